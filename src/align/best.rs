//! What stands in several pairings, in the best of them: the one place that says which class is better.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::graph::{Outcome, Priority};
use crate::vocab::{Certainty, PriorityClass};

/// The verdict on each priority in the pairing in which its class is highest, by links of this certainty; the first of
/// equals. Without pairings there is none.
#[must_use]
pub fn best_priorities<'v, 'g: 'v>(
    verdicts: impl IntoIterator<Item = &'v PairingVerdict<'g>>,
    certainty: Certainty,
) -> BTreeMap<Priority<'g>, &'v PriorityVerdict<'g>> {
    let all = verdicts.into_iter().flat_map(|verdict| &verdict.priorities);
    best(all, |verdict| verdict.priority, |verdict| verdict.class_at(certainty))
}

/// The same for each outcome.
#[must_use]
pub fn best_outcomes<'v, 'g: 'v>(
    verdicts: impl IntoIterator<Item = &'v PairingVerdict<'g>>,
    certainty: Certainty,
) -> BTreeMap<Outcome<'g>, &'v OutcomeVerdict<'g>> {
    let all = verdicts.into_iter().flat_map(|verdict| &verdict.outcomes);
    best(all, |verdict| verdict.outcome, |verdict| verdict.class_at(certainty))
}

fn best<'v, V, K: Ord, R: Ord>(
    all: impl Iterator<Item = &'v V>,
    item: impl Fn(&V) -> K,
    rank: impl Fn(&V) -> R,
) -> BTreeMap<K, &'v V> {
    let mut found: BTreeMap<K, &'v V> = BTreeMap::new();
    for verdict in all {
        let known = found.entry(item(verdict)).or_insert(verdict);
        if rank(verdict) > rank(known) {
            *known = verdict;
        }
    }
    found
}

/// The best class of each priority over the pairings of its DWCP, in order, from the class that it has in each of them.
#[must_use]
pub fn best_classes<'g>(
    mut classes: Vec<(Priority<'g>, PriorityClass)>,
) -> Vec<(Priority<'g>, PriorityClass)> {
    classes.sort_unstable_by_key(|&(priority, class)| (priority, Reverse(class)));
    classes.dedup_by_key(|(priority, _)| *priority);
    classes
}
