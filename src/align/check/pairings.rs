//! What is stated of whole comparisons: of plans that are not compared, of plans without items, and against the verdict.

use crate::align::{ElementCover, Pairing, PairingVerdict, Policy, PriorityVerdict, pairings_with};
use crate::diagnostic::{Finding, Findings, JudgementFault};
use crate::graph::{Overlap, PairingStatement, PlanGraph};
use crate::vocab::{PairingClass, PriorityClass, StatedAlignment, Vocabulary as _};

/// Looks through every row of the table of pairings.
pub(super) fn check(graph: &PlanGraph, policy: &Policy, findings: &mut Findings) {
    let all: Vec<PairingStatement<'_>> = graph.pairing_statements().collect();
    for of_pair in all.chunk_by(|a, b| (a.dwcp(), a.un()) == (b.dwcp(), b.un())) {
        let (dwcp, un) = (of_pair[0].dwcp(), of_pair[0].un());
        if dwcp.period().overlap(un.period()) == Overlap::None {
            for row in of_pair {
                let fault = JudgementFault::PairingApart {
                    dwcp: dwcp.address(),
                    dwcp_period: dwcp.period().to_string(),
                    un: un.address(),
                    un_period: un.period().to_string(),
                };
                findings.report(fault.into(), row.place().column("undaf"));
            }
            continue;
        }
        let Some(pairing) = dwcp
            .countries()
            .find_map(|country| pairings_with(country).into_iter().find(|p| (p.dwcp, p.un) == (dwcp, un)))
        else {
            continue;
        };
        let effective: Vec<&PairingStatement<'_>> = of_pair.iter().filter(|row| row.is_effective()).collect();
        empty(pairing, &effective, findings);
        differing(pairing, &effective, findings);
        if effective.iter().any(|row| row.stated().is_some()) {
            against_the_verdict(&pairing.judge(policy), &effective, findings);
        }
    }
}

/// Examined completely, while one of the plans has no item in the data.
fn empty(pairing: Pairing<'_>, rows: &[&PairingStatement<'_>], findings: &mut Findings) {
    let sides = [
        (pairing.dwcp, pairing.dwcp.priorities().next().is_none()),
        (pairing.un, pairing.un.outcomes().next().is_none()),
    ];
    let Some((empty, _)) = sides.into_iter().find(|(_, is_empty)| *is_empty) else { return };
    for row in rows.iter().filter(|row| row.is_complete()) {
        let fault = JudgementFault::CompleteButEmpty {
            dwcp: pairing.dwcp.address(),
            un: pairing.un.address(),
            empty: empty.address(),
        };
        findings.report(fault.into(), row.place().column("examined"));
    }
}

/// One source states that nothing is taken up, another that something is.
fn differing(pairing: Pairing<'_>, rows: &[&PairingStatement<'_>], findings: &mut Findings) {
    let none = rows.iter().find(|row| row.stated() == Some(StatedAlignment::NotAtAll));
    let other = rows.iter().find_map(|row| {
        let stated = row.stated().filter(|stated| *stated != StatedAlignment::NotAtAll)?;
        Some((row, stated))
    });
    if let (Some(none), Some((other, stated))) = (none, other) {
        let (dwcp, un) = (pairing.dwcp.address(), pairing.un.address());
        let fault = JudgementFault::StatedDiffer { dwcp, un, stated: stated.word() };
        let finding = Finding::new(fault.into(), none.place().column("stated"));
        findings.add(finding.with_related(other.place().column("stated")));
    }
}

fn against_the_verdict(
    verdict: &PairingVerdict<'_>,
    rows: &[&PairingStatement<'_>],
    findings: &mut Findings,
) {
    for row in rows {
        let Some(stated) = row.stated().filter(|stated| contradicts(*stated, verdict)) else { continue };
        let fault = JudgementFault::StatedContradiction {
            dwcp: verdict.pairing.dwcp.address(),
            un: verdict.pairing.un.address(),
            stated: stated.word(),
            verdict: verdict.class().word(),
        };
        findings.report(fault.into(), row.place().column("stated"));
    }
}

/// Can what a source states and the verdict not both be true, whatever else is examined?
fn contradicts(stated: StatedAlignment, verdict: &PairingVerdict<'_>) -> bool {
    let class = verdict.class();
    if class == PairingClass::NotComparable {
        return false;
    }
    match stated {
        StatedAlignment::Full => verdict.priorities.iter().any(cannot_be_full),
        StatedAlignment::Partial => matches!(class, PairingClass::Full | PairingClass::NoneTakenUp),
        StatedAlignment::Aligned => class == PairingClass::NoneTakenUp,
        StatedAlignment::NotAtAll => verdict.priorities.iter().any(|p| p.class().is_taken_up()),
    }
}

/// Is it examined and not full: as a whole, by one of its elements, or with everything else?
fn cannot_be_full(verdict: &PriorityVerdict<'_>) -> bool {
    match verdict.class() {
        PriorityClass::Full => false,
        PriorityClass::DwcpOnly => true,
        PriorityClass::Partial | PriorityClass::Unexamined => {
            verdict.elements().any(|(_, cover)| cover == ElementCover::NotCovered)
                || (verdict.pairing.complete && !verdict.is_open())
        }
    }
}
