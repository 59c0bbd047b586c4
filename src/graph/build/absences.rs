//! Absences: what is known of items that have no counterpart.

use petgraph::graph::NodeIndex;

use super::edges::Task;
use super::node;
use crate::diagnostic::Fault;
use crate::graph::index::Side;
use crate::graph::order::told_twice;
use crate::graph::resolve::dangling;
use crate::place::Spot;
use crate::record;

impl Task<'_> {
    pub(super) fn absences(
        &mut self,
        table: Vec<record::AbsenceRow>,
    ) -> Vec<(NodeIndex<u32>, record::AbsenceRow)> {
        let mut absences: Vec<(NodeIndex<u32>, record::AbsenceRow)> = Vec::new();
        for row in table {
            let Some(node) = self.absent(&row) else { continue };
            self.cite(row.source, node);
            absences.push((node, row));
        }
        absences.sort_by_key(|(node, row)| (*node, row.place));
        let store = self.resolver.store;
        let mut kept: Vec<(NodeIndex<u32>, record::AbsenceRow)> = Vec::with_capacity(absences.len());
        for (node, row) in absences {
            match kept.last() {
                Some((last, first)) if *last == node => {
                    let name = |a: &record::AbsenceRow| {
                        ("absence of", store.names.text(a.item.symbol()).to_owned(), "state")
                    };
                    told_twice(first, &row, store, &mut self.resolver.findings, name);
                }
                _ => kept.push((node, row)),
            }
        }
        kept
    }

    /// The node that an absence speaks of: in the framework it names, or in the only one of the country that has it.
    fn absent(&mut self, row: &record::AbsenceRow) -> Option<NodeIndex<u32>> {
        let item = self.resolver.text(row.item.symbol());
        let frameworks: Vec<u32> = match row.framework {
            Some(id) => {
                vec![self.resolver.framework(row.country, Some(id), Side::Any, row.place, "framework")?]
            }
            None => {
                let country = self.resolver.country(row.country, row.place)?;
                self.resolver.frameworks_of(country).collect()
            }
        };
        let mut found: Vec<(u32, NodeIndex<u32>)> = Vec::new();
        for &framework in &frameworks {
            found.extend(self.items(framework, item).into_iter().map(|node| (framework, node)));
        }
        let within = match frameworks[..] {
            [one] => self.resolver.framework_name(one),
            _ => self.resolver.text(row.country.symbol()).to_owned(),
        };
        let spot: Spot = row.place.column("item");
        match found[..] {
            [(_, node)] => Some(node),
            [] => {
                let known: Vec<&str> = frameworks.iter().flat_map(|&f| self.known_items(f)).collect();
                self.resolver
                    .findings
                    .report(dangling("priority, element or outcome", item, &within, &known), spot);
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
    fn items(&self, framework: u32, item: &str) -> Vec<NodeIndex<u32>> {
        let find = |text: &str| self.resolver.store.names.find(text).map(|s| self.resolver.rank(s));
        let mut found = Vec::new();
        if let Some(rank) = find(item) {
            found
                .extend(self.tables.priorities.find(framework, rank).map(|n| node(self.bases().priority, n)));
            found.extend(self.tables.outcomes.find(framework, rank).map(|n| node(self.bases().outcome, n)));
            if found.is_empty() {
                let below = self
                    .tables
                    .priorities
                    .below
                    .rows(framework)
                    .filter_map(|p| self.tables.elements.find(p, rank));
                found.extend(below.map(|n| node(self.bases().element, n)));
            }
        }
        if let Some((priority, element)) = item.split_once('/')
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
