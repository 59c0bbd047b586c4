//! Concept tables that a command names: read, and what is wrong with them as findings.

use std::path::{Path, PathBuf};

use super::Failure;
use super::load::unreadable;
use super::output::{stderr_surface, tell_painted};
use crate::diagnostic::{Fault, Findings};
use crate::ingest::Form;
use crate::load::shown_name;
use crate::place::{Files, Place, Spot};
use crate::suggest::Concepts;
use crate::view::text::findings;
use crate::vocab::Language;

/// The concepts of the program, with those of a file where one is named.
pub(super) fn table(path: Option<&Path>, language: Language) -> Result<Concepts, Failure> {
    let mut concepts = Concepts::default();
    let Some(path) = path else { return Ok(concepts) };
    let text = crate::load::text(path).map_err(|error| Failure::Usage(unreadable(path, &error, language)))?;
    let mut tables = Tables::default();
    tables.add(path, &text, &mut concepts);
    if tables.findings.has_errors() {
        tell_painted(&findings::text(&tables.findings, &tables.files, stderr_surface(), language));
        return Err(Failure::Data);
    }
    Ok(concepts)
}

/// The concept tables among some paths.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// How many there are.
    pub(super) number: usize,
    /// Their files.
    pub(super) files: Files,
    /// What is wrong with them.
    pub(super) findings: Findings,
}

impl Tables {
    /// Takes the concept tables out of the paths of data, and each folder that holds nothing else, and checks them. In a
    /// folder that holds data as well they are checked, and the folder stays.
    pub(super) fn of(paths: &mut Vec<PathBuf>) -> Self {
        let mut tables = Self::default();
        paths.retain(|path| {
            let (found, has_data) = match path.is_dir() {
                true => in_folder(path),
                false => (read(path).map(|text| (path.clone(), text)).into_iter().collect(), false),
            };
            found.iter().for_each(|(path, text)| tables.add(path, text, &mut Concepts::default()));
            found.is_empty() || has_data
        });
        tables
    }

    fn add(&mut self, path: &Path, text: &str, concepts: &mut Concepts) {
        self.number += 1;
        let mut problems = concepts.extend(text);
        problems.sort_by_key(|problem| (problem.line, problem.column));
        let places = problems.iter().map(|problem| (problem.line, problem.column));
        let file = self.files.add_positions(&shown_name(path), places);
        for (problem, row) in problems.into_iter().zip(1..) {
            let spot: Spot = Place { file, row }.whole();
            self.findings.report(Fault::from(problem.fault), spot);
        }
    }

    /// Adds the findings to those of data; the files of both are needed to show them.
    pub(super) fn join(mut self, data: &Files, findings: &mut Findings) -> Files {
        let mut files = data.clone();
        let moved = files.absorb_after(self.files);
        self.findings.move_places(moved);
        findings.absorb(self.findings);
        files
    }
}

/// The concept tables of a folder and those below it, in order, and whether there is anything else that may be data.
fn in_folder(folder: &Path) -> (Vec<(PathBuf, String)>, bool) {
    let mut found = Vec::new();
    below(folder, &mut found);
    found.sort();
    let is_table = |name: &str| found.iter().any(|(path, _)| shown_name(path) == name);
    let is_data = |input: &crate::load::Input| !matches!(input.form, Form::Unknown) && !is_table(&input.name);
    let has_data = crate::load::gather([folder]).map_or(true, |inputs| inputs.iter().any(is_data));
    (found, has_data)
}

fn below(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        // A link to a folder may lead round in a circle, and is not followed.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            below(&path, found);
        } else if let Some(text) = read(&path) {
            found.push((path, text));
        }
    }
}

/// The text of a file, where it is a concept table.
fn read(path: &Path) -> Option<String> {
    let is_toml = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
    let text = (is_toml && path.is_file()).then(|| crate::load::text(path).ok()).flatten()?;
    let names = |line: &str| line == "[[concepts]]" || line.replace(' ', "").starts_with("concepts=[");
    text.lines().any(|line| names(line.trim())).then_some(text)
}
