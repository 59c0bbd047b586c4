//! The dataset with the decisions in it.

use super::state::Looked;
use super::{About, Act, Log, Material, Overruled, Refusal, Resolved, State};
use crate::align::Pairing;
use crate::graph::{Framework, Item, Link as GraphLink, Target, pin};
use crate::id::{CountryId, FrameworkId, ItemId, Locator, Reviewer};
use crate::place::Place;
use crate::record::{AbsenceRow, Dataset, Date, Link, PairingRow, PillarRow, Store};
use crate::suggest::{self, Subject};
use crate::text::Text;
use crate::vocab::{Absence, Examination, Extent, Judgement, LinkStatus, PillarWord};

/// A dataset with decisions, and which of them have no effect.
#[derive(Debug)]
pub struct Applied {
    /// The dataset.
    pub dataset: Dataset,
    /// The number of the entry, what it was about, and why it has no effect there.
    pub refused: Vec<(u64, About, Refusal)>,
    /// The answers that a later one of somebody else stands in place of.
    pub overruled: Vec<Overruled>,
    /// How many rows were decided.
    pub decided: usize,
}

/// The dataset with the answers that stand. A row that a program had suggested, or whose texts have changed since it was
/// pinned, is the one that is decided on and keeps what else it states; where there is none a row is added. All other rows
/// stay as they are.
#[must_use]
pub fn apply(material: &Material, log: &Log) -> Applied {
    let state = State::of(material, log);
    let mut made = Making { dataset: material.dataset().clone(), decided: 0 };
    for (pair, act) in &state.pairs {
        if let Some(Resolved::Pair(pairing, item, target)) = material.find(pair) {
            made.link(pairing, item, target, act, state.judged.get(pair));
        }
    }
    for (about, act) in &state.absent {
        if let Some(Resolved::Item(pairing, item)) = material.find(about) {
            made.absence(pairing, (pairing.dwcp, pairing.un), &path(item), act, act.note.as_deref());
        }
    }
    for (looked, act) in state.looked_through(material) {
        match looked {
            Looked::Item(pairing, item) => {
                made.absence(pairing, (pairing.dwcp, pairing.un), &path(item), act, None);
            }
            Looked::Outcome(pairing, outcome) => {
                made.absence(pairing, (pairing.un, pairing.dwcp), outcome.id(), act, None);
            }
        }
    }
    for (about, act) in &state.objectives {
        if let Some(Resolved::Objective(subject, word)) = material.find(about) {
            made.objective(subject, word, act);
        }
    }
    for (about, act) in &state.complete {
        if let Some(Resolved::Plans(pairing)) = material.find(about) {
            made.complete(pairing, act);
        }
    }
    let State { refused, overruled, .. } = state;
    Applied { dataset: made.dataset, refused, overruled, decided: made.decided }
}

/// An item as the absences table names it: `P1/E2`.
fn path(item: Item<'_>) -> String {
    match item {
        Item::Priority(priority) => priority.id().to_owned(),
        Item::Element(element) => format!("{}/{}", element.priority().id(), element.id()),
    }
}

struct Making {
    dataset: Dataset,
    decided: usize,
}

impl Making {
    fn reviewer(&mut self, act: &Act) -> Option<Reviewer> {
        let name = act.reviewer.as_deref().filter(|name| !name.is_empty())?;
        Some(Reviewer::from_symbol(self.dataset.store.citations.intern(name)))
    }

    fn text(&mut self, text: Option<&str>) -> Option<Text> {
        text.filter(|text| !text.is_empty()).map(|text| self.dataset.store.texts.add(text))
    }

    fn link(
        &mut self,
        pairing: Pairing<'_>,
        item: Item<'_>,
        target: Target<'_>,
        act: &Act,
        judged: Option<&About>,
    ) {
        let pinned = judged.and_then(|about| about.pin.clone()).unwrap_or_else(|| pin(item, target));
        let against = act.answer == Judgement::NotThis;
        let extent = match act.answer {
            Judgement::Whole => Some(Extent::Whole),
            Judgement::Part => Some(Extent::Part),
            _ => None,
        };
        let (reviewer, note) = (self.reviewer(act), self.text(act.note.as_deref()));
        let pin = Some(Locator::from_symbol(self.dataset.store.citations.intern(&pinned)));
        let date = act.date.as_deref().and_then(Date::parse);
        let before = waiting(item, target).and_then(|link| self.row_of(&link));
        let row = match before {
            Some(row) => row,
            None => {
                let row = suggest::link(&mut self.dataset, pairing, item, target);
                self.dataset.links.push(row);
                self.dataset.links.len() - 1
            }
        };
        let row = &mut self.dataset.links[row];
        let documented =
            row.status == Some(LinkStatus::Documented) || row.status.is_none() && row.source.is_some();
        row.status = Some(match against {
            true => LinkStatus::Rejected,
            false if documented => LinkStatus::Documented,
            false => LinkStatus::Reviewed,
        });
        // How near a program found the texts is nothing that the reviewer said.
        row.confidence = None;
        row.extent = if against { row.extent } else { extent };
        row.extent_un = act.extent_un.filter(|_| !against).or(row.extent_un);
        (row.reviewer, row.date, row.pin) = (reviewer, date, pin);
        row.note = note.or(row.note);
        self.decided += 1;
    }

    /// The row of a link of the graph: the one that was read at its place and names its ends.
    fn row_of(&self, link: &GraphLink<'_>) -> Option<usize> {
        let own = |row: &Link| is_row_of(row, link, &self.dataset.store);
        self.dataset.links.iter().position(own)
    }

    fn absence(
        &mut self,
        pairing: Pairing<'_>,
        (own, other): (Framework<'_>, Framework<'_>),
        item: &str,
        act: &Act,
        reason: Option<&str>,
    ) {
        let (reviewer, reason) = (self.reviewer(act), self.text(reason));
        let mut name = |text: &str| self.dataset.store.names.intern(text);
        let row = AbsenceRow {
            country: CountryId::from_symbol(name(pairing.country.code())),
            framework: Some(FrameworkId::from_symbol(name(own.id()))),
            item: ItemId::from_symbol(name(item)),
            state: Absence::NoneFound,
            against: Some(FrameworkId::from_symbol(name(other.id()))),
            reason,
            reviewer,
            date: act.date.as_deref().and_then(Date::parse),
            source: None,
            locator: None,
            place: Place::default(),
        };
        self.dataset.absences.push(row);
        self.decided += 1;
    }

    fn objective(&mut self, subject: Subject<'_>, word: PillarWord, act: &Act) {
        let (reviewer, note) = (self.reviewer(act), self.text(act.note.as_deref()));
        let bare = suggest::pillar_row(&mut self.dataset, subject, word);
        let proposed = |row: &PillarRow| {
            let framework = row.framework.is_none() || row.framework == bare.framework;
            let about = (row.country, row.item, row.pillar) == (bare.country, bare.item, word);
            row.status == Some(LinkStatus::Suggested) && about && framework
        };
        let row = match self.dataset.pillars.iter().position(proposed) {
            Some(row) => row,
            None => {
                self.dataset.pillars.push(bare);
                self.dataset.pillars.len() - 1
            }
        };
        let row = &mut self.dataset.pillars[row];
        let yes = act.answer == Judgement::Yes;
        row.status = Some(if yes { LinkStatus::Reviewed } else { LinkStatus::Rejected });
        row.confidence = None;
        (row.reviewer, row.date) = (reviewer, act.date.as_deref().and_then(Date::parse));
        row.note = note.or(row.note);
        self.decided += 1;
    }

    fn complete(&mut self, pairing: Pairing<'_>, act: &Act) {
        let (reviewer, note) = (self.reviewer(act), self.text(act.note.as_deref()));
        let mut name = |text: &str| self.dataset.store.names.intern(text);
        let row = PairingRow {
            country: CountryId::from_symbol(name(pairing.country.code())),
            dwcp: FrameworkId::from_symbol(name(pairing.dwcp.id())),
            undaf: FrameworkId::from_symbol(name(pairing.un.id())),
            examined: Some(Examination::Complete),
            stated: None,
            status: Some(LinkStatus::Reviewed),
            source: None,
            locator: None,
            note,
            reviewer,
            date: act.date.as_deref().and_then(Date::parse),
            place: Place::default(),
        };
        self.dataset.pairings.push(row);
        self.decided += 1;
    }
}

/// The link of a pair that waits for a decision: suggested, or judged on texts that have changed since.
fn waiting<'g>(item: Item<'g>, target: Target<'g>) -> Option<GraphLink<'g>> {
    let rank = |link: &GraphLink<'_>| match link.status() {
        LinkStatus::Documented | LinkStatus::Reviewed => link.stale_pin().map(|_| 0),
        LinkStatus::Suggested => Some(1),
        LinkStatus::Rejected => None,
    };
    let of_pair = item.links().filter(|link| link.target() == target);
    of_pair.filter_map(|link| Some((rank(&link)?, link))).min_by_key(|(rank, _)| *rank).map(|(_, link)| link)
}

/// Is a row the one of a link of the graph? Where it was read says so; of a row that was read nowhere, the ids of its ends.
pub(super) fn is_row_of(row: &Link, link: &GraphLink<'_>, store: &Store) -> bool {
    let is = |symbol, id: &str| store.names.text(symbol) == id;
    if row.place != Place::default() {
        return row.place == link.place();
    }
    row.place == link.place()
        && is(row.priority.symbol(), link.priority().id())
        && is(row.outcome.symbol(), link.outcome().id())
        && row.element.is_some() == link.element().is_some()
        && row.output.is_some() == link.output().is_some()
}
