//! The cells of a workbook as they were typed, sheet by sheet: for giving the workbook back.

use std::borrow::Cow;
use std::io::Cursor;

use calamine::{DataRef, Xlsx};

use super::super::Options;
use super::cell::{Held, SheetRow};
use super::ours::recognise;
use super::{Book, Found, Marks, Origin, package, xlsx};
use crate::diagnostic::Fault;

/// A cell, as row and column from 0.
pub(super) type At = (u32, u32);

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Typed {
    /// Text, with the blanks around it.
    Text(String),
    /// A number.
    Number(f64),
    /// A number that is shown as a date: days since 30 December 1899.
    Date(f64),
    /// A truth value.
    Bool(bool),
    /// What a formula answers when it fails.
    Failed(String),
    /// A formula, with the value that was saved with it.
    Formula(String, Option<Box<Typed>>),
}

/// A sheet and everything in it.
#[derive(Debug, Clone)]
pub struct SheetCells {
    /// Its name.
    pub name: String,
    /// Is it hidden?
    pub hidden: bool,
    /// The rows that are hidden, from 1.
    pub hidden_rows: Vec<u32>,
    /// The ranges that are merged, such as `A1:B2`.
    pub merged: Vec<String>,
    /// Who made it.
    pub origin: Origin,
    /// The columns of an earlier marking, as the workbook's names say.
    pub marks: Option<Marks>,
    /// The filled cells by row and column, from 0.
    pub cells: Vec<((u32, u32), Typed)>,
}

/// The cells of a workbook.
#[derive(Debug, Clone)]
pub struct Cells {
    /// Its sheets in their order.
    pub sheets: Vec<SheetCells>,
    /// Is it a package of Office Open XML, which can be changed in place?
    pub is_package: bool,
}

/// All cells of a workbook.
///
/// # Errors
/// What is wrong with the workbook as a file.
pub fn cells(bytes: &[u8], options: Options) -> Result<Cells, Fault> {
    let package = package::inspect(bytes, options.max_unpacked)?;
    let is_package = package.kind == package::Kind::Xlsx;
    let sheets: Result<Vec<SheetCells>, Fault> = match package.kind {
        package::Kind::Xlsx => {
            let mut book = xlsx::Workbook::open(bytes, package)?;
            let origins = recognise(&mut book);
            let mut inner = xlsx::opened(bytes)?;
            let read = |(found, origin): (&Found, Origin)| {
                Ok(SheetCells { cells: of_xlsx(&mut inner, &found.name)?, origin, ..empty(found) })
            };
            book.sheets().iter().zip(origins).map(read).collect()
        }
        package::Kind::Ods => {
            let mut book = super::open(bytes, package)?;
            let sheets = book.sheets().to_vec();
            let origins = recognise(&mut *book);
            (sheets.iter().enumerate())
                .map(|(number, found)| {
                    let mut sheet = SheetCells { origin: origins[number], ..empty(found) };
                    book.rows(number, &mut |row: &SheetRow<'_>| {
                        let typed =
                            |(column, held): &(u32, Held<'_>)| ((row.number - 1, *column), of_held(held));
                        sheet.cells.extend(row.cells.iter().map(typed));
                        true
                    })?;
                    Ok(sheet)
                })
                .collect()
        }
    };
    Ok(Cells { sheets: sheets?, is_package })
}

fn empty(found: &Found) -> SheetCells {
    SheetCells {
        name: found.name.clone(),
        hidden: found.hidden,
        hidden_rows: found.hidden_rows.clone(),
        merged: found.merged.clone(),
        origin: found.origin,
        marks: found.marks,
        cells: Vec::new(),
    }
}

fn of_xlsx(book: &mut Xlsx<Cursor<Cow<'_, [u8]>>>, sheet: &str) -> Result<Vec<(At, Typed)>, Fault> {
    let mut cells = Vec::new();
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|error| xlsx::fault(&error))?;
    while let Some(found) = reader.next_cell_with_formula().map_err(|error| xlsx::fault(&error))? {
        let value = match found.value {
            DataRef::Empty => None,
            DataRef::Int(number) => Some(Typed::Number(number as f64)),
            DataRef::Float(number) => Some(Typed::Number(number)),
            DataRef::String(text) => Some(Typed::Text(text)),
            DataRef::SharedString(text) => Some(Typed::Text(text.to_owned())),
            DataRef::Bool(truth) => Some(Typed::Bool(truth)),
            // A workbook that counts from 1904 is given back as one that counts from 1900.
            DataRef::DateTime(date) => Some(Typed::Date(serial(&date))),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Some(Typed::Text(text)),
            DataRef::Error(error) => Some(Typed::Failed(error.to_string())),
        };
        let typed = match (found.formula, value) {
            (Some(formula), value) => Typed::Formula(formula, value.map(Box::new)),
            (None, Some(value)) => value,
            (None, None) => continue,
        };
        cells.push((found.pos, typed));
    }
    Ok(cells)
}

fn serial(date: &calamine::ExcelDateTime) -> f64 {
    const FOUR_YEARS: f64 = 1462.0;
    let (year, ..) = date.to_ymd_hms_milli();
    let counted = calamine::ExcelDateTime::new(date.as_f64(), calamine::ExcelDateTimeType::DateTime, false);
    let plain = counted.to_ymd_hms_milli().0 == year;
    if plain { date.as_f64() } else { date.as_f64() + FOUR_YEARS }
}

fn of_held(held: &Held<'_>) -> Typed {
    match held {
        Held::Text(text) => Typed::Text(text.to_string()),
        Held::Integer(text) | Held::Float(text) => {
            text.parse().map_or_else(|_| Typed::Text(text.clone()), Typed::Number)
        }
        Held::Date(text) => Typed::Text(text.clone()),
        Held::Bool(truth) => Typed::Bool(*truth),
        Held::Failed(text) => Typed::Failed(text.clone()),
        Held::Uncalculated => Typed::Formula(String::new(), None),
    }
}
