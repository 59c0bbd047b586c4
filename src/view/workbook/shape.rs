//! A grid that was read, on its way back: how its cells look, and the verdicts beside its items.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use crate::diagnostic::plain;
use crate::ingest::{SheetCells, Typed};
use crate::locale::message;
use crate::view::svg::theme;
use crate::vocab::{Language, heading_means};

use super::grid::{Looks, signs};
use super::mark::{MARKS, mark_into, means};
use super::style::Styles;
use super::table::{lines_of, note};
use super::verdict::Marks;

/// The parts of a grid.
pub(super) struct Shape {
    heading: u32,
    /// The first row of the items.
    first: u32,
    /// The columns of the outcomes, from the first to the last.
    columns: (u32, u32),
    last: u32,
    /// The columns that the program wrote an earlier time.
    old: BTreeSet<u32>,
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
        let codes = cells.cells.iter().filter(|(at, typed)| at.0 == heading && at.1 > 1 && !is_mark(typed));
        let columns = (2, codes.map(|(at, _)| at.1).max().unwrap_or(2));
        let first = heading + 1 + titles + u32::from(pillars);
        let last = cells.cells.iter().map(|(at, _)| at.0).max()?;
        let old = cells.cells.iter().filter(|(at, typed)| at.0 == heading && is_mark(typed));
        let old = old.map(|(at, _)| at.1).collect();
        Some(Self { heading, first, columns, last, old, looks: Looks::new(styles) })
    }

    /// Has the program written this cell itself, an earlier time?
    pub(super) fn is_old(&self, (row, column): (u32, u32)) -> bool {
        row >= self.heading && self.old.contains(&column)
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

    /// Writes the verdicts beside the items, and as notes on the outcomes.
    pub(super) fn verdicts(
        &self,
        sheet: &mut Worksheet,
        marks: &Marks,
        language: Language,
        styles: &Styles,
    ) -> Result<(), XlsxError> {
        let outcomes = marks.keys().filter(|at| at.0 == self.heading).map(|at| at.1).max();
        let widest = self.columns.1.max(outcomes.unwrap_or(0));
        let Ok(first) = u16::try_from(widest + 1) else { return Ok(()) };
        let places = [first, first.saturating_add(1), first.saturating_add(2)];
        for ((place, key), width) in places.iter().zip(MARKS).zip([24.0, 64.0, 48.0]) {
            let text = message(language, key, Vec::new());
            sheet.write_string_with_format(self.heading, *place, text, &styles.mark)?;
            sheet.set_column_width(*place, width)?;
        }
        for ((row, column), mark) in marks {
            if *row == self.heading {
                let Ok(place) = u16::try_from(*column) else { continue };
                let text = [mark.word.as_str(), &plain(&mark.why), &plain(&mark.lift)].join("\n");
                sheet.insert_note(*row, place, &note(text.trim_end().to_owned()))?;
            } else {
                mark_into(sheet, *row, places, mark, styles)?;
                let lines = lines_of(&mark.why, 64.0).max(lines_of(&mark.lift, 48.0));
                sheet.set_row_height(*row, 15 * lines + 3)?;
            }
        }
        Ok(())
    }
}

fn is_mark(typed: &Typed) -> bool {
    matches!(typed, Typed::Text(text) if means(text, &MARKS))
}
