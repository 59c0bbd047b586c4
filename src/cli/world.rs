use std::collections::BTreeSet;
use std::path::PathBuf;

use super::Outcome;
use super::concepts::table;
use super::load::{Data, Rules, country_named};
use super::output::{Layout, print};
use crate::indicator::fullest_year;
use crate::text::Detail;
use crate::view::world::{Today, render};
use crate::vocab::Language;
use crate::world::world;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1945..=2100))]
    year: Option<u16>,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long)]
    all: bool,
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[arg(long, value_name = "FILE")]
    concepts: Option<PathBuf>,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let policy = self.rules.load(language)?;
        let concepts = table(self.concepts.as_deref(), language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let country =
            self.country.as_deref().map(|code| country_named(&graph, code, language)).transpose()?;
        let year = self.year.unwrap_or_else(|| fullest_year(&graph));
        let found = world(&graph, &concepts, country, &policy, year);
        let countries: BTreeSet<_> = found.plans.iter().flat_map(|plan| plan.framework.countries()).collect();
        let today = Today {
            world: &found,
            countries: countries.len(),
            all: self.all,
            in_words: country.is_some(),
            policy: policy.words(language),
        };
        print(&render(&today, self.format.into(), self.layout.surface(), language))
    }
}
