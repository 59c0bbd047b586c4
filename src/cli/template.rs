use std::path::PathBuf;

use super::convert::{CANDIDATES, undecided};
use super::files::write;
use super::load::{Data, must_fit_a_workbook};
use super::ours::Product;
use super::output::tell;
use super::{Failure, Outcome};
use crate::align::Policy;
use crate::country::is_iso;
use crate::emit;
use crate::record::Dataset;
use crate::review::{Log, Material, Outlook};
use crate::say;
use crate::text::Detail;
use crate::view::review::Questions;
use crate::view::workbook::{Layout, start};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[arg(short, long, value_name = "FILE.xlsx")]
    output: PathBuf,
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    #[arg(long, value_name = "PATH")]
    from: Vec<PathBuf>,
    #[arg(long)]
    matrix: bool,
    #[arg(long)]
    review: bool,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let extension = self.output.extension().unwrap_or_default();
        if !extension.eq_ignore_ascii_case("xlsx") {
            let file = self.output.display().to_string();
            return Err(Failure::Usage(say!(language, "cli-no-workbook-name", file = file)));
        }
        if self.review && self.from.is_empty() {
            return Err(Failure::Usage(say!(language, "review-no-data")));
        }
        let dataset = match self.from.is_empty() {
            true => Dataset::default(),
            false => Data::of(self.from).dataset(Detail::Full, language)?,
        };
        must_fit_a_workbook(&dataset, language)?;
        let known: Vec<String> = emit::countries(&dataset);
        let country = match self.country.map(|code| code.to_ascii_uppercase()) {
            Some(code) if !known.is_empty() && !known.contains(&code) => {
                let known = known.join(", ");
                return Err(Failure::Usage(say!(
                    language,
                    "cli-no-country-known",
                    code = code,
                    known = known
                )));
            }
            Some(code) => {
                if !is_iso(&code) && known.is_empty() {
                    tell(&(say!(language, "cli-no-iso-country", code = &code) + "\n"));
                }
                Some(code)
            }
            None if known.len() == 1 => known.first().cloned(),
            None => None,
        };
        let file = self.output.file_name().unwrap_or_default().to_string_lossy();
        let material = self.review.then(|| Material::new(dataset.clone()).0);
        let asked = material.as_ref().map(|material| {
            let country = country.as_deref().and_then(|code| material.graph().country(code));
            undecided(material, country.as_slice())
        });
        let (log, policy) = (Log::default(), Policy::default());
        let outlook = material.as_ref().map(|material| Outlook::of(material, &log, &policy));
        let review = asked.as_ref().zip(outlook.as_ref());
        let review = review.map(|((queue, concepts), outlook)| Questions {
            queue,
            concepts,
            outlook,
            limit: CANDIDATES,
        });
        let layout = if self.matrix { Layout::Grid } else { Layout::Tables };
        let book = start(&dataset, country.as_deref(), layout, &file, review.as_ref(), language);
        let book = book.map_err(|error| Failure::World(error.to_string()))?;
        write(&self.output, &book, Product::Work)
    }
}
