//! One sheet on its way back: every cell in its place, with what the program has to say of it.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};

use super::part::Part;
use super::typed::typed_into;
use super::{MARKS, mark_into, means};
use crate::diagnostic::{Finding, Severity};
use crate::ingest::Typed;
use crate::locale::message;
use crate::place::corners;
use crate::record::{Column, Table};
use crate::view::svg::theme;
use crate::view::workbook::lists::Lists;
use crate::view::workbook::shape::Shape;
use crate::view::workbook::style::{self, Styles};
use crate::view::workbook::verdict::Marks;
use crate::view::workbook::{problems, readme, table, words};

/// One sheet on its way out.
pub(super) struct Page<'p> {
    pub(super) part: &'p Part<'p>,
    pub(super) found: BTreeMap<(u32, u32), &'p [&'p Finding]>,
    pub(super) marks: Option<&'p Marks>,
    pub(super) lists: &'p Lists,
    pub(super) styles: &'p Styles,
    pub(super) grid: Option<Shape>,
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
            let old = self.part.old.contains(column) && heading.is_some_and(|h| *row >= h);
            if old || self.grid.as_ref().is_some_and(|grid| grid.is_old((*row, *column))) {
                continue;
            }
            let style = match &self.grid {
                _ if readme => self.readme_style((*row, *column), typed),
                Some(_) if self.part.examples.contains(row) => self.styles.example.clone(),
                Some(grid) if !self.found.contains_key(&(*row, *column)) => {
                    grid.style((*row, *column), self.styles)
                }
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
        let mut told: BTreeMap<(u32, u32), Vec<String>> = BTreeMap::new();
        for (at, findings) in &self.found {
            let typed = cells.cells.iter().any(|(cell, _)| cell == at);
            let shown = self.shown_at(*at);
            if let (Ok(place), false, true) = (u16::try_from(at.1), typed, shown == *at) {
                sheet.write_blank(at.0, place, &self.style(*at, false))?;
            }
            told.entry(shown)
                .or_default()
                .extend(findings.iter().map(|finding| problems::sentences(finding, self.lists.language)));
        }
        for (at, told) in told {
            let Ok(place) = u16::try_from(at.1) else { continue };
            sheet.insert_note(at.0, place, &table::note(told.join("\n\n")))?;
        }
        if let Some(grid) = &self.grid {
            grid.layout(sheet, self.lists.language)?;
        }
        if let (Some(heading), Some(table)) = (heading, self.part.table) {
            self.table_layout(sheet, table, heading)?;
        }
        self.verdicts(sheet, &mut lines)?;
        for (row, count) in lines.into_iter().filter(|(_, count)| *count > 1) {
            sheet.set_row_height(row, 15 * count)?;
        }
        // A row in which something is wrong is shown.
        for row in cells.hidden_rows.iter().map(|row| row.saturating_sub(1)) {
            let wrong = |(at, found): (&(u32, u32), &&[&Finding])| {
                at.0 == row && found.iter().any(|finding| finding.severity() == Severity::Error)
            };
            if !self.found.iter().any(wrong) {
                sheet.set_row_hidden(row)?;
            }
        }
        sheet.set_hidden(cells.hidden);
        let tab = match self.found.values().flat_map(|all| all.iter()).map(|f| f.severity()).min() {
            Some(Severity::Error) => Some(theme::SHEET_ERROR.text),
            Some(Severity::Warning) => Some(theme::SHEET_WARNING.ground),
            None => self.marks.map(|_| theme::SHEET_TABS[2]),
        };
        if let Some(tab) = tab {
            sheet.set_tab_color(tab);
        }
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

    /// The cell where a note on this one is seen: of merged cells only the first has any.
    fn shown_at(&self, at: (u32, u32)) -> (u32, u32) {
        let ranges = self.part.cells.merged.iter().filter_map(|range| corners(range));
        let within = |first: (u32, u32), last: (u32, u32)| {
            (first.0..=last.0).contains(&at.0) && (first.1..=last.1).contains(&at.1)
        };
        ranges.filter(|&(first, last)| within(first, last)).map(|(first, _)| first).next().unwrap_or(at)
    }

    fn style(&self, at: (u32, u32), example: bool) -> Format {
        if let Some(findings) = self.found.get(&at) {
            let severe = findings.iter().any(|finding| finding.severity() == Severity::Error);
            let ink = if severe { theme::SHEET_ERROR } else { theme::SHEET_WARNING };
            return style::on(ink).set_text_wrap();
        }
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
            if !self.found.contains_key(&(heading, *number)) {
                sheet.insert_note(heading, place, &table::heading_note(table, column, self.lists))?;
            }
            if let Some(validation) = table::validation(table, column, self.lists)? {
                sheet.add_data_validation(heading + 1, place, last + 1000, place, &validation)?;
            }
        }
        if self.marks.is_some() {
            // What an item is stands beside its verdict; what else is said of it is folded away between the two.
            for number in self.folded_columns(heading) {
                sheet.group_columns_collapsed(number, number)?;
            }
        }
        let widest = self.part.columns.keys().chain(&self.marks_at()).max().copied().unwrap_or(0);
        sheet.set_row_height(heading, 32)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        sheet.set_freeze_panes(heading + 1, 0)?;
        sheet.autofilter(heading, 0, last.max(heading + 1), u16::try_from(widest).unwrap_or(u16::MAX))?;
        Ok(())
    }

    /// The columns that are folded where there are verdicts: all but codes and title, and those with a problem.
    fn folded_columns(&self, heading: u32) -> Vec<u16> {
        let filled = |number: u32| {
            let typed = self.part.cells.cells.iter();
            let mut below = typed.filter(|((row, column), _)| *row > heading && *column == number);
            below.any(|((row, _), _)| !self.part.examples.contains(row))
        };
        let Some(table) = self.part.table else { return Vec::new() };
        let own = |column: &Column| words::is_own_title(table, column, self.lists.language);
        let has_own = self.part.columns.iter().any(|(number, column)| own(column) && filled(*number));
        let folded = |(number, column): &(&u32, &&Column)| {
            let title = own(column) || (!has_own && column.name.starts_with("title"));
            let problem = self.found.keys().any(|at| at.1 == **number);
            !(column.required || title || problem || column.name == "framework" && filled(**number))
        };
        let columns = self.part.columns.iter().filter(folded);
        columns.filter_map(|(number, _)| u16::try_from(*number).ok()).collect()
    }

    /// The numbers of the columns for the verdicts: those of an earlier time, or the next free ones.
    fn marks_at(&self) -> Vec<u32> {
        let Some(heading) = self.part.heading().filter(|_| self.marks.is_some()) else { return Vec::new() };
        if let [first, ..] = self.part.old[..]
            && self.part.old.len() == MARKS.len()
        {
            return (first..).take(MARKS.len()).collect();
        }
        let old = |column: &u32| self.part.old.contains(column);
        let cells = self.part.cells.cells.iter().map(|(at, _)| at);
        let widest = cells.filter(|at| at.0 >= heading && !old(&at.1)).map(|at| at.1).max().unwrap_or(0);
        (widest + 1..).take(MARKS.len()).collect()
    }

    fn verdicts(&self, sheet: &mut Worksheet, lines: &mut BTreeMap<u32, u32>) -> Result<(), XlsxError> {
        let Some(marks) = self.marks else { return Ok(()) };
        let places: Vec<u16> = self.marks_at().into_iter().filter_map(|n| u16::try_from(n).ok()).collect();
        let (Some(heading), [verdict, why, lift]) = (self.part.heading(), &places[..]) else {
            let grid = self.grid.as_ref();
            return grid.map_or(Ok(()), |g| g.verdicts(sheet, marks, self.lists.language, self.styles));
        };
        for ((place, key), width) in places.iter().zip(MARKS).zip([24.0, 64.0, 48.0]) {
            let text = message(self.lists.language, key, Vec::new());
            sheet.write_string_with_format(heading, *place, text, &self.styles.mark)?;
            sheet.set_column_width(*place, width)?;
        }
        for ((row, _), mark) in marks {
            mark_into(sheet, *row, [*verdict, *why, *lift], mark, self.styles)?;
            let most = lines.entry(*row).or_insert(1);
            *most = (*most).max(table::lines_of(&mark.why, 64.0)).max(table::lines_of(&mark.lift, 48.0));
        }
        Ok(())
    }
}
