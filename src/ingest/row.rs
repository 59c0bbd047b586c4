//! One row on its way into the record model, whatever form it came in.

use crate::diagnostic::{Fault, Findings};
use crate::id::Symbol;
use crate::place::Place;
use crate::record::{Cell, RowReader, Store, Table, Value};

/// The cells of a row, by the number of their column.
pub(super) trait Cells<'c> {
    /// The cell of a column; nothing where the row has no such column at all, which was told when the heading was read.
    fn cell(&self, column: usize) -> Option<Cell<'c>>;

    /// Does the cell say, byte for byte, what that of the row before said?
    #[inline(always)]
    fn again(&self, _column: usize) -> bool {
        false
    }
}

impl<'c, F: Fn(usize) -> Option<Cell<'c>>> Cells<'c> for F {
    fn cell(&self, column: usize) -> Option<Cell<'c>> {
        self(column)
    }
}

/// A row whose cells are found by the number of their column.
pub(super) struct Row<'a, C> {
    pub(super) table: &'static Table,
    pub(super) store: &'a mut Store,
    pub(super) findings: &'a mut Findings,
    /// The symbol that was last read in each column.
    pub(super) near: &'a mut [Option<Symbol>],
    pub(super) place: Place,
    pub(super) cells: C,
}

impl<'c, C: Cells<'c>> Row<'_, C> {
    #[inline(always)]
    fn value<V: Value>(&mut self, column: usize, cell: Cell<'_>) -> Option<V> {
        let name = self.table.columns[column].name;
        match V::read(cell, name, self.store, &mut self.near[column]) {
            Ok(value) => Some(value),
            Err(fault) => {
                self.near[column] = None;
                self.report(*fault, name);
                None
            }
        }
    }

    #[cold]
    fn empty(&mut self, column: usize) {
        self.near[column] = None;
        let name = self.table.columns[column].name;
        self.report(Fault::EmptyCell { column: name.to_owned() }, name);
    }
}

impl<'c, C: Cells<'c>> RowReader for Row<'_, C> {
    #[inline]
    fn required<V: Value>(&mut self, column: usize) -> Option<V> {
        if self.cells.again(column)
            && let Some(value) = self.near[column].and_then(V::again)
        {
            return Some(value);
        }
        match self.cells.cell(column)? {
            Cell::Empty => {
                self.empty(column);
                None
            }
            cell => self.value(column, cell),
        }
    }

    #[inline]
    fn optional<V: Value>(&mut self, column: usize) -> Option<V> {
        let cell = self.cells.cell(column)?;
        if self.cells.again(column)
            && let Some(value) = self.near[column].and_then(V::again)
        {
            return Some(value);
        }
        match cell {
            Cell::Empty => {
                self.near[column] = None;
                None
            }
            cell => self.value(column, cell),
        }
    }

    fn report(&mut self, fault: Fault, column: &str) {
        self.findings.report(fault, self.place.column(column));
    }

    fn place(&self) -> Place {
        self.place
    }
}
