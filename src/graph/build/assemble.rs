//! Nodes and edges. Neighbours come out in the order opposite to that in which their edges were added, so edges are
//! added from the last to the first, and what is asked for most at the end.

use petgraph::graph::{Graph, NodeIndex};

use super::edges::PlannedLink;
use super::stated::{PlannedPart, PlannedRole};
use super::{Tables, node};
use crate::graph::{Bases, Edge, Node, rows};
use crate::record::Store;
use crate::vocab::{Constituent, Vocabulary as _};

/// The graph of nodes and edges.
pub(super) type Assembled = Graph<Node, Edge, petgraph::Directed, u32>;

/// A graph of every node, table by table, with room for so many edges.
pub(super) fn nodes(tables: &Tables, [countries, frameworks]: [usize; 2], edges: usize) -> Assembled {
    let mut graph = Graph::with_capacity(tables.bases.source as usize + tables.sources.len(), edges);
    (0u32..).take(countries).for_each(|n| _ = graph.add_node(Node::Country(n)));
    (0u32..).take(frameworks).for_each(|n| _ = graph.add_node(Node::Framework(n)));
    rows(&tables.priorities.rows).for_each(|n| _ = graph.add_node(Node::Priority(n)));
    rows(&tables.elements.rows).for_each(|n| _ = graph.add_node(Node::Element(n)));
    rows(&tables.outcomes.rows).for_each(|n| _ = graph.add_node(Node::Outcome(n)));
    rows(&tables.outputs.rows).for_each(|n| _ = graph.add_node(Node::Output(n)));
    rows(&tables.agencies).for_each(|n| _ = graph.add_node(Node::Agency(n)));
    Constituent::ALL.iter().for_each(|&c| _ = graph.add_node(Node::Constituent(c)));
    rows(&tables.sources).for_each(|n| _ = graph.add_node(Node::Source(n)));
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
