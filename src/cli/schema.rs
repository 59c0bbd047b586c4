use super::Outcome;
use super::output::print;

/// Print the JSON Schema of the record model
#[derive(clap::Args, Debug)]
pub(super) struct Args {}

impl Args {
    pub(super) fn run(self) -> Outcome {
        print(&crate::view::schema::schema())
    }
}
