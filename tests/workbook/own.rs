//! The marked workbook is the user's own: what the program adds lies beside and over what is theirs, and can be taken off.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::common::{Folder, books};

const EVERYTHING: &[u8] = include_bytes!("../cases/marked/everything.xlsx");

type Parts = BTreeMap<String, Vec<u8>>;

fn parts(bytes: &[u8]) -> Parts {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("it is a zip");
    let mut parts = Parts::new();
    for number in 0..zip.len() {
        let mut part = zip.by_index(number).expect("a part can be opened");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("a part can be read");
        let name = part.name().expect("a part has a name").into_owned();
        assert!(parts.insert(name.clone(), bytes).is_none(), "{name} is there twice");
    }
    parts
}

fn packed(parts: &Parts) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).expect("a part can be begun");
        zip.write_all(bytes).expect("a part can be written");
    }
    zip.finish().expect("it can be ended").into_inner()
}

/// The workbook with a text of all its parts put in the place of another.
pub(super) fn replaced(bytes: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut parts = parts(bytes);
    let text = String::from_utf8(parts[part].clone()).expect("it is text");
    assert!(text.contains(from), "{part} has no {from}: {text}");
    parts.insert(part.to_owned(), text.replace(from, to).into_bytes());
    packed(&parts)
}

fn text(parts: &Parts, part: &str) -> String {
    String::from_utf8(parts[part].clone()).expect("it is text")
}

fn read(folder: &Folder, name: &str) -> Vec<u8> {
    std::fs::read(folder.path().join(name)).expect("it was written")
}

/// The parts of a workbook that another one has not, or has otherwise.
fn changed(own: &Parts, other: &Parts) -> Vec<String> {
    own.iter().filter(|(name, bytes)| other.get(*name) != Some(bytes)).map(|(name, _)| name.clone()).collect()
}

#[test]
fn a_workbook_keeps_one_of_everything_through_mark_correct_check_and_mark() {
    let folder = Folder::of(&[("own.xlsx", EVERYTHING)]);
    let run = folder.run(&["check", "own.xlsx", "--mark", "one.xlsx"]).ends(1);
    assert!(run.stderr.contains("“Problems (2)”"), "{}", run.stderr);
    assert!(run.stderr.contains("conversation"), "{}", run.stderr);
    let (own, one) = (parts(EVERYTHING), parts(&read(&folder, "one.xlsx")));
    // The sheet with the slip, what lists sheets and parts, and the styles: all else is the same to the byte.
    let listed = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/comments3.xml", "xl/styles.xml"];
    let allowed = |name: &String| {
        listed.contains(&name.as_str())
            || matches!(
                name.as_str(),
                "xl/workbook.xml" | "xl/worksheets/sheet5.xml" | "xl/drawings/vmlDrawing3.vml"
            )
    };
    let other = changed(&own, &one);
    assert!(other.iter().all(allowed), "{other:?}");
    let sheet = text(&one, "xl/worksheets/sheet5.xml");
    assert!(sheet.contains("<c r=\"D3\" s=\"4\" t=\"s\">"), "the cell keeps its own format: {sheet}");
    assert!(sheet.contains("LEN(\"dwalign\")=7"), "{sheet}");

    // O9 is corrected to O2, and everything is marked again.
    let corrected = replaced(&read(&folder, "one.xlsx"), "xl/sharedStrings.xml", ">O9<", ">O2<");
    let right = parts(&replaced(EVERYTHING, "xl/sharedStrings.xml", ">O9<", ">O2<"));
    let folder = Folder::of(&[("one.xlsx", corrected)]);
    let run = folder.run(&["check", "one.xlsx"]).ends(0);
    assert!(run.stdout.contains("2 warnings"), "only the team's own sheets are told: {}", run.stdout);
    folder.run(&["check", "one.xlsx", "--mark", "two.xlsx"]).ends(0);
    let two = parts(&read(&folder, "two.xlsx"));
    let gone = text(&right, "xl/worksheets/sheet5.xml").replace("priority=\"1\"", "priority=\"2\"");
    assert_eq!(text(&two, "xl/worksheets/sheet5.xml"), gone, "the corrected sheet is as it was");
    let names = text(&two, "xl/workbook.xml");
    assert_eq!(names.matches("name=\"Problems").count(), 2, "{names}");
    assert!(
        names.contains("<definedName name=\"Here\" localSheetId=\"6\">Links!$A$1</definedName>"),
        "{names}"
    );
    assert!(names.contains("activeTab=\"7\""), "the team's sheet stays the one that is shown: {names}");
    for (name, bytes) in &right {
        if !name.ends_with(".xml.rels") && !name.contains("worksheets/") && !allowed(name) {
            assert_eq!(two.get(name), Some(bytes), "{name}");
        }
    }
    folder.run(&["check", "two.xlsx", "--mark", "three.xlsx"]).ends(0);
    assert_eq!(parts(&read(&folder, "three.xlsx")), two, "marking twice is marking once");
}

#[test]
fn the_same_workbook_is_marked_with_the_same_bytes() {
    let folder = Folder::of(&[("own.xlsx", EVERYTHING)]);
    folder.run(&["check", "own.xlsx", "--mark", "one.xlsx"]).ends(1);
    folder.run(&["check", "own.xlsx", "--mark", "two.xlsx"]).ends(1);
    assert_eq!(read(&folder, "one.xlsx"), read(&folder, "two.xlsx"));
}

#[test]
fn a_users_note_keeps_its_words_and_has_them_alone_when_the_problem_is_gone() {
    let bytes = books::plans_with("links", |sheet| {
        sheet.write_string(1, 3, "O9").expect("a text can be written");
        let note = rust_xlsxwriter::Note::new("Is this right?").set_author("Amina");
        sheet.insert_note(1, 3, &note).expect("a note can be put");
    });
    let folder = Folder::of(&[("own.xlsx", bytes)]);
    folder.run(&["check", "own.xlsx", "--mark", "one.xlsx"]).ends(1);
    let one = read(&folder, "one.xlsx");
    let note = text(&parts(&one), "xl/comments1.xml");
    assert!(note.contains("Is this right?\n\ndwalign:\n"), "{note}");
    assert!(note.contains("known: “O1”, “O2”"), "{note}");
    let folder = Folder::of(&[("one.xlsx", replaced(&one, "xl/sharedStrings.xml", ">O9<", ">O1<"))]);
    folder.run(&["check", "one.xlsx", "--mark", "two.xlsx"]).ends(0);
    let note = text(&parts(&read(&folder, "two.xlsx")), "xl/comments1.xml");
    assert!(note.contains("Is this right?<"), "{note}");
    assert!(!note.contains("dwalign:"), "{note}");
}

#[test]
fn a_column_under_one_of_the_programs_headings_is_the_users_own() {
    let bytes = books::plans_with("priorities", |sheet| {
        sheet.write_string(0, 4, "Why").expect("a text can be written");
        sheet.write_string(1, 4, "The ministry asked for it").expect("a text can be written");
    });
    let folder = Folder::of(&[("own.xlsx", bytes)]);
    let run = folder.run(&["check", "own.xlsx", "--mark", "one.xlsx"]).ends(0);
    assert!(run.stdout.contains("Why"), "a column that no table has is told: {}", run.stdout);
    let one = parts(&read(&folder, "one.xlsx"));
    assert!(text(&one, "xl/sharedStrings.xml").contains("The ministry asked for it"));
    let sheet = text(&one, "xl/worksheets/sheet2.xml");
    assert!(
        sheet.contains("r=\"E2\"") && sheet.contains("r=\"F1\""),
        "the verdicts stand beside it: {sheet}"
    );
}

#[test]
fn macros_are_kept_under_the_ending_that_allows_them() {
    let mut own = parts(EVERYTHING);
    own.insert("xl/vbaProject.bin".to_owned(), b"macros".to_vec());
    let types = text(&own, "[Content_Types].xml").replace("spreadsheetml.sheet.main+xml", "x-macro");
    own.insert("[Content_Types].xml".to_owned(), types.into_bytes());
    let folder = Folder::of(&[("own.xlsm", packed(&own))]);
    let run = folder.run(&["check", "own.xlsm", "--mark", "one.xlsx"]).ends(2);
    assert!(run.stderr.contains(".xlsm"), "{}", run.stderr);
    folder.run(&["check", "own.xlsm", "--mark", "one.xlsm"]).ends(1);
    let one = parts(&read(&folder, "one.xlsm"));
    assert_eq!(one["xl/vbaProject.bin"], b"macros");
    assert!(text(&one, "[Content_Types].xml").contains("x-macro"));
}

#[test]
fn names_of_parts_in_capitals_and_targets_from_the_root_are_followed() {
    let mut own = Parts::new();
    for (name, bytes) in parts(&books::book(books::PLANS)) {
        let Ok(text) = String::from_utf8(bytes.clone()) else {
            own.insert(name, bytes);
            continue;
        };
        let text = text.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/");
        own.insert(name.replace("worksheets", "WorkSheets").replace("styles", "Styles"), text.into_bytes());
    }
    let folder = Folder::of(&[("own.xlsx", packed(&own))]);
    folder.run(&["align", "own.xlsx", "--mark", "one.xlsx"]).ends(0);
    let one = parts(&read(&folder, "one.xlsx"));
    assert!(text(&one, "xl/WorkSheets/sheet2.xml").contains("● Full"));
    assert!(one.contains_key("xl/Styles.xml") && !one.contains_key("xl/styles.xml"));
}

#[test]
fn a_workbook_without_styles_and_with_a_prefix_is_marked_in_its_own_way() {
    let row = |n: u32, cells: &[&str]| {
        let cell = |text: &&str| format!("<x:c t=\"inlineStr\"><x:is><x:t>{text}</x:t></x:is></x:c>");
        format!("<x:row r=\"{n}\">{}</x:row>", cells.iter().map(cell).collect::<String>())
    };
    let rows = row(1, &["country", "priority", "outcome", "extent"]) + &row(2, &["MDA", "P1", "O1", "half"]);
    let sheet = format!(
        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>{rows}\
         </x:sheetData></x:worksheet>"
    );
    let folder = Folder::of(&[("own.xlsx", books::raw(&sheet, &[]))]);
    folder.run(&["check", "own.xlsx", "--mark", "one.xlsx"]).ends(1);
    let one = parts(&read(&folder, "one.xlsx"));
    let sheet = text(&one, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<x:conditionalFormatting") && sheet.contains("<x:legacyDrawing"), "{sheet}");
    assert!(one.contains_key("xl/styles.xml") && one.contains_key("xl/comments1.xml"));
    let run = folder.run(&["check", "one.xlsx"]).ends(1);
    assert_eq!(run.stdout.replace("one.xlsx", "own.xlsx"), folder.run(&["check", "own.xlsx"]).stdout);
}
