//! Absences: what is known of items that have no counterpart; and the items that rows name by an id alone.

use petgraph::graph::NodeIndex;

use super::edges::Task;
use super::node;
use crate::diagnostic::{Fault, Finding, JudgementFault};
use crate::graph::index::Side;
use crate::graph::resolve::dangling;
use crate::graph::statement::AbsenceOf;
use crate::id::{CountryId, FrameworkId, ItemId};
use crate::place::{Place, Spot};
use crate::record::{self, Record as _, Store};

impl Task<'_> {
    pub(super) fn absences(&mut self, table: Vec<record::AbsenceRow>) -> Vec<AbsenceOf> {
        let mut absences: Vec<AbsenceOf> = Vec::new();
        for row in table {
            let Some(node) = self.item((row.country, row.framework), row.item, row.place, true) else {
                continue;
            };
            let Some(country) = self.resolver.country(row.country, row.place) else { continue };
            let other = if (node.index() as u32) < self.bases().outcome { Side::Un } else { Side::Dwcp };
            let against = match row.against {
                Some(id) => {
                    match self.resolver.framework(row.country, Some(id), other, row.place, "against") {
                        None => continue,
                        found => found,
                    }
                }
                None => None,
            };
            self.cite(row.source, node);
            absences.push(AbsenceOf { node, against, country, row });
        }
        absences.sort_by_key(|of| (of.node, of.against, of.country, of.row.place));
        let store = self.resolver.store;
        // Of rows that speak of the same, those that repeat another are warned of, and so are those that differ; which of
        // them holds is decided by what they say.
        for same in absences.chunk_by(|a, b| (a.node, a.against, a.country) == (b.node, b.against, b.country))
        {
            for (n, later) in same.iter().enumerate().skip(1) {
                let twin = same[..n].iter().find(|first| first.row.differing(&later.row, store).is_empty());
                let other = same[..n].iter().find_map(|first| {
                    let differing = contradicting(&first.row, &later.row, store);
                    (!differing.is_empty()).then_some((first, differing))
                });
                let (fault, first) = match (twin, other) {
                    (Some(twin), _) => (Fault::RepeatedRow { table: record::AbsenceRow::TABLE.name }, twin),
                    (None, Some((other, differing))) => {
                        let item = store.names.text(later.row.item.symbol()).to_owned();
                        (JudgementFault::AbsencesDiffer { item, differing }.into(), other)
                    }
                    (None, None) => continue,
                };
                let finding = Finding::new(fault, later.row.place.column("state"));
                self.resolver.findings.add(finding.with_related(first.row.place.column("state")));
            }
        }
        absences
    }

    /// The node that a row speaks of: in the framework it names, or in the only one of the country that has it. Elements
    /// are looked for where they are asked for.
    pub(super) fn item(
        &mut self,
        (country, framework): (CountryId, Option<FrameworkId>),
        id: ItemId,
        place: Place,
        elements: bool,
    ) -> Option<NodeIndex<u32>> {
        let item = self.resolver.text(id.symbol());
        let frameworks: Vec<u32> = match framework {
            Some(id) => vec![self.resolver.framework(country, Some(id), Side::Any, place, "framework")?],
            None => {
                let country = self.resolver.country(country, place)?;
                self.resolver.frameworks_of(country).collect()
            }
        };
        let mut found: Vec<(u32, NodeIndex<u32>)> = Vec::new();
        for &framework in &frameworks {
            found.extend(self.items(framework, item, elements).into_iter().map(|node| (framework, node)));
        }
        let within = match frameworks[..] {
            [one] => self.resolver.framework_name(one),
            _ => self.resolver.text(country.symbol()).to_owned(),
        };
        let spot: Spot = place.column("item");
        match found[..] {
            [(_, node)] => Some(node),
            [] => {
                let known: Vec<&str> = frameworks.iter().flat_map(|&f| self.known_items(f)).collect();
                let what = if elements { "priority, element or outcome" } else { "priority or outcome" };
                self.resolver.findings.report(dangling(what, item, &within, &known), spot);
                None
            }
            _ => {
                let candidates = found
                    .iter()
                    .map(|&(f, _)| format!("{}/{item}", self.resolver.framework_name(f)))
                    .collect();
                let what = "items of this id";
                self.resolver.findings.report(Fault::Ambiguous { what, within, candidates }, spot);
                None
            }
        }
    }

    /// The items of a framework that an id can mean: priority, `priority/element`, element, outcome.
    fn items(&self, framework: u32, item: &str, elements: bool) -> Vec<NodeIndex<u32>> {
        let find = |text: &str| self.resolver.store.names.find(text).map(|s| self.resolver.rank(s));
        let mut found = Vec::new();
        if let Some(rank) = find(item) {
            found
                .extend(self.tables.priorities.find(framework, rank).map(|n| node(self.bases().priority, n)));
            found.extend(self.tables.outcomes.find(framework, rank).map(|n| node(self.bases().outcome, n)));
            if found.is_empty() && elements {
                let below = self
                    .tables
                    .priorities
                    .below
                    .rows(framework)
                    .filter_map(|p| self.tables.elements.find(p, rank));
                found.extend(below.map(|n| node(self.bases().element, n)));
            }
        }
        if elements
            && let Some((priority, element)) = item.split_once('/')
            && let (Some(p), Some(e)) = (find(priority.trim()), find(element.trim()))
        {
            let element =
                self.tables.priorities.find(framework, p).and_then(|p| self.tables.elements.find(p, e));
            found.extend(element.map(|n| node(self.bases().element, n)));
        }
        found
    }

    fn known_items(&self, framework: u32) -> Vec<&str> {
        let text = |symbol| self.resolver.store.names.text(symbol);
        let priorities = self
            .tables
            .priorities
            .below
            .rows(framework)
            .map(|n| text(self.tables.priorities.rows[n as usize].priority.symbol()));
        let outcomes = self
            .tables
            .outcomes
            .below
            .rows(framework)
            .map(|n| text(self.tables.outcomes.rows[n as usize].outcome.symbol()));
        priorities.chain(outcomes).collect()
    }
}

/// The columns that both rows fill, and differently: what one of them leaves open it does not contradict.
fn contradicting(a: &record::AbsenceRow, b: &record::AbsenceRow, store: &Store) -> Vec<&'static str> {
    let both = a.written(store).into_iter().zip(b.written(store)).zip(record::AbsenceRow::TABLE.columns);
    let differs = both.filter(|((a, b), _)| a.is_some() && b.is_some() && a != b);
    let differing = differs.map(|(_, column)| column.name);
    differing.filter(|name| !matches!(*name, "country" | "framework" | "item" | "against")).collect()
}
