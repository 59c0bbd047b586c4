use std::path::PathBuf;

use super::load::{Data, Rules, Years, years};
use super::output::write_together;
use super::{Failure, Outcome};
use crate::indicator::definitions;
use crate::text::Keep;
use crate::view::results::results;
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    #[arg(long, value_name = "FROM..TO", value_parser = |text: &str| years(text, Language::default()))]
    years: Years,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let policy = self.rules.load(language)?;
        let graph = self.data.load(Keep::Fingerprints, language)?;
        let results = results(&graph, &policy, &definitions(&graph), self.years.0);
        let folder = &self.output;
        std::fs::create_dir_all(folder).map_err(|error| Failure::NotMade(folder.clone(), error))?;
        write_together(&results.files().map(|(name, pieces)| (folder.join(name), pieces)))?;
        // The process ends here; taking a graph of millions of parts apart first would only take time.
        std::mem::forget(graph);
        Ok(())
    }
}
