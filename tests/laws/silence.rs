//! The first law: silence only ever moves towards what is unexamined and undecided.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::plans::{cases, dataset};
use crate::support::{Data, Dice, cell, graph, judged, set};
use dwalign::align::Policy;
use dwalign::indicator::{Definition, Measures, Targets, definitions};
use dwalign::vocab::{Measure, OutcomeClass, PairingClass, PriorityClass, TargetStatus};

/// The same with some pairs gone through, some alignments stated, and some outcomes judged not to be about decent work.
fn with_judgements(mut data: Data, seed: u64) -> Data {
    let mut dice = Dice::new(seed);
    let plans: Vec<[String; 3]> = (data.rows("frameworks").iter())
        .map(|row| ["country", "framework", "kind"].map(|column| cell(row, column).to_owned()))
        .collect();
    for [country, dwcp, _] in plans.iter().filter(|plan| plan[2] == "dwcp") {
        let of_country =
            |plan: &&[String; 3]| plan[2] != "dwcp" && plan[0].split(';').any(|code| code == country);
        for [_, un, _] in plans.iter().filter(of_country) {
            if dice.chance(60) {
                let cells = [
                    ("country", country.as_str()),
                    ("dwcp", dwcp.as_str()),
                    ("undaf", un.as_str()),
                    ("examined", *dice.pick(&["complete", "complete", "partly"])),
                    ("stated", *dice.pick(&["", "full", "aligned", "none"])),
                ];
                data.add("pairings", &cells);
            }
        }
    }
    for row in data.rows_mut("outcomes") {
        if cell(row, "pillars").is_empty() && dice.chance(70) {
            set(row, "pillars", "none");
        }
    }
    data
}

/// What says that something is not there: every such class and verdict, and the frameworks known not to count.
fn denials(data: &Data) -> BTreeSet<String> {
    let (graph, policy) = (graph(data), Policy::default());
    let mut found = BTreeSet::new();
    for verdict in judged(&graph, &policy) {
        let pair = format!("{} {}", verdict.pairing.dwcp.address(), verdict.pairing.un.address());
        let priorities = verdict.priorities.iter().filter(|p| p.class() == PriorityClass::DwcpOnly);
        found.extend(priorities.map(|p| format!("{pair} {} dwcp-only", p.priority.id())));
        let denied = |class| matches!(class, OutcomeClass::UndafOnly | OutcomeClass::OutOfScope);
        let outcomes = verdict.outcomes.iter().filter(|o| denied(o.class()));
        found.extend(outcomes.map(|o| format!("{pair} {} {}", o.outcome.id(), o.class())));
        if verdict.class() == PairingClass::NoneTakenUp {
            found.insert(format!("{pair} none taken up"));
        }
    }
    let measures = Measures::of(&graph, &policy);
    let known = definitions(&graph);
    let of_links = |d: &&Definition| d.measure == Some(Measure::UnFrameworksTakingAccount);
    let targets =
        known.iter().find(of_links).map(|d| Targets::of(d, Measure::UnFrameworksTakingAccount, &measures));
    for year in 2003..2022 {
        let found_in = measures.evaluate(Measure::UnFrameworksTakingAccount, year);
        let decided = found_in.among - found_in.value - found_in.undecided;
        found.extend((0..decided).map(|n| format!("{year}: {n} decided")));
        let status = targets.as_ref().and_then(|targets| targets.status(&found_in));
        found.extend((status == Some(TargetStatus::Behind)).then(|| format!("{year}: behind")));
    }
    found
}

/// How many frameworks 3.1 leaves undecided, year by year.
fn undecided(data: &Data) -> Vec<usize> {
    let (graph, policy) = (graph(data), Policy::default());
    let measures = Measures::of(&graph, &policy);
    let in_year = |year| measures.evaluate(Measure::UnFrameworksTakingAccount, year).undecided;
    (2003..2022).map(in_year).collect()
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn silence_only_ever_moves_towards_unexamined_and_undecided(data in dataset(), seed in any::<u64>()) {
        let data = with_judgements(data, seed);
        let before = denials(&data);
        let mut silent = data.clone();
        silent.rows_mut("absences").clear();
        silent.rows_mut("pairings").clear();
        prop_assert!(denials(&silent).is_subset(&before), "without absences and pairings");
        // Nobody has looked at anything now, so nothing can have been looked for in vain.
        let looked = ["dwcp-only", "undaf-only", "none taken up"];
        let vain: Vec<String> =
            denials(&silent).into_iter().filter(|one| looked.iter().any(|end| one.ends_with(end))).collect();
        prop_assert!(vain.is_empty(), "nobody looked: {vain:?}");
        for n in 0..data.rows("outcomes").len() {
            let mut silent = data.clone();
            set(&mut silent.rows_mut("outcomes")[n], "pillars", "");
            silent.rows_mut("outcomes")[n].retain(|(_, value)| !value.is_empty());
            prop_assert!(denials(&silent).is_subset(&before), "an empty cell of outcome {n}");
        }
    }

    #[test]
    fn examining_a_comparison_or_stating_an_objective_makes_the_undecided_number_smaller(
        data in dataset(),
        seed in any::<u64>(),
        objective in prop::sample::select(vec!["none", "rights"]),
    ) {
        let data = with_judgements(data, seed);
        let before = undecided(&data);
        let smaller = |after: &[usize]| before.iter().zip(after).all(|(before, after)| after <= before);
        let graph = graph(&data);
        for verdict in judged(&graph, &Policy::default()) {
            let pairing = verdict.pairing;
            let cells = [
                ("country", pairing.country.code()),
                ("dwcp", pairing.dwcp.id()),
                ("undaf", pairing.un.id()),
                ("examined", "complete"),
            ];
            let mut examined = data.clone();
            examined.add("pairings", &cells);
            let after = undecided(&examined);
            prop_assert!(smaller(&after), "{:?}: {before:?}, {after:?}", cells);
        }
        for n in 0..data.rows("outcomes").len() {
            if !cell(&data.rows("outcomes")[n], "pillars").is_empty() {
                continue;
            }
            let mut stated = data.clone();
            set(&mut stated.rows_mut("outcomes")[n], "pillars", objective);
            let after = undecided(&stated);
            prop_assert!(smaller(&after), "{objective} of outcome {n}: {before:?}, {after:?}");
        }
    }
}
