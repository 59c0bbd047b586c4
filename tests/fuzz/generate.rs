//! Inputs that are well formed almost everywhere and extreme somewhere: tables, trees and rules, and packages of them.

mod packages;

pub(crate) use packages::{ods, xlsx};

use std::fmt::Write as _;

use dwalign::record::{TABLES, Table};
use serde_json::{Value, json};

/// Numbers that are always the same for a seed (xorshift64*).
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or(0) % n.max(1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }
}

/// Texts that a cell, a key or an attribute may hold.
const TEXTS: [&str; 44] = [
    "",
    "",
    "MDA",
    "MDA",
    "MDA",
    "TZA",
    "d",
    "d",
    "u",
    "u",
    "P1",
    "P1",
    "P2",
    "O1",
    "O1",
    "O2",
    "E1",
    "1.1",
    "dwcp",
    "undaf",
    "unsdcf",
    "ILO",
    "rights",
    "employment;rights",
    "whole",
    "part",
    "documented",
    "suggested",
    "full",
    "yes",
    "no",
    "2010",
    "2012-05",
    "0.5",
    "1e999",
    "-0",
    "99999999999999999999",
    "1/2/2024",
    "5-Jan",
    "=1+1",
    "'=1",
    "a\nb",
    "\u{202e}x\u{fffe}",
    "“long” é 漢字",
];

/// Numbers at the ends of what programs hold.
const NUMBERS: [&str; 16] = [
    "0",
    "1",
    "2",
    "-1",
    "255",
    "65535",
    "65536",
    "1048576",
    "1048577",
    "16384",
    "2147483648",
    "4294967295",
    "18446744073709551615",
    "99999999999999999999",
    "1e308",
    "NaN",
];

fn text(dice: &mut Dice) -> String {
    match dice.below(24) {
        0 => "x".repeat(dice.below(40_000)),
        1 => char::from_u32(u32::try_from(dice.below(0x11_0000)).unwrap_or(65)).unwrap_or('?').to_string(),
        2 => dice.pick(&NUMBERS).to_owned(),
        3 => words_of(dice),
        _ => dice.pick(&TEXTS).to_owned(),
    }
}

/// A word of one of the closed vocabularies.
fn words_of(dice: &mut Dice) -> String {
    let words = TABLES[dice.below(TABLES.len())].columns.iter().filter_map(|column| Some(column.words?()));
    let words: Vec<Vec<&str>> = words.collect();
    words
        .get(dice.below(words.len()))
        .map_or_else(String::new, |words| words[dice.below(words.len())].to_owned())
}

fn table(dice: &mut Dice) -> &'static Table {
    TABLES[dice.below(TABLES.len())]
}

/// What stands in a column: most often what could.
fn cell(dice: &mut Dice, column: &str) -> String {
    if dice.chance(15) {
        return text(dice);
    }
    let all: &[&str] = match column {
        "country" => &["MDA", "MDA", "MDA", "TZA", "MDA;TZA"],
        "framework" | "dwcp" | "undaf" | "against" => &["d", "u", "u", "", "d"],
        "kind" => &["dwcp", "undaf", "unsdcf", "cca"],
        "priority" | "item" => &["P1", "P2", "P1/E1", "O1"],
        "element" => &["E1", "E2", ""],
        "outcome" | "outcome_ref" => &["O1", "O2"],
        "output" => &["1", "2", ""],
        "agency" => &["ILO", "UNDP", "A"],
        "start" | "year" | "baseline_year" | "biennium" | "signed" => &["2008", "2010", "1945", "2100"],
        "end" => &["2012", "2010", ""],
        "title" | "title_fr" | "name" => &["Jobs", "Travail", "Decent work for all"],
        "satisfied" | "exhaustive" | "reached" => &["yes", "no"],
        _ if dice.chance(50) => return String::new(),
        _ => return text(dice),
    };
    dice.pick(all).to_owned()
}

fn rows(dice: &mut Dice, table: &Table, most: usize) -> Vec<Vec<(&'static str, String)>> {
    let columns: Vec<&'static str> =
        table.columns.iter().filter(|c| c.required || dice.chance(50)).map(|c| c.name).collect();
    let row = |dice: &mut Dice| columns.iter().map(|column| (*column, cell(dice, column))).collect();
    (0..dice.below(most)).map(|_| row(dice)).collect()
}

/// Some tables as CSV files.
pub(crate) fn csv(dice: &mut Dice) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for _ in 0..=dice.below(8) {
        let table = table(dice);
        let rows = rows(dice, table, 12);
        let delimiter = dice.pick(&[",", ",", ";", "\t"]);
        let heading: Vec<&str> =
            rows.first().map_or_else(Vec::new, |row| row.iter().map(|(c, _)| *c).collect());
        let mut text = heading.join(delimiter) + "\n";
        for row in &rows {
            let quoted = |value: &str, dice: &mut Dice| match dice.below(30) {
                0 => value.to_owned(),
                1 => format!("\"{value}"),
                _ => format!("\"{}\"", value.replace('"', "\"\"")),
            };
            let cells: Vec<String> = row.iter().map(|(_, value)| quoted(value, dice)).collect();
            text += &(cells.join(delimiter) + dice.pick(&["\n", "\n", "\r\n", "\r", ",,\n"]));
        }
        let mut bytes = text.into_bytes();
        if dice.chance(10) {
            bytes = bytes.iter().flat_map(|byte| [*byte, 0]).collect();
        }
        if dice.chance(10) && !bytes.is_empty() {
            let at = dice.below(bytes.len());
            bytes[at] = u8::try_from(dice.below(256)).unwrap_or(0);
        }
        files.push((format!("{}.csv", table.name), bytes));
    }
    files
}

fn value(dice: &mut Dice, text: String) -> Value {
    match dice.below(12) {
        0 => json!(dice.below(3000)),
        1 => json!(true),
        2 => Value::Null,
        3 => json!([text, "rights"]),
        4 => serde_json::from_str(dice.pick(&["1e300", "-1", "0.1", "12345678901234567890", "2010.0"]))
            .unwrap_or_default(),
        _ => json!(text),
    }
}

fn tree(dice: &mut Dice) -> Value {
    let mut tree = serde_json::Map::new();
    for _ in 0..=dice.below(8) {
        let table = table(dice);
        let all: Vec<Value> = rows(dice, table, 8)
            .into_iter()
            .map(|row| row.into_iter().map(|(column, text)| (column.to_owned(), value(dice, text))).collect())
            .collect();
        tree.insert(table.name.to_owned(), if dice.chance(3) { json!(text(dice)) } else { json!(all) });
    }
    Value::Object(tree)
}

/// The tables as JSON.
pub(crate) fn json_file(dice: &mut Dice) -> Vec<(String, Vec<u8>)> {
    let mut text = tree(dice).to_string();
    if dice.chance(10) {
        let at = dice.below(text.len());
        text = text.chars().take(at).collect();
    }
    vec![("plan.json".to_owned(), text.into_bytes())]
}

/// The tables as TOML.
pub(crate) fn toml_file(dice: &mut Dice) -> Vec<(String, Vec<u8>)> {
    let mut text = String::new();
    for (name, rows) in tree(dice).as_object().into_iter().flatten() {
        for row in rows.as_array().into_iter().flatten() {
            let _ = writeln!(text, "[[{name}]]");
            for (column, value) in row.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null())
            {
                let _ = writeln!(text, "{column} = {value}");
            }
        }
    }
    if dice.chance(15) {
        text += dice.pick(&[
            "[[",
            "x = 1e999999",
            "d = 2024-13-45",
            "\"\\ud800\" = 1",
            "a.b.c = {x = [",
            "n = 0x_",
            "[a]\n[a]",
        ]);
    }
    vec![("plan.toml".to_owned(), text.into_bytes())]
}

fn node(dice: &mut Dice, levels: usize) -> Value {
    let children: Vec<Value> =
        (0..if levels == 0 { 0 } else { dice.below(4) }).map(|_| node(dice, levels - 1)).collect();
    let (code, name) = (text(dice), text(dice));
    let mut node = json!({"code": value(dice, code), "name": value(dice, name), "children": children});
    for key in ["required", "available", "spent"] {
        if dice.chance(60) {
            let figure = dice.pick(&NUMBERS).to_owned();
            node[key] = value(dice, figure);
        }
    }
    node
}

/// A UN INFO export.
pub(crate) fn export(dice: &mut Dice) -> Vec<(String, Vec<u8>)> {
    let year = |dice: &mut Dice| match dice.below(8) {
        0 => text(dice),
        n => format!("{}-0{}-01", 2015 + dice.below(12), 1 + n % 9),
    };
    let tree: Vec<Value> = (0..dice.below(4)).map(|_| node(dice, 3)).collect();
    let mut rows = Vec::new();
    for _ in 0..dice.below(8) {
        let name =
            |value: Option<&Value>| value.and_then(|v| v["name"].as_str()).unwrap_or_default().to_owned();
        let outcome = name(tree.get(dice.below(4)).and_then(|group| group["children"].get(0)));
        let (start, end) = (year(dice), year(dice));
        let (agency, id, partner) = (text(dice), text(dice), text(dice));
        rows.push(json!({
            "agency": agency, "id": value(dice, id), "name": outcome, "outcome": outcome, "start": start, "end": end,
            "status": dice.pick(&TEXTS), "partners": partner, "required": value(dice, "12.345".to_owned()),
        }));
    }
    let mut export =
        json!({"workspace_id": dice.below(99), "name": text(dice), "framework": tree, "projects": rows});
    if dice.chance(60) {
        (export["start"], export["end"]) = (json!(year(dice)), json!(year(dice)));
    }
    vec![(dice.pick(&["MDA.json", "TZA.json", "x.json"]).to_owned(), export.to_string().into_bytes())]
}

fn number(dice: &mut Dice) -> String {
    if dice.chance(30) { dice.pick(&NUMBERS).to_owned() } else { dice.below(40).to_string() }
}

/// A policy, or a table of concepts.
pub(crate) fn rules(dice: &mut Dice) -> String {
    let keys = [
        "version",
        "threshold",
        "engaged",
        "basis",
        "signed",
        "satisfaction",
        "[[concepts]]\nid",
        "terms",
        "stems",
        "pillar",
        "name",
        "kind",
        "replace",
        "en",
        "fr",
        "es",
        "weight",
    ];
    let mut text = String::new();
    for _ in 0..dice.below(8) {
        let value = match dice.below(8) {
            0 => format!("{{ from = {}, to = {} }}", number(dice), number(dice)),
            1 => number(dice),
            2 => "true".to_owned(),
            3 => format!("[{}]", json!(self::text(dice))),
            4 => dice.pick(&["\"signed\"", "\"in-force\"", "\"x", "'''", "{a = {b = {"]).to_owned(),
            _ => json!(self::text(dice)).to_string(),
        };
        let _ = writeln!(text, "{} = {value}", dice.pick(&keys));
    }
    text
}
