//! What hangs on one link only?

use std::borrow::Borrow;
use std::collections::BTreeMap;

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
pub fn on_one_link<'g>(verdicts: impl IntoIterator<Item: Borrow<PairingVerdict<'g>>>) -> Vec<OnOneLink<'g>> {
    let mut found = Vec::new();
    for verdict in verdicts {
        let verdict = verdict.borrow();
        let lone = verdict.outcomes.iter().filter(|o| o.counting().take(2).count() == 1);
        let lone: BTreeMap<Outcome<'g>, OutcomeClass> =
            lone.map(|o| (o.outcome, o.class_without_links())).collect();
        for judged in &verdict.priorities {
            let alone = judged.counting().take(2).count() == 1;
            for counting in judged.counting() {
                let link = counting.link;
                let priority = alone.then(|| (judged.priority, judged.class()));
                let outcome = lone.get(&link.outcome()).map(|class| (link.outcome(), *class));
                if priority.is_some() || outcome.is_some() {
                    found.push(OnOneLink { link, priority, outcome });
                }
            }
        }
    }
    found
}
