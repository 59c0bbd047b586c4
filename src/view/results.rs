//! The three result files: one line for each priority, outcome and indicator year, sorted bytewise by key.

use std::io::Write;
use std::ops::RangeInclusive;

use crate::align::{Judged, Pairing, Policy, engagement, pairings_of};
use crate::graph::{Country, Framework, PlanGraph};
use crate::indicator::{Counting, Definition};
use crate::view::markup::escape;
use crate::view::parallel::ordered_chunks;
use crate::vocab::{Measure, Vocabulary as _};

/// The names of the result files.
pub const FILES: [&str; 3] = ["priorities_class.csv", "outcomes_class.csv", "indicators.csv"];

/// The columns of each of them. Three of the indicators are the breakdown of 3.1; behind them stand the frameworks that
/// are neither counted nor known not to count.
const HEADINGS: [&str; 3] = [
    "country,dwcp,undaf,priority,class\n",
    "country,dwcp,undaf,outcome,class,ilo\n",
    "year,indicator,value,via_dwcp_only,other_only,both,undecided\n",
];

/// The number of countries that are judged in one piece.
const COUNTRIES: usize = 64;

/// Judges every pairing and counts every indicator for the years given, and writes the files of [`FILES`].
///
/// # Errors
/// What kept a file from being written, with the number of the file.
pub fn write<'g>(
    graph: &'g PlanGraph,
    policy: &'g Policy,
    definitions: &[Definition],
    years: RangeInclusive<u16>,
    mut files: [&mut (dyn Write + Send); 3],
) -> Result<(), (usize, std::io::Error)> {
    let mut write =
        |file: usize, text: &str| files[file].write_all(text.as_bytes()).map_err(|error| (file, error));
    for (file, heading) in HEADINGS.iter().enumerate() {
        write(file, heading)?;
    }
    let mut counted: Vec<(&Definition, Measure)> =
        definitions.iter().filter_map(|d| Some((d, d.measure.filter(|m| !m.is_share())?))).collect();
    counted.sort_by_key(|(definition, _)| definition.id.as_str());
    let none = Counting::new(counted.iter().map(|(_, measure)| *measure), &years, policy);
    let mut counts = none.clone();
    let mut countries: Vec<Country<'g>> = graph.countries().collect();
    countries.sort_unstable_by_key(|country| country.code());
    let judge = |countries: &[Country<'g>]| Results::of(countries, policy, none.clone());
    ordered_chunks(&countries, COUNTRIES, judge, |results| {
        counts.absorb(&results.counts);
        write(0, &results.priorities)?;
        write(1, &results.outcomes)
    })?;
    let mut lines = String::new();
    for (n, year) in years.enumerate() {
        for ((definition, _), values) in counted.iter().zip(counts.each()) {
            let (id, value, undecided) = (escape::csv(&definition.id), values[n].value, values[n].undecided);
            let breakdown = values[n].breakdown.map_or_else(
                || ",,".to_owned(),
                |b| format!("{},{},{}", b.via_dwcp_only, b.other_only, b.both),
            );
            lines.push_str(&format!("{year},{id},{value},{breakdown},{undecided}\n"));
        }
    }
    write(2, &lines)
}

/// The lines of some countries, and the counts of the frameworks that are at home in them.
struct Results<'g> {
    priorities: String,
    outcomes: String,
    counts: Counting<'g>,
}

impl<'g> Results<'g> {
    fn of(countries: &[Country<'g>], policy: &Policy, counts: Counting<'g>) -> Self {
        let mut results = Self { priorities: String::new(), outcomes: String::new(), counts };
        let mut judged = Judged::default();
        for &country in countries {
            let mut pairings: Vec<Pairing<'_>> = pairings_of(country).collect();
            pairings.sort_by_key(|pairing| (pairing.dwcp.id(), pairing.un.id()));
            for pairing in pairings {
                judged.judge(pairing, policy);
                results.add(pairing, &judged, policy);
            }
            let at_home = |f: &Framework<'_>| f.is_only_of(country) || f.home() == country.code();
            country.frameworks().filter(at_home).for_each(|framework| results.counts.add(framework));
        }
        results
    }

    /// Adds the lines of a pairing.
    fn add(&mut self, pairing: Pairing<'_>, judged: &Judged<'_>, policy: &Policy) {
        let ids = [pairing.country.code(), pairing.dwcp.id(), pairing.un.id()];
        let key = ids.map(escape::csv).join(",") + ",";
        let mut priorities: Vec<_> = judged.priority_classes(pairing).collect();
        priorities.sort_by_key(|(priority, _)| priority.id());
        for (priority, class) in priorities {
            self.priorities.extend([&key, &*escape::csv(priority.id()), ",", class.word(), "\n"]);
        }
        let mut outcomes: Vec<_> = judged.outcome_classes(pairing, policy.threshold).collect();
        outcomes.sort_by_key(|(outcome, _)| outcome.id());
        for (outcome, class) in outcomes {
            let (id, ilo) = (escape::csv(outcome.id()), engagement(outcome).word());
            self.outcomes.extend([&key, &*id, ",", class.word(), ",", ilo, "\n"]);
        }
    }
}
