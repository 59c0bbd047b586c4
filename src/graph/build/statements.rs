//! Statements about what plans contain: links, roles of agencies, participation, answers about satisfaction, and
//! absences. They make up nine tenths of large data, so each table is dropped as soon as its rows are resolved, and those
//! of which least is kept come first.

use petgraph::graph::NodeIndex;

use super::tables::{Found, in_chunks};
use super::{Builder, PlanTables, node};
use crate::graph::grouped::{AnswerRow, Grouped, PartRow, RoleRow};
use crate::graph::index::Side;
use crate::graph::links::Links;
use crate::graph::resolve::Resolver;
use crate::graph::{AbsenceRow, Statement};
use crate::id::{OutputId, SourceId};
use crate::place::Place;
use crate::record::{self, append};
use crate::text::Detail;

/// What rows of statement tables resolve to.
#[derive(Default)]
pub(super) struct Statements {
    pub(super) links: Links,
    /// By outcome and, after all outcomes, by output.
    pub(super) roles: Grouped<RoleRow>,
    /// By framework.
    pub(super) took_part: Grouped<PartRow>,
    /// By framework, in order of constituent, year and answer.
    pub(super) answers: Grouped<AnswerRow>,
    /// Which nodes rest on which sources; empty where no evidence is kept.
    pub(super) cites: Vec<(NodeIndex<u32>, SourceId)>,
}

impl Builder {
    /// Takes the statements about frameworks as a whole. They come before what plans contain is sorted, so that they need
    /// not be in memory beside it.
    pub(super) fn statements_about_frameworks(&mut self) -> Statements {
        let mut all = Statements::default();
        let participation = std::mem::take(&mut self.dataset.participation);
        self.resolve_table(participation, &(), &mut all, |to, row| to.participation(row));
        let satisfaction = std::mem::take(&mut self.dataset.satisfaction);
        self.resolve_table(satisfaction, &(), &mut all, |to, row| to.answer(row));
        let frameworks = self.index.frameworks.len();
        all.took_part.group_by_owner(frameworks, |part| part.framework);
        all.answers.group_by_owner(frameworks, |answer| answer.framework);
        all.answers.sort_each(|answer| (answer.constituent, answer.year, answer.yes));
        all
    }

    /// Takes the statements about what plans contain. Returns the absences.
    pub(super) fn statements_about_items(
        &mut self,
        tables: &PlanTables,
        all: &mut Statements,
    ) -> Vec<AbsenceRow> {
        let absences = std::mem::take(&mut self.dataset.absences);
        let absences = self.absences(absences, tables, &mut all.cites);
        let roles = std::mem::take(&mut self.dataset.roles);
        self.resolve_table(roles, tables, all, |to, row| to.role(row));
        let links = std::mem::take(&mut self.dataset.links);
        self.resolve_table(links, tables, all, |to, row| to.link(row));
        all.roles.group_by_owner(tables.outcomes.rows.len() + tables.outputs.rows.len(), |role| role.of);
        absences
    }

    /// Resolves the rows of a table, appends what they state, and drops the table.
    fn resolve_table<T: Sync, P: Sync>(
        &mut self,
        table: Vec<T>,
        tables: &P,
        all: &mut Statements,
        resolve: impl Fn(&mut StatementResolver<'_, '_, P>, &T) + Sync,
    ) {
        let chunk = |resolver: &mut Resolver<'_>, rows: &[T]| {
            let mut chunk = StatementResolver { resolver, tables, statements: Statements::default() };
            rows.iter().for_each(|row| resolve(&mut chunk, row));
            chunk.statements
        };
        let mut found = Found::default();
        in_chunks(&table, &self.index, &mut found, chunk, |statements| all.append(statements));
        self.findings.absorb(found.findings);
        self.unresolved.absorb(found.unresolved);
    }

    /// Sorts the links, and reports those that repeat others.
    pub(super) fn sort_links(&mut self, links: &mut Links, tables: &PlanTables) {
        let items = tables.priorities.rows.len() + tables.elements.rows.len();
        let repeated = links.sort(items, |item| tables.position(item), &self.index.store);
        self.findings.absorb(repeated);
    }
}

impl Statements {
    fn append(&mut self, other: Self) {
        let Self { links, roles, took_part, answers, mut cites } = other;
        self.links.append(links);
        self.roles.append(roles);
        self.took_part.append(took_part);
        self.answers.append(answers);
        append(&mut self.cites, &mut cites);
    }
}

/// Resolves rows of statement tables, with the tables of what plans contain where the rows speak of that.
struct StatementResolver<'r, 'a, P> {
    resolver: &'r mut Resolver<'a>,
    tables: &'r P,
    statements: Statements,
}

impl<P> StatementResolver<'_, '_, P> {
    /// The nodes of frameworks come after those of countries.
    fn framework_node(&self, framework: u32) -> NodeIndex<u32> {
        node(self.resolver.index.countries.len() as u32, framework)
    }

    fn keeps_evidence(&self) -> bool {
        self.resolver.store.detail() == Detail::Full
    }

    /// The evidence of a row about a node, where evidence is kept.
    fn evidence(&mut self, about: NodeIndex<u32>, statement: Statement) -> Option<Statement> {
        self.cite(about, statement.source);
        self.keeps_evidence().then_some(statement)
    }

    /// Notes that what is known of a node rests on a source, where evidence is kept.
    fn cite(&mut self, about: NodeIndex<u32>, source: Option<SourceId>) {
        let source = source.filter(|_| self.keeps_evidence());
        self.statements.cites.extend(source.map(|source| (about, source)));
    }

    fn participation(&mut self, row: &record::Participation) {
        let found =
            self.resolver.framework(row.country, Some(row.framework), Side::Any, row.place, "framework");
        // No verdict and no indicator asks who took part.
        let Some(framework) = found.filter(|_| self.keeps_evidence()) else { return };
        let (source, locator, organisation, date, note, place) =
            (row.source, row.locator, row.organisation, row.date, row.note, row.place);
        let about = self.framework_node(framework);
        let evidence = self.evidence(about, Statement { source, locator, organisation, date, note, place });
        let (constituent, phase, level) = (row.constituent, row.phase, row.level);
        self.statements.took_part.push(PartRow { framework, constituent, phase, level }, evidence);
    }

    fn answer(&mut self, row: &record::Satisfaction) {
        let found =
            self.resolver.framework(row.country, Some(row.framework), Side::Any, row.place, "framework");
        let Some(framework) = found else { return };
        let (source, locator, place) = (row.source, row.locator, row.place);
        let about = self.framework_node(framework);
        let evidence = self.evidence(
            about,
            Statement { source, locator, organisation: None, date: None, note: None, place },
        );
        let (constituent, year, yes) = (row.constituent, row.year, row.satisfied.0);
        self.statements.answers.push(AnswerRow { framework, year, constituent, yes }, evidence);
    }
}

impl StatementResolver<'_, '_, PlanTables> {
    fn link(&mut self, row: &record::Link) {
        // An unknown country is reported once, not for each end.
        if self.resolver.country(row.country, row.place).is_none() {
            return;
        }
        let (from, to) = (self.link_from(row), self.link_to(row));
        if let (Some(from), Some(to)) = (from, to) {
            self.cite(from, row.source);
            self.statements.links.push(from, to, row);
        }
    }

    fn link_from(&mut self, row: &record::Link) -> Option<NodeIndex<u32>> {
        let PlanTables { priorities, elements, bases, .. } = self.tables;
        let dwcp = self.resolver.framework(row.country, row.dwcp, Side::Dwcp, row.place, "dwcp")?;
        let priority = self.resolver.priority(priorities, dwcp, row.priority, row.place)?;
        let Some(id) = row.element else { return Some(node(bases.priority, priority)) };
        let element = self.resolver.element(priorities, elements, priority, id, row.place)?;
        Some(node(bases.element, element))
    }

    fn link_to(&mut self, row: &record::Link) -> Option<NodeIndex<u32>> {
        let un = self.resolver.framework(row.country, row.undaf, Side::Un, row.place, "undaf")?;
        let outcome = self.resolver.outcome(&self.tables.outcomes, un, row.outcome, row.place)?;
        self.outcome_or_output(outcome, row.output, row.place)
    }

    fn outcome_or_output(
        &mut self,
        outcome: u32,
        output: Option<OutputId>,
        place: Place,
    ) -> Option<NodeIndex<u32>> {
        let PlanTables { outcomes, outputs, bases, .. } = self.tables;
        let Some(id) = output else { return Some(node(bases.outcome, outcome)) };
        let output = self.resolver.output(outcomes, outputs, outcome, id, place)?;
        Some(node(bases.output, output))
    }

    fn role(&mut self, row: &record::AgencyRole) {
        let un = self.resolver.framework(row.country, row.framework, Side::Un, row.place, "framework");
        let outcomes = &self.tables.outcomes;
        let outcome = un.and_then(|un| self.resolver.outcome(outcomes, un, row.outcome, row.place));
        let Some(to) = outcome.and_then(|o| self.outcome_or_output(o, row.output, row.place)) else { return };
        let (agency, role, place) = (row.agency, row.role, row.place);
        let (source, locator) = (row.source, row.locator);
        let evidence = self
            .evidence(to, Statement { source, locator, organisation: None, date: None, note: None, place });
        // Outputs are numbered after outcomes, as their nodes are.
        let of = to.index() as u32 - self.tables.bases.outcome;
        self.statements.roles.push(RoleRow { agency, of, role, place }, evidence);
    }
}
