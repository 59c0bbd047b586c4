//! The three result files: one line for each priority, outcome and indicator year, sorted bytewise by key.

use std::fmt::Write as _;
use std::iter::zip;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use crate::align::{Judged, Pairing, Policy, engagement, pairings_of};
use crate::graph::{Country, Framework, Outcome, PlanGraph, Priority};
use crate::id::Symbol;
use crate::indicator::{Counting, Definition};
use crate::view::markup::escape;
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
/// it is asked of is in the cache. They are written by code; until then a line takes five bytes.
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
        let part = Part::of(graph, some, policy, &mut of_part);
        // The sum is the same in whatever order parts are done.
        counts.lock().unwrap_or_else(PoisonError::into_inner).absorb(&of_part);
        part
    });
    let parts: Vec<Part> = parts.collect();
    let counts = counts.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut countries: Vec<Country<'_>> = graph.countries().collect();
    countries.sort_unstable_by_key(|country| country.code());
    let all = |out: &mut dyn std::io::Write, heading: &str, side: Side| {
        let mut lines = Lines::new(graph, heading, side);
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

/// The verdicts of one side, pairing by pairing, and of each bytewise by id.
#[derive(Default)]
struct Verdicts {
    /// The ids of priorities or outcomes.
    ids: Vec<Symbol>,
    /// The verdict on each, as a number among the ends of lines.
    ends: Vec<u8>,
}

impl Verdicts {
    /// Adds those of a pairing. The room is used again for the next.
    fn add(
        &mut self,
        graph: &PlanGraph,
        room: &mut Vec<(Symbol, u8)>,
        of: impl Iterator<Item = (Symbol, u8)>,
    ) {
        room.clear();
        room.extend(of);
        room.sort_by_key(|(id, _)| graph.called(*id));
        self.ids.extend(room.iter().map(|(id, _)| *id));
        self.ends.extend(room.iter().map(|(_, end)| *end));
    }
}

/// The verdicts on the pairings of some countries, with all that their lines say.
#[derive(Default)]
struct Part {
    /// The ids of the DWCP and of the UN framework of each pairing, and where the verdicts of both sides on it end.
    pairings: Vec<([Symbol; 2], [usize; 2])>,
    /// The verdicts of both sides.
    sides: [Verdicts; 2],
    /// Where the pairings of each country begin; one more than there are countries.
    starts: Vec<usize>,
}

impl Part {
    /// Judges some countries, and counts the frameworks that are at home in them.
    fn of<'g>(
        graph: &'g PlanGraph,
        countries: &[Country<'g>],
        policy: &Policy,
        counts: &mut Counting<'g>,
    ) -> Self {
        let mut part = Self { starts: vec![0], ..Self::default() };
        let (mut judged, mut room) = (Judged::default(), Vec::new());
        for &country in countries {
            for pairing in in_order(country) {
                judged.judge(pairing, policy);
                let [dwcp, un] = &mut part.sides;
                let of_priority =
                    |(priority, class): (Priority<'_>, PriorityClass)| (priority.symbol(), class as u8);
                dwcp.add(graph, &mut room, judged.priority_classes(pairing).map(of_priority));
                let of_outcome = |(outcome, class): (Outcome<'_>, _)| {
                    (outcome.symbol(), number_of(class, engagement(outcome)))
                };
                un.add(graph, &mut room, judged.outcome_classes(pairing, policy.threshold).map(of_outcome));
                let ends = part.sides.each_ref().map(|side| side.ids.len());
                part.pairings.push(([pairing.dwcp.symbol(), pairing.un.symbol()], ends));
            }
            part.starts.push(part.pairings.len());
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
    graph: &'g PlanGraph,
    side: Side,
    /// What stands at the end of lines: there are few such ends, and millions of lines.
    ends: Vec<String>,
}

impl<'g> Lines<'g> {
    fn new(graph: &'g PlanGraph, heading: &str, side: Side) -> Self {
        let mut ends: Vec<(u8, String)> = match side {
            Side::Dwcp => {
                PriorityClass::ALL.iter().map(|class| (*class as u8, format!(",{class}\n"))).collect()
            }
            Side::Un => {
                let of_class = |class: &OutcomeClass| {
                    let class = *class;
                    let end = move |engagement: &Engagement| {
                        (number_of(class, *engagement), format!(",{class},{engagement}\n"))
                    };
                    Engagement::ALL.iter().map(end)
                };
                OutcomeClass::ALL.iter().flat_map(of_class).collect()
            }
        };
        // Every number is there once.
        ends.sort();
        let ends = ends.into_iter().map(|(_, end)| end).collect();
        Self { text: heading.to_owned(), graph, side, ends }
    }

    /// Adds the lines of a country, by its place in a part.
    fn add(&mut self, country: Country<'_>, part: &Part, place: usize) {
        let Self { text, graph, side, ends } = self;
        let (side, pairings) = (*side as usize, part.starts[place]..part.starts[place + 1]);
        let verdicts = &part.sides[side];
        let mut next = pairings.start.checked_sub(1).map_or(0, |before| part.pairings[before].1[side]);
        for ([dwcp, un], behind) in &part.pairings[pairings] {
            let of_pairing = std::mem::replace(&mut next, behind[side])..behind[side];
            if of_pairing.is_empty() {
                continue;
            }
            let start = text.len();
            for id in [country.code(), graph.called(*dwcp), graph.called(*un)] {
                text.push_str(&escape::csv(id));
                text.push(',');
            }
            let key = start..text.len();
            for (n, (id, end)) in
                zip(&verdicts.ids[of_pairing.clone()], &verdicts.ends[of_pairing]).enumerate()
            {
                if n > 0 {
                    text.extend_from_within(key.clone());
                }
                text.push_str(&escape::csv(graph.called(*id)));
                text.push_str(&ends[usize::from(*end)]);
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
