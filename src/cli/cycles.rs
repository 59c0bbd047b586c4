use std::path::PathBuf;

use super::diff::{Format, SHOWN, form_of, give_out};
use super::load::{Data, Rules, country_named};
use super::output::Layout;
use super::{Failure, Outcome};
use crate::diff::{CycleFault, cycles};
use crate::locale::list;
use crate::say;
use crate::suggest::Concepts;
use crate::text::Detail;
use crate::view::Surface;
use crate::view::diff::{Form, render_cycles};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "ISO3")]
    country: String,
    #[arg(long, value_name = "ID")]
    previous: Option<String>,
    #[arg(long, value_name = "ID")]
    present: Option<String>,
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let form = form_of(self.format, self.output.as_deref(), language)?;
        let policy = self.rules.load(language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let country = country_named(&graph, &self.country, language)?;
        let named = [self.previous.as_deref(), self.present.as_deref()];
        let found = cycles(country, named, &Concepts::default(), &policy)
            .map_err(|fault| Failure::Usage(words(&fault, country.name(language), language)))?;
        let to_file = self.output.is_some();
        let limit = (form == Form::Text && !self.all && !to_file).then_some(SHOWN);
        let surface = if to_file { Surface::PIPE } else { self.layout.surface() };
        let text = render_cycles(&found, &policy.words(language), form, limit, surface, language);
        give_out(&text, self.output.as_deref())
    }
}

/// Why there are no two cycles, in words.
fn words(fault: &CycleFault, country: &str, language: Language) -> String {
    match fault {
        CycleFault::OneCycle(ids) if ids.is_empty() => say!(language, "cycles-no-dwcp", country = country),
        CycleFault::OneCycle(ids) => {
            say!(language, "cycles-one-dwcp", country = country, ids = list(language, ids))
        }
        CycleFault::NoPlan(id, ids) => {
            say!(language, "cycles-no-plan", country = country, id = id, ids = list(language, ids))
        }
        CycleFault::SamePlan(id) => say!(language, "cycles-same-plan", id = id),
    }
}
