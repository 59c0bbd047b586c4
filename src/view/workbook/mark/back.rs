//! From a workbook's bytes and what was read to the same workbook, marked.

use super::{Judged, Marked, Marking, Told, language_of, marked};
use crate::align::{PairingVerdict, Policy, pairings};
use crate::diagnostic::Findings;
use crate::graph::PlanGraph;
use crate::indicator::{Measures, definitions, years_of};
use crate::ingest::{self, Options};
use crate::say;
use crate::view::indicators::evaluate;
use crate::view::workbook::Unwritable;
use crate::vocab::Language;

/// The workbook that was read under this name, marked, in its own language: with verdicts where the data have no errors.
/// Nothing where it cannot be opened; what is wrong with it is among the findings then.
///
/// # Errors
/// As for [`marked`].
pub fn give_back(
    file: &str,
    bytes: &[u8],
    options: Options,
    graph: &PlanGraph,
    findings: &Findings,
    policy: &Policy,
) -> Result<Option<Marked>, Unwritable> {
    let Ok(cells) = ingest::cells(bytes, options) else { return Ok(None) };
    // The marks speak as the workbook does.
    let language = language_of(&cells.sheets);
    let definitions = definitions(graph);
    let (verdicts, indicators): (Vec<PairingVerdict<'_>>, Vec<_>);
    let measures = Measures::of(graph, policy);
    let judged = if findings.has_errors() {
        None
    } else {
        verdicts = pairings(graph).map(|pairing| pairing.judge(policy)).collect();
        indicators = evaluate(&definitions, &measures, years_of(graph), language);
        Some(Judged { verdicts: &verdicts, indicators: &indicators, policy })
    };
    let marking = Marking { file, bytes, cells: &cells, files: graph.files(), findings, judged, language };
    marked(&marking).map(Some)
}

impl Told {
    /// What the user has to know, in words.
    #[must_use]
    pub fn words(&self, file: &str, language: Language) -> String {
        match self {
            Self::WrittenAnew => say!(language, "mark-written-anew", file = file),
            Self::Renamed { own, ours } => {
                say!(language, "mark-renamed", own = own.as_str(), ours = ours.as_str())
            }
            Self::Conversations(n) => say!(language, "mark-conversations", n = *n),
            Self::Signed => say!(language, "mark-signed"),
        }
    }
}
