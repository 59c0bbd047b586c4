//! Findings that need judgement: statements that contradict each other, and links that do not count.

use rayon::prelude::*;

use super::{Policy, Standing, standing};
use crate::diagnostic::{Code, Fault, Finding, Findings};
use crate::graph::{Framework, Item, Link, Overlap, PlanGraph, Priority};
use crate::vocab::{Extent, FrameworkKind, LinkStatus, Vocabulary};

/// Looks through every link and absence, under the policy that lets most count.
#[must_use]
pub fn check(graph: &PlanGraph) -> Findings {
    let (mut findings, policy) = (Findings::default(), Policy::default());
    let is_dwcp = |framework: &Framework<'_>| framework.kind() == FrameworkKind::Dwcp;
    let dwcps: Vec<Framework<'_>> = graph.frameworks_as_read().filter(is_dwcp).collect();
    let links = |dwcps: &[Framework<'_>]| {
        let mut findings = Findings::default();
        dwcps.iter().for_each(|dwcp| of_links(*dwcp, &mut findings));
        findings
    };
    // In few parts, as each makes those of its own findings that may be shown.
    let part = dwcps.len().div_ceil(16).max(1024);
    for found in dwcps.par_chunks(part).map(links).collect::<Vec<_>>() {
        findings.absorb(found);
    }
    let counts = |link: &Link<'_>| {
        let overlap = link.priority().framework().period().overlap(link.outcome().framework().period());
        standing(link, overlap, &policy) == Standing::Counts
    };
    for absence in graph.absences() {
        let contradicting = match (absence.item(), absence.outcome()) {
            (Some(Item::Priority(priority)), _) => priority.links().find(counts),
            (Some(Item::Element(element)), _) => {
                let whole = |link: &Link<'_>| link.extent() == Extent::Whole && counts(link);
                element.links().find(counts).or_else(|| element.priority().own_links().find(whole))
            }
            (None, Some(outcome)) => outcome.links().find(counts),
            (None, None) => None,
        };
        let Some(link) = contradicting else { continue };
        let (item, linked_to) = match absence.item() {
            Some(item) => (item.address(), link.target().address()),
            None => (link.outcome().address(), link.item().address()),
        };
        let fault = Fault::AbsenceContradiction { item, state: absence.state().word(), linked_to };
        findings.add(Finding::new(fault, absence.place().column("state")).with_related(link.place().whole()));
    }
    findings.sort();
    findings
}

/// The links of one DWCP that do not count though somebody judged them.
fn of_links(dwcp: Framework<'_>, findings: &mut Findings) {
    for pair in dwcp.priorities().flat_map(Priority::pairs) {
        let un = pair.outcome().framework();
        let out_of_period = dwcp.period().overlap(un.period()) == Overlap::None;
        let is_judged =
            |link: &Link<'_>| matches!(link.status(), LinkStatus::Documented | LinkStatus::Reviewed);
        for link in pair.links().filter(is_judged) {
            let place = link.place();
            if out_of_period {
                findings.report_of(Code::OutOfPeriod, place, || {
                    let fault = Fault::OutOfPeriod {
                        dwcp: dwcp.address(),
                        dwcp_period: dwcp.period().to_string(),
                        un: un.address(),
                        un_period: un.period().to_string(),
                    };
                    Finding::new(fault, place.whole())
                });
            } else if let Some(pinned) = link.stale_pin() {
                let (item, outcome) = (link.item().address(), link.target().address());
                let fault =
                    Fault::StaleLink { item, outcome, pinned: pinned.to_owned(), now: link.current_pin() };
                findings.report(fault, place.column("pin"));
            }
        }
    }
}
