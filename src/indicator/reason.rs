//! Why indicator 3.1 does not count a UN framework: what is known of it, and what nobody has said (semantics, section 5).

use super::account::Account;
use crate::align::{Pairing, Policy, Standing, engagement, pairings_of_un, standing};
use crate::graph::name::{outcome as named, plan};
use crate::graph::{Outcome, Overlap};
use crate::locale::{clauses, list};
use crate::say;
use crate::vocab::{Certainty, Engagement, Language, LinkStatus, Role, StatedAlignment};

/// How many links, plans or outcomes a reason names; of more than these it gives the number.
const NAMED: usize = 3;

impl Account<'_> {
    /// Why it is not counted: the facts that decide, or all that leaves it undecided.
    pub(super) fn why_not(&self, policy: &Policy, language: Language) -> String {
        let pairings = self.pairings();
        if self.decided {
            let dwcps: Vec<String> = pairings.iter().map(|p| plan(p.dwcp, language)).collect();
            return if dwcps.is_empty() {
                say!(language, "indicator-not-without-dwcp")
            } else {
                say!(language, "indicator-not-examined-all", dwcps = list(language, &dwcps))
            };
        }
        let outcomes: Vec<Outcome<'_>> = self.framework.outcomes().collect();
        let mut said = Vec::new();
        if outcomes.is_empty() {
            said.push(say!(language, "indicator-open-no-outcomes"));
        }
        let pillars = |o: &&Outcome<'_>| o.pillars_at(Certainty::Counted, policy.threshold);
        let unsaid =
            outcomes.iter().filter(|o| pillars(o).is_empty() && !pillars(o).is_stated_none()).count();
        if unsaid > 0 {
            said.push(say!(language, "indicator-open-relevance", n = unsaid, of = outcomes.len()));
        }
        if policy.engaged {
            let tagged = |o: &&Outcome<'_>| {
                !pillars(o).is_empty() && engagement(**o) < Engagement::Stated(Role::Implementing)
            };
            let tagged: Vec<String> =
                outcomes.iter().filter(tagged).map(|o| named(o.id(), language)).collect();
            said.extend(
                some(&tagged, language).map(|all| say!(language, "indicator-open-engaged", outcomes = all)),
            );
            let aligned =
                |p: &&Pairing<'_>| p.stated().any(|row| row.stated() != Some(StatedAlignment::NotAtAll));
            let stated: Vec<String> =
                pairings.iter().filter(aligned).map(|p| plan(p.dwcp, language)).collect();
            said.extend(
                some(&stated, language).map(|all| say!(language, "indicator-open-stated", dwcps = all)),
            );
        }
        for reason in [Standing::Stale, Standing::BelowThreshold, Standing::NotEngaged] {
            let links = self.in_vain(reason, policy);
            said.extend(some(&links, language).map(|links| {
                say!(language, "indicator-open-link", links = links, standing = reason.words(language))
            }));
        }
        let open: Vec<String> =
            pairings.iter().filter(|p| !p.complete).map(|p| plan(p.dwcp, language)).collect();
        said.extend(some(&open, language).map(|all| say!(language, "indicator-open-dwcps", dwcps = all)));
        clauses(language, &said)
    }

    /// Its comparisons, each once.
    fn pairings(&self) -> Vec<Pairing<'_>> {
        let mut all: Vec<Pairing<'_>> = pairings_of_un(self.framework).collect();
        all.sort_by_key(|pairing| pairing.dwcp);
        all.dedup_by_key(|pairing| pairing.dwcp);
        all
    }

    /// The links that somebody judged to hold and that do not count for this reason: `P1 → O1`.
    fn in_vain(&self, reason: Standing, policy: &Policy) -> Vec<String> {
        let mut found = Vec::new();
        for link in self.framework.outcomes().flat_map(|outcome| outcome.links().collect::<Vec<_>>()) {
            let overlap = link.priority().framework().period().overlap(self.period);
            let judged = !matches!(link.status(), LinkStatus::Suggested | LinkStatus::Rejected);
            if judged && overlap != Overlap::None && standing(&link, overlap, policy) == reason {
                found.push(link.words());
            }
        }
        found.dedup();
        found
    }
}

/// The first few of some names, and how many more there are; nothing where there is none.
fn some(names: &[String], language: Language) -> Option<String> {
    let shown = &names[..names.len().min(NAMED)];
    match names.len() - shown.len() {
        _ if names.is_empty() => None,
        0 => Some(list(language, shown)),
        more => Some(say!(language, "and-more", names = shown.join(", "), n = more)),
    }
}
