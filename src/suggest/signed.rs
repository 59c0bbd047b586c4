//! Links that a source or a person stated, by the concepts that they join: what was agreed before, and elsewhere.

use std::collections::BTreeMap;

use super::Shared;
use super::concepts::{Concepts, Kind};
use super::text::Read;
use crate::align::Pairing;
use crate::graph::{Framework, Item, Link, PlanGraph, Target};
use crate::vocab::LinkStatus;

/// How many links are kept for each concept and country: what is told is one of them, and in how many countries there
/// are any.
const KEPT: usize = 20;

/// Links by concept and then by country.
#[derive(Debug, Default)]
pub(super) struct Signed<'g> {
    by_concept: BTreeMap<usize, BTreeMap<&'g str, Vec<Link<'g>>>>,
}

impl<'g> Signed<'g> {
    pub(super) fn of(graph: &'g PlanGraph, concepts: &Concepts) -> Self {
        let mut signed = Self::default();
        // Links come in the order of their items.
        let mut last: Option<(Item<'g>, Vec<usize>)> = None;
        // What the targets of one DWCP speak of: several links lead to one of them.
        let mut dwcp: Option<Framework<'g>> = None;
        let mut targets: BTreeMap<Target<'g>, Vec<usize>> = BTreeMap::new();
        for link in graph.links() {
            if !matches!(link.status(), LinkStatus::Documented | LinkStatus::Reviewed)
                || link.stale_pin().is_some()
            {
                continue;
            }
            let item = link.item();
            if last.as_ref().is_none_or(|(known, _)| *known != item) {
                let read = match item {
                    Item::Priority(priority) => {
                        Read::spoken(concepts, |language| priority.title_found(language))
                    }
                    Item::Element(element) => {
                        Read::spoken(concepts, |language| element.title_found(language))
                    }
                };
                let told =
                    |concept: &usize| !matches!(concepts.all()[*concept].kind, Kind::Group | Kind::Stop);
                let of_item = read.iter().map(|spoken| spoken.concept).filter(told).collect();
                last = Some((item, of_item));
            }
            let Some((_, of_item)) = last.as_ref().filter(|(_, of_item)| !of_item.is_empty()) else {
                continue;
            };
            if dwcp.replace(link.priority().framework()) != Some(link.priority().framework()) {
                targets.clear();
            }
            let target = targets.entry(link.target()).or_insert_with_key(|target| {
                let read = match target {
                    Target::Outcome(outcome) => {
                        Read::spoken(concepts, |language| outcome.title_found(language))
                    }
                    Target::Output(output) => Read::spoken(concepts, |language| output.title_found(language)),
                };
                read.iter().map(|spoken| spoken.concept).collect()
            });
            for concept in of_item.iter().copied().filter(|concept| target.contains(concept)) {
                let country = link.priority().framework().home();
                let links = signed.by_concept.entry(concept).or_default().entry(country).or_default();
                if links.len() < KEPT {
                    links.push(link);
                }
            }
        }
        signed
    }

    /// What was agreed on concepts before and elsewhere, for one pairing.
    pub(super) fn beside(&self, pairing: Pairing<'g>) -> Beside<'_, 'g> {
        Beside { signed: self, pairing, of_concepts: BTreeMap::new() }
    }
}

/// The links on each concept as one pairing sees them: looked for once for each concept, and not for each pair of items.
pub(super) struct Beside<'s, 'g> {
    signed: &'s Signed<'g>,
    pairing: Pairing<'g>,
    of_concepts: BTreeMap<usize, (Option<Link<'g>>, usize)>,
}

impl<'g> Beside<'_, 'g> {
    /// The link of the country's latest earlier DWCP on a concept that both texts speak of, and in how many other countries
    /// there is one on the heaviest of them. A DWCP is earlier when it ended before this one began, as far as both years are
    /// known.
    pub(super) fn like(&mut self, shared: &[Shared<'g>]) -> (Option<Link<'g>>, usize) {
        let (mut before, mut elsewhere) = (None, 0);
        for concept in shared.iter().filter(|s| s.item.concept == s.target.concept).map(|s| s.item.concept) {
            let (signed, pairing) = (self.signed, self.pairing);
            let found = self.of_concepts.entry(concept).or_insert_with(|| signed.on(concept, pairing));
            before = before.or(found.0);
            elsewhere = if elsewhere > 0 { elsewhere } else { found.1 };
        }
        (before, elsewhere)
    }
}

impl<'g> Signed<'g> {
    /// The link of the country's latest earlier DWCP on a concept, and in how many other countries there is one.
    fn on(&self, concept: usize, pairing: Pairing<'g>) -> (Option<Link<'g>>, usize) {
        let Some(countries) = self.by_concept.get(&concept) else { return (None, 0) };
        let (own, began) = (countries.get(pairing.dwcp.home()), pairing.dwcp.period().start);
        let ended = |link: &Link<'g>| link.priority().framework().period().end;
        let earlier =
            own.into_iter().flatten().rev().filter(|link| ended(link).is_some_and(|end| Some(end) < began));
        (earlier.max_by_key(|link| ended(link)).copied(), countries.len() - usize::from(own.is_some()))
    }
}
