//! Sorting the rows of a table into the order in which their nodes stand.

use crate::diagnostic::{Fault, Finding, Findings};
use crate::record::{Record, Store};

/// Rows of one table below their parents, in order of parent and then of id.
pub(super) struct Ordered<T> {
    /// The rows.
    pub(super) rows: Vec<T>,
    /// The parent of each row.
    pub(super) parents: Vec<u32>,
    /// The rank of each row's id.
    ranks: Vec<u32>,
    /// Where the rows of each parent begin; one more than there are parents.
    starts: Vec<u32>,
}

impl<T: Record + Clone> Ordered<T> {
    /// Puts rows in order. Each comes with its parent and the rank of its id; of rows with the same id the first in
    /// order of place stays, and the others are told.
    pub(super) fn new(
        table: Vec<T>,
        mut keyed: Vec<(u32, u32, u32)>,
        parents: usize,
        store: &Store,
        findings: &mut Findings,
        name: impl Fn(&T) -> (&'static str, String, &'static str),
    ) -> Self {
        // Rows that come in order, each once, stay where they are.
        let in_order = |a: &(u32, u32, u32), b: &(u32, u32, u32)| (a.0, a.1) < (b.0, b.1);
        if keyed.len() == table.len() && keyed.is_sorted_by(in_order) {
            let starts =
                (0..=parents as u32).map(|parent| keyed.partition_point(|row| row.0 < parent) as u32);
            let starts = starts.collect();
            let (parents, ranks) = keyed.into_iter().map(|(parent, rank, _)| (parent, rank)).unzip();
            return Self { rows: table, parents, ranks, starts };
        }
        keyed.sort_unstable();
        let mut ordered = Self {
            rows: Vec::with_capacity(keyed.len()),
            parents: Vec::with_capacity(keyed.len()),
            ranks: Vec::with_capacity(keyed.len()),
            starts: Vec::with_capacity(parents + 1),
        };
        for (parent, rank, row) in keyed {
            let row = &table[row as usize];
            if ordered.ranks.last() == Some(&rank)
                && ordered.parents.last() == Some(&parent)
                && let Some(kept) = ordered.rows.last()
            {
                told_twice(kept, row, store, findings, &name);
                continue;
            }
            while ordered.starts.len() <= parent as usize {
                ordered.starts.push(ordered.rows.len() as u32);
            }
            ordered.rows.push(row.clone());
            ordered.parents.push(parent);
            ordered.ranks.push(rank);
        }
        ordered.starts.resize(parents + 1, ordered.rows.len() as u32);
        ordered
    }

    /// The row of `parent` whose id has this rank.
    pub(super) fn find(&self, parent: u32, rank: u32) -> Option<u32> {
        let range = self.below(parent);
        let ranks = &self.ranks[range.start as usize..range.end as usize];
        ranks.binary_search(&rank).ok().map(|n| range.start + n as u32)
    }

    /// The rows of `parent`.
    pub(super) fn below(&self, parent: u32) -> std::ops::Range<u32> {
        self.starts[parent as usize]..self.starts[parent as usize + 1]
    }
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
