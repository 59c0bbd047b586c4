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
    let policy = Policy::default();
    let (mut findings, of_others) = rayon::join(
        || links::check(graph),
        || {
            let mut findings = Findings::default();
            absences::check(graph, &policy, &mut findings);
            pairings::check(graph, &policy, &mut findings);
            pillars::check(graph, &mut findings);
            findings
        },
    );
    findings.absorb(of_others);
    findings
}

/// Does a link count under a policy?
fn counts(link: &Link<'_>, policy: &Policy) -> bool {
    let overlap = link.priority().framework().period().overlap(link.outcome().framework().period());
    standing(link, overlap, policy) == Standing::Counts
}
