use std::path::PathBuf;

use super::load::{Data, Rules, country_named};
use super::output::{Layout, print, print_as_made};
use super::{Failure, Outcome};
use crate::align::{PairingVerdict, Policy, pairings};
use crate::ask;
use crate::diagnostic::nearest;
use crate::graph::{Agency, Country, PlanGraph};
use crate::say;
use crate::text::Detail;
use crate::view::ask::{Answer, bridges, fewest, gaps, on_one_link, questions, without, write};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[arg(value_enum)]
    question: Option<Question>,
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long, value_name = "ACRONYM", default_value = "ILO")]
    agency: String,
    #[arg(long, value_enum, default_value = "table")]
    format: super::format::Format,
    #[command(flatten)]
    layout: Layout,
}

#[derive(clap::ValueEnum, Debug, Clone, Copy)]
enum Question {
    // What hangs on one link only?
    OneLink,
    // What would be lost without an agency?
    Without,
    // The fewest UN outcomes that would have to change for every open element to be taken up.
    Fewest,
    // Which countries closed the same gap, and how?
    SameGap,
    // Which agencies bridge pillars?
    Bridges,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let Some(question) = self.question else {
            let known = [
                ("one-link", say!(language, "ask-one-link")),
                ("without", say!(language, "ask-without")),
                ("fewest", say!(language, "ask-fewest")),
                ("same-gap", say!(language, "ask-same-gap")),
                ("bridges", say!(language, "ask-bridges")),
            ];
            return print(&questions(&known, language));
        };
        if self.paths.is_empty() {
            return Err(Failure::Usage(say!(language, "cli-no-paths")));
        }
        let policy = self.rules.load(language)?;
        let graph = Data::of(self.paths).load(Detail::Full, language)?;
        let country =
            self.country.as_deref().map(|code| country_named(&graph, code, language)).transpose()?;
        // Only the gaps of one country are compared with those of the others.
        let judged = |only| judged(&graph, &policy, only);
        let give_out = |answer: &Answer<'_>| {
            let (format, surface) = (self.format.into(), self.layout.surface());
            print_as_made(|out| write(answer, format, surface, language, out))
        };
        match question {
            Question::OneLink => give_out(&on_one_link(&ask::on_one_link(judged(country)), language)),
            Question::Without => {
                let agency = agency_named(&graph, &self.agency, language)?;
                give_out(&without(&ask::without(&graph, judged(country), agency, country), language))
            }
            Question::Fewest => {
                give_out(&fewest(judged(country).map(|verdict| ask::fewest(&verdict)), language))
            }
            Question::SameGap => give_out(&gaps(&ask::gaps(judged(None), country), language)),
            Question::Bridges => give_out(&bridges(&ask::bridges(&graph, country), language)),
        }
    }
}

/// The verdicts of all pairings, or of those of one country, each judged when its turn comes.
fn judged<'g>(
    graph: &'g PlanGraph,
    policy: &'g Policy,
    only: Option<Country<'g>>,
) -> impl Iterator<Item = PairingVerdict<'g>> {
    let wanted = pairings(graph).filter(move |p| only.is_none_or(|country| p.un.belongs_to(country)));
    wanted.map(|pairing| pairing.judge(policy))
}

/// The agency of an acronym, or a message with the nearest one.
fn agency_named<'g>(graph: &'g PlanGraph, acronym: &str, language: Language) -> Result<Agency<'g>, Failure> {
    let found = graph.agencies().find(|agency| agency.acronym().eq_ignore_ascii_case(acronym));
    found.ok_or_else(|| {
        let known: Vec<&str> = graph.agencies().map(|agency| agency.acronym()).collect();
        Failure::Usage(match nearest(acronym, known.iter().copied()) {
            Some(near) => say!(language, "cli-no-agency-near", acronym = acronym, near = near),
            None => say!(language, "cli-no-agency", acronym = acronym),
        })
    })
}
