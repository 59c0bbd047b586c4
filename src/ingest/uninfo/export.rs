//! The shape of an export. Whatever has another shape is left aside and counted; it takes nothing else with it.

use serde_json::Value;

use crate::record::{Amount, Sizes};

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
    /// The export's own totals.
    pub(super) totals: Money,
    /// The sums of what the export gives for each of the Sustainable Development Goals.
    pub(super) by_goal: Money,
    /// The first and the last day of the framework, where the export states them.
    pub(super) period: Option<(String, String)>,
    /// How many nodes and rows were not of the usual shape.
    pub(super) misshapen: u64,
    /// What was noticed of its figures.
    pub(super) noted: Noted,
}

/// A strategic priority, outcome or output.
#[derive(PartialEq)]
pub(super) struct RawNode {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) money: Money,
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
    /// The agency's own money in it.
    pub(super) money: Money,
    /// How many of the three figures are there and empty.
    pub(super) empty: u8,
    /// Its stage, where the export carries one.
    pub(super) status: Option<String>,
    /// Its partners, where the export carries them; empty where it names none.
    pub(super) partner: Option<String>,
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

/// What is required, what is available and what was spent. A figure that is not there is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Money {
    pub(super) required: Option<Amount>,
    pub(super) available: Option<Amount>,
    pub(super) spent: Option<Amount>,
}

impl Money {
    /// The figures of a node, a row or the totals, also where they are written as text.
    fn of(value: &Value, noted: &mut Noted) -> Self {
        let mut figure = |n| noted.figure(n, value);
        Self { required: figure(0), available: figure(1), spent: figure(2) }
    }

    /// Is nothing stated?
    pub(super) fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// The three figures.
    pub(super) fn figures(self) -> [Option<Amount>; 3] {
        [self.required, self.available, self.spent]
    }

    /// The sums of what is stated; nothing where none of them states a figure.
    pub(super) fn sum(all: impl Iterator<Item = Self>) -> Self {
        let add = |a: Option<Amount>, b: Option<Amount>| match (a, b) {
            (Some(a), Some(b)) => Some(a + b),
            (one, other) => one.or(other),
        };
        all.fold(Self::default(), |sum, money| Self {
            required: add(sum.required, money.required),
            available: add(sum.available, money.available),
            spent: add(sum.spent, money.spent),
        })
    }
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The three figures, as the export calls them.
pub(super) const FIGURES: [&str; 3] = ["required", "available", "spent"];

/// What was noticed of the figures of an export, of each of the three, while they were read.
#[derive(Debug, Default)]
pub(super) struct Noted {
    /// How many figures were rounded to hundredths.
    pub(super) inexact: u64,
    /// Was a figure left out since it, or its sum with others, is too large?
    pub(super) too_large: [bool; 3],
    sizes: [Sizes; 3],
}

impl Noted {
    /// A figure of a node, a row or the totals. One that is no whole number of hundredths is rounded to it and counted;
    /// one that is too large is left out and noted.
    fn figure(&mut self, n: usize, value: &Value) -> Option<Amount> {
        let text = match value.get(FIGURES[n])? {
            // The shortest decimal that means the number is the one that was written.
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.trim().to_owned(),
            _ => return None,
        };
        let plain = Amount::rounded(text.strip_suffix(".0").unwrap_or(&text));
        let exact = plain.is_some() && Amount::is_exact(&text);
        let amount = match plain {
            Some(amount) => Some(amount),
            // Very small and very large numbers are written with an exponent.
            None => Amount::rounded(&format!("{:.2}", text.parse::<f64>().ok().filter(|n| n.is_finite())?)),
        };
        let amount = amount.filter(|amount| self.sizes[n].take(*amount));
        self.too_large[n] |= amount.is_none();
        self.inexact += u64::from(amount.is_some() && !exact);
        amount
    }
}

/// What an export that carries partners calls them.
const PARTNERS: [&str; 3] = ["partners", "partner", "implementing_partners"];

/// Is a value there and empty?
fn is_empty(value: &Value) -> bool {
    matches!(value, Value::Null) || value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// A text, or a list of them.
fn joined(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Array(values) => values.iter().map(joined).collect::<Vec<_>>().join(", "),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// How many levels a results tree has: strategic priority, outcome, output.
const LEVELS: usize = 3;

impl Export {
    pub(in crate::ingest) fn new(file: &str, value: &Value) -> Self {
        let (mut misshapen, mut noted) = (0, Noted::default());
        let tree = nodes(list(value, "framework"), LEVELS, &mut misshapen, &mut noted);
        let mut rows = Vec::new();
        for row in list(value, "projects") {
            if !row.is_object() {
                misshapen += 1;
                continue;
            }
            let of = |key| text(row, key);
            let money = Money::of(row, &mut noted);
            rows.push(RawRow {
                money,
                empty: FIGURES.iter().filter(|key| row.get(**key).is_some_and(is_empty)).count() as u8,
                status: of("status"),
                partner: PARTNERS.iter().find_map(|key| row.get(*key)).map(joined),
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
            totals: value.get("totals").map_or_else(Money::default, |totals| Money::of(totals, &mut noted)),
            by_goal: Money::sum(
                (value.get("sdgs").and_then(Value::as_object).into_iter().flatten())
                    .map(|(_, goal)| Money::of(goal, &mut noted)),
            ),
            period: text(value, "start").zip(text(value, "end")),
            misshapen,
            noted,
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
        self.tree == other.tree && self.rows == other.rows && self.totals == other.totals
    }

    /// The years that the export states, first and last.
    pub(super) fn stated_years(&self) -> Option<(u16, u16)> {
        let year = |day: &str| day.get(..4)?.parse::<u16>().ok();
        let (start, end) = self.period.as_ref()?;
        Some((year(start)?, year(end)?))
    }

    /// The years of the framework: those that are stated, else those that the rows show, first and last.
    pub(super) fn years(&self) -> Option<(u16, u16)> {
        if let Some(stated) = self.stated_years() {
            return Some(stated);
        }
        let year = |date: &Option<String>| date.as_deref()?.get(..4)?.parse::<u16>().ok();
        let years = || self.rows.iter().flat_map(|r| [year(&r.start), year(&r.end)]).flatten();
        Some((years().min()?, years().max()?))
    }
}

fn nodes(values: &[Value], levels: usize, misshapen: &mut u64, noted: &mut Noted) -> Vec<RawNode> {
    let mut found = Vec::new();
    for value in values {
        if levels == 0 || !value.is_object() {
            *misshapen += 1;
            continue;
        }
        found.push(RawNode {
            code: text(value, "code").unwrap_or_default(),
            name: text(value, "name").unwrap_or_default(),
            money: Money::of(value, noted),
            children: nodes(list(value, "children"), levels - 1, misshapen, noted),
        });
    }
    found
}
