//! TOML: table by table, row by row, with a blank line between them.

use std::io::Write;

use crate::diagnostic::steers;
use crate::record::{Dataset, TABLES, Written};

/// The dataset as TOML. A table without rows is left out, and so is a value that is not stated.
#[must_use]
pub fn toml(dataset: &Dataset) -> String {
    let mut text = Vec::new();
    write(dataset, &mut text).expect("a text takes whatever is written to it");
    String::from_utf8(text).expect("TOML is text")
}

/// The same, written row by row as it is made.
///
/// # Errors
/// What the writer cannot take.
pub(crate) fn write(dataset: &Dataset, to: &mut impl Write) -> std::io::Result<()> {
    let mut first = true;
    for table in TABLES {
        for row in super::rows(dataset, table) {
            let gap = if std::mem::take(&mut first) { "" } else { "\n" };
            let mut text = format!("{gap}[[{}]]\n", table.name);
            for (column, value) in row {
                text.extend([table.columns[column].name, " = ", &written(&value), "\n"]);
            }
            to.write_all(text.as_bytes())?;
        }
    }
    Ok(())
}

fn written(value: &Written<'_>) -> String {
    match value {
        Written::Number(number) => number.clone(),
        Written::YesNo(answer) => answer.to_string(),
        Written::Words(words) => {
            let quoted: Vec<String> = words.iter().map(|word| quoted(word)).collect();
            format!("[{}]", quoted.join(", "))
        }
        text => quoted(&text.text()),
    }
}

/// A basic string: quotes, backslashes and whatever steers what shows it are escaped, all else stands as it is.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    // Most texts are plain ASCII, of which nothing is escaped but quotes and backslashes.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\') {
        quoted.push_str(text);
        quoted.push('"');
        return quoted;
    }
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            c if steers(c) && c <= '\u{ffff}' => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c if steers(c) => quoted.push_str(&format!("\\U{:08X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_cannot_break_out_of_its_quotes() {
        assert_eq!(
            quoted("a \"b\" \\ c\nd\u{7}é\u{202e}\u{e0041}"),
            "\"a \\\"b\\\" \\\\ c\\nd\\u0007é\\u202E\\U000E0041\""
        );
    }
}
