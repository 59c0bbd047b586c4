//! The parts of the way from bytes to files, each timed alone and inside this process.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use dwalign::align::{PairingVerdict, Policy, check, pairings};
use dwalign::graph::PlanGraph;
use dwalign::indicator::definitions;
use dwalign::ingest::{self, Form, Input, Open, Options};
use dwalign::text::Detail;
use dwalign::view::results::write;
use dwalign::view::{board, dot};
use dwalign::vocab::Language;

use crate::generate::TABLES;
use crate::report::{aligned, grouped, median};
use crate::{Problem, say};

const RUNS: usize = 15;

/// Times every part on the data set of this folder, and prints the medians.
pub(crate) fn run(folder: &Path) -> Result<(), Problem> {
    let read = |detail| {
        let options = Options { detail, ..Options::default() };
        move |inputs| ingest::read(inputs, options)
    };
    let inputs = || inputs(folder);
    let (lean, _) = read(Detail::Verdicts)(inputs());
    let (whole, _) = read(Detail::Full)(inputs());
    let (graph, _) = PlanGraph::build(whole.clone());
    let (policy, definitions) = (Policy::default(), definitions(&graph));
    let judge = || pairings(&graph).map(|pairing| pairing.judge(&policy)).collect::<Vec<_>>();
    let verdicts = judge();
    let busiest = (verdicts.chunk_by(|a, b| a.pairing.country == b.pairing.country))
        .max_by_key(|of_country| of_country.len())
        .ok_or("the data have no pairing")?;
    let name = busiest[0].pairing.country.name(Language::English);
    let draw =
        |verdicts: &[PairingVerdict<'_>]| dot::country(name, verdicts, &[], &policy, Language::English);

    let parts = [
        ("reading, for verdicts", time(inputs, read(Detail::Verdicts))),
        ("reading, in full", time(inputs, read(Detail::Full))),
        ("building the graph, for verdicts", time(|| lean.clone(), PlanGraph::build)),
        ("building the graph, in full", time(|| whole.clone(), PlanGraph::build)),
        ("checking links and absences", time(|| (), |()| check(&graph))),
        ("judging every pairing", time(|| (), |()| judge())),
        (
            "the three result files, judging included",
            time(
                || (),
                |()| {
                    let [mut a, mut b, mut c] = [const { Vec::new() }; 3];
                    write(&graph, &policy, &definitions, 2004..=2026, [&mut a, &mut b, &mut c])
                        .map(|()| [a, b, c])
                },
            ),
        ),
        ("DOT of one country", time(|| (), |()| draw(busiest))),
        (
            "board of one country",
            time(|| (), |()| board::country(name, busiest, &[], &policy, &board::Options::default())),
        ),
        (
            "DOT of the portfolio",
            time(|| (), |()| dot::portfolio(&graph, &verdicts, &policy, Language::English)),
        ),
    ];
    let row = |(part, took): (&str, Duration)| {
        vec![part.to_owned(), grouped(u64::try_from(took.as_micros()).unwrap_or(u64::MAX))]
    };
    let rows: Vec<Vec<String>> = parts.into_iter().map(row).collect();
    say(&format!("Parts on S, in this process: median of {RUNS} runs, in µs"))?;
    say(aligned(&rows).trim_end())
}

/// The median time of the work alone: neither what it is given nor taking its answer apart counts.
pub(crate) fn time<T, R>(prepare: impl Fn() -> T, work: impl Fn(T) -> R) -> Duration {
    let run = |_| {
        let given = black_box(prepare());
        let begun = Instant::now();
        let answer = work(given);
        let took = begun.elapsed();
        black_box(answer);
        took
    };
    median((0..RUNS).map(run).collect()).unwrap_or_default()
}

/// The tables, opened when their turn comes, as the command line does it.
fn inputs(folder: &Path) -> Vec<Input> {
    let input = |(table, _): &(&str, &str)| {
        let path = folder.join(format!("{table}.csv"));
        let (name, form) = (path.display().to_string(), Form::of(&format!("{table}.csv")));
        let size = std::fs::metadata(&path).map_or(0, |found| found.len());
        let open: Open = Box::new(move || Ok(Box::new(std::fs::File::open(&path)?)));
        Input { name, form, named: true, size, open }
    };
    TABLES.iter().map(input).collect()
}
