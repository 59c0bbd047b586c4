//! Mappings in SSSOM/TSV: links, and gaps where there is no term on one side.
//!
//! What dwalign wrote is read back as it was. A set of other tools is read as far as its slots say: what is not said to be
//! curated or reviewed by a person is a suggestion, which never counts.

use std::collections::HashMap;

use super::csv::split::Splitter;
use super::csv::strip_formula_guard;
use super::row::Row;
use super::{Part, encoding};
use crate::diagnostic::{Fault, nearest};
use crate::place::{File, Layout, Place};
use crate::record::{Cell, TABLES, Table, TableId};
use crate::text::Detail;
use crate::vocab::sssom::{COLUMNS, NO_TERM, PREDICATES, PREFIX};
use crate::vocab::{Absence, Vocabulary as _};

/// Slots that are read beside those that dwalign writes.
const AUTHOR: &str = "author_label";

/// Reads a set of mappings.
pub(super) fn read(name: &str, bytes: &[u8], detail: Detail) -> Part {
    let mut part = Part::new(detail);
    let file = part.dataset.files.add(File { name: name.to_owned(), layout: Layout::Lines });
    let at = |row: u32| Place { file, row };
    let (text, bad) = encoding::text(bytes);
    if let Some((offset, fault)) = bad {
        let line = text.as_bytes()[..offset.min(text.len())].iter().filter(|byte| **byte == b'\n').count();
        part.findings.report(fault, at(1 + line as u32).whole());
    }
    let text = text.trim_start_matches('\u{feff}');
    // The lines of the head begin with a number sign.
    let head: usize = text.split_inclusive('\n').take_while(|line| line.starts_with('#')).map(str::len).sum();
    let above = text[..head].lines().count() as u32;
    let body = &text[head..];
    let (mut rows, mut cells) = (Splitter::new(body, b'\t'), Vec::new());
    let mut names: Vec<String> = Vec::new();
    if rows.next_row(&mut cells).is_some() {
        names = cells.iter().map(|cell| cell.text(body).trim().to_owned()).collect();
    }
    for column in ["subject_id", "predicate_id", "object_id", "mapping_justification"] {
        if !names.iter().any(|name| name == column) {
            let near = nearest(column, names.iter().map(String::as_str)).map(str::to_owned);
            let fault = Fault::MissingColumn { table: "sssom", column, found: names.clone(), nearest: near };
            part.findings.report(fault, at(above + 1).whole());
        }
    }
    if part.findings.has_errors() {
        return part;
    }
    for slot in names.iter().filter(|name| !COLUMNS.contains(&name.as_str()) && *name != AUTHOR) {
        let fault = Fault::UnknownColumn {
            table: "sssom",
            column: slot.clone(),
            nearest: nearest(slot, COLUMNS.iter().copied()),
        };
        part.findings.report(fault, at(above + 1).column(slot));
    }
    while let Some(end) = rows.next_row(&mut cells) {
        let place = at(above + end.line + 1);
        let texts = cells.iter().map(|cell| strip_formula_guard(cell.text(body).trim()).to_owned());
        let slots: HashMap<&str, String> = names.iter().map(String::as_str).zip(texts).collect();
        if slots.values().all(String::is_empty) {
            continue;
        }
        let (id, stated) = Mapping(&slots).row();
        let Some(table) = TABLES.iter().find(|table| table.id == id) else { continue };
        read_row(&mut part, table, &stated, place);
    }
    part
}

/// Reads what a mapping states as a row of a table.
fn read_row(part: &mut Part, table: &'static Table, stated: &HashMap<&str, String>, place: Place) {
    let cell = |column: usize| {
        let text = stated.get(table.columns[column].name).map_or("", String::as_str);
        Some(if text.is_empty() { Cell::Empty } else { Cell::Text(text) })
    };
    let mut store = std::mem::take(&mut part.dataset.store);
    let mut row = Row::new(table, &mut store, &mut part.findings, place, cell);
    if !part.dataset.read_row(table.id, &mut row) {
        row.refused();
    }
    part.dataset.store = store;
}

/// The slots of one mapping.
struct Mapping<'a>(&'a HashMap<&'a str, String>);

impl Mapping<'_> {
    fn slot(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The table it is a row of, and what it states there.
    fn row(&self) -> (TableId, HashMap<&'static str, String>) {
        let other = self.slot("other").split('|').filter_map(|pair| pair.split_once('='));
        let other: HashMap<&str, String> = other.map(|(key, value)| (key.trim(), unescaped(value))).collect();
        let kept = |key: &str| other.get(key).cloned().unwrap_or_default();
        let or = |first: String, second: &str| if first.is_empty() { second.to_owned() } else { first };
        let (subject, object) = (self.slot("subject_id"), self.slot("object_id"));
        let reviewer = or(self.slot("reviewer_label").to_owned(), self.slot(AUTHOR));
        let mut stated: HashMap<&'static str, String> = HashMap::from([
            ("reviewer", reviewer),
            ("date", or(kept("date"), self.slot("mapping_date"))),
            ("source", kept("source")),
            ("locator", kept("locator")),
        ]);
        if subject == NO_TERM || object == NO_TERM {
            let [country, framework, own, below] = parts(if object == NO_TERM { subject } else { object });
            stated.insert("country", country);
            stated.insert("framework", framework);
            stated.insert("item", if below.is_empty() { own } else { format!("{own}/{below}") });
            stated.insert("state", or(kept("state"), Absence::NoneFound.word()));
            stated.insert("against", kept("against"));
            stated.insert("reason", self.slot("comment").to_owned());
            return (TableId::AbsenceRow, stated);
        }
        let [country, dwcp, priority, element] = parts(subject);
        let [_, undaf, outcome, output] = parts(object);
        for (column, value) in [
            ("country", country),
            ("dwcp", dwcp),
            ("priority", priority),
            ("element", element),
            ("undaf", undaf),
            ("outcome", outcome),
            ("output", output),
        ] {
            stated.insert(column, value);
        }
        stated.insert("confidence", self.slot("confidence").to_owned());
        stated.insert("note", self.slot("comment").to_owned());
        stated.insert("pin", kept("pin"));
        if other.is_empty() {
            let predicate = self.slot("predicate_id");
            // What is no predicate of these is no extent either, and is reported as one.
            let (extent, extent_un) = PREDICATES
                .iter()
                .find(|(known, ..)| *known == predicate)
                .map_or((predicate, ""), |(_, extent, extent_un)| (*extent, *extent_un));
            stated.insert("extent", extent.to_owned());
            stated.insert("extent_un", extent_un.to_owned());
            stated.insert("status", self.status().to_owned());
        } else {
            for column in ["extent", "extent_un", "status"] {
                stated.insert(column, kept(column));
            }
        }
        (TableId::Link, stated)
    }

    /// The status that its slots say: a person's word counts, a program's is a suggestion.
    fn status(&self) -> &'static str {
        match self.slot("mapping_justification") {
            _ if self.slot("predicate_modifier") == "Not" => "rejected",
            "semapv:ManualMappingCuration" | "semapv:MappingReview" => "reviewed",
            _ => "suggested",
        }
    }
}

/// The parts of an identifier: country, framework, item and what is below it.
fn parts(id: &str) -> [String; 4] {
    let bare = PREFIX.iter().find_map(|prefix| id.strip_prefix(prefix)).unwrap_or(id);
    let mut parts = bare.splitn(4, '/').map(unescaped);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// Text in which `%` and two digits stand for a byte.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, more @ ..] = rest {
        let code = more.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let byte = code.filter(|_| *first == b'%').and_then(|two| u8::from_str_radix(two, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &more[2..] } else { more };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    fn rows(body: &str) -> (Vec<String>, Vec<String>) {
        let head = "#curie_map:\n#  dwalign: \"urn:dwalign:\"\n";
        let columns = "subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\n";
        let part = read("x.sssom.tsv", format!("{head}{columns}{body}").as_bytes(), Detail::Full);
        let found = part.findings.shown().map(|f| format!("{}:{}", f.code().name(), f.spot.place.row));
        let stated = |id| part.dataset.written(id).map(|(_, row)| row);
        let line = |row: Vec<Option<crate::record::Written<'_>>>| {
            let cells = row.iter().flatten().map(|value| value.text());
            cells.collect::<Vec<_>>().join(",")
        };
        let lines = stated(TableId::Link).chain(stated(TableId::AbsenceRow)).map(line).collect();
        (lines, found.collect())
    }

    #[test]
    fn a_set_of_other_tools_counts_only_where_a_person_judged() {
        let body = "dwalign:MDA/d/P1\tskos:exactMatch\t\turn:dwalign:MDA/u/O1\tsemapv:LexicalMatching\n\
            dwalign:MDA/d/P1/E%201\tskos:broadMatch\t\tdwalign:MDA/u/O2/1.1\tsemapv:ManualMappingCuration\n\
            dwalign:MDA//P2\tskos:closeMatch\tNot\tdwalign:MDA//O2\tsemapv:MappingReview\n\
            sssom:NoTermFound\tskos:closeMatch\t\tdwalign:MDA/u/O3\tsemapv:MappingReview\n";
        let (lines, found) = rows(body);
        assert_eq!(found, [""; 0]);
        assert_eq!(
            lines,
            [
                "MDA,d,P1,u,O1,whole,whole,suggested",
                "MDA,d,P1,E 1,u,O2,1.1,whole,part,reviewed",
                "MDA,P2,O2,rejected",
                "MDA,u,O3,none-found",
            ]
        );
    }

    #[test]
    fn a_predicate_that_is_none_and_a_missing_slot_are_findings_at_their_line() {
        let (_, found) = rows("dwalign:MDA/d/P1\tfoaf:knows\t\tdwalign:MDA/u/O1\tsemapv:MappingReview\n");
        assert_eq!(found, ["E303:4"]);
        let part = read("x.sssom.tsv", b"subject_id\tobject_id\n", Detail::Full);
        let found: Vec<Code> = part.findings.counts().keys().copied().collect();
        assert_eq!(found, [Code::MissingColumn]);
    }
}
