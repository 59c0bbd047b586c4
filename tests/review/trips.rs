//! What people trip over in tools that map lists onto each other, each with the test that it does not happen here:
//!
//! | trap | test |
//! |---|---|
//! | the extent of the last decision sticks | `session::the_last_extent_does_not_stick_and_nothing_but_an_answer_decides` |
//! | “look again” decides | `core::to_look_again_and_to_put_off_decide_nothing` |
//! | taking back loses the candidates | `core::what_is_taken_back_is_asked_again_with_all_its_candidates` |
//! | “the same for all alike” changes what was decided | `core::the_same_for_all_alike_leaves_out_what_was_decided` |
//! | opening a file stamps its rows | `opening_and_saving_stamps_no_row` |
//! | “nothing found” cannot be exported | `session::nothing_found_and_the_objectives_can_be_decided_and_written_in_every_form` |
//! | fields get lost | `no_field_is_lost_on_the_way_out_and_only_what_was_decided_changes` |
//! | not many at once, nor many back | `session::many_are_decided_at_once_after_a_look_at_the_effect_and_taken_back_at_once` |
//! | candidates out of order | `candidates_stand_in_the_order_of_their_score_on_sheet_and_page` |
//! | a score without its reason | `no_score_stands_without_its_reason` |
//! | the effect is seen afterwards only | `core::the_effect_says_before_what_is_so_after`, `what_a_decision_would_change_is_said_on_sheet_and_page` |
//!
//! On the page of the program they are tried in `tests/browser/page-review.mjs`.

use std::collections::BTreeSet;

use super::session::{read, review};
use super::sheet::{book, cells};
use super::{PLANS, SUGGESTED};
use crate::common::{Folder, root};

fn plans() -> Folder {
    Folder::of(&[("plans.toml", PLANS), ("more.toml", SUGGESTED)])
}

fn sheet(folder: &Folder, name: &str) -> Vec<Vec<String>> {
    cells(std::fs::read(folder.path().join(name)).expect("it was written"), "Review")
}

fn column(rows: &[Vec<String>], name: &str) -> usize {
    rows[0]
        .iter()
        .position(|head| head.trim_end_matches(" *") == name)
        .unwrap_or_else(|| panic!("{name}: {:?}", rows[0]))
}

#[test]
fn opening_and_saving_stamps_no_row() {
    let folder = plans();
    review(&folder, "", &["more.toml"]).ends(0);
    review(&folder, "g P2\nf\ns\nl\n?\nq\n", &["more.toml"]).ends(0);
    folder.run(&["review", "plans.toml", "more.toml", "-o", "same.toml"]).ends(0);
    let text = read(&folder, "same.toml");
    assert!(!text.contains("reviewer") && !text.contains("date") && !text.contains("pin"), "{text}");
    folder.run(&["convert", "plans.toml", "more.toml", "-o", "book.xlsx", "--review"]).ends(0);
    folder.run(&["convert", "book.xlsx", "-o", "again.toml"]).ends(0);
    assert_eq!(read(&folder, "again.toml"), text);
}

#[test]
fn no_field_is_lost_on_the_way_out_and_only_what_was_decided_changes() {
    let folder = Folder::new();
    let data = root().join("datasets/cycles").display().to_string();
    folder.run(&["convert", &data, "-o", "plain.toml"]).ends(0);
    let plain = read(&folder, "plain.toml");
    // One item of the real data is decided on; which one is taken from what is asked.
    let csv = folder.run(&["suggest", &data, "--format", "csv"]).ends(0).stdout;
    let first: Vec<&str> = csv.lines().nth(1).expect("something is asked").split(',').collect();
    let given = |key: &str, id: &str| {
        if id.is_empty() { String::new() } else { format!(",\"{key}\":\"{id}\"") }
    };
    let ids: String = ["country", "dwcp", "undaf", "priority", "element", "outcome", "output"]
        .iter()
        .zip(&first)
        .map(|(key, id)| given(key, id))
        .collect();
    let on = ids.trim_start_matches(',');
    folder.file("decisions.jsonl", format!("{{\"answer\":\"part\",\"on\":[{{{on}}}],\"note\":\"seen\"}}\n"));
    for output in ["out.toml", "out.json", "out.xlsx", "tables"] {
        folder.run(&["review", &data, "-o", output]).ends(0);
        folder.run(&["convert", output, "-o", "again.toml", "--force"]).ends(0);
        let again = read(&folder, "again.toml");
        let rows =
            |text: &str| -> Vec<String> { text.split("\n\n").map(|row| row.trim().to_owned()).collect() };
        let before: BTreeSet<String> = rows(&plain).into_iter().collect();
        let added: Vec<String> = rows(&again).into_iter().filter(|row| !before.contains(row)).collect();
        assert!(added.len() == 1 && added[0].contains("note = \"seen\""), "{output}: {added:#?}");
        assert_eq!(rows(&again).len(), rows(&plain).len() + 1, "{output}");
    }
}

#[test]
fn candidates_stand_in_the_order_of_their_score_on_sheet_and_page() {
    let folder = plans();
    folder.run(&["convert", "plans.toml", "-o", "book.xlsx", "--review"]).ends(0);
    let rows = sheet(&folder, "book.xlsx");
    let [item, element, score] = ["Priority", "Element", "Score"].map(|name| column(&rows, name));
    let mut of_item: Vec<(String, Vec<f64>)> = Vec::new();
    for row in rows.iter().skip(1).filter(|row| !row[item].is_empty() && !row[score].is_empty()) {
        let (key, score) = (format!("{}/{}", row[item], row[element]), row[score].parse().expect("a score"));
        match of_item.last_mut().filter(|(known, _)| *known == key) {
            Some((_, scores)) => scores.push(score),
            None => of_item.push((key, vec![score])),
        }
    }
    assert!(of_item.iter().any(|(_, scores)| scores.len() > 1), "{of_item:?}");
    for (key, scores) in &of_item {
        // The nearest come first; the other outcomes follow, in the same order.
        assert!(scores.is_sorted_by(|a, b| a >= b), "{key}: {scores:?}");
    }
    folder.run(&["report", "plans.toml", "-o", "page.html", "--review"]).ends(0);
    let page = read(&folder, "page.html");
    let section = page.split("id=\"review\"").nth(1).expect("it is there");
    for part in section.split("<h3>").skip(1) {
        let scores: Vec<f64> = part
            .split("<td>")
            .filter_map(|cell| {
                ["likely", "possible", "weak"].iter().find_map(|grade| cell.strip_prefix(grade))
            })
            .filter_map(|rest| rest.trim_start().get(..4)?.parse().ok())
            .collect();
        assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}: {part}");
    }
}

#[test]
fn no_score_stands_without_its_reason() {
    let folder = plans();
    folder.run(&["convert", "plans.toml", "-o", "book.xlsx", "--review"]).ends(0);
    let rows = sheet(&folder, "book.xlsx");
    let [score, reason] = ["Score", "What speaks for it"].map(|name| column(&rows, name));
    assert!(
        rows.iter().skip(1).all(|row| row[score].is_empty() || !row[reason].trim().is_empty()),
        "{rows:#?}"
    );
    let csv = folder.run(&["suggest", "plans.toml", "--all", "--format", "csv"]).ends(0).stdout;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let bare: Vec<_> =
        reader.records().map(|row| row.expect("a row")).filter(|row| row[9].trim().is_empty()).collect();
    assert!(bare.is_empty(), "{bare:#?}");
    // On the screen the reason stands below each candidate.
    let shown = review(&folder, "g P2\nq\n", &["more.toml"]).ends(0).stdout;
    let question = shown.rsplit("P2 Decent jobs").next().unwrap_or_default();
    let lines: Vec<&str> =
        question.lines().filter_map(|line| line.split_once('│').map(|(_, right)| right)).collect();
    for (n, line) in lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.trim_start().starts_with(|c: char| c.is_ascii_digit()))
    {
        let below = lines[n + 1..].iter().find(|line| line.starts_with("     "));
        assert!(below.is_some_and(|line| !line.trim().is_empty()), "{line}: {shown}");
    }
}

#[test]
fn what_a_decision_would_change_is_said_on_sheet_and_page() {
    let folder = plans();
    // As the screen says it before the answer is given.
    let screen = review(&folder, "g P2\n=w1 p1 n\nq\n", &["more.toml"]).ends(0).stdout;
    let said: Vec<&str> = screen.lines().filter_map(|line| line.trim().strip_prefix("→ ")).collect();
    let [whole, part, none] = said[..] else { panic!("three effects: {screen}") };
    assert!(
        whole.contains("P2: not examined → full;") && !whole.contains("dwcp") && part.contains("→ partial;"),
        "{screen}"
    );
    folder.run(&["convert", "plans.toml", "more.toml", "-o", "book.xlsx", "--review"]).ends(0);
    let rows = sheet(&folder, "book.xlsx");
    let [priority, outcome, effect] =
        ["Priority", "Outcome", "What a decision would change"].map(|name| column(&rows, name));
    let of = |target: &str| {
        let row = rows.iter().find(|row| row[priority] == "P2" && row[outcome] == target);
        row.unwrap_or_else(|| panic!("P2 × {target}: {rows:#?}"))[effect].clone()
    };
    assert_eq!(of("O2"), format!("“Whole”: {whole}\n“Part”: {part}"));
    assert_eq!(of(""), format!("“No counterpart found”: {none}"));
    // The column is there to be read: whatever stands in it decides nothing.
    folder.run(&["convert", "book.xlsx", "-o", "again.toml"]).ends(0);
    assert!(!read(&folder, "again.toml").contains("reviewer"));
    folder.run(&["report", "plans.toml", "more.toml", "-o", "page.html", "--review"]).ends(0);
    let page = read(&folder, "page.html");
    for (answer, words) in [("Whole", whole), ("Part", part), ("No counterpart found", none)] {
        assert!(page.contains(&format!("<li><b>{answer}</b> → {words}</li>")), "{answer}: {words}");
    }
}

#[test]
fn an_item_judged_against_some_outcomes_only_is_said_not_to_be_examined() {
    let folder = plans();
    folder.run(&["convert", "plans.toml", "-o", "book.xlsx", "--review"]).ends(0);
    let rows = sheet(&folder, "book.xlsx");
    let [decision, priority, outcome, output] =
        ["Decision", "Priority", "Outcome", "Output"].map(|name| column(&rows, name));
    // Of the rows of P2 those of some outcomes are kept, and each is judged against.
    let with = |outcomes: &[&str]| {
        let kept = |row: &&Vec<String>| {
            row[decision] == "Decision"
                || row[priority] == "P2"
                    && row[output].is_empty()
                    && outcomes.contains(&row[outcome].as_str())
        };
        let mut kept: Vec<Vec<String>> = rows.iter().filter(kept).cloned().collect();
        assert_eq!(kept.len(), outcomes.len() + 1, "{rows:#?}");
        kept[1..].iter_mut().for_each(|row| row[decision] = "Not this one".to_owned());
        folder.file("decided.xlsx", book("Review", &kept));
        folder.run(&["check", "plans.toml", "decided.xlsx"]).ends(0).stdout
    };
    let some = with(&["O2"]);
    assert!(some.contains("warning[W207]") && some.contains("P2 (1/2)"), "{some}");
    let all = with(&["O1", "O2"]);
    assert!(!all.contains("W207"), "{all}");
}
