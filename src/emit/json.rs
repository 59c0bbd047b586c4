//! JSON: the record model as it is, as the published schema describes it.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::record::{Dataset, TABLES, Written};

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
    serde_json::to_string_pretty(&tables).expect("the keys are strings") + "\n"
}
