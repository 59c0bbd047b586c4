//! The closed vocabularies: each word written once, with its labels in English, French and Spanish.
//!
//! A word is written in lower-case kebab form in every file; readers also take the labels that reports show, in any
//! letter case. Everything else about a word (its text, its labels, reading, writing, serde) comes from one table.

mod consultation;
mod counts;
mod headings;
mod judgement;
mod pillar;
pub mod sssom;
mod synonyms;
mod verdicts;
mod words;

use std::borrow::Cow;

pub use consultation::*;
pub use counts::Count;
pub use headings::unaccented;
pub use headings::{heading, heading_means, same_words, table_label, table_means};
pub use judgement::Judgement;
pub use pillar::PillarWord;
pub use verdicts::*;
pub use words::*;

/// The languages of the program's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
}

impl Language {
    /// Every language, in the order in which things that differ by language are kept.
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::Spanish];

    /// Its number in [`Language::ALL`], which is its place wherever something is kept in each language.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its code: `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
        }
    }
}

/// Words as in the middle of a sentence: with a small first letter, unless they begin with an abbreviation.
#[must_use]
pub fn small(words: &str) -> String {
    let mut letters = words.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}

/// Words as at the beginning of a sentence.
#[must_use]
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A closed vocabulary.
pub trait Vocabulary: Copy + Eq + 'static {
    /// What the vocabulary is about, for messages: `status`.
    const NAME: &'static str;
    /// Every word, in order.
    const ALL: &'static [Self];

    /// The word as files write it.
    fn word(self) -> &'static str;
    /// The word as people read it.
    fn label(self, language: Language) -> &'static str;
    /// The word as running text and tables show it: its label, small as in the middle of a sentence, but for an
    /// abbreviation. What is shown can be written into data, since readers take labels, too.
    #[must_use]
    fn shown(self, language: Language) -> Cow<'static, str> {
        self.small(language).into()
    }

    /// The label as in the middle of a sentence.
    #[must_use]
    fn small(self, language: Language) -> String {
        small(self.label(language))
    }

    /// The word written exactly as files write it.
    fn from_word(text: &str) -> Option<Self>;

    /// A word or a label in any of the three languages, in any letter case, with stray blanks around it.
    #[must_use]
    #[inline]
    fn read(text: &str) -> Option<Self> {
        match Self::from_word(text) {
            None => Self::from_label(text),
            known => known,
        }
    }

    /// A word or a label as people write it: accents, punctuation and dashes make no difference. What is asked (`yes?`) is
    /// not said.
    #[cold]
    #[must_use]
    fn from_label(text: &str) -> Option<Self> {
        let wanted = synonyms::folded(text);
        if wanted.is_empty() || text.contains('?') {
            return None;
        }
        let says = |label: &str| synonyms::folded(label) == wanted;
        let known = Self::ALL
            .iter()
            .copied()
            .find(|word| says(word.word()) || Language::ALL.iter().any(|&l| says(word.label(l))));
        let named = || synonyms::word(Self::NAME, text).and_then(Self::from_word);
        known.or_else(named).or_else(|| Self::from_both_names(text))
    }

    /// A name followed by another of the same word in brackets: `Decent Work Country Programme (DWCP)`.
    #[cold]
    fn from_both_names(text: &str) -> Option<Self> {
        let (name, other) = text.trim().strip_suffix(')')?.split_once('(')?;
        let (one, same) = (Self::read(name)?, Self::read(other)?);
        (one == same).then_some(one)
    }

    /// What is read as a word beside its labels, with that word.
    fn other_labels() -> impl Iterator<Item = (&'static str, &'static str)> {
        synonyms::all(Self::NAME)
    }

    /// The word that a text which is none is likely to mean: it says what people say for it, or it has a word of the
    /// vocabulary among others, and no second one.
    #[must_use]
    fn likely(text: &str) -> Option<Self> {
        if let Some(word) = synonyms::likely(Self::NAME, text) {
            return Self::from_word(word);
        }
        let words: Vec<&str> =
            text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        if !(2..=12).contains(&words.len()) {
            return None;
        }
        // A letter alone, such as `P`, says nothing among other words.
        let parts = (1..words.len().min(6)).flat_map(|size| words.windows(size).map(|part| part.join(" ")));
        let mut found = parts.filter(|part| part.len() > 2).filter_map(|part| Self::read(&part));
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }

    /// All words for a reader: in English as files write them; in other languages each by its label, with the word that
    /// files write behind it: `total (whole), partiel (part)`. Long labels are left out.
    #[must_use]
    fn list_in(language: Language) -> String {
        Self::list_of(Self::ALL, language)
    }

    /// The same of some words.
    #[must_use]
    fn list_of(words: &[Self], language: Language) -> String {
        const LONGEST: usize = 32;
        let shown = |w: &Self| {
            let (word, label) = (w.word(), w.small(language));
            if language == Language::English || label == word || label.chars().count() > LONGEST {
                word.to_owned()
            } else {
                format!("{label} ({word})")
            }
        };
        words.iter().map(shown).collect::<Vec<_>>().join(", ")
    }

    /// All words, for a message: `whole, part`.
    #[must_use]
    fn list() -> String {
        Self::ALL.iter().map(|w| w.word()).collect::<Vec<_>>().join(", ")
    }
}

/// `Display`, serde and `FromStr`, all from the word.
macro_rules! shown_by_its_word {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad($crate::vocab::Vocabulary::word(*self))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::vocab::Vocabulary::word(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                word.parse().map_err(serde::de::Error::custom)
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                use $crate::vocab::Vocabulary as _;
                Self::read(text).ok_or_else(|| format!("{} is one of: {}", Self::NAME, Self::list()))
            }
        }
    };
}
use shown_by_its_word;

/// A vocabulary written out word by word.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident, $about:literal {
        $($(#[$variant_doc:meta])* $variant:ident = $word:literal [$en:literal, $fr:literal, $es:literal],)+
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $crate::vocab::Vocabulary for $name {
            const NAME: &'static str = $about;
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            fn label(self, language: $crate::vocab::Language) -> &'static str {
                let [en, fr, es] = match self { $(Self::$variant => [$en, $fr, $es],)+ };
                match language {
                    $crate::vocab::Language::English => en,
                    $crate::vocab::Language::French => fr,
                    $crate::vocab::Language::Spanish => es,
                }
            }

            #[inline]
            fn from_word(text: &str) -> Option<Self> {
                match text { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        $crate::vocab::shown_by_its_word!($name);
    };
}
use vocabulary;

/// A vocabulary that is another one, and one word more that comes before it.
macro_rules! extended {
    ($(#[$doc:meta])* $name:ident, $about:literal {
        $(#[$first_doc:meta])* $first:ident = $word:literal [$en:literal, $fr:literal, $es:literal]
        $(#[$rest_doc:meta])* else $rest:ident($inner:ident)
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $(#[$first_doc])* $first,
            $(#[$rest_doc])* $rest($inner),
        }

        impl $crate::vocab::Vocabulary for $name {
            const NAME: &'static str = $about;
            const ALL: &'static [Self] = &{
                let inner = <$inner as $crate::vocab::Vocabulary>::ALL;
                let mut all = [Self::$first; <$inner as $crate::vocab::Vocabulary>::ALL.len() + 1];
                let mut n = 0;
                while n < inner.len() {
                    all[n + 1] = Self::$rest(inner[n]);
                    n += 1;
                }
                all
            };

            fn word(self) -> &'static str {
                match self { Self::$first => $word, Self::$rest(inner) => inner.word() }
            }

            fn label(self, language: $crate::vocab::Language) -> &'static str {
                match (self, language) {
                    (Self::$first, $crate::vocab::Language::English) => $en,
                    (Self::$first, $crate::vocab::Language::French) => $fr,
                    (Self::$first, $crate::vocab::Language::Spanish) => $es,
                    (Self::$rest(inner), _) => inner.label(language),
                }
            }

            fn from_word(text: &str) -> Option<Self> {
                if text == $word { Some(Self::$first) } else { $inner::from_word(text).map(Self::$rest) }
            }
        }

        $crate::vocab::shown_by_its_word!($name);
    };
}
use extended;
