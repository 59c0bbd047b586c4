//! The rows of a version as they are compared: with the plans that they leave out, by home country, each thing once.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use crate::record::{Dataset, TABLES, Table, TableId};
use crate::vocab::{FrameworkKind, Vocabulary as _};

/// One row: what it states, column by column.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Row {
    /// Its table.
    pub(super) table: TableId,
    cells: Box<[Option<Arc<str>>]>,
}

/// What names the thing that a row speaks of, column by column.
pub(super) type Key = Vec<Arc<str>>;

/// Texts that cells share: a text that many rows state is held once.
#[derive(Default)]
struct Texts(HashSet<Arc<str>>);

impl Texts {
    fn shared(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.0.get(text) {
            return Arc::clone(known);
        }
        let text: Arc<str> = text.into();
        self.0.insert(Arc::clone(&text));
        text
    }
}

/// The declaration of a table.
pub(super) fn declared(table: TableId) -> &'static Table {
    TABLES.iter().find(|declared| declared.id == table).unwrap_or(&TABLES[0])
}

impl Row {
    /// Its table.
    #[must_use]
    pub fn table(&self) -> &'static Table {
        declared(self.table)
    }

    /// What it states in a column; empty where it states nothing, or the table has no such column.
    #[must_use]
    pub fn cell(&self, column: &str) -> &str {
        let at = self.table().column(column);
        at.and_then(|at| self.cells[at].as_deref()).unwrap_or_default()
    }

    pub(super) fn set(&mut self, column: &str, value: &str) {
        if let Some(at) = self.table().column(column)
            && self.cells[at].as_deref() != Some(value)
        {
            self.cells[at] = Some(value.into());
        }
    }

    /// What names the thing that it speaks of, column by column; the whole row where its table names nothing.
    pub(super) fn key(&self) -> Key {
        let shared = |cell: &Option<Arc<str>>| cell.clone().unwrap_or_default();
        match key_columns(self.table) {
            [] => self.cells.iter().map(shared).collect(),
            columns => {
                let at = columns.iter().map(|column| self.table().column(column));
                at.map(|at| at.map(|at| shared(&self.cells[at])).unwrap_or_default()).collect()
            }
        }
    }

    /// What names the thing that it speaks of, with the columns; of a row that only the whole row names, all that it states.
    pub fn named_by(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let key = key_columns(self.table);
        let columns = self.table().columns.iter().map(|column| column.name);
        let naming = columns.filter(move |name| key.is_empty() || key.contains(name));
        naming.map(|name| (name, self.cell(name))).filter(|(_, cell)| !cell.is_empty())
    }

    /// The columns beside the key in which two rows of one table differ.
    pub(super) fn differing(&self, other: &Self) -> Vec<&'static str> {
        let key = key_columns(self.table);
        let columns = self.table().columns.iter().map(|column| column.name);
        columns.filter(|name| !key.contains(name) && self.cell(name) != other.cell(name)).collect()
    }

    /// Takes what another row states where this one states nothing.
    fn complete(&mut self, other: &Self) {
        for (own, theirs) in self.cells.iter_mut().zip(&other.cells) {
            if own.is_none() {
                own.clone_from(theirs);
            }
        }
    }

    /// The address of the plan that a column names: home country and id.
    fn plan(&self, column: &str, homes: &Homes) -> String {
        let (country, id) = (self.cell("country"), self.cell(column));
        format!("{}/{id}", homes.of(country, id))
    }

    /// What it speaks of, by address: `MDA/dwcp/P1`, `MDA/dwcp/P1/E1 → MDA/undaf/O1`. Rows of tables without addresses are
    /// named by what identifies them.
    #[must_use]
    pub fn address(&self, homes: &Homes) -> String {
        let below = |parts: &[&str]| {
            let parts = parts.iter().map(|column| self.cell(column)).filter(|id| !id.is_empty());
            parts.map(|id| format!("/{id}")).collect::<String>()
        };
        match self.table {
            TableId::Framework => format!("{}{}", first_code(self.cell("country")), below(&["framework"])),
            TableId::Priority | TableId::Element | TableId::Outcome | TableId::Output => {
                self.plan("framework", homes) + &below(&["priority", "element", "outcome", "output"])
            }
            TableId::AbsenceRow | TableId::PillarRow => self.plan("framework", homes) + &below(&["item"]),
            TableId::AgencyRole => {
                let place = self.plan("framework", homes) + &below(&["outcome", "output"]);
                format!("{} → {place}", self.cell("agency"))
            }
            TableId::Link => format!(
                "{}{} → {}{}",
                self.plan("dwcp", homes),
                below(&["priority", "element"]),
                self.plan("undaf", homes),
                below(&["outcome", "output"])
            ),
            TableId::PairingRow => format!("{} × {}", self.plan("dwcp", homes), self.plan("undaf", homes)),
            _ => {
                let key = self.key();
                let stated: Vec<&str> =
                    key.iter().map(|cell| &**cell).filter(|cell| !cell.is_empty()).collect();
                stated.join(" · ")
            }
        }
    }
}

/// The columns that name what a row speaks of; none where only the whole row does.
pub(super) const fn key_columns(table: TableId) -> &'static [&'static str] {
    match table {
        TableId::Country => &["country"],
        TableId::Framework => &["country", "framework"],
        TableId::Priority => &["country", "framework", "priority"],
        TableId::Element => &["country", "framework", "priority", "element"],
        TableId::Outcome => &["country", "framework", "outcome"],
        TableId::Output => &["country", "framework", "outcome", "output"],
        TableId::Agency => &["agency"],
        TableId::AgencyRole => &["country", "framework", "outcome", "output", "agency"],
        TableId::Link => &["country", "dwcp", "priority", "element", "undaf", "outcome", "output"],
        TableId::AbsenceRow => &["country", "framework", "item", "against"],
        TableId::PairingRow => &["country", "dwcp", "undaf"],
        TableId::PillarRow => &["country", "framework", "item", "pillar"],
        TableId::Alias => &["country", "framework", "same_as", "item", "same_item"],
        TableId::Participation => &["country", "framework", "phase", "constituent", "organisation"],
        TableId::Satisfaction => &["country", "framework", "constituent", "year"],
        TableId::Resource => &["country", "outcome_ref", "biennium", "fund", "currency"],
        TableId::Project => &["country", "project", "biennium"],
        TableId::Cost => &["cost"],
        TableId::Indicator => &["indicator", "year"],
        TableId::Source => &["source"],
        TableId::Saying | TableId::BarrierRow | TableId::EventRow => &[],
    }
}

/// Leaves out rows that repeat one before them.
fn keep_first(rows: &mut Vec<Row>) {
    if rows.len() < 2 {
        return;
    }
    let mut seen = HashSet::new();
    let first: Vec<bool> = rows.iter().map(|row| seen.insert(row)).collect();
    let mut first = first.into_iter();
    rows.retain(|_| first.next() == Some(true));
}

/// Does a row of the table say what one thing is, so that several rows about it are one?
pub(super) const fn is_of_things(table: TableId) -> bool {
    matches!(
        table,
        TableId::Country
            | TableId::Framework
            | TableId::Priority
            | TableId::Element
            | TableId::Outcome
            | TableId::Output
            | TableId::Agency
            | TableId::Source
    )
}

fn first_code(countries: &str) -> &str {
    countries.split(';').next().unwrap_or_default().trim()
}

/// The home country of every plan, by each of its countries, and the id that is shown for one with several ids.
#[derive(Debug, Clone, Default)]
pub struct Homes {
    homes: BTreeMap<(String, String), String>,
    same_as: BTreeMap<(String, String), String>,
}

impl Homes {
    /// The home of the plan that a country calls by this id; the country itself where it is not known.
    #[must_use]
    pub fn of<'a>(&'a self, country: &'a str, id: &str) -> &'a str {
        self.homes.get(&(country.to_owned(), id.to_owned())).map_or(first_code(country), String::as_str)
    }

    /// Calls a plan by another id.
    pub(super) fn rename(&mut self, country: &str, old: &str, new: &str) {
        if let Some(home) = self.homes.remove(&(country.to_owned(), old.to_owned())) {
            self.homes.insert((country.to_owned(), new.to_owned()), home);
        }
    }

    /// The id that is shown for a plan: the last one that aliases lead to.
    fn shown<'a>(&'a self, country: &str, id: &'a str) -> &'a str {
        let mut shown = id;
        for _ in 0..=self.same_as.len() {
            match self.same_as.get(&(country.to_owned(), shown.to_owned())) {
                Some(next) => shown = next,
                None => break,
            }
        }
        shown
    }
}

/// Every row of a version.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    pub(super) tables: BTreeMap<TableId, Vec<Row>>,
    pub(super) homes: Homes,
}

impl Rows {
    /// The rows of a dataset, as they were read.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let mut rows = Self::default();
        let mut texts = Texts::default();
        for table in TABLES {
            let written = dataset.written(table.id).map(|(_, cells)| {
                let mut text = |cell: Option<crate::record::Written<'_>>| {
                    let cell = cell?;
                    let text = cell.text();
                    (!text.is_empty()).then(|| texts.shared(&text))
                };
                Row { table: table.id, cells: cells.into_iter().map(&mut text).collect() }
            });
            rows.tables.insert(table.id, written.collect());
        }
        rows.name_plans();
        rows.merge();
        rows
    }

    /// The rows of a table.
    pub(super) fn table(&self, table: TableId) -> &[Row] {
        self.tables.get(&table).map_or(&[], Vec::as_slice)
    }

    /// Fills in the plans that rows leave out because there is one only, and gives each by its home country and the id
    /// that is shown for it.
    fn name_plans(&mut self) {
        let mut sides: BTreeMap<String, [Vec<String>; 2]> = BTreeMap::new();
        let aliases = self.table(TableId::Alias).iter().filter(|row| row.cell("item").is_empty());
        let same_as = aliases.map(|row| {
            let key = (row.cell("country").to_owned(), row.cell("framework").to_owned());
            (key, row.cell("same_as").to_owned())
        });
        self.homes.same_as = same_as.collect();
        for row in self.tables.get(&TableId::Framework).into_iter().flatten() {
            let kind = FrameworkKind::from_word(row.cell("kind"));
            for code in row.cell("country").split(';').map(str::trim) {
                let id = self.homes.shown(code, row.cell("framework")).to_owned();
                let home = first_code(row.cell("country")).to_owned();
                self.homes.homes.entry((code.to_owned(), id.clone())).or_insert(home);
                let side = match kind {
                    Some(FrameworkKind::Dwcp) => 0,
                    Some(kind) if kind.is_un_framework() => 1,
                    _ => continue,
                };
                let known = &mut sides.entry(code.to_owned()).or_default()[side];
                if !known.contains(&id) {
                    known.push(id);
                }
            }
        }
        let homes = self.homes.clone();
        let only = |country: &str, side: usize| match sides.get(country).map(|sides| &sides[side][..]) {
            Some([one]) => one.clone(),
            _ => String::new(),
        };
        for (table, rows) in &mut self.tables {
            if matches!(table, TableId::Alias) {
                continue;
            }
            let columns: &[(&str, usize)] = match table {
                TableId::Priority | TableId::Element => &[("framework", 0)],
                TableId::Outcome | TableId::Output | TableId::AgencyRole => &[("framework", 1)],
                TableId::Link | TableId::PairingRow => &[("dwcp", 0), ("undaf", 1)],
                TableId::AbsenceRow => &[("framework", 2), ("against", 2)],
                _ => &[("framework", 2)],
            };
            for row in rows {
                let country = row.cell("country").to_owned();
                for (column, side) in columns {
                    let stated = row.cell(column).to_owned();
                    let id = if stated.is_empty() && *side < 2 { only(&country, *side) } else { stated };
                    if !id.is_empty() {
                        row.set(column, homes.shown(first_code(&country), &id));
                    }
                }
                let is_of_plan = columns.len() == 1 && !row.cell("framework").is_empty();
                if is_of_plan && *table != TableId::Framework {
                    row.set("country", homes.of(&country, row.cell("framework")));
                }
            }
        }
    }

    /// Makes one row of those that say what one thing is, and leaves out rows that repeat another.
    fn merge(&mut self) {
        for (table, rows) in &mut self.tables {
            let mut merged: BTreeMap<Key, Vec<Row>> = BTreeMap::new();
            for row in std::mem::take(rows) {
                // A plan of several countries is one, by whichever list of them a row names it.
                let mut key = row.key();
                if *table == TableId::Framework {
                    key[0] = self.homes.of(first_code(&key[0]), &key[1]).into();
                }
                let known = merged.entry(key).or_default();
                match known.first_mut().filter(|_| is_of_things(*table)) {
                    Some(first) => first.complete(&row),
                    None => known.push(row),
                }
            }
            merged.values_mut().for_each(keep_first);
            *rows = merged.into_values().flatten().collect();
        }
    }
}
