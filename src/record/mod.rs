//! The record model: a dataset as it was written, table by table, row by row.
//!
//! Each table is declared once, in [`tables`](self); the row types, the columns that readers look for, the schema and
//! the merging of parts all come from that one declaration.

mod value;

pub use tables::*;
pub use value::{
    Amount, Cell, Confidence, Currency, Date, Milestone, Percent, Pillars, Store, Value, Year, YesNo,
};

pub(crate) use value::Moved;

use crate::diagnostic::Fault;
use crate::place::{FileId, Place};

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name in every file.
    pub name: &'static str,
    /// Must every row fill it?
    pub required: bool,
    /// What it holds.
    pub kind: &'static str,
    /// The closed list of its words, where there is one.
    pub words: Option<fn() -> Vec<&'static str>>,
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
    /// The value of a column that must be filled; what is missing or wrong is reported.
    fn required<V: Value>(&mut self, column: usize) -> Option<V>;
    /// The value of a column that may be empty; what is wrong is reported.
    fn optional<V: Value>(&mut self, column: usize) -> Option<V>;
    /// Reports a fault of the row, at one of its columns.
    fn report(&mut self, fault: Fault, column: &str);
    /// Where the row stands.
    fn place(&self) -> Place;
}

/// A row of some table.
pub trait Record: Sized {
    /// Its table.
    const TABLE: &'static Table;

    /// Reads a row: every cell is looked at, whatever is wrong with the others. Nothing when a required value is missing.
    fn read<R: RowReader>(reader: &mut R) -> Option<Self>;

    /// Where it was read.
    fn place(&self) -> Place;

    /// The columns in which two rows say different things.
    fn differing(&self, other: &Self, store: &Store) -> Vec<&'static str>;
}

/// What a row must hold beyond what each of its cells must.
trait Examined {
    fn examine<R: RowReader>(&self, _reader: &mut R) {}
}

macro_rules! field_type {
    (required $type:ty) => { $type };
    (optional $type:ty) => { Option<$type> };
}

macro_rules! field_read {
    (required $reader:ident $column:expr) => {
        $reader.required($column)
    };
    (optional $reader:ident $column:expr) => {
        Some($reader.optional($column))
    };
}

macro_rules! field_moved {
    (required $value:expr, $by:ident) => {
        $value = $crate::record::Value::moved($value, $by)
    };
    (optional $value:expr, $by:ident) => {
        $value = $value.map(|v| $crate::record::Value::moved(v, $by))
    };
}

macro_rules! field_same {
    (required $a:expr, $b:expr, $store:ident) => {
        $crate::record::Value::same($a, $b, $store)
    };
    (optional $a:expr, $b:expr, $store:ident) => {
        match ($a, $b) {
            (None, None) => true,
            (Some(a), Some(b)) => $crate::record::Value::same(a, b, $store),
            _ => false,
        }
    };
}

macro_rules! records {
    ($(
        #[doc = $doc:literal]
        $table:ident: $record:ident {
            $(#[doc = $field_doc:literal] $field:ident: $need:ident $type:ty,)+
        }
    )+) => {
        /// Which table of the model.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum TableId {
            $(#[doc = $doc] $record,)+
        }

        /// Every table of the model, in order.
        pub const TABLES: &[&Table] = &[$(<$record as Record>::TABLE,)+];

        $(
            #[doc = $doc]
            #[derive(Debug, Clone)]
            pub struct $record {
                $(#[doc = $field_doc] pub $field: field_type!($need $type),)+
                /// Where the row was read.
                pub place: Place,
            }

            impl Record for $record {
                const TABLE: &'static Table = &Table {
                    id: TableId::$record,
                    name: stringify!($table),
                    doc: $doc,
                    columns: &[$(Column {
                        name: stringify!($field),
                        required: matches!(stringify!($need).as_bytes(), b"required"),
                        kind: <$type as Value>::KIND,
                        words: <$type as Value>::WORDS,
                        doc: $field_doc,
                    },)+],
                };

                fn read<R: RowReader>(reader: &mut R) -> Option<Self> {
                    let mut column = 0..;
                    $(let $field = field_read!($need reader column.next().unwrap_or_default());)+
                    let record = Self { $($field: $field?,)+ place: reader.place() };
                    Examined::examine(&record, reader);
                    Some(record)
                }

                fn place(&self) -> Place {
                    self.place
                }

                fn differing(&self, other: &Self, store: &Store) -> Vec<&'static str> {
                    let mut columns = Vec::new();
                    $(if !field_same!($need self.$field, other.$field, store) {
                        columns.push(stringify!($field));
                    })+
                    columns
                }
            }

            impl $record {
                fn move_by(&mut self, by: &Moved) {
                    $(field_moved!($need self.$field, by);)+
                    self.place = self.place.moved(by.from);
                }
            }
        )+

        /// A whole dataset: every table's rows in the order in which they were read, with the texts they share.
        #[derive(Debug, Clone, Default)]
        pub struct Dataset {
            /// The texts.
            pub store: Store,
            /// The files that were read.
            pub files: crate::place::Files,
            $(#[doc = $doc] pub $table: Vec<$record>,)+
        }

        impl Dataset {
            /// Reads one row of a table into the dataset; what is wrong with it goes to the reader.
            pub fn read_row<R: RowReader>(&mut self, table: TableId, reader: &mut R) {
                match table {
                    $(TableId::$record => if let Some(record) = $record::read(reader) {
                        self.$table.push(record);
                    })+
                }
            }

            /// Makes room for so many more rows of a table.
            pub(crate) fn reserve(&mut self, table: TableId, rows: usize) {
                match table {
                    $(TableId::$record => self.$table.reserve(rows),)+
                }
            }

            /// Appends the rows of a part whose texts and files have already been taken in.
            pub(super) fn append(&mut self, part: &mut Self, by: &Moved) {
                $(
                    for record in &mut part.$table {
                        record.move_by(by);
                    }
                    if self.$table.is_empty() && self.$table.capacity() < part.$table.len() {
                        self.$table = std::mem::take(&mut part.$table);
                    } else {
                        self.$table.append(&mut part.$table);
                    }
                )+
            }

            /// How many rows each table has.
            #[must_use]
            pub fn row_counts(&self) -> Vec<(&'static str, usize)> {
                vec![$((stringify!($table), self.$table.len()),)+]
            }
        }
    };
}
mod examine;
// The declarations come after the macros they are made with.
mod tables;

impl Dataset {
    /// An empty dataset.
    #[must_use]
    pub fn new(keep: crate::text::Keep) -> Self {
        Self { store: Store::new(keep), ..Self::default() }
    }

    /// Takes in a part with its files, and answers how the part's places have to be moved.
    pub(crate) fn absorb(&mut self, mut part: Self) -> impl Fn(Place) -> Place + use<> {
        let files = self.files.absorb(std::mem::take(&mut part.files));
        self.absorb_at(&mut part, Place { file: FileId(files), row: 0 })
    }

    /// Takes in a block of the file at `from.file`, whose rows begin behind line `from.row`.
    /// The part is left empty, to be filled again.
    pub(crate) fn absorb_at(&mut self, part: &mut Self, from: Place) -> impl Fn(Place) -> Place + use<> {
        let store = &mut part.store;
        let by = Moved {
            names: self.store.names.absorb(&store.names),
            citations: self.store.citations.absorb(&store.citations),
            texts: self.store.texts.absorb(&store.texts),
            from,
        };
        store.clear();
        self.append(part, &by);
        move |place: Place| place.moved(from)
    }
}
