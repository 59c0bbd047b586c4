//! One sheet that is a table: its heading is found, its rows become records.

use super::super::Part;
use super::super::columns::ColumnMap;
use super::super::row::Row;
use super::cell::{Held, SheetRow};
use super::{Found, marks_among, words};
use crate::diagnostic::{Fault, WorkbookFault};
use crate::place::{FileId, Layout, Place, Sheet, corners};
use crate::record::{Cell, Table};
use crate::vocab::heading_means;

/// In how many rows the heading is looked for: people put titles and notes above their tables.
const ABOVE: usize = 20;

/// The reading of one sheet.
pub(super) struct Reading<'p> {
    part: &'p mut Part,
    file: FileId,
    table: &'static Table,
    found: &'p Found,
    heading: Option<ColumnMap>,
    /// The columns under no heading of the table, from 0.
    apart: Vec<u32>,
    first: Option<(u32, Vec<String>)>,
    above: usize,
    told: bool,
    /// The row of the heading, from 1.
    heading_row: u32,
    /// The hidden rows that were read.
    hidden: Vec<u32>,
}

impl<'p> Reading<'p> {
    pub(super) fn new(part: &'p mut Part, file: FileId, table: &'static Table, found: &'p Found) -> Self {
        Self {
            part,
            file,
            table,
            found,
            heading: None,
            apart: Vec::new(),
            first: None,
            above: 0,
            told: false,
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
            None => self.look_for_heading(row),
        }
    }

    fn look_for_heading(&mut self, row: &SheetRow<'_>) {
        let filled = || row.cells.iter().filter(|(_, held)| held.is_filled());
        if filled().next().is_none() || self.above >= ABOVE {
            return;
        }
        let names = names(row);
        let known = |name: &str| self.table.columns.iter().any(|c| heading_means(name, c.name));
        let count = filled().filter(|(_, held)| known(held.text())).count();
        if count > 0 && count * 2 >= filled().count() {
            self.set_heading(names, row.number);
        } else {
            self.above += 1;
            if self.first.as_ref().is_none_or(|(_, first)| count > 0 || first.len() < 2 && names.len() > 1) {
                self.first = Some((row.number, names));
            }
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
        let columns = (shown.iter().enumerate())
            .filter(|(_, name)| !name.trim().is_empty())
            .map(|(n, name)| (name.clone(), number(n)))
            .collect();
        self.set_columns(columns);
        let place = self.place(row);
        let heading = ColumnMap::read(names, self.table, place, &mut self.part.findings);
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
            let name = format!("(column {} has no heading)", letters.trim_end_matches('1'));
            let fault = Fault::UnknownColumn { table: self.table.name, column: name.clone(), nearest: None };
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
            let number = u32::try_from(heading.cell_of_column[column]?).ok()?;
            row.at(number).map_or(Some(Cell::Empty), Held::cell)
        };
        let mut store = std::mem::take(&mut self.part.dataset.store);
        let mut reader = Row::new(self.table, &mut store, &mut self.part.findings, place, cell);
        self.part.dataset.read_row(self.table.id, &mut reader);
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
    pub(super) fn end(mut self) {
        if self.heading.is_none()
            && let Some((row, names)) = self.first.take()
        {
            self.set_heading(names, row);
        }
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
