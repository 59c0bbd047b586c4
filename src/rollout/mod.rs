//! Roll-outs: which UN frameworks are to be prepared when, what is then in force, and what there is to bring to the
//! table (¶1, ¶16).
//!
//! A framework is prepared in the year before it begins. One whose successor is not in the data is followed by one that
//! begins in the year after its end: that roll-out is expected, not known. A framework that begins within two years of
//! another's end is its successor, since extensions by a year are common; after a longer gap one is missing from the
//! data. Only years are known, so that a span of months is a number of years times twelve.

mod outlook;
mod span;

pub use outlook::{Agenda, DwcpThen, Neighbour, Outlook, Reach, Table};
pub use span::{Months, months};

use std::ops::RangeInclusive;

use crate::graph::{Country, Framework, PlanGraph};
use crate::record::Year;

/// One UN framework that is to be prepared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rollout<'g> {
    /// The year of preparation: the one before the next framework begins.
    pub year: u16,
    /// The framework before it, where there is one in the data.
    pub current: Option<Framework<'g>>,
    /// The framework that is prepared, where it is in the data; else the roll-out is expected only.
    pub next: Option<Framework<'g>>,
}

impl<'g> Rollout<'g> {
    /// The first year of the framework that is prepared.
    #[must_use]
    pub const fn starts(&self) -> u16 {
        self.year + 1
    }

    /// Is the framework that is prepared in the data?
    #[must_use]
    pub const fn is_known(&self) -> bool {
        self.next.is_some()
    }

    /// The framework that names it: the one that is prepared, else the one that ends.
    fn named(&self) -> Option<Framework<'g>> {
        self.next.or(self.current)
    }

    /// Its countries, in order of code.
    pub fn countries(&self) -> impl Iterator<Item = Country<'g>> + use<'g> {
        self.named().into_iter().flat_map(Framework::countries)
    }
}

/// A framework that begins so many years after another's end, or sooner, follows it.
const LONGEST_GAP: u16 = 2;

/// Does a framework that begins in `start` follow this one?
fn is_followed_by(framework: Framework<'_>, start: Year) -> bool {
    let period = framework.period();
    period.start.or(period.end).is_some_and(|s| s < start)
        && period.end.is_none_or(|end| start.number() <= end.number() + LONGEST_GAP)
}

/// The UN frameworks.
fn un_frameworks(graph: &PlanGraph) -> impl Iterator<Item = Framework<'_>> {
    graph.frameworks().filter(|f| f.kind().is_un_framework())
}

/// The other UN frameworks of a framework's countries, each once.
fn siblings<'g>(framework: Framework<'g>) -> Vec<Framework<'g>> {
    let all = framework.countries().flat_map(Country::frameworks);
    let mut siblings: Vec<Framework<'g>> =
        all.filter(|f| f.kind().is_un_framework() && *f != framework).collect();
    siblings.sort_unstable();
    siblings.dedup();
    siblings
}

/// The roll-outs whose year of preparation is one of these, in order of year and country.
#[must_use]
pub fn rollouts(graph: &PlanGraph, years: RangeInclusive<u16>) -> Vec<Rollout<'_>> {
    let mut found: Vec<Rollout<'_>> = Vec::new();
    for framework in un_frameworks(graph) {
        let siblings = siblings(framework);
        let period = framework.period();
        if let Some(start) = period.start {
            let earlier = siblings.iter().copied().filter(|f| is_followed_by(*f, start));
            let current = earlier.max_by_key(|f| (f.period().start, f.period().end, *f));
            found.push(Rollout { year: start.number() - 1, current, next: Some(framework) });
        }
        let followed =
            || siblings.iter().filter_map(|f| f.period().start).any(|start| is_followed_by(framework, start));
        if let Some(end) = period.end.filter(|_| !followed()) {
            found.push(Rollout { year: end.number(), current: Some(framework), next: None });
        }
    }
    found.retain(|rollout| years.contains(&rollout.year));
    found.sort_by_key(|r| (r.year, r.named()));
    found
}

/// The UN frameworks that cannot be placed in time: neither start nor end is known.
#[must_use]
pub fn undatable(graph: &PlanGraph) -> Vec<Framework<'_>> {
    let unknown = |f: &Framework<'_>| f.period().start.is_none() && f.period().end.is_none();
    un_frameworks(graph).filter(unknown).collect()
}

/// How many roll-outs a year has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// The year of preparation.
    pub year: u16,
    /// Those whose framework is in the data.
    pub known: usize,
    /// Those that are expected, since a framework ends and none that follows is in the data.
    pub expected: usize,
}

/// The roll-outs of each year, years without any included.
#[must_use]
pub fn counts(rollouts: &[Rollout<'_>], years: RangeInclusive<u16>) -> Vec<Count> {
    let of_year =
        |year: u16, known: bool| rollouts.iter().filter(|r| r.year == year && r.is_known() == known).count();
    years.map(|year| Count { year, known: of_year(year, true), expected: of_year(year, false) }).collect()
}
