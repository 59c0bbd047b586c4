//! Rows about one thing become one row, column by column (semantics, section 8): an empty cell states nothing, so that
//! one row fills what another leaves open. What does not depend on the order of reading: which rows there are, and what is
//! shown where they differ.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::diagnostic::{Fault, Finding, Findings, MergeFault, Noun};
use crate::record::{ColumnKind, Record, Store, Table, TableId};
use crate::text::NOT_KEPT;

/// What a thing is called in findings: what it is, its id, and the column that holds the id.
pub(super) type Called = (Noun, String, &'static str);

/// The one row that rows about one thing make up. Reports what differs, and rows of one file that are the same.
pub(super) fn merged<T: Record>(
    rows: Vec<T>,
    store: &Store,
    findings: &mut Findings,
    name: impl Fn(&T) -> Called,
) -> T {
    merged_of_plans(rows.into_iter().map(|row| (0, row)).collect(), store, findings, name)
}

/// The same of rows that come from several ids of one plan: the rows of a lower number go before those of a higher one, and
/// between two numbers nothing is worse than a warning.
pub(super) fn merged_of_plans<T: Record>(
    mut rows: Vec<(usize, T)>,
    store: &Store,
    findings: &mut Findings,
    name: impl Fn(&T) -> Called,
) -> T {
    rows.sort_by_key(|(plan, row)| (*plan, row.place()));
    let mut one = rows[0].1.clone();
    if rows.len() == 1 {
        return one;
    }
    let (what, id, column) = name(&one);
    let texts: Vec<Vec<Option<Cow<'_, str>>>> = (rows.iter())
        .map(|(_, row)| row.written(store).into_iter().map(|cell| cell.map(|cell| cell.text())).collect())
        .collect();
    report_repeated(&rows, &texts, column, findings);
    let said = Rows { rows: &rows, texts: &texts };
    let (mut contradicted, mut differing) = (Vec::new(), Vec::new());
    let mut shown = String::new();
    for (n, known) in T::TABLE.columns.iter().enumerate() {
        let Some(first) = said.first(n, T::TABLE) else { continue };
        one.take_column(known.name, &rows[first].1);
        match said.difference(n, T::TABLE) {
            Difference::Nothing => {}
            Difference::Contradiction => contradicted.push((n, known.name)),
            Difference::Worth => {
                if differing.is_empty() {
                    let text = texts[first][n].as_deref().unwrap_or_default();
                    shown = if text.starts_with(NOT_KEPT) { NOT_KEPT.into() } else { text.to_owned() };
                }
                differing.push((n, known.name));
            }
        }
    }
    let mut report = |columns: Vec<(usize, &'static str)>, fault: &dyn Fn(Vec<&'static str>) -> Fault| {
        if columns.is_empty() {
            return;
        }
        let mut places = said.places(columns.iter().map(|(n, _)| *n));
        let at = places.pop().unwrap_or_else(|| rows[0].1.place());
        let mut finding =
            Finding::new(fault(columns.iter().map(|(_, name)| *name).collect()), at.column(column));
        finding.related = places.into_iter().map(|place| place.column(column)).collect();
        findings.add(finding);
    };
    report(contradicted, &|differing| Fault::StatedTwice { what, id: id.clone(), differing });
    report(differing, &|differing| {
        MergeFault::TextsDiffer { what, id: id.clone(), differing, shown: shown.clone() }.into()
    });
    one
}

/// Reports that two things of one id cannot be one.
pub(super) fn stated_twice<T: Record>(
    kept: &T,
    row: &T,
    store: &Store,
    findings: &mut Findings,
    name: impl Fn(&T) -> Called,
) {
    let (what, id, column) = name(row);
    let fault = Fault::StatedTwice { what, id, differing: kept.differing(row, store) };
    findings.add(Finding::new(fault, row.place().column(column)).with_related(kept.place().column(column)));
}

/// Of rows of one file, one that repeats another word for word is warned of; several files may well state the same.
fn report_repeated<T: Record>(
    rows: &[(usize, T)],
    texts: &[Vec<Option<Cow<'_, str>>>],
    column: &str,
    findings: &mut Findings,
) {
    for (n, (plan, row)) in rows.iter().enumerate() {
        let twin = (0..n).find(|&m| {
            let (other, first) = &rows[m];
            other == plan && first.place().file == row.place().file && texts[m] == texts[n]
        });
        if let Some(twin) = twin {
            let finding =
                Finding::new(Fault::RepeatedRow { table: T::TABLE.name }, row.place().column(column));
            findings.add(finding.with_related(rows[twin].1.place().column(column)));
        }
    }
}

/// How rows differ in a column.
enum Difference {
    Nothing,
    /// What one says rules out what the other says.
    Contradiction,
    /// Both can be, and one is shown.
    Worth,
}

/// Rows about one thing, with what they say column by column.
struct Rows<'a, T> {
    rows: &'a [(usize, T)],
    texts: &'a [Vec<Option<Cow<'a, str>>>],
}

impl<T: Record> Rows<'_, T> {
    fn cell(&self, row: usize, column: usize) -> Option<&str> {
        self.texts[row][column].as_deref()
    }

    /// The row whose value of a column is taken: the first in order of plan and of text. Where in a source something stands
    /// is taken from a row that names that source.
    fn first(&self, column: usize, table: &Table) -> Option<usize> {
        let name = table.columns[column].name;
        let (source, locator) = (table.column("source"), table.column("locator"));
        let order = |&row: &usize| (self.rows[row].0, self.cell(row, column));
        let filled = (0..self.rows.len()).filter(|&row| self.cell(row, column).is_some());
        match (name, source, locator) {
            ("locator", Some(source), Some(_)) => {
                // One that names no source speaks for itself only where no row names any.
                let taken = self.first(source, table).and_then(|row| self.cell(row, source));
                filled.filter(|&row| self.cell(row, source) == taken).min_by_key(order)
            }
            _ => filled.min_by_key(order),
        }
    }

    fn difference(&self, column: usize, table: &Table) -> Difference {
        let known = &table.columns[column];
        // All rows are about one thing, so these only differ in how they name its plan: in full, or left out.
        if table.id != TableId::Framework && matches!(known.name, "country" | "framework") {
            return Difference::Nothing;
        }
        let said: BTreeSet<(usize, &str)> = (0..self.rows.len())
            .filter_map(|row| Some((self.rows[row].0, self.cell(row, column)?)))
            .collect();
        let values: BTreeSet<&str> = said.iter().map(|(_, value)| *value).collect();
        if values.len() < 2 {
            return Difference::Nothing;
        }
        let of_one_plan = said.iter().zip(said.iter().skip(1)).any(|(a, b)| a.0 == b.0);
        let is_text = matches!(known.kind, ColumnKind::Text | ColumnKind::Date);
        if of_one_plan && !is_text { Difference::Contradiction } else { Difference::Worth }
    }

    /// The places of the rows that say something in these columns, each once, in order.
    fn places(&self, columns: impl Iterator<Item = usize> + Clone) -> Vec<crate::place::Place> {
        let says = |&row: &usize| columns.clone().any(|column| self.cell(row, column).is_some());
        let places: BTreeSet<_> =
            (0..self.rows.len()).filter(says).map(|row| self.rows[row].1.place()).collect();
        places.into_iter().collect()
    }
}
