//! Tables whose rows need not be kept: they wait until what their rows speak of is known, and then every block of rows
//! is handed on as soon as it is read.

use std::sync::Arc;

use super::{Input, Options, csv, opened};
use crate::diagnostic::Findings;
use crate::id::Interner;
use crate::place::{FileId, Place};
use crate::record::{Dataset, Remap, Store, Table};

/// A table that waits to be read.
pub(crate) struct Waiting {
    pub(super) input: Input,
    pub(super) table: &'static Table,
    pub(super) file: FileId,
    pub(super) options: Options,
}

/// What is left of a table once its rows have been handed on.
pub(crate) struct Passed<T> {
    /// Its texts; first of its names are those that were known.
    pub(crate) store: Store,
    pub(crate) findings: Findings,
    /// How many rows it had.
    pub(crate) rows: usize,
    /// What was made of its rows.
    pub(crate) made: T,
}

impl Waiting {
    /// Reads the table. `each` is given the rows of one block, with their texts and with how many errors were `told`
    /// of what was made some blocks before; `add` puts together what it makes of them, in order, with what their texts are called.
    /// A name that is `known` keeps its symbol.
    pub(crate) fn read<T: Send + Sync + Default>(
        &self,
        known: &Arc<Interner>,
        told: impl Fn(&T) -> u64 + Sync,
        each: impl Fn(u64, &Dataset) -> T + Sync,
        add: impl Fn(&mut T, T, &Remap) + Sync,
    ) -> Passed<T> {
        let mut store = Store::new(self.options.keep);
        store.names = Interner::with_base(known);
        let mut passed = Passed { store, findings: Findings::default(), rows: 0, made: T::default() };
        match opened(&self.input, self.options) {
            Err(fault) => passed.findings.report(fault, Place { file: self.file, row: 0 }.whole()),
            Ok(mut source) => {
                let (table, file, options) = (self.table, self.file, self.options);
                let lines = csv::TableSource { table, file, source: &mut *source, options };
                let Passed { store, findings, rows, made } = &mut passed;
                let mut sink = Streamed { rows, made, told, each, add };
                csv::read_blocks(lines, store, findings, &mut sink);
            }
        }
        passed
    }
}

/// Hands on the rows of each block and keeps what is made of them.
struct Streamed<'a, T, F, G, H> {
    rows: &'a mut usize,
    made: &'a mut T,
    told: F,
    each: G,
    add: H,
}

impl<T, F, G, H> csv::BlockSink for Streamed<'_, T, F, G, H>
where
    T: Send + Sync,
    F: Fn(&T) -> u64 + Sync,
    G: Fn(u64, &Dataset) -> T + Sync,
    H: Fn(&mut T, T, &Remap) + Sync,
{
    type Batch = (usize, T);

    fn map(&self, rows: &mut Dataset) -> (usize, T) {
        (rows.rows(), (self.each)((self.told)(self.made), rows))
    }

    fn merge(&mut self, (rows, batch): (usize, T), remap: &Remap) {
        *self.rows += rows;
        (self.add)(self.made, batch, remap);
    }
}
