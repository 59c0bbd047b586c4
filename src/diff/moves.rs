//! Things that kept their text and have another code: matched by text, and their old rows renamed to the new code, so that
//! only the move is a change and not all that speaks of the thing.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use super::rows::{Key, Row, Rows};
use crate::record::TableId;
use crate::vocab::unaccented;

/// What was renamed.
#[derive(Debug, Default)]
pub(super) struct Moves {
    /// The old row of each thing that moved, by table and new key.
    pub(super) before: BTreeMap<(TableId, Key), Row>,
    /// Old addresses and new ones, in the order in which they were renamed.
    renamed: Vec<(String, String)>,
}

impl Moves {
    /// The address that a thing of the old version has in the new one.
    pub(super) fn carried(&self, address: &str) -> String {
        let mut carried = address.to_owned();
        for (old, new) in &self.renamed {
            if let Some(rest) = carried.strip_prefix(old.as_str())
                && (rest.is_empty() || rest.starts_with('/'))
            {
                carried = format!("{new}{rest}");
            }
        }
        carried
    }

    /// Finds what moved, and renames the old rows; where nothing did, they are not copied.
    pub(super) fn find(old: &mut Cow<'_, Rows>, new: &Rows) -> Self {
        let mut moves = Self::default();
        for table in
            [TableId::Framework, TableId::Priority, TableId::Outcome, TableId::Element, TableId::Output]
        {
            let keys = |rows: &Rows| -> HashSet<Key> { rows.table(table).iter().map(Row::key).collect() };
            let (before, after) = (keys(old), keys(new));
            let gone = by_text(old.table(table), &after);
            let come = by_text(new.table(table), &before);
            for (text, rows) in gone {
                // Only where one of each has the text is it plain which became which.
                let ([was], Some([is])) = (&rows[..], come.get(&text).map(|rows| &rows[..])) else {
                    continue;
                };
                moves.renamed.push((was.address(&old.homes), is.address(&new.homes)));
                rename(old.to_mut(), was, is);
                moves.before.insert((table, is.key()), was.clone());
            }
        }
        moves
    }
}

/// The rows whose key is not among some keys, by plan and text; those without a text are left out.
fn by_text(rows: &[Row], others: &HashSet<Key>) -> BTreeMap<Vec<String>, Vec<Row>> {
    let mut found: BTreeMap<Vec<String>, Vec<Row>> = BTreeMap::new();
    for row in rows.iter().filter(|row| !others.contains(&row.key())) {
        let titles = ["title", "title_fr", "title_es"].map(|column| folded(row.cell(column)));
        if titles.iter().all(String::is_empty) {
            continue;
        }
        let within = match row.table {
            TableId::Framework => ["country", "kind", "start", "end"],
            _ => ["country", "framework", "", ""],
        };
        let within = within.map(|column| row.cell(column).to_owned());
        found.entry(within.into_iter().chain(titles).collect()).or_default().push(row.clone());
    }
    found
}

/// A text as it is compared: small letters without accents, and one blank between words.
pub(super) fn folded(text: &str) -> String {
    let words = text.split_whitespace();
    let fold = |word: &str| word.chars().map(|c| unaccented(c.to_lowercase().next().unwrap_or(c))).collect();
    words.map(fold).collect::<Vec<String>>().join(" ")
}

/// Gives the thing that a row is about another key, in every row that speaks of it.
fn rename(rows: &mut Rows, was: &Row, is: &Row) {
    let homes = rows.homes.clone();
    let same_plan = |row: &Row, column: &str| {
        let (country, id) = (row.cell("country"), row.cell(column));
        let plan = was.cell("framework");
        id == plan && homes.of(country, id) == homes.of(was.cell("country"), plan)
    };
    for row in rows.tables.values_mut().flatten() {
        for column in ["framework", "dwcp", "undaf", "against"] {
            if !same_plan(row, column) {
                continue;
            }
            match was.table {
                TableId::Framework => row.set(column, is.cell("framework")),
                _ if column == "against" || row.table == TableId::Framework => {}
                table => rename_in(row, table, was, is),
            }
        }
    }
    if was.table == TableId::Framework {
        for code in was.cell("country").split(';').map(str::trim) {
            rows.homes.rename(code, was.cell("framework"), is.cell("framework"));
        }
    }
}

/// The same in a row that speaks of something in its plan.
fn rename_in(row: &mut Row, table: TableId, was: &Row, is: &Row) {
    let columns: &[&str] = match table {
        TableId::Priority => &["priority"],
        TableId::Element => &["priority", "element"],
        TableId::Outcome => &["outcome"],
        _ => &["outcome", "output"],
    };
    if row.table().column("item").is_some() {
        let path = |row: &Row| columns.iter().map(|column| row.cell(column)).collect::<Vec<_>>().join("/");
        let (old, new) = (path(was), path(is));
        let item = row.cell("item").to_owned();
        let rest = item.strip_prefix(&old).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        if let Some(rest) = rest {
            row.set("item", &format!("{new}{rest}"));
        } else if table == TableId::Element && item == was.cell("element") {
            row.set("item", is.cell("element"));
        }
        return;
    }
    if columns.iter().all(|column| !was.cell(column).is_empty() && row.cell(column) == was.cell(column)) {
        columns.iter().for_each(|column| row.set(column, is.cell(column)));
    }
}
