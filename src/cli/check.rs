use super::format::FindingsFormat;
use super::load::Data;
use super::mark::Mark;
use super::output::{Layout, print};
use super::{Failure, Outcome};
use crate::align::Policy;
use crate::load::Loaded;
use crate::say;
use crate::text::Detail;
use crate::view::text::findings;
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
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
        let (tables, wrong) = super::suggest::check_tables(&mut self.data.paths, language);
        if tables > 0 {
            print(&(wrong.clone() + &say!(language, "concepts-checked", n = tables) + "\n"))?;
            if self.data.paths.is_empty() {
                return if wrong.is_empty() { Ok(()) } else { Err(Failure::Data) };
            }
        }
        let marked = self.mark.wanted(&self.data, language)?;
        let Loaded { graph, findings: found, rows } = self.data.read(Detail::Full, language)?;
        let text = match self.format {
            FindingsFormat::Json => findings::json(&found, graph.files(), language),
            FindingsFormat::Text => {
                let surface = self.layout.surface();
                let summary = findings::summary(&found, language);
                let files = graph.files().len();
                let head = say!(language, "cli-check-read", summary = summary, rows = rows, files = files);
                if self.all {
                    format!("{head}\n{}", findings::text(&found, graph.files(), surface, language))
                } else {
                    findings::screen(&found, graph.files(), &head, surface, language)
                }
            }
        };
        print(&text)?;
        if let Some(marked) = marked {
            marked.write(&self.data, &graph, &found, &Policy::default(), language)?;
        }
        if found.has_errors() || !wrong.is_empty() { Err(Failure::Data) } else { Ok(()) }
    }
}
