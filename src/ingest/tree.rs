//! Nested rows, as TOML and JSON hold them.
//!
//! Both forms become one [`Tree`] with the place of every value. A table of the model is a list of rows; rows may be
//! nested below the row they belong to, from which they inherit the ids that say so.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Part;
use super::row::Row;
use crate::diagnostic::{Expected, Fault, Finding, Found, LostPart, Nesting, nearest};
use crate::place::{FileId, Layout, Lines, Place, RowSpan, Spot};
use crate::record::{Cell, Column, TABLES, Table};
use crate::vocab::heading_means;

/// A value and the byte where it begins.
#[derive(Debug, Clone)]
pub(super) struct Item<'a> {
    pub(super) at: usize,
    pub(super) tree: Tree<'a>,
}

/// A key and its value.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    pub(super) key: Cow<'a, str>,
    pub(super) key_at: usize,
    pub(super) item: Item<'a>,
}

#[derive(Debug, Clone)]
pub(super) enum Tree<'a> {
    Null,
    Text(Cow<'a, str>),
    Integer(Cow<'a, str>),
    Float(Cow<'a, str>),
    Bool(bool),
    Date(String),
    List(Vec<Item<'a>>),
    Table(Vec<Entry<'a>>),
}

impl Tree<'_> {
    fn cell(&self) -> Cell<'_> {
        match self {
            Tree::Null => Cell::Empty,
            Tree::Text(text) if text.trim().is_empty() => Cell::Empty,
            Tree::Text(text) => Cell::Text(text.trim()),
            Tree::Integer(text) => Cell::Integer(text),
            Tree::Float(text) => Cell::Float(text),
            Tree::Bool(truth) => Cell::Bool(*truth),
            Tree::Date(text) => Cell::Date(text),
            Tree::List(_) => Cell::Nested(Nesting::List),
            Tree::Table(_) => Cell::Nested(Nesting::Table),
        }
    }

    /// What kind of thing it is.
    pub(super) fn kind(&self) -> Nesting {
        match self {
            Self::List(_) => Nesting::List,
            Self::Table(_) => Nesting::Table,
            _ => Nesting::Value,
        }
    }

    /// A single value as text.
    fn scalar(&self) -> Option<String> {
        match self.cell() {
            Cell::Text(text) | Cell::Integer(text) | Cell::Float(text) => Some(text.to_owned()),
            _ => None,
        }
    }

    /// The first of several texts: of a list, or of those that a cell separates by `;`.
    fn first(&self) -> Option<String> {
        let all = self
            .joined()
            .or_else(|| if let Tree::Text(text) = self { Some(text.to_string()) } else { None })?;
        all.split(';').map(str::trim).find(|text| !text.is_empty()).map(str::to_owned)
    }

    /// A list of texts, as a cell with several values writes them.
    fn joined(&self) -> Option<String> {
        let Tree::List(items) = self else { return None };
        let texts: Option<Vec<&str>> =
            items.iter().map(|i| if let Tree::Text(t) = &i.tree { Some(t.trim()) } else { None }).collect();
        Some(texts?.join(";"))
    }
}

/// Which tables may be nested in the rows of which.
const NESTED: &[(&str, &[&str])] = &[
    ("countries", &["frameworks", "links", "absences", "statements", "barriers", "events"]),
    ("frameworks", &["priorities", "outcomes", "participation", "satisfaction", "absences"]),
    ("priorities", &["elements"]),
    ("outcomes", &["outputs", "roles"]),
    ("outputs", &["roles"]),
];

/// The columns that a nested row takes from the row above it when it does not fill them.
const INHERITED: &[&str] = &["country", "framework", "priority", "outcome", "output"];

/// Is this the name of a table, in any letter case?
pub(super) fn is_table(name: &str) -> bool {
    table_named(&name.to_ascii_lowercase()).is_some()
}

fn table_named(name: &str) -> Option<&'static Table> {
    TABLES.iter().copied().find(|t| t.name == name)
}

/// What the rows above say about a row, with the places where they say it.
type Above<'t, 'a> = Vec<(&'static str, &'t Item<'a>)>;

/// Reads the top level of a file into the part's dataset.
pub(super) fn read(part: &mut Part, file: FileId, text: &str, top: &[Entry<'_>]) {
    let mut reading =
        Reading { part, file, lines: Lines::new(text), rows: Vec::new(), strangers: BTreeSet::new() };
    let above: Above<'_, '_> =
        top.iter().filter(|e| e.key == "country").map(|e| ("country", &e.item)).collect();
    let known: Vec<&'static str> = TABLES.iter().map(|t| t.name).collect();
    for entry in top {
        match table_named(&entry.key) {
            Some(table) => reading.table(table, &entry.item, &above),
            None if matches!(&*entry.key, "country" | "$schema") || entry.key.starts_with('_') => {}
            None if entry.key == "ignore" => reading.declared(&entry.item),
            None => reading.unknown_table(entry, &known),
        }
    }
    let rows = reading.rows;
    part.dataset.files.set_layout(file, Layout::Rows(rows));
}

struct Reading<'p, 't> {
    part: &'p mut Part,
    file: FileId,
    lines: Lines<'t>,
    rows: Vec<RowSpan>,
    /// The keys that are no columns, by table.
    strangers: BTreeSet<(&'static str, String)>,
}

impl Reading<'_, '_> {
    /// Takes the names that the data declare as their own: of columns, sheets and files that are no tables.
    fn declared(&mut self, item: &Item<'_>) {
        let names = match &item.tree {
            Tree::List(names) => names.iter().map(|name| name.tree.scalar()).collect(),
            other => other.scalar().map(|name| vec![name]),
        };
        match names {
            Some(names) => self.part.dataset.ignore.extend(names),
            None => {
                let place = self.place_at(item.at, &[]);
                let found = Found::Nested(Nesting::Table);
                let fault =
                    Fault::WrongType { column: "ignore".to_owned(), expected: Expected::Words, found };
                self.part.findings.report(fault, place.whole());
            }
        }
    }

    fn unknown_table(&mut self, entry: &Entry<'_>, known: &[&'static str]) {
        let place = self.place_at(entry.key_at, &[]);
        let scalar = !matches!(entry.item.tree, Tree::List(_) | Tree::Table(_));
        let names = known.iter().copied().chain(scalar.then_some("country"));
        let near = nearest(&entry.key, names).map(str::to_owned);
        let meant = near.as_deref().and_then(table_named).map(|table| table.name);
        let fault =
            Fault::UnknownTable { table: entry.key.to_string(), nearest: near, known: known.to_vec() };
        let finding = Finding::new(fault, place.whole());
        if let Some(table) = meant {
            self.part.findings.lose_table(Some(table), finding.clone());
        }
        self.part.findings.add(finding);
    }

    /// Remembers where a row and its cells stand, and answers the row's place.
    fn place_at(&mut self, start: usize, cells: &[(&str, usize)]) -> Place {
        let start = self.lines.position(start);
        let cells = cells.iter().map(|(name, at)| ((*name).to_owned(), self.lines.position(*at))).collect();
        self.rows.push(RowSpan { start, cells });
        Place { file: self.file, row: u32::try_from(self.rows.len()).unwrap_or(u32::MAX) }
    }

    fn table(&mut self, table: &'static Table, item: &Item<'_>, above: &Above<'_, '_>) {
        match &item.tree {
            Tree::List(rows) => {
                for row in rows {
                    self.row(table, row, above);
                }
            }
            Tree::Table(_) => self.row(table, item, above),
            Tree::Null => {}
            other => self.not_rows(table, other, item.at),
        }
    }

    fn not_rows(&mut self, table: &'static Table, found: &Tree<'_>, at: usize) {
        let place = self.place_at(at, &[]);
        let found = Found::Nested(found.kind());
        let fault = Fault::WrongType { column: table.name.to_owned(), expected: Expected::Rows, found };
        self.part.findings.report(fault, place.whole());
    }

    fn row(&mut self, table: &'static Table, item: &Item<'_>, above: &Above<'_, '_>) {
        let Tree::Table(entries) = &item.tree else { return self.not_rows(table, &item.tree, item.at) };
        let mut values: Vec<Option<&Item<'_>>> = vec![None; table.columns.len()];
        let (mut nested, mut strangers, mut twice) = (Vec::new(), Vec::new(), Vec::new());
        for entry in entries {
            let exact = table.column(&entry.key);
            let column =
                exact.or_else(|| table.columns.iter().position(|c| heading_means(&entry.key, c.name)));
            match (column, table_named(&entry.key)) {
                (Some(column), _) if values[column].is_some() => {
                    twice.push((table.columns[column].name, entry))
                }
                (Some(column), _) => values[column] = Some(&entry.item),
                (None, Some(below)) => nested.push((below, entry)),
                (None, None) => strangers.push(entry),
            }
        }
        let mut inherited = vec![false; table.columns.len()];
        for (name, item) in above {
            if let Some(column) = table.column(name)
                && values[column].is_none()
            {
                (values[column], inherited[column]) = (Some(*item), true);
            }
        }
        // A row that stands below another belongs to it; it may say so again, but not otherwise.
        let elsewhere: Vec<(&'static str, String, String)> = (above.iter())
            .filter(|(name, _)| *name != "country")
            .filter_map(|(name, item)| {
                let own = values[table.column(name)?]?.tree.scalar()?;
                let above = item.tree.scalar()?;
                (own != above).then_some((*name, above, own))
            })
            .collect();
        let mut cells: Vec<(&str, usize)> =
            table.columns.iter().zip(&values).filter_map(|(c, v)| Some((c.name, (*v)?.at))).collect();
        cells.extend(strangers.iter().map(|e| (&*e.key, e.key_at)));
        let place = self.place_at(item.at, &cells);
        for (column, inside, named) in elsewhere {
            self.part.findings.report(Fault::NestedElsewhere { column, inside, named }, place.column(column));
        }
        for (name, _) in twice {
            self.part.findings.report(Fault::RepeatedColumn { column: name.to_owned() }, place.column(name));
        }
        let free = |column: &&Column| table.column(column.name).is_some_and(|n| values[n].is_none());
        let free: Vec<&Column> = table.columns.iter().filter(free).collect();
        let mut refused = false;
        for entry in strangers.into_iter().filter(|entry| !entry.key.starts_with('_')) {
            let near = nearest(&entry.key, free.iter().map(|column| column.name));
            let slip = free.iter().find(|column| Some(column.name) == near);
            // A row without what it must have is not read; the key is the cause.
            refused |= slip.is_some_and(|column| column.required);
            // The same key stands in every row, and is reported once.
            if self.strangers.insert((table.name, entry.key.to_string())) {
                self.stranger(table, entry, slip.copied(), place.column(&entry.key));
            }
        }
        if !refused {
            self.record(table, &values, &inherited, place);
        }

        let mut below: Above<'_, '_> = Vec::new();
        for name in INHERITED.iter().copied() {
            let own = table.column(name).and_then(|column| values[column]);
            let from_above = || above.iter().find(|(n, _)| *n == name).map(|(_, item)| *item);
            below.extend(own.or_else(from_above).map(|item| (name, item)));
        }
        let allowed =
            NESTED.iter().find(|(name, _)| *name == table.name).map_or(&[][..], |(_, allowed)| allowed);
        for (nested_table, entry) in nested {
            if allowed.contains(&nested_table.name) {
                self.table(nested_table, &entry.item, &below);
            } else {
                self.unknown_table(entry, allowed);
            }
        }
    }

    /// Reports a key that is no column: as a slip of one, or as their own.
    fn stranger(&mut self, table: &'static Table, entry: &Entry<'_>, slip: Option<&Column>, spot: Spot) {
        let key = entry.key.to_string();
        let Some(column) = slip else {
            return self.part.findings.own_columns(table.name, vec![(key, spot)]);
        };
        let missing = Fault::MissingColumn {
            table: table.name,
            column: column.name,
            found: vec![key.clone()],
            nearest: Some(key.clone()),
        };
        let unknown = Fault::UnknownColumn { table: table.name, column: key, nearest: Some(column.name) };
        let [missing, unknown] = [missing, unknown].map(|fault| Finding::new(fault, spot.clone()));
        let findings = &mut self.part.findings;
        if column.required {
            findings.lose_table(Some(table.name), missing.clone());
            findings.add(missing);
        } else {
            findings.lose(Some(table.name), LostPart::Column(column.name), unknown.clone(), missing);
            findings.add(unknown);
        }
    }

    fn record(
        &mut self,
        table: &'static Table,
        values: &[Option<&Item<'_>>],
        inherited: &[bool],
        place: Place,
    ) {
        let joined: Vec<Option<String>> = (values.iter().zip(table.columns).zip(inherited))
            .map(|((value, column), inherited)| match value.as_ref()? {
                item if column.kind.is_list() => item.tree.joined(),
                // What is below a framework of several countries is stated for its home.
                item if *inherited && column.name == "country" => item.tree.first(),
                _ => None,
            })
            .collect();
        let cell = |column: usize| {
            Some(match (&joined[column], values[column]) {
                (Some(text), _) if text.is_empty() => Cell::Empty,
                (Some(text), _) => Cell::Text(text),
                (None, Some(item)) => item.tree.cell(),
                (None, None) => Cell::Empty,
            })
        };
        let mut store = std::mem::take(&mut self.part.dataset.store);
        let mut row = Row::new(table, &mut store, &mut self.part.findings, place, cell);
        if !self.part.dataset.read_row(table.id, &mut row) {
            row.refused();
        }
        self.part.dataset.store = store;
    }
}
