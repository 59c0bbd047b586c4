//! Items and outcomes that are linked: one edge for all links between two.

use petgraph::Direction;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef as _;

use super::handle::{Item, Outcome, Priority, Target};
use super::statement::Link;
use super::{Edge, PlanGraph};

/// A DWCP item and an outcome or output that one link or several connect.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tie<'g> {
    graph: &'g PlanGraph,
    from: NodeIndex<u32>,
    to: NodeIndex<u32>,
    /// Its number among all.
    pair: u32,
}

impl<'g> Tie<'g> {
    /// The priority, or that of the element.
    pub(crate) fn priority(self) -> Priority<'g> {
        Item::at(self.graph, self.from).priority()
    }

    /// The outcome, or that of the output.
    pub(crate) fn outcome(self) -> Outcome<'g> {
        Target::at(self.graph, self.to).outcome()
    }

    /// Its links, in order of what they say.
    pub(crate) fn links(self) -> impl Iterator<Item = Link<'g>> {
        let Self { graph, from, to, pair } = self;
        graph.links.of(pair).map(move |row| Link { graph, from, to, row })
    }
}

impl PlanGraph {
    /// The ties of an item, or those that lead to an outcome or output.
    pub(super) fn ties_at(
        &self,
        node: NodeIndex<u32>,
        direction: Direction,
    ) -> impl Iterator<Item = Tie<'_>> {
        let edges = self.graph.edges_directed(node, direction);
        edges.filter(|edge| *edge.weight() == Edge::Linked).map(move |edge| {
            let pair = self.first_pair - edge.id().index() as u32;
            Tie { graph: self, from: edge.source(), to: edge.target(), pair }
        })
    }
}
