//! The three result files: one line for each priority, outcome and indicator year, sorted bytewise by key.

use std::fmt::Write as _;

use rayon::prelude::*;

use super::escape;
use crate::align::{Pairing, Policy, pairings_of};
use crate::graph::{Country, PlanGraph};
use crate::indicator::{Definition, Measures};
use crate::vocab::Vocabulary;

/// The contents of the result files, each in pieces that follow one another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// `priorities_class.csv`: country, dwcp, undaf, priority, class.
    pub priorities: Vec<String>,
    /// `outcomes_class.csv`: country, dwcp, undaf, outcome, class, ilo.
    pub outcomes: Vec<String>,
    /// `indicators.csv`: year, indicator, value and the breakdown of 3.1.
    pub indicators: Vec<String>,
}

impl Results {
    /// The files by name.
    #[must_use]
    pub fn files(&self) -> [(&'static str, &[String]); 3] {
        [
            ("priorities_class.csv", &self.priorities),
            ("outcomes_class.csv", &self.outcomes),
            ("indicators.csv", &self.indicators),
        ]
    }
}

/// Judges every pairing and counts every indicator for the years given.
#[must_use]
pub fn results(
    graph: &PlanGraph,
    policy: &Policy,
    definitions: &[Definition],
    years: std::ops::RangeInclusive<u16>,
) -> Results {
    let mut countries: Vec<Country<'_>> = graph.countries().collect();
    countries.sort_unstable_by_key(|country| country.code());
    let judge = || countries.par_chunks(64).map(|chunk| lines(chunk, policy)).unzip();
    let count = || indicators(graph, policy, definitions, years);
    let ((mut priorities, mut outcomes), indicators): ((Vec<String>, Vec<String>), String) =
        rayon::join(judge, count);
    priorities.insert(0, "country,dwcp,undaf,priority,class\n".to_owned());
    outcomes.insert(0, "country,dwcp,undaf,outcome,class,ilo\n".to_owned());
    Results { priorities, outcomes, indicators: vec![indicators] }
}

/// The pairings of a country, bytewise by DWCP and UN framework.
fn in_order(country: Country<'_>) -> Vec<Pairing<'_>> {
    let mut pairings: Vec<Pairing<'_>> = pairings_of(country).collect();
    pairings.sort_by_key(|pairing| (pairing.dwcp.id(), pairing.un.id()));
    pairings
}

/// The lines of the pairings of some countries, which are in order.
fn lines(countries: &[Country<'_>], policy: &Policy) -> (String, String) {
    // Room for what countries usually have; where there is more, it grows.
    let (mut priorities, mut outcomes) =
        (String::with_capacity(countries.len() << 9), String::with_capacity(countries.len() * 3 << 9));
    for pairing in countries.iter().flat_map(|country| in_order(*country)) {
        let mut verdict = pairing.judge(policy);
        let [country, dwcp, un] =
            [pairing.country.code(), pairing.dwcp.id(), pairing.un.id()].map(escape::csv);
        let key = format!("{country},{dwcp},{un}");
        let line = |text: &mut String, rest: &[&str]| {
            text.push_str(&key);
            for cell in rest {
                text.push(',');
                text.push_str(cell);
            }
            text.push('\n');
        };
        verdict.priorities.sort_by_key(|v| v.priority.id());
        for judged in &verdict.priorities {
            line(&mut priorities, &[&escape::csv(judged.priority.id()), judged.class().word()]);
        }
        verdict.outcomes.sort_by_key(|v| v.outcome.id());
        for judged in &verdict.outcomes {
            let (class, engagement) = (judged.class().word(), judged.engagement().word());
            line(&mut outcomes, &[&escape::csv(judged.outcome.id()), class, engagement]);
        }
    }
    (priorities, outcomes)
}

fn indicators(
    graph: &PlanGraph,
    policy: &Policy,
    definitions: &[Definition],
    years: std::ops::RangeInclusive<u16>,
) -> String {
    let measures = Measures::of(graph, policy);
    let mut computed: Vec<(&Definition, _)> =
        definitions.iter().filter_map(|d| Some((d, d.measure.filter(|m| !m.is_share())?))).collect();
    computed.sort_by_key(|(definition, _)| definition.id.as_str());
    let mut text = "year,indicator,value,via_dwcp_only,other_only,both\n".to_owned();
    let first = *years.start();
    let values = |measure| -> Vec<_> {
        let evaluations = measures.evaluate_years(measure, years.clone());
        evaluations.into_iter().map(|evaluation| (evaluation.value, evaluation.breakdown)).collect()
    };
    let found: Vec<_> = computed.iter().map(|(_, measure)| values(*measure)).collect();
    for year in years.clone() {
        for ((definition, _), values) in computed.iter().zip(&found) {
            let id = escape::csv(&definition.id);
            let _ = match values[usize::from(year - first)] {
                (value, Some(b)) => {
                    writeln!(text, "{year},{id},{value},{},{},{}", b.via_dwcp_only, b.other_only, b.both)
                }
                (value, None) => writeln!(text, "{year},{id},{value},,,"),
            };
        }
    }
    text
}
