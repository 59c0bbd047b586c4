//! The counts of a pairing.

use serde::Serialize;

use super::{ElementCover, OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::vocab::{self, Certainty, Nothing, OutcomeClass, PriorityClass};

/// A count by certainty (semantics, section 6): never falling from one to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Range {
    /// From documented links only.
    pub documented: usize,
    /// From documented and reviewed links: the value.
    pub counted: usize,
    /// With every suggestion accepted.
    pub possible: usize,
}

impl Range {
    /// Adds what was counted elsewhere.
    pub(crate) fn add(&mut self, other: Self) {
        self.documented += other.documented;
        self.counted += other.counted;
        self.possible += other.possible;
    }

    pub(crate) fn of(count: impl Fn(Certainty) -> usize) -> Self {
        Self {
            documented: count(Certainty::Documented),
            counted: count(Certainty::Counted),
            possible: count(Certainty::Possible),
        }
    }
}

/// How many elements of a DWCP are taken up; a priority without elements counts as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct ElementCounts {
    /// Taken up whole.
    pub whole: usize,
    /// In part.
    pub part: usize,
    /// Not at all: examined, and no counterpart found.
    pub not_at_all: usize,
    /// Without a counting link, and not examined.
    pub unexamined: usize,
}

impl ElementCounts {
    /// All of them.
    #[must_use]
    pub const fn all(self) -> usize {
        self.whole + self.part + self.not_at_all + self.unexamined
    }
}

/// How many items without a counting link are in each of the four states of nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct NothingCounts {
    /// Nobody has said anything.
    pub unexamined: usize,
    /// Someone looked and found no counterpart.
    pub none_found: usize,
    /// Kept on purpose.
    pub accepted: usize,
    /// To be closed.
    pub open: usize,
}

impl NothingCounts {
    fn of(states: impl Iterator<Item = Nothing>) -> Self {
        let mut counts = Self::default();
        for state in states {
            *match state {
                Nothing::Unexamined => &mut counts.unexamined,
                Nothing::Stated(vocab::Absence::NoneFound) => &mut counts.none_found,
                Nothing::Stated(vocab::Absence::Accepted) => &mut counts.accepted,
                Nothing::Stated(vocab::Absence::Open) => &mut counts.open,
            } += 1;
        }
        counts
    }
}

/// The counts of a pairing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Priorities of the DWCP.
    pub priorities: usize,
    /// Those taken up whole.
    pub full: Range,
    /// Those taken up whole or in part.
    pub taken_up: Range,
    /// Those examined and not taken up.
    pub dwcp_only: usize,
    /// Those that are not taken up, and not examined.
    pub unexamined: usize,
    /// Outcomes of the UN framework.
    pub outcomes: usize,
    /// Those that a link of this DWCP reaches.
    pub shared: Range,
    /// Those about decent work that were examined and are not shared.
    pub undaf_only: usize,
    /// Those judged not to be about decent work.
    pub out_of_scope: usize,
    /// Those of which too little is said.
    pub outcomes_unexamined: usize,
    /// Elements of the DWCP.
    pub elements: ElementCounts,
    /// The states of the priorities that are not taken up.
    pub priorities_without: NothingCounts,
    /// The states of the `undaf-only` outcomes.
    pub outcomes_without: NothingCounts,
}

impl PairingVerdict<'_> {
    /// The counts.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let priorities =
            |certainty, least| self.priorities.iter().filter(|p| p.class_at(certainty) >= least).count();
        let of_class = |class| self.priorities.iter().filter(|p| p.class() == class).count();
        let outcomes =
            |certainty, class| self.outcomes.iter().filter(|o| o.class_at(certainty) == class).count();
        let counted = |class| outcomes(Certainty::Counted, class);
        Counts {
            priorities: self.priorities.len(),
            full: Range::of(|c| priorities(c, PriorityClass::Full)),
            taken_up: Range::of(|c| priorities(c, PriorityClass::Partial)),
            dwcp_only: of_class(PriorityClass::DwcpOnly),
            unexamined: of_class(PriorityClass::Unexamined),
            outcomes: self.outcomes.len(),
            shared: Range::of(|certainty| outcomes(certainty, OutcomeClass::Shared)),
            undaf_only: counted(OutcomeClass::UndafOnly),
            out_of_scope: counted(OutcomeClass::OutOfScope),
            outcomes_unexamined: counted(OutcomeClass::Unexamined),
            elements: self.elements(),
            priorities_without: NothingCounts::of(
                self.priorities.iter().filter_map(PriorityVerdict::nothing),
            ),
            outcomes_without: NothingCounts::of(self.outcomes.iter().filter_map(OutcomeVerdict::nothing)),
        }
    }

    fn elements(&self) -> ElementCounts {
        let mut counts = ElementCounts::default();
        for priority in &self.priorities {
            let before = counts.all();
            for (_, cover) in priority.elements() {
                *match cover {
                    ElementCover::Own | ElementCover::ThroughPriority => &mut counts.whole,
                    ElementCover::Part => &mut counts.part,
                    ElementCover::NotCovered => &mut counts.not_at_all,
                    ElementCover::Unexamined => &mut counts.unexamined,
                } += 1;
            }
            // A priority without elements counts as one.
            if counts.all() == before {
                *match priority.class() {
                    PriorityClass::Full => &mut counts.whole,
                    PriorityClass::Partial => &mut counts.part,
                    PriorityClass::DwcpOnly => &mut counts.not_at_all,
                    PriorityClass::Unexamined => &mut counts.unexamined,
                } += 1;
            }
        }
        counts
    }
}
