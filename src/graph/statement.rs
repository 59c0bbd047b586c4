//! Statements: links, participation, answers, absences.

use petgraph::graph::NodeIndex;

use super::evidence::Evidence;
use super::grouped::AnswerRow;
use super::handle::{Country, Element, Framework, Item, Outcome, Output, Priority, Target};
use super::links::{LinkMore, LinkRow};
use super::pair::pin;
use super::{AbsenceRow, Node, PlanGraph, Statement};
use crate::id::{Locator, Organisation, Reviewer};
use crate::place::Place;
use crate::record::{Confidence, Date};
use crate::vocab::{self, Constituent, Extent, Level, LinkStatus, Phase};

/// A DWCP item found in a UN outcome, on one piece of evidence.
#[derive(Debug, Clone, Copy)]
pub struct Link<'g> {
    pub(super) graph: &'g PlanGraph,
    pub(super) row: u32,
}

impl<'g> Link<'g> {
    fn row(&self) -> &'g LinkRow {
        self.graph.links.row(self.row)
    }

    fn more(&self) -> LinkMore {
        self.graph.links.more(self.row)
    }

    /// The priority or element it speaks of.
    #[must_use]
    pub fn item(&self) -> Item<'g> {
        Item::at(self.graph, self.row().from)
    }

    /// The priority it speaks of, or whose element it speaks of.
    #[must_use]
    pub fn priority(&self) -> Priority<'g> {
        self.item().priority()
    }

    /// The element it speaks of, if it does not speak of the priority itself.
    #[must_use]
    pub fn element(&self) -> Option<Element<'g>> {
        match self.item() {
            Item::Element(element) => Some(element),
            Item::Priority(_) => None,
        }
    }

    /// The outcome or output it names.
    #[must_use]
    pub fn target(&self) -> Target<'g> {
        Target::at(self.graph, self.row().to)
    }

    /// The outcome it reaches; a link to an output also speaks for its outcome.
    #[must_use]
    pub fn outcome(&self) -> Outcome<'g> {
        self.target().outcome()
    }

    /// The output it names, if it names one.
    #[must_use]
    pub fn output(&self) -> Option<Output<'g>> {
        match self.target() {
            Target::Output(output) => Some(output),
            Target::Outcome(_) => None,
        }
    }

    /// Its two ends by their ids: `P1/E2 → O3`.
    #[must_use]
    pub fn words(&self) -> String {
        format!("{} → {}", self.item().path(), self.target().path())
    }

    /// How much of the DWCP item the UN outcome takes up; the whole where nothing is stated.
    #[must_use]
    pub fn extent(&self) -> Extent {
        self.row().extent.unwrap_or(Extent::Whole)
    }

    /// Is it stated how much of the DWCP item the UN outcome takes up? Where it is not, the whole is meant, and views say so.
    #[must_use]
    pub fn states_extent(&self) -> bool {
        self.row().extent.is_some()
    }

    /// How much of the UN outcome the DWCP item makes up, where it is stated.
    #[must_use]
    pub fn extent_un(&self) -> Option<Extent> {
        self.more().extent_un
    }

    /// On whose word: where it is not stated, documented if a source is given, else reviewed.
    #[must_use]
    pub fn status(&self) -> LinkStatus {
        let unstated =
            if self.row().source.is_some() { LinkStatus::Documented } else { LinkStatus::Reviewed };
        self.row().status.unwrap_or(unstated)
    }

    /// How sure; certain where nothing is stated.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.row().confidence.unwrap_or(Confidence::CERTAIN)
    }

    /// How sure, only where it is stated.
    #[must_use]
    pub fn stated_confidence(&self) -> Option<Confidence> {
        self.row().confidence
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(&self) -> Evidence<'g> {
        let row = self.row();
        Evidence::new(self.graph, row.source, row.locator, Some(row.place))
    }

    /// The reason or remark.
    #[must_use]
    pub fn note(&self) -> Option<&'g str> {
        self.more().note.map(|n| self.graph.store.texts.get(n))
    }

    /// Who judged.
    #[must_use]
    pub fn reviewer(&self) -> Option<&'g str> {
        reviewer(self.graph, self.more().reviewer)
    }

    /// When.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.more().date
    }

    /// Where it was read.
    #[must_use]
    pub fn place(&self) -> Place {
        self.row().place
    }

    /// The pin it would get today: a short hash of the titles of both its ends.
    #[must_use]
    pub fn current_pin(&self) -> String {
        pin(self.item(), self.target())
    }

    /// The pin it has, whether its texts have changed since or not.
    #[must_use]
    pub fn pin(&self) -> Option<&'g str> {
        self.graph.links.pin(self.row).map(|pin| self.graph.store.citations.text(pin.symbol()))
    }

    /// Has one of its texts changed since it was pinned? Then answers the pin it has.
    #[must_use]
    pub fn stale_pin(&self) -> Option<&'g str> {
        self.graph.links.pin(self.row).and_then(|pin| self.differing(pin))
    }

    /// A pin that is not the one it would get today.
    fn differing(&self, pin: Locator) -> Option<&'g str> {
        let current = self.current_pin();
        let citations = &self.graph.store.citations;
        let pinned = citations.text(pin.symbol());
        (pinned != current).then_some(pinned)
    }
}

fn reviewer(graph: &PlanGraph, reviewer: Option<Reviewer>) -> Option<&str> {
    reviewer.map(|r| graph.store.citations.text(r.symbol()))
}

/// A constituent's part in a framework.
#[derive(Debug, Clone, Copy)]
pub struct TookPart<'g> {
    pub(super) graph: &'g PlanGraph,
    /// Who.
    pub constituent: Constituent,
    /// In which phase.
    pub phase: Phase,
    /// How strongly.
    pub level: Level,
    pub(super) said: Option<&'g Statement>,
}

impl<'g> TookPart<'g> {
    /// What it rests on.
    #[must_use]
    pub fn evidence(&self) -> Evidence<'g> {
        Evidence::of_statement(self.graph, self.said)
    }

    /// The organisation, where one is named.
    #[must_use]
    pub fn organisation(&self) -> Option<&'g str> {
        self.said?.organisation.map(|o: Organisation| self.graph.store.citations.text(o.symbol()))
    }

    /// When it was said: the date of the statement, else that of its listed source.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.said?.date.or_else(|| self.evidence().date())
    }

    /// A remark.
    #[must_use]
    pub fn note(&self) -> Option<&'g str> {
        self.said?.note.map(|n| self.graph.store.texts.get(n))
    }
}

/// One answer of a constituent about its satisfaction.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'g> {
    graph: &'g PlanGraph,
    row: AnswerRow,
    /// Its number among all answers.
    number: usize,
}

impl<'g> Answer<'g> {
    /// Who answered.
    #[must_use]
    pub fn constituent(&self) -> Constituent {
        self.row.constituent
    }

    /// In which year.
    #[must_use]
    pub fn year(&self) -> u16 {
        self.row.year.number()
    }

    /// Was it yes?
    #[must_use]
    pub fn is_yes(&self) -> bool {
        self.row.yes
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(&self) -> Evidence<'g> {
        Evidence::of_statement(self.graph, self.graph.answers.evidence(self.number))
    }
}

/// All answers about one framework, in order of constituent and year.
#[derive(Debug, Clone, Copy)]
pub struct Answers<'g> {
    graph: &'g PlanGraph,
    rows: &'g [AnswerRow],
    /// The number of the first of them among all answers.
    first: usize,
}

impl<'g> Answers<'g> {
    pub(super) fn of_framework(graph: &'g PlanGraph, framework: u32) -> Self {
        let (rows, first) = graph.answers.get(framework);
        Self { graph, rows, first }
    }

    /// Those of one constituent, in order of year.
    pub(crate) fn of(mut self, constituent: Constituent) -> Self {
        let before = self.rows.iter().take_while(|row| row.constituent < constituent).count();
        let of = self.rows[before..].iter().take_while(|row| row.constituent == constituent).count();
        self.rows = &self.rows[before..before + of];
        self.first += before;
        self
    }

    /// The next, if it is of this year or an earlier one.
    pub(crate) fn next_until(&mut self, year: u16) -> Option<Answer<'g>> {
        let (first, rest) = self.rows.split_first().filter(|(row, _)| row.year.number() <= year)?;
        self.rows = rest;
        self.first += 1;
        Some(Answer { graph: self.graph, row: *first, number: self.first - 1 })
    }

    /// One after the other.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Answer<'g>> {
        let Self { graph, rows, first } = self;
        rows.iter().enumerate().map(move |(n, row)| Answer { graph, row: *row, number: first + n })
    }
}

/// What is known of an item that has no counterpart.
#[derive(Debug, Clone, Copy)]
pub struct Absence<'g> {
    pub(super) graph: &'g PlanGraph,
    pub(super) row: &'g AbsenceRow,
}

impl<'g> Absence<'g> {
    /// What is known.
    #[must_use]
    pub fn state(&self) -> vocab::Absence {
        self.row.row.state
    }

    /// The DWCP item it speaks of, if it speaks of one.
    #[must_use]
    pub fn item(&self) -> Option<Item<'g>> {
        matches!(self.graph.weight(self.row.node), Node::Priority(_) | Node::Element(_))
            .then(|| Item::at(self.graph, self.row.node))
    }

    /// The outcome it speaks of, if it speaks of one.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome<'g>> {
        match self.graph.weight(self.row.node) {
            Node::Outcome(index) => Some(Outcome { graph: self.graph, index }),
            _ => None,
        }
    }

    /// The framework in which no counterpart was found, where it names one.
    #[must_use]
    pub fn against(&self) -> Option<Framework<'g>> {
        self.row.against.map(|index| Framework { graph: self.graph, index })
    }

    /// Does it speak of the pairing with this framework? One that names a framework speaks of that only; another of
    /// every one of its country (semantics, section 8).
    #[must_use]
    pub fn speaks_of(&self, other: Framework<'_>) -> bool {
        let country = Country { graph: self.graph, index: self.row.country };
        self.row.against.map_or_else(|| other.belongs_to(country), |against| against == other.index)
    }

    /// Which of several that speak of one pairing decides: one that names the framework, and then the one that asks for
    /// most.
    fn rank(&self) -> (bool, u8) {
        let state = match self.state() {
            vocab::Absence::Open => 0,
            vocab::Absence::NoneFound => 1,
            vocab::Absence::Accepted => 2,
        };
        (self.row.against.is_none(), state)
    }

    /// Why.
    #[must_use]
    pub fn reason(&self) -> Option<&'g str> {
        self.row.row.reason.map(|r| self.graph.store.texts.get(r))
    }

    /// Who looked, or accepted the gap.
    #[must_use]
    pub fn reviewer(&self) -> Option<&'g str> {
        reviewer(self.graph, self.row.row.reviewer)
    }

    /// When.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.row.row.date
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(&self) -> Evidence<'g> {
        Evidence::new(self.graph, self.row.row.source, self.row.row.locator, Some(self.row.row.place))
    }

    /// Where it was read.
    #[must_use]
    pub fn place(&self) -> Place {
        self.row.row.place
    }
}

impl PlanGraph {
    /// What is stated of a node without counterpart, in order of the framework that is named and of place.
    pub(super) fn absences_of(&self, node: NodeIndex<u32>) -> impl Iterator<Item = Absence<'_>> {
        let start = self.absences.partition_point(|row| row.node < node);
        let of_node = self.absences[start..].iter().take_while(move |row| row.node == node);
        of_node.map(|row| Absence { graph: self, row })
    }

    /// The statement that decides in the pairing with a framework.
    pub(super) fn absence_in(&self, node: NodeIndex<u32>, other: Framework<'_>) -> Option<Absence<'_>> {
        if self.absences.is_empty() {
            return None;
        }
        self.absences_of(node).filter(|absence| absence.speaks_of(other)).min_by_key(Absence::rank)
    }
}
