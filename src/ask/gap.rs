//! Which countries closed the same gap, and how?
//!
//! A gap is a priority that no outcome of its pairing takes up and of which somebody has said so: that no counterpart
//! was found, or that the gap is to be closed. One that nobody has examined is not yet a gap, and one that was accepted
//! is none. Another country has **closed the same gap** when, in an earlier pairing of its own, a priority that shares a pillar with it was not
//! taken up, and in a later one such a priority is. How it did is the link that takes it up.

use crate::align::{PairingVerdict, PriorityVerdict};
use crate::graph::{Country, Link, Priority};
use crate::vocab::{Absence, Nothing, Pillar, PriorityClass};

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
    /// Who closed the same one, in order of country.
    pub closed: Vec<Closing<'g>>,
    /// How many other countries have a priority of the same pillar that is taken up, whether after a gap or not.
    pub taken_up_elsewhere: usize,
}

fn is_gap(judged: &PriorityVerdict<'_>) -> bool {
    matches!(judged.nothing(), Some(Nothing::Stated(Absence::NoneFound | Absence::Open)))
}

fn shares(judged: &PriorityVerdict<'_>, pillar: Pillar) -> bool {
    judged.priority.pillars().iter().any(|p| p == pillar)
}

/// Every gap of the data, or of one country, with who closed the same one. A priority without a pillar is like no
/// other as far as is known.
#[must_use]
pub fn gaps<'g>(verdicts: &[PairingVerdict<'g>], country: Option<Country<'g>>) -> Vec<Gap<'g>> {
    let all = || verdicts.iter().flat_map(|verdict| &verdict.priorities);
    let ours = all().filter(|judged| country.is_none_or(|c| judged.pairing.country == c) && is_gap(judged));
    ours.map(|judged| {
        let elsewhere: Vec<&PriorityVerdict<'g>> =
            all().filter(|other| other.pairing.country != judged.pairing.country).collect();
        let mut closed: Vec<Closing<'g>> = Vec::new();
        let mut taken_up: Vec<Country<'g>> = Vec::new();
        for pillar in judged.priority.pillars().iter() {
            for after in elsewhere.iter().filter(|o| shares(o, pillar) && o.class().is_taken_up()) {
                taken_up.push(after.pairing.country);
                let earlier = |o: &&&PriorityVerdict<'g>| {
                    let (before, now) = (start(o), start(after));
                    o.pairing.country == after.pairing.country && before.zip(now).is_some_and(|(b, n)| b < n)
                };
                let gap = elsewhere.iter().filter(earlier).find(|o| shares(o, pillar) && is_gap(o));
                let known =
                    closed.iter().any(|c| c.country == after.pairing.country && c.after == after.priority);
                if let Some(before) = gap.filter(|_| !known) {
                    closed.push(Closing {
                        country: after.pairing.country,
                        pillar,
                        before: before.priority,
                        after: after.priority,
                        class: after.class(),
                        how: after.counting().map(|l| l.link).collect(),
                    });
                }
            }
        }
        closed.sort_by_key(|c| (c.country, c.after));
        taken_up.sort_unstable();
        taken_up.dedup();
        Gap { verdict: judged.clone(), closed, taken_up_elsewhere: taken_up.len() }
    })
    .collect()
}

/// When a pairing begins: with the later of its two plans.
fn start(judged: &PriorityVerdict<'_>) -> Option<u16> {
    let pairing = judged.pairing;
    let year = |framework: crate::graph::Framework<'_>| framework.period().start.map(|y| y.number());
    Some(year(pairing.dwcp)?.max(year(pairing.un)?))
}
