//! The strategic objectives that outcomes and priorities seem to serve, against what is known of them otherwise.

use std::collections::BTreeSet;
use std::path::PathBuf;

use dwalign::graph::{Outcome, PlanGraph};
use dwalign::load::{self, Options};
use dwalign::suggest::{self, Concepts, Grade, PillarProposal, Subject};
use dwalign::vocab::{Pillar, PillarWord, Vocabulary as _};

use crate::{Problem, say};

/// What was proposed, against what is so.
#[derive(Debug, Default)]
struct Table {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Table {
    fn add(&mut self, proposed: bool, is_so: bool) {
        match (proposed, is_so) {
            (true, true) => self.right += 1,
            (true, false) => self.wrong += 1,
            (false, true) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn told(&self) -> String {
        let right = self.right as f64;
        let precision = right / (self.right + self.wrong) as f64;
        let recall = right / (self.right + self.missed) as f64;
        let f1 = 2.0 * precision * recall / (precision + recall);
        let (right, wrong, missed) = (self.right, self.wrong, self.missed);
        format!(
            "precision {precision:.3}, recall {recall:.3}, F1 {f1:.3} ({right} right, {wrong} wrong, {missed} missed)"
        )
    }
}

/// Is any objective proposed of the subject, from a grade on?
fn any(proposals: &[PillarProposal<'_>], subject: Subject<'_>, grade: Grade) -> bool {
    proposals.iter().any(|p| p.subject == subject && p.grade >= grade)
}

/// Against the objectives that are given in `datasets/cycles`.
pub(crate) fn cycles() -> Result<(), Problem> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("datasets/cycles");
    let graph = load::files([folder], &Options::default())?.graph;
    let proposals = suggest::pillars(&graph, &Concepts::default(), None, true);
    let mut outcomes: Vec<Subject<'_>> = Vec::new();
    let mut priorities: Vec<Subject<'_>> = Vec::new();
    for framework in graph.frameworks() {
        let (of_outcome, of_priority) = (
            framework.outcomes().filter(|outcome| !outcome.pillars().is_not_stated()),
            framework.priorities().filter(|priority| !priority.pillars().is_not_stated()),
        );
        outcomes.extend(of_outcome.map(Subject::Outcome));
        priorities.extend(of_priority.map(Subject::Priority));
    }
    say("Strategic objectives against those given in datasets/cycles, where any or none is given:")?;
    for (name, subjects) in [("outcomes", outcomes), ("priorities", priorities)] {
        let (mut one, mut each) = (Table::default(), Table::default());
        for subject in &subjects {
            let given = match subject {
                Subject::Outcome(outcome) => outcome.pillars(),
                Subject::Priority(priority) => priority.pillars(),
            };
            one.add(any(&proposals, *subject, Grade::Possible), !given.is_empty());
            for &pillar in Pillar::ALL {
                let proposed = proposals.iter().any(|p| p.subject == *subject && p.pillar == pillar);
                each.add(proposed, given.states(PillarWord::Of(pillar)));
            }
        }
        say(&format!("- any objective, {} {name}: {}", subjects.len(), one.told()))?;
        say(&format!("- each objective, {} {name}: {}", subjects.len(), each.told()))?;
    }
    say("")
}

/// Against the outcomes under which the ILO has a role: a sign of its presence, not of what the outcome is about.
pub(crate) fn roles(exports: &[PathBuf]) -> Result<(), Problem> {
    let graph = load::files(exports, &Options::default())?.graph;
    let proposals = suggest::pillars(&graph, &Concepts::default(), None, true);
    let outcomes = with_agencies(&graph);
    let likely = proposals.iter().filter(|p| p.grade == Grade::Likely).map(|p| address(p.subject));
    let (likely, all): (BTreeSet<_>, BTreeSet<_>) =
        (likely.collect(), proposals.iter().map(|p| address(p.subject)).collect());
    say(&format!(
        "Strategic objectives against a role of the ILO, {} outcomes of frameworks whose agencies are known:",
        outcomes.len()
    ))?;
    for (name, proposed) in [("any objective", &all), ("any likely objective", &likely)] {
        let mut table = Table::default();
        for outcome in &outcomes {
            table.add(proposed.contains(&address(Subject::Outcome(*outcome))), outcome.ilo_role().is_some());
        }
        say(&format!("- {name}: {}", table.told()))?;
    }
    say("")
}

/// The outcomes of the frameworks of which any agency is known. A framework of several countries is one.
fn with_agencies(graph: &PlanGraph) -> Vec<Outcome<'_>> {
    let mut outcomes = Vec::new();
    for framework in graph.frameworks() {
        if framework.outcomes().any(|outcome| !outcome.agencies().is_empty()) {
            outcomes.extend(framework.outcomes());
        }
    }
    outcomes
}

fn address(subject: Subject<'_>) -> String {
    format!("{}/{}", subject.framework().address(), subject.id())
}
