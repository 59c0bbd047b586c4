use std::path::PathBuf;

use super::files::write;
use super::load::{Data, Rules, country_named};
use super::ours::Product;
use super::output::{packed, print};
use super::picture::{self, Kind};
use super::{Failure, Outcome};
use crate::record::Date;
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
    #[arg(long, value_name = "DATE", value_parser = |text: &str| date(text, Language::default()))]
    date: Option<Date>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// A date on the command line.
///
/// # Errors
/// That it is none, in the language of the run.
pub(super) fn date(text: &str, language: Language) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| say!(language, "brief-bad-date"))
}

/// The year of today.
fn this_year() -> u16 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    // The Gregorian calendar repeats itself every 146,097 days; counted from 1 March of a year 0 leap days come last.
    let days = now.as_secs() / 86_400 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    // January and February, the days from the 306th on, belong to the year after.
    u16::try_from(era * 400 + year + u64::from(of_year >= 306)).unwrap_or(u16::MAX)
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
        let year = self.date.map_or_else(this_year, Date::year);
        let brief = Brief::of(&graph, country, self.undaf.as_deref(), &policy, year);
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
