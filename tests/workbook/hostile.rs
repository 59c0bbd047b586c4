//! Workbooks that were made to do harm: refused with words, in little memory.

use crate::common::{Folder, books, found};

fn code_of(bytes: Vec<u8>) -> Vec<String> {
    let found = found(&Folder::of(&[("bad.xlsx", bytes)]), &["bad.xlsx"]);
    found.into_iter().map(|f| f.code).collect()
}

#[test]
fn bombs_are_refused_with_words() {
    assert_eq!(code_of(books::zip_bomb()), ["E109"]);
    // What a zip says of its sizes is held against what comes out of it, by one limit or the other.
    assert_eq!(code_of(books::lying_zip_bomb()), ["E108"]);
    assert_eq!(code_of(books::billion_laughs()), ["E108"]);
    assert_eq!(code_of(books::cut_short()), ["E108"]);
    assert_eq!(code_of(b"no zip at all".to_vec()), ["E108"]);
    assert_eq!(code_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old workbook".to_vec()), ["E108"]);
    assert_eq!(code_of(books::zip(&[("hello.txt", b"hello")])), ["E108"]);
    assert_eq!(code_of(Vec::new()), ["E108"]);
}

#[test]
fn two_cells_at_the_ends_of_a_sheet_are_two_cells() {
    assert_eq!(code_of(books::two_cells()), ["E201", "E201", "W201"]);
}

#[test]
fn what_a_workbook_announces_of_itself_makes_no_room() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    let strings = b"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"99999999999999\"><si><t>x</t></si></sst>";
    let announced = books::raw(&books::sheet_xml("", rows), &[("xl/sharedStrings.xml", strings)]);
    assert_eq!(code_of(announced), ["E109"]);
    let rows =
        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"99999999999\" ref=\"A1:A2\">1</f><v>1</v></c></row>";
    assert_eq!(code_of(books::raw(&books::sheet_xml("", rows), &[])), ["E109"]);
}

#[test]
fn a_larger_limit_lets_a_large_workbook_in() {
    let folder = Folder::of(&[("bad.xlsx", books::zip_bomb())]);
    let run = folder.run(&["check", "bad.xlsx", "--max-size", "100M"]);
    assert!(!run.stdout.contains("E109"), "{}", run.stdout);
}

#[test]
fn bits_that_flip_are_findings_and_never_a_crash() {
    let whole = books::book(books::PLANS);
    for n in 0..60 {
        let mut bytes = whole.clone();
        let at = n * bytes.len() / 60;
        bytes[at] ^= 0x55;
        let folder = Folder::of(&[("bad.xlsx", bytes)]);
        let run = folder.run(&["check", "bad.xlsx"]);
        assert!(matches!(run.status, 0 | 1), "byte {at}: {}", run.stderr);
    }
}

/// The program's memory is limited to 60 MB, so that a bomb that went off would kill it.
#[cfg(target_os = "linux")]
#[test]
fn no_bomb_takes_much_memory() {
    let limited = |bytes: Vec<u8>| {
        let folder = Folder::of(&[("bad.xlsx", bytes)]);
        let mut command = std::process::Command::new("sh");
        command.args(["-c", "ulimit -d 61440 && exec \"$0\" check bad.xlsx", env!("CARGO_BIN_EXE_dwalign")]);
        command.current_dir(folder.path()).env("RAYON_NUM_THREADS", "1");
        command.output().expect("a shell can be run").status.code()
    };
    for bytes in [
        books::two_cells(),
        books::zip_bomb(),
        books::lying_zip_bomb(),
        books::billion_laughs(),
        books::cut_short(),
    ] {
        assert_eq!(limited(bytes), Some(1));
    }
}
