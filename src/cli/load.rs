//! The data and rules that a command names: loaded, checked, and what is wrong with them printed.

use std::path::{Path, PathBuf};

use super::Failure;
use super::files::{has_written, note_read};
use super::output::{stderr_surface, tell, tell_painted};
use super::progress::Progress;
use crate::align::{Policy, check};
use crate::diagnostic::Findings;
use crate::diff::Version;
use crate::graph::PlanGraph;
use crate::ingest;
use crate::load::{self, Form, Input, Loaded, Options};
use crate::locale::{labelled, os_error};
use crate::place::Files;
use crate::record::Dataset;
use crate::review::Material;
use crate::say;
use crate::text::Detail;
use crate::view;
use crate::vocab::Language;

/// Which data a command reads.
#[derive(clap::Args, Debug)]
pub(super) struct Data {
    #[arg(required = true, value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long, value_name = "SIZE", value_parser = |text: &str| size(text, Language::default()))]
    max_size: Option<u64>,
}

/// Which rules count.
#[derive(clap::Args, Debug)]
pub(super) struct Rules {
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
}

/// Reads `500M`.
pub(super) fn size(text: &str, language: Language) -> Result<u64, String> {
    let bad = || say!(language, "cli-bad-size", text = text);
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    if digits.is_empty() {
        return Err(bad());
    }
    let unit = match text[digits.len()..].to_ascii_uppercase().trim_end_matches('B').trim_end_matches('I') {
        "" => 1,
        "K" => 1 << 10,
        "M" => 1 << 20,
        "G" => 1_u64 << 30,
        other => return Err(say!(language, "cli-bad-unit", text = other)),
    };
    let number: u64 = digits.parse().map_err(|_| bad())?;
    number.checked_mul(unit).ok_or_else(|| say!(language, "cli-size-too-large", text = text))
}

impl Rules {
    /// The policy: the file's, or the standard one.
    pub(super) fn load(&self, language: Language) -> Result<Policy, Failure> {
        let Some(path) = &self.policy else { return Ok(Policy::default()) };
        note_read(path);
        let text = load::text(path).map_err(|error| Failure::Usage(unreadable(path, &error, language)))?;
        Policy::parse(&text, language).map_err(|message| {
            let head = say!(language, "cli-policy-file", file = path.display().to_string());
            tell(&format!("{head}\n{message}\n"));
            Failure::Data
        })
    }
}

/// A path that cannot be read, and why.
pub(super) fn unreadable(path: &std::path::Path, error: &std::io::Error, language: Language) -> String {
    labelled(language, &path.display().to_string(), &os_error(language, error))
}

impl Data {
    /// These paths, with the usual limit.
    pub(super) fn of(paths: Vec<PathBuf>) -> Self {
        Self { paths, max_size: None }
    }

    /// The same with a limit of its own, where one is given.
    pub(super) fn up_to(self, max_size: Option<u64>) -> Self {
        Self { max_size, ..self }
    }

    /// The files to be read, and a bar that shows how far their reading is, until it is dropped.
    fn inputs(&self, language: Language) -> Result<(Vec<Input>, Progress), Failure> {
        for path in &self.paths {
            std::fs::metadata(path).map_err(|error| Failure::Usage(unreadable(path, &error, language)))?;
        }
        let mut inputs =
            load::gather(&self.paths).map_err(|error| Failure::Usage(os_error(language, &error)))?;
        let read = inputs.iter().filter(|input| !matches!(input.form, Form::Unknown));
        read.for_each(|input| note_read(Path::new(&*input.name)));
        let progress = Progress::of(&mut inputs, language);
        Ok((inputs, progress))
    }

    /// How files are read.
    pub(super) fn options(&self) -> Options {
        let max_size = self.max_size.unwrap_or(Options::MAX_SIZE);
        let max_unpacked = self.max_size.unwrap_or(Options::MAX_UNPACKED);
        Options { max_size, max_unpacked, ..Options::default() }
    }

    /// Reads everything as it is written, without asking whether its references lead anywhere; stops where there are
    /// errors, having told them all.
    pub(super) fn dataset(&self, detail: Detail, language: Language) -> Result<Dataset, Failure> {
        let (inputs, progress) = self.inputs(language)?;
        let (dataset, findings) = ingest::read(inputs, Options { detail, ..self.options() });
        drop(progress);
        if findings.has_errors() {
            return Err(stopped(&findings, &dataset.files, language));
        }
        tell_warnings(&findings, language);
        Ok(dataset)
    }

    /// Reads everything to be reviewed, as it is written and as a graph. Where there are errors, prints all of them and fails.
    pub(super) fn material(&self, language: Language) -> Result<Material, Failure> {
        let (material, findings) = Material::new(self.dataset(Detail::Full, language)?);
        if findings.has_errors() {
            return Err(stopped(&findings, material.graph().files(), language));
        }
        Ok(material)
    }

    /// Loads and checks everything; what the check finds is among the findings.
    pub(super) fn read(&self, detail: Detail, language: Language) -> Result<Loaded, Failure> {
        let (inputs, progress) = self.inputs(language)?;
        let mut loaded = load::inputs(inputs, &Options { detail, ..self.options() });
        progress.checking();
        loaded.findings.absorb(check(&loaded.graph));
        loaded.findings.absorb(loaded.graph.repeated_statements());
        loaded.findings.sort();
        Ok(loaded)
    }

    /// Reads everything as a version to be compared. Where there are errors, prints all of them and fails.
    pub(super) fn version(&self, language: Language) -> Result<Version, Failure> {
        let (inputs, progress) = self.inputs(language)?;
        let mut version = Version::of(inputs, &self.options());
        progress.checking();
        let loaded = &mut version.loaded;
        loaded.findings.absorb(check(&loaded.graph));
        loaded.findings.absorb(loaded.graph.repeated_statements());
        loaded.findings.sort();
        if loaded.findings.has_errors() {
            return Err(stopped(&loaded.findings, loaded.graph.files(), language));
        }
        tell_warnings(&loaded.findings, language);
        Ok(version)
    }

    /// Reads and checks everything; stops where there are errors, having told them all.
    pub(super) fn load(&self, detail: Detail, language: Language) -> Result<PlanGraph, Failure> {
        let Loaded { graph, findings, .. } = self.read(detail, language)?;
        self.settle(graph, findings, language)
    }

    /// Answers the graph that was read; stops where there are errors, having told them all.
    pub(super) fn settle(
        &self,
        graph: PlanGraph,
        findings: Findings,
        language: Language,
    ) -> Result<PlanGraph, Failure> {
        if findings.has_errors() {
            return Err(stopped(&findings, graph.files(), language));
        }
        tell_warnings(&findings, language);
        Ok(graph)
    }
}

/// Fails where the dataset has what no workbook can hold, after printing what.
pub(super) fn must_fit_a_workbook(dataset: &Dataset, language: Language) -> Result<(), Failure> {
    let findings = view::workbook::unheld(dataset);
    if findings.has_errors() { Err(stopped(&findings, &dataset.files, language)) } else { Ok(()) }
}

/// Tells how many warnings there are, where there are any.
fn tell_warnings(findings: &Findings, language: Language) {
    let warnings: u64 = findings.counts().values().sum();
    if warnings > 0 {
        tell(&(say!(language, "cli-warnings", n = warnings) + "\n"));
    }
}

/// Tells all findings, and that nothing was written, where that is so.
fn stopped(findings: &Findings, files: &Files, language: Language) -> Failure {
    tell_painted(&view::text::findings::text(findings, files, stderr_surface(), language));
    let summary = view::text::findings::summary(findings, language);
    let summary =
        if has_written() { summary + "." } else { say!(language, "cli-nothing-written", summary = summary) };
    tell(&(summary + "\n"));
    Failure::Data
}

/// The years of `--year` and `--years`.
#[derive(Debug, Clone)]
pub(super) struct Years(pub(super) std::ops::RangeInclusive<u16>);

/// Reads `2010..2015`.
pub(super) fn years(text: &str, language: Language) -> Result<Years, String> {
    let year = |text: &str| {
        let year = text.trim().parse::<u16>().ok().filter(|y| crate::record::Year::RANGE.contains(y));
        year.ok_or_else(|| say!(language, "cli-bad-year", text = text))
    };
    let (from, to) = text.split_once("..").ok_or_else(|| say!(language, "cli-two-years"))?;
    let (from, to) = (year(from)?, year(to.trim_start_matches('='))?);
    if from > to {
        let (from, to) = (from.to_string(), to.to_string());
        return Err(say!(language, "cli-years-reversed", from = from, to = to));
    }
    Ok(Years(from..=to))
}

/// The country of a code, or a message with the nearest one.
pub(super) fn country_named<'g>(
    graph: &'g PlanGraph,
    code: &str,
    language: Language,
) -> Result<crate::graph::Country<'g>, Failure> {
    graph.country(&code.to_ascii_uppercase()).ok_or_else(|| {
        let codes: Vec<&str> = graph.countries().map(|c| c.code()).collect();
        Failure::Usage(match crate::diagnostic::nearest(code, codes.iter().copied()) {
            Some(near) => say!(language, "cli-no-country-near", code = code, near = near),
            None => say!(language, "cli-no-country", code = code),
        })
    })
}
