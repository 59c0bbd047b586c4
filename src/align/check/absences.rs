//! Absences of items that are linked, and absences that speak of no comparison.

use super::counts;
use crate::align::{Policy, pairings_with};
use crate::diagnostic::{Fault, Finding, Findings, JudgementFault};
use crate::graph::{Absence, Framework, Item, Link, PlanGraph};
use crate::vocab::{Extent, Vocabulary as _};

/// Looks through every absence.
pub(super) fn check(graph: &PlanGraph, policy: &Policy, findings: &mut Findings) {
    for absence in graph.absences() {
        if !speaks_of_a_pairing(&absence) {
            let item = address(&absence);
            let against = absence.against().map(Framework::address);
            let fault = JudgementFault::AbsenceOfNoPairing { item, against };
            findings.report(fault.into(), absence.place().column("item"));
        }
        let counts = |link: &Link<'_>| {
            let other = match absence.item() {
                Some(_) => link.outcome().framework(),
                None => link.priority().framework(),
            };
            absence.speaks_of(other) && counts(link, policy)
        };
        let whole = |link: &Link<'_>| link.extent() == Extent::Whole && counts(link);
        // A link of the item itself contradicts it; one of a part of it, or of the whole that it is a part of, decides.
        let (itself, beside) = match (absence.item(), absence.outcome()) {
            (Some(Item::Priority(priority)), _) => {
                (priority.own_links().find(counts), priority.links().find(counts))
            }
            (Some(Item::Element(element)), _) => {
                (element.links().find(counts), element.priority().own_links().find(whole))
            }
            (None, Some(outcome)) => (outcome.links().find(counts), None),
            (None, None) => continue,
        };
        let said = || (address(&absence), absence.state().word());
        let (fault, link) = match (itself, beside) {
            (Some(link), _) => {
                let (item, state) = said();
                let linked_to = match absence.item() {
                    Some(_) => link.target().address(),
                    None => link.item().address(),
                };
                (Fault::AbsenceContradiction { item, state, linked_to }, link)
            }
            (None, Some(link)) => {
                let ((item, state), linked) = (said(), link.item().address());
                let linked_to = link.target().address();
                (JudgementFault::AbsenceBesideLink { item, state, linked, linked_to }.into(), link)
            }
            (None, None) => continue,
        };
        findings.add(Finding::new(fault, absence.place().column("state")).with_related(link.place().whole()));
    }
}

/// The address of the item that it speaks of.
fn address(absence: &Absence<'_>) -> String {
    match (absence.item(), absence.outcome()) {
        (Some(item), _) => item.address(),
        (None, Some(outcome)) => outcome.address(),
        (None, None) => String::new(),
    }
}

fn speaks_of_a_pairing(absence: &Absence<'_>) -> bool {
    let framework = match (absence.item(), absence.outcome()) {
        (Some(item), _) => item.priority().framework(),
        (None, Some(outcome)) => outcome.framework(),
        (None, None) => return true,
    };
    let of_item = absence.item().is_some();
    framework.countries().any(|country| {
        pairings_with(country).into_iter().any(|pairing| {
            let (own, other) = if of_item { (pairing.dwcp, pairing.un) } else { (pairing.un, pairing.dwcp) };
            own == framework && absence.speaks_of(other)
        })
    })
}
