//! The DWCP’s side: priorities and elements.

use petgraph::Outgoing;
use petgraph::graph::NodeIndex;

use super::{Element, Framework, Priority};
use crate::graph::pair::LinkedPair;
use crate::graph::statement::Link;
use crate::graph::{Node, PlanGraph};
use crate::id::Symbol;

impl<'g> Priority<'g> {
    pub(super) fn node(self) -> NodeIndex<u32> {
        PlanGraph::at(self.graph.bases.priority, self.index)
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.called(self.symbol())
    }

    /// The symbol of its id.
    pub(crate) fn symbol(self) -> Symbol {
        self.row().priority.symbol()
    }

    /// The DWCP's address and the id: `MDA/dwcp-2008-2011/P1`.
    #[must_use]
    pub fn address(self) -> String {
        format!("{}/{}", self.framework().address(), self.id())
    }

    /// Are its elements the whole of it? Yes where nothing is stated.
    #[must_use]
    pub fn is_exhaustive(self) -> bool {
        self.row().exhaustive.is_none_or(|answer| answer.0)
    }

    /// The DWCP it belongs to.
    #[must_use]
    pub fn framework(self) -> Framework<'g> {
        Framework { graph: self.graph, index: self.graph.containment.priorities.parent(self.index) }
    }

    /// Its elements.
    pub fn elements(self) -> impl Iterator<Item = Element<'g>> {
        let graph = self.graph;
        graph.containment.elements.children(self.index).map(move |index| Element { graph, index })
    }

    /// The links of the priority itself.
    pub fn own_links(self) -> impl Iterator<Item = Link<'g>> {
        self.graph.pairs_at(self.node(), Outgoing).flat_map(LinkedPair::links)
    }

    /// The links of the priority itself, then of each of its elements.
    pub fn links(self) -> impl Iterator<Item = Link<'g>> {
        self.pairs().flat_map(LinkedPair::links)
    }

    /// To what it is linked itself, and then to what each of its elements is.
    pub(crate) fn pairs(self) -> impl Iterator<Item = LinkedPair<'g>> {
        let graph = self.graph;
        let below = self.elements().flat_map(move |element| graph.pairs_at(element.node(), Outgoing));
        graph.pairs_at(self.node(), Outgoing).chain(below)
    }
}

impl<'g> Element<'g> {
    pub(super) fn node(self) -> NodeIndex<u32> {
        PlanGraph::at(self.graph.bases.element, self.index)
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

    /// The priority it belongs to.
    #[must_use]
    pub fn priority(self) -> Priority<'g> {
        Priority { graph: self.graph, index: self.graph.containment.elements.parent(self.index) }
    }

    /// Its links.
    pub fn links(self) -> impl Iterator<Item = Link<'g>> {
        self.graph.pairs_at(self.node(), Outgoing).flat_map(LinkedPair::links)
    }
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
    pub(in crate::graph) fn at(graph: &'g PlanGraph, node: NodeIndex<u32>) -> Self {
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

    /// Its id within the DWCP: `P1`, or `P1/E2`.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Priority(priority) => priority.id().to_owned(),
            Self::Element(element) => format!("{}/{}", element.priority().id(), element.id()),
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
        graph.pairs_at(node, Outgoing).flat_map(LinkedPair::links)
    }

    pub(in crate::graph) fn fingerprint(self) -> u64 {
        match self {
            Self::Priority(priority) => priority.graph.fingerprint(priority.titles()),
            Self::Element(element) => element.graph.fingerprint(element.titles()),
        }
    }
}
