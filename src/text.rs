//! Longer texts (titles, notes, reasons): stored one after the other, named by number.

mod words;

pub use words::{Piece, words_diff};

use std::num::NonZeroU32;

use crate::id::fingerprint;

/// The number of a text among all of a dataset.
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
    /// Enough for the classes of verdicts and for counts, which show no text: also without the titles and notes of plans
    /// and links, of which only that is kept by which two are compared.
    Classes,
}

/// All longer texts of a dataset.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    /// The texts, one after the other. What is absorbed stays a chunk of its own, so that it need not be copied.
    chunks: Vec<String>,
    texts: Vec<Stored>,
    /// Are texts stored from now on without their letters?
    only_compared: bool,
}

/// What is stored of a text.
#[derive(Debug, Clone, Copy)]
enum Stored {
    /// The whole of it: a slice of a chunk.
    Slice { chunk: u32, start: u32, length: u32 },
    /// What two texts are compared by. Only rows about the same thing are compared with each other, so that two different
    /// texts are taken for one with a chance of one in 2⁶⁴ for each such pair.
    Compared { length: u32, fingerprint: u64 },
}

/// The first character of what stands for a text whose letters are not kept; it is shown in place of the text.
pub(crate) const NOT_KEPT: char = '…';

/// The size at which a chunk is full, in bytes.
const CHUNK: usize = 1 << 20;

impl Texts {
    /// Stores a text.
    #[inline]
    pub(crate) fn add(&mut self, text: &str) -> Text {
        let stored = if self.only_compared {
            Stored::Compared { length: number(text.len()), fingerprint: fingerprint(text) }
        } else {
            self.slice(text)
        };
        self.texts.push(stored);
        Text(NonZeroU32::new(number(self.texts.len())).expect("a text was just stored"))
    }

    /// Says whether the texts that are stored next will only be compared, and never be shown.
    pub(crate) fn compare_only(&mut self, only_compared: bool) {
        self.only_compared = only_compared;
    }

    fn slice(&mut self, text: &str) -> Stored {
        if self.chunks.last().is_none_or(|chunk| chunk.len() > CHUNK) {
            self.chunks.push(String::new());
        }
        let chunk = self.chunks.len() - 1;
        let start = self.chunks[chunk].len();
        self.chunks[chunk].push_str(text);
        let [chunk, start, length] = [chunk, start, text.len()].map(number);
        Stored::Slice { chunk, start, length }
    }

    /// The text itself; nothing of one that was stored to be compared only.
    #[must_use]
    pub(crate) fn get(&self, text: Text) -> &str {
        match self.stored(text) {
            Stored::Slice { chunk, start, length } => {
                &self.chunks[chunk as usize][start as usize..][..length as usize]
            }
            Stored::Compared { .. } => "",
        }
    }

    /// What stands for a text that was stored to be compared only: [`NOT_KEPT`] and its fingerprint. Nothing for one whose
    /// letters are kept.
    #[must_use]
    pub(crate) fn compared(&self, text: Text) -> Option<String> {
        match self.stored(text) {
            Stored::Slice { .. } => None,
            Stored::Compared { length, fingerprint } => {
                Some(format!("{NOT_KEPT}{length}-{fingerprint:016x}"))
            }
        }
    }

    /// The fingerprint of the text ([`fingerprint`]).
    #[must_use]
    pub(crate) fn fingerprint(&self, text: Text) -> u64 {
        match self.stored(text) {
            Stored::Compared { fingerprint, .. } => fingerprint,
            Stored::Slice { .. } => fingerprint(self.get(text)),
        }
    }

    /// Are two texts the same?
    #[must_use]
    pub(crate) fn same(&self, a: Text, b: Text) -> bool {
        let lengths = match [a, b].map(|text| self.stored(text)) {
            [Stored::Slice { .. }, Stored::Slice { .. }] => return self.get(a) == self.get(b),
            both => both.map(|stored| match stored {
                Stored::Slice { length, .. } | Stored::Compared { length, .. } => length,
            }),
        };
        lengths[0] == lengths[1] && self.fingerprint(a) == self.fingerprint(b)
    }

    fn stored(&self, text: Text) -> Stored {
        self.texts[text.0.get() as usize - 1]
    }

    /// Adds the texts of another. Returns what has to be added to their numbers.
    pub(crate) fn absorb(&mut self, mut other: Self) -> u32 {
        let (texts, chunks) = (number(self.texts.len()), number(self.chunks.len()));
        if other.texts.is_empty() {
            return 0;
        }
        if let Some(last) = other.chunks.last_mut() {
            last.shrink_to_fit();
        }
        self.chunks.append(&mut other.chunks);
        self.texts.extend(other.texts.into_iter().map(|text| match text {
            Stored::Slice { chunk, start, length } => Stored::Slice { chunk: chunk + chunks, start, length },
            compared => compared,
        }));
        texts
    }
}

fn number(number: usize) -> u32 {
    u32::try_from(number).expect("a run reads less than four billion bytes of texts")
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
        let offset = all.absorb(part.clone());
        assert_eq!((all.get(first), all.get(second.after(offset))), ("Social protection", "Rights at work"));
        assert_eq!(all.fingerprint(second.after(offset)), part.fingerprint(second));
    }

    #[test]
    fn texts_that_are_only_compared_are_compared_with_all_others() {
        let (mut all, mut part) = (Texts::default(), Texts::default());
        let kept = ["Rights at work", "Rights", ""].map(|text| all.add(text));
        part.compare_only(true);
        let compared = ["Rights at work", "Rights", ""].map(|text| part.add(text));
        let offset = all.absorb(part);
        for (n, text) in kept.into_iter().enumerate() {
            for (m, other) in compared.into_iter().map(|text| text.after(offset)).enumerate() {
                assert_eq!((all.same(text, other), all.get(other)), (n == m, ""));
                assert_eq!(all.fingerprint(text) == all.fingerprint(other), n == m);
            }
        }
    }
}
