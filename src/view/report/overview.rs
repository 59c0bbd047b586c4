//! The counts of the whole report: every priority and every outcome once, however many pairings it stands in.

use serde::Serialize;

use super::Report;
use crate::align::{OutcomeVerdict, Range, best_outcomes, best_priorities};
use crate::vocab::{Absence, Certainty, LinkStatus, Nothing, OutcomeClass, PairingClass, PriorityClass};

/// The counts of the whole report. Each says of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Overview {
    /// Countries.
    pub countries: usize,
    /// Countries of the data that the report leaves out because there are too many for a reader.
    pub countries_left_out: usize,
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

impl Overview {
    /// Counts.
    #[must_use]
    pub fn of(report: &Report<'_>) -> Self {
        let (countries, countries_left_out) = (report.chapters.len(), report.left_out);
        let mut counts = Self { countries, countries_left_out, ..Self::default() };
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
        for links in report.verdicts().flat_map(|v| &v.priorities).map(|judged| &judged.links) {
            counts.links += links.len();
            counts.suggested += links.iter().filter(|l| l.link.status() == LinkStatus::Suggested).count();
        }
        let priorities = |certainty| best_priorities(report.verdicts(), certainty);
        let outcomes = |certainty| best_outcomes(report.verdicts(), certainty);
        let (counted, at_un_end) = (priorities(Certainty::Counted), outcomes(Certainty::Counted));
        counts.priorities = counted.len();
        counts.outcomes = at_un_end.len();
        // The bounds of a count are those of the best class at each certainty, not of the best counted verdict.
        let at_least = |certainty, least: PriorityClass| {
            priorities(certainty).values().filter(|best| best.class_at(certainty) >= least).count()
        };
        counts.full = Range::of(|certainty| at_least(certainty, PriorityClass::Full));
        counts.taken_up = Range::of(|certainty| at_least(certainty, PriorityClass::Partial));
        let shared =
            |best: &&&OutcomeVerdict<'_>, certainty| best.class_at(certainty) == OutcomeClass::Shared;
        counts.shared = Range::of(|c| outcomes(c).values().filter(|best| shared(best, c)).count());
        let of_class = |class| at_un_end.values().filter(|best| best.class() == class).count();
        counts.undaf_only = of_class(OutcomeClass::UndafOnly);
        counts.out_of_scope = of_class(OutcomeClass::OutOfScope);
        counts.unexamined = of_class(OutcomeClass::Unexamined);
        counts.dwcp_only = counted.values().filter(|best| best.class() == PriorityClass::DwcpOnly).count();
        let nothing = counted.values().filter_map(|best| best.nothing());
        let at_un_end = at_un_end.values().filter_map(|best| best.nothing());
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
