//! From the ids that a row writes to the rows they mean. An id that leads nowhere is reported with the nearest known one.

use super::index::{CountryFramework, Index, Side};
use super::sorted::SortedTable;
use super::unresolved::{Reference, Scope, Unresolved};
use crate::diagnostic::{Fault, Findings, Noun, nearest_id};
use crate::id::{CountryId, ElementId, FrameworkId, OutcomeId, OutputId, PriorityId, Symbol};
use crate::place::{Place, Spot};
use crate::record::{Element, Outcome, Output, Priority, Record, Store};
use crate::vocab::Vocabulary;

/// Resolves rows, and collects what is wrong with them.
pub(super) struct Resolver<'a> {
    pub(super) index: &'a Index,
    pub(super) store: &'a Store,
    pub(super) findings: Findings,
    pub(super) unresolved: Unresolved,
    /// The ids that named a framework of each side last, and that framework: rows about one plan stand together.
    last: [Option<(CountryId, Option<FrameworkId>, u32)>; 3],
}

/// A table of what plans contain.
pub(super) trait Contained: Record {
    /// What a row of it is called.
    const NOUN: Noun;

    /// The id of a row.
    fn id(&self) -> Symbol;

    /// The country and the framework that a row names.
    fn scope(&self) -> (CountryId, Option<FrameworkId>);
}

macro_rules! contained {
    ($($record:ident: $column:ident;)+) => {$(
        impl Contained for $record {
            const NOUN: Noun = Noun::$record;

            fn id(&self) -> Symbol {
                self.$column.symbol()
            }

            fn scope(&self) -> (CountryId, Option<FrameworkId>) {
                (self.country, self.framework)
            }
        }
    )+};
}

contained! {
    Priority: priority;
    Element: element;
    Outcome: outcome;
    Output: output;
}

impl<'a> Resolver<'a> {
    pub(super) fn new(index: &'a Index) -> Self {
        Self {
            index,
            store: &index.store,
            findings: Findings::default(),
            unresolved: Unresolved::default(),
            last: [None; 3],
        }
    }

    /// Notes a reference that leads nowhere.
    pub(super) fn unresolved(
        &mut self,
        reference: Reference,
        scope: Scope,
        spot: Spot,
        fault: impl FnOnce(&Self) -> Fault,
    ) {
        let mut unresolved = std::mem::take(&mut self.unresolved);
        unresolved.note(reference, scope, spot, || fault(self));
        self.unresolved = unresolved;
    }

    /// The scope of a framework.
    pub(super) fn scope_of(&self, framework: u32) -> Scope {
        let row = &self.index.frameworks[framework as usize];
        Scope { country: Some(row.country.symbol()), framework: Some(row.framework.symbol()) }
    }

    /// The scope of a country.
    pub(super) fn scope_in(&self, country: u32) -> Scope {
        Scope { country: Some(self.index.countries[country as usize].id.symbol()), framework: None }
    }

    pub(super) fn text(&self, symbol: Symbol) -> &'a str {
        self.store.names.text(symbol)
    }

    /// The rank of a name.
    #[inline]
    pub(super) fn rank(&self, symbol: Symbol) -> u32 {
        self.index.ranks[symbol.number()]
    }

    /// The rank of a text, where it is a name.
    pub(super) fn rank_of(&self, text: &str) -> Option<u32> {
        self.store.names.find(text).map(|symbol| self.rank(symbol))
    }

    /// The frameworks of a country.
    pub(super) fn frameworks_of(&self, country: u32) -> impl Iterator<Item = u32> {
        self.index.of_country(country).iter().map(|listed| listed.number)
    }

    #[inline]
    pub(super) fn country(&mut self, country: CountryId, place: Place) -> Option<u32> {
        let found = self.index.country(country.symbol());
        if found.is_none() {
            let reference = Reference::of(Noun::Country, 0, Some(country.symbol()));
            self.unresolved(reference, Scope::default(), place.column("country"), |to| {
                let codes = to.index.countries.iter().map(|country| to.text(country.id.symbol()));
                dangling(Noun::Country, to.text(country.symbol()), "", &codes.collect::<Vec<_>>())
            });
        }
        found
    }

    /// The framework that a row names, or the only one it can mean.
    #[inline]
    pub(super) fn framework(
        &mut self,
        country: CountryId,
        framework: Option<FrameworkId>,
        side: Side,
        place: Place,
        column: &str,
    ) -> Option<u32> {
        if let Some((_, _, found)) =
            self.last[side as usize].filter(|&(c, f, _)| (c, f) == (country, framework))
        {
            return Some(found);
        }
        let number = self.country(country, place)?;
        let found = match framework {
            Some(id) => self.named_framework(number, id, side),
            None => self.only_framework(number, side),
        };
        let fault = match found {
            Ok(found) => {
                self.last[side as usize] = Some((country, framework, found));
                return Some(found);
            }
            Err(fault) => fault,
        };
        let reference = Reference::of(side.noun(), number, framework.map(FrameworkId::symbol));
        let scope = Scope { framework: reference.id, ..self.scope_in(number) };
        self.unresolved(reference, scope, place.column(column), |_| *fault);
        None
    }

    fn named_framework(&self, country: u32, id: FrameworkId, side: Side) -> Result<u32, Box<Fault>> {
        let of_country = self.index.of_country(country);
        let found = of_country.binary_search_by_key(&self.rank(id.symbol()), |known| known.rank);
        let found = found.map_err(|_| self.no_framework(country, id, side))?;
        let CountryFramework { number, kind, .. } = of_country[found];
        if side.takes(kind) {
            return Ok(number);
        }
        let framework = self.text(id.symbol()).to_owned();
        Err(Box::new(Fault::WrongKind { framework, kind: kind.word(), expected: side.noun() }))
    }

    #[cold]
    fn no_framework(&self, country: u32, id: FrameworkId, side: Side) -> Box<Fault> {
        let code = self.text(self.index.countries[country as usize].id.symbol());
        let wanted = self.text(id.symbol());
        let known = self.known_frameworks(country, side);
        Box::new(match self.index.only_one(id, side) {
            Some(other) if near(wanted, &known).is_none() => Fault::AcrossCountries {
                framework: wanted.into(),
                country: code.into(),
                elsewhere: self.text(other.country.symbol()).to_owned(),
            },
            _ => dangling(side.noun(), wanted, code, &known),
        })
    }

    fn known_frameworks(&self, country: u32, side: Side) -> Vec<&'a str> {
        let of_country = self.index.of_country(country).iter().filter(|listed| side.takes(listed.kind));
        of_country.map(|listed| self.framework_id(listed.number)).collect()
    }

    fn only_framework(&self, country: u32, side: Side) -> Result<u32, Box<Fault>> {
        let mut of_country = self.index.of_country(country).iter().filter(|listed| side.takes(listed.kind));
        if let (Some(only), None) = (of_country.next(), of_country.next()) {
            return Ok(only.number);
        }
        let within = self.text(self.index.countries[country as usize].id.symbol()).to_owned();
        let candidates: Vec<String> =
            self.known_frameworks(country, side).into_iter().map(str::to_owned).collect();
        Err(Box::new(match candidates.is_empty() {
            true => dangling(side.noun(), "", &within, &[]),
            false => Fault::Ambiguous { what: side.noun(), within, candidates },
        }))
    }

    /// The id of a framework.
    pub(super) fn framework_id(&self, framework: u32) -> &'a str {
        self.text(self.index.frameworks[framework as usize].framework.symbol())
    }

    /// `TZA/undaf`, for messages.
    pub(super) fn framework_name(&self, framework: u32) -> String {
        let row = &self.index.frameworks[framework as usize];
        format!("{}/{}", self.index.home_of(row), self.framework_id(framework))
    }

    pub(super) fn priority(
        &mut self,
        all: &SortedTable<Priority>,
        dwcp: u32,
        id: PriorityId,
        place: Place,
    ) -> Option<u32> {
        let scope = self.scope_of(dwcp);
        self.child(all, dwcp, id.symbol(), (place, scope), |to| Ok(to.framework_name(dwcp)))
    }

    pub(super) fn outcome(
        &mut self,
        all: &SortedTable<Outcome>,
        un: u32,
        id: OutcomeId,
        place: Place,
    ) -> Option<u32> {
        let scope = self.scope_of(un);
        self.child(all, un, id.symbol(), (place, scope), |to| Ok(to.framework_name(un)))
    }

    pub(super) fn element(
        &mut self,
        priorities: &SortedTable<Priority>,
        elements: &SortedTable<Element>,
        priority: u32,
        id: ElementId,
        place: Place,
    ) -> Option<u32> {
        let scope = self.scope_of(priorities.ranges.parent(priority));
        self.child(elements, priority, id.symbol(), (place, scope), |to| {
            to.within(priorities, elements, priority, id.symbol()).map_err(
                |(element, priority, belongs_to)| Fault::ForeignElement { element, priority, belongs_to },
            )
        })
    }

    pub(super) fn output(
        &mut self,
        outcomes: &SortedTable<Outcome>,
        outputs: &SortedTable<Output>,
        outcome: u32,
        id: OutputId,
        place: Place,
    ) -> Option<u32> {
        let scope = self.scope_of(outcomes.ranges.parent(outcome));
        self.child(outputs, outcome, id.symbol(), (place, scope), |to| {
            to.within(outcomes, outputs, outcome, id.symbol())
                .map_err(|(output, outcome, belongs_to)| Fault::ForeignOutput { output, outcome, belongs_to })
        })
    }

    /// The child of `parent` with this id. Where there is none, `missing` gives the name of the parent, or a fault that
    /// says more than that the id leads nowhere.
    #[inline]
    fn child<T: Contained>(
        &mut self,
        table: &SortedTable<T>,
        parent: u32,
        id: Symbol,
        (place, scope): (Place, Scope),
        missing: impl FnOnce(&Self) -> Result<String, Fault>,
    ) -> Option<u32> {
        let found = table.find(parent, self.rank(id));
        if found.is_none() {
            let reference = Reference::of(T::NOUN, parent, Some(id));
            self.unresolved(reference, scope, place.column(T::NOUN.column()), |to| {
                let known = || to.ids_of(table, parent);
                missing(to)
                    .map_or_else(|fault| fault, |within| dangling(T::NOUN, to.text(id), &within, &known()))
            });
        }
        found
    }

    /// The name of a parent of the second level, for messages. An error where a sibling of it has a child with the wanted
    /// id: the id, and the names of the parent and of that sibling.
    fn within<P: Contained, T: Contained>(
        &self,
        parents: &SortedTable<P>,
        table: &SortedTable<T>,
        parent: u32,
        id: Symbol,
    ) -> Result<String, (String, String, String)> {
        let framework = parents.ranges.parent(parent);
        let name = |parent: u32| self.text(parents.rows[parent as usize].id()).to_owned();
        let mut siblings = parents.ranges.children(framework);
        match siblings.find(|&sibling| table.find(sibling, self.rank(id)).is_some()) {
            Some(sibling) => Err((self.text(id).to_owned(), name(parent), name(sibling))),
            None => Ok(format!("{}/{}", self.framework_name(framework), name(parent))),
        }
    }

    /// The ids of the children of a row.
    pub(super) fn ids_of<T: Contained>(&self, table: &SortedTable<T>, parent: u32) -> Vec<&'a str> {
        table.ranges.children(parent).map(|row| self.text(table.rows[row as usize].id())).collect()
    }
}

/// Nothing of this id is there. Without an id nothing is named; without a place it is not in the data at all.
pub(super) fn dangling(what: Noun, id: &str, within: &str, known: &[&str]) -> Fault {
    Fault::Dangling {
        what,
        id: id.to_owned(),
        within: within.to_owned(),
        nearest: near(id, known).map(str::to_owned),
        known: known.iter().take(12).map(|k| (*k).to_owned()).collect(),
    }
}

/// The id among known ones, all of which may be in use, that an id is likely to be a slip of.
fn near<'k>(id: &str, known: &[&'k str]) -> Option<&'k str> {
    nearest_id(id, known.iter().map(|known| (*known, true)))
}
