//! The three result files against an independent reference, byte for byte: both have to have misread the semantics in
//! the same way for a mistake to pass.

mod generator;
mod reference;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{File, is_thorough, read, result_files, told, tried};
use dwalign::align::Policy;
use dwalign::text::Detail;

/// Compares both ways of keeping texts with the reference.
fn compare(name: &str, files: &[File]) {
    let wanted = reference::results(files);
    for detail in [Detail::Full, Detail::Verdicts] {
        let (graph, findings) = read(files, detail);
        assert!(!findings.has_errors(), "{name}:\n{}", told(&graph, &findings));
        for ((file, found), wanted) in result_files(&graph, &Policy::default()).iter().zip(&wanted) {
            let differing = found.lines().zip(wanted.lines()).find(|(a, b)| a != b);
            assert!(found == wanted, "{name}, {detail:?}, {file}: found and wanted {differing:?}");
        }
    }
}

#[test]
fn the_reference_reads_quotes_commas_and_line_ends_as_csv_has_them() {
    let rows = reference::parse("a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n,\n");
    let cells: Vec<[&str; 2]> = rows.iter().map(|row| [row["a"].as_str(), row["b"].as_str()]).collect();
    assert_eq!(cells, [["x, \"y\"", "two\nlines"], ["", ""]]);
}

#[test]
fn the_result_files_are_those_of_the_reference() {
    for seed in 0..u64::from(tried(12)) {
        compare(&format!("seed {seed}"), &generator::files(seed));
    }
}

#[test]
fn the_generated_data_hold_every_class_and_every_role() {
    let words = ["full", "partial", "dwcp-only", "unexamined", "shared", "undaf-only", "out-of-scope"];
    let roles = ["lead", "implementing", "technical-assistance", "not-involved", "unknown"];
    let [priorities, outcomes, _] = reference::results(&generator::files(1));
    for word in words.iter().chain(&roles) {
        let ends = |line: &str| line.split(',').rev().take(2).any(|cell| cell == *word);
        let times = priorities.lines().chain(outcomes.lines()).filter(|line| ends(line)).count();
        assert!(times >= 5, "“{word}” comes up only {times} times");
    }
}

/// The load generator, where it and a Python to run it are at hand.
fn load_generator() -> Result<PathBuf, &'static str> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/bench-v2/gen.py");
    if !script.is_file() {
        return Err("there is no load generator beside the repository");
    }
    match Command::new("python3").arg("--version").output() {
        Ok(done) if done.status.success() => Ok(script),
        _ => Err("there is no python3 to run the load generator"),
    }
}

#[test]
fn the_result_files_of_the_load_data_are_those_of_the_reference() {
    let script = match load_generator() {
        Ok(script) => script,
        Err(why) => return said(&format!("not compared with load data: {why}")),
    };
    for seed in ["1", "2", "3"].into_iter().take(if is_thorough() { 3 } else { 1 }) {
        for more in [&[][..], &["--shuffle"], &["--crlf"], &["--evidence", "3"]] {
            let folder = tempfile::tempdir().expect("a folder for the data");
            let mut command = Command::new("python3");
            command.arg(&script).args(["--countries", "40", "--cycles", "3", "--seed", seed]).args(more);
            let done = command.arg("--out").arg(folder.path()).output().expect("the generator runs");
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
            compare(&format!("load data of seed {seed} {more:?}"), &folder_files(folder.path()));
        }
    }
}

fn folder_files(folder: &Path) -> Vec<File> {
    let entries = std::fs::read_dir(folder).expect("the folder was just made");
    let file = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.expect("its entries can be listed").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        (name, std::fs::read(path).expect("the generator has written it"))
    };
    entries.map(file).collect()
}

#[expect(clippy::print_stderr, reason = "what was not tested is told")]
fn said(words: &str) {
    eprintln!("{words}");
}
