//! What a workbook can hold, known before it is made.

use crate::diagnostic::{Fault, Finding, Findings, WorkbookFault};
use crate::place::Place;
use crate::record::{Dataset, TABLES, Written};

/// The longest text of a cell, in UTF-16 units: so Excel counts, and LibreOffice writes no more into a file for Excel.
const CELL: usize = 32_767;

/// The rows of a sheet, without the one of its headings.
const ROWS: usize = 1_048_575;

/// What of a dataset no workbook can hold: texts too long for a cell and tables too long for a sheet, each at its place.
/// Empty where everything fits.
#[must_use]
pub fn unheld(dataset: &Dataset) -> Findings {
    let mut findings = Findings::default();
    for table in TABLES {
        let mut rows = 0_usize;
        let mut file = Place::default();
        for (place, cells) in dataset.written(table.id) {
            rows += 1;
            file = Place { row: 0, ..place };
            for (column, cell) in table.columns.iter().zip(cells) {
                let length = cell.as_ref().map_or(0, length);
                if length > CELL {
                    let fault = WorkbookFault::LongText { length: length as u64, limit: CELL as u64 };
                    findings.add(Finding::new(Fault::Workbook(fault), place.column(column.name)));
                }
            }
        }
        if rows > ROWS {
            let fault = WorkbookFault::ManyRows { table: table.name, rows: rows as u64, limit: ROWS as u64 };
            findings.add(Finding::new(Fault::Workbook(fault), file.whole()));
        }
    }
    findings.sort();
    findings
}

/// How long the text of a cell is, in UTF-16 units.
fn length(value: &Written<'_>) -> usize {
    let text = value.text();
    // No text has more units than bytes.
    if text.len() <= CELL { text.len() } else { units(&text) }
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// A text of the program's own, such as why a verdict is as it is: nothing in it is obeyed, and it is cut where no cell
/// could hold it, with “…”.
pub(super) fn plain(text: &str) -> String {
    cut(crate::diagnostic::plain(text))
}

/// A text cut to what a cell or a note holds, with “…” where something is gone.
pub(super) fn cut(text: String) -> String {
    if text.len() <= CELL || units(&text) <= CELL {
        return text;
    }
    let mut room = CELL - 1;
    let fits = |letter: &char| {
        let units = letter.len_utf16();
        let fits = units <= room;
        room = room.saturating_sub(units);
        fits
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_to_what_a_cell_holds() {
        let fitting = "x".repeat(CELL);
        assert_eq!(cut(fitting.clone()), fitting);
        let cut = cut("😀".repeat(CELL));
        assert_eq!((units(&cut), cut.ends_with("😀…")), (CELL, true));
    }
}
