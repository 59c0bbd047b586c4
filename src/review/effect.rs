//! What an answer would change, before it is given.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{About, Act, Log, Material, apply, refusal};
use crate::align::{Policy, Tally, pairings};
use crate::graph::PlanGraph;
use crate::vocab::{Count, Judgement, OutcomeClass, PairingClass, PriorityClass, Vocabulary as _};

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
    Outlook::of(material, log, policy).effect(act)
}

/// The verdicts as they are, to be asked many times what an answer would change. What is so now is judged once for each
/// country that is asked about.
#[derive(Debug)]
pub struct Outlook<'a> {
    material: &'a Material,
    log: &'a Log,
    policy: &'a Policy,
    now: RefCell<BTreeMap<BTreeSet<String>, Rc<Now>>>,
}

/// The data of some countries, and their verdicts and counts as they are.
#[derive(Debug)]
struct Now {
    material: Material,
    verdicts: Verdicts,
}

impl<'a> Outlook<'a> {
    /// The verdicts with the answers of a log in them.
    #[must_use]
    pub const fn of(material: &'a Material, log: &'a Log, policy: &'a Policy) -> Self {
        Self { material, log, policy, now: RefCell::new(BTreeMap::new()) }
    }

    /// What an answer would change.
    #[must_use]
    pub fn effect(&self, act: &Act) -> Effect {
        let now = self.now(act);
        let mut with = self.log.clone();
        with.act(act.clone());
        changes(&now.verdicts, &Verdicts::of(&now.material, &with, self.policy))
    }

    /// The same, where the answer can be given now.
    #[must_use]
    pub fn possible(&self, answer: Judgement, about: &About) -> Option<Effect> {
        let act = Act::new(answer, vec![about.clone()]);
        let refused = refusal(&self.now(&act).material, self.log, answer, about).is_some();
        (!refused).then(|| self.effect(&act))
    }

    fn now(&self, act: &Act) -> Rc<Now> {
        let countries: BTreeSet<String> = act.on.iter().map(|about| about.country.clone()).collect();
        let known = self.now.borrow().get(&countries).map(Rc::clone);
        known.unwrap_or_else(|| {
            let dataset = self.material.only(self.material.dataset(), &countries);
            let material = Material::new(dataset).0;
            let verdicts = Verdicts::of(&material, self.log, self.policy);
            let now = Rc::new(Now { material, verdicts });
            self.now.borrow_mut().insert(countries, Rc::clone(&now));
            now
        })
    }
}

fn changes(before: &Verdicts, after: &Verdicts) -> Effect {
    let mut effect = Effect::default();
    for (count, (before, after)) in Count::ALL.iter().zip(before.counts.iter().zip(&after.counts)) {
        if before != after {
            effect.counts.push((*count, *before, *after));
        }
    }
    for (plans, after) in &after.judged {
        let Some(before) = before.judged.get(plans) else { continue };
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

/// The verdicts and counts of some data with the answers of a log in them.
#[derive(Debug)]
struct Verdicts {
    judged: BTreeMap<[String; 2], Judged>,
    /// In the order of [`Count::ALL`].
    counts: Vec<usize>,
}

impl Verdicts {
    fn of(material: &Material, log: &Log, policy: &Policy) -> Self {
        let graph = PlanGraph::build(apply(material, log).dataset).0;
        let tally = Tally::of(&graph, policy, None);
        let counts = Count::ALL.iter().map(|count| tally.number(*count)).collect();
        Self { judged: judged(&graph, policy), counts }
    }
}

/// The verdicts of one comparison.
#[derive(Debug)]
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
