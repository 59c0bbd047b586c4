//! Longer texts (titles, notes, reasons): stored one after the other, named by number.

use std::num::NonZeroU32;

use crate::id::fingerprint;

/// The number of a text in [`Texts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text(NonZeroU32);

/// How much of the statements a run keeps. Everything is read and checked in either case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// All of it: for outputs that show evidence, participation and sources.
    #[default]
    Full,
    /// Enough for verdicts, with their reasons and the evidence of their links: without the evidence of roles and
    /// answers, without the list of what cites which source, without who took part.
    Verdicts,
}

/// All longer texts of a dataset.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    bytes: String,
    /// The end of each text in `bytes`.
    ends: Vec<usize>,
}

impl Texts {
    /// Stores a text.
    pub fn add(&mut self, text: &str) -> Text {
        self.bytes.push_str(text);
        self.ends.push(self.bytes.len());
        let number = u32::try_from(self.ends.len()).expect("fewer than four billion texts");
        Text(NonZeroU32::new(number).expect("a text was just stored"))
    }

    /// The text itself.
    #[must_use]
    pub fn get(&self, text: Text) -> &str {
        let number = text.0.get() as usize - 1;
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        &self.bytes[start..self.ends[number]]
    }

    /// The fingerprint of the text ([`fingerprint`]).
    #[must_use]
    pub fn fingerprint(&self, text: Text) -> u64 {
        fingerprint(self.get(text))
    }

    /// Adds the texts of another. Returns what has to be added to their numbers.
    pub(crate) fn absorb(&mut self, other: &Self) -> u32 {
        if other.ends.is_empty() {
            return 0;
        }
        let (texts, offset) = (self.ends.len(), self.bytes.len());
        self.bytes.push_str(&other.bytes);
        self.ends.extend(other.ends.iter().map(|end| end + offset));
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
    fn an_absorbed_text_is_found_by_its_new_number() {
        let (mut all, mut part) = (Texts::default(), Texts::default());
        let (first, second) = (all.add("Social protection"), part.add("Rights at work"));
        let offset = all.absorb(&part);
        assert_eq!((all.get(first), all.get(second.after(offset))), ("Social protection", "Rights at work"));
        assert_eq!(all.fingerprint(second.after(offset)), part.fingerprint(second));
    }
}
