//! Agencies and sources: those that are listed, and those that statements name.

use super::stated::Stated;
use crate::diagnostic::Findings;
use crate::graph::AgencyRow;
use crate::graph::handle::is_ilo;
use crate::graph::order::told_twice;
use crate::id::{AgencyId, SourceId};
use crate::record::{self, Record, Store};
use crate::text::Detail;

/// The rows of a table by their ids, each once; others of the same id are told.
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
                told_twice(kept, &row, store, findings, |row| (what, text(id(row)).to_owned(), what));
            }
            _ => listed.push((id(&row), Some(row))),
        }
    }
    listed
}

/// Every agency of the table or of a role, by acronym.
pub(super) fn agencies(
    table: Vec<record::Agency>,
    stated: &Stated,
    store: &Store,
    findings: &mut Findings,
) -> Vec<AgencyRow> {
    let text = |id: AgencyId| store.names.text(id.symbol());
    let mut listed = listed(table, |row| row.agency, ("agency", text), store, findings);
    // There are few agencies and many roles.
    let mut known = vec![false; store.names.len()];
    listed.iter().for_each(|(id, _)| known[id.symbol().number()] = true);
    for role in stated.roles.all() {
        if !std::mem::replace(&mut known[role.agency.symbol().number()], true) {
            listed.push((role.agency, None));
        }
    }
    listed.sort_by(|a, b| crate::id::natural(text(a.0), text(b.0)));
    listed.into_iter().map(|(id, row)| AgencyRow { id, row }).collect()
}

/// The ids of those that are the ILO.
pub(super) fn ilo(agencies: &[AgencyRow], store: &Store) -> Vec<AgencyId> {
    let ids = agencies.iter().map(|agency| agency.id);
    ids.filter(|id| is_ilo(store.names.text(id.symbol()))).collect()
}

/// The row of each name that is an agency's; of other names, none that is.
pub(super) fn numbers(agencies: &[AgencyRow], store: &Store) -> Vec<u32> {
    let mut numbers = vec![u32::MAX; store.names.len()];
    for (n, agency) in (0u32..).zip(agencies) {
        numbers[agency.id.symbol().number()] = n;
    }
    numbers
}

/// Every source of the table, and every plain citation, by text; without evidence there is none.
pub(super) fn sources(
    table: Vec<record::Source>,
    mut cited: Vec<SourceId>,
    store: &Store,
    findings: &mut Findings,
) -> Vec<(SourceId, Option<record::Source>)> {
    let text = |id: SourceId| store.citations.text(id.symbol());
    let mut listed = listed(table, |row| row.source, ("source", text), store, findings);
    if store.detail() == Detail::Full {
        cited.sort_unstable();
        cited.dedup();
        let known = listed.len();
        cited.retain(|id| listed[..known].binary_search_by_key(id, |(id, _)| *id).is_err());
        listed.extend(cited.into_iter().map(|id| (id, None)));
    }
    listed.sort_by(|a, b| crate::id::natural(text(a.0), text(b.0)).then(a.0.cmp(&b.0)));
    listed
}
