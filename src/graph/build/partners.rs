//! Agencies and sources: those that are listed, and those that statements name.

use super::stated::Stated;
use crate::diagnostic::Findings;
use crate::graph::AgencyRow;
use crate::graph::handle::is_ilo;
use crate::graph::order::told_twice;
use crate::id::{AgencyId, SourceId};
use crate::record::{self, Store};
use crate::text::Keep;

/// Every agency of the table or of a role, by acronym.
pub(super) fn agencies(
    mut table: Vec<record::Agency>,
    stated: &Stated,
    store: &Store,
    findings: &mut Findings,
) -> Vec<AgencyRow> {
    let mut listed: Vec<(AgencyId, Option<record::Agency>)> = Vec::new();
    let text = |id: AgencyId| store.names.text(id.symbol());
    table.sort_by_key(|row| row.agency);
    for row in table {
        match listed.last() {
            Some((id, Some(kept))) if *id == row.agency => {
                let name = |a: &record::Agency| ("agency", text(a.agency).to_owned(), "agency");
                told_twice(kept, &row, store, findings, name);
            }
            _ => listed.push((row.agency, Some(row))),
        }
    }
    // There are few agencies and many roles.
    let mut known = vec![false; store.names.len()];
    listed.iter().for_each(|(id, _)| known[id.symbol().number()] = true);
    for role in &stated.roles {
        if !std::mem::replace(&mut known[role.agency.symbol().number()], true) {
            listed.push((role.agency, None));
        }
    }
    listed.sort_by(|a, b| crate::id::natural(text(a.0), text(b.0)));
    let agency = |(id, row): (AgencyId, _)| AgencyRow { id, row, is_ilo: is_ilo(text(id)) };
    listed.into_iter().map(agency).collect()
}

/// Every source of the table, and every plain citation, by text. Without texts there is nothing to cite.
pub(super) fn sources(
    mut table: Vec<record::Source>,
    mut cited: Vec<SourceId>,
    store: &Store,
    findings: &mut Findings,
) -> Vec<(SourceId, Option<record::Source>)> {
    let mut listed: Vec<(SourceId, Option<record::Source>)> = Vec::new();
    table.sort_by_key(|row| row.source);
    let text = |id: SourceId| store.citations.text(id.symbol());
    for row in table {
        match listed.last() {
            Some((id, Some(kept))) if *id == row.source => {
                let name = |s: &record::Source| ("source", text(s.source).to_owned(), "source");
                told_twice(kept, &row, store, findings, name);
            }
            _ => listed.push((row.source, Some(row))),
        }
    }
    if store.keep() == Keep::Everything {
        cited.sort_unstable();
        cited.dedup();
        let known = listed.len();
        cited.retain(|id| listed[..known].binary_search_by_key(id, |(id, _)| *id).is_err());
        listed.extend(cited.into_iter().map(|id| (id, None)));
    }
    listed.sort_by(|a, b| crate::id::natural(text(a.0), text(b.0)).then(a.0.cmp(&b.0)));
    listed
}
