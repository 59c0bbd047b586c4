use super::format::FindingsFormat;
use super::load::{Data, Rules, country_named};
use super::mark::Mark;
use super::output::{Layout, print};
use super::{Failure, Outcome};
use crate::align::{Condition, Tally, conditions};
use crate::diagnostic::Severity;
use crate::load::Loaded;
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
        let (tables, wrong) = super::suggest::check_tables(&mut self.data.paths, language);
        if tables > 0 {
            print(&(wrong.clone() + &say!(language, "concepts-checked", n = tables) + "\n"))?;
            if self.data.paths.is_empty() && required.is_some() {
                return Err(Failure::Usage(say!(language, "cli-no-paths")));
            }
            if self.data.paths.is_empty() {
                return if wrong.is_empty() { Ok(()) } else { Err(Failure::Data) };
            }
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
        let text = match self.format {
            FindingsFormat::Json => findings::json_with(&found, graph.files(), gate.as_ref(), language),
            FindingsFormat::Text => {
                let surface = self.layout.surface();
                let summary = findings::summary(&found, language);
                let files = graph.files().len();
                let head = say!(language, "cli-check-read", summary = summary, rows = rows, files = files);
                let text = if self.all {
                    format!("{head}\n{}", findings::text(&found, graph.files(), surface, language))
                } else {
                    findings::screen(&found, graph.files(), &head, surface, language)
                };
                match &gate {
                    Some(gate) => text + &gate::text(gate, self.all, surface, language),
                    None if is_asked => text + &say!(language, "gate-not-asked") + "\n",
                    None => text,
                }
            }
        };
        print(&text)?;
        if let Some(marked) = marked {
            marked.write(&self.data, &graph, &found, &policy, language)?;
        }
        let fails = gate.is_some_and(|gate| gate.failures() > 0);
        if fails || found.has_errors() || !wrong.is_empty() { Err(Failure::Data) } else { Ok(()) }
    }

    /// The conditions that are asked for.
    fn required(&self, language: Language) -> Result<Option<Vec<Condition>>, Failure> {
        let read = self.require.as_deref().map(conditions).transpose();
        read.map_err(|fault| Failure::Usage(fault.words(language)))
    }
}
