use super::concepts::Tables;
use super::format::FindingsFormat;
use super::load::{Data, Rules, country_named};
use super::mark::Mark;
use super::output::{Layout, print};
use super::{Failure, Outcome};
use crate::align::{Condition, Tally, conditions};
use crate::diagnostic::{Findings, Severity};
use crate::load::Loaded;
use crate::place::Files;
use crate::say;
use crate::text::Detail;
use crate::view::gate::{self, Gate};
use crate::view::text::findings;
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    rules: Rules,
    #[arg(long, value_name = "CONDITIONS")]
    require: Option<String>,
    #[arg(long, value_name = "ISO3", requires = "require")]
    country: Option<String>,
    #[arg(long, value_enum, default_value = "text")]
    format: FindingsFormat,
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    mark: Mark,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(mut self, language: Language) -> Outcome {
        let required = self.required(language)?;
        let tables = Tables::of(&mut self.data.paths);
        if self.data.paths.is_empty() {
            if required.is_some() {
                return Err(Failure::Usage(say!(language, "cli-no-paths")));
            }
            let head = findings::summary(&tables.findings, language) + ". ";
            let head = head + &say!(language, "concepts-checked", n = tables.number);
            print(&self.shown(&tables.findings, &tables.files, None, &head, language))?;
            return if tables.findings.has_errors() { Err(Failure::Data) } else { Ok(()) };
        }
        let marked = self.mark.wanted(&self.data, language)?;
        let policy = self.rules.load(language)?;
        let Loaded { graph, findings: found, rows } = self.data.read(Detail::Full, language)?;
        let is_asked = required.is_some();
        let gate = match required.filter(|_| !found.has_errors()) {
            Some(conditions) => {
                let country = self.country.as_deref().map(|code| country_named(&graph, code, language));
                let mut tally = Tally::of(&graph, &policy, country.transpose()?);
                tally.warnings = usize::try_from(found.count(Severity::Warning)).unwrap_or(usize::MAX);
                Some(Gate { conditions, tally })
            }
            None => None,
        };
        let mut all = found.clone();
        let number = tables.number;
        let files = tables.join(graph.files(), &mut all);
        let summary = findings::summary(&all, language);
        let head =
            say!(language, "cli-check-read", summary = summary, rows = rows, files = graph.files().len());
        let head = match number {
            0 => head,
            n => format!("{head} {}", say!(language, "concepts-checked", n = n)),
        };
        let mut text = self.shown(&all, &files, gate.as_ref(), &head, language);
        if matches!(self.format, FindingsFormat::Text) {
            text += &match &gate {
                Some(gate) => gate::text(gate, self.all, self.layout.surface(), language),
                None if is_asked => say!(language, "gate-not-asked") + "\n",
                None => String::new(),
            };
        }
        print(&text)?;
        if let Some(marked) = marked {
            marked.write(&self.data, &graph, &found, &policy, language)?;
        }
        let fails = gate.is_some_and(|gate| gate.failures() > 0);
        if fails || all.has_errors() { Err(Failure::Data) } else { Ok(()) }
    }

    /// Findings behind their numbers, or for programs.
    fn shown(
        &self,
        found: &Findings,
        files: &Files,
        gate: Option<&Gate<'_>>,
        head: &str,
        language: Language,
    ) -> String {
        let surface = self.layout.surface();
        match self.format {
            FindingsFormat::Json => findings::json_with(found, files, gate, language),
            FindingsFormat::Text if self.all => {
                format!("{head}\n{}", findings::text(found, files, surface, language))
            }
            FindingsFormat::Text => findings::screen(found, files, head, surface, language),
        }
    }

    /// The conditions that are asked for.
    fn required(&self, language: Language) -> Result<Option<Vec<Condition>>, Failure> {
        let read = self.require.as_deref().map(conditions).transpose();
        read.map_err(|fault| Failure::Usage(fault.words(language)))
    }
}
