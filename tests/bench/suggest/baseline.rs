//! The simpler methods: BM25 on Snowball stems, and words as they stand.

use std::collections::{BTreeMap, BTreeSet};

use rust_stemmers::{Algorithm, Stemmer};

/// The usual constants of BM25: how soon more of a word counts less, and how much a long text is held back.
const SATURATION: f64 = 1.2;
const LENGTH: f64 = 0.75;
/// The least letters of a word that is compared as it stands.
const LETTERS: usize = 4;

/// The texts of one framework, ready to be compared with queries.
pub(crate) struct Texts {
    stems: Vec<Vec<String>>,
    words: Vec<BTreeSet<String>>,
    /// In how many texts each stem stands.
    known: BTreeMap<String, usize>,
    mean_length: f64,
}

impl Texts {
    /// Texts in one language, by its place in [`crate::gold::LANGUAGES`].
    pub(crate) fn of<'a>(texts: impl Iterator<Item = &'a str>, language: usize) -> Self {
        let (mut stems, mut words) = (Vec::new(), Vec::new());
        for text in texts {
            stems.push(stemmed(text, language));
            words.push(plain(text));
        }
        let mut known = BTreeMap::new();
        for text in &stems {
            for stem in text.iter().collect::<BTreeSet<_>>() {
                *known.entry(stem.clone()).or_default() += 1;
            }
        }
        let all: usize = stems.iter().map(Vec::len).sum();
        let mean_length = all as f64 / stems.len().max(1) as f64;
        Self { stems, words, known, mean_length }
    }

    /// What BM25 gives each text for a query, whose stems are those of its own language.
    pub(crate) fn bm25(&self, query: &str, language: usize) -> Vec<f64> {
        let asked: BTreeSet<String> = stemmed(query, language).into_iter().collect();
        let number = self.stems.len() as f64;
        let of_text = |text: &Vec<String>| -> f64 {
            let long = 1.0 - LENGTH + LENGTH * text.len() as f64 / self.mean_length.max(1.0);
            let of_stem = |stem: &String| {
                let times = text.iter().filter(|other| *other == stem).count() as f64;
                let texts = self.known.get(stem).copied().unwrap_or_default() as f64;
                let rarity = (1.0 + (number - texts + 0.5) / (texts + 0.5)).ln();
                rarity * times * (SATURATION + 1.0) / (times + SATURATION * long)
            };
            asked.iter().map(of_stem).sum()
        };
        self.stems.iter().map(of_text).collect()
    }

    /// The share of the query's words that each text has, too.
    pub(crate) fn words(&self, query: &str) -> Vec<f64> {
        let asked = plain(query);
        let share =
            |text: &BTreeSet<String>| asked.intersection(text).count() as f64 / asked.len().max(1) as f64;
        self.words.iter().map(share).collect()
    }
}

fn lower(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn plain(text: &str) -> BTreeSet<String> {
    lower(text).filter(|word| word.chars().count() >= LETTERS).collect()
}

fn stemmed(text: &str, language: usize) -> Vec<String> {
    let algorithm = match language {
        1 => Algorithm::French,
        2 => Algorithm::Spanish,
        3 => Algorithm::Portuguese,
        4 => Algorithm::Russian,
        _ => Algorithm::English,
    };
    let stemmer = Stemmer::create(algorithm);
    lower(text).map(|word| stemmer.stem(&word).into_owned()).collect()
}
