//! What suggesting costs: one run of the program over every export, each with a DWCP.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

use crate::{Problem, country, gold, say};

/// How many priorities each DWCP has: as many as those of country teams have priorities and elements together.
const PRIORITIES: usize = 16;

/// Runs the program and prints the processor time it took; nobody is held to it.
pub(crate) fn run(exports: &[PathBuf]) -> Result<(), Problem> {
    let Some(gold) = gold::Gold::read() else { return Ok(()) };
    let queries: Vec<(String, String)> =
        gold.queries.iter().map(|(id, texts)| (id.clone(), texts[0].clone())).take(PRIORITIES).collect();
    let plans: String = exports.iter().map(|export| gold::plan(&country(export), &queries) + "\n").collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suggest");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("plans.toml"), plans)?;
    let spent =
        || getrusage(UsageWho::RUSAGE_CHILDREN).map(|u| (u.user_time() + u.system_time()).num_microseconds());
    let before = spent()?;
    let output = Command::new(env!("CARGO_BIN_EXE_dwalign"))
        .args(["suggest", "--format", "csv"])
        .arg(folder.join("plans.toml"))
        .args(exports)
        .stdin(Stdio::null())
        .output()?;
    let took = (spent()? - before) as f64 / 1e6;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let lines = output.stdout.iter().filter(|byte| **byte == b'\n').count().saturating_sub(1);
    let built = if cfg!(debug_assertions) { "built for tests" } else { "optimised" };
    say(&format!(
        "Cost: {} exports, each with a DWCP of {} priorities, {lines} links suggested: {took:.2} s of processor time ({built})",
        exports.len(),
        queries.len(),
    ))
}
