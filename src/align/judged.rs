//! The links of a pairing, judged once and seen from both ends.

use std::ops::Range;

use super::{JudgedLink, Pairing, Policy, outcome, priority, standing};
use crate::graph::{Outcome, Priority};
use crate::record::Confidence;
use crate::vocab::{Certainty, OutcomeClass, PriorityClass};

/// The judged links of one pairing. Its room can be used again for the next.
#[derive(Debug, Default)]
pub(crate) struct Judged<'g> {
    /// First priority by priority, those of the priority itself before those of its elements; then outcome by outcome.
    links: [Vec<JudgedLink<'g>>; 2],
    /// Each priority of the DWCP, and where its links end.
    priorities: Vec<(Priority<'g>, usize)>,
    /// Each outcome of the UN framework, and where its links end.
    outcomes: Vec<(Outcome<'g>, usize)>,
    /// The place of each link's outcome among the outcomes.
    places: Vec<u32>,
}

impl<'g> Judged<'g> {
    /// Judges every link of a pairing, and forgets those of the one before.
    pub(crate) fn judge(&mut self, pairing: Pairing<'g>, policy: &Policy) {
        let Self { links: [by_priority, by_outcome], priorities, outcomes, places } = self;
        by_priority.clear();
        priorities.clear();
        outcomes.clear();
        places.clear();
        let numbers = pairing.un.outcome_numbers();
        outcomes.extend(pairing.un.outcomes().map(|outcome| (outcome, 0)));
        for priority in pairing.dwcp.priorities() {
            for pair in priority.pairs() {
                let number = pair.outcome().number();
                if !numbers.contains(&number) {
                    continue;
                }
                let before = by_priority.len();
                by_priority.extend(pair.links().map(|link| {
                    let standing = standing(&link, pairing.overlap, policy);
                    JudgedLink { link, standing }
                }));
                let place = number - numbers.start;
                places.resize(by_priority.len(), place);
                outcomes[place as usize].1 += by_priority.len() - before;
            }
            priorities.push((priority, by_priority.len()));
        }
        // From how many links each outcome has to where they begin; each moves on to where they end.
        let mut next = 0;
        for (_, links) in outcomes.iter_mut() {
            next += std::mem::replace(links, next);
        }
        by_outcome.clone_from(by_priority);
        for (link, place) in by_priority.iter().zip(places) {
            let (_, next) = &mut outcomes[*place as usize];
            by_outcome[*next] = *link;
            *next += 1;
        }
    }

    /// All links in both orders: of the priorities, and of the outcomes.
    pub(super) fn links(&self) -> &[Vec<JudgedLink<'g>>; 2] {
        &self.links
    }

    /// Each priority, with the part of the links that is of it.
    pub(super) fn priorities(&self) -> impl Iterator<Item = (Priority<'g>, Range<usize>)> {
        parts(&self.priorities)
    }

    /// Each outcome, with the part of the links that is of it.
    pub(super) fn outcomes(&self) -> impl Iterator<Item = (Outcome<'g>, Range<usize>)> {
        parts(&self.outcomes)
    }

    /// The class of each priority.
    pub(crate) fn priority_classes(
        &self,
        pairing: Pairing<'g>,
    ) -> impl Iterator<Item = (Priority<'g>, PriorityClass)> {
        let class = move |(priority, part): (_, Range<usize>)| {
            (priority, priority::class(pairing, priority, &self.links[0][part], Certainty::Counted))
        };
        self.priorities().map(class)
    }

    /// The class of each outcome, where statements count from a confidence on.
    pub(crate) fn outcome_classes(
        &self,
        pairing: Pairing<'g>,
        threshold: Confidence,
    ) -> impl Iterator<Item = (Outcome<'g>, OutcomeClass)> {
        let class = move |(outcome, part): (Outcome<'g>, Range<usize>)| {
            let pillars = outcome.pillars_at(Certainty::Counted, threshold);
            (outcome, outcome::class(pairing, (outcome, pillars), &self.links[1][part], Certainty::Counted))
        };
        self.outcomes().map(class)
    }
}

/// Each thing with the part that ends where it says, and begins where the one before ends.
fn parts<T: Copy>(ends: &[(T, usize)]) -> impl Iterator<Item = (T, Range<usize>)> {
    let mut start = 0;
    ends.iter().map(move |&(thing, end)| (thing, std::mem::replace(&mut start, end)..end))
}
