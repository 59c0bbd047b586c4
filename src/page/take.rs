//! The files that a person takes away: the same bytes as the command line writes.

use std::cell::RefCell;

use dwalign::align::{pairings, pairings_with, unpaired};
use dwalign::diagnostic::Findings;
use dwalign::diff::cycles;
use dwalign::emit;
use dwalign::graph::Framework;
use dwalign::indicator::{Measures, definitions, fullest_year, years_of};
use dwalign::ingest;
use dwalign::load::Options;
use dwalign::participation::{Participation, Scope};
use dwalign::record::Dataset;
use dwalign::say;
use dwalign::suggest::{self, Concepts};
use dwalign::view::alignment::Alignment;
use dwalign::view::board::Scene;
use dwalign::view::brief::{self, Brief};
use dwalign::view::diff::{Form, render_cycles};
use dwalign::view::report::{self, Report};
use dwalign::view::resources::{self, Resources};
use dwalign::view::rollout::{self, Plan};
use dwalign::view::suggest::Suggested;
use dwalign::view::svg::png::{Raster, SCALE};
use dwalign::view::workbook::{self, Layout};
use dwalign::view::world::Today;
use dwalign::view::{Format, Surface, board, indicators, network, participation, text::findings};
use dwalign::vocab::Language;
use dwalign::world::world;
use serde::Deserialize;

use crate::ask::{Refused, language};
use crate::open::{Open, inputs};
use crate::pack::Part;
use crate::review::lines;
use crate::show::country_codes;

/// A file that is wanted.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    /// What: `report.html`, `marked`; see [`take`].
    what: String,
    /// Of which country; of all where it is not given.
    country: Option<String>,
    /// The first and the last year, for roll-outs.
    years: Option<(u16, u16)>,
    /// The year of today, which a brief is read in.
    today: u16,
    /// The language of its words.
    language: String,
    /// The workbook that is to be marked, where there are several.
    file: Option<String>,
}

/// The file, under the name that it is to be saved as. The files that come with the question are an older version, or the
/// pictures of a document as PNG; a document without them is answered with its pictures as SVG, for the browser to draw.
///
/// # Errors
/// In words: data with errors, a country or product that there is not, a workbook that cannot be written.
pub(crate) fn take(open: &Open, wanted: &Wanted, given: Vec<Part>) -> Result<Vec<Part>, Refused> {
    if wanted.what.ends_with(".docx") {
        return document(open, wanted, given);
    }
    file(open, wanted, &given).map(|file| vec![file])
}

fn file(open: &Open, wanted: &Wanted, older: &[Part]) -> Result<Part, Refused> {
    let words = language(&wanted.language);
    let (base, form) = wanted.what.split_once('.').unwrap_or((&wanted.what, ""));
    match base {
        "marked" => return marked(open, wanted.file.as_deref()),
        "dataset" => return written("dataset", &open.dataset(words)?, form, words),
        "signed" => return written("signed", &open.signed(words)?, form, words),
        "diff" => return open.changes_as(older, form, words),
        "dataset-marked" => {
            // The data with the decisions as a workbook, given back as any workbook is.
            let book = written("dataset", &open.dataset(words)?, "xlsx", words)?;
            return marked(&Open::of(vec![book]), None);
        }
        "decisions" => {
            let log = open.review.as_ref().map(|review| lines(&review.log)).unwrap_or_default();
            return Ok(Part::new("decisions.jsonl", log));
        }
        _ => {}
    }
    let country = open.country(wanted.country.as_deref())?;
    if open.loaded.findings.has_errors() {
        return Err(findings::summary(&open.loaded.findings, words));
    }
    let (graph, policy) = (open.graph(), &open.policy);
    let of_country = |f: &Framework<'_>| country.is_none_or(|c| f.belongs_to(c));
    let format = match form {
        "csv" => Format::Csv,
        "json" => Format::Json,
        _ => Format::Markdown,
    };
    let plan = || {
        let (from, to) = wanted.years.unwrap_or_else(|| years_of(graph).into_inner());
        Plan::of(graph, from..=to, country, None, policy.clone())
    };
    let its_brief =
        || country.map(|c| Brief::of(graph, c, None, policy, wanted.today)).ok_or_else(|| base.to_owned());
    let definitions = definitions(graph);
    let of_report = |render: fn(&Report<'_>) -> String| {
        let countries: Vec<_> = country.into_iter().collect();
        render(&Report::of(graph, policy, &definitions, &countries, words))
    };
    let text = match (base, form) {
        ("report", "html") => of_report(report::html),
        ("report", "md") => of_report(report::markdown),
        ("report", "json") => of_report(report::json),
        ("board", "svg") => {
            let options = board::Options { language: words, ..board::Options::default() };
            match country {
                Some(country) => {
                    let scene = Scene::of(country, policy, words, |_| true);
                    if scene.verdicts.is_empty() {
                        return Err(base.to_owned());
                    }
                    scene.draw(policy, &options).picture.to_string()
                }
                None => {
                    let verdicts: Vec<_> = pairings(graph).map(|p| p.judge(policy)).collect();
                    board::portfolio(graph, &verdicts, policy, &options).picture.to_string()
                }
            }
        }
        ("brief", "html") => brief::html(&its_brief()?, words),
        ("brief", "md") => brief::markdown(&its_brief()?, words),
        ("brief", "svg") => brief::sheet(&its_brief()?, words).to_string(),
        ("rollout", "ics") => rollout::calendar(&plan(), words),
        ("rollout", "svg") => rollout::gantt(&plan(), words).to_string(),
        ("rollout", "md" | "csv" | "json") => rollout::render(&plan(), words, format, Surface::PIPE),
        ("align", "md" | "csv" | "json") => {
            let pairings = country.map_or_else(|| pairings(graph).collect(), pairings_with);
            let unpaired = unpaired(graph).filter(of_country).collect();
            let alignment = Alignment { policy, pairings, unpaired, language: words };
            dwalign::view::alignment::render(&alignment, format, Surface::PIPE)
        }
        ("participation", "md" | "csv" | "json") => {
            let scope = Scope { country, ..Scope::default() };
            participation::render(&Participation::of(graph, scope), words, format, Surface::PIPE)
        }
        ("indicators", "md" | "csv" | "json") => {
            let measures = Measures::of(graph, policy);
            let years = years_of(graph);
            let counts = indicators::evaluate(&definitions, &measures, years.clone(), words);
            let shares = indicators::shares::evaluate(&definitions, &measures, years);
            indicators::render(&counts, &shares, &definitions, policy, format, Surface::PIPE, words)
        }
        ("resources", "svg") => resources::svg(&Resources::of(graph, country, None), words).to_string(),
        ("resources", "md" | "csv" | "json") => {
            resources::render(&Resources::of(graph, country, None), format, Surface::PIPE, words)
        }
        ("suggest", form) => {
            let concepts = Concepts::default();
            let links = Some(suggest::Search::of(graph, &concepts, country, false));
            let pillars = suggest::pillars(graph, &concepts, country, false);
            let suggested =
                Suggested { concepts: &concepts, links, pillars, limit: 3, all: false, by_outcome: false };
            if form != "csv" {
                let rows = dwalign::view::suggest::dataset(&suggested, words);
                return written("suggest", &rows, form, words);
            }
            dwalign::view::suggest::csv(&suggested, words)
        }
        ("world", "md" | "csv" | "json") => {
            let found = world(graph, &Concepts::default(), country, policy, fullest_year(graph));
            let countries = country_codes(&found);
            let (policy, in_words) = (policy.words(words), country.is_some());
            let today = Today { world: &found, countries, all: false, in_words, policy };
            dwalign::view::world::render(&today, format, Surface::PIPE, words)
        }
        ("cycles", "html" | "md" | "json") => {
            let country = country.ok_or_else(|| base.to_owned())?;
            let found = cycles(country, [None, None], &Concepts::default(), policy)
                .map_err(|_| say!(words, "cycles-too-few", country = country.name(words)))?;
            let form = match form {
                "html" => Form::Html,
                "json" => Form::Json,
                _ => Form::Markdown,
            };
            render_cycles(&found, &policy.words(words), form, None, Surface::PIPE, words)
        }
        ("network", "graphml") => network::graphml(&network::network(graph, country, policy)),
        ("network", "gexf") => network::gexf(&network::network(graph, country, policy)),
        _ => return Err(wanted.what.clone()),
    };
    let of = country.map_or_else(String::new, |country| format!("{}-", country.code().to_lowercase()));
    Ok(Part::new(&format!("{of}{base}.{form}"), text))
}

/// The words of what keeps data from being used.
fn stopped(found: &Findings, words: Language) -> Result<(), Refused> {
    if found.has_errors() { Err(findings::summary(found, words)) } else { Ok(()) }
}

/// A workbook that was opened, marked.
fn marked(open: &Open, name: Option<&str>) -> Result<Part, Refused> {
    let wanted = |file: &&Part| match name {
        Some(name) => file.name == name,
        None => matches!(ingest::Form::of(&file.name), ingest::Form::Workbook),
    };
    let file = open.files.iter().find(wanted).ok_or_else(|| "marked".to_owned())?;
    let found = &open.loaded.findings;
    let book =
        workbook::marked_with(&file.name, &file.bytes, Options::default(), open.graph(), found, &open.policy);
    let book = book.map_err(|error| error.to_string())?.ok_or_else(|| file.name.clone())?;
    let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, "xlsx"));
    let ending = if ending.eq_ignore_ascii_case("ods") { "xlsx" } else { ending };
    Ok(Part::new(&format!("{stem}-marked.{ending}"), book.bytes))
}

/// A dataset in another form.
fn written(name: &str, dataset: &Dataset, form: &str, words: Language) -> Result<Part, Refused> {
    let bytes = match form {
        "toml" => emit::toml::toml(dataset).into_bytes(),
        "json" => emit::json::json(dataset).into_bytes(),
        "sssom.tsv" => emit::sssom::sssom(dataset).into_bytes(),
        "xlsx" => workbook::dataset(dataset, words).map_err(|error| error.to_string())?,
        other => return Err(other.to_owned()),
    };
    Ok(Part::new(&format!("{name}.{form}"), bytes))
}

/// The report or the brief for Word. The browser draws its pictures: they are asked for, and come with the second question.
fn document(open: &Open, wanted: &Wanted, drawn: Vec<Part>) -> Result<Vec<Part>, Refused> {
    let words = language(&wanted.language);
    let country = open.country(wanted.country.as_deref())?;
    stopped(&open.loaded.findings, words)?;
    let (graph, policy) = (open.graph(), &open.policy);
    let (asked, drawn) = (RefCell::new(Vec::new()), RefCell::new(drawn.into_iter()));
    let draw = |svg: &str| {
        let mut asked = asked.borrow_mut();
        let name = format!("picture-{}", asked.len() + 1);
        asked.push(Part::new(&name, svg));
        drawn.borrow_mut().next().and_then(|png| raster(png.bytes))
    };
    let base = wanted.what.trim_end_matches(".docx");
    let bytes = match (base, country) {
        ("report", _) => {
            let definitions = definitions(graph);
            let countries: Vec<_> = country.into_iter().collect();
            report::docx_drawn(&Report::of(graph, policy, &definitions, &countries, words), &draw)
        }
        ("brief", Some(country)) => {
            brief::docx_drawn(&Brief::of(graph, country, None, policy, wanted.today), &draw, words)
        }
        _ => return Err(wanted.what.clone()),
    };
    let bytes = bytes.ok_or_else(|| wanted.what.clone())?;
    let of = country.map_or_else(String::new, |country| format!("{}-", country.code().to_lowercase()));
    let mut parts = vec![Part::new(&format!("{of}{base}.docx"), bytes)];
    parts.extend(asked.into_inner());
    Ok(parts)
}

/// A PNG with the size that its head states.
fn raster(bytes: Vec<u8>) -> Option<Raster> {
    let number = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    let (width, height) = (number(16)?, number(20)?);
    Some(Raster { bytes, width, height, scale: SCALE })
}

/// The workbook to begin with: for a country, with what files have of it, or empty.
///
/// # Errors
/// In words: files with errors, a country that they do not have, a workbook that cannot be written.
pub(crate) fn start(
    files: &[Part],
    country: Option<&str>,
    grid: bool,
    words: Language,
) -> Result<Part, Refused> {
    let dataset = if files.is_empty() {
        Dataset::default()
    } else {
        let (dataset, found) = ingest::read(inputs(files), Options::default());
        stopped(&found, words)?;
        dataset
    };
    let known = emit::countries(&dataset);
    let country = match country.filter(|code| !code.is_empty()) {
        Some(code) if !known.is_empty() && !known.iter().any(|own| own == code) => {
            return Err(dwalign::locale::list(words, &known));
        }
        None if known.len() == 1 => known.first().map(String::as_str),
        given => given,
    };
    let name = format!("{}.xlsx", country.map_or_else(|| "dwalign".to_owned(), str::to_lowercase));
    let layout = if grid { Layout::Grid } else { Layout::Tables };
    let book = workbook::start(&dataset, country, layout, &name, None, words);
    Ok(Part::new(&name, book.map_err(|error| error.to_string())?))
}
