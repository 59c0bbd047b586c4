use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::concepts::table;
use super::convert::write_dataset;
use super::load::{Data, Rules, country_named};
use super::output::{Layout, print, tell};
use super::{Failure, Outcome};
use crate::graph::PlanGraph;
use crate::locale::list;
use crate::record::Date;
use crate::review::{About, Applied, Log, LogFault, LogProblem, Overruled, Refusal, apply};
use crate::say;
use crate::suggest::{self, Proposals};
use crate::text::Detail;
use crate::view::review::{Screen, refusal};
use crate::vocab::{Language, Vocabulary as _};

mod file;
mod line;
mod session;

use file::DecisionFile;
use session::Session;

/// Where decisions are kept when no file is named.
const USUAL: &str = "decisions.jsonl";

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long, value_name = "NAME")]
    reviewer: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "FILE")]
    decisions: Vec<PathBuf>,
    #[arg(short, long, value_name = "FILE|DIR")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "PATH")]
    since: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    concepts: Option<PathBuf>,
    #[command(flatten)]
    rules: Rules,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(mut self, language: Language) -> Outcome {
        if self.decisions.is_empty() {
            self.decisions.push(PathBuf::from(USUAL));
        }
        match self.output.take() {
            Some(output) => self.write(&output, language),
            None => self.ask(language),
        }
    }

    /// Writes the data with the decisions in them.
    fn write(self, output: &Path, language: Language) -> Outcome {
        let log = logs(&self.decisions, language)?;
        let material = self.data.material(language)?;
        let Applied { dataset, refused, overruled, decided } = apply(&material, &log);
        write_dataset(output, &dataset, language)?;
        tell(&without_effect(&refused, language));
        tell(&by_others(&overruled, language));
        tell(&(say!(language, "review-written", n = decided) + "\n"));
        Ok(())
    }

    /// Asks, one item after the other.
    fn ask(self, language: Language) -> Outcome {
        let [path] = &self.decisions[..] else {
            return Err(Failure::Usage(say!(language, "review-one-file")));
        };
        let date = match &self.date {
            Some(text) if Date::parse(text).is_none() => {
                return Err(Failure::Usage(say!(language, "review-bad-day", text = text)));
            }
            Some(text) => text.clone(),
            None => today(),
        };
        let policy = self.rules.load(language)?;
        let concepts = table(self.concepts.as_deref(), language)?;
        let since = earlier(&self.since, language)?;
        let material = self.data.material(language)?;
        let graph = material.graph();
        let country = self.country.as_deref().map(|code| country_named(graph, code, language)).transpose()?;
        let links = suggest::links(graph, &concepts, country, false);
        let pillars = suggest::pillars(graph, &concepts, country, false);
        let (file, bytes) = DecisionFile::open(path, language)?;
        let log = read(path, &bytes, language)?;
        let screen = Screen { concepts: &concepts, surface: self.layout.surface(), language };
        let session = Session {
            material: &material,
            links,
            pillars,
            since: since.as_ref(),
            policy: &policy,
            screen,
            reviewer: self.reviewer.filter(|name| !name.trim().is_empty()),
            date,
            file,
            log,
            own: Vec::new(),
            at: None,
            shown: session::SHOWN,
        };
        session.run(path)
    }
}

/// The graph of earlier data, where some are named.
pub(super) fn earlier(paths: &[PathBuf], language: Language) -> Result<Option<PlanGraph>, Failure> {
    if paths.is_empty() {
        return Ok(None);
    }
    Data::of(paths.to_vec()).load(Detail::Full, language).map(Some)
}

/// The decisions of some files, one after the other.
pub(super) fn logs(paths: &[PathBuf], language: Language) -> Result<Log, Failure> {
    let mut log = Log::default();
    for path in paths {
        super::files::note_read(path);
        let bytes = std::fs::read(path).map_err(|error| {
            let file = path.display().to_string();
            let missing = error.kind() == std::io::ErrorKind::NotFound;
            Failure::Usage(match missing {
                true => say!(language, "review-no-decisions", file = file),
                false => super::load::unreadable(path, &error, language),
            })
        })?;
        log.append(read(path, &bytes, language)?);
    }
    Ok(log)
}

/// Reads a log. Where lines are wrong, prints all of them and fails. A last line that was cut off is only printed.
fn read(path: &Path, bytes: &[u8], language: Language) -> Result<Log, Failure> {
    let (log, problems) = Log::of_bytes(bytes);
    tell(&problems.iter().map(|problem| told(path, problem, language)).collect::<String>());
    let wrong = problems.iter().any(|problem| problem.fault != LogFault::CutOff);
    if wrong { Err(Failure::Data) } else { Ok(log) }
}

fn told(path: &Path, problem: &LogProblem, language: Language) -> String {
    let (file, line) = (path.display().to_string(), problem.line.to_string());
    let words = match &problem.fault {
        LogFault::CutOff => say!(language, "review-cut-off", file = file, line = line),
        LogFault::Form(message) => {
            let line = problem.character.map_or(line.clone(), |character| format!("{line}:{character}"));
            let message = crate::diagnostic::parser_words(language, message);
            say!(language, "review-bad-line", file = file, line = line, message = message)
        }
        LogFault::Date(date) => say!(language, "review-bad-date", file = file, line = line, date = date),
        LogFault::Twice(id) => {
            say!(language, "review-twice", file = file, line = line, id = id.to_string())
        }
        LogFault::UndoesNothing(id) => {
            say!(language, "review-undoes-nothing", file = file, line = line, id = id.to_string())
        }
    };
    crate::diagnostic::plain(&words) + "\n"
}

/// The comparisons of which the data have no outcome of the UN framework: nothing can be asked about them.
fn without_outcomes(links: &[Proposals<'_>], language: Language) -> String {
    let bare: Vec<String> = (links.iter().map(|proposals| proposals.pairing))
        .filter(|pairing| pairing.un.outcomes().next().is_none())
        .map(|pairing| format!("{} × {}", pairing.dwcp.address(), pairing.un.address()))
        .collect();
    match bare.is_empty() {
        true => String::new(),
        false => say!(language, "suggest-no-outcome", pairings = list(language, &bare)) + "\n",
    }
}

/// The decisions that have no effect, each with its reason; nothing where there are none.
fn without_effect(refused: &[(u64, About, Refusal)], language: Language) -> String {
    if refused.is_empty() {
        return String::new();
    }
    let mut text = say!(language, "review-without-effect", n = refused.len()) + "\n";
    for (_, about, why) in refused {
        let (on, reason) = (about.address(), refusal(*why, language));
        let words = say!(language, "review-refused", on = on, reason = reason);
        text += &format!("  {}\n", crate::diagnostic::plain(&words));
    }
    text
}

/// The answers that a later one of somebody else stands in place of; nothing where there are none.
fn by_others(overruled: &[Overruled], language: Language) -> String {
    if overruled.is_empty() {
        return String::new();
    }
    let nobody = say!(language, "review-nobody");
    let mut text = say!(language, "review-overruled", n = overruled.len()) + "\n";
    for Overruled { about, answers, reviewers } in overruled {
        let [first, second] = answers.map(|answer| answer.shown(language).into_owned());
        let [one, other] = reviewers.each_ref().map(|name| name.as_ref().unwrap_or(&nobody));
        let words = say!(
            language,
            "review-overruled-one",
            on = about.address(),
            first = first,
            one = one,
            second = second,
            other = other
        );
        text += &format!("  {}\n", crate::diagnostic::plain(&words));
    }
    text
}

/// The day of today, in universal time.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    day(seconds / 86_400)
}

/// The date of a day of the Gregorian calendar, by its number from 1 January 1970 on.
fn day(number: u64) -> String {
    let leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let (mut year, mut rest) = (1970, number);
    while rest >= 365 + u64::from(leap(year)) {
        rest -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let mut month = 1;
    for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if rest < days {
            break;
        }
        rest -= days;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", rest + 1)
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_are_counted_through_leap_years() {
        for (number, date) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (19_782, "2024-02-29"),
            (20_453, "2025-12-31"),
        ] {
            assert_eq!(day(number), date);
        }
    }
}
