//! Nodes and edges. Neighbours come out in the order opposite to that in which their edges were added, so edges are
//! added from the last to the first, and what is asked for most at the end.

use petgraph::graph::{Graph, NodeIndex};

use super::edges::PlannedLink;
use super::stated::{PlannedPart, PlannedRole};
use super::{Tables, node};
use crate::graph::{Bases, Edge};
use crate::record::Store;

/// The graph of nodes and edges.
pub(super) type Assembled = Graph<(), Edge, petgraph::Directed, u32>;

/// A graph of every node, table by table, with room for so many edges.
pub(super) fn nodes(tables: &Tables, edges: usize) -> Assembled {
    let nodes = tables.bases.source as usize + tables.sources.len();
    let mut graph = Graph::with_capacity(nodes, edges);
    (0..nodes).for_each(|_| _ = graph.add_node(()));
    graph
}

/// Adds what constituents and agencies do.
pub(super) fn partners(
    graph: &mut Assembled,
    tables: &Tables,
    store: &Store,
    roles: &[PlannedRole],
    took_part: Vec<PlannedPart>,
) {
    let bases = tables.bases;
    for PlannedPart { constituent, framework, phase, level, statement } in took_part.into_iter().rev() {
        let (from, to) = (node(bases.constituent, constituent as u32), node(bases.framework, framework));
        graph.add_edge(from, to, Edge::TookPart { phase, level, statement });
    }
    let mut agencies = vec![0; store.names.len()];
    for (n, agency) in (0u32..).zip(&tables.agencies) {
        agencies[agency.id.symbol().number()] = n;
    }
    for planned in roles.iter().rev() {
        let from = node(bases.agency, agencies[planned.agency.symbol().number()]);
        let (role, statement) = (planned.role, planned.statement);
        graph.add_edge(from, planned.to, Edge::Role { role, statement });
    }
}

/// Adds links, citations, and which countries have which frameworks.
pub(super) fn statements(
    graph: &mut Assembled,
    bases: Bases,
    links: Vec<PlannedLink>,
    cites: Vec<(NodeIndex<u32>, NodeIndex<u32>)>,
    memberships: &[(u32, u32)],
) {
    for (from, to) in cites.into_iter().rev() {
        graph.add_edge(from, to, Edge::Cites);
    }
    for (from, to, row) in links.into_iter().rev() {
        graph.add_edge(from, to, Edge::Link(row));
    }
    for &(country, framework) in memberships.iter().rev() {
        graph.add_edge(node(0, country), node(bases.framework, framework), Edge::Holds);
    }
}
