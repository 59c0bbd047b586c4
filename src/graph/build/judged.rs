//! The tables of judgements: comparisons of two plans, and strategic objectives of items.

use petgraph::graph::NodeIndex;

use super::absences::item;
use super::{Builder, PlanTables, node};
use crate::diagnostic::{Fault, Finding};
use crate::graph::index::Side;
use crate::graph::judged::{Judgements, PairingOf, PillarOf};
use crate::id::SourceId;
use crate::record::Record;
use crate::text::Detail;

impl Builder {
    /// Takes both tables, each row with what it is about, in order. Adds the sources they cite where evidence is kept.
    pub(super) fn judgements(
        &mut self,
        tables: &PlanTables,
        cites: &mut Vec<(NodeIndex<u32>, SourceId)>,
    ) -> Judgements {
        let pairings = std::mem::take(&mut self.dataset.pairings);
        let pillars = std::mem::take(&mut self.dataset.pillars);
        let mut judgements = self.resolve(|to| {
            let mut judgements = Judgements::default();
            for row in pairings {
                let dwcp = to.framework(row.country, Some(row.dwcp), Side::Dwcp, row.place, "dwcp");
                let un = to.framework(row.country, Some(row.undaf), Side::Un, row.place, "undaf");
                let both = dwcp.zip(un);
                judgements.pairings.extend(both.map(|(dwcp, un)| PairingOf { dwcp, un, row }));
            }
            for row in pillars {
                let node = item(to, tables, (row.country, row.framework), (row.item, row.place), false);
                judgements.pillars.extend(node.map(|node| PillarOf { node, row }));
            }
            judgements
        });
        judgements.pairings.sort_by_key(|of| (of.dwcp, of.un, of.row.place));
        judgements.pillars.sort_by_key(|of| (of.node, of.row.pillar, of.row.place));
        if self.index.store.detail() == Detail::Full {
            let about = |of: &PairingOf| [of.dwcp, of.un].map(|f| node(tables.bases.framework, f));
            for of in &judgements.pairings {
                cites
                    .extend(about(of).into_iter().zip([of.row.source; 2]).filter_map(|(n, s)| Some((n, s?))));
            }
            cites.extend(judgements.pillars.iter().filter_map(|of| Some((of.node, of.row.source?))));
        }
        self.repeated(&judgements.pairings, |of| (of.dwcp, of.un), |of| &of.row);
        self.repeated(&judgements.pillars, |of| of.node, |of| &of.row);
        judgements
    }

    /// Warns of rows about one thing that repeat another word for word.
    fn repeated<T, K: PartialEq, R: Record>(
        &mut self,
        rows: &[T],
        key: impl Fn(&T) -> K,
        row: impl Fn(&T) -> &R,
    ) {
        let store = &self.index.store;
        for same in rows.chunk_by(|a, b| key(a) == key(b)) {
            for (n, later) in same.iter().enumerate() {
                let twin = same[..n].iter().find(|first| row(first).differing(row(later), store).is_empty());
                let Some(twin) = twin else { continue };
                let fault = Fault::RepeatedRow { table: R::TABLE.name };
                let finding = Finding::new(fault, row(later).place().whole());
                self.findings.add(finding.with_related(row(twin).place().whole()));
            }
        }
    }
}
