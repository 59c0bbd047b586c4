//! The UN framework’s side: outcomes and outputs.

use petgraph::Incoming;
use petgraph::graph::NodeIndex;

use super::{AgencyPart, Framework, Outcome, Output};
use crate::graph::pair::LinkedPair;
use crate::graph::statement::Link;
use crate::graph::{Node, PlanGraph};
use crate::id::Symbol;
use crate::vocab::Role;

impl<'g> Outcome<'g> {
    pub(super) fn node(self) -> NodeIndex<u32> {
        PlanGraph::at(self.graph.bases.outcome, self.index)
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.called(self.symbol())
    }

    /// The symbol of its id.
    pub(crate) fn symbol(self) -> Symbol {
        self.row().outcome.symbol()
    }

    /// The framework's address and the id: `SYR/undaf-2007-2011/O3`.
    #[must_use]
    pub fn address(self) -> String {
        format!("{}/{}", self.framework().address(), self.id())
    }

    /// A number that orders the outcomes of one framework as their ids do.
    pub(crate) fn number(self) -> u32 {
        self.index
    }

    /// The framework's strategic priority under which it stands.
    #[must_use]
    pub fn group(self) -> Option<&'g str> {
        self.row().group.map(|g| self.graph.store.citations.text(g.symbol()))
    }

    /// The UN framework it belongs to.
    #[must_use]
    pub fn framework(self) -> Framework<'g> {
        Framework { graph: self.graph, index: self.graph.containment.outcomes.parent(self.index) }
    }

    /// Its outputs.
    pub fn outputs(self) -> impl Iterator<Item = Output<'g>> {
        let graph = self.graph;
        graph.containment.outputs.children(self.index).map(move |index| Output { graph, index })
    }

    /// The links that reach it or one of its outputs.
    pub fn links(self) -> impl Iterator<Item = Link<'g>> {
        self.pairs().flat_map(LinkedPair::links)
    }

    /// What is linked to it, and then what is to each of its outputs.
    pub(crate) fn pairs(self) -> impl Iterator<Item = LinkedPair<'g>> {
        let graph = self.graph;
        let below = self.outputs().flat_map(move |output| graph.pairs_at(output.node(), Incoming));
        graph.pairs_at(self.node(), Incoming).chain(below)
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
        let below =
            self.outputs().flat_map(move |output| graph.parts_at(output.behind(), Some(output.index)));
        graph.parts_at(self.index, None).chain(below)
    }

    /// The strongest of the ILO's roles on it or one of its outputs, where any is given.
    #[must_use]
    pub fn ilo_role(self) -> Option<Role> {
        self.graph.ilo_roles[self.index as usize]
    }
}

impl<'g> Output<'g> {
    /// Its number behind all outcomes.
    fn behind(self) -> u32 {
        self.graph.outcomes.len() as u32 + self.index
    }

    pub(super) fn node(self) -> NodeIndex<u32> {
        PlanGraph::at(self.graph.bases.output, self.index)
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

    /// The outcome it belongs to.
    #[must_use]
    pub fn outcome(self) -> Outcome<'g> {
        Outcome { graph: self.graph, index: self.graph.containment.outputs.parent(self.index) }
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
    pub(in crate::graph) fn at(graph: &'g PlanGraph, node: NodeIndex<u32>) -> Self {
        match graph.weight(node) {
            Node::Output(index) => Self::Output(Output { graph, index }),
            Node::Outcome(index) => Self::Outcome(Outcome { graph, index }),
            other => unreachable!("a link ends at an outcome or output, not at {other:?}"),
        }
    }

    /// The outcome, or the output's outcome.
    #[must_use]
    pub fn outcome(self) -> Outcome<'g> {
        match self {
            Self::Outcome(outcome) => outcome,
            Self::Output(output) => output.outcome(),
        }
    }

    /// Its id within the UN framework: `O3`, or `O3/1.2`.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Outcome(outcome) => outcome.id().to_owned(),
            Self::Output(output) => format!("{}/{}", output.outcome().id(), output.id()),
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

    pub(in crate::graph) fn fingerprint(self) -> u64 {
        match self {
            Self::Outcome(outcome) => outcome.graph.fingerprint(outcome.titles()),
            Self::Output(output) => output.graph.fingerprint(output.titles()),
        }
    }
}
