use std::path::PathBuf;

use super::load::{Data, Rules};
use super::output::{Layout, print};
use super::{Failure, Outcome};
use crate::align::{PairingVerdict, pairings};
use crate::diagnostic::{Code, nearest};
use crate::text::Keep;
use crate::view::explain::{self, Address};
use crate::vocab::Language;

/// Tell what a code means, or how one verdict came about
///
/// With a code such as E401: what the finding means and what to do. With an address such as MDA/dwcp-2008-2011/P1 or
/// SYR/undaf/O1 and the data: the whole derivation with its evidence. A part may be left open: MDA/*/P1.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// A code, or the address of a priority or outcome.
    what: String,
    /// Folders or files with the data, for an address.
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
            let hint = near.map_or(String::new(), |n| format!("; did you mean {n}?"));
            let wanted = "a code such as E401 nor an address such as MDA/dwcp/P1";
            return Err(Failure::Usage(format!("“{}” is neither {wanted}{hint}", self.what)));
        };
        if self.paths.is_empty() {
            return Err(Failure::Usage(
                "an address needs the data, too: dwalign explain ADDRESS PATH…".to_owned(),
            ));
        }
        let policy = self.rules.load(language)?;
        let graph = Data::of(self.paths).load(Keep::Everything, language)?;
        let verdicts: Vec<PairingVerdict<'_>> =
            pairings(&graph).map(|pairing| pairing.judge(&policy)).collect();
        match explain::verdicts(&graph, &verdicts, &address, &policy, surface, language) {
            Some(text) => print(&text),
            None => Err(Failure::Usage(format!(
                "“{}” is the address of nothing in any pairing; “dwalign align” lists what there is",
                self.what
            ))),
        }
    }
}
