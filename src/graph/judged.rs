//! What people judged of whole plans: comparisons of two of them, and the strategic objectives that items serve.

use petgraph::graph::NodeIndex;

use super::evidence::Evidence;
use super::handle::{Framework, Outcome, Priority};
use super::{Node, PlanGraph};
use crate::place::Place;
use crate::record::{self, Confidence, Date, Pillars};
use crate::vocab::{Certainty, Examination, LinkStatus, PillarWord, StatedAlignment};

/// The rows of judgements, with what they are about.
#[derive(Debug, Default)]
pub(super) struct Judgements {
    /// In order of DWCP, UN framework and place.
    pub(super) pairings: Vec<PairingOf>,
    /// In order of item, word and place.
    pub(super) pillars: Vec<PillarOf>,
}

/// A row about a DWCP and a UN framework.
#[derive(Debug, Clone)]
pub(super) struct PairingOf {
    pub(super) dwcp: u32,
    pub(super) un: u32,
    pub(super) row: record::PairingRow,
}

/// A row about a priority or an outcome.
#[derive(Debug, Clone)]
pub(super) struct PillarOf {
    pub(super) node: NodeIndex<u32>,
    pub(super) row: record::PillarRow,
}

/// On whose word a row stands that does not say: documented if it gives a source, else reviewed (semantics, section 8).
pub(super) fn status_of(stated: Option<LinkStatus>, has_source: bool) -> LinkStatus {
    stated.unwrap_or(if has_source { LinkStatus::Documented } else { LinkStatus::Reviewed })
}

/// What is stated of one DWCP and one UN framework as a whole.
#[derive(Debug, Clone, Copy)]
pub struct PairingStatement<'g> {
    graph: &'g PlanGraph,
    of: &'g PairingOf,
}

impl<'g> PairingStatement<'g> {
    /// The DWCP.
    #[must_use]
    pub fn dwcp(&self) -> Framework<'g> {
        Framework { graph: self.graph, index: self.of.dwcp }
    }

    /// The UN framework.
    #[must_use]
    pub fn un(&self) -> Framework<'g> {
        Framework { graph: self.graph, index: self.of.un }
    }

    /// On whose word: where it is not stated, documented if a source is given, else reviewed.
    #[must_use]
    pub fn status(&self) -> LinkStatus {
        status_of(self.of.row.status, self.of.row.source.is_some())
    }

    /// Has it any effect? One that is only suggested, or rejected, has none.
    #[must_use]
    pub fn is_effective(&self) -> bool {
        matches!(self.status(), LinkStatus::Documented | LinkStatus::Reviewed)
    }

    /// How much of both plans somebody went through; nothing where that is not said.
    #[must_use]
    pub fn examined(&self) -> Option<Examination> {
        self.of.row.examined
    }

    /// Did somebody go through the whole of both plans, by a row that has an effect?
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.of.row.examined == Some(Examination::Complete) && self.is_effective()
    }

    /// How far the DWCP is taken up, in the words of a source.
    #[must_use]
    pub fn stated(&self) -> Option<StatedAlignment> {
        self.of.row.stated
    }

    /// The source's own words, or a remark.
    #[must_use]
    pub fn note(&self) -> Option<&'g str> {
        self.graph.text(self.of.row.note)
    }

    /// Who judged.
    #[must_use]
    pub fn reviewer(&self) -> Option<&'g str> {
        self.of.row.reviewer.map(|r| self.graph.store.citations.text(r.symbol()))
    }

    /// When.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.of.row.date
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(&self) -> Evidence<'g> {
        Evidence::new(self.graph, self.of.row.source, self.of.row.locator, Some(self.of.row.place))
    }

    /// Where it was read.
    #[must_use]
    pub fn place(&self) -> Place {
        self.of.row.place
    }
}

/// A row of the pillars table: that an item serves a strategic objective, or none of them.
#[derive(Debug, Clone, Copy)]
pub struct PillarStatement<'g> {
    graph: &'g PlanGraph,
    of: &'g PillarOf,
}

impl<'g> PillarStatement<'g> {
    /// The priority it speaks of, if it speaks of one.
    #[must_use]
    pub fn priority(&self) -> Option<Priority<'g>> {
        match self.graph.weight(self.of.node) {
            Node::Priority(index) => Some(Priority { graph: self.graph, index }),
            _ => None,
        }
    }

    /// The outcome it speaks of, if it speaks of one.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome<'g>> {
        match self.graph.weight(self.of.node) {
            Node::Outcome(index) => Some(Outcome { graph: self.graph, index }),
            _ => None,
        }
    }

    /// The objective, or that there is none.
    #[must_use]
    pub fn pillar(&self) -> PillarWord {
        self.of.row.pillar
    }

    /// On whose word: where it is not stated, documented if a source is given, else reviewed.
    #[must_use]
    pub fn status(&self) -> LinkStatus {
        status_of(self.of.row.status, self.of.row.source.is_some())
    }

    /// How sure; certain where nothing is stated.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.of.row.confidence.unwrap_or(Confidence::CERTAIN)
    }

    /// The reason, or a remark.
    #[must_use]
    pub fn note(&self) -> Option<&'g str> {
        self.graph.text(self.of.row.note)
    }

    /// Who judged.
    #[must_use]
    pub fn reviewer(&self) -> Option<&'g str> {
        self.of.row.reviewer.map(|r| self.graph.store.citations.text(r.symbol()))
    }

    /// When.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.of.row.date
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(&self) -> Evidence<'g> {
        Evidence::new(self.graph, self.of.row.source, None, Some(self.of.row.place))
    }

    /// Where it was read.
    #[must_use]
    pub fn place(&self) -> Place {
        self.of.row.place
    }

    /// Does it enter figures of this certainty, where statements count from this confidence on? A suggested “none” enters
    /// nothing.
    fn bears(&self, certainty: Certainty, threshold: Confidence) -> bool {
        self.confidence() >= threshold
            && match self.status() {
                LinkStatus::Documented => true,
                LinkStatus::Reviewed => certainty != Certainty::Documented,
                LinkStatus::Suggested => {
                    certainty == Certainty::Possible && self.of.row.pillar != PillarWord::NotAtAll
                }
                LinkStatus::Rejected => false,
            }
    }
}

impl PlanGraph {
    /// Every row of the table of pairings, in order of DWCP and UN framework as they were read.
    pub fn pairing_statements(&self) -> impl Iterator<Item = PairingStatement<'_>> {
        self.judgements.pairings.iter().map(|of| PairingStatement { graph: self, of })
    }

    /// Those about one DWCP and one UN framework.
    pub(crate) fn statements_of_pairing<'g>(
        &'g self,
        dwcp: Framework<'_>,
        un: Framework<'_>,
    ) -> impl Iterator<Item = PairingStatement<'g>> + use<'g> {
        let key = (dwcp.index, un.index);
        let all = &self.judgements.pairings;
        let start = all.partition_point(|of| (of.dwcp, of.un) < key);
        let of_pair = all[start..].iter().take_while(move |of| (of.dwcp, of.un) == key);
        of_pair.map(move |of| PairingStatement { graph: self, of })
    }

    /// Every row of the table of pillars, in order of what they speak of as it was read.
    pub fn pillar_statements(&self) -> impl Iterator<Item = PillarStatement<'_>> {
        self.judgements.pillars.iter().map(|of| PillarStatement { graph: self, of })
    }

    /// Those about one item.
    pub(super) fn pillars_of(&self, node: NodeIndex<u32>) -> impl Iterator<Item = PillarStatement<'_>> {
        let all = &self.judgements.pillars;
        let start = all.partition_point(|of| of.node < node);
        let of_item = all[start..].iter().take_while(move |of| of.node == node);
        of_item.map(move |of| PillarStatement { graph: self, of })
    }

    /// What the cell of an item and the rows about it state together, at a certainty. A cell counts as reviewed.
    pub(super) fn pillars_at(
        &self,
        node: NodeIndex<u32>,
        cell: Option<Pillars>,
        certainty: Certainty,
        threshold: Confidence,
    ) -> Pillars {
        let cell = cell.filter(|_| certainty != Certainty::Documented).unwrap_or_default();
        let rows = self.pillars_of(node).filter(|row| row.bears(certainty, threshold));
        rows.fold(cell, |all, row| all.and(row.pillar().into()))
    }
}

impl<'g> Framework<'g> {
    /// What is stated of this DWCP and a UN framework as a whole, in order of place.
    pub fn compared_with(self, un: Framework<'g>) -> impl Iterator<Item = PairingStatement<'g>> {
        self.graph.statements_of_pairing(self, un)
    }
}
