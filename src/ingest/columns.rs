//! Which row of a table is its heading, and which cell of a row holds which column.

use std::collections::BTreeSet;

use super::apart::is_scale;
use crate::diagnostic::{Fault, Finding, Findings, LostPart, nearest};
use crate::place::{Place, Spot};
use crate::record::{Column, TABLES, Table};
use crate::vocab::{Language, heading, heading_means};

/// In how many rows the heading is looked for: people put titles, notes and a line on the country above their tables.
pub(super) const ABOVE: usize = 20;

/// Which of the first rows that are not blank is the heading: the first that has every required column, else the one that
/// has most columns of the table. Half of what stands in it has to be columns. None where no row is like that.
pub(super) fn heading_among<'n>(
    rows: impl IntoIterator<Item = &'n [String]>,
    table: &'static Table,
) -> Option<usize> {
    let (mut best, mut most) = (None, 0);
    for (number, names) in rows.into_iter().enumerate() {
        let filled = names.iter().filter(|name| !name.trim().is_empty());
        let known: Vec<usize> = filled.clone().filter_map(|name| column_of(name, table)).collect();
        let columns: BTreeSet<usize> = known.iter().copied().collect();
        if known.is_empty() || known.len() * 2 < filled.count() {
            continue;
        }
        let complete = (table.columns.iter().enumerate()).all(|(n, c)| !c.required || columns.contains(&n));
        if complete {
            return Some(number);
        }
        if columns.len() > most {
            (best, most) = (Some(number), columns.len());
        }
    }
    best
}

/// The column that a heading means.
fn column_of(name: &str, table: &Table) -> Option<usize> {
    let exact = table.column(name.trim());
    exact.or_else(|| table.columns.iter().position(|c| heading_means(name, c.name)))
}

/// The columns that a line above a table may state for all of its rows: `Country | Republic of Moldova`.
const ABOVE_ROWS: [&str; 4] = ["country", "framework", "dwcp", "undaf"];

/// What stands over some columns of a table, and is no id of a plan.
const GROUPS: [&str; 6] = ["un", "onu", "nu", "ilo", "oit", "unct"];

/// What the lines above the heading state for all rows, by column. A line is one heading and one value.
pub(super) fn stated_above<'n>(
    rows: impl IntoIterator<Item = &'n [String]>,
    table: &'static Table,
) -> Vec<(usize, String)> {
    let mut stated = Vec::new();
    for names in rows {
        let filled: Vec<&str> =
            names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
        let is_beside = match names.iter().position(|name| !name.trim().is_empty()) {
            Some(first) => first < 2 && names.get(first + 1).is_some_and(|name| !name.trim().is_empty()),
            None => false,
        };
        let pair = match filled[..] {
            // A row of groups, such as “DWCP” over some columns and “UN” over others, states nothing.
            [_, _] if !is_beside => None,
            [_, value] if GROUPS.contains(&value.to_lowercase().as_str()) => None,
            [one] => one.split_once(':'),
            [name, value] => Some((name.trim_end_matches(':'), value)),
            _ => None,
        };
        let Some((name, value)) = pair.map(|(name, value)| (name.trim(), value.trim())) else { continue };
        let known = column_of(name, table).filter(|&column| ABOVE_ROWS.contains(&table.columns[column].name));
        if let Some(column) = known
            && !value.is_empty()
            && column_of(value, table).is_none()
            && stated.iter().all(|(other, _)| *other != column)
        {
            stated.push((column, value.to_owned()));
        }
    }
    stated
}

/// Which cell of a row holds which column of the model.
#[derive(Debug, Clone)]
pub(super) struct ColumnMap {
    /// For each column of the model, the number of the cell that holds it.
    pub(super) cell_of_column: Vec<Option<usize>>,
    /// What a line above the table states of a column that the table has not.
    pub(super) stated: Vec<Option<String>>,
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

    /// Matches the headings with the table's columns, and reports what is unknown, missing or there twice. A heading that
    /// is a slip of a column that is missing is one finding. Names that begin with `_` are the user's own.
    pub(super) fn read(
        names: Vec<String>,
        above: Vec<(usize, String)>,
        table: &'static Table,
        place: Place,
        findings: &mut Findings,
    ) -> Self {
        let mut cells: Vec<Option<usize>> = vec![None; table.columns.len()];
        let labels = labels(&names, table);
        let spot = |cell: usize| -> Spot { place.column(&labels[cell]) };
        let mut unknown = Vec::new();
        for (cell, name) in names.iter().enumerate() {
            if name.trim().is_empty() {
                continue;
            }
            match column_of(name, table) {
                Some(column) if cells[column].is_some() => {
                    let known = table.columns[column].name;
                    findings.report(Fault::RepeatedColumn { column: known.into() }, spot(cell));
                }
                Some(column) => cells[column] = Some(cell),
                None if name.trim().starts_with('_') => {}
                None => unknown.push(cell),
            }
        }
        let mut stated: Vec<Option<String>> = vec![None; table.columns.len()];
        for (column, value) in above.into_iter().filter(|(column, _)| cells[*column].is_none()) {
            stated[column] = Some(value);
        }
        let is_free = |column: usize| cells[column].is_none() && stated[column].is_none();
        let free: Vec<&Column> =
            table.columns.iter().enumerate().filter(|(n, _)| is_free(*n)).map(|(_, c)| c).collect();
        // Each suggestion takes time, and nobody reads hundreds of them.
        let near = |(n, cell): (usize, &usize)| {
            let slip = if n < 100 { slip_of(&names[*cell], table, &free) } else { None };
            (*cell, slip)
        };
        let unknown: Vec<(usize, Option<Slip>)> = unknown.iter().enumerate().map(near).collect();
        let missing: Vec<&Column> = free.iter().copied().filter(|column| column.required).collect();
        let slipped = |column: &Column| {
            let of =
                |(_, slip): &&(usize, Option<Slip>)| slip.as_ref().is_some_and(|s| s.column == column.name);
            unknown.iter().find(of).map(|(cell, _)| *cell)
        };
        let any_known = cells.iter().any(Option::is_some);
        match missing.first() {
            // One cause: there is no heading at all.
            Some(_) if !any_known && missing.iter().all(|column| slipped(column).is_none()) => {
                let columns = missing.iter().map(|column| column.name).collect();
                let found = names.clone();
                let fault = Fault::NoHeading { table: table.name, columns, found };
                let finding = Finding::new(fault, place.whole());
                findings.lose_table(Some(table.name), finding.clone());
                findings.add(finding);
                let blank = (0..names.len()).filter(|&cell| names[cell].trim().is_empty()).collect();
                return Self { cell_of_column: cells, stated, blank, names };
            }
            _ => {}
        }
        for column in &missing {
            let near = slipped(column);
            let fault = Fault::MissingColumn {
                table: table.name,
                column: column.name,
                found: names.clone(),
                nearest: near.map(|cell| names[cell].trim().to_owned()),
            };
            let finding = Finding::new(fault, near.map_or_else(|| place.whole(), spot));
            findings.lose_table(Some(table.name), finding.clone());
            findings.add(finding);
        }
        for (cell, slip) in &unknown {
            if slip.is_some() && is_scale(&names[*cell]) {
                findings.report(Fault::ScaledUnits { units: names[*cell].trim().to_owned() }, spot(*cell));
            }
        }
        let mut own = Vec::new();
        for (cell, slip) in &unknown {
            let column = names[*cell].trim().to_owned();
            match slip {
                Some(slip) if missing.iter().any(|m| m.name == slip.column && slipped(m) == Some(*cell)) => {}
                Some(slip) => {
                    let root = Fault::MissingColumn {
                        table: table.name,
                        column: slip.column,
                        found: names.clone(),
                        nearest: Some(column.clone()),
                    };
                    let fault = Fault::UnknownColumn { table: table.name, column, nearest: Some(slip.meant) };
                    let [reported, root] = [fault, root].map(|fault| Finding::new(fault, spot(*cell)));
                    findings.lose(Some(table.name), LostPart::Column(slip.column), reported.clone(), root);
                    findings.add(reported);
                }
                None => own.push((column, spot(*cell))),
            }
        }
        findings.own_columns(table.name, own);
        let blank = (0..names.len()).filter(|&cell| names[cell].trim().is_empty()).collect();
        Self { cell_of_column: cells, stated, blank, names }
    }
}

/// The names under which headings are found again: one that stands a second time says which cell it is.
pub(super) fn labels(names: &[String], table: &Table) -> Vec<String> {
    let (mut known, mut columns) = (BTreeSet::new(), BTreeSet::new());
    let mut labels = Vec::with_capacity(names.len());
    for (n, name) in names.iter().enumerate() {
        let column = column_of(name, table);
        let new_name = name.trim().is_empty() || known.insert(name.trim());
        let repeated = !new_name || column.is_some_and(|column| !columns.insert(column));
        labels.push(if repeated { format!("{} ({})", name.trim(), n + 1) } else { name.clone() });
    }
    labels
}

/// A heading that is likely to be a slip.
#[derive(Debug, Clone, Copy)]
struct Slip {
    /// The column that is likely to be meant.
    column: &'static str,
    /// What would have to stand there.
    meant: &'static str,
}

/// What a heading that is no column of the table is likely to mean among the columns that are free.
fn slip_of(name: &str, table: &'static Table, free: &[&Column]) -> Option<Slip> {
    let plain = |column: &Column| Slip { column: column.name, meant: column.name };
    // “Need (USD)” is “Need”, and “outcome code” is “outcome”.
    let bare = name.split(['(', '[']).next().unwrap_or_default();
    let one = |means: &dyn Fn(&Column) -> bool| {
        let mut found = free.iter().copied().filter(|column| means(column));
        found.next().filter(|_| found.next().is_none()).map(plain)
    };
    if let Some(slip) = one(&|column| heading_means(bare, column.name)) {
        return Some(slip);
    }
    // “Priorité du PPTD” and “UNDAF outcome” name a thing and the plan that it is in.
    let words: Vec<&str> =
        bare.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let names = |column: &Column| words.iter().any(|word| heading_means(word, column.name));
    let things = ["priority", "element", "outcome", "output"];
    let plans = ["dwcp", "undaf", "framework"];
    let about_plans = |column: &Column| things.contains(&column.name) || plans.contains(&column.name);
    if (2..=4).contains(&words.len())
        && table.columns.iter().filter(|column| names(column)).all(about_plans)
        && let Some(slip) = one(&|column| things.contains(&column.name) && names(column))
    {
        return Some(slip);
    }
    if let Some(column) = nearest(name, free.iter().map(|column| column.name)) {
        return Some(Slip { column, meant: column });
    }
    let labels: Vec<(&'static str, &'static str)> = (free.iter())
        .flat_map(|column| Language::ALL.map(|language| (heading(column.name, language), column.name)))
        .collect();
    if let Some(near) = nearest(name, labels.iter().map(|(label, _)| *label)) {
        let column = labels.iter().find(|(label, _)| *label == near).map(|(_, column)| *column)?;
        return Some(Slip { column, meant: near });
    }
    // A column of another table, which this one has under a longer name: `outcome` for `outcome_ref`.
    let elsewhere = TABLES.iter().flat_map(|other| other.columns).find(|c| heading_means(name, c.name));
    if let Some(other) = elsewhere.filter(|other| table.column(other.name).is_none()) {
        let is_item = ["priority", "element", "outcome", "output"].contains(&other.name);
        let part = |column: &Column| {
            let words = || column.name.split('_');
            words().any(|word| word == other.name) || is_item && words().eq(["item"])
        };
        if let Some(slip) = one(&part) {
            return Some(slip);
        }
    }
    let words: Vec<&str> =
        name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let says = |column: &Column| {
        (1..=words.len().min(4))
            .any(|size| words.windows(size).any(|part| heading_means(&part.join(" "), column.name)))
    };
    if words.len() < 2 || words.len() > 6 || table.columns.iter().filter(|column| says(column)).count() > 1 {
        return None;
    }
    one(&says)
}
