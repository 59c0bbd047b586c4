//! Workbooks: XLSX and ODS, sheet by sheet, each the table that its name says.
//!
//! Nothing that a workbook announces of itself is trusted: neither its sizes nor its dimensions. Cells come one by one,
//! and every finding names sheet and cell.

mod cell;
mod grid;
mod odd;
mod ods;
mod ours;
mod package;
mod raw;
mod review;
mod settle;
mod sheet;
mod words;
mod xlsx;

pub(crate) use ours::{COLUMNS, PREFIX, SHEET};
pub use ours::{Marks, Origin, marks_among};
pub use raw::{Cells, SheetCells, Typed, cells};
pub(super) use settle::settle;

use self::cell::SheetRow;
use self::package::Package;
use super::{Options, Part};
use crate::diagnostic::{Fault, Finding, LostPart, WorkbookFault, nearest};
use crate::place::{File, Layout, Place, Sheet, Spot};
use crate::record::{TABLES, Table};
use crate::vocab::{Language, same_words, table_label, table_means};

/// A sheet of a workbook and what is remarkable about it.
#[derive(Debug, Clone, Default)]
struct Found {
    name: String,
    hidden: bool,
    /// The rows that are hidden, from 1, ascending.
    hidden_rows: Vec<u32>,
    /// The ranges that are merged, such as `A1:B2`.
    merged: Vec<String>,
    /// Who made it, as far as the workbook says so itself.
    origin: Origin,
    /// The columns of an earlier marking, as far as the workbook says so itself.
    marks: Option<Marks>,
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
    let mut part = Part::new(options.detail);
    let opened = package::inspect(bytes, options.max_unpacked).and_then(|package| open(bytes, package));
    match opened {
        Ok(mut book) => sheets(&mut part, name, &mut *book),
        Err(fault) => {
            let file = part.dataset.files.add(File { name: name.to_owned(), layout: Layout::Lines });
            let finding = Finding::new(fault, Place { file, row: 0 }.whole());
            part.findings.lose_table(None, finding.clone());
            part.findings.add(finding);
        }
    }
    part
}

fn open<'b>(bytes: &'b [u8], package: Package) -> Result<Box<dyn Book + 'b>, Fault> {
    Ok(match package.kind {
        package::Kind::Xlsx => Box::new(xlsx::Workbook::open(bytes, package)?),
        package::Kind::Ods => Box::new(ods::Workbook::open(bytes, package.unpacked)?),
    })
}

fn sheets(part: &mut Part, name: &str, book: &mut dyn Book) {
    let origins = ours::recognise(book);
    // The tables come before the grids, which leave to them what they state.
    let grids: Vec<bool> = book.sheets().iter().map(|sheet| words::is_grid(&sheet.name)).collect();
    // Decisions come last, so that their rows follow those of the tables.
    let reviews: Vec<bool> = book.sheets().iter().map(|sheet| words::is_review(&sheet.name)).collect();
    let mut order: Vec<usize> = (0..grids.len()).collect();
    order.sort_by_key(|&n| (reviews[n], grids[n]));
    for number in order {
        let found = book.sheets()[number].clone();
        if origins[number] != Origin::Theirs {
            continue;
        }
        let layout = Layout::Sheet(Sheet { name: found.name.clone(), ..Sheet::default() });
        let file = part.dataset.files.add(File { name: name.to_owned(), layout });
        let whole = Place { file, row: 0 }.whole();
        if grids[number] {
            if found.hidden {
                part.findings.report(
                    Fault::Workbook(WorkbookFault::HiddenSheet { sheet: found.name.clone() }),
                    whole.clone(),
                );
            }
            let mut grid = grid::Grid::of(&found);
            let outcome = book.rows(number, &mut |row| {
                grid.row(row);
                true
            });
            grid.end(part, file, &found);
            if let Err(fault) = outcome {
                part.findings.report(fault, whole);
            }
            continue;
        }
        if reviews[number] {
            let mut review = review::Review::new(part, file, &found.name);
            let outcome = book.rows(number, &mut |row| {
                review.row(row);
                true
            });
            review.end();
            if let Err(fault) = outcome {
                part.findings.report(fault, whole);
            }
            continue;
        }
        let Some(table) = table_of(&found.name) else {
            let mut filled = false;
            let looked = book.rows(number, &mut |row| {
                filled = row.cells.iter().any(|(_, held)| held.is_filled());
                !filled
            });
            if filled || looked.is_err() {
                not_a_table(part, &found.name, whole);
            }
            continue;
        };
        if found.hidden {
            part.findings.report(
                Fault::Workbook(WorkbookFault::HiddenSheet { sheet: found.name.clone() }),
                whole.clone(),
            );
        }
        let heading = sheet::heading(book, number, table);
        // A team's own sheet may well be called “Résultats”.
        if !heading.is_found && !is_named(&found.name, table) {
            part.findings.own_sheet(found.name.clone(), whole);
            continue;
        }
        let mut reading = sheet::Reading::new(part, file, table, &found, heading);
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

/// Is a sheet called by the name of a table or by one of its labels, and not by another word for it?
fn is_named(sheet: &str, table: &Table) -> bool {
    let labels = Language::ALL.map(|language| table_label(table.name, language));
    same_words(sheet, table.name) || labels.iter().any(|label| same_words(sheet, label))
}

/// Reports a sheet that is no table: as a slip where its name is much like that of one.
fn not_a_table(part: &mut Part, sheet: &str, spot: Spot) {
    if sheet.starts_with('_') {
        return;
    }
    let labels = TABLES
        .iter()
        .flat_map(|table| Language::ALL.map(|language| (table_label(table.name, language), table.name)))
        .collect::<Vec<_>>();
    let near = nearest(sheet, labels.iter().map(|(label, _)| *label));
    let Some((label, table)) = labels.into_iter().find(|(label, _)| Some(*label) == near) else {
        part.findings.own_sheet(sheet.to_owned(), spot);
        return;
    };
    let reported = Fault::Workbook(WorkbookFault::SheetIgnored {
        sheet: sheet.to_owned(),
        nearest: Some(label.to_owned()),
    });
    let root =
        Fault::UnknownTable { table: sheet.to_owned(), nearest: Some(label.to_owned()), known: Vec::new() };
    let [reported, root] = [reported, root].map(|fault| Finding::new(fault, spot.clone()));
    part.findings.lose(Some(table), LostPart::Table, reported.clone(), root);
    part.findings.add(reported);
}
