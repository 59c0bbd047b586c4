//! The sheet of decisions: the same rows as the keys give, and nothing from rows that nobody decided.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};

use super::session::{read, review};
use super::{PLANS, SUGGESTED};
use crate::common::Folder;

/// The sheet of a workbook, row by row.
pub(super) fn cells(bytes: Vec<u8>, sheet: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("it is a workbook");
    let range = book.worksheet_range(sheet).expect("it has the sheet");
    range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
}

/// A workbook with this sheet alone.
pub(super) fn book(sheet: &str, rows: &[Vec<String>]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet().set_name(sheet).expect("a name");
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            page.write_string(row, column, text).expect("it fits");
        }
    }
    book.save_to_buffer().expect("it can be written")
}

/// The rows of judgements of a dataset in TOML, in order.
pub(super) fn judgements(toml: &str) -> Vec<String> {
    let tables = ["[[links]]", "[[absences]]", "[[pillars]]"];
    let mut rows: Vec<String> = (toml.split("\n\n").map(str::trim))
        .filter(|row| tables.iter().any(|table| row.starts_with(table)))
        .map(str::to_owned)
        .collect();
    rows.sort();
    rows
}

/// What is decided: priority, element, outcome, output, strategic objective, and the answer in French.
const DECIDED: [[&str; 6]; 5] = [
    ["P1", "E1", "O1", "1.1", "", "Partie"],
    ["P1", "E1", "O1", "", "", "pas celui-ci"],
    ["P1", "E2", "", "", "", "Aucun correspondant trouvé"],
    ["P2", "", "O2", "", "", "Entier"],
    ["", "", "O2", "", "Emploi", "Oui"],
];

fn filled(rows: &mut [Vec<String>]) {
    let head = rows[0].clone();
    let at = |name: &str| {
        head.iter()
            .position(|h| h.trim_end_matches(" *") == name)
            .unwrap_or_else(|| panic!("{name}: {head:?}"))
    };
    let ids = ["Priorité", "Élément", "Effet", "Produit", "Objectif stratégique de l’OIT"].map(at);
    for wanted in DECIDED {
        let row = rows.iter_mut().find(|row| ids.iter().zip(wanted).all(|(id, value)| row[*id] == value));
        let row = row.unwrap_or_else(|| panic!("there is a row for {wanted:?}"));
        row[at("Décision")] = wanted[5].to_owned();
        row[at("Examinateur")] = "Reviewer A".to_owned();
        row[at("Date")] = "2026-03-01".to_owned();
        row[at("Remarque")] = "seen".to_owned();
    }
}

#[test]
fn the_sheet_gives_the_same_rows_as_the_keys() {
    let folder = Folder::of(&[("plans.toml", PLANS), ("more.toml", SUGGESTED)]);
    folder
        .run(&["--lang", "fr", "convert", "plans.toml", "more.toml", "-o", "book.xlsx", "--review"])
        .ends(0);
    let mut rows = cells(std::fs::read(folder.path().join("book.xlsx")).expect("it was written"), "Revue");
    // Opened and saved without a decision, the sheet says nothing.
    folder.file("review.xlsx", book("Revue", &rows));
    folder.run(&["convert", "plans.toml", "more.toml", "review.xlsx", "-o", "same.toml"]).ends(0);
    folder.run(&["convert", "plans.toml", "more.toml", "-o", "plain.toml"]).ends(0);
    assert_eq!(read(&folder, "same.toml"), read(&folder, "plain.toml"));
    filled(&mut rows);
    folder.file("review.xlsx", book("Revue", &rows));
    folder.run(&["convert", "plans.toml", "review.xlsx", "-o", "sheet.toml"]).ends(0);
    let lines = "g P1/E1\np1 x2 # seen\ng P1/E2\nn # seen\ng P2\nw1 # seen\nq\n";
    let typed = review(&folder, lines, &[]).ends(0);
    assert_eq!(typed.stdout.matches("Kept: ").count(), 4, "{}", typed.stdout);
    // The objective comes when no item is left; here it is answered in the file itself.
    let line = "{\"answer\":\"yes\",\"on\":[{\"country\":\"MDA\",\"undaf\":\"un\",\"outcome\":\"O2\",\"pillar\":\"employment\"}],\
                \"reviewer\":\"Reviewer A\",\"date\":\"2026-03-01\",\"note\":\"seen\"}\n";
    folder.file("decisions.jsonl", read(&folder, "decisions.jsonl") + line);
    folder.run(&["review", "plans.toml", "-o", "keys.toml"]).ends(0);
    let (sheet, keys) = (judgements(&read(&folder, "sheet.toml")), judgements(&read(&folder, "keys.toml")));
    assert_eq!(sheet, keys);
    assert_eq!(keys.len(), 5);
}

#[test]
fn a_suggested_row_is_decided_on_the_sheet_as_by_the_keys() {
    let folder = Folder::of(&[("plans.toml", PLANS), ("more.toml", SUGGESTED)]);
    folder
        .run(&["--lang", "fr", "convert", "plans.toml", "more.toml", "-o", "book.xlsx", "--review"])
        .ends(0);
    let bytes = std::fs::read(folder.path().join("book.xlsx")).expect("it was written");
    let mut rows = cells(bytes.clone(), "Revue");
    filled(&mut rows);
    // The table of links and the sheet of decisions stand in one workbook.
    let links = cells(bytes, "Liens");
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in [("Revue", &rows), ("Liens", &links)] {
        let page = book.add_worksheet().set_name(name).expect("a name");
        for (row, cells) in (0..).zip(rows) {
            for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
                page.write_string(row, column, text).expect("it fits");
            }
        }
    }
    folder.file("both.xlsx", book.save_to_buffer().expect("it can be written"));
    folder.run(&["convert", "plans.toml", "both.xlsx", "-o", "sheet.toml"]).ends(0);
    let found = judgements(&read(&folder, "sheet.toml"));
    let link: Vec<&String> = found.iter().filter(|row| row.contains("\"P2\"")).collect();
    assert_eq!(link.len(), 1, "{found:#?}");
    for words in ["\"reviewed\"", "\"A study\"", "extent_un = \"part\"", "\"seen\"", "extent = \"whole\""] {
        assert!(link[0].contains(words), "{words}: {}", link[0]);
    }
    assert!(!link[0].contains("confidence"));
}

#[test]
fn a_word_that_fits_no_such_row_is_told_at_its_cell_and_a_sheet_of_ones_own_is_left_alone() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    folder.run(&["convert", "plans.toml", "-o", "book.xlsx", "--review"]).ends(0);
    let mut rows = cells(std::fs::read(folder.path().join("book.xlsx")).expect("it was written"), "Review");
    rows[1][0] = "Yes".to_owned();
    folder.file("review.xlsx", book("Review", &rows));
    let run = folder.run(&["check", "plans.toml", "review.xlsx"]).ends(1);
    for words in ["E303", "“Yes” is not a known decision", "review.xlsx, Review!A2", "whole, part, not-this"]
    {
        assert!(run.stdout.contains(words), "{words}: {}", run.stdout);
    }
    folder.file("review.xlsx", book("Review", &[vec!["my notes".to_owned()], vec!["more".to_owned()]]));
    folder.run(&["check", "plans.toml", "review.xlsx"]).ends(0);
}

#[test]
fn titles_may_stand_above_the_heading_and_a_formula_without_a_value_is_told_at_its_cell() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    folder.run(&["convert", "plans.toml", "-o", "book.xlsx", "--review"]).ends(0);
    let mut rows = cells(std::fs::read(folder.path().join("book.xlsx")).expect("it was written"), "Review");
    rows[1][0] = "Whole".to_owned();
    rows.insert(0, vec!["Our review of 2026".to_owned()]);
    rows.insert(1, vec![String::new(), "Half of it is done".to_owned()]);
    folder.file("review.xlsx", book("Review", &rows));
    let run = folder.run(&["convert", "plans.toml", "review.xlsx", "-o", "out.toml"]).ends(0);
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    assert!(judgements(&read(&folder, "out.toml")).concat().contains("extent = \"whole\""));
    let mut failing = rust_xlsxwriter::Workbook::new();
    let page = failing.add_worksheet().set_name("Review").expect("a name");
    for (row, cells) in (0..).zip(&rows) {
        for (column, text) in (0..).zip(cells) {
            page.write_string(row, column, text).expect("it fits");
        }
    }
    page.write_formula(3, 0, rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!")).expect("it fits");
    folder.file("review.xlsx", failing.save_to_buffer().expect("it can be written"));
    let run = folder.run(&["check", "plans.toml", "review.xlsx"]).ends(1);
    assert!(run.stdout.contains("E311") || run.stdout.contains("E303"), "{}", run.stdout);
    assert!(run.stdout.contains("review.xlsx, Review!A4"), "{}", run.stdout);
}

#[test]
fn a_template_has_the_sheet_too_and_a_text_file_has_none() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    folder.run(&["--lang", "es", "template", "-o", "t.xlsx", "--from", "plans.toml", "--review"]).ends(0);
    let rows = cells(std::fs::read(folder.path().join("t.xlsx")).expect("it was written"), "Revisión");
    assert!(rows.len() > 5 && rows[0][0] == "Decisión", "{:?}", rows[0]);
    folder.run(&["template", "-o", "u.xlsx", "--review"]).ends(2);
    folder.run(&["convert", "plans.toml", "-o", "u.toml", "--review"]).ends(2);
}
