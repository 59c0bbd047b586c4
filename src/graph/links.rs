//! The table of links: what each says beside what it connects.

use std::cmp::Ordering;
use std::num::NonZeroU32;

use super::order::put_in_order;
use crate::id::{Locator, Reviewer, SourceId, Symbol};
use crate::place::Place;
use crate::record::{self, Confidence, Date, Moved, Store, Value as _};
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

/// Every link.
#[derive(Debug, Default)]
pub(super) struct Links {
    rows: Vec<LinkRow>,
    more: Vec<LinkMore>,
}

impl Links {
    /// Makes room for so many more.
    pub(super) fn reserve(&mut self, more: usize) {
        self.rows.reserve(more);
    }

    /// Adds what a row says.
    pub(super) fn add(&mut self, row: &record::Link) {
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
    }

    /// What a link says.
    #[inline]
    pub(super) fn row(&self, link: u32) -> &LinkRow {
        &self.rows[link as usize]
    }

    /// What else it says.
    #[inline]
    pub(super) fn more(&self, link: u32) -> LinkMore {
        self.row(link).more.map_or_else(LinkMore::default, |n| self.more[n.get() as usize - 1])
    }

    /// Puts the links with these numbers, which are all, in this order.
    pub(super) fn put_in_order(&mut self, order: Vec<u32>) {
        put_in_order(&mut self.rows, order);
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
    }

    /// Gives everything the name that it has in a larger store.
    pub(super) fn rename(&mut self, by: &Moved) {
        for row in &mut self.rows {
            row.source = row.source.map(|source| source.moved(by));
            row.locator = row.locator.map(|locator| locator.moved(by));
        }
        for more in &mut self.more {
            more.note = more.note.map(|note| record::Value::moved(note, by));
            more.reviewer = more.reviewer.map(|reviewer| reviewer.moved(by));
            more.pin = more.pin.map(|pin| pin.moved(by));
        }
    }

    /// The order of links of one pair: of what they say, and then of where they stand.
    pub(super) fn by_content(&self, [a, b]: [u32; 2], store: &Store) -> Ordering {
        let judged = |link: u32| {
            let (row, more) = (self.row(link), self.more(link));
            (row.status, row.extent, more.extent_un, row.confidence, more.date)
        };
        let texts = |link: u32| {
            let (row, more) = (self.row(link), self.more(link));
            let cited = |s: Option<Symbol>| s.map(|s| store.citations.text(s));
            let note = more.note.map(|note| (store.texts.get(note), store.texts.fingerprint(note)));
            let source = (cited(row.source.map(SourceId::symbol)), cited(row.locator.map(Locator::symbol)));
            (source, cited(more.reviewer.map(Reviewer::symbol)), note, cited(more.pin.map(Locator::symbol)))
        };
        judged(a)
            .cmp(&judged(b))
            .then_with(|| texts(a).cmp(&texts(b)))
            .then_with(|| self.row(a).place.cmp(&self.row(b).place))
    }
}
