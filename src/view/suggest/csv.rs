//! Suggestions as CSV: one line for each pair, the best first for each item.

use super::{Suggested, evidence};
use crate::diagnostic::plain;
use crate::graph::{Item, Target};
use crate::view::markup::escape;
use crate::vocab::Language;

/// The columns, as files name them.
const HEADING: &str = "country,dwcp,undaf,priority,element,outcome,output,score,grade,evidence\n";

/// The links that are proposed.
#[must_use]
pub fn csv(suggested: &Suggested<'_, '_>, language: Language) -> String {
    let mut text = HEADING.to_owned();
    for proposals in &suggested.links {
        let pairing = &proposals.pairing;
        for proposal in &proposals.items {
            let (priority, element) = match proposal.item {
                Item::Priority(priority) => (priority.id(), ""),
                Item::Element(element) => (element.priority().id(), element.id()),
            };
            for (place, candidate) in proposal.candidates.iter().enumerate() {
                if !suggested.is_shown(place, candidate) {
                    continue;
                }
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
                text += &cells.map(escape::csv).join(",");
                text.push('\n');
            }
        }
    }
    text
}
