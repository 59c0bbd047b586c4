//! Two versions of the data, two cycles of a country, texts that changed since they were judged, and links that are signed.

use dwalign::align::{check, pairings};
use dwalign::diagnostic::Findings;
use dwalign::diff::{Rows, Version, difference};
use dwalign::graph::PlanGraph;
use dwalign::ingest;
use dwalign::load::{self, Options};
use dwalign::record::Dataset;
use dwalign::review::{About, Log, Material, judged_texts, sign, stale};
use dwalign::say;
use dwalign::view::Surface;
use dwalign::view::diff::{Changed, Form, part, render};
use dwalign::view::review as words;
use dwalign::view::text::findings;
use dwalign::vocab::Language;
use serde::Serialize;

use crate::ask::Refused;
use crate::open::{Open, inputs, json};
use crate::pack::Part;
use crate::review::Review;

/// A link whose texts changed.
#[derive(Serialize)]
struct Stale {
    about: About,
    /// Both wordings, as HTML.
    html: String,
}

/// How files are called together.
fn named(files: &[Part]) -> String {
    files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// A version of the data; refused where it has errors, since nothing is compared with those.
fn version(dataset: Dataset, found: Findings, language: Language) -> Result<Version, Refused> {
    let rows = Rows::of(&dataset);
    let mut loaded = load::dataset_read(dataset, found);
    loaded.findings.absorb(check(&loaded.graph));
    if loaded.findings.has_errors() {
        return Err(findings::summary(&loaded.findings, language));
    }
    Ok(Version { loaded, rows })
}

impl Open {
    /// Everything that was read, with the decisions in it.
    pub(crate) fn dataset(&self, language: Language) -> Result<Dataset, Refused> {
        let (read, found) = ingest::read(inputs(&self.files), Options::default());
        if found.has_errors() {
            return Err(findings::summary(&found, language));
        }
        Ok(self.review.as_ref().map_or(read, Review::dataset))
    }

    fn compared<T>(
        &self,
        older: &[Part],
        language: Language,
        with: impl FnOnce(&Changed<'_>) -> T,
    ) -> Result<T, Refused> {
        let (read, found) = ingest::read(inputs(older), Options::default());
        let old = version(read, found, language)
            .map_err(|why| say!(language, "diff-older-wrong", files = named(older), why = why))?;
        let new = version(self.dataset(language)?, Findings::default(), language)?;
        let difference = difference(&old, &new, &self.policy);
        let names = [named(older), named(&self.files)];
        let policy = self.policy.words(language);
        Ok(with(&Changed { difference: &difference, names, limit: None, policy }))
    }

    /// What changed since an older version, as HTML.
    pub(crate) fn changes(&self, older: &[Part], language: Language) -> Result<Vec<Part>, Refused> {
        let html = self.compared(older, language, |changed| part(changed, language))?;
        Ok(vec![Part::new("html", html)])
    }

    /// The same as a file.
    pub(crate) fn changes_as(&self, older: &[Part], form: &str, language: Language) -> Result<Part, Refused> {
        let wanted = match form {
            "html" => Form::Html,
            "md" => Form::Markdown,
            "json" => Form::Json,
            other => return Err(other.to_owned()),
        };
        let text =
            self.compared(older, language, |changed| render(changed, wanted, Surface::PIPE, language))?;
        Ok(Part::new(&format!("diff.{form}"), text))
    }

    /// The links whose texts changed since they were judged, with both wordings where an older version or the decisions have
    /// the old one.
    pub(crate) fn texts(&self, older: &[Part], language: Language) -> Vec<Part> {
        let graph = self.graph();
        let old = (!older.is_empty()).then(|| load::inputs(inputs(older), &Options::default()).graph);
        let none = Log::default();
        let log = self.review.as_ref().map_or(&none, |review| &review.log);
        let found: Vec<Stale> = stale(graph)
            .into_iter()
            .filter_map(|link| {
                let pairing = pairings(graph)
                    .find(|p| p.un == link.outcome().framework() && p.dwcp == link.priority().framework())?;
                let judged = judged_texts(&link, log, old.as_ref());
                let about = About::pair(pairing, link.item(), link.target());
                Some(Stale { about, html: words::stale_part(&link, judged, language) })
            })
            .collect();
        vec![json("texts", &found)]
    }

    /// The data with the texts of every link that counts noted at it, so that a later change of a text shows.
    pub(crate) fn signed(&self, language: Language) -> Result<Dataset, Refused> {
        let (material, _) = Material::new(self.dataset(language)?);
        Ok(sign(material, false).dataset)
    }
}

/// The agencies that are named in the data, once each.
pub(crate) fn agencies(graph: &PlanGraph) -> Vec<Part> {
    let mut names: Vec<&str> = graph.agencies().map(|agency| agency.acronym()).collect();
    names.sort_unstable();
    names.dedup();
    vec![json("agencies", &names)]
}
