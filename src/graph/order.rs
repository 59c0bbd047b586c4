//! Sorting the rows of a table into the order in which their nodes stand.

use crate::diagnostic::{Fault, Finding, Findings};
use crate::record::{Record, Store};

/// Which rows of a table stand below which rows of the table above: rows of one parent stand side by side.
#[derive(Debug)]
pub(super) struct Below {
    /// The parent of each row.
    parents: Vec<u32>,
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
        self.parents[row as usize]
    }
}

/// Rows of one table below their parents, in order of parent and then of id.
pub(super) struct Ordered<T> {
    /// The rows.
    pub(super) rows: Vec<T>,
    pub(super) below: Below,
    /// The rank of each row's id.
    ranks: Vec<u32>,
}

impl<T: Record> Ordered<T> {
    /// Puts rows in order. Each comes with its parent and the rank of its id; of rows with the same id the first in
    /// order of place stays, and the others are told.
    pub(super) fn new(
        mut table: Vec<T>,
        mut keyed: Vec<(u32, u32, u32)>,
        parents: usize,
        store: &Store,
        findings: &mut Findings,
        name: impl Fn(&T) -> (&'static str, String, &'static str),
    ) -> Self {
        sort_below(&mut keyed, parents, |(parent, _, _)| *parent);
        let order = first_of_each(&mut keyed, |[kept, row]| {
            told_twice(&table[kept as usize], &table[row as usize], store, findings, &name);
        });
        put_in_order(&mut table, order);
        let mut starts = Vec::with_capacity(parents + 1);
        for (n, (parent, _, _)) in (0u32..).zip(&keyed) {
            while starts.len() <= *parent as usize {
                starts.push(n);
            }
        }
        starts.resize(parents + 1, keyed.len() as u32);
        let (parents, ranks) = keyed.into_iter().map(|(parent, rank, _)| (parent, rank)).unzip();
        Self { rows: table, below: Below { parents, starts }, ranks }
    }

    /// The row of `parent` whose id has this rank.
    pub(super) fn find(&self, parent: u32, rank: u32) -> Option<u32> {
        let range = self.below.rows(parent);
        let ranks = &self.ranks[range.start as usize..range.end as usize];
        ranks.binary_search(&rank).ok().map(|n| range.start + n as u32)
    }
}

/// Puts rows in order: first by their parents, of which there are so many, and then as they compare. Rows come in runs
/// of one parent, so that to put each where it belongs takes less than to compare it with all others.
pub(super) fn sort_below<T: Copy + Ord>(rows: &mut Vec<T>, parents: usize, parent: impl Fn(&T) -> u32) {
    if rows.is_sorted() {
        return;
    }
    let mut starts = vec![0; parents + 1];
    rows.iter().for_each(|row| starts[parent(row) as usize + 1] += 1);
    for n in 1..starts.len() {
        starts[n] += starts[n - 1];
    }
    let (mut next, mut ordered) = (starts.clone(), rows.clone());
    for row in &*rows {
        let at = &mut next[parent(row) as usize];
        ordered[*at] = *row;
        *at += 1;
    }
    for ends in starts.windows(2) {
        ordered[ends[0]..ends[1]].sort_unstable();
    }
    *rows = ordered;
}

/// Leaves of rows with the same parent and the same rank of id the first, and tells the others with the first one. They
/// are in order, each with the number of its row; the answer is the numbers of those that stay.
pub(super) fn first_of_each(keyed: &mut Vec<(u32, u32, u32)>, mut twice: impl FnMut([u32; 2])) -> Vec<u32> {
    let mut kept = 0;
    for n in 0..keyed.len() {
        if n > 0 && (keyed[n].0, keyed[n].1) == (keyed[kept - 1].0, keyed[kept - 1].1) {
            twice([keyed[kept - 1].2, keyed[n].2]);
        } else {
            keyed[kept] = keyed[n];
            kept += 1;
        }
    }
    keyed.truncate(kept);
    keyed.iter().map(|(_, _, row)| *row).collect()
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
    use super::{put_in_order, sort_below};

    #[test]
    fn rows_are_sorted_as_any_sort_would() {
        for rows in [vec![], vec![(2, 1)], vec![(2, 5), (0, 9), (2, 1), (0, 3), (3, 0), (2, 1)]] {
            let (mut sorted, mut wanted) = (rows.clone(), rows);
            sort_below(&mut sorted, 4, |(parent, _)| *parent);
            wanted.sort_unstable();
            assert_eq!(sorted, wanted);
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
