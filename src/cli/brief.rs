use std::path::PathBuf;

use super::load::{Data, Rules, country_named};
use super::output::{print, write};
use super::{Failure, Outcome};
use crate::text::Keep;
use crate::view::brief::{Brief, html, markdown};
use crate::vocab::Language;

/// Write a page on one country to hand out: verdict, what is open, who took part, what comes next, sources
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The country, by its three-letter code.
    #[arg(value_name = "ISO3")]
    country: String,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    /// The UN framework, by its id; the latest that is compared with a DWCP when left out.
    #[arg(long, value_name = "ID")]
    undaf: Option<String>,
    /// The file: .html or .md; Markdown on the terminal when left out.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Args {
    pub(super) fn run(self) -> Outcome {
        let language = Language::default();
        let policy = self.rules.load()?;
        let graph = self.data.load(Keep::Everything)?;
        let country = country_named(&graph, &self.country)?;
        if let Some(id) = &self.undaf {
            let own = || country.frameworks().filter(|f| f.kind().is_un_framework()).map(|f| f.id());
            if !own().any(|known| known == id) {
                let code = country.code();
                let near = crate::diagnostic::nearest(id, own());
                let hint = near.map_or(String::new(), |n| format!("; did you mean {n}?"));
                return Err(Failure::Usage(format!("{code} has no UN framework {id} in the data{hint}")));
            }
        }
        let brief = Brief::of(&graph, country, self.undaf.as_deref(), &policy);
        let Some(path) = &self.output else { return print(&markdown(&brief, language)) };
        let extension = path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
        match extension.as_deref() {
            Some("md") => write(path, markdown(&brief, language).as_bytes()),
            Some("html" | "htm") => write(path, html(&brief, language).as_bytes()),
            _ => Err(Failure::Usage(format!("{}: name the file .html or .md", path.display()))),
        }
    }
}
