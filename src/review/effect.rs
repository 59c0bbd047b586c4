//! What an answer would change, before it is given.

use std::collections::{BTreeMap, BTreeSet};

use super::{Act, Log, Material, apply};
use crate::align::{Counts, Policy, pairings};
use crate::graph::PlanGraph;
use crate::vocab::{OutcomeClass, PairingClass, PriorityClass};

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
    /// The counts that move: the addresses of both plans, and the counts before and after.
    pub counts: Vec<([String; 2], Counts, Counts)>,
}

/// What an answer would change among the verdicts of its countries: these are judged anew on a copy.
#[must_use]
pub fn effect(material: &Material, log: &Log, act: &Act, policy: &Policy) -> Effect {
    let mut with = log.clone();
    with.act(act.clone());
    let countries: BTreeSet<&str> = act.on.iter().map(|about| about.country.as_str()).collect();
    let judge = |log: &Log| {
        let dataset = material.only(&apply(material, log).dataset, &countries);
        judged(&PlanGraph::build(dataset).0, policy)
    };
    let (before, after) = (judge(log), judge(&with));
    let mut effect = Effect::default();
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
        if before.counts != after.counts {
            effect.counts.push((plans.clone(), before.counts, after.counts));
        }
    }
    effect
}

/// The verdicts of one comparison.
struct Judged {
    class: PairingClass,
    priorities: Vec<(String, PriorityClass)>,
    outcomes: Vec<(String, OutcomeClass)>,
    counts: Counts,
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
                counts: verdict.counts(),
            };
            (plans, judged)
        })
        .collect()
}
