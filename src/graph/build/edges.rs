//! Where each link goes.

use petgraph::graph::NodeIndex;

use super::stated::Stated;
use super::{Tables, node};
use crate::graph::index::Side;
use crate::graph::resolve::Resolver;
use crate::graph::{Bases, Statement};
use crate::id::SourceId;
use crate::place::Place;
use crate::record;
use crate::text::Detail;

/// Works through the statements of some tables.
pub(super) struct Task<'a> {
    pub(super) resolver: Resolver<'a>,
    pub(super) tables: &'a Tables,
    pub(super) stated: Stated,
}

impl<'a> Task<'a> {
    pub(super) fn new(resolver: Resolver<'a>, tables: &'a Tables) -> Self {
        Self { resolver, tables, stated: Stated::default() }
    }

    pub(super) fn finish(self) -> Stated {
        let mut stated = self.stated;
        stated.findings.absorb(self.resolver.findings);
        stated
    }

    pub(super) fn bases(&self) -> Bases {
        self.tables.bases
    }

    /// Is more kept than verdicts need?
    pub(super) fn keeps_evidence(&self) -> bool {
        self.resolver.store.detail() == Detail::Full
    }

    /// What a row about a node rests on, where that is kept.
    pub(super) fn said(&mut self, statement: Statement, about: NodeIndex<u32>) -> Option<Statement> {
        self.cite(statement.source, about);
        self.keeps_evidence().then_some(statement)
    }

    /// Notes that what is known of a node rests on a source.
    pub(super) fn cite(&mut self, source: Option<SourceId>, about: NodeIndex<u32>) {
        if let Some(source) = source.filter(|_| self.keeps_evidence()) {
            self.stated.cites.push((about, source));
        }
    }

    pub(super) fn links(&mut self, table: &[record::Link]) {
        self.stated.links.reserve(table.len());
        // Rows come in runs: of one item, and within it of one outcome.
        let (mut last_item, mut last_outcome) = (None, None);
        for row in table {
            // An unknown country is told once, not for each end.
            if self.resolver.country(row.country, row.place).is_none() {
                continue;
            }
            let (item, outcome) = (
                (row.country, row.dwcp, row.priority, row.element),
                (row.country, row.undaf, row.outcome, row.output),
            );
            let from = match last_item {
                Some((last, from)) if last == item => Some(from),
                _ => self.link_from(row),
            };
            let to = match last_outcome {
                Some((last, to)) if last == outcome => Some(to),
                _ => self.link_to(row),
            };
            last_item = from.map(|from| (item, from));
            last_outcome = to.map(|to| (outcome, to));
            if let (Some(from), Some(to)) = (from, to) {
                self.cite(row.source, from);
                self.stated.links.add((from, to), row);
            }
        }
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

    pub(super) fn outcome_or_output(
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
}
