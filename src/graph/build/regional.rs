//! The tables of statements beyond one country and one framework: countries resolved, in order of content, each statement
//! once.

use std::cmp::Ordering;

use super::Builder;
use crate::diagnostic::{Fault, Finding};
use crate::graph::regional::RegionalTables;
use crate::graph::resolve::Resolver;
use crate::id::{CountryId, Locator, Organisation, SourceId, Symbol, natural};
use crate::record::{BarrierRow, EventRow, Record, Saying, Store};
use crate::text::Text;

impl Builder {
    /// Takes the three tables.
    pub(super) fn regional(&mut self) -> RegionalTables {
        let statements = std::mem::take(&mut self.dataset.statements);
        let barriers = std::mem::take(&mut self.dataset.barriers);
        let events = std::mem::take(&mut self.dataset.events);
        self.resolve(|to| RegionalTables {
            statements: sorted(statements, to, |row| row.country),
            barriers: sorted(barriers, to, |row| row.country),
            events: sorted(events, to, |row| row.country),
        })
    }
}

fn sorted<R: Regional>(
    table: Vec<R>,
    resolver: &mut Resolver<'_>,
    country: impl Fn(&R) -> Option<CountryId>,
) -> Vec<R> {
    let store = resolver.store;
    let known = |row: &R| country(row).is_none_or(|id| resolver.country(id, row.place()).is_some());
    let mut rows: Vec<R> = table.into_iter().filter(known).collect();
    rows.sort_by(|a, b| a.compare(b, store).then_with(|| a.place().cmp(&b.place())));
    rows.dedup_by(|later, first| {
        let same = first.differing(later, store).is_empty();
        if same {
            let fault = Fault::RepeatedRow { table: R::TABLE.name };
            let finding = Finding::new(fault, later.place().whole()).with_related(first.place().whole());
            resolver.findings.add(finding);
        }
        same
    });
    rows
}

/// A row that is sorted by everything it says.
trait Regional: Record {
    /// The order of content; what is not stated comes first.
    fn compare(&self, other: &Self, store: &Store) -> Ordering;
}

/// A text in natural order.
#[derive(PartialEq, Eq)]
struct Natural<'s>(&'s str);

impl Ord for Natural<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        natural(self.0, other.0)
    }
}

impl PartialOrd for Natural<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The texts of a store, as rows are compared by them.
#[derive(Clone, Copy)]
struct Naturals<'s>(&'s Store);

impl<'s> Naturals<'s> {
    fn country(self, id: Option<CountryId>) -> Option<Natural<'s>> {
        id.map(|id| Natural(self.0.names.text(id.symbol())))
    }

    fn citation(self, symbol: Option<Symbol>) -> Option<Natural<'s>> {
        symbol.map(|symbol| Natural(self.0.citations.text(symbol)))
    }

    fn cited(self, source: Option<SourceId>, locator: Option<Locator>) -> [Option<Natural<'s>>; 2] {
        [self.citation(source.map(SourceId::symbol)), self.citation(locator.map(Locator::symbol))]
    }

    fn texts<const N: usize>(self, texts: [Option<Text>; N]) -> [Option<Natural<'s>>; N] {
        texts.map(|text| text.map(|text| Natural(self.0.texts.get(text))))
    }
}

impl Regional for Saying {
    fn compare(&self, other: &Self, store: &Store) -> Ordering {
        let natural = Naturals(store);
        let key = |row: &Self| {
            (
                natural.country(row.country),
                natural.cited(row.source, row.locator),
                row.region,
                natural.texts([row.area]),
                (row.breadth, row.kind, row.phase, row.constituent, row.level),
                natural.citation(row.organisation.map(Organisation::symbol)),
                natural.texts([row.note, row.note_fr, row.note_es, row.area_fr, row.area_es]),
            )
        };
        key(self).cmp(&key(other))
    }
}

impl Regional for BarrierRow {
    fn compare(&self, other: &Self, store: &Store) -> Ordering {
        let natural = Naturals(store);
        let key = |row: &Self| {
            (
                natural.country(row.country),
                row.region,
                row.barrier,
                row.constituent,
                natural.cited(row.source, row.locator),
                natural.texts([row.note]),
            )
        };
        key(self).cmp(&key(other))
    }
}

impl Regional for EventRow {
    fn compare(&self, other: &Self, store: &Store) -> Ordering {
        let natural = Naturals(store);
        let key = |row: &Self| {
            (
                natural.country(row.country),
                (row.planned.map(|planned| planned.0), row.kind, row.date, row.region),
                natural.cited(row.source, row.locator),
                (row.audience, row.people, row.number, row.estimated.map(|estimated| estimated.0)),
                natural.texts([row.title, row.title_fr, row.title_es, row.note]),
            )
        };
        key(self).cmp(&key(other))
    }
}
