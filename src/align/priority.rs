//! The class of a priority in a pairing (semantics, section 3).

use super::{JudgedLink, JudgedLinks, Pairing, Standing};
use crate::graph::{Absence, Element, Priority};
use crate::vocab::{Certainty, Extent, Nothing, PriorityClass};

/// The verdict on one priority in one pairing: the priority and the links that speak for it.
#[derive(Debug, Clone)]
pub struct PriorityVerdict<'g> {
    /// The pairing.
    pub pairing: Pairing<'g>,
    /// The priority.
    pub priority: Priority<'g>,
    /// Its links into this UN framework, those of its elements included, whether they count or not; first those of
    /// the priority itself, then element by element.
    pub links: JudgedLinks<'g>,
}

/// How far a priority and its elements are taken up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// The most that a link of the priority itself says.
    pub own: Option<Extent>,
    /// How many elements it has.
    pub elements: usize,
    /// How many of them have a `whole` link of their own.
    pub whole: usize,
    /// How many of them have only `part` links of their own.
    pub part: usize,
}

/// How far one element is taken up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElementCover {
    /// By a `whole` link of its own.
    Own,
    /// By a `whole` link of its priority.
    ThroughPriority,
    /// In part only.
    Part,
    /// Not at all.
    NotCovered,
}

impl Coverage {
    fn of(links: &[JudgedLink<'_>], elements: usize, bears: impl Fn(&JudgedLink<'_>) -> bool) -> Self {
        let mut coverage = Self { elements, ..Self::default() };
        let bearing = || links.iter().filter(|l| bears(l));
        coverage.own = bearing().filter(|l| l.link.element().is_none()).map(|l| l.link.extent()).min();
        let mut current: Option<(Element<'_>, Extent)> = None;
        let mut close = |done: Option<(Element<'_>, Extent)>| match done {
            Some((_, Extent::Whole)) => coverage.whole += 1,
            Some((_, Extent::Part)) => coverage.part += 1,
            None => {}
        };
        for judged in bearing() {
            let Some(element) = judged.link.element() else { continue };
            let extent = judged.link.extent();
            match &mut current {
                Some((same, most)) if *same == element => *most = extent.min(*most),
                _ => close(current.replace((element, extent))),
            }
        }
        close(current);
        coverage
    }

    /// The class, by the rules of section 3.
    #[must_use]
    pub const fn class(self, exhaustive: bool) -> PriorityClass {
        let all_elements = self.elements > 0 && self.whole == self.elements && exhaustive;
        if matches!(self.own, Some(Extent::Whole)) || all_elements {
            PriorityClass::Full
        } else if self.own.is_some() || self.whole + self.part > 0 {
            PriorityClass::Partial
        } else {
            PriorityClass::DwcpOnly
        }
    }
}

/// How far a priority is taken up by those of its links that are at least this sure.
fn coverage(priority: Priority<'_>, links: &[JudgedLink<'_>], certainty: Certainty) -> Coverage {
    Coverage::of(links, priority.elements().count(), |link| link.bears(certainty))
}

/// The class of a priority by its links.
pub(super) fn class(priority: Priority<'_>, links: &[JudgedLink<'_>], certainty: Certainty) -> PriorityClass {
    coverage(priority, links, certainty).class(priority.is_exhaustive())
}

impl<'g> PriorityVerdict<'g> {
    /// How far it is taken up, by links of this certainty.
    #[must_use]
    pub fn coverage(&self, certainty: Certainty) -> Coverage {
        coverage(self.priority, &self.links, certainty)
    }

    /// The class it would have if links of one more standing counted.
    #[must_use]
    pub fn class_with(&self, also: Standing) -> PriorityClass {
        let bears = |link: &JudgedLink<'_>| link.standing == also || link.bears(Certainty::Counted);
        Coverage::of(&self.links, self.priority.elements().count(), bears)
            .class(self.priority.is_exhaustive())
    }

    /// Its class.
    #[must_use]
    pub fn class(&self) -> PriorityClass {
        self.class_at(Certainty::Counted)
    }

    /// The class it has, would have from documented links alone, or would have were every suggestion accepted.
    #[must_use]
    pub fn class_at(&self, certainty: Certainty) -> PriorityClass {
        class(self.priority, &self.links, certainty)
    }

    /// The links that count.
    pub fn counting(&self) -> impl Iterator<Item = &JudgedLink<'g>> {
        self.links.iter().filter(|l| l.bears(Certainty::Counted))
    }

    /// Each element, and how far it is taken up.
    pub fn elements(&self) -> impl Iterator<Item = (Element<'g>, ElementCover)> {
        let through = self.coverage(Certainty::Counted).own == Some(Extent::Whole);
        self.priority.elements().map(move |element| {
            let own =
                self.counting().filter(|l| l.link.element() == Some(element)).map(|l| l.link.extent()).min();
            let cover = match (own, through) {
                (Some(Extent::Whole), _) => ElementCover::Own,
                (_, true) => ElementCover::ThroughPriority,
                (Some(Extent::Part), false) => ElementCover::Part,
                (None, false) => ElementCover::NotCovered,
            };
            (element, cover)
        })
    }

    /// Which of the four states of nothing it is in, when it is not taken up.
    #[must_use]
    pub fn nothing(&self) -> Option<Nothing> {
        let stated = || self.absence().map_or(Nothing::Unexamined, |a| Nothing::Stated(a.state()));
        (self.class() == PriorityClass::DwcpOnly).then(stated)
    }

    /// What is stated of it without a counterpart.
    #[must_use]
    pub fn absence(&self) -> Option<Absence<'g>> {
        self.priority.absence()
    }
}
