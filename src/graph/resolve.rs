//! From the ids that a row writes to the rows they mean; whatever leads nowhere is told with the nearest known id.

use super::index::{Index, Listed, NOWHERE, Side, codes_of};
use super::order::Ordered;
use crate::diagnostic::{Fault, Findings, SHOWN, Severity, nearest};
use crate::id::{CountryId, ElementId, FrameworkId, OutcomeId, OutputId, PriorityId, Symbol};
use crate::place::Place;
use crate::record::{Element, Outcome, Output, Priority, Record, Store};
use crate::vocab::Vocabulary;

/// Resolves the rows of one table after the other, and keeps what is wrong with them.
pub(super) struct Resolver<'a> {
    index: &'a Index<'a>,
    pub(super) store: &'a Store,
    pub(super) findings: Findings,
    /// How many errors are known to be told before any that are found here.
    before: u64,
    /// What was found last, for each side: rows come in runs.
    last: [Option<(CountryId, Option<FrameworkId>, u32)>; 3],
    /// The country whose framework was found by its id last, and which of them it was.
    last_named: (u32, usize),
    /// The priority and the outcome that were found last, each with its framework.
    last_priority: Last,
    last_outcome: Last,
}

/// What was found last in a table: the row above, the id, and the row.
#[derive(Default)]
struct Last(Option<(u32, Symbol, u32)>);

impl Last {
    /// What is found of an id with this rank: looked for only where it is not the same again.
    fn find<T: Record>(&mut self, all: &Ordered<T>, above: u32, id: Symbol, rank: u32) -> Option<u32> {
        match self.0 {
            Some((same, other, found)) if (same, other) == (above, id) => Some(found),
            _ => {
                let found = all.find_behind(self.0.map(|(_, _, last)| last), above, rank);
                self.0 = found.map(|found| (above, id, found));
                found
            }
        }
    }
}

impl<'a> Resolver<'a> {
    pub(super) fn new(index: &'a Index<'a>) -> Self {
        Self {
            index,
            store: index.store,
            findings: Findings::default(),
            before: 0,
            last: [None; 3],
            last_named: (NOWHERE, 0),
            last_priority: Last::default(),
            last_outcome: Last::default(),
        }
    }

    /// One for rows with texts of their own: of their names those that the index knows come first.
    pub(super) fn of_rows(index: &'a Index<'a>, store: &'a Store) -> Self {
        Self { store, ..Self::new(index) }
    }

    pub(super) fn text(&self, symbol: Symbol) -> &'a str {
        self.store.names.text(symbol)
    }

    /// The rank of a name; of one that the index does not know, a rank that nothing has.
    pub(super) fn rank(&self, symbol: Symbol) -> u32 {
        self.index.ranks.get(symbol.number()).copied().unwrap_or(u32::MAX)
    }

    /// The same where so many errors stand before the rows to come.
    pub(super) fn behind(self, before: u64) -> Self {
        Self { before, ..self }
    }

    /// May what is wrong here be among what is shown, so that a long look for the nearest id is worth its time?
    fn is_early(&self) -> bool {
        self.before + self.findings.count(Severity::Error) < SHOWN as u64
    }

    /// The frameworks of a country.
    pub(super) fn frameworks_of(&self, country: u32) -> impl Iterator<Item = u32> {
        self.index.of_country(country).iter().map(|listed| listed.number)
    }

    /// Every framework, by home country and id.
    pub(super) fn all_frameworks(&self) -> impl Iterator<Item = u32> {
        self.index.by_code.frameworks.numbers()
    }

    /// Where a framework stands among all by home country and id.
    pub(super) fn place_of(&self, framework: u32) -> u32 {
        self.index.by_code.frameworks.place(framework)
    }

    pub(super) fn country(&mut self, country: CountryId, place: Place) -> Option<u32> {
        let number = self.index.countries.get(country.symbol().number()).copied().unwrap_or(NOWHERE);
        if number != NOWHERE {
            return Some(number);
        }
        let code = self.text(country.symbol());
        let known: Vec<&str> = if self.is_early() {
            let codes = self.index.by_code.countries.numbers().map(|c| self.index.codes[c as usize]);
            codes.map(|code| self.text(code)).collect()
        } else {
            Vec::new()
        };
        let fault = dangling("country", code, "the data", &known);
        self.findings.report(fault, place.column("country"));
        None
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
        if let Some((c, f, found)) = self.last[side as usize]
            && (c, f) == (country, framework)
        {
            return Some(found);
        }
        self.other_framework(country, framework, side, place, column)
    }

    /// The same for a row that names another one than the row before.
    fn other_framework(
        &mut self,
        country: CountryId,
        framework: Option<FrameworkId>,
        side: Side,
        place: Place,
        column: &str,
    ) -> Option<u32> {
        let number = self.country(country, place)?;
        let found = match framework {
            Some(id) => self.named(number, id, side, place, column),
            None => self.only(number, side, place, column),
        };
        if let Some(found) = found {
            self.last[side as usize] = Some((country, framework, found));
        }
        found
    }

    fn named(
        &mut self,
        country: u32,
        id: FrameworkId,
        side: Side,
        place: Place,
        column: &str,
    ) -> Option<u32> {
        let rank = self.rank(id.symbol());
        let of_country = self.index.of_country(country);
        // Rows that speak of one framework after the other mostly come in their order. Where two bear the same id, which
        // is an error, the row before must not decide between them.
        let next = if self.last_named.0 == country { self.last_named.1 + 1 } else { 0 };
        let is_called = |n: usize| of_country.get(n).is_some_and(|known| known.rank == rank);
        let is_next = is_called(next) && !is_called(next + 1) && (next == 0 || !is_called(next - 1));
        let found = match is_next {
            true => Some(next),
            false => of_country.binary_search_by_key(&rank, |known| known.rank).ok(),
        };
        let Some(found) = found else {
            let fault = self.no_framework(country, id, side);
            self.findings.report(fault, place.column(column));
            return None;
        };
        self.last_named = (country, found);
        let Listed { number, kind, .. } = of_country[found];
        if side.takes(kind) {
            return Some(number);
        }
        let framework = self.text(id.symbol()).to_owned();
        let fault = Fault::WrongKind { framework, kind: kind.word(), expected: side.expected() };
        self.findings.report(fault, place.column(column));
        None
    }

    fn no_framework(&self, country: u32, id: FrameworkId, side: Side) -> Fault {
        let code = self.text(self.index.codes[country as usize]);
        let wanted = self.text(id.symbol());
        let known = self.known_frameworks(country, side);
        if let Some(other) = self.index.only_one(id, side)
            && nearest(wanted, known.iter().copied()).is_none()
        {
            let elsewhere = self.text(other.country.symbol()).to_owned();
            return Fault::AcrossCountries { framework: wanted.into(), country: code.into(), elsewhere };
        }
        dangling(side.what(), wanted, code, &known)
    }

    fn known_frameworks(&self, country: u32, side: Side) -> Vec<&'a str> {
        let of_country = self.index.of_country(country).iter().filter(|listed| side.takes(listed.kind));
        of_country.map(|listed| self.framework_id(listed.number)).collect()
    }

    fn only(&mut self, country: u32, side: Side, place: Place, column: &str) -> Option<u32> {
        let mut of_country = self.index.of_country(country).iter().filter(|listed| side.takes(listed.kind));
        let (first, second) = (of_country.next(), of_country.next());
        if let (Some(only), None) = (first, second) {
            return Some(only.number);
        }
        let within = self.text(self.index.codes[country as usize]).to_owned();
        let candidates = self.known_frameworks(country, side);
        let fault = if candidates.is_empty() {
            Fault::Dangling {
                what: side.what(),
                id: "(none named)".into(),
                within,
                nearest: None,
                known: Vec::new(),
            }
        } else {
            Fault::Ambiguous {
                what: side.several(),
                within,
                candidates: candidates.into_iter().map(str::to_owned).collect(),
            }
        };
        self.findings.report(fault, place.column(column));
        None
    }

    /// The id of a framework.
    pub(super) fn framework_id(&self, framework: u32) -> &'a str {
        self.text(self.index.frameworks[framework as usize].framework.symbol())
    }

    pub(super) fn takes(&self, side: Side, framework: u32) -> bool {
        side.takes(self.index.frameworks[framework as usize].kind)
    }

    /// `TZA/undaf`, for messages and addresses.
    pub(super) fn framework_name(&self, framework: u32) -> String {
        let framework = &self.index.frameworks[framework as usize];
        let home = codes_of(self.text(framework.country.symbol())).next().unwrap_or_default();
        format!("{home}/{}", self.text(framework.framework.symbol()))
    }

    pub(super) fn priority(
        &mut self,
        all: &Ordered<Priority>,
        dwcp: u32,
        id: PriorityId,
        place: Place,
    ) -> Option<u32> {
        let rank = self.rank(id.symbol());
        let found = self.last_priority.find(all, dwcp, id.symbol(), rank);
        if found.is_none() {
            let known = ids(all, dwcp, |p| self.text(p.priority.symbol()));
            let fault = dangling("priority", self.text(id.symbol()), &self.framework_name(dwcp), &known);
            self.findings.report(fault, place.column("priority"));
        }
        found
    }

    pub(super) fn outcome(
        &mut self,
        all: &Ordered<Outcome>,
        un: u32,
        id: OutcomeId,
        place: Place,
    ) -> Option<u32> {
        let rank = self.rank(id.symbol());
        let found = self.last_outcome.find(all, un, id.symbol(), rank);
        if found.is_none() {
            let known = ids(all, un, |o| self.text(o.outcome.symbol()));
            let fault = dangling("outcome", self.text(id.symbol()), &self.framework_name(un), &known);
            self.findings.report(fault, place.column("outcome"));
        }
        found
    }

    pub(super) fn element(
        &mut self,
        (priorities, elements): (&Ordered<Priority>, &Ordered<Element>),
        (dwcp, priority): (u32, u32),
        id: ElementId,
        place: Place,
    ) -> Option<u32> {
        let rank = self.rank(id.symbol());
        let found = elements.find(priority, rank);
        if found.is_none() {
            let name = |p: u32| self.text(priorities.rows[p as usize].priority.symbol()).to_owned();
            let element = self.text(id.symbol()).to_owned();
            let elsewhere = priorities.below.rows(dwcp).find(|&p| elements.find(p, rank).is_some());
            let fault = match elsewhere {
                Some(other) => {
                    Fault::ForeignElement { element, priority: name(priority), belongs_to: name(other) }
                }
                None => {
                    let known = ids(elements, priority, |e| self.text(e.element.symbol()));
                    let within = format!("{}/{}", self.framework_name(dwcp), name(priority));
                    dangling("element", &element, &within, &known)
                }
            };
            self.findings.report(fault, place.column("element"));
        }
        found
    }

    pub(super) fn output(
        &mut self,
        (outcomes, outputs): (&Ordered<Outcome>, &Ordered<Output>),
        (un, outcome): (u32, u32),
        id: OutputId,
        place: Place,
    ) -> Option<u32> {
        let rank = self.rank(id.symbol());
        let found = outputs.find(outcome, rank);
        if found.is_none() {
            let name = |o: u32| self.text(outcomes.rows[o as usize].outcome.symbol()).to_owned();
            let output = self.text(id.symbol()).to_owned();
            let elsewhere = outcomes.below.rows(un).find(|&o| outputs.find(o, rank).is_some());
            let fault = match elsewhere {
                Some(other) => {
                    Fault::ForeignOutput { output, outcome: name(outcome), belongs_to: name(other) }
                }
                None => {
                    let known = ids(outputs, outcome, |o| self.text(o.output.symbol()));
                    let within = format!("{}/{}", self.framework_name(un), name(outcome));
                    dangling("output", &output, &within, &known)
                }
            };
            self.findings.report(fault, place.column("output"));
        }
        found
    }
}

fn ids<'t, T: Record>(all: &Ordered<T>, parent: u32, id: impl Fn(&T) -> &'t str) -> Vec<&'t str> {
    all.below.rows(parent).map(|row| id(&all.rows[row as usize])).collect()
}

pub(super) fn dangling(what: &'static str, id: &str, within: &str, known: &[&str]) -> Fault {
    Fault::Dangling {
        what,
        id: id.to_owned(),
        within: within.to_owned(),
        nearest: nearest(id, known.iter().copied()).map(str::to_owned),
        known: known.iter().take(12).map(|k| (*k).to_owned()).collect(),
    }
}
