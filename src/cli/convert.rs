use std::path::{Path, PathBuf};

use super::load::Data;
use super::output::write;
use super::{Failure, Outcome};
use crate::emit;
use crate::record::Dataset;
use crate::text::Keep;
use crate::view::workbook;
use crate::vocab::Language;

/// Write the data in another form: TOML, JSON, XLSX or a folder of CSV tables
///
/// Nothing is lost on the way: what is written and read again is the same dataset.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    /// The file to write (.toml, .json or .xlsx), or the folder for CSV tables.
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
            Some(other) => Err(Failure::Usage(format!(
                "“.{other}” is no form of data; use .toml, .json, .xlsx, or a folder for CSV tables"
            ))),
        }
    }

    fn dataset(&self, language: Language) -> Result<Dataset, Failure> {
        self.data.dataset(Keep::Everything, language)
    }
}

fn folder(folder: &Path, dataset: &Dataset) -> Outcome {
    let failed =
        |error: std::io::Error| Failure::World(format!("{} could not be made: {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(failed)?;
    for (name, text) in emit::csv::csv(dataset) {
        write(&folder.join(name), text.as_bytes())?;
    }
    Ok(())
}
