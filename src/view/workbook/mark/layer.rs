//! What is laid over one sheet of the user's: colours and notes at problems, verdicts beside the items.

use std::collections::BTreeMap;

use rust_xlsxwriter::{ConditionalFormatFormula, Format, FormatBorder, Worksheet, XlsxError};

use super::super::held::plain;
use super::part::Part;
use super::{MARKS, mark_into};
use crate::diagnostic::{Finding, Severity};
use crate::locale::message;
use crate::place::{cell_name, corners};
use crate::view::svg::theme::{self, Ink};
use crate::view::workbook::package::COLOUR_FORMULA;
use crate::view::workbook::style::Styles;
use crate::view::workbook::verdict::Marks;
use crate::view::workbook::{problems, table};
use crate::vocab::Language;

/// The widths of the columns with verdict, why, and what would lift it.
const WIDTHS: [f64; 3] = [24.0, 64.0, 48.0];

/// How many cells one rule colours; a list without end is refused by some programs.
const CELLS: usize = 100;

/// The most characters of a note that are written.
const NOTE: usize = 8000;

/// The layer over one sheet.
pub(super) struct Layer<'p> {
    pub(super) part: &'p Part<'p>,
    pub(super) found: BTreeMap<(u32, u32), &'p [&'p Finding]>,
    pub(super) marks: Option<&'p Marks>,
    /// The first of the columns for the verdicts.
    pub(super) first: u32,
    pub(super) language: Language,
    pub(super) styles: &'p Styles,
}

impl Layer<'_> {
    /// The row in which the headings of the verdicts stand, where there are any and there is room for them.
    pub(super) fn heading(&self) -> Option<u32> {
        let heading = match &self.part.grid {
            Some(grid) => Some(grid.heading().0),
            None => self.part.heading(),
        };
        heading.filter(|_| self.marks.is_some() && self.first + 2 < 16_384)
    }

    /// The last row with a verdict.
    pub(super) fn last_row(&self) -> u32 {
        let last = self.marks.and_then(|marks| marks.keys().map(|at| at.0).max());
        last.or(self.heading()).unwrap_or(0)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty() && self.heading().is_none()
    }

    pub(super) fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let mut notes: BTreeMap<(u32, u32), Vec<String>> = BTreeMap::new();
        let mut coloured: BTreeMap<Severity, Vec<(u32, u32)>> = BTreeMap::new();
        for (at, findings) in &self.found {
            let shown = self.shown_at(*at);
            let worst = findings.iter().map(|finding| finding.severity()).min().unwrap_or(Severity::Error);
            coloured.entry(worst).or_default().push(shown);
            let told = findings.iter().map(|finding| problems::sentences(finding, self.language));
            notes.entry(shown).or_default().extend(told);
        }
        for (severity, cells) in &coloured {
            let ink = if *severity == Severity::Error { theme::SHEET_ERROR } else { theme::SHEET_WARNING };
            for cells in cells.chunks(CELLS) {
                colour(sheet, cells, ink)?;
            }
        }
        self.verdicts(sheet, &mut notes)?;
        for ((row, column), told) in notes {
            let Ok(column) = u16::try_from(column) else { continue };
            let text: String = told.join("\n\n").chars().take(NOTE).collect();
            sheet.insert_note(row, column, &table::note(text))?;
        }
        Ok(())
    }

    fn verdicts(
        &self,
        sheet: &mut Worksheet,
        notes: &mut BTreeMap<(u32, u32), Vec<String>>,
    ) -> Result<(), XlsxError> {
        let (Some(marks), Some(heading), Ok(first)) = (self.marks, self.heading(), u16::try_from(self.first))
        else {
            return Ok(());
        };
        let places = [first, first + 1, first + 2];
        for ((place, key), width) in places.iter().zip(MARKS).zip(WIDTHS) {
            let text = message(self.language, key, Vec::new());
            sheet.write_string_with_format(heading, *place, text, &self.styles.mark)?;
            sheet.set_column_width(*place, width)?;
        }
        for ((row, column), mark) in marks {
            if self.part.grid.is_some() && *row == heading {
                // Above an outcome of a grid there is no room but in a note.
                let text = [mark.word.as_str(), &plain(&mark.why), &plain(&mark.lift)].join("\n");
                notes.entry((*row, *column)).or_default().push(text.trim_end().to_owned());
            } else {
                mark_into(sheet, *row, places, mark, self.styles)?;
            }
        }
        Ok(())
    }

    /// The cell where a note on this one is seen: of merged cells only the first has any.
    fn shown_at(&self, at: (u32, u32)) -> (u32, u32) {
        let ranges = self.part.cells.merged.iter().filter_map(|range| corners(range));
        let within = |first: (u32, u32), last: (u32, u32)| {
            (first.0..=last.0).contains(&at.0) && (first.1..=last.1).contains(&at.1)
        };
        ranges.filter(|&(first, last)| within(first, last)).map(|(first, _)| first).next().unwrap_or(at)
    }
}

/// Colours cells by a condition that is always true, so that their own format stays as it is.
fn colour(sheet: &mut Worksheet, cells: &[(u32, u32)], ink: Ink) -> Result<(), XlsxError> {
    let Some(first) = cells.first() else { return Ok(()) };
    let Ok(column) = u16::try_from(first.1) else { return Ok(()) };
    let range = cells.iter().map(|at| cell_name(at.0, at.1)).collect::<Vec<_>>().join(" ");
    let look = Format::new()
        .set_background_color(ink.ground)
        .set_font_color(ink.text)
        .set_border(FormatBorder::Thin)
        .set_border_color(theme::SHEET_LINE);
    let rule =
        ConditionalFormatFormula::new().set_rule(COLOUR_FORMULA).set_format(look).set_multi_range(range);
    sheet.add_conditional_format(first.0, column, first.0, column, &rule)?;
    Ok(())
}
