//! The sources that statements rest on, found by id.

use crate::id::SourceId;
use crate::record::{self, Store};

/// A source that is listed in the table of sources, or that statements cite in plain words.
#[derive(Debug, Clone)]
pub(super) struct SourceRow {
    pub(super) id: SourceId,
    /// Its row, where it is listed.
    pub(super) listed: Option<record::Source>,
}

/// Every source, in the natural order of texts.
#[derive(Debug, Default)]
pub(super) struct Sources {
    rows: Vec<SourceRow>,
    /// The number of every citation that is a source's id, by symbol; [`NO_NUMBER`] for the others.
    numbers: Vec<u32>,
}

const NO_NUMBER: u32 = u32::MAX;

impl Sources {
    pub(super) fn new(rows: Vec<SourceRow>, store: &Store) -> Self {
        let mut numbers = vec![NO_NUMBER; store.citations.len()];
        for (n, source) in (0..).zip(&rows) {
            numbers[source.id.symbol().number()] = n;
        }
        Self { rows, numbers }
    }

    /// Every source, by number.
    pub(super) fn rows(&self) -> &[SourceRow] {
        &self.rows
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The number of a source.
    pub(super) fn number(&self, id: SourceId) -> Option<u32> {
        Some(self.numbers[id.symbol().number()]).filter(|&number| number != NO_NUMBER)
    }

    /// The row of the table of sources with this id.
    pub(super) fn listed(&self, id: SourceId) -> Option<&record::Source> {
        self.rows[self.number(id)? as usize].listed.as_ref()
    }
}
