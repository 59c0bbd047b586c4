//! The files that are open, and what is known of them at a glance.

use dwalign::align::{Policy, check, pairings_with};
use dwalign::country::{by_code, iso_codes};
use dwalign::graph::{Country, PlanGraph};
use dwalign::indicator::years_of;
use dwalign::load::{self, Form, Input, Loaded, Options};
use dwalign::view::{report, text::findings};
use dwalign::vocab::Language;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::ask::Refused;
use crate::pack::Part;
use crate::review::Review;
use crate::wire::file_begun;

/// How the name of a file ends that holds decisions.
const DECISIONS: &str = ".jsonl";

/// Files, and what was read from them.
#[derive(Debug)]
pub(crate) struct Open {
    pub(crate) files: Vec<Part>,
    pub(crate) loaded: Loaded,
    pub(crate) policy: Policy,
    /// The decisions, once there are any, or once what is left to decide was asked for.
    pub(crate) review: Option<Review>,
}

/// What the page shows before a part is chosen.
#[derive(Serialize)]
struct State<'a> {
    /// The findings, as `check --format json` gives them.
    findings: Box<RawValue>,
    /// How many there are, in words.
    summary: String,
    /// Can verdicts be given, because nothing is an error?
    ready: bool,
    rows: usize,
    /// The names of the files.
    files: Vec<&'a str>,
    /// Those that can be given back marked.
    workbooks: Vec<&'a str>,
    countries: Vec<Named<'a>>,
    /// From the first to the last year that the data speak of.
    years: (u16, u16),
}

#[derive(Serialize)]
struct Named<'a> {
    code: &'a str,
    name: &'a str,
    /// How many comparisons it has; nothing where it is a name from the standard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pairings: Option<usize>,
}

/// A name for files as inputs: findings call them so.
pub(crate) fn inputs(files: &[Part]) -> Vec<Input> {
    let input = |file: &Part| {
        let input = Input::of_bytes(&file.name, file.bytes.clone());
        let open = input.open;
        let noted: load::Open = Box::new(move || {
            file_begun();
            open()
        });
        Input { open: noted, ..input }
    };
    files.iter().map(input).collect()
}

impl Open {
    /// Reads and checks files, as the command line does. Those that hold decisions are read as one log, one after the
    /// other, and the data are judged with the decisions in them.
    pub(crate) fn of(files: Vec<Part>) -> Self {
        let (decided, files): (Vec<Part>, Vec<Part>) =
            files.into_iter().partition(|file| file.name.ends_with(DECISIONS));
        if !decided.is_empty() {
            let review = Review::of(&files, &decided);
            return Self { loaded: review.judged(), files, policy: Policy::default(), review: Some(review) };
        }
        let mut loaded = load::inputs(inputs(&files), &Options::default());
        loaded.findings.absorb(check(&loaded.graph));
        loaded.findings.sort();
        Self { files, loaded, policy: Policy::default(), review: None }
    }

    pub(crate) const fn graph(&self) -> &PlanGraph {
        &self.loaded.graph
    }

    /// The country of a code; an empty code means all of them.
    pub(crate) fn country(&self, code: Option<&str>) -> Result<Option<Country<'_>>, Refused> {
        let Some(code) = code.filter(|code| !code.is_empty()) else { return Ok(None) };
        self.graph().country(code).map(Some).ok_or_else(|| code.to_owned())
    }

    /// What was found and what there is.
    pub(crate) fn state(&self, language: Language) -> Vec<Part> {
        let (graph, found) = (self.graph(), &self.loaded.findings);
        let names = || self.files.iter().map(|file| file.name.as_str());
        let is_workbook = |name: &&str| matches!(Form::of(name), Form::Workbook);
        let mut countries: Vec<Named<'_>> = graph
            .countries()
            .map(|c| Named { code: c.code(), name: c.name(language), pairings: Some(pairings_with(c).len()) })
            .collect();
        countries.sort_by_cached_key(|country| report::in_order(country.name));
        let years = years_of(graph);
        let findings = findings::json(found, graph.files(), language);
        let state = State {
            findings: RawValue::from_string(findings).unwrap_or_default(),
            summary: findings::summary(found, language),
            ready: !found.has_errors(),
            rows: self.loaded.rows,
            files: names().collect(),
            workbooks: names().filter(is_workbook).collect(),
            countries,
            years: (*years.start(), *years.end()),
        };
        vec![json("state", &state)]
    }
}

/// The style of the report's parts, and the countries of the standard by their names.
pub(crate) fn hello(language: Language) -> Vec<Part> {
    let name = |code| by_code(code).map_or(code, |country| country.names[language.index()]);
    let mut countries: Vec<Named<'_>> =
        iso_codes().map(|code| Named { code, name: name(code), pairings: None }).collect();
    countries.sort_by_cached_key(|country| report::in_order(country.name));
    vec![Part::new("style", report::style()), json("countries", &countries)]
}

/// A part of JSON; the values that are given here have keys of text only, which JSON can always hold.
pub(crate) fn json(name: &str, value: &impl Serialize) -> Part {
    Part::new(name, serde_json::to_vec(value).unwrap_or_default())
}
