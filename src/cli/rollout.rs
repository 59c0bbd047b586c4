use std::path::{Path, PathBuf};

use super::files::write;
use super::load::{Data, Rules, country_named};
use super::ours::Product;
use super::output::{Layout, print};
use super::picture::{self, Kind};
use super::{Failure, Outcome};
use crate::say;
use crate::text::Detail;
use crate::view::rollout::{Plan, calendar, gantt, render, screen};
use crate::view::{Format, Surface};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1945..=2100))]
    from: u16,
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1945..=2100))]
    to: u16,
    #[arg(long, value_name = "NUMBER")]
    planned: Option<usize>,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long)]
    all: bool,
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        if self.from > self.to {
            return {
                let (from, to) = (self.from.to_string(), self.to.to_string());
                Err(Failure::Usage(say!(language, "rollout-years-reversed", from = from, to = to)))
            };
        }
        if let Some(path) = &self.output {
            must_be_written(path, &["ics", "svg", "png", "pdf", "md", "csv", "json"], language)?;
        }
        let policy = self.rules.load(language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let country = self.country.as_ref().map(|code| country_named(&graph, code, language)).transpose()?;
        let years = self.from..=self.to;
        let plan = Plan::of(&graph, years, country, self.planned, policy);
        let Some(path) = &self.output else {
            let (format, surface) = (self.format.into(), self.layout.surface());
            return print(&match format == Format::Table && !self.all && country.is_none() {
                true => screen(&plan, surface, language),
                false => render(&plan, language, format, surface),
            });
        };
        let text = |format| render(&plan, language, format, Surface::PIPE);
        let bytes = match extension(path).as_deref() {
            Some("ics") => calendar(&plan, language),
            Some("md") => text(Format::Markdown),
            Some("csv") => text(Format::Csv),
            Some("json") => text(Format::Json),
            _ => {
                let kind = Kind::of(path, language)?;
                let title = say!(language, "rollout-title", years = plan.span(language));
                return picture::write(path, kind, &[gantt(&plan, language)], &title, language);
            }
        };
        write(path, bytes.as_bytes(), Product::View)
    }
}

/// The end of a file's name, in small letters.
pub(super) fn extension(path: &Path) -> Option<String> {
    path.extension().map(|extension| extension.to_string_lossy().to_lowercase())
}

/// The files that a command writes, checked before data are read for nothing.
pub(super) fn must_be_written(path: &Path, kinds: &[&str], language: Language) -> Outcome {
    let wanted = extension(path);
    if !kinds.iter().any(|kind| wanted.as_deref() == Some(kind)) {
        let kinds: Vec<String> = kinds.iter().map(|kind| format!(".{kind}")).collect();
        let (file, kinds) = (path.display().to_string(), crate::locale::list(language, &kinds));
        return Err(Failure::Usage(say!(language, "file-kind-unknown", file = file, kinds = kinds)));
    }
    match wanted.as_deref() {
        Some("svg" | "png" | "pdf") => Kind::of(path, language)?.must_be_built_in(language),
        _ => Ok(()),
    }
}
