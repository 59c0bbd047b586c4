use super::Outcome;
use super::load::{Data, country_named};
use super::output::{Layout, print};
use crate::participation::{Participation, Scope};
use crate::text::Keep;
use crate::view::participation::render;
use crate::vocab::{Language, Phase, Region, Vocabulary};

/// Show who took part, who is missing, on whose word, and what stood in the way
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    /// Only this country, by its three-letter code.
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    /// Only this ILO region, by its word or its name in English, French or Spanish.
    #[arg(long, value_name = "REGION", value_parser = word::<Region>)]
    region: Option<Region>,
    /// Only this phase.
    #[arg(long, value_name = "PHASE", value_parser = word::<Phase>)]
    phase: Option<Phase>,
    /// How the statements are given out.
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[command(flatten)]
    layout: Layout,
}

/// Reads a word of a vocabulary; the message lists those there are.
fn word<V: Vocabulary>(text: &str) -> Result<V, String> {
    V::read(text).ok_or_else(|| format!("{} is one of: {}", V::NAME, V::list()))
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let graph = self.data.load(Keep::Everything, language)?;
        let country = self.country.map(|code| country_named(&graph, &code, language)).transpose()?;
        let scope = Scope { country, region: self.region, phase: self.phase };
        let participation = Participation::of(&graph, scope);
        print(&render(&participation, language, self.format.into(), self.layout.surface()))
    }
}
