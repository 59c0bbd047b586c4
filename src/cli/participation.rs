use super::Outcome;
use super::load::{Data, country_named};
use super::output::{Layout, print, print_as_made};
use crate::participation::{Participation, Scope};
use crate::say;
use crate::text::Detail;
use crate::view::Format;
use crate::view::participation::{Part, part, write};
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
    #[arg(long, conflicts_with_all = ["regions", "barriers"])]
    notes: bool,
    #[arg(long, conflicts_with = "barriers")]
    regions: bool,
    #[arg(long)]
    barriers: bool,
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[command(flatten)]
    layout: Layout,
}

/// Reads a word of a vocabulary; the message lists those there are.
pub(super) fn word<V: Vocabulary>(text: &str, language: Language) -> Result<V, String> {
    let vocabulary = || crate::locale::vocabulary(language, V::NAME);
    V::read(text).ok_or_else(|| say!(language, "cli-no-word", vocabulary = vocabulary(), words = V::list()))
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let graph = self.data.load(Detail::Full, language)?;
        let country = self.country.map(|code| country_named(&graph, &code, language)).transpose()?;
        let scope = Scope { country, region: self.region, phase: self.phase };
        let participation = Participation::of(&graph, scope);
        let (format, surface) = (self.format.into(), self.layout.surface());
        let wanted = match (self.notes || country.is_some(), self.regions, self.barriers) {
            (_, true, _) => Some(Part::Regions),
            (_, _, true) => Some(Part::Barriers),
            (false, ..) => Some(Part::Screen),
            (true, ..) => None,
        };
        match wanted.filter(|_| format == Format::Table) {
            Some(wanted) => print(&part(&participation, wanted, surface, language)),
            None => print_as_made(|out| write(&participation, language, format, surface, out)),
        }
    }
}
