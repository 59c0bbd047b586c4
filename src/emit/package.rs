//! The description of a folder of CSV tables for other programs: a tabular data package as Frictionless has it.

use serde_json::{Value, json};

use crate::record::{Column, ColumnKind, Dataset, TABLES, Year};

/// The name of the file beside the tables.
pub const FILE: &str = "datapackage.json";

/// The tables of a dataset that have rows, each with its columns, their types and what they may hold. Columns are those
/// that [`csv`](super::csv::csv) writes.
#[must_use]
pub fn package(dataset: &Dataset) -> String {
    let filled = TABLES.iter().filter(|table| dataset.written(table.id).next().is_some());
    let resources: Vec<Value> = filled
        .map(|table| {
            let used = super::used_columns(dataset, table);
            let fields: Vec<Value> = used.iter().map(|&column| field(&table.columns[column])).collect();
            json!({
                "name": table.name,
                "path": format!("{}.csv", table.name),
                "profile": "tabular-data-resource",
                "description": table.doc.trim(),
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": { "fields": fields, "missingValues": [""] },
            })
        })
        .collect();
    let package = json!({
        "profile": "tabular-data-package",
        "name": "dwalign-tables",
        "title": "Decent Work Country Programmes, UN frameworks and the links between them",
        "description": "An empty cell is not stated; it is never zero. A text that begins with an apostrophe before = + - or @ is meant without it.",
        "resources": resources,
    });
    serde_json::to_string_pretty(&package).unwrap_or_default() + "\n"
}

/// A column as a field of a table schema.
fn field(column: &Column) -> Value {
    let words = column.words.map(|words| words());
    let mut rules = json!({});
    let kind = match (column.kind, words) {
        (ColumnKind::Words, Some(words)) => {
            let one = words.join("|");
            rules["pattern"] = format!("^({one})(;({one}))*$").into();
            "string"
        }
        (ColumnKind::YesNo, _) => "boolean",
        (_, Some(words)) => {
            rules["enum"] = words.into();
            "string"
        }
        (ColumnKind::Year, _) => {
            rules["minimum"] = (*Year::RANGE.start()).into();
            rules["maximum"] = (*Year::RANGE.end()).into();
            "integer"
        }
        (ColumnKind::WholeNumber, _) => {
            rules["minimum"] = 0.into();
            "integer"
        }
        (ColumnKind::Fraction, _) => {
            rules["minimum"] = 0.into();
            rules["maximum"] = 1.into();
            "number"
        }
        (ColumnKind::Number, _) => "number",
        (ColumnKind::Date, _) => {
            rules["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$".into();
            "string"
        }
        _ => "string",
    };
    if column.required {
        rules["required"] = true.into();
    }
    let mut field = json!({ "name": column.name, "type": kind, "description": column.doc.trim() });
    if column.kind == ColumnKind::YesNo {
        field["trueValues"] = ["yes"].into();
        field["falseValues"] = ["no"].into();
    }
    if rules.as_object().is_some_and(|rules| !rules.is_empty()) {
        field["constraints"] = rules;
    }
    field
}
