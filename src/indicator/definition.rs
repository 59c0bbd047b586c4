//! What an indicator is: data, not code. The strategy's own ship with the program as the dataset that states them.

use indexmap::IndexMap;

use crate::graph::PlanGraph;
use crate::ingest::{Input, Options};
use crate::record::{Amount, Indicator, Milestone, Store, Year};
use crate::vocab::{Language, Measure};

/// The definitions of the 2010–15 strategy, as the dataset of its source states them.
const STRATEGY: &str = include_str!("../../datasets/gb306-2009/indicators.toml");

/// One indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Its id: `3.1`.
    pub id: String,
    /// What it counts, in words.
    pub title: String,
    /// The same in French, where it is given.
    pub title_fr: String,
    /// The same in Spanish, where it is given.
    pub title_es: String,
    /// Its unit.
    pub unit: String,
    /// What it counts, by the program's measures; none for an indicator that cannot be counted yet.
    pub measure: Option<Measure>,
    /// The year of the baseline.
    pub baseline_year: Option<Year>,
    /// The baseline, where it is given; else it is the value in the baseline year.
    pub baseline: Option<Amount>,
    /// What is to be reached by the end of which year, in order of year.
    pub milestones: Vec<(Year, Milestone)>,
    /// What is to be in place by the end of which year, in order of year.
    pub in_place: Vec<InPlace>,
}

/// Something that is to be in place by the end of a year: a milestone with no figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InPlace {
    /// By the end of this year.
    pub year: Year,
    /// What, in English, French and Spanish; empty where it is not given.
    pub what: [String; 3],
    /// Is it? Nothing where nobody said.
    pub reached: Option<bool>,
}

/// The text of a language where there is one, else the first there is.
fn in_language(texts: [&str; 3], language: Language) -> &str {
    let own = texts[language.index()];
    if own.is_empty() { texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default() } else { own }
}

impl Definition {
    /// What it counts, in the language asked for where it is given, else in one that is.
    #[must_use]
    pub fn title_in(&self, language: Language) -> &str {
        in_language([&self.title, &self.title_fr, &self.title_es], language)
    }
}

impl InPlace {
    /// What is to be in place, in the language asked for where it is given, else in one that is.
    #[must_use]
    pub fn what_in(&self, language: Language) -> &str {
        in_language([&self.what[0], &self.what[1], &self.what[2]], language)
    }
}

/// The dataset's own definitions, or those of the strategy where it has none. In order of id.
#[must_use]
pub fn definitions(graph: &PlanGraph) -> Vec<Definition> {
    let strategy = || {
        let input = Input::of_bytes("strategy.toml", STRATEGY.as_bytes().to_vec());
        let (dataset, _) = crate::ingest::read(vec![input], Options::default());
        gather(&dataset.indicators, &dataset.store)
    };
    if graph.indicators().is_empty() {
        return strategy();
    }
    let mut own = gather(graph.indicators(), graph.store());
    if own.iter().any(|d| d.measure.is_none() || d.title.is_empty()) {
        for known in strategy() {
            for definition in own.iter_mut().filter(|d| d.id == known.id) {
                definition.measure = definition.measure.or(known.measure);
                if definition.title.is_empty() {
                    definition.title.clone_from(&known.title);
                    definition.title_fr.clone_from(&known.title_fr);
                    definition.title_es.clone_from(&known.title_es);
                }
            }
        }
    }
    own
}

/// One definition from the rows of one id: a row for each milestone.
fn gather(rows: &[Indicator], store: &Store) -> Vec<Definition> {
    let mut definitions: IndexMap<&str, Definition> = IndexMap::new();
    for row in rows {
        let id = store.names.text(row.indicator.symbol());
        let text = |t: Option<crate::text::Text>| t.map_or("", |t| store.texts.get(t)).to_owned();
        let definition = definitions.entry(id).or_insert_with(|| Definition {
            id: id.to_owned(),
            title: String::new(),
            title_fr: String::new(),
            title_es: String::new(),
            unit: String::new(),
            measure: None,
            baseline_year: None,
            baseline: None,
            milestones: Vec::new(),
            in_place: Vec::new(),
        });
        let titles = [row.title, row.title_fr, row.title_es].map(text);
        if let (Some(year), Some(Milestone::InPlace)) = (row.year, row.milestone) {
            let reached = row.reached.map(|answer| answer.0);
            definition.in_place.push(InPlace { year, what: titles, reached });
        } else {
            let own = [&mut definition.title, &mut definition.title_fr, &mut definition.title_es];
            for (own, title) in own.into_iter().zip(titles).filter(|(own, _)| own.is_empty()) {
                *own = title;
            }
            definition.milestones.extend(row.year.zip(row.milestone));
        }
        if definition.unit.is_empty() {
            definition.unit = text(row.unit);
        }
        definition.measure = definition.measure.or(row.measure);
        definition.baseline_year = definition.baseline_year.or(row.baseline_year);
        definition.baseline = definition.baseline.or(row.baseline);
    }
    let mut definitions: Vec<Definition> = definitions.into_values().collect();
    for definition in &mut definitions {
        definition.milestones.sort_by_key(|(year, _)| *year);
        definition.milestones.dedup();
        definition.in_place.sort_by_key(|due| due.year);
    }
    definitions.sort_by(|a, b| crate::id::natural(&a.id, &b.id));
    definitions
}
