//! Nodes and edges. petgraph lists neighbours in the order opposite to that in which their edges were added, so edges are
//! added from the last to the first, and those asked for most at the end.

use petgraph::graph::Graph;

use super::{Builder, PlanTables, Statements, node};
use crate::graph::sources::Sources;
use crate::graph::{Edge, EdgeGraph};

impl Builder {
    /// The last step: a node for every row of the tables, and edges from items to outcomes, from everything to its sources,
    /// and from countries to their frameworks.
    pub(super) fn connect(
        &self,
        tables: &PlanTables,
        statements: &Statements,
        sources: &Sources,
    ) -> EdgeGraph {
        let bases = tables.bases;
        let memberships = self.index.memberships();
        let mut cites: Vec<_> = (statements.cites.iter())
            .filter_map(|(about, source)| Some((*about, node(bases.source, sources.number(*source)?))))
            .collect();
        cites.sort_unstable();
        cites.dedup();

        let nodes = bases.source as usize + sources.len();
        let edges = memberships.len() + statements.links.pair_count() + cites.len();
        let mut graph = Graph::with_capacity(nodes, edges);
        (0..nodes).for_each(|_| _ = graph.add_node(()));
        for (from, to) in cites.into_iter().rev() {
            graph.add_edge(from, to, Edge::Cites);
        }
        for (pair, from, to) in statements.links.pairs().rev() {
            graph.add_edge(from, to, Edge::Linked(pair));
        }
        for (country, framework) in memberships.into_iter().rev() {
            graph.add_edge(node(0, country), node(bases.framework, framework), Edge::Holds);
        }
        graph
    }
}
