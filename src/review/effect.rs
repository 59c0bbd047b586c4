//! What an answer would change, before it is given.

use std::collections::{BTreeMap, BTreeSet};

use super::{Act, Log, Material, apply};
use crate::align::{Policy, Tally, pairings};
use crate::graph::PlanGraph;
use crate::vocab::{Count, OutcomeClass, PairingClass, PriorityClass, Vocabulary as _};

/// A verdict that moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// That of a priority: its address, and its class before and after.
    Priority(String, PriorityClass, PriorityClass),
    /// That of an outcome.
    Outcome(String, OutcomeClass, OutcomeClass),
    /// That of a comparison: the addresses of both plans, and its class before and after.
    Plans([String; 2], PairingClass, PairingClass),
}

/// What changes: nothing where both are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Effect {
    /// The verdicts that move, by comparison: its own, then those of priorities and of outcomes.
    pub moved: Vec<Moved>,
    /// The counts that move, over all comparisons of the countries, before and after.
    pub counts: Vec<(Count, usize, usize)>,
}

/// What an answer would change among the verdicts of its countries: these are judged anew on a copy.
#[must_use]
pub fn effect(material: &Material, log: &Log, act: &Act, policy: &Policy) -> Effect {
    let mut with = log.clone();
    with.act(act.clone());
    let countries: BTreeSet<&str> = act.on.iter().map(|about| about.country.as_str()).collect();
    let judge = |log: &Log| {
        let dataset = material.only(&apply(material, log).dataset, &countries);
        let graph = PlanGraph::build(dataset).0;
        let tally = Tally::of(&graph, policy, None);
        let counts: Vec<usize> = Count::ALL.iter().map(|count| tally.number(*count)).collect();
        (judged(&graph, policy), counts)
    };
    let ((before, counts), (after, counts_after)) = (judge(log), judge(&with));
    let mut effect = Effect::default();
    for (count, (before, after)) in Count::ALL.iter().zip(counts.into_iter().zip(counts_after)) {
        if before != after {
            effect.counts.push((*count, before, after));
        }
    }
    for (plans, after) in &after {
        let Some(before) = before.get(plans) else { continue };
        if before.class != after.class {
            effect.moved.push(Moved::Plans(plans.clone(), before.class, after.class));
        }
        for ((address, before), (_, after)) in before.priorities.iter().zip(&after.priorities) {
            if before != after {
                effect.moved.push(Moved::Priority(address.clone(), *before, *after));
            }
        }
        for ((address, before), (_, after)) in before.outcomes.iter().zip(&after.outcomes) {
            if before != after {
                effect.moved.push(Moved::Outcome(address.clone(), *before, *after));
            }
        }
    }
    effect
}

/// The verdicts of one comparison.
struct Judged {
    class: PairingClass,
    priorities: Vec<(String, PriorityClass)>,
    outcomes: Vec<(String, OutcomeClass)>,
}

fn judged(graph: &PlanGraph, policy: &Policy) -> BTreeMap<[String; 2], Judged> {
    let verdicts = pairings(graph).map(|pairing| pairing.judge(policy));
    verdicts
        .map(|verdict| {
            let plans = [verdict.pairing.dwcp.address(), verdict.pairing.un.address()];
            let outcomes =
                verdict.outcomes.iter().map(|outcome| (outcome.outcome.address(), outcome.class()));
            let judged = Judged {
                class: verdict.class(),
                priorities: verdict.classes().map(|(priority, class)| (priority.address(), class)).collect(),
                outcomes: outcomes.collect(),
            };
            (plans, judged)
        })
        .collect()
}
