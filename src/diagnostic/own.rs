//! What is a person's own in the data: columns, sheets and files that are no part of the model. They are reported once for
//! each file, and not at all where their names are declared or begin with `_`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fault, Finding, Findings, SHOWN, WorkbookFault};
use crate::place::{Files, Spot};

/// Something of a person's own that was found while a file was read.
#[derive(Debug, Clone)]
pub(super) struct Own {
    /// The table that it is a column of; none where it is a sheet.
    table: Option<&'static str>,
    name: String,
    spot: Spot,
    /// What is wrong with it, where it is a file.
    file: Option<Fault>,
}

impl Findings {
    /// Notes columns that are no slips of the table's own.
    pub(crate) fn own_columns(&mut self, table: &'static str, names: Vec<(String, Spot)>) {
        self.own.extend(names.into_iter().map(|(name, spot)| Own {
            table: Some(table),
            name,
            spot,
            file: None,
        }));
    }

    /// Notes a sheet that is no slip of a table's name.
    pub(crate) fn own_sheet(&mut self, name: String, spot: Spot) {
        self.own.push(Own { table: None, name, spot, file: None });
    }

    /// Notes a file that is no table, with the finding that says so.
    pub(crate) fn own_file(&mut self, name: String, reported: Finding) {
        self.own.push(Own { table: None, name, spot: reported.spot, file: Some(reported.fault) });
    }

    /// Moves what was noted, when its file becomes part of a larger run.
    pub(super) fn move_own(&mut self, to: impl Fn(crate::place::Place) -> crate::place::Place) {
        self.own.iter_mut().for_each(|own| own.spot.place = to(own.spot.place));
    }

    /// Reports what was noted, once for each file, but for what is declared.
    pub(crate) fn report_own(&mut self, files: &Files, declared: &BTreeSet<String>) {
        let is_declared = |name: &str| declared.iter().any(|known| crate::vocab::same_words(known, name));
        self.warnings.retain(|finding| match &finding.fault {
            Fault::UnknownColumn { column, .. } if is_declared(column) => {
                self.counts.entry(finding.code()).and_modify(|count| *count -= 1);
                false
            }
            _ => true,
        });
        self.counts.retain(|_, count| *count > 0);
        let mut of_files: BTreeMap<(String, bool), Vec<Own>> = BTreeMap::new();
        for own in std::mem::take(&mut self.own).into_iter().filter(|own| !is_declared(&own.name)) {
            if let Some(fault) = own.file {
                self.report(fault, own.spot);
                continue;
            }
            let file = files.name(own.spot.place.file).to_owned();
            of_files.entry((file, own.table.is_none())).or_default().push(own);
        }
        for ((_, sheets), mut all) in of_files {
            all.sort_by(|a, b| a.spot.cmp(&b.spot));
            let spots: Vec<Spot> = all.iter().map(|own| own.spot.clone()).collect();
            let fault = if sheets {
                let sheets = all.into_iter().map(|own| own.name).collect();
                Fault::Workbook(WorkbookFault::OwnSheets { sheets })
            } else {
                let mut columns: Vec<(&'static str, Vec<String>)> = Vec::new();
                for Own { table, name, .. } in all {
                    let table = table.unwrap_or_default();
                    match columns.iter_mut().find(|(known, _)| *known == table) {
                        Some((_, names)) => names.push(name),
                        None => columns.push((table, vec![name])),
                    }
                }
                Fault::OwnColumns { columns }
            };
            let mut spots = spots.into_iter().take(SHOWN);
            if let Some(first) = spots.next() {
                self.add(Finding { fault, spot: first, related: spots.collect(), caused: 0 });
            }
        }
    }
}
