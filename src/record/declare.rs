//! The declaration of a table makes its row type, the columns that readers look for, and how its rows are read, moved,
//! compared and written.

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
                    id: $crate::record::TableId::$record,
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
                fn follow<R: RowReader>(&mut self, kept: u32, before: &Self, reader: &mut R) {
                    let mut column = 0;
                    $(
                        if kept & (1 << column) != 0 {
                            self.$field = before.$field;
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
                pub(in crate::record) fn move_by(&mut self, by: &Moved) {
                    $(field_moved!($need self.$field, by);)+
                    self.place = self.place.moved(by.from);
                }
            }
        )+
    };
}
