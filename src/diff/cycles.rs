//! Two cycles of a country: what the present DWCP and UN framework keep of the previous ones.

use std::collections::{BTreeMap, BTreeSet};

use super::gaps::Fate;
use super::moves::folded;
use super::verdicts::{Class, State};
use crate::align::{PairingVerdict, Policy, best_outcomes, best_priorities, pairings_with};
use crate::graph::{Country, Framework};
use crate::suggest::{Concepts, Likeness, PlanItem, alike};
use crate::vocab::{Certainty, FrameworkKind, Language};

/// Which plan of a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The DWCP.
    Dwcp,
    /// The UN framework.
    Un,
}

/// What became of an item from one cycle to the next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kept {
    /// It has the same text.
    CarriedOn,
    /// It has the same code and a text that is near.
    Reworded,
    /// An item with another code has a text that is near. It is a proposal to a person, and counted nowhere.
    Proposed(Likeness),
    /// Nothing of the present plan is near it.
    Dropped,
    /// Nothing of the previous plan is near it.
    New,
    /// The data contain nothing of its kind of the other plan, so that nothing is said of what became of it.
    NotComparable,
}

/// An item in one cycle or in both.
#[derive(Debug, Clone, Copy)]
pub struct CycleItem<'g> {
    /// Of which plan.
    pub side: Side,
    /// The item in the previous plan.
    pub before: Option<PlanItem<'g>>,
    /// The item in the present one.
    pub now: Option<PlanItem<'g>>,
    /// What became of it.
    pub kept: Kept,
    /// Of a priority or outcome: its best class in the previous cycle, over all comparisons of its plan. None of an item
    /// below one, or of a plan that stands in no comparison.
    pub old: Option<State>,
    /// The same in the present cycle.
    pub new: Option<State>,
}

impl CycleItem<'_> {
    /// What became of its gap, where it was or is one.
    #[must_use]
    pub fn fate(&self) -> Option<Fate> {
        Fate::of(self.old, self.new)
    }

    /// Does it rest on a proposal, so that it is not counted?
    #[must_use]
    pub fn is_proposed(&self) -> bool {
        matches!(self.kept, Kept::Proposed(_))
    }
}

/// The two plans of one side.
#[derive(Debug, Clone, Copy)]
pub struct Cycle<'g> {
    /// The plan of the previous cycle.
    pub before: Framework<'g>,
    /// The plan of the present one.
    pub now: Framework<'g>,
}

/// What two cycles of a country have in common.
#[derive(Debug)]
pub struct Cycles<'g> {
    /// The country.
    pub country: Country<'g>,
    /// Its DWCPs.
    pub dwcp: Cycle<'g>,
    /// Its UN frameworks; none where the data have only one.
    pub un: Option<Cycle<'g>>,
    /// Every item of these plans, once: in the order of the previous plan, and then those that are new.
    pub items: Vec<CycleItem<'g>>,
}

/// Why two cycles cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CycleFault {
    /// The data have fewer than two DWCPs of the country whose first year is known; these are its DWCPs.
    OneCycle(Vec<String>),
    /// The country has no DWCP of this id; it has these.
    NoPlan(String, Vec<String>),
    /// The same DWCP is named twice.
    SamePlan(String),
}

/// Compares two cycles of a country: the DWCPs that are named, or the last two by their first year; and the last two UN
/// frameworks.
///
/// # Errors
/// There are no two DWCPs, or one that is named is not there.
pub fn cycles<'g>(
    country: Country<'g>,
    [previous, present]: [Option<&str>; 2],
    concepts: &Concepts,
    policy: &Policy,
) -> Result<Cycles<'g>, CycleFault> {
    let dated = |wanted: fn(FrameworkKind) -> bool| {
        let plans = country.frameworks().filter(|plan| wanted(plan.kind()) && plan.period().start.is_some());
        let mut plans: Vec<Framework<'g>> = plans.collect();
        plans.sort_by_key(|plan| (plan.period().start, plan.period().end, *plan));
        plans
    };
    let dwcps: Vec<Framework<'g>> =
        country.frameworks().filter(|plan| plan.kind() == FrameworkKind::Dwcp).collect();
    let ids = || dwcps.iter().map(|plan| plan.id().to_owned()).collect::<Vec<_>>();
    let named = |id: &str| {
        let found = dwcps.iter().find(|plan| plan.id() == id).copied();
        found.ok_or_else(|| CycleFault::NoPlan(id.to_owned(), ids()))
    };
    let mut in_order = dated(|kind| kind == FrameworkKind::Dwcp);
    let now = match present {
        Some(id) => named(id)?,
        None => in_order.pop().ok_or_else(|| CycleFault::OneCycle(ids()))?,
    };
    in_order.retain(|plan| *plan != now && plan.period().start <= now.period().start);
    let before = match previous {
        Some(id) => named(id)?,
        None => in_order.pop().ok_or_else(|| CycleFault::OneCycle(ids()))?,
    };
    if before == now {
        return Err(CycleFault::SamePlan(now.id().to_owned()));
    }
    let mut un = dated(FrameworkKind::is_un_framework);
    let un = un.pop().zip(un.pop()).map(|(now, before)| Cycle { before, now });
    let verdicts: Vec<PairingVerdict<'g>> =
        pairings_with(country).into_iter().map(|pairing| pairing.judge(policy)).collect();
    let states = states(&verdicts);
    let dwcp = Cycle { before, now };
    let mut items = Vec::new();
    for (side, cycle) in [Some((Side::Dwcp, dwcp)), un.map(|un| (Side::Un, un))].into_iter().flatten() {
        for is_below in [false, true] {
            let level = |plan: Framework<'g>| level(side, is_below, plan);
            items.extend(matched(side, &level(cycle.before), &level(cycle.now), concepts));
        }
    }
    for item in &mut items {
        let state = |item: Option<PlanItem<'g>>| states.get(&item?.address()).copied();
        (item.old, item.new) = (state(item.before), state(item.now));
    }
    Ok(Cycles { country, dwcp, un, items })
}

/// The items of one level of a plan: priorities or outcomes, or what is below them.
fn level(side: Side, is_below: bool, plan: Framework<'_>) -> Vec<PlanItem<'_>> {
    let (priorities, outcomes) = (plan.priorities(), plan.outcomes());
    match (side, is_below) {
        (Side::Dwcp, false) => priorities.map(PlanItem::Priority).collect(),
        (Side::Dwcp, true) => {
            priorities.flat_map(|priority| priority.elements()).map(PlanItem::Element).collect()
        }
        (Side::Un, false) => outcomes.map(PlanItem::Outcome).collect(),
        (Side::Un, true) => outcomes.flat_map(|outcome| outcome.outputs()).map(PlanItem::Output).collect(),
    }
}

/// The best class of every priority and outcome over its comparisons, by address.
fn states(verdicts: &[PairingVerdict<'_>]) -> BTreeMap<String, State> {
    let state = |class, nothing| State { class, nothing, uptake: None, so_far: false };
    let mut states = BTreeMap::new();
    for (priority, verdict) in best_priorities(verdicts, Certainty::Counted) {
        states.insert(priority.address(), state(Class::Priority(verdict.class()), verdict.nothing()));
    }
    for (outcome, verdict) in best_outcomes(verdicts, Certainty::Counted) {
        states.insert(outcome.address(), state(Class::Outcome(verdict.class()), verdict.nothing()));
    }
    states
}

/// Matches the items of one level: by text first, then by code where the texts are near, then by text that is near.
fn matched<'g>(
    side: Side,
    before: &[PlanItem<'g>],
    now: &[PlanItem<'g>],
    concepts: &Concepts,
) -> Vec<CycleItem<'g>> {
    let item = |before, now, kept| CycleItem { side, before, now, kept, old: None, new: None };
    if before.is_empty() || now.is_empty() {
        // Silence is neither a drop nor a beginning.
        let gone = before.iter().map(|old| item(Some(*old), None, Kept::NotComparable));
        return gone.chain(now.iter().map(|new| item(None, Some(*new), Kept::NotComparable))).collect();
    }
    let mut partner: Vec<Option<(usize, Kept)>> = vec![None; before.len()];
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    let mut join = |a: usize, b: usize, kept: Kept, partner: &mut Vec<Option<(usize, Kept)>>| {
        if partner[a].is_none() && taken.insert(b) {
            partner[a] = Some((b, kept));
        }
    };
    for (a, old) in before.iter().enumerate() {
        // Of several with one text the one with the same code goes first.
        let same = (0..now.len()).filter(|&b| same_text(*old, now[b]));
        if let Some(b) = same.min_by_key(|&b| (old.path() != now[b].path(), b)) {
            join(a, b, Kept::CarriedOn, &mut partner);
        }
    }
    let near = alike(concepts, before, now);
    for (a, old) in before.iter().enumerate() {
        if let Some(b) = now.iter().position(|new| new.path() == old.path() && !old.path().is_empty())
            && near[a][b].is_near()
        {
            join(a, b, Kept::Reworded, &mut partner);
        }
    }
    let mut pairs: Vec<(usize, usize)> =
        (0..before.len()).flat_map(|a| (0..now.len()).map(move |b| (a, b))).collect();
    pairs.retain(|&(a, b)| near[a][b].is_near());
    pairs.sort_by(|&(a, b), &(c, d)| {
        near[c][d].score().total_cmp(&near[a][b].score()).then_with(|| (a, b).cmp(&(c, d)))
    });
    for (a, b) in pairs {
        join(a, b, Kept::Proposed(near[a][b]), &mut partner);
    }
    let mut items: Vec<CycleItem<'g>> = (before.iter().zip(&partner))
        .map(|(old, partner)| match partner {
            Some((b, kept)) => item(Some(*old), Some(now[*b]), *kept),
            None => item(Some(*old), None, Kept::Dropped),
        })
        .collect();
    let come = now.iter().enumerate().filter(|(b, _)| !taken.contains(b));
    items.extend(come.map(|(_, new)| item(None, Some(*new), Kept::New)));
    items
}

/// Do two items have the same title in a language in which both have one, case, accents and blanks aside?
fn same_text(a: PlanItem<'_>, b: PlanItem<'_>) -> bool {
    let title = |item: PlanItem<'_>, language| {
        let (title, found) = item.title_found(language)?;
        (found == language).then(|| folded(title)).filter(|title| !title.is_empty())
    };
    let same = |language| title(a, language).is_some_and(|own| title(b, language) == Some(own));
    Language::ALL.into_iter().any(same)
}
