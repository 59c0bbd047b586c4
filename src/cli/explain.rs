use std::path::PathBuf;

use super::load::{Data, Rules};
use super::output::{Layout, print};
use super::{Failure, Outcome};
use crate::align::{PairingVerdict, pairings};
use crate::diagnostic::{Code, nearest};
use crate::say;
use crate::text::Detail;
use crate::view::explain::{self, Address};
use crate::vocab::Language;

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    what: String,
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    rules: Rules,
    #[command(flatten)]
    layout: Layout,
}

impl Args {
    pub(super) fn run(self, language: Language) -> Outcome {
        let surface = self.layout.surface();
        if let Some(code) = Code::find(&self.what) {
            return print(&explain::code(code, surface, language));
        }
        let Some(address) = Address::parse(&self.what) else {
            let near = nearest(&self.what, Code::ALL.iter().map(|c| c.name()));
            let what = &self.what;
            return Err(Failure::Usage(match near {
                Some(near) => say!(language, "cli-neither-code-nor-address-near", what = what, near = near),
                None => say!(language, "cli-neither-code-nor-address", what = what),
            }));
        };
        if self.paths.is_empty() {
            return Err(Failure::Usage(say!(language, "cli-address-without-data")));
        }
        let policy = self.rules.load(language)?;
        let graph = Data::of(self.paths).load(Detail::Full, language)?;
        let verdicts: Vec<PairingVerdict<'_>> =
            pairings(&graph).map(|pairing| pairing.judge(&policy)).collect();
        match explain::verdicts(&graph, &verdicts, &address, &policy, surface, language) {
            Some(text) => print(&text),
            None => Err(Failure::Usage(say!(language, "cli-address-of-nothing", what = &self.what))),
        }
    }
}
