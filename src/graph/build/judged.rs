//! The tables of judgements: comparisons of two plans, and strategic objectives of items.

use super::edges::Task;
use crate::diagnostic::{Fault, Finding};
use crate::graph::index::Side;
use crate::graph::judged::{Judgements, PairingOf, PillarOf};
use crate::record::{Dataset, PairingRow, PillarRow, Record};

impl Task<'_> {
    /// Both tables, each row with what it is about, in order.
    pub(super) fn judgements(&mut self, pairings: Vec<PairingRow>, pillars: Vec<PillarRow>) -> Judgements {
        let mut judgements = Judgements::default();
        for row in pairings {
            let to = &mut self.resolver;
            let dwcp = to.framework(row.country, Some(row.dwcp), Side::Dwcp, row.place, "dwcp");
            let un = to.framework(row.country, Some(row.undaf), Side::Un, row.place, "undaf");
            let Some((dwcp, un)) = dwcp.zip(un) else { continue };
            judgements.pairings.push(PairingOf { dwcp, un, row });
        }
        judgements.pairings.sort_by_key(|of| (of.dwcp, of.un, of.row.place));
        for row in pillars {
            let about = (row.country, row.framework);
            let Some(node) = self.item(about, row.item, row.place, false) else { continue };
            self.cite(row.source, node);
            judgements.pillars.push(PillarOf { node, row });
        }
        judgements.pillars.sort_by_key(|of| (of.node, of.row.pillar, of.row.place));
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
        let store = self.resolver.store;
        for same in rows.chunk_by(|a, b| key(a) == key(b)) {
            for (n, later) in same.iter().enumerate() {
                let twin = same[..n].iter().find(|first| row(first).differing(row(later), store).is_empty());
                let Some(twin) = twin else { continue };
                let fault = Fault::RepeatedRow { table: R::TABLE.name };
                let finding = Finding::new(fault, row(later).place().whole());
                self.resolver.findings.add(finding.with_related(row(twin).place().whole()));
            }
        }
    }
}

/// Takes the two tables out of a dataset.
pub(super) fn tables(dataset: &mut Dataset) -> (Vec<PairingRow>, Vec<PillarRow>) {
    (std::mem::take(&mut dataset.pairings), std::mem::take(&mut dataset.pillars))
}
