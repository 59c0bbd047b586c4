//! The four ways to decide (keys, the sheet of a workbook, the page of a report, the page of the program) give the same rows.

use serde_json::Value;

use super::page::asked;
use super::session::{read, review};
use super::sheet::{book, cells, judgements};
use super::{PLANS, SUGGESTED, material};
use crate::common::Folder;
use dwalign::review::{About, Act, Log, queue};
use dwalign::suggest::{self, Concepts};
use dwalign::view::review::json;
use dwalign::vocab::{Extent, Judgement, Language, Vocabulary as _};

/// A decision, as each of the ways has to give it.
struct Decision {
    on: &'static str,
    answer: Judgement,
    extent_un: Option<Extent>,
}

const fn decision(on: &'static str, answer: Judgement) -> Decision {
    Decision { on, answer, extent_un: None }
}

const MIXED: [Decision; 5] = [
    Decision { extent_un: Some(Extent::Whole), ..decision("MDA/dwcp/P1/E1 × un/O1/1.1", Judgement::Part) },
    decision("MDA/dwcp/P1/E1 × un/O1", Judgement::NotThis),
    decision("MDA/dwcp/P1/E2 × un", Judgement::NoneFound),
    decision("MDA/dwcp/P2 × un/O2", Judgement::Whole),
    decision("MDA/dwcp/P1", Judgement::Yes),
];

/// Every outcome is judged not to take up the priority.
const AGAINST: [Decision; 2] = [
    decision("MDA/dwcp/P2 × un/O2", Judgement::NotThis),
    decision("MDA/dwcp/P2 × un/O1", Judgement::NotThis),
];

fn plans() -> Folder {
    Folder::of(&[("plans.toml", PLANS), ("more.toml", SUGGESTED)])
}

/// The lines of a file of decisions, as the script of the report writes them.
fn lines(decisions: &[Decision], of: impl Fn(&str) -> About) -> String {
    let line = |(n, decision): (usize, &Decision)| {
        let on = serde_json::to_string(&of(decision.on)).expect("it can be written");
        let extent =
            decision.extent_un.map(|extent| format!(",\"extent_un\":\"{extent}\"")).unwrap_or_default();
        let answer = decision.answer;
        format!(
            "{{\"id\":{},\"answer\":\"{answer}\",\"on\":[{on}],\"reviewer\":\"Reviewer A\",\"date\":\"2026-03-01\",\"note\":\"seen\"{extent}}}\n",
            n + 1
        )
    };
    decisions.iter().enumerate().map(line).collect()
}

/// The data with the decisions of a file in them.
fn with(folder: &Folder, decisions: &str, output: &str) -> Vec<String> {
    folder.run(&["review", "plans.toml", "more.toml", "--decisions", decisions, "-o", output]).ends(0);
    judgements(&read(folder, output))
}

fn by_keys(typed: &str) -> Vec<String> {
    let folder = plans();
    let run = review(&folder, typed, &["more.toml"]).ends(0);
    assert!(!run.stdout.contains("Not taken") && !run.stdout.contains("is no answer"), "{}", run.stdout);
    with(&folder, "decisions.jsonl", "keys.toml")
}

fn by_report(decisions: &[Decision]) -> Vec<String> {
    let folder = plans();
    folder.run(&["report", "plans.toml", "more.toml", "-o", "page.html", "--review"]).ends(0);
    let page = read(&folder, "page.html");
    let of = |address: &str| {
        let found = asked(&page).into_iter().find(|about| about.address() == address);
        found.unwrap_or_else(|| panic!("{address} is asked about"))
    };
    folder.file("saved.jsonl", lines(decisions, of));
    with(&folder, "saved.jsonl", "report.toml")
}

/// The page of the program shows what is asked from JSON, takes each answer into a log, and saves the entries of that.
fn by_page(decisions: &[Decision]) -> Vec<String> {
    let folder = plans();
    let material = material(SUGGESTED);
    let concepts = Concepts::default();
    let mut log = Log::default();
    let links = suggest::links(material.graph(), &concepts, None, false);
    let pillars = suggest::pillars(material.graph(), &concepts, None, false);
    let shown = json(&queue(&material, &log, &links, &pillars), &concepts, Language::English);
    let shown: Value = serde_json::from_str(&shown).expect("it is JSON");
    let mut abouts: Vec<About> = Vec::new();
    let mut add =
        |value: &Value| abouts.push(serde_json::from_value(value.clone()).expect("it is about something"));
    for item in shown["items"].as_array().into_iter().flatten() {
        add(&item["about"]);
        item["candidates"].as_array().into_iter().flatten().for_each(|candidate| add(&candidate["about"]));
    }
    shown["objectives"].as_array().into_iter().flatten().for_each(|objective| add(&objective["about"]));
    for decision in decisions {
        let on = abouts.iter().find(|about| about.address() == decision.on);
        log.act(Act {
            extent_un: decision.extent_un,
            reviewer: Some("Reviewer A".to_owned()),
            date: Some("2026-03-01".to_owned()),
            note: Some("seen".to_owned()),
            ..Act::new(
                decision.answer,
                vec![on.unwrap_or_else(|| panic!("{}: {shown}", decision.on)).clone()],
            )
        });
    }
    let entries =
        log.entries().iter().map(|entry| serde_json::to_string(entry).expect("it can be written") + "\n");
    folder.file("page.jsonl", entries.collect::<String>());
    with(&folder, "page.jsonl", "page.toml")
}

/// The sheet in French, filled in, beside the files that it was made from.
fn by_sheet(decisions: &[Decision]) -> Vec<String> {
    let folder = plans();
    let french = Language::French;
    folder
        .run(&["--lang", "fr", "convert", "plans.toml", "more.toml", "-o", "book.xlsx", "--review"])
        .ends(0);
    let mut rows = cells(std::fs::read(folder.path().join("book.xlsx")).expect("it was written"), "Revue");
    let head = rows[0].clone();
    let at = |name: &str| head.iter().position(|h| h.trim_end_matches(" *") == name).expect("it is a column");
    let ids = ["Pays", "PPTD", "Priorité", "Élément", "Cadre des Nations Unies", "Effet", "Produit"];
    let of_head =
        |name: &str| head.iter().position(|h| dwalign::vocab::heading_means(h.trim_end_matches(" *"), name));
    let columns = ["country", "dwcp", "priority", "element", "undaf", "outcome", "output"]
        .map(|name| of_head(name).unwrap_or_else(|| panic!("{name} of {ids:?}: {head:?}")));
    let address = |row: &[String]| {
        let parts = |columns: &[usize]| {
            let filled = columns.iter().map(|column| row[*column].as_str()).filter(|id| !id.is_empty());
            filled.collect::<Vec<_>>().join("/")
        };
        let sides = [parts(&columns[1..4]), parts(&columns[4..])];
        let sides: Vec<&str> = sides.iter().map(String::as_str).filter(|side| !side.is_empty()).collect();
        format!("{}/{}", row[columns[0]], sides.join(" × "))
    };
    for decision in decisions {
        let row = rows.iter_mut().skip(1).find(|row| address(row) == decision.on);
        let row = row.unwrap_or_else(|| panic!("there is a row for {}", decision.on));
        row[at("Décision")] = decision.answer.label(french).to_owned();
        row[of_head("extent_un").expect("it is a column")] =
            decision.extent_un.map(|extent| extent.label(french)).unwrap_or_default().to_owned();
        for (column, text) in [("reviewer", "Reviewer A"), ("date", "2026-03-01"), ("note", "seen")] {
            row[of_head(column).expect("it is a column")] = text.to_owned();
        }
    }
    folder.file("a review.xlsx", book("Revue", &rows));
    folder.run(&["convert", "plans.toml", "more.toml", "a review.xlsx", "-o", "sheet.toml"]).ends(0);
    judgements(&read(&folder, "sheet.toml"))
}

#[test]
fn keys_sheet_report_and_page_give_the_same_rows_for_the_same_decisions() {
    let keys = by_keys("g P1/E1\np1w x2 # seen\ng P1/E2\nn # seen\ng P2\nw1 # seen\ny # seen\nq\n");
    assert_eq!(keys.len(), 5, "{keys:#?}");
    let linked = keys.iter().find(|row| row.contains("\"1.1\"")).expect("E1 is linked");
    assert!(linked.contains("extent = \"part\"") && linked.contains("extent_un = \"whole\""), "{linked}");
    // The row that was suggested in another file is the one that was decided on.
    assert!(keys.iter().any(|row| row.contains("\"A study\"") && row.contains("\"reviewed\"")), "{keys:#?}");
    assert!(!keys.concat().contains("suggested"), "{keys:#?}");
    assert_eq!(by_sheet(&MIXED), keys);
    assert_eq!(by_report(&MIXED), keys);
    assert_eq!(by_page(&MIXED), keys);
}

#[test]
fn an_item_judged_against_every_outcome_is_examined_whatever_the_way() {
    let keys = by_keys("g P2\nx1 x2 # seen\nq\n");
    let absences: Vec<&String> = keys.iter().filter(|row| row.starts_with("[[absences]]")).collect();
    assert!(absences.len() == 1 && absences[0].contains("item = \"P2\""), "{keys:#?}");
    assert_eq!(by_sheet(&AGAINST), keys);
    assert_eq!(by_report(&AGAINST), keys);
    assert_eq!(by_page(&AGAINST), keys);
    // Against all but one outcome it is not.
    let keys = by_keys("g P2\nx1 # seen\nq\n");
    assert!(!keys.concat().contains("[[absences]]"), "{keys:#?}");
    assert_eq!(by_sheet(&AGAINST[..1]), keys);
}

#[test]
fn every_outcome_can_be_judged_on_the_sheet_and_on_the_page() {
    let folder = plans();
    // Forty outcomes that speak of something else, and an item that little speaks for.
    let outcome = |n: usize| {
        format!(
            "[[outcomes]]\ncountry = \"MDA\"\nframework = \"un\"\noutcome = \"X{n}\"\ntitle = \"Forests and water {n}\"\n"
        )
    };
    folder.file("many.toml", (1..=40).map(outcome).collect::<String>());
    folder.run(&["convert", "plans.toml", "many.toml", "-o", "book.xlsx", "--review"]).ends(0);
    let rows = cells(std::fs::read(folder.path().join("book.xlsx")).expect("it was written"), "Review");
    let of_priority = rows.iter().filter(|row| row.iter().any(|cell| cell == "P2"));
    assert_eq!(of_priority.filter(|row| row.iter().any(|cell| cell.starts_with('X'))).count(), 40);
    folder.run(&["report", "plans.toml", "many.toml", "-o", "page.html", "--review"]).ends(0);
    let page = read(&folder, "page.html");
    let of_priority = asked(&page).into_iter().filter(|about| about.priority.as_deref() == Some("P2"));
    let outcomes = of_priority.filter(|about| about.outcome.is_some() && about.output.is_none()).count();
    assert_eq!(outcomes, 42);
    assert!(page.contains(" other outcomes</summary>"));
}
