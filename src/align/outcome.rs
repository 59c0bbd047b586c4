//! The class of a UN outcome in a pairing, and the UN end of its links (semantics, section 4).

use super::{JudgedLink, JudgedLinks, Pairing, engagement};
use crate::graph::{Absence, Outcome};
use crate::vocab::{Certainty, Engagement, Extent, Nothing, OutcomeClass, Uptake};

/// The verdict on one outcome in one pairing: the outcome and the links that reach it.
#[derive(Debug, Clone)]
pub struct OutcomeVerdict<'g> {
    /// The pairing.
    pub pairing: Pairing<'g>,
    /// The outcome.
    pub outcome: Outcome<'g>,
    /// The links from this DWCP that reach it or one of its outputs, whether they count or not.
    pub links: JudgedLinks<'g>,
}

/// The class of an outcome by its links.
pub(super) fn class(outcome: Outcome<'_>, links: &[JudgedLink<'_>], certainty: Certainty) -> OutcomeClass {
    if links.iter().any(|link| link.bears(certainty)) {
        OutcomeClass::Shared
    } else if outcome.pillars().is_empty() {
        OutcomeClass::OutOfScope
    } else {
        OutcomeClass::UndafOnly
    }
}

impl<'g> OutcomeVerdict<'g> {
    /// Its class.
    #[must_use]
    pub fn class(&self) -> OutcomeClass {
        self.class_at(Certainty::Counted)
    }

    /// The class it has from links of this certainty.
    #[must_use]
    pub fn class_at(&self, certainty: Certainty) -> OutcomeClass {
        class(self.outcome, &self.links, certainty)
    }

    /// The links that count.
    pub fn counting(&self) -> impl Iterator<Item = &JudgedLink<'g>> {
        self.links.iter().filter(|l| l.bears(Certainty::Counted))
    }

    /// The strongest of the ILO's roles on it: a second axis, never mixed into the class.
    #[must_use]
    pub fn engagement(&self) -> Engagement {
        engagement(self.outcome)
    }

    /// How much of it is taken up, when it is shared: whole when a counting link of the outcome itself says so or
    /// every output is reached, part when something says so or some output is reached, else not stated.
    #[must_use]
    pub fn uptake(&self) -> Option<Uptake> {
        if self.class() != OutcomeClass::Shared {
            return None;
        }
        let said =
            |extent| self.counting().any(|l| l.link.output().is_none() && l.link.extent_un() == Some(extent));
        let (reached, outputs) = self.outputs_reached();
        Some(if said(Extent::Whole) || (outputs > 0 && reached == outputs) {
            Uptake::Whole
        } else if said(Extent::Part) || self.counting().any(|l| l.link.output().is_some()) {
            Uptake::Part
        } else {
            Uptake::NotStated
        })
    }

    /// How many of its outputs counting links reach, and how many it has.
    #[must_use]
    pub fn outputs_reached(&self) -> (usize, usize) {
        let reached = |o: &crate::graph::Output<'g>| self.counting().any(|l| l.link.output() == Some(*o));
        (self.outcome.outputs().filter(reached).count(), self.outcome.outputs().count())
    }

    /// Which of the four states of nothing it is in, when it is about decent work and no link reaches it.
    #[must_use]
    pub fn nothing(&self) -> Option<Nothing> {
        let stated = || self.absence().map_or(Nothing::Unexamined, |a| Nothing::Stated(a.state()));
        (self.class() == OutcomeClass::UndafOnly).then(stated)
    }

    /// What is stated of it without a counterpart.
    #[must_use]
    pub fn absence(&self) -> Option<Absence<'g>> {
        self.outcome.absence()
    }
}
