//! Laws of change: a link more, a link rejected, a country on its own.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::plans::{cases, dataset};
use crate::support::{Data, Dice, Row, alignment, cell, graph, judged, result_files, set};
use dwalign::align::Policy;
use dwalign::vocab::{OutcomeClass, PriorityClass};

type PriorityClasses = BTreeMap<String, PriorityClass>;
type OutcomeClasses = BTreeMap<String, OutcomeClass>;

/// The class of every priority and of every outcome, by pairing and item.
fn classes(data: &Data) -> (PriorityClasses, OutcomeClasses) {
    let graph = graph(data);
    let (mut priorities, mut outcomes) = (BTreeMap::new(), BTreeMap::new());
    for verdict in judged(&graph, &Policy::default()) {
        let pairing = format!("{} × {}", verdict.pairing.dwcp.address(), verdict.pairing.un.address());
        for p in &verdict.priorities {
            priorities.insert(format!("{pairing}: {}", p.priority.id()), p.class());
        }
        for o in &verdict.outcomes {
            outcomes.insert(format!("{pairing}: {}", o.outcome.id()), o.class());
        }
    }
    (priorities, outcomes)
}

/// A link that joins any item of a country's DWCPs with any outcome or output it may be joined with.
pub(crate) fn any_link(data: &Data, dice: &mut Dice) -> Option<Row> {
    let priorities = data.rows("priorities");
    let elements = data.rows("elements");
    let from = dice.below(priorities.len() + elements.len());
    let item = priorities.iter().chain(elements).nth(from)?;
    let code = cell(item, "country");
    let plans: Vec<&Row> = (data.rows("frameworks").iter())
        .filter(|f| cell(f, "kind") != "dwcp" && cell(f, "country").split(';').any(|c| c == code))
        .collect();
    let within = |row: &&Row| {
        plans.iter().any(|f| {
            cell(f, "framework") == cell(row, "framework")
                && cell(f, "country").starts_with(cell(row, "country"))
        })
    };
    let targets: Vec<&Row> =
        data.rows("outcomes").iter().chain(data.rows("outputs")).filter(within).collect();
    let target = targets.get(dice.below(targets.len()))?;
    let cells = [
        ("country", code),
        ("dwcp", cell(item, "framework")),
        ("priority", cell(item, "priority")),
        ("element", cell(item, "element")),
        ("undaf", cell(target, "framework")),
        ("outcome", cell(target, "outcome")),
        ("output", cell(target, "output")),
        ("extent", *dice.pick(&["whole", "part"])),
        ("status", *dice.pick(&["documented", "reviewed"])),
        ("source", "a later paper"),
    ];
    Some(cells.iter().filter(|(_, v)| !v.is_empty()).map(|(n, v)| (*n, (*v).to_owned())).collect())
}

/// The rows of the frameworks that a country belongs to, and nothing else.
fn split_off(data: &Data, code: &str) -> Data {
    let belongs = |framework: &Row| cell(framework, "country").split(';').any(|c| c == code);
    let named = |row: &Row, column: &str| {
        data.rows("frameworks").iter().any(|f| {
            let of_row = cell(f, "country").split(';').any(|c| c == cell(row, "country"));
            belongs(f) && of_row && cell(f, "framework") == cell(row, column)
        })
    };
    let mut own = Data::default();
    for (table, rows) in data.tables() {
        let keep = |row: &&Row| match table {
            "frameworks" => belongs(row),
            "links" => cell(row, "country") == code && named(row, "dwcp"),
            _ => named(row, "framework"),
        };
        own.rows_mut(table).extend(rows.iter().filter(keep).cloned());
    }
    own
}

/// The pairings of one country with everything that is said of them.
fn pairings_of(data: &Data, code: &str) -> Vec<serde_json::Value> {
    let text = alignment(&graph(data), &Policy::default());
    let whole: serde_json::Value = serde_json::from_str(&text).expect("the view writes JSON");
    let pairings = whole["pairings"].as_array().cloned().unwrap_or_default();
    pairings.into_iter().filter(|pairing| pairing["country"] == code).collect()
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn adding_a_counting_link_never_lowers_a_class_and_never_unshares_an_outcome(
        mut data in dataset(),
        seed in any::<u64>(),
    ) {
        // A gap that is closed by the new link is no gap any more; that is another law.
        data.rows_mut("absences").clear();
        let mut before = classes(&data);
        let mut dice = Dice::new(seed);
        for _ in 0..4 {
            let Some(link) = any_link(&data, &mut dice) else { break };
            data.rows_mut("links").push(link);
            let after = classes(&data);
            for (item, class) in &before.0 {
                prop_assert!(after.0[item] >= *class, "{}: {} fell to {}", item, class, after.0[item]);
            }
            for (item, class) in &before.1 {
                let shared = *class != OutcomeClass::Shared || after.1[item] == OutcomeClass::Shared;
                prop_assert!(shared, "{} was shared and is {}", item, after.1[item]);
            }
            before = after;
        }
    }

    #[test]
    fn rejecting_a_link_and_removing_it_give_the_same_classes(data in dataset(), which in any::<u8>()) {
        let number = data.rows("links").len();
        if number == 0 {
            return Ok(());
        }
        let (mut rejected, mut removed) = (data.clone(), data);
        set(&mut rejected.rows_mut("links")[usize::from(which) % number], "status", "rejected");
        removed.rows_mut("links").remove(usize::from(which) % number);
        prop_assert_eq!(classes(&rejected), classes(&removed));
        let policy = Policy::default();
        prop_assert_eq!(result_files(&graph(&rejected), &policy), result_files(&graph(&removed), &policy));
    }

    #[test]
    fn splitting_a_country_off_changes_none_of_its_verdicts(data in dataset()) {
        for code in ["TZA", "MDA", "COK"] {
            let own = split_off(&data, code);
            if !own.rows("frameworks").is_empty() {
                prop_assert_eq!(pairings_of(&own, code), pairings_of(&data, code));
            }
        }
    }
}
