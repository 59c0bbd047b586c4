//! What is timed: dwalign, the floor, and the peers that are here.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{FLOOR, Problem, say};

/// The files of `dwalign results`, which each peer writes too.
const RESULTS: [&str; 3] = ["priorities_class.csv", "outcomes_class.csv", "indicators.csv"];

/// A whole process to be timed.
#[derive(Debug)]
pub(crate) struct Job {
    /// What the table calls it.
    pub(crate) name: String,
    /// The program and its arguments.
    pub(crate) command: Vec<OsString>,
    /// Where its result files go.
    pub(crate) output: Option<PathBuf>,
}

/// Another program that does the job of `dwalign results`.
#[derive(Debug)]
pub(crate) struct Peer {
    name: String,
    script: PathBuf,
}

/// The peers whose script and package are here; of the others it is said that they are not.
pub(crate) fn peers(folder: &Path) -> Result<Vec<Peer>, Problem> {
    let mut peers = Vec::new();
    for (package, file) in [("polars", "polars_job.py"), ("duckdb", "duckdb_job.py")] {
        let script = folder.join(file);
        if !script.is_file() {
            say(&format!("Not compared with {package}: there is no {}.", script.display()))?;
            continue;
        }
        let asked = format!("import {package}; print({package}.__version__)");
        match Command::new("python3").args(["-c", &asked]).output() {
            Ok(output) if output.status.success() => {
                let version = String::from_utf8_lossy(&output.stdout);
                peers.push(Peer { name: format!("{package} {}", version.trim()), script });
            }
            Ok(_) => say(&format!("Not compared with {package}: python3 cannot import it."))?,
            Err(_) => say(&format!("Not compared with {package}: there is no python3."))?,
        }
    }
    Ok(peers)
}

/// The jobs on one data set: `dwalign results` first, then the floor, `dwalign check` and the peers.
pub(crate) fn jobs(data: &Path, outputs: &Path, peers: &[Peer]) -> Result<Vec<Job>, Problem> {
    if outputs.exists() {
        fs::remove_dir_all(outputs)?;
    }
    let dwalign = env!("CARGO_BIN_EXE_dwalign");
    let own = outputs.join("dwalign");
    let words = |words: &[&dyn AsRef<std::ffi::OsStr>]| words.iter().map(|w| w.as_ref().to_owned()).collect();
    let results = words(&[&dwalign, &"results", &data, &"-o", &own, &"--years", &"2004..2026"]);
    let mut jobs = vec![
        Job { name: "dwalign results".to_owned(), command: results, output: Some(own) },
        Job {
            name: "the floor".to_owned(),
            command: words(&[&std::env::current_exe()?, &FLOOR, &data]),
            output: None,
        },
        Job { name: "dwalign check".to_owned(), command: words(&[&dwalign, &"check", &data]), output: None },
    ];
    for peer in peers {
        let output = outputs.join(&peer.name);
        let command = words(&[&"python3", &peer.script, &data, &output]);
        jobs.push(Job { name: peer.name.clone(), command, output: Some(output) });
    }
    Ok(jobs)
}

/// The result files that differ between two folders.
pub(crate) fn differing(one: &Path, other: &Path) -> Vec<&'static str> {
    let same = |name: &&str| match (fs::read(one.join(name)), fs::read(other.join(name))) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    };
    RESULTS.into_iter().filter(|name| !same(name)).collect()
}
