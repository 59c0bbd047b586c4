//! The command line: one file for each subcommand. The only place that touches files, stdout and the exit status.

mod align;
mod ask;
mod brief;
mod check;
mod completions;
mod concepts;
mod convert;
mod cycles;
mod diagram;
mod diff;
mod examples;
mod explain;
mod files;
mod fold;
mod format;
mod graphviz;
mod help;
mod indicators;
mod lang;
mod load;
mod man;
mod mark;
mod ours;
mod output;
mod participation;
mod picture;
mod progress;
mod report;
mod resources;
mod results;
mod review;
mod rollout;
mod schema;
mod sign;
mod stop;
mod suggest;
mod template;
mod usage;
mod views;
mod world;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{FromArgMatches as _, Parser, Subcommand};

use crate::locale::os_error;
use crate::say;
use crate::vocab::Language;

/// How a run ended.
#[derive(Debug)]
pub enum Failure {
    /// The data have errors; they have been told.
    Data,
    /// The data have errors, so that two versions could not be compared; the errors were printed.
    NotCompared,
    /// The command line is wrong.
    Usage(String),
    /// An output could not be written, or a program that is needed could not be run.
    World(String),
    /// The output could not be printed.
    NotPrinted(std::io::Error),
    /// A file could not be written.
    NotWritten(PathBuf, std::io::Error),
    /// A folder could not be made.
    NotMade(PathBuf, std::io::Error),
    /// A file that was there is no output of the same command; it was left as it is.
    NotOurs(PathBuf),
    /// A file that was read would have been replaced; it was left as it is.
    WouldReplaceRead(PathBuf),
    /// Whoever was reading our output has had enough; that is not a failure.
    ReaderGone,
}

impl Failure {
    /// The exit status, and what is still to be told.
    fn end(self, language: Language) -> (u8, Option<String>) {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::ReaderGone => (0, None),
            Self::Data => (1, None),
            Self::NotCompared => (2, None),
            Self::Usage(message) => (2, Some(message)),
            Self::NotOurs(path) => (2, Some(say!(language, "cli-not-ours", file = shown(&path)))),
            Self::WouldReplaceRead(path) => {
                (2, Some(say!(language, "cli-would-replace-read", file = shown(&path))))
            }
            Self::World(message) => (3, Some(message)),
            Self::NotPrinted(error) => {
                (3, Some(say!(language, "cli-not-printed", error = os_error(language, &error))))
            }
            Self::NotWritten(path, error) => (
                3,
                Some(say!(
                    language,
                    "cli-not-written",
                    file = shown(&path),
                    error = os_error(language, &error)
                )),
            ),
            Self::NotMade(path, error) => (
                3,
                Some(say!(
                    language,
                    "cli-not-made",
                    folder = shown(&path),
                    error = os_error(language, &error)
                )),
            ),
        }
    }
}

/// What a command answers with.
pub type Outcome = Result<(), Failure>;

#[derive(Parser)]
#[command(name = "dwalign", version)]
struct Arguments {
    #[arg(long, value_enum, global = true, ignore_case = true, value_name = "LANG")]
    lang: Option<lang::Lang>,
    #[arg(long, global = true)]
    force: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Align(align::Args),
    Brief(brief::Args),
    Ask(ask::Args),
    Check(check::Args),
    Completions(completions::Args),
    Convert(convert::Args),
    Cycles(cycles::Args),
    Diff(diff::Args),
    Explain(explain::Args),
    Indicators(indicators::Args),
    Man(man::Args),
    Participation(participation::Args),
    Resources(resources::Args),
    Results(results::Args),
    Review(review::Args),
    Rollout(rollout::Args),
    Diagram(diagram::Args),
    Report(report::Args),
    Schema(schema::Args),
    Sign(sign::Args),
    Suggest(suggest::Args),
    Template(template::Args),
    World(world::Args),
}

/// Runs the command line it is given, and answers with the exit status.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> ExitCode {
    stop::end_cleanly_when_stopped();
    stop::make_do_with_the_threads_there_are();
    let arguments: Vec<std::ffi::OsString> = arguments.into_iter().collect();
    let language = lang::language(&arguments);
    let arguments = usage::arranged(&arguments);
    let parsed = Arguments::try_parse_from(&arguments).or_else(|_| {
        // What is to be told is told in the language of the run.
        let told = help::command(language).try_get_matches_from(&arguments);
        told.and_then(|matches| Arguments::from_arg_matches(&matches))
    });
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no mistakes; clap sends them to stdout itself. A reader that has gone is none either.
            match usage::message(&error, language) {
                Some(words) => output::tell(&words),
                None => drop(error.print()),
            }
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let language = arguments.lang.map_or(language, Into::into);
    if arguments.force {
        files::force();
    }
    let outcome = match arguments.command {
        Command::Align(args) => args.run(language),
        Command::Ask(args) => args.run(language),
        Command::Brief(args) => args.run(language),
        Command::Check(args) => args.run(language),
        Command::Completions(args) => args.run(language),
        Command::Convert(args) => args.run(language),
        Command::Cycles(args) => args.run(language),
        Command::Diff(args) => args.run(language),
        Command::Explain(args) => args.run(language),
        Command::Indicators(args) => args.run(language),
        Command::Man(args) => args.run(language),
        Command::Participation(args) => args.run(language),
        Command::Resources(args) => args.run(language),
        Command::Results(args) => args.run(language),
        Command::Review(args) => args.run(language),
        Command::Rollout(args) => args.run(language),
        Command::Diagram(args) => args.run(language),
        Command::Report(args) => args.run(language),
        Command::Schema(args) => args.run(language),
        Command::Sign(args) => args.run(language),
        Command::Suggest(args) => args.run(language),
        Command::Template(args) => args.run(language),
        Command::World(args) => args.run(language),
    };
    let (status, message) = outcome.map_or_else(|failure| failure.end(language), |()| (0, None));
    if let Some(message) = message {
        output::tell(&format!("dwalign: {}\n", crate::diagnostic::plain(&message)));
    }
    ExitCode::from(status)
}
