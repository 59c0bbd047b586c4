//! CSV: a file for each table that has rows.

use std::borrow::Cow;

use crate::diagnostic::as_formula;
use crate::record::{Dataset, TABLES, Table, Written};

/// The files of a folder of tables, by name: the tables of [`csv`], and their description for other programs.
#[must_use]
pub fn folder(dataset: &Dataset) -> Vec<(String, String)> {
    files(dataset).collect()
}

/// The tables of a dataset, by the names of their files. A column that no row fills is left out unless it is required.
#[must_use]
pub fn csv(dataset: &Dataset) -> Vec<(String, String)> {
    TABLES.iter().filter_map(|table| self::table(dataset, table)).collect()
}

/// The same files as those of [`folder`], one after the other: a large dataset is never held as text as a whole.
pub fn files(dataset: &Dataset) -> impl Iterator<Item = (String, String)> {
    let tables = TABLES.iter().filter_map(move |table| self::table(dataset, table));
    let description = || (super::package::FILE.to_owned(), super::package::package(dataset));
    tables.chain(std::iter::once_with(description))
}

/// A table with the name of its file; nothing where it has no row.
fn table(dataset: &Dataset, table: &Table) -> Option<(String, String)> {
    let mut rows = super::rows(dataset, table).peekable();
    rows.peek()?;
    let columns = super::used_columns(dataset, table);
    let names: Vec<&str> = columns.iter().map(|&column| table.columns[column].name).collect();
    let mut text = names.join(",") + "\n";
    for row in rows {
        for (n, column) in columns.iter().enumerate() {
            if n > 0 {
                text.push(',');
            }
            match row.iter().find(|(number, _)| number == column) {
                // A number is no formula, even with a sign.
                Some((_, Written::Number(number))) => text.push_str(number),
                Some((_, value)) => text.push_str(&cell(&value.text())),
                None => {}
            }
        }
        text.push('\n');
    }
    Some((format!("{}.csv", table.name), text))
}

/// A cell of text (RFC 4180), quoted only where needed. A cell that a spreadsheet program would take for a formula gets
/// an apostrophe before it, and so does one that looks as if it had got one: reading takes one away.
#[must_use]
#[inline]
pub fn cell(text: &str) -> Cow<'_, str> {
    // Most cells begin with a letter or a digit, which is soon seen.
    let plain = text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric);
    let formula = !plain && is_armed(text);
    let quoted = text.bytes().any(|byte| matches!(byte, b'"' | b',' | b'\n' | b'\r'));
    if formula || quoted { Cow::Owned(guarded(text, formula, quoted)) } else { Cow::Borrowed(text) }
}

/// The cell with an apostrophe before it, or in quotes, or both.
#[cold]
fn guarded(text: &str, formula: bool, quoted: bool) -> String {
    let apostrophe = if formula { "'" } else { "" };
    if quoted {
        format!("\"{apostrophe}{}\"", text.replace('"', "\"\""))
    } else {
        format!("{apostrophe}{text}")
    }
}

fn is_armed(text: &str) -> bool {
    let Some(number) = text.strip_prefix('-') else {
        return text.trim_start_matches('\'').starts_with(as_formula);
    };
    // A number below nought is a number.
    !number.starts_with(|c: char| c.is_ascii_digit())
        || !number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_disarmed_and_so_is_what_looks_disarmed() {
        let cells = ["plain", "=1+1", "'=1+1", "''@x", "'tis", "-a,b", "-5", "'-5", "＝1"];
        let cells = cells.map(|text| cell(text).into_owned());
        assert_eq!(cells, ["plain", "'=1+1", "''=1+1", "'''@x", "'tis", "\"'-a,b\"", "-5", "''-5", "'＝1"]);
    }
}
