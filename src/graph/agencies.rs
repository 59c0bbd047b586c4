//! The agencies, found by acronym.

use super::AgencyRow;
use super::handle::is_ilo;
use crate::id::AgencyId;
use crate::record::Store;

/// Every agency, by acronym.
#[derive(Debug)]
pub(super) struct Agencies {
    pub(super) rows: Vec<AgencyRow>,
    /// The ILO's id, where the data name it.
    pub(super) ilo: Option<AgencyId>,
    /// The number of each name that is an agency's; of other names none.
    numbers: Vec<u32>,
}

impl Agencies {
    pub(super) fn new(rows: Vec<AgencyRow>, store: &Store) -> Self {
        let mut ids = rows.iter().map(|agency| agency.id);
        let ilo = ids.find(|id| is_ilo(store.names.text(id.symbol())));
        let mut numbers = vec![u32::MAX; store.names.len()];
        for (n, agency) in (0..).zip(&rows) {
            numbers[agency.id.symbol().number()] = n;
        }
        Self { rows, ilo, numbers }
    }

    /// The number of an agency.
    pub(super) fn number(&self, id: AgencyId) -> u32 {
        self.numbers[id.symbol().number()]
    }
}
