//! Items and outcomes that are linked: one edge for all links between two.

use petgraph::Direction;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef as _;

use super::handle::{Item, Outcome, Priority, Target};
use super::links::PairId;
use super::statement::Link;
use super::{Edge, PlanGraph};

/// A DWCP item and an outcome or output that one link or several connect.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LinkedPair<'g> {
    graph: &'g PlanGraph,
    from: NodeIndex<u32>,
    to: NodeIndex<u32>,
    id: PairId,
}

impl<'g> LinkedPair<'g> {
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
        let Self { graph, id, .. } = self;
        graph.links.of(id).map(move |row| Link { graph, row })
    }
}

impl PlanGraph {
    /// The pairs of an item, or those of an outcome or output.
    pub(super) fn pairs_at(
        &self,
        node: NodeIndex<u32>,
        direction: Direction,
    ) -> impl Iterator<Item = LinkedPair<'_>> {
        self.graph.edges_directed(node, direction).filter_map(move |edge| match *edge.weight() {
            Edge::Linked(id) => Some(LinkedPair { graph: self, from: edge.source(), to: edge.target(), id }),
            Edge::Holds | Edge::Cites => None,
        })
    }
}

/// The pin of a link between two items as their titles are now: a short hash of all titles of both (semantics, section 4).
#[must_use]
pub fn pin(item: Item<'_>, target: Target<'_>) -> String {
    let [a, b] = [item.fingerprint(), target.fingerprint()];
    format!("{:012x}", (a.rotate_left(17) ^ b) & 0xffff_ffff_ffff)
}
