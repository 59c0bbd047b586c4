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
    /// Takes the concept tables out of the paths of data, and each folder that holds nothing else, and checks them.
    pub(super) fn of(paths: &mut Vec<PathBuf>) -> Self {
        let mut tables = Self::default();
        paths.retain(|path| {
            let found = in_folder(path).or_else(|| read(path).map(|text| vec![(path.clone(), text)]));
            let found = found.unwrap_or_default();
            found.iter().for_each(|(path, text)| tables.add(path, text, &mut Concepts::default()));
            found.is_empty()
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

/// The concept tables of a folder that holds no other data; nothing where there is none, or something else.
fn in_folder(path: &Path) -> Option<Vec<(PathBuf, String)>> {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(path)
        .ok()?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .ok()?;
    entries.sort();
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    entries.retain(|path| path.is_dir() || !matches!(Form::of(&name(path)), Form::Unknown));
    let found: Option<Vec<_>> =
        entries.into_iter().map(|path| read(&path).map(|text| (path, text))).collect();
    found.filter(|found| !found.is_empty())
}

/// The text of a file, where it is a concept table.
fn read(path: &Path) -> Option<String> {
    let is_toml = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
    let text = (is_toml && path.is_file()).then(|| crate::load::text(path).ok()).flatten()?;
    text.lines().any(|line| line.trim() == "[[concepts]]").then_some(text)
}
