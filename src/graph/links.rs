//! The table of links: what each of them says and what it connects.

use std::cmp::Ordering;
use std::num::NonZeroU32;
use std::ops::Range;

use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::sorted::grouped;
use crate::diagnostic::{Fault, Finding, Findings};
use crate::id::{Locator, Reviewer, SourceId, Symbol};
use crate::place::Place;
use crate::record::{self, Confidence, Date, Record as _, Store, append};
use crate::text::Text;
use crate::vocab::{Extent, LinkStatus};

/// One link.
#[derive(Debug, Clone, Copy)]
pub(super) struct LinkRow {
    /// The priority or element.
    pub(super) from: NodeIndex<u32>,
    /// The outcome or output.
    pub(super) to: NodeIndex<u32>,
    pub(super) extent: Option<Extent>,
    pub(super) status: Option<LinkStatus>,
    pub(super) confidence: Option<Confidence>,
    pub(super) source: Option<SourceId>,
    pub(super) locator: Option<Locator>,
    /// The number of its [`LinkMore`], counted from 1.
    more: Option<NonZeroU32>,
    pub(super) place: Place,
}

/// What few of a million links say; kept apart so that the others take less memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct LinkMore {
    pub(super) extent_un: Option<Extent>,
    pub(super) note: Option<Text>,
    pub(super) reviewer: Option<Reviewer>,
    pub(super) date: Option<Date>,
    pub(super) pin: Option<Locator>,
}

/// The number of an item and an outcome or output that links connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PairId(u32);

/// Every link.
#[derive(Debug, Default)]
pub(super) struct Links {
    rows: Vec<LinkRow>,
    more: Vec<LinkMore>,
    /// Where the links of each pair begin, once they are sorted; one more than there are pairs.
    starts: Vec<u32>,
}

impl Links {
    /// Adds the link that a row states between two nodes.
    pub(super) fn push(&mut self, from: NodeIndex<u32>, to: NodeIndex<u32>, row: &record::Link) {
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
            from,
            to,
            extent: row.extent,
            status: row.status,
            confidence: row.confidence,
            source: row.source,
            locator: row.locator,
            more: NonZeroU32::new(self.more.len() as u32).filter(|_| says_more),
            place: row.place,
        });
    }

    /// Appends other links.
    pub(super) fn append(&mut self, mut other: Self) {
        let by = self.more.len() as u32;
        if by > 0 {
            let renumbered = |more: Option<NonZeroU32>| more.and_then(|n| n.checked_add(by));
            other.rows.iter_mut().for_each(|row| row.more = renumbered(row.more));
        }
        append(&mut self.rows, &mut other.rows);
        append(&mut self.more, &mut other.more);
    }

    /// The number of links.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The number of pairs they connect.
    pub(super) fn pair_count(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The pairs that are linked, in order, each with its two nodes.
    pub(super) fn pairs(
        &self,
    ) -> impl DoubleEndedIterator<Item = (PairId, NodeIndex<u32>, NodeIndex<u32>)> + '_ {
        (0..self.pair_count() as u32).map(|pair| {
            let LinkRow { from, to, .. } = *self.row(self.starts[pair as usize]);
            (PairId(pair), from, to)
        })
    }

    /// The links of a pair.
    #[inline]
    pub(super) fn of(&self, PairId(pair): PairId) -> Range<u32> {
        self.starts[pair as usize]..self.starts[pair as usize + 1]
    }

    /// What a link says.
    #[inline]
    pub(super) fn row(&self, link: u32) -> &LinkRow {
        &self.rows[link as usize]
    }

    /// What else it says.
    pub(super) fn more(&self, link: u32) -> LinkMore {
        self.more_of(self.row(link))
    }

    #[inline]
    fn more_of(&self, row: &LinkRow) -> LinkMore {
        row.more.map_or_else(LinkMore::default, |n| self.more[n.get() as usize - 1])
    }

    /// The hash of the titles that it was judged by, where it has one.
    pub(super) fn pin(&self, link: u32) -> Option<Locator> {
        self.more[self.row(link).more?.get() as usize - 1].pin
    }

    /// Sorts all links by item, outcome and content, and returns a warning of every link that repeats another word for
    /// word. `position` orders the items, of which there are `items`.
    pub(super) fn sort(
        &mut self,
        items: usize,
        position: impl Fn(NodeIndex<u32>) -> u32,
        store: &Store,
    ) -> Findings {
        let unsorted = std::mem::take(&mut self.rows);
        let (_, order) = grouped(items, unsorted.iter().map(|row| position(row.from)));
        let mut rows: Vec<LinkRow> = order.iter().map(|&row| unsorted[row as usize]).collect();
        rows.par_chunk_by_mut(|a, b| a.from == b.from).for_each(|of_item| {
            of_item.sort_unstable_by(|a, b| a.to.cmp(&b.to).then_with(|| self.by_content(a, b, store)));
        });
        let (mut findings, mut start) = (Findings::default(), 0);
        for pair in rows.chunk_by(|a, b| (a.from, a.to) == (b.from, b.to)) {
            self.starts.push(start);
            start += pair.len() as u32;
            for rows in pair.windows(2).filter(|rows| self.says_the_same(&rows[0], &rows[1], store)) {
                let fault = Fault::RepeatedRow { table: record::Link::TABLE.name };
                findings.add(Finding::new(fault, rows[1].place.whole()).with_related(rows[0].place.whole()));
            }
        }
        self.starts.push(start);
        self.rows = rows;
        findings
    }

    /// The order of links of one pair: of what they say, and then of where they were read.
    fn by_content(&self, a: &LinkRow, b: &LinkRow, store: &Store) -> Ordering {
        let judged = |row: &LinkRow| {
            let more = self.more_of(row);
            (row.status, row.extent, more.extent_un, row.confidence, more.date)
        };
        let text = |symbol: Option<Symbol>| symbol.map(|symbol| store.citations.text(symbol));
        let texts = |row: &LinkRow| {
            let more = self.more_of(row);
            let source = [text(row.source.map(SourceId::symbol)), text(row.locator.map(Locator::symbol))];
            let note = more.note.map(|note| (store.texts.get(note), store.texts.fingerprint(note)));
            (source, text(more.reviewer.map(Reviewer::symbol)), note, text(more.pin.map(Locator::symbol)))
        };
        (judged(a).cmp(&judged(b))).then_with(|| texts(a).cmp(&texts(b))).then_with(|| a.place.cmp(&b.place))
    }

    /// Does a link of the same pair repeat another word for word?
    fn says_the_same(&self, a: &LinkRow, b: &LinkRow, store: &Store) -> bool {
        let judged = |row: &LinkRow| (row.status, row.extent, row.confidence);
        let more = |row: &LinkRow| LinkMore { note: None, ..self.more_of(row) };
        let same_note = match [a, b].map(|row| self.more_of(row).note) {
            [Some(a), Some(b)] => store.texts.same(a, b),
            notes => notes == [None, None],
        };
        judged(a) == judged(b)
            && (a.source, a.locator) == (b.source, b.locator)
            && more(a) == more(b)
            && same_note
    }
}
