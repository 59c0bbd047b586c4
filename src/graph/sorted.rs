//! Sorting the rows of a table into the order of their nodes.

use super::merge::{Called, merged};
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
    #[inline]
    pub(super) fn children(&self, parent: u32) -> std::ops::Range<u32> {
        self.starts[parent as usize]..self.starts[parent as usize + 1]
    }

    /// The parent of a row.
    #[inline]
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
        name: impl Fn(&T) -> Called,
    ) -> Self {
        let sorted =
            keys.is_sorted_by(|a, b| a < b) && keys.last().is_none_or(|last| last.parent != NO_PARENT);
        if !sorted {
            let (starts, mut order) = grouped(parents, keys.iter().map(|key| key.parent));
            for ends in starts.windows(2) {
                order[ends[0] as usize..ends[1] as usize].sort_by_key(|&row| keys[row as usize].rank);
            }
            let same = |a: &u32, b: &u32| keys[*a as usize] == keys[*b as usize];
            for rows in order.chunk_by(same).filter(|rows| rows.len() > 1) {
                let about_one = rows.iter().map(|&row| table[row as usize].clone()).collect();
                table[rows[0] as usize] = merged(about_one, store, findings, &name);
            }
            order.dedup_by(|row, first| same(row, first));
            keys = order.iter().map(|&row| keys[row as usize]).collect();
            table = order.iter().map(|&row| table[row as usize].clone()).collect();
        }
        Self { rows: table, ranges: ChildRanges::new(keys, parents) }
    }

    /// The child of `parent` whose id has this rank.
    #[inline]
    pub(super) fn find(&self, parent: u32, rank: u32) -> Option<u32> {
        let range = self.ranges.children(parent);
        let keys = &self.ranges.keys[range.start as usize..range.end as usize];
        let found = keys.binary_search_by_key(&rank, |key| key.rank).ok()?;
        Some(range.start + found as u32)
    }
}

/// Groups rows: where those of each of `groups` groups begin, one more than there are groups, and the numbers of all rows
/// group by group, those of one group in order. A row of a higher group, such as [`NO_PARENT`], is left out.
///
/// Counting takes two passes; sorting a million rows of countries in no order would take twenty.
pub(super) fn grouped(groups: usize, group_of: impl Iterator<Item = u32> + Clone) -> (Vec<u32>, Vec<u32>) {
    let is_kept = |group: u32| (group as usize) < groups;
    let mut starts = vec![0_u32; groups + 1];
    for group in group_of.clone().filter(|&group| is_kept(group)) {
        starts[group as usize] += 1;
    }
    let mut rows = 0;
    for start in &mut starts {
        rows += std::mem::replace(start, rows);
    }
    let (mut next, mut order) = (starts.clone(), vec![0; rows as usize]);
    for (row, group) in (0..).zip(group_of).filter(|&(_, group)| is_kept(group)) {
        let place = &mut next[group as usize];
        order[*place as usize] = row;
        *place += 1;
    }
    (starts, order)
}

#[cfg(test)]
mod tests {
    use super::{NO_PARENT, grouped};

    #[test]
    fn rows_are_grouped_in_their_order_and_some_left_out() {
        let grouped = |groups, of: &[u32]| grouped(groups, of.iter().copied());
        assert_eq!(grouped(3, &[2, 0, 2, NO_PARENT, 0, 3]), (vec![0, 2, 2, 4], vec![1, 4, 0, 2]));
        assert_eq!(grouped(2, &[]), (vec![0, 0, 0], vec![]));
        assert_eq!(grouped(0, &[NO_PARENT]), (vec![0], vec![]));
    }
}
