//! Where each link goes.

use std::hash::BuildHasher as _;
use std::num::NonZeroU32;

use petgraph::graph::NodeIndex;

use super::stated::Stated;
use super::{Tables, node};
use crate::diagnostic::{Fault, Finding};
use crate::graph::order::sort_below;
use crate::graph::resolve::{Resolver, Side};
use crate::graph::{Bases, Statement};
use crate::id::{Locator, Reviewer, SourceId, Symbol};
use crate::place::Place;
use crate::record::{self, Record as _};
use crate::text::{Keep, Text};

/// The link of a row: from, to, the row.
pub(super) type PlannedLink = (NodeIndex<u32>, NodeIndex<u32>, u32);

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

    fn keeps_texts(&self) -> bool {
        self.resolver.store.keep() == Keep::Everything
    }

    pub(super) fn state(&mut self, statement: Statement, about: NodeIndex<u32>) -> Option<NonZeroU32> {
        if !self.keeps_texts() {
            return None;
        }
        self.cite(statement.source, about);
        self.stated.statements.push(statement);
        NonZeroU32::new(self.stated.statements.len() as u32)
    }

    /// Notes that what is known of a node rests on a source.
    pub(super) fn cite(&mut self, source: Option<SourceId>, about: NodeIndex<u32>) {
        if let Some(source) = source.filter(|_| self.keeps_texts()) {
            self.stated.cites.push((about, source));
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
        let (first, items) = (self.bases().priority, self.bases().outcome - self.bases().priority);
        sort_below(&mut links, items as usize, |(item, _, _)| item.index() as u32 - first);
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
