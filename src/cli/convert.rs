use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::files::{NewSet, write, write_as_made};
use super::load::{Data, must_fit_a_workbook};
use super::ours::{Product, SET, listing};
use super::{Failure, Outcome};
use crate::align::Policy;
use crate::emit;
use crate::graph::Country;
use crate::record::{Dataset, TABLES};
use crate::review::{Log, Material, Outlook, Queue, queue};
use crate::say;
use crate::suggest::{self, Concepts};
use crate::text::Detail;
use crate::view::review::Questions;
use crate::view::workbook;
use crate::vocab::{Language, sssom};

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[arg(short, long, value_name = "FILE|DIR")]
    output: PathBuf,
    #[arg(long)]
    review: bool,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        // What cannot be written is said before anything is read.
        match extension(&self.output).as_deref() {
            None | Some("toml" | "json" | "xlsx") => {}
            Some("tsv") if is_sssom(&self.output) => {}
            Some(other) => return Err(Failure::Usage(say!(language, "cli-no-form", extension = other))),
        }
        if !self.review {
            return write_dataset(&self.output, &self.data.dataset(Detail::Full, language)?, language);
        }
        if extension(&self.output).as_deref() != Some("xlsx") {
            return Err(Failure::Usage(say!(language, "review-no-workbook")));
        }
        let material = self.data.material(language)?;
        let (queue, concepts) = undecided(&material, &[]);
        must_fit_a_workbook(material.dataset(), language)?;
        let (log, policy) = (Log::default(), Policy::default());
        let outlook = Outlook::of(&material, &log, &policy);
        let sheet = Questions { queue: &queue, concepts: &concepts, outlook: &outlook, limit: CANDIDATES };
        let book = workbook::dataset_with(material.dataset(), Some(&sheet), language);
        write(&self.output, &book.map_err(|error| Failure::World(error.to_string()))?, Product::Work)
    }
}

/// How many candidates of an item have a row on a sheet of decisions.
pub(super) const CANDIDATES: usize = 3;

/// What nobody has decided on, of some countries or, where none is named, of all, with the table of concepts that it was
/// found with.
pub(super) fn undecided<'g>(material: &'g Material, countries: &[Country<'g>]) -> (Queue<'g>, Concepts) {
    let concepts = Concepts::default();
    let wanted: Vec<Option<Country<'g>>> = match countries {
        [] => vec![None],
        some => some.iter().copied().map(Some).collect(),
    };
    let (mut links, mut pillars) = (Vec::new(), Vec::new());
    for country in wanted {
        links.extend(suggest::links(material.graph(), &concepts, country, false));
        pillars.extend(suggest::pillars(material.graph(), &concepts, country, false));
    }
    (queue(material, &Log::default(), &links, &pillars), concepts)
}

fn extension(output: &Path) -> Option<String> {
    output.extension().map(|e| e.to_string_lossy().to_lowercase())
}

fn is_sssom(output: &Path) -> bool {
    output.to_string_lossy().ends_with(sssom::ENDING)
}

/// Writes a dataset in the form that the name of the file says, or into a folder of tables.
pub(super) fn write_dataset(output: &Path, dataset: &Dataset, language: Language) -> Outcome {
    match extension(output).as_deref() {
        Some("toml") => write_as_made(output, Product::Work, |to| emit::toml::write(dataset, to)),
        Some("json") => write_as_made(output, Product::Work, |to| emit::json::write(dataset, to)),
        Some("tsv") if is_sssom(output) => {
            write_as_made(output, Product::Work, |to| emit::sssom::write(dataset, to))
        }
        Some("xlsx") => {
            must_fit_a_workbook(dataset, language)?;
            let book = workbook::dataset(dataset, language);
            write(output, &book.map_err(|error| Failure::World(error.to_string()))?, Product::Work)
        }
        None => folder(output, dataset),
        Some(other) => Err(Failure::Usage(say!(language, "cli-no-form", extension = other))),
    }
}

fn folder(folder: &Path, dataset: &Dataset) -> Outcome {
    let mut set = NewSet::begin(folder, Product::Work)?;
    let (mut list, mut number) = (String::new(), 0);
    for (name, text) in emit::csv::files(dataset) {
        let written = set.file(&name)?.write_all(text.as_bytes());
        written.map_err(|error| set.unwritten((number, error)))?;
        list += &listing(std::iter::once((&*name, text.as_bytes())));
        number += 1;
    }
    set.file(SET)?.write_all(list.as_bytes()).map_err(|error| set.unwritten((number, error)))?;
    let known: Vec<String> = TABLES.iter().map(|table| format!("{}.csv", table.name)).collect();
    set.put(&known)
}
