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
fn a_part_in_utf_16_is_told_in_the_language_of_the_reader() {
    let sheet: Vec<u8> = "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet/>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let folder =
        Folder::of(&[("bad.xlsx", books::zip(&[("[Content_Types].xml", b"<Types/>"), ("s.xml", &sheet)]))]);
    for (code, words) in [
        ("en", "a part of the workbook is in UTF-16"),
        ("fr", "une partie du classeur est en UTF-16"),
        ("es", "una parte del libro de cálculo está en UTF-16"),
    ] {
        let told = folder.run(&["check", "bad.xlsx", "--lang", code]).ends(1).stdout;
        assert!(told.contains("E108") && told.contains(words) && !told.contains("Expecting"), "{told}");
        assert_eq!(told.matches("[E").count(), 1, "{told}");
    }
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

/// An ODS with one sheet, `Priorities`, whose table holds this.
fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Priorities\">{table}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    let kind: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    books::zip(&[("mimetype", kind), ("content.xml", content.as_bytes())])
}

/// Books that say something short once, and that it stands many times.
fn repetitions() -> Vec<(&'static str, Vec<u8>)> {
    let cell = |attributes: &str, text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\" {attributes}><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row =
        |attributes: &str, cells: &str| format!("<table:table-row {attributes}>{cells}</table:table-row>");
    let long = "x".repeat(30_000);
    let spaces = "<text:s text:c=\"32767\"/>".repeat(4000);
    let far = format!("<table:table-cell table:number-columns-repeated=\"4000000000\"/>{}", cell("", "x"));
    let many = |n: u32| format!("table:number-rows-repeated=\"{n}\"");
    let strings = format!("<sst uniqueCount=\"1\"><si><t>{}</t></si></sst>", "x".repeat(100_000));
    let shared: String =
        (1..1500).map(|n| format!("<row r=\"{n}\"><c r=\"A{n}\" t=\"s\"><v>0</v></c></row>")).collect();
    let announced = |sst: &str| {
        let one = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
        books::raw(&books::sheet_xml("", one), &[("xl/sharedStrings.xml", sst.as_bytes())])
    };
    vec![
        ("a cell far to the right", ods(&row("", &far))),
        (
            "a cell repeated past the last column",
            ods(&row("", &cell("table:number-columns-repeated=\"4000000000\"", "x"))),
        ),
        ("a row repeated past the last one", ods(&row(&many(4_000_000_000), &cell("", "x")))),
        ("a long text in many rows", ods(&row(&many(150_000), &cell("", &long)))),
        ("blanks that are counted", ods(&row("", &cell("", &spaces)))),
        (
            "one shared text in many cells",
            books::raw(&books::sheet_xml("", &shared), &[("xl/sharedStrings.xml", strings.as_bytes())]),
        ),
        (
            "an announcement after a tab",
            announced("<sst\tuniqueCount=\"99999999999999\"><si><t>x</t></si></sst>"),
        ),
        (
            "an announcement with a blank before the sign",
            announced("<sst uniqueCount = \"99999999999999\"><si><t>x</t></si></sst>"),
        ),
        (
            "an announcement under a prefix",
            announced(
                "<x:sst xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"99999999999999\"><x:si/></x:sst>",
            ),
        ),
    ]
}

#[test]
fn what_is_said_once_and_stands_many_times_is_bounded_like_the_package() {
    for (what, bytes) in repetitions() {
        assert!(bytes.len() < 100_000, "{what}: a bomb is small");
        assert_eq!(code_of(bytes).first().map(String::as_str), Some("E109"), "{what}");
    }
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
    let limited_to = |bytes: Vec<u8>, kilobytes: u32| {
        let folder = Folder::of(&[("bad.xlsx", bytes)]);
        let mut command = std::process::Command::new("sh");
        let check = format!("ulimit -d {kilobytes} && exec \"$0\" check bad.xlsx");
        command.args(["-c", &check, env!("CARGO_BIN_EXE_dwalign")]);
        command.current_dir(folder.path()).env("RAYON_NUM_THREADS", "1");
        command.output().expect("a shell can be run").status.code()
    };
    let limited = |bytes: Vec<u8>| limited_to(bytes, 61_440);
    for (what, bytes) in repetitions() {
        // A shared text of the workbook itself, and the texts made of it up to the limit, take more than the others.
        assert_eq!(limited_to(bytes, 150_000), Some(1), "{what}");
    }
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

#[test]
fn a_locked_ods_is_called_locked() {
    let manifest = b"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\
        <manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let kind: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    let locked = books::zip(&[
        ("mimetype", kind),
        ("content.xml", b"\x13\x37 encrypted"),
        ("META-INF/manifest.xml", manifest),
    ]);
    let folder = Folder::of(&[("locked.ods", locked)]);
    let run = folder.run(&["check", "locked.ods"]);
    assert!(run.stdout.contains("E108") && run.stdout.contains("password"), "{}", run.stdout);
}

#[test]
fn the_text_of_a_shape_is_none_of_the_cell_that_it_is_anchored_to() {
    let cell = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let shape = "<table:table-cell office:value-type=\"string\"><text:p>Jobs</text:p><draw:custom-shape \
        xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"><text:p>Draft</text:p></draw:custom-shape></table:table-cell>";
    let row = |cells: String| format!("<table:table-row>{cells}</table:table-row>");
    let heading = row(["country", "framework", "priority", "title"].map(cell).concat());
    let first = row(["MDA", "dwcp", "P1"].map(cell).concat() + shape);
    let folder = Folder::of(&[
        ("plans.ods", ods(&(heading + &first))),
        ("frameworks.csv", b"country,framework,kind\nMDA,dwcp,dwcp\n".to_vec()),
    ]);
    folder.run(&["convert", ".", "-o", "out.json"]).ends(0);
    let json = std::fs::read_to_string(folder.path().join("out.json")).expect("it was written");
    assert!(json.contains("\"Jobs\"") && !json.contains("Draft"), "{json}");
}
