//! Terms of concepts in texts: the longest term first, and no word of a text used twice.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use foldhash::fast::FixedState;

use super::words::{Word, is_small, words};

/// How many small words may stand between two words of a term.
const GAP: usize = 2;

/// The word of a term: exact, or the beginning of any word.
#[derive(Debug, Clone)]
struct Part {
    word: String,
    open: bool,
}

impl Part {
    fn fits(&self, word: &str) -> bool {
        if self.open { word.starts_with(&self.word) } else { word == self.word }
    }
}

#[derive(Debug, Clone)]
struct Term {
    parts: Vec<Part>,
    letters: usize,
    concept: usize,
}

/// The terms by their first word.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    terms: Vec<Term>,
    /// By the whole first word, or by the first two letters of one with any ending.
    by_first: HashMap<String, Vec<usize>, FixedState>,
}

/// A concept found in a text, with the bytes of the words that speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) concept: usize,
    pub(super) bytes: Range<usize>,
}

fn first_two(word: &str) -> String {
    let letters: String = word.chars().take(2).collect();
    letters + "*"
}

impl Index {
    /// Adds a term; answers no where it has no letters, or a word with an open ending has fewer than two.
    pub(super) fn add(&mut self, term: &str, concept: usize) -> bool {
        let mut parts = Vec::new();
        for piece in term.split_whitespace() {
            let found = words(piece);
            let last = found.len();
            for (n, word) in found.into_iter().enumerate() {
                let open = piece.ends_with('*') && n + 1 == last;
                if open && word.folded.chars().count() < 2 {
                    return false;
                }
                parts.push(Part { word: word.folded, open });
            }
        }
        let Some(first) = parts.first() else { return false };
        let key = if first.open { first_two(&first.word) } else { first.word.clone() };
        let letters = parts.iter().map(|part| part.word.chars().count()).sum();
        self.by_first.entry(key).or_default().push(self.terms.len());
        self.terms.push(Term { parts, letters, concept });
        true
    }

    /// The words at which a term stands when it begins at a word of the text.
    fn stands(term: &Term, text: &[Word], from: usize) -> Option<Vec<usize>> {
        let mut places = Vec::new();
        let mut last = from;
        for part in &term.parts[1..] {
            let mut at = last + 1;
            let mut gap = 0;
            while at < text.len() && gap < GAP && !part.fits(&text[at].folded) && is_small(&text[at].folded) {
                (at, gap) = (at + 1, gap + 1);
            }
            if !text.get(at).is_some_and(|word| part.fits(&word.folded)) {
                return None;
            }
            places.push(last);
            last = at;
        }
        places.push(last);
        Some(places)
    }

    /// The concepts of a text, each where it is first found, in order of concept. Two concepts with terms of one length
    /// may share the same words.
    pub(super) fn find(&self, text: &[Word]) -> Vec<Found> {
        let mut standing: Vec<(&Term, Vec<usize>)> = Vec::new();
        let mut key = String::new();
        for (at, word) in text.iter().enumerate() {
            key.clear();
            key.extend(word.folded.chars().take(2).chain(['*']));
            for first in [word.folded.as_str(), key.as_str()] {
                let terms = self.by_first.get(first).into_iter().flatten().map(|&n| &self.terms[n]);
                let fitting = terms.filter(|term| term.parts[0].fits(&word.folded));
                standing.extend(fitting.filter_map(|term| Some((term, Self::stands(term, text, at)?))));
            }
        }
        standing.sort_by(|(a, at), (b, bt)| {
            let size = |term: &Term| (term.parts.len(), term.letters);
            size(b).cmp(&size(a)).then_with(|| at.cmp(bt)).then_with(|| a.concept.cmp(&b.concept))
        });
        let mut used: BTreeSet<usize> = BTreeSet::new();
        let mut taken: BTreeMap<Vec<usize>, (usize, usize)> = BTreeMap::new();
        let mut found: Vec<Found> = Vec::new();
        for (term, places) in standing {
            let size = (term.parts.len(), term.letters);
            let free = !places.iter().any(|place| used.contains(place));
            if !free && taken.get(&places) != Some(&size) {
                continue;
            }
            let (Some(&first), Some(&last)) = (places.first(), places.last()) else { continue };
            found.push(Found { concept: term.concept, bytes: text[first].start..text[last].end });
            used.extend(&places);
            taken.insert(places, size);
        }
        found.sort_by_key(|found| (found.concept, found.bytes.start));
        found.dedup_by_key(|found| found.concept);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest::Concepts;

    fn found(text: &str) -> Vec<(String, String)> {
        let table = Concepts::default();
        let found = table.index.find(&words(text));
        found.into_iter().map(|f| (table.all()[f.concept].id.clone(), text[f.bytes].to_owned())).collect()
    }

    fn ids(text: &str) -> Vec<String> {
        found(text).into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn the_longest_term_wins_and_no_word_is_used_twice() {
        assert_eq!(ids("Employment injury insurance"), ["osh"]);
        assert_eq!(ids("Employment"), ["employment"]);
        assert_eq!(ids("child labour"), ["child-labour"]);
    }

    #[test]
    fn up_to_two_small_words_stand_between_the_words_of_a_term() {
        let pair = |id: &str, words: &str| (id.to_owned(), words.to_owned());
        assert_eq!(
            found("la sécurité et la santé au travail"),
            [pair("osh", "sécurité et la santé au travail")]
        );
    }

    #[test]
    fn one_concept_is_found_in_five_languages() {
        for text in [
            "Social protection floors",
            "Socle de protection sociale",
            "Pisos de protección social",
            "Protecção social",
            "Система социальной защиты",
        ] {
            assert_eq!(ids(text), ["social-protection"], "{text}");
        }
    }

    #[test]
    fn what_misleads_is_set_aside() {
        for text in ["informal settlements upgraded", "asentamientos informales", "données désagrégées"] {
            assert_eq!(ids(text), ["set-aside"], "{text}");
        }
        assert!(!ids("violence against women").contains(&"equality".to_owned()));
    }
}
