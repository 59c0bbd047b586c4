//! The parts that the page shows, as HTML: those of the report, and the other products as a part of a page.

use std::collections::BTreeSet;

use dwalign::align::{PairingVerdict, pairings};
use dwalign::ask;
use dwalign::diff::cycles;
use dwalign::graph::Country;
use dwalign::indicator::{definitions, fullest_year};
use dwalign::participation::{Participation, Scope};
use dwalign::say;
use dwalign::suggest::Concepts;
use dwalign::view::ask as answers;
use dwalign::view::brief::{self, Brief};
use dwalign::view::diff::cycles_part;
use dwalign::view::explain::{self, Address};
use dwalign::view::report::{Report, parts};
use dwalign::view::resources::{Resources, svg};
use dwalign::view::rollout::{self, Plan};
use dwalign::view::world::{self, Today};
use dwalign::view::{Surface, board, participation};
use dwalign::vocab::Language;
use dwalign::world::{World, world};
use serde::Serialize;

use crate::ask::Refused;
use crate::open::{Open, json};
use crate::pack::Part;
use crate::versions::agencies;

/// Of how many countries the chapters are shown together: a page with the boards of a hundred cannot be read.
const FEW: usize = 3;

#[derive(Serialize)]
struct Heading<'a> {
    id: &'a str,
    name: &'a str,
}

/// A part: `report` (each of its sections, under its anchor, and `sections`, their names), `rollout`, `participation`,
/// `resources`, `brief`, `portfolio`, `one-link`, `fewest`, `same-gap`, `bridges`, `without` (an agency), `agencies` (their
/// names), `world`, `cycles`, or `explain` (the derivation of the verdicts on an address).
///
/// # Errors
/// A part or country that there is not, and data with errors.
pub(crate) fn show(
    open: &Open,
    part: &str,
    country: Option<&str>,
    years: Option<(u16, u16)>,
    today: u16,
    about: Option<&str>,
    language: Language,
) -> Result<Vec<Part>, Refused> {
    let country = open.country(country)?;
    if open.loaded.findings.has_errors() {
        return Err(dwalign::view::text::findings::summary(&open.loaded.findings, language));
    }
    if part == "report" {
        return Ok(report(open, country, language));
    }
    let (graph, policy) = (open.graph(), &open.policy);
    let figure = |svg: String| format!("<figure><div class=\"scroll\" tabindex=\"0\">{svg}</div></figure>");
    let judged = |only: Option<Country<'_>>| -> Vec<PairingVerdict<'_>> {
        let wanted = pairings(graph).filter(|p| only.is_none_or(|country| p.un.belongs_to(country)));
        wanted.map(|pairing| pairing.judge(policy)).collect()
    };
    let html = match part {
        "rollout" => {
            let (from, to) = years.unwrap_or_else(|| dwalign::indicator::years_of(graph).into_inner());
            rollout::part(&Plan::of(graph, from..=to, country, None, policy.clone()), language)
        }
        "participation" => {
            participation::html(&Participation::of(graph, Scope { country, ..Scope::default() }), language)
        }
        "resources" => figure(svg(&Resources::of(graph, country, None), language).inline()),
        "brief" => {
            let country = country.ok_or_else(|| part.to_owned())?;
            brief::part(&Brief::of(graph, country, None, policy, today), language)
        }
        "portfolio" => {
            let options = board::Options { language, ..board::Options::default() };
            figure(board::portfolio(graph, &judged(None), policy, &options).picture.inline())
        }
        "one-link" => {
            answers::html(&answers::on_one_link(&ask::on_one_link(&judged(country)), language), language)
        }
        "fewest" => {
            let fewest = judged(country).iter().map(ask::fewest).collect::<Vec<_>>();
            answers::html(&answers::fewest(&fewest, language), language)
        }
        "same-gap" => answers::html(&answers::gaps(&ask::gaps(&judged(None), country), language), language),
        "bridges" => answers::html(&answers::bridges(&ask::bridges(graph, country), language), language),
        "agencies" => return Ok(agencies(graph)),
        "without" => {
            let named = |acronym: &str| graph.agencies().find(|agency| agency.acronym() == acronym);
            let agency = about.and_then(named).ok_or_else(|| about.unwrap_or_default().to_owned())?;
            answers::html(
                &answers::without(&ask::without(graph, &judged(country), agency, country), language),
                language,
            )
        }
        "world" => {
            let found = world(graph, &Concepts::default(), country, policy, fullest_year(graph));
            let countries = country_codes(&found);
            let policy = policy.words(language);
            let in_words = country.is_some();
            world::part(&Today { world: &found, countries, all: true, in_words, policy }, language)
        }
        "cycles" => {
            let country = country.ok_or_else(|| part.to_owned())?;
            let found = cycles(country, [None, None], &Concepts::default(), policy)
                .map_err(|_| say!(language, "cycles-too-few", country = country.name(language)))?;
            cycles_part(&found, &policy.words(language), language)
        }
        "explain" => {
            let address = about.and_then(Address::parse).ok_or_else(|| part.to_owned())?;
            let text = explain::verdicts(graph, &judged(country), &address, policy, Surface::PIPE, language);
            return Ok(vec![Part::new("text", text.unwrap_or_default())]);
        }
        other => return Err(other.to_owned()),
    };
    Ok(vec![Part::new("html", html)])
}

/// How many countries have a framework in what was found.
pub(crate) fn country_codes(found: &World<'_>) -> usize {
    found.plans.iter().flat_map(|plan| plan.framework.countries()).collect::<BTreeSet<_>>().len()
}

fn report(open: &Open, country: Option<Country<'_>>, language: Language) -> Vec<Part> {
    let graph = open.graph();
    let definitions = definitions(graph);
    let wanted: Vec<Country<'_>> = country.into_iter().collect();
    let report = Report::of(graph, &open.policy, &definitions, &wanted, language);
    let sections = parts(&report, report.chapters.len() <= FEW);
    let headings: Vec<Heading<'_>> =
        sections.iter().map(|part| Heading { id: part.id, name: &part.name }).collect();
    let mut answer = vec![json("sections", &headings)];
    answer.extend(sections.iter().map(|part| Part::new(part.id, part.html.as_str())));
    answer
}
