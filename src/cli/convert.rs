use std::path::{Path, PathBuf};

use super::load::Data;
use super::output::write;
use super::{Failure, Outcome};
use crate::emit;
use crate::record::Dataset;
use crate::say;
use crate::text::Detail;
use crate::view::workbook;
use crate::vocab::Language;

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
            Some("toml") => write(output, emit::toml::toml(&self.dataset(language)?).as_bytes()),
            Some("json") => write(output, emit::json::json(&self.dataset(language)?).as_bytes()),
            Some("xlsx") => {
                let book = workbook::dataset(&self.dataset(language)?, language);
                write(output, &book.map_err(|error| Failure::World(error.to_string()))?)
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
    std::fs::create_dir_all(folder).map_err(|error| Failure::NotMade(folder.to_owned(), error))?;
    for (name, text) in emit::csv::csv(dataset) {
        write(&folder.join(name), text.as_bytes())?;
    }
    Ok(())
}
