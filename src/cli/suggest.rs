use std::path::PathBuf;

use super::concepts::table;
use super::convert::write_dataset;
use super::files::write_as_made;
use super::load::{Data, country_named};
use super::ours::Product;
use super::output::{Layout, print_as_made};
use super::rollout::extension;
use super::{Failure, Outcome};
use crate::emit;
use crate::say;
use crate::suggest::{self, Search};
use crate::text::Detail;
use crate::view::suggest::{Suggested, dataset, write_csv, write_text};
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
        let links = Some(Search::of(&graph, &concepts, country, self.all));
        let limit = usize::from(self.limit);
        let (all, by_outcome) = (self.all, self.by == By::Outcome);
        let extension = self.output.as_deref().and_then(extension);
        // The lines of CSV are links alone.
        let is_csv = match &self.output {
            Some(_) => extension.as_deref() == Some("csv"),
            None => matches!(self.format, Form::Csv),
        };
        let pillars =
            if is_csv { Vec::new() } else { suggest::pillars(&graph, &concepts, country, self.all) };
        let suggested = Suggested { concepts: &concepts, links, pillars, limit, all, by_outcome };
        let Some(path) = &self.output else {
            let surface = self.layout.surface();
            return print_as_made(|mut out| match self.format {
                Form::Text => write_text(&suggested, surface, language, out),
                Form::Csv => write_csv(&suggested, language, out),
                Form::Json => emit::json::write(&dataset(&suggested, language), &mut out),
                Form::Toml => emit::toml::write(&dataset(&suggested, language), &mut out),
            });
        };
        match extension.as_deref() {
            Some("csv") => write_as_made(path, Product::Work, |to| write_csv(&suggested, language, to)),
            Some("json" | "toml" | "xlsx") => write_dataset(path, &dataset(&suggested, language), language),
            _ => Err(Failure::Usage(say!(language, "suggest-no-form", file = path.display().to_string()))),
        }
    }
}
