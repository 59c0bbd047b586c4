//! Strategic objectives of one item that contradict each other.

use crate::diagnostic::{Finding, Findings, JudgementFault};
use crate::graph::{PillarStatement, PlanGraph};
use crate::record::{Confidence, Pillars};
use crate::vocab::{Certainty, LinkStatus, PillarWord, Vocabulary as _};

/// Looks through every row of the table of pillars.
pub(super) fn check(graph: &PlanGraph, findings: &mut Findings) {
    let all: Vec<PillarStatement<'_>> = graph.pillar_statements().collect();
    for of_item in all.chunk_by(|a, b| (a.priority(), a.outcome()) == (b.priority(), b.outcome())) {
        let Some(item) = Item::of(&of_item[0]) else { continue };
        let counted = item.counted;
        if counted.is_contradictory() {
            let pillars = counted.named();
            let fault = JudgementFault::PillarContradiction { item: Some(item.address.clone()), pillars };
            // The row that states none where there is one, else the first that states an objective.
            let speaks = |row: &&PillarStatement<'_>| counts(row);
            let none = of_item.iter().filter(speaks).find(|row| row.pillar() == PillarWord::NotAtAll);
            if let Some(row) = none.or_else(|| of_item.iter().find(|row| counts(row))) {
                let finding = Finding::new(fault.into(), row.place().column("pillar"));
                findings.add(finding.with_related(item.place.whole()));
            }
        }
        for row in of_item.iter().filter(|row| row.status() == LinkStatus::Rejected) {
            if item.cell.states(row.pillar()) {
                let fault = JudgementFault::PillarRejected {
                    item: item.address.clone(),
                    pillar: row.pillar().word(),
                };
                let finding = Finding::new(fault.into(), row.place().column("status"));
                findings.add(finding.with_related(item.place.column("pillars")));
            }
        }
    }
}

fn counts(row: &PillarStatement<'_>) -> bool {
    matches!(row.status(), LinkStatus::Documented | LinkStatus::Reviewed)
}

/// What rows speak of.
struct Item {
    address: String,
    place: crate::place::Place,
    /// What its cell states.
    cell: Pillars,
    /// What its cell and the rows that count state together.
    counted: Pillars,
}

impl Item {
    fn of(row: &PillarStatement<'_>) -> Option<Self> {
        macro_rules! item {
            ($item:expr) => {
                Self {
                    address: $item.address(),
                    place: $item.place(),
                    cell: $item.pillars_in_cell(),
                    counted: $item.pillars_at(Certainty::Counted, Confidence::LEAST),
                }
            };
        }
        match (row.priority(), row.outcome()) {
            (Some(priority), _) => Some(item!(priority)),
            (None, Some(outcome)) => Some(item!(outcome)),
            (None, None) => None,
        }
    }
}
