//! One row on its way into the record model, whatever form it came in.

use crate::country;
use crate::diagnostic::{Fault, Finding, Findings, LostPart};
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

    /// What stands in the cell, whether it is the same as in the row before or not.
    fn own(&self, column: usize) -> Option<Cell<'c>> {
        match self.cell(column) {
            Found::Cell(cell) => Some(cell),
            Found::Missing | Found::Same => None,
        }
    }
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
    /// The first fault that was reported.
    fault: Option<Box<Finding>>,
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
        Self { table, store, findings, place, cells, fault: None }
    }
}

impl<'c, C: Cells<'c>> Row<'_, C> {
    /// Has no fault been reported?
    pub(super) fn is_faultless(&self) -> bool {
        self.fault.is_none()
    }

    /// Notes that the row is refused, so that rows that name it are not reported as well.
    #[cold]
    pub(super) fn refused(&mut self) {
        let Some(cause) = self.fault.take() else { return };
        let own = match self.table.name {
            "frameworks" => "framework",
            "priorities" => "priority",
            "elements" => "element",
            "outcomes" => "outcome",
            "outputs" => "output",
            "costs" => "cost",
            _ => return,
        };
        let text = |name: &str| match self.cells.own(self.table.column(name)?)? {
            Cell::Text(text) | Cell::Integer(text) => Some(text.to_owned()),
            _ => None,
        };
        let faulty = |name: &str| cause.spot.column.as_deref() == Some(name);
        let country = text("country").filter(|_| !faulty("country"));
        let country = country.map(|text| country::meant(&text).map_or(text, |known| known.alpha3.to_owned()));
        let what = LostPart::Row {
            country,
            framework: text("framework").filter(|_| !faulty("framework")),
            id: text(own).filter(|_| !faulty(own)),
        };
        self.findings.lose(Some(self.table.name), what, (*cause).clone(), *cause);
    }

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
        // A cell that could not be read has its own finding; “empty” would be a second one for the same cause.
        let wrong = |finding: &Finding| finding.spot.column.as_deref() == Some(column);
        if matches!(fault, Fault::EmptyCell { .. } | Fault::NoTitle)
            && self.fault.as_deref().is_some_and(wrong)
        {
            return;
        }
        let finding = Finding::new(fault, self.place.column(column));
        if self.fault.is_none() {
            self.fault = Some(Box::new(finding.clone()));
        }
        self.findings.add(finding);
    }

    fn place(&self) -> Place {
        self.place
    }
}
