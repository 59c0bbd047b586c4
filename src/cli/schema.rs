use super::Outcome;
use super::output::print;
use crate::view::{diff, schema};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[arg(value_enum, default_value = "data", value_name = "WHAT")]
    of: Of,
}

/// What a schema describes.
#[derive(clap::ValueEnum, Debug, Clone, Copy)]
enum Of {
    // Data, as they are read and written.
    Data,
    // What `diff --format json` prints.
    Diff,
    // What `cycles --format json` prints.
    Cycles,
}

impl Args {
    pub(super) fn run(self, _language: Language) -> Outcome {
        print(&match self.of {
            Of::Data => schema::schema(),
            Of::Diff => diff::schema(),
            Of::Cycles => diff::cycles_schema(),
        })
    }
}
