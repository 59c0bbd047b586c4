//! What the tests share: a dataset as rows of named cells, which can be written out in any of the forms that are
//! read, and the way from bytes to verdicts.

#![allow(dead_code, reason = "every test file uses its own part of this one")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use dwalign::align::{PairingVerdict, Policy, check, pairings, unpaired};
use dwalign::diagnostic::Findings;
use dwalign::graph::PlanGraph;
use dwalign::indicator::definitions;
use dwalign::load::{self, Form, Input, Loaded, Options};
use dwalign::text::Detail;
use dwalign::view::alignment::{Alignment, render};
use dwalign::view::results::{FILES, write};
use dwalign::view::{Format, Surface};
use dwalign::vocab::Language;

/// Is everything to be tried? `DWALIGN_TESTS=all`, as `tests/run.sh` sets it. Without it `cargo test` tries a part of the
/// exports and of the made-up cases, since it is run after every change.
pub(crate) fn is_thorough() -> bool {
    std::env::var("DWALIGN_TESTS").is_ok_and(|tests| tests == "all")
}

/// How many of `all` cases are tried: all, or without `DWALIGN_TESTS=all` a quarter, but at least six.
pub(crate) fn tried(all: u32) -> u32 {
    if is_thorough() { all } else { all.min((all / 4).max(6)) }
}

/// The folder of the exports of UN INFO, which stands beside the project and not in it; where it is absent, that is printed.
#[expect(clippy::print_stdout, reason = "what a test leaves out is said where the tests report")]
pub(crate) fn exports_folder() -> Option<PathBuf> {
    let folder = crate::common::root().join("../shared/data/uninfo");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("the UN INFO exports are absent here, so they were not tried");
    None
}

/// The exports that are tried, in order of name: all, or without `DWALIGN_TESTS=all` every eighth; none where they are absent.
pub(crate) fn exports() -> Vec<PathBuf> {
    let Some(folder) = exports_folder() else { return Vec::new() };
    let names = crate::common::names(&folder).into_iter().filter(|name| name.ends_with(".json"));
    names.map(|name| folder.join(name)).step_by(if is_thorough() { 1 } else { 8 }).collect()
}

/// The cells of one row that are filled, by column.
pub(crate) type Row = Vec<(&'static str, String)>;

/// A file as it would lie in a folder.
pub(crate) type File = (String, Vec<u8>);

/// A dataset before it is written: tables in order of name, rows in order.
#[derive(Clone, Default)]
pub(crate) struct Data {
    tables: BTreeMap<&'static str, Vec<Row>>,
}

impl Data {
    /// Adds a row; cells given as empty are not stated.
    pub(crate) fn add(&mut self, table: &'static str, cells: &[(&'static str, &str)]) -> &mut Self {
        let filled = cells.iter().filter(|(_, value)| !value.is_empty());
        let row = filled.map(|(column, value)| (*column, (*value).to_owned())).collect();
        self.tables.entry(table).or_default().push(row);
        self
    }

    pub(crate) fn rows(&self, table: &str) -> &[Row] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn rows_mut(&mut self, table: &'static str) -> &mut Vec<Row> {
        self.tables.entry(table).or_default()
    }

    /// Every table that has a row.
    pub(crate) fn tables(&self) -> impl Iterator<Item = (&'static str, &[Row])> {
        self.tables.iter().filter(|(_, rows)| !rows.is_empty()).map(|(name, rows)| (*name, rows.as_slice()))
    }

    /// Each table as a CSV file of its name.
    pub(crate) fn files(&self) -> Vec<File> {
        let file = |(name, rows)| (format!("{name}.csv"), csv(&columns(rows), rows, "\n").into_bytes());
        self.tables().map(file).collect()
    }
}

/// Shown as its CSV files, so that a counterexample can be read, and saved as it stands.
impl std::fmt::Debug for Data {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (name, rows) in self.tables() {
            write!(f, "\n{name}.csv\n{}", csv(&columns(rows), rows, "\n"))?;
        }
        Ok(())
    }
}

/// The value of a cell; empty where it is not stated.
pub(crate) fn cell<'a>(row: &'a Row, column: &str) -> &'a str {
    row.iter().find(|(name, _)| *name == column).map_or("", |(_, value)| value)
}

/// Sets the value of a cell.
pub(crate) fn set(row: &mut Row, column: &'static str, value: &str) {
    row.retain(|(name, _)| *name != column);
    row.push((column, value.to_owned()));
}

/// Every column that some row fills, in order of first appearance.
pub(crate) fn columns(rows: &[Row]) -> Vec<&'static str> {
    let mut columns = Vec::new();
    for (name, _) in rows.iter().flatten() {
        if !columns.contains(name) {
            columns.push(*name);
        }
    }
    columns
}

/// A CSV cell, quoted only where needed (RFC 4180).
pub(crate) fn quoted(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// Rows as CSV, the columns in the order given.
pub(crate) fn csv(columns: &[&'static str], rows: &[Row], line_end: &str) -> String {
    let mut text = columns.join(",") + line_end;
    for row in rows {
        let cells: Vec<String> = columns.iter().map(|c| quoted(cell(row, c))).collect();
        text += &(cells.join(",") + line_end);
    }
    text
}

/// A cell as JSON writes it: years as numbers, pillars as a list, everything else as text. TOML writes each of these
/// in the same way.
fn typed(column: &str, value: &str) -> String {
    let text = |text: &str| serde_json::Value::from(text).to_string();
    match column {
        "start" | "end" | "year" | "signed" | "baseline_year" => value.to_owned(),
        "pillars" => format!("[{}]", value.split(';').map(text).collect::<Vec<_>>().join(", ")),
        _ => text(value),
    }
}

/// Tables as one JSON file of the record model.
pub(crate) fn as_json<'a>(tables: impl IntoIterator<Item = (&'static str, &'a [Row])>) -> String {
    let row = |row: &Row| {
        let cells: Vec<String> = row.iter().map(|(c, v)| format!("\"{c}\": {}", typed(c, v))).collect();
        format!("{{{}}}", cells.join(", "))
    };
    let table = |(name, rows): (&str, &[Row])| {
        format!("\"{name}\": [{}]", rows.iter().map(row).collect::<Vec<_>>().join(",\n"))
    };
    format!("{{{}}}", tables.into_iter().map(table).collect::<Vec<_>>().join(",\n"))
}

/// Tables as one TOML file.
pub(crate) fn as_toml<'a>(tables: impl IntoIterator<Item = (&'static str, &'a [Row])>) -> String {
    let mut text = String::new();
    for (name, rows) in tables {
        for row in rows {
            text += &format!("[[{name}]]\n");
            for (column, value) in row {
                text += &format!("{column} = {}\n", typed(column, value));
            }
        }
    }
    text
}

/// Files to be read.
pub(crate) fn inputs(files: &[File]) -> Vec<Input> {
    // A file may lie in any folder: what it holds is said by its own name.
    let input = |(name, bytes): &File| {
        let form = Form::of(name.rsplit('/').next().unwrap_or(name));
        Input { form, ..Input::of_bytes(name, bytes.clone()) }
    };
    files.iter().map(input).collect()
}

/// Reads files, builds the graph and checks it, as every command does.
pub(crate) fn read(files: &[File], detail: Detail) -> (PlanGraph, Findings) {
    let options = Options { detail, ..Options::default() };
    let Loaded { graph, mut findings, .. } = load::inputs(inputs(files), &options);
    findings.absorb(check(&graph));
    findings.sort();
    (graph, findings)
}

/// The findings as a person would see them.
pub(crate) fn told(graph: &PlanGraph, findings: &Findings) -> String {
    dwalign::view::text::findings::text(findings, graph.files(), Surface::PIPE, Language::English)
}

/// The codes of everything found, each once.
pub(crate) fn codes(findings: &Findings) -> Vec<&'static str> {
    findings.counts().keys().map(|code| code.name()).collect()
}

/// The graph of files without errors.
pub(crate) fn graph_of(files: &[File]) -> PlanGraph {
    let (graph, findings) = read(files, Detail::Full);
    assert!(!findings.has_errors(), "the data have errors:\n{}", told(&graph, &findings));
    graph
}

/// The graph of a dataset without errors.
pub(crate) fn graph(data: &Data) -> PlanGraph {
    graph_of(&data.files())
}

/// Every pairing, judged.
pub(crate) fn judged<'g>(graph: &'g PlanGraph, policy: &Policy) -> Vec<PairingVerdict<'g>> {
    pairings(graph).map(|pairing| pairing.judge(policy)).collect()
}

/// Every verdict with its reasons, as JSON.
pub(crate) fn alignment(graph: &PlanGraph, policy: &Policy) -> String {
    let (pairings, unpaired) = (pairings(graph).collect(), unpaired(graph).collect());
    let alignment = Alignment { policy, pairings, unpaired, language: Language::English };
    render(&alignment, Format::Json, Surface::PIPE)
}

/// The result files for all years that the tests use, each with its name.
pub(crate) fn result_files(graph: &PlanGraph, policy: &Policy) -> Vec<(&'static str, String)> {
    let [mut a, mut b, mut c] = [const { Vec::new() }; 3];
    write(graph, policy, &definitions(graph), 2004..=2026, [&mut a, &mut b, &mut c])
        .expect("memory can be written to");
    let text = |bytes| String::from_utf8(bytes).expect("the files are text");
    FILES.into_iter().zip([a, b, c].map(text)).collect()
}

/// A small generator of numbers: the same seed gives the same numbers on every machine.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    /// The next number (SplitMix64).
    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() >> 33).expect("31 bits fit") % n.max(1)
    }

    /// A number from `low` to `high`, both inclusive.
    pub(crate) fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    /// Yes, so many times in a hundred.
    pub(crate) fn chance(&mut self, in_a_hundred: usize) -> bool {
        self.below(100) < in_a_hundred
    }

    pub(crate) fn pick<'a, T>(&mut self, among: &'a [T]) -> &'a T {
        &among[self.below(among.len())]
    }

    /// Puts a list into another order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for n in (1..list.len()).rev() {
            list.swap(n, self.below(n + 1));
        }
    }
}
