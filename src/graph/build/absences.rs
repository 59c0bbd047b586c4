//! Absences: what is known of items that have no counterpart.

use petgraph::graph::NodeIndex;

use super::{Builder, PlanTables, node};
use crate::diagnostic::{Fault, Finding, JudgementFault, Noun};
use crate::graph::AbsenceRow;
use crate::graph::index::Side;
use crate::graph::resolve::{Resolver, dangling};
use crate::graph::unresolved::{Reference, Scope};
use crate::id::{CountryId, FrameworkId, ItemId, SourceId};
use crate::place::{Place, Spot};
use crate::record::{self, Record as _, Store};
use crate::text::Detail;

impl Builder {
    /// The absences in order of what they speak of. Adds the sources they cite where evidence is kept.
    pub(super) fn absences(
        &mut self,
        table: Vec<record::AbsenceRow>,
        tables: &PlanTables,
        cites: &mut Vec<(NodeIndex<u32>, SourceId)>,
    ) -> Vec<AbsenceRow> {
        let mut absences: Vec<AbsenceRow> = self
            .resolve(|resolver| table.into_iter().filter_map(|row| absence(resolver, tables, row)).collect());
        absences.sort_by_key(|of| (of.node, of.against, of.country, of.row.place));
        let store = &self.index.store;
        if store.detail() == Detail::Full {
            cites.extend(absences.iter().filter_map(|absence| Some((absence.node, absence.row.source?))));
        }
        let same =
            |a: &AbsenceRow, b: &AbsenceRow| (a.node, a.against, a.country) == (b.node, b.against, b.country);
        for of_item in absences.chunk_by(same) {
            for n in 1..of_item.len() {
                if let Some(finding) = twice(&of_item[..n], &of_item[n], store) {
                    self.findings.add(finding);
                }
            }
        }
        absences
    }
}

/// An absence with what it speaks of.
fn absence(to: &mut Resolver<'_>, tables: &PlanTables, row: record::AbsenceRow) -> Option<AbsenceRow> {
    let node = item(to, tables, (row.country, row.framework), (row.item, row.place), true)?;
    let country = to.country(row.country, row.place)?;
    let other = if (node.index() as u32) < tables.bases.outcome { Side::Un } else { Side::Dwcp };
    let against = match row.against {
        Some(id) => Some(to.framework(row.country, Some(id), other, row.place, "against")?),
        None => None,
    };
    Some(AbsenceRow { node, against, country, row })
}

/// Of rows that speak of the same, one that repeats another is warned of, and so is one that differs from another; which
/// of them holds is decided by what they say.
fn twice(before: &[AbsenceRow], later: &AbsenceRow, store: &Store) -> Option<Finding> {
    let twin = before.iter().find(|first| first.row.differing(&later.row, store).is_empty());
    let other = before.iter().find_map(|first| {
        let differing = contradicting(&first.row, &later.row, store);
        (!differing.is_empty()).then_some((first, differing))
    });
    let (fault, first) = match (twin, other) {
        (Some(twin), _) => (Fault::RepeatedRow { table: record::AbsenceRow::TABLE.name }, twin),
        (None, Some((other, differing))) => {
            let item = store.names.text(later.row.item.symbol()).to_owned();
            (JudgementFault::AbsencesDiffer { item, differing }.into(), other)
        }
        (None, None) => return None,
    };
    let finding = Finding::new(fault, later.row.place.column("state"));
    Some(finding.with_related(first.row.place.column("state")))
}

/// The columns that both rows fill, and differently: what one of them leaves open it does not contradict.
fn contradicting(a: &record::AbsenceRow, b: &record::AbsenceRow, store: &Store) -> Vec<&'static str> {
    let both = a.written(store).into_iter().zip(b.written(store)).zip(record::AbsenceRow::TABLE.columns);
    let differs = both.filter(|((a, b), _)| a.is_some() && b.is_some() && a != b);
    let differing = differs.map(|(_, column)| column.name);
    differing.filter(|name| !matches!(*name, "country" | "framework" | "item" | "against")).collect()
}

/// The node that a row speaks of: in the framework it names, or in the only one of the country that has it. Elements are
/// looked for where they are asked for.
pub(super) fn item(
    to: &mut Resolver<'_>,
    tables: &PlanTables,
    (country, framework): (CountryId, Option<FrameworkId>),
    (id, place): (ItemId, Place),
    elements: bool,
) -> Option<NodeIndex<u32>> {
    let item = to.text(id.symbol());
    let frameworks: Vec<u32> = match framework {
        Some(id) => vec![to.framework(country, Some(id), Side::Any, place, "framework")?],
        None => {
            let country = to.country(country, place)?;
            to.frameworks_of(country).collect()
        }
    };
    let found: Vec<(u32, NodeIndex<u32>)> = (frameworks.iter())
        .flat_map(|&framework| {
            items(to, tables, framework, item, elements).into_iter().map(move |node| (framework, node))
        })
        .collect();
    if let [(_, node)] = found[..] {
        return Some(node);
    }
    let within = match frameworks[..] {
        [one] => to.framework_name(one),
        _ => to.text(country.symbol()).to_owned(),
    };
    let spot: Spot = place.column("item");
    match found[..] {
        [] => {
            let known = |&f: &u32| {
                let priorities = to.ids_of(&tables.priorities, f);
                priorities.into_iter().chain(to.ids_of(&tables.outcomes, f))
            };
            let known: Vec<&str> = frameworks.iter().flat_map(known).collect();
            let what = if elements { Noun::Item } else { Noun::PriorityOrOutcome };
            let number = frameworks.first().copied().unwrap_or_default();
            let reference = Reference::of(what, number, Some(id.symbol()));
            let framework = framework.map(FrameworkId::symbol);
            let scope = Scope { country: Some(country.symbol()), framework };
            to.unresolved(reference, scope, spot, |_| dangling(what, item, &within, &known));
        }
        _ => {
            let candidates = found.iter().map(|&(f, _)| format!("{}/{item}", to.framework_name(f))).collect();
            to.findings.report(Fault::Ambiguous { what: Noun::Item, within, candidates }, spot);
        }
    }
    None
}

/// The items of a framework that an id can mean: priority, `priority/element`, element, outcome.
fn items(
    to: &Resolver<'_>,
    tables: &PlanTables,
    framework: u32,
    item: &str,
    elements_too: bool,
) -> Vec<NodeIndex<u32>> {
    let PlanTables { priorities, elements, outcomes, bases, .. } = tables;
    let mut found = Vec::new();
    if let Some(rank) = to.rank_of(item) {
        found.extend(priorities.find(framework, rank).map(|n| node(bases.priority, n)));
        found.extend(outcomes.find(framework, rank).map(|n| node(bases.outcome, n)));
        if found.is_empty() && elements_too {
            let of_priorities = priorities.ranges.children(framework).filter_map(|p| elements.find(p, rank));
            found.extend(of_priorities.map(|n| node(bases.element, n)));
        }
    }
    if elements_too
        && let Some((priority, element)) = item.split_once('/')
        && let (Some(p), Some(e)) = (to.rank_of(priority.trim()), to.rank_of(element.trim()))
    {
        let element = priorities.find(framework, p).and_then(|p| elements.find(p, e));
        found.extend(element.map(|n| node(bases.element, n)));
    }
    found
}
