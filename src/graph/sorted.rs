//! Sorting the rows of a table into the order of their nodes.

use super::merge::merged;
use crate::diagnostic::Findings;
use crate::record::{Record, Store};

/// Which rows of a table are contained in which rows of the table above: the children of one parent stand side by side.
#[derive(Debug)]
pub(super) struct ChildRanges {
    /// What each row is sorted by.
    keys: Vec<Key>,
    /// Where the children of each parent begin; one more than there are parents.
    starts: Vec<u32>,
}

impl ChildRanges {
    /// The ranges of rows in order of `keys`, one for each of `parents` parents.
    fn new(keys: Vec<Key>, parents: usize) -> Self {
        let mut starts = Vec::with_capacity(parents + 1);
        for (n, key) in (0..).zip(&keys) {
            if key.parent as usize >= starts.len() {
                starts.resize(key.parent as usize + 1, n);
            }
        }
        starts.resize(parents + 1, keys.len() as u32);
        Self { keys, starts }
    }

    /// The children of `parent`.
    pub(super) fn children(&self, parent: u32) -> std::ops::Range<u32> {
        self.starts[parent as usize]..self.starts[parent as usize + 1]
    }

    /// The parent of a row.
    pub(super) fn parent(&self, row: u32) -> u32 {
        self.keys[row as usize].parent
    }
}

/// The parent of a row that has none.
pub(super) const NO_PARENT: u32 = u32::MAX;

/// What a row of a table is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// The row that contains it, or [`NO_PARENT`].
    pub(super) parent: u32,
    /// The rank of its id.
    pub(super) rank: u32,
}

/// The rows of one table, in order of parent and then of id.
pub(super) struct SortedTable<T> {
    pub(super) rows: Vec<T>,
    pub(super) ranges: ChildRanges,
}

impl<T: Record> SortedTable<T> {
    /// Sorts rows by their keys; rows with the same key become one, and where they differ is reported. Rows without a parent
    /// are left out.
    pub(super) fn new(
        mut table: Vec<T>,
        mut keys: Vec<Key>,
        parents: usize,
        store: &Store,
        findings: &mut Findings,
        name: impl Fn(&T) -> (&'static str, String, &'static str),
    ) -> Self {
        let sorted =
            keys.is_sorted_by(|a, b| a < b) && keys.last().is_none_or(|last| last.parent != NO_PARENT);
        if !sorted {
            let has_parent = |row: &u32| keys[*row as usize].parent != NO_PARENT;
            let mut order: Vec<u32> = (0..keys.len() as u32).filter(has_parent).collect();
            order.sort_by_key(|&row| keys[row as usize]);
            let same = |a: &u32, b: &u32| keys[*a as usize] == keys[*b as usize];
            for rows in order.chunk_by(same).filter(|rows| rows.len() > 1) {
                let about_one = rows.iter().map(|&row| table[row as usize].clone()).collect();
                table[rows[0] as usize] = merged(about_one, store, findings, &name);
            }
            order.dedup_by(|row, first| same(row, first));
            keys = order.iter().map(|&row| keys[row as usize]).collect();
            permute(&mut table, order);
        }
        Self { rows: table, ranges: ChildRanges::new(keys, parents) }
    }

    /// The child of `parent` whose id has this rank.
    pub(super) fn find(&self, parent: u32, rank: u32) -> Option<u32> {
        let range = self.ranges.children(parent);
        let keys = &self.ranges.keys[range.start as usize..range.end as usize];
        let found = keys.binary_search_by_key(&rank, |key| key.rank).ok()?;
        Some(range.start + found as u32)
    }
}

/// Keeps the rows with these numbers, in this order, without a second table beside it.
pub(super) fn permute<T>(table: &mut Vec<T>, mut order: Vec<u32>) {
    for n in 0..order.len() {
        // The row that belongs here may have been swapped away: follow it to where it is now.
        let mut from = order[n] as usize;
        while from < n {
            from = order[from] as usize;
        }
        order[n] = from as u32;
        table.swap(n, from);
    }
    table.truncate(order.len());
}

#[cfg(test)]
mod tests {
    use super::permute;

    #[test]
    fn rows_are_permuted_and_some_left_out() {
        for (order, wanted) in [
            (vec![0, 1, 2, 3, 4], "abcde"),
            (vec![4, 3, 2, 1, 0], "edcba"),
            (vec![1, 2, 3, 4, 0], "bcdea"),
            (vec![3, 0, 4], "dae"),
            (vec![2], "c"),
            (vec![], ""),
        ] {
            let mut table: Vec<char> = "abcde".chars().collect();
            permute(&mut table, order.clone());
            assert_eq!(table.iter().collect::<String>(), wanted, "{order:?}");
        }
    }
}
