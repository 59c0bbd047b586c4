//! One workbook for each trap, and what is found in it, by sheet and cell.

use rust_xlsxwriter::{Format, Worksheet};

use crate::common::{Folder, Found, books, found};

/// What is found in a workbook.
fn in_book(bytes: Vec<u8>) -> Vec<Found> {
    found(&Folder::of(&[("moldova.xlsx", bytes)]), &["moldova.xlsx"])
}

fn told(bytes: Vec<u8>) -> Vec<(String, String)> {
    in_book(bytes).into_iter().map(|f| (f.code, f.place.replace("moldova.xlsx, ", ""))).collect()
}

fn expected(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(code, place)| ((*code).to_owned(), (*place).to_owned())).collect()
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, text: &str) {
    sheet.write_string(row, column, text).expect("a text can be written");
}

#[test]
fn a_good_workbook_has_no_findings() {
    assert_eq!(in_book(books::book(books::PLANS)), []);
}

#[test]
fn a_word_and_a_reference_that_are_wrong_are_told_at_their_cells() {
    let rows: books::Rows<'_> = &[
        &["country", "priority", "element", "outcome", "extent"],
        &["MDA", "P1", "E1", "O1", "hole"],
        &[],
        &["MDA", "P9", "", "O1", "whole"],
    ];
    let sheets: Vec<(&str, books::Rows<'_>)> =
        books::PLANS[..4].iter().copied().chain([("Links", rows)]).collect();
    let found = in_book(books::book(&sheets));
    assert_eq!(found[0].place, "moldova.xlsx, Links!E2");
    assert_eq!(found[0].help, "did you mean “whole”? (allowed: whole, part)");
    assert_eq!(found[1].place, "moldova.xlsx, Links!B4");
    assert_eq!(found[1].code, "E401");
}

#[test]
fn codes_that_became_a_number_or_a_date_are_told() {
    let found = told(books::lost_codes());
    assert_eq!(found[..2], expected(&[("E308", "priorities!C2"), ("E308", "priorities!C3")]));
}

#[test]
fn merged_cells_over_data_are_told_where_they_begin() {
    let found = told(books::merged());
    assert_eq!(found, expected(&[("E206", "priorities!D2"), ("E310", "priorities!D3")]));
}

#[test]
fn merged_cells_above_the_heading_are_nobodys_concern() {
    let rows: books::Rows<'_> = &[
        &["What we link"],
        &[],
        &["country", "priority", "element", "outcome", "extent"],
        &["MDA", "P1", "E1", "O1", "whole"],
    ];
    let sheets: Vec<(&str, books::Rows<'_>)> =
        books::PLANS[..4].iter().copied().chain([("links", rows)]).collect();
    let bytes = books::changed(&sheets, |book| {
        let links = book.worksheet_from_name("links").expect("it is there");
        links.merge_range(0, 0, 0, 3, "What we link", &Format::new()).expect("it can be merged");
    });
    assert_eq!(in_book(bytes), []);
}

#[test]
fn a_formula_counts_by_its_saved_value_and_is_told_without_one() {
    let good = books::plans_with("links", |sheet| {
        let formula = rust_xlsxwriter::Formula::new("\"P\"&1").set_result("P1");
        sheet.write_formula(1, 1, formula).expect("a formula can be written");
    });
    assert_eq!(in_book(good), []);
    let found = told(books::formulas());
    assert_eq!(found, expected(&[("E311", "links!E2"), ("E311", "links!B2")]));
}

#[test]
fn hidden_rows_and_sheets_are_read_and_told() {
    assert_eq!(told(books::hidden()), expected(&[("W203", "priorities!A3"), ("W203", "links")]));
}

#[test]
fn sheets_that_are_no_tables_are_left_aside_aloud_and_empty_ones_in_silence() {
    assert_eq!(told(books::with_sheet("Linkz", &[&["x"]])), expected(&[("W202", "Linkz")]));
    assert_eq!(in_book(books::with_sheet("Sheet9", &[])), []);
    let twice = books::with_sheet("Linkz", &[&["x"]]);
    assert_eq!(in_book(twice)[0].help, "did you mean “Links”?");
}

#[test]
fn headings_may_be_in_any_language_and_order_with_stray_blanks_below_a_title() {
    let sheets: &[(&str, books::Rows<'_>)] = &[
        (
            "Liens",
            &[
                &["Nos liens"],
                &[],
                &[" effet", "PRIORITÉ *", "Pays", "Étendue"],
                &["O1", " P1 ", "MDA", "Entier"],
            ],
        ),
        ("Marcos", &[&["Tipo", "Marco", "País"], &["dwcp", "dwcp", "MDA"], &["undaf", "undaf", "MDA"]]),
        ("Priorities", &[&["Country", "Priority", "Title (French)"], &["MDA", "P1", "Emplois"]]),
        ("Efectos", &[&["País", "Efecto", "Título"], &["MDA", "O1", "Growth"]]),
    ];
    assert_eq!(in_book(books::book(sheets)), []);
}

#[test]
fn a_missing_column_is_told_with_what_the_sheet_has() {
    let rows: books::Rows<'_> = &[&["country", "prioritty", "outcome"], &["MDA", "P1", "O1"]];
    let sheets: Vec<(&str, books::Rows<'_>)> =
        books::PLANS[..4].iter().copied().chain([("links", rows)]).collect();
    let found = in_book(books::book(&sheets));
    let places: Vec<(&str, &str)> = found.iter().map(|f| (f.code.as_str(), f.place.as_str())).collect();
    assert_eq!(places, [("E201", "moldova.xlsx, links!B1")]);
    assert_eq!(found[0].help, "did you mean “prioritty”? Rename that heading to “priority”");
}

#[test]
fn values_beside_the_table_are_told_once_with_their_column() {
    let bytes = books::plans_with("links", |sheet| {
        write(sheet, 1, 7, "to be asked");
        write(sheet, 4, 7, "a remark below");
    });
    let found = in_book(bytes);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0].code.as_str(), found[0].place.as_str()), ("W201", "moldova.xlsx, links!H2"));
}

#[test]
fn dates_numbers_and_answers_of_the_spreadsheet_are_taken_as_what_they_are() {
    let bytes = books::changed(books::PLANS, |book| {
        let links = book.worksheet_from_name("links").expect("it is there");
        write(links, 0, 5, "date");
        write(links, 0, 6, "confidence");
        let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2024, 2, 1).expect("it is a date");
        let format = Format::new().set_num_format("dd/mm/yyyy");
        links.write_datetime_with_format(1, 5, &date, &format).expect("a date can be written");
        links.write_number(1, 6, 0.85).expect("a number can be written");
        let priorities = book.worksheet_from_name("priorities").expect("it is there");
        write(priorities, 0, 4, "exhaustive");
        priorities.write_boolean(1, 4, false).expect("an answer can be written");
        let frameworks = book.worksheet_from_name("frameworks").expect("it is there");
        frameworks.write_number(1, 3, 2008.0).expect("a number can be written");
    });
    let folder = Folder::of(&[("moldova.xlsx", bytes)]);
    folder.run(&["convert", "moldova.xlsx", "-o", "out.toml"]).ends(0);
    let text = std::fs::read_to_string(folder.path().join("out.toml")).expect("it was written");
    for line in ["date = \"2024-02-01\"", "confidence = 0.85", "exhaustive = false", "start = 2008"] {
        assert!(text.lines().any(|l| l == line), "{line} in {text}");
    }
}

#[test]
fn several_countries_may_share_a_book() {
    let sheets: &[(&str, books::Rows<'_>)] = &[
        (
            "frameworks",
            &[
                &["country", "framework", "kind"],
                &["MDA", "d", "dwcp"],
                &["KEN", "d", "dwcp"],
                &["KEN", "u", "undaf"],
            ],
        ),
        (
            "priorities",
            &[&["country", "priority", "title"], &["MDA", "P1", "Jobs"], &["KEN", "P1", "Rights"]],
        ),
        ("outcomes", &[&["country", "outcome", "title"], &["KEN", "O1", "Growth"]]),
        ("links", &[&["country", "priority", "outcome"], &["KEN", "P1", "O1"], &["MDA", "P1", "O1"]]),
    ];
    let found = in_book(books::book(sheets));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].place, "moldova.xlsx, links!A3");
}

#[test]
fn a_row_that_is_stated_twice_names_both_cells() {
    let rows: books::Rows<'_> = &[&["country", "priority", "title"], &["MDA", "P1", "Other"]];
    let sheets: Vec<(&str, books::Rows<'_>)> =
        books::PLANS.iter().copied().chain([("Prioridades", rows)]).collect();
    let folder = Folder::of(&[("moldova.xlsx", books::book(&sheets))]);
    let text = folder.run(&["check", "moldova.xlsx"]).stdout;
    assert!(
        text.contains("moldova.xlsx, priorities!") && text.contains("moldova.xlsx, Prioridades!"),
        "{text}"
    );
}
