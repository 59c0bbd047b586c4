//! The judged pairs, where they are present beside the project, and how a ranking is measured on them.

#![allow(dead_code, reason = "the test and the bench each use their own part of this one")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The languages that every query is given in, in the order of its texts.
pub(crate) const LANGUAGES: [&str; 5] = ["en", "fr", "es", "pt", "ru"];

/// The folder beside the project that holds the pairs and the exports.
pub(crate) fn shared() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared")
}

/// What the reader judged of one query and one framework. Items are places: `3` is an outcome, `3.1` an output below it.
pub(crate) struct Judgement {
    /// The query.
    pub(crate) query: String,
    /// What an officer would link.
    pub(crate) related: Vec<String>,
    /// What is left out when measuring.
    pub(crate) doubtful: Vec<String>,
}

/// All judged pairs.
pub(crate) struct Gold {
    /// The texts of each query by language, in the order of [`LANGUAGES`].
    pub(crate) queries: BTreeMap<String, Vec<String>>,
    /// What was judged of the framework of each country.
    pub(crate) judged: BTreeMap<String, Vec<Judgement>>,
}

impl Gold {
    /// Reads the pairs; nothing where they are not present.
    pub(crate) fn read() -> Option<Self> {
        let text = std::fs::read_to_string(shared().join("gold/pairs-develop.txt")).ok()?;
        let mut gold = Self { queries: BTreeMap::new(), judged: BTreeMap::new() };
        let items = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        for line in text.lines() {
            if let Some(query) = line.strip_prefix("Q ") {
                let mut cells = query.split('|').map(|cell| cell.trim().to_owned());
                gold.queries.insert(cells.next().expect("a query has an id"), cells.collect());
            } else if let Some(judgement) = line.strip_prefix("J ") {
                let (head, rest) = judgement.split_once(':').expect("a judgement has a colon");
                let (query, country) = head.trim().split_once(' ').expect("a query and a country");
                let (related, doubtful) = rest.split_once(';').expect("related and doubtful items");
                let judgement =
                    Judgement { query: query.to_owned(), related: items(related), doubtful: items(doubtful) };
                gold.judged.entry(country.trim().to_owned()).or_default().push(judgement);
            }
        }
        Some(gold)
    }

    /// The queries on a country's framework as priorities of a DWCP, with their texts in one language.
    pub(crate) fn plan(&self, country: &str, language: usize) -> String {
        let titled = |judgement: &Judgement| {
            (judgement.query.clone(), self.queries[&judgement.query][language].clone())
        };
        plan(country, &self.judged[country].iter().map(titled).collect::<Vec<_>>())
    }
}

/// A DWCP in TOML with these priorities, each an id and a title.
pub(crate) fn plan(country: &str, priorities: &[(String, String)]) -> String {
    let within = format!("country = \"{country}\"\nframework = \"dwcp\"\n");
    let mut text = format!("[[frameworks]]\n{within}kind = \"dwcp\"\n");
    for (id, title) in priorities {
        // TOML takes a string as JSON writes it.
        let title = serde_json::Value::from(title.as_str());
        text += &format!("\n[[priorities]]\n{within}priority = \"{id}\"\ntitle = {title}\n");
    }
    text
}

/// The language of the judged framework of a country, by its place in [`LANGUAGES`].
pub(crate) fn language_of(country: &str) -> usize {
    match country {
        "MAR" => 1,
        "ECU" => 2,
        "CPV" => 3,
        _ => 0,
    }
}

/// The export of a country.
pub(crate) fn export(country: &str) -> PathBuf {
    shared().join(format!("data/uninfo/{country}.json"))
}

/// The places of outcomes and outputs in an export, by their ids as the program gives them.
pub(crate) fn places(export: &Path) -> BTreeMap<(String, String), String> {
    let text = std::fs::read_to_string(export).expect("an export can be read");
    let export: serde_json::Value = serde_json::from_str(&text).expect("an export is JSON");
    let list = |value: &serde_json::Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let code = |value: &serde_json::Value| value["code"].as_str().unwrap_or_default().trim().to_owned();
    let mut places = BTreeMap::new();
    let outcomes: Vec<_> =
        list(&export, "framework").iter().flat_map(|group| list(group, "children")).collect();
    for (n, outcome) in outcomes.iter().enumerate() {
        places.insert((code(outcome), String::new()), format!("{}", n + 1));
        for (k, output) in list(outcome, "children").iter().enumerate() {
            places.insert((code(outcome), code(output)), format!("{}.{}", n + 1, k + 1));
        }
    }
    places
}

/// One outcome or output as a method ranks it.
#[derive(Debug, Clone)]
pub(crate) struct Ranked {
    /// Where it stands in the export.
    pub(crate) place: String,
    /// What it is ranked by, the highest first.
    pub(crate) score: f64,
    /// Is it graded likely?
    pub(crate) likely: bool,
}

/// What was measured of some queries.
#[derive(Debug, Default)]
pub(crate) struct Measure {
    precisions: Vec<f64>,
    recalls: Vec<f64>,
    likely_right: usize,
    likely: usize,
    related: usize,
    silent: usize,
    nothing: usize,
}

impl Measure {
    /// Takes in how one query was answered. Ties are broken against the method.
    pub(crate) fn add(&mut self, mut found: Vec<Ranked>, judgement: &Judgement) {
        let is_related = |ranked: &Ranked| judgement.related.contains(&ranked.place);
        found.retain(|ranked| !judgement.doubtful.contains(&ranked.place));
        found.sort_by(|a, b| b.score.total_cmp(&a.score).then(is_related(a).cmp(&is_related(b))));
        let likely = found.iter().filter(|ranked| ranked.likely).count();
        let related = judgement.related.len();
        self.likely += likely;
        self.likely_right += found.iter().filter(|ranked| ranked.likely && is_related(ranked)).count();
        self.related += related;
        if related == 0 {
            self.nothing += 1;
            self.silent += usize::from(likely == 0);
            return;
        }
        let (mut hits, mut sum) = (0, 0.0);
        for (n, _) in found.iter().enumerate().filter(|(_, ranked)| is_related(ranked)) {
            hits += 1;
            sum += f64::from(hits) / (n + 1) as f64;
        }
        self.precisions.push(sum / related as f64);
        let in_ten = found.iter().take(10).filter(|ranked| is_related(ranked)).count();
        self.recalls.push(in_ten as f64 / related as f64);
    }

    /// How many queries have something related.
    pub(crate) fn answerable(&self) -> usize {
        self.precisions.len()
    }

    /// How many queries have nothing related, and how many of these got nothing likely.
    pub(crate) const fn silence(&self) -> (usize, usize) {
        (self.nothing, self.silent)
    }

    /// Mean average precision; no number where no query has anything related.
    pub(crate) fn map(&self) -> f64 {
        mean(&self.precisions)
    }

    /// Mean recall among the first ten.
    pub(crate) fn recall(&self) -> f64 {
        mean(&self.recalls)
    }

    /// The share of likely ones that are related.
    pub(crate) fn likely_precision(&self) -> f64 {
        self.likely_right as f64 / self.likely as f64
    }

    /// The share of related ones that are likely.
    pub(crate) fn likely_recall(&self) -> f64 {
        self.likely_right as f64 / self.related as f64
    }
}

fn mean(figures: &[f64]) -> f64 {
    figures.iter().sum::<f64>() / figures.len() as f64
}
