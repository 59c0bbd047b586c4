//! A sheet of the user's workbook, and what is known of it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Marking, marks_in, means};
use crate::ingest::{Marks, SheetCells, Typed};
use crate::place::{Layout, Sheet};
use crate::record::{Column, TABLES, Table};
use crate::view::workbook::lists::{Codes, code_of};
use crate::view::workbook::shape::Shape;
use crate::view::workbook::style::Styles;
use crate::vocab::{heading_means, table_means};

/// A sheet of the user's, and what is known of its columns.
pub(super) struct Part<'a> {
    pub(super) cells: &'a SheetCells,
    pub(super) table: Option<&'static Table>,
    sheet: Option<&'a Sheet>,
    /// Its parts, where it is a grid.
    pub(super) grid: Option<Shape>,
    /// The columns of the table by their numbers in the sheet.
    pub(super) columns: BTreeMap<u32, &'static Column>,
    /// The columns that the program wrote an earlier time.
    pub(super) old: Option<Marks>,
    /// The rows that are examples.
    pub(super) examples: BTreeSet<u32>,
}

impl<'a> Part<'a> {
    pub(super) fn of(cells: &'a SheetCells, marking: &Marking<'a, '_>, styles: &Styles) -> Self {
        let sheet = marking.files.iter().find_map(|file| match &file.layout {
            Layout::Sheet(sheet) if file.name == marking.file && sheet.name == cells.name => Some(sheet),
            _ => None,
        });
        let sheet = sheet.filter(|sheet| sheet.heading > 0);
        let table = TABLES.iter().copied().find(|table| table_means(&cells.name, table.name));
        let grid = Shape::of(cells, styles);
        let found = match (sheet, table, &grid) {
            (Some(sheet), Some(_), _) => marks_in(cells, sheet.heading - 1),
            (.., Some(grid)) => grid.heading().1,
            _ => None,
        };
        let old = cells.marks.or(found);
        let mut columns = BTreeMap::new();
        if let (Some(sheet), Some(table)) = (sheet, table) {
            for ((row, column), typed) in &cells.cells {
                let Typed::Text(text) = typed else { continue };
                let written = old.is_some_and(|old| (old.first..=old.last).contains(column));
                if row + 1 == sheet.heading
                    && !written
                    && let Some(known) = table.columns.iter().find(|c| heading_means(text, c.name))
                {
                    columns.insert(*column, known);
                }
            }
        }
        let mut examples = BTreeSet::new();
        let mut row_before = None;
        for ((row, _), typed) in &cells.cells {
            // What tells an example apart is the first cell of its row.
            if row_before.replace(*row) != Some(*row)
                && matches!(typed, Typed::Text(text) if is_example(text))
            {
                examples.insert(*row);
            }
        }
        Self { cells, table, sheet, grid, columns, old, examples }
    }

    /// The row of the heading, from 0.
    pub(super) fn heading(&self) -> Option<u32> {
        self.sheet.and_then(|sheet| sheet.heading.checked_sub(1))
    }

    /// Has the program written this cell itself, an earlier time?
    pub(super) fn is_old(&self, (row, column): (u32, u32)) -> bool {
        self.old.is_some_and(|old| row >= old.row && (old.first..=old.last).contains(&column))
    }

    pub(super) fn codes(&self) -> Option<Codes> {
        let (table, heading) = (self.table?, self.heading()?);
        let code = code_of(table)?;
        let column = self.columns.iter().find(|(_, column)| column.name == code.name)?;
        let first = heading + 1 + u32::from(self.examples.contains(&(heading + 1)));
        Some(Codes { table, sheet: self.cells.name.clone(), first, column: *column.0 })
    }
}

fn is_example(text: &str) -> bool {
    text.split_once(':').is_some_and(|(first, _)| means(first.trim(), &["example-mark"]))
}
