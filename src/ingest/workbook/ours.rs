//! What the program itself has written into a workbook for people to read, and does not read again, as against what is theirs.
//!
//! A marked workbook says so in hidden names, which follow their sheets and columns when these are renamed or moved.
//! Where a program has dropped the names, a sheet is known by its name and its title together, and the columns by their
//! three headings side by side: a name alone may be a person's own.

use super::cell::SheetRow;
use super::{Book, Found, words};
use crate::place::corners;

/// How the names begin that a marked workbook defines.
pub(crate) const PREFIX: &str = "dwalign_";
/// A name for a sheet that was written beside the user's.
pub(crate) const SHEET: &str = "dwalign_sheet_";
/// A name for the cells of the columns that were written beside a table.
pub(crate) const COLUMNS: &str = "dwalign_columns_";

/// Who made a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Origin {
    /// The people whose workbook it is.
    #[default]
    Theirs,
    /// The template: what explains it, and the words to choose from.
    Template,
    /// An earlier marking: problems and results.
    Marking,
}

/// The columns that an earlier marking wrote beside a table or a grid, as row and columns from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// The row of their headings.
    pub row: u32,
    /// The first of them.
    pub first: u32,
    /// The last of them.
    pub last: u32,
}

/// Notes what the names of a workbook say of its sheets.
pub(super) fn note(sheets: &mut [Found], names: &[(String, String)]) {
    for (name, stands_for) in names {
        let name = name.to_lowercase();
        let Some((sheet, range)) = stands_for.rsplit_once('!') else { continue };
        let sheet = sheet.trim_start_matches('=').trim_matches('\'').replace("''", "'");
        let Some(found) = sheets.iter_mut().find(|found| found.name == sheet) else { continue };
        if name.starts_with(SHEET) {
            found.origin = Origin::Marking;
        } else if name.starts_with(COLUMNS)
            && let Some((first, last)) = corners(&range.replace('$', ""))
        {
            found.marks = Some(Marks { row: first.0, first: first.1, last: last.1 });
        }
    }
}

/// The columns of a marking among the headings of a row, by their words.
pub fn marks_among<'h>(row: u32, headings: impl Iterator<Item = (u32, &'h str)>) -> Option<Marks> {
    let known: Vec<(u32, &str)> = headings.filter(|(_, text)| words::is_mark(text)).collect();
    let beside = known.windows(3).find(|three| {
        let columns = three[0].0 + 1 == three[1].0 && three[1].0 + 1 == three[2].0;
        columns && words::are_marks([three[0].1, three[1].1, three[2].1])
    })?;
    Some(Marks { row, first: beside[0].0, last: beside[2].0 })
}

/// Who made each sheet of a workbook.
pub(super) fn recognise(book: &mut dyn Book) -> Vec<Origin> {
    (0..book.sheets().len()).map(|number| origin(book, number)).collect()
}

/// In how many rows the title of a sheet is looked for.
const ABOVE: usize = 60;

fn origin(book: &mut dyn Book, number: usize) -> Origin {
    let found = book.sheets()[number].clone();
    if found.origin != Origin::Theirs {
        return found.origin;
    }
    let base = found.name.rsplit_once(" (").filter(|(_, rest)| rest.ends_with(')'));
    let base = base.map_or(found.name.as_str(), |(base, _)| base);
    let (is_title, origin): (fn(&str) -> bool, Origin) = match words::our_sheet(base) {
        Some("sheet-lists") if found.hidden => return Origin::Template,
        Some("sheet-readme") => (|text| text.starts_with("dwalign "), Origin::Template),
        Some("sheet-problems") => (|text| words::is_title(text, "problems-title"), Origin::Marking),
        Some("sheet-results") => (|text| words::is_title(text, "results-title"), Origin::Marking),
        _ => return Origin::Theirs,
    };
    let (mut seen, mut titled) = (0, false);
    let looked = book.rows(number, &mut |row: &SheetRow<'_>| {
        titled = row.cells.iter().any(|(_, held)| is_title(held.text()));
        seen += 1;
        !titled && seen < ABOVE
    });
    if titled && looked.is_ok() { origin } else { Origin::Theirs }
}
