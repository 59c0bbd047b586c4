use super::Outcome;
use super::output::print;
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[arg(value_enum)]
    shell: clap_complete::Shell,
}

impl Args {
    /// Prints what a shell needs to complete the command line, with the help of each argument in the language.
    pub(super) fn run(self, language: Language) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut super::help::command(language), "dwalign", &mut script);
        print(&String::from_utf8_lossy(&script))
    }
}
