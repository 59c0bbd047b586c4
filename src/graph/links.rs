//! The table of links: what each says beside what it connects.

use std::cmp::Ordering;
use std::hash::BuildHasher as _;
use std::num::NonZeroU32;
use std::ops::Range;

use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::order::{put_in_order, side_by_side};
use crate::diagnostic::{Fault, Finding, Findings};
use crate::id::{Locator, Reviewer, SourceId, Symbol};
use crate::place::Place;
use crate::record::{self, Confidence, Date, Remap, Store, Value as _};
use crate::text::Text;
use crate::vocab::{Extent, LinkStatus};

/// What a link says.
#[derive(Debug, Clone, Copy)]
pub(super) struct LinkRow {
    pub(super) extent: Option<Extent>,
    pub(super) status: Option<LinkStatus>,
    pub(super) confidence: Option<Confidence>,
    pub(super) source: Option<SourceId>,
    pub(super) locator: Option<Locator>,
    /// The number behind its row among those of what few links say.
    more: Option<NonZeroU32>,
    pub(super) place: Place,
}

/// What few of a million links say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct LinkMore {
    pub(super) extent_un: Option<Extent>,
    pub(super) note: Option<Text>,
    pub(super) reviewer: Option<Reviewer>,
    pub(super) date: Option<Date>,
    pub(super) pin: Option<Locator>,
}

/// Links of one item to one outcome or output: one edge, of which each link is a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair {
    pub(super) from: NodeIndex<u32>,
    pub(super) to: NodeIndex<u32>,
    /// How many links it has.
    links: u32,
}

/// Every link.
#[derive(Debug, Default)]
pub(super) struct Links {
    rows: Vec<LinkRow>,
    more: Vec<LinkMore>,
    /// Where each row begins and ends, until that is said by edges: rows of one pair come in runs.
    runs: Vec<Pair>,
    /// Where the links of each pair begin, once they stand in order; one more than there are pairs.
    starts: Vec<u32>,
}

/// How many links one task puts in order.
const AT_ONCE: usize = 1 << 13;

impl Links {
    /// Makes room for so many more.
    pub(super) fn reserve(&mut self, more: usize) {
        self.rows.reserve(more);
    }

    /// Adds what a row says.
    pub(super) fn add(&mut self, (from, to): (NodeIndex<u32>, NodeIndex<u32>), row: &record::Link) {
        let more = LinkMore {
            extent_un: row.extent_un,
            note: row.note,
            reviewer: row.reviewer,
            date: row.date,
            pin: row.pin,
        };
        let says_more = more != LinkMore::default();
        self.more.extend(says_more.then_some(more));
        self.rows.push(LinkRow {
            extent: row.extent,
            status: row.status,
            confidence: row.confidence,
            source: row.source,
            locator: row.locator,
            more: NonZeroU32::new(self.more.len() as u32).filter(|_| says_more),
            place: row.place,
        });
        match self.runs.last_mut() {
            Some(run) if (run.from, run.to) == (from, to) => run.links += 1,
            _ => self.runs.push(Pair { from, to, links: 1 }),
        }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many pairs they connect.
    pub(super) fn pairs(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The links of a pair.
    #[inline]
    pub(super) fn of(&self, pair: u32) -> Range<u32> {
        self.starts[pair as usize]..self.starts[pair as usize + 1]
    }

    /// What a link says.
    #[inline]
    pub(super) fn row(&self, link: u32) -> &LinkRow {
        &self.rows[link as usize]
    }

    /// What else it says.
    #[inline]
    pub(super) fn more(&self, link: u32) -> LinkMore {
        self.row(link).more(&self.more)
    }

    /// The hash of the titles that it was judged by, where it has one.
    #[inline]
    pub(super) fn pin(&self, link: u32) -> Option<Locator> {
        self.more[self.row(link).more?.get() as usize - 1].pin
    }

    /// Puts other links behind these.
    pub(super) fn absorb(&mut self, mut other: Self) {
        let by = self.more.len() as u32;
        if by > 0 {
            let renumbered = |more: Option<NonZeroU32>| more.and_then(|n| n.checked_add(by));
            other.rows.iter_mut().for_each(|row| row.more = renumbered(row.more));
        }
        record::append(&mut self.rows, &mut other.rows);
        record::append(&mut self.more, &mut other.more);
        record::append(&mut self.runs, &mut other.runs);
    }

    /// Gives everything the name that it has in a larger store.
    pub(super) fn rename(&mut self, by: &Remap) {
        for row in &mut self.rows {
            row.source = row.source.map(|source| source.remapped(by));
            row.locator = row.locator.map(|locator| locator.remapped(by));
        }
        for more in &mut self.more {
            more.note = more.note.map(|note| record::Value::remapped(note, by));
            more.reviewer = more.reviewer.map(|reviewer| reviewer.remapped(by));
            more.pin = more.pin.map(|pin| pin.remapped(by));
        }
    }

    /// Puts all links in order of DWCP, item, outcome and content; answers the pairs, in order, and a warning of every link
    /// that repeats another word for word. There are so many DWCPs; where an item stands is told by the number of its DWCP
    /// and its own number in it.
    pub(super) fn gather(
        &mut self,
        dwcps: usize,
        standing: impl Fn(NodeIndex<u32>) -> (u32, u32) + Sync,
        store: &Store,
    ) -> (Vec<Pair>, Findings) {
        let mut runs = std::mem::take(&mut self.runs);
        let dwcp = |run: &Pair| standing(run.from).0;
        if !runs.is_sorted_by_key(dwcp) {
            self.put_runs_in_order(&mut runs, dwcps, dwcp);
        }
        let Self { rows, more, starts, .. } = self;
        let parts = of_whole_dwcps(&mut runs, rows, dwcp);
        let in_order = |(runs, rows): (&mut [Pair], &mut [LinkRow])| {
            let mut findings = Findings::default();
            put_pairs_in_order(runs, rows, &standing);
            let mut rest = rows;
            for run in runs.iter().filter(|run| run.links > 0) {
                let (same, behind) = std::mem::take(&mut rest).split_at_mut(run.links as usize);
                rest = behind;
                if same.len() > 1 {
                    repeated(same, more, store, &mut findings);
                    same.sort_unstable_by(|a, b| by_content(a, b, more, store));
                }
            }
            findings
        };
        let mut findings = Findings::default();
        for found in parts.into_par_iter().map(in_order).collect::<Vec<_>>() {
            findings.absorb(found);
        }
        runs.retain(|run| run.links > 0);
        let mut end = 0;
        starts.reserve(runs.len() + 1);
        starts.push(end);
        starts.extend(runs.iter().map(|run| {
            end += run.links;
            end
        }));
        (runs, findings)
    }

    /// Puts runs, and the links of each, in order of DWCP.
    fn put_runs_in_order(&mut self, runs: &mut Vec<Pair>, dwcps: usize, dwcp: impl Fn(&Pair) -> u32) {
        let (order, _) = side_by_side(runs.len(), dwcps, |n| Some(dwcp(&runs[n])));
        let starts: Vec<u32> = starts_of(runs).collect();
        let rows = order.iter().flat_map(|&n| {
            let start = starts[n as usize];
            start..start + runs[n as usize].links
        });
        put_in_order(&mut self.rows, rows.collect());
        put_in_order(runs, order);
    }
}

/// Where the links of each run begin.
fn starts_of(runs: &[Pair]) -> impl Iterator<Item = u32> {
    runs.iter().scan(0, |next, run| Some(std::mem::replace(next, *next + run.links)))
}

/// Runs and their links in parts, each of whole DWCPs.
fn of_whole_dwcps<'a>(
    mut runs: &'a mut [Pair],
    mut rows: &'a mut [LinkRow],
    dwcp: impl Fn(&Pair) -> u32,
) -> Vec<(&'a mut [Pair], &'a mut [LinkRow])> {
    let mut parts = Vec::new();
    while !runs.is_empty() {
        let (mut some, mut links) = (0, 0);
        while some < runs.len() && (links < AT_ONCE || dwcp(&runs[some]) == dwcp(&runs[some - 1])) {
            links += runs[some].links as usize;
            some += 1;
        }
        let (of_runs, other_runs) = std::mem::take(&mut runs).split_at_mut(some);
        let (of_rows, other_rows) = std::mem::take(&mut rows).split_at_mut(links);
        parts.push((of_runs, of_rows));
        (runs, rows) = (other_runs, other_rows);
    }
    parts
}

/// Puts runs of links that stand in order of DWCP in order of item and outcome, and makes one of those of one pair; the
/// others of it are left without links.
fn put_pairs_in_order(
    runs: &mut [Pair],
    mut rows: &mut [LinkRow],
    standing: impl Fn(NodeIndex<u32>) -> (u32, u32),
) {
    let keys: Vec<(u32, u32)> = runs.iter().map(|run| standing(run.from)).collect();
    let mut runs = runs;
    // Where a run stands in its DWCP, where its links begin, and the run itself.
    let mut in_order: Vec<(_, u32, Pair)> = Vec::new();
    let mut moved: Vec<LinkRow> = Vec::new();
    for keys in keys.chunk_by(|a, b| a.0 == b.0) {
        let (of_dwcp, other_runs) = std::mem::take(&mut runs).split_at_mut(keys.len());
        let links = of_dwcp.iter().map(|run| run.links as usize).sum();
        let (of_rows, other_rows) = std::mem::take(&mut rows).split_at_mut(links);
        (runs, rows) = (other_runs, other_rows);
        let key = |n: usize| (keys[n].1, of_dwcp[n].to);
        if (1..keys.len()).all(|n| key(n - 1) < key(n)) {
            continue;
        }
        in_order.clear();
        in_order.extend(starts_of(of_dwcp).enumerate().map(|(n, start)| (key(n), start, of_dwcp[n])));
        in_order.sort_unstable();
        moved.clear();
        for &(_, start, run) in &in_order {
            moved.extend_from_slice(&of_rows[start as usize..(start + run.links) as usize]);
        }
        of_rows.copy_from_slice(&moved);
        let mut kept = 0;
        for (n, &(_, _, run)) in in_order.iter().enumerate() {
            of_dwcp[n] = run;
            if n > 0 && (of_dwcp[kept].from, of_dwcp[kept].to) == (run.from, run.to) {
                of_dwcp[kept].links += run.links;
                of_dwcp[n].links = 0;
            } else {
                kept = n;
            }
        }
    }
}

impl LinkRow {
    fn more(&self, more: &[LinkMore]) -> LinkMore {
        self.more.map_or_else(LinkMore::default, |n| more[n.get() as usize - 1])
    }
}

/// The order of links of one pair: of what they say, and then of where they stand.
fn by_content(a: &LinkRow, b: &LinkRow, more: &[LinkMore], store: &Store) -> Ordering {
    let judged = |row: &LinkRow| {
        let more = row.more(more);
        (row.status, row.extent, more.extent_un, row.confidence, more.date)
    };
    let texts = |row: &LinkRow| {
        let more = row.more(more);
        let cited = |s: Option<Symbol>| s.map(|s| store.citations.text(s));
        let note = more.note.map(|note| (store.texts.get(note), store.texts.fingerprint(note)));
        let source = (cited(row.source.map(SourceId::symbol)), cited(row.locator.map(Locator::symbol)));
        (source, cited(more.reviewer.map(Reviewer::symbol)), note, cited(more.pin.map(Locator::symbol)))
    };
    (judged(a).cmp(&judged(b))).then_with(|| texts(a).cmp(&texts(b))).then_with(|| a.place.cmp(&b.place))
}

/// Warns of every row among links of one pair that repeats another word for word: of the one that stands behind the
/// other, in whatever order they were read.
fn repeated(same: &[LinkRow], more: &[LinkMore], store: &Store, findings: &mut Findings) {
    // Most pairs have few pieces of evidence, and those differ at first sight.
    let alike = |a: &LinkRow, b: &LinkRow| {
        (a.source, a.locator, a.confidence, a.status) == (b.source, b.locator, b.confidence, b.status)
    };
    let few = same.len() <= 8;
    if few && !same.iter().enumerate().any(|(n, a)| same[..n].iter().any(|b| alike(a, b))) {
        return;
    }
    let says = |row: &LinkRow| {
        let more = row.more(more);
        let note = more.note.map(|n| store.texts.fingerprint(n));
        let judged = (row.status, row.extent, row.confidence, row.source, row.locator);
        (judged, LinkMore { note: None, ..more }, note)
    };
    let note = |row: &LinkRow| row.more(more).note.map(|n| store.texts.get(n));
    let hash = |row: &LinkRow| foldhash::fast::FixedState::default().hash_one(says(row));
    let mut prints: Vec<(u64, Place, &LinkRow)> =
        same.iter().map(|row| (hash(row), row.place, row)).collect();
    prints.sort_unstable_by_key(|&(hash, place, _)| (hash, place));
    for pair in prints.windows(2) {
        let [(hash, first, kept), (other, place, row)] = [pair[0], pair[1]];
        if hash == other && says(kept) == says(row) && note(kept) == note(row) {
            let fault = Fault::RepeatedRow { table: "links" };
            findings.add(Finding::new(fault, place.whole()).with_related(first.whole()));
        }
    }
}
