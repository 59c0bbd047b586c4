use std::path::PathBuf;

use rayon::prelude::*;

use super::load::{Data, Rules, country_named};
use super::output::{Layout, print, write};
use super::{Failure, Outcome};
use crate::rollout::{Outlook, counts, rollouts, undatable};
use crate::text::Keep;
use crate::view::rollout::{Plan, calendar, render};
use crate::view::{Format, Surface};
use crate::vocab::Language;

/// Plan the roll-outs of some years: what ends and begins, what to bring to the table, and who is to be there
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    /// The first year of preparation.
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1945..=2100))]
    from: u16,
    /// The last year of preparation.
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1945..=2100))]
    to: u16,
    /// How many roll-outs are planned in these years, to compare with.
    #[arg(long, value_name = "NUMBER")]
    planned: Option<usize>,
    /// Only this country, by its three-letter code.
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    /// How the roll-outs are given out.
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    /// Write a file: .ics is a calendar of the dates, .md, .csv and .json are what --format shows.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self) -> Outcome {
        let language = Language::default();
        if self.from > self.to {
            return Err(Failure::Usage(format!("{} is later than {}", self.from, self.to)));
        }
        let policy = self.rules.load()?;
        let graph = self.data.load(Keep::Everything)?;
        let country = self.country.as_ref().map(|code| country_named(&graph, code)).transpose()?;
        let years = self.from..=self.to;
        let of_country = |f: &crate::graph::Framework<'_>| {
            country.is_none_or(|wanted| f.countries().any(|own| own == wanted))
        };
        let mut all = rollouts(&graph, years.clone());
        all.retain(|r| country.is_none_or(|wanted| r.countries().any(|own| own == wanted)));
        let mut undatable = undatable(&graph);
        undatable.retain(of_country);
        let plan = Plan {
            counts: counts(&all, years.clone()),
            outlooks: all.into_par_iter().map(|r| Outlook::of(&graph, r, &policy)).collect(),
            years,
            planned: self.planned,
            undatable,
            policy,
        };
        let Some(path) = &self.output else {
            return print(&render(&plan, language, self.format.into(), self.layout.surface()));
        };
        let extension = path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
        let text = |format| render(&plan, language, format, Surface::PIPE);
        let text = match extension.as_deref() {
            Some("ics") => calendar(&plan, language),
            Some("md") => text(Format::Markdown),
            Some("csv") => text(Format::Csv),
            Some("json") => text(Format::Json),
            _ => {
                let name = path.display();
                return Err(Failure::Usage(format!("{name}: name the file .ics, .md, .csv or .json")));
            }
        };
        write(path, text.as_bytes())
    }
}
