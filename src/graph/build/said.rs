//! The tables of what is said beyond one country and one framework: countries resolved, in order of what they say,
//! each statement once.

use crate::diagnostic::{Fault, Finding, Findings};
use crate::graph::index::Index;
use crate::graph::resolve::Resolver;
use crate::graph::said::Tables;
use crate::id::{CountryId, Locator, Organisation, SourceId, natural};
use crate::record::{BarrierRow, Dataset, EventRow, Record, Saying, Store};
use crate::text::Text;
use crate::vocab::Vocabulary;

/// Takes the three tables out of a dataset.
pub(super) fn tables(dataset: &mut Dataset, index: &Index<'_>) -> (Tables, Findings) {
    let mut resolver = Resolver::new(index);
    let tables = Tables {
        statements: ordered(std::mem::take(&mut dataset.statements), &mut resolver, |row| row.country),
        barriers: ordered(std::mem::take(&mut dataset.barriers), &mut resolver, |row| row.country),
        events: ordered(std::mem::take(&mut dataset.events), &mut resolver, |row| row.country),
    };
    (tables, resolver.findings)
}

/// The sources that the rows of these tables rest on.
pub(super) fn sources(dataset: &Dataset) -> Vec<SourceId> {
    let statements = dataset.statements.iter().map(|row| row.source);
    let barriers = dataset.barriers.iter().map(|row| row.source);
    statements.chain(barriers).chain(dataset.events.iter().map(|row| row.source)).flatten().collect()
}

fn ordered<R: Said>(
    table: Vec<R>,
    resolver: &mut Resolver<'_>,
    country: impl Fn(&R) -> Option<CountryId>,
) -> Vec<R> {
    let store = resolver.store;
    let known = |row: &R| country(row).is_none_or(|id| resolver.country(id, row.place()).is_some());
    let mut rows: Vec<R> = table.into_iter().filter(known).collect();
    rows.sort_by_cached_key(|row| (Content(row.content(store)), row.place()));
    let mut kept: Vec<R> = Vec::with_capacity(rows.len());
    for row in rows {
        match kept.last() {
            Some(first) if first.differing(&row, store).is_empty() => {
                let fault = Fault::RepeatedRow { table: R::TABLE.name };
                let finding = Finding::new(fault, row.place().whole()).with_related(first.place().whole());
                resolver.findings.add(finding);
            }
            _ => kept.push(row),
        }
    }
    kept
}

/// Texts in the natural order of each.
#[derive(PartialEq, Eq)]
struct Content(Vec<String>);

impl Ord for Content {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let pairs = self.0.iter().zip(&other.0);
        pairs
            .map(|(a, b)| natural(a, b))
            .find(|order| order.is_ne())
            .unwrap_or(self.0.len().cmp(&other.0.len()))
    }
}

impl PartialOrd for Content {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// A row whose place in the order comes from everything it says.
trait Said: Record {
    fn content(&self, store: &Store) -> Vec<String>;
}

/// A word by its place in its vocabulary, so that levels come in their own order.
fn rank<V: Vocabulary>(word: Option<V>) -> String {
    word.and_then(|word| V::ALL.iter().position(|w| *w == word)).map_or_else(String::new, |n| n.to_string())
}

fn text(store: &Store, text: Option<Text>) -> String {
    text.map_or_else(String::new, |t| store.texts.get(t).to_owned())
}

fn shown(value: Option<impl std::fmt::Debug>) -> String {
    value.map_or_else(String::new, |value| format!("{value:?}"))
}

fn country(store: &Store, id: Option<CountryId>) -> String {
    id.map_or_else(String::new, |id| store.names.text(id.symbol()).to_owned())
}

fn cited(store: &Store, source: Option<SourceId>, locator: Option<Locator>) -> [String; 2] {
    let text = |symbol| store.citations.text(symbol).to_owned();
    [
        source.map(|s| text(s.symbol())).unwrap_or_default(),
        locator.map(|l| text(l.symbol())).unwrap_or_default(),
    ]
}

impl Said for Saying {
    fn content(&self, store: &Store) -> Vec<String> {
        let [source, locator] = cited(store, self.source, self.locator);
        let organisation = |o: Organisation| store.citations.text(o.symbol()).to_owned();
        vec![
            country(store, self.country),
            source,
            locator,
            shown(self.region),
            text(store, self.area),
            rank(self.breadth),
            rank(self.kind),
            rank(self.phase),
            rank(self.constituent),
            rank(self.level),
            self.organisation.map(organisation).unwrap_or_default(),
            text(store, self.note),
            text(store, self.note_fr),
            text(store, self.note_es),
            text(store, self.area_fr),
            text(store, self.area_es),
        ]
    }
}

impl Said for BarrierRow {
    fn content(&self, store: &Store) -> Vec<String> {
        let [source, locator] = cited(store, self.source, self.locator);
        vec![
            country(store, self.country),
            shown(self.region),
            rank(Some(self.barrier)),
            rank(self.constituent),
            source,
            locator,
            text(store, self.note),
        ]
    }
}

impl Said for EventRow {
    fn content(&self, store: &Store) -> Vec<String> {
        let [source, locator] = cited(store, self.source, self.locator);
        vec![
            country(store, self.country),
            shown(self.planned),
            rank(Some(self.kind)),
            shown(self.date),
            shown(self.region),
            source,
            locator,
            rank(self.audience),
            shown(self.people),
            shown(self.number),
            shown(self.estimated),
            text(store, self.title),
            text(store, self.title_fr),
            text(store, self.title_es),
            text(store, self.note),
        ]
    }
}
