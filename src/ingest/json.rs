//! JSON datasets, with the place of every value.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::tree::{self, Entry, Item, Tree};
use super::{Part, encoding, uninfo};
use crate::diagnostic::{Fault, Finding, Nesting};
use crate::place::{File, Layout, Lines, Place, RowSpan};
use crate::text::Detail;

/// How deep values may be nested; the record model needs seven levels.
const DEEPEST: usize = 32;

/// What a JSON file turned out to be.
pub(super) enum Json {
    /// The record model.
    Model(Box<Part>),
    /// A UN INFO country export.
    Uninfo(Box<uninfo::Export>),
}

/// Reads one file.
pub(super) fn read(name: &str, bytes: &[u8], detail: Detail) -> Json {
    let mut part = Part::new(detail);
    let file = part.dataset.files.add(File { name: name.to_owned(), layout: Layout::Rows(Vec::new()) });
    let (decoded, bad) = encoding::text(bytes);
    let text = decoded.strip_prefix('\u{feff}').unwrap_or(&decoded);
    let mut reading = Reading { text, faults: Vec::new() };
    let start = text.trim_start().as_bytes().first().copied();
    if let Some((offset, fault)) = bad {
        reading.faults.push((offset.saturating_sub(decoded.len() - text.len()), fault));
    }
    if matches!(start, Some(first) if first != b'{') && serde_json::from_str::<&RawValue>(text).is_ok() {
        let item = serde_json::from_str(text).ok().map(|raw: &RawValue| reading.item(raw, 1));
        let stem =
            name.rsplit(['/', '\\']).next().and_then(|name| name.rsplit_once('.')).map(|(stem, _)| stem);
        match (item, stem) {
            // A list of rows in a file that is called as a table is that table.
            (Some(Item { at, tree: tree @ Tree::List(_) }), Some(stem)) if tree::is_table(stem) => {
                let key = stem.to_ascii_lowercase().into();
                let entry = Entry { key, key_at: at, item: Item { at, tree } };
                tree::read(&mut part, file, text, &[entry]);
            }
            (item, _) => {
                let found = item.map_or(Nesting::Value, |item| item.tree.kind());
                reading.faults.push((0, Fault::NotTables { found }));
            }
        }
    } else if let Some(top) = reading.parse(text).and_then(|raw: &RawValue| reading.fields(raw)) {
        if uninfo::is_export(top.iter().map(|(key, _)| &**key)) {
            match serde_json::from_str(text) {
                Ok(value) => return Json::Uninfo(Box::new(uninfo::Export::new(name, &value))),
                Err(error) => reading.wrong(text, &error),
            }
        } else {
            let entries: Vec<Entry<'_>> = top.into_iter().map(|field| reading.entry(field, 1)).collect();
            tree::read(&mut part, file, text, &entries);
        }
    }
    let (lines, mut spans) = (Lines::new(text), Vec::new());
    let from = part.dataset.files.rows(file);
    for (offset, fault) in reading.faults {
        spans.push(RowSpan { start: lines.position(offset), cells: Vec::new() });
        let row = u32::try_from(from + spans.len()).unwrap_or(u32::MAX);
        let finding = Finding::new(fault, Place { file, row }.whole());
        part.findings.lose_table(None, finding.clone());
        part.findings.add(finding);
    }
    part.dataset.files.extend_rows(file, spans);
    Json::Model(Box::new(part))
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
                while let Some((key, value)) = map.next_entry::<Words<'de>, &'de RawValue>()? {
                    fields.push((key.0, value));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

#[derive(serde::Deserialize)]
struct Words<'a>(#[serde(borrow)] Cow<'a, str>);

/// Goes through a text, and keeps what is wrong with it.
struct Reading<'a> {
    text: &'a str,
    faults: Vec<(usize, Fault)>,
}

impl<'a> Reading<'a> {
    /// Where a part of the text begins in it.
    fn offset(&self, part: &str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    /// Notes what serde_json has to say of a part of the text. It counts lines of the part, and bytes in the line.
    fn wrong(&mut self, part: &str, error: &serde_json::Error) {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default().to_owned();
        let start: usize =
            part.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let byte = self.offset(part) + start + error.column().saturating_sub(1);
        self.faults.push((byte, Fault::Syntax { form: "JSON", message }));
    }

    fn parse<T: Deserialize<'a>>(&mut self, part: &'a str) -> Option<T> {
        serde_json::from_str(part).map_err(|error| self.wrong(part, &error)).ok()
    }

    fn fields(&mut self, raw: &'a RawValue) -> Option<Vec<(Cow<'a, str>, &'a RawValue)>> {
        self.parse(raw.get()).map(|fields: Fields<'a>| fields.0)
    }

    fn entry(&mut self, (key, raw): (Cow<'a, str>, &'a RawValue), depth: usize) -> Entry<'a> {
        let item = self.item(raw, depth);
        Entry { key, key_at: item.at, item }
    }

    fn item(&mut self, raw: &'a RawValue, depth: usize) -> Item<'a> {
        let source = raw.get();
        let at = self.offset(source);
        let nested = matches!(source.as_bytes().first(), Some(b'{' | b'['));
        if nested && depth > DEEPEST {
            let message = format!("values are nested deeper than {DEEPEST} levels");
            self.faults.push((at, Fault::Syntax { form: "JSON", message }));
            return Item { at, tree: Tree::Null };
        }
        let tree = match source.as_bytes().first() {
            Some(b'{') => self.fields(raw).map_or(Tree::Null, |fields| {
                Tree::Table(fields.into_iter().map(|field| self.entry(field, depth + 1)).collect())
            }),
            Some(b'[') => self.parse(source).map_or(Tree::Null, |items: Vec<&'a RawValue>| {
                Tree::List(items.into_iter().map(|raw| self.item(raw, depth + 1)).collect())
            }),
            Some(b'"') => self.parse(source).map_or(Tree::Null, |words: Words<'a>| Tree::Text(words.0)),
            Some(b't') => Tree::Bool(true),
            Some(b'f') => Tree::Bool(false),
            Some(b'n') | None => Tree::Null,
            Some(_) if source.contains(['.', 'e', 'E']) => Tree::Float(source.into()),
            Some(_) => Tree::Integer(source.into()),
        };
        Item { at, tree }
    }
}
