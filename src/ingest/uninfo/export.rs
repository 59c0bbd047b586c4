//! The shape of an export. Whatever has another shape is left aside and counted; it takes nothing else with it.

use serde_json::Value;

/// One exported file, as it came.
pub(in crate::ingest) struct Export {
    /// The file's name.
    pub(super) file: String,
    /// The number of the framework's work space; copies of one framework share it.
    pub(super) workspace: Option<i64>,
    /// The country or territory.
    pub(super) name: String,
    /// Strategic priorities with their outcomes and outputs.
    pub(super) tree: Vec<RawNode>,
    /// Sub-output rows.
    pub(super) rows: Vec<RawRow>,
    /// How many nodes and rows were not of the usual shape.
    pub(super) misshapen: u64,
}

/// A strategic priority, outcome or output.
#[derive(PartialEq)]
pub(super) struct RawNode {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) required: Option<f64>,
    pub(super) children: Vec<RawNode>,
}

/// A sub-output, once for each of its agencies.
#[derive(PartialEq)]
pub(super) struct RawRow {
    pub(super) id: Option<String>,
    pub(super) agency: String,
    pub(super) name: String,
    pub(super) start: Option<String>,
    pub(super) end: Option<String>,
    /// The text of the output it belongs to.
    pub(super) outcome: String,
}

/// Do these keys at the top of a JSON file make it an export?
pub(in crate::ingest) fn is_export<'a>(keys: impl Iterator<Item = &'a str>) -> bool {
    let keys: Vec<&str> = keys.collect();
    keys.contains(&"workspace_id") || (keys.contains(&"framework") && keys.contains(&"projects"))
}

/// The text of a key: of a string, or of a number that stands for a code.
fn text(value: &Value, key: &str) -> Option<String> {
    match value.get(key)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The number of a key, also where it is written as text.
fn number(value: &Value, key: &str) -> Option<f64> {
    match value.get(key)? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok().filter(|n: &f64| n.is_finite()),
        _ => None,
    }
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// How many levels a results tree has: strategic priority, outcome, output.
const LEVELS: usize = 3;

impl Export {
    pub(in crate::ingest) fn new(file: &str, value: &Value) -> Self {
        let mut misshapen = 0;
        let tree = nodes(list(value, "framework"), LEVELS, &mut misshapen);
        let mut rows = Vec::new();
        for row in list(value, "projects") {
            if !row.is_object() {
                misshapen += 1;
                continue;
            }
            let of = |key| text(row, key);
            rows.push(RawRow {
                id: of("id"),
                agency: of("agency").unwrap_or_default(),
                name: of("name").unwrap_or_default(),
                start: of("start"),
                end: of("end"),
                outcome: of("outcome").unwrap_or_default(),
            });
        }
        Self {
            file: file.to_owned(),
            workspace: value.get("workspace_id").and_then(Value::as_i64),
            name: text(value, "name").unwrap_or_default().trim().to_owned(),
            tree,
            rows,
            misshapen,
        }
    }

    /// The country's code: the export holds none, so it is taken from the file's name.
    pub(super) fn code(&self) -> Option<String> {
        let file = self.file.rsplit(['/', '\\']).next().unwrap_or(&self.file);
        let stem = file.split('.').next().unwrap_or_default();
        (stem.len() == 3 && stem.bytes().all(|b| b.is_ascii_alphabetic())).then(|| stem.to_ascii_uppercase())
    }

    /// Is the code written as codes are?
    pub(super) fn code_is_plain(&self) -> bool {
        self.code().is_some_and(|code| crate::country::is_iso(&code))
    }

    /// Do two copies of a framework say the same?
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.tree == other.tree && self.rows == other.rows
    }

    /// The years that the rows show, first and last.
    pub(super) fn years(&self) -> Option<(u16, u16)> {
        let year = |date: &Option<String>| date.as_deref()?.get(..4)?.parse::<u16>().ok();
        let years = || self.rows.iter().flat_map(|r| [year(&r.start), year(&r.end)]).flatten();
        Some((years().min()?, years().max()?))
    }
}

fn nodes(values: &[Value], levels: usize, misshapen: &mut u64) -> Vec<RawNode> {
    let mut nodes = Vec::new();
    for value in values {
        if levels == 0 || !value.is_object() {
            *misshapen += 1;
            continue;
        }
        nodes.push(RawNode {
            code: text(value, "code").unwrap_or_default(),
            name: text(value, "name").unwrap_or_default(),
            required: number(value, "required"),
            children: nodes_below(value, levels, misshapen),
        });
    }
    nodes
}

fn nodes_below(value: &Value, levels: usize, misshapen: &mut u64) -> Vec<RawNode> {
    nodes(list(value, "children"), levels - 1, misshapen)
}
