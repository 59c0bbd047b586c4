//! Which of the strategic objectives an item serves, as one cell states it.

use super::words::each_word;
use super::{Cell, ColumnKind, Store, Value, Written};
use crate::diagnostic::{Fault, JudgementFault};
use crate::vocab::{Language, Pillar, PillarWord, Vocabulary};

/// What is stated of the ILO's four strategic objectives that an item serves: some of them, that it serves none, or
/// nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Pillars(u8);

/// The bit of the word “none”.
const NOT_AT_ALL: u8 = 1 << 7;

const fn bit(word: PillarWord) -> u8 {
    match word {
        PillarWord::NotAtAll => NOT_AT_ALL,
        PillarWord::Of(pillar) => 1 << pillar as u8,
    }
}

impl Pillars {
    /// Is no objective stated, whether it is stated that there is none or nothing is?
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 & !NOT_AT_ALL == 0
    }

    /// Is it stated that the item serves none of them: that it is not about decent work?
    #[must_use]
    pub const fn is_stated_none(self) -> bool {
        self.0 & NOT_AT_ALL != 0
    }

    /// Has nobody said anything?
    #[must_use]
    pub const fn is_not_stated(self) -> bool {
        self.0 == 0
    }

    /// Is both stated, an objective and that there is none? That is an error of the data.
    #[must_use]
    pub const fn is_contradictory(self) -> bool {
        self.is_stated_none() && !self.is_empty()
    }

    /// Is this word stated?
    #[must_use]
    pub const fn states(self, word: PillarWord) -> bool {
        self.0 & bit(word) != 0
    }

    /// Those stated, in the vocabulary's order.
    pub fn iter(self) -> impl Iterator<Item = Pillar> {
        Pillar::ALL.iter().copied().filter(move |&p| self.0 & bit(PillarWord::Of(p)) != 0)
    }

    /// What both state.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl From<PillarWord> for Pillars {
    fn from(word: PillarWord) -> Self {
        Self(bit(word))
    }
}

impl Value for Pillars {
    const KIND: ColumnKind = ColumnKind::Words;
    const WORDS: Option<fn() -> Vec<&'static str>> = <PillarWord as Value>::WORDS;
    const LABELS: Option<fn(Language) -> Vec<&'static str>> = <PillarWord as Value>::LABELS;

    fn written(self, _: &Store) -> Written<'_> {
        let words = PillarWord::ALL.iter().filter(|word| self.0 & bit(**word) != 0);
        Written::Words(words.map(|word| word.word()).collect())
    }

    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        let mut set = Self::default();
        each_word(cell, column, |word: PillarWord| set = set.and(word.into()))?;
        if set.is_contradictory() {
            let fault = JudgementFault::PillarContradiction { item: None, pillars: set.named() };
            return Err(Box::new(fault.into()));
        }
        Ok(set)
    }
}

impl Pillars {
    /// The words of the objectives stated, as files write them.
    pub(crate) fn named(self) -> Vec<&'static str> {
        self.iter().map(Vocabulary::word).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Pillars, Fault> {
        Pillars::read(Cell::Text(text), "pillars", &mut Store::default()).map_err(|fault| *fault)
    }

    #[test]
    fn pillars_are_a_set_whose_blanks_mean_nothing() {
        assert_eq!(read(";"), Ok(Pillars::default()));
        let both = read("rights; Emploi ;rights").map(|p| p.iter().collect::<Vec<_>>());
        assert_eq!(both, Ok(vec![Pillar::Employment, Pillar::Rights]));
        assert!(matches!(read("rigths"), Err(Fault::UnknownWord { nearest: Some("rights"), .. })));
    }

    #[test]
    fn none_is_a_statement_and_stands_alone() {
        let none = read("none;").expect("a word of the vocabulary");
        assert!(none.is_stated_none() && none.is_empty() && !none.is_not_stated());
        assert!(read("").expect("empty").is_not_stated());
        assert!(matches!(read("none; rights"), Err(Fault::Judgement(_))));
    }
}
