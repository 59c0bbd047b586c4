//! Rows of a few closed words about frameworks, outcomes and outputs: there are millions of them, so the rows about one
//! thing (its owner) stand side by side, and no edge is spent on each.

use super::Statement;
use super::sorted::grouped;
use crate::id::AgencyId;
use crate::place::Place;
use crate::record::{Year, append};
use crate::vocab::{Constituent, Level, Phase, Role};

/// What an agency does for an outcome or output.
#[derive(Debug, Clone, Copy)]
pub(super) struct RoleRow {
    pub(super) agency: AgencyId,
    /// The number of the outcome; of an output its own number after all outcomes.
    pub(super) of: u32,
    pub(super) role: Role,
    pub(super) place: Place,
}

/// The part of a constituent in a framework.
#[derive(Debug, Clone, Copy)]
pub(super) struct PartRow {
    pub(super) framework: u32,
    pub(super) constituent: Constituent,
    pub(super) phase: Phase,
    pub(super) level: Level,
}

/// One answer about satisfaction.
#[derive(Debug, Clone, Copy)]
pub(super) struct AnswerRow {
    pub(super) framework: u32,
    pub(super) year: Year,
    pub(super) constituent: Constituent,
    pub(super) yes: bool,
}

/// Rows grouped by their owner.
#[derive(Debug)]
pub(super) struct Grouped<T> {
    rows: Vec<T>,
    /// The evidence of each row; empty where no evidence is kept.
    evidence: Vec<Statement>,
    /// Where the rows of each owner begin, once they are grouped; one more than there are owners.
    starts: Vec<u32>,
}

impl<T> Default for Grouped<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), evidence: Vec::new(), starts: Vec::new() }
    }
}

impl<T: Copy> Grouped<T> {
    /// Adds a row. Evidence is given for all rows or for none.
    pub(super) fn push(&mut self, row: T, evidence: Option<Statement>) {
        self.rows.push(row);
        self.evidence.extend(evidence);
    }

    /// Appends the rows of another.
    pub(super) fn append(&mut self, mut other: Self) {
        append(&mut self.rows, &mut other.rows);
        append(&mut self.evidence, &mut other.evidence);
    }

    /// Groups the rows by owner, of which there are `owners`; those of one owner keep their order.
    pub(super) fn group_by_owner(&mut self, owners: usize, owner: impl Fn(&T) -> u32) {
        let (starts, order) = grouped(owners, self.rows.iter().map(&owner));
        self.starts = starts;
        if !self.rows.is_sorted_by_key(&owner) {
            self.rows = order.iter().map(|&n| self.rows[n as usize]).collect();
            if !self.evidence.is_empty() {
                self.evidence = order.iter().map(|&n| self.evidence[n as usize].clone()).collect();
            }
        }
    }

    /// Sorts the rows of each owner by `key`, and equal ones by place.
    pub(super) fn sort_each<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        for ends in self.starts.windows(2) {
            let span = ends[0] as usize..ends[1] as usize;
            let rows = &mut self.rows[span.clone()];
            let Some(evidence) = self.evidence.get_mut(span) else {
                // Without evidence rows that say the same are the same.
                rows.sort_unstable_by_key(&key);
                continue;
            };
            let mut both: Vec<(T, Statement)> = rows.iter().copied().zip(evidence.iter().cloned()).collect();
            both.sort_by_key(|(row, evidence)| (key(row), evidence.place));
            for ((row, evidence), sorted) in rows.iter_mut().zip(evidence).zip(both) {
                (*row, *evidence) = sorted;
            }
        }
    }

    /// Every row.
    pub(super) fn all(&self) -> &[T] {
        &self.rows
    }

    /// The number of owners, once the rows are grouped.
    pub(super) fn owners(&self) -> u32 {
        self.starts.len().saturating_sub(1) as u32
    }

    /// The rows of an owner, and the number of the first of them.
    #[inline]
    pub(super) fn get(&self, owner: u32) -> (&[T], usize) {
        let [start, end] = [owner, owner + 1].map(|n| self.starts[n as usize] as usize);
        (&self.rows[start..end], start)
    }

    /// The rows of an owner, each with its evidence where that is kept.
    pub(super) fn iter(&self, owner: u32) -> impl Iterator<Item = (&T, Option<&Statement>)> {
        let (rows, first) = self.get(owner);
        rows.iter().zip(first..).map(|(row, n)| (row, self.evidence(n)))
    }

    /// The evidence of a row, where it is kept.
    pub(super) fn evidence(&self, row: usize) -> Option<&Statement> {
        self.evidence.get(row)
    }
}

#[cfg(test)]
mod tests {
    use super::Grouped;

    /// The words of each of four owners: read as (owner, word).
    fn grouped(read: &[(u32, u8)]) -> Vec<Vec<u8>> {
        let mut rows = Grouped { rows: read.to_vec(), ..Grouped::default() };
        rows.group_by_owner(4, |(owner, _)| *owner);
        (0..4).map(|owner| rows.get(owner).0.iter().map(|(_, word)| *word).collect()).collect()
    }

    #[test]
    fn rows_of_one_owner_are_found_in_the_order_in_which_they_were_read() {
        assert_eq!(grouped(&[]), [[]; 4] as [[u8; 0]; 4]);
        let in_runs = [(2, 5), (2, 3), (0, 1)];
        assert_eq!(grouped(&in_runs), [vec![1], vec![], vec![5, 3], vec![]]);
        let mixed = [(2, 5), (0, 1), (2, 3), (3, 9), (0, 0), (2, 4)];
        assert_eq!(grouped(&mixed), [vec![1, 0], vec![], vec![5, 3, 4], vec![9]]);
    }
}
