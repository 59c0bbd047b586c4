//! Tables whose rows need not be kept: they wait until what their rows speak of is known, and then every block of rows
//! is handed on as soon as it is read.

use std::sync::Arc;

use super::{Input, Options, csv, opened};
use crate::diagnostic::Findings;
use crate::id::Names;
use crate::place::{FileId, Place};
use crate::record::{Dataset, Store, Table};

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
    /// Reads the table. `each` is given the rows of one block, several blocks at a time, with their texts and with what
    /// was made before these blocks; `add` puts together what it makes of them, in order. A name that is `known` keeps
    /// its symbol.
    pub(crate) fn read<T: Send + Sync + Default>(
        &self,
        known: &Arc<Names>,
        each: impl Fn(&T, &Dataset, &Store) -> T + Sync,
        add: impl Fn(&mut T, T) + Sync,
    ) -> Passed<T> {
        let mut store = Store::new(self.options.keep);
        store.names = Names::above(known);
        let mut passed = Passed { store, findings: Findings::default(), rows: 0, made: T::default() };
        match opened(&self.input, self.options) {
            Err(fault) => passed.findings.report(fault, Place { file: self.file, row: 0 }.whole()),
            Ok(mut source) => {
                let (table, file, options) = (self.table, self.file, self.options);
                let lines = csv::Lines { table, file, source: &mut *source, options, blocks: 2 };
                let Passed { store, findings, rows, made } = &mut passed;
                csv::pass(lines, (store, findings), made, each, |made, block, of_block| {
                    *rows += block.rows();
                    block.clear_rows();
                    add(made, of_block);
                });
            }
        }
        passed
    }
}
