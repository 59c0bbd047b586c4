//! The record model back out, in the forms that [`ingest`](crate::ingest) reads: what is written here and read again is
//! the same dataset.
//!
//! All forms are made from the one declaration of the tables. Workbooks are made by
//! [`view::workbook`](crate::view::workbook), since they have colours.

pub mod csv;
pub mod json;
pub mod package;
pub mod sssom;
pub mod toml;

use std::collections::BTreeSet;

use crate::record::{Dataset, TABLES, Table, TableId, Written};
use crate::vocab::Language;

/// The rows of a table with what is stated in them only: column by number, and value.
fn rows<'d>(dataset: &'d Dataset, table: &Table) -> impl Iterator<Item = Vec<(usize, Written<'d>)>> + 'd {
    dataset.written(table.id).map(|(_, cells)| {
        let stated = |cell: &Written<'_>| !matches!(cell, Written::Words(words) if words.is_empty());
        (cells.into_iter().enumerate())
            .filter_map(|(column, cell)| Some((column, cell.filter(stated)?)))
            .collect()
    })
}

/// The columns of a table that are written: those that some row fills, and those that every row must fill.
fn used_columns(dataset: &Dataset, table: &Table) -> Vec<usize> {
    let mut used: Vec<bool> = table.columns.iter().map(|column| column.required).collect();
    for (column, _) in rows(dataset, table).flatten() {
        used[column] = true;
    }
    (0..used.len()).filter(|&column| used[column]).collect()
}

/// The rows of a table, each with a value for every column in which something is stated.
#[derive(Debug, Clone)]
pub struct Filled<'d> {
    /// The table.
    pub table: &'static Table,
    /// Its rows, column by column.
    pub rows: Vec<Vec<Option<Written<'d>>>>,
}

/// Every table of a dataset; of one country only, if one is given: what is stated about it, and the agencies and sources
/// that these rows name.
#[must_use]
pub fn tables<'d>(dataset: &'d Dataset, country: Option<&str>) -> Vec<Filled<'d>> {
    let of = |table: &'static Table, wanted: &dyn Fn(&[Option<Written<'d>>]) -> bool| {
        let rows = dataset.written(table.id).map(|(_, row)| row);
        Filled { table, rows: rows.filter(|row| wanted(row)).collect() }
    };
    let Some(country) = country else { return TABLES.iter().map(|table| of(table, &|_| true)).collect() };
    let of_country = |text: &str| text.split(';').any(|code| code.trim() == country);
    let (mut agencies, mut sources) = (BTreeSet::new(), BTreeSet::new());
    // Of a large dataset the rows of other countries are never held.
    let mut all: Vec<Filled<'d>> = (TABLES.iter())
        .map(|table| match table.column("country") {
            Some(column) => {
                of(table, &|row| row[column].as_ref().is_some_and(|code| of_country(&code.text())))
            }
            None if matches!(table.id, TableId::Agency | TableId::Source) => {
                Filled { table, rows: Vec::new() }
            }
            None => of(table, &|_| true),
        })
        .collect();
    for Filled { table, rows } in all.iter().filter(|filled| filled.table.column("country").is_some()) {
        for (name, named) in [("agency", &mut agencies), ("source", &mut sources)] {
            let Some(column) = table.column(name) else { continue };
            named.extend(rows.iter().filter_map(|row| Some(row[column].as_ref()?.text().into_owned())));
        }
    }
    for filled in &mut all {
        let named = match filled.table.id {
            TableId::Agency => &agencies,
            TableId::Source => &sources,
            _ => continue,
        };
        *filled = of(filled.table, &|row| row[0].as_ref().is_some_and(|id| named.contains(&*id.text())));
    }
    all
}

/// The codes of the countries of a dataset, in order: of its countries, and of its frameworks.
#[must_use]
pub fn countries(dataset: &Dataset) -> Vec<String> {
    let listed = dataset.countries.iter().map(|country| country.country.symbol());
    let named = dataset.frameworks.iter().map(|framework| framework.country.symbol());
    let codes: BTreeSet<&str> = (listed.chain(named))
        .flat_map(|symbol| dataset.store.names.text(symbol).split(';'))
        .map(str::trim)
        .filter(|code| !code.is_empty())
        .collect();
    codes.into_iter().map(str::to_owned).collect()
}

/// The name of a country in a language, or in any; its code where the dataset names it not.
#[must_use]
pub fn country_name(dataset: &Dataset, code: &str, language: Language) -> String {
    let of_code =
        |country: &&crate::record::Country| dataset.store.names.text(country.country.symbol()) == code;
    let names = dataset.countries.iter().filter(of_code).flat_map(|country| {
        let names = [country.name, country.name_fr, country.name_es];
        [names[language.index()]].into_iter().chain(names)
    });
    names.flatten().next().map_or(code, |name| dataset.store.texts.get(name)).to_owned()
}
