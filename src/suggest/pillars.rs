//! Which of the ILO's strategic objectives outcomes and priorities seem to serve.

use super::concepts::{Concepts, Kind};
use super::nearness::Grade;
use super::text::{Read, Spoken};
use crate::graph::{Country, Framework, Outcome, PlanGraph, Priority};
use crate::record::Pillars;
use crate::vocab::{Language, Pillar, Vocabulary as _};

/// What a wide concept, one that serves an objective only together with others, counts; a topic counts 1.
const WIDE: f64 = 0.25;
/// The least that an objective is proposed for.
const LEAST: f64 = 1.0;
/// From here the proposal is likely.
const LIKELY: f64 = 2.0;

/// An outcome of a UN framework or a priority of a DWCP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'g> {
    /// An outcome.
    Outcome(Outcome<'g>),
    /// A priority.
    Priority(Priority<'g>),
}

impl<'g> Subject<'g> {
    /// Its framework.
    #[must_use]
    pub fn framework(self) -> Framework<'g> {
        match self {
            Self::Outcome(outcome) => outcome.framework(),
            Self::Priority(priority) => priority.framework(),
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        match self {
            Self::Outcome(outcome) => outcome.id(),
            Self::Priority(priority) => priority.id(),
        }
    }

    /// What is stated of its strategic objectives.
    #[must_use]
    pub fn pillars(self) -> Pillars {
        match self {
            Self::Outcome(outcome) => outcome.pillars(),
            Self::Priority(priority) => priority.pillars(),
        }
    }

    /// Its title.
    #[must_use]
    pub fn title(self, language: Language) -> &'g str {
        match self {
            Self::Outcome(outcome) => outcome.title(language),
            Self::Priority(priority) => priority.title(language),
        }
    }
}

/// A strategic objective that an outcome or priority seems to serve.
#[derive(Debug, Clone)]
pub struct PillarProposal<'g> {
    /// The outcome or priority.
    pub subject: Subject<'g>,
    /// The objective.
    pub pillar: Pillar,
    /// From 0 to 1.
    pub score: f64,
    /// How sure it is; never weak.
    pub grade: Grade,
    /// The words that speak of it: in the title, then in those of what is below.
    pub words: Vec<Spoken<'g>>,
}

/// The objectives that outcomes and priorities without any seem to serve, of one country or of all; with `all` those of
/// the others, too. In order of framework and item, and of objective.
#[must_use]
pub fn pillars<'g>(
    graph: &'g PlanGraph,
    concepts: &Concepts,
    country: Option<Country<'_>>,
    all: bool,
) -> Vec<PillarProposal<'g>> {
    let mut proposals = Vec::new();
    for framework in graph.frameworks().filter(|f| country.is_none_or(|country| f.belongs_to(country))) {
        for priority in framework.priorities().filter(|p| all || p.pillars().is_not_stated()) {
            let mut texts = vec![Read::spoken(concepts, |language| priority.title_found(language))];
            texts.extend(
                priority.elements().map(|e| Read::spoken(concepts, |language| e.title_found(language))),
            );
            proposals.extend(proposed(concepts, Subject::Priority(priority), &texts));
        }
        for outcome in framework.outcomes().filter(|o| all || o.pillars().is_not_stated()) {
            let mut texts = vec![Read::spoken(concepts, |language| outcome.title_found(language))];
            texts.extend(
                outcome.outputs().map(|o| Read::spoken(concepts, |language| o.title_found(language))),
            );
            proposals.extend(proposed(concepts, Subject::Outcome(outcome), &texts));
        }
    }
    proposals
}

fn proposed<'g>(
    concepts: &Concepts,
    subject: Subject<'g>,
    texts: &[Vec<Spoken<'g>>],
) -> Vec<PillarProposal<'g>> {
    let mut proposals = Vec::new();
    for &pillar in Pillar::ALL {
        let serving = texts.iter().flatten();
        let serving = serving.filter(|spoken| concepts.all()[spoken.concept].pillar == Some(pillar));
        let (mut sum, mut words) = (0.0, Vec::<Spoken<'g>>::new());
        for spoken in serving {
            let concept = &concepts.all()[spoken.concept];
            let strength = match concept.kind {
                Kind::Topic => 1.0,
                Kind::Broad => 0.5,
                Kind::Group | Kind::Stop => 0.0,
            };
            sum += if concept.wide { WIDE * strength } else { strength };
            if words.iter().all(|known| known.concept != spoken.concept) {
                words.push(spoken.clone());
            }
        }
        if sum >= LEAST {
            let grade = if sum >= LIKELY { Grade::Likely } else { Grade::Possible };
            proposals.push(PillarProposal { subject, pillar, score: sum / (sum + 1.0), grade, words });
        }
    }
    proposals
}
