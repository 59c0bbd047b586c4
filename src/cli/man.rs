use std::path::PathBuf;

use super::files::write;
use super::ours::Product;
use super::output::print;
use super::{Failure, Outcome};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[arg(short, long, value_name = "FOLDER")]
    output: Option<PathBuf>,
}

impl Args {
    /// Prints the manual page of the program, or writes those of all commands into a folder: `dwalign.1`,
    /// `dwalign-align.1` …
    pub(super) fn run(self, language: Language) -> Outcome {
        let command = super::help::command(language);
        let Some(folder) = &self.output else { return print(&page(&command)) };
        std::fs::create_dir_all(folder).map_err(|error| Failure::NotMade(folder.clone(), error))?;
        write(&folder.join("dwalign.1"), page(&command).as_bytes(), Product::View)?;
        for subcommand in command.get_subcommands().filter(|command| command.get_name() != "help") {
            let name = format!("dwalign-{}", subcommand.get_name());
            let titled = subcommand.clone().name(name.clone()).version(env!("CARGO_PKG_VERSION"));
            write(&folder.join(format!("{name}.1")), page(&titled).as_bytes(), Product::View)?;
        }
        Ok(())
    }
}

/// The manual page of a command, in the form that `man` reads.
fn page(command: &clap::Command) -> String {
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(command.clone()).render(&mut page);
    // Nothing can fail that is written into memory.
    rendered.map_or_else(|_| String::new(), |()| String::from_utf8_lossy(&page).into_owned())
}
