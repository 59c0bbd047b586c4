use std::path::PathBuf;

use super::graphviz;
use super::load::{Data, Rules, country_named};
use super::output::{print, write};
use super::{Failure, Outcome};
use crate::align::{PairingVerdict, pairings};
use crate::graph::{Framework, PlanGraph};
use crate::text::Keep;
use crate::view::dot;
use crate::vocab::Language;

/// Draw a country, or the portfolio of all countries
///
/// DOT is written as it is; SVG, PNG and PDF are drawn by an installed Graphviz.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    /// The country, by its three-letter code; all countries when left out.
    #[arg(long, value_name = "ISO3")]
    country: Option<String>,
    /// Only this DWCP of the country.
    #[arg(long, value_name = "ID", requires = "country")]
    dwcp: Option<String>,
    /// Only this UN framework of the country.
    #[arg(long, value_name = "ID", requires = "country")]
    undaf: Option<String>,
    /// What is drawn.
    #[arg(long, value_enum, default_value = "board")]
    view: super::views::View,
    /// The language of a chart's words.
    #[arg(long, value_enum, default_value = "en")]
    lang: super::report::Lang,
    /// The file to write: .dot, .svg, .png or .pdf; DOT on stdout when left out.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Args {
    pub(super) fn run(self) -> Outcome {
        if self.view != super::views::View::Board {
            return self.chart();
        }
        let extension = self
            .output
            .as_ref()
            .map(|path| path.extension().unwrap_or_default().to_string_lossy().to_lowercase());
        let format = match extension.as_deref() {
            None | Some("dot" | "gv") => None,
            Some("svg") => Some("svg"),
            Some("png") => Some("png"),
            Some("pdf") => Some("pdf"),
            Some(other) => {
                return Err(Failure::Usage(format!(
                    "“.{other}” is no kind of picture; use .dot, .svg, .png or .pdf"
                )));
            }
        };
        let policy = self.rules.load()?;
        let graph = self.data.load(Keep::Everything)?;
        let text = match &self.country {
            Some(code) => self.country(&graph, code, &policy)?,
            None => {
                let verdicts: Vec<PairingVerdict<'_>> = pairings(&graph).map(|p| p.judge(&policy)).collect();
                dot::portfolio(&graph, &verdicts, &policy)
            }
        };
        match (&self.output, format) {
            (None, _) => print(&text),
            (Some(path), None) => write(path, text.as_bytes()),
            (Some(path), Some(format)) => write(path, &graphviz::draw(&text, format)?),
        }
    }

    /// A view that is a chart.
    fn chart(&self) -> Outcome {
        let policy = self.rules.load()?;
        let graph = self.data.load(Keep::Everything)?;
        let wanted = super::views::Wanted {
            country: self.country.as_deref(),
            dwcp: self.dwcp.as_deref(),
            undaf: self.undaf.as_deref(),
        };
        super::views::run(self.view, &graph, &policy, &wanted, self.lang.into(), self.output.as_deref())
    }

    fn country(
        &self,
        graph: &PlanGraph,
        code: &str,
        policy: &crate::align::Policy,
    ) -> Result<String, Failure> {
        let country = country_named(graph, code)?;
        let wanted = |want: &Option<String>, framework: Framework<'_>| {
            want.as_deref().is_none_or(|id| id == framework.id())
        };
        let verdicts: Vec<PairingVerdict<'_>> = pairings(graph)
            .filter(|p| [p.dwcp, p.un].iter().all(|f| f.countries().any(|c| c == country)))
            .filter(|p| wanted(&self.dwcp, p.dwcp) && wanted(&self.undaf, p.un))
            .map(|pairing| pairing.judge(policy))
            .collect();
        if verdicts.is_empty() {
            let ids: Vec<String> =
                country.frameworks().map(|f| format!("{} ({}, {})", f.id(), f.kind(), f.period())).collect();
            let has = if ids.is_empty() { "no frameworks".to_owned() } else { ids.join(", ") };
            return Err(Failure::Usage(format!(
                "there is no such pairing to draw for {}; it has {has}",
                country.code()
            )));
        }
        let drawn = |f: &Framework<'_>| verdicts.iter().any(|v| v.pairing.dwcp == *f || v.pairing.un == *f);
        let left_out: Vec<Framework<'_>> = country.frameworks().filter(|f| !drawn(f)).collect();
        let name = format!("{} ({})", country.name(Language::English), country.code());
        Ok(dot::country(&name, &verdicts, &left_out, policy))
    }
}
