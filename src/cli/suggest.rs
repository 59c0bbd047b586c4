use std::path::PathBuf;

use super::concepts::table;
use super::files::write;
use super::load::{Data, country_named, must_fit_a_workbook};
use super::ours::Product;
use super::output::{Layout, print};
use super::{Failure, Outcome};
use crate::emit;
use crate::say;
use crate::suggest;
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
    #[arg(long, value_enum, default_value = "priority")]
    by: By,
    #[arg(long, value_name = "NUMBER", default_value = "3", value_parser = clap::value_parser!(u16).range(1..))]
    limit: u16,
    #[arg(long, value_name = "FILE")]
    concepts: Option<PathBuf>,
    #[command(flatten)]
    layout: Layout,
}

/// Under what candidates are listed.
#[derive(clap::ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    // Under the priority or element.
    Priority,
    // Under the outcome.
    Outcome,
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
        let concepts = table(self.concepts.as_deref(), language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let country =
            self.country.as_deref().map(|code| country_named(&graph, code, language)).transpose()?;
        let links = suggest::links(&graph, &concepts, country, self.all);
        let pillars = suggest::pillars(&graph, &concepts, country, self.all);
        let limit = usize::from(self.limit);
        let suggested = Suggested {
            concepts: &concepts,
            links,
            pillars,
            limit,
            all: self.all,
            by_outcome: self.by == By::Outcome,
        };
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
                let dataset = dataset(&suggested, language);
                must_fit_a_workbook(&dataset, language)?;
                let book = workbook::dataset(&dataset, language);
                write(path, &book.map_err(|error| Failure::World(error.to_string()))?, Product::Work)
            }
            _ => Err(Failure::Usage(say!(language, "suggest-no-form", file = path.display().to_string()))),
        }
    }
}
