//! Links that a source or a person stated, by the concepts that they join: what was agreed before, and elsewhere.

use std::collections::BTreeMap;

use super::Shared;
use super::concepts::{Concepts, Kind};
use super::text::Read;
use crate::align::Pairing;
use crate::graph::{Item, Link, PlanGraph, Target};
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
            let target = match link.target() {
                Target::Outcome(outcome) => Read::spoken(concepts, |language| outcome.title_found(language)),
                Target::Output(output) => Read::spoken(concepts, |language| output.title_found(language)),
            };
            let told = |concept: &usize| target.iter().any(|spoken| spoken.concept == *concept);
            for concept in of_item.iter().copied().filter(told) {
                let country = link.priority().framework().home();
                let links = signed.by_concept.entry(concept).or_default().entry(country).or_default();
                if links.len() < KEPT {
                    links.push(link);
                }
            }
        }
        signed
    }

    /// The link of the country's latest earlier DWCP on a concept that both texts speak of, and in how many other countries
    /// there is one on the heaviest of them. A DWCP is earlier when it ended before this one began, as far as both years are
    /// known.
    pub(super) fn like(&self, pairing: Pairing<'g>, shared: &[Shared<'g>]) -> (Option<Link<'g>>, usize) {
        let (home, began) = (pairing.dwcp.home(), pairing.dwcp.period().start);
        let same = || shared.iter().filter(|s| s.item.concept == s.target.concept).map(|s| s.item.concept);
        let before = same().find_map(|concept| {
            let links = self.by_concept.get(&concept)?.get(home)?;
            let ended = |link: &Link<'g>| link.priority().framework().period().end;
            let earlier = links.iter().rev().filter(|link| ended(link).is_some_and(|end| Some(end) < began));
            earlier.max_by_key(|link| ended(link)).copied()
        });
        let elsewhere = same().find_map(|concept| {
            let countries = self.by_concept.get(&concept)?;
            Some(countries.len() - usize::from(countries.contains_key(home))).filter(|n| *n > 0)
        });
        (before, elsewhere.unwrap_or_default())
    }
}
