//! What hangs on one link only?

use crate::align::PairingVerdict;
use crate::graph::{Link, Outcome, Priority};
use crate::vocab::{OutcomeClass, PriorityClass};

/// A link that something hangs on: without it a priority or an outcome would have no counterpart in the pairing.
#[derive(Debug, Clone, Copy)]
pub struct OnOneLink<'g> {
    /// The link.
    pub link: Link<'g>,
    /// The priority that has no other counting link in the pairing, with its class of today.
    pub priority: Option<(Priority<'g>, PriorityClass)>,
    /// The outcome that has no other counting link in the pairing, with the class it would fall to.
    pub outcome: Option<(Outcome<'g>, OutcomeClass)>,
}

/// Every link that something hangs on, pairing by pairing. Two links that join the same two things on different
/// evidence are two: neither is the only one.
#[must_use]
pub fn on_one_link<'g>(verdicts: &[PairingVerdict<'g>]) -> Vec<OnOneLink<'g>> {
    let mut found = Vec::new();
    for verdict in verdicts {
        for judged in &verdict.priorities {
            for counting in judged.counting() {
                let link = counting.link;
                let alone = judged.counting().count() == 1;
                let priority = alone.then(|| (judged.priority, judged.class()));
                let reached = verdict.outcomes.iter().find(|o| o.outcome == link.outcome());
                let outcome = reached.filter(|o| o.counting().count() == 1);
                let outcome = outcome.map(|o| (o.outcome, o.class_without_links()));
                if priority.is_some() || outcome.is_some() {
                    found.push(OnOneLink { link, priority, outcome });
                }
            }
        }
    }
    found
}
