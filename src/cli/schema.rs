use super::Outcome;
use super::output::print;
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {}

impl Args {
    pub(super) fn run(self, _language: Language) -> Outcome {
        print(&crate::view::schema::schema())
    }
}
