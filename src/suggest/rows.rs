//! Suggestions as rows of the dataset's own tables: links with the status `suggested`, to be read back with the data.

use super::{Candidate, Proposals};
use crate::graph::{Item, Target};
use crate::id::{CountryId, ElementId, FrameworkId, OutcomeId, OutputId, PriorityId};
use crate::place::Place;
use crate::record::{Confidence, Dataset, Link};
use crate::text::Keep;
use crate::vocab::LinkStatus;

/// A dataset of the candidates that `wanted` takes, with the score as confidence and the evidence as note.
#[must_use]
pub fn rows<'g>(
    proposals: &[Proposals<'g>],
    wanted: impl Fn(usize, &Candidate<'g>) -> bool,
    note: impl Fn(&Candidate<'g>) -> String,
) -> Dataset {
    let mut dataset = Dataset::new(Keep::Everything);
    for Proposals { pairing, items } in proposals {
        for proposal in items {
            for (_, candidate) in proposal.candidates.iter().enumerate().filter(|(n, c)| wanted(*n, c)) {
                let note = dataset.store.texts.add(&note(candidate));
                let mut name = |text: &str| dataset.store.names.intern(text);
                let (element, output) = (
                    match proposal.item {
                        Item::Element(element) => Some(ElementId::from_symbol(name(element.id()))),
                        Item::Priority(_) => None,
                    },
                    match candidate.target {
                        Target::Output(output) => Some(OutputId::from_symbol(name(output.id()))),
                        Target::Outcome(_) => None,
                    },
                );
                let link = Link {
                    country: CountryId::from_symbol(name(pairing.country.code())),
                    dwcp: Some(FrameworkId::from_symbol(name(pairing.dwcp.id()))),
                    priority: PriorityId::from_symbol(name(proposal.item.priority().id())),
                    element,
                    undaf: Some(FrameworkId::from_symbol(name(pairing.un.id()))),
                    outcome: OutcomeId::from_symbol(name(candidate.target.outcome().id())),
                    output,
                    extent: None,
                    extent_un: None,
                    status: Some(LinkStatus::Suggested),
                    confidence: Confidence::parse(&format!("{:.2}", candidate.score)),
                    source: None,
                    locator: None,
                    note: Some(note),
                    reviewer: None,
                    date: None,
                    pin: None,
                    place: Place::default(),
                };
                dataset.links.push(link);
            }
        }
    }
    dataset
}
