//! What is stated of plans: links, roles of agencies, participation, and answers about satisfaction.

use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::edges::Task;
use super::{Tables, node};
use crate::diagnostic::{Fault, Finding, Findings};
use crate::graph::Statement;
use crate::graph::about::{About, AnswerRow, PartRow, RoleRow};
use crate::graph::index::{Side, codes_of};
use crate::graph::links::Links;
use crate::graph::resolve::Resolver;
use crate::id::{AgencyId, SourceId};
use crate::place::Place;
use crate::record::{self, Dataset, Remap, Store, append};
use crate::vocab::{Role, Vocabulary};

/// What some rows state.
#[derive(Default)]
pub(super) struct Stated {
    pub(super) findings: Findings,
    pub(super) links: Links,
    pub(super) roles: About<RoleRow>,
    pub(super) took_part: About<PartRow>,
    pub(super) answers: About<AnswerRow>,
    /// Which nodes rest on which sources.
    pub(super) cites: Vec<(NodeIndex<u32>, SourceId)>,
}

impl Stated {
    /// Takes in what other rows state.
    pub(super) fn absorb(&mut self, other: Self) {
        let Self { findings, links, roles, took_part, answers, mut cites } = other;
        self.findings.absorb(findings);
        self.links.absorb(links);
        self.roles.absorb(roles);
        self.took_part.absorb(took_part);
        self.answers.absorb(answers);
        append(&mut self.cites, &mut cites);
    }

    /// Gives everything the name that it has in a larger store.
    pub(super) fn rename(&mut self, by: &Remap) {
        if by.is_identity() {
            return;
        }
        self.links.rename(by);
        self.roles.rename(by, |role| role.agency = record::Value::remapped(role.agency, by));
        self.took_part.rename(by, |_| ());
        self.answers.rename(by, |_| ());
        for (_, source) in &mut self.cites {
            *source = record::Value::remapped(*source, by);
        }
    }

    /// Puts what is said of one thing side by side, and answers in order of constituent, year and answer.
    pub(super) fn gather(&mut self, tables: &Tables, frameworks: usize) {
        let Self { roles, took_part, answers, .. } = self;
        rayon::join(
            || roles.gather(tables.outcomes.rows.len() + tables.outputs.rows.len(), |role| role.of),
            || {
                took_part.gather(frameworks, |part| part.framework);
                answers.gather(frameworks, |answer| answer.framework);
                answers.sort_each(|answer| (answer.constituent, answer.year, answer.yes));
            },
        );
    }
}

/// What the rows of a dataset state that are not of a plan itself.
pub(super) fn stated(rows: &Dataset, resolver: Resolver<'_>, tables: &Tables) -> Stated {
    let mut task = Task::new(resolver, tables);
    task.links(&rows.links);
    task.roles(&rows.roles);
    task.participation(&rows.participation);
    task.answers(&rows.satisfaction);
    task.finish()
}

impl Task<'_> {
    fn roles(&mut self, table: &[record::AgencyRole]) {
        self.stated.roles.reserve(table.len());
        for row in table {
            let un = self.resolver.framework(row.country, row.framework, Side::Un, row.place, "framework");
            let outcome =
                un.and_then(|un| self.resolver.outcome(&self.tables.outcomes, un, row.outcome, row.place));
            let to = un.zip(outcome).and_then(|(un, o)| self.outcome_or_output(un, o, row.output, row.place));
            let Some(to) = to else { continue };
            let (agency, role, source, locator, place) =
                (row.agency, row.role, row.source, row.locator, row.place);
            let said = self
                .said(Statement { source, locator, organisation: None, date: None, note: None, place }, to);
            let of = to.index() as u32 - self.bases().outcome;
            self.stated.roles.add(RoleRow { agency, of, role, place }, said);
        }
    }

    fn participation(&mut self, table: &[record::Participation]) {
        let keeps = self.keeps_evidence();
        self.stated.took_part.reserve(if keeps { table.len() } else { 0 });
        for row in table {
            let found =
                self.resolver.framework(row.country, Some(row.framework), Side::Any, row.place, "framework");
            // No verdict and no indicator asks who took part.
            let Some(framework) = found.filter(|_| keeps) else { continue };
            let about = node(self.bases().framework, framework);
            let (source, locator, organisation, date, note, place) =
                (row.source, row.locator, row.organisation, row.date, row.note, row.place);
            let said = self.said(Statement { source, locator, organisation, date, note, place }, about);
            let (constituent, phase, level) = (row.constituent, row.phase, row.level);
            self.stated.took_part.add(PartRow { framework, constituent, phase, level }, said);
        }
    }

    fn answers(&mut self, table: &[record::Satisfaction]) {
        self.stated.answers.reserve(table.len());
        for row in table {
            let found =
                self.resolver.framework(row.country, Some(row.framework), Side::Any, row.place, "framework");
            let Some(framework) = found else { continue };
            let about = node(self.bases().framework, framework);
            let (source, locator, place) = (row.source, row.locator, row.place);
            let said = self.said(
                Statement { source, locator, organisation: None, date: None, note: None, place },
                about,
            );
            let (constituent, year, yes) = (row.constituent, row.year, row.satisfied.0);
            self.stated.answers.add(AnswerRow { framework, year, constituent, yes }, said);
        }
    }
}

/// The strongest of the ILO's roles on each outcome or one of its outputs; and where one agency is not involved in an
/// outcome and has a part in it or in one of its outputs.
pub(super) fn of_outcomes(
    roles: &About<RoleRow>,
    tables: &Tables,
    frameworks: &[record::Framework],
    store: &Store,
) -> (Vec<Option<Role>>, Findings) {
    const OUTCOMES: usize = 1 << 14;
    let text = |symbol| store.names.text(symbol);
    // The ILO is one agency, whichever of its acronyms a row uses.
    let ilo = &tables.ilo;
    let one = |agency: AgencyId| if ilo.contains(&agency) { ilo[0] } else { agency };
    let outcomes = tables.outcomes.rows.len() as u32;
    let of_outcome = |outcome: u32| {
        let outputs = tables.outputs.below.rows(outcome).map(|output| outcomes + output);
        std::iter::once(outcome).chain(outputs).flat_map(|of| roles.of(of).0)
    };
    let told = |outcome: u32, role: &RoleRow, not: Place| {
        let framework = &frameworks[tables.outcomes.below.parent(outcome) as usize];
        let home = codes_of(text(framework.country.symbol())).next().unwrap_or_default();
        let id = text(tables.outcomes.rows[outcome as usize].outcome.symbol());
        let outcome = format!("{home}/{}/{id}", text(framework.framework.symbol()));
        let agency = text(role.agency.symbol()).to_owned();
        let fault = Fault::RoleContradiction { agency, outcome, role: role.role.word() };
        Finding::new(fault, not.column("role")).with_related(role.place.column("role"))
    };
    let is_involved = |row: &RoleRow| row.role != Role::NotInvolved;
    let part = |(n, of_ilo): (usize, &mut [Option<Role>])| {
        let (mut findings, mut without) = (Findings::default(), Vec::new());
        for (outcome, of_ilo) in ((n * OUTCOMES) as u32..).zip(of_ilo) {
            let (mut any, mut all) = (false, true);
            for row in of_outcome(outcome) {
                any |= is_involved(row);
                all &= is_involved(row);
                if ilo.contains(&row.agency) {
                    *of_ilo = (*of_ilo).max(Some(row.role));
                }
            }
            // Mostly every agency has a part, or the only one has none.
            if all || !any {
                continue;
            }
            without.clear();
            let rows = of_outcome(outcome).filter(|row| !is_involved(row));
            rows.for_each(|row| without.push((one(row.agency), row.place)));
            without.sort_unstable();
            of_outcome(outcome).filter(|row| is_involved(row)).for_each(|role| {
                let agency = one(role.agency);
                let first = without.partition_point(|(known, _)| *known < agency);
                if let Some((_, not)) = without.get(first).filter(|(known, _)| *known == agency) {
                    findings.add(told(outcome, role, *not));
                }
            });
        }
        findings
    };
    let (mut ilo_roles, mut findings) = (vec![None; outcomes as usize], Findings::default());
    for found in ilo_roles.par_chunks_mut(OUTCOMES).enumerate().map(part).collect::<Vec<_>>() {
        findings.absorb(found);
    }
    (ilo_roles, findings)
}
