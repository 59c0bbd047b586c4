//! The JSON Schemas of what changed, and of two cycles.

use serde_json::{Value, json};

use crate::record::TABLES;
use crate::vocab::{Nothing, OutcomeClass, PairingClass, PriorityClass, Uptake, Vocabulary};

fn words<V: Vocabulary>() -> Vec<&'static str> {
    V::ALL.iter().map(|word| word.word()).collect()
}

/// A word of a vocabulary, or nothing.
fn optional<V: Vocabulary>() -> Value {
    let words = words::<V>().into_iter().map(Value::from).chain([Value::Null]);
    json!({ "enum": words.collect::<Vec<_>>() })
}

fn object(description: &str, properties: &[(&str, Value)]) -> Value {
    let required: Vec<&str> = properties.iter().map(|(name, _)| *name).collect();
    let properties: serde_json::Map<String, Value> =
        properties.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    json!({
        "description": description,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn or_null(mut value: Value) -> Value {
    value["type"] = json!([value["type"].clone(), "null"]);
    value
}

fn list(of: Value) -> Value {
    json!({ "type": "array", "items": of })
}

fn text(description: &str) -> Value {
    json!({ "type": "string", "description": description })
}

fn optional_text(description: &str) -> Value {
    json!({ "type": ["string", "null"], "description": description })
}

fn number() -> Value {
    json!({ "type": ["integer", "null"], "minimum": 0 })
}

/// A verdict.
fn state() -> Value {
    let mut classes = [words::<PairingClass>(), words::<PriorityClass>(), words::<OutcomeClass>()].concat();
    classes.sort_unstable();
    classes.dedup();
    or_null(object(
        "A verdict; null where the comparison or item is not in that version.",
        &[
            ("class", json!({ "enum": classes })),
            ("state", optional::<Nothing>()),
            ("uptake", optional::<Uptake>()),
            ("so_far", json!({ "type": "boolean" })),
        ],
    ))
}

fn document(title: &str, mut schema: Value) -> String {
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!(title);
    crate::view::json(&schema)
}

fn fates() -> Value {
    json!({ "enum": crate::diff::Fate::ALL })
}

/// The schema of `diff --format json`.
#[must_use]
pub fn diff() -> String {
    let tables: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    let column = object(
        "A column and what it states in both versions; null where it states nothing.",
        &[
            ("column", text("The name of the column.")),
            ("old", optional_text("")),
            ("new", optional_text("")),
        ],
    );
    let change = object(
        "A row that changed.",
        &[
            ("table", json!({ "enum": tables })),
            ("kind", json!({ "enum": ["added", "removed", "changed", "moved"] })),
            ("address", text("What it speaks of, in the new version where both have it.")),
            ("from", optional_text("What it was called before, where it moved.")),
            ("columns", list(column)),
        ],
    );
    let ends = || {
        vec![
            ("dwcp", text("The DWCP, as the new version calls it.")),
            ("undaf", text("The UN framework.")),
            ("item", optional_text("The priority or outcome; null for the comparison as a whole.")),
        ]
    };
    let states = || vec![("old", state()), ("new", state())];
    let causes = json!({
        "description": "The changes because of which it moved, by their place in the list of changes, from 0.",
        "type": "array",
        "minItems": 1,
        "items": { "type": "integer", "minimum": 0 },
    });
    let verdict = [ends(), states(), vec![("causes", causes)]].concat();
    let gap = [ends(), vec![("fate", fates())], states()].concat();
    let share = object(
        "A share in one currency.",
        &[("part", text("")), ("whole", text("")), ("currency", optional_text(""))],
    );
    let figure = || {
        or_null(object(
            "What an indicator is; numbers are null where there are no data.",
            &[
                ("value", number()),
                ("of", number()),
                ("undecided", number()),
                ("shares", list(share.clone())),
            ],
        ))
    };
    let addresses = || list(text("The address of a framework."));
    let indicator = object(
        "An indicator that moved, in years that follow each other.",
        &[
            ("indicator", text("Its id.")),
            ("from", json!({ "type": "integer" })),
            ("to", json!({ "type": "integer" })),
            ("old", figure()),
            ("new", figure()),
            ("came", addresses()),
            ("went", addresses()),
        ],
    );
    let whole = object(
        "What changed between two versions of a dataset.",
        &[
            ("old", text("The old version, as it was named.")),
            ("new", text("The new version.")),
            ("policy", text("The counting rules of both.")),
            ("same", json!({ "type": "boolean" })),
            ("changes", list(change)),
            ("verdicts", list(object("A verdict that moved.", &verdict))),
            ("gaps", list(object("A gap of either version.", &gap))),
            ("indicators", list(indicator)),
        ],
    );
    document("dwalign diff", whole)
}

/// The schema of `cycles --format json`.
#[must_use]
pub fn cycles() -> String {
    let item = || or_null(object("An item in one cycle.", &[("address", text("")), ("title", text(""))]));
    let unknown = PairingClass::NotComparable.word();
    let kept = ["carried-on", "reworded", "proposed", "dropped", "new", unknown];
    let fate = json!({ "enum": crate::diff::Fate::ALL.into_iter().map(|fate| json!(fate)).chain([Value::Null]).collect::<Vec<_>>() });
    let part = json!({ "type": ["number", "null"], "minimum": 0, "maximum": 1 });
    let one = object(
        "An item of either cycle. One that is proposed rests on texts that are near, and is counted nowhere.",
        &[
            ("side", json!({ "enum": ["dwcp", "un"] })),
            ("kept", json!({ "enum": kept })),
            ("previous", item()),
            ("present", item()),
            ("likeness", part),
            ("fate", fate),
            ("old", state()),
            ("new", state()),
        ],
    );
    let plans = || or_null(object("The two plans.", &[("previous", text("")), ("present", text(""))]));
    let whole = object(
        "What two cycles of a country have in common.",
        &[
            ("country", text("The code of the country.")),
            ("policy", text("The counting rules.")),
            ("dwcp", plans()),
            ("undaf", plans()),
            ("items", list(one)),
        ],
    );
    document("dwalign cycles", whole)
}
