//! What changed between two versions of a dataset, and between two cycles of a country.
//!
//! Rows are compared as they state things, table by table; verdicts and indicators as the two graphs give them. Items are
//! the same by their id, and where one has another id and the same text it has moved. Every verdict that moved names the
//! changes that its derivation rests on. Two versions that state the same, in whatever form and order, do not differ.

mod causes;
mod changes;
mod cycles;
mod gaps;
mod indicators;
mod moves;
mod names;
mod rows;
mod verdicts;

pub use changes::{Change, Kind};
pub use cycles::{Cycle, CycleFault, CycleItem, Cycles, Kept, Side, cycles};
pub use gaps::{Fate, Gap};
pub use indicators::{Figure, MovedIndicator};
pub use names::PlanNamed;
pub use rows::{Row, Rows};
pub use verdicts::{Class, MovedVerdict, State, Subject};

use crate::align::Policy;
use crate::graph::PlanGraph;
use crate::ingest;
use crate::load::{self, Input, Options};
use crate::record::TableId;
use crate::vocab::Language;

/// A version of a dataset: its graph and its rows.
#[derive(Debug)]
pub struct Version {
    /// The graph, with what is wrong with the data.
    pub loaded: load::Loaded,
    /// What its rows state.
    pub rows: Rows,
}

impl Version {
    /// Reads inputs.
    #[must_use]
    pub fn of(inputs: Vec<Input>, options: &Options) -> Self {
        let (dataset, findings) = ingest::read(inputs, *options);
        let rows = Rows::of(&dataset);
        Self { loaded: load::dataset_read(dataset, findings), rows }
    }
}

/// What differs between two versions.
#[derive(Debug)]
pub struct Difference {
    /// The rows that changed, in order of table and of what they speak of.
    pub changes: Vec<Change>,
    /// The verdicts that moved, in order of comparison and item.
    pub verdicts: Vec<MovedVerdict>,
    /// The gaps of either version, those that are still open among them.
    pub gaps: Vec<Gap>,
    /// The indicators that moved.
    pub indicators: Vec<MovedIndicator>,
    /// What plans and their items are called.
    names: names::Names,
}

impl Difference {
    /// Do the two versions state the same?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.verdicts.is_empty() && self.indicators.is_empty()
    }

    /// The title of a priority or outcome, as its row states it in the first language that it has; empty where no row does.
    #[must_use]
    pub fn title(&self, address: &str) -> &str {
        self.names.title(address, Language::English).map_or("", |(title, _)| title)
    }

    /// The title of an item in a language where its row has one, else in one that it has, with that language.
    #[must_use]
    pub fn title_found(&self, address: &str, language: Language) -> Option<(&str, Language)> {
        self.names.title(address, language)
    }

    /// The name of a plan by its address, if either version has it.
    #[must_use]
    pub fn plan(&self, address: &str) -> Option<&PlanNamed> {
        self.names.plan(address)
    }

    /// The name of a country by its code, if either version has it.
    #[must_use]
    pub fn country(&self, code: &str, language: Language) -> Option<&str> {
        self.names.country(code, language)
    }

    /// The changes of a table, with their numbers.
    pub fn of_table(&self, table: TableId) -> impl Iterator<Item = (usize, &Change)> {
        self.changes.iter().enumerate().filter(move |(_, change)| change.table().id == table)
    }
}

/// Compares two versions by the same rules.
#[must_use]
pub fn difference(old: &Version, new: &Version, policy: &Policy) -> Difference {
    let (changes, moves) = changes::changes(&old.rows, &new.rows);
    let graphs = [&old.loaded.graph, &new.loaded.graph];
    let before = verdicts::states(graphs[0], policy, Some(&moves));
    let after = verdicts::states(graphs[1], policy, None);
    let causes = causes::Causes::of_changes(&changes, &old.rows, &new.rows);
    let verdicts = verdicts::moved(&before, &after, &causes);
    let names = names::Names::of([new, old]);
    let gaps = gaps::gaps(&before, &after);
    let indicators = indicators::moved(graphs, policy, years(graphs), &moves);
    Difference { verdicts, gaps, indicators, names, changes }
}

/// The years in which a plan of either version is in force, or to which money or a project belongs.
fn years(graphs: [&PlanGraph; 2]) -> std::ops::RangeInclusive<u16> {
    let periods = || graphs.into_iter().flat_map(PlanGraph::frameworks).map(|plan| plan.period());
    let ends = periods().flat_map(|period| [period.start, period.end]).flatten().map(|year| year.number());
    let money = graphs.into_iter().flat_map(|graph| graph.money().filter_map(|money| money.biennium()));
    let projects = graphs.into_iter().flat_map(|graph| graph.projects().map(|project| project.biennium()));
    let biennia = money.chain(projects).flat_map(|first| [first, first + 1]);
    let years: Vec<u16> = ends.chain(biennia).collect();
    match (years.iter().min(), years.iter().max()) {
        (Some(first), Some(last)) => *first..=*last,
        _ => 2010..=2015,
    }
}
