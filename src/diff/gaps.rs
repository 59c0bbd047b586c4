//! What became of gaps: items for which somebody looked and found no counterpart.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::verdicts::{State, Subject};

/// What became of a gap. Silence closes none: one of which nobody says anything any more is withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// A counterpart was found: the item is taken up, wholly or in part.
    Closed,
    /// What was taken up has no counterpart any more.
    Reopened,
    /// Somebody looked at what nobody had looked at, and found no counterpart.
    Found,
    /// Nobody says any more that there is no counterpart, or the item is gone.
    Withdrawn,
    /// It is in both versions.
    StillOpen,
}

impl Fate {
    /// Every fate, in the order in which they are listed.
    pub const ALL: [Self; 5] = [Self::Closed, Self::Reopened, Self::Found, Self::Withdrawn, Self::StillOpen];

    /// What became of an item that was in one state and is in another; nothing where it is a gap in neither.
    pub(super) fn of(old: Option<State>, new: Option<State>) -> Option<Self> {
        let is = |state: Option<State>, how: fn(State) -> bool| state.is_some_and(how);
        Some(match (is(old, State::is_gap), is(new, State::is_gap)) {
            (true, true) => Self::StillOpen,
            (true, false) if is(new, State::is_taken_up) => Self::Closed,
            (true, false) => Self::Withdrawn,
            (false, true) if is(old, State::is_taken_up) => Self::Reopened,
            (false, true) => Self::Found,
            (false, false) => return None,
        })
    }
}

/// A gap and what became of it.
#[derive(Debug, Clone)]
pub struct Gap {
    /// The priority or outcome, and the comparison.
    pub subject: Subject,
    /// What became of it.
    pub fate: Fate,
    /// Its state of nothing in the old version.
    pub old: Option<State>,
    /// The same in the new one.
    pub new: Option<State>,
}

/// Every gap of either version, by what became of it and then in order of comparison and item.
pub(super) fn gaps(old: &BTreeMap<Subject, State>, new: &BTreeMap<Subject, State>) -> Vec<Gap> {
    let subjects: BTreeSet<&Subject> = old.keys().chain(new.keys()).collect();
    let gap = |subject: &Subject| {
        let (old, new) = (old.get(subject).copied(), new.get(subject).copied());
        Some(Gap { subject: subject.clone(), fate: Fate::of(old, new)?, old, new })
    };
    let mut gaps: Vec<Gap> = subjects.into_iter().filter_map(gap).collect();
    gaps.sort_by(|a, b| (a.fate, &a.subject).cmp(&(b.fate, &b.subject)));
    gaps
}
