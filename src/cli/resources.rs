use std::path::PathBuf;

use super::files::write;
use super::load::{Data, country_named};
use super::ours::Product;
use super::output::{Layout, print};
use super::{Failure, Outcome};
use crate::say;
use crate::text::Detail;
use crate::view::resources::{Resources, render, svg};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1945..=2100))]
    year: Option<u16>,
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[arg(short, long, value_name = "FILE", requires = "country")]
    output: Option<PathBuf>,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let is_svg = |path: &PathBuf| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("svg"));
        if self.output.as_ref().is_some_and(|path| !is_svg(path)) {
            return Err(Failure::Usage(say!(language, "resources-picture-is-svg")));
        }
        let graph = self.data.load(Detail::Full, language)?;
        let country =
            self.country.as_deref().map(|code| country_named(&graph, code, language)).transpose()?;
        let resources = Resources::of(&graph, country, self.year);
        if let Some(path) = &self.output {
            return write(path, svg(&resources, language).to_string().as_bytes(), Product::View);
        }
        print(&render(&resources, self.format.into(), self.layout.surface(), language))
    }
}
