//! Which rows changed between two versions.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use serde::Serialize;

use super::moves::Moves;
use super::rows::{Key, Row, Rows, declared};
use crate::record::{TABLES, Table, TableId};

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It is in the new version only.
    Added,
    /// It is in the old version only.
    Removed,
    /// It states something else.
    Changed,
    /// Its thing has another code or stands in another place, with the same text.
    Moved,
}

/// One change.
#[derive(Debug, Clone)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// The row of the old version; none of one that was added.
    pub old: Option<Row>,
    /// The row of the new version; none of one that was removed.
    pub new: Option<Row>,
    /// The columns in which both differ, beside those that name the thing; empty of one that was added or removed.
    pub columns: Vec<&'static str>,
    /// What it speaks of in the version that has it; in the new one where both have.
    pub address: String,
    /// The address in the old version, where it moved.
    pub from: Option<String>,
    /// The old row with the codes of the new version, by which it touches verdicts.
    pub(super) carried: Option<Row>,
}

impl Change {
    /// The table of the row.
    #[must_use]
    pub fn table(&self) -> &'static Table {
        self.row().map_or(TABLES[0], Row::table)
    }

    /// The row in the version that has it; the new one where both have.
    #[must_use]
    pub fn row(&self) -> Option<&Row> {
        self.new.as_ref().or(self.old.as_ref())
    }

    /// The columns of titles that changed, each with the old and the new text; those that only one version states, too.
    pub fn reworded(&self) -> impl Iterator<Item = (&'static str, &str, &str)> {
        let both = self.old.as_ref().zip(self.new.as_ref());
        let titles = self.columns.iter().filter(|column| column.starts_with("title"));
        titles.filter_map(move |column| both.map(|(old, new)| (*column, old.cell(column), new.cell(column))))
    }

    /// The other columns that changed, each with what both versions state; empty where one states nothing.
    pub fn restated(&self) -> impl Iterator<Item = (&'static str, &str, &str)> {
        let both = self.old.as_ref().zip(self.new.as_ref());
        let others = self.columns.iter().filter(|column| !column.starts_with("title"));
        others.filter_map(move |column| both.map(|(old, new)| (*column, old.cell(column), new.cell(column))))
    }
}

/// Every change, in the order of tables and of what the rows speak of, and what moved.
pub(super) fn changes(old: &Rows, new: &Rows) -> (Vec<Change>, Moves) {
    let mut carried = Cow::Borrowed(old);
    let moves = Moves::find(&mut carried, new);
    let mut changes = Vec::new();
    for table in TABLES.iter().map(|table| table.id) {
        let (before, after) = (by_key(&carried, table), by_key(new, table));
        let mut keys: Vec<&Key> = before.keys().chain(after.keys()).collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            let [before, after] = [&before, &after].map(|of| of.get(key).cloned().unwrap_or_default());
            let moved = moves.before.get(&(table, key.clone()));
            compare(before, after, moved, &mut changes);
        }
    }
    for change in &mut changes {
        let before = change.old.as_ref().map(|row| row.address(&old.homes));
        change.from = before.filter(|_| change.kind == Kind::Moved);
        let now = change.new.as_ref().map(|row| row.address(&new.homes));
        let gone = || change.carried.as_ref().map(|row| row.address(&carried.homes));
        change.address = now.or_else(gone).unwrap_or_default();
    }
    (changes, moves)
}

fn by_key(rows: &Rows, table: TableId) -> BTreeMap<Key, Vec<&Row>> {
    let mut found: BTreeMap<Key, Vec<&Row>> = BTreeMap::new();
    for row in rows.table(table) {
        let mut key = row.key();
        if table == TableId::Framework {
            key[0] = rows.homes.of(&key[0], &key[1]).into();
        }
        found.entry(key).or_default().push(row);
    }
    found
}

/// The changes among rows about one thing: those that are the same on both sides are none, and of the others those that
/// differ least are two versions of one.
fn compare(mut before: Vec<&Row>, mut after: Vec<&Row>, moved: Option<&Row>, changes: &mut Vec<Change>) {
    let mut change = |kind, carried: Option<&Row>, new: Option<&Row>| {
        let (carried, new) = (carried.cloned(), new.cloned());
        let columns = match (&carried, &new) {
            (Some(old), Some(new)) => differing(old, new),
            _ => Vec::new(),
        };
        let old = moved.cloned().filter(|_| kind == Kind::Moved).or_else(|| carried.clone());
        changes.push(Change { kind, old, new, columns, address: String::new(), from: None, carried });
    };
    if moved.is_some() && !before.is_empty() && !after.is_empty() {
        change(Kind::Moved, Some(before.remove(0)), Some(after.remove(0)));
    }
    without_same(&mut before, &mut after);
    // Of very many the nearest cannot be sought among all; rows come in the order of their files.
    if before.len().saturating_mul(after.len()) > MOST_PAIRS {
        let both = before.len().min(after.len());
        for (old, new) in before.drain(..both).zip(after.drain(..both)) {
            change(Kind::Changed, Some(old), Some(new));
        }
    }
    while !before.is_empty() && !after.is_empty() {
        let pairs = (0..before.len()).flat_map(|a| (0..after.len()).map(move |b| (a, b)));
        let nearest = pairs.min_by_key(|&(a, b)| (differing(before[a], after[b]).len(), a, b));
        let Some((a, b)) = nearest else { break };
        change(Kind::Changed, Some(before.remove(a)), Some(after.remove(b)));
    }
    before.into_iter().for_each(|row| change(Kind::Removed, Some(row), None));
    after.into_iter().for_each(|row| change(Kind::Added, None, Some(row)));
}

/// How many pairs of rows about one thing are compared with each other: a few dozen statements by a few dozen.
const MOST_PAIRS: usize = 2_500;

/// Leaves out the rows that are on both sides, as often as they are on both.
fn without_same(before: &mut Vec<&Row>, after: &mut Vec<&Row>) {
    // Most things are stated in the same words on both sides.
    if before == after {
        before.clear();
        return after.clear();
    }
    let mut places: HashMap<&Row, VecDeque<usize>> = HashMap::new();
    after.iter().enumerate().for_each(|(n, row)| places.entry(row).or_default().push_back(n));
    let same: Vec<Option<usize>> = before.iter().map(|row| places.get_mut(row)?.pop_front()).collect();
    let gone: HashSet<usize> = same.iter().flatten().copied().collect();
    let mut places = 0..;
    after.retain(|_| places.next().is_some_and(|n| !gone.contains(&n)));
    let mut same = same.into_iter();
    before.retain(|_| same.next().flatten().is_none());
}

/// The columns in which two rows about one thing differ; the list of its countries is one of them.
fn differing(old: &Row, new: &Row) -> Vec<&'static str> {
    let mut columns = old.differing(new);
    if old.table == TableId::Framework && old.cell("country") != new.cell("country") {
        columns.insert(0, declared(TableId::Framework).columns[0].name);
    }
    columns
}
