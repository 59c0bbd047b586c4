//! What is stated of plans and hangs on edges: links, roles of agencies, participation, and answers about satisfaction.

use std::num::NonZeroU32;

use hashbrown::HashMap;
use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::edges::Task;
use super::{Tables, node};
use crate::diagnostic::{Fault, Finding, Findings};
use crate::graph::index::{Side, codes_of};
use crate::graph::links::Links;
use crate::graph::order::sort_below;
use crate::graph::resolve::Resolver;
use crate::graph::{AnswerRow, Statement};
use crate::id::{AgencyId, SourceId};
use crate::place::Place;
use crate::record::{self, Dataset, Moved, Store, Value as _, append};
use crate::vocab::{Constituent, Level, Phase, Role, Vocabulary};

/// The role of an agency: an edge yet to be added.
pub(super) struct PlannedRole {
    pub(super) agency: AgencyId,
    /// The outcome or output.
    pub(super) to: NodeIndex<u32>,
    pub(super) role: Role,
    pub(super) statement: Option<NonZeroU32>,
    place: Place,
}

/// The part of a constituent in a framework: an edge yet to be added.
pub(super) struct PlannedPart {
    pub(super) constituent: Constituent,
    pub(super) framework: u32,
    pub(super) phase: Phase,
    pub(super) level: Level,
    pub(super) statement: Option<NonZeroU32>,
}

/// What some rows state.
#[derive(Default)]
pub(super) struct Stated {
    pub(super) findings: Findings,
    pub(super) links: Links,
    /// The item and the outcome or output of each link.
    pub(super) ends: Vec<(NodeIndex<u32>, NodeIndex<u32>)>,
    pub(super) roles: Vec<PlannedRole>,
    pub(super) took_part: Vec<PlannedPart>,
    pub(super) answers: Vec<AnswerRow>,
    pub(super) statements: Vec<Statement>,
    /// Which nodes rest on which sources.
    pub(super) cites: Vec<(NodeIndex<u32>, SourceId)>,
}

impl Stated {
    /// Takes in what other rows state, whose statements are numbered anew.
    pub(super) fn absorb(&mut self, other: Self) {
        let by = self.statements.len() as u32;
        let renumbered = |statement: Option<NonZeroU32>| statement.and_then(|n| n.checked_add(by));
        let Self {
            findings,
            links,
            mut ends,
            mut roles,
            mut took_part,
            mut answers,
            mut statements,
            mut cites,
        } = other;
        if by > 0 {
            roles.iter_mut().for_each(|row| row.statement = renumbered(row.statement));
            took_part.iter_mut().for_each(|row| row.statement = renumbered(row.statement));
            answers.iter_mut().for_each(|row| row.statement = renumbered(row.statement));
        }
        self.findings.absorb(findings);
        self.links.absorb(links);
        append(&mut self.ends, &mut ends);
        append(&mut self.roles, &mut roles);
        append(&mut self.took_part, &mut took_part);
        append(&mut self.answers, &mut answers);
        append(&mut self.statements, &mut statements);
        append(&mut self.cites, &mut cites);
    }

    /// Gives everything the name that it has in a larger store.
    pub(super) fn rename(&mut self, by: &Moved) {
        self.links.rename(by);
        for role in &mut self.roles {
            role.agency = role.agency.moved(by);
        }
        for statement in &mut self.statements {
            statement.source = statement.source.map(|source| source.moved(by));
            statement.locator = statement.locator.map(|locator| locator.moved(by));
            statement.organisation = statement.organisation.map(|organisation| organisation.moved(by));
            statement.note = statement.note.map(|note| record::Value::moved(note, by));
        }
        for (_, source) in &mut self.cites {
            *source = source.moved(by);
        }
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
            let (source, locator, place) = (row.source, row.locator, row.place);
            let statement = self
                .state(Statement { source, locator, organisation: None, date: None, note: None, place }, to);
            let (agency, role) = (row.agency, row.role);
            self.stated.roles.push(PlannedRole { agency, to, role, statement, place });
        }
    }

    fn participation(&mut self, table: &[record::Participation]) {
        self.stated.took_part.reserve(table.len());
        for row in table {
            let found =
                self.resolver.framework(row.country, Some(row.framework), Side::Any, row.place, "framework");
            let Some(framework) = found else { continue };
            let about = node(self.bases().framework, framework);
            let (source, locator, organisation, date, note, place) =
                (row.source, row.locator, row.organisation, row.date, row.note, row.place);
            let statement = self.state(Statement { source, locator, organisation, date, note, place }, about);
            let (constituent, phase, level) = (row.constituent, row.phase, row.level);
            self.stated.took_part.push(PlannedPart { constituent, framework, phase, level, statement });
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
            let statement = self.state(
                Statement { source, locator, organisation: None, date: None, note: None, place },
                about,
            );
            let (constituent, year, yes) = (row.constituent, row.year, row.satisfied.0);
            self.stated.answers.push(AnswerRow { framework, constituent, year, yes, statement });
        }
    }
}

/// Puts answers in order of framework, constituent, year and answer; those that say the same, of place.
pub(super) fn sort_answers(answers: &mut Vec<AnswerRow>, frameworks: usize, statements: &[Statement]) {
    sort_below(answers, frameworks, |answer| answer.framework);
    let says = |answer: &AnswerRow| (answer.framework, answer.constituent, answer.year, answer.yes);
    for same in answers.chunk_by_mut(|a, b| says(a) == says(b)).filter(|same| same.len() > 1) {
        same.sort_by_key(|answer| answer.statement.map(|n| statements[n.get() as usize - 1].place));
    }
}

/// Tells where one agency is not involved in an outcome and has a part in it.
pub(super) fn contradictions(
    roles: &[PlannedRole],
    tables: &Tables,
    frameworks: &[record::Framework],
    store: &Store,
) -> Findings {
    let text = |symbol| store.names.text(symbol);
    // The ILO is one agency, whichever of its acronyms a row uses.
    let ilo: Vec<AgencyId> = tables.agencies.iter().filter(|row| row.is_ilo).map(|row| row.id).collect();
    let one = |agency: AgencyId| if ilo.contains(&agency) { ilo[0] } else { agency };
    let key = |role: &PlannedRole| (tables.outcome_of(role.to), one(role.agency));
    let mut without = vec![false; tables.outcomes.rows.len()];
    let number = roles.iter().filter(|role| role.role == Role::NotInvolved).count();
    let mut not_involved: HashMap<(u32, AgencyId), Place, foldhash::fast::FixedState> =
        HashMap::with_capacity_and_hasher(number, foldhash::fast::FixedState::default());
    for role in roles.iter().filter(|role| role.role == Role::NotInvolved) {
        without[tables.outcome_of(role.to) as usize] = true;
        let first = not_involved.entry(key(role)).or_insert(role.place);
        *first = role.place.min(*first);
    }
    let told = |role: &PlannedRole| {
        let outcome = tables.outcome_of(role.to);
        let not = *not_involved.get(&key(role))?;
        let framework = &frameworks[tables.outcomes.below.parent(outcome) as usize];
        let home = codes_of(text(framework.country.symbol())).next().unwrap_or_default();
        let id = text(tables.outcomes.rows[outcome as usize].outcome.symbol());
        let outcome = format!("{home}/{}/{id}", text(framework.framework.symbol()));
        let agency = text(role.agency.symbol()).to_owned();
        let fault = Fault::RoleContradiction { agency, outcome, role: role.role.word() };
        Some(Finding::new(fault, not.column("role")).with_related(role.place.column("role")))
    };
    let part = |roles: &[PlannedRole]| {
        let involved = roles.iter().filter(|role| role.role != Role::NotInvolved);
        let involved = involved.filter(|role| without[tables.outcome_of(role.to) as usize]);
        let mut findings = Findings::default();
        involved.filter_map(told).for_each(|finding| findings.add(finding));
        findings
    };
    let mut findings = Findings::default();
    for found in roles.par_chunks(1 << 16).map(part).collect::<Vec<_>>() {
        findings.absorb(found);
    }
    findings
}
