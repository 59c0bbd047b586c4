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
    /// Where the codes of the tables stand that have a sheet.
    codes: Vec<Codes>,
    /// Each list of words once.
    words: Vec<Vec<&'static str>>,
}

/// Where a table has the codes of its rows.
pub(super) struct Codes {
    pub(super) table: &'static Table,
    pub(super) sheet: String,
    /// The first row of data, from 0.
    pub(super) first: u32,
    pub(super) column: u32,
}

impl Lists {
    /// The lists of a workbook whose sheets the program lays out, with the data of each beginning in row `first`.
    pub(super) fn of(present: &[&'static str], language: Language, first: u32) -> Self {
        let codes =
            TABLES.iter().copied().filter(|table| present.contains(&table.name)).filter_map(|table| {
                let code = code_of(table)?;
                let place = super::table::order(table, language).position(|c| c.name == code.name)?;
                let sheet = table_label(table.name, language).to_owned();
                Some(Codes { table, sheet, first, column: u32::try_from(place).ok()? })
            });
        Self::at(codes.collect(), language)
    }

    /// The lists of a workbook whose codes stand in these places.
    pub(super) fn at(codes: Vec<Codes>, language: Language) -> Self {
        let mut lists: Vec<Vec<&'static str>> = Vec::new();
        for column in TABLES.iter().flat_map(|table| table.columns) {
            let labels = words::labels(column, language);
            if !labels.is_empty() && !lists.contains(&labels) {
                lists.push(labels);
            }
        }
        Self { language, codes, words: lists }
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
        (own.name != table.name && self.codes.iter().any(|c| c.table.name == own.name)).then_some(own)
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
        for Codes { table, sheet, first, column } in &self.codes {
            let sheet = sheet.replace('\'', "''");
            let (first, last) = (fixed(*first, *column), fixed(first + ROWS, *column));
            // Only what has been entered is offered, without the empty cells below it.
            let count = format!("MAX(1,COUNTA('{sheet}'!{first}:{last}))");
            book.define_name(name_of(table), &format!("=OFFSET('{sheet}'!{first},0,0,{count},1)"))?;
        }
        Ok(())
    }
}

/// The column that holds the code of a table's own rows, where other tables name them by it.
pub(super) fn code_of(table: &Table) -> Option<&'static Column> {
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
