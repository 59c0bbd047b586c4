//! The JSON Schema of the record model, made from the declaration of its tables.

use serde_json::{Map, Value, json};

use crate::record::{Column, ColumnKind, TABLES};

/// The schema as JSON.
#[must_use]
pub fn schema() -> String {
    let tables: Map<String, Value> = TABLES
        .iter()
        .map(|table| {
            let required: Vec<&str> = table.columns.iter().filter(|c| c.required).map(|c| c.name).collect();
            let columns: Map<String, Value> =
                table.columns.iter().map(|column| (column.name.to_owned(), cell(column))).collect();
            let row = json!({ "type": "object", "properties": columns, "required": required });
            (table.name.to_owned(), json!({ "description": table.doc.trim(), "type": "array", "items": row }))
        })
        .collect();
    let mut properties = tables;
    let names = json!({ "type": "array", "items": { "type": "string" } });
    properties.insert(
        "ignore".to_owned(),
        with_words(names, "Names of columns, sheets and files that are no tables and are not reported."),
    );
    super::json(&json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "dwalign dataset",
        "description": "Decent Work Country Programmes, UN frameworks and the links between them. A value that is null or left out is not stated; it is never zero. Rows may also be nested below the row they belong to, and then inherit its ids.",
        "type": "object",
        "properties": properties,
    }))
}

fn with_words(mut value: Value, words: &str) -> Value {
    value["description"] = Value::from(words);
    value
}

fn cell(column: &Column) -> Value {
    let words = column.words.map(|words| words());
    let mut value = match (column.kind, words) {
        (ColumnKind::Words, Some(words)) => json!({ "type": ["array", "null"], "items": { "enum": words } }),
        (ColumnKind::YesNo, _) => json!({ "type": ["boolean", "null"] }),
        (_, Some(words)) if column.required => json!({ "enum": words }),
        (_, Some(words)) => {
            json!({ "enum": words.into_iter().map(Value::from).chain([Value::Null]).collect::<Vec<_>>() })
        }
        (ColumnKind::Year, _) => json!({ "type": ["integer", "null"], "minimum": 1945, "maximum": 2100 }),
        (ColumnKind::Fraction, _) => json!({ "type": ["number", "null"], "minimum": 0, "maximum": 1 }),
        (ColumnKind::Number, _) => json!({ "type": ["number", "null"] }),
        (ColumnKind::WholeNumber, _) => json!({ "type": ["integer", "null"], "minimum": 0 }),
        (ColumnKind::Ids, _) => json!({ "type": ["string", "array", "null"], "items": { "type": "string" } }),
        (ColumnKind::Id, _) => json!({ "type": ["string", "null"], "minLength": 1 }),
        _ => json!({ "type": ["string", "null"] }),
    };
    if column.required
        && let Some(types) = value.get_mut("type").and_then(Value::as_array_mut)
    {
        types.retain(|t| t != "null");
    }
    value["description"] = Value::from(column.doc.trim());
    value
}
