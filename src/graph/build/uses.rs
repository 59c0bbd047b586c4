//! What rows of the data refer to: an id that nobody refers to is more likely to be a slip than one that is in use.

use super::money::MoneyTables;
use super::statements::Statements;
use super::{Builder, PlanTables};
use crate::graph::AbsenceRow;
use crate::graph::judged::Judgements;
use crate::graph::money::MoneyOf;

/// For each node of a plan, whether anything refers to it or belongs to it.
pub(super) struct Uses(Vec<bool>);

impl Uses {
    /// Does anything refer to this node?
    pub(super) fn has(&self, node: u32) -> bool {
        self.0.get(node as usize).copied().unwrap_or_default()
    }

    fn add(&mut self, node: u32) {
        if let Some(used) = self.0.get_mut(node as usize) {
            *used = true;
        }
    }
}

impl Builder {
    /// What is referred to, once all rows are resolved.
    pub(super) fn uses(
        &self,
        tables: &PlanTables,
        statements: &Statements,
        absences: &[AbsenceRow],
        judgements: &Judgements,
        money: &MoneyTables,
    ) -> Uses {
        let PlanTables { priorities, elements, outcomes, outputs, bases } = tables;
        let mut uses = Uses(vec![false; bases.source as usize]);
        let children = |range: std::ops::Range<u32>| !range.is_empty();
        for framework in 0..self.index.frameworks.len() as u32 {
            let has_items = children(priorities.ranges.children(framework))
                || children(outcomes.ranges.children(framework));
            let is_spoken_of = !statements.took_part.get(framework).0.is_empty()
                || !statements.answers.get(framework).0.is_empty();
            if has_items || is_spoken_of {
                uses.add(bases.framework + framework);
            }
        }
        for priority in (0..priorities.rows.len() as u32).filter(|&p| children(elements.ranges.children(p))) {
            uses.add(bases.priority + priority);
        }
        for outcome in 0..outcomes.rows.len() as u32 {
            if children(outputs.ranges.children(outcome)) || !statements.roles.get(outcome).0.is_empty() {
                uses.add(bases.outcome + outcome);
            }
        }
        for output in 0..outputs.rows.len() as u32 {
            if !statements.roles.get(outcomes.rows.len() as u32 + output).0.is_empty() {
                uses.add(bases.output + output);
            }
        }
        for (_, from, to) in statements.links.pairs() {
            uses.add(from.index() as u32);
            uses.add(to.index() as u32);
        }
        for of in &judgements.pairings {
            uses.add(bases.framework + of.dwcp);
            uses.add(bases.framework + of.un);
        }
        let against = absences.iter().filter_map(|absence| absence.against);
        against.for_each(|framework| uses.add(bases.framework + framework));
        let nodes = absences.iter().map(|of| of.node).chain(judgements.pillars.iter().map(|of| of.node));
        nodes.for_each(|node| uses.add(node.index() as u32));
        let of_money =
            money.resources.iter().map(|(of, _)| *of).chain(money.projects.iter().map(|(of, _)| *of));
        for of in of_money.flatten() {
            uses.add(match of {
                MoneyOf::Framework(number) => bases.framework + number,
                MoneyOf::Priority(number) => bases.priority + number,
                MoneyOf::Outcome(number) => bases.outcome + number,
                MoneyOf::Output(number) => bases.output + number,
            });
        }
        uses
    }
}
