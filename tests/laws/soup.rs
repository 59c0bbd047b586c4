//! Reading never panics: neither on bytes of no sense, nor on bytes that make sense almost everywhere.

use proptest::prelude::*;

use super::plans::{cases, dataset};
use crate::support::{Data, Dice, File, alignment, as_json, as_toml, read, result_files, told};
use dwalign::align::Policy;
use dwalign::record::TABLES;
use dwalign::text::Detail;

/// Reads, builds, checks and tells; where there is no error, judges as well.
fn goes_through(files: &[File]) {
    for detail in [Detail::Full, Detail::Verdicts] {
        let (graph, findings) = read(files, detail);
        let _ = told(&graph, &findings);
        if !findings.has_errors() {
            let policy = Policy::default();
            let _ = (result_files(&graph, &policy), alignment(&graph, &policy));
        }
    }
}

/// A piece of syntax, a word of the model, or any character.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let syntax = prop::sample::select(vec![
        "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "[", "]", "[[", "]]", "{", "}", "=", ":", ".", "#",
        "'", "'''", "\\", "\\u00e9", "\\ud800", "null", "true", "1", "-", "1e999", "2010", "9999", "NaN",
        "sep=;\n", "\u{feff}", "\u{202e}", "\0", " ", "/", "%", "+20%",
    ]);
    let words = prop::sample::select(vec![
        "country",
        "framework",
        "kind",
        "priority",
        "element",
        "outcome",
        "output",
        "title",
        "pillars",
        "links",
        "frameworks",
        "priorities",
        "outcomes",
        "roles",
        "status",
        "extent",
        "dwcp",
        "undaf",
        "TZA",
        "P1",
        "O1",
        "whole",
        "documented",
        "01/02/2024",
        "countries",
        "satisfaction",
        "outputs",
        "indicators",
        "Pays",
    ]);
    prop_oneof![
        4 => syntax.prop_map(|s: &str| s.as_bytes().to_vec()),
        3 => words.prop_map(|s: &str| s.as_bytes().to_vec()),
        1 => any::<char>().prop_map(|c| c.to_string().into_bytes()),
        1 => any::<u8>().prop_map(|b| vec![b]),
    ]
}

fn soup() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..300),
        proptest::collection::vec(piece(), 0..80).prop_map(|pieces| pieces.concat()),
    ]
}

/// The dataset in one of three forms.
fn written(data: &Data, form: u8) -> Vec<File> {
    match form % 3 {
        0 => data.files(),
        1 => vec![("data.json".to_owned(), as_json(data.tables()).into_bytes())],
        _ => vec![("data.toml".to_owned(), as_toml(data.tables()).into_bytes())],
    }
}

/// Spoils one file in one place.
fn spoil(files: &mut [File], dice: &mut Dice, piece: &[u8]) {
    let bytes = &mut files[dice.below(files.len())].1;
    let at = dice.below(bytes.len() + 1);
    let end = (at + dice.below(40)).min(bytes.len());
    match dice.below(6) {
        0 => _ = bytes.splice(at..at, piece.iter().copied()),
        1 => _ = bytes.splice(at..end, piece.iter().copied()),
        2 => _ = bytes.drain(at..end),
        3 => bytes.extend_from_within(at..end),
        4 => bytes.truncate(at),
        _ if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
        _ => bytes.clear(),
    }
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn reading_bytes_of_no_sense_never_panics(bytes in soup(), table in 0..TABLES.len()) {
        for name in [format!("{}.csv", TABLES[table].name), "data.json".into(), "data.toml".into()] {
            goes_through(&[(name, bytes.clone())]);
        }
    }

    #[test]
    fn reading_spoiled_files_never_panics(
        data in dataset(),
        form in any::<u8>(),
        seed in any::<u64>(),
        pieces in proptest::collection::vec(piece(), 1..6),
    ) {
        let mut files = written(&data, form);
        let mut dice = Dice::new(seed);
        for piece in &pieces {
            spoil(&mut files, &mut dice, piece);
            goes_through(&files);
        }
    }
}
