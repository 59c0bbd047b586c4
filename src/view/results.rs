//! The three result files: one line for each priority, outcome and indicator year, sorted bytewise by key.

use std::fmt::Write as _;

use rayon::prelude::*;

use super::escape;
use crate::align::{Pairing, Policy, pairings_of};
use crate::graph::{Country, PlanGraph};
use crate::indicator::{Definition, Measures};
use crate::vocab::Vocabulary as _;

/// The names of the result files: country, dwcp, undaf, priority, class; country, dwcp, undaf, outcome, class, ilo;
/// and year, indicator, value and the breakdown of 3.1.
pub const FILES: [&str; 3] = ["priorities_class.csv", "outcomes_class.csv", "indicators.csv"];

/// How many countries are judged for one part of the text.
const COUNTRIES: usize = 64;

/// How much is written at a time.
const PIECE: usize = 1 << 18;

/// Judges every pairing and counts every indicator for the years given, and writes the files of [`FILES`]. Countries are
/// judged as they were read, so that memory is read from front to back, and written by code.
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
    let as_read: Vec<Country<'_>> = graph.countries_as_read().collect();
    let judge_all =
        || -> Vec<Part> { as_read.par_chunks(COUNTRIES).map(|some| Part::of(some, policy)).collect() };
    let count = || self::indicators(graph, policy, definitions, years);
    let (parts, text) = rayon::join(judge_all, count);
    let mut countries: Vec<Country<'_>> = graph.countries().collect();
    countries.sort_unstable_by_key(|country| country.code());
    let all = |out: &mut dyn std::io::Write, heading: &str, side: usize| {
        let mut piece = heading.to_owned();
        for country in &countries {
            let number = country.number();
            piece.push_str(parts[number / COUNTRIES].lines(number % COUNTRIES, side));
            if piece.len() > PIECE {
                out.write_all(piece.as_bytes())?;
                piece.clear();
            }
        }
        out.write_all(piece.as_bytes())
    };
    let (of_priorities, of_outcomes) = rayon::join(
        || all(priorities, "country,dwcp,undaf,priority,class\n", 0),
        || all(outcomes, "country,dwcp,undaf,outcome,class,ilo\n", 1),
    );
    of_priorities.map_err(|error| (0, error))?;
    of_outcomes.map_err(|error| (1, error))?;
    indicators.write_all(text.as_bytes()).map_err(|error| (2, error))
}

/// The pairings of a country, bytewise by DWCP and UN framework.
fn in_order(country: Country<'_>) -> Vec<Pairing<'_>> {
    let mut pairings: Vec<Pairing<'_>> = pairings_of(country).collect();
    pairings.sort_by_key(|pairing| (pairing.dwcp.id(), pairing.un.id()));
    pairings
}

/// The lines of some countries: of the priorities, and of the outcomes.
struct Part {
    texts: [String; 2],
    /// Where the lines of each country end.
    ends: Vec<[usize; 2]>,
}

impl Part {
    fn of(countries: &[Country<'_>], policy: &Policy) -> Self {
        // Room for what countries usually have; where there is more, it grows.
        let texts = [512, 1536].map(|usual| String::with_capacity(usual * countries.len()));
        let mut part = Self { texts, ends: Vec::with_capacity(countries.len()) };
        let mut key = String::new();
        for country in countries {
            for pairing in in_order(*country) {
                part.add(pairing, policy, &mut key);
            }
            part.ends.push([0, 1].map(|side| part.texts[side].len()));
        }
        part
    }

    /// Adds the lines of a pairing.
    fn add(&mut self, pairing: Pairing<'_>, policy: &Policy, key: &mut String) {
        let [priorities, outcomes] = &mut self.texts;
        let verdict = pairing.judge(policy);
        key.clear();
        for id in [pairing.country.code(), pairing.dwcp.id(), pairing.un.id()] {
            key.push_str(&escape::csv(id));
            key.push(',');
        }
        let line = |text: &mut String, id: &str, words: &[&str]| {
            text.push_str(key);
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
            line(priorities, id, &[judged.class().word()]);
        }
        let mut judged: Vec<_> = verdict.outcomes.iter().map(|v| (v.outcome.id(), v)).collect();
        judged.sort_by_key(|(id, _)| *id);
        for (id, judged) in judged {
            line(outcomes, id, &[judged.class().word(), judged.engagement().word()]);
        }
    }

    /// The lines of one of the countries on one side.
    fn lines(&self, country: usize, side: usize) -> &str {
        let start = country.checked_sub(1).map_or(0, |before| self.ends[before][side]);
        &self.texts[side][start..self.ends[country][side]]
    }
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
