//! JSON: the record model as it is, as the published schema describes it. The only writer of JSON.

mod inert;

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::record::{Dataset, TABLES, Written};

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
    let tables: IndexMap<&str, Vec<IndexMap<&str, Json<'_>>>> = TABLES
        .iter()
        .map(|table| {
            let rows = super::rows(dataset, table).map(|row| {
                row.into_iter().map(|(column, value)| (table.columns[column].name, value.into())).collect()
            });
            (table.name, rows.collect::<Vec<_>>())
        })
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    written(&tables)
}

/// A value as JSON, indented, with a line end. Whatever would steer what shows it is escaped.
///
/// # Panics
/// Where a map of the value has keys that are no strings.
pub(crate) fn written<T: Serialize>(value: &T) -> String {
    let mut bytes = Vec::with_capacity(1024);
    let mut writer = serde_json::Serializer::with_formatter(&mut bytes, Inert::default());
    value.serialize(&mut writer).expect("the keys are strings");
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("JSON is text")
}
