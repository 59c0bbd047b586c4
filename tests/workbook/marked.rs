//! The marked workbook: what was typed comes back as it was, with what the program has to say beside it.

use calamine::{Data, Reader as _, Xlsx};

use crate::common::{Folder, books};

type Book = Xlsx<std::io::Cursor<Vec<u8>>>;

fn open(folder: &Folder, name: &str) -> Book {
    let bytes = std::fs::read(folder.path().join(name)).expect("it was written");
    Xlsx::new(std::io::Cursor::new(bytes)).expect("it is a workbook")
}

/// Every filled cell of a sheet by row and column.
fn cells(book: &mut Book, sheet: &str) -> Vec<((u32, u32), Data)> {
    let range = book.worksheet_range(sheet).expect("the sheet is there");
    let (row, column) = range.start().unwrap_or_default();
    let place = |at: (usize, usize)| (row + at.0 as u32, column + at.1 as u32);
    let filled = range.used_cells().filter(|(_, _, value)| !matches!(value, Data::String(s) if s.is_empty()));
    filled.map(|(r, c, value)| (place((r, c)), value.clone())).collect()
}

/// Holds that every cell of a workbook stands in another one, in its place and as it was.
fn is_contained(folder: &Folder, own: &str, other: &str) {
    let (mut own, mut other) = (open(folder, own), open(folder, other));
    for sheet in own.sheet_names() {
        let (typed, given) = (cells(&mut own, &sheet), cells(&mut other, &sheet));
        for (at, value) in typed {
            let found = given.iter().find(|(place, _)| *place == at).map(|(_, value)| value);
            assert_eq!(found, Some(&value), "{sheet} {at:?}");
        }
        let formulas = |book: &mut Book| {
            let range = book.worksheet_formula(&sheet).expect("the sheet is there");
            range.used_cells().map(|(_, _, f)| f.clone()).collect::<Vec<_>>()
        };
        assert_eq!(formulas(&mut own), formulas(&mut other), "{sheet}");
    }
}

#[test]
fn nothing_that_was_typed_is_changed() {
    let all: [(&str, Vec<u8>); 7] = [
        ("good", books::book(books::PLANS)),
        ("merged", books::merged()),
        ("formulas", books::formulas()),
        ("hidden", books::hidden()),
        ("codes", books::lost_codes()),
        ("grid", books::grid("Grid", &["W", "X"])),
        ("beside", books::with_sheet("My notes", &[&[" with blanks ", "", "=no formula"], &[], &["below"]])),
    ];
    for (name, bytes) in all {
        let folder = Folder::of(&[("own.xlsx", bytes)]);
        folder.run(&["check", "own.xlsx", "--mark", "marked.xlsx"]);
        is_contained(&folder, "own.xlsx", "marked.xlsx");
        let again = folder.run(&["check", "marked.xlsx"]).stdout.replace("marked.xlsx", "own.xlsx");
        assert_eq!(folder.run(&["check", "own.xlsx"]).stdout, again, "{name}");
    }
}

#[test]
fn verdicts_stand_beside_priorities_elements_and_outcomes() {
    let folder = Folder::of(&[("own.xlsx", books::book(books::PLANS))]);
    folder.run(&["align", "own.xlsx", "--mark", "marked.xlsx"]).ends(0);
    let mut book = open(&folder, "marked.xlsx");
    let text = |book: &mut Book, sheet: &str, at: (u32, u32)| {
        cells(book, sheet).into_iter().find(|(place, _)| *place == at).map(|(_, value)| value.to_string())
    };
    let heads: Vec<_> = (4..7).filter_map(|column| text(&mut book, "priorities", (0, column))).collect();
    assert_eq!(heads, ["Verdict", "Why", "How the rating could improve"]);
    assert_eq!(text(&mut book, "priorities", (1, 4)).as_deref(), Some("● Full"));
    assert_eq!(text(&mut book, "priorities", (2, 4)).as_deref(), Some("– Not examined"));
    assert_eq!(text(&mut book, "priorities", (2, 6)).unwrap_or_default(), "", "a definition is no advice");
    assert_eq!(text(&mut book, "elements", (1, 5)).as_deref(), Some("● Whole"));
    assert_eq!(text(&mut book, "outcomes", (1, 5)).as_deref(), Some("● Shared"));
    assert_eq!(book.sheet_names()[..2], ["Results", "Problems"]);
    let results = cells(&mut book, "Results");
    assert!(results.iter().any(|(_, value)| *value == Data::String("W".to_owned())), "{results:?}");
}

#[test]
fn marking_twice_is_marking_once() {
    let folder = Folder::of(&[("own.xlsx", books::book(books::PLANS))]);
    folder.run(&["align", "own.xlsx", "--mark", "once.xlsx"]).ends(0);
    folder.run(&["align", "once.xlsx", "--mark", "twice.xlsx"]).ends(0);
    let (mut once, mut twice) = (open(&folder, "once.xlsx"), open(&folder, "twice.xlsx"));
    assert_eq!(once.sheet_names(), twice.sheet_names());
    for sheet in once.sheet_names() {
        assert_eq!(cells(&mut once, &sheet), cells(&mut twice, &sheet), "{sheet}");
    }
}

#[test]
fn problems_are_listed_with_links_and_noted_at_their_cells() {
    let folder = Folder::of(&[("own.xlsx", books::lost_codes())]);
    let run = folder.run(&["align", "own.xlsx", "--mark", "marked.xlsx"]).ends(1);
    assert!(run.stderr.contains("error[E308]"), "{}", run.stderr);
    let mut book = open(&folder, "marked.xlsx");
    assert_eq!(book.sheet_names()[0], "Problems", "there are no results of data with errors");
    let problems = cells(&mut book, "Problems");
    let said = |text: &str| problems.iter().any(|(_, value)| *value == Data::String(text.to_owned()));
    assert!(said("priorities!C2") && said("E308"), "{problems:?}");
    let bytes = std::fs::read(folder.path().join("marked.xlsx")).expect("it was written");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("it is a zip");
    let mut notes = String::new();
    for number in 0..zip.len() {
        let mut part = zip.by_index(number).expect("a part can be read");
        if part.name().is_ok_and(|name| name.contains("comments")) {
            std::io::Read::read_to_string(&mut part, &mut notes).expect("notes are text");
        }
    }
    assert!(notes.contains("has been turned into a number"), "{notes}");
}

#[test]
fn a_marked_workbook_never_takes_the_place_of_the_users_own() {
    let folder = Folder::of(&[("own.xlsx", books::book(books::PLANS))]);
    folder.run(&["check", "own.xlsx", "--mark", "own.xlsx"]).ends(2);
    folder.run(&["check", "own.xlsx", "--mark", "marked.csv"]).ends(2);
    let folder = Folder::of(crate::common::PLANS);
    let run = folder.run(&["check", ".", "--mark", "marked.xlsx"]).ends(2);
    assert!(run.stderr.contains("dwalign convert"), "{}", run.stderr);
}
