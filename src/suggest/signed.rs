//! Links that a source or a person stated, by the concepts that they join: what was agreed before, and elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::concepts::{Concepts, Kind};
use super::text::Read;
use super::{Shared, read};
use crate::align::Pairing;
use crate::graph::{Item, Link, PlanGraph};
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
        for link in graph.links() {
            if !matches!(link.status(), LinkStatus::Documented | LinkStatus::Reviewed)
                || link.stale_pin().is_some()
            {
                continue;
            }
            let item = match link.item() {
                Item::Priority(priority) => Read::of(concepts, |language| priority.title_found(language)),
                Item::Element(element) => Read::of(concepts, |language| element.title_found(language)),
            };
            let target = read(concepts, link.target());
            let both: BTreeSet<usize> = target.concepts.iter().map(|spoken| spoken.concept).collect();
            let told = |concept: &usize| {
                both.contains(concept) && !matches!(concepts.all()[*concept].kind, Kind::Group | Kind::Stop)
            };
            for concept in item.concepts.iter().map(|spoken| spoken.concept).filter(told) {
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
            let countries = self.by_concept.get(&concept)?.keys().filter(|country| **country != home);
            Some(countries.count()).filter(|n| *n > 0)
        });
        (before, elsewhere.unwrap_or_default())
    }
}
