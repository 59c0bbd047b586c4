use std::path::PathBuf;

use super::convert::{CANDIDATES, undecided};
use super::files::write;
use super::fold::{MOST, folded};
use super::load::{Data, Rules, country_named};
use super::ours::Product;
use super::output::packed;
use super::{Failure, Outcome};
use crate::align::Policy;
use crate::graph::Country;
use crate::indicator::definitions;
use crate::review::{Log, Outlook};
use crate::say;
use crate::text::Detail;
use crate::view::report::{Report, docx, html, html_with_review, json, markdown};
use crate::view::review::Questions;
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "ISO3")]
    country: Vec<String>,
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    #[arg(long)]
    review: bool,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let extension = self.output.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        let render: fn(&Report<'_>) -> Option<Vec<u8>> = match extension.as_str() {
            "html" | "htm" => |report| Some(html(report).into_bytes()),
            "md" | "markdown" => |report| Some(markdown(report).into_bytes()),
            "json" => |report| Some(json(report).into_bytes()),
            "docx" => docx,
            other => {
                return Err(Failure::Usage(say!(language, "report-no-form", extension = other)));
            }
        };
        if self.review && !matches!(extension.as_str(), "html" | "htm") {
            return Err(Failure::Usage(say!(language, "review-no-page")));
        }
        let policy = self.rules.load(language)?;
        if self.review {
            return self.with_review(&policy, language);
        }
        let graph = self.data.load(Detail::Full, language)?;
        let countries = self.country.iter().map(|code| country_named(&graph, code, language));
        let countries: Vec<Country<'_>> = countries.collect::<Result<_, _>>()?;
        let (countries, left_out) = match countries.is_empty() && graph.countries().count() > MOST {
            true => folded(graph.countries().collect(), language),
            false => (countries, 0),
        };
        let definitions = definitions(&graph);
        let report = Report::of(&graph, &policy, &definitions, &countries, language);
        let report = Report { left_out, ..report };
        let bytes = packed(render(&report), &self.output, language)?;
        // A document is what an office goes on working in.
        let product = if extension == "docx" { Product::Work } else { Product::View };
        write(&self.output, &bytes, product)
    }
    /// The page with a section on which suggestions are decided.
    fn with_review(&self, policy: &Policy, language: Language) -> Outcome {
        let material = self.data.material(language)?;
        let graph = material.graph();
        let countries = self.country.iter().map(|code| country_named(graph, code, language));
        let countries: Vec<Country<'_>> = countries.collect::<Result<_, _>>()?;
        let (queue, concepts) = undecided(&material, &countries);
        let log = Log::default();
        let outlook = Outlook::of(&material, &log, policy);
        let asked = Questions { queue: &queue, concepts: &concepts, outlook: &outlook, limit: CANDIDATES };
        let definitions = definitions(graph);
        let report = Report::of(graph, policy, &definitions, &countries, language);
        write(&self.output, html_with_review(&report, &asked).as_bytes(), Product::View)
    }
}
