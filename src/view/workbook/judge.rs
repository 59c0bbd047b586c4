//! From the bytes of a workbook and the graph of its data to the workbook marked.

use super::Unwritable;
use super::mark::{Judged, Marked, Marking, language_of, marked};
use crate::align::{PairingVerdict, Policy, pairings};
use crate::diagnostic::Findings;
use crate::graph::PlanGraph;
use crate::indicator::{Measures, definitions, years_of};
use crate::ingest::{self, Options};
use crate::view::indicators::evaluate;

/// The workbook of this name and these bytes, marked with all that was found, and with the verdicts where there is no
/// error. The marks speak as the workbook does. Nothing where it cannot be opened as a workbook; why is among the findings.
///
/// # Errors
/// Where the package is not as the format prescribes, or a text is longer than a cell can hold.
pub fn marked_with(
    name: &str,
    bytes: &[u8],
    options: Options,
    graph: &PlanGraph,
    findings: &Findings,
    policy: &Policy,
) -> Result<Option<Marked>, Unwritable> {
    let Ok(cells) = ingest::cells(bytes, options) else { return Ok(None) };
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
    let files = graph.files();
    marked(&Marking { file: name, bytes, cells: &cells, files, findings, judged, language }).map(Some)
}
