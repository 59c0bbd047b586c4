//! The law of suggestions: whatever is suggested, nothing that is counted changes; only what is possible may.

use proptest::prelude::*;

use super::links::any_link;
use super::plans::{cases, dataset};
use crate::support::{Data, Dice, Row, cell, graph, graph_of, judged, result_files, set};
use dwalign::align::Policy;
use dwalign::emit::toml::toml;
use dwalign::graph::PlanGraph;
use dwalign::indicator::Measures;
use dwalign::suggest::{self, Concepts};
use dwalign::vocab::{Certainty, Measure};

/// Every figure that is counted or documented, one a line.
fn counted(graph: &PlanGraph) -> Vec<String> {
    let policy = Policy::default();
    let mut figures = Vec::new();
    for verdict in judged(graph, &policy) {
        let pair = format!("{} × {}", verdict.pairing.dwcp.address(), verdict.pairing.un.address());
        let mut counts = verdict.counts();
        for range in [&mut counts.full, &mut counts.taken_up, &mut counts.shared] {
            range.possible = 0;
        }
        let counts = [counts.full, counts.taken_up, counts.shared];
        figures.push(format!("{pair}: {} {counts:?}", verdict.class()));
        for p in &verdict.priorities {
            let at = |certainty| p.class_at(certainty);
            let (documented, counted) = (at(Certainty::Documented), at(Certainty::Counted));
            figures.push(format!("{pair} {}: {documented} {counted}", p.priority.id()));
        }
        for o in &verdict.outcomes {
            let at = |certainty| o.class_at(certainty);
            let (documented, counted) = (at(Certainty::Documented), at(Certainty::Counted));
            figures.push(format!("{pair} {}: {documented} {counted}", o.outcome.id()));
        }
    }
    let measures = Measures::of(graph, &policy);
    for year in 2003..2022 {
        let found = measures.evaluate(Measure::UnFrameworksTakingAccount, year);
        let range = found.range.expect("3.1 rests on links");
        let (value, among, undecided) = (found.value, found.among, found.undecided);
        figures.push(format!("{year}: {} {value} of {among}, {undecided} undecided", range.documented));
    }
    for (name, text) in result_files(graph, &policy) {
        figures.extend(text.lines().map(|line| format!("{name}: {line}")));
    }
    figures
}

/// A row that suggests an objective, or none, of any priority or outcome.
fn any_pillar(data: &Data, dice: &mut Dice) -> Option<Row> {
    let (priorities, outcomes) = (data.rows("priorities"), data.rows("outcomes"));
    let at = dice.below(priorities.len() + outcomes.len());
    let item = priorities.iter().chain(outcomes).nth(at)?;
    let id = if at < priorities.len() { "priority" } else { "outcome" };
    let cells = [
        ("country", cell(item, "country")),
        ("framework", cell(item, "framework")),
        ("item", cell(item, id)),
        ("pillar", *dice.pick(&["employment", "social-protection", "social-dialogue", "rights", "none"])),
        ("status", "suggested"),
        ("confidence", *dice.pick(&["0.3", "0.9", "1"])),
    ];
    Some(cells.iter().map(|(name, value)| (*name, (*value).to_owned())).collect())
}

/// Titles that speak of something, in place of those that only number.
fn with_words(data: &mut Data, dice: &mut Dice) {
    const WORDS: [&str; 5] = [
        "Social protection floors",
        "Decent work for youth",
        "Dialogue social et tripartisme",
        "Clean rivers",
        "Child labour ends",
    ];
    for table in ["priorities", "elements", "outcomes", "outputs"] {
        for row in data.rows_mut(table) {
            set(row, "title", dice.pick::<&str>(&WORDS));
        }
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn no_suggestion_of_a_link_or_an_objective_changes_a_figure_that_is_counted(
        data in dataset(),
        seed in any::<u64>(),
    ) {
        let before = counted(&graph(&data));
        let mut more = data;
        let mut dice = Dice::new(seed);
        for _ in 0..6 {
            if let Some(mut link) = any_link(&more, &mut dice) {
                set(&mut link, "status", "suggested");
                more.rows_mut("links").push(link);
            }
            if let Some(row) = any_pillar(&more, &mut dice) {
                more.rows_mut("pillars").push(row);
            }
        }
        prop_assert_eq!(counted(&graph(&more)), before);
    }

    #[test]
    fn what_the_program_suggests_changes_no_figure_that_is_counted(mut data in dataset(), seed in any::<u64>()) {
        with_words(&mut data, &mut Dice::new(seed));
        let alone = graph(&data);
        let concepts = Concepts::default();
        let links = suggest::links(&alone, &concepts, None, true);
        let mut suggested = suggest::rows(&links, |_, _| true, |_| "words".to_owned());
        suggest::pillar_rows(&mut suggested, &suggest::pillars(&alone, &concepts, None, true), |_| "words".to_owned());
        let mut files = data.files();
        files.push(("suggested.toml".to_owned(), toml(&suggested).into_bytes()));
        prop_assert_eq!(counted(&graph_of(&files)), counted(&alone));
    }
}
