//! `check --require`: conditions on the counts that `align` shows.

use crate::common::{Folder, root};
use crate::support::{graph, judged};
use dwalign::align::{Policy, Tally};
use dwalign::vocab::{Count, Vocabulary as _};
use proptest::prelude::*;

use crate::laws::plans::{cases, dataset};

const PLANS: &str = r#"
[[frameworks]]
country = "MDA"
framework = "dwcp"
kind = "dwcp"
start = 2020
end = 2024

[[frameworks]]
country = "MDA"
framework = "unsdcf"
kind = "unsdcf"
start = 2020
end = 2024

[[priorities]]
country = "MDA"
priority = "P1"
title = "Social protection floors for all"

[[priorities]]
country = "MDA"
priority = "P2"
title = "Tripartism"

[[outcomes]]
country = "MDA"
outcome = "1"
title = "Social protection"

[[links]]
country = "MDA"
priority = "P1"
outcome = "1"
status = "reviewed"

[[absences]]
country = "MDA"
framework = "dwcp"
item = "P2"
state = "open"
"#;

#[test]
fn a_gate_ends_with_1_and_names_what_fails_and_by_how_much_in_three_languages() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    let met = folder.run(&["check", "plans.toml", "--require", "full>=1, open<2, comparisons=1"]).ends(0);
    assert!(met.stdout.contains("All 3 conditions are met."), "{}", met.stdout);
    for (language, words) in [
        ("en", ["2 of 3 conditions are not met.", "2 too few", ", P2 Tripartism: in the DWCP only"]),
        ("fr", ["2 conditions sur 3 ne sont pas remplies.", "il en manque 2", ", P2 Tripartism [en]"]),
        ("es", ["No se cumplen 2 condiciones de 3.", "faltan 2", ", P2 Tripartism [en]: solo en el"]),
    ] {
        let line = ["check", "plans.toml", "--require", "full>=3, open=0, unexamined=0", "--lang", language];
        let failed = folder.run(&line).ends(1);
        for words in words {
            assert!(failed.stdout.contains(words), "{words}: {}", failed.stdout);
        }
    }
}

#[test]
fn a_name_that_is_no_count_is_a_mistake_of_the_command_line_that_lists_the_names() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    for (conditions, words) in [
        ("ful>=3", "did you mean full?"),
        ("joy=0", "there is no count “joy”; the counts are: priorities, full, full-documented,"),
        ("full", "“full” is not a condition"),
        ("full=many", "“many” is not a whole number"),
        ("", "no condition is given"),
    ] {
        let run = folder.run(&["check", "plans.toml", "--require", conditions]).ends(2);
        assert!(run.stderr.contains(words) && run.stdout.is_empty(), "{run:#?}");
    }
    folder.run(&["check", "plans.toml", "--country", "MDA"]).ends(2);
    folder.run(&["check", "plans.toml", "--require", "full=1", "--country", "MDB"]).ends(2);
    let table = root().join("datasets/concepts/concepts.toml").display().to_string();
    folder.run(&["check", &table, "--require", "full=1"]).ends(2);
}

#[test]
fn data_with_errors_are_held_against_no_condition() {
    let folder = Folder::of(&[("plans.toml", PLANS.replace("item = \"P2\"", "item = \"P9\""))]);
    let run = folder.run(&["check", "plans.toml", "--require", "full>=0"]).ends(1);
    assert!(run.stdout.contains("the conditions were not checked"), "{}", run.stdout);
}

#[test]
fn a_program_gets_every_condition_with_its_number() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    let line = ["check", "plans.toml", "--format", "json", "--require", "full>=3,links-suggested=0"];
    let held = folder.run(&line).ends(1).json()["required"].clone();
    assert_eq!(held[0]["number"], 1);
    assert_eq!(held[0]["too_few"], 2);
    assert_eq!(held[0]["failing"], serde_json::json!(["MDA/dwcp/P2"]));
    assert_eq!(held[1]["met"], true);
    assert!(folder.run(&line[..4]).ends(0).json().get("required").is_none());
}

#[test]
fn the_policy_decides_what_a_gate_counts() {
    let folder = Folder::of(&[("plans.toml", PLANS), ("rules.toml", "version = \"x\"\nengaged = true\n")]);
    folder.run(&["check", "plans.toml", "--require", "full=1"]).ends(0);
    folder.run(&["check", "plans.toml", "--require", "full=1", "--policy", "rules.toml"]).ends(1);
}

proptest! {
    #![proptest_config(cases(48))]

    /// Where every DWCP stands in one comparison only, the tally is the sum of what `align` counts.
    #[test]
    fn a_tally_counts_what_the_comparisons_count(data in dataset()) {
        let (graph, policy) = (graph(&data), Policy::default());
        let verdicts = judged(&graph, &policy);
        let tally = Tally::of(&graph, &policy, None);
        let number = |count| tally.number(count);
        let classes = [Count::Full, Count::Partial, Count::DwcpOnly, Count::PrioritiesUnexamined];
        prop_assert_eq!(classes.into_iter().map(number).sum::<usize>(), number(Count::Priorities));
        let classes = [Count::Linked, Count::OutOfScope, Count::UndafOnly, Count::OutcomesUnexamined];
        prop_assert_eq!(classes.into_iter().map(number).sum::<usize>(), number(Count::Outcomes));
        let covers =
            [Count::ElementsWhole, Count::ElementsPart, Count::ElementsNotAtAll, Count::ElementsUnexamined];
        prop_assert_eq!(covers.into_iter().map(number).sum::<usize>(), number(Count::Elements));
        prop_assert!(number(Count::FullDocumented) <= number(Count::Full));
        prop_assert!(number(Count::Full) <= number(Count::FullPossible));
        for &count in Count::ALL {
            let members = tally.members(count).len();
            prop_assert!(count == Count::Warnings || members == number(count));
        }
        let once = |plan: fn(&dwalign::align::PairingVerdict<'_>) -> String| {
            let mut plans: Vec<String> = verdicts.iter().map(plan).collect();
            let all = plans.len();
            plans.sort();
            plans.dedup();
            plans.len() == all
        };
        if once(|v| v.pairing.dwcp.address()) && once(|v| v.pairing.un.address()) {
            let sum = |of: fn(&dwalign::align::Counts) -> usize| -> usize {
                verdicts.iter().map(|verdict| of(&verdict.counts())).sum()
            };
            prop_assert_eq!(sum(|c| c.full.counted), number(Count::Full));
            prop_assert_eq!(sum(|c| c.taken_up.possible), number(Count::TakenUpPossible));
            prop_assert_eq!(sum(|c| c.shared.documented), number(Count::LinkedDocumented));
            prop_assert_eq!(sum(|c| c.elements.whole), number(Count::ElementsWhole));
            prop_assert_eq!(sum(|c| c.priorities_without.open + c.outcomes_without.open), number(Count::Open));
            prop_assert_eq!(sum(|c| c.unexamined + c.outcomes_unexamined), number(Count::Unexamined));
        }
    }
}
