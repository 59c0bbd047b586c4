use std::path::{Path, PathBuf};

use super::files::write;
use super::load::{Data, country_named};
use super::ours::Product;
use super::output::{Layout, print, tell};
use super::{Failure, Outcome};
use crate::emit;
use crate::say;
use crate::suggest::{self, Concepts, Problem};
use crate::text::Detail;
use crate::view::suggest::{Suggested, csv, dataset, text};
use crate::view::workbook;
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long, value_enum, default_value = "text")]
    format: Form,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "NUMBER", default_value = "3", value_parser = clap::value_parser!(u16).range(1..))]
    limit: u16,
    #[arg(long, value_name = "FILE")]
    concepts: Option<PathBuf>,
    #[command(flatten)]
    layout: Layout,
}

/// The formats of suggestions.
#[derive(clap::ValueEnum, Debug, Clone, Copy)]
enum Form {
    // Text.
    Text,
    // Comma-separated values.
    Csv,
    // JSON, as a dataset.
    Json,
    // TOML, as a dataset.
    Toml,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let concepts = concepts(self.concepts.as_deref(), language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let country =
            self.country.as_deref().map(|code| country_named(&graph, code, language)).transpose()?;
        let links = suggest::links(&graph, &concepts, country, self.all);
        let pillars = suggest::pillars(&graph, &concepts, country, self.all);
        let limit = usize::from(self.limit);
        let suggested = Suggested { concepts: &concepts, links, pillars, limit, all: self.all };
        let toml = || emit::toml::toml(&dataset(&suggested, language));
        let json = || emit::json::json(&dataset(&suggested, language));
        let Some(path) = &self.output else {
            return print(&match self.format {
                Form::Text => text(&suggested, self.layout.surface(), language),
                Form::Csv => csv(&suggested, language),
                Form::Json => json(),
                Form::Toml => toml(),
            });
        };
        let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase());
        match extension.as_deref() {
            Some("csv") => write(path, csv(&suggested, language).as_bytes(), Product::Work),
            Some("json") => write(path, json().as_bytes(), Product::Work),
            Some("toml") => write(path, toml().as_bytes(), Product::Work),
            Some("xlsx") => {
                let book = workbook::dataset(&dataset(&suggested, language), language);
                write(path, &book.map_err(|error| Failure::World(error.to_string()))?, Product::Work)
            }
            _ => Err(Failure::Usage(say!(language, "suggest-no-form", file = path.display().to_string()))),
        }
    }
}

/// The concepts of the program and, where one is named, those of a file.
pub(super) fn concepts(file: Option<&Path>, language: Language) -> Result<Concepts, Failure> {
    file.map_or_else(|| Ok(Concepts::default()), |path| with_file(path, language))
}

fn with_file(path: &Path, language: Language) -> Result<Concepts, Failure> {
    let text =
        std::fs::read_to_string(path).map_err(|e| Failure::Usage(format!("{}: {e}", path.display())))?;
    let mut concepts = Concepts::default();
    let problems = concepts.extend(&text);
    if problems.is_empty() {
        return Ok(concepts);
    }
    tell(&told(path, &problems, language));
    Err(Failure::Data)
}

/// The problems of a concept table, each with its place.
fn told(path: &Path, problems: &[Problem], language: Language) -> String {
    let told = |problem: &Problem| {
        let (line, column) = (problem.line, problem.column);
        let words = crate::diagnostic::plain(&problem.fault.words(language));
        format!("{}:{line}:{column}: {words}\n", path.display())
    };
    problems.iter().map(told).collect()
}

/// Takes the concept tables out of the paths of data; answers what is wrong in them, in words, and how many there are.
pub(super) fn check_tables(paths: &mut Vec<PathBuf>, language: Language) -> (usize, String) {
    let (mut tables, mut wrong) = (0, String::new());
    paths.retain(|path| {
        let is_toml = path.is_file() && path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
        let Some(text) = is_toml.then(|| std::fs::read_to_string(path).ok()).flatten() else { return true };
        if !text.lines().any(|line| line.trim() == "[[concepts]]") {
            return true;
        }
        tables += 1;
        wrong += &told(path, &Concepts::default().extend(&text), language);
        false
    });
    (tables, wrong)
}
