//! The tables below frameworks: each thing once, below what contains it, in order of id.

use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::{Builder, node};
use crate::diagnostic::Findings;
use crate::graph::Bases;
use crate::graph::index::{Index, Side};
use crate::graph::resolve::{Contained, Resolver};
use crate::graph::sorted::{Key, NO_PARENT, SortedTable};
use crate::graph::unresolved::{Unplaced, Unresolved};
use crate::id::{FrameworkId, SourceId};
use crate::record;
use crate::text::Detail;

/// What plans contain, and the node of each row.
pub(super) struct PlanTables {
    pub(super) priorities: SortedTable<record::Priority>,
    pub(super) elements: SortedTable<record::Element>,
    pub(super) outcomes: SortedTable<record::Outcome>,
    pub(super) outputs: SortedTable<record::Output>,
    pub(super) bases: Bases,
}

impl Builder {
    /// Takes the tables below frameworks. The two sides are independent of each other.
    pub(super) fn plan_tables(&mut self) -> PlanTables {
        let Self { dataset, index, findings, unresolved, .. } = self;
        let (priorities, elements) =
            (std::mem::take(&mut dataset.priorities), std::mem::take(&mut dataset.elements));
        let (outcomes, outputs) =
            (std::mem::take(&mut dataset.outcomes), std::mem::take(&mut dataset.outputs));
        let frameworks = index.frameworks.len();
        let (mut of_dwcps, mut of_un) = (Found::default(), Found::default());
        let ((priorities, elements), (outcomes, outputs)) = rayon::join(
            || {
                let priorities = sorted(priorities, frameworks, index, &mut of_dwcps, |to, row| {
                    to.framework(row.country, row.framework, Side::Dwcp, row.place, "framework")
                });
                let elements = sorted(elements, priorities.rows.len(), index, &mut of_dwcps, |to, row| {
                    let dwcp =
                        to.framework(row.country, row.framework, Side::Dwcp, row.place, "framework")?;
                    to.priority(&priorities, dwcp, row.priority, row.place)
                });
                (priorities, elements)
            },
            || {
                let outcomes = sorted(outcomes, frameworks, index, &mut of_un, |to, row| {
                    to.framework(row.country, row.framework, Side::Un, row.place, "framework")
                });
                let outputs = sorted(outputs, outcomes.rows.len(), index, &mut of_un, |to, row| {
                    let un = to.framework(row.country, row.framework, Side::Un, row.place, "framework")?;
                    to.outcome(&outcomes, un, row.outcome, row.place)
                });
                (outcomes, outputs)
            },
        );
        for found in [of_dwcps, of_un] {
            findings.absorb(found.findings);
            unresolved.absorb(found.unresolved);
        }
        let mut bases = Bases::default();
        let mut next = index.countries.len();
        for (base, size) in [
            (&mut bases.framework, frameworks),
            (&mut bases.priority, priorities.rows.len()),
            (&mut bases.element, elements.rows.len()),
            (&mut bases.outcome, outcomes.rows.len()),
            (&mut bases.output, outputs.rows.len()),
            (&mut bases.source, 0),
        ] {
            *base = next as u32;
            next += size;
        }
        PlanTables { priorities, elements, outcomes, outputs, bases }
    }

    /// The sources of frameworks, priorities and outcomes themselves, where evidence is kept.
    pub(super) fn documents(&self, tables: &PlanTables) -> Vec<(NodeIndex<u32>, SourceId)> {
        if self.index.store.detail() != Detail::Full {
            return Vec::new();
        }
        let of = |base: u32, sources: &mut dyn Iterator<Item = Option<SourceId>>| -> Vec<_> {
            let cited = (0u32..).zip(sources).filter_map(|(n, source)| Some((n, source?)));
            cited.map(|(n, source)| (node(base, n), source)).collect()
        };
        let PlanTables { priorities, outcomes, bases, .. } = tables;
        let mut documents = of(bases.framework, &mut self.index.frameworks.iter().map(|row| row.source));
        documents.extend(of(bases.priority, &mut priorities.rows.iter().map(|row| row.source)));
        documents.extend(of(bases.outcome, &mut outcomes.rows.iter().map(|row| row.source)));
        documents
    }
}

impl PlanTables {
    /// Orders the DWCP items: those of one DWCP after those of another, each priority before its elements.
    pub(super) fn position(&self, item: NodeIndex<u32>) -> u32 {
        let (elements, item) = (&self.elements.ranges, item.index() as u32);
        if item < self.bases.element {
            let priority = item - self.bases.priority;
            priority + elements.children(priority).start
        } else {
            let element = item - self.bases.element;
            elements.parent(element) + element + 1
        }
    }
}

/// What was found while rows were resolved.
#[derive(Default)]
pub(super) struct Found {
    pub(super) findings: Findings,
    pub(super) unresolved: Unresolved,
}

/// Sorts the rows of a table by parent, of which there are `parents`; `parent` finds the one of a row.
fn sorted<T: Contained + Sync>(
    table: Vec<T>,
    parents: usize,
    index: &Index,
    found: &mut Found,
    parent: impl Fn(&mut Resolver<'_>, &T) -> Option<u32> + Sync,
) -> SortedTable<T> {
    let key = |to: &mut Resolver<'_>, row: &T| match parent(to, row) {
        Some(parent) => Key { parent, rank: to.rank(row.id()) },
        None => {
            let (country, framework) = row.scope();
            to.unresolved.unplaced.extend(to.unresolved.last.map(|cause| Unplaced {
                table: T::TABLE.name,
                country: country.symbol(),
                framework: framework.map(FrameworkId::symbol),
                id: row.id(),
                cause,
            }));
            Key { parent: NO_PARENT, rank: 0 }
        }
    };
    let mut keys = Vec::with_capacity(table.len());
    in_chunks(
        &table,
        index,
        found,
        |to, rows| rows.iter().map(|row| key(to, row)).collect(),
        |chunk: Vec<Key>| {
            keys.extend(chunk);
        },
    );
    let name = |row: &T| (T::NOUN, index.text(row.id()).to_owned(), T::NOUN.column());
    SortedTable::new(table, keys, parents, &index.store, &mut found.findings, name)
}

/// Resolves the rows of a table in parallel chunks, and takes what they resolve to in the order of the rows.
pub(super) fn in_chunks<T: Sync, R: Send>(
    table: &[T],
    index: &Index,
    found: &mut Found,
    resolve: impl Fn(&mut Resolver<'_>, &[T]) -> R + Sync,
    mut take: impl FnMut(R),
) {
    const ROWS: usize = 1 << 13;
    for rows in table.chunks(16 * ROWS) {
        let chunk = |rows| {
            let mut resolver = Resolver::new(index);
            let resolved = resolve(&mut resolver, rows);
            (resolved, resolver.findings, resolver.unresolved)
        };
        for (resolved, findings, unresolved) in rows.par_chunks(ROWS).map(chunk).collect::<Vec<_>>() {
            take(resolved);
            found.findings.absorb(findings);
            found.unresolved.absorb(unresolved);
        }
    }
}
