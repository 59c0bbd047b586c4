//! `cargo bench --bench fuzz -- --seconds 600`: tries made-up inputs on every reader for as long as is wanted, and prints
//! how many. `--only xlsx` tries one reader, `--seed N` begins elsewhere. Ends with status 1 at the first panic, the first
//! input that takes more than two seconds, or the first that is not read again as it was written; its seed is printed.

mod generate;
mod targets;

use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// The most processor time that one input may take; time spent waiting on a busy machine does not count.
const PATIENCE: Duration = Duration::from_secs(2);

/// What this process has taken on all processors so far.
fn taken() -> Duration {
    let Ok(usage) = getrusage(UsageWho::RUSAGE_SELF) else { return Duration::ZERO };
    let micros = (usage.user_time() + usage.system_time()).num_microseconds();
    Duration::from_micros(u64::try_from(micros).unwrap_or_default())
}

/// Tries made-up inputs on every reader.
#[derive(Parser, Debug)]
struct Options {
    /// How long each reader is tried.
    #[arg(long, default_value = "3")]
    seconds: u64,
    /// One reader only.
    #[arg(long)]
    only: Option<String>,
    /// The first seed.
    #[arg(long, default_value = "1")]
    seed: u64,
    /// What `cargo bench` says; without it this is a test run, in which nothing is to be done.
    #[arg(long, hide = true)]
    bench: bool,
    /// What a test run may say.
    #[arg(long, hide = true)]
    test: bool,
}

fn say(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

fn main() -> ExitCode {
    let options = Options::parse();
    if !options.bench || options.test {
        return ExitCode::SUCCESS;
    }
    let wanted = |target: &&str| options.only.as_deref().is_none_or(|only| only == *target);
    let mut whole = true;
    for target in targets::TARGETS.into_iter().filter(wanted) {
        let (begun, mut seed, mut slowest) = (Instant::now(), options.seed, Duration::ZERO);
        while begun.elapsed() < Duration::from_secs(options.seconds) {
            let before = taken();
            let found = catch_unwind(AssertUnwindSafe(|| targets::tried(target, seed)));
            let one = taken().saturating_sub(before);
            slowest = slowest.max(one);
            let wrong = match found {
                Ok(wrong) => wrong,
                Err(_) => Some("a panic".to_owned()),
            };
            let wrong = wrong.or_else(|| (one > PATIENCE).then(|| "more than two seconds".to_owned()));
            if let Some(wrong) = wrong {
                say(&format!("{target}, seed {seed}: {wrong}"));
                whole = false;
                break;
            }
            seed += 1;
        }
        let (tried, slowest) = (seed - options.seed, slowest.as_millis());
        say(&format!(
            "{target}: {tried} inputs in {} s, the slowest {slowest} ms",
            begun.elapsed().as_secs()
        ));
    }
    if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
