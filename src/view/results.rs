//! The three result files: one line for each priority, outcome and indicator year, sorted bytewise by key.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::escape;
use crate::align::{Judged, Pairing, Policy, engagement, pairings_of};
use crate::graph::{Country, Framework, PlanGraph};
use crate::indicator::{Counting, Definition};
use crate::vocab::{Engagement, Measure, OutcomeClass, PriorityClass, Vocabulary as _};

/// The names of the result files: country, dwcp, undaf, priority, class; country, dwcp, undaf, outcome, class, ilo;
/// and year, indicator, value and the breakdown of 3.1.
pub const FILES: [&str; 3] = ["priorities_class.csv", "outcomes_class.csv", "indicators.csv"];

/// How many countries are judged for one part of the text.
const COUNTRIES: usize = 64;

/// How much is written at a time.
const PIECE: usize = 1 << 18;

/// Judges every pairing and counts every indicator for the years given, and writes the files of [`FILES`]. Countries are
/// judged as they were read, so that memory is read from front to back, and whatever is asked of one is asked while what
/// it is asked of is in the cache. They are written by code; until then a verdict takes one byte.
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
    let mut counted: Vec<(&Definition, Measure)> =
        definitions.iter().filter_map(|d| Some((d, d.measure.filter(|m| !m.is_share())?))).collect();
    counted.sort_by_key(|(definition, _)| definition.id.as_str());
    let none = Counting::new(counted.iter().map(|(_, measure)| *measure), &years, policy);
    let counts = Mutex::new(none.clone());
    let as_read: Vec<Country<'_>> = graph.countries_as_read().collect();
    let parts = as_read.par_chunks(COUNTRIES).map(|some| {
        let mut of_part = none.clone();
        let part = Part::of(some, policy, &mut of_part);
        // The sum is the same in whatever order parts are done.
        counts.lock().unwrap_or_else(PoisonError::into_inner).absorb(&of_part);
        part
    });
    let parts: Vec<Part<'_>> = parts.collect();
    let counts = counts.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut countries: Vec<Country<'_>> = graph.countries().collect();
    countries.sort_unstable_by_key(|country| country.code());
    let all = |out: &mut dyn std::io::Write, heading: &str, side: Side| {
        let mut lines = Lines::new(heading, side);
        for country in &countries {
            let number = country.number();
            lines.add(*country, &parts[number / COUNTRIES], number % COUNTRIES);
            if lines.text.len() > PIECE {
                out.write_all(lines.text.as_bytes())?;
                lines.text.clear();
            }
        }
        out.write_all(lines.text.as_bytes())
    };
    let (of_priorities, of_outcomes) = rayon::join(
        || all(priorities, "country,dwcp,undaf,priority,class\n", Side::Dwcp),
        || all(outcomes, "country,dwcp,undaf,outcome,class,ilo\n", Side::Un),
    );
    of_priorities.map_err(|error| (0, error))?;
    of_outcomes.map_err(|error| (1, error))?;
    indicators.write_all(self::indicators(&counted, &counts, years).as_bytes()).map_err(|error| (2, error))
}

/// The pairings of a country, bytewise by DWCP and UN framework.
fn in_order(country: Country<'_>) -> Vec<Pairing<'_>> {
    let mut pairings: Vec<Pairing<'_>> = pairings_of(country).collect();
    pairings.sort_by_key(|pairing| (pairing.dwcp.id(), pairing.un.id()));
    pairings
}

/// The end of a pairing from which it is told.
#[derive(Debug, Clone, Copy)]
enum Side {
    Dwcp,
    Un,
}

/// The verdicts on the pairings of some countries, country by country and pairing by pairing.
#[derive(Default)]
struct Part<'g> {
    /// The DWCP and the UN framework of each pairing.
    pairings: Vec<[Framework<'g>; 2]>,
    /// The verdict on each priority, and on each outcome, as a number among the ends of lines.
    verdicts: [Vec<u8>; 2],
    /// Where the pairings of each country begin, and the verdicts on both sides; one more than there are countries.
    starts: Vec<(usize, [usize; 2])>,
}

impl<'g> Part<'g> {
    /// Judges some countries, and counts the frameworks that are at home in them.
    fn of(countries: &[Country<'g>], policy: &Policy, counts: &mut Counting<'g>) -> Self {
        let mut part = Self { starts: vec![(0, [0; 2])], ..Self::default() };
        let mut judged = Judged::default();
        for &country in countries {
            for pairing in in_order(country) {
                judged.judge(pairing, policy);
                part.pairings.push([pairing.dwcp, pairing.un]);
                let [of_priorities, of_outcomes] = &mut part.verdicts;
                of_priorities.extend(judged.priority_classes().map(|(_, class)| class as u8));
                let of_outcome = |(outcome, class)| number_of(class, engagement(outcome));
                of_outcomes.extend(judged.outcome_classes().map(of_outcome));
            }
            part.starts.push((part.pairings.len(), part.verdicts.each_ref().map(Vec::len)));
            let at_home = |f: &Framework<'_>| f.is_only_of(country) || f.home() == country.code();
            country.frameworks().filter(at_home).for_each(|framework| counts.add(framework));
        }
        part
    }
}

/// The number of the end of an outcome's line.
fn number_of(class: OutcomeClass, engagement: Engagement) -> u8 {
    let engagement = match engagement {
        Engagement::Unknown => 0,
        Engagement::Stated(role) => 1 + role as u8,
    };
    class as u8 * Engagement::ALL.len() as u8 + engagement
}

/// The lines of one side.
struct Lines<'g> {
    text: String,
    side: Side,
    /// What stands at the end of lines: there are few such ends, and millions of lines.
    ends: Vec<String>,
    /// The ids on this side of a pairing and the numbers of their ends. Its room is used again for the next.
    judged: Vec<(&'g str, u8)>,
}

impl<'g> Lines<'g> {
    fn new(heading: &str, side: Side) -> Self {
        let ends = match side {
            Side::Dwcp => PriorityClass::ALL.iter().map(|class| format!(",{class}\n")).collect(),
            Side::Un => {
                let of_class = |class: &OutcomeClass| {
                    let class = *class;
                    Engagement::ALL.iter().map(move |engagement| format!(",{class},{engagement}\n"))
                };
                OutcomeClass::ALL.iter().flat_map(of_class).collect()
            }
        };
        Self { text: heading.to_owned(), side, ends, judged: Vec::new() }
    }

    /// Adds the lines of a country, by its place in a part.
    fn add(&mut self, country: Country<'g>, part: &Part<'g>, place: usize) {
        let (first, verdicts) = part.starts[place];
        let (behind, _) = part.starts[place + 1];
        let mut verdicts = &part.verdicts[self.side as usize][verdicts[self.side as usize]..];
        for [dwcp, un] in &part.pairings[first..behind] {
            self.judged.clear();
            match self.side {
                Side::Dwcp => {
                    let ids = dwcp.priorities().map(|priority| priority.id());
                    self.judged.extend(ids.zip(verdicts.iter().copied()));
                }
                Side::Un => {
                    let ids = un.outcomes().map(|outcome| outcome.id());
                    self.judged.extend(ids.zip(verdicts.iter().copied()));
                }
            }
            verdicts = &verdicts[self.judged.len()..];
            self.judged.sort_by_key(|(id, _)| *id);
            let start = self.text.len();
            for id in [country.code(), dwcp.id(), un.id()] {
                self.text.push_str(&escape::csv(id));
                self.text.push(',');
            }
            let behind_key = self.text.len();
            for (n, (id, end)) in self.judged.iter().enumerate() {
                if n > 0 {
                    self.text.extend_from_within(start..behind_key);
                }
                self.text.push_str(&escape::csv(id));
                self.text.push_str(&self.ends[usize::from(*end)]);
            }
            if self.judged.is_empty() {
                self.text.truncate(start);
            }
        }
    }
}

/// The lines of the indicators.
fn indicators(
    counted: &[(&Definition, Measure)],
    counts: &Counting<'_>,
    years: std::ops::RangeInclusive<u16>,
) -> String {
    let mut text = "year,indicator,value,via_dwcp_only,other_only,both\n".to_owned();
    for (n, year) in years.enumerate() {
        for ((definition, _), values) in counted.iter().zip(counts.each()) {
            let (id, value) = (escape::csv(&definition.id), values[n].value);
            let _ = match values[n].breakdown {
                Some(b) => {
                    writeln!(text, "{year},{id},{value},{},{},{}", b.via_dwcp_only, b.other_only, b.both)
                }
                None => writeln!(text, "{year},{id},{value},,,"),
            };
        }
    }
    text
}
