//! The class of a UN outcome in a pairing, and the UN end of its links (semantics, section 4).

use super::{JudgedLink, JudgedLinks, Pairing, engagement, in_vain};
use crate::graph::{Absence, Outcome};
use crate::record::Pillars;
use crate::vocab::Absence::NoneFound;
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
    /// The strategic objectives it is stated to serve, by the statements that count.
    pub pillars: Pillars,
}

/// Why an outcome is unexamined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// It is about decent work, and nobody has looked for a counterpart.
    Counterpart,
    /// Somebody looked and found no counterpart; nobody has said whether it is about decent work.
    Relevance,
    /// Nobody has said or looked for anything.
    Both,
}

/// The class of an outcome in a pairing by its links, by the objectives stated of it, and by what was examined.
pub(super) fn class(
    pairing: Pairing<'_>,
    (outcome, pillars): (Outcome<'_>, Pillars),
    links: &[JudgedLink<'_>],
    certainty: Certainty,
) -> OutcomeClass {
    if links.iter().any(|link| link.bears(certainty)) {
        OutcomeClass::Shared
    } else if pillars.is_empty() {
        if pillars.is_stated_none() { OutcomeClass::OutOfScope } else { OutcomeClass::Unexamined }
    } else if is_examined(pairing, outcome, links, certainty) {
        OutcomeClass::UndafOnly
    } else {
        OutcomeClass::Unexamined
    }
}

/// Has somebody looked for a counterpart of it in the pairing?
fn is_examined(
    pairing: Pairing<'_>,
    outcome: Outcome<'_>,
    links: &[JudgedLink<'_>],
    certainty: Certainty,
) -> bool {
    outcome.absence_in(pairing.dwcp).is_some()
        || (pairing.complete && !in_vain(links.iter(), |link| link.bears(certainty)))
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
        class(self.pairing, (self.outcome, self.pillars), &self.links, certainty)
    }

    /// The class it would have if nothing were linked to it.
    #[must_use]
    pub fn class_without_links(&self) -> OutcomeClass {
        class(self.pairing, (self.outcome, self.pillars), &[], Certainty::Counted)
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
        let reached: std::collections::BTreeSet<_> =
            self.counting().filter_map(|l| l.link.output()).collect();
        (self.outcome.outputs().filter(|o| reached.contains(o)).count(), self.outcome.outputs().count())
    }

    /// Has somebody looked for a counterpart of it in this pairing?
    #[must_use]
    pub fn is_examined(&self) -> bool {
        is_examined(self.pairing, self.outcome, &self.links, Certainty::Counted)
    }

    /// What nobody has said or looked for, where that leaves it unexamined.
    #[must_use]
    pub fn unknown(&self) -> Option<Unknown> {
        let reason = match (self.is_examined(), self.pillars.is_empty()) {
            (true, _) => Unknown::Relevance,
            (false, true) => Unknown::Both,
            (false, false) => Unknown::Counterpart,
        };
        (self.class() == OutcomeClass::Unexamined).then_some(reason)
    }

    /// Which of the states of nothing it is in, when it is about decent work, examined, and no link counts; in every other
    /// case its class says what is known. One that was examined only with the whole pairing is `none-found`.
    #[must_use]
    pub fn nothing(&self) -> Option<Nothing> {
        let state = || self.absence().map_or(NoneFound, |absence| absence.state());
        (self.class() == OutcomeClass::UndafOnly).then(|| Nothing::Stated(state()))
    }

    /// What is stated of it without a counterpart in this pairing.
    #[must_use]
    pub fn absence(&self) -> Option<Absence<'g>> {
        self.outcome.absence_in(self.pairing.dwcp)
    }
}
