//! Suggestions as rows of the dataset's own tables: links and pillars with the status `suggested`, to be read back with the data.

use super::{Candidate, PillarProposal, Proposals};
use crate::graph::{Item, Target};
use crate::id::{CountryId, ElementId, FrameworkId, ItemId, OutcomeId, OutputId, PriorityId};
use crate::place::Place;
use crate::record::{Confidence, Dataset, Link, PillarRow};
use crate::text::Detail;
use crate::vocab::{LinkStatus, PillarWord};

/// A dataset of the candidates that `wanted` takes, with the score as confidence and the evidence as note.
#[must_use]
pub fn rows<'g>(
    proposals: &[Proposals<'g>],
    wanted: impl Fn(usize, &Candidate<'g>) -> bool,
    note: impl Fn(&Candidate<'g>) -> String,
) -> Dataset {
    let mut dataset = Dataset::new(Detail::Full);
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

/// Adds the strategic objectives that are proposed to a dataset.
pub fn pillar_rows(
    dataset: &mut Dataset,
    proposals: &[PillarProposal<'_>],
    note: impl Fn(&PillarProposal<'_>) -> String,
) {
    for proposal in proposals {
        let note = dataset.store.texts.add(&note(proposal));
        let mut name = |text: &str| dataset.store.names.intern(text);
        let framework = proposal.subject.framework();
        let row = PillarRow {
            country: CountryId::from_symbol(name(framework.home())),
            framework: Some(FrameworkId::from_symbol(name(framework.id()))),
            item: ItemId::from_symbol(name(proposal.subject.id())),
            pillar: PillarWord::Of(proposal.pillar),
            status: Some(LinkStatus::Suggested),
            confidence: Confidence::parse(&format!("{:.2}", proposal.score)),
            source: None,
            note: Some(note),
            reviewer: None,
            date: None,
            place: Place::default(),
        };
        dataset.pillars.push(row);
    }
}
