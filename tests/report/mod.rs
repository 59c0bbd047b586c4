//! The report: what it holds, in every form and language, whatever the data.

mod charts;
mod contents;
mod forms;
mod hostile;
mod html;
mod size;
mod tables;
mod word;

pub(crate) use contents::base64;

use crate::support::File;
use dwalign::align::Policy;
use dwalign::graph::PlanGraph;
use dwalign::indicator::definitions;
use dwalign::view::report::{self, Report};
use dwalign::vocab::Language;

/// The files of a folder of data, below the project or elsewhere.
fn files(folder: &std::path::Path, extension: &str) -> Vec<File> {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == extension));
    paths.sort();
    let file = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        (name, std::fs::read(path).expect("a file of the folder"))
    };
    paths.iter().map(file).collect()
}

/// A dataset of the project.
fn dataset(name: &str) -> Vec<File> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("datasets").join(name);
    let files = files(&folder, "toml");
    assert!(files.len() > 5, "{name} holds the files of many countries");
    files
}

/// What is written of a report of some countries, all where none is named.
fn written(
    graph: &PlanGraph,
    countries: &[&str],
    language: Language,
    form: fn(&Report<'_>) -> String,
) -> String {
    let (policy, definitions) = (Policy::default(), definitions(graph));
    let wanted: Vec<_> =
        countries.iter().map(|code| graph.country(code).expect("it is in the data")).collect();
    form(&Report::of(graph, &policy, &definitions, &wanted, language))
}

fn page(graph: &PlanGraph, language: Language) -> String {
    written(graph, &[], language, report::html)
}
