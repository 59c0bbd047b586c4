//! One sheet written anew, for a workbook that cannot be changed in place: every cell as it was typed.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};

use super::means;
use super::part::Part;
use super::typed::typed_into;
use crate::ingest::Typed;
use crate::place::corners;
use crate::record::Table;
use crate::view::workbook::lists::Lists;
use crate::view::workbook::style::Styles;
use crate::view::workbook::{readme, table, words};

/// One sheet on its way out.
pub(super) struct Page<'p> {
    pub(super) part: &'p Part<'p>,
    pub(super) lists: &'p Lists,
    pub(super) styles: &'p Styles,
    /// The names of all sheets, to which the first one may lead.
    pub(super) linked: Vec<&'p str>,
}

impl Page<'_> {
    pub(super) fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let cells = self.part.cells;
        sheet.set_name(&cells.name)?;
        // A formula without a saved value is given back without one.
        sheet.set_formula_result_default("");
        let readme = means(&cells.name, &["sheet-readme"]);
        if readme {
            sheet.set_screen_gridlines(false);
            sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 1);
            for (column, width) in (0..).zip(readme::WIDTHS) {
                sheet.set_column_width(column, width)?;
            }
        }
        for range in &cells.merged {
            let Some((first, last)) = corners(range) else { continue };
            let (Ok(left), Ok(right)) = (u16::try_from(first.1), u16::try_from(last.1)) else { continue };
            if first != last {
                sheet.merge_range(first.0, left, last.0, right, "", &self.styles.plain)?;
            }
        }
        let heading = self.part.heading();
        let mut lines: BTreeMap<u32, u32> = BTreeMap::new();
        for ((row, column), typed) in &cells.cells {
            let Ok(place) = u16::try_from(*column) else { continue };
            if self.part.is_old((*row, *column)) {
                continue;
            }
            let style = match &self.part.grid {
                _ if readme => self.readme_style((*row, *column), typed),
                Some(_) if self.part.examples.contains(row) => self.styles.example.clone(),
                Some(grid) => grid.style((*row, *column), self.styles),
                _ => self.style((*row, *column), self.part.examples.contains(row)),
            };
            match typed {
                Typed::Text(text) if readme && *column == 2 && self.linked.contains(&text.as_str()) => {
                    let link = Url::new(format!("internal:'{}'!A1", text.replace('\'', "''"))).set_text(text);
                    sheet.write_url_with_format(*row, place, link, &style)?;
                }
                _ => typed_into(sheet, (*row, place), typed, &style)?,
            }
            if let (Typed::Text(text), Some(column)) = (typed, self.part.columns.get(column)) {
                let most = lines.entry(*row).or_insert(1);
                *most = (*most).max(table::lines_of(text, table::width(column)));
            } else if let (Typed::Text(text), true) = (typed, readme) {
                let room = if *column == 3 { 108 } else { 132 };
                lines.insert(*row, u32::try_from(text.chars().count().div_ceil(room)).unwrap_or(1).min(8));
            }
        }
        if let Some(grid) = &self.part.grid {
            grid.layout(sheet, self.lists.language)?;
        }
        if let (Some(heading), Some(table)) = (heading, self.part.table) {
            self.table_layout(sheet, table, heading)?;
        }
        for (row, count) in lines.into_iter().filter(|(_, count)| *count > 1) {
            sheet.set_row_height(row, 15 * count)?;
        }
        for row in cells.hidden_rows.iter().map(|row| row.saturating_sub(1)) {
            sheet.set_row_hidden(row)?;
        }
        sheet.set_hidden(cells.hidden);
        Ok(())
    }

    /// The first sheet looks as it did.
    fn readme_style(&self, (row, column): (u32, u32), typed: &Typed) -> Format {
        let merged = self.part.cells.merged.iter().filter_map(|range| corners(range));
        let merged = merged.into_iter().any(|(first, _)| first == (row, column));
        let text = if let Typed::Text(text) = typed { text.as_str() } else { "" };
        match column {
            1 if row < 2 => self.styles.title.clone(),
            1 if text.starts_with("dwalign ") => self.styles.command.clone(),
            1 if merged => self.styles.plain.clone(),
            1 if text.chars().all(|c| c.is_ascii_digit()) => self.styles.strong.clone(),
            1 => self.styles.part.clone(),
            2 if self.linked.contains(&text) => self.styles.link.clone(),
            2 => self.styles.strong.clone(),
            3 => self.styles.plain.clone(),
            _ => self.styles.number.clone(),
        }
    }

    fn style(&self, at: (u32, u32), example: bool) -> Format {
        let heading = self.part.heading();
        let column = self.part.columns.get(&at.1);
        match (heading, column) {
            (Some(heading), Some(column)) if heading == at.0 => {
                let own =
                    self.part.table.is_some_and(|t| words::is_own_title(t, column, self.lists.language));
                let required = column.required || own;
                if required { self.styles.required.clone() } else { self.styles.optional.clone() }
            }
            (Some(heading), None) if heading == at.0 => self.styles.strong.clone(),
            (Some(heading), _) if at.0 > heading && example => self.styles.example.clone(),
            (Some(heading), Some(column)) if at.0 > heading => table::format(column, self.styles).clone(),
            _ => self.styles.plain.clone(),
        }
    }

    /// Notes, lists and the frozen heading, as in the template.
    fn table_layout(&self, sheet: &mut Worksheet, table: &Table, heading: u32) -> Result<(), XlsxError> {
        let last = self.part.cells.cells.iter().map(|((row, _), _)| *row).max().unwrap_or(heading);
        for (number, column) in &self.part.columns {
            let Ok(place) = u16::try_from(*number) else { continue };
            sheet.set_column_width(place, table::width(column))?;
            sheet.insert_note(heading, place, &table::heading_note(table, column, self.lists))?;
            if let Some(validation) = table::validation(table, column, self.lists)? {
                sheet.add_data_validation(heading + 1, place, last + 1000, place, &validation)?;
            }
        }
        let widest = self.part.columns.keys().max().copied().unwrap_or(0);
        sheet.set_row_height(heading, 32)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        sheet.set_freeze_panes(heading + 1, 0)?;
        sheet.autofilter(heading, 0, last.max(heading + 1), u16::try_from(widest).unwrap_or(u16::MAX))?;
        Ok(())
    }
}
