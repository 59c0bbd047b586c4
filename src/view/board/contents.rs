//! What a board shows of a pairing: its cards, the rows on them, and the wires between them, in words.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::align::{ElementCover, JudgedLink, OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::graph::{Item, Output, Target};
use crate::say;
use crate::view::svg::font::harmless;
use crate::view::svg::theme::{self, Look};
use crate::view::titled;
use crate::vocab::{
    Certainty, Engagement, Extent, Language, LinkStatus, Nothing, PriorityClass, Role, Vocabulary, small,
};

/// A priority or an outcome.
#[derive(Debug, Clone)]
pub(super) struct Card {
    /// What names it in the data.
    pub(super) address: String,
    pub(super) id: String,
    pub(super) title: String,
    pub(super) look: Look,
    /// Its class and, where it has no counterpart, what is known of that.
    pub(super) class: String,
    pub(super) why: String,
    pub(super) rows: Vec<Row>,
    pub(super) chips: Vec<Chip>,
    /// The strategic priority under which an outcome stands.
    pub(super) group: String,
    /// How much is lost when it is folded: those with the least are folded first.
    pub(super) weight: u8,
}

/// An element or an output, on its card.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) address: String,
    pub(super) text: String,
    /// Its sign and word.
    pub(super) mark: String,
    pub(super) look: Look,
}

/// Somebody, and whether they take part.
#[derive(Debug, Clone)]
pub(super) struct Chip {
    pub(super) text: String,
    /// Nothing where that is not stated.
    pub(super) takes_part: Option<bool>,
    /// Is it the ILO?
    pub(super) ilo: bool,
}

/// Where a wire ends: a card, and the row on it.
pub(super) type Port = (usize, Option<usize>);

/// All links that join one item with one outcome or output.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Wire {
    pub(super) from: Port,
    pub(super) to: Port,
    pub(super) extent: Extent,
    pub(super) status: LinkStatus,
    /// How many links, one for each piece of evidence.
    pub(super) times: usize,
}

/// One pairing, ready to be laid out.
#[derive(Debug, Clone)]
pub(super) struct Contents {
    pub(super) left: Vec<Card>,
    pub(super) right: Vec<Card>,
    pub(super) wires: Vec<Wire>,
}

impl Contents {
    /// Everything that a pairing holds; the outputs that no link names only when they are asked for.
    pub(super) fn of(verdict: &PairingVerdict<'_>, outputs: bool, language: Language) -> Self {
        let left: Vec<Card> = verdict.priorities.iter().map(|p| priority(p, language)).collect();
        let right: Vec<Card> = verdict.outcomes.iter().map(|o| outcome(o, outputs, language)).collect();
        let mut contents = Self { left, right, wires: Vec::new() };
        contents.wires = contents.wired(verdict);
        contents
    }

    fn wired(&self, verdict: &PairingVerdict<'_>) -> Vec<Wire> {
        let mut wires: Vec<Wire> = Vec::new();
        let [left, right] = [&self.left, &self.right].map(|cards| rows_by_address(cards));
        for (card, priority) in verdict.priorities.iter().enumerate() {
            let mut places: BTreeMap<_, usize> = BTreeMap::new();
            for judged in priority.links.iter().filter(|l| l.bears(Certainty::Possible)) {
                let from = match judged.link.item() {
                    Item::Priority(_) => None,
                    Item::Element(element) => left[card].get(&*element.address()).copied(),
                };
                let Ok(outcome) =
                    verdict.outcomes.binary_search_by(|o| o.outcome.cmp(&judged.link.outcome()))
                else {
                    continue;
                };
                let to = match judged.link.target() {
                    Target::Outcome(_) => None,
                    Target::Output(output) => right[outcome].get(&*output.address()).copied(),
                };
                let new = Wire {
                    from: (card, from),
                    to: (outcome, to),
                    extent: judged.link.extent(),
                    status: judged.link.status(),
                    times: 1,
                };
                match places.entry((new.from, new.to)) {
                    Entry::Occupied(known) => wires[*known.get()].take(new),
                    Entry::Vacant(place) => {
                        place.insert(wires.len());
                        wires.push(new);
                    }
                }
            }
        }
        wires.sort_by_key(|wire| (wire.from, wire.to));
        wires
    }
}

impl Wire {
    /// Takes in one more link between the same two ends. One that counts outweighs a suggested one, a whole one a part.
    fn take(&mut self, new: Self) {
        let rank = |w: &Self| (w.status == LinkStatus::Suggested, w.extent, w.status);
        let times = self.times + new.times;
        if rank(&new) < rank(self) {
            *self = new;
        }
        self.times = times;
    }

    pub(super) fn counts(&self) -> bool {
        self.status != LinkStatus::Suggested
    }
}

/// The class, by its label, with the state of nothing behind it.
fn class(label: &str, state: Option<Nothing>, language: Language) -> String {
    let class = small(label);
    // The class says already that nobody has examined it.
    let state = state.filter(|state| *state != Nothing::Unexamined);
    state.map_or_else(|| class.clone(), |state| format!("{class} · {}", state.small(language)))
}

fn has_wires(links: &[JudgedLink<'_>]) -> bool {
    links.iter().any(|l| l.bears(Certainty::Possible))
}

fn priority(verdict: &PriorityVerdict<'_>, language: Language) -> Card {
    let priority = verdict.priority;
    let rows = verdict.elements().map(|(element, cover)| {
        let state = element.absence_in(verdict.pairing.un).map(|a| a.state().small(language));
        let (class, mark) = match cover {
            ElementCover::Own => (PriorityClass::Full, say!(language, "board-row-whole")),
            ElementCover::ThroughPriority => (PriorityClass::Full, say!(language, "board-row-through")),
            ElementCover::Part => (PriorityClass::Partial, say!(language, "board-row-part")),
            ElementCover::NotCovered => {
                let words = state.unwrap_or_else(|| say!(language, "board-row-none"));
                (PriorityClass::DwcpOnly, format!("○ {words}"))
            }
            ElementCover::Unexamined => {
                (PriorityClass::Unexamined, PriorityClass::Unexamined.small(language))
            }
        };
        Row {
            address: element.address(),
            text: harmless(&format!("{} {}", element.id(), titled(element.title_found(language), language))),
            mark,
            look: theme::priority(class),
        }
    });
    Card {
        address: priority.address(),
        id: harmless(priority.id()),
        title: harmless(&titled(priority.title_found(language), language)),
        look: theme::priority(verdict.class()),
        class: class(verdict.label(language), verdict.nothing(), language),
        why: harmless(&verdict.why(language)),
        rows: rows.collect(),
        chips: Vec::new(),
        group: String::new(),
        weight: if has_wires(&verdict.links) { 5 } else { 4 },
    }
}

/// The rows of each card by what they are of.
fn rows_by_address(cards: &[Card]) -> Vec<BTreeMap<&str, usize>> {
    let mut all = Vec::new();
    for card in cards {
        // Of several with one address it is the first.
        all.push(card.rows.iter().enumerate().rev().map(|(n, row)| (&*row.address, n)).collect());
    }
    all
}

fn outcome(verdict: &OutcomeVerdict<'_>, outputs: bool, language: Language) -> Card {
    let outcome = verdict.outcome;
    let outputs_of = |certainty| -> BTreeSet<Output<'_>> {
        let links = verdict.links.iter().filter(|l| l.bears(certainty));
        links.filter_map(|l| l.link.output()).collect()
    };
    let (named, counting) = (outputs_of(Certainty::Possible), outputs_of(Certainty::Counted));
    let rows = outcome.outputs().filter(|output| outputs || named.contains(output)).map(|output| {
        let counts = counting.contains(&output);
        let class = if counts { PriorityClass::Full } else { PriorityClass::Unexamined };
        Row {
            address: output.address(),
            text: harmless(&format!("{} {}", output.id(), titled(output.title_found(language), language))),
            mark: if counts { say!(language, "board-row-reached") } else { String::new() },
            look: theme::priority(class),
        }
    });
    let state = verdict.nothing();
    let weight = match (has_wires(&verdict.links), verdict.class(), state) {
        (true, ..) => 5,
        (_, crate::vocab::OutcomeClass::OutOfScope, _) => 0,
        (_, crate::vocab::OutcomeClass::Unexamined, _) => 2,
        _ => 3,
    };
    Card {
        address: outcome.address(),
        id: harmless(outcome.id()),
        title: harmless(&titled(outcome.title_found(language), language)),
        look: theme::outcome(verdict.class()),
        class: class(verdict.label(language), state, language),
        why: harmless(&verdict.why(language)),
        rows: rows.collect(),
        chips: chips(verdict, language),
        group: harmless(outcome.group().unwrap_or_default()),
        weight,
    }
}

/// The ILO first, whose role is an axis of its own; then every other agency, with its strongest role.
fn chips(verdict: &OutcomeVerdict<'_>, language: Language) -> Vec<Chip> {
    let engagement = verdict.engagement();
    let takes_part = |role| role > Role::NotInvolved;
    let mut chips = vec![Chip {
        text: match engagement {
            Engagement::Unknown => say!(language, "board-ilo-not-stated"),
            Engagement::Stated(role) => {
                say!(
                    language,
                    "board-chip",
                    who = say!(language, "board-chip-ilo"),
                    role = role.small(language)
                )
            }
        },
        takes_part: match engagement {
            Engagement::Unknown => None,
            Engagement::Stated(role) => Some(takes_part(role)),
        },
        ilo: true,
    }];
    let mut parts = verdict.outcome.agencies();
    // They come in order of agency, the strongest role first.
    parts.dedup_by_key(|part| part.agency);
    for part in parts.iter().filter(|part| !part.agency.is_ilo()) {
        let who = harmless(part.agency.shown(language));
        let said = matches!(part.role, Role::Lead | Role::NotInvolved);
        let text = if said {
            say!(language, "board-chip", who = who, role = part.role.small(language))
        } else {
            who
        };
        chips.push(Chip { text, takes_part: Some(takes_part(part.role)), ilo: false });
    }
    chips
}
