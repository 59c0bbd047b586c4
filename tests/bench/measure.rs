//! What one run of a whole process costs.
//!
//! The kernel adds up the children of a process and keeps the greatest of their peaks, so each run gets a parent of its
//! own: this program again, which runs the command, waits for it and prints the numbers.

use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{Resource, UsageWho, getrusage, setrlimit};
use nix::sys::time::TimeValLike;

use crate::{Problem, say};

/// The hidden word by which this program is asked to run and measure a command.
pub(crate) const WORD: &str = "measure";

/// The same with a number of seconds after it, after whose processor time the command is stopped.
pub(crate) const WORD_WITHIN: &str = "measure-within";

/// The note on a command that was stopped.
pub(crate) const STOPPED: &str = "stopped after its time";

/// What one run took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// From start to end.
    pub(crate) wall: Duration,
    /// On all processors, in the program and in the kernel.
    pub(crate) cpu: Duration,
    /// The most memory it held at one time, in bytes.
    pub(crate) peak: u64,
}

/// Runs a command in a process of its own below another process of its own.
pub(crate) fn run(command: &[OsString]) -> Result<Cost, Problem> {
    run_for(command, None)
}

/// The same; after this number of seconds of processor time the command is stopped, and the problem is [`STOPPED`].
pub(crate) fn run_for(command: &[OsString], seconds: Option<u64>) -> Result<Cost, Problem> {
    let mut parent = Command::new(std::env::current_exe()?);
    match seconds {
        Some(seconds) => parent.args([WORD_WITHIN, &seconds.to_string()]),
        None => parent.arg(WORD),
    };
    // duckdb_job.py takes its number of threads from here; the others use all processors anyway.
    parent.args(command).env("THREADS", crate::processors().to_string());
    let output = parent.stdin(Stdio::null()).stderr(Stdio::piped()).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let numbers: Vec<u64> =
        String::from_utf8(output.stdout)?.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    let [wall, cpu, peak] = numbers[..] else { return Err("the measurement is not three numbers".into()) };
    Ok(Cost { wall: Duration::from_micros(wall), cpu: Duration::from_micros(cpu), peak })
}

/// The other side: runs the command, and prints wall and CPU time in µs and the peak memory in bytes.
pub(crate) fn child(seconds: Option<u64>, command: &[OsString]) -> Result<(), Problem> {
    if let Some(seconds) = seconds {
        // This program spends next to nothing itself, and what it starts inherits the limit.
        setrlimit(Resource::RLIMIT_CPU, seconds, seconds)?;
    }
    let Some((program, arguments)) = command.split_first() else {
        return Err("no command to measure".into());
    };
    let begun = Instant::now();
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).output()?;
    let wall = begun.elapsed();
    if !output.status.success() {
        if seconds.is_some() && output.status.code().is_none() {
            return Err(STOPPED.into());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{}: {}\n{said}", program.display(), output.status).into());
    }
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let micros = (usage.user_time() + usage.system_time()).num_microseconds();
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
    say(&format!("{} {micros} {}", wall.as_micros(), usage.max_rss() * unit))
}
