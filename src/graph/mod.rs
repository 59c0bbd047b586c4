//! The one graph: both plans, the agencies, the constituents and the sources.
//!
//! [`PlanGraph`] owns a petgraph graph that nothing else ever sees. It is built once from a dataset, every reference
//! resolved or told, and never changed; small borrowing handles ask it questions. Order is chosen here and nowhere
//! else: petgraph lists neighbours newest first, so edges are added in reverse and come out in the natural order of
//! ids. Countries, and after them frameworks and what these contain, are numbered as they were read, so that neighbours in
//! a file are neighbours in memory; they are listed and compared by code all the same. What a plan contains, and what
//! millions of rows say of one framework or outcome, stands side by side in tables and needs no edges; edges are for what
//! leads from one plan to the other, to a country, or to a source.

mod about;
mod build;
mod cost;
mod handle;
mod index;
mod judged;
mod links;
mod money;
mod order;
mod period;
mod resolve;
mod said;
mod statement;
mod tie;

pub use cost::Cost;
pub use handle::{
    Agency, AgencyPart, Constituents, Country, Element, Framework, Item, ListedSource, Outcome, Output,
    Priority, Target,
};
pub use judged::{PairingStatement, PillarStatement};
pub use money::{Funded, Money, Project};
pub use period::{Overlap, Period};
pub use said::{BarrierTo, CapacityEvent, Said};
pub use statement::{Absence, Answer, Answers, Evidence, Link, TookPart};

use petgraph::Directed;
use petgraph::graph::{Graph, NodeIndex};

use crate::diagnostic::Findings;
use crate::ingest::{self, Input, Options};
use crate::place::Files;
use crate::record::{self, Dataset, Store};
use crate::vocab::{Constituent, Role, Vocabulary as _};
use about::{About, AnswerRow, PartRow, RoleRow};
use index::ByCode;
use links::Links;
use order::Below;

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
    /// A DWCP item is found in a UN outcome or output: so say one link or several. The table of links stands in the order
    /// of these edges.
    Linked,
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

/// What contains what: framework – priority – element, framework – outcome – output. What a thing contains stands side
/// by side, so that no edges are needed for it.
#[derive(Debug)]
struct Containment {
    priorities: Below,
    elements: Below,
    outcomes: Below,
    outputs: Below,
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

/// What something that was said rests on: kept only when everything is kept.
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
    graph: Graph<(), Edge, Directed, u32>,
    bases: Bases,
    store: Store,
    files: Files,
    countries: Vec<CountryRow>,
    frameworks: Vec<record::Framework>,
    by_code: ByCode,
    priorities: Vec<record::Priority>,
    elements: Vec<record::Element>,
    outcomes: Vec<record::Outcome>,
    outputs: Vec<record::Output>,
    below: Containment,
    agencies: Vec<AgencyRow>,
    /// The row of each name that is an agency's.
    agency_numbers: Vec<u32>,
    /// The ILO's ids: one for each of its acronyms that is used.
    ilo: Vec<crate::id::AgencyId>,
    /// The strongest of its roles on each outcome or one of its outputs.
    ilo_roles: Vec<Option<Role>>,
    sources: Vec<(crate::id::SourceId, Option<record::Source>)>,
    links: Links,
    /// The number of the edge of the first pair that is linked. Edges are added from the last to the first, so that of each
    /// pair further on is one less.
    first_pair: u32,
    /// By outcome and, behind all outcomes, by output.
    roles: About<RoleRow>,
    took_part: About<PartRow>,
    answers: About<AnswerRow>,
    absences: Vec<statement::AbsenceOf>,
    judgements: judged::Judgements,
    indicators: Vec<record::Indicator>,
    resources: Vec<(Option<money::MoneyOf>, record::Resource)>,
    projects: Vec<(Option<money::MoneyOf>, record::Project)>,
    costs: Vec<record::Cost>,
    said: said::Tables,
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
    /// Builds the graph. Rows whose references lead nowhere are left out and told.
    #[must_use]
    pub fn build(dataset: Dataset) -> (Self, Findings) {
        let (graph, findings, _) = build::build(dataset, &[]);
        (graph, findings)
    }

    /// Reads files and builds the graph of what they state; the same as to read them into a dataset and to build the
    /// graph of that, but most rows are forgotten as soon as they are understood. Answers also what was found, and how
    /// many rows were read.
    #[must_use]
    pub fn read(inputs: Vec<Input>, options: Options) -> (Self, Findings, usize) {
        // Once among the threads that share the work, there is nobody to be woken for each piece of it.
        rayon::scope(|_| {
            let (dataset, mut findings, waiting) = ingest::read_but(inputs, options, build::waits);
            let rows = dataset.rows();
            let (graph, found, rows_passed) = build::build(dataset, &waiting);
            findings.absorb(found);
            findings.sort();
            (graph, findings, rows + rows_passed)
        })
    }

    /// Every country, by code.
    pub fn countries(&self) -> impl Iterator<Item = Country<'_>> {
        self.by_code.countries.numbers().map(|index| Country { graph: self, index })
    }

    /// The same as they were read: what is asked of each of them is then read from front to back.
    pub(crate) fn countries_as_read(&self) -> impl Iterator<Item = Country<'_>> {
        rows(&self.countries).map(|index| Country { graph: self, index })
    }

    /// The country with this code.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<Country<'_>> {
        self.countries().find(|c| c.code() == code)
    }

    /// Every framework, by home country and id; each once, however many countries it has.
    pub fn frameworks(&self) -> impl Iterator<Item = Framework<'_>> {
        self.by_code.frameworks.numbers().map(|index| Framework { graph: self, index })
    }

    /// The same as they were read.
    pub(crate) fn frameworks_as_read(&self) -> impl Iterator<Item = Framework<'_>> {
        rows(&self.frameworks).map(|index| Framework { graph: self, index })
    }

    /// Every link, whatever its status, in order of the DWCP item and then of the UN outcome.
    pub fn links(&self) -> impl Iterator<Item = Link<'_>> {
        self.frameworks().flat_map(Framework::priorities).flat_map(Priority::links)
    }

    /// Every absence statement: those about priorities, elements and outcomes, each in order of what they speak of.
    pub fn absences(&self) -> impl Iterator<Item = Absence<'_>> {
        let mut all: Vec<Absence<'_>> = self.absences.iter().map(|of| Absence { graph: self, of }).collect();
        all.sort_by_key(|absence| (absence.outcome(), absence.item(), absence.against()));
        all.into_iter()
    }

    /// Every agency, by acronym.
    pub fn agencies(&self) -> impl Iterator<Item = Agency<'_>> {
        rows(&self.agencies).map(|index| Agency { graph: self, index })
    }

    /// The rows of the table of indicators, in the order in which they were read.
    #[must_use]
    pub fn indicators(&self) -> &[record::Indicator] {
        &self.indicators
    }

    /// The files that were read, to tell places.
    #[must_use]
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// The texts.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// How many things there are, and how many ties between them, those that stand in tables included.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        let partners = self.agencies.len() + Constituent::ALL.len();
        let contained =
            self.priorities.len() + self.elements.len() + self.outcomes.len() + self.outputs.len();
        let said = self.roles.all().len() + self.took_part.all().len();
        // One edge stands for all links of a pair.
        let ties = self.graph.edge_count() - self.links.pairs() + self.links.len();
        (self.graph.node_count() + partners, ties + contained + said)
    }

    fn weight(&self, node: NodeIndex<u32>) -> Node {
        self.bases.node(node.index() as u32)
    }
}

/// The numbers of a table's rows.
fn rows<T>(table: &[T]) -> impl Iterator<Item = u32> + use<T> {
    0..u32::try_from(table.len()).expect("tables have fewer than four billion rows")
}
