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
pub(crate) struct Texts {
    /// The texts, one after the other. What is absorbed stays a chunk of its own, so that it need not be copied.
    chunks: Vec<String>,
    texts: Vec<Slice>,
}

/// A slice of a chunk.
#[derive(Debug, Clone, Copy)]
struct Slice {
    chunk: u32,
    start: u32,
    length: u32,
}

/// The size at which a chunk is full, in bytes.
const CHUNK: usize = 1 << 20;

impl Texts {
    /// Stores a text.
    pub(crate) fn add(&mut self, text: &str) -> Text {
        if self.chunks.last().is_none_or(|chunk| chunk.len() > CHUNK) {
            self.chunks.push(String::new());
        }
        let chunk = self.chunks.len() - 1;
        let start = self.chunks[chunk].len();
        self.chunks[chunk].push_str(text);
        let [chunk, start, length] = [chunk, start, text.len()].map(number);
        self.texts.push(Slice { chunk, start, length });
        Text(NonZeroU32::new(number(self.texts.len())).expect("a text was just stored"))
    }

    /// The text itself.
    #[must_use]
    pub(crate) fn get(&self, text: Text) -> &str {
        let Slice { chunk, start, length } = self.texts[text.0.get() as usize - 1];
        &self.chunks[chunk as usize][start as usize..][..length as usize]
    }

    /// The fingerprint of the text ([`fingerprint`]).
    #[must_use]
    pub(crate) fn fingerprint(&self, text: Text) -> u64 {
        fingerprint(self.get(text))
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
        self.texts.extend(other.texts.into_iter().map(|text| Slice { chunk: text.chunk + chunks, ..text }));
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
}
