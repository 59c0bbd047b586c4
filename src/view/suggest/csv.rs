//! Suggestions as CSV: one line for each pair, the best first for each item, or for each outcome.

use std::io::Result;

use super::{Out, Suggested, evidence, of_outcome};
use crate::align::Pairing;
use crate::diagnostic::plain;
use crate::graph::{Item, Target};
use crate::suggest::{Candidate, Proposal, Proposals};
use crate::view::markup::escape;
use crate::vocab::Language;

/// The columns, as files name them.
const HEADING: &str = "country,dwcp,undaf,priority,element,outcome,output,score,grade,evidence\n";

/// The links that are proposed.
#[must_use]
pub fn csv(suggested: &Suggested<'_, '_>, language: Language) -> String {
    let mut text = Vec::new();
    write_csv(suggested, language, &mut text).expect("memory can be written to");
    String::from_utf8(text).expect("CSV is text")
}

/// The same, written as it is made.
///
/// # Errors
/// What kept it from being written.
pub fn write_csv(suggested: &Suggested<'_, '_>, language: Language, out: Out<'_>) -> Result<()> {
    out.write_all(HEADING.as_bytes())?;
    let rows = |proposals: &Proposals<'_>| {
        let mut text = String::new();
        let mut add = |proposal: &Proposal<'_>, candidate: &Candidate<'_>| {
            text += &row(suggested, proposals.pairing, proposal, candidate, language);
        };
        if suggested.by_outcome {
            for outcome in proposals.pairing.un.outcomes() {
                of_outcome(suggested, proposals, outcome).iter().for_each(|(p, candidate)| add(p, candidate));
            }
            return text;
        }
        for proposal in &proposals.items {
            let shown = proposal.candidates.iter().enumerate().filter(|(n, c)| suggested.is_shown(*n, c));
            shown.for_each(|(_, candidate)| add(proposal, candidate));
        }
        text
    };
    suggested.proposed(rows, |rows| out.write_all(rows.as_bytes()))
}

fn row(
    suggested: &Suggested<'_, '_>,
    pairing: Pairing<'_>,
    proposal: &Proposal<'_>,
    candidate: &Candidate<'_>,
    language: Language,
) -> String {
    let (priority, element) = match proposal.item {
        Item::Priority(priority) => (priority.id(), ""),
        Item::Element(element) => (element.priority().id(), element.id()),
    };
    let output = match candidate.target {
        Target::Output(output) => output.id(),
        Target::Outcome(_) => "",
    };
    let evidence = plain(&evidence(suggested.concepts, candidate, language));
    let (score, outcome) = (format!("{:.4}", candidate.score), candidate.target.outcome().id());
    let cells = [
        pairing.country.code(),
        pairing.dwcp.id(),
        pairing.un.id(),
        priority,
        element,
        outcome,
        output,
        &score,
        candidate.grade.word(),
        &evidence,
    ];
    cells.map(escape::csv).join(",") + "\n"
}
