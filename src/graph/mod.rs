//! The one graph: both plans, the agencies, the constituents and the sources.
//!
//! [`PlanGraph`] owns a petgraph graph that nothing else ever sees. It is built once from a dataset, every reference
//! resolved or reported, and never changed; small borrowing handles ask it questions. Order is chosen here and nowhere
//! else: petgraph lists neighbours newest first, so edges are added in reverse and come out in the natural order of
//! ids. Countries are numbered by code, frameworks by home country and id, and what they contain in that order too, so that
//! handles compare by number. What a plan contains, and what millions of rows say of one framework or outcome, is stored
//! side by side in tables and needs no edges; edges are for what leads from one plan to the other, to a country, or to a
//! source.
//!
//! A row's way: `build` takes its table out of the dataset, `resolve` finds the rows that its ids mean (`index` and
//! `sorted` hold them), and it becomes a row of `links` or of a table `grouped` by framework or outcome.

mod agencies;
mod build;
mod cost;
mod evidence;
mod grouped;
mod handle;
mod index;
mod judged;
mod links;
mod merge;
mod money;
pub mod name;
mod pair;
mod period;
mod regional;
mod repeated;
mod resolve;
mod sorted;
mod sources;
mod statement;
mod unresolved;

pub use cost::Cost;
pub use evidence::Evidence;
pub use handle::{
    Agency, AgencyPart, Constituents, Country, Element, Framework, Item, ListedSource, Outcome, Output,
    Priority, Target,
};
pub use judged::{PairingStatement, PillarStatement};
pub use money::{Funded, Money, Project};
pub use pair::pin;
pub use period::{Overlap, Period};
pub use regional::{CapacityEvent, ParticipationBarrier, RegionalStatement};
pub use statement::{Absence, Answer, Answers, Link, TookPart};

use petgraph::Directed;
use petgraph::graph::{Graph, NodeIndex};

use crate::diagnostic::Findings;
use crate::id::Symbol;
use crate::place::Files;
use crate::record::{self, Dataset, Store};
use crate::vocab::{Constituent, Role, Vocabulary as _};
use agencies::Agencies;
use grouped::{AnswerRow, Grouped, PartRow, RoleRow};
use index::CountryNumbers;
use links::{Links, PairId};
use sorted::ChildRanges;
use sources::Sources;

/// What a node is; the number is its row in the table of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Node {
    Country(u32),
    Framework(u32),
    Priority(u32),
    Element(u32),
    Outcome(u32),
    Output(u32),
    Source(u32),
}

/// What an edge says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    /// A country has a framework.
    Holds,
    /// A DWCP item is found in a UN outcome or output: one link says so, or several.
    Linked(PairId),
    /// What is known of the node rests on a source.
    Cites,
}

/// Where the nodes of each kind begin. Nodes are added table by table, so a row's node is found by adding, and what a
/// node is by its number; the graph holds nothing of it.
#[derive(Debug, Clone, Copy, Default)]
struct Bases {
    framework: u32,
    priority: u32,
    element: u32,
    outcome: u32,
    output: u32,
    source: u32,
}

/// The nodes and edges.
type EdgeGraph = Graph<(), Edge, Directed, u32>;

/// What contains what: framework – priority – element, framework – outcome – output. What a thing contains is stored side
/// by side, so that no edges are needed for it.
#[derive(Debug)]
struct Containment {
    priorities: ChildRanges,
    elements: ChildRanges,
    outcomes: ChildRanges,
    outputs: ChildRanges,
}

/// A country and how it was named.
#[derive(Debug, Clone)]
struct CountryRow {
    id: crate::id::CountryId,
    row: Option<record::Country>,
}

/// An agency and how it was named.
#[derive(Debug, Clone)]
struct AgencyRow {
    id: crate::id::AgencyId,
    row: Option<record::Agency>,
}

/// An absence and the node it speaks of.
#[derive(Debug, Clone)]
struct AbsenceRow {
    node: NodeIndex<u32>,
    /// The framework that it names; where it names none it speaks of every one of the other side of its country.
    against: Option<u32>,
    country: u32,
    row: record::AbsenceRow,
}

/// The evidence of a row: kept only when everything is kept.
#[derive(Debug, Clone)]
struct Statement {
    source: Option<crate::id::SourceId>,
    locator: Option<crate::id::Locator>,
    organisation: Option<crate::id::Organisation>,
    date: Option<record::Date>,
    note: Option<crate::text::Text>,
    place: crate::place::Place,
}

/// Both plans, agencies, constituents and sources of every country as one graph.
#[derive(Debug)]
pub struct PlanGraph {
    graph: EdgeGraph,
    bases: Bases,
    store: Store,
    files: Files,
    countries: Vec<CountryRow>,
    country_numbers: CountryNumbers,
    /// Countries whose plans are not compared, in order.
    crowded: Vec<u32>,
    frameworks: Vec<record::Framework>,
    priorities: Vec<record::Priority>,
    elements: Vec<record::Element>,
    outcomes: Vec<record::Outcome>,
    outputs: Vec<record::Output>,
    containment: Containment,
    agencies: Agencies,
    /// The strongest of the ILO's roles on each outcome or one of its outputs.
    ilo_roles: Vec<Option<Role>>,
    sources: Sources,
    links: Links,
    /// By outcome and, after all outcomes, by output.
    roles: Grouped<RoleRow>,
    took_part: Grouped<PartRow>,
    answers: Grouped<AnswerRow>,
    /// In order of node.
    absences: Vec<AbsenceRow>,
    judgements: judged::Judgements,
    indicators: Vec<record::Indicator>,
    resources: Vec<(Option<money::MoneyOf>, record::Resource)>,
    projects: Vec<(Option<money::MoneyOf>, record::Project)>,
    costs: Vec<record::Cost>,
    regional: regional::RegionalTables,
}

impl Bases {
    /// What the node of this number is.
    #[inline]
    fn node(&self, n: u32) -> Node {
        match n {
            _ if n < self.outcome => match n {
                _ if n < self.framework => Node::Country(n),
                _ if n < self.priority => Node::Framework(n - self.framework),
                _ if n < self.element => Node::Priority(n - self.priority),
                _ => Node::Element(n - self.element),
            },
            _ if n < self.output => Node::Outcome(n - self.outcome),
            _ if n < self.source => Node::Output(n - self.output),
            _ => Node::Source(n - self.source),
        }
    }
}

impl PlanGraph {
    /// Builds the graph of a dataset. Rows whose references lead nowhere are left out and reported.
    #[must_use]
    pub fn build(dataset: Dataset) -> (Self, Findings) {
        build::build(dataset)
    }

    /// Every country, by code.
    pub fn countries(&self) -> impl Iterator<Item = Country<'_>> {
        rows(&self.countries).map(|index| Country { graph: self, index })
    }

    /// The country with this code.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<Country<'_>> {
        self.country_named(self.store.names.find(code)?)
    }

    /// The country whose code this symbol is.
    fn country_named(&self, code: Symbol) -> Option<Country<'_>> {
        Some(Country { graph: self, index: self.country_numbers.get(code)? })
    }

    /// Every framework, by home country and id; each once, however many countries it has.
    pub fn frameworks(&self) -> impl Iterator<Item = Framework<'_>> {
        rows(&self.frameworks).map(|index| Framework { graph: self, index })
    }

    /// Every link, whatever its status, in order of the DWCP item and then of the UN outcome.
    pub fn links(&self) -> impl Iterator<Item = Link<'_>> {
        self.frameworks().flat_map(Framework::priorities).flat_map(Priority::links)
    }

    /// Every absence statement: those about priorities, elements and outcomes, each in order of what they speak of.
    pub fn absences(&self) -> impl Iterator<Item = Absence<'_>> {
        let mut all: Vec<Absence<'_>> =
            self.absences.iter().map(|row| Absence { graph: self, row }).collect();
        all.sort_by_key(|absence| (absence.outcome(), absence.item(), absence.against()));
        all.into_iter()
    }

    /// Every agency, by acronym.
    pub fn agencies(&self) -> impl Iterator<Item = Agency<'_>> {
        rows(&self.agencies.rows).map(|index| Agency { graph: self, index })
    }

    /// The rows of the table of indicators, in the order in which they were read.
    #[must_use]
    pub fn indicators(&self) -> &[record::Indicator] {
        &self.indicators
    }

    /// The files that were read, to name places.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// The texts.
    #[must_use]
    pub(crate) const fn store(&self) -> &Store {
        &self.store
    }

    /// How many things there are, and how many connections between them, those that are stored in tables included.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        let partners = self.agencies.rows.len() + Constituent::ALL.len();
        let contained =
            self.priorities.len() + self.elements.len() + self.outcomes.len() + self.outputs.len();
        let said = self.roles.all().len() + self.took_part.all().len();
        // One edge stands for all links of a pair.
        let connections = self.graph.edge_count() - self.links.pair_count() + self.links.len();
        (self.graph.node_count() + partners, connections + contained + said)
    }

    #[inline]
    fn weight(&self, node: NodeIndex<u32>) -> Node {
        self.bases.node(node.index() as u32)
    }
}

/// The numbers of a table's rows.
fn rows<T>(table: &[T]) -> impl Iterator<Item = u32> + use<T> {
    0..u32::try_from(table.len()).expect("tables have fewer than four billion rows")
}
