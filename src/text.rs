//! Longer texts (titles, notes, reasons): stored one after the other, named by number.

use std::num::NonZeroU32;

use crate::id::fingerprint;

/// The number of a text in [`Texts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text(NonZeroU32);

/// How much of the texts a run keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Keep {
    /// Every text: for whatever shows titles, notes and sources.
    #[default]
    Everything,
    /// Every text, but not what roles and answers rest on, nor what cites which source, nor who took part: enough to tell
    /// verdicts with their reasons and the evidence of their links. Participation is checked all the same.
    Verdicts,
    /// The same with only a fingerprint of each text: enough to check, compare and judge, and several times leaner.
    Fingerprints,
}

/// All longer texts of a dataset.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    keep: Keep,
    bytes: String,
    ends: Vec<usize>,
    prints: Vec<u64>,
}

impl Texts {
    /// An empty store that keeps what `keep` says.
    #[must_use]
    pub fn new(keep: Keep) -> Self {
        Self { keep, ..Self::default() }
    }

    /// How much is kept.
    #[must_use]
    pub(crate) const fn keep(&self) -> Keep {
        self.keep
    }

    /// Stores a text.
    pub fn add(&mut self, text: &str) -> Text {
        match self.keep {
            Keep::Everything | Keep::Verdicts => {
                self.bytes.push_str(text);
                self.ends.push(self.bytes.len());
            }
            Keep::Fingerprints => self.prints.push(fingerprint(text)),
        }
        let number = u32::try_from(self.len()).expect("fewer than four billion texts");
        Text(NonZeroU32::new(number).expect("a text was just stored"))
    }

    fn len(&self) -> usize {
        self.ends.len().max(self.prints.len())
    }

    /// The text itself; empty when only fingerprints were kept.
    #[must_use]
    pub fn get(&self, text: Text) -> &str {
        let number = text.0.get() as usize - 1;
        match self.keep {
            Keep::Everything | Keep::Verdicts => {
                let start = if number == 0 { 0 } else { self.ends[number - 1] };
                &self.bytes[start..self.ends[number]]
            }
            Keep::Fingerprints => "",
        }
    }

    /// The fingerprint of the text, the same in both ways of keeping.
    #[must_use]
    pub fn fingerprint(&self, text: Text) -> u64 {
        match self.keep {
            Keep::Everything | Keep::Verdicts => fingerprint(self.get(text)),
            Keep::Fingerprints => self.prints[text.0.get() as usize - 1],
        }
    }

    /// Takes in another store of the same kind; the answer is what has to be added to its texts' numbers.
    pub(crate) fn absorb(&mut self, other: &Self) -> u32 {
        debug_assert_eq!(self.keep, other.keep, "stores of one run keep alike");
        if other.len() == 0 {
            return 0;
        }
        let (texts, offset) = (self.len(), self.bytes.len());
        self.bytes.push_str(&other.bytes);
        self.ends.extend(other.ends.iter().map(|end| end + offset));
        self.prints.extend_from_slice(&other.prints);
        u32::try_from(texts).expect("fewer than four billion texts")
    }
}

impl Text {
    /// The text that is this many numbers further on: the same text once its store was absorbed by another.
    pub(crate) fn after(self, by: u32) -> Self {
        Self(self.0.checked_add(by).expect("fewer than four billion texts"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_say_what_the_texts_would() {
        let (mut all, mut lean) = (Texts::new(Keep::Everything), Texts::new(Keep::Fingerprints));
        let (a, b) = (all.add("Social protection"), lean.add("Social protection"));
        assert_eq!(all.get(a), "Social protection");
        assert_eq!(lean.get(b), "");
        assert_eq!(all.fingerprint(a), lean.fingerprint(b));
    }
}
