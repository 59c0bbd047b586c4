//! The counts of the whole report: every priority and every outcome once, however many pairings it stands in.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Report;
use crate::align::{OutcomeVerdict, PairingVerdict, PriorityVerdict, Range};
use crate::graph::{Outcome, Priority};
use crate::vocab::{Absence, Certainty, LinkStatus, Nothing, OutcomeClass, PairingClass, PriorityClass};

/// The counts of the whole report. Each says of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Overview {
    /// Countries.
    pub countries: usize,
    /// Those with at least one pairing.
    pub countries_compared: usize,
    /// Pairings.
    pub pairings: usize,
    /// Pairings all of whose priorities are taken up whole.
    pub pairings_full: usize,
    /// Pairings with some taken up, or in part.
    pub pairings_partial: usize,
    /// Pairings all of whose priorities are examined and none is taken up.
    pub pairings_none: usize,
    /// Pairings none of whose priorities is taken up so far, and not all are examined.
    pub pairings_unexamined: usize,
    /// Pairings one of whose plans has no item in the data.
    pub pairings_not_comparable: usize,
    /// Priorities that were compared.
    pub priorities: usize,
    /// Those taken up whole in their best pairing.
    pub full: Range,
    /// Those taken up whole or in part.
    pub taken_up: Range,
    /// Those examined in every pairing of theirs and not taken up in any.
    pub dwcp_only: usize,
    /// Outcomes that were compared.
    pub outcomes: usize,
    /// Those that a DWCP reaches.
    pub shared: Range,
    /// Those about decent work that were examined and are not shared.
    pub undaf_only: usize,
    /// Those judged not to be about decent work.
    pub out_of_scope: usize,
    /// Priorities and outcomes that are unexamined.
    pub unexamined: usize,
    /// Those where someone looked and found no counterpart.
    pub none_found: usize,
    /// Gaps kept on purpose.
    pub accepted: usize,
    /// Gaps that are to be closed.
    pub open: usize,
    /// Links, whatever their status.
    pub links: usize,
    /// Links that a person still has to judge.
    pub suggested: usize,
    /// Frameworks in no pairing.
    pub unpaired: usize,
}

/// The verdict on each priority in its best pairing.
pub(super) fn best_priorities<'v, 'g: 'v>(
    verdicts: impl Iterator<Item = &'v PairingVerdict<'g>>,
) -> BTreeMap<Priority<'g>, &'v PriorityVerdict<'g>> {
    let mut best: BTreeMap<Priority<'g>, &PriorityVerdict<'g>> = BTreeMap::new();
    for verdict in verdicts.flat_map(|v| &v.priorities) {
        let known = best.entry(verdict.priority).or_insert(verdict);
        if verdict.class() > known.class() {
            *known = verdict;
        }
    }
    best
}

/// The verdict on each outcome in its best pairing.
pub(super) fn best_outcomes<'v, 'g: 'v>(
    verdicts: impl Iterator<Item = &'v PairingVerdict<'g>>,
) -> BTreeMap<Outcome<'g>, &'v OutcomeVerdict<'g>> {
    let mut best: BTreeMap<Outcome<'g>, &OutcomeVerdict<'g>> = BTreeMap::new();
    for verdict in verdicts.flat_map(|v| &v.outcomes) {
        let known = best.entry(verdict.outcome).or_insert(verdict);
        if verdict.class() > known.class() {
            *known = verdict;
        }
    }
    best
}

impl Overview {
    /// Counts.
    #[must_use]
    pub fn of(report: &Report<'_>) -> Self {
        let mut counts = Self { countries: report.chapters.len(), ..Self::default() };
        for chapter in &report.chapters {
            counts.countries_compared += usize::from(!chapter.verdicts.is_empty());
            counts.unpaired += chapter.unpaired.len();
            for verdict in &chapter.verdicts {
                counts.pairings += 1;
                *match verdict.class() {
                    PairingClass::Full => &mut counts.pairings_full,
                    PairingClass::Partial => &mut counts.pairings_partial,
                    PairingClass::NoneTakenUp => &mut counts.pairings_none,
                    PairingClass::Unexamined => &mut counts.pairings_unexamined,
                    PairingClass::NotComparable => &mut counts.pairings_not_comparable,
                } += 1;
            }
        }
        // The bounds of a count are those of the best class at each certainty, not of the best counted verdict.
        let mut priorities: BTreeMap<Priority<'_>, [PriorityClass; 3]> = BTreeMap::new();
        let mut outcomes: BTreeMap<Outcome<'_>, [OutcomeClass; 3]> = BTreeMap::new();
        for verdict in report.verdicts() {
            for judged in &verdict.priorities {
                let classes = CERTAINTIES.map(|certainty| judged.class_at(certainty));
                let best = priorities.entry(judged.priority).or_insert(classes);
                (0..3).for_each(|n| best[n] = best[n].max(classes[n]));
                counts.links += judged.links.len();
                let suggested = judged.links.iter().filter(|l| l.link.status() == LinkStatus::Suggested);
                counts.suggested += suggested.count();
            }
            for judged in &verdict.outcomes {
                let classes = CERTAINTIES.map(|certainty| judged.class_at(certainty));
                let best = outcomes.entry(judged.outcome).or_insert(classes);
                (0..3).for_each(|n| best[n] = best[n].max(classes[n]));
            }
        }
        let range = |count: &dyn Fn(usize) -> usize| Range {
            documented: count(0),
            counted: count(1),
            possible: count(2),
        };
        let at_least = |n: usize, least: PriorityClass| {
            priorities.values().filter(|classes| classes[n] >= least).count()
        };
        let of_class = |n: usize, class| outcomes.values().filter(|classes| classes[n] == class).count();
        counts.priorities = priorities.len();
        counts.full = range(&|n| at_least(n, PriorityClass::Full));
        counts.taken_up = range(&|n| at_least(n, PriorityClass::Partial));
        counts.dwcp_only = priorities.values().filter(|c| c[1] == PriorityClass::DwcpOnly).count();
        counts.outcomes = outcomes.len();
        counts.shared = range(&|n| of_class(n, OutcomeClass::Shared));
        counts.undaf_only = of_class(1, OutcomeClass::UndafOnly);
        counts.out_of_scope = of_class(1, OutcomeClass::OutOfScope);
        counts.unexamined = of_class(1, OutcomeClass::Unexamined);
        let nothing = best_priorities(report.verdicts()).into_values().filter_map(PriorityVerdict::nothing);
        let at_un_end = best_outcomes(report.verdicts()).into_values().filter_map(OutcomeVerdict::nothing);
        for state in nothing.chain(at_un_end) {
            *match state {
                Nothing::Unexamined => &mut counts.unexamined,
                Nothing::Stated(Absence::NoneFound) => &mut counts.none_found,
                Nothing::Stated(Absence::Accepted) => &mut counts.accepted,
                Nothing::Stated(Absence::Open) => &mut counts.open,
            } += 1;
        }
        counts
    }
}

const CERTAINTIES: [Certainty; 3] = [Certainty::Documented, Certainty::Counted, Certainty::Possible];
