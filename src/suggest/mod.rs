//! Suggestions: which outcomes and outputs of a UN framework may take up a DWCP's items, and on what words.
//!
//! A suggestion is a proposal to a person and nothing else: none is ever counted. It is made from the titles (the
//! concepts of a table and the letters), from the tree, and told with its evidence; where nothing is near, what was looked
//! for is told. The same dataset and the same table give the same suggestions.

mod alike;
mod concepts;
mod letters;
mod matching;
mod nearness;
mod pillars;
mod rows;
mod signed;
mod text;
mod weights;
mod words;

pub use alike::{Likeness, PlanItem, alike};
pub use concepts::{Concept, Concepts, Kind, Problem};
pub use nearness::Grade;
pub use pillars::{PillarProposal, Subject, pillars};
pub(crate) use rows::{link, pillar_row};
pub use rows::{pillar_rows, rows};
pub use text::Spoken;
pub use weights::{Weight, weights};

use crate::align::{Pairing, pairings, pairings_with};
use crate::graph::{Country, Framework, Item, Link, Outcome, PlanGraph, Target};
use crate::vocab::{LinkStatus, Role};
use letters::Rarity;
use nearness::{Kinship, nearness};
use signed::Signed;
use text::Read;

/// A concept that both texts speak of, or that is of one family with one of the other text.
#[derive(Debug, Clone)]
pub struct Shared<'g> {
    /// As the DWCP item speaks of it.
    pub item: Spoken<'g>,
    /// As the UN item does.
    pub target: Spoken<'g>,
}

/// A UN outcome or output that may take up the item.
#[derive(Debug, Clone)]
pub struct Candidate<'g> {
    /// The outcome or output.
    pub target: Target<'g>,
    /// From 0 to 1: candidates are ordered by it.
    pub score: f64,
    /// How sure it is.
    pub grade: Grade,
    /// What both speak of, the heaviest concept first.
    pub shared: Vec<Shared<'g>>,
    /// How alike the letters of the titles are, from 0 to 1.
    pub letters: f64,
    /// Is the grade of an outcome owed to its outputs, which speak more of the item than its own title does?
    pub by_outputs: bool,
    /// The strongest of the ILO's roles on the output, or on the outcome itself or one of its outputs.
    pub ilo: Option<Role>,
    /// A link of the country's latest earlier DWCP that a person or source stated, on a concept that both share.
    pub before: Option<Link<'g>>,
    /// In how many other countries such a link joins a concept that both share.
    pub elsewhere: usize,
}

/// What is proposed for one priority or element.
#[derive(Debug, Clone)]
pub struct Proposal<'g> {
    /// The priority or element.
    pub item: Item<'g>,
    /// The concepts that its title speaks of: what was looked for.
    pub concepts: Vec<Spoken<'g>>,
    /// Every candidate, the best first.
    pub candidates: Vec<Candidate<'g>>,
}

/// What is proposed for one DWCP and one UN framework.
#[derive(Debug, Clone)]
pub struct Proposals<'g> {
    /// The two plans.
    pub pairing: Pairing<'g>,
    /// For each priority, and after it for its elements.
    pub items: Vec<Proposal<'g>>,
}

/// The pairings for which links are proposed, and what is asked of each: one is looked at when its turn comes, since the
/// proposals of all would take many times the memory of the data.
#[derive(Debug)]
pub struct Search<'a, 'g> {
    concepts: &'a Concepts,
    kinship: Kinship,
    signed: Signed<'g>,
    pairings: Vec<Pairing<'g>>,
    all: bool,
}

impl<'a, 'g> Search<'a, 'g> {
    /// Every pairing, of one country or of all. Items that somebody has decided on (a documented or reviewed link to the
    /// framework, or an absence) are left out, and so is each pair that was rejected; with `all` nothing is left out.
    #[must_use]
    pub fn of(graph: &'g PlanGraph, concepts: &'a Concepts, country: Option<Country<'g>>, all: bool) -> Self {
        Self {
            concepts,
            kinship: Kinship::of(concepts),
            signed: Signed::of(graph, concepts),
            pairings: country.map_or_else(|| pairings(graph).collect(), pairings_with),
            all,
        }
    }

    /// The pairings, in order.
    #[must_use]
    pub fn pairings(&self) -> &[Pairing<'g>] {
        &self.pairings
    }

    /// What is proposed for one of them.
    #[must_use]
    pub fn proposals(&self, pairing: Pairing<'g>) -> Proposals<'g> {
        let near = Near {
            concepts: self.concepts,
            kinship: &self.kinship,
            signed: &self.signed,
            pairing,
            all: self.all,
        };
        Proposals { pairing, items: near.items() }
    }
}

/// What is proposed for every pairing, as [`Search`] finds it.
#[must_use]
pub fn links<'g>(
    graph: &'g PlanGraph,
    concepts: &Concepts,
    country: Option<Country<'g>>,
    all: bool,
) -> Vec<Proposals<'g>> {
    let search = Search::of(graph, concepts, country, all);
    search.pairings.iter().map(|pairing| search.proposals(*pairing)).collect()
}

/// One pairing with what is asked of it.
struct Near<'a, 'g> {
    concepts: &'a Concepts,
    kinship: &'a Kinship,
    signed: &'a Signed<'g>,
    pairing: Pairing<'g>,
    all: bool,
}

impl<'g> Near<'_, 'g> {
    fn items(&self) -> Vec<Proposal<'g>> {
        let concepts = self.concepts;
        let (mut targets, mut above) = (Vec::new(), Vec::new());
        for outcome in self.pairing.un.outcomes() {
            let number = targets.len();
            targets.push(Target::Outcome(outcome));
            above.push(None);
            for output in outcome.outputs() {
                targets.push(Target::Output(output));
                above.push(Some(number));
            }
        }
        let mut texts: Vec<Read<'g>> = targets.iter().map(|target| read(concepts, *target)).collect();
        let rarity = Rarity::of(texts.iter().flat_map(Read::grams));
        texts.iter_mut().for_each(|text| text.weigh(&rarity));
        let roles = roles(self.pairing.un, &targets);
        let mut beside = self.signed.beside(self.pairing);
        let mut proposals = Vec::new();
        for priority in self.pairing.dwcp.priorities() {
            let elements = priority.elements().map(Item::Element);
            for item in [Item::Priority(priority)].into_iter().chain(elements) {
                if !self.all && self.is_decided(item) {
                    continue;
                }
                let mut asked = match item {
                    Item::Priority(priority) => Read::of(concepts, |language| priority.title_found(language)),
                    Item::Element(element) => Read::of(concepts, |language| element.title_found(language)),
                };
                asked.weigh(&rarity);
                let near = nearness(concepts, self.kinship, &asked, &texts, &above);
                let mut candidates: Vec<Candidate<'g>> = Vec::with_capacity(targets.len());
                for (n, near) in near.into_iter().enumerate() {
                    if !self.all && is_rejected(item, targets[n]) {
                        continue;
                    }
                    let shared = self.shared(&asked, &texts[n]);
                    let (before, elsewhere) = beside.like(&shared);
                    candidates.push(Candidate {
                        target: targets[n],
                        score: lifted(near.score, before.is_some(), elsewhere),
                        grade: near.grade,
                        shared,
                        letters: near.letters,
                        by_outputs: near.by_outputs,
                        ilo: roles[n],
                        before,
                        elsewhere,
                    });
                }
                candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.target.cmp(&b.target)));
                proposals.push(Proposal { item, concepts: asked.concepts, candidates });
            }
        }
        proposals
    }

    /// Has somebody decided on the item in this pairing?
    fn is_decided(&self, item: Item<'g>) -> bool {
        let un = self.pairing.un;
        let is_signed = |status| matches!(status, LinkStatus::Documented | LinkStatus::Reviewed);
        let absent = match item {
            Item::Priority(priority) => priority.absence_in(un).is_some(),
            Item::Element(element) => {
                element.absence_in(un).is_some() || element.priority().absence_in(un).is_some()
            }
        };
        // A link whose texts have changed since is asked about again.
        let holds = |link: &Link<'_>| is_signed(link.status()) && link.stale_pin().is_none();
        absent || item.links().any(|link| holds(&link) && link.outcome().framework() == un)
    }

    fn shared(&self, asked: &Read<'g>, text: &Read<'g>) -> Vec<Shared<'g>> {
        let weight = |spoken: &Spoken<'_>| self.concepts.all()[spoken.concept].weight;
        let mut shared: Vec<(f64, Shared<'g>)> = Vec::new();
        for item in &asked.concepts {
            let kin = text
                .concepts
                .iter()
                .map(|target| (self.kinship.between(item.concept, target.concept), target));
            let best = kin
                .filter(|(kin, _)| *kin > 0.0)
                .max_by(|(a, x), (b, y)| a.total_cmp(b).then_with(|| y.concept.cmp(&x.concept)));
            if let Some((kin, target)) = best {
                shared.push((kin * weight(item), Shared { item: item.clone(), target: target.clone() }));
            }
        }
        shared.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.item.concept.cmp(&y.item.concept)));
        shared.into_iter().map(|(_, shared)| shared).collect()
    }
}

/// How much of what a score lacks is added where the country's last DWCP had such a link, and where another country has one.
const BEFORE: f64 = 0.15;
const ELSEWHERE: f64 = 0.05;

/// A score with what was agreed before, and elsewhere. It moves candidates among each other, never a grade: that rests on
/// the texts alone.
fn lifted(score: f64, before: bool, elsewhere: usize) -> f64 {
    let share = if before { BEFORE } else { 0.0 } + if elsewhere > 0 { ELSEWHERE } else { 0.0 };
    score + share * (1.0 - score)
}

fn read<'g>(concepts: &Concepts, target: Target<'g>) -> Read<'g> {
    match target {
        Target::Outcome(outcome) => Read::of(concepts, |language| outcome.title_found(language)),
        Target::Output(output) => Read::of(concepts, |language| output.title_found(language)),
    }
}

/// Did somebody judge against this very pair?
fn is_rejected(item: Item<'_>, target: Target<'_>) -> bool {
    item.links().any(|link| link.status() == LinkStatus::Rejected && link.target() == target)
}

/// The strongest of the ILO's roles at each target.
fn roles<'g>(un: Framework<'g>, targets: &[Target<'g>]) -> Vec<Option<Role>> {
    let mut found: Vec<(Outcome<'g>, Vec<_>)> =
        un.outcomes().map(|outcome| (outcome, outcome.agencies())).collect();
    found.iter_mut().for_each(|(_, parts)| parts.retain(|part| part.agency.is_ilo()));
    let of = |target: &Target<'g>| {
        let outcome = target.outcome();
        let (_, parts) = found.iter().find(|(known, _)| *known == outcome)?;
        let here = parts.iter().filter(|part| match target {
            Target::Outcome(_) => true,
            Target::Output(output) => part.output == Some(*output),
        });
        here.map(|part| part.role).max()
    };
    targets.iter().map(of).collect()
}
