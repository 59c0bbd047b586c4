//! Sorting the rows of a table into the order in which their nodes stand.

use crate::diagnostic::{Fault, Finding, Findings};
use crate::record::{Record, Store};

/// Which rows of a table stand below which rows of the table above: rows of one parent stand side by side.
#[derive(Debug)]
pub(super) struct Below {
    /// What each row is put in order by.
    keys: Vec<Key>,
    /// Where the rows of each parent begin; one more than there are parents.
    starts: Vec<u32>,
}

impl Below {
    /// The rows of `parent`.
    pub(super) fn rows(&self, parent: u32) -> std::ops::Range<u32> {
        self.starts[parent as usize]..self.starts[parent as usize + 1]
    }

    /// The parent of a row.
    pub(super) fn parent(&self, row: u32) -> u32 {
        self.keys[row as usize].parent
    }
}

/// The parent of a row that has none.
pub(super) const NO_PARENT: u32 = u32::MAX;

/// What a row of a table is put in order by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// The row that it stands below, or [`NO_PARENT`].
    pub(super) parent: u32,
    /// The rank of its id.
    pub(super) rank: u32,
}

/// Rows of one table below their parents, in order of parent and then of id.
pub(super) struct Ordered<T> {
    /// The rows.
    pub(super) rows: Vec<T>,
    pub(super) below: Below,
}

impl<T: Record> Ordered<T> {
    /// Puts rows in order, each by its key; of rows with the same id the first one stays, and the others are told.
    pub(super) fn new(
        mut table: Vec<T>,
        keys: Vec<Key>,
        parents: usize,
        store: &Store,
        findings: &mut Findings,
        name: impl Fn(&T) -> (&'static str, String, &'static str),
    ) -> Self {
        if keys.is_sorted_by(|a, b| a < b) && keys.last().is_none_or(|last| last.parent != NO_PARENT) {
            return Self::of_ordered(table, keys, parents);
        }
        let parent = |n: usize| Some(keys[n].parent).filter(|parent| *parent != NO_PARENT);
        let (mut order, mut starts) = side_by_side(keys.len(), parents, parent);
        let rank = |row: u32| keys[row as usize].rank;
        let (mut kept, mut start) = (0, 0);
        for n in 0..parents {
            let end = starts[n + 1] as usize;
            order[start..end].sort_unstable_by_key(|&row| (rank(row), row));
            starts[n] = kept as u32;
            for next in start..end {
                let row = order[next];
                match order[starts[n] as usize..kept].last() {
                    Some(&first) if rank(first) == rank(row) => {
                        told_twice(&table[first as usize], &table[row as usize], store, findings, &name);
                    }
                    _ => {
                        order[kept] = row;
                        kept += 1;
                    }
                }
            }
            start = end;
        }
        starts[parents] = kept as u32;
        order.truncate(kept);
        let keys = order.iter().map(|&row| keys[row as usize]).collect();
        put_in_order(&mut table, order);
        Self { rows: table, below: Below { keys, starts } }
    }

    /// The same of rows that stand in order, each thing once, as they mostly do.
    fn of_ordered(table: Vec<T>, keys: Vec<Key>, parents: usize) -> Self {
        let mut starts = Vec::with_capacity(parents + 1);
        for (n, key) in (0..).zip(&keys) {
            if key.parent as usize >= starts.len() {
                starts.resize(key.parent as usize + 1, n);
            }
        }
        starts.resize(parents + 1, keys.len() as u32);
        Self { rows: table, below: Below { keys, starts } }
    }

    /// The row of `parent` whose id has this rank.
    pub(super) fn find(&self, parent: u32, rank: u32) -> Option<u32> {
        self.find_behind(None, parent, rank)
    }

    /// The same, looked for first right behind the row that was found last: what speaks of rows mostly comes in their
    /// order.
    pub(super) fn find_behind(&self, last: Option<u32>, parent: u32, rank: u32) -> Option<u32> {
        let range = self.below.rows(parent);
        let keys = &self.below.keys[range.start as usize..range.end as usize];
        let next = last.and_then(|last| (last + 1).checked_sub(range.start)).unwrap_or_default() as usize;
        let found = match keys.get(next) {
            Some(same) if same.rank == rank => next,
            _ => keys.binary_search_by_key(&rank, |key| key.rank).ok()?,
        };
        Some(range.start + found as u32)
    }
}

/// The numbers of rows in order of their parents, of which there are so many, and where those of each parent begin: one
/// place more than there are parents. Rows of one parent stay in the order in which they stand; rows without one are
/// left out. Rows come in runs of one parent, so that this takes less than to compare each with all others.
pub(super) fn side_by_side(
    rows: usize,
    parents: usize,
    parent: impl Fn(usize) -> Option<u32>,
) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0; parents + 1];
    let (mut in_order, mut last) = (true, 0);
    for row in 0..rows {
        let Some(parent) = parent(row) else {
            in_order = false;
            continue;
        };
        in_order &= last <= parent;
        last = parent;
        starts[parent as usize + 1] += 1;
    }
    for n in 1..starts.len() {
        starts[n] += starts[n - 1];
    }
    if in_order {
        return ((0..rows as u32).collect(), starts);
    }
    let mut order = vec![0; starts[parents] as usize];
    for row in 0..rows {
        let Some(parent) = parent(row) else { continue };
        let next = &mut starts[parent as usize];
        order[*next as usize] = row as u32;
        *next += 1;
    }
    // Each has moved on to where the next one begins.
    starts.copy_within(..parents, 1);
    starts[0] = 0;
    (order, starts)
}

/// Leaves in a table the rows with these numbers, in this order, without a second table beside it.
pub(super) fn put_in_order<T>(table: &mut Vec<T>, mut order: Vec<u32>) {
    for n in 0..order.len() {
        // The row that belongs here may have been swapped away, to where the row that stood there was taken from.
        let mut from = order[n] as usize;
        while from < n {
            from = order[from] as usize;
        }
        order[n] = from as u32;
        table.swap(n, from);
    }
    table.truncate(order.len());
}

/// Tells that a thing is stated twice: with different content, or word for word.
pub(super) fn told_twice<T: Record>(
    kept: &T,
    row: &T,
    store: &Store,
    findings: &mut Findings,
    name: impl Fn(&T) -> (&'static str, String, &'static str),
) {
    let mut differing = kept.differing(row, store);
    if T::TABLE.name != "frameworks" {
        // Both rows are about one thing, so these only name its place in other words: in full, or left out.
        differing.retain(|column| !matches!(*column, "country" | "framework"));
    }
    let (what, id, column) = name(row);
    let fault = if differing.is_empty() {
        Fault::RepeatedRow { table: T::TABLE.name }
    } else {
        Fault::StatedTwice { what, id, differing }
    };
    findings.add(Finding::new(fault, row.place().column(column)).with_related(kept.place().column(column)));
}

#[cfg(test)]
mod tests {
    use super::{put_in_order, side_by_side};

    #[test]
    fn rows_of_one_parent_stand_side_by_side_in_the_order_in_which_they_stood() {
        for rows in
            [vec![], vec![2], vec![2, 0, 2, 0, 3, 2], vec![0, 1, 1, 3], vec![0, 9, 1], vec![9, 1, 9, 0, 1]]
        {
            let parent = |n: usize| Some(rows[n]).filter(|parent| *parent < 4);
            let (order, starts) = side_by_side(rows.len(), 4, parent);
            let of = |parent| (0u32..).zip(&rows).filter(move |(_, of)| **of == parent).map(|(n, _)| n);
            for n in 0..4u32 {
                let range = starts[n as usize] as usize..starts[n as usize + 1] as usize;
                assert_eq!(order[range], of(n).collect::<Vec<_>>(), "{rows:?}");
            }
            assert_eq!(order.len(), (0..4).map(|n| of(n).count()).sum::<usize>());
        }
    }

    #[test]
    fn rows_are_put_in_any_order_and_some_left_out() {
        for (order, wanted) in [
            (vec![0, 1, 2, 3, 4], "abcde"),
            (vec![4, 3, 2, 1, 0], "edcba"),
            (vec![1, 2, 3, 4, 0], "bcdea"),
            (vec![3, 0, 4], "dae"),
            (vec![2], "c"),
            (vec![], ""),
        ] {
            let mut table: Vec<char> = "abcde".chars().collect();
            put_in_order(&mut table, order.clone());
            assert_eq!(table.iter().collect::<String>(), wanted, "{order:?}");
        }
    }
}
