//! The titles of an item as they are compared: in every language in which they are given.

use super::concepts::{Concepts, Kind};
use super::letters::{Grams, Rarity, Weighed};
use super::words::words;
use crate::vocab::Language;

/// A concept that a text speaks of, with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken<'g> {
    /// The concept, by its number in the table.
    pub concept: usize,
    /// The words of the text.
    pub words: &'g str,
    /// The language of the column that the words stand in.
    pub language: Language,
}

/// All titles of an item.
#[derive(Debug, Clone, Default)]
pub(super) struct Read<'g> {
    /// The concepts that any of the titles speaks of, in order, each once.
    pub(super) concepts: Vec<Spoken<'g>>,
    grams: Vec<Grams>,
    weighed: Vec<Weighed>,
}

impl<'g> Read<'g> {
    /// Reads titles. `found` gives the title in a language with the language that it is in.
    pub(super) fn of(concepts: &Concepts, found: impl Fn(Language) -> Option<(&'g str, Language)>) -> Self {
        let mut read = Self::default();
        for asked in Language::ALL {
            let Some((title, language)) = found(asked).filter(|(_, language)| *language == asked) else {
                continue;
            };
            let words = words(title);
            read.grams.push(Grams::of(&words));
            for found in concepts.index.find(&words) {
                let spoken = Spoken { concept: found.concept, words: &title[found.bytes], language };
                if concepts.all()[found.concept].kind != Kind::Stop {
                    read.concepts.push(spoken);
                }
            }
        }
        read.concepts.sort_by_key(|spoken| spoken.concept);
        read.concepts.dedup_by_key(|spoken| spoken.concept);
        read
    }

    /// The runs of letters of each title.
    pub(super) fn grams(&self) -> impl Iterator<Item = &Grams> {
        self.grams.iter()
    }

    /// Weighs the runs of letters by how rare they are.
    pub(super) fn weigh(&mut self, rarity: &Rarity) {
        self.weighed = self.grams.iter().map(|grams| rarity.weigh(grams)).collect();
    }

    /// How alike the two titles are that are most alike.
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let pairs = self.weighed.iter().flat_map(|a| other.weighed.iter().map(move |b| a.likeness(b)));
        pairs.fold(0.0, f64::max)
    }
}
