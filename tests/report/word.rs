//! Reports and briefs as Word documents: whole packages, in styles that are defined, with real tables and the boards.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use roxmltree::Document;
use zip::ZipArchive;

use crate::common::{Folder, root, run};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The text of a part.
fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("it is a package");
    let mut text = String::new();
    zip.by_name(name).expect("the part is there").read_to_string(&mut text).expect("it is text");
    text
}

fn made(folder: &Folder, arguments: &[&str]) -> Vec<u8> {
    let file = folder.path().join("out.docx");
    let file = file.to_string_lossy().into_owned();
    let mut all = arguments.to_vec();
    all.extend(["-o", &file]);
    run(root(), &all).ends(0);
    std::fs::read(&file).expect("it was written")
}

/// All text of a document.
fn said(document: &Document<'_>) -> String {
    let runs = document.descendants().filter(|node| node.has_tag_name((W, "t")));
    runs.filter_map(|node| node.text()).collect::<Vec<_>>().join(" ")
}

fn is_whole(bytes: &[u8]) {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("it is a package");
    let names: Vec<String> = zip.file_names().map(|name| name.expect("a name").into_owned()).collect();
    for name in names.iter().filter(|name| name.ends_with(".xml") || name.ends_with(".rels")) {
        let text = part(bytes, name);
        assert!(Document::parse(&text).is_ok(), "{name} is well formed");
    }
    let text = part(bytes, "word/document.xml");
    let document = Document::parse(&text).expect("it is XML");
    let styles = part(bytes, "word/styles.xml");
    let styles = Document::parse(&styles).expect("it is XML");
    let known: BTreeSet<&str> =
        styles.descendants().filter_map(|node| node.attribute((W, "styleId"))).collect();
    for node in document
        .descendants()
        .filter(|node| node.has_tag_name((W, "pStyle")) || node.has_tag_name((W, "tblStyle")))
    {
        let style = node.attribute((W, "val")).expect("it names a style");
        assert!(known.contains(style), "{style} is defined");
    }
    let relations = part(bytes, "word/_rels/document.xml.rels");
    for node in Document::parse(&relations)
        .expect("it is XML")
        .descendants()
        .filter(|node| node.has_tag_name("Relationship"))
    {
        let target = format!("word/{}", node.attribute("Target").expect("it has one"));
        assert!(zip.by_name(&target).is_ok(), "{target} is there");
    }
    for row in document.descendants().filter(|node| node.has_tag_name((W, "tbl"))) {
        let cells = |node: &roxmltree::Node<'_, '_>| {
            node.children().filter(|cell| cell.has_tag_name((W, "tc"))).count()
        };
        let widths: BTreeSet<usize> =
            row.children().filter(|node| node.has_tag_name((W, "tr"))).map(|node| cells(&node)).collect();
        assert_eq!(widths.len(), 1, "every row of a table has its cells");
    }
}

#[test]
fn a_report_and_a_brief_are_whole_documents_that_say_what_the_others_say() {
    let folder = Folder::new();
    for (language, verdict) in [("en", "partial"), ("fr", "partiel"), ("es", "parcial")] {
        let bytes = made(&folder, &["report", "datasets/gb306-2009", "--country", "MDA", "--lang", language]);
        is_whole(&bytes);
        let text = part(&bytes, "word/document.xml");
        let document = Document::parse(&text).expect("it is XML");
        let words = said(&document);
        assert!(words.to_lowercase().contains(verdict), "{language}: {words:.400}");
        let tables = document.descendants().filter(|node| node.has_tag_name((W, "tbl"))).count();
        assert!(tables >= 3, "{tables} tables");
        let brief = made(&folder, &["brief", "MDA", "datasets/gb306-2009", "--lang", language]);
        is_whole(&brief);
        if dwalign::view::svg::png::BUILT_IN {
            for bytes in [&bytes, &brief] {
                let mut zip = ZipArchive::new(Cursor::new(&bytes[..])).expect("it is a package");
                assert!(zip.by_name("word/media/picture1.png").is_ok(), "the board is in it");
            }
        }
        let again = made(&folder, &["brief", "MDA", "datasets/gb306-2009", "--lang", language]);
        assert!(again == brief, "the same data give the same bytes, and the old file is replaced");
    }
}

#[test]
fn a_document_that_somebody_changed_is_not_replaced() {
    let folder = Folder::new();
    let bytes = made(&folder, &["brief", "MDA", "datasets/gb306-2009"]);
    // Another program gives its own date to what it saves.
    let core = part(&bytes, "docProps/core.xml")
        .replace("2020-01-01T00:00:00Z</dcterms:modified>", "2026-02-03T10:00:00Z</dcterms:modified>");
    let mut old = ZipArchive::new(Cursor::new(&bytes[..])).expect("it is a package");
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..old.len() {
        let source = old.by_index_raw(number).expect("a part");
        if source.name().expect("a name") != "docProps/core.xml" {
            zip.raw_copy_file(source).expect("it can be copied");
        }
    }
    zip.start_file("docProps/core.xml", zip::write::SimpleFileOptions::default()).expect("a part");
    std::io::Write::write_all(&mut zip, core.as_bytes()).expect("it can be written");
    let changed = zip.finish().expect("a package").into_inner();
    folder.file("out.docx", changed);
    let file = folder.path().join("out.docx").to_string_lossy().into_owned();
    let refused = run(root(), &["brief", "MDA", "datasets/gb306-2009", "-o", &file]).ends(2);
    assert!(refused.stderr.contains("--force"), "{}", refused.stderr);
}

#[test]
fn no_title_breaks_out_of_a_document() {
    let breaker = "</w:t></w:r></w:p>&amp;<w:p> \u{7} \u{202e} \"x\"";
    let quoted = format!("\"{}\"", breaker.replace('"', "\"\""));
    let folder = Folder::of(&[
        (
            "frameworks.csv",
            "country,framework,kind,start,end\nMDA,d,dwcp,2021,2024\nMDA,u,unsdcf,2021,2024\n".to_owned(),
        ),
        ("priorities.csv", format!("country,priority,title\nMDA,P1,{quoted}\n")),
        ("outcomes.csv", format!("country,outcome,title\nMDA,O1,{quoted}\n")),
        ("links.csv", format!("country,priority,outcome,note\nMDA,P1,O1,{quoted}\n")),
    ]);
    folder.run(&["report", ".", "-o", "out.docx"]).ends(0);
    is_whole(&std::fs::read(folder.path().join("out.docx")).expect("it was written"));
}
