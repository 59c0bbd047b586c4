//! Every country and framework by the ids that rows write.

use super::CountryRow;
use crate::diagnostic::Noun;
use crate::id::{CountryList, FrameworkId, Symbol};
use crate::record::{Framework, Store};
use crate::vocab::FrameworkKind;

/// Which side of a pairing a row needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Side {
    Dwcp,
    Un,
    Any,
}

impl Side {
    pub(super) fn takes(self, kind: FrameworkKind) -> bool {
        match self {
            Self::Dwcp => kind == FrameworkKind::Dwcp,
            Self::Un => kind.is_un_framework(),
            Self::Any => true,
        }
    }

    /// What a plan of this side is called.
    pub(super) const fn noun(self) -> Noun {
        match self {
            Self::Dwcp => Noun::Dwcp,
            Self::Un => Noun::UnFramework,
            Self::Any => Noun::Framework,
        }
    }
}

/// No row: a name that is no country's code.
const NO_NUMBER: u32 = u32::MAX;

/// Knows every country and framework by the ids that rows write. It also owns what all steps of building share: the texts
/// and the ranks of names.
pub(super) struct Index {
    pub(super) store: Store,
    /// The rank of every name in the natural order of texts.
    pub(super) ranks: Vec<u32>,
    /// The countries, by code.
    pub(super) countries: Vec<CountryRow>,
    /// The frameworks, by home country and id.
    pub(super) frameworks: Vec<Framework>,
    pub(super) country_numbers: CountryNumbers,
    /// The frameworks of each country in order, country after country.
    of_countries: Vec<CountryFramework>,
    /// Where those of each country begin; one more than there are countries.
    starts: Vec<u32>,
    /// For each name that is the id of a framework, and for each side, the framework if there is only one.
    by_id: Vec<[Uniqueness; 3]>,
    /// The countries with more than [`MOST_COMPARISONS`], in order.
    pub(super) crowded: Vec<u32>,
}

/// How many DWCPs times UN frameworks of one country are compared at most: each with each would take for ever.
pub(super) const MOST_COMPARISONS: usize = 10_000;

/// A framework of a country.
#[derive(Debug, Clone, Copy)]
pub(super) struct CountryFramework {
    /// The rank of its id.
    pub(super) rank: u32,
    pub(super) number: u32,
    pub(super) kind: FrameworkKind,
}

/// How many frameworks of one side bear an id.
#[derive(Debug, Clone, Copy)]
enum Uniqueness {
    Unused,
    One(u32),
    Several,
}

impl Index {
    pub(super) fn new(
        store: Store,
        ranks: Vec<u32>,
        countries: Vec<CountryRow>,
        frameworks: Vec<Framework>,
    ) -> Self {
        let country_numbers = CountryNumbers::new(&countries, &store);
        let by_id = by_id(&store, &frameworks);
        let (of_countries, starts, crowded) = (Vec::new(), Vec::new(), Vec::new());
        let mut index = Self {
            store,
            ranks,
            countries,
            frameworks,
            country_numbers,
            of_countries,
            starts,
            by_id,
            crowded,
        };
        index.list_frameworks_of_countries();
        index.crowded =
            (0..index.countries.len() as u32).filter(|&country| index.is_crowded(country)).collect();
        index
    }

    fn is_crowded(&self, country: u32) -> bool {
        let all = self.of_country(country);
        let of = |side: Side| all.iter().filter(|of| side.takes(of.kind)).count();
        // Most countries have fewer plans than it takes.
        all.len() * all.len() > MOST_COMPARISONS && of(Side::Dwcp) * of(Side::Un) > MOST_COMPARISONS
    }

    fn list_frameworks_of_countries(&mut self) {
        let mut all: Vec<(u32, u32, u32)> = Vec::with_capacity(self.frameworks.len());
        for (number, framework) in (0..).zip(&self.frameworks) {
            let rank = self.ranks[framework.framework.symbol().number()];
            all.extend(self.countries_of(framework.country).map(|country| (country, rank, number)));
        }
        all.sort_unstable();
        for (n, (country, ..)) in (0..).zip(&all) {
            self.starts.resize(self.starts.len().max(*country as usize + 1), n);
        }
        self.starts.resize(self.countries.len() + 1, all.len() as u32);
        let listed = |(_, rank, number): (_, _, u32)| {
            let kind = self.frameworks[number as usize].kind;
            CountryFramework { rank, number, kind }
        };
        self.of_countries = all.into_iter().map(listed).collect();
    }

    /// The text of a name.
    pub(super) fn text(&self, symbol: Symbol) -> &str {
        self.store.names.text(symbol)
    }

    /// The country whose code this is.
    #[inline]
    pub(super) fn country(&self, code: Symbol) -> Option<u32> {
        self.country_numbers.get(code)
    }

    /// The framework of this id, where there is only one of that side in the whole data.
    pub(super) fn only_one(&self, id: FrameworkId, side: Side) -> Option<&Framework> {
        match self.by_id.get(id.symbol().number())?[side as usize] {
            Uniqueness::One(number) => Some(&self.frameworks[number as usize]),
            Uniqueness::Unused | Uniqueness::Several => None,
        }
    }

    /// The frameworks of a country, in order.
    #[inline]
    pub(super) fn of_country(&self, country: u32) -> &[CountryFramework] {
        let [start, end] = [country, country + 1].map(|n| self.starts[n as usize] as usize);
        &self.of_countries[start..end]
    }

    /// The countries of a framework, home first.
    pub(super) fn countries_of(&self, list: CountryList) -> impl Iterator<Item = u32> {
        countries_in(&self.store, list).filter_map(|symbol| self.country(symbol))
    }

    /// The code of the home country of a framework: the first of those it is stated for.
    pub(super) fn home_of(&self, framework: &Framework) -> &str {
        codes_of(self.text(framework.country.symbol())).next().unwrap_or_default()
    }

    /// Every country with every framework it belongs to.
    pub(super) fn memberships(&self) -> Vec<(u32, u32)> {
        let of = |(n, framework): (u32, &Framework)| {
            self.countries_of(framework.country).map(move |country| (country, n)).collect::<Vec<_>>()
        };
        (0..).zip(&self.frameworks).flat_map(of).collect()
    }
}

/// The country of every name that is a country's code.
#[derive(Debug)]
pub(super) struct CountryNumbers(Vec<u32>);

impl CountryNumbers {
    fn new(countries: &[CountryRow], store: &Store) -> Self {
        let mut numbers = vec![NO_NUMBER; store.names.len()];
        for (number, country) in (0..).zip(countries) {
            numbers[country.id.symbol().number()] = number;
        }
        Self(numbers)
    }

    /// The country whose code this is.
    #[inline]
    pub(super) fn get(&self, code: Symbol) -> Option<u32> {
        self.0.get(code.number()).copied().filter(|&country| country != NO_NUMBER)
    }
}

fn by_id(store: &Store, frameworks: &[Framework]) -> Vec<[Uniqueness; 3]> {
    let mut by_id = vec![[Uniqueness::Unused; 3]; store.names.len()];
    for (number, framework) in (0..).zip(frameworks) {
        for side in [Side::Dwcp, Side::Un, Side::Any].into_iter().filter(|side| side.takes(framework.kind)) {
            let unique = &mut by_id[framework.framework.symbol().number()][side as usize];
            *unique =
                if let Uniqueness::Unused = unique { Uniqueness::One(number) } else { Uniqueness::Several };
        }
    }
    by_id
}

/// The names of the countries in a country cell, home first; one that is no name stands nowhere else either.
pub(super) fn countries_in(store: &Store, list: CountryList) -> impl Iterator<Item = Symbol> {
    let text = store.names.text(list.symbol());
    // Most cells hold one code, which is the text itself.
    let (one, several) = if text.contains(';') { (None, text) } else { (Some(list.symbol()), "") };
    one.into_iter().chain(codes_of(several).filter_map(|code| store.names.find(code)))
}

/// The codes in a country cell, home first: `COK;FJI;KIR`.
pub(super) fn codes_of(list: &str) -> impl Iterator<Item = &str> {
    let codes = || list.split(';').map(str::trim);
    codes()
        .enumerate()
        .filter(move |(n, code)| !code.is_empty() && !codes().take(*n).any(|c| c == *code))
        .map(|(_, code)| code)
}
