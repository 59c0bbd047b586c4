//! Links and gaps as a set of mappings in SSSOM/TSV, which ontology and data-mapping tools read.
//!
//! A link is a mapping from a DWCP item to a UN outcome or output; an item without a counterpart is one to or from
//! `sssom:NoTermFound`. What SSSOM has no slot for stands in `other`, so that [`ingest`](crate::ingest) reads the same rows
//! back.

use std::collections::HashMap;
use std::io::Write;

use super::csv;
use crate::record::{Dataset, TABLES, TableId, Written};
use crate::vocab::sssom::{COLUMNS, NO_TERM, PREDICATES, PREFIX};

/// The head of every set: what prefixes mean, and that nothing is known of a licence.
const HEAD: &str = "\
#curie_map:
#  dwalign: \"urn:dwalign:\"
#  semapv: \"https://w3id.org/semapv/vocab/\"
#  skos: \"http://www.w3.org/2004/02/skos/core#\"
#  sssom: \"https://w3id.org/sssom/\"
#mapping_set_id: \"urn:dwalign:links\"
#mapping_set_title: \"Priorities of Decent Work Country Programmes and outcomes of UN frameworks\"
#license: \"https://w3id.org/sssom/license/unspecified\"
#mapping_tool: \"dwalign\"
";

/// The mappings of a dataset, in the order of its rows.
#[must_use]
pub fn sssom(dataset: &Dataset) -> String {
    let mut text = Vec::new();
    write(dataset, &mut text).expect("memory can be written to");
    String::from_utf8(text).expect("SSSOM is text")
}

/// The same, written row by row as it is made.
///
/// # Errors
/// What the writer cannot take.
pub(crate) fn write(dataset: &Dataset, to: &mut impl Write) -> std::io::Result<()> {
    let titles = Titles::of(dataset);
    writeln!(to, "{HEAD}{}", COLUMNS.join("\t"))?;
    for row in rows(dataset, TableId::Link) {
        to.write_all(line(&link(&row, &titles)).as_bytes())?;
    }
    for row in rows(dataset, TableId::AbsenceRow) {
        to.write_all(line(&absence(&row, &titles)).as_bytes())?;
    }
    Ok(())
}

/// What a row states, by column.
type Row<'d> = HashMap<&'static str, Written<'d>>;

fn rows(dataset: &Dataset, id: TableId) -> impl Iterator<Item = Row<'_>> {
    let tables = TABLES.iter().filter(move |table| table.id == id);
    tables.flat_map(|table| {
        let columns = table.columns;
        super::rows(dataset, table)
            .map(move |row| row.into_iter().map(|(n, value)| (columns[n].name, value)).collect())
    })
}

fn cell(row: &Row<'_>, column: &str) -> String {
    row.get(column).map_or_else(String::new, |value| value.text().into_owned())
}

/// The titles of what a mapping can be of, by its identifier.
struct Titles(HashMap<String, String>);

impl Titles {
    fn of(dataset: &Dataset) -> Self {
        let mut titles = HashMap::new();
        for (id, own) in [
            (TableId::Priority, &["priority"][..]),
            (TableId::Element, &["priority", "element"]),
            (TableId::Outcome, &["outcome"]),
            (TableId::Output, &["outcome", "output"]),
        ] {
            for row in rows(dataset, id) {
                let title = ["title", "title_fr", "title_es"].map(|column| cell(&row, column));
                let Some(title) = title.into_iter().find(|title| !title.is_empty()) else { continue };
                titles.entry(curie(&row, "framework", own)).or_insert(title);
            }
        }
        Self(titles)
    }

    fn label(&self, id: &str) -> String {
        self.0.get(id).cloned().unwrap_or_default()
    }
}

/// The identifier of an item: country, framework (empty where the row names none) and its own ids.
fn curie(row: &Row<'_>, framework: &str, own: &[&str]) -> String {
    let parts = ["country", framework].into_iter().chain(own.iter().copied()).enumerate();
    let parts = parts.map(|(n, column)| (n, escaped(&cell(row, column))));
    let parts: Vec<String> =
        parts.filter(|(n, part)| *n < 2 || !part.is_empty()).map(|(_, part)| part).collect();
    format!("{}{}", PREFIX[0], parts.join("/"))
}

/// Text as a part of an identifier or of `other`: letters and digits of ASCII as they are, all else as `%` and two digits.
fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match plain(byte) {
            true => escaped.push(char::from(byte)),
            false => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

/// What a row states in columns that SSSOM has no slot for.
fn other(row: &Row<'_>, columns: &[&str]) -> String {
    let stated =
        columns.iter().map(|column| (column, cell(row, column))).filter(|(_, value)| !value.is_empty());
    stated.map(|(column, value)| format!("{column}={}", escaped(&value))).collect::<Vec<_>>().join("|")
}

/// The date, where it is a whole one, and the same for `other` where it is not.
fn date(row: &Row<'_>) -> (String, &'static [&'static str]) {
    let date = cell(row, "date");
    if date.len() == "2024-06-30".len() { (date, &[]) } else { (String::new(), &["date"]) }
}

fn link(row: &Row<'_>, titles: &Titles) -> [String; 12] {
    let subject = curie(row, "dwcp", &["priority", "element"]);
    let object = curie(row, "undaf", &["outcome", "output"]);
    let (extent, extent_un, status) = (cell(row, "extent"), cell(row, "extent_un"), cell(row, "status"));
    let said = PREDICATES.iter().find(|(_, dwcp, un)| (*dwcp, *un) == (&extent, &extent_un));
    let by_extent = if extent == "part" { "skos:relatedMatch" } else { "skos:closeMatch" };
    let predicate = said.map_or(by_extent, |(predicate, ..)| predicate);
    let justification = match &*status {
        "suggested" => "semapv:UnspecifiedMatching",
        "reviewed" | "rejected" => "semapv:MappingReview",
        _ => "semapv:ManualMappingCuration",
    };
    let (date, vague) = date(row);
    let kept = [&["extent", "extent_un", "status", "source", "locator", "pin"][..], vague].concat();
    [
        subject.clone(),
        titles.label(&subject),
        predicate.to_owned(),
        if status == "rejected" { "Not" } else { "" }.to_owned(),
        object.clone(),
        titles.label(&object),
        justification.to_owned(),
        cell(row, "confidence"),
        date,
        cell(row, "reviewer"),
        cell(row, "note"),
        other(row, &kept),
    ]
}

fn absence(row: &Row<'_>, titles: &Titles) -> [String; 12] {
    let item = curie(row, "framework", &["item"]);
    // An element is named with its priority, as one part with a stroke in it.
    let item = item.replace("%2F", "/");
    let title = titles.label(&item);
    let (date, vague) = date(row);
    let kept = [&["state", "against", "source", "locator"][..], vague].concat();
    [
        item,
        title,
        "skos:closeMatch".to_owned(),
        String::new(),
        NO_TERM.to_owned(),
        String::new(),
        "semapv:MappingReview".to_owned(),
        String::new(),
        date,
        cell(row, "reviewer"),
        cell(row, "reason"),
        other(row, &kept),
    ]
}

fn line(cells: &[String; 12]) -> String {
    let quoted = |cell: &String| {
        let safe = csv::cell(cell);
        if safe.contains('\t') && !safe.starts_with('"') { format!("\"{safe}\"") } else { safe.into_owned() }
    };
    cells.iter().map(quoted).collect::<Vec<_>>().join("\t") + "\n"
}
