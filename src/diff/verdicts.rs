//! Which verdicts moved.

use std::collections::BTreeMap;

use super::causes::Causes;
use super::moves::Moves;
use crate::align::{Policy, pairings};
use crate::graph::PlanGraph;
use crate::vocab::{Nothing, OutcomeClass, PairingClass, PriorityClass, Uptake};

/// What a verdict is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A comparison as a whole.
    Comparison(PairingClass),
    /// A priority.
    Priority(PriorityClass),
    /// An outcome.
    Outcome(OutcomeClass),
}

/// A verdict without its reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// Its class.
    pub class: Class,
    /// Its state of nothing, where it is in one.
    pub nothing: Option<Nothing>,
    /// How much of an outcome is covered, where it is linked.
    pub uptake: Option<Uptake>,
    /// Is a comparison `partial` only so far?
    pub so_far: bool,
}

impl State {
    /// Is the priority or outcome taken up, wholly or in part?
    pub(super) fn is_taken_up(self) -> bool {
        match self.class {
            Class::Priority(class) => class >= PriorityClass::Partial,
            Class::Outcome(class) => class == OutcomeClass::Shared,
            Class::Comparison(_) => false,
        }
    }

    /// Did somebody look and find no counterpart?
    pub(super) fn is_gap(self) -> bool {
        matches!(
            self.class,
            Class::Priority(PriorityClass::DwcpOnly) | Class::Outcome(OutcomeClass::UndafOnly)
        )
    }
}

/// What a verdict is about, by the addresses of the new version: DWCP, UN framework, and the priority or outcome; nothing for
/// the comparison itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The DWCP.
    pub dwcp: String,
    /// The UN framework.
    pub un: String,
    /// The priority or outcome.
    pub item: Option<String>,
}

/// A verdict that is not what it was.
#[derive(Debug, Clone)]
pub struct MovedVerdict {
    /// What it is about.
    pub subject: Subject,
    /// The verdict in the old version; none where the comparison or the item is new.
    pub old: Option<State>,
    /// The verdict in the new version; none where the comparison or the item is gone.
    pub new: Option<State>,
    /// The changes because of which it moved, by their numbers, in order: those that its derivation rests on. At least one.
    pub causes: Vec<usize>,
}

/// Every verdict of a version, with addresses of the new version.
pub(super) fn states(graph: &PlanGraph, policy: &Policy, moves: Option<&Moves>) -> BTreeMap<Subject, State> {
    let called = |address: String| moves.map_or_else(|| address.clone(), |moves| moves.carried(&address));
    let mut states = BTreeMap::new();
    for pairing in pairings(graph) {
        let verdict = pairing.judge(policy);
        let (dwcp, un) = (called(pairing.dwcp.address()), called(pairing.un.address()));
        let subject = |item: Option<String>| Subject { dwcp: dwcp.clone(), un: un.clone(), item };
        let state = |class| State { class, nothing: None, uptake: None, so_far: false };
        let whole = State { so_far: verdict.is_so_far(), ..state(Class::Comparison(verdict.class())) };
        states.insert(subject(None), whole);
        for priority in &verdict.priorities {
            let class = Class::Priority(priority.class());
            let own = State { nothing: priority.nothing(), ..state(class) };
            states.insert(subject(Some(called(priority.priority.address()))), own);
        }
        for outcome in &verdict.outcomes {
            let class = Class::Outcome(outcome.class());
            let own = State { nothing: outcome.nothing(), uptake: outcome.uptake(), ..state(class) };
            states.insert(subject(Some(called(outcome.outcome.address()))), own);
        }
    }
    states
}

/// The verdicts that differ, in order of comparison and item, each with its causes.
pub(super) fn moved(
    old: &BTreeMap<Subject, State>,
    new: &BTreeMap<Subject, State>,
    causes: &Causes<'_>,
) -> Vec<MovedVerdict> {
    let subjects: std::collections::BTreeSet<&Subject> = old.keys().chain(new.keys()).collect();
    let differ = |subject: &&&Subject| old.get(**subject) != new.get(**subject);
    let mut moved: Vec<MovedVerdict> = subjects
        .iter()
        .filter(differ)
        .map(|subject| MovedVerdict {
            subject: (*subject).clone(),
            old: old.get(*subject).copied(),
            new: new.get(*subject).copied(),
            causes: causes.of(subject),
        })
        .collect();
    // A comparison moved because of what its items did.
    let of_items: Vec<(Subject, Vec<usize>)> =
        (moved.iter().filter(|verdict| verdict.subject.item.is_some()))
            .map(|verdict| (verdict.subject.clone(), verdict.causes.clone()))
            .collect();
    for verdict in moved.iter_mut().filter(|verdict| verdict.subject.item.is_none()) {
        let own =
            |subject: &Subject| subject.dwcp == verdict.subject.dwcp && subject.un == verdict.subject.un;
        let below = of_items.iter().filter(|(subject, _)| own(subject));
        verdict.causes.extend(below.flat_map(|(_, causes)| causes.iter().copied()));
        verdict.causes.sort_unstable();
        verdict.causes.dedup();
    }
    for verdict in moved.iter_mut().filter(|verdict| verdict.causes.is_empty()) {
        verdict.causes = causes.around(&verdict.subject);
    }
    moved
}
