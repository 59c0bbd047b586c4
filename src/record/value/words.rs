//! Words of the closed vocabularies.

use std::cell::RefCell;
use std::collections::HashMap;

use super::{Cell, ColumnKind, Store, Value, Written};
use crate::diagnostic::{Expected, Fault, nearest};
use crate::vocab::{self, Vocabulary};

macro_rules! plain_value {
    ($($name:ty),*) => {$(
        impl Value for $name {
            const KIND: ColumnKind = ColumnKind::Word;
            const WORDS: Option<fn() -> Vec<&'static str>> =
                Some(|| <Self as Vocabulary>::ALL.iter().map(|w| w.word()).collect());
            const LABELS: Option<fn(vocab::Language) -> Vec<&'static str>> =
                Some(|language| <Self as Vocabulary>::ALL.iter().map(|w| w.label(language)).collect());

            fn written(self, _: &Store) -> Written<'_> {
                Written::Word(self.word())
            }

            #[inline]
            fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
                match cell {
                    Cell::Text(text) => <Self as Vocabulary>::read(text).ok_or_else(|| unknown_word::<Self>(text)),
                    _ => Err(cell.wrong(column, Expected::Word)),
                }
            }
        }
    )*};
}

plain_value! {
    vocab::FrameworkKind, vocab::Extent, vocab::LinkStatus, vocab::Role, vocab::Absence, vocab::Phase,
    vocab::Constituent, vocab::Level, vocab::Fund, vocab::Measure, vocab::Breadth, vocab::Barrier,
    vocab::EventKind, vocab::Audience, vocab::Examination, vocab::StatedAlignment, vocab::PillarWord
}

thread_local! {
    /// The faults of words that were met: a word that stands wrongly in one row often stands so in many thousands, and to
    /// look for what is nearest to it takes long.
    static MET: RefCell<HashMap<(&'static str, String), Fault>> = RefCell::default();
}

/// How many faults are kept.
const MOST_MET: usize = 64;

#[cold]
fn unknown_word<V: Vocabulary>(word: &str) -> Box<Fault> {
    let key = (V::NAME, word.to_owned());
    if let Some(known) = MET.with_borrow(|met| met.get(&key).cloned()) {
        return Box::new(known);
    }
    let fault = looked_up::<V>(word);
    MET.with_borrow_mut(|met| {
        if met.len() >= MOST_MET {
            met.clear();
        }
        met.insert(key, (*fault).clone());
    });
    fault
}

fn looked_up<V: Vocabulary>(word: &str) -> Box<Fault> {
    let languages = [vocab::Language::English, vocab::Language::French, vocab::Language::Spanish];
    let labels = V::ALL.iter().flat_map(|w| languages.map(|language| w.label(language)));
    let known = || V::ALL.iter().map(|w| w.word());
    let by_other_label = || {
        let near = nearest(word, V::other_labels().map(|(label, _)| label))?;
        V::other_labels().find(|(label, _)| *label == near).map(|(_, word)| word)
    };
    let by_label = || nearest(word, known()).or_else(|| nearest(word, labels)).or_else(by_other_label);
    Box::new(Fault::UnknownWord {
        vocabulary: V::NAME,
        word: word.to_owned(),
        nearest: V::likely(word).map(V::word).or_else(by_label),
        allowed: Box::new(vocab::Language::ALL.map(V::list_in)),
    })
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct YesNo(pub bool);

impl Value for YesNo {
    const KIND: ColumnKind = ColumnKind::YesNo;
    const WORDS: Option<fn() -> Vec<&'static str>> =
        Some(|| vocab::Answer::ALL.iter().map(|w| w.word()).collect());
    const LABELS: Option<fn(vocab::Language) -> Vec<&'static str>> =
        Some(|language| vocab::Answer::ALL.iter().map(|w| w.label(language)).collect());

    fn written(self, _: &Store) -> Written<'_> {
        Written::YesNo(self.0)
    }

    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        match cell {
            Cell::Bool(answer) => Ok(Self(answer)),
            Cell::Integer("1") | Cell::Float("1") | Cell::Float("1.0") => Ok(Self(true)),
            Cell::Integer("0") | Cell::Float("0") | Cell::Float("0.0") => Ok(Self(false)),
            Cell::Text(text) => match vocab::Answer::read(text) {
                Some(answer) => Ok(Self(answer == vocab::Answer::Yes)),
                None => as_people_write(text).map(Self).ok_or_else(|| no_answer(text)),
            },
            _ => Err(cell.wrong(column, Expected::YesNo)),
        }
    }
}

/// A text that is no answer. A single letter is led to the word that it begins in French or Spanish, and to no other.
#[cold]
fn no_answer(text: &str) -> Box<Fault> {
    let mut fault = unknown_word::<vocab::Answer>(text);
    if let Fault::UnknownWord { nearest, .. } = &mut *fault
        && text.chars().count() < 2
    {
        *nearest = match text {
            "O" | "o" => Some(vocab::Answer::Yes.label(vocab::Language::French)),
            "S" | "s" => Some(vocab::Answer::Yes.label(vocab::Language::Spanish)),
            "T" | "t" | "V" | "v" => Some(vocab::Answer::Yes.word()),
            "F" | "f" => Some(vocab::Answer::No.word()),
            _ => None,
        };
    }
    fault
}

/// Yes or no as programs and people write it beside the words of the vocabulary: `TRUE`, `x`, `✓`, `1`. A single letter `O` is
/// neither the French `oui` nor a nought for certain, so it is asked about.
fn as_people_write(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "vrai" | "verdadero" | "y" | "x" | "✓" | "✔" | "☑" | "√" | "1" | "1.0" | "1,0" => {
            Some(true)
        }
        "false" | "faux" | "falso" | "n" | "0" | "0.0" | "0,0" | "✗" | "✘" | "☐" => Some(false),
        _ => None,
    }
}

/// Reads several words of a small vocabulary, written with “;” between them. Empty ones mean nothing.
///
/// # Errors
/// The first that is no word of the vocabulary.
pub(super) fn each_word<V: Vocabulary>(
    cell: Cell<'_>,
    column: &str,
    mut take: impl FnMut(V),
) -> Result<(), Box<Fault>> {
    let Cell::Text(text) = cell else { return Err(cell.wrong(column, Expected::Words)) };
    // Such cells are short, and so are their words.
    let mut rest = Some(text);
    while let Some(words) = rest {
        let end = words.bytes().position(|byte| byte == b';').unwrap_or(words.len());
        let word = &words[..end];
        rest = words.get(end + 1..);
        match V::from_word(word) {
            Some(word) => take(word),
            None if word.trim().is_empty() => {}
            None => match V::read(word) {
                Some(word) => take(word),
                None => joined::<V>(word)
                    .ok_or_else(|| unknown_word::<V>(word.trim()))?
                    .into_iter()
                    .for_each(&mut take),
            },
        }
    }
    Ok(())
}

/// Several words that are joined in another way than by `;`, each of which is one of the vocabulary: `Emploi et protection
/// sociale`. No word has such a mark in it.
fn joined<V: Vocabulary>(text: &str) -> Option<Vec<V>> {
    const AND: [&str; 3] = [" and ", " et ", " y "];
    let parts = text.split([',', '/', '&', '+', '|', '\n']).flat_map(|part| {
        AND.iter().fold(vec![part], |parts, and| parts.into_iter().flat_map(|part| part.split(and)).collect())
    });
    let parts: Vec<&str> = parts.map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 { None } else { parts.into_iter().map(V::read).collect() }
}

/// A set of the ILO's five regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Regions(u8);

impl Regions {
    /// Is there none?
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those in the set, in the vocabulary's order.
    pub fn iter(self) -> impl Iterator<Item = vocab::Region> {
        vocab::Region::ALL.iter().copied().filter(move |&region| self.0 & (1 << region as u8) != 0)
    }
}

impl Value for Regions {
    const KIND: ColumnKind = ColumnKind::Words;
    const WORDS: Option<fn() -> Vec<&'static str>> =
        Some(|| vocab::Region::ALL.iter().map(|w| w.word()).collect());
    const LABELS: Option<fn(vocab::Language) -> Vec<&'static str>> =
        Some(|language| vocab::Region::ALL.iter().map(|w| w.label(language)).collect());

    fn written(self, _: &Store) -> Written<'_> {
        Written::Words(self.iter().map(Vocabulary::word).collect())
    }

    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        let mut set = Self::default();
        each_word(cell, column, |region: vocab::Region| set.0 |= 1 << region as u8)?;
        Ok(set)
    }
}
