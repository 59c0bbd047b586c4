//! Nodes and edges. Neighbours come out in the order opposite to that in which their edges were added, so edges are
//! added from the last to the first, and what is asked for most at the end.

use petgraph::graph::{Graph, NodeIndex};

use super::{Tables, node};
use crate::graph::links::Pair;
use crate::graph::{Bases, Edge};

/// The graph of nodes and edges.
pub(super) type Assembled = Graph<(), Edge, petgraph::Directed, u32>;

/// A graph of every node, table by table, with room for so many edges.
pub(super) fn nodes(tables: &Tables, edges: usize) -> Assembled {
    let nodes = tables.bases.source as usize + tables.sources.len();
    let mut graph = Graph::with_capacity(nodes, edges);
    (0..nodes).for_each(|_| _ = graph.add_node(()));
    graph
}

/// Adds the pairs that are linked, in the order given, citations, and which countries have which frameworks; answers the
/// number of the edge of the first pair.
pub(super) fn statements(
    graph: &mut Assembled,
    bases: Bases,
    pairs: &[Pair],
    cites: Vec<(NodeIndex<u32>, NodeIndex<u32>)>,
    memberships: &[(u32, u32)],
) -> u32 {
    for (from, to) in cites.into_iter().rev() {
        graph.add_edge(from, to, Edge::Cites);
    }
    for pair in pairs.iter().rev() {
        graph.add_edge(pair.from, pair.to, Edge::Linked);
    }
    let first_pair = graph.edge_count().saturating_sub(1) as u32;
    for &(country, framework) in memberships.iter().rev() {
        graph.add_edge(node(0, country), node(bases.framework, framework), Edge::Holds);
    }
    first_pair
}
