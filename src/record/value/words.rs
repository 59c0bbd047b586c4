//! Words of the closed vocabularies.

use super::{Cell, ColumnKind, Store, Value, Written};
use crate::diagnostic::{Fault, nearest};
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

            fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
                match cell {
                    Cell::Text(text) => <Self as Vocabulary>::read(text).ok_or_else(|| unknown_word::<Self>(text)),
                    _ => Err(cell.wrong(column, "a word of the vocabulary")),
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

#[cold]
pub(super) fn unknown_word<V: Vocabulary>(word: &str) -> Box<Fault> {
    let languages = [vocab::Language::English, vocab::Language::French, vocab::Language::Spanish];
    let labels = V::ALL.iter().flat_map(|w| languages.map(|language| w.label(language)));
    let known = || V::ALL.iter().map(|w| w.word());
    Box::new(Fault::UnknownWord {
        vocabulary: V::NAME,
        word: word.to_owned(),
        nearest: nearest(word, known()).or_else(|| nearest(word, labels)),
        allowed: vocab::Language::ALL.map(V::list_in),
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
                None => as_people_write(text).map(Self).ok_or_else(|| unknown_word::<vocab::Answer>(text)),
            },
            _ => Err(cell.wrong(column, "yes or no")),
        }
    }
}

/// Yes or no as programs and people write it beside the words of the vocabulary: `TRUE`, `x`, `✓`, `1`. A single letter `O` is
/// neither the French `oui` nor a nought for certain, so it is asked about.
fn as_people_write(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "vrai" | "verdadero" | "y" | "x" | "✓" | "✔" | "☑" | "1" | "si" => Some(true),
        "false" | "faux" | "falso" | "n" | "0" | "✗" | "✘" | "☐" => Some(false),
        _ => None,
    }
}

/// Sets of words of a small vocabulary, written with “;” between them.
macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident of $word:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        pub struct $name(u8);

        impl $name {
            /// Is there none?
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Those in the set, in the vocabulary's order.
            pub fn iter(self) -> impl Iterator<Item = vocab::$word> {
                vocab::$word::ALL.iter().copied().filter(move |&p| self.0 & (1 << p as u8) != 0)
            }
        }

        impl Value for $name {
            const KIND: ColumnKind = ColumnKind::Words;
            const WORDS: Option<fn() -> Vec<&'static str>> =
                Some(|| vocab::$word::ALL.iter().map(|w| w.word()).collect());
            const LABELS: Option<fn(vocab::Language) -> Vec<&'static str>> =
                Some(|language| vocab::$word::ALL.iter().map(|w| w.label(language)).collect());

            fn written(self, _: &Store) -> Written<'_> {
                Written::Words(self.iter().map(Vocabulary::word).collect())
            }

            fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
                let Cell::Text(text) = cell else { return Err(cell.wrong(column, "words separated by “;”")) };
                // Sets are short, and so are their words.
                let (mut set, mut rest) = (Self::default(), Some(text));
                while let Some(words) = rest {
                    let end = words.bytes().position(|byte| byte == b';').unwrap_or(words.len());
                    let word = &words[..end];
                    rest = words.get(end + 1..);
                    let word = match vocab::$word::from_word(word) {
                        Some(word) => word,
                        None if word.trim().is_empty() => continue,
                        None => vocab::$word::read(word)
                            .ok_or_else(|| unknown_word::<vocab::$word>(word.trim()))?,
                    };
                    set.0 |= 1 << word as u8;
                }
                Ok(set)
            }
        }
    )+};
}

sets! {
    /// A set of the ILO's five regions.
    Regions of Region;
}
