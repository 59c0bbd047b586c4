//! All comparisons of some data counted together, each count with the things that are in it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    ElementCover, Pairing, PairingVerdict, Policy, best_outcomes, best_priorities, pairings, pairings_with,
    unpaired,
};
use crate::graph::{Country, Element, Framework, Link, Outcome, PlanGraph, Priority};
use crate::vocab::{
    Absence, Certainty, Count, LinkStatus, Nothing, OutcomeClass, PairingClass, PriorityClass,
};

/// One thing that is counted, with what is known of it.
#[derive(Debug, Clone, Copy)]
pub enum Member<'g> {
    /// A priority with its class and its state of nothing.
    Priority(Priority<'g>, PriorityClass, Option<Nothing>),
    /// An element, and how far it is taken up.
    Element(Element<'g>, ElementCover),
    /// An outcome with its class and its state of nothing.
    Outcome(Outcome<'g>, OutcomeClass, Option<Nothing>),
    /// A comparison and its verdict.
    Comparison(Pairing<'g>, PairingClass),
    /// A plan.
    Plan(Framework<'g>),
    /// A link.
    Link(Link<'g>),
}

impl Member<'_> {
    /// What it is called: an address, or two where it joins two things.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Self::Priority(priority, ..) => priority.address(),
            Self::Element(element, _) => element.address(),
            Self::Outcome(outcome, ..) => outcome.address(),
            Self::Comparison(pairing, _) => format!("{} × {}", pairing.dwcp.address(), pairing.un.address()),
            Self::Plan(plan) => plan.address(),
            Self::Link(link) => format!("{} → {}", link.item().address(), link.target().address()),
        }
    }
}

/// The class of a thing by each certainty, and its state of nothing.
#[derive(Debug, Clone, Copy)]
struct Classes<C> {
    documented: C,
    counted: C,
    possible: C,
    nothing: Option<Nothing>,
}

/// What the comparisons of some data say, all together. A priority or outcome stands in it once, with the best class that it
/// has in any comparison (semantics, section 3); one that stands in none is not in it.
#[derive(Debug, Default)]
pub struct Tally<'g> {
    priorities: BTreeMap<Priority<'g>, Classes<PriorityClass>>,
    elements: BTreeMap<Element<'g>, ElementCover>,
    outcomes: BTreeMap<Outcome<'g>, Classes<OutcomeClass>>,
    comparisons: Vec<(Pairing<'g>, PairingClass)>,
    unpaired: Vec<Framework<'g>>,
    links: Vec<Link<'g>>,
    /// How many warnings the check has found.
    pub warnings: usize,
}

impl<'g> Tally<'g> {
    /// Judges and counts everything, or one country's part.
    #[must_use]
    pub fn of(graph: &'g PlanGraph, policy: &Policy, country: Option<Country<'g>>) -> Self {
        let of_country = |plan: Framework<'_>| country.is_none_or(|country| plan.belongs_to(country));
        let pairings: Vec<Pairing<'g>> = country.map_or_else(|| pairings(graph).collect(), pairings_with);
        let verdicts: Vec<PairingVerdict<'g>> = pairings.into_iter().map(|p| p.judge(policy)).collect();
        let mut tally = Self {
            comparisons: verdicts.iter().map(|verdict| (verdict.pairing, verdict.class())).collect(),
            unpaired: unpaired(graph).filter(|plan| of_country(*plan)).collect(),
            links: graph.links().filter(|link| of_country(link.priority().framework())).collect(),
            ..Self::default()
        };
        let best = |certainty| best_priorities(&verdicts, certainty);
        let [documented, possible] = [Certainty::Documented, Certainty::Possible].map(best);
        for (priority, verdict) in best(Certainty::Counted) {
            let classes = Classes {
                documented: documented[&priority].class_at(Certainty::Documented),
                counted: verdict.class(),
                possible: possible[&priority].class_at(Certainty::Possible),
                nothing: verdict.nothing(),
            };
            tally.priorities.insert(priority, classes);
        }
        let best = |certainty| best_outcomes(&verdicts, certainty);
        let [documented, possible] = [Certainty::Documented, Certainty::Possible].map(best);
        for (outcome, verdict) in best(Certainty::Counted) {
            let unexamined = || (verdict.class() == OutcomeClass::Unexamined).then_some(Nothing::Unexamined);
            let classes = Classes {
                documented: documented[&outcome].class_at(Certainty::Documented),
                counted: verdict.class(),
                possible: possible[&outcome].class_at(Certainty::Possible),
                nothing: verdict.nothing().or_else(unexamined),
            };
            tally.outcomes.insert(outcome, classes);
        }
        for (element, cover) in verdicts.iter().flat_map(|v| &v.priorities).flat_map(|p| p.elements()) {
            let known = tally.elements.entry(element).or_insert(cover);
            if rank(cover) > rank(*known) {
                *known = cover;
            }
        }
        tally
    }

    /// How many are in a count.
    #[must_use]
    pub fn number(&self, count: Count) -> usize {
        match count {
            Count::Warnings => self.warnings,
            count => self.members(count).len(),
        }
    }

    /// The things that are in a count, in the order of the graph: priorities first, then elements, outcomes. Warnings are
    /// no things.
    #[must_use]
    pub fn members(&self, count: Count) -> Vec<Member<'g>> {
        use Certainty::{Counted, Documented, Possible};
        match count {
            Count::Priorities => self.priorities(|_| true),
            Count::Full => self.priorities(|c| c.counted == PriorityClass::Full),
            Count::FullDocumented => self.priorities(|c| c.at(Documented) == PriorityClass::Full),
            Count::FullPossible => self.priorities(|c| c.at(Possible) == PriorityClass::Full),
            Count::Partial => self.priorities(|c| c.counted == PriorityClass::Partial),
            Count::TakenUp => self.priorities(|c| c.at(Counted) >= PriorityClass::Partial),
            Count::TakenUpDocumented => self.priorities(|c| c.at(Documented) >= PriorityClass::Partial),
            Count::TakenUpPossible => self.priorities(|c| c.at(Possible) >= PriorityClass::Partial),
            Count::DwcpOnly => self.priorities(|c| c.counted == PriorityClass::DwcpOnly),
            Count::Elements => self.elements(|_| true),
            Count::ElementsWhole => {
                self.elements(|cover| matches!(cover, ElementCover::Own | ElementCover::ThroughPriority))
            }
            Count::ElementsPart => self.elements(|cover| cover == ElementCover::Part),
            Count::ElementsNotAtAll => self.elements(|cover| cover == ElementCover::NotCovered),
            Count::ElementsUnexamined => self.elements(|cover| cover == ElementCover::Unexamined),
            Count::Outcomes => self.outcomes(|_| true),
            Count::Linked => self.outcomes(|c| c.counted == OutcomeClass::Shared),
            Count::LinkedDocumented => self.outcomes(|c| c.at(Documented) == OutcomeClass::Shared),
            Count::LinkedPossible => self.outcomes(|c| c.at(Possible) == OutcomeClass::Shared),
            Count::UndafOnly => self.outcomes(|c| c.counted == OutcomeClass::UndafOnly),
            Count::OutOfScope => self.outcomes(|c| c.counted == OutcomeClass::OutOfScope),
            Count::Unexamined => self.without(Nothing::Unexamined),
            Count::PrioritiesUnexamined => self.priorities(|c| c.nothing == Some(Nothing::Unexamined)),
            Count::OutcomesUnexamined => self.outcomes(|c| c.nothing == Some(Nothing::Unexamined)),
            Count::NoneFound => self.without(Nothing::Stated(Absence::NoneFound)),
            Count::PrioritiesNoneFound => self.priorities(|c| c.is_stated(Absence::NoneFound)),
            Count::OutcomesNoneFound => self.outcomes(|c| c.is_stated(Absence::NoneFound)),
            Count::Accepted => self.without(Nothing::Stated(Absence::Accepted)),
            Count::PrioritiesAccepted => self.priorities(|c| c.is_stated(Absence::Accepted)),
            Count::OutcomesAccepted => self.outcomes(|c| c.is_stated(Absence::Accepted)),
            Count::Open => self.without(Nothing::Stated(Absence::Open)),
            Count::PrioritiesOpen => self.priorities(|c| c.is_stated(Absence::Open)),
            Count::OutcomesOpen => self.outcomes(|c| c.is_stated(Absence::Open)),
            Count::Comparisons => self.comparisons(|_| true),
            Count::ComparisonsFull => self.comparisons(|class| class == PairingClass::Full),
            Count::ComparisonsPartial => self.comparisons(|class| class == PairingClass::Partial),
            Count::ComparisonsNoneTakenUp => self.comparisons(|class| class == PairingClass::NoneTakenUp),
            Count::ComparisonsUnexamined => self.comparisons(|class| class == PairingClass::Unexamined),
            Count::ComparisonsNotComparable => self.comparisons(|class| class == PairingClass::NotComparable),
            Count::Unpaired => self.unpaired.iter().copied().map(Member::Plan).collect(),
            Count::LinksStale => {
                let judged = |status| matches!(status, LinkStatus::Documented | LinkStatus::Reviewed);
                self.links(|link| judged(link.status()) && link.stale_pin().is_some())
            }
            Count::LinksSuggested => self.links(|link| link.status() == LinkStatus::Suggested),
            Count::Warnings => Vec::new(),
        }
    }

    /// The things of the kind that a count counts that are not in it. Plans, links and warnings have no others.
    #[must_use]
    pub fn missing(&self, count: Count) -> Vec<Member<'g>> {
        let all: &[Count] = match count {
            Count::Priorities
            | Count::Full
            | Count::FullDocumented
            | Count::FullPossible
            | Count::Partial
            | Count::TakenUp
            | Count::TakenUpDocumented
            | Count::TakenUpPossible
            | Count::DwcpOnly
            | Count::PrioritiesUnexamined
            | Count::PrioritiesNoneFound
            | Count::PrioritiesAccepted
            | Count::PrioritiesOpen => &[Count::Priorities],
            Count::Elements
            | Count::ElementsWhole
            | Count::ElementsPart
            | Count::ElementsNotAtAll
            | Count::ElementsUnexamined => &[Count::Elements],
            Count::Outcomes
            | Count::Linked
            | Count::LinkedDocumented
            | Count::LinkedPossible
            | Count::UndafOnly
            | Count::OutOfScope
            | Count::OutcomesUnexamined
            | Count::OutcomesNoneFound
            | Count::OutcomesAccepted
            | Count::OutcomesOpen => &[Count::Outcomes],
            Count::Unexamined | Count::NoneFound | Count::Accepted | Count::Open => {
                &[Count::Priorities, Count::Outcomes]
            }
            Count::Comparisons
            | Count::ComparisonsFull
            | Count::ComparisonsPartial
            | Count::ComparisonsNoneTakenUp
            | Count::ComparisonsUnexamined
            | Count::ComparisonsNotComparable => &[Count::Comparisons],
            Count::Unpaired | Count::LinksStale | Count::LinksSuggested | Count::Warnings => &[],
        };
        let members: BTreeSet<String> = self.members(count).iter().map(Member::address).collect();
        let all = all.iter().flat_map(|count| self.members(*count));
        all.filter(|member| !members.contains(&member.address())).collect()
    }

    fn priorities(&self, wanted: impl Fn(&Classes<PriorityClass>) -> bool) -> Vec<Member<'g>> {
        let some = self.priorities.iter().filter(|(_, classes)| wanted(classes));
        some.map(|(priority, c)| Member::Priority(*priority, c.counted, c.nothing)).collect()
    }

    /// Elements; a priority without elements counts as one.
    fn elements(&self, wanted: impl Fn(ElementCover) -> bool) -> Vec<Member<'g>> {
        let mut members = Vec::new();
        for (priority, classes) in &self.priorities {
            let mut has_elements = false;
            for element in priority.elements() {
                has_elements = true;
                let cover = self.elements.get(&element).copied().unwrap_or(ElementCover::Unexamined);
                members.extend(wanted(cover).then_some(Member::Element(element, cover)));
            }
            let cover = match classes.counted {
                PriorityClass::Full => ElementCover::Own,
                PriorityClass::Partial => ElementCover::Part,
                PriorityClass::DwcpOnly => ElementCover::NotCovered,
                PriorityClass::Unexamined => ElementCover::Unexamined,
            };
            if !has_elements && wanted(cover) {
                members.push(Member::Priority(*priority, classes.counted, classes.nothing));
            }
        }
        members
    }

    fn outcomes(&self, wanted: impl Fn(&Classes<OutcomeClass>) -> bool) -> Vec<Member<'g>> {
        let some = self.outcomes.iter().filter(|(_, classes)| wanted(classes));
        some.map(|(outcome, c)| Member::Outcome(*outcome, c.counted, c.nothing)).collect()
    }

    /// Priorities and outcomes in a state of nothing.
    fn without(&self, state: Nothing) -> Vec<Member<'g>> {
        let mut members = self.priorities(|classes| classes.nothing == Some(state));
        members.extend(self.outcomes(|classes| classes.nothing == Some(state)));
        members
    }

    fn comparisons(&self, wanted: impl Fn(PairingClass) -> bool) -> Vec<Member<'g>> {
        let some = self.comparisons.iter().filter(|(_, class)| wanted(*class));
        some.map(|(pairing, class)| Member::Comparison(*pairing, *class)).collect()
    }

    fn links(&self, wanted: impl Fn(&Link<'g>) -> bool) -> Vec<Member<'g>> {
        self.links.iter().filter(|link| wanted(link)).copied().map(Member::Link).collect()
    }
}

impl<C: Copy> Classes<C> {
    const fn at(&self, certainty: Certainty) -> C {
        match certainty {
            Certainty::Documented => self.documented,
            Certainty::Counted => self.counted,
            Certainty::Possible => self.possible,
        }
    }

    fn is_stated(&self, state: Absence) -> bool {
        self.nothing == Some(Nothing::Stated(state))
    }
}

/// The best of an element's covers over several comparisons, by the order that classes have.
const fn rank(cover: ElementCover) -> u8 {
    match cover {
        ElementCover::NotCovered => 0,
        ElementCover::Unexamined => 1,
        ElementCover::Part => 2,
        ElementCover::ThroughPriority => 3,
        ElementCover::Own => 4,
    }
}
