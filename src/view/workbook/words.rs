//! The words of headings, notes and examples, by table and column.

use crate::locale::message;
use crate::record::{Column, ColumnKind, Table};
use crate::say;
use crate::vocab::{Language, heading, table_label};

/// The message for a column of a table, or else for the column wherever it stands; nothing where there is neither.
fn of_column(language: Language, kind: &str, table: &Table, column: &str) -> Option<String> {
    let keys = [format!("{kind}-{}-{column}", table.name), format!("{kind}-{column}")];
    keys.into_iter().find_map(|key| Some(message(language, &key, Vec::new())).filter(|text| *text != key))
}

/// The language of a title or name, as the end of its column's name says; English where it says none.
fn tongue(column: &str) -> Option<(Language, &str)> {
    let (base, language) = match column.rsplit_once('_') {
        Some((base, "fr")) => (base, Language::French),
        Some((base, "es")) => (base, Language::Spanish),
        _ => (column, Language::English),
    };
    matches!(base, "title" | "name").then_some((language, base))
}

/// Is the column the title or name in this language, where the table has one for each?
pub(super) fn is_own_title(table: &Table, column: &Column, language: Language) -> bool {
    table.column("title_fr").is_some() && tongue(column.name) == Some((language, "title"))
}

/// Is the column a title or name in another language than this?
pub(super) fn is_foreign(table: &Table, column: &Column, language: Language) -> bool {
    let many = table.column("title_fr").or(table.column("name_fr")).is_some();
    many && tongue(column.name).is_some_and(|(own, _)| own != language)
}

/// The heading of a column, with a star where it must be filled.
pub(super) fn heading_of(table: &Table, column: &Column, language: Language) -> String {
    let star = if column.required || is_own_title(table, column, language) { " *" } else { "" };
    format!("{}{star}", heading(column.name, language))
}

/// What the sheet of a table is for.
pub(super) fn about(table: &Table, language: Language) -> String {
    message(language, &format!("about-{}", table.name), Vec::new())
}

/// What a column is for.
pub(super) fn note(table: &Table, column: &Column, language: Language) -> String {
    of_column(language, "note", table, column.name).unwrap_or_else(|| column.doc.trim().to_owned())
}

/// The words of a column's closed list as people read them.
pub(super) fn labels(column: &Column, language: Language) -> Vec<&'static str> {
    column.labels.map(|labels| labels(language)).unwrap_or_default()
}

/// The label of a word of a column's closed list.
pub(super) fn label(column: &Column, word: &str, language: Language) -> Option<&'static str> {
    let place = column.words?().iter().position(|known| *known == word)?;
    labels(column, language).get(place).copied()
}

/// Everything that is said of a column: what it is for, what is allowed, whether it must be filled.
pub(super) fn whole_note(
    table: &Table,
    column: &Column,
    language: Language,
    sheet: Option<&'static str>,
) -> String {
    let mut parts = vec![note(table, column, language)];
    let words = labels(column, language).join(", ");
    if column.kind == ColumnKind::Words {
        parts.push(say!(language, "note-choose-several", words = words));
    } else if !words.is_empty() {
        parts.push(say!(language, "note-choose", words = words));
    }
    if let Some(sheet) = sheet {
        parts.push(say!(language, "note-ids-first", sheet = table_label(sheet, language)));
    }
    parts.push(if column.required {
        say!(language, "note-required")
    } else if is_own_title(table, column, language) {
        say!(language, "note-one-of-titles")
    } else {
        say!(language, "note-optional")
    });
    parts.join("\n")
}

/// An example of what may stand in a column; nothing where none is needed.
pub(super) fn example(table: &Table, column: &Column, language: Language) -> Option<String> {
    if is_foreign(table, column, language) {
        return None;
    }
    let name = tongue(column.name).map_or(column.name, |(_, base)| base);
    let stated = of_column(language, "eg", table, name);
    if column.words.is_none() {
        return stated;
    }
    let word = stated.and_then(|word| label(column, &word, language));
    word.or_else(|| labels(column, language).first().copied()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::TABLES;

    #[test]
    fn every_sheet_and_every_column_is_explained_in_every_language() {
        for language in Language::ALL {
            for table in TABLES {
                assert!(!about(table, language).starts_with("about-"), "{} in {language:?}", table.name);
                for column in table.columns {
                    let found = of_column(language, "note", table, column.name);
                    assert!(found.is_some(), "{}.{} in {language:?}", table.name, column.name);
                }
            }
        }
    }

    #[test]
    fn every_required_column_has_an_example_in_every_language() {
        for language in Language::ALL {
            for table in TABLES {
                for column in table.columns.iter().filter(|c| c.required) {
                    let found = example(table, column, language);
                    assert!(found.is_some(), "{}.{} in {language:?}", table.name, column.name);
                }
            }
        }
    }

    #[test]
    fn the_examples_of_a_row_agree_with_one_another() {
        let of = |table: &str, column: &str| {
            let table = TABLES.iter().find(|known| known.name == table).expect("the table is there");
            let column = table.columns.iter().find(|known| known.name == column).expect("so is the column");
            example(table, column, Language::English)
        };
        for (table, column, said) in [
            // A confederation of trade unions speaks for workers, and the Republic of Moldova was no pilot.
            ("participation", "constituent", "Workers"),
            ("countries", "dao_pilot", "No"),
            ("countries", "region", "Europe and Central Asia"),
            ("events", "region", "Europe and Central Asia"),
            ("roles", "role", "Implementing"),
            ("absences", "framework", "dwcp-2008-2011"),
        ] {
            assert_eq!(of(table, column).as_deref(), Some(said), "{table}.{column}");
        }
    }
}
