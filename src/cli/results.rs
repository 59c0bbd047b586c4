use std::path::PathBuf;

use super::Outcome;
use super::files::NewSet;
use super::load::{Data, Rules, Years, years};
use super::ours::Product;
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
        let graph = self.data.load(Detail::Classes, language)?;
        let folder = &self.output;
        let mut set = NewSet::begin(folder, Product::View)?;
        for name in FILES {
            set.file(name)?;
        }
        let written = {
            let mut files = set.files();
            let mut file = || files.next().expect("a draft was begun for every file");
            write(&graph, &policy, &definitions(&graph), self.years.0, [file(), file(), file()])
        };
        written.map_err(|problem| set.unwritten(problem))?;
        set.put(&[])?;
        // The process ends here; taking a graph of millions of parts apart first would only take time.
        std::mem::forget(graph);
        Ok(())
    }
}
