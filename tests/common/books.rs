//! Workbooks that are built for the tests: good ones, and one for each trap.

use std::io::{Cursor, Write};
use std::sync::OnceLock;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The rows of a sheet, each with its cells.
pub(crate) type Rows<'a> = &'a [&'a [&'a str]];

const FRAMEWORKS: Rows<'static> = &[
    &["country", "framework", "kind", "start", "end"],
    &["MDA", "dwcp", "dwcp", "2008", "2011"],
    &["MDA", "undaf", "undaf", "2007", "2011"],
];
const PRIORITIES: Rows<'static> = &[
    &["country", "framework", "priority", "title"],
    &["MDA", "dwcp", "P1", "Social protection"],
    &["MDA", "dwcp", "P2", "Jobs"],
];
const ELEMENTS: Rows<'static> = &[
    &["country", "framework", "priority", "element", "title"],
    &["MDA", "dwcp", "P1", "E1", "Migrant workers"],
    &["MDA", "dwcp", "P2", "E2", "Skills"],
];
const OUTCOMES: Rows<'static> = &[
    &["country", "framework", "outcome", "title", "pillars"],
    &["MDA", "undaf", "O1", "Migrants are protected", "social-protection"],
    &["MDA", "undaf", "O2", "Clean water"],
];
pub(crate) const LINKS: Rows<'static> =
    &[&["country", "priority", "element", "outcome", "extent"], &["MDA", "P1", "E1", "O1", "whole"]];

/// The same plans as [`PLANS`](super::PLANS), with a link.
pub(crate) const PLANS: &[(&str, Rows<'static>)] = &[
    ("frameworks", FRAMEWORKS),
    ("priorities", PRIORITIES),
    ("elements", ELEMENTS),
    ("outcomes", OUTCOMES),
    ("links", LINKS),
];

fn fill(sheet: &mut Worksheet, name: &str, rows: Rows<'_>) {
    sheet.set_name(name).expect("a sheet can have this name");
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            if !text.is_empty() {
                sheet.write_string(row, column, *text).expect("a text can be written");
            }
        }
    }
}

/// A workbook of these sheets, every cell as text.
pub(crate) fn book(sheets: &[(&str, Rows<'_>)]) -> Vec<u8> {
    changed(sheets, |_| {})
}

/// The same, changed in some way before it is saved.
pub(crate) fn changed(sheets: &[(&str, Rows<'_>)], change: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        fill(book.add_worksheet(), name, rows);
    }
    change(&mut book);
    book.save_to_buffer().expect("a workbook can be saved")
}

/// The plans, with something changed in one sheet.
pub(crate) fn plans_with(sheet: &str, change: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    changed(PLANS, |book| change(book.worksheet_from_name(sheet).expect("the plans have this sheet")))
}

/// The plans, with a sheet more.
pub(crate) fn with_sheet(name: &str, rows: Rows<'_>) -> Vec<u8> {
    changed(PLANS, |book| fill(book.add_worksheet(), name, rows))
}

/// Cells merged over two priorities.
pub(crate) fn merged() -> Vec<u8> {
    plans_with("priorities", |sheet| {
        sheet
            .merge_range(1, 3, 2, 3, "Social protection and jobs", &Format::new())
            .expect("it can be merged");
    })
}

/// A formula that failed, and one that was never calculated.
pub(crate) fn formulas() -> Vec<u8> {
    plans_with("links", |sheet| {
        let failed = Formula::new("1/0").set_result("#DIV/0!");
        sheet.write_formula(1, 4, failed).expect("a formula can be written");
        sheet.set_formula_result_default("");
        let never = Formula::new("\"P\"&1").set_result("");
        sheet.write_formula(1, 1, never).expect("a formula can be written");
    })
}

/// A hidden row, a hidden sheet.
pub(crate) fn hidden() -> Vec<u8> {
    changed(PLANS, |book| {
        let priorities = book.worksheet_from_name("priorities").expect("it is there");
        priorities.set_row_hidden(2).expect("a row can be hidden");
        book.worksheet_from_name("links").expect("it is there").set_hidden(true);
    })
}

/// The plans, and their links in a grid: P1 and P2 down, O1 and O2 across, and the signs in the first row.
pub(crate) fn grid(name: &str, signs: &[&str]) -> Vec<u8> {
    let mut first = vec!["P1", ""];
    first.extend(signs);
    changed(&PLANS[..4], |book| {
        let rows: Rows<'_> = &[
            &["Country", "MDA"],
            &["Programme", "dwcp"],
            &["UN framework", "undaf"],
            &[],
            &["Code", "Title", "O1", "O2"],
            &["", "", "Migrants are protected", "Clean water"],
            &first,
            &["P2", ""],
        ];
        fill(book.add_worksheet(), name, rows);
    })
}

/// A grid alone, below the two plans: the codes of its outcomes, and its rows.
pub(crate) fn grid_of(outcomes: &[&str], items: Rows<'_>) -> Vec<u8> {
    grid_changed(outcomes, items, |_| {})
}

/// The same, changed once it is filled. Its heading is row 4, its titles row 5, its first item row 6.
pub(crate) fn grid_changed(
    outcomes: &[&str],
    items: Rows<'_>,
    change: impl FnOnce(&mut Worksheet),
) -> Vec<u8> {
    let heading: Vec<&str> = ["Code *", "Title *"].iter().chain(outcomes).copied().collect();
    let titles: Vec<&str> = ["", ""].into_iter().chain(outcomes.iter().map(|_| "An outcome")).collect();
    let mut rows: Vec<&[&str]> =
        vec![&["Country", "MDA"], &["Programme", "dwcp"], &["UN framework", "undaf"], &heading, &titles];
    rows.extend(items);
    changed(&PLANS[..1], |book| {
        let sheet = book.add_worksheet();
        fill(sheet, "Grid", &rows);
        change(sheet);
    })
}

/// A grid with the code O11 beside the tables, where an outcome of the same title has the code O1.
pub(crate) fn grid_twin() -> Vec<u8> {
    let rows: Rows<'_> = &[
        &["Country", "MDA"],
        &["Code *", "Title *", "O11"],
        &["", "", "Migrants are protected"],
        &["P1", "Social protection", "W"],
    ];
    changed(&PLANS[..4], |book| fill(book.add_worksheet(), "Grid", rows))
}

/// A sheet of decisions on which a priority was judged against one of two outcomes, and the other has no row.
pub(crate) fn some_outcomes() -> Vec<u8> {
    let rows: Rows<'_> = &[
        &["Decision", "Country", "DWCP", "Priority", "UN framework", "Outcome"],
        &["Not this one", "MDA", "dwcp", "P2", "undaf", "O2"],
    ];
    with_sheet("Review", rows)
}

/// Cells of every kind that spreadsheet programs make of codes: 1.10, 1-2 and a date.
pub(crate) fn lost_codes() -> Vec<u8> {
    plans_with("priorities", |sheet| {
        sheet.write_number(1, 2, 1.1).expect("a number can be written");
        let date = ExcelDateTime::from_ymd(2024, 2, 1).expect("it is a date");
        let format = Format::new().set_num_format("d-mmm");
        sheet.write_datetime_with_format(2, 2, &date, &format).expect("a date can be written");
    })
}

/// A zip of these parts, packed.
pub(crate) fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_level(Some(1)))
            .expect("a part can be begun");
        zip.write_all(bytes).expect("a part can be written");
    }
    zip.finish().expect("a zip can be ended").into_inner()
}

const TYPES: &str =
    r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Links" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const SHEETS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook whose only sheet is this XML, with more parts.
pub(crate) fn raw(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", SHEETS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(more);
    zip(&parts)
}

/// The XML of a sheet with these rows.
pub(crate) fn sheet_xml(head: &str, rows: &str) -> String {
    format!(
        "{head}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension \
         ref=\"A1:GS1048576\"/><sheetData>{rows}</sheetData></worksheet>"
    )
}

/// A few kilobytes with a cell in the first place of the sheet and one in the last.
pub(crate) fn two_cells() -> Vec<u8> {
    let cell = |row: u32, column: &str| {
        format!("<row r=\"{row}\"><c r=\"{column}{row}\" t=\"inlineStr\"><is><t>country</t></is></c></row>")
    };
    raw(&sheet_xml("", &(cell(1, "A") + &cell(1_048_576, "XFD"))), &[])
}

/// Seventy megabytes of blanks in some kilobytes.
pub(crate) fn zip_bomb() -> Vec<u8> {
    static BOMB: OnceLock<Vec<u8>> = OnceLock::new();
    BOMB.get_or_init(|| raw(&blanks(), &[])).clone()
}

fn blanks() -> String {
    sheet_xml("", &" ".repeat(70 << 20))
}

/// The same, with a size in the zip that is a lie.
pub(crate) fn lying_zip_bomb() -> Vec<u8> {
    let mut bytes = zip_bomb();
    let honest = u32::try_from(blanks().len()).expect("it is less than four billion").to_le_bytes();
    let found: Vec<usize> = (0..bytes.len() - 4).filter(|&at| bytes[at..at + 4] == honest).collect();
    assert!(!found.is_empty(), "the zip states the size somewhere");
    for at in found {
        bytes[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
    }
    bytes
}

/// Entities that would make a billion words of one.
pub(crate) fn billion_laughs() -> Vec<u8> {
    let mut head = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY l0 \"ha\">".to_owned();
    for n in 1..10 {
        head += &format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10));
    }
    head += "]>";
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&l9;</t></is></c></row>";
    raw(&sheet_xml(&head, rows), &[])
}

/// A workbook whose second half is missing.
pub(crate) fn cut_short() -> Vec<u8> {
    let whole = book(PLANS);
    whole[..whole.len() / 2].to_vec()
}
