//! The class of a priority in a pairing (semantics, section 3).

use super::{JudgedLink, JudgedLinks, Pairing, Standing, in_vain};
use crate::graph::{Absence, Element, Priority};
use crate::vocab::Absence::NoneFound;
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
    /// Not at all: it was examined, and no counterpart was found.
    NotCovered,
    /// No link counts, and nobody has examined it.
    Unexamined,
}

impl ElementCover {
    /// Is it not known to be taken up whole?
    #[must_use]
    pub const fn is_short_of_whole(self) -> bool {
        matches!(self, Self::Part | Self::NotCovered | Self::Unexamined)
    }
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

    /// How far it is taken up, whole or in part, by the rules of section 3; nothing where no link counts.
    #[must_use]
    pub const fn taken_up(self, exhaustive: bool) -> Option<PriorityClass> {
        let all_elements = self.elements > 0 && self.whole == self.elements && exhaustive;
        if matches!(self.own, Some(Extent::Whole)) || all_elements {
            Some(PriorityClass::Full)
        } else if self.own.is_some() || self.whole + self.part > 0 {
            Some(PriorityClass::Partial)
        } else {
            None
        }
    }
}

/// How far a priority is taken up by those of its links that are at least this sure.
fn coverage(priority: Priority<'_>, links: &[JudgedLink<'_>], certainty: Certainty) -> Coverage {
    Coverage::of(links, priority.elements().count(), |link| link.bears(certainty))
}

/// The class of a priority in a pairing, by its links and by what was examined.
pub(super) fn class(
    pairing: Pairing<'_>,
    priority: Priority<'_>,
    links: &[JudgedLink<'_>],
    certainty: Certainty,
) -> PriorityClass {
    let bears = |link: &JudgedLink<'_>| link.bears(certainty);
    class_by(pairing, priority, links, bears)
}

/// The same by links of any standing.
fn class_by(
    pairing: Pairing<'_>,
    priority: Priority<'_>,
    links: &[JudgedLink<'_>],
    bears: impl Fn(&JudgedLink<'_>) -> bool,
) -> PriorityClass {
    let coverage = Coverage::of(links, priority.elements().count(), &bears);
    coverage.taken_up(priority.is_exhaustive()).unwrap_or_else(|| {
        let examined =
            priority.absence_in(pairing.un).is_some() || (pairing.complete && !in_vain(links.iter(), &bears));
        if examined { PriorityClass::DwcpOnly } else { PriorityClass::Unexamined }
    })
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
        class_by(self.pairing, self.priority, &self.links, bears)
    }

    /// Its class.
    #[must_use]
    pub fn class(&self) -> PriorityClass {
        self.class_at(Certainty::Counted)
    }

    /// The class it has, would have from documented links alone, or would have were every suggestion accepted.
    #[must_use]
    pub fn class_at(&self, certainty: Certainty) -> PriorityClass {
        class(self.pairing, self.priority, &self.links, certainty)
    }

    /// The links that count.
    pub fn counting(&self) -> impl Iterator<Item = &JudgedLink<'g>> {
        self.links.iter().filter(|l| l.bears(Certainty::Counted))
    }

    /// The links of the priority itself, those of its elements apart.
    #[must_use]
    pub fn own_links(&self) -> &[JudgedLink<'g>] {
        &self.links[..self.links.partition_point(|link| link.link.element().is_none())]
    }

    /// The links of one of its elements, which stand side by side.
    #[must_use]
    pub fn links_of(&self, element: Element<'g>) -> &[JudgedLink<'g>] {
        let from = self.links.partition_point(|link| link.link.element() < Some(element));
        let links = &self.links[from..];
        &links[..links.partition_point(|link| link.link.element() == Some(element))]
    }

    /// Each element, and how far it is taken up.
    pub fn elements(&self) -> impl Iterator<Item = (Element<'g>, ElementCover)> {
        let own = self.coverage(Certainty::Counted).own;
        // Nobody named the part that is taken up, and a link that does not count is no gap: in both cases nothing is known
        // of an element without a link of its own.
        let counts = |l: &JudgedLink<'_>| l.bears(Certainty::Counted);
        let through_pairing =
            self.pairing.complete && own.is_none() && !in_vain(self.own_links().iter(), counts);
        let with_priority = self.absence().is_some();
        self.priority.elements().map(move |element| {
            let of = || self.links_of(element).iter();
            let most = of().filter(|l| counts(l)).map(|l| l.link.extent()).min();
            let examined = || {
                with_priority
                    || element.absence_in(self.pairing.un).is_some()
                    || (through_pairing && !in_vain(of(), counts))
            };
            let cover = match (most, own) {
                (Some(Extent::Whole), _) => ElementCover::Own,
                (_, Some(Extent::Whole)) => ElementCover::ThroughPriority,
                (Some(Extent::Part), _) => ElementCover::Part,
                (None, _) if examined() => ElementCover::NotCovered,
                (None, _) => ElementCover::Unexamined,
            };
            (element, cover)
        })
    }

    /// Which of the four states of nothing it is in, when it is not taken up. One that was examined only with the whole
    /// pairing is `none-found`.
    #[must_use]
    pub fn nothing(&self) -> Option<Nothing> {
        match self.class() {
            PriorityClass::Full | PriorityClass::Partial => None,
            PriorityClass::Unexamined => Some(Nothing::Unexamined),
            PriorityClass::DwcpOnly => {
                let state = self.absence().map_or(NoneFound, |absence| absence.state());
                Some(Nothing::Stated(state))
            }
        }
    }

    /// Is something of it still open: it is unexamined, or taken up in part while one of its elements is?
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self.class() {
            PriorityClass::Unexamined => true,
            PriorityClass::Partial => self.elements().any(|(_, cover)| cover == ElementCover::Unexamined),
            PriorityClass::Full | PriorityClass::DwcpOnly => false,
        }
    }

    /// What is stated of it without a counterpart in this pairing.
    #[must_use]
    pub fn absence(&self) -> Option<Absence<'g>> {
        self.priority.absence_in(self.pairing.un)
    }
}
