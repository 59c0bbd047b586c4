//! Workbooks and tables as people lay them out: lines above the heading, units and totals, sheets of odd kinds, other forms.

use crate::common::{Folder, Found, books, found};

use super::own::replaced;

/// What is found in a workbook of the plans and one more sheet.
fn with(sheet: (&str, books::Rows<'_>)) -> Vec<Found> {
    let sheets: Vec<(&str, books::Rows<'_>)> = books::PLANS[..4].iter().copied().chain([sheet]).collect();
    found(&Folder::of(&[("moldova.xlsx", books::book(&sheets))]), &["moldova.xlsx"])
}

fn told(sheet: (&str, books::Rows<'_>)) -> Vec<(String, String)> {
    with(sheet).into_iter().map(|f| (f.code, f.place.replace("moldova.xlsx, ", ""))).collect()
}

fn pair(code: &str, place: &str) -> (String, String) {
    (code.to_owned(), place.to_owned())
}

#[test]
fn the_heading_is_the_row_with_the_columns_and_lines_above_it_speak_for_all_rows() {
    for above in [
        &["Country", "Republic of Moldova"][..],
        &["Pays :", "Moldavie"],
        &["País", "MD"],
        &["Country: Moldova"],
    ] {
        let rows: books::Rows<'_> =
            &[above, &[], &["priority", "element", "outcome", "extent"], &["P1", "E1", "O1", "whole"]];
        assert_eq!(told(("links", rows)), [], "{above:?}");
    }
    // What a column states goes before what the line says, and a group row above the heading is no heading.
    let rows: books::Rows<'_> = &[
        &["Country", "Republic of Moldova"],
        &["DWCP", "", "", "UN framework", ""],
        &["country", "priority", "element", "outcome", "extent"],
        &["MDA", "P1", "E1", "O1", "whole"],
    ];
    assert_eq!(told(("links", rows)), []);
}

#[test]
fn a_line_above_a_csv_table_speaks_for_its_rows_too() {
    let links = "Links of both plans,,\nPays,Moldavie,\n\npriority,element,outcome\nP1,E1,O1\n";
    let plans: Vec<(String, String)> = (books::PLANS[..4].iter())
        .map(|(name, rows)| {
            let lines: Vec<String> = rows.iter().map(|row| row.join(",")).collect();
            (format!("{name}.csv"), lines.join("\n") + "\n")
        })
        .chain([("links.csv".to_owned(), links.to_owned())])
        .collect();
    let files: Vec<(&str, &str)> = plans.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(found(&Folder::of(&files), &["."]), []);
}

#[test]
fn a_row_of_units_is_passed_over_and_thousands_are_an_error() {
    let of = |units: &str| {
        let rows = [
            &["country", "outcome_ref", "biennium", "need", "currency"][..],
            &["", "", "", units, ""],
            &["MDA", "undaf/O1", "2022", "100", "USD"],
        ];
        told(("resources", &rows))
    };
    for units in ["USD", "(US$)", "[EUR]", "in USD"] {
        assert_eq!(of(units), [pair("W205", "resources!A2")], "{units}");
    }
    for units in ["thousand USD", "(milliers USD)", "miles USD", "USD millions"] {
        assert_eq!(of(units), [pair("E313", "resources!A2")], "{units}");
    }
    let rows: books::Rows<'_> = &[
        &["country", "outcome_ref", "biennium", "Need (thousand USD)"],
        &["MDA", "undaf/O1", "2022", "100"],
    ];
    assert!(told(("resources", rows)).contains(&pair("E313", "resources!D1")));
}

#[test]
fn a_row_of_totals_is_not_counted_in_whatever_way_it_is_written() {
    let totals: [&[&str]; 6] = [
        &["Total", "", "", "400", "USD"],
        &["", "", "", "400", ""],
        &["", "", "2022", "400", "USD"],
        &["MDA", "", "2022", "400", "USD"],
        &["", "Sous-total", "2022", "400", "USD"],
        &["Gran total:", "", "", "400", ""],
    ];
    for total in totals {
        let rows = [
            &["country", "outcome_ref", "biennium", "need", "currency"][..],
            &["MDA", "undaf/O1", "2022", "100", "USD"],
            &["MDA", "undaf/O2", "2022", "300", "USD"],
            total,
        ];
        let found = with(("resources", &rows));
        let codes: Vec<&str> = found.iter().map(|f| f.code.as_str()).collect();
        assert_eq!(codes, ["W205"], "{total:?}");
        assert!(found[0].place.ends_with('4'), "{}", found[0].place);
    }
    // Money of no outcome that is not the sum of what stands above is money.
    let rows = [
        &["country", "outcome_ref", "biennium", "need", "currency"][..],
        &["MDA", "undaf/O1", "2022", "100", "USD"],
        &["MDA", "undaf/O2", "2022", "300", "USD"],
        &["MDA", "", "2022", "500", "USD"],
    ];
    assert_eq!(told(("resources", &rows)), []);
}

#[test]
fn one_odd_sheet_does_not_lose_the_others() {
    let good = books::book(books::PLANS);
    let shown = replaced(&good, "xl/workbook.xml", "sheetId=\"2\"", "sheetId=\"2\" state=\"show\"");
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet5.xml";
    let macros = "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet\" Target=\"worksheets/sheet5.xml";
    let with_macros = replaced(&good, "xl/_rels/workbook.xml.rels", kind, macros);
    for (name, book) in [("state", shown), ("macro", with_macros)] {
        let folder = Folder::of(&[("moldova.xlsx", book)]);
        let run = folder.run(&["check", "moldova.xlsx"]).ends(0);
        assert!(run.stdout.contains("no errors"), "{name}: {}", run.stdout);
        folder.run(&["check", "moldova.xlsx", "--mark", "marked.xlsx"]).ends(0);
    }
}

#[test]
fn workbooks_of_other_forms_are_named_with_what_to_do() {
    for (ending, what) in [
        ("xls", "save it as .xlsx"),
        ("xlsb", "save it as .xlsx"),
        ("fods", "save it as .xlsx"),
        ("numbers", "Export To"),
        ("gsheet", "Download"),
    ] {
        let folder = Folder::of(&[(format!("moldova.{ending}").as_str(), "x")]);
        for named in [".", &format!("moldova.{ending}")] {
            let found = found(&folder, &[named]);
            assert_eq!(found[0].code, "E108", "{found:?}");
            assert!(found[0].message.contains(ending) && found[0].help.contains(what), "{found:?}");
        }
    }
}

#[test]
fn own_columns_and_sheets_are_reported_once_and_can_be_declared() {
    let links: books::Rows<'_> =
        &[&["country", "priority", "outcome", "Colour", "_todo"], &["MDA", "P1", "O1", "red", "ask"]];
    let outcomes: books::Rows<'_> = &[
        &["country", "framework", "outcome", "title", "Colour"],
        &["MDA", "undaf", "O1", "Migrants are protected", "blue"],
    ];
    let own: books::Rows<'_> = &[&["Budget"], &["12"]];
    let sheets = [
        books::PLANS[0],
        books::PLANS[1],
        ("outcomes", outcomes),
        ("links", links),
        ("Budget", own),
        ("Team", own),
        ("_notes", own),
    ];
    let book = books::book(&sheets);
    let folder = Folder::of(&[("moldova.xlsx", &book[..])]);
    let codes =
        |folder: &Folder| -> Vec<String> { found(folder, &["."]).into_iter().map(|f| f.code).collect() };
    assert_eq!(codes(&folder), ["W201", "W202"], "each once");
    let declared = b"ignore = [\"colour\", \"Budget\", \"Team\"]\n";
    let folder = Folder::of(&[("moldova.xlsx", &book[..]), ("dataset.toml", &declared[..])]);
    assert_eq!(codes(&folder), [] as [String; 0]);
}

#[test]
fn a_book_is_marked_again_and_again_unless_somebody_has_saved_it_since() {
    let folder = Folder::of(&[("own.xlsx", books::book(books::PLANS))]);
    folder.run(&["check", "own.xlsx", "--mark", "one.xlsx"]).ends(0);
    folder.run(&["align", "own.xlsx", "--mark", "one.xlsx"]).ends(0);
    folder.run(&["check", "one.xlsx", "--mark", "two.xlsx"]).ends(0);
    folder.run(&["check", "own.xlsx", "--mark", "two.xlsx"]).ends(0);
    let bytes = std::fs::read(folder.path().join("one.xlsx")).expect("it was written");
    folder.file("one.xlsx", replaced(&bytes, "xl/workbook.xml", "<sheets>", "<sheets >"));
    let refused = folder.run(&["check", "own.xlsx", "--mark", "one.xlsx"]).ends(2);
    assert!(refused.stderr.contains("--force"), "{}", refused.stderr);
}
