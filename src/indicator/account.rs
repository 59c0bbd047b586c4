//! Which UN frameworks take account of DWCPs or of other decent-work priorities (indicator 3.1).

use std::ops::RangeInclusive;

use super::{Evaluation, within};
use crate::align::{JudgedLink, Policy, Range, Standing, engagement, pairings_of_un, standing};
use crate::graph::name::{outcome as named, plan};
use crate::graph::{Framework, Link, Outcome, PairingStatement, Period};
use crate::locale::{clauses, list};
use crate::say;
use crate::vocab::{Basis, Certainty, Engagement, Language, LinkStatus, Role, StatedAlignment, Vocabulary};

/// What one UN framework takes account of.
#[derive(Debug, Clone)]
pub(super) struct Account<'g> {
    /// The framework.
    pub(super) framework: Framework<'g>,
    /// Its period, asked for in every year.
    pub(super) period: Period,
    /// A counting link that reaches one of its outcomes.
    pub(super) via: Option<Link<'g>>,
    /// What a source states of its pairing with a DWCP: that it takes it up, to whatever degree.
    pub(super) stated: Option<PairingStatement<'g>>,
    /// The first of its outcomes with a pillar.
    pub(super) other: Option<Outcome<'g>>,
    /// Is it known, where it does not count, that it takes account of nothing?
    pub(super) decided: bool,
    /// Does it count by what is documented alone, and would it if every suggestion were accepted?
    at: [bool; 2],
}

/// What a UN framework takes account of.
pub(super) fn account<'g>(framework: Framework<'g>, policy: &Policy) -> Account<'g> {
    let period = framework.period();
    let mut account =
        Account { framework, period, via: None, stated: None, other: None, decided: false, at: [false; 2] };
    // A link that somebody judged to hold and that does not count leaves the framework undecided.
    let (mut in_vain, mut all_none) = (false, true);
    for outcome in framework.outcomes() {
        let pillars = |certainty| outcome.pillars_at(certainty, policy.threshold);
        let counted = pillars(Certainty::Counted);
        all_none &= counted.is_stated_none() && counted.is_empty();
        if !policy.engaged || engagement(outcome) >= Engagement::Stated(Role::Implementing) {
            if account.other.is_none() && !counted.is_empty() {
                account.other = Some(outcome);
            }
            account.at[0] = account.at[0] || !pillars(Certainty::Documented).is_empty();
            account.at[1] = account.at[1] || !pillars(Certainty::Possible).is_empty();
        } else if !counted.is_empty() {
            in_vain = true;
        }
        for pair in outcome.pairs() {
            let overlap = pair.priority().framework().period().overlap(period);
            for link in pair.links() {
                // Rejected links bear nothing, and a further suggestion adds nothing to one already seen.
                let adds_nothing = account.at[1] && link.status() == LinkStatus::Suggested;
                if link.status() == LinkStatus::Rejected || adds_nothing {
                    continue;
                }
                let judged = JudgedLink { link, standing: standing(&link, overlap, policy) };
                account.at[0] |= judged.bears(Certainty::Documented);
                account.at[1] |= judged.bears(Certainty::Possible);
                let counts = judged.bears(Certainty::Counted);
                if account.via.is_none() && counts {
                    account.via = Some(link);
                }
                let is_judged = link.status() != LinkStatus::Suggested;
                in_vain |= is_judged && !counts && judged.standing != Standing::OutOfPeriod;
            }
        }
    }
    let outcomes = framework.outcomes().next().is_some();
    let mut all_complete = true;
    for pairing in pairings_of_un(framework) {
        all_complete &= pairing.complete;
        // Whether the ILO leads or implements is said of outcomes, so that a statement of the whole decides nothing then.
        let aligned = |s: &PairingStatement<'_>| s.stated() != Some(StatedAlignment::NotAtAll);
        for stated in pairing.stated().filter(aligned) {
            if policy.engaged {
                in_vain = true;
                continue;
            }
            account.at[0] |= stated.status() == LinkStatus::Documented;
            account.at[1] = true;
            account.stated = account.stated.or(Some(stated));
        }
    }
    account.decided = outcomes && all_none && all_complete && !in_vain;
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
            match (self.is_via_dwcp(), self.other.is_some()) {
                (true, false) => breakdown.via_dwcp_only += 1,
                (false, true) => breakdown.other_only += 1,
                (true, true) => breakdown.both += 1,
                (false, false) if self.decided => {
                    found.not_counted.extend(listed.then_some(self.framework));
                    continue;
                }
                (false, false) => {
                    found.undecided += 1;
                    found.open.extend(listed.then_some(self.framework));
                    continue;
                }
            }
            found.value += 1;
            found.counted.extend(listed.then_some(self.framework));
        }
    }

    /// The years in which it is looked at: those in which it is in force; under the basis `signed` every year, if it was
    /// signed in the policy's span, which takes the place of being in force (semantics, section 8, case 12).
    fn looked_at(&self, policy: &Policy) -> Option<RangeInclusive<u16>> {
        match (policy.basis, policy.signed) {
            (Basis::Signed, Some(span)) => {
                let signed = self.framework.signed()?;
                (span.from <= signed && signed <= span.to).then_some(0..=u16::MAX)
            }
            _ => self.period.years(),
        }
    }

    /// Does it take account of a DWCP: by a link that counts, or by what a source states of both?
    fn is_via_dwcp(&self) -> bool {
        self.via.is_some() || self.stated.is_some()
    }

    /// Does the framework count, by statements of this certainty?
    #[must_use]
    pub(super) fn counts_at(&self, certainty: Certainty) -> bool {
        match certainty {
            Certainty::Documented => self.at[0],
            Certainty::Counted => self.is_via_dwcp() || self.other.is_some(),
            Certainty::Possible => self.at[1] || self.is_via_dwcp() || self.other.is_some(),
        }
    }

    /// Why it counts.
    pub(super) fn why(&self, language: Language) -> String {
        let via = self.via.map(|link| {
            let (outcome, dwcp) = (named(link.outcome().id(), language), link.priority().framework());
            let (item, dwcp) = (link.item().path(), plan(dwcp, language));
            say!(language, "indicator-why-via", outcome = outcome, item = item, dwcp = dwcp)
        });
        let stated = self.stated.map(|row| {
            let stated = row.stated().map_or_else(String::new, |stated| stated.shown(language).into_owned());
            let by = row.evidence().cited().unwrap_or_default();
            say!(
                language,
                "indicator-why-stated",
                dwcp = plan(row.dwcp(), language),
                stated = stated,
                source = by
            )
        });
        let other = self.other.map(|outcome| {
            let pillars: Vec<_> = outcome.pillars().iter().map(|pillar| pillar.small(language)).collect();
            let outcome = named(outcome.id(), language);
            say!(language, "indicator-why-own", outcome = outcome, pillars = list(language, &pillars))
        });
        clauses(language, &via.into_iter().chain(stated).chain(other).collect::<Vec<_>>())
    }
}
