//! From a reference that leads nowhere to what could not be read or placed.

use std::collections::BTreeMap;

use crate::diagnostic::{Fault, Lost, LostPart, Noun};
use crate::graph::index::{Index, codes_of};
use crate::graph::unresolved::{Reference, Referring, Scope, Unplaced};
use crate::id::Symbol;

/// What a reference follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Root {
    /// Something that could not be read, by its number.
    Lost(usize),
    /// Another reference that leads nowhere.
    Reference(Reference),
}

/// The tables in which something is stated.
const fn tables_of(reference: &Reference) -> &'static [&'static str] {
    match reference.what {
        Noun::Country | Noun::Dwcp | Noun::UnFramework | Noun::Framework => &["frameworks"],
        Noun::Priority => &["priorities"],
        Noun::Outcome if reference.by_address => &["outcomes", "outputs"],
        Noun::Outcome => &["outcomes"],
        Noun::Element => &["elements"],
        Noun::Output => &["outputs"],
        Noun::PriorityOrOutcome => &["priorities", "outcomes"],
        Noun::Item => &["priorities", "elements", "outcomes"],
        Noun::CostLine => &["costs"],
        Noun::Agency | Noun::Source | Noun::Project | Noun::Milestone => &[],
    }
}

/// Is it an item by its id in a plan, as links name it?
const fn is_item(reference: &Reference) -> bool {
    let item = matches!(reference.what, Noun::Priority | Noun::Outcome | Noun::Element | Noun::Output);
    item && !reference.by_address
}

/// What could not be read or placed, by what names it.
pub(super) struct Causes<'a> {
    index: &'a Index,
    lost: &'a [Lost],
    /// The tables and columns.
    large: Vec<usize>,
    /// The rows, by table and id; the id is empty where it could not be read.
    rows: BTreeMap<&'a str, BTreeMap<&'a str, Vec<usize>>>,
    unplaced: BTreeMap<(&'a str, Symbol), Vec<Unplaced>>,
    /// The references to priorities, outcomes and what belongs to them, by id.
    items: BTreeMap<Symbol, Vec<(Reference, Scope)>>,
}

impl<'a> Causes<'a> {
    pub(super) fn of(
        lost: &'a [Lost],
        unplaced: &[Unplaced],
        references: &BTreeMap<Reference, Referring>,
        index: &'a Index,
    ) -> Self {
        let (mut large, mut rows) = (Vec::new(), BTreeMap::<&str, BTreeMap<&str, Vec<usize>>>::new());
        for (number, one) in lost.iter().enumerate() {
            match &one.what {
                LostPart::Row { country, framework, id } => {
                    let table = one.table.unwrap_or_default();
                    let own = if table == "frameworks" { framework } else { id };
                    let own = own.as_deref().unwrap_or_default();
                    rows.entry(table).or_default().entry(own).or_default().push(number);
                    if table == "frameworks"
                        && let Some(country) = country
                    {
                        rows.entry("countries").or_default().entry(country).or_default().push(number);
                    }
                }
                LostPart::Table | LostPart::Column(_) => large.push(number),
            }
        }
        let mut by_id = BTreeMap::<_, Vec<Unplaced>>::new();
        for one in unplaced {
            by_id.entry((one.table, one.id)).or_default().push(*one);
        }
        let mut items = BTreeMap::<_, Vec<(Reference, Scope)>>::new();
        for (reference, referring) in references {
            if let Some(id) = reference.id.filter(|_| is_item(reference)) {
                items.entry(id).or_default().push((*reference, referring.scope));
            }
        }
        Self { index, lost, large, rows, unplaced: by_id, items }
    }

    /// What a reference follows from, where that is known; `roots` has the references before it.
    pub(super) fn of_reference(
        &self,
        reference: &Reference,
        referring: &Referring,
        roots: &BTreeMap<Reference, Root>,
    ) -> Option<Root> {
        let id = reference.id.map(|id| self.index.text(id)).unwrap_or_default();
        let spot = referring.spots.first()?;
        let tables = tables_of(reference);
        if matches!(referring.fault, Some(Fault::WrongKind { .. })) {
            return None;
        }
        let unnamed = reference.id.is_none();
        let column = self.large.iter().find(|&&number| {
            let lost = &self.lost[number];
            let LostPart::Column(column) = lost.what else { return false };
            unnamed && lost.file == spot.place.file && spot.column.as_deref() == Some(column)
        });
        if let Some(number) = column {
            return Some(Root::Lost(*number));
        }
        if matches!(referring.fault, Some(Fault::Ambiguous { .. } | Fault::AcrossCountries { .. })) {
            return None;
        }
        // The parts of an address such as `undaf/O3`, the last first.
        let parts: Vec<&str> = id.split('/').map(str::trim).rev().collect();
        for table in tables {
            let named =
                parts.iter().flat_map(|part| self.rows_of(table, part)).chain(self.rows_of(table, ""));
            let of_any =
                unnamed.then(|| self.rows.get(table).into_iter().flatten().flat_map(|(_, numbers)| numbers));
            let fits = |number: &&usize| self.fits(&self.lost[**number], referring);
            if let Some(number) = named.chain(of_any.into_iter().flatten()).find(fits) {
                return Some(Root::Lost(*number));
            }
        }
        if reference.what == Noun::Country
            && let Some(number) = self.rows_of("countries", id).first()
        {
            return Some(Root::Lost(*number));
        }
        let unplaced = tables.iter().find_map(|table| {
            let of_id = parts
                .iter()
                .filter_map(|part| self.unplaced.get(&(*table, self.index.store.names.find(part)?)));
            of_id.flatten().find(|row| self.is_in_scope(row, referring))
        });
        if let Some(row) = unplaced
            && row.cause != *reference
        {
            return Some(roots.get(&row.cause).copied().unwrap_or(Root::Reference(row.cause)));
        }
        // A row of absences, pillars or money that names what links name, too.
        if !is_item(reference) {
            let ids = parts.iter().filter_map(|part| self.index.store.names.find(part));
            let same = ids.flat_map(|id| self.items.get(&id).into_iter().flatten()).find(|(item, scope)| {
                let kind =
                    if matches!(item.what, Noun::Priority | Noun::Element) { "priorit" } else { "outcome" };
                let fits = tables.iter().any(|table| table.starts_with(kind));
                fits && self.is_same_scope(*scope, referring.scope)
            });
            if let Some((item, _)) = same {
                return Some(roots.get(item).copied().unwrap_or(Root::Reference(*item)));
            }
        }
        let whole = self.large.iter().find(|&&number| {
            let lost = &self.lost[number];
            let table = lost.table.is_none_or(|table| {
                tables.contains(&table) || reference.what == Noun::Country && table == "frameworks"
            });
            matches!(lost.what, LostPart::Table) && table && !tables.is_empty()
        });
        whole.map(|number| Root::Lost(*number))
    }

    /// The rows of a table with this id.
    fn rows_of(&self, table: &str, id: &str) -> &[usize] {
        self.rows.get(table).and_then(|rows| rows.get(id)).map_or(&[], Vec::as_slice)
    }

    /// May a row that could not be read be one of the scope of a reference?
    fn fits(&self, lost: &Lost, referring: &Referring) -> bool {
        let LostPart::Row { country, framework, .. } = &lost.what else { return false };
        let scope = referring.scope;
        let text = |symbol: Option<Symbol>| symbol.map(|symbol| self.index.text(symbol));
        let same_country = match (country, text(scope.country)) {
            (Some(one), Some(other)) => codes_of(one).any(|code| codes_of(other).any(|known| known == code)),
            _ => true,
        };
        let is_plan = lost.table == Some("frameworks");
        let same_framework = match (framework, text(scope.framework)) {
            (Some(one), Some(other)) if !is_plan => one == other,
            _ => true,
        };
        same_country && same_framework
    }

    fn is_in_scope(&self, row: &Unplaced, referring: &Referring) -> bool {
        self.is_same_scope(Scope { country: Some(row.country), framework: row.framework }, referring.scope)
    }

    /// May two scopes be one? What is left out may be anything.
    fn is_same_scope(&self, one: Scope, other: Scope) -> bool {
        let countries = one.country.zip(other.country).is_none_or(|(one, other)| {
            let mut codes = codes_of(self.index.text(one));
            codes.any(|code| codes_of(self.index.text(other)).any(|known| known == code))
        });
        countries && one.framework.zip(other.framework).is_none_or(|(one, other)| one == other)
    }
}
