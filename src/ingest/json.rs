//! JSON datasets, with the place of every value.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::tree::{self, Entry, Item, Tree};
use super::{Part, encoding, uninfo};
use crate::diagnostic::Fault;
use crate::place::{File, Layout, Place, Position, RowSpan};
use crate::text::Keep;

/// What a JSON file turned out to be.
pub(super) enum Json {
    /// The record model.
    Model(Box<Part>),
    /// A UN INFO country export.
    Uninfo(uninfo::Export),
}

/// Reads one file.
pub(super) fn read(name: &str, bytes: &[u8], keep: Keep) -> Json {
    let mut part = Part::new(keep);
    let file = part.dataset.files.add(File { name: name.to_owned(), layout: Layout::Rows(Vec::new()) });
    let (text, bad) = encoding::text(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut spans = Vec::new();
    let mut fault_at = |fault: Fault, start: Position, part: &mut Part| {
        spans.push(RowSpan { start, cells: Vec::new() });
        let row = part.dataset.files.rows(file) + spans.len();
        part.findings.report(fault, Place { file, row: u32::try_from(row).unwrap_or(u32::MAX) }.whole());
    };
    if let Some((offset, fault)) = bad {
        let start = crate::place::Lines::new(text).position(offset);
        fault_at(fault, start, &mut part);
    } else {
        match serde_json::from_str::<&RawValue>(text).and_then(|raw| fields(raw)) {
            Ok(top) if uninfo::is_export(top.iter().map(|(key, _)| &**key)) => {
                match uninfo::Export::parse(name, text) {
                    Ok(export) => return Json::Uninfo(export),
                    Err(error) => fault_at(syntax(&error), position(&error), &mut part),
                }
            }
            Ok(top) => {
                let entries: Vec<Entry<'_>> = top.into_iter().map(|field| entry(field, text)).collect();
                tree::read(&mut part, file, text, &entries);
            }
            Err(error) => fault_at(syntax(&error), position(&error), &mut part),
        }
    }
    part.dataset.files.extend_rows(file, spans);
    Json::Model(Box::new(part))
}

fn syntax(error: &serde_json::Error) -> Fault {
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    Fault::Syntax { form: "JSON", message }
}

fn position(error: &serde_json::Error) -> Position {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).max(1);
    Position { line: number(error.line()), character: number(error.column()) }
}

/// The keys and values of an object in the order of the file, none lost to another of the same name.
struct Fields<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object with the tables of the record model")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some((key, value)) = map.next_entry::<Key<'de>, &'de RawValue>()? {
                    fields.push((key.0, value));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

fn fields(raw: &RawValue) -> serde_json::Result<Vec<(Cow<'_, str>, &RawValue)>> {
    serde_json::from_str::<Fields<'_>>(raw.get()).map(|fields| fields.0)
}

fn entry<'a>((key, raw): (Cow<'a, str>, &'a RawValue), text: &str) -> Entry<'a> {
    let item = item(raw, text);
    Entry { key, key_at: item.at, item }
}

/// Where a slice of `text` begins in it.
fn offset(part: &str, text: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn item<'a>(raw: &'a RawValue, text: &str) -> Item<'a> {
    let source = raw.get();
    let tree = match source.as_bytes().first() {
        Some(b'{') => fields(raw)
            .map(|fields| Tree::Table(fields.into_iter().map(|field| entry(field, text)).collect()))
            .unwrap_or(Tree::Null),
        Some(b'[') => serde_json::from_str::<Vec<&RawValue>>(source)
            .map(|items| Tree::List(items.into_iter().map(|raw| item(raw, text)).collect()))
            .unwrap_or(Tree::Null),
        Some(b'"') => serde_json::from_str::<Key<'_>>(source).map_or(Tree::Null, |text| Tree::Text(text.0)),
        Some(b't') => Tree::Bool(true),
        Some(b'f') => Tree::Bool(false),
        Some(b'n') | None => Tree::Null,
        Some(_) if source.contains(['.', 'e', 'E']) => Tree::Float(source.into()),
        Some(_) => Tree::Integer(source.into()),
    };
    Item { at: offset(source, text), tree }
}
