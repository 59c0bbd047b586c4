//! The three result files: one line for each priority, outcome and indicator year, sorted bytewise by key.

use std::fmt::Write as _;

use super::escape;
use super::parts::in_parts;
use crate::align::{Pairing, Policy, pairings_of};
use crate::graph::{Country, PlanGraph};
use crate::indicator::{Definition, Measures};
use crate::vocab::Vocabulary;

/// The names of the result files: country, dwcp, undaf, priority, class; country, dwcp, undaf, outcome, class, ilo;
/// and year, indicator, value and the breakdown of 3.1.
pub const FILES: [&str; 3] = ["priorities_class.csv", "outcomes_class.csv", "indicators.csv"];

/// How many countries are judged for one part of the text.
const COUNTRIES: usize = 64;

/// Judges every pairing and counts every indicator for the years given, and writes the files of [`FILES`]. What is
/// judged is written while more is being judged.
///
/// # Errors
/// What kept a file from being written, with the number of the file.
pub fn write(
    graph: &PlanGraph,
    policy: &Policy,
    definitions: &[Definition],
    years: std::ops::RangeInclusive<u16>,
    [priorities, outcomes, indicators]: [&mut (dyn std::io::Write + Send); 3],
) -> Result<(), (usize, std::io::Error)> {
    let mut countries: Vec<Country<'_>> = graph.countries().collect();
    countries.sort_unstable_by_key(|country| country.code());
    let judge_all = || {
        let mut write = |(of_priorities, of_outcomes): (String, String)| {
            priorities.write_all(of_priorities.as_bytes()).map_err(|error| (0, error))?;
            outcomes.write_all(of_outcomes.as_bytes()).map_err(|error| (1, error))
        };
        let headings = ["country,dwcp,undaf,priority,class\n", "country,dwcp,undaf,outcome,class,ilo\n"];
        write(headings.map(str::to_owned).into())?;
        in_parts(&countries, COUNTRIES, |some| lines(some, policy), write)
    };
    let count = || self::indicators(graph, policy, definitions, years);
    let (judged, text) = rayon::join(judge_all, count);
    judged.and_then(|()| indicators.write_all(text.as_bytes()).map_err(|error| (2, error)))
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
        (String::with_capacity(512 * countries.len()), String::with_capacity(1536 * countries.len()));
    let mut key = String::new();
    for pairing in countries.iter().flat_map(|country| in_order(*country)) {
        let verdict = pairing.judge(policy);
        key.clear();
        for id in [pairing.country.code(), pairing.dwcp.id(), pairing.un.id()] {
            key.push_str(&escape::csv(id));
            key.push(',');
        }
        let line = |text: &mut String, id: &str, words: &[&str]| {
            text.push_str(&key);
            text.push_str(&escape::csv(id));
            for word in words {
                text.push(',');
                text.push_str(word);
            }
            text.push('\n');
        };
        let mut judged: Vec<_> = verdict.priorities.iter().map(|v| (v.priority.id(), v)).collect();
        judged.sort_by_key(|(id, _)| *id);
        for (id, judged) in judged {
            line(&mut priorities, id, &[judged.class().word()]);
        }
        let mut judged: Vec<_> = verdict.outcomes.iter().map(|v| (v.outcome.id(), v)).collect();
        judged.sort_by_key(|(id, _)| *id);
        for (id, judged) in judged {
            line(&mut outcomes, id, &[judged.class().word(), judged.engagement().word()]);
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
        let evaluations = measures.count_years(measure, years.clone());
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
