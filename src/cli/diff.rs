use std::path::{Path, PathBuf};

use super::files::write;
use super::load::{Data, Rules, size};
use super::ours::Product;
use super::output::{Layout, print};
use super::rollout::{extension, must_be_written};
use super::{Failure, Outcome};
use crate::diff::{Version, difference};
use crate::locale::list;
use crate::view::Surface;
use crate::view::diff::{Changed, Form, render};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[arg(value_name = "PATH")]
    old: PathBuf,
    #[arg(value_name = "PATH")]
    new: PathBuf,
    #[arg(long = "old", value_name = "PATH")]
    more_old: Vec<PathBuf>,
    #[arg(long = "new", value_name = "PATH")]
    more_new: Vec<PathBuf>,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "SIZE", value_parser = |text: &str| size(text, Language::default()))]
    max_size: Option<u64>,
    #[command(flatten)]
    layout: Layout,
}

/// The formats of changes.
#[derive(clap::ValueEnum, Debug, Clone, Copy)]
pub(super) enum Format {
    // Text.
    Text,
    // Markdown.
    Markdown,
    // JSON.
    Json,
    // A web page.
    Html,
}

impl From<Format> for Form {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => Self::Text,
            Format::Markdown => Self::Markdown,
            Format::Json => Self::Json,
            Format::Html => Self::Html,
        }
    }
}

/// How many entries of a list text shows where not all are asked for.
pub(super) const SHOWN: usize = 20;

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let form = form_of(self.format, self.output.as_deref(), language)?;
        let policy = self.rules.load(language).map_err(trouble)?;
        let paths = |first: PathBuf, more: Vec<PathBuf>| [vec![first], more].concat();
        let (old, new) = (paths(self.old, self.more_old), paths(self.new, self.more_new));
        let names = [&old, &new].map(|paths| {
            list(language, &paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>())
        });
        let read = |paths| version(paths, self.max_size, language);
        let (old, new) = (read(old)?, read(new)?);
        let difference = difference(&old, &new, &policy);
        let to_file = self.output.is_some();
        let changed = Changed {
            difference: &difference,
            names,
            limit: (form == Form::Text && !self.all && !to_file).then_some(SHOWN),
            policy: policy.words(language),
        };
        let surface = if to_file { Surface::PIPE } else { self.layout.surface() };
        give_out(&render(&changed, form, surface, language), self.output.as_deref())?;
        // As programs that compare files end: 0 where nothing differs, 1 where something does, 2 in trouble.
        if difference.is_empty() { Ok(()) } else { Err(Failure::Data) }
    }
}

/// Prints a text, or writes it into a file.
pub(super) fn give_out(text: &str, output: Option<&Path>) -> Outcome {
    match output {
        Some(path) => write(path, text.as_bytes(), Product::View),
        None => print(text),
    }
}

/// The form that is asked for, by the name of the file where one is written.
pub(super) fn form_of(format: Format, output: Option<&Path>, language: Language) -> Result<Form, Failure> {
    let Some(path) = output else { return Ok(format.into()) };
    must_be_written(path, &["md", "json", "html"], language)?;
    Ok(match extension(path).as_deref() {
        Some("md") => Form::Markdown,
        Some("json") => Form::Json,
        _ => Form::Html,
    })
}

/// A version without errors.
fn version(paths: Vec<PathBuf>, max_size: Option<u64>, language: Language) -> Result<Version, Failure> {
    let data = Data::of(paths).up_to(max_size);
    data.version(language).map_err(trouble)
}

/// Data or rules with errors keep the two from being compared; they have been reported.
fn trouble(failure: Failure) -> Failure {
    match failure {
        Failure::Data => Failure::NotCompared,
        other => other,
    }
}
