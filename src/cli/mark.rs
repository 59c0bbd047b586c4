//! The user's workbook back, marked: for `check` and `align`.

use std::path::{Path, PathBuf};

use super::files::write;
use super::load::Data;
use super::ours::Product;
use super::output::tell;
use super::{Failure, Outcome};
use crate::align::Policy;
use crate::diagnostic::Findings;
use crate::graph::PlanGraph;
use crate::ingest::Form;
use crate::say;
use crate::view::workbook::marked_with;
use crate::vocab::Language;

/// Where the marked workbook goes.
#[derive(clap::Args, Debug)]
pub(super) struct Mark {
    #[arg(long, value_name = "FILE.xlsx")]
    mark: Option<PathBuf>,
}

impl Mark {
    /// Is a marked workbook wanted? Then there has to be one workbook among the data, and another name for the new one.
    pub(super) fn wanted(&self, data: &Data, language: Language) -> Result<Option<Wanted<'_>>, Failure> {
        let Some(output) = &self.mark else { return Ok(None) };
        let is_workbook = |path: &&PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            matches!(Form::of(&name), Form::Workbook)
        };
        let mut books = data.paths.iter().filter(is_workbook);
        let (Some(input), None) = (books.next(), books.next()) else {
            return Err(Failure::Usage(say!(language, "cli-mark-one-workbook")));
        };
        // What is in a file has to be what its name says: macros make an .xlsm of a workbook.
        let ending = |path: &Path| path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        let wanted = match ending(input).as_str() {
            "ods" => "xlsx".to_owned(),
            own => own.to_owned(),
        };
        if ending(output) != wanted {
            let (input, ending) = (input.display().to_string(), format!(".{wanted}"));
            return Err(Failure::Usage(say!(language, "mark-ending", input = input, ending = ending)));
        }
        let same = |a: &Path, b: &Path| {
            a.canonicalize().ok().zip(b.canonicalize().ok()).is_some_and(|(a, b)| a == b)
        };
        if same(input, output) {
            return Err(Failure::Usage(say!(language, "cli-mark-same-name")));
        }
        Ok(Some(Wanted { input: input.clone(), output }))
    }
}

/// A marked workbook that is to be written.
pub(super) struct Wanted<'a> {
    input: PathBuf,
    output: &'a Path,
}

impl Wanted<'_> {
    pub(super) fn write(
        &self,
        data: &Data,
        graph: &PlanGraph,
        findings: &Findings,
        policy: &Policy,
        language: Language,
    ) -> Outcome {
        let name = crate::load::shown_name(&self.input);
        let bytes = std::fs::read(&self.input)
            .map_err(|error| Failure::World(super::load::unreadable(&self.input, &error, language)))?;
        let book = match marked_with(&name, &bytes, data.options(), graph, findings, policy) {
            // What is wrong with it as a file is among the findings, and there are no cells to be marked.
            Ok(None) => {
                tell(&(say!(language, "cli-mark-unopened", file = name) + "\n"));
                return Ok(());
            }
            Ok(Some(book)) => book,
            Err(error) => return Err(Failure::World(format!("{name}: {error}"))),
        };
        for told in &book.told {
            tell(&(told.words(&name, language) + "\n"));
        }
        write(self.output, &book.bytes, Product::Work)?;
        let file = self.output.display().to_string();
        tell(&(say!(language, "mark-written", file = file) + "\n"));
        Ok(())
    }
}
