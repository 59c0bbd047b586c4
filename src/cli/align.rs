use super::Outcome;
use super::load::{Data, Rules, country_named};
use super::mark::Mark;
use super::output::{Layout, print_as_made};
use crate::align::{Pairing, pairings, pairings_with, unpaired};
use crate::load::Loaded;
use crate::text::Detail;
use crate::view::Format;
use crate::view::alignment::{Alignment, write, write_overview};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long)]
    why: bool,
    #[arg(long, conflicts_with_all = ["why", "country"])]
    all: bool,
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[command(flatten)]
    mark: Mark,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let policy = self.rules.load(language)?;
        // The process ends after this; taking a large graph apart first would only take time.
        let marked = self.mark.wanted(&self.data, language)?;
        let Loaded { graph, findings, .. } = self.data.read(Detail::Verdicts, language)?;
        if let Some(marked) = marked {
            marked.write(&self.data, &graph, &findings, &policy, language)?;
        }
        let graph = std::mem::ManuallyDrop::new(self.data.settle(graph, findings, language)?);
        let country = self.country.map(|code| country_named(&graph, &code, language)).transpose()?;
        let of_country = |f: crate::graph::Framework<'_>| country.is_none_or(|c| f.belongs_to(c));
        let pairings: Vec<Pairing<'_>> = country.map_or_else(|| pairings(&graph).collect(), pairings_with);
        let unpaired = unpaired(&graph).filter(|f| of_country(*f)).collect();
        let alignment = Alignment { policy: &policy, pairings, unpaired, language };
        let (format, surface) = (self.format.into(), self.layout.surface());
        let overview = format == Format::Table && !self.why && country.is_none();
        print_as_made(|out| match overview {
            true => write_overview(&alignment, self.all, surface, out),
            false => write(&alignment, format, surface, out),
        })
    }
}
