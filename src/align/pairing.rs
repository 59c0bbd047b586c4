//! Pairings: one DWCP and one UN framework of the same country whose periods overlap.

use std::sync::Arc;

use super::{ElementCover, Judged, JudgedLinks, OutcomeVerdict, Policy, PriorityVerdict};
use crate::graph::{Absence, Country, Framework, Overlap, PairingStatement, PlanGraph, Priority};
use crate::vocab::{Certainty, FrameworkKind, LinkStatus, OutcomeClass, PairingClass, PriorityClass};

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
    /// Did somebody go through the whole of both plans?
    pub complete: bool,
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

/// Every pairing of a UN framework, by whichever of its countries; one that it has by several comes several times.
pub(crate) fn pairings_of_un(un: Framework<'_>) -> impl Iterator<Item = Pairing<'_>> {
    un.countries().filter(|country| !country.is_crowded()).flat_map(move |country| {
        let dwcps = country.frameworks().filter(|f| f.kind() == FrameworkKind::Dwcp);
        dwcps.filter_map(move |dwcp| meeting(country, dwcp, un))
    })
}

/// The DWCPs and UN frameworks of a country that meet, each pair with the country under which it stands.
fn meetings(country: Country<'_>) -> impl Iterator<Item = Pairing<'_>> {
    let all = (!country.is_crowded()).then(|| country.frameworks());
    let dwcps = all.into_iter().flatten().filter(|f| f.kind() == FrameworkKind::Dwcp);
    dwcps.flat_map(move |dwcp| {
        let uns = country.frameworks().filter(|f| f.kind().is_un_framework());
        uns.filter_map(move |un| meeting(country, dwcp, un))
    })
}

/// The pairing of two frameworks of a country, if they meet.
fn meeting<'g>(country: Country<'g>, dwcp: Framework<'g>, un: Framework<'g>) -> Option<Pairing<'g>> {
    let overlap = dwcp.period().overlap(un.period());
    let meet = match overlap {
        Overlap::Years(..) | Overlap::SomeYears => true,
        Overlap::None => false,
        Overlap::Assumed => may_meet(dwcp, un),
    };
    meet.then(|| Pairing::new(shared_country(dwcp, un, country), dwcp, un, overlap))
}

/// Do plans pair of which one has a period that is not fully known? Where the other has one that is, and a pairing by it
/// in each country that they share, only if somebody names both: in a link that was judged, a row that has an effect, or
/// an absence. What a UN framework of several countries has with the DWCP of another country settles nothing here.
fn may_meet(dwcp: Framework<'_>, un: Framework<'_>) -> bool {
    let is_settled = |plan: Framework<'_>, country: Country<'_>| {
        let wanted = |other: &Framework<'_>| match plan.kind() {
            FrameworkKind::Dwcp => other.kind().is_un_framework(),
            _ => other.kind() == FrameworkKind::Dwcp,
        };
        let meets = |other: Framework<'_>| plan.period().overlap(other.period()).is_known();
        plan.period().is_known() && country.frameworks().filter(wanted).any(meets)
    };
    let is_open = |country: Country<'_>| !(is_settled(dwcp, country) || is_settled(un, country));
    dwcp.countries().filter(|country| un.belongs_to(*country)).any(is_open) || are_named(dwcp, un)
}

/// Does somebody name both plans: in a documented or reviewed link, a row about the pairing that has an effect, or an
/// absence against the other?
fn are_named(dwcp: Framework<'_>, un: Framework<'_>) -> bool {
    let judged = |status| matches!(status, LinkStatus::Documented | LinkStatus::Reviewed);
    let links = |priority: Priority<'_>| {
        priority.links().any(|link| judged(link.status()) && link.outcome().framework() == un)
    };
    dwcp.compared_with(un).any(|row| row.is_effective())
        || dwcp.priorities().any(|priority| {
            let against = |absence: Absence<'_>| absence.against() == Some(un);
            links(priority)
                || priority.absences().any(against)
                || priority.elements().any(|element| element.absences().any(against))
        })
        || un.outcomes().any(|outcome| outcome.absences().any(|absence| absence.against() == Some(dwcp)))
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
            let (dwcp, un) = if is_dwcp { (*framework, other) } else { (other, *framework) };
            sides
                && match dwcp.period().overlap(un.period()) {
                    Overlap::Years(..) | Overlap::SomeYears => true,
                    Overlap::None => false,
                    Overlap::Assumed => may_meet(dwcp, un),
                }
        };
        (is_dwcp || framework.kind().is_un_framework())
            && !framework.countries().any(|country| !country.is_crowded() && country.frameworks().any(meets))
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

impl<'g> Pairing<'g> {
    fn new(country: Country<'g>, dwcp: Framework<'g>, un: Framework<'g>, overlap: Overlap) -> Self {
        let complete = dwcp.compared_with(un).any(|statement| statement.is_complete());
        Self { country, dwcp, un, overlap, complete }
    }

    /// What sources state of the whole pairing, by rows that have an effect.
    pub fn stated(self) -> impl Iterator<Item = PairingStatement<'g>> {
        self.dwcp.compared_with(self.un).filter(|s| s.is_effective() && s.stated().is_some())
    }

    /// Has the DWCP no priority in the data?
    #[must_use]
    pub fn lacks_priorities(self) -> bool {
        self.dwcp.priorities().next().is_none()
    }

    /// Has the UN framework no outcome in the data?
    #[must_use]
    pub fn lacks_outcomes(self) -> bool {
        self.un.outcomes().next().is_none()
    }

    /// Judges both ends. Where one of them has no item in the data the plans cannot be compared, so that a row which says
    /// that somebody went through both examines no item of the other (semantics, section 8, case 4: only the result files
    /// print the classes that it would give).
    #[must_use]
    pub fn judge(mut self, policy: &Policy) -> PairingVerdict<'g> {
        self.complete &= !(self.lacks_priorities() || self.lacks_outcomes());
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
                let pillars = outcome.pillars_at(Certainty::Counted, policy.threshold);
                OutcomeVerdict { pairing: self, outcome, links, pillars }
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

    /// The verdict on the whole pairing, over the priorities that are in the data.
    #[must_use]
    pub fn class(&self) -> PairingClass {
        if self.priorities.is_empty() || self.outcomes.is_empty() {
            return PairingClass::NotComparable;
        }
        let has = |wanted| self.priorities.iter().any(|priority| priority.class() == wanted);
        let others = [PriorityClass::Partial, PriorityClass::Unexamined];
        match others.map(has) {
            [false, false] if !has(PriorityClass::DwcpOnly) => PairingClass::Full,
            [false, false] if !has(PriorityClass::Full) => PairingClass::NoneTakenUp,
            [false, true] if !has(PriorityClass::Full) => PairingClass::Unexamined,
            _ => PairingClass::Partial,
        }
    }

    /// Is the verdict `partial` only so far: is a priority unexamined, or an element of a partial one?
    #[must_use]
    pub fn is_so_far(&self) -> bool {
        self.class() == PairingClass::Partial && self.priorities.iter().any(PriorityVerdict::is_open)
    }

    /// Does the comparison say something: by a link that counts, an item that was examined, or what a source states of it?
    /// Lists show those that do first, and the others in short.
    #[must_use]
    pub fn says_something(&self) -> bool {
        let examined_element =
            |p: &PriorityVerdict<'_>| p.elements().any(|(_, cover)| cover != ElementCover::Unexamined);
        let of_priority =
            |p: &PriorityVerdict<'_>| p.class() != PriorityClass::Unexamined || examined_element(p);
        let of_outcome = |o: &OutcomeVerdict<'_>| o.class() == OutcomeClass::Shared || o.is_examined();
        self.priorities.iter().any(of_priority)
            || self.outcomes.iter().any(of_outcome)
            || self.pairing.stated().next().is_some()
    }
}
