//! The world today: of which of the ILO's strategic objectives UN frameworks seem to speak, and on which words.
//!
//! All of it is suggested: nobody has judged it, and none of it is counted. What somebody has stated stands beside it.

use std::collections::{BTreeMap, BTreeSet};

use crate::align::{Policy, engagement};
use crate::graph::{Country, Framework, Outcome, PlanGraph};
use crate::indicator::Measures;
use crate::record::Confidence;
use crate::suggest::{self, Concepts, Grade, PillarProposal, Search, Spoken, Subject};
use crate::vocab::{Engagement, Measure, Pillar, PillarWord, Role, Vocabulary as _};

/// An outcome that seems to speak of an objective.
#[derive(Debug, Clone)]
pub struct Speaking<'g> {
    /// The outcome.
    pub outcome: Outcome<'g>,
    /// How sure it is; never weak.
    pub grade: Grade,
    /// The words of its title and of its outputs.
    pub words: Vec<Spoken<'g>>,
}

/// One objective in one framework.
#[derive(Debug, Clone)]
pub struct Objective<'g> {
    /// The objective.
    pub pillar: Pillar,
    /// The outcomes that are stated to serve it.
    pub stated: Vec<Outcome<'g>>,
    /// Those without a stated objective that seem to speak of it.
    pub suggested: Vec<Speaking<'g>>,
}

impl<'g> Objective<'g> {
    /// How many outcomes speak of it, by statement or suggestion.
    #[must_use]
    pub fn outcomes(&self) -> usize {
        self.stated.len() + self.suggested.len()
    }

    /// The words on which it is suggested, without case, the most frequent first; each with the number of outcomes.
    #[must_use]
    pub fn words(&self) -> Vec<(String, usize)> {
        frequent(std::iter::once(self))
    }
}

/// The words of objectives, without case, the most frequent first and then by letter; each with the number of outcomes that
/// use it.
#[must_use]
pub fn frequent<'a, 'g: 'a>(objectives: impl Iterator<Item = &'a Objective<'g>>) -> Vec<(String, usize)> {
    let mut counts = std::collections::BTreeMap::<String, usize>::new();
    for speaking in objectives.flat_map(|objective| &objective.suggested) {
        let words: BTreeSet<String> =
            speaking.words.iter().map(|spoken| spoken.words.to_lowercase()).collect();
        for word in words {
            *counts.entry(word).or_default() += 1;
        }
    }
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
    counts
}

/// What one framework seems to speak of.
#[derive(Debug, Clone)]
pub struct PlanToday<'g> {
    /// The framework.
    pub framework: Framework<'g>,
    /// How many outcomes of it are in the data.
    pub outcomes: usize,
    /// Each objective, in their order.
    pub objectives: Vec<Objective<'g>>,
}

/// Indicator 3.1 with suggestions beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithSuggestions {
    /// 31 December of this year is meant.
    pub year: u16,
    /// How many frameworks are in force, or signed in the span of the policy.
    pub among: usize,
    /// The value.
    pub counted: usize,
    /// What it would be were every suggestion accepted, those of the data and those made here.
    pub possible: usize,
    /// How many are neither counted nor known not to count. Suggestions decide none of them.
    pub undecided: usize,
    /// How many have no period that tells whether they are in force.
    pub undatable: usize,
}

/// All UN frameworks of some data, or of one country.
#[derive(Debug)]
pub struct World<'g> {
    /// The frameworks, in order; each once, however many countries it has.
    pub plans: Vec<PlanToday<'g>>,
    /// Indicator 3.1.
    pub account: WithSuggestions,
}

/// What UN frameworks speak of, and indicator 3.1 in a year.
#[must_use]
pub fn world<'g>(
    graph: &'g PlanGraph,
    concepts: &Concepts,
    country: Option<Country<'g>>,
    policy: &'g Policy,
    year: u16,
) -> World<'g> {
    let of_country = |plan: Framework<'_>| country.is_none_or(|country| plan.belongs_to(country));
    let proposals = suggest::pillars(graph, concepts, country, false);
    let plans = graph.frameworks().filter(|plan| plan.kind().is_un_framework() && of_country(*plan));
    // Proposals come in the order of their frameworks, those of one framework side by side.
    let of_framework: BTreeMap<Framework<'g>, &[PillarProposal<'g>]> = proposals
        .chunk_by(|a, b| a.subject.framework() == b.subject.framework())
        .filter_map(|some| Some((some.first()?.subject.framework(), some)))
        .collect();
    let plan = |framework: Framework<'g>| {
        let mut objectives: Vec<Objective<'g>> = (Pillar::ALL.iter())
            .map(|&pillar| {
                let states = |outcome: &Outcome<'g>| outcome.pillars().states(PillarWord::Of(pillar));
                Objective {
                    pillar,
                    stated: framework.outcomes().filter(states).collect(),
                    suggested: Vec::new(),
                }
            })
            .collect();
        for proposal in of_framework.get(&framework).copied().unwrap_or_default() {
            let Subject::Outcome(outcome) = proposal.subject else { continue };
            let objective = objectives.iter_mut().find(|objective| objective.pillar == proposal.pillar);
            let speaking = Speaking { outcome, grade: proposal.grade, words: proposal.words.clone() };
            objective.into_iter().for_each(|objective| objective.suggested.push(speaking.clone()));
        }
        PlanToday { framework, outcomes: framework.outcomes().count(), objectives }
    };
    // The suggestions that would count were they accepted: sure enough, and of an outcome that the policy looks at.
    let is_sure = |score: f64| {
        Confidence::parse(&format!("{score:.2}")).is_some_and(|confidence| confidence >= policy.threshold)
    };
    let is_looked_at = |outcome: Outcome<'_>| {
        !policy.engaged || engagement(outcome) >= Engagement::Stated(Role::Implementing)
    };
    let mut speaking: BTreeSet<Framework<'g>> = BTreeSet::new();
    for proposal in proposals.iter().filter(|proposal| is_sure(proposal.score)) {
        if let Subject::Outcome(outcome) = proposal.subject
            && is_looked_at(outcome)
        {
            speaking.insert(outcome.framework());
        }
    }
    let search = Search::of(graph, concepts, country, false);
    for proposed in search.pairings().iter().map(|pairing| search.proposals(*pairing)) {
        let best = proposed.items.iter().flat_map(|item| item.candidates.iter().take(SHOWN));
        let mut best =
            best.filter(|candidate| candidate.grade >= Grade::Possible && is_sure(candidate.score));
        if best.any(|candidate| is_looked_at(candidate.target.outcome())) {
            speaking.insert(proposed.pairing.un);
        }
    }
    let measure = Measure::UnFrameworksTakingAccount;
    let in_year = |wanted: &dyn Fn(Framework<'g>) -> bool| {
        Measures::of(graph, policy).only(|plan| of_country(plan) && wanted(plan)).evaluate(measure, year)
    };
    let all = in_year(&|_| true);
    let others = in_year(&|plan| !speaking.contains(&plan));
    let possible = others.range.map_or(0, |range| range.possible) + (all.among - others.among);
    let account = WithSuggestions {
        year,
        among: all.among,
        counted: all.value,
        possible,
        undecided: all.undecided,
        undatable: all.undatable,
    };
    World { plans: plans.map(plan).collect(), account }
}

/// How many candidates of an item `suggest` proposes where nothing else is asked for.
const SHOWN: usize = 3;
