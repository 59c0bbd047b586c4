//! From the first row of a CSV table to the columns of the model.

use crate::diagnostic::{Fault, Findings, nearest};
use crate::place::Place;
use crate::record::Table;
use crate::vocab::heading_means;

/// Which cell of a row holds which column of the model.
#[derive(Debug, Clone)]
pub(super) struct Heading {
    /// For each column of the model, the number of the cell that holds it.
    pub(super) cells: Vec<Option<usize>>,
    /// The cells over which no heading stands.
    pub(super) blank: Vec<usize>,
    /// How many headings the file has.
    pub(super) width: usize,
    /// The headings as written, for messages.
    pub(super) names: Vec<String>,
}

impl Heading {
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
            // In a table with hundreds of strangers nobody waits for hundreds of suggestions.
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
        Self { cells, blank, width: names.len(), names }
    }
}
