//! Where each statement's edge goes.

use std::hash::BuildHasher as _;
use std::num::NonZeroU32;

use hashbrown::HashMap;
use petgraph::graph::NodeIndex;
use rayon::slice::ParallelSliceMut as _;

use super::{Tables, node};
use crate::diagnostic::{Fault, Finding, Findings};
use crate::graph::handle::is_ilo;
use crate::graph::resolve::{Resolver, Side};
use crate::graph::{AnswerRow, Bases, Edge, Statement};
use crate::id::{Locator, Reviewer, SourceId, Symbol};
use crate::place::Place;
use crate::record::{self, Record as _};
use crate::text::{Keep, Text};
use crate::vocab::{Role, Vocabulary};

/// An edge yet to be added: from, to, what it says.
pub(super) type Planned = (NodeIndex<u32>, NodeIndex<u32>, Edge);

/// The link of a row: from, to, the row.
pub(super) type PlannedLink = (NodeIndex<u32>, NodeIndex<u32>, u32);

/// Works through the statements of some tables.
pub(super) struct Task<'a> {
    pub(super) resolver: Resolver<'a>,
    pub(super) tables: &'a Tables,
    statements: Vec<Statement>,
    cites: Vec<(NodeIndex<u32>, NodeIndex<u32>)>,
}

/// What a task leaves beside its edges.
pub(super) struct Finished {
    pub(super) findings: Findings,
    pub(super) statements: Vec<Statement>,
    pub(super) cites: Vec<(NodeIndex<u32>, NodeIndex<u32>)>,
}

impl Finished {
    /// Takes in what another task left; the answer is what has to be added to the numbers of its statements.
    pub(super) fn absorb(&mut self, other: Self) -> u32 {
        let by = self.statements.len() as u32;
        self.findings.absorb(other.findings);
        self.statements.extend(other.statements);
        self.cites.extend(other.cites);
        by
    }
}

impl Edge {
    /// The same edge once its statement is so many further down.
    pub(super) fn renumber(&mut self, by: u32) {
        if let Self::Role { statement, .. } | Self::TookPart { statement, .. } = self {
            *statement = statement.and_then(|n| n.checked_add(by));
        }
    }
}

impl<'a> Task<'a> {
    pub(super) fn new(resolver: Resolver<'a>, tables: &'a Tables) -> Self {
        Self { resolver, tables, statements: Vec::new(), cites: Vec::new() }
    }

    pub(super) fn finish(self) -> Finished {
        Finished { findings: self.resolver.findings, statements: self.statements, cites: self.cites }
    }

    pub(super) fn bases(&self) -> Bases {
        self.tables.bases
    }

    fn keeps_texts(&self) -> bool {
        self.resolver.store.keep() == Keep::Everything
    }

    fn state(&mut self, statement: Statement, about: NodeIndex<u32>) -> Option<NonZeroU32> {
        if !self.keeps_texts() {
            return None;
        }
        self.cite(statement.source, about);
        self.statements.push(statement);
        NonZeroU32::new(self.statements.len() as u32)
    }

    /// Notes that what is known of a node rests on a source.
    pub(super) fn cite(&mut self, source: Option<SourceId>, about: NodeIndex<u32>) {
        let Some(source) = source.filter(|_| self.keeps_texts()) else { return };
        let number = self.tables.source_numbers.get(source.symbol().number()).copied();
        if let Some(number) = number.filter(|&n| (n as usize) < self.tables.sources.len()) {
            self.cites.push((about, node(self.bases().source, number)));
        }
    }

    /// Links in order of item, outcome and content.
    pub(super) fn links(&mut self, table: &[record::Link]) -> Vec<PlannedLink> {
        let mut links = Vec::with_capacity(table.len());
        for (n, row) in table.iter().enumerate() {
            // An unknown country is told once, not for each end.
            if self.resolver.country(row.country, row.place).is_none() {
                continue;
            }
            let (from, to) = (self.link_from(row), self.link_to(row));
            if let (Some(from), Some(to)) = (from, to) {
                self.cite(row.source, from);
                links.push((from, to, n as u32));
            }
        }
        links.par_sort_unstable();
        let store = self.resolver.store;
        let content = |n: u32| {
            let row = &table[n as usize];
            let cited = |s: Option<Symbol>| s.map(|s| store.citations.text(s));
            let text = |t: Option<Text>| t.map(|t| (store.texts.get(t), store.texts.fingerprint(t)));
            (
                (row.status, row.extent, row.extent_un, row.confidence, row.date),
                (cited(row.source.map(SourceId::symbol)), cited(row.locator.map(Locator::symbol))),
                (
                    cited(row.reviewer.map(Reviewer::symbol)),
                    text(row.note),
                    cited(row.pin.map(Locator::symbol)),
                    row.place,
                ),
            )
        };
        for same in links.chunk_by_mut(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|same| same.len() > 1) {
            self.resolver.repeated(table, same);
            same.sort_unstable_by(|a, b| content(a.2).cmp(&content(b.2)));
        }
        links
    }

    fn link_from(&mut self, row: &record::Link) -> Option<NodeIndex<u32>> {
        let Tables { priorities, elements, .. } = self.tables;
        let dwcp = self.resolver.framework(row.country, row.dwcp, Side::Dwcp, row.place, "dwcp")?;
        let priority = self.resolver.priority(priorities, dwcp, row.priority, row.place)?;
        let Some(id) = row.element else { return Some(node(self.bases().priority, priority)) };
        let element = self.resolver.element((priorities, elements), (dwcp, priority), id, row.place)?;
        Some(node(self.bases().element, element))
    }

    fn link_to(&mut self, row: &record::Link) -> Option<NodeIndex<u32>> {
        let un = self.resolver.framework(row.country, row.undaf, Side::Un, row.place, "undaf")?;
        let outcome = self.resolver.outcome(&self.tables.outcomes, un, row.outcome, row.place)?;
        self.outcome_or_output(un, outcome, row.output, row.place)
    }

    fn outcome_or_output(
        &mut self,
        un: u32,
        outcome: u32,
        output: Option<crate::id::OutputId>,
        place: Place,
    ) -> Option<NodeIndex<u32>> {
        let Tables { outcomes, outputs, .. } = self.tables;
        let Some(id) = output else { return Some(node(self.bases().outcome, outcome)) };
        let output = self.resolver.output((outcomes, outputs), (un, outcome), id, place)?;
        Some(node(self.bases().output, output))
    }

    pub(super) fn roles(&mut self, table: Vec<record::AgencyRole>) -> Vec<Planned> {
        let mut by_symbol = vec![0; self.resolver.names()];
        for (n, (id, _)) in self.tables.agencies.iter().enumerate() {
            by_symbol[id.symbol().number()] = n as u32;
        }
        // The ILO is one agency, whichever of its acronyms a row uses.
        let ilo = self.tables.agencies.iter().position(|(id, _)| is_ilo(self.resolver.text(id.symbol())));
        let mut same_agency = by_symbol.clone();
        for (id, _) in &self.tables.agencies {
            if let Some(ilo) = ilo.filter(|_| is_ilo(self.resolver.text(id.symbol()))) {
                same_agency[id.symbol().number()] = ilo as u32;
            }
        }
        let mut roles = Vec::with_capacity(table.len());
        let mut not_involved: HashMap<u64, Place, foldhash::fast::FixedState> = HashMap::default();
        for row in &table {
            let un = self.resolver.framework(row.country, row.framework, Side::Un, row.place, "framework");
            let outcome =
                un.and_then(|un| self.resolver.outcome(&self.tables.outcomes, un, row.outcome, row.place));
            let to = un.zip(outcome).and_then(|(un, o)| self.outcome_or_output(un, o, row.output, row.place));
            let agency = by_symbol[row.agency.symbol().number()];
            let Some((to, outcome)) = to.zip(outcome) else { continue };
            if row.role == Role::NotInvolved {
                let agency = same_agency[row.agency.symbol().number()];
                not_involved.entry(pair(outcome, agency)).or_insert(row.place);
            }
            let (source, locator, place) = (row.source, row.locator, row.place);
            let statement = self
                .state(Statement { source, locator, organisation: None, date: None, note: None, place }, to);
            roles.push((node(self.bases().agency, agency), to, Edge::Role { role: row.role, statement }));
        }
        self.contradictions(&table, &not_involved, &same_agency);
        roles
    }

    /// Tells where one agency is not involved in an outcome and has a part in it.
    fn contradictions(
        &mut self,
        table: &[record::AgencyRole],
        not_involved: &HashMap<u64, Place, foldhash::fast::FixedState>,
        same_agency: &[u32],
    ) {
        if not_involved.is_empty() {
            return;
        }
        // What leads nowhere was told the first time.
        let mut silent = self.resolver.silent();
        for row in table.iter().filter(|row| row.role != Role::NotInvolved) {
            let un = silent.framework(row.country, row.framework, Side::Un, row.place, "framework");
            let outcome = un.and_then(|un| silent.outcome(&self.tables.outcomes, un, row.outcome, row.place));
            let Some((un, outcome)) = un.zip(outcome) else { continue };
            let Some(&not) = not_involved.get(&pair(outcome, same_agency[row.agency.symbol().number()]))
            else {
                continue;
            };
            let un = self.resolver.framework_name(un);
            let outcome = format!("{un}/{}", self.resolver.text(row.outcome.symbol()));
            let agency = self.resolver.text(row.agency.symbol()).to_owned();
            let fault = Fault::RoleContradiction { agency, outcome, role: row.role.word() };
            let finding = Finding::new(fault, not.column("role")).with_related(row.place.column("role"));
            self.resolver.findings.add(finding);
        }
    }

    pub(super) fn participation(&mut self, table: Vec<record::Participation>) -> Vec<Planned> {
        let mut edges = Vec::with_capacity(table.len());
        for row in table {
            let found =
                self.resolver.framework(row.country, Some(row.framework), Side::Any, row.place, "framework");
            let Some(framework) = found else { continue };
            let to = node(self.bases().framework, framework);
            let (source, locator, organisation, date, note, place) =
                (row.source, row.locator, row.organisation, row.date, row.note, row.place);
            let statement = self.state(Statement { source, locator, organisation, date, note, place }, to);
            let from = node(self.bases().constituent, row.constituent as u32);
            edges.push((from, to, Edge::TookPart { phase: row.phase, level: row.level, statement }));
        }
        edges
    }

    pub(super) fn answers(&mut self, table: Vec<record::Satisfaction>) -> Vec<AnswerRow> {
        let mut answers = Vec::with_capacity(table.len());
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
            answers.push(AnswerRow { framework, constituent, year, yes, statement });
        }
        answers.sort_unstable();
        answers
    }

    /// The sources of frameworks, priorities and outcomes themselves.
    pub(super) fn documents(&mut self, frameworks: &[record::Framework]) {
        let (tables, bases) = (self.tables, self.bases());
        for (n, row) in frameworks.iter().enumerate() {
            self.cite(row.source, node(bases.framework, n as u32));
        }
        for (n, row) in tables.priorities.rows.iter().enumerate() {
            self.cite(row.source, node(bases.priority, n as u32));
        }
        for (n, row) in tables.outcomes.rows.iter().enumerate() {
            self.cite(row.source, node(bases.outcome, n as u32));
        }
    }
}

/// An outcome and an agency in one number.
fn pair(outcome: u32, agency: u32) -> u64 {
    (u64::from(outcome) << 32) | u64::from(agency)
}

impl Resolver<'_> {
    /// Warns of every row among links of one pair that repeats another word for word. They come in the order in which
    /// they were read.
    fn repeated(&mut self, table: &[record::Link], same: &[PlannedLink]) {
        let store = self.store;
        let print = |row: &record::Link| {
            let note = row.note.map(|n| store.texts.fingerprint(n));
            let judged = (row.status, row.extent, row.extent_un, row.confidence, row.date);
            foldhash::fast::FixedState::default().hash_one((
                judged,
                row.source,
                row.locator,
                row.reviewer,
                row.pin,
                note,
            ))
        };
        // Most pairs have few pieces of evidence, and those differ at first sight.
        let alike = |a: u32, b: u32| {
            let [a, b] = [a, b].map(|row| &table[row as usize]);
            (a.source, a.locator, a.confidence, a.status) == (b.source, b.locator, b.confidence, b.status)
        };
        let few = same.len() <= 8;
        if few && !same.iter().enumerate().any(|(n, a)| same[..n].iter().any(|b| alike(a.2, b.2))) {
            return;
        }
        let mut prints: Vec<(u64, u32)> =
            same.iter().map(|&(_, _, row)| (print(&table[row as usize]), row)).collect();
        prints.sort_unstable();
        for pair in prints.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            let [kept, row] = [pair[0].1, pair[1].1].map(|row| &table[row as usize]);
            if kept.differing(row, store).is_empty() {
                let fault = Fault::RepeatedRow { table: "links" };
                self.findings.add(Finding::new(fault, row.place.whole()).with_related(kept.place.whole()));
            }
        }
    }
}
