//! The titles of an item as they are compared: in every language in which they are given.

use super::concepts::{Concepts, Kind};
use super::letters::{Grams, Rarity, Weighed};
use super::words::{Word, words};
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
        let mut grams = Vec::new();
        let concepts = spoken(concepts, found, |words| grams.push(Grams::of(words)));
        Self { concepts, grams, weighed: Vec::new() }
    }

    /// The concepts alone, where nothing is asked of the letters.
    pub(super) fn spoken(
        concepts: &Concepts,
        found: impl Fn(Language) -> Option<(&'g str, Language)>,
    ) -> Vec<Spoken<'g>> {
        spoken(concepts, found, |_| ())
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

/// The concepts that any of the titles speaks of, in order, each once; `seen` is given the words of each title.
fn spoken<'g>(
    concepts: &Concepts,
    found: impl Fn(Language) -> Option<(&'g str, Language)>,
    mut seen: impl FnMut(&[Word]),
) -> Vec<Spoken<'g>> {
    let mut spoken = Vec::new();
    for asked in Language::ALL {
        let Some((title, language)) = found(asked).filter(|(_, language)| *language == asked) else {
            continue;
        };
        let words = words(title);
        seen(&words);
        for found in concepts.index.find(&words) {
            if concepts.all()[found.concept].kind != Kind::Stop {
                spoken.push(Spoken { concept: found.concept, words: &title[found.bytes], language });
            }
        }
    }
    spoken.sort_by_key(|spoken: &Spoken<'_>| spoken.concept);
    spoken.dedup_by_key(|spoken| spoken.concept);
    spoken
}
