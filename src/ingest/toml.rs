//! TOML datasets. Parsing goes on after a mistake, so that everything else in the file is checked too.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::tree::{self, Entry, Item, Tree};
use super::{Part, encoding};
use crate::diagnostic::{Fault, Finding};
use crate::place::{File, Layout, Lines, Place, RowSpan};
use crate::text::Detail;

/// Reads one file.
pub(super) fn read(name: &str, bytes: &[u8], detail: Detail) -> Part {
    let mut part = Part::new(detail);
    let file = part.dataset.files.add(File { name: name.to_owned(), layout: Layout::Rows(Vec::new()) });
    let (text, bad) = encoding::text(bytes);
    let (decoded, shift) = (text, bad.is_some());
    let text = decoded.strip_prefix('\u{feff}').unwrap_or(&decoded);
    let shift = if shift { decoded.len() - text.len() } else { 0 };
    let (table, errors) = DeTable::parse_recoverable(text);
    let top: Vec<Entry<'_>> = entries(table.into_inner());
    if is_concept_table(&top) {
        part.findings.report(Fault::ConceptTableIgnored, Place { file, row: 0 }.whole());
        return part;
    }
    tree::read(&mut part, file, text, &top);

    let lines = Lines::new(text);
    let mut spans = Vec::new();
    let from = part.dataset.files.rows(file);
    let mut at = |byte: usize| {
        spans.push(RowSpan { start: lines.position(byte), cells: Vec::new() });
        Place { file, row: u32::try_from(from + spans.len()).unwrap_or(u32::MAX) }.whole()
    };
    if let Some((offset, fault)) = bad {
        part.findings.report(fault, at(offset.saturating_sub(shift)));
    }
    for error in errors {
        let fault = Fault::Syntax { form: "TOML", message: error.message().to_owned() };
        let finding = Finding::new(fault, at(error.span().map_or(0, |span| span.start)));
        part.findings.lose_table(None, finding.clone());
        part.findings.add(finding);
    }
    part.dataset.files.extend_rows(file, spans);
    part
}

/// Is it a concept table? It holds no plans; `check` reports its mistakes by the rules of concept tables.
fn is_concept_table(top: &[Entry<'_>]) -> bool {
    top.iter().any(|entry| entry.key == "concepts")
        && top.iter().all(|entry| matches!(entry.key.as_ref(), "concepts" | "version"))
}

fn entries(table: DeTable<'_>) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = table
        .into_iter()
        .map(|(key, value)| Entry { key_at: key.span().start, key: key.into_inner(), item: item(value) })
        .collect();
    // The parser keeps keys in its own order; people read them in theirs.
    entries.sort_by_key(|entry| entry.key_at);
    entries
}

fn item(value: Spanned<DeValue<'_>>) -> Item<'_> {
    let at = value.span().start;
    let tree = match value.into_inner() {
        DeValue::String(text) => Tree::Text(text),
        DeValue::Integer(number) if number.radix() == 10 => Tree::Integer(number.as_str().to_owned().into()),
        DeValue::Integer(number) => Tree::Integer(number.to_string().into()),
        DeValue::Float(number) => Tree::Float(number.as_str().to_owned().into()),
        DeValue::Boolean(truth) => Tree::Bool(truth),
        DeValue::Datetime(date) => Tree::Date(date.to_string()),
        DeValue::Array(items) => Tree::List(items.into_iter().map(item).collect()),
        DeValue::Table(table) => Tree::Table(entries(table)),
    };
    Item { at, tree }
}
