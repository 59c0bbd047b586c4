//! Workbooks: XLSX and ODS, sheet by sheet, each the table that its name says.
//!
//! Nothing that a workbook announces of itself is trusted: neither its sizes nor its dimensions. Cells come one by one,
//! and every finding names sheet and cell.

mod cell;
mod package;
mod sheet;
mod words;
mod xlsx;

use self::cell::SheetRow;
use super::{Options, Part};
use crate::diagnostic::{Fault, nearest};
use crate::place::{File, Layout, Place, Sheet};
use crate::record::{TABLES, Table};
use crate::vocab::{Language, table_label, table_means};

/// A sheet of a workbook and what is remarkable about it.
#[derive(Debug, Clone, Default)]
struct Found {
    name: String,
    hidden: bool,
    /// The rows that are hidden, from 1, ascending.
    hidden_rows: Vec<u32>,
    /// The ranges that are merged, such as `A1:B2`.
    merged: Vec<String>,
}

/// A workbook, whatever its form.
trait Book {
    /// Its sheets in their order.
    fn sheets(&self) -> &[Found];
    /// Hands over the rows of a sheet that are not empty, in order, until they are not wanted any more.
    fn rows(&mut self, sheet: usize, take: &mut dyn FnMut(&SheetRow<'_>) -> bool) -> Result<(), Fault>;
}

/// Reads one workbook.
pub(super) fn read(name: &str, bytes: &[u8], options: Options) -> Part {
    let mut part = Part::new(options.keep);
    let opened = package::inspect(bytes, options.max_unpacked).and_then(|package| match package.kind {
        package::Kind::Xlsx => {
            xlsx::Workbook::open(bytes, package).map(|book| Box::new(book) as Box<dyn Book>)
        }
        package::Kind::Ods => Err(Fault::UnknownFile { nearest: None }),
    });
    match opened {
        Ok(mut book) => sheets(&mut part, name, &mut *book),
        Err(fault) => {
            let file = part.dataset.files.add(File { name: name.to_owned(), layout: Layout::Lines });
            part.findings.report(fault, Place { file, row: 0 }.whole());
        }
    }
    part
}

fn sheets(part: &mut Part, name: &str, book: &mut dyn Book) {
    for number in 0..book.sheets().len() {
        let found = book.sheets()[number].clone();
        if words::is_ours(&found.name) {
            continue;
        }
        let layout = Layout::Sheet(Sheet { name: found.name.clone(), columns: Vec::new() });
        let file = part.dataset.files.add(File { name: name.to_owned(), layout });
        let whole = Place { file, row: 0 }.whole();
        let Some(table) = table_of(&found.name) else {
            let mut filled = false;
            let looked = book.rows(number, &mut |row| {
                filled = row.cells.iter().any(|(_, held)| held.is_filled());
                !filled
            });
            if filled || looked.is_err() {
                let fault = Fault::SheetIgnored { sheet: found.name.clone(), nearest: near(&found.name) };
                part.findings.report(fault, whole);
            }
            continue;
        };
        if found.hidden {
            part.findings.report(Fault::HiddenSheet { sheet: found.name.clone() }, whole.clone());
        }
        let mut reading = sheet::Reading::new(part, file, table, &found);
        let outcome = book.rows(number, &mut |row| {
            reading.row(row);
            true
        });
        reading.end();
        if let Err(fault) = outcome {
            part.findings.report(fault, whole);
        }
    }
}

fn table_of(sheet: &str) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table_means(sheet, table.name))
}

/// The name of a sheet that somebody may have meant.
fn near(sheet: &str) -> Option<String> {
    let languages = [Language::English, Language::French, Language::Spanish];
    let labels = TABLES.iter().flat_map(|table| languages.map(|language| table_label(table.name, language)));
    nearest(sheet, labels).map(str::to_owned)
}
