//! The declaration of a table makes its row type, the columns that readers look for, and how its rows are read, moved,
//! compared and written.

macro_rules! field_type {
    (required $type:ty) => { $type };
    (optional $type:ty) => { Option<$type> };
}

macro_rules! field_read {
    (required $reader:ident $column:expr, $above:expr) => {
        $reader.required($column, $above)
    };
    (optional $reader:ident $column:expr, $above:expr) => {
        Some($reader.optional($column, $above))
    };
}

macro_rules! field_remapped {
    (required $value:expr, $by:ident) => {
        $value = $crate::record::Value::remapped($value, $by)
    };
    (optional $value:expr, $by:ident) => {
        $value = $value.map(|v| $crate::record::Value::remapped(v, $by))
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

                fn read<R: RowReader>(reader: &mut R, before: Option<&Self>) -> Option<Self> {
                    let mut columns = 0..;
                    $(
                        let column = columns.next().unwrap_or_default();
                        let above = before.map(|before| before.$field);
                        let $field = field_read!($need reader column, above);
                    )+
                    let record = Self { $($field: $field?,)+ place: reader.place() };
                    CheckRow::check(&record, reader);
                    Some(record)
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

                fn take_column(&mut self, column: &str, from: &Self) {
                    match column {
                        $(stringify!($field) => self.$field = from.$field,)+
                        _ => {}
                    }
                }
            }

            impl $record {
                pub(in crate::record) fn remap(&mut self, by: &Remap) {
                    $(field_remapped!($need self.$field, by);)+
                    self.place = self.place.moved(by.places);
                }
            }
        )+
    };
}
