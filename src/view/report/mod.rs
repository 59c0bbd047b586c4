//! The report: everything that is known of some countries, in words first, as one page that needs nothing beside it,
//! as Markdown, and as JSON.
//!
//! The three forms are written from one [`Report`], so that they hold the same verdicts.

mod card;
mod chapter;
mod gaps;
mod heat;
mod html;
mod indicators;
mod json;
mod links;
mod markdown;
mod money;
mod outlook;
mod overview;
mod participation;
mod parts;
mod review;
mod sources;
mod summary;
mod words;

use std::collections::BTreeMap;

pub use crate::view::markup::html::in_order;
pub use html::{Part, html, html_with_review, parts, style};
pub use json::json;
pub use markdown::{docx, docx_drawn, markdown};
pub use overview::Overview;
pub use summary::title;
pub use words::about;

use crate::align::{PairingVerdict, Policy, pairings};
use crate::graph::{Country, Framework, PlanGraph};
use crate::indicator::{Definition, Measures};
use crate::view::board::drawing as board_of;
use crate::view::indicators::{Indicator, evaluate};
use crate::view::markup::docx::Drawing;
use crate::view::svg::Rasterise;
use crate::view::{board, charts};
use crate::vocab::Language;

/// What a report speaks of, judged and counted.
#[derive(Debug)]
pub struct Report<'g> {
    /// The data.
    pub graph: &'g PlanGraph,
    /// The policy it was made with.
    pub policy: &'g Policy,
    /// The language of its own words.
    pub language: Language,
    /// One chapter for each country, by name.
    pub chapters: Vec<Chapter<'g>>,
    /// The indicators of these countries, over the years of their frameworks.
    pub indicators: Vec<Indicator<'g>>,
    /// For each indicator, in the same order: the frameworks that it counts in some year.
    pub counted: Vec<Vec<Counted<'g>>>,
    /// How many countries of the data are left out, because there are too many for a reader; the summary says so.
    pub left_out: usize,
}

/// What is known of one country.
#[derive(Debug)]
pub struct Chapter<'g> {
    /// The country.
    pub country: Country<'g>,
    /// Its pairings, judged. One that several countries share stands in the chapter of one of them.
    pub verdicts: Vec<PairingVerdict<'g>>,
    /// Its DWCPs and UN frameworks in no pairing.
    pub unpaired: Vec<Framework<'g>>,
    /// Frameworks that it shares, with the country in whose chapter they stand.
    pub elsewhere: Vec<(Framework<'g>, Country<'g>)>,
    /// Its assessments and joint programmes: for participation only.
    pub beside: Vec<Framework<'g>>,
}

/// A framework that an indicator counts.
#[derive(Debug)]
pub struct Counted<'g> {
    /// The framework.
    pub framework: Framework<'g>,
    /// The years in which it counts, in order.
    pub years: Vec<u16>,
    /// Why, in the last of them.
    pub why: String,
}

impl<'g> Report<'g> {
    /// Judges and counts. `wanted` are the countries, all of the data where it is empty.
    #[must_use]
    pub fn of(
        graph: &'g PlanGraph,
        policy: &'g Policy,
        definitions: &'g [Definition],
        wanted: &[Country<'g>],
        language: Language,
    ) -> Self {
        let is_wanted = |country: &Country<'g>| wanted.is_empty() || wanted.contains(country);
        let mut chapters: Vec<Chapter<'g>> = graph
            .countries()
            .filter(is_wanted)
            .map(|country| Chapter {
                country,
                verdicts: Vec::new(),
                unpaired: Vec::new(),
                elsewhere: Vec::new(),
                beside: Vec::new(),
            })
            .collect();
        chapters.sort_by_cached_key(|c| {
            (crate::view::markup::html::in_order(c.country.name(language)), c.country)
        });
        let places: BTreeMap<Country<'g>, usize> =
            chapters.iter().enumerate().map(|(n, chapter)| (chapter.country, n)).collect();
        let place_of = |country: Country<'g>| places.get(&country).copied();
        for pairing in pairings(graph) {
            // A pairing that two countries share is told where it belongs, or where else it can be found.
            let shared = || {
                let both = pairing.dwcp.countries().filter(|c| pairing.un.belongs_to(*c));
                both.filter_map(place_of).min()
            };
            if let Some(n) = place_of(pairing.country).or_else(shared) {
                chapters[n].verdicts.push(pairing.judge(policy));
            }
        }
        // The first chapter in which each framework is compared.
        let mut first: BTreeMap<Framework<'g>, usize> = BTreeMap::new();
        for (n, chapter) in chapters.iter().enumerate() {
            for framework in chapter.verdicts.iter().flat_map(|v| [v.pairing.dwcp, v.pairing.un]) {
                first.entry(framework).or_insert(n);
            }
        }
        for framework in graph.frameworks() {
            let home = graph.country(framework.home()).and_then(place_of);
            let countries: Vec<usize> = framework.countries().filter_map(place_of).collect();
            let Some(place) = home.or_else(|| countries.first().copied()) else { continue };
            let told = |chapter: &Chapter<'g>| {
                chapter.verdicts.iter().any(|v| v.pairing.dwcp == framework || v.pairing.un == framework)
            };
            let compared = first.get(&framework).copied();
            if !framework.kind().is_plan() {
                chapters[place].beside.push(framework);
            } else if compared.is_none() {
                // In no pairing, or compared only in a country that the report does not speak of.
                chapters[place].unpaired.push(framework);
            }
            let at = compared.unwrap_or(place);
            let at_country = chapters[at].country;
            for &n in countries.iter().filter(|&&n| n != at) {
                if !told(&chapters[n]) {
                    chapters[n].elsewhere.push((framework, at_country));
                }
            }
        }
        let measures = Measures::of(graph, policy)
            .only(|framework| framework.countries().any(|country| is_wanted(&country)));
        let shown = |f: &Framework<'g>| f.countries().any(|country| is_wanted(&country));
        let indicators = evaluate(definitions, &measures, years(graph.frameworks().filter(shown)), language);
        let counted = indicators.iter().map(|indicator| counted(indicator, &measures, language)).collect();
        Self { graph, policy, language, chapters, indicators, counted, left_out: 0 }
    }

    /// Every pairing of the report, judged.
    pub fn verdicts(&self) -> impl Iterator<Item = &PairingVerdict<'g>> {
        self.chapters.iter().flat_map(|chapter| &chapter.verdicts)
    }

    /// Every framework of the report, of every kind, each once, in order.
    #[must_use]
    pub fn frameworks(&self) -> Vec<Framework<'g>> {
        let mut all: Vec<Framework<'g>> =
            self.chapters.iter().flat_map(|chapter| chapter.country.frameworks()).collect();
        all.sort();
        all.dedup();
        all
    }
}

/// The board of a pairing as SVG, live, where both ends list something. `id` is the pairing's place in the page.
fn picture(report: &Report<'_>, verdict: &PairingVerdict<'_>, id: &str) -> Option<String> {
    if !has_board(verdict) {
        return None;
    }
    let (language, country) = (report.language, verdict.pairing.country);
    let name = format!("{id}-board");
    let options = board::Options { language, live: true, name: &name, ..board::Options::default() };
    let title = format!("{} ({})", country.name(language), country.code());
    let drawn = board::country(&title, std::slice::from_ref(verdict), &[], report.policy, &options);
    Some(drawn.picture.inline())
}

/// Do both ends of a pairing list something, so that it has a board?
fn has_board(verdict: &PairingVerdict<'_>) -> bool {
    !verdict.priorities.is_empty() && !verdict.outcomes.is_empty()
}

/// The board of a pairing as a picture for a document, where both ends list something and it can be drawn.
fn drawing(report: &Report<'_>, verdict: &PairingVerdict<'_>, draw: Rasterise<'_>) -> Option<Drawing> {
    board_of(verdict, report.policy, report.language, draw)
}

/// The chart of an indicator as SVG.
fn chart(indicator: &Indicator<'_>, language: Language) -> Option<String> {
    charts::indicator::indicator(indicator, language).map(|picture| picture.inline())
}

/// From the first year in which one of the frameworks is in force to the last; the strategy's years where there is none.
fn years<'g>(frameworks: impl Iterator<Item = Framework<'g>>) -> std::ops::RangeInclusive<u16> {
    let periods: Vec<_> = frameworks.map(Framework::period).filter(|p| p.is_known()).collect();
    let start = periods.iter().filter_map(|p| p.start).min();
    let end = periods.iter().filter_map(|p| p.end).max();
    match (start, end) {
        (Some(start), Some(end)) => start.number()..=end.number(),
        _ => 2010..=2015,
    }
}

fn counted<'g>(indicator: &Indicator<'g>, measures: &Measures<'g>, language: Language) -> Vec<Counted<'g>> {
    let mut found: std::collections::BTreeMap<Framework<'g>, Vec<u16>> = std::collections::BTreeMap::new();
    for evaluation in &indicator.years {
        for framework in &evaluation.counted {
            found.entry(*framework).or_default().push(evaluation.year);
        }
    }
    let Some(measure) = indicator.definition.measure else { return Vec::new() };
    let last = |years: &[u16]| years.last().copied().unwrap_or_default();
    found
        .into_iter()
        .map(|(framework, years)| {
            let why = measures.why(measure, framework, last(&years), language);
            Counted { framework, years, why }
        })
        .collect()
}
