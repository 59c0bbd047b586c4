//! What is left to ask.

use std::collections::BTreeMap;

use super::{About, Log, Material, State};
use crate::align::Pairing;
use crate::graph::{Item, Link, Target};
use crate::suggest::{Candidate, Grade, PillarProposal, Proposal, Proposals, Spoken};
use crate::vocab::{Judgement, LinkStatus, PillarWord};

/// A priority or element that nobody has decided on, with what may take it up.
#[derive(Debug, Clone)]
pub struct Asked<'g> {
    /// The two plans.
    pub pairing: Pairing<'g>,
    /// The priority or element.
    pub item: Item<'g>,
    /// The concepts that were looked for.
    pub concepts: Vec<Spoken<'g>>,
    /// The candidates by score, the best first; without those that were judged against.
    pub candidates: Vec<Candidate<'g>>,
    /// Is it to be looked at again?
    pub flagged: bool,
    /// Was it put off?
    pub skipped: bool,
    /// Its links that were judged on texts that have changed since.
    pub stale: Vec<Link<'g>>,
}

impl<'g> Asked<'g> {
    /// The ids.
    #[must_use]
    pub fn about(&self) -> About {
        About::item(self.pairing, self.item)
    }

    /// The ids of the item and one of its candidates, with the texts as they are now.
    #[must_use]
    pub fn pair(&self, target: Target<'g>) -> About {
        About::pair(self.pairing, self.item, target)
    }

    /// Is any candidate more than weak?
    #[must_use]
    pub fn has_near(&self) -> bool {
        self.candidates.iter().any(|candidate| candidate.grade > Grade::Weak)
    }

    fn best(&self) -> f64 {
        self.candidates.first().map_or(0.0, |candidate| candidate.score)
    }
}

/// A strategic objective that was proposed, and nobody has answered yet.
#[derive(Debug, Clone)]
pub struct AskedPillar<'g> {
    /// What was proposed.
    pub proposal: PillarProposal<'g>,
    /// Is it to be looked at again?
    pub flagged: bool,
    /// Was it put off?
    pub skipped: bool,
}

impl AskedPillar<'_> {
    /// The ids.
    #[must_use]
    pub fn about(&self) -> About {
        About::objective(self.proposal.subject, PillarWord::Of(self.proposal.pillar))
    }
}

/// What is left to ask, in the order in which it is asked.
#[derive(Debug, Clone, Default)]
pub struct Queue<'g> {
    /// By comparison, and there by the score of the best candidate; what was put off comes last.
    pub items: Vec<Asked<'g>>,
    /// In the order in which they were proposed; what was put off comes last.
    pub pillars: Vec<AskedPillar<'g>>,
}

/// What is left to ask of what was proposed for the material. What somebody has decided on is left out: in the data, which
/// [`suggest::links`](crate::suggest::links) sees to, or by an answer. An element is decided, too, by a whole link or an
/// absence of its priority, and a priority by answers about all of its elements, one of which is linked.
#[must_use]
pub fn queue<'g>(
    material: &'g Material,
    log: &Log,
    links: &[Proposals<'g>],
    pillars: &[PillarProposal<'g>],
) -> Queue<'g> {
    let state = State::of(material, log);
    let looked: Vec<About> = (state.looked_through(material).into_iter())
        .filter_map(|(looked, _)| match looked {
            super::state::Looked::Item(pairing, item) => Some(About::item(pairing, item)),
            super::state::Looked::Outcome(..) => None,
        })
        .collect();
    let mut items = Vec::new();
    for proposals in links {
        let pairing = proposals.pairing;
        // Without an outcome of the UN framework in the data there is nothing to judge an item against.
        if pairing.un.outcomes().next().is_none() {
            continue;
        }
        let mut asked: Vec<Asked<'g>> = Vec::new();
        for proposal in &proposals.items {
            let key = About::item(pairing, proposal.item);
            if state.settles(pairing, proposal.item) || looked.contains(&key) {
                continue;
            }
            asked.push(ask(&state, pairing, proposal));
        }
        asked.sort_by(|a, b| b.best().total_cmp(&a.best()));
        items.extend(asked);
    }
    items.sort_by_key(|asked| asked.skipped);
    let mut objectives: Vec<AskedPillar<'g>> = (pillars.iter())
        .filter_map(|proposal| {
            let about = About::objective(proposal.subject, PillarWord::Of(proposal.pillar));
            let none = About { pillar: Some(PillarWord::NotAtAll), ..about.clone() };
            let is_none = state.objectives.get(&none).is_some_and(|act| act.answer == Judgement::Yes);
            let answered = is_none || state.objectives.contains_key(&about);
            (!answered).then(|| AskedPillar {
                proposal: proposal.clone(),
                flagged: state.flagged.contains(&about),
                skipped: state.skipped.contains(&about),
            })
        })
        .collect();
    objectives.sort_by_key(|asked| asked.skipped);
    Queue { items, pillars: objectives }
}

/// One item of what was proposed as it is asked about, whether it is decided by an answer or not; nothing where the data
/// settle it.
#[must_use]
pub fn asked<'g>(
    material: &'g Material,
    log: &Log,
    links: &[Proposals<'g>],
    about: &About,
) -> Option<Asked<'g>> {
    let state = State::of(material, log);
    links.iter().find_map(|proposals| {
        let pairing = proposals.pairing;
        let found = proposals.items.iter().find(|proposal| About::item(pairing, proposal.item) == *about)?;
        Some(ask(&state, pairing, found))
    })
}

fn ask<'g>(state: &State<'_>, pairing: Pairing<'g>, proposal: &Proposal<'g>) -> Asked<'g> {
    let key = About::item(pairing, proposal.item);
    let against = |candidate: &&Candidate<'g>| {
        let pair = About::pair(pairing, proposal.item, candidate.target).key();
        state.pairs.get(&pair).is_none_or(|act| act.answer != Judgement::NotThis)
    };
    let is_stale = |link: &Link<'g>| {
        matches!(link.status(), LinkStatus::Documented | LinkStatus::Reviewed)
            && link.stale_pin().is_some()
            && link.outcome().framework() == pairing.un
    };
    Asked {
        pairing,
        item: proposal.item,
        concepts: proposal.concepts.clone(),
        candidates: proposal.candidates.iter().filter(against).cloned().collect(),
        flagged: state.flagged.contains(&key),
        skipped: state.skipped.contains(&key),
        stale: proposal.item.links().filter(is_stale).collect(),
    }
}

impl State<'_> {
    /// Is nothing left to ask about an item?
    fn settles(&self, pairing: Pairing<'_>, item: Item<'_>) -> bool {
        let key = About::item(pairing, item);
        if self.decides(&key) {
            return true;
        }
        match item {
            Item::Element(element) => {
                let priority = About::item(pairing, Item::Priority(element.priority()));
                let whole = self
                    .pairs
                    .iter()
                    .any(|(pair, act)| act.answer == Judgement::Whole && pair.of_item() == priority);
                whole || self.absent.contains_key(&priority)
            }
            Item::Priority(priority) => {
                let mut elements = priority
                    .elements()
                    .map(|element| About::item(pairing, Item::Element(element)))
                    .peekable();
                let linked = priority
                    .elements()
                    .any(|element| self.is_linked(&About::item(pairing, Item::Element(element))));
                elements.peek().is_some() && linked && elements.all(|key| self.decides(&key))
            }
        }
    }
}

/// The pairs of a queue whose two titles are those of `like`, to the letter; without those that somebody has decided on,
/// which no answer for many ever changes.
#[must_use]
pub fn alike(queue: &Queue<'_>, like: &About) -> Vec<About> {
    let Some(texts) = &like.texts else { return Vec::new() };
    let mut found: BTreeMap<About, About> = BTreeMap::new();
    for asked in &queue.items {
        for candidate in &asked.candidates {
            let pair = asked.pair(candidate.target);
            if pair.texts.as_ref() == Some(texts) && pair.key() != like.key() {
                found.insert(pair.key(), pair);
            }
        }
    }
    found.into_values().collect()
}
