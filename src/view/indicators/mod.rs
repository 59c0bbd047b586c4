//! Indicators against their baseline and milestones.

mod csv;
mod json;
mod over_years;
mod overview;
mod progress;
pub mod shares;
mod text;

pub use over_years::over_years;
pub use overview::Overview;
pub(super) use text::baseline_alone;

use super::{Format, Surface};
use crate::align::{Policy, SignedBetween};
use crate::diagnostic::plain;
use crate::graph::Framework;
use crate::indicator::{Definition, Evaluation, Measures, Targets};
use crate::view::indicators::shares::ShareIndicator;
use crate::vocab::Language;

/// One indicator over some years.
#[derive(Debug)]
pub struct Indicator<'g> {
    /// What it is.
    pub definition: &'g Definition,
    /// Baseline and milestones.
    pub targets: Targets,
    /// Its value in each year.
    pub years: Vec<Evaluation<'g>>,
    /// Of a single year: which frameworks count, and why.
    pub counted: Vec<(Framework<'g>, String)>,
    /// Of a single year: which are undecided, and which are known not to count, and why.
    pub not_counted: [Vec<(Framework<'g>, String)>; 2],
    /// Frameworks of which it is unknown whether they are in force in some of the years.
    pub undatable: Vec<Framework<'g>>,
    /// The span of years of signature, where that is asked for instead of frameworks in force.
    pub signed: Option<SignedBetween>,
}

impl Indicator<'_> {
    /// Its id and what it counts, in the language asked for where that is given, else in one that is.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        format!("{} {}", self.definition.id, plain(self.definition.title_in(language)))
    }
}

/// Every indicator that can be counted, over some years.
#[must_use]
pub fn evaluate<'g>(
    definitions: &'g [Definition],
    measures: &Measures<'g>,
    years: std::ops::RangeInclusive<u16>,
    language: Language,
) -> Vec<Indicator<'g>> {
    let counted = definitions
        .iter()
        .filter_map(|definition| Some((definition, definition.measure.filter(|m| !m.is_share())?)));
    counted
        .map(|(definition, measure)| {
            let years: Vec<Evaluation<'g>> = measures.evaluate_years(measure, years.clone());
            let why_not = |f: &Framework<'g>| (*f, measures.why_not(measure, *f, language));
            let (counted, not_counted) = match &years[..] {
                [one] => {
                    let why = |f: &Framework<'g>| (*f, measures.why(measure, *f, one.year, language));
                    let not = [&one.open, &one.not_counted].map(|all| all.iter().map(why_not).collect());
                    (one.counted.iter().map(why).collect(), not)
                }
                _ => Default::default(),
            };
            let mut undatable: Vec<Framework<'g>> =
                years.iter().flat_map(|e| measures.undatable_in(measure, e.year)).collect();
            undatable.sort_unstable();
            undatable.dedup();
            Indicator {
                definition,
                targets: Targets::of(definition, measure, measures),
                counted,
                not_counted,
                years,
                undatable,
                signed: measures.signed(measure),
            }
        })
        .collect()
}

/// The indicators in a format; those that cannot be counted are named.
#[must_use]
pub fn render(
    indicators: &[Indicator<'_>],
    shares: &[ShareIndicator<'_>],
    definitions: &[Definition],
    policy: &Policy,
    format: Format,
    surface: Surface,
    language: Language,
) -> String {
    let uncounted: Vec<&str> =
        definitions.iter().filter(|d| d.measure.is_none()).map(|d| d.id.as_str()).collect();
    let foot = || text::foot(&uncounted, policy, language);
    match format {
        Format::Json => json::json(indicators, shares, &uncounted, policy, language),
        Format::Csv => csv::csv(indicators, shares),
        Format::Markdown => text::markdown(indicators, shares, &foot(), language),
        Format::Table => text::text(indicators, shares, definitions, &foot(), surface, language),
    }
}
