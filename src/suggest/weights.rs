//! The weights of the concept table, as they are worked out from the outcomes and outputs of some data.

use super::concepts::{Concepts, Kind};
use super::read;
use crate::graph::{PlanGraph, Target};

/// What a concept weighs by the texts of some data.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weight {
    /// The concept, by its number in the table.
    pub concept: usize,
    /// How many texts speak of it.
    pub texts: usize,
    /// What it weighs, rounded to two decimals; nothing where it is of the kind that means nothing.
    pub weight: f64,
}

/// The power to which the rarity of a concept is taken: less than 1, so that a very rare one does not outweigh all others.
const POWER: f64 = 0.75;

/// What each concept weighs by the outcomes and outputs of UN frameworks, each framework once: the rarer, the more. Of n
/// texts of which m speak of it, ln((n + ½) / (m + ½)) to the power of ¾; half of that where much can be meant by it, a
/// quarter where it is a group of people or a place.
#[must_use]
pub fn weights(graph: &PlanGraph, concepts: &Concepts) -> Vec<Weight> {
    let outcomes = || graph.frameworks().flat_map(|framework| framework.outcomes());
    let outputs = outcomes().flat_map(|outcome| outcome.outputs());
    let texts = outcomes().map(Target::Outcome).chain(outputs.map(Target::Output));
    let (mut all, mut speaking) = (0_usize, vec![0_usize; concepts.all().len()]);
    for target in texts {
        all += 1;
        read(concepts, target).concepts.iter().for_each(|spoken| speaking[spoken.concept] += 1);
    }
    let weight = |(concept, texts): (usize, usize)| {
        let rarity = ((all as f64 + 0.5) / (texts as f64 + 0.5)).ln().max(0.0).powf(POWER);
        let strength = match concepts.all()[concept].kind {
            Kind::Topic => 1.0,
            Kind::Broad => 0.5,
            Kind::Group => 0.25,
            Kind::Stop => 0.0,
        };
        Weight { concept, texts, weight: (rarity * strength * 100.0).round() / 100.0 }
    };
    speaking.into_iter().enumerate().map(weight).collect()
}
