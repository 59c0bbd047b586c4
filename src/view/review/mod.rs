//! Review on a terminal or in a pipe: what is asked, with both texts side by side, and what an answer would change.

mod changes;
mod json;
mod screen;

pub use changes::{effect, refusal, stale, stale_part};
pub use json::json;
pub use screen::{Screen, answer};

use crate::graph::{Item, Target};
use crate::review::{About, Asked, Effect, Outlook, Queue};
use crate::suggest::{Candidate, Concepts, Grade};
use crate::vocab::{Judgement, Language, Vocabulary as _};

/// What is asked on a sheet or a page, where all questions stand at once.
#[derive(Debug)]
pub struct Questions<'a, 'g> {
    /// What nobody has decided on, in the order in which it is asked.
    pub queue: &'a Queue<'g>,
    /// The table that the candidates were found with.
    pub concepts: &'a Concepts,
    /// The verdicts as they are, to say what an answer would change.
    pub outlook: &'a Outlook<'a>,
    /// How many candidates of an item are shown.
    pub limit: usize,
}

impl<'g> Questions<'_, 'g> {
    /// The candidates of an item that are shown: the best, without those that little speaks for.
    pub(super) fn near<'q>(
        &self,
        asked: &'q Asked<'g>,
    ) -> impl Iterator<Item = &'q Candidate<'g>> + use<'q, 'g> {
        asked.candidates.iter().take(self.limit).filter(|candidate| candidate.grade > Grade::Weak)
    }

    /// The outcomes that are not among these, by score: so that each can be judged, and an item against all of them.
    pub(super) fn others<'q>(
        &self,
        asked: &'q Asked<'g>,
    ) -> impl Iterator<Item = &'q Candidate<'g>> + use<'q, 'g> {
        let limit = self.limit;
        let rest = asked.candidates.iter().enumerate();
        rest.filter(move |(n, candidate)| {
            let shown = *n < limit && candidate.grade > Grade::Weak;
            !shown && matches!(candidate.target, Target::Outcome(_))
        })
        .map(|(_, candidate)| candidate)
    }

    /// What each of the answers that can be given now would change, with its label. What judges against something is left out
    /// where it changes nothing.
    pub(super) fn would(
        &self,
        about: &About,
        answers: &[Judgement],
        language: Language,
    ) -> Vec<(&'static str, String)> {
        let nothing = effect(&Effect::default(), language);
        let against = |answer| matches!(answer, Judgement::NotThis | Judgement::No);
        let deciding = answers.iter().copied().filter(|answer| answer.decides());
        deciding
            .filter_map(|answer| Some((answer, self.outlook.possible(answer, about)?)))
            .map(|(answer, would)| (answer, effect(&would, language)))
            .filter(|(answer, words)| !against(*answer) || *words != nothing)
            .map(|(answer, words)| (answer.label(language), words))
            .collect()
    }
}

/// The answers that fit a pair.
pub(super) const PAIR: &[Judgement] =
    &[Judgement::Whole, Judgement::Part, Judgement::NotThis, Judgement::Skip, Judgement::LookAgain];
/// Those that fit an item as a whole.
pub(super) const ITEM: &[Judgement] = &[Judgement::NoneFound, Judgement::Skip, Judgement::LookAgain];
/// Those that fit a strategic objective.
pub(super) const OBJECTIVE: &[Judgement] =
    &[Judgement::Yes, Judgement::No, Judgement::Skip, Judgement::LookAgain];

/// A priority or element by its ids: `P1/E2`.
#[must_use]
pub fn item_id(item: Item<'_>) -> String {
    match item {
        Item::Priority(priority) => priority.id().to_owned(),
        Item::Element(element) => format!("{}/{}", element.priority().id(), element.id()),
    }
}

/// An outcome or output by its ids: `O3/1.2`.
#[must_use]
pub fn target_id(target: Target<'_>) -> String {
    match target {
        Target::Outcome(outcome) => outcome.id().to_owned(),
        Target::Output(output) => format!("{}/{}", output.outcome().id(), output.id()),
    }
}

pub(super) fn item_title(item: Item<'_>, language: Language) -> &str {
    match item {
        Item::Priority(priority) => priority.title(language),
        Item::Element(element) => element.title(language),
    }
}

pub(super) fn target_title(target: Target<'_>, language: Language) -> &str {
    match target {
        Target::Outcome(outcome) => outcome.title(language),
        Target::Output(output) => output.title(language),
    }
}
