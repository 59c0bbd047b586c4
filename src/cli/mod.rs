//! The command line: one file for each subcommand. The only place that touches files, stdout and the exit status.

mod align;
mod check;
mod convert;
mod diagram;
mod explain;
mod format;
mod graphviz;
mod indicators;
mod lang;
mod load;
mod mark;
mod output;
mod picture;
mod progress;
mod report;
mod results;
mod schema;
mod template;
mod views;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// How a run ended.
#[derive(Debug)]
pub enum Failure {
    /// The data have errors; they have been told.
    Data,
    /// The command line is wrong.
    Usage(String),
    /// An output could not be written, or a program that is needed could not be run.
    World(String),
    /// Whoever was reading our output has had enough; that is not a failure.
    ReaderGone,
}

/// What a command answers with.
pub type Outcome = Result<(), Failure>;

#[derive(Parser)]
#[command(
    name = "dwalign",
    version,
    about = "How far Decent Work Country Programmes are found in UN Cooperation Frameworks",
    after_help = "Exit status: 0 fine, 1 the data have errors, 2 the command line is wrong, 3 an output could not be written,\n\
                  130 stopped (Ctrl-C): files are then as they were.\n\
                  Data are folders or files: workbooks (XLSX, ODS), TOML, CSV tables, JSON and UN INFO exports, merged when several are given."
)]
struct Arguments {
    /// The language to speak in; that of the environment when left out.
    #[arg(long, value_enum, global = true, ignore_case = true, value_name = "LANG")]
    lang: Option<lang::Lang>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Align(align::Args),
    Check(check::Args),
    Convert(convert::Args),
    Explain(explain::Args),
    Indicators(indicators::Args),
    Results(results::Args),
    Diagram(diagram::Args),
    Report(report::Args),
    Schema(schema::Args),
    Template(template::Args),
}

/// Runs the command line it is given, and answers with the exit status.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> ExitCode {
    output::end_cleanly_when_stopped();
    let arguments: Vec<std::ffi::OsString> = arguments.into_iter().collect();
    let language = lang::language(&arguments);
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no mistakes; clap sends them to stdout itself. A reader that has gone is none either.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let language = arguments.lang.map_or(language, Into::into);
    let outcome = match arguments.command {
        Command::Align(args) => args.run(language),
        Command::Check(args) => args.run(language),
        Command::Convert(args) => args.run(language),
        Command::Explain(args) => args.run(language),
        Command::Indicators(args) => args.run(language),
        Command::Results(args) => args.run(language),
        Command::Diagram(args) => args.run(language),
        Command::Report(args) => args.run(language),
        Command::Schema(args) => args.run(language),
        Command::Template(args) => args.run(language),
    };
    let (status, message) = match outcome {
        Ok(()) | Err(Failure::ReaderGone) => (0, None),
        Err(Failure::Data) => (1, None),
        Err(Failure::Usage(message)) => (2, Some(message)),
        Err(Failure::World(message)) => (3, Some(message)),
    };
    if let Some(message) = message {
        output::tell(&format!("dwalign: {}\n", crate::diagnostic::plain(&message)));
    }
    ExitCode::from(status)
}
