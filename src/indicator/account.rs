//! Which UN frameworks take account of DWCPs or of other decent-work priorities (indicator 3.1).

use std::ops::RangeInclusive;

use super::{Evaluation, within};
use crate::align::{JudgedLink, Policy, Range, standing};
use crate::graph::{Framework, Link, Outcome, Period};
use crate::locale::{clauses, list};
use crate::say;
use crate::vocab::{Basis, Certainty, Language, LinkStatus, Vocabulary};

/// What one UN framework takes account of.
#[derive(Debug, Clone)]
pub(super) struct Account<'g> {
    /// The framework.
    pub(super) framework: Framework<'g>,
    /// Its period, asked for in every year.
    pub(super) period: Period,
    /// A counting link that reaches one of its outcomes.
    pub(super) via: Option<Link<'g>>,
    /// Would it be reached by documented links alone?
    via_documented: bool,
    /// Would it be reached if every suggestion were accepted?
    via_possible: bool,
    /// The first of its outcomes with a pillar.
    pub(super) other: Option<Outcome<'g>>,
}

/// What a UN framework takes account of.
pub(super) fn account<'g>(framework: Framework<'g>, policy: &Policy) -> Account<'g> {
    let mut account = Account {
        framework,
        period: framework.period(),
        via: None,
        via_documented: false,
        via_possible: false,
        other: None,
    };
    for outcome in framework.outcomes() {
        if account.other.is_none() && !outcome.pillars().is_empty() {
            account.other = Some(outcome);
        }
        for pair in outcome.pairs() {
            if account.via_documented {
                break;
            }
            let overlap = pair.priority().framework().period().overlap(account.period);
            for link in pair.links() {
                // Rejected links bear nothing, and a further suggestion adds nothing to one already seen.
                let adds_nothing = account.via_possible && link.status() == LinkStatus::Suggested;
                if link.status() == LinkStatus::Rejected || adds_nothing {
                    continue;
                }
                let judged = JudgedLink { link, standing: standing(&link, overlap, policy) };
                account.via_documented |= judged.bears(Certainty::Documented);
                account.via_possible |= judged.bears(Certainty::Possible);
                if account.via.is_none() && judged.bears(Certainty::Counted) {
                    account.via = Some(link);
                }
            }
        }
    }
    account
}

impl<'g> Account<'g> {
    /// Takes it into the evaluations of the years in which it is looked at; with the framework where these are `listed`.
    pub(super) fn take_into(&self, evaluations: &mut [Evaluation<'g>], policy: &Policy, listed: bool) {
        let range = Range::of(|certainty| usize::from(self.counts_at(certainty)));
        for found in within(evaluations, self.looked_at(policy)) {
            found.among += 1;
            if let Some(of_all) = &mut found.range {
                of_all.add(range);
            }
            let breakdown = found.breakdown.get_or_insert_default();
            match (self.via.is_some(), self.other.is_some()) {
                (true, false) => breakdown.via_dwcp_only += 1,
                (false, true) => breakdown.other_only += 1,
                (true, true) => breakdown.both += 1,
                (false, false) => continue,
            }
            found.value += 1;
            found.counted.extend(listed.then_some(self.framework));
        }
    }

    /// The years in which it is looked at: those in which it is in force, or those from its signature on, where that is in
    /// the policy's span.
    fn looked_at(&self, policy: &Policy) -> Option<RangeInclusive<u16>> {
        match (policy.basis, policy.signed) {
            (Basis::Signed, Some(span)) => {
                let signed = self.framework.signed()?;
                (span.from <= signed && signed <= span.to).then_some(signed..=u16::MAX)
            }
            _ => self.period.years(),
        }
    }

    /// Does the framework count, by links of this certainty or by its own content?
    #[must_use]
    pub(super) fn counts_at(&self, certainty: Certainty) -> bool {
        let via = match certainty {
            Certainty::Documented => self.via_documented,
            Certainty::Counted => self.via.is_some(),
            Certainty::Possible => self.via_possible,
        };
        via || self.other.is_some()
    }

    /// Why it counts.
    pub(super) fn why(&self, language: Language) -> String {
        let via = self.via.map(|link| {
            say!(language, "indicator-why-via", outcome = link.outcome().id(), item = link.item().address())
        });
        let other = self.other.map(|outcome| {
            let pillars: Vec<_> = outcome.pillars().iter().map(|pillar| pillar.small(language)).collect();
            say!(language, "indicator-why-own", outcome = outcome.id(), pillars = list(language, &pillars))
        });
        clauses(language, &via.into_iter().chain(other).collect::<Vec<_>>())
    }
}
