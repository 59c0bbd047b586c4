//! Pairings: one DWCP and one UN framework of the same country whose periods overlap.

use std::sync::Arc;

use serde::Serialize;

use super::{Judged, JudgedLinks, OutcomeVerdict, Policy, PriorityVerdict};
use crate::graph::{Country, Framework, Overlap, PlanGraph, Priority};
use crate::vocab::{
    Absence, Certainty, Extent, FrameworkKind, Nothing, OutcomeClass, PairingClass, PriorityClass,
};

/// One DWCP and one UN framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pairing<'g> {
    /// The country: of those that both belong to, the DWCP's home or else the first.
    pub country: Country<'g>,
    /// The DWCP.
    pub dwcp: Framework<'g>,
    /// The UN framework.
    pub un: Framework<'g>,
    /// The years they share, or that they are taken to overlap.
    pub overlap: Overlap,
}

/// Every pairing of the graph, in order of country, DWCP and UN framework; each once, however many countries its
/// frameworks share.
pub fn pairings(graph: &PlanGraph) -> impl Iterator<Item = Pairing<'_>> {
    graph.countries().flat_map(pairings_of)
}

/// The pairings that stand under one country, in order of DWCP and UN framework.
pub fn pairings_of(country: Country<'_>) -> impl Iterator<Item = Pairing<'_>> {
    meetings(country).filter(move |pairing| pairing.country == country)
}

/// Every pairing whose two frameworks belong to the country, in order of country, DWCP and UN framework: those that
/// stand under it, and those that it shares with a country under which they stand.
#[must_use]
pub fn pairings_with(country: Country<'_>) -> Vec<Pairing<'_>> {
    let mut all: Vec<Pairing<'_>> = meetings(country).collect();
    all.sort_by_key(|pairing| pairing.country);
    all
}

/// The DWCPs and UN frameworks of a country that meet, each pair with the country under which it stands.
fn meetings(country: Country<'_>) -> impl Iterator<Item = Pairing<'_>> {
    let dwcps = country.frameworks().filter(|f| f.kind() == FrameworkKind::Dwcp);
    dwcps.flat_map(move |dwcp| {
        let uns = country.frameworks().filter(|f| f.kind().is_un_framework());
        uns.filter_map(move |un| {
            let overlap = dwcp.period().overlap(un.period());
            overlap.meets().then(|| Pairing { country: shared_country(dwcp, un, country), dwcp, un, overlap })
        })
    })
}

/// The country of a pairing of frameworks that both belong to this one.
fn shared_country<'g>(dwcp: Framework<'g>, un: Framework<'g>, one: Country<'g>) -> Country<'g> {
    if dwcp.is_only_of(one) && un.is_only_of(one) {
        return one;
    }
    let mut shared = dwcp.countries().filter(|c| un.belongs_to(*c)).peekable();
    let first = shared.peek().copied();
    shared.find(|c| c.code() == dwcp.home()).or(first).unwrap_or(one)
}

/// The DWCPs and UN frameworks that stand in no pairing.
pub fn unpaired(graph: &PlanGraph) -> impl Iterator<Item = Framework<'_>> {
    graph.frameworks().filter(|framework| {
        let is_dwcp = framework.kind() == FrameworkKind::Dwcp;
        let meets = |other: Framework<'_>| {
            let sides =
                if is_dwcp { other.kind().is_un_framework() } else { other.kind() == FrameworkKind::Dwcp };
            sides && framework.period().overlap(other.period()).meets()
        };
        (is_dwcp || framework.kind().is_un_framework())
            && !framework.countries().any(|country| country.frameworks().any(meets))
    })
}

/// The verdicts of one pairing, from both ends.
#[derive(Debug, Clone)]
pub struct PairingVerdict<'g> {
    /// The pairing.
    pub pairing: Pairing<'g>,
    /// The DWCP's end.
    pub priorities: Vec<PriorityVerdict<'g>>,
    /// The UN end.
    pub outcomes: Vec<OutcomeVerdict<'g>>,
}

/// A count by certainty (semantics, section 6): never falling from one to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Range {
    /// From documented links only.
    pub documented: usize,
    /// From documented and reviewed links: the value.
    pub counted: usize,
    /// With every suggestion accepted.
    pub possible: usize,
}

impl Range {
    /// Adds what was counted elsewhere.
    pub(crate) fn add(&mut self, other: Self) {
        self.documented += other.documented;
        self.counted += other.counted;
        self.possible += other.possible;
    }

    pub(crate) fn of(count: impl Fn(Certainty) -> usize) -> Self {
        Self {
            documented: count(Certainty::Documented),
            counted: count(Certainty::Counted),
            possible: count(Certainty::Possible),
        }
    }
}

/// How many elements of a DWCP are taken up; a priority without elements counts as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct ElementCounts {
    /// Taken up whole.
    pub whole: usize,
    /// In part.
    pub part: usize,
    /// Not at all.
    pub not_at_all: usize,
}

/// How many items without a counting link are in each of the four states of nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct NothingCounts {
    /// Nobody has said anything.
    pub unexamined: usize,
    /// Someone looked and found no counterpart.
    pub none_found: usize,
    /// Kept on purpose.
    pub accepted: usize,
    /// To be closed.
    pub open: usize,
}

impl NothingCounts {
    fn of(states: impl Iterator<Item = Nothing>) -> Self {
        let mut counts = Self::default();
        for state in states {
            *match state {
                Nothing::Unexamined => &mut counts.unexamined,
                Nothing::Stated(Absence::NoneFound) => &mut counts.none_found,
                Nothing::Stated(Absence::Accepted) => &mut counts.accepted,
                Nothing::Stated(Absence::Open) => &mut counts.open,
            } += 1;
        }
        counts
    }
}

/// The counts of a pairing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Priorities of the DWCP.
    pub priorities: usize,
    /// Those taken up whole.
    pub full: Range,
    /// Those taken up whole or in part.
    pub taken_up: Range,
    /// Outcomes of the UN framework.
    pub outcomes: usize,
    /// Those that a link of this DWCP reaches.
    pub shared: Range,
    /// Those about decent work that none reaches.
    pub undaf_only: usize,
    /// Elements of the DWCP.
    pub elements: ElementCounts,
    /// The states of the priorities that are not taken up.
    pub priorities_without: NothingCounts,
    /// The states of the `undaf-only` outcomes.
    pub outcomes_without: NothingCounts,
}

impl<'g> Pairing<'g> {
    /// Judges both ends.
    #[must_use]
    pub fn judge(self, policy: &Policy) -> PairingVerdict<'g> {
        let mut judged = Judged::default();
        judged.judge(self, policy);
        let [by_priority, by_outcome] = judged.links().each_ref().map(|links| Arc::from(&links[..]));
        let priorities = (judged.priorities())
            .map(|(priority, part)| {
                let links = JudgedLinks::part(&by_priority, part);
                PriorityVerdict { pairing: self, priority, links }
            })
            .collect();
        let outcomes = (judged.outcomes())
            .map(|(outcome, part)| {
                let links = JudgedLinks::part(&by_outcome, part);
                OutcomeVerdict { pairing: self, outcome, links }
            })
            .collect();
        PairingVerdict { pairing: self, priorities, outcomes }
    }
}

impl<'g> PairingVerdict<'g> {
    /// The class of each priority.
    pub fn classes(&self) -> impl Iterator<Item = (Priority<'g>, PriorityClass)> {
        self.priorities.iter().map(|verdict| (verdict.priority, verdict.class()))
    }

    /// The verdict on the whole pairing; none where the DWCP lists no priorities.
    #[must_use]
    pub fn class(&self) -> Option<PairingClass> {
        let mut classes = self.priorities.iter().map(PriorityVerdict::class);
        let first = classes.next()?;
        let same = classes.all(|class| class == first);
        Some(match (first, same) {
            (PriorityClass::Full, true) => PairingClass::Full,
            (PriorityClass::DwcpOnly, true) => PairingClass::NoneTakenUp,
            _ => PairingClass::Partial,
        })
    }

    /// The counts.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let priorities =
            |certainty, least| self.priorities.iter().filter(|p| p.class_at(certainty) >= least).count();
        let shared = |certainty| {
            self.outcomes.iter().filter(|o| o.class_at(certainty) == OutcomeClass::Shared).count()
        };
        Counts {
            priorities: self.priorities.len(),
            full: Range::of(|c| priorities(c, PriorityClass::Full)),
            taken_up: Range::of(|c| priorities(c, PriorityClass::Partial)),
            outcomes: self.outcomes.len(),
            shared: Range::of(shared),
            undaf_only: self.outcomes.iter().filter(|o| o.class() == OutcomeClass::UndafOnly).count(),
            elements: self.elements(),
            priorities_without: NothingCounts::of(
                self.priorities.iter().filter_map(PriorityVerdict::nothing),
            ),
            outcomes_without: NothingCounts::of(self.outcomes.iter().filter_map(OutcomeVerdict::nothing)),
        }
    }

    fn elements(&self) -> ElementCounts {
        let mut counts = ElementCounts::default();
        for priority in &self.priorities {
            let coverage = priority.coverage(Certainty::Counted);
            let all = coverage.elements.max(1);
            let (whole, part) = match coverage.own {
                Some(Extent::Whole) => (all, 0),
                Some(Extent::Part) if coverage.elements == 0 => (0, 1),
                _ => (coverage.whole, coverage.part),
            };
            counts.whole += whole;
            counts.part += part;
            counts.not_at_all += all - whole - part;
        }
        counts
    }
}
