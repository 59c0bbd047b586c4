//! The sheet of one table.

use rust_xlsxwriter::{
    DataValidation, DataValidationRule, Format, Formula, IgnoreError, Note, Worksheet, XlsxError,
};

use crate::emit::Filled;
use crate::record::{Column, ColumnKind, Table, Written};
use crate::say;
use crate::vocab::{Language, table_label};

use super::held::cut;
use super::lists::Lists;
use super::style::Styles;
use super::words;

/// What is written into a sheet.
pub(super) struct Sheet<'a, 'd> {
    pub(super) filled: &'a Filled<'d>,
    /// Does an example stand in the first row?
    pub(super) example: bool,
    /// How many rows are made ready to be filled.
    pub(super) room: usize,
}

/// The columns of a table in the order of its sheet: titles in other languages stand at the end.
pub(super) fn order(table: &Table, language: Language) -> impl Iterator<Item = &'static Column> {
    let foreign = move |c: &&Column| words::is_foreign(table, c, language);
    let columns = table.columns;
    let (last, first): (Vec<&Column>, Vec<&Column>) = columns.iter().partition(foreign);
    first.into_iter().chain(last)
}

pub(super) fn write(
    sheet: &mut Worksheet,
    what: &Sheet<'_, '_>,
    lists: &Lists,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let (table, language) = (what.filled.table, lists.language);
    sheet.set_name(table_label(table.name, language))?;
    let first = 1 + u32::from(what.example);
    let last = first + u32::try_from(what.room.max(what.filled.rows.len())).unwrap_or(u32::MAX / 2);
    let columns: Vec<&Column> = order(table, language).collect();
    let mut marked = false;
    for (place, column) in (0..).zip(&columns) {
        let required = column.required || words::is_own_title(table, column, language);
        let style = if required { &styles.required } else { &styles.optional };
        sheet.write_string_with_format(0, place, words::heading_of(table, column, language), style)?;
        let refers = lists.refers(table, column).map(|other| other.name);
        let text = words::whole_note(table, column, language, refers);
        let lines = text.lines().map(|line| 1 + line.chars().count() / 42).sum::<usize>();
        let height = u32::try_from(16 * lines + 14).unwrap_or(400);
        let note =
            Note::new(text).set_author("dwalign").add_author_prefix(false).set_width(270).set_height(height);
        sheet.insert_note(0, place, &note)?;
        sheet.set_column_width(place, width(column))?;
        sheet.set_column_format(place, format(column, styles))?;
        if let Some(validation) = validation(table, column, lists)? {
            sheet.add_data_validation(first, place, last, place, &validation)?;
        }
        if what.example
            && let Some(mut text) = words::example(table, column, language)
        {
            if !marked {
                let blank = if language == Language::French { " " } else { "" };
                text = format!("{}{blank}: {text}", say!(language, "example-mark"));
                marked = true;
            }
            sheet.write_string_with_format(1, place, text, &styles.example)?;
        } else if what.example {
            sheet.write_string_with_format(1, place, "", &styles.example)?;
        }
    }
    for (row, cells) in (first..).zip(&what.filled.rows) {
        let mut lines = 1;
        for (place, column) in (0..).zip(&columns) {
            let number = table.column(column.name).unwrap_or_default();
            if let Some(Some(value)) = cells.get(number) {
                value_into(sheet, (row, place), column, value, language, styles)?;
                lines = lines.max(lines_of(&value.text(), width(column)));
            }
        }
        if lines > 1 {
            sheet.set_row_height(row, 15 * lines)?;
        }
    }
    let width = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.set_row_height(0, 32)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, last.min(1_048_575), width)?;
    sheet.ignore_error_range(0, 0, last.min(1_048_575), width, IgnoreError::NumberStoredAsText)?;
    sheet.set_selection(first, 0, first, 0)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// The note on the heading of a column.
pub(super) fn heading_note(table: &Table, column: &Column, lists: &Lists) -> Note {
    let refers = lists.refers(table, column).map(|other| other.name);
    note(words::whole_note(table, column, lists.language, refers))
}

/// A note that is as large as its text.
pub(super) fn note(text: String) -> Note {
    let text = cut(text);
    let lines = text.lines().map(|line| 1 + line.chars().count() / 42).sum::<usize>();
    let height = u32::try_from(16 * lines + 14).unwrap_or(400);
    Note::new(text).set_author("dwalign").add_author_prefix(false).set_width(270).set_height(height)
}

/// How many lines a text takes in a column of a width; no row is made higher than eight.
pub(super) fn lines_of(text: &str, width: f64) -> u32 {
    let room = (width * 1.05).max(1.0) as usize;
    let lines = text.lines().map(|line| line.chars().count().div_ceil(room).max(1)).sum::<usize>();
    u32::try_from(lines.clamp(1, 8)).unwrap_or(1)
}

fn value_into(
    sheet: &mut Worksheet,
    (row, place): (u32, u16),
    column: &Column,
    value: &Written<'_>,
    language: Language,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let label = |word: &'static str| words::label(column, word, language).unwrap_or(word);
    let style = format(column, styles);
    let text = match value {
        // A workbook keeps fifteen digits of a number; one with more stays exact as text.
        Written::Number(number) if number.len() <= 15 => {
            if let Ok(number) = number.parse::<f64>() {
                sheet.write_number_with_format(row, place, number, style)?;
                return Ok(());
            }
            number.clone()
        }
        Written::Word(word) => label(word).to_owned(),
        Written::Words(words) => words.iter().map(|word| label(word)).collect::<Vec<_>>().join("; "),
        Written::YesNo(_) => {
            let word = value.text();
            words::label(column, &word, language).map_or_else(|| word.into_owned(), str::to_owned)
        }
        other => other.text().into_owned(),
    };
    sheet.write_string_with_format(row, place, text, style)?;
    Ok(())
}

pub(super) fn format<'s>(column: &Column, styles: &'s Styles) -> &'s Format {
    match column.kind {
        kind if kind.is_number() => &styles.number,
        ColumnKind::Text | ColumnKind::Word | ColumnKind::Words => &styles.text,
        _ => &styles.code,
    }
}

pub(super) fn width(column: &Column) -> f64 {
    match (column.name, column.kind) {
        ("title" | "title_fr" | "title_es" | "reason" | "note", _) => 48.0,
        (
            "source" | "locator" | "organisation" | "group" | "reviewer" | "name" | "name_fr" | "name_es",
            _,
        ) => 26.0,
        ("kind", _) => 34.0,
        ("framework" | "dwcp" | "undaf" | "item" | "outcome_ref" | "dwcp_priority" | "pillars", _) => 20.0,
        (_, ColumnKind::Year | ColumnKind::Fraction) => 11.0,
        (_, ColumnKind::Word) => 18.0,
        _ => 15.0,
    }
}

/// What may be typed into a column, or chosen.
pub(super) fn validation(
    table: &Table,
    column: &Column,
    lists: &Lists,
) -> Result<Option<DataValidation>, XlsxError> {
    let language = lists.language;
    let told = |validation: DataValidation| {
        let title: String = words::heading_of(table, column, language).chars().take(32).collect();
        let message: String = words::note(table, column, language).chars().take(255).collect();
        validation.set_input_title(title)?.set_input_message(message)
    };
    if let Some(words) = lists.words_of(column) {
        let choice = DataValidation::new().allow_list_formula(Formula::new(words));
        // Several words in one cell are typed; a list could not offer them.
        let choice = choice.show_error_message(column.kind != ColumnKind::Words);
        return told(choice).map(Some);
    }
    if let Some(codes) = lists.codes_of(table, column) {
        // What is not in the list yet may be entered there later; “dwalign check” tells what is missing.
        let choice = DataValidation::new().allow_list_formula(Formula::new(codes)).show_error_message(false);
        return told(choice).map(Some);
    }
    let rule = match column.kind {
        ColumnKind::Year => DataValidation::new().allow_whole_number(DataValidationRule::Between(1945, 2100)),
        ColumnKind::Fraction => {
            DataValidation::new().allow_decimal_number(DataValidationRule::Between(0.0, 1.0))
        }
        _ if column.required => DataValidation::new().allow_any_value(),
        _ => return Ok(None),
    };
    told(rule).map(Some)
}
