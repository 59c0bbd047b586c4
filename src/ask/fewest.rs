//! The fewest UN outcomes that would have to change for every open element of a DWCP to be taken up.
//!
//! An element is **open** when no counting link takes it up, whole or in part, itself or through its priority, and
//! nobody has accepted the gap; a priority without elements counts as one. An outcome is a **candidate** for it when a
//! suggested link joins them, or when it shares a pillar with the element's priority; unless a person has rejected
//! that link.

use std::collections::BTreeMap;

use super::Cover;
use crate::align::{ElementCover, JudgedLink, PairingVerdict, PriorityVerdict, Standing};
use crate::graph::{Item, Link, Outcome};
use crate::vocab::Absence;

/// An open element with its candidates.
#[derive(Debug, Clone)]
pub struct Open<'g> {
    /// The element, or the priority that has none.
    pub item: Item<'g>,
    /// The outcomes that could take it up, in order, each with the suggestion that says so where there is one.
    pub candidates: Vec<(Outcome<'g>, Option<Link<'g>>)>,
}

/// The answer for one pairing.
#[derive(Debug, Clone)]
pub struct Fewest<'g> {
    /// The pairing with its verdicts.
    pub verdict: PairingVerdict<'g>,
    /// The open elements.
    pub open: Vec<Open<'g>>,
    /// How many outcomes are candidates for any.
    pub candidates: usize,
    /// The outcomes chosen.
    pub chosen: Vec<Outcome<'g>>,
    /// The choice by numbers, and how good it is.
    pub cover: Cover,
}

/// Finds them for a pairing.
#[must_use]
pub fn fewest<'g>(verdict: &PairingVerdict<'g>) -> Fewest<'g> {
    let open: Vec<Open<'g>> = verdict.priorities.iter().flat_map(|judged| open(judged, verdict)).collect();
    let mut outcomes: Vec<Outcome<'g>> =
        open.iter().flat_map(|open| open.candidates.iter().map(|(outcome, _)| *outcome)).collect();
    outcomes.sort_unstable();
    outcomes.dedup();
    let number = |outcome: &Outcome<'g>| outcomes.binary_search(outcome).unwrap_or_default();
    let things: Vec<Vec<usize>> = (open.iter())
        .filter(|open| !open.candidates.is_empty())
        .map(|open| open.candidates.iter().map(|(outcome, _)| number(outcome)).collect())
        .collect();
    let cover = Cover::of(&things, outcomes.len());
    let chosen = cover.chosen.iter().map(|&n| outcomes[n]).collect();
    Fewest { verdict: verdict.clone(), open, candidates: outcomes.len(), chosen, cover }
}

fn open<'g>(judged: &PriorityVerdict<'g>, verdict: &PairingVerdict<'g>) -> Vec<Open<'g>> {
    let priority = judged.priority;
    let accepted = |absence: Option<crate::graph::Absence<'g>>| {
        absence.is_some_and(|absence| absence.state() == Absence::Accepted)
    };
    if accepted(judged.absence()) {
        return Vec::new();
    }
    let is_open = |cover| matches!(cover, ElementCover::NotCovered | ElementCover::Unexamined);
    let mut items: Vec<Item<'g>> = (judged.elements())
        .filter(|(element, cover)| is_open(*cover) && !accepted(element.absence_in(judged.pairing.un)))
        .map(|(element, _)| Item::Element(element))
        .collect();
    if priority.elements().next().is_none() && !judged.class().is_taken_up() {
        items.push(Item::Priority(priority));
    }
    // A link of the priority speaks for each of its elements too.
    let of_outcome = |links: &[JudgedLink<'g>]| {
        let mut spoken: BTreeMap<Outcome<'g>, (bool, Option<Link<'g>>)> = BTreeMap::new();
        for judged in links {
            let (rejected, suggested) = spoken.entry(judged.link.outcome()).or_default();
            *rejected |= judged.standing == Standing::Rejected;
            if judged.standing == Standing::Suggested {
                suggested.get_or_insert(judged.link);
            }
        }
        spoken
    };
    let whole = of_outcome(judged.own_links());
    let candidates = |item: Item<'g>| {
        let part = match item {
            Item::Priority(_) => BTreeMap::new(),
            Item::Element(element) => of_outcome(judged.links_of(element)),
        };
        let of = |outcome: Outcome<'g>| {
            let spoken = [whole.get(&outcome), part.get(&outcome)].into_iter().flatten();
            if spoken.clone().any(|(rejected, _)| *rejected) {
                return None;
            }
            let suggested = spoken.filter_map(|(_, suggested)| *suggested).next();
            let shares = priority.pillars().iter().any(|p| outcome.pillars().iter().any(|q| q == p));
            (suggested.is_some() || shares).then_some((outcome, suggested))
        };
        verdict.outcomes.iter().filter_map(|o| of(o.outcome)).collect()
    };
    items.into_iter().map(|item| Open { item, candidates: candidates(item) }).collect()
}
