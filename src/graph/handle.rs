//! Handles: small, borrowed, and the only way to ask the graph anything.

use petgraph::graph::{EdgeReference, NodeIndex};
use petgraph::visit::EdgeRef as _;
use petgraph::{Direction, Incoming, Outgoing};

use super::period::Period;
use super::resolve::codes_of;
use super::statement::{Absence, Answer, Evidence, Link, TookPart};
use super::{Edge, Node, PlanGraph};
use crate::id::{Locator, SourceId, Symbol};
use crate::record::{self, Pillars};
use crate::text::Text;
use crate::vocab::{Constituent, FrameworkKind, Language, Role};

/// Handles of one graph are equal when they name the same thing, and ordered as the graph orders its things.
macro_rules! handles {
    ($($(#[$doc:meta])* $name:ident: $row:ty, $table:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'g> {
            pub(super) graph: &'g PlanGraph,
            pub(super) index: u32,
        }

        impl<'g> $name<'g> {
            fn row(self) -> &'g $row {
                &self.graph.$table[self.index as usize]
            }
        }

        impl PartialEq for $name<'_> {
            fn eq(&self, other: &Self) -> bool {
                self.index == other.index
            }
        }

        impl Eq for $name<'_> {}

        impl PartialOrd for $name<'_> {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name<'_> {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.index.cmp(&other.index)
            }
        }

        impl std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), self.address())
            }
        }
    )+};
}

handles! {
    /// A country or territory.
    Country: super::CountryRow, countries;
    /// A DWCP, a UN framework, or another process.
    Framework: record::Framework, frameworks;
    /// A priority of a DWCP.
    Priority: record::Priority, priorities;
    /// An element of a priority.
    Element: record::Element, elements;
    /// An outcome of a UN framework.
    Outcome: record::Outcome, outcomes;
    /// An output of an outcome.
    Output: record::Output, outputs;
    /// An agency.
    Agency: (crate::id::AgencyId, Option<record::Agency>), agencies;
}

/// Titles in the three languages.
type Titles = [Option<Text>; 3];

impl PlanGraph {
    fn title(&self, titles: Titles, language: Language) -> &str {
        let order = match language {
            Language::English => [0, 1, 2],
            Language::French => [1, 0, 2],
            Language::Spanish => [2, 0, 1],
        };
        order.into_iter().find_map(|n| titles[n]).map_or("", |text| self.store.texts.get(text))
    }

    fn fingerprint(&self, titles: Titles) -> u64 {
        titles
            .into_iter()
            .flatten()
            .fold(0, |print: u64, text| print.rotate_left(9) ^ self.store.texts.fingerprint(text))
    }

    fn text(&self, text: Option<Text>) -> Option<&str> {
        text.map(|t| self.store.texts.get(t))
    }

    fn called(&self, symbol: Symbol) -> &str {
        self.store.names.text(symbol)
    }

    fn at(base: u32, index: u32) -> NodeIndex<u32> {
        NodeIndex::new((base + index) as usize)
    }

    /// The nodes that a node contains, in order.
    fn held(&self, node: NodeIndex<u32>) -> impl Iterator<Item = Node> {
        let holds = |edge: &EdgeReference<'_, Edge>| *edge.weight() == Edge::Holds;
        self.graph.edges_directed(node, Outgoing).filter(holds).map(|edge| self.weight(edge.target()))
    }

    /// The node that contains a node.
    fn holder(&self, node: NodeIndex<u32>) -> Node {
        let holds = |edge: &EdgeReference<'_, Edge>| *edge.weight() == Edge::Holds;
        let holder = self.graph.edges_directed(node, Incoming).find(holds);
        self.weight(holder.expect("whatever is below something is held by it").source())
    }

    fn links_at(&self, node: NodeIndex<u32>, direction: Direction) -> impl Iterator<Item = Link<'_>> {
        self.graph.edges_directed(node, direction).filter_map(move |edge| match *edge.weight() {
            Edge::Link(row) => Some(Link { graph: self, from: edge.source(), to: edge.target(), row }),
            _ => None,
        })
    }

    fn parts_at(&self, node: NodeIndex<u32>, output: Option<u32>) -> impl Iterator<Item = AgencyPart<'_>> {
        self.graph.edges_directed(node, Incoming).filter_map(move |edge| {
            match (*edge.weight(), self.weight(edge.source())) {
                (Edge::Role { role, statement }, Node::Agency(index)) => Some(AgencyPart {
                    agency: Agency { graph: self, index },
                    role,
                    output: output.map(|index| Output { graph: self, index }),
                    evidence: Evidence::of_statement(self, statement),
                }),
                _ => None,
            }
        })
    }
}

impl<'g> Country<'g> {
    /// Its code.
    #[must_use]
    pub fn code(self) -> &'g str {
        self.graph.called(self.row().id.symbol())
    }

    /// The same as its code: what names it in every list.
    #[must_use]
    pub fn address(self) -> String {
        self.code().to_owned()
    }

    /// Its name, in the language asked for where it is given, else in one that is; its code where there is none.
    #[must_use]
    pub fn name(self, language: Language) -> &'g str {
        let name = self
            .row()
            .row
            .as_ref()
            .map_or("", |r| self.graph.title([r.name, r.name_fr, r.name_es], language));
        if name.is_empty() { self.code() } else { name }
    }

    /// Its ILO region, where one is given.
    #[must_use]
    pub fn region(self) -> Option<&'g str> {
        self.graph.text(self.row().row.as_ref()?.region)
    }

    /// Is it a Delivering-as-One pilot? Nothing where it is not said.
    #[must_use]
    pub fn dao_pilot(self) -> Option<bool> {
        self.row().row.as_ref()?.dao_pilot.map(|answer| answer.0)
    }

    /// Its frameworks, of every kind.
    pub fn frameworks(self) -> impl Iterator<Item = Framework<'g>> {
        self.graph.frameworks_of(self.index)
    }
}

impl<'g> Framework<'g> {
    fn node(self) -> NodeIndex<u32> {
        PlanGraph::at(self.graph.bases.framework, self.index)
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.called(self.row().framework.symbol())
    }

    /// Home country and id: `MDA/dwcp-2008-2011`.
    #[must_use]
    pub fn address(self) -> String {
        format!("{}/{}", self.home(), self.id())
    }

    /// The code of its home country: the first of those it is stated for.
    #[must_use]
    pub fn home(self) -> &'g str {
        codes_of(self.graph.called(self.row().country.symbol())).next().unwrap_or_default()
    }

    /// Its countries, in order of code.
    pub fn countries(self) -> impl Iterator<Item = Country<'g>> {
        self.graph.countries_of(self.index)
    }

    /// What it is.
    #[must_use]
    pub fn kind(self) -> FrameworkKind {
        self.row().kind
    }

    /// Its title; empty where none is given.
    #[must_use]
    pub fn title(self) -> &'g str {
        self.graph.text(self.row().title).unwrap_or_default()
    }

    /// Its period.
    #[must_use]
    pub fn period(self) -> Period {
        Period { start: self.row().start, end: self.row().end }
    }

    /// The year in which it was signed, where that is known.
    #[must_use]
    pub fn signed(self) -> Option<u16> {
        self.row().signed.map(record::Year::number)
    }

    /// A remark.
    #[must_use]
    pub fn note(self) -> Option<&'g str> {
        self.graph.text(self.row().note)
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(self) -> Evidence<'g> {
        Evidence::new(self.graph, self.row().source, self.row().locator, Some(self.row().place))
    }

    /// Its priorities, when it is a DWCP.
    pub fn priorities(self) -> impl Iterator<Item = Priority<'g>> {
        let graph = self.graph;
        graph.held(self.node()).filter_map(move |node| match node {
            Node::Priority(index) => Some(Priority { graph, index }),
            _ => None,
        })
    }

    /// Its outcomes, when it is a UN framework.
    pub fn outcomes(self) -> impl Iterator<Item = Outcome<'g>> {
        let graph = self.graph;
        graph.held(self.node()).filter_map(move |node| match node {
            Node::Outcome(index) => Some(Outcome { graph, index }),
            _ => None,
        })
    }

    /// Who took part in it: in order of constituent, phase and level.
    #[must_use]
    pub fn participation(self) -> Vec<TookPart<'g>> {
        let graph = self.graph;
        let incoming = graph.graph.edges_directed(self.node(), Incoming);
        let mut parts: Vec<TookPart<'g>> = incoming
            .filter_map(|edge| match (*edge.weight(), graph.weight(edge.source())) {
                (Edge::TookPart { phase, level, statement }, Node::Constituent(constituent)) => {
                    Some(TookPart { graph, constituent, phase, level, statement })
                }
                _ => None,
            })
            .collect();
        parts.sort_by_key(|part| (part.constituent, part.phase, part.level, part.evidence().place));
        parts
    }

    /// The answers about satisfaction with it, in order of constituent and year.
    pub fn answers(self) -> impl Iterator<Item = Answer<'g>> {
        let all = &self.graph.answers;
        let first = all.partition_point(|a| a.framework < self.index);
        all[first..]
            .iter()
            .take_while(move |a| a.framework == self.index)
            .map(move |row| Answer::new(self.graph, *row))
    }
}

impl<'g> Priority<'g> {
    fn node(self) -> NodeIndex<u32> {
        PlanGraph::at(self.graph.bases.priority, self.index)
    }

    fn titles(self) -> Titles {
        [self.row().title, self.row().title_fr, self.row().title_es]
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.called(self.row().priority.symbol())
    }

    /// The DWCP's address and the id: `MDA/dwcp-2008-2011/P1`.
    #[must_use]
    pub fn address(self) -> String {
        format!("{}/{}", self.framework().address(), self.id())
    }

    /// Its title in the language asked for where it is given, else in one that is.
    #[must_use]
    pub fn title(self, language: Language) -> &'g str {
        self.graph.title(self.titles(), language)
    }

    /// The ILO's strategic objectives it serves.
    #[must_use]
    pub fn pillars(self) -> Pillars {
        self.row().pillars.unwrap_or_default()
    }

    /// Are its elements the whole of it? Yes where nothing is stated.
    #[must_use]
    pub fn is_exhaustive(self) -> bool {
        self.row().exhaustive.is_none_or(|answer| answer.0)
    }

    /// A remark.
    #[must_use]
    pub fn note(self) -> Option<&'g str> {
        self.graph.text(self.row().note)
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(self) -> Evidence<'g> {
        Evidence::new(self.graph, self.row().source, self.row().locator, Some(self.row().place))
    }

    /// The DWCP it belongs to.
    #[must_use]
    pub fn framework(self) -> Framework<'g> {
        match self.graph.holder(self.node()) {
            Node::Framework(index) => Framework { graph: self.graph, index },
            other => unreachable!("a priority is held by a framework, not by {other:?}"),
        }
    }

    /// Its elements.
    pub fn elements(self) -> impl Iterator<Item = Element<'g>> {
        let graph = self.graph;
        graph.held(self.node()).filter_map(move |node| match node {
            Node::Element(index) => Some(Element { graph, index }),
            _ => None,
        })
    }

    /// The links of the priority itself.
    pub fn own_links(self) -> impl Iterator<Item = Link<'g>> {
        self.graph.links_at(self.node(), Outgoing)
    }

    /// The links of the priority itself, then of each of its elements.
    pub fn links(self) -> impl Iterator<Item = Link<'g>> {
        self.own_links().chain(self.elements().flat_map(Element::links))
    }

    /// What is stated of it without a counterpart.
    #[must_use]
    pub fn absence(self) -> Option<Absence<'g>> {
        self.graph.absence_of(self.node())
    }
}

impl<'g> Element<'g> {
    fn node(self) -> NodeIndex<u32> {
        PlanGraph::at(self.graph.bases.element, self.index)
    }

    fn titles(self) -> Titles {
        [self.row().title, self.row().title_fr, self.row().title_es]
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.called(self.row().element.symbol())
    }

    /// The priority's address and the id: `MDA/dwcp-2008-2011/P1/E2`.
    #[must_use]
    pub fn address(self) -> String {
        format!("{}/{}", self.priority().address(), self.id())
    }

    /// Its title in the language asked for where it is given, else in one that is.
    #[must_use]
    pub fn title(self, language: Language) -> &'g str {
        self.graph.title(self.titles(), language)
    }

    /// The priority it belongs to.
    #[must_use]
    pub fn priority(self) -> Priority<'g> {
        match self.graph.holder(self.node()) {
            Node::Priority(index) => Priority { graph: self.graph, index },
            other => unreachable!("an element is held by a priority, not by {other:?}"),
        }
    }

    /// Its links.
    pub fn links(self) -> impl Iterator<Item = Link<'g>> {
        self.graph.links_at(self.node(), Outgoing)
    }

    /// What is stated of it without a counterpart.
    #[must_use]
    pub fn absence(self) -> Option<Absence<'g>> {
        self.graph.absence_of(self.node())
    }
}

impl<'g> Outcome<'g> {
    fn node(self) -> NodeIndex<u32> {
        PlanGraph::at(self.graph.bases.outcome, self.index)
    }

    fn titles(self) -> Titles {
        [self.row().title, self.row().title_fr, self.row().title_es]
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.called(self.row().outcome.symbol())
    }

    /// The framework's address and the id: `SYR/undaf-2007-2011/O3`.
    #[must_use]
    pub fn address(self) -> String {
        format!("{}/{}", self.framework().address(), self.id())
    }

    /// Its title in the language asked for where it is given, else in one that is.
    #[must_use]
    pub fn title(self, language: Language) -> &'g str {
        self.graph.title(self.titles(), language)
    }

    /// The framework's strategic priority under which it stands.
    #[must_use]
    pub fn group(self) -> Option<&'g str> {
        self.row().group.map(|g| self.graph.store.citations.text(g.symbol()))
    }

    /// The ILO's strategic objectives it serves by its own content.
    #[must_use]
    pub fn pillars(self) -> Pillars {
        self.row().pillars.unwrap_or_default()
    }

    /// A remark.
    #[must_use]
    pub fn note(self) -> Option<&'g str> {
        self.graph.text(self.row().note)
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(self) -> Evidence<'g> {
        Evidence::new(self.graph, self.row().source, self.row().locator, Some(self.row().place))
    }

    /// The UN framework it belongs to.
    #[must_use]
    pub fn framework(self) -> Framework<'g> {
        match self.graph.holder(self.node()) {
            Node::Framework(index) => Framework { graph: self.graph, index },
            other => unreachable!("an outcome is held by a framework, not by {other:?}"),
        }
    }

    /// Its outputs.
    pub fn outputs(self) -> impl Iterator<Item = Output<'g>> {
        let graph = self.graph;
        graph.held(self.node()).filter_map(move |node| match node {
            Node::Output(index) => Some(Output { graph, index }),
            _ => None,
        })
    }

    /// The links that reach it or one of its outputs.
    pub fn links(self) -> impl Iterator<Item = Link<'g>> {
        let graph = self.graph;
        let below = self.outputs().flat_map(move |output| graph.links_at(output.node(), Incoming));
        graph.links_at(self.node(), Incoming).chain(below)
    }

    /// What agencies do for it, and for its outputs: in order of agency, the strongest role first.
    #[must_use]
    pub fn agencies(self) -> Vec<AgencyPart<'g>> {
        let mut parts: Vec<AgencyPart<'g>> = self.parts().collect();
        parts.sort_by_key(|part| {
            (part.agency, std::cmp::Reverse(part.role), part.output, part.evidence.place)
        });
        parts
    }

    /// The same, in no order.
    fn parts(self) -> impl Iterator<Item = AgencyPart<'g>> {
        let graph = self.graph;
        let below = self.outputs().flat_map(move |output| graph.parts_at(output.node(), Some(output.index)));
        graph.parts_at(self.node(), None).chain(below)
    }

    /// The strongest of the ILO's roles on it or one of its outputs, where any is given.
    #[must_use]
    pub fn ilo_role(self) -> Option<Role> {
        self.parts().filter(|part| part.agency.is_ilo()).map(|part| part.role).max()
    }

    /// What is stated of it without a counterpart.
    #[must_use]
    pub fn absence(self) -> Option<Absence<'g>> {
        self.graph.absence_of(self.node())
    }
}

impl<'g> Output<'g> {
    fn node(self) -> NodeIndex<u32> {
        PlanGraph::at(self.graph.bases.output, self.index)
    }

    fn titles(self) -> Titles {
        [self.row().title, self.row().title_fr, self.row().title_es]
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.called(self.row().output.symbol())
    }

    /// The outcome's address and the id.
    #[must_use]
    pub fn address(self) -> String {
        format!("{}/{}", self.outcome().address(), self.id())
    }

    /// Its title in the language asked for where it is given, else in one that is.
    #[must_use]
    pub fn title(self, language: Language) -> &'g str {
        self.graph.title(self.titles(), language)
    }

    /// The outcome it belongs to.
    #[must_use]
    pub fn outcome(self) -> Outcome<'g> {
        match self.graph.holder(self.node()) {
            Node::Outcome(index) => Outcome { graph: self.graph, index },
            other => unreachable!("an output is held by an outcome, not by {other:?}"),
        }
    }
}

impl<'g> Agency<'g> {
    /// Its acronym.
    #[must_use]
    pub fn acronym(self) -> &'g str {
        self.graph.called(self.row().0.symbol())
    }

    /// The same as its acronym.
    #[must_use]
    pub fn address(self) -> String {
        self.acronym().to_owned()
    }

    /// Its full name in the language asked for where it is given, else in one that is; its acronym where there is none.
    #[must_use]
    pub fn name(self, language: Language) -> &'g str {
        let name =
            self.row().1.as_ref().map_or("", |r| self.graph.title([r.name, r.name_fr, r.name_es], language));
        if name.is_empty() { self.acronym() } else { name }
    }

    /// Is it the ILO?
    #[must_use]
    pub fn is_ilo(self) -> bool {
        matches!(self.acronym(), "ILO" | "OIT" | "BIT")
    }
}

/// What an agency does for an outcome, or for one of its outputs.
#[derive(Debug, Clone, Copy)]
pub struct AgencyPart<'g> {
    /// The agency.
    pub agency: Agency<'g>,
    /// What it does.
    pub role: Role,
    /// The output, where the part is in one.
    pub output: Option<Output<'g>>,
    /// What the statement rests on.
    pub evidence: Evidence<'g>,
}

/// A DWCP item that a link can speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item<'g> {
    /// A priority as such.
    Priority(Priority<'g>),
    /// One of its elements.
    Element(Element<'g>),
}

impl<'g> Item<'g> {
    pub(super) fn at(graph: &'g PlanGraph, node: NodeIndex<u32>) -> Self {
        match graph.weight(node) {
            Node::Priority(index) => Self::Priority(Priority { graph, index }),
            Node::Element(index) => Self::Element(Element { graph, index }),
            other => unreachable!("a link begins at a priority or element, not at {other:?}"),
        }
    }

    /// The priority, or the element's priority.
    #[must_use]
    pub fn priority(self) -> Priority<'g> {
        match self {
            Self::Priority(priority) => priority,
            Self::Element(element) => element.priority(),
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        match self {
            Self::Priority(priority) => priority.id(),
            Self::Element(element) => element.id(),
        }
    }

    /// Its address.
    #[must_use]
    pub fn address(self) -> String {
        match self {
            Self::Priority(priority) => priority.address(),
            Self::Element(element) => element.address(),
        }
    }

    /// Its links.
    pub fn links(self) -> impl Iterator<Item = Link<'g>> {
        let (graph, node) = match self {
            Self::Priority(priority) => (priority.graph, priority.node()),
            Self::Element(element) => (element.graph, element.node()),
        };
        graph.links_at(node, Outgoing)
    }

    pub(super) fn fingerprint(self) -> u64 {
        match self {
            Self::Priority(priority) => priority.graph.fingerprint(priority.titles()),
            Self::Element(element) => element.graph.fingerprint(element.titles()),
        }
    }
}

/// What a link can end at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target<'g> {
    /// An outcome as such.
    Outcome(Outcome<'g>),
    /// One of its outputs.
    Output(Output<'g>),
}

impl<'g> Target<'g> {
    /// The outcome, or the output's outcome.
    #[must_use]
    pub fn outcome(self) -> Outcome<'g> {
        match self {
            Self::Outcome(outcome) => outcome,
            Self::Output(output) => output.outcome(),
        }
    }

    /// Its address.
    #[must_use]
    pub fn address(self) -> String {
        match self {
            Self::Outcome(outcome) => outcome.address(),
            Self::Output(output) => output.address(),
        }
    }

    pub(super) fn fingerprint(self) -> u64 {
        match self {
            Self::Outcome(outcome) => outcome.graph.fingerprint(outcome.titles()),
            Self::Output(output) => output.graph.fingerprint(output.titles()),
        }
    }
}

/// The constituents, as nodes of the graph.
#[derive(Debug, Clone, Copy)]
pub struct Constituents<'g> {
    graph: &'g PlanGraph,
}

impl PlanGraph {
    /// The constituents.
    #[must_use]
    pub const fn constituents(&self) -> Constituents<'_> {
        Constituents { graph: self }
    }

    /// Every source that something in the data rests on or that is listed, by text: its id, its title where it is
    /// listed, and how many things cite it.
    pub fn sources(&self) -> impl Iterator<Item = (&str, Option<&str>, usize)> {
        super::rows(&self.sources).map(|n| {
            let (id, row): &(SourceId, Option<record::Source>) = &self.sources[n as usize];
            let node = Self::at(self.bases.source, n);
            let cited = self.graph.edges_directed(node, Incoming).count();
            (
                self.store.citations.text(id.symbol()),
                row.as_ref().map(|r| self.store.texts.get(r.title)),
                cited,
            )
        })
    }

    /// The text of a locator.
    #[must_use]
    pub fn locator(&self, locator: Locator) -> &str {
        self.store.citations.text(locator.symbol())
    }
}

impl<'g> Constituents<'g> {
    /// The frameworks in which a constituent took part, each once, in order.
    pub fn frameworks(self, constituent: Constituent) -> impl Iterator<Item = Framework<'g>> {
        let graph = self.graph;
        let node = graph.constituent_node(constituent);
        let found = graph.graph.neighbors_directed(node, Outgoing);
        let index = |node| if let Node::Framework(index) = graph.weight(node) { Some(index) } else { None };
        let found: std::collections::BTreeSet<u32> = found.filter_map(index).collect();
        found.into_iter().map(move |index| Framework { graph, index })
    }
}
