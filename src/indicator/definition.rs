//! What an indicator is: data, not code. The strategy's own ship with the program as the dataset that states them.

use crate::graph::PlanGraph;
use crate::ingest::{Input, Options};
use crate::record::{Amount, Indicator, Milestone, Store, Year};
use crate::vocab::Measure;

/// The definitions of the 2010–15 strategy, as the dataset of its source states them.
const STRATEGY: &str = include_str!("../../datasets/gb306-2009/dataset.toml");

/// One indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Its id: `3.1`.
    pub id: String,
    /// What it counts, in words.
    pub title: String,
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
                }
            }
        }
    }
    own
}

/// One definition from the rows of one id: a row for each milestone.
fn gather(rows: &[Indicator], store: &Store) -> Vec<Definition> {
    let mut definitions: Vec<Definition> = Vec::new();
    for row in rows {
        let id = store.names.text(row.indicator.symbol());
        let text = |t: Option<crate::text::Text>| t.map_or("", |t| store.texts.get(t)).to_owned();
        let at = definitions.iter().position(|d| d.id == id).unwrap_or_else(|| {
            definitions.push(Definition {
                id: id.to_owned(),
                title: String::new(),
                unit: String::new(),
                measure: None,
                baseline_year: None,
                baseline: None,
                milestones: Vec::new(),
            });
            definitions.len() - 1
        });
        let definition = &mut definitions[at];
        if definition.title.is_empty() {
            definition.title = text(row.title);
        }
        if definition.unit.is_empty() {
            definition.unit = text(row.unit);
        }
        definition.measure = definition.measure.or(row.measure);
        definition.baseline_year = definition.baseline_year.or(row.baseline_year);
        definition.baseline = definition.baseline.or(row.baseline);
        definition.milestones.push((row.year, row.milestone));
    }
    for definition in &mut definitions {
        definition.milestones.sort_by_key(|(year, _)| *year);
        definition.milestones.dedup();
    }
    definitions.sort_by(|a, b| crate::id::natural(&a.id, &b.id));
    definitions
}
