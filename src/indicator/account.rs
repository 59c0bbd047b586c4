//! Which UN frameworks take account of DWCPs or of other decent-work priorities (indicator 3.1).

use rayon::prelude::*;

use crate::align::{JudgedLink, Policy, standing};
use crate::graph::{Framework, Link, Outcome, Period, PlanGraph};
use crate::locale::clauses;
use crate::say;
use crate::vocab::{Certainty, Language, LinkStatus, Vocabulary};

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

/// Every UN framework with what it takes account of, as they were read.
pub(super) fn accounts<'g>(graph: &'g PlanGraph, policy: &Policy) -> Vec<Account<'g>> {
    let frameworks: Vec<Framework<'g>> =
        graph.frameworks_as_read().filter(|f| f.kind().is_un_framework()).collect();
    frameworks.into_par_iter().map(|framework| account(framework, policy)).collect()
}

fn account<'g>(framework: Framework<'g>, policy: &Policy) -> Account<'g> {
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
        for link in outcome.links() {
            if account.via_documented {
                break;
            }
            // Rejected links bear nothing, and a further suggestion adds nothing to one already seen.
            let adds_nothing = account.via_possible && link.status() == LinkStatus::Suggested;
            if link.status() == LinkStatus::Rejected || adds_nothing {
                continue;
            }
            let overlap = link.priority().framework().period().overlap(framework.period());
            let judged = JudgedLink { link, standing: standing(&link, overlap, policy) };
            account.via_documented |= judged.bears(Certainty::Documented);
            account.via_possible |= judged.bears(Certainty::Possible);
            if account.via.is_none() && judged.bears(Certainty::Counted) {
                account.via = Some(link);
            }
        }
    }
    account
}

impl Account<'_> {
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
            let pillars: Vec<_> = outcome.pillars().iter().map(|pillar| pillar.shown(language)).collect();
            say!(language, "indicator-why-own", outcome = outcome.id(), pillars = pillars.join(", "))
        });
        clauses(language, &via.into_iter().chain(other).collect::<Vec<_>>())
    }
}
