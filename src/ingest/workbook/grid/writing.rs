//! From what a grid says to records, each with the cells where it says so.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::At;
use crate::diagnostic::{Fault, Finding, Findings};
use crate::ingest::Part;
use crate::ingest::row::Row;
use crate::ingest::workbook::cell::Held;
use crate::place::{FileId, GridCells, Place, Spot};
use crate::record::{AbsenceRow, Cell, Element, Outcome, Priority, Record as _, Table, Value as _, YesNo};
use crate::vocab::{Absence, Vocabulary as _};

/// The part that a grid is written into.
pub(in crate::ingest::workbook) struct Writing<'p> {
    pub(in crate::ingest::workbook) part: &'p mut Part,
    pub(in crate::ingest::workbook) file: FileId,
    pub(in crate::ingest::workbook) cells: Vec<GridCells>,
    pub(in crate::ingest::workbook) sheet: String,
    pub(in crate::ingest::workbook) known: Known,
    /// What was reported, by cell.
    pub(in crate::ingest::workbook) reported: BTreeSet<((u32, u32), Fault)>,
}

/// What the workbook states already: for each table and the ids of a row in it, the countries and frameworks.
pub(in crate::ingest::workbook) type Known = BTreeMap<(&'static str, String), Vec<[Option<String>; 2]>>;

/// The tables of which a grid may make rows, with the columns that tell those apart.
const MADE: [(&Table, &[&str]); 4] = [
    (Outcome::TABLE, &["outcome"]),
    (Priority::TABLE, &["priority"]),
    (Element::TABLE, &["priority", "element"]),
    (AbsenceRow::TABLE, &["item"]),
];

pub(super) fn known(dataset: &crate::record::Dataset) -> Known {
    let mut known = Known::new();
    for (table, ids) in MADE {
        for (_, row) in dataset.written(table.id) {
            let text = |name: &str| Some(row.get(table.column(name)?)?.as_ref()?.text().into_owned());
            let ids: Vec<String> = ids.iter().map(|name| text(name).unwrap_or_default()).collect();
            let within = [text("country"), text("framework")];
            known.entry((table.name, ids.join("/"))).or_default().push(within);
        }
    }
    known
}

impl Writing<'_> {
    pub(in crate::ingest::workbook) fn place(
        &mut self,
        cell: (u32, u32),
        values: Vec<(String, (u32, u32))>,
    ) -> Place {
        self.cells.push(GridCells { cell, values });
        Place { file: self.file, row: u32::try_from(self.cells.len()).unwrap_or(u32::MAX) }
    }

    pub(in crate::ingest::workbook) fn record(
        &mut self,
        table: &'static Table,
        cell: (u32, u32),
        values: Vec<(&str, Option<At>)>,
    ) {
        let places =
            values.iter().filter_map(|(name, at)| Some(((*name).to_owned(), at.as_ref()?.1))).collect();
        let place_of_cell = cell;
        let place = self.place(cell, places);
        let held: Vec<(usize, Held<'_>)> = (values.into_iter())
            .filter_map(|(name, at)| Some((table.column(name)?, Held::Text(Cow::Owned(at?.0)))))
            .collect();
        let cell = |column: usize| {
            let found = held.iter().find(|(number, _)| *number == column);
            found.map_or(Some(Cell::Empty), |(_, held)| held.cell())
        };
        let mut store = std::mem::take(&mut self.part.dataset.store);
        let mut found = Findings::default();
        let mut reader = Row::new(table, &mut store, &mut found, place, cell);
        if !self.part.dataset.read_row(table.id, &mut reader) {
            reader.refused();
        }
        self.part.dataset.store = store;
        // What is wrong with a cell above the grid is wrong in every row that is made from it, and is reported once.
        let at = |spot: &Spot| {
            let value = self.cells.last().and_then(|cells| {
                let mut values = cells.values.iter();
                values.find(|(name, _)| Some(name) == spot.column.as_ref()).map(|(_, at)| *at)
            });
            value.unwrap_or(place_of_cell)
        };
        let again: Vec<bool> = found
            .shown()
            .map(|finding| !self.reported.insert((at(&finding.spot), finding.fault.clone())))
            .collect();
        if again.contains(&true) {
            let new =
                found.shown().zip(&again).filter(|(_, again)| !**again).map(|(finding, _)| finding.clone());
            let new: Vec<Finding> = new.collect();
            new.into_iter().for_each(|finding| self.part.findings.add(finding));
            let lost = found.take_lost();
            lost.into_iter()
                .for_each(|one| self.part.findings.lose(one.table, one.what, one.reported, one.root));
        } else {
            self.part.findings.absorb(found);
        }
    }

    /// States that an item of the first plan has no counterpart in the second.
    pub(super) fn absence(
        &mut self,
        code: &At,
        country: &Option<At>,
        [framework, against]: [&Option<At>; 2],
    ) {
        if self.knows(AbsenceRow::TABLE, &code.0, country, framework) {
            return;
        }
        let values = vec![
            ("country", country.clone()),
            ("framework", framework.clone()),
            ("item", Some(code.clone())),
            ("state", Some((Absence::NoneFound.word().to_owned(), code.1))),
            ("against", against.clone()),
        ];
        self.record(AbsenceRow::TABLE, code.1, values);
    }

    /// Reads a cell that answers yes or no; what is neither is reported there.
    pub(super) fn answer(&mut self, (text, at): &At) -> Option<bool> {
        let read = YesNo::read(Cell::Text(text), "examined", &mut self.part.dataset.store);
        match read {
            Ok(YesNo(answer)) => Some(answer),
            Err(fault) => {
                let place = self.place(*at, Vec::new());
                self.part.findings.report(*fault, place.whole());
                None
            }
        }
    }

    /// Does the workbook state such a row already, in this sheet or another? If not, it does from now on.
    pub(super) fn knows(
        &mut self,
        table: &'static Table,
        ids: &str,
        country: &Option<At>,
        framework: &Option<At>,
    ) -> bool {
        let wanted = [country, framework].map(|at| at.as_ref().map(|(text, _)| text.clone()));
        let rows = self.known.entry((table.name, ids.to_owned())).or_default();
        // What is left out on either side is taken to be the same: it may be left out where it is plain.
        let same = |row: &[Option<String>; 2]| {
            row.iter().zip(&wanted).all(|(own, wanted)| own.is_none() || wanted.is_none() || own == wanted)
        };
        if rows.iter().any(same) {
            return true;
        }
        rows.push(wanted);
        false
    }
}
