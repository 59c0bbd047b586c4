//! The record model: a dataset as it was written, table by table, row by row.
//!
//! Each table is declared once, in [`tables`](self); its row type, the columns that readers look for, the schema and the
//! merging of parts all come from that declaration.

#[macro_use]
mod declare;
mod check;
mod dataset;
mod kind;
mod tables;
mod value;

pub use dataset::{Dataset, TABLES, TableId};
pub use kind::ColumnKind;
pub use tables::*;
pub use value::{
    Amount, Cell, Confidence, Count, Currency, Date, Milestone, Percent, Pillars, Regions, Store, Value,
    Written, Year, YesNo,
};

pub(crate) use dataset::append;
pub(crate) use value::{Remap, Sizes, as_cited, is_code, sdg_ids};

use crate::diagnostic::Fault;
use crate::place::Place;

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name in every file.
    pub name: &'static str,
    /// Must every row fill it?
    pub required: bool,
    /// What it holds.
    pub kind: ColumnKind,
    /// The closed list of its words, where there is one.
    pub words: Option<fn() -> Vec<&'static str>>,
    /// The same words as people read them, in the same order.
    pub labels: Option<fn(crate::vocab::Language) -> Vec<&'static str>>,
    /// What it means, in one sentence.
    pub doc: &'static str,
}

/// A table of the model.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// Which one.
    pub id: TableId,
    /// Its name: of the file, the sheet, the TOML and JSON table.
    pub name: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
    /// What a row of it states.
    pub doc: &'static str,
}

impl Table {
    /// The number of the column with this name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.name == name)
    }
}

/// Gives the cells of one row to a record, and takes what is wrong with them.
pub trait RowReader {
    /// The value of a column that must be filled; what is missing or wrong is reported. `above` is its value in the row
    /// before, where that row was without a fault; a reader may return it where the cell is the same.
    fn required<V: Value>(&mut self, column: usize, above: Option<V>) -> Option<V>;
    /// The value of a column that may be empty; what is wrong is reported. `above` is the same as for one that must be
    /// filled.
    fn optional<V: Value>(&mut self, column: usize, above: Option<Option<V>>) -> Option<V>;
    /// Reports a fault of the row, at one of its columns.
    fn report(&mut self, fault: Fault, column: &str);
    /// Where the row stands.
    fn place(&self) -> Place;
}

/// A row of some table.
pub trait Record: Clone {
    /// Its table.
    const TABLE: &'static Table;

    /// Reads a row: every cell is looked at, whatever is wrong with the others. Nothing when a required value is missing.
    /// `before` is the record of the row before, where that row was without a fault.
    fn read<R: RowReader>(reader: &mut R, before: Option<&Self>) -> Option<Self>;

    /// Where it was read.
    fn place(&self) -> Place;

    /// What the row says, column by column; nothing where a column is not stated.
    fn written<'s>(&self, store: &'s Store) -> Vec<Option<Written<'s>>>;

    /// The columns in which two rows say different things.
    fn differing(&self, other: &Self, store: &Store) -> Vec<&'static str>;

    /// Takes over what another row says in a column.
    fn take_column(&mut self, column: &str, from: &Self);
}

/// Work on the rows of one table, whichever it is.
pub(crate) trait RowVisitor {
    /// What the work returns.
    type Output;

    /// Does the work.
    fn visit<R: Record>(self, rows: &mut Vec<R>, store: &mut Store) -> Self::Output;
}

/// Checks between the cells of a row, after each cell was read.
trait CheckRow {
    /// Reports what is wrong with the row as a whole.
    fn check<R: RowReader>(&self, _reader: &mut R) {}
}
