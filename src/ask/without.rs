//! What would be lost without one agency?

use std::borrow::Borrow;
use std::collections::BTreeSet;

use crate::align::PairingVerdict;
use crate::graph::{Agency, AgencyPart, Country, Outcome, PlanGraph, Priority};
use crate::vocab::Role;

/// How an outcome depends on the agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// No other agency has a part in it.
    Alone,
    /// Others have, so many, and none of them leads.
    NobodyElseLeads(usize),
}

/// An outcome that would lose something.
#[derive(Debug, Clone)]
pub struct Loss<'g> {
    /// The outcome.
    pub outcome: Outcome<'g>,
    /// How it depends on the agency.
    pub held: Held,
    /// What the agency does for it.
    pub parts: Vec<AgencyPart<'g>>,
}

/// What would be lost.
#[derive(Debug, Clone)]
pub struct Without<'g> {
    /// The agency.
    pub agency: Agency<'g>,
    /// How many outcomes it has a part in.
    pub outcomes: usize,
    /// Those that would be left with nobody, or with nobody to lead, in order.
    pub losses: Vec<Loss<'g>>,
    /// Priorities that are taken up only by outcomes which would be left with nobody.
    pub priorities: Vec<(Priority<'g>, Vec<Outcome<'g>>)>,
}

fn has_part(part: &AgencyPart<'_>) -> bool {
    part.role != Role::NotInvolved
}

/// What would be lost without an agency, in all countries or in one. An outcome of which no agency is stated loses
/// nothing: that its agencies are not known is not that there are none.
#[must_use]
pub fn without<'g>(
    graph: &'g PlanGraph,
    verdicts: impl IntoIterator<Item: Borrow<PairingVerdict<'g>>>,
    agency: Agency<'g>,
    country: Option<Country<'g>>,
) -> Without<'g> {
    // The ILO is one agency, whichever of its acronyms a row uses.
    let same = |other: Agency<'g>| other == agency;
    let mut answer = Without { agency, outcomes: 0, losses: Vec::new(), priorities: Vec::new() };
    let frameworks = graph.frameworks().filter(|f| f.kind().is_un_framework());
    let ours = frameworks.filter(|f| country.is_none_or(|country| f.belongs_to(country)));
    for outcome in ours.flat_map(|framework| framework.outcomes()) {
        let agencies: Vec<AgencyPart<'g>> = outcome.agencies().into_iter().filter(has_part).collect();
        let (parts, others): (Vec<_>, Vec<_>) = agencies.into_iter().partition(|p| same(p.agency));
        if parts.is_empty() {
            continue;
        }
        answer.outcomes += 1;
        let leads = |parts: &[AgencyPart<'_>]| parts.iter().any(|p| p.role == Role::Lead);
        let names: BTreeSet<Agency<'g>> = others.iter().map(|p| p.agency).collect();
        let held = match names.len() {
            0 => Held::Alone,
            n if leads(&parts) && !leads(&others) => Held::NobodyElseLeads(n),
            _ => continue,
        };
        answer.losses.push(Loss { outcome, held, parts });
    }
    let alone: BTreeSet<Outcome<'g>> =
        answer.losses.iter().filter(|l| l.held == Held::Alone).map(|l| l.outcome).collect();
    for verdict in verdicts {
        for judged in &verdict.borrow().priorities {
            let reached: BTreeSet<Outcome<'g>> = judged.counting().map(|l| l.link.outcome()).collect();
            if !reached.is_empty() && reached.is_subset(&alone) {
                answer.priorities.push((judged.priority, reached.into_iter().collect()));
            }
        }
    }
    answer.priorities.sort();
    answer.priorities.dedup();
    answer
}
