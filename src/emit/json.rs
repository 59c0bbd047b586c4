//! JSON: the record model as it is, as the published schema describes it. The only writer of JSON.

mod inert;

use std::cell::RefCell;
use std::io::Write;

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::record::{Dataset, TABLES, Table, Written};

use inert::Inert;

/// A value as JSON has it.
#[derive(Serialize)]
#[serde(untagged)]
enum Json<'a> {
    Text(std::borrow::Cow<'a, str>),
    Number(Box<RawValue>),
    YesNo(bool),
    Words(Vec<&'static str>),
}

impl<'a> From<Written<'a>> for Json<'a> {
    fn from(written: Written<'a>) -> Self {
        match written {
            Written::YesNo(answer) => Self::YesNo(answer),
            Written::Words(words) => Self::Words(words),
            Written::Number(number) => match RawValue::from_string(number) {
                Ok(number) => Self::Number(number),
                // Every number of the model is one of JSON, too; what is not would be text.
                Err(_) => Self::Text("".into()),
            },
            text => Self::Text(text.text()),
        }
    }
}

/// The dataset as JSON. A table without rows is left out, and so is a value that is not stated.
#[must_use]
pub fn json(dataset: &Dataset) -> String {
    written(&Tables(dataset))
}

/// The same, written row by row as it is made.
///
/// # Errors
/// What the writer cannot take.
#[cfg(feature = "cli")]
pub(crate) fn write(dataset: &Dataset, to: &mut impl Write) -> std::io::Result<()> {
    serialize(&Tables(dataset), &mut *to)?;
    to.write_all(b"\n")
}

/// The tables that have rows.
struct Tables<'d>(&'d Dataset);

impl Serialize for Tables<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let filled = TABLES.iter().filter(|table| self.0.written(table.id).next().is_some());
        serializer.collect_map(filled.map(|table| (table.name, Rows(self.0, table))))
    }
}

/// The rows of a table.
struct Rows<'d>(&'d Dataset, &'static Table);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(super::rows(self.0, self.1).map(|cells| Row(self.1, RefCell::new(cells))))
    }
}

/// What is stated in a row.
struct Row<'d>(&'static Table, RefCell<Vec<(usize, Written<'d>)>>);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cells = self.1.take().into_iter();
        serializer.collect_map(cells.map(|(column, value)| (self.0.columns[column].name, Json::from(value))))
    }
}

/// A value as JSON, indented, with a line end. Whatever would steer what shows it is escaped.
///
/// # Panics
/// Where a map of the value has keys that are no strings.
pub(crate) fn written<T: Serialize>(value: &T) -> String {
    let mut bytes = Vec::with_capacity(1024);
    serialize(value, &mut bytes).expect("the keys are strings");
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("JSON is text")
}

/// The same, written while it is made.
///
/// # Errors
/// What the writer cannot take.
pub(crate) fn write_value<T: Serialize>(value: &T, mut to: impl Write) -> std::io::Result<()> {
    serialize(value, &mut to)?;
    to.write_all(b"\n")
}

/// A list whose elements are made one by one while it is written, once.
pub(crate) struct Each<'a, T>(RefCell<Option<Box<dyn Iterator<Item = T> + 'a>>>);

impl<'a, T> Each<'a, T> {
    pub(crate) fn of(elements: impl Iterator<Item = T> + 'a) -> Self {
        Self(RefCell::new(Some(Box::new(elements))))
    }

    /// The elements, as they are made; none where they were made before.
    pub(crate) fn made(&self) -> impl Iterator<Item = T> + use<'a, T> {
        self.0.take().into_iter().flatten()
    }
}

impl<T: Serialize> Serialize for Each<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.made())
    }
}

fn serialize<T: Serialize>(value: &T, to: impl Write) -> serde_json::Result<()> {
    value.serialize(&mut serde_json::Serializer::with_formatter(to, Inert::default()))
}
