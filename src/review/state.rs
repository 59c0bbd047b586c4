//! What the answers that stand say, each checked against the data and those before it.

use std::collections::{BTreeMap, BTreeSet};

use super::{About, Act, Log, Material, Resolved};
use crate::align::Pairing;
use crate::graph::{Framework, Item, Link, Outcome, Priority, Target};
use crate::vocab::{Judgement, LinkStatus, PillarWord, Vocabulary as _};

/// Why an answer has no effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// An id names nothing in the data, or the two plans are not compared.
    Missing,
    /// The answer does not fit what it is about.
    Unfit,
    /// The data state it already: by a link, absence or objective that a source or person stands for.
    Stated,
    /// Something takes up the item, or one of its elements; “nothing found” cannot be said beside that.
    Linked,
    /// The item, its priority or the outcome is stated to have no counterpart.
    Absent,
}

/// An answer that a later one of somebody else stands in place of: both, and whose they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overruled {
    /// What they are about.
    pub about: About,
    /// The earlier and the later answer.
    pub answers: [Judgement; 2],
    /// Who gave them.
    pub reviewers: [Option<String>; 2],
}

/// What the answers say, by what they are about; the later of two about one thing decides.
#[derive(Debug, Default)]
pub struct State<'l> {
    /// Pairs with whole, part or not-this.
    pub(super) pairs: BTreeMap<About, &'l Act>,
    /// Items of which nothing was found.
    pub(super) absent: BTreeMap<About, &'l Act>,
    /// Strategic objectives: yes or no.
    pub(super) objectives: BTreeMap<About, &'l Act>,
    /// Comparisons that were gone through.
    pub(super) complete: BTreeMap<About, &'l Act>,
    /// What is to be looked at again, and not decided since.
    pub(super) flagged: BTreeSet<About>,
    /// What was put off, and not decided since.
    pub(super) skipped: BTreeSet<About>,
    /// Pins and texts of the pairs as they were judged.
    pub(super) judged: BTreeMap<About, About>,
    /// Answers that a later one of somebody else stands in place of.
    pub overruled: Vec<Overruled>,
    /// Answers without effect: the number of the entry, what it was about, and why.
    pub refused: Vec<(u64, About, Refusal)>,
}

impl<'l> State<'l> {
    /// What the answers of a log that stand say of the material.
    #[must_use]
    pub fn of(material: &Material, log: &'l Log) -> Self {
        let mut state = Self::default();
        for act in log.standing() {
            for about in &act.on {
                match state.check(material, act.answer, about) {
                    Ok(_) => state.take(act, about),
                    Err(refusal) => state.refused.push((act.id, about.key(), refusal)),
                }
            }
        }
        state
    }

    fn take(&mut self, act: &'l Act, about: &About) {
        let key = about.key();
        let before = [&self.pairs, &self.objectives].into_iter().find_map(|answers| answers.get(&key));
        if let Some(before) = before.filter(|_| act.answer.decides())
            && before.answer != act.answer
            && before.reviewer != act.reviewer
        {
            self.overruled.push(Overruled {
                about: key.clone(),
                answers: [before.answer, act.answer],
                reviewers: [before.reviewer.clone(), act.reviewer.clone()],
            });
        }
        let marked = match act.answer {
            Judgement::Skip => {
                self.skipped.insert(key);
                return;
            }
            Judgement::LookAgain => {
                self.flagged.insert(key);
                return;
            }
            Judgement::Whole | Judgement::Part | Judgement::NotThis => {
                self.judged.insert(key.clone(), about.clone());
                self.pairs.insert(key.clone(), act);
                key.of_item()
            }
            Judgement::NoneFound => {
                self.absent.insert(key.clone(), act);
                key
            }
            Judgement::Yes | Judgement::No => {
                self.objectives.insert(key.clone(), act);
                key
            }
            Judgement::Complete => {
                self.complete.insert(key.clone(), act);
                key
            }
        };
        if act.answer != Judgement::NotThis {
            self.skipped.remove(&marked);
            self.flagged.remove(&marked);
        }
    }

    /// Is anything decided about an item itself: a link, or that there is none?
    pub(super) fn decides(&self, item: &About) -> bool {
        self.absent.contains_key(item) || self.is_linked(item)
    }

    /// Did an answer link the item to anything?
    pub(super) fn is_linked(&self, item: &About) -> bool {
        self.pairs.iter().any(|(pair, act)| act.answer != Judgement::NotThis && pair.of_item() == *item)
    }

    /// What the ids mean, if the answer can be given there now.
    fn check<'g>(
        &self,
        material: &'g Material,
        answer: Judgement,
        about: &About,
    ) -> Result<Resolved<'g>, Refusal> {
        let found = material.find(about).ok_or(Refusal::Missing)?;
        match (answer, found) {
            (Judgement::Skip | Judgement::LookAgain, _) => {}
            (Judgement::Whole | Judgement::Part, Resolved::Pair(pairing, item, target)) => {
                if signed(item, pairing.un).any(|link| link.target() == target) {
                    return Err(Refusal::Stated);
                }
                let priority = About::item(pairing, Item::Priority(item.priority()));
                let outcome = target.outcome().absence_in(pairing.dwcp).is_some();
                let absent =
                    [&about.of_item(), &priority].into_iter().any(|key| self.absent.contains_key(key));
                if absent || outcome || is_absent(item, pairing.un) {
                    return Err(Refusal::Absent);
                }
            }
            (Judgement::NotThis, Resolved::Pair(pairing, item, target)) => {
                if signed(item, pairing.un).any(|link| link.target() == target) {
                    return Err(Refusal::Stated);
                }
            }
            (Judgement::NoneFound, Resolved::Item(pairing, item)) => {
                if is_absent(item, pairing.un) {
                    return Err(Refusal::Stated);
                }
                let linked = |item: Item<'_>| {
                    signed(item, pairing.un).next().is_some() || self.is_linked(&About::item(pairing, item))
                };
                let is_linked = match item {
                    Item::Priority(priority) => items_of(priority).any(linked),
                    Item::Element(_) => linked(item),
                };
                if is_linked {
                    return Err(Refusal::Linked);
                }
            }
            (Judgement::Yes | Judgement::No, Resolved::Objective(subject, word)) => {
                let stated = subject.pillars();
                if stated.is_stated_none() || stated.states(word) {
                    return Err(Refusal::Stated);
                }
                if answer == Judgement::Yes {
                    self.check_objective(about, word, stated.is_empty())?;
                }
            }
            (Judgement::Complete, Resolved::Plans(pairing)) => {
                if pairing.complete {
                    return Err(Refusal::Stated);
                }
            }
            _ => return Err(Refusal::Unfit),
        }
        Ok(found)
    }

    /// Can the item be said to serve this objective, or none, beside what was answered about the others?
    fn check_objective(&self, about: &About, word: PillarWord, none_stated: bool) -> Result<(), Refusal> {
        let yes = |other: PillarWord| {
            let key = About { pillar: Some(other), ..about.key() };
            self.objectives.get(&key).is_some_and(|act| act.answer == Judgement::Yes)
        };
        match word {
            PillarWord::NotAtAll => {
                let serves = |word: &PillarWord| *word != PillarWord::NotAtAll && yes(*word);
                if none_stated && !PillarWord::ALL.iter().any(serves) { Ok(()) } else { Err(Refusal::Linked) }
            }
            PillarWord::Of(_) if yes(PillarWord::NotAtAll) => Err(Refusal::Absent),
            PillarWord::Of(_) => Ok(()),
        }
    }

    /// Items and outcomes that were judged pair by pair, all pairs against, with the answer that came last: they are
    /// examined by that (semantics, section 8.13). A priority with elements only where its elements are, too.
    pub(super) fn looked_through<'g>(&self, material: &'g Material) -> Vec<(Looked<'g>, &'l Act)> {
        let against = self.pairs.iter().filter(|(_, act)| act.answer == Judgement::NotThis);
        let plans: BTreeSet<About> = (against.map(|(pair, _)| pair).chain(self.absent.keys()))
            .map(|about| About { priority: None, element: None, ..about.of_item() })
            .collect();
        let mut found = Vec::new();
        for about in plans {
            let Some(Resolved::Plans(pairing)) = material.find(&about) else { continue };
            let Some(last) = self.latest(&about) else { continue };
            let mut seen = BTreeMap::new();
            for priority in pairing.dwcp.priorities() {
                for item in priority.elements().map(Item::Element).chain([Item::Priority(priority)]) {
                    let below =
                        priority.elements().all(|element| seen.get(&Item::Element(element)) == Some(&true));
                    let own = self.is_looked_through(pairing, item);
                    let all = own && (matches!(item, Item::Element(_)) || below);
                    seen.insert(item, all || self.is_absent(pairing, item));
                    if all && !self.is_absent(pairing, item) && self.has_decided(pairing, item) {
                        found.push((Looked::Item(pairing, item), last));
                    }
                }
            }
            for outcome in pairing.un.outcomes() {
                if self.is_looked_at_by_all(pairing, outcome) {
                    found.push((Looked::Outcome(pairing, outcome), last));
                }
            }
        }
        found
    }

    /// The last answer about two plans.
    fn latest(&self, plans: &About) -> Option<&'l Act> {
        let of = |about: &About| About { priority: None, element: None, ..about.of_item() } == *plans;
        let all = self.pairs.iter().chain(&self.absent).filter(|(about, _)| of(about));
        all.map(|(_, act)| *act).max_by_key(|act| act.id)
    }

    /// Is the item stated to have no counterpart, by the data or an answer about it or its priority?
    fn is_absent(&self, pairing: Pairing<'_>, item: Item<'_>) -> bool {
        let keys = [About::item(pairing, item), About::item(pairing, Item::Priority(item.priority()))];
        is_absent(item, pairing.un) || keys.iter().any(|key| self.absent.contains_key(key))
    }

    /// Was the pair judged against, by an answer or in the data?
    fn is_against(&self, pairing: Pairing<'_>, item: Item<'_>, outcome: Outcome<'_>) -> bool {
        let key = About::pair(pairing, item, Target::Outcome(outcome)).key();
        let rejected = |link: Link<'_>| {
            link.status() == LinkStatus::Rejected && link.target() == Target::Outcome(outcome)
        };
        match self.pairs.get(&key) {
            Some(act) => act.answer == Judgement::NotThis,
            None => item.links().any(rejected),
        }
    }

    /// Was every outcome judged not to take up the item, and is nothing linked to it?
    fn is_looked_through(&self, pairing: Pairing<'_>, item: Item<'_>) -> bool {
        let mut outcomes = pairing.un.outcomes().peekable();
        outcomes.peek().is_some()
            && outcomes.all(|outcome| self.is_against(pairing, item, outcome))
            && !self.is_linked(&About::item(pairing, item))
            && judged(item, pairing.un).next().is_none()
    }

    /// Is one of the answers about a pair of this item?
    fn has_decided(&self, pairing: Pairing<'_>, item: Item<'_>) -> bool {
        let key = About::item(pairing, item);
        self.pairs.keys().any(|pair| pair.of_item() == key)
    }

    /// Was the outcome judged against every item of the DWCP, one by one or because nothing takes the item up?
    fn is_looked_at_by_all(&self, pairing: Pairing<'_>, outcome: Outcome<'_>) -> bool {
        let mut items = pairing.dwcp.priorities().flat_map(items_of).peekable();
        let linked = |item: Item<'_>| {
            let reached = |pair: &About| {
                pair.outcome.as_deref() == Some(outcome.id()) && pair.of_item() == About::item(pairing, item)
            };
            self.pairs.iter().any(|(pair, act)| act.answer != Judgement::NotThis && reached(pair))
                || judged(item, pairing.un).any(|link| link.outcome() == outcome)
        };
        items.peek().is_some()
            && outcome.absence_in(pairing.dwcp).is_none()
            && items.all(|item| {
                !linked(item) && (self.is_absent(pairing, item) || self.is_against(pairing, item, outcome))
            })
    }
}

/// What was judged pair by pair, all pairs against.
#[derive(Debug, Clone, Copy)]
pub(super) enum Looked<'g> {
    /// A priority or element against every outcome.
    Item(Pairing<'g>, Item<'g>),
    /// An outcome against every priority and element.
    Outcome(Pairing<'g>, Outcome<'g>),
}

/// A priority and its elements.
fn items_of(priority: Priority<'_>) -> impl Iterator<Item = Item<'_>> {
    [Item::Priority(priority)].into_iter().chain(priority.elements().map(Item::Element))
}

/// The links of an item to a framework that a source or person stands for, stale or not.
fn judged<'g>(item: Item<'g>, un: Framework<'g>) -> impl Iterator<Item = Link<'g>> {
    let stands = |status| matches!(status, LinkStatus::Documented | LinkStatus::Reviewed);
    item.links().filter(move |link| stands(link.status()) && link.outcome().framework() == un)
}

/// Those of them whose texts have not changed since.
fn signed<'g>(item: Item<'g>, un: Framework<'g>) -> impl Iterator<Item = Link<'g>> {
    judged(item, un).filter(|link| link.stale_pin().is_none())
}

/// Do the data state that the item, or its priority, has no counterpart there?
fn is_absent(item: Item<'_>, un: Framework<'_>) -> bool {
    match item {
        Item::Priority(priority) => priority.absence_in(un).is_some(),
        Item::Element(element) => {
            element.absence_in(un).is_some() || element.priority().absence_in(un).is_some()
        }
    }
}

/// Why an answer cannot be given now; nothing where it can.
#[must_use]
pub fn refusal(material: &Material, log: &Log, answer: Judgement, about: &About) -> Option<Refusal> {
    State::of(material, log).check(material, answer, about).err()
}
