//! Agencies and sources: those that are listed, and those that statements name.

use super::Builder;
use crate::diagnostic::Findings;
use crate::graph::AgencyRow;
use crate::graph::agencies::Agencies;
use crate::graph::grouped::{Grouped, RoleRow};
use crate::graph::sorted::report_duplicate;
use crate::graph::sources::{SourceRow, Sources};
use crate::id::{AgencyId, SourceId, natural};
use crate::record::{Record, Store};
use crate::text::Detail;

impl Builder {
    /// Every agency of the table or of a role, by acronym.
    pub(super) fn agencies(&mut self, roles: &Grouped<RoleRow>) -> Agencies {
        let (table, store) = (std::mem::take(&mut self.dataset.agencies), &self.index.store);
        let text = |id: AgencyId| store.names.text(id.symbol());
        let mut listed = listed(table, |row| row.agency, ("agency", text), store, &mut self.findings);
        // There are few agencies and many roles.
        let mut known = vec![false; store.names.len()];
        listed.iter().for_each(|(id, _)| known[id.symbol().number()] = true);
        for role in roles.all() {
            if !std::mem::replace(&mut known[role.agency.symbol().number()], true) {
                listed.push((role.agency, None));
            }
        }
        listed.sort_by(|a, b| natural(text(a.0), text(b.0)));
        Agencies::new(listed.into_iter().map(|(id, row)| AgencyRow { id, row }).collect(), store)
    }

    /// Every source of the table, and every plain citation, by text; without evidence only those of the table.
    pub(super) fn sources(&mut self, mut cited: Vec<SourceId>) -> Sources {
        let (table, store) = (std::mem::take(&mut self.dataset.sources), &self.index.store);
        let text = |id: SourceId| store.citations.text(id.symbol());
        let mut listed = listed(table, |row| row.source, ("source", text), store, &mut self.findings);
        if store.detail() == Detail::Full {
            cited.sort_unstable();
            cited.dedup();
            let in_table = listed.len();
            cited.retain(|id| listed[..in_table].binary_search_by_key(id, |(id, _)| *id).is_err());
            listed.extend(cited.into_iter().map(|id| (id, None)));
        }
        listed.sort_by(|a, b| natural(text(a.0), text(b.0)).then(a.0.cmp(&b.0)));
        Sources::new(listed.into_iter().map(|(id, listed)| SourceRow { id, listed }).collect(), store)
    }
}

/// The rows of a table by their ids, each once; others of the same id are reported.
fn listed<'s, T: Record, I: Ord + Copy>(
    mut table: Vec<T>,
    id: impl Fn(&T) -> I,
    (what, text): (&'static str, impl Fn(I) -> &'s str),
    store: &Store,
    findings: &mut Findings,
) -> Vec<(I, Option<T>)> {
    let mut listed: Vec<(I, Option<T>)> = Vec::with_capacity(table.len());
    table.sort_by_key(&id);
    for row in table {
        match listed.last() {
            Some((known, Some(kept))) if *known == id(&row) => {
                report_duplicate(kept, &row, store, findings, |row| (what, text(id(row)).to_owned(), what));
            }
            _ => listed.push((id(&row), Some(row))),
        }
    }
    listed
}
