//! `cargo bench --bench bench`: what dwalign costs on data of three sizes, beside a floor and beside peers.
//!
//! The data are made up here and the same every time. Whole processes are run in alternation, so that a slow minute of
//! the machine is shared out, and told by their medians. Nothing is held to a time; only a result file that differs
//! from a peer's, or (with `--instructions`) a count over its bound, ends in failure.

mod board;
mod floor;
mod generate;
mod growth;
mod instructions;
mod jobs;
mod measure;
mod micro;
mod report;

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use generate::Set;
use jobs::{Job, Peer, differing, jobs, peers};
use measure::Cost;
use report::grouped;

/// Whatever went wrong, in words.
type Problem = Box<dyn std::error::Error>;

/// The hidden word by which this program is asked to be the floor.
const FLOOR: &str = "floor";

/// What dwalign costs, beside a floor and beside peers.
#[derive(Parser, Debug)]
struct Options {
    /// Time the large data set too (half a gigabyte).
    #[arg(long)]
    large: bool,
    /// How often each program runs, in place of 9, 5 and 3 times for S, M and L.
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..))]
    runs: Option<u64>,
    /// The folder with polars_job.py and duckdb_job.py.
    #[arg(long, value_name = "DIR", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/bench/peers"))]
    peers: PathBuf,
    /// Count instructions on a small data set instead, where valgrind is installed.
    #[arg(long)]
    instructions: bool,
    /// Time the drawing of boards instead, and count the lines that cross on them.
    #[arg(long)]
    boards: bool,
    /// Run every command on data of three sizes instead, and print how their costs grow.
    #[arg(long)]
    growth: bool,
    /// With --growth: only commands whose name contains these words.
    #[arg(long, value_name = "WORDS", default_value = "")]
    only: String,
    /// With --growth: a folder with data sets S, M and L of another generator, in place of those made up here.
    #[arg(long, value_name = "DIR")]
    sets: Option<PathBuf>,
    /// What `cargo bench` says; without it this is a test run, in which nothing is to be done.
    #[arg(long, hide = true)]
    bench: bool,
    /// What a test run may say.
    #[arg(long, hide = true)]
    test: bool,
}

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().skip(1).collect();
    let done = match words.split_first() {
        Some((word, command)) if word == measure::WORD => measure::child(None, command).map(|()| true),
        Some((word, [seconds, command @ ..])) if word == measure::WORD_WITHIN => {
            measure::child(seconds.to_str().and_then(|text| text.parse().ok()), command).map(|()| true)
        }
        Some((word, [folder])) if word == FLOOR => {
            floor::parse(Path::new(folder)).map(|_| true).map_err(Problem::from)
        }
        _ => {
            let options = Options::parse();
            if !options.bench || options.test {
                return ExitCode::SUCCESS;
            }
            bench(&options)
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            let _ = writeln!(std::io::stderr().lock(), "error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Runs what the options ask for; answers whether all was as it has to be.
fn bench(options: &Options) -> Result<bool, Problem> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
    if options.instructions {
        return instructions::run(&folder);
    }
    if options.boards {
        return board::run(&folder, options.runs.unwrap_or(5)).map(|()| true);
    }
    if options.growth {
        return growth::run(&folder, options.sets.as_deref(), &options.only);
    }
    let peers = peers(&options.peers)?;
    let mut same = true;
    for (set, usual, wanted) in
        [(generate::S, 9, true), (generate::M, 5, true), (generate::L, 3, options.large)]
    {
        if wanted {
            same &= processes(set, &folder, &peers, options.runs.unwrap_or(usual))?;
        }
    }
    say(
        "The floor parses every field of every table with the csv crate on one thread. The peers check nothing and",
    )?;
    say("never open countries.csv and participation.csv; on S most of their time is the start of Python.\n")?;
    micro::run(&generate::folder(generate::S, &folder)?)?;
    Ok(same)
}

/// Times whole processes on one data set; answers whether every peer's results are the same as dwalign's.
fn processes(set: Set, folder: &Path, peers: &[Peer], runs: u64) -> Result<bool, Problem> {
    let data = generate::folder(set, folder)?;
    let jobs = jobs(&data, &folder.join("results").join(set.name), peers)?;
    say(&format!(
        "{}: {:.1} MB, {} rows in {} tables; medians of {runs} × each in alternation, on {} processors",
        set.name,
        size(&data)? as f64 / 1e6,
        grouped(floor::parse(&data)?),
        generate::TABLES.len(),
        processors(),
    ))?;
    let mut costs: Vec<Vec<Cost>> = vec![Vec::new(); jobs.len()];
    for _ in 0..runs {
        for (job, costs) in jobs.iter().zip(&mut costs) {
            costs.push(measure::run(&job.command).map_err(|problem| format!("{}: {problem}", job.name))?);
        }
    }
    let rows: Vec<(&str, &[Cost])> =
        jobs.iter().zip(&costs).map(|(job, costs)| (job.name.as_str(), &costs[..])).collect();
    say(report::table(&rows).trim_end())?;
    let (same, words) = compared(&jobs);
    say(&format!("{words}\n"))?;
    Ok(same)
}

/// Are the result files of all jobs those of the first, byte for byte? With the answer in words.
fn compared(jobs: &[Job]) -> (bool, String) {
    let mut written = jobs.iter().filter_map(|job| Some((&job.name, job.output.as_deref()?)));
    let Some((own, reference)) = written.next() else { return (true, String::new()) };
    let (mut same, mut words) = (true, Vec::new());
    for (name, folder) in written {
        let differ = differing(reference, folder);
        same &= differ.is_empty();
        words.push(match &differ[..] {
            [] => format!("The three result files of {own} and {name} are the same, byte for byte."),
            _ => format!("DIFFERENT between {own} and {name}: {}.", differ.join(", ")),
        });
    }
    (same, words.join("\n"))
}

/// The bytes of all tables of a folder.
fn size(folder: &Path) -> std::io::Result<u64> {
    let table = |(name, _): (&str, _)| Ok(folder.join(format!("{name}.csv")).metadata()?.len());
    generate::TABLES.into_iter().map(table).sum()
}

/// How many threads run at the same time here.
fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Prints a line.
fn say(text: &str) -> Result<(), Problem> {
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "{text}")?;
    Ok(stdout.flush()?)
}
