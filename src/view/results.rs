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
/// judged as they were read, so that memory is read from front to back, and written by code; whatever is asked of one is
/// asked while what it is asked of is in the cache.
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
    let ends = Ends::all();
    let as_read: Vec<Country<'_>> = graph.countries_as_read().collect();
    let parts = as_read.par_chunks(COUNTRIES).map(|some| {
        let mut of_part = none.clone();
        let part = Part::of(some, (policy, &ends), &mut of_part);
        // The sum is the same in whatever order parts are done.
        counts.lock().unwrap_or_else(PoisonError::into_inner).absorb(&of_part);
        part
    });
    let parts: Vec<Part> = parts.collect();
    let counts = counts.into_inner().unwrap_or_else(PoisonError::into_inner);
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
    indicators.write_all(self::indicators(&counted, &counts, years).as_bytes()).map_err(|error| (2, error))
}

/// The pairings of a country, bytewise by DWCP and UN framework.
fn in_order(country: Country<'_>) -> Vec<Pairing<'_>> {
    let mut pairings: Vec<Pairing<'_>> = pairings_of(country).collect();
    pairings.sort_by_key(|pairing| (pairing.dwcp.id(), pairing.un.id()));
    pairings
}

/// The lines of some countries.
struct Part {
    /// The lines of the priorities, and of the outcomes.
    texts: [String; 2],
    /// Where the lines of each country end.
    ends: Vec<[usize; 2]>,
}

impl Part {
    /// Judges some countries, and counts the frameworks that are at home in them.
    fn of<'g>(
        countries: &[Country<'g>],
        (policy, ends): (&Policy, &Ends),
        counts: &mut Counting<'g>,
    ) -> Self {
        // Room for what countries usually have; where there is more, it grows.
        let texts = [512, 1536].map(|usual| String::with_capacity(usual * countries.len()));
        let mut part = Self { texts, ends: Vec::with_capacity(countries.len()) };
        let mut lines = Lines::default();
        for &country in countries {
            for pairing in in_order(country) {
                lines.add(pairing, (policy, ends), &mut part.texts);
            }
            part.ends.push([0, 1].map(|side| part.texts[side].len()));
            let at_home = |f: &Framework<'_>| f.is_only_of(country) || f.home() == country.code();
            country.frameworks().filter(at_home).for_each(|framework| counts.add(framework));
        }
        part
    }

    /// The lines of one of the countries on one side.
    fn lines(&self, country: usize, side: usize) -> &str {
        let start = country.checked_sub(1).map_or(0, |before| self.ends[before][side]);
        &self.texts[side][start..self.ends[country][side]]
    }
}

/// What stands at the end of a line: there are few such ends, and millions of lines.
struct Ends {
    of_priorities: Vec<String>,
    of_outcomes: Vec<String>,
}

impl Ends {
    fn all() -> Self {
        let of_priorities = PriorityClass::ALL.iter().map(|class| format!(",{class}\n")).collect();
        let of_outcomes = OutcomeClass::ALL
            .iter()
            .flat_map(|class| {
                Engagement::ALL.iter().map(move |engagement| format!(",{class},{engagement}\n"))
            })
            .collect();
        Self { of_priorities, of_outcomes }
    }

    fn of_priority(&self, class: PriorityClass) -> &str {
        &self.of_priorities[class as usize]
    }

    fn of_outcome(&self, class: OutcomeClass, engagement: Engagement) -> &str {
        let engagement = match engagement {
            Engagement::Unknown => 0,
            Engagement::Stated(role) => 1 + role as usize,
        };
        &self.of_outcomes[class as usize * Engagement::ALL.len() + engagement]
    }
}

/// What the lines of one pairing are made of; its room is used again for the next.
#[derive(Default)]
struct Lines<'g> {
    key: String,
    judged: Judged<'g>,
    priorities: Vec<(&'g str, PriorityClass)>,
    outcomes: Vec<(&'g str, OutcomeClass, Engagement)>,
}

impl<'g> Lines<'g> {
    /// Adds the lines of a pairing to the text of the priorities and that of the outcomes.
    fn add(
        &mut self,
        pairing: Pairing<'g>,
        (policy, ends): (&Policy, &Ends),
        [of_priorities, of_outcomes]: &mut [String; 2],
    ) {
        let Self { key, judged, priorities, outcomes } = self;
        key.clear();
        for id in [pairing.country.code(), pairing.dwcp.id(), pairing.un.id()] {
            key.push_str(&escape::csv(id));
            key.push(',');
        }
        let line = |text: &mut String, id: &str, end: &str| {
            text.push_str(key);
            text.push_str(&escape::csv(id));
            text.push_str(end);
        };
        judged.judge(pairing, policy);
        priorities.clear();
        priorities.extend(judged.priority_classes().map(|(priority, class)| (priority.id(), class)));
        priorities.sort_by_key(|(id, _)| *id);
        for &mut (id, class) in priorities {
            line(of_priorities, id, ends.of_priority(class));
        }
        outcomes.clear();
        let classes = judged.outcome_classes();
        outcomes.extend(classes.map(|(outcome, class)| (outcome.id(), class, engagement(outcome))));
        outcomes.sort_by_key(|(id, ..)| *id);
        for &mut (id, class, engagement) in outcomes {
            line(of_outcomes, id, ends.of_outcome(class, engagement));
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
