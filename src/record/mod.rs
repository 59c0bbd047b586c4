//! The record model: a dataset as it was written, table by table, row by row.
//!
//! Each table is declared once, in [`tables`](self); the row types, the columns that readers look for, the schema and
//! the merging of parts all come from that one declaration.

mod value;

pub use tables::*;
pub use value::{
    Amount, Cell, Confidence, Count, Currency, Date, Milestone, Percent, Pillars, Regions, Store, Value,
    Written, Year, YesNo,
};

pub(crate) use value::Moved;

use rayon::prelude::*;

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
pub trait Record: Clone {
    /// Its table.
    const TABLE: &'static Table;

    /// Reads a row: every cell is looked at, whatever is wrong with the others. Nothing when a required value is missing.
    fn read<R: RowReader>(reader: &mut R) -> Option<Self>;

    /// Reads a row that says what this one says, but in the `changed` columns, one bit each. Answers whether everything
    /// that it must hold could be read.
    fn read_again<R: RowReader>(&mut self, changed: u32, reader: &mut R) -> bool;

    /// Takes the `changed` columns over from a row that says in them what is to be read.
    fn take<R: RowReader>(&mut self, changed: u32, other: &Self, reader: &mut R);

    /// Where it was read.
    fn place(&self) -> Place;

    /// What the row says, column by column; nothing where a column is not stated.
    fn written<'s>(&self, store: &'s Store) -> Vec<Option<Written<'s>>>;

    /// The columns in which two rows say different things.
    fn differing(&self, other: &Self, store: &Store) -> Vec<&'static str>;
}

/// Something that is done with the rows of a table, whichever it is.
pub(crate) trait OfRows {
    /// What it answers.
    type Answer;

    /// Does it.
    fn of<R: Record>(self, rows: &mut Vec<R>, store: &mut Store) -> Self::Answer;
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

macro_rules! field_read_again {
    (required $value:expr, $whole:ident, $reader:ident, $column:expr) => {
        match $reader.required($column) {
            Some(value) => $value = value,
            None => $whole = false,
        }
    };
    (optional $value:expr, $whole:ident, $reader:ident, $column:expr) => {
        $value = $reader.optional($column)
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

macro_rules! field_written {
    (required $value:expr, $store:ident) => {
        Some($crate::record::Value::written($value, $store))
    };
    (optional $value:expr, $store:ident) => {
        $value.map(|v| $crate::record::Value::written(v, $store))
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
                        labels: <$type as Value>::LABELS,
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

                fn read_again<R: RowReader>(&mut self, changed: u32, reader: &mut R) -> bool {
                    const { assert!(Self::TABLE.columns.len() <= 32, "there is a bit for every column") };
                    let mut column = 0;
                    #[allow(unused_mut, reason = "some tables have no required column")]
                    let mut whole = true;
                    $(
                        if changed & (1 << column) != 0 {
                            field_read_again!($need self.$field, whole, reader, column);
                        }
                        column += 1;
                    )+
                    debug_assert_eq!(column, Self::TABLE.columns.len());
                    self.place = reader.place();
                    if whole {
                        Examined::examine(self, reader);
                    }
                    whole
                }

                #[inline]
                fn take<R: RowReader>(&mut self, changed: u32, other: &Self, reader: &mut R) {
                    let mut column = 0;
                    $(
                        if changed & (1 << column) != 0 {
                            self.$field = other.$field;
                        }
                        column += 1;
                    )+
                    debug_assert_eq!(column, Self::TABLE.columns.len());
                    self.place = reader.place();
                    Examined::examine(self, reader);
                }

                fn place(&self) -> Place {
                    self.place
                }

                fn written<'s>(&self, store: &'s Store) -> Vec<Option<Written<'s>>> {
                    vec![$(field_written!($need self.$field, store),)+]
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
            /// Reads one row of a table into the dataset; what is wrong with it goes to the reader. Answers whether
            /// the row was taken: whether all that it must hold could be read.
            pub fn read_row<R: RowReader>(&mut self, table: TableId, reader: &mut R) -> bool {
                match table {
                    $(TableId::$record => {
                        let record = $record::read(reader);
                        let taken = record.is_some();
                        self.$table.extend(record);
                        taken
                    })+
                }
            }

            /// Does something with the rows of a table and with the texts.
            pub(crate) fn with_rows<W: OfRows>(&mut self, table: TableId, work: W) -> W::Answer {
                match table {
                    $(TableId::$record => work.of(&mut self.$table, &mut self.store),)+
                }
            }

            /// Gives all rows the names that their texts, files and lines have in the larger dataset they become part of.
            pub(crate) fn move_rows(&mut self, by: &Moved) {
                let same = by.keeps_names();
                if same && by.from == Place::default() {
                    return;
                }
                $(if same {
                    each(&mut self.$table, |row| row.place = row.place.moved(by.from));
                } else {
                    each(&mut self.$table, |row| row.move_by(by));
                })+
            }

            /// Forgets every row, and keeps the room that they took.
            pub(crate) fn clear_rows(&mut self) {
                $(self.$table.clear();)+
            }

            /// Appends the rows of a part that have been moved; the part is left empty, to be filled again.
            pub(crate) fn append(&mut self, part: &mut Self) {
                $(append(&mut self.$table, &mut part.$table);)+
            }

            /// The rows of a table, each with where it was read and what it says, column by column.
            #[must_use]
            pub fn written(&self, table: TableId) -> Box<dyn Iterator<Item = (Place, Vec<Option<Written<'_>>>)> + '_> {
                match table {
                    $(TableId::$record => {
                        Box::new(self.$table.iter().map(|row| (row.place, row.written(&self.store))))
                    })+
                }
            }

            /// How many rows there are.
            #[must_use]
            pub fn rows(&self) -> usize {
                0 $(+ self.$table.len())+
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

/// Does something with every row of a table: of a large one side by side, not of those of a block, which are in the cache
/// of the thread that read them.
fn each<T: Send>(table: &mut [T], change: impl Fn(&mut T) + Send + Sync) {
    const ROWS: usize = 1 << 16;
    match table.len() <= ROWS {
        true => table.iter_mut().for_each(change),
        false => table.par_iter_mut().with_min_len(ROWS).for_each(change),
    }
}

/// Puts one table behind the other, which is left empty; a table without room takes the other over.
pub(crate) fn append<T>(table: &mut Vec<T>, other: &mut Vec<T>) {
    if table.is_empty() && table.capacity() < other.len() {
        std::mem::swap(table, other);
    } else {
        table.append(other);
    }
}

impl Dataset {
    /// An empty dataset.
    #[must_use]
    pub fn new(keep: crate::text::Keep) -> Self {
        Self { store: Store::new(keep), ..Self::default() }
    }

    /// An empty dataset whose rows will be taken in where these texts are.
    pub(crate) fn part_of(store: &Store) -> Self {
        Self { store: store.part(), ..Self::default() }
    }

    /// Takes in a part with its files, and answers how the part's places have to be moved.
    pub(crate) fn absorb(&mut self, mut part: Self) -> impl Fn(Place) -> Place + use<> {
        let files = self.files.absorb(std::mem::take(&mut part.files));
        let from = Place { file: FileId(files), row: 0 };
        let by = self.store.absorb(&mut part.store, from);
        part.move_rows(&by);
        self.append(&mut part);
        move |place: Place| place.moved(from)
    }
}
