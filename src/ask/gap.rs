//! Which countries closed the same gap, and how?
//!
//! A gap is a priority that no outcome of its pairing takes up and of which somebody has said so: that no counterpart
//! was found, or that the gap is to be closed. One that nobody has examined is not yet a gap, and one that was accepted
//! is none. Another country has **closed the same gap** when, in an earlier pairing of its own, a priority that shares a pillar with it was not
//! taken up, and in a later one such a priority is. How it did is the link that takes it up.
//!
//! What countries closed is looked for once for each set of pillars, of which there are sixteen, and not for each gap.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::align::{PairingVerdict, PriorityVerdict};
use crate::graph::{Country, Link, Priority};
use crate::vocab::{Absence, Nothing, Pillar, PriorityClass};

/// How many closings of a gap are listed where no country is asked for.
pub const CLOSINGS: usize = 20;

/// How a country closed a gap.
#[derive(Debug, Clone)]
pub struct Closing<'g> {
    /// The country.
    pub country: Country<'g>,
    /// The pillar that both gaps share.
    pub pillar: Pillar,
    /// The priority that was not taken up.
    pub before: Priority<'g>,
    /// The later priority that is.
    pub after: Priority<'g>,
    /// Its class.
    pub class: PriorityClass,
    /// The links that take it up.
    pub how: Vec<Link<'g>>,
}

/// A gap with the countries that closed the same one.
#[derive(Debug, Clone)]
pub struct Gap<'g> {
    /// The verdict that shows the gap.
    pub verdict: PriorityVerdict<'g>,
    /// Who closed the same one, in order of country: all where the gaps of one country are asked for, else the first
    /// [`CLOSINGS`].
    pub closed: Vec<Arc<Closing<'g>>>,
    /// How many countries closed the same one, listed or not.
    pub countries: usize,
    /// How many closings are not listed.
    pub unlisted: usize,
    /// How many other countries have a priority of the same pillar that is taken up, whether after a gap or not.
    pub taken_up_elsewhere: usize,
}

fn is_gap(judged: &PriorityVerdict<'_>) -> bool {
    matches!(judged.nothing(), Some(Nothing::Stated(Absence::NoneFound | Absence::Open)))
}

fn shares(judged: &PriorityVerdict<'_>, pillar: Pillar) -> bool {
    judged.priority.pillars().iter().any(|p| p == pillar)
}

/// What all countries did with gaps of some pillars.
#[derive(Default)]
struct Done<'g> {
    /// What closed one, in order of country and priority.
    closings: Vec<Arc<Closing<'g>>>,
    /// The countries of these, each once with the number of its closings.
    closed_by: BTreeMap<Country<'g>, usize>,
    /// The countries that have a priority of one of the pillars that is taken up, each once.
    taken_up: Vec<Country<'g>>,
}

impl<'g> Done<'g> {
    fn of(countries: &BTreeMap<Country<'g>, Vec<&PriorityVerdict<'g>>>, pillars: &[Pillar]) -> Self {
        let mut done = Self::default();
        for (&country, own) in countries {
            let mut closings: Vec<Closing<'g>> = Vec::new();
            let mut known = std::collections::BTreeSet::new();
            for &pillar in pillars {
                let ended = earliest(own, pillar);
                for after in own.iter().filter(|o| shares(o, pillar) && o.class().is_taken_up()) {
                    if done.taken_up.last() != Some(&country) {
                        done.taken_up.push(country);
                    }
                    let Some(now) = start(after) else { continue };
                    // The first of the gaps that begin before.
                    let before = ended.iter().filter(|(begun, ..)| *begun < now).min_by_key(|(_, n, _)| *n);
                    let Some((_, _, before)) = before else { continue };
                    if known.insert(after.priority) {
                        closings.push(Closing {
                            country,
                            pillar,
                            before: before.priority,
                            after: after.priority,
                            class: after.class(),
                            how: after.counting().map(|l| l.link).collect(),
                        });
                    }
                }
            }
            if !closings.is_empty() {
                closings.sort_by_key(|c| c.after);
                done.closed_by.insert(country, closings.len());
                done.closings.extend(closings.into_iter().map(Arc::new));
            }
        }
        done
    }
}

/// The gaps of a pillar, the first of each year in which some begin: the year, the place among all, and the gap.
fn earliest<'v, 'g>(
    own: &[&'v PriorityVerdict<'g>],
    pillar: Pillar,
) -> Vec<(u16, usize, &'v PriorityVerdict<'g>)> {
    let mut first: BTreeMap<u16, (usize, &PriorityVerdict<'g>)> = BTreeMap::new();
    for (n, judged) in own.iter().enumerate().filter(|(_, o)| shares(o, pillar) && is_gap(o)) {
        if let Some(year) = start(judged) {
            first.entry(year).or_insert((n, judged));
        }
    }
    first.into_iter().map(|(year, (n, judged))| (year, n, judged)).collect()
}

/// Every gap of the data, or of one country, with who closed the same one. A priority without a pillar is like no
/// other as far as is known.
#[must_use]
pub fn gaps<'g>(
    verdicts: impl IntoIterator<Item: Borrow<PairingVerdict<'g>>>,
    country: Option<Country<'g>>,
) -> Vec<Gap<'g>> {
    // The others are no gap and close none.
    let tells = |judged: &&PriorityVerdict<'g>| is_gap(judged) || judged.class().is_taken_up();
    let mut telling: Vec<PriorityVerdict<'g>> = Vec::new();
    for verdict in verdicts {
        telling.extend(verdict.borrow().priorities.iter().filter(tells).cloned());
    }
    let mut countries: BTreeMap<Country<'g>, Vec<&PriorityVerdict<'g>>> = BTreeMap::new();
    for judged in &telling {
        countries.entry(judged.pairing.country).or_default().push(judged);
    }
    let listed = if country.is_some() { usize::MAX } else { CLOSINGS };
    let mut done: BTreeMap<Vec<Pillar>, Done<'g>> = BTreeMap::new();
    let ours =
        telling.iter().filter(|judged| country.is_none_or(|c| judged.pairing.country == c) && is_gap(judged));
    ours.map(|judged| {
        let (own, pillars) = (judged.pairing.country, judged.priority.pillars().iter().collect::<Vec<_>>());
        let done = done.entry(pillars).or_insert_with_key(|pillars| Done::of(&countries, pillars));
        let mine = done.closed_by.get(&own).copied();
        let closed: Vec<Arc<Closing<'g>>> =
            done.closings.iter().filter(|c| c.country != own).take(listed).cloned().collect();
        Gap {
            verdict: judged.clone(),
            countries: done.closed_by.len() - usize::from(mine.is_some()),
            unlisted: done.closings.len() - mine.unwrap_or(0) - closed.len(),
            taken_up_elsewhere: done.taken_up.len() - usize::from(done.taken_up.binary_search(&own).is_ok()),
            closed,
        }
    })
    .collect()
}

/// When a pairing begins: with the later of its two plans.
fn start(judged: &PriorityVerdict<'_>) -> Option<u16> {
    let pairing = judged.pairing;
    let year = |framework: crate::graph::Framework<'_>| framework.period().start.map(|y| y.number());
    Some(year(pairing.dwcp)?.max(year(pairing.un)?))
}
