//! One row on its way into the record model, whatever form it came in.

use crate::diagnostic::{Fault, Findings};
use crate::place::Place;
use crate::record::{Cell, RowReader, Store, Table, Value};

/// What a row has in a column.
pub(super) enum Found<'c> {
    /// The row has no such column at all, which was reported when the heading was read.
    Missing,
    /// The cell is the same as in the row before.
    Same,
    /// A cell.
    Cell(Cell<'c>),
}

/// The cells of a row, by the number of their column.
pub(super) trait Cells<'c> {
    /// The cell of a column. It is only found to be the same where the row before was without a fault.
    fn cell(&self, column: usize) -> Found<'c>;
}

impl<'c, F: Fn(usize) -> Option<Cell<'c>>> Cells<'c> for F {
    fn cell(&self, column: usize) -> Found<'c> {
        self(column).map_or(Found::Missing, Found::Cell)
    }
}

/// A row whose cells are found by the number of their column.
pub(super) struct Row<'a, C> {
    pub(super) table: &'static Table,
    pub(super) store: &'a mut Store,
    pub(super) findings: &'a mut Findings,
    pub(super) place: Place,
    pub(super) cells: C,
    /// Has no fault been reported yet?
    pub(super) faultless: bool,
}

impl<'a, C> Row<'a, C> {
    /// A row of which nothing has been read.
    pub(super) fn new(
        table: &'static Table,
        store: &'a mut Store,
        findings: &'a mut Findings,
        place: Place,
        cells: C,
    ) -> Self {
        store.begin_row(table.id);
        Self { table, store, findings, place, cells, faultless: true }
    }
}

impl<'c, C: Cells<'c>> Row<'_, C> {
    #[inline(always)]
    fn value<V: Value>(&mut self, column: usize, cell: Cell<'_>) -> Option<V> {
        let name = self.table.columns[column].name;
        match V::read(cell, name, self.store) {
            Ok(value) => Some(value),
            Err(fault) => {
                self.report(*fault, name);
                None
            }
        }
    }

    #[cold]
    fn empty(&mut self, column: usize) {
        let name = self.table.columns[column].name;
        self.report(Fault::EmptyCell { column: name.to_owned() }, name);
    }
}

impl<'c, C: Cells<'c>> RowReader for Row<'_, C> {
    #[inline(always)]
    fn required<V: Value>(&mut self, column: usize, above: Option<V>) -> Option<V> {
        match self.cells.cell(column) {
            Found::Missing => None,
            Found::Same => above,
            Found::Cell(Cell::Empty) => {
                self.empty(column);
                None
            }
            Found::Cell(cell) => self.value(column, cell),
        }
    }

    #[inline(always)]
    fn optional<V: Value>(&mut self, column: usize, above: Option<Option<V>>) -> Option<V> {
        match self.cells.cell(column) {
            Found::Missing | Found::Cell(Cell::Empty) => None,
            Found::Same => above.flatten(),
            Found::Cell(cell) => self.value(column, cell),
        }
    }

    fn report(&mut self, fault: Fault, column: &str) {
        self.faultless = false;
        self.findings.report(fault, self.place.column(column));
    }

    fn place(&self) -> Place {
        self.place
    }
}
