//! Agencies and sources: those that are listed, and those that statements name.

use super::Builder;
use crate::diagnostic::{Findings, Noun};
use crate::graph::AgencyRow;
use crate::graph::agencies::Agencies;
use crate::graph::grouped::{Grouped, RoleRow};
use crate::graph::merge::merged;
use crate::graph::sources::{SourceRow, Sources};
use crate::id::{AgencyId, SourceId, natural};
use crate::record::{Record, Store};
use crate::text::Detail;

impl Builder {
    /// Every agency of the table or of a role, by acronym.
    pub(super) fn agencies(&mut self, roles: &Grouped<RoleRow>) -> Agencies {
        let (table, store) = (std::mem::take(&mut self.dataset.agencies), &self.index.store);
        let text = |id: AgencyId| store.names.text(id.symbol());
        let mut listed = listed(table, |row| row.agency, (Noun::Agency, text), store, &mut self.findings);
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
        let mut listed = listed(table, |row| row.source, (Noun::Source, text), store, &mut self.findings);
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

/// The rows of a table by their ids: those of one id become one.
fn listed<'s, T: Record, I: Ord + Copy>(
    mut table: Vec<T>,
    id: impl Fn(&T) -> I,
    (what, text): (Noun, impl Fn(I) -> &'s str),
    store: &Store,
    findings: &mut Findings,
) -> Vec<(I, Option<T>)> {
    table.sort_by_key(&id);
    let name = |row: &T| (what, text(id(row)).to_owned(), what.column());
    let of_one_id = table.chunk_by(|a, b| id(a) == id(b));
    of_one_id.map(|rows| (id(&rows[0]), Some(merged(rows.to_vec(), store, findings, name)))).collect()
}
