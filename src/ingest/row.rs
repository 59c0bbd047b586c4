//! One row on its way into the record model, whatever form it came in.

use crate::diagnostic::{Fault, Findings};
use crate::id::Symbol;
use crate::place::Place;
use crate::record::{Cell, RowReader, Store, Table, Value};

/// A row whose cells are found by the number of their column. A cell that is `None` has no column at all, which was
/// told when the heading was read.
pub(super) struct Row<'a, F> {
    pub(super) table: &'static Table,
    pub(super) store: &'a mut Store,
    pub(super) findings: &'a mut Findings,
    pub(super) near: &'a mut [Option<Symbol>],
    pub(super) again: Again<'a>,
    pub(super) place: Place,
    pub(super) cell: F,
}

/// Which cells say, byte for byte, what those of the row before said: so many from the left.
#[derive(Clone, Copy, Default)]
pub(super) struct Again<'a> {
    pub(super) cells: usize,
    /// The number of the cell that holds each column.
    pub(super) numbers: &'a [Option<usize>],
}

impl<'c, F: Fn(usize) -> Option<Cell<'c>>> Row<'_, F> {
    /// The value of a column that was read in the row before and says the same here.
    #[inline]
    fn again<V: Value>(&self, column: usize) -> Option<V> {
        let number = *self.again.numbers.get(column)?;
        if number? < self.again.cells { self.near[column].and_then(V::again) } else { None }
    }

    #[inline]
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
}

impl<'c, F: Fn(usize) -> Option<Cell<'c>>> RowReader for Row<'_, F> {
    #[inline]
    fn required<V: Value>(&mut self, column: usize) -> Option<V> {
        if let Some(value) = self.again(column) {
            return Some(value);
        }
        match (self.cell)(column)? {
            Cell::Empty => {
                self.near[column] = None;
                let name = self.table.columns[column].name;
                self.report(Fault::EmptyCell { column: name.to_owned() }, name);
                None
            }
            cell => self.value(column, cell),
        }
    }

    #[inline]
    fn optional<V: Value>(&mut self, column: usize) -> Option<V> {
        if let Some(value) = self.again(column) {
            return Some(value);
        }
        match (self.cell)(column)? {
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
