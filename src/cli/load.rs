//! From paths on the command line to a graph, with everything that was found told.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::Failure;
use super::output::{stderr_surface, tell};
use super::progress::Progress;
use crate::align::{Policy, check};
use crate::diagnostic::Findings;
use crate::graph::PlanGraph;
use crate::ingest::{self, Form, Input, Options};
use crate::place::Files;
use crate::record::Dataset;
use crate::say;
use crate::text::Keep;
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
        let text =
            std::fs::read_to_string(path).map_err(|e| Failure::Usage(format!("{}: {e}", path.display())))?;
        Policy::parse(&text, language).map_err(|message| {
            let head = say!(language, "cli-policy-file", file = path.display().to_string());
            tell(&format!("{head}\n{message}\n"));
            Failure::Data
        })
    }
}

impl Data {
    /// These paths, with the usual limit.
    pub(super) fn of(paths: Vec<PathBuf>) -> Self {
        Self { paths, max_size: None }
    }

    /// The files to be read, and a bar that shows how far their reading is, until it is dropped.
    fn inputs(&self, language: Language) -> Result<(Vec<Input>, Progress), Failure> {
        let mut files = Gathered::default();
        for path in &self.paths {
            let found =
                std::fs::metadata(path).map_err(|e| Failure::Usage(format!("{}: {e}", path.display())))?;
            if found.is_dir() { files.walk(path) } else { files.add(path, Ok(found), true) }
        }
        let mut inputs = files.inputs;
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
    pub(super) fn dataset(&self, keep: Keep, language: Language) -> Result<Dataset, Failure> {
        let (inputs, progress) = self.inputs(language)?;
        let (dataset, findings) = ingest::read(inputs, Options { keep, ..self.options() });
        drop(progress);
        if findings.has_errors() {
            return Err(stopped(&findings, &dataset.files, language));
        }
        tell_warnings(&findings, language);
        Ok(dataset)
    }

    /// Reads and checks everything; answers the graph with what was found and the number of rows that were read.
    pub(super) fn read(
        &self,
        keep: Keep,
        language: Language,
    ) -> Result<(PlanGraph, Findings, usize), Failure> {
        let (inputs, progress) = self.inputs(language)?;
        let (graph, mut findings, rows) = PlanGraph::read(inputs, Options { keep, ..self.options() });
        progress.checking();
        findings.absorb(check(&graph));
        findings.sort();
        Ok((graph, findings, rows))
    }

    /// Reads and checks everything; stops where there are errors, having told them all.
    pub(super) fn load(&self, keep: Keep, language: Language) -> Result<PlanGraph, Failure> {
        let (graph, findings, _) = self.read(keep, language)?;
        self.settle(graph, findings, keep, language)
    }

    /// Answers the graph that was read; stops where there are errors, having told them all.
    pub(super) fn settle(
        &self,
        mut graph: PlanGraph,
        mut findings: Findings,
        keep: Keep,
        language: Language,
    ) -> Result<PlanGraph, Failure> {
        if findings.has_errors() && keep == Keep::Fingerprints {
            // What is wrong is told in the words of the data, so they are read once more with their texts.
            (graph, findings, _) = self.read(Keep::Everything, language)?;
        }
        if findings.has_errors() {
            return Err(stopped(&findings, graph.files(), language));
        }
        tell_warnings(&findings, language);
        Ok(graph)
    }
}

/// Tells how many warnings there are, where there are any.
fn tell_warnings(findings: &Findings, language: Language) {
    let warnings: u64 = findings.counts().values().sum();
    if warnings > 0 {
        tell(&(say!(language, "cli-warnings", n = warnings) + "\n"));
    }
}

/// Tells all findings, and that nothing was written.
fn stopped(findings: &Findings, files: &Files, language: Language) -> Failure {
    tell(&view::text::findings::text(findings, files, stderr_surface(), language));
    let summary = view::text::findings::summary(findings, language);
    tell(&(say!(language, "cli-nothing-written", summary = summary) + "\n"));
    Failure::Data
}

/// The name under which a file is told of.
pub(super) fn shown_name(path: &Path) -> String {
    let shown = path.to_string_lossy();
    if cfg!(windows) { shown.replace('\\', "/") } else { shown.into_owned() }
}

/// The files to be read, each once.
#[derive(Default)]
struct Gathered {
    inputs: Vec<Input>,
    seen: std::collections::BTreeSet<PathBuf>,
}

impl Gathered {
    /// Takes a file. What is no regular file is not opened, since it may never end, and what cannot be looked at is
    /// told when its turn comes.
    fn add(&mut self, path: &Path, found: std::io::Result<std::fs::Metadata>, named: bool) {
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if !self.seen.insert(real) {
            return;
        }
        let name = shown_name(path);
        let form = Form::of(&path.file_name().unwrap_or_default().to_string_lossy());
        let size = found.as_ref().map_or(0, std::fs::Metadata::len);
        let refused = match found {
            Ok(found) if found.is_file() => None,
            Ok(_) => Some((ErrorKind::InvalidInput, "it is not a regular file".to_owned())),
            Err(error) => Some((error.kind(), error.to_string())),
        };
        let path = path.to_owned();
        let open: ingest::Open = Box::new(move || match &refused {
            Some((kind, reason)) => Err(std::io::Error::new(*kind, reason.clone())),
            None => Ok(Box::new(std::fs::File::open(&path)?)),
        });
        self.inputs.push(Input { name, form, named, size, open });
    }

    /// Takes every file of a folder and of its subfolders; hidden ones, read-mes, policy files and pictures, such
    /// as this program makes, are no data.
    fn walk(&mut self, folder: &Path) {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.add(folder, Err(error), true),
        };
        for entry in entries.flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let end = path.extension().map(|end| end.to_string_lossy().to_lowercase()).unwrap_or_default();
            let apart = name.starts_with(['.', '~'])
                || ["md", "svg", "png", "pdf", "dot", "gv"].contains(&end.as_str())
                || name == "policy.toml";
            if apart {
                continue;
            }
            match std::fs::metadata(&path) {
                Ok(found) if found.is_dir() => {
                    // A link to a folder that was walked already may lead round in a circle.
                    if path.canonicalize().is_ok_and(|real| self.seen.insert(real)) {
                        self.walk(&path);
                    }
                }
                found => self.add(&path, found, false),
            }
        }
    }
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
