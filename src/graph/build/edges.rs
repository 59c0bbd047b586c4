//! Where each link goes.

use std::hash::BuildHasher as _;

use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::stated::Stated;
use super::{Tables, node};
use crate::diagnostic::{Fault, Finding, Findings};
use crate::graph::index::Side;
use crate::graph::links::{LinkMore, LinkRow, Links};
use crate::graph::order::side_by_side;
use crate::graph::resolve::Resolver;
use crate::graph::{Bases, Statement};
use crate::id::SourceId;
use crate::place::Place;
use crate::record::{self, Store};
use crate::text::Keep;

/// The item and the outcome or output of a link.
pub(super) type Ends = (NodeIndex<u32>, NodeIndex<u32>);

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

    fn keeps_evidence(&self) -> bool {
        self.resolver.store.keep() == Keep::Everything
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
        self.stated.ends.reserve(table.len());
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
                self.stated.ends.push((from, to));
                self.stated.links.add(row);
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

/// The numbers of links in order of item, outcome and content, and a warning of every link that repeats another word for
/// word.
pub(super) fn in_order(links: &Links, ends: &[Ends], bases: Bases, store: &Store) -> (Vec<u32>, Findings) {
    let items = (bases.outcome - bases.priority) as usize;
    let item = |n: usize| Some(ends[n].0.index() as u32 - bases.priority);
    let (mut order, _) = side_by_side(ends.len(), items, item);
    let (from, to) = (|n: u32| ends[n as usize].0, |n: u32| ends[n as usize].1);
    let findings = (order.par_chunk_by_mut(|a, b| from(*a) == from(*b)))
        .fold(Findings::default, |mut findings, of_item| {
            of_item.sort_unstable_by_key(|&n| (to(n), n));
            for same in of_item.chunk_by_mut(|a, b| to(*a) == to(*b)).filter(|same| same.len() > 1) {
                repeated(links, same, store, &mut findings);
                same.sort_unstable_by(|a, b| links.by_content([*a, *b], store));
            }
            findings
        })
        .reduce(Findings::default, |mut all, findings| {
            all.absorb(findings);
            all
        });
    (order, findings)
}

/// Warns of every row among links of one pair that repeats another word for word: of the one that stands behind the
/// other, in whatever order they were read.
fn repeated(links: &Links, same: &[u32], store: &Store, findings: &mut Findings) {
    let row = |n: &u32| links.row(*n);
    // Most pairs have few pieces of evidence, and those differ at first sight.
    let alike = |a: &LinkRow, b: &LinkRow| {
        (a.source, a.locator, a.confidence, a.status) == (b.source, b.locator, b.confidence, b.status)
    };
    let few = same.len() <= 8;
    if few && !same.iter().enumerate().any(|(n, a)| same[..n].iter().any(|b| alike(row(a), row(b)))) {
        return;
    }
    let says = |link: u32| {
        let (row, more) = (links.row(link), links.more(link));
        let note = more.note.map(|n| store.texts.fingerprint(n));
        let judged = (row.status, row.extent, row.confidence, row.source, row.locator);
        (judged, LinkMore { note: None, ..more }, note)
    };
    let note = |link: u32| links.more(link).note.map(|n| store.texts.get(n));
    let hash = |link: u32| foldhash::fast::FixedState::default().hash_one(says(link));
    let print = |link: &u32| (hash(*link), row(link).place, *link);
    let mut prints: Vec<(u64, Place, u32)> = same.iter().map(print).collect();
    prints.sort_unstable();
    for pair in prints.windows(2) {
        let [(hash, first, kept), (other, place, link)] = [pair[0], pair[1]];
        if hash == other && says(kept) == says(link) && note(kept) == note(link) {
            let fault = Fault::RepeatedRow { table: "links" };
            findings.add(Finding::new(fault, place.whole()).with_related(first.whole()));
        }
    }
}
