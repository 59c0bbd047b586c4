//! Which cell of a row holds which column: read from the header row of a CSV table or a sheet.

use crate::diagnostic::{Fault, Findings, nearest};
use crate::place::Place;
use crate::record::Table;
use crate::vocab::heading_means;

/// Which cell of a row holds which column of the model.
#[derive(Debug, Clone)]
pub(super) struct ColumnMap {
    /// For each column of the model, the number of the cell that holds it.
    pub(super) cell_of_column: Vec<Option<usize>>,
    /// The numbers of the cells without a heading.
    pub(super) blank: Vec<usize>,
    /// The headings as written, for messages; their number is the width of the table.
    pub(super) names: Vec<String>,
}

impl ColumnMap {
    /// The number of headings.
    pub(super) fn width(&self) -> usize {
        self.names.len()
    }

    /// Matches the headings with the table's columns, and reports what is unknown, missing or there twice.
    pub(super) fn read(
        names: Vec<String>,
        table: &'static Table,
        place: Place,
        findings: &mut Findings,
    ) -> Self {
        let mut cells: Vec<Option<usize>> = vec![None; table.columns.len()];
        let mut unknown = Vec::new();
        for (cell, name) in names.iter().enumerate() {
            if name.trim().is_empty() {
                continue;
            }
            let exact = table.column(name.trim());
            let column = exact.or_else(|| table.columns.iter().position(|c| heading_means(name, c.name)));
            match column {
                Some(column) if cells[column].is_some() => {
                    let known = table.columns[column].name;
                    findings.report(Fault::RepeatedColumn { column: known.into() }, place.column(name));
                }
                Some(column) => cells[column] = Some(cell),
                None => unknown.push(name),
            }
        }
        let free = |cells: &[Option<usize>]| {
            table
                .columns
                .iter()
                .zip(cells)
                .filter(|(_, cell)| cell.is_none())
                .map(|(c, _)| c.name)
                .collect::<Vec<_>>()
        };
        for (n, name) in unknown.iter().enumerate() {
            // Each suggestion takes time, and nobody reads hundreds of them.
            let near = if n < 100 { nearest(name, free(&cells)) } else { None };
            let column = (*name).clone();
            findings.report(
                Fault::UnknownColumn { table: table.name, column, nearest: near },
                place.column(name),
            );
        }
        for (column, _) in table.columns.iter().zip(&cells).filter(|(c, cell)| c.required && cell.is_none()) {
            let near = nearest(column.name, unknown.iter().map(|n| n.as_str())).map(str::to_owned);
            let found = names.clone();
            let fault = Fault::MissingColumn { table: table.name, column: column.name, found, nearest: near };
            findings.report(fault, place.whole());
        }
        let blank = (0..names.len()).filter(|&cell| names[cell].trim().is_empty()).collect();
        Self { cell_of_column: cells, blank, names }
    }
}
