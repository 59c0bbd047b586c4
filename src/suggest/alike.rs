//! How alike the texts of two items are, whatever plans they stand in.

use super::concepts::Concepts;
use super::letters::Rarity;
use super::nearness::Kinship;
use super::text::Read;
use crate::graph::{Element, Outcome, Output, Priority};
use crate::vocab::Language;

/// An item of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanItem<'g> {
    /// A priority of a DWCP.
    Priority(Priority<'g>),
    /// An element of a priority.
    Element(Element<'g>),
    /// An outcome of a UN framework.
    Outcome(Outcome<'g>),
    /// An output of an outcome.
    Output(Output<'g>),
}

impl<'g> PlanItem<'g> {
    /// Its title in the language asked for where it is given, else in one that is, with that language.
    #[must_use]
    pub fn title_found(self, language: Language) -> Option<(&'g str, Language)> {
        match self {
            Self::Priority(priority) => priority.title_found(language),
            Self::Element(element) => element.title_found(language),
            Self::Outcome(outcome) => outcome.title_found(language),
            Self::Output(output) => output.title_found(language),
        }
    }

    /// Its address.
    #[must_use]
    pub fn address(self) -> String {
        match self {
            Self::Priority(priority) => priority.address(),
            Self::Element(element) => element.address(),
            Self::Outcome(outcome) => outcome.address(),
            Self::Output(output) => output.address(),
        }
    }

    /// Its id, behind that of what it stands in: `P1/E2`.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Priority(priority) => priority.id().to_owned(),
            Self::Element(element) => format!("{}/{}", element.priority().id(), element.id()),
            Self::Outcome(outcome) => outcome.id().to_owned(),
            Self::Output(output) => format!("{}/{}", output.outcome().id(), output.id()),
        }
    }
}

/// How alike two texts are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Likeness {
    /// The share of the concepts of either text, by weight, that the other takes up: the lesser of both, from 0 to 1.
    pub concepts: f64,
    /// How alike their letters are, from 0 to 1.
    pub letters: f64,
}

/// From where on two texts are taken for one in other words: the mean of both, and what letters alone have to reach.
const ALIKE: f64 = 0.35;
const LETTERS_ALONE: f64 = 0.55;

impl Likeness {
    /// What pairs are ordered by, from 0 to 1.
    #[must_use]
    pub fn score(self) -> f64 {
        f64::midpoint(self.concepts, self.letters)
    }

    /// Could one be the other in other words?
    #[must_use]
    pub fn is_near(self) -> bool {
        self.score() >= ALIKE || self.letters >= LETTERS_ALONE
    }
}

/// How alike each of some items is to each of others: a row for each of the first.
#[must_use]
pub fn alike<'g>(concepts: &Concepts, items: &[PlanItem<'g>], others: &[PlanItem<'g>]) -> Vec<Vec<Likeness>> {
    let kinship = Kinship::of(concepts);
    let read = |item: &PlanItem<'g>| Read::of(concepts, |language| item.title_found(language));
    let mut texts: Vec<Read<'_>> = items.iter().chain(others).map(read).collect();
    let rarity = Rarity::of(texts.iter().flat_map(Read::grams));
    texts.iter_mut().for_each(|text| text.weigh(&rarity));
    let (items, others) = texts.split_at(items.len());
    let likeness = |a: &Read<'_>, b: &Read<'_>| {
        let both = [kinship.share(concepts, a, b), kinship.share(concepts, b, a)];
        Likeness { concepts: both[0].min(both[1]), letters: a.likeness(b) }
    };
    items.iter().map(|a| others.iter().map(|b| likeness(a, b)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::Likeness;

    #[test]
    fn two_texts_are_near_from_a_mean_of_35_in_a_hundred_or_from_letters_of_55_alone() {
        let near = |concepts, letters| Likeness { concepts, letters }.is_near();
        assert!(near(0.35, 0.35) && near(0.7, 0.0) && near(0.0, 0.55) && near(1.0, 1.0));
        assert!(!near(0.34, 0.35) && !near(0.69, 0.0) && !near(0.0, 0.54) && !near(0.0, 0.0));
    }
}
