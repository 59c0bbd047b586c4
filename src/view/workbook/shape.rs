//! A grid that was read: where its parts are, and how its cells look where it is written anew.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use crate::ingest::{Marks, SheetCells, Typed};
use crate::view::svg::theme;
use crate::vocab::{Language, heading_means};

use super::grid::{Looks, signs};
use super::mark::{marks_in, means};
use super::style::Styles;

/// The parts of a grid.
pub(super) struct Shape {
    heading: u32,
    /// The first row of the items.
    first: u32,
    /// The columns of the outcomes, from the first to the last.
    columns: (u32, u32),
    last: u32,
    /// The columns that the program wrote an earlier time.
    old: Option<Marks>,
    looks: Looks,
}

impl Shape {
    /// The shape of a sheet, if it is a grid.
    pub(super) fn of(cells: &SheetCells, styles: &Styles) -> Option<Self> {
        let first_word = cells.name.split_whitespace().next().unwrap_or_default();
        if !means(first_word, &["sheet-grid"]) {
            return None;
        }
        let heads: BTreeMap<u32, &str> = (cells.cells.iter())
            .filter_map(|(at, typed)| match typed {
                Typed::Text(text) if at.1 == 0 => Some((at.0, text.trim_end_matches(['*', ' ']))),
                _ => None,
            })
            .collect();
        let (&heading, _) = heads.iter().find(|(_, text)| means(text, &["grid-code"]))?;
        let titles = u32::from(!heads.contains_key(&(heading + 1)));
        let pillars = heads.get(&(heading + 1 + titles)).is_some_and(|text| heading_means(text, "pillars"));
        let old = cells.marks.or_else(|| marks_in(cells, heading));
        let is_old = |column: u32| old.is_some_and(|old| (old.first..=old.last).contains(&column));
        let codes = cells.cells.iter().filter(|(at, _)| at.0 == heading && at.1 > 1 && !is_old(at.1));
        let columns = (2, codes.map(|(at, _)| at.1).max().unwrap_or(2));
        let first = heading + 1 + titles + u32::from(pillars);
        let last = cells.cells.iter().map(|(at, _)| at.0).max()?;
        Some(Self { heading, first, columns, last, old, looks: Looks::new(styles) })
    }

    /// The row of the outcomes' codes, and the columns that were written beside the grid an earlier time.
    pub(super) fn heading(&self) -> (u32, Option<Marks>) {
        (self.heading, self.old)
    }

    /// How a cell looks.
    pub(super) fn style(&self, (row, column): (u32, u32), styles: &Styles) -> Format {
        let outcome = (self.columns.0..=self.columns.1).contains(&column);
        match column {
            0 if row < self.heading => styles.optional.clone(),
            1 if row + 1 < self.heading => styles.input.clone(),
            1 if row < self.heading => styles.aside.clone(),
            _ if row < self.heading => Format::new().set_font_color(theme::SHEET_TITLE.text),
            0 | 1 if row == self.heading => styles.required.clone(),
            _ if row == self.heading && outcome => self.looks.code.clone(),
            0 if row < self.first => styles.optional.clone(),
            _ if row < self.first && outcome => self.looks.title.clone(),
            0 if row >= self.first => styles.input.clone(),
            1 if row >= self.first => self.looks.item.clone(),
            _ if outcome => self.looks.sign.clone(),
            _ => styles.plain.clone(),
        }
    }

    /// The frozen heading, the widths, the choice of signs and their colours.
    pub(super) fn layout(&self, sheet: &mut Worksheet, language: Language) -> Result<(), XlsxError> {
        sheet.set_column_width(0, 16)?;
        sheet.set_column_width(1, 52)?;
        let columns = u16::try_from(self.columns.0).ok().zip(u16::try_from(self.columns.1).ok());
        let Some((left, right)) = columns else { return Ok(()) };
        for column in left..=right {
            sheet.set_column_width(column, 15)?;
        }
        sheet.set_row_height(self.heading + 1, 92)?;
        sheet.set_freeze_panes(self.first, 2)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        signs(sheet, (self.first, left, self.last.max(self.first) + 20, right), language)
    }
}
