use std::path::PathBuf;

use super::Outcome;
use super::convert::write_dataset;
use super::load::Data;
use super::output::{Layout, print};
use super::review::{earlier, logs};
use crate::review::{Signed, judged_texts, sign, stale};
use crate::say;
use crate::view::review;
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    #[command(flatten)]
    data: Data,
    #[arg(short, long, value_name = "FILE|DIR")]
    output: PathBuf,
    #[arg(long)]
    again: bool,
    #[arg(long, value_name = "PATH")]
    since: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    decisions: Vec<PathBuf>,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let log = logs(&self.decisions, language)?;
        let since = earlier(&self.since, language)?;
        let material = self.data.material(language)?;
        let Signed { dataset, graph, pinned } = sign(material, self.again);
        write_dataset(&self.output, &dataset, language)?;
        let mut text = say!(language, "sign-pinned", n = pinned) + "\n";
        let links = if self.again { Vec::new() } else { stale(&graph) };
        if !links.is_empty() {
            text += &(say!(language, "sign-stale", n = links.len()) + "\n");
        }
        for link in &links {
            let judged = judged_texts(link, &log, since.as_ref());
            text += &review::stale(link, judged, self.layout.surface(), language);
        }
        print(&text)
    }
}
