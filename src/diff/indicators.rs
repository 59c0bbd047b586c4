//! Which indicators moved, and by which frameworks.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::moves::Moves;
use crate::align::Policy;
use crate::graph::PlanGraph;
use crate::indicator::{Evaluation, Measures, Share, definitions};

/// What an indicator is in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure {
    /// A number of frameworks, among so many that were looked at, so many of them undecided.
    Count(usize, usize, usize),
    /// A share for each currency; none where there are no data.
    Shares(Vec<Share>),
}

/// An indicator that is not what it was, in years that follow each other.
#[derive(Debug, Clone)]
pub struct MovedIndicator {
    /// Its id.
    pub id: String,
    /// The years.
    pub years: RangeInclusive<u16>,
    /// What it was; none where the old version does not define it.
    pub old: Option<Figure>,
    /// What it is.
    pub new: Option<Figure>,
    /// The frameworks that count now and did not, by address.
    pub came: Vec<String>,
    /// Those that counted and do not any more.
    pub went: Vec<String>,
}

impl MovedIndicator {
    fn says_the_same(&self, other: &Self) -> bool {
        self.id == other.id
            && (&self.old, &self.new) == (&other.old, &other.new)
            && (&self.came, &self.went) == (&other.came, &other.went)
    }
}

/// A figure with the frameworks that are counted.
type Counted = (Figure, BTreeSet<String>);

/// The figures of every indicator of a version in some years, by id and year.
fn figures(
    graph: &PlanGraph,
    policy: &Policy,
    years: RangeInclusive<u16>,
    moves: Option<&Moves>,
) -> Vec<(String, Vec<Counted>)> {
    let measures = Measures::of(graph, policy);
    let called = |address: String| moves.map_or_else(|| address.clone(), |moves| moves.carried(&address));
    let counted = |found: Evaluation<'_>| {
        let names = found.counted.iter().map(|framework| called(framework.address())).collect();
        (Figure::Count(found.value, found.among, found.undecided), names)
    };
    let mut figures = Vec::new();
    for definition in definitions(graph) {
        let Some(measure) = definition.measure else { continue };
        let share = |year| {
            let ratio = measures.ratio(measure, year);
            (Figure::Shares(ratio.map_or_else(Vec::new, |ratio| ratio.shares)), BTreeSet::new())
        };
        let found = match measure.is_share() {
            true => years.clone().map(share).collect(),
            false => measures.evaluate_years(measure, years.clone()).into_iter().map(counted).collect(),
        };
        figures.push((definition.id, found));
    }
    figures
}

/// The indicators that moved in some years, in order of id and year.
pub(super) fn moved(
    [old, new]: [&PlanGraph; 2],
    policy: &Policy,
    years: RangeInclusive<u16>,
    moves: &Moves,
) -> Vec<MovedIndicator> {
    let before = figures(old, policy, years.clone(), Some(moves));
    let after = figures(new, policy, years.clone(), None);
    let mut ids: Vec<&String> = before.iter().chain(&after).map(|(id, _)| id).collect();
    ids.sort();
    ids.dedup();
    let of = |figures: &'_ [(String, Vec<Counted>)], id: &str, n: usize| {
        figures.iter().find(|(known, _)| known == id).and_then(|(_, found)| found.get(n).cloned())
    };
    let mut moved: Vec<MovedIndicator> = Vec::new();
    for id in ids {
        for (n, year) in years.clone().enumerate() {
            let (old, new) = (of(&before, id, n), of(&after, id, n));
            if old == new {
                continue;
            }
            let names =
                |of: &Option<Counted>| of.as_ref().map(|(_, names)| names.clone()).unwrap_or_default();
            let (was, is) = (names(&old), names(&new));
            let next = MovedIndicator {
                id: id.clone(),
                years: year..=year,
                old: old.map(|(figure, _)| figure),
                new: new.map(|(figure, _)| figure),
                came: is.difference(&was).cloned().collect(),
                went: was.difference(&is).cloned().collect(),
            };
            match moved.last_mut() {
                Some(last) if last.says_the_same(&next) && *last.years.end() + 1 == year => {
                    last.years = *last.years.start()..=year;
                }
                _ => moved.push(next),
            }
        }
    }
    moved
}
