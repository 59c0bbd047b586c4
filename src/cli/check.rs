use super::format::FindingsFormat;
use super::load::Data;
use super::mark::Mark;
use super::output::{Layout, print};
use super::{Failure, Outcome};
use crate::align::Policy;
use crate::text::Keep;
use crate::view::findings;
use crate::vocab::Language;

/// Check the data, and tell everything that is wrong at once
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    /// How the findings are given out.
    #[arg(long, value_enum, default_value = "text")]
    format: FindingsFormat,
    #[command(flatten)]
    mark: Mark,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let marked = self.mark.wanted(&self.data)?;
        let (graph, found, rows) = self.data.read(Keep::Everything, language)?;
        let text = match self.format {
            FindingsFormat::Json => findings::json(&found, graph.files()),
            FindingsFormat::Text => {
                let list = findings::text(&found, graph.files(), self.layout.surface());
                let count = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
                let read =
                    format!("{} read from {}.", count(rows, "row"), count(graph.files().len(), "file"));
                format!("{list}{}. {read}\n", findings::summary(&found))
            }
        };
        print(&text)?;
        if let Some(marked) = marked {
            marked.write(&self.data, &graph, &found, &Policy::default())?;
        }
        if found.has_errors() { Err(Failure::Data) } else { Ok(()) }
    }
}
