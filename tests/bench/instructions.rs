//! How many instructions `dwalign results` takes: a number that a busy machine does not change.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::report::grouped;
use crate::{Problem, generate, say, size};

/// The most that passes. It was 41.9 million on 30 November 2026 (release profile, Rust 1.95, x86-64), a fifth less than
/// this bound, so that a new compiler or package breaks no build, and reading everything twice does. Before the reader was
/// made simple, and before the release profile gave up optimisation across crates, it was 12.3 million.
const MOST: u64 = 50_000_000;

/// Counts and prints; answers whether the count is within the bound, or whether there is nothing to count with.
pub(crate) fn run(folder: &Path) -> Result<bool, Problem> {
    let version = Command::new("valgrind").arg("--version").stdout(Stdio::null()).status();
    if !version.is_ok_and(|status| status.success()) {
        say("Instructions were not counted: there is no valgrind.")?;
        return Ok(true);
    }
    let data = generate::folder(generate::FEW, folder)?;
    let scratch = tempfile::tempdir()?;
    let counted = scratch.path().join("callgrind.out");
    // One thread: how work is shared out would change the count from run to run.
    let output = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", counted.display()))
        .arg(env!("CARGO_BIN_EXE_dwalign"))
        .arg("results")
        .arg(&data)
        .arg("-o")
        .arg(scratch.path().join("results"))
        .args(["--years", "2004..2026"])
        .env("RAYON_NUM_THREADS", "1")
        .output()?;
    if !output.status.success() {
        return Err(
            format!("valgrind: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)).into()
        );
    }
    let profile = std::fs::read_to_string(&counted)?;
    let total = (profile.lines())
        .find_map(|line| line.strip_prefix("summary:").or_else(|| line.strip_prefix("totals:")))
        .ok_or("callgrind's file has no total")?;
    let total: u64 = total.trim().parse()?;
    let bytes = size(&data)?;
    say(&format!(
        "dwalign results on {} bytes: {} instructions, {:.0} for each byte of input; the bound is {}.",
        grouped(bytes),
        grouped(total),
        total as f64 / bytes as f64,
        grouped(MOST),
    ))?;
    if total > MOST {
        say("That is over the bound: find out what became dearer, or raise it and say why.")?;
    }
    Ok(total <= MOST)
}
