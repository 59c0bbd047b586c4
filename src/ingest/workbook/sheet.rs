//! One sheet that is a table: its heading is found, its rows become records.

use super::super::columns::{ABOVE, ColumnMap, heading_among, labels, stated_above};
use super::super::row::Row;
use super::super::{Part, apart};
use super::cell::{Held, SheetRow};
use super::{Book, Found, marks_among, words};
use crate::diagnostic::{Fault, WorkbookFault};
use crate::place::{FileId, Layout, Place, Sheet, corners};
use crate::record::{Cell, Table};

/// Where the heading of a sheet stands, and what the lines above it state for all rows.
pub(super) struct Heading {
    /// The row, from 1; none where the sheet is empty.
    row: Option<u32>,
    above: Vec<(usize, String)>,
    /// Is it like a heading of the table, and not only the first row that may be one?
    pub(super) is_found: bool,
}

/// Looks for the heading of a sheet in its first rows. Where none is like one, it is the first row with several cells.
pub(super) fn heading(book: &mut dyn Book, number: usize, table: &'static Table) -> Heading {
    let mut rows: Vec<(u32, Vec<String>)> = Vec::new();
    // What is wrong with the sheet is found again, and reported, when its rows are read.
    let _ = book.rows(number, &mut |row| {
        if row.cells.iter().any(|(_, held)| held.is_filled()) {
            rows.push((row.number, names(row)));
        }
        rows.len() < ABOVE
    });
    let lines = || rows.iter().map(|(_, names)| names.as_slice());
    if let Some(found) = heading_among(lines(), table) {
        let above = stated_above(lines().take(found), table);
        return Heading { row: Some(rows[found].0), above, is_found: true };
    }
    let several = rows.iter().find(|(_, names)| names.iter().filter(|name| !name.is_empty()).count() > 1);
    Heading { row: several.or(rows.first()).map(|(row, _)| *row), above: Vec::new(), is_found: false }
}

/// The reading of one sheet.
pub(super) struct Reading<'p> {
    part: &'p mut Part,
    file: FileId,
    table: &'static Table,
    found: &'p Found,
    heading: Option<ColumnMap>,
    /// The columns under no heading of the table, from 0.
    apart: Vec<u32>,
    told: bool,
    /// Does the first row below the heading come next?
    is_first: bool,
    expected: Heading,
    /// The row of the heading, from 1.
    heading_row: u32,
    /// The hidden rows that were read.
    hidden: Vec<u32>,
}

impl<'p> Reading<'p> {
    pub(super) fn new(
        part: &'p mut Part,
        file: FileId,
        table: &'static Table,
        found: &'p Found,
        expected: Heading,
    ) -> Self {
        Self {
            part,
            file,
            table,
            found,
            heading: None,
            apart: Vec::new(),
            told: false,
            is_first: true,
            expected,
            heading_row: 0,
            hidden: Vec::new(),
        }
    }

    fn place(&self, row: u32) -> Place {
        Place { file: self.file, row }
    }

    /// Takes the next row that is not empty.
    pub(super) fn row(&mut self, row: &SheetRow<'_>) {
        match &self.heading {
            Some(_) => self.record(row),
            None if Some(row.number) == self.expected.row => self.set_heading(names(row), row.number),
            None => {}
        }
    }

    fn set_heading(&mut self, mut names: Vec<String>, row: u32) {
        self.heading_row = row;
        let shown = names.clone();
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let headings = names.iter().enumerate().map(|(n, name)| (number(n), name.as_str()));
        let marks = self.found.marks.or_else(|| marks_among(row - 1, headings));
        self.apart = marks.map_or(Vec::new(), |marks| (marks.first..=marks.last).collect());
        for &mark in &self.apart {
            if let Some(name) = names.get_mut(mark as usize) {
                name.clear();
            }
        }
        // What lies between the table and such columns is beside the table.
        while names.last().is_some_and(|name| name.trim().is_empty()) {
            names.pop();
        }
        // The places of the headings are known before anything is said of them.
        let shown = labels(&shown, self.table);
        let columns = (shown.iter().enumerate())
            .filter(|(_, name)| !name.trim().is_empty())
            .map(|(n, name)| (name.clone(), number(n)))
            .collect();
        self.set_columns(columns);
        let place = self.place(row);
        let above = std::mem::take(&mut self.expected.above);
        let heading = ColumnMap::read(names, above, self.table, place, &mut self.part.findings);
        let columns = (heading.cell_of_column.iter().zip(self.table.columns))
            .filter_map(|(cell, column)| Some((column.name.to_owned(), number((*cell)?))))
            .chain((shown.into_iter().enumerate()).map(|(n, name)| (name, number(n))))
            .collect();
        self.set_columns(columns);
        self.merged(row, &heading);
        self.heading = Some(heading);
    }

    fn set_columns(&mut self, columns: Vec<(String, u32)>) {
        let sheet = Sheet { name: self.found.name.clone(), heading: self.heading_row, columns };
        self.part.dataset.files.set_layout(self.file, Layout::Sheet(sheet));
    }

    /// Tells the merged cells over data: all but the first of them are empty, whatever they look like.
    fn merged(&mut self, heading_row: u32, heading: &ColumnMap) {
        for range in &self.found.merged {
            let Some((first, last)) = corners(range) else { continue };
            let over = last.0 + 1 >= heading_row && (first.1 as usize) < heading.width();
            if !over {
                continue;
            }
            let column = heading.names.get(first.1 as usize).cloned().unwrap_or_default();
            let place = self.place(first.0 + 1);
            let spot = if column.is_empty() { place.whole() } else { place.column(&column) };
            self.part
                .findings
                .report(Fault::Workbook(WorkbookFault::MergedCells { range: range.clone() }), spot);
        }
    }

    fn record(&mut self, row: &SheetRow<'_>) {
        let Some(heading) = &self.heading else { return };
        let Some((_, first)) = row.cells.iter().find(|(_, held)| held.is_filled()) else { return };
        if words::is_example(first.text()) {
            return;
        }
        let place = self.place(row.number);
        if std::mem::take(&mut self.is_first)
            && let Some(fault) = apart::units(row.cells.iter().map(|(_, held)| held.text()))
        {
            self.part.findings.report(fault, place.whole());
            return;
        }
        let headed =
            |column: u32| heading.names.get(column as usize).is_some_and(|name| !name.trim().is_empty());
        let stray = |(column, held): &&(u32, Held<'_>)| {
            held.is_filled() && !headed(*column) && !self.apart.contains(column)
        };
        let stray = row.cells.iter().find(stray).filter(|_| !self.told).map(|(column, _)| *column);
        let is_data = |(column, held): &(u32, Held<'_>)| held.is_filled() && headed(*column);
        // What is typed beside the table only, as a remark is, is no row of it.
        let any = row.cells.iter().any(is_data);
        let wrong: Vec<(Fault, String)> = (row.cells.iter())
            .filter(|(column, _)| heading.cell_of_column.contains(&Some(*column as usize)))
            .filter_map(|(column, held)| {
                let fault = match held {
                    Held::Failed(value) => {
                        Fault::Workbook(WorkbookFault::FailedFormula { value: value.clone() })
                    }
                    Held::Uncalculated => Fault::Workbook(WorkbookFault::UncalculatedFormula),
                    _ => return None,
                };
                Some((fault, heading.names[*column as usize].clone()))
            })
            .collect();
        if let Some(column) = stray {
            self.told = true;
            let letters = crate::place::cell_name(0, column);
            let name = letters.trim_end_matches('1').to_owned();
            let fault = Fault::NoColumnHeading { table: self.table.name, column: name.clone() };
            self.name_column(name.clone(), column);
            self.part.findings.report(fault, place.column(&name));
        }
        for (fault, column) in wrong {
            self.part.findings.report(fault, place.column(&column));
        }
        if !any {
            return;
        }
        if self.found.hidden_rows.binary_search(&row.number).is_ok() {
            self.hidden.push(row.number);
        }
        let Some(heading) = &self.heading else { return };
        let cell = |column: usize| {
            let Some(number) = heading.cell_of_column[column] else {
                return heading.stated[column].as_deref().map(Cell::Text);
            };
            let number = u32::try_from(number).ok()?;
            row.at(number).map_or(Some(Cell::Empty), Held::cell)
        };
        if apart::may_have_totals(self.table)
            && let Some((fault, column)) = apart::total(self.table, &cell)
        {
            self.part.findings.report(fault, place.column(column));
            return;
        }
        let mut store = std::mem::take(&mut self.part.dataset.store);
        let mut reader = Row::new(self.table, &mut store, &mut self.part.findings, place, cell);
        if !self.part.dataset.read_row(self.table.id, &mut reader) {
            reader.refused();
        }
        self.part.dataset.store = store;
    }

    fn name_column(&mut self, name: String, number: u32) {
        if let Some(Layout::Sheet(sheet)) = self.part.dataset.files.file(self.file).map(|f| f.layout.clone())
        {
            let mut columns = sheet.columns;
            columns.push((name, number));
            self.set_columns(columns);
        }
    }

    /// Tells what can be told only when all rows have been seen.
    pub(super) fn end(self) {
        if let Some(&first) = self.hidden.first() {
            let rows = ranges(&self.hidden);
            let fault = Fault::Workbook(WorkbookFault::HiddenRows { count: self.hidden.len() as u64, rows });
            self.part.findings.report(fault, self.place(first).whole());
        }
    }
}

/// What stands in the cells of a row, by column; blank where a cell is empty.
pub(super) fn names(row: &SheetRow<'_>) -> Vec<String> {
    let width = row.cells.iter().filter(|(_, held)| held.is_filled()).map(|(column, _)| column + 1).max();
    let mut names = vec![String::new(); width.unwrap_or(0) as usize];
    for (column, held) in &row.cells {
        if let Some(name) = names.get_mut(*column as usize) {
            held.text().clone_into(name);
        }
    }
    names
}

/// `4, 7–9, 12`.
pub(super) fn ranges(rows: &[u32]) -> String {
    let mut text = String::new();
    let mut rest = rows;
    while let [first, ..] = rest {
        let run = (rest.iter().zip(*first..)).take_while(|(row, expected)| **row == *expected).count();
        let last = rest[run - 1];
        let gap = if text.is_empty() { "" } else { ", " };
        text += &if run > 1 { format!("{gap}{first}–{last}") } else { format!("{gap}{first}") };
        rest = &rest[run..];
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_follow_one_another_are_told_as_a_range() {
        assert_eq!(ranges(&[4, 7, 8, 9, 12]), "4, 7–9, 12");
    }
}
