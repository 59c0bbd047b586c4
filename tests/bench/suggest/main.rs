//! `cargo bench --bench suggest`: how well `dwalign suggest` finds what people link, beside simpler methods.
//!
//! The judged pairs and the exports lie beside the project, in `../shared`; where they are absent this says so and
//! measures nothing. Nothing is held to a figure here: `tests/suggest.rs` holds the floors.

#[path = "../../gold/mod.rs"]
mod gold;

mod baseline;
mod cost;
mod objectives;
mod pairs;
mod subrows;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dwalign::load::{self, Input, Loaded, Options};

/// Whatever went wrong, in words.
type Problem = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    // Without `--bench` this is a test run, in which nothing is to be done.
    let has = |word: &str| std::env::args().any(|argument| argument == word);
    if !has("--bench") || has("--test") {
        return ExitCode::SUCCESS;
    }
    match bench() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            let _ = writeln!(std::io::stderr().lock(), "error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn bench() -> Result<(), Problem> {
    match gold::Gold::read() {
        Some(gold) if gold.judged.keys().all(|country| gold::export(country).is_file()) => {
            pairs::run(&gold)?;
        }
        _ => say("The judged pairs (gold/pairs-develop.txt) or their exports are absent: not measured.")?,
    }
    objectives::cycles()?;
    let exports = exports()?;
    if exports.is_empty() {
        return say("The exports (data/uninfo) are absent: not measured.");
    }
    subrows::run(&exports)?;
    objectives::roles(&exports)?;
    cost::run(&exports)
}

/// The exports, in order of country; none where they are absent.
fn exports() -> Result<Vec<PathBuf>, Problem> {
    let folder = gold::shared().join("data/uninfo");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut exports = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "json") {
            exports.push(path);
        }
    }
    exports.sort();
    Ok(exports)
}

/// The code of the country of an export.
fn country(export: &Path) -> String {
    export.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// An export together with a DWCP.
fn loaded(export: &Path, plan: String) -> Result<Loaded, Problem> {
    let name = export.file_name().unwrap_or_default().to_string_lossy();
    let inputs =
        vec![Input::of_bytes(&name, std::fs::read(export)?), Input::of_bytes("plan.toml", plan.into_bytes())];
    Ok(load::inputs(inputs, &Options::default()))
}

/// Prints a line.
fn say(text: &str) -> Result<(), Problem> {
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "{text}")?;
    Ok(stdout.flush()?)
}
