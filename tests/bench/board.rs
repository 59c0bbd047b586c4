//! The board: how long drawing takes, and how many of its lines cross beside Graphviz's on the same plans.

mod crossings;
mod plans;

use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

use dwalign::align::{PairingVerdict, Policy, pairings};
use dwalign::graph::PlanGraph;
use dwalign::view::board::{self, Options};
use dwalign::view::dot;
use dwalign::vocab::Language;

use crate::measure::{self, Cost};
use crate::micro::time;
use crate::report::{aligned, grouped, median};
use crate::{Problem, say};

/// How many cards the boards have that are timed.
const CARDS: [usize; 3] = [60, 1_000, 5_000];

/// Times drawing inside this process and as whole processes, and counts crossings; all of it is told, nothing is asked.
pub(crate) fn run(folder: &Path, runs: u64) -> Result<(), Problem> {
    inside()?;
    processes(&folder.join("board"), runs)?;
    crossings::run()
}

/// All that is drawn of one country.
pub(crate) struct Drawing<'g> {
    pub(crate) policy: Policy,
    pub(crate) verdicts: Vec<PairingVerdict<'g>>,
}

impl<'g> Drawing<'g> {
    pub(crate) fn of(graph: &'g PlanGraph) -> Self {
        let policy = Policy::default();
        let verdicts = pairings(graph).map(|pairing| pairing.judge(&policy)).collect();
        Self { policy, verdicts }
    }

    pub(crate) fn board(&self, limit: usize) -> board::Drawn {
        let options = Options { limit, ..Options::default() };
        board::country("made up", &self.verdicts, &[], &self.policy, &options)
    }

    pub(crate) fn dot(&self) -> String {
        dot::country("made up", &self.verdicts, &[], &self.policy, Language::English)
    }
}

fn inside() -> Result<(), Problem> {
    let micros = |took: Duration| grouped(u64::try_from(took.as_micros()).unwrap_or(u64::MAX));
    let mut rows: Vec<Vec<String>> = vec![["cards", "board", "DOT"].map(str::to_owned).to_vec()];
    for cards in CARDS {
        let graph = plans::graph(cards, 1);
        let drawing = Drawing::of(&graph);
        let (board, dot) = (time(|| (), |()| drawing.board(cards)), time(|| (), |()| drawing.dot()));
        rows.push(vec![grouped(cards as u64), micros(board), micros(dot)]);
    }
    say("\nOne pairing drawn in this process, as SVG and as DOT: medians in µs, every card shown")?;
    say(aligned(&rows).trim_end())
}

fn processes(folder: &Path, runs: u64) -> Result<(), Problem> {
    let mut rows = vec![["", "wall s", "CPU s", "peak MB"].map(str::to_owned).to_vec()];
    for cards in CARDS {
        let data = folder.join(cards.to_string());
        std::fs::create_dir_all(&data)?;
        for (table, text) in plans::tables(cards, 1) {
            std::fs::write(data.join(format!("{table}.csv")), text)?;
        }
        for kind in ["svg", "png", "pdf"] {
            // A large board as PNG is bounded to less than can be read; nobody waits for that.
            if kind != "svg" && cards > 60 {
                continue;
            }
            let output = folder.join(format!("{cards}.{kind}"));
            let limit = cards.to_string();
            let words: [&dyn AsRef<std::ffi::OsStr>; 9] = [
                &env!("CARGO_BIN_EXE_dwalign"),
                &"diagram",
                &data,
                &"--country",
                &plans::COUNTRY,
                &"--limit",
                &limit,
                &"-o",
                &output,
            ];
            let command: Vec<OsString> = words.iter().map(|word| word.as_ref().to_owned()).collect();
            let costs = (0..runs).map(|_| measure::run(&command)).collect::<Result<Vec<Cost>, Problem>>()?;
            let middle = |of: fn(&Cost) -> Duration| {
                let seconds = median(costs.iter().map(of).collect()).unwrap_or_default().as_secs_f64();
                format!("{seconds:.3}")
            };
            let peak = median(costs.iter().map(|cost| cost.peak).collect()).unwrap_or_default();
            rows.push(vec![
                format!("{} cards, .{kind}", grouped(cards as u64)),
                middle(|cost| cost.wall),
                middle(|cost| cost.cpu),
                format!("{:.1}", peak as f64 / 1e6),
            ]);
        }
    }
    say(&format!("\ndwalign diagram as a whole process: medians of {runs}"))?;
    say(aligned(&rows).trim_end())
}
