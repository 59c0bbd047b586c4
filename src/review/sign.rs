//! Pins: the texts that a link was judged on, as a short hash (semantics, section 4).

use std::collections::BTreeMap;

use super::apply::is_row_of;
use super::{Log, Material};
use crate::graph::{Link, PlanGraph};
use crate::id::Locator;
use crate::place::Place;
use crate::record::Dataset;
use crate::vocab::LinkStatus;

/// A dataset whose links are pinned.
#[derive(Debug)]
pub struct Signed {
    /// The dataset.
    pub dataset: Dataset,
    /// Its graph, as it was before.
    pub graph: PlanGraph,
    /// How many links were pinned.
    pub pinned: usize,
}

/// Pins every documented or reviewed link that has no pin; with `again` also those whose texts have changed since, which
/// count from then on. Suggested and rejected links are left alone.
#[must_use]
pub fn sign(material: Material, again: bool) -> Signed {
    let (mut dataset, graph) = material.into_parts();
    let mut pinned = 0;
    let mut at: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    for (number, row) in dataset.links.iter().enumerate() {
        at.entry(row.place).or_default().push(number);
    }
    for link in graph.links().filter(stands) {
        if link.pin().is_some() && !(again && link.stale_pin().is_some()) {
            continue;
        }
        let rows = at.get(&link.place()).into_iter().flatten();
        let own = rows.copied().find(|&row| is_row_of(&dataset.links[row], &link, &dataset.store));
        if let Some(row) = own {
            let pin = dataset.store.citations.intern(&link.current_pin());
            dataset.links[row].pin = Some(Locator::from_symbol(pin));
            pinned += 1;
        }
    }
    Signed { dataset, graph, pinned }
}

/// The links that a person or source stands for and whose texts have changed since they were judged, in the order of the
/// graph.
#[must_use]
pub fn stale(graph: &PlanGraph) -> Vec<Link<'_>> {
    graph.links().filter(|link| stands(link) && link.stale_pin().is_some()).collect()
}

/// The two texts that a stale link was judged on, as far as they are known: from a log in which they were judged, or from
/// earlier data in which both items have the titles that the pin is of.
#[must_use]
pub fn judged_texts(link: &Link<'_>, log: &Log, before: Option<&PlanGraph>) -> Option<[String; 2]> {
    let pin = link.pin()?;
    log.texts_of(pin).or_else(|| {
        let (from, to) = (link.item().address(), link.target().address());
        let same = |old: &Link<'_>| old.item().address() == from && old.target().address() == to;
        let old = before?.links().find(|old| same(old) && old.current_pin() == pin)?;
        Some(super::log::titles(old.item(), old.target()))
    })
}

/// The two texts of a link as they are now.
#[must_use]
pub fn current_texts(link: &Link<'_>) -> [String; 2] {
    super::log::titles(link.item(), link.target())
}

fn stands(link: &Link<'_>) -> bool {
    matches!(link.status(), LinkStatus::Documented | LinkStatus::Reviewed)
}
