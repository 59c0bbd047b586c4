use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::files::{NewSet, write};
use super::load::{Data, must_fit_a_workbook};
use super::ours::{Product, SET, listing};
use super::{Failure, Outcome};
use crate::emit;
use crate::record::{Dataset, TABLES};
use crate::say;
use crate::text::Detail;
use crate::view::workbook;
use crate::vocab::{Language, sssom};

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[arg(short, long, value_name = "FILE|DIR")]
    output: PathBuf,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let output = &self.output;
        let extension = output.extension().map(|e| e.to_string_lossy().to_lowercase());
        match extension.as_deref() {
            Some("toml") => {
                write(output, emit::toml::toml(&self.dataset(language)?).as_bytes(), Product::Work)
            }
            Some("json") => {
                write(output, emit::json::json(&self.dataset(language)?).as_bytes(), Product::Work)
            }
            Some("xlsx") => {
                let dataset = self.dataset(language)?;
                must_fit_a_workbook(&dataset, language)?;
                let book = workbook::dataset(&dataset, language);
                write(output, &book.map_err(|error| Failure::World(error.to_string()))?, Product::Work)
            }
            Some("tsv") if output.to_string_lossy().ends_with(sssom::ENDING) => {
                write(output, emit::sssom::sssom(&self.dataset(language)?).as_bytes(), Product::Work)
            }
            None => folder(output, &self.dataset(language)?),
            Some(other) => Err(Failure::Usage(say!(language, "cli-no-form", extension = other))),
        }
    }

    fn dataset(&self, language: Language) -> Result<Dataset, Failure> {
        self.data.dataset(Detail::Full, language)
    }
}

fn folder(folder: &Path, dataset: &Dataset) -> Outcome {
    let mut set = NewSet::begin(folder, Product::Work)?;
    let tables = emit::csv::folder(dataset);
    for (number, (name, text)) in tables.iter().enumerate() {
        let written = set.file(name)?.write_all(text.as_bytes());
        written.map_err(|error| set.unwritten((number, error)))?;
    }
    let list = listing(tables.iter().map(|(name, text)| (&**name, text.as_bytes())));
    set.file(SET)?.write_all(list.as_bytes()).map_err(|error| set.unwritten((tables.len(), error)))?;
    let known: Vec<String> = TABLES.iter().map(|table| format!("{}.csv", table.name)).collect();
    set.put(&known)
}
