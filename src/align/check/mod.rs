//! Findings that need judgement: statements that contradict each other, or that have no effect.

mod absences;
mod links;
mod pairings;
mod pillars;

use super::{Policy, Standing, standing};
use crate::diagnostic::Findings;
use crate::graph::{Link, PlanGraph};

/// Looks through every link, absence, comparison and strategic objective, under the policy that lets most count.
#[must_use]
pub fn check(graph: &PlanGraph) -> Findings {
    let mut findings = links::check(graph);
    let policy = Policy::default();
    absences::check(graph, &policy, &mut findings);
    pairings::check(graph, &policy, &mut findings);
    pillars::check(graph, &mut findings);
    findings.sort();
    findings
}

/// Does a link count under a policy?
fn counts(link: &Link<'_>, policy: &Policy) -> bool {
    let overlap = link.priority().framework().period().overlap(link.outcome().framework().period());
    standing(link, overlap, policy) == Standing::Counts
}
