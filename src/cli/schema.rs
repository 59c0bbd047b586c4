use super::Outcome;
use super::output::print;
use crate::view::{diff, schema, schemas};
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
    // What these print with `--format json`.
    Align,
    Ask,
    Check,
    Indicators,
    Participation,
    Resources,
    Rollout,
    World,
    // What `report -o report.json` writes.
    Report,
}

impl Args {
    pub(super) fn run(self, _language: Language) -> Outcome {
        print(&match self.of {
            Of::Data => schema::schema(),
            Of::Diff => diff::schema(),
            Of::Cycles => diff::cycles_schema(),
            Of::Align => schemas::ALIGN.to_owned(),
            Of::Ask => schemas::ASK.to_owned(),
            Of::Check => schemas::CHECK.to_owned(),
            Of::Indicators => schemas::INDICATORS.to_owned(),
            Of::Participation => schemas::PARTICIPATION.to_owned(),
            Of::Resources => schemas::RESOURCES.to_owned(),
            Of::Rollout => schemas::ROLLOUT.to_owned(),
            Of::World => schemas::WORLD.to_owned(),
            Of::Report => schemas::REPORT.to_owned(),
        })
    }
}
