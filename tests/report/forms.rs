//! The three forms, the three languages, and the order of the input.

use std::collections::BTreeSet;

use dwalign::align::Policy;
use dwalign::view::report::{html, json, markdown};
use dwalign::vocab::Language;

use super::html::elements;
use super::{dataset, page, written};
use crate::support::{File, alignment, graph_of, judged};

#[test]
fn the_three_forms_hold_the_same_verdicts() {
    for name in ["gb306-2009", "cycles"] {
        let graph = graph_of(&dataset(name));
        let json = written(&graph, &[], Language::English, json);
        let json: serde_json::Value = serde_json::from_str(&json).expect("the report writes JSON");
        let align: serde_json::Value =
            serde_json::from_str(&alignment(&graph, &Policy::default())).expect("so does align");
        assert_eq!(json["alignment"]["pairings"], align["pairings"], "{name}");
        let markdown = written(&graph, &[], Language::English, markdown);
        let mut rows = 0;
        for verdict in judged(&graph, &Policy::default()) {
            let escaped = dwalign::view::markup::escape::markdown;
            for judged in &verdict.priorities {
                let class = judged.label(Language::English);
                let (id, why) = (escaped(judged.priority.id()), escaped(&judged.why(Language::English)));
                let row = |line: &&str| {
                    line.starts_with(&format!("| {id} | ")) && line.contains(class) && line.contains(&why)
                };
                assert!(markdown.lines().any(|line| row(&line)), "{name}: {id} {class} {why}");
                rows += 1;
            }
            for judged in &verdict.outcomes {
                let class = judged.label(Language::English);
                let (id, why) = (escaped(judged.outcome.id()), escaped(&judged.why(Language::English)));
                let row = |line: &&str| {
                    line.starts_with(&format!("| {id} | ")) && line.contains(class) && line.contains(&why)
                };
                assert!(markdown.lines().any(|line| row(&line)), "{name}: {id} {class} {why}");
                rows += 1;
            }
        }
        assert!(rows > 5);
    }
}

#[test]
fn every_word_of_the_report_is_in_the_three_languages() {
    let graph = graph_of(&dataset("cycles"));
    let mut shapes = BTreeSet::new();
    let mut headings = BTreeSet::new();
    for language in Language::ALL {
        for form in [html, markdown] {
            let text = written(&graph, &[], language, form);
            for key in ["report-", "chart-"] {
                let of_a_key = |at: usize| {
                    let before = text[..at].chars().next_back();
                    before.is_some_and(|c| c == '>' || c == ' ' || c == '"')
                        && text[at + key.len()..].starts_with(|c: char| c.is_ascii_lowercase())
                };
                let shown: Vec<&str> = text
                    .match_indices(key)
                    .filter(|(at, _)| of_a_key(*at))
                    .map(|(at, _)| &text[at..at + 30])
                    .collect();
                assert!(shown.is_empty(), "{language:?}: {shown:?}");
            }
        }
        let elements = elements(&page(&graph, language));
        // Countries stand in the order of their names, which is another in each language.
        let mut shape: Vec<&str> =
            elements.iter().filter(|e| !e.is_drawn()).map(|e| e.name.as_str()).collect();
        shape.sort_unstable();
        shapes.insert(shape.join(" "));
        headings.extend(elements.iter().filter(|e| e.name == "h2").map(|e| e.text.clone()));
    }
    assert_eq!(shapes.len(), 1, "the three pages are built alike");
    assert!(headings.len() >= 25, "and say it in words of their own: {headings:?}");
}

#[test]
fn the_same_data_give_the_same_bytes_in_any_order() {
    for name in ["gb306-2009", "cycles"] {
        let files = dataset(name);
        let turned = |(n, (name, bytes)): (usize, &File)| (format!("{:03}-{name}", 999 - n), bytes.clone());
        let renamed: Vec<File> = files.iter().enumerate().map(turned).collect();
        let (one, other) = (graph_of(&files), graph_of(&renamed));
        for form in [html, markdown, json] {
            let first = written(&one, &[], Language::English, form);
            assert!(first == written(&one, &[], Language::English, form), "{name}, twice");
            assert!(first == written(&other, &[], Language::English, form), "{name}, files read backwards");
        }
    }
}

#[test]
fn the_command_writes_what_the_name_of_the_file_asks_for() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let run = |arguments: &[&str]| {
        let data = concat!(env!("CARGO_MANIFEST_DIR"), "/datasets/gb306-2009");
        std::process::Command::new(env!("CARGO_BIN_EXE_dwalign"))
            .current_dir(folder.path())
            .args(["report", data])
            .args(arguments)
            .output()
            .expect("the binary was built for this test")
    };
    for (file, starts) in [("a.html", "<!DOCTYPE html>"), ("a.md", "# "), ("a.json", "{")] {
        let ran = run(&["--country", "MDA", "--country", "tza", "--lang", "fr", "-o", file]);
        assert!(ran.status.success(), "{ran:?}");
        let text = std::fs::read_to_string(folder.path().join(file)).expect("the file was written");
        assert!(text.starts_with(starts) && text.contains("TZA") && !text.contains("SYR"), "{file}");
    }
    assert_eq!(run(&["-o", "a.odt"]).status.code(), Some(2));
    assert_eq!(run(&["--country", "XYZ", "-o", "b.html"]).status.code(), Some(2));
    assert_eq!(run(&["-o", "no/such/folder/a.html"]).status.code(), Some(3));
    assert!(!folder.path().join("b.html").exists());
}
