//! Absences: what is known of items that have no counterpart.

use petgraph::graph::NodeIndex;

use super::{Builder, PlanTables, node};
use crate::diagnostic::Fault;
use crate::graph::AbsenceRow;
use crate::graph::index::Side;
use crate::graph::resolve::{Resolver, dangling};
use crate::graph::sorted::report_duplicate;
use crate::id::SourceId;
use crate::place::Spot;
use crate::record;
use crate::text::Keep;

impl Builder {
    /// The absences in order of what they speak of, each once. Adds the sources they cite where evidence is kept.
    pub(super) fn absences(
        &mut self,
        table: Vec<record::AbsenceRow>,
        tables: &PlanTables,
        cites: &mut Vec<(NodeIndex<u32>, SourceId)>,
    ) -> Vec<AbsenceRow> {
        let mut absences: Vec<AbsenceRow> = self.resolve(|resolver| {
            let node = |row| Some(AbsenceRow { node: absent(resolver, tables, &row)?, row });
            table.into_iter().filter_map(node).collect()
        });
        absences.sort_by_key(|absence| (absence.node, absence.row.place));
        let store = &self.index.store;
        if store.keep() == Keep::Everything {
            cites.extend(absences.iter().filter_map(|absence| Some((absence.node, absence.row.source?))));
        }
        let name =
            |a: &record::AbsenceRow| ("absence of", store.names.text(a.item.symbol()).to_owned(), "state");
        absences.dedup_by(|later, first| {
            let same = later.node == first.node;
            if same {
                report_duplicate(&first.row, &later.row, store, &mut self.findings, name);
            }
            same
        });
        absences
    }
}

/// The node that an absence speaks of: in the framework it names, or in the only one of the country that has it.
fn absent(to: &mut Resolver<'_>, tables: &PlanTables, row: &record::AbsenceRow) -> Option<NodeIndex<u32>> {
    let item = to.text(row.item.symbol());
    let frameworks: Vec<u32> = match row.framework {
        Some(id) => vec![to.framework(row.country, Some(id), Side::Any, row.place, "framework")?],
        None => {
            let country = to.country(row.country, row.place)?;
            to.frameworks_of(country).collect()
        }
    };
    let found: Vec<(u32, NodeIndex<u32>)> = (frameworks.iter())
        .flat_map(|&framework| {
            items(to, tables, framework, item).into_iter().map(move |node| (framework, node))
        })
        .collect();
    let within = match frameworks[..] {
        [one] => to.framework_name(one),
        _ => to.text(row.country.symbol()).to_owned(),
    };
    let spot: Spot = row.place.column("item");
    match found[..] {
        [(_, node)] => return Some(node),
        [] => {
            let known = |&f: &u32| {
                let priorities = to.ids_of(&tables.priorities, f);
                priorities.into_iter().chain(to.ids_of(&tables.outcomes, f))
            };
            let known: Vec<&str> = frameworks.iter().flat_map(known).collect();
            to.findings.report(dangling("priority, element or outcome", item, &within, &known), spot);
        }
        _ => {
            let candidates = found.iter().map(|&(f, _)| format!("{}/{item}", to.framework_name(f))).collect();
            let what = "items of this id";
            to.findings.report(Fault::Ambiguous { what, within, candidates }, spot);
        }
    }
    None
}

/// The items of a framework that an id can mean: priority, `priority/element`, element, outcome.
fn items(to: &Resolver<'_>, tables: &PlanTables, framework: u32, item: &str) -> Vec<NodeIndex<u32>> {
    let PlanTables { priorities, elements, outcomes, bases, .. } = tables;
    let mut found = Vec::new();
    if let Some(rank) = to.rank_of(item) {
        found.extend(priorities.find(framework, rank).map(|n| node(bases.priority, n)));
        found.extend(outcomes.find(framework, rank).map(|n| node(bases.outcome, n)));
        if found.is_empty() {
            let of_priorities = priorities.ranges.children(framework).filter_map(|p| elements.find(p, rank));
            found.extend(of_priorities.map(|n| node(bases.element, n)));
        }
    }
    if let Some((priority, element)) = item.split_once('/')
        && let (Some(p), Some(e)) = (to.rank_of(priority.trim()), to.rank_of(element.trim()))
    {
        let element = priorities.find(framework, p).and_then(|p| elements.find(p, e));
        found.extend(element.map(|n| node(bases.element, n)));
    }
    found
}
