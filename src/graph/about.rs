//! What is said about frameworks, outcomes and outputs in rows of a few closed words: there are millions of them, so
//! those about one thing stand side by side, and no edge is spent on each.

use super::Statement;
use super::order::side_by_side;
use crate::id::AgencyId;
use crate::place::Place;
use crate::record::{self, Remap, Value as _, Year, append};
use crate::vocab::{Constituent, Level, Phase, Role};

/// What an agency does for an outcome or output.
#[derive(Debug, Clone, Copy)]
pub(super) struct RoleRow {
    pub(super) agency: AgencyId,
    /// The node of the outcome or output.
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

/// Rows about things of one kind.
#[derive(Debug)]
pub(super) struct About<T> {
    rows: Vec<T>,
    /// What each row rests on; empty where that is not kept.
    said: Vec<Statement>,
    /// Where the rows about each thing begin and end, once they stand side by side.
    spans: Vec<(u32, u32)>,
}

impl<T> Default for About<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), said: Vec::new(), spans: Vec::new() }
    }
}

impl<T: Copy> About<T> {
    /// Makes room for so many more.
    pub(super) fn reserve(&mut self, more: usize) {
        self.rows.reserve(more);
    }

    /// Adds a row; what it rests on is given for all or for none.
    pub(super) fn add(&mut self, row: T, said: Option<Statement>) {
        self.rows.push(row);
        self.said.extend(said);
    }

    /// Puts other rows behind these.
    pub(super) fn absorb(&mut self, mut other: Self) {
        append(&mut self.rows, &mut other.rows);
        append(&mut self.said, &mut other.said);
    }

    /// Gives everything the name that it has in a larger store.
    pub(super) fn rename(&mut self, by: &Remap, mut row: impl FnMut(&mut T)) {
        self.rows.iter_mut().for_each(&mut row);
        for said in &mut self.said {
            said.source = said.source.map(|source| source.remapped(by));
            said.locator = said.locator.map(|locator| locator.remapped(by));
            said.organisation = said.organisation.map(|organisation| organisation.remapped(by));
            said.note = said.note.map(|note| record::Value::remapped(note, by));
        }
    }

    /// Puts the rows about each of so many things side by side, in the order in which they were read.
    pub(super) fn gather(&mut self, things: usize, about: impl Fn(&T) -> u32) {
        self.spans = vec![(0, 0); things];
        let mut start = 0;
        for run in self.rows.chunk_by(|a, b| about(a) == about(b)) {
            let span = &mut self.spans[about(&run[0]) as usize];
            if span.1 > 0 {
                return self.regroup(things, about);
            }
            *span = (start, start + run.len() as u32);
            start = span.1;
        }
    }

    /// The same where the rows about something do not stand together yet.
    fn regroup(&mut self, things: usize, about: impl Fn(&T) -> u32) {
        let (order, starts) = side_by_side(self.rows.len(), things, |n| Some(about(&self.rows[n])));
        self.rows = order.iter().map(|&n| self.rows[n as usize]).collect();
        if !self.said.is_empty() {
            self.said = order.iter().map(|&n| self.said[n as usize].clone()).collect();
        }
        self.spans = starts.windows(2).map(|ends| (ends[0], ends[1])).collect();
    }

    /// Puts the rows about each thing in order of `key`, and those that say the same in order of place.
    pub(super) fn sort_each<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        for &(start, end) in &self.spans {
            let span = start as usize..end as usize;
            let rows = &mut self.rows[span.clone()];
            let Some(said) = self.said.get_mut(span) else {
                // What rests on nothing is the same when it says the same.
                rows.sort_unstable_by_key(&key);
                continue;
            };
            let mut both: Vec<(T, Statement)> = rows.iter().copied().zip(said.iter().cloned()).collect();
            both.sort_by_key(|(row, said)| (key(row), said.place));
            for ((row, said), sorted) in rows.iter_mut().zip(said).zip(both) {
                (*row, *said) = sorted;
            }
        }
    }

    /// Every row.
    pub(super) fn all(&self) -> &[T] {
        &self.rows
    }

    /// The rows about one thing, and the number of the first of them.
    #[inline]
    pub(super) fn of(&self, thing: u32) -> (&[T], usize) {
        let (start, end) = self.spans[thing as usize];
        (&self.rows[start as usize..end as usize], start as usize)
    }

    /// The same, each with what it rests on where that is kept.
    pub(super) fn each_of(&self, thing: u32) -> impl Iterator<Item = (&T, Option<&Statement>)> {
        let (rows, first) = self.of(thing);
        rows.iter().zip(first..).map(|(row, n)| (row, self.said(n)))
    }

    /// What a row rests on, where that is kept.
    pub(super) fn said(&self, row: usize) -> Option<&Statement> {
        self.said.get(row)
    }
}

#[cfg(test)]
mod tests {
    use super::About;

    /// Of each of four things, what is said about it: read as (thing, word).
    fn gathered(read: &[(u32, u8)]) -> Vec<Vec<u8>> {
        let mut about = About { rows: read.to_vec(), ..About::default() };
        about.gather(4, |(thing, _)| *thing);
        (0..4).map(|thing| about.of(thing).0.iter().map(|(_, word)| *word).collect()).collect()
    }

    #[test]
    fn rows_about_one_thing_are_found_in_the_order_in_which_they_were_read() {
        assert_eq!(gathered(&[]), [[]; 4] as [[u8; 0]; 4]);
        let in_runs = [(2, 5), (2, 3), (0, 1)];
        assert_eq!(gathered(&in_runs), [vec![1], vec![], vec![5, 3], vec![]]);
        let mixed = [(2, 5), (0, 1), (2, 3), (3, 9), (0, 0), (2, 4)];
        assert_eq!(gathered(&mixed), [vec![1, 0], vec![], vec![5, 3, 4], vec![9]]);
    }
}
