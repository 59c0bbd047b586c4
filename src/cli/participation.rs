use super::Outcome;
use super::load::{Data, country_named};
use super::output::{Layout, print};
use crate::participation::{Participation, Scope};
use crate::say;
use crate::text::Detail;
use crate::view::participation::render;
use crate::vocab::{Language, Phase, Region, Vocabulary};

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long, value_name = "REGION", value_parser = |text: &str| word::<Region>(text, Language::default()))]
    region: Option<Region>,
    #[arg(long, value_name = "PHASE", value_parser = |text: &str| word::<Phase>(text, Language::default()))]
    phase: Option<Phase>,
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[command(flatten)]
    layout: Layout,
}

/// Reads a word of a vocabulary; the message lists those there are.
pub(super) fn word<V: Vocabulary>(text: &str, language: Language) -> Result<V, String> {
    let vocabulary = || crate::locale::phrase(language, V::NAME);
    V::read(text).ok_or_else(|| say!(language, "cli-no-word", vocabulary = vocabulary(), words = V::list()))
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let graph = self.data.load(Detail::Full, language)?;
        let country = self.country.map(|code| country_named(&graph, &code, language)).transpose()?;
        let scope = Scope { country, region: self.region, phase: self.phase };
        let participation = Participation::of(&graph, scope);
        print(&render(&participation, language, self.format.into(), self.layout.surface()))
    }
}
