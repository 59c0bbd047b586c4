//! The sources against the catalogues.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::common::root;

const CODES: [&str; 3] = ["en", "fr", "es"];

fn files(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, extension, found);
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
}

/// The sources by path, without their own tests.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    files(&root().join("src"), "rs", &mut found);
    let shown = |path: &Path| path.strip_prefix(root()).unwrap_or(path).display().to_string();
    let read = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).expect("a source can be read");
        (shown(path), text.split("#[cfg(test)]").next().unwrap_or_default().to_owned())
    };
    found.iter().filter(|path| !path.ends_with("tests.rs")).map(read).collect()
}

/// The messages of a language with the arguments that each names.
fn messages(code: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = Vec::new();
    files(&root().join("src/locale"), "ftl", &mut found);
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in found.iter().filter(|path| path.to_string_lossy().ends_with(&format!(".{code}.ftl"))) {
        let mut key = String::new();
        for line in std::fs::read_to_string(path).expect("a catalogue can be read").lines() {
            if line.starts_with('#') {
                continue;
            }
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                key = line.split(" =").next().unwrap_or_default().to_owned();
                assert!(!messages.contains_key(&key), "{key} stands twice in {code}");
            }
            let named = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
            });
            messages.entry(key.clone()).or_default().extend(named);
        }
    }
    messages.remove("");
    messages
}

/// The calls of `say!` in a source: the key, and the names of the arguments.
fn said(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut calls = Vec::new();
    // A call may stand inside another.
    for (at, start) in text.match_indices("say!(") {
        let call = &text[at + start.len()..];
        let (mut depth, mut quoted, mut end) = (1, false, 0);
        for (at, c) in call.char_indices() {
            match c {
                '"' => quoted = !quoted,
                '(' | '[' | '{' if !quoted => depth += 1,
                ')' | ']' | '}' if !quoted => depth -= 1,
                _ => {}
            }
            end = at;
            if depth == 0 {
                break;
            }
        }
        let call = &call[..end];
        let Some(key) = call.split('"').nth(1) else { continue };
        // A name stands before a single “=” at the depth of the call.
        let mut names = BTreeSet::new();
        let (mut depth, mut quoted, mut word) = (0, false, String::new());
        let mut letters = call.chars().peekable();
        let mut last = ' ';
        while let Some(c) = letters.next() {
            match c {
                '"' => quoted = !quoted,
                '(' | '[' | '{' if !quoted => depth += 1,
                ')' | ']' | '}' if !quoted => depth -= 1,
                '=' if !quoted && depth == 0 && letters.peek() == Some(&' ') && last == ' ' => {
                    names.insert(word.trim().to_owned());
                }
                ',' if !quoted && depth == 0 => word.clear(),
                c if !quoted && depth == 0 => word.push(c),
                _ => {}
            }
            last = c;
        }
        calls.push((key.to_owned(), names));
    }
    calls
}

/// Keys that are made of names at run time: of codes, messages of parsers, vocabularies, commands with their arguments,
/// values, and tables and columns of workbooks.
fn is_made(key: &str) -> bool {
    ["code-", "parser-", "vocabulary-", "help-", "value-", "about-", "note-", "eg-", "month-"]
        .iter()
        .any(|start| key.starts_with(start))
}

#[test]
fn every_message_that_is_said_stands_in_every_language_with_no_argument_that_is_not_given() {
    let calls: Vec<_> = sources().iter().flat_map(|(_, text)| said(text)).collect();
    assert!(calls.len() > 300, "the calls are found: {}", calls.len());
    for code in CODES {
        let messages = messages(code);
        for (key, given) in calls.iter().filter(|(key, _)| key != "links-set-aside") {
            let Some(named) = messages.get(key) else { panic!("{code} has no message {key}") };
            let missing: Vec<_> = named.difference(given).collect();
            assert!(missing.is_empty(), "{key} in {code} names {missing:?}; given are {given:?}");
        }
    }
}

/// The words for a browser without scripts, which the page's template holds.
fn is_in_template(key: &str) -> bool {
    ["page-no-script", "page-from-year", "page-to-year"].contains(&key)
}

#[test]
fn no_message_stands_in_a_catalogue_that_nobody_says() {
    let sources = sources();
    let said: BTreeSet<String> =
        sources.iter().flat_map(|(_, text)| said(text)).map(|(key, _)| key).collect();
    // Some stand in lists of keys that are said one after the other, or are said by the page in a browser.
    let mut page = Vec::new();
    ["js", "html"].into_iter().for_each(|kind| files(&root().join("src/page/web"), kind, &mut page));
    let page: Vec<String> = page.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    let listed = |key: &str| {
        let quoted = format!("\"{key}\"");
        sources.iter().map(|(_, text)| text).chain(&page).any(|text| text.contains(&quoted))
    };
    let is_made = |key: &str| is_made(key) || key.starts_with("page-take-") || is_in_template(key);
    for code in CODES {
        let unsaid: Vec<String> = messages(code)
            .into_keys()
            .filter(|key| !said.contains(key) && !is_made(key) && !listed(key))
            .collect();
        assert!(unsaid.is_empty(), "{code}: {unsaid:?}");
    }
}

/// Literals of several words that are no sentences for a reader.
const EXCEPTIONS: &[&str] = &[
    // The names of styles that every word processor knows.
    "List Bullet",
    "List Number",
    // The JSON Schema is for programs.
    "Names of columns, sheets and files that are no tables and are not reported.",
    // Columns of tables for programs, the same in every language.
    "via dwcp only",
    "other only",
    "stated total",
    // A fact of an indicator, for programs.
    "(no country)",
    // Names.
    "UN INFO",
    "DejaVu Sans",
    "DejaVu Sans, Verdana, Segoe UI, Helvetica, Arial, sans-serif",
    // A command to be typed.
    "dwalign align {} --mark {stem}-marked.xlsx",
    "suggest -o FILE",
    // Classes and rules of pages.
    "card dwcp ",
    "card un ",
    "chip agency out",
    "chip agency in",
    "badge plain",
    "noreferrer noopener",
    "default-src 'none'; style-src 'unsafe-inline'; script-src {script}; base-uri 'none'; form-action 'none'",
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    // How far an element is taken up, for programs.
    "whole, through the priority",
    "not at all",
    // What parsers say, by which messages are chosen.
    "missing field ",
    "duplicate field ",
    "unknown field ",
    " is one of: ",
    "invalid length ",
    "invalid type",
    "invalid value",
    // The error of a path, whose words the catalogues have.
    "not a regular file",
    // How serde begins what it says; the catalogues have the words for it.
    "missing field ",
    "duplicate field ",
    "unknown field ",
    " is one of: ",
    "invalid length ",
    "invalid type",
    "invalid value",
    // Names of nodes in a drawing, which nobody sees.
    "dwalign portfolio",
    // The JSON Schema is for programs, and describes the columns as the record model does.
    "dwalign dataset",
    "Decent Work Country Programmes, UN frameworks and the links between them. A value that is null or left out is not stated; it is never zero. Rows may also be nested below the row they belong to, and then inherit its ids.",
];

/// The string literals of a source that hold two words or more, outside comments, attributes and what only a mistake
/// in the program itself shows.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//") && !line.trim_start().starts_with("#["))
        // A quote as a character, and one inside a literal, neither open nor close one.
        .map(|line| line.replace("\\\\", "").replace("'\"'", "''").replace("\\\"", "'") + "\n")
        .collect();
    for (n, literal) in code.split('"').enumerate() {
        let before = code.split('"').nth(n.saturating_sub(1)).unwrap_or_default().trim_end();
        let told_to_nobody =
            [".expect(", "unreachable!(", "panic!(", "reason ="].iter().any(|w| before.ends_with(w));
        // The rules of a style sheet, and the frame of a picture.
        let is_style = literal.contains(":{{") || literal.contains("}}\\n") || literal.starts_with("<svg ");
        if n % 2 == 0 || told_to_nobody || is_style {
            continue;
        }
        let words = literal.split(|c: char| c.is_whitespace()).filter(|word| {
            word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(['{', '<', '='])
        });
        if words.count() > 1 && !EXCEPTIONS.contains(&literal) {
            found.push(literal.to_owned());
        }
    }
    found
}

#[test]
fn no_sentence_for_a_reader_is_written_in_a_source() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        let speaks = ["src/view/", "src/align/", "src/cli/", "src/diagnostic/", "src/indicator/"];
        // A JSON Schema is for programs, and describes what they get in the words of the documentation.
        let is_schema = path == "src/view/diff/schema.rs";
        if !is_schema && speaks.iter().any(|folder| path.starts_with(folder)) {
            found.extend(sentences(&text).into_iter().map(|sentence| format!("{path}: {sentence}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    let all: String = sources().into_iter().map(|(_, text)| text).collect();
    for &exception in EXCEPTIONS {
        assert!(all.contains(&format!("\"{exception}\"")), "nobody says “{exception}” any more");
    }
}

#[test]
fn the_search_for_sentences_sees_one() {
    let source =
        "fn a() -> String {\n    // \"a comment is none\"\n    format!(\"there is no {what} there\")\n}\n";
    assert_eq!(sentences(source), ["there is no {what} there"]);
    assert_eq!(said("say!(l, \"key\", n = list(a, b), of = 3)")[0].1.len(), 2);
}
