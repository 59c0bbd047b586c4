//! What cells can be chosen from: the closed lists of words, and the codes that were entered in other sheets.

use rust_xlsxwriter::{Workbook, XlsxError};

use crate::place::cell_name;
use crate::record::{Column, TABLES, Table};
use crate::say;
use crate::vocab::{Language, table_label};

use super::words;

/// How many rows of a sheet are looked through for codes.
const ROWS: u32 = 5000;

/// The lists of a workbook.
pub(super) struct Lists {
    pub(super) language: Language,
    /// The tables that have a sheet.
    present: Vec<&'static str>,
    /// The row, from 0, in which the data of every sheet begin.
    first: u32,
    /// Each list of words once.
    words: Vec<Vec<&'static str>>,
}

impl Lists {
    pub(super) fn of(present: Vec<&'static str>, language: Language, first: u32) -> Self {
        let mut lists: Vec<Vec<&'static str>> = Vec::new();
        for column in TABLES.iter().flat_map(|table| table.columns) {
            let labels = words::labels(column, language);
            if !labels.is_empty() && !lists.contains(&labels) {
                lists.push(labels);
            }
        }
        Self { language, present, first, words: lists }
    }

    fn sheet(&self) -> String {
        say!(self.language, "sheet-lists")
    }

    /// The cells that hold the words of a column, as a formula.
    pub(super) fn words_of(&self, column: &Column) -> Option<String> {
        let labels = words::labels(column, self.language);
        let place = u32::try_from(self.words.iter().position(|list| *list == labels)?).ok()?;
        let last = u32::try_from(labels.len()).ok()?.checked_sub(1)?;
        let range = format!("{}:{}", fixed(0, place), fixed(last, place));
        Some(format!("='{}'!{range}", self.sheet()))
    }

    /// The table whose codes a column takes, where that has a sheet.
    pub(super) fn refers(&self, table: &Table, column: &Column) -> Option<&'static Table> {
        let wanted = match column.name {
            "dwcp" | "undaf" => "framework",
            name => name,
        };
        let own = TABLES.iter().copied().find(|other| code_of(other).is_some_and(|c| c.name == wanted))?;
        (own.name != table.name && self.present.contains(&own.name)).then_some(own)
    }

    /// The name under which a workbook knows the codes that a column takes.
    pub(super) fn codes_of(&self, table: &Table, column: &Column) -> Option<String> {
        self.refers(table, column).map(|other| format!("={}", name_of(other)))
    }

    /// Writes the sheet of words, out of sight, and names the codes of the other sheets.
    pub(super) fn write(&self, book: &mut Workbook) -> Result<(), XlsxError> {
        let sheet = book.add_worksheet();
        sheet.set_name(self.sheet())?;
        sheet.set_hidden(true);
        for (column, list) in (0..).zip(&self.words) {
            for (row, word) in (0..).zip(list) {
                sheet.write_string(row, column, *word)?;
            }
        }
        for table in TABLES.iter().filter(|table| self.present.contains(&table.name)) {
            let Some(code) = code_of(table) else { continue };
            let Some(place) = super::table::order(table, self.language).position(|c| c.name == code.name)
            else {
                continue;
            };
            let place = u32::try_from(place).unwrap_or_default();
            let label = table_label(table.name, self.language);
            let (first, last) = (fixed(self.first, place), fixed(self.first + ROWS, place));
            // Only what has been entered is offered, without the empty cells below it.
            let count = format!("MAX(1,COUNTA('{label}'!{first}:{last}))");
            book.define_name(name_of(table), &format!("=OFFSET('{label}'!{first},0,0,{count},1)"))?;
        }
        Ok(())
    }
}

/// The column that holds the code of a table's own rows, where other tables name them by it.
fn code_of(table: &Table) -> Option<&'static Column> {
    let codes = ["country", "framework", "priority", "element", "outcome", "output", "agency", "source"];
    let known =
        ["countries", "frameworks", "priorities", "elements", "outcomes", "outputs", "agencies", "sources"];
    let place = known.iter().position(|name| *name == table.name)?;
    table.columns.iter().find(|column| column.name == codes[place])
}

fn name_of(table: &Table) -> String {
    format!("codes_{}", table.name)
}

/// A cell that stays the same wherever the formula is copied to.
fn fixed(row: u32, column: u32) -> String {
    let name = cell_name(row, column);
    let digits = name.find(|c: char| c.is_ascii_digit()).unwrap_or(name.len());
    format!("${}${}", &name[..digits], &name[digits..])
}
