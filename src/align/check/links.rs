//! Links that do not count though somebody judged them, and links of one pair that disagree.

use rayon::prelude::*;

use crate::diagnostic::{Code, Fault, Finding, Findings, JudgementFault};
use crate::graph::{Framework, Link, Overlap, PlanGraph, Priority};
use crate::vocab::{Extent, FrameworkKind, LinkStatus, Vocabulary as _};

/// Looks through every link, DWCP by DWCP.
pub(super) fn check(graph: &PlanGraph) -> Findings {
    let mut findings = Findings::default();
    let is_dwcp = |framework: &Framework<'_>| framework.kind() == FrameworkKind::Dwcp;
    let dwcps: Vec<Framework<'_>> = graph.frameworks().filter(is_dwcp).collect();
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
    findings
}

/// Did somebody judge that it holds?
fn is_judged(link: &Link<'_>) -> bool {
    matches!(link.status(), LinkStatus::Documented | LinkStatus::Reviewed)
}

/// The links of one DWCP.
fn of_links(dwcp: Framework<'_>, findings: &mut Findings) {
    for pair in dwcp.priorities().flat_map(Priority::pairs) {
        let un = pair.outcome().framework();
        let out_of_period = dwcp.period().overlap(un.period()) == Overlap::None;
        disagreeing(pair.links(), findings);
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

/// Links of one pair that say whole and part, or of which one is rejected and another counts: reported once, with the places
/// of all of them.
fn disagreeing<'g>(links: impl Iterator<Item = Link<'g>>, findings: &mut Findings) {
    let said = |link: &Link<'g>| match link.status() {
        LinkStatus::Rejected => Some(LinkStatus::Rejected.word()),
        LinkStatus::Suggested => None,
        LinkStatus::Documented | LinkStatus::Reviewed => Some(link.extent().word()),
    };
    let mut speaking = links.filter_map(|link| Some((said(&link)?, link)));
    let Some((first, link)) = speaking.next() else { return };
    let rest: Vec<_> = speaking.collect();
    if !rest.iter().any(|(word, _)| *word != first) {
        return;
    }
    let mut places: Vec<_> = rest.iter().map(|(_, other)| other.place()).chain([link.place()]).collect();
    places.sort_unstable();
    findings.report_of(Code::LinksDisagree, places[0], || {
        let mut words: Vec<&'static str> = rest.iter().map(|(word, _)| *word).chain([first]).collect();
        let rank = |word: &&str| [Extent::Whole.word(), Extent::Part.word()].iter().position(|w| w == word);
        words.sort_unstable_by_key(|word| rank(word).unwrap_or(usize::MAX));
        words.dedup();
        let (item, outcome) = (link.item().address(), link.target().address());
        let fault = JudgementFault::LinksDisagree { item, outcome, said: words };
        let finding = Finding::new(fault.into(), places[0].whole());
        places[1..].iter().fold(finding, |finding, place| finding.with_related(place.whole()))
    });
}
