//! How the cost of every command grows: on three sizes of one kind of data, and on data in which a single thing is large.
//!
//! The third size is ten times the second, and so is the larger of each shape. A command in proportion to its input and
//! output costs ten times as much there; [`LIMIT`] leaves room for what is not in proportion, and [`CPU`] and [`PEAK`] say
//! what a command may cost on the largest data at all.

mod commands;
mod shapes;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::generate::{self, L, M, S};
use crate::measure::{self, Cost};
use crate::report::aligned;
use crate::{Problem, say};
use commands::{Command, OF_ALL, OF_ONE};

/// How many times the cost on a tenth of the data a command may cost.
const LIMIT: f64 = 12.0;
/// The seconds of processor time that a command may take on the large data.
const CPU: f64 = 15.0;
/// The bytes of memory that a command may hold on the large data.
const PEAK: f64 = 1.2e9;
/// The seconds of processor time after which a command is stopped.
const STOP: u64 = 240;
/// Below these costs a ratio says nothing: the start of the program is most of it.
const SMALL: (f64, f64) = (0.02, 20e6);

/// Runs every command whose name contains `only` on every size and shape; answers whether all are within their limits.
pub(crate) fn run(folder: &Path, sets: Option<&Path>, only: &str) -> Result<bool, Problem> {
    let of_set = |set: generate::Set| match sets {
        Some(sets) => Ok(sets.join(set.name)),
        None => generate::folder(set, folder),
    };
    let data = [of_set(S)?, of_set(M)?, of_set(L)?];
    let out = folder.join("growth");
    let mut good = true;
    say(&format!(
        "Every command on three data sets; the last is ten times the second. At most {LIMIT:.0} × the cost there,"
    ))?;
    say(&format!(
        "{CPU:.0} s of CPU and {:.1} GB. Stopped after {STOP} s. “!” is over a limit.\n",
        PEAK / 1e9
    ))?;
    for command in OF_ALL.iter().filter(|command| command.name.contains(only)) {
        good &= row(command.name, &command.on(&data, &out)?, true)?;
    }
    for shape in shapes::ALL {
        if OF_ONE.iter().all(|command| !format!("{} {}", shape.name, command.name).contains(only)) {
            continue;
        }
        let [few, many] = shape.sizes.map(|size| shape.folder(size, folder));
        let data = [few?, many?];
        say(&format!("\n{}: {} and {}", shape.name, shape.sizes[0], shape.sizes[1]))?;
        for command in OF_ONE {
            good &= row(command.name, &command.on(&data, &out)?, false)?;
        }
    }
    fs::remove_dir_all(&out).or_else(|error| if out.exists() { Err(error) } else { Ok(()) })?;
    Ok(good)
}

impl Command {
    /// What it costs on each of these data; nothing where it was stopped.
    fn on(&self, data: &[PathBuf], out: &Path) -> Result<Vec<Option<Cost>>, Problem> {
        data.iter().map(|data| self.cost(data, out)).collect()
    }

    fn cost(&self, data: &Path, out: &Path) -> Result<Option<Cost>, Problem> {
        if out.exists() {
            fs::remove_dir_all(out)?;
        }
        fs::create_dir_all(out)?;
        // For what reads decisions: none were made.
        fs::write(out.join("none.jsonl"), "")?;
        let word = |word: &&str| -> OsString {
            match *word {
                "DATA" => data.into(),
                word => match word.strip_prefix("OUT") {
                    Some(name) => out.join(name.trim_start_matches('/')).into(),
                    None => word.into(),
                },
            }
        };
        let mut command: Vec<OsString> = vec![env!("CARGO_BIN_EXE_dwalign").into()];
        command.extend(self.words.iter().map(word));
        match measure::run_for(&command, Some(STOP)) {
            Ok(cost) => Ok(Some(cost)),
            Err(problem) if problem.to_string().contains(measure::STOPPED) => Ok(None),
            Err(problem) => {
                say(&format!("{} on {}: {problem}", self.name, data.display()))?;
                Ok(None)
            }
        }
    }
}

/// Prints the costs of a command, from the smallest data to the largest; answers whether they are within the limits.
fn row(name: &str, costs: &[Option<Cost>], whole: bool) -> Result<bool, Problem> {
    let cpu = |cost: &Cost| cost.cpu.as_secs_f64();
    let peak = |cost: &Cost| cost.peak as f64;
    let mut cells = vec![format!("{name:<40}")];
    for cost in costs {
        cells.push(cost.as_ref().map_or_else(
            || "stopped or failed".to_owned(),
            |cost| format!("{:8.2} s {:7.0} MB", cpu(cost), peak(cost) / 1e6),
        ));
    }
    let good = match costs {
        [.., Some(few), Some(many)] => {
            let grown = [cpu(many) / cpu(few).max(SMALL.0), peak(many) / peak(few).max(SMALL.1)];
            let kept = [
                grown[0] <= LIMIT && (!whole || cpu(many) <= CPU),
                grown[1] <= LIMIT && (!whole || peak(many) <= PEAK),
            ];
            for (grown, kept) in grown.iter().zip(kept) {
                cells.push(format!("{grown:6.1}{}", if kept { " " } else { "!" }));
            }
            kept == [true; 2]
        }
        _ => {
            cells.push("     –!".to_owned());
            false
        }
    };
    say(aligned(&[cells]).trim_end())?;
    Ok(good)
}
