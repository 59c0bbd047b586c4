use std::path::PathBuf;

use super::load::{Data, Rules, Years, years};
use super::output::Drafts;
use super::{Failure, Outcome};
use crate::indicator::definitions;
use crate::text::Detail;
use crate::view::results::{FILES, write};
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
        let graph = self.data.load(Detail::Verdicts, language)?;
        let folder = &self.output;
        std::fs::create_dir_all(folder).map_err(|error| Failure::NotMade(folder.clone(), error))?;
        let mut drafts = Drafts::default();
        for name in FILES {
            drafts.begin(&folder.join(name))?;
        }
        let written = {
            let mut files = drafts.files();
            let mut file = || files.next().expect("a draft was begun for every file");
            write(&graph, &policy, &definitions(&graph), self.years.0, [file(), file(), file()])
        };
        written.map_err(|problem| drafts.unwritten(problem))?;
        drafts.keep()?;
        // The process ends here; taking a graph of millions of parts apart first would only take time.
        std::mem::forget(graph);
        Ok(())
    }
}
