//! Suggestions as rows of the dataset's own tables: links and pillars with the status `suggested`, to be read back with the data.

use std::borrow::Borrow;

use super::{Candidate, PillarProposal, Proposals, Subject};
use crate::align::Pairing;
use crate::graph::{Item, Target};
use crate::id::{CountryId, ElementId, FrameworkId, ItemId, OutcomeId, OutputId, PriorityId};
use crate::place::Place;
use crate::record::{Confidence, Dataset, Link, PillarRow};
use crate::text::Detail;
use crate::vocab::{LinkStatus, PillarWord};

/// A dataset of the candidates that `wanted` takes, with the score as confidence and the evidence as note.
#[must_use]
pub fn rows<'g>(
    proposals: impl IntoIterator<Item: Borrow<Proposals<'g>>>,
    wanted: impl Fn(usize, &Candidate<'g>) -> bool,
    note: impl Fn(&Candidate<'g>) -> String,
) -> Dataset {
    let mut dataset = Dataset::new(Detail::Full);
    for proposals in proposals {
        let Proposals { pairing, items } = proposals.borrow();
        for proposal in items {
            for (_, candidate) in proposal.candidates.iter().enumerate().filter(|(n, c)| wanted(*n, c)) {
                let note = dataset.store.texts.add(&note(candidate));
                let link = Link {
                    status: Some(LinkStatus::Suggested),
                    confidence: Confidence::parse(&format!("{:.2}", candidate.score)),
                    note: Some(note),
                    ..link(&mut dataset, *pairing, proposal.item, candidate.target)
                };
                dataset.links.push(link);
            }
        }
    }
    dataset
}

/// A row that links two items of a pairing and states nothing more.
pub(crate) fn link(dataset: &mut Dataset, pairing: Pairing<'_>, item: Item<'_>, target: Target<'_>) -> Link {
    let mut name = |text: &str| dataset.store.names.intern(text);
    let element = match item {
        Item::Element(element) => Some(ElementId::from_symbol(name(element.id()))),
        Item::Priority(_) => None,
    };
    let output = match target {
        Target::Output(output) => Some(OutputId::from_symbol(name(output.id()))),
        Target::Outcome(_) => None,
    };
    Link {
        country: CountryId::from_symbol(name(pairing.country.code())),
        dwcp: Some(FrameworkId::from_symbol(name(pairing.dwcp.id()))),
        priority: PriorityId::from_symbol(name(item.priority().id())),
        element,
        undaf: Some(FrameworkId::from_symbol(name(pairing.un.id()))),
        outcome: OutcomeId::from_symbol(name(target.outcome().id())),
        output,
        extent: None,
        extent_un: None,
        status: None,
        confidence: None,
        source: None,
        locator: None,
        note: None,
        reviewer: None,
        date: None,
        pin: None,
        place: Place::default(),
    }
}

/// A row about a strategic objective of a priority or outcome that states nothing more.
pub(crate) fn pillar_row(dataset: &mut Dataset, subject: Subject<'_>, pillar: PillarWord) -> PillarRow {
    let mut name = |text: &str| dataset.store.names.intern(text);
    let framework = subject.framework();
    PillarRow {
        country: CountryId::from_symbol(name(framework.home())),
        framework: Some(FrameworkId::from_symbol(name(framework.id()))),
        item: ItemId::from_symbol(name(subject.id())),
        pillar,
        status: None,
        confidence: None,
        source: None,
        note: None,
        reviewer: None,
        date: None,
        place: Place::default(),
    }
}

/// Adds the strategic objectives that are proposed to a dataset.
pub fn pillar_rows(
    dataset: &mut Dataset,
    proposals: &[PillarProposal<'_>],
    note: impl Fn(&PillarProposal<'_>) -> String,
) {
    for proposal in proposals {
        let note = dataset.store.texts.add(&note(proposal));
        let row = PillarRow {
            status: Some(LinkStatus::Suggested),
            confidence: Confidence::parse(&format!("{:.2}", proposal.score)),
            note: Some(note),
            ..pillar_row(dataset, proposal.subject, PillarWord::Of(proposal.pillar))
        };
        dataset.pillars.push(row);
    }
}
