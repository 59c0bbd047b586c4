use std::path::PathBuf;

use super::files::write;
use super::load::{Data, Rules, country_named};
use super::ours::Product;
use super::output::{packed, print};
use super::picture::{self, Kind};
use super::{Failure, Outcome};
use crate::say;
use crate::text::Detail;
use crate::view::brief::{Brief, docx, html, markdown, sheet};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[arg(value_name = "ISO3")]
    country: String,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "ID")]
    undaf: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        if let Some(path) = &self.output {
            let kinds = ["docx", "pdf", "html", "htm", "md", "svg", "png"];
            super::rollout::must_be_written(path, &kinds, language)?;
        }
        let policy = self.rules.load(language)?;
        let graph = self.data.load(Detail::Full, language)?;
        let country = country_named(&graph, &self.country, language)?;
        if let Some(id) = &self.undaf {
            let own = || country.frameworks().filter(|f| f.kind().is_un_framework()).map(|f| f.id());
            if !own().any(|known| known == id) {
                let (near, code) = (crate::diagnostic::nearest(id, own()), country.code());
                return Err(Failure::Usage(match near {
                    Some(near) => say!(language, "brief-no-undaf-near", country = code, id = id, near = near),
                    None => say!(language, "brief-no-undaf", country = code, id = id),
                }));
            }
        }
        let brief = Brief::of(&graph, country, self.undaf.as_deref(), &policy);
        let Some(path) = &self.output else { return print(&markdown(&brief, language)) };
        match super::rollout::extension(path).as_deref() {
            Some("md") => write(path, markdown(&brief, language).as_bytes(), Product::View),
            Some("html" | "htm") => write(path, html(&brief, language).as_bytes(), Product::View),
            Some("docx") => write(path, &packed(docx(&brief, language), path, language)?, Product::Work),
            _ => {
                let title = say!(language, "brief-title", country = country.name(language));
                let pages = [sheet(&brief, language)];
                picture::write(path, Kind::of(path, language)?, &pages, &title, language)
            }
        }
    }
}
