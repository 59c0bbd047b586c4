//! Every country and framework by the ids that rows write.

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

    pub(super) const fn expected(self) -> &'static str {
        match self {
            Self::Dwcp => "a DWCP",
            Self::Un => "a UN framework",
            Self::Any => "a framework",
        }
    }

    pub(super) const fn what(self) -> &'static str {
        match self {
            Self::Dwcp => "DWCP",
            Self::Un => "UN framework",
            Self::Any => "framework",
        }
    }

    pub(super) const fn several(self) -> &'static str {
        match self {
            Self::Dwcp => "DWCPs",
            Self::Un => "UN frameworks",
            Self::Any => "frameworks",
        }
    }
}

/// No row: a country that is not there.
pub(super) const NOWHERE: u32 = u32::MAX;

/// Knows every country and framework by the ids that rows write.
pub(super) struct Index<'a> {
    pub(super) store: &'a Store,
    /// The rank of every name in the natural order of texts.
    pub(super) ranks: &'a [u32],
    /// The country of every name that is a country's code.
    pub(super) countries: Vec<u32>,
    pub(super) codes: Vec<Symbol>,
    pub(super) frameworks: &'a [Framework],
    pub(super) by_code: &'a ByCode,
    /// The frameworks of each country in order, country after country.
    of_countries: Vec<Listed>,
    /// Where those of each country begin; one more than there are countries.
    starts: Vec<u32>,
    /// For each name that is the id of a framework, and for each side, the framework if there is only one.
    by_id: Vec<[Only; 3]>,
}

/// The order in which something is listed; it stands in another, as it was read.
#[derive(Debug)]
pub(super) struct InOrder {
    numbers: Vec<u32>,
    /// The place of each among the numbers.
    places: Vec<u32>,
}

impl InOrder {
    fn new(numbers: Vec<u32>) -> Self {
        let mut places = vec![0; numbers.len()];
        for (place, number) in (0..).zip(&numbers) {
            places[*number as usize] = place;
        }
        Self { numbers, places }
    }

    /// The numbers of all, in order.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> {
        self.numbers.iter().copied()
    }

    /// Where one stands among them.
    #[inline]
    pub(super) fn place(&self, number: u32) -> u32 {
        self.places[number as usize]
    }
}

/// Countries in order of code, and frameworks in order of the code of their home country and of their id.
#[derive(Debug)]
pub(super) struct ByCode {
    pub(super) countries: InOrder,
    pub(super) frameworks: InOrder,
}

impl ByCode {
    /// Of countries, by their codes, and of frameworks that stand country after country, those of each in order of id.
    pub(super) fn new(codes: &[Symbol], frameworks: &[Framework], store: &Store, ranks: &[u32]) -> Self {
        let rank = |code: Symbol| ranks[code.number()];
        let mut countries: Vec<u32> = (0..codes.len() as u32).collect();
        countries.sort_unstable_by_key(|&country| rank(codes[country as usize]));
        let home = |framework: &Framework| countries_in(store, framework.country).next();
        let mut next = 0;
        let mut runs: Vec<(Option<u32>, std::ops::Range<u32>)> = frameworks
            .chunk_by(|a, b| a.country == b.country || home(a) == home(b))
            .map(|run| {
                let start = next;
                next += run.len() as u32;
                (home(&run[0]).map(rank), start..next)
            })
            .collect();
        runs.sort_unstable_by_key(|(home, _)| *home);
        let frameworks = runs.into_iter().flat_map(|(_, numbers)| numbers).collect();
        Self { countries: InOrder::new(countries), frameworks: InOrder::new(frameworks) }
    }
}

/// A framework of a country.
#[derive(Debug, Clone, Copy)]
pub(super) struct Listed {
    /// The rank of its id.
    pub(super) rank: u32,
    pub(super) number: u32,
    pub(super) kind: FrameworkKind,
}

/// How many frameworks of one side bear an id.
#[derive(Debug, Clone, Copy)]
enum Only {
    None,
    One(u32),
    Several,
}

impl<'a> Index<'a> {
    pub(super) fn new(
        store: &'a Store,
        ranks: &'a [u32],
        codes: Vec<Symbol>,
        frameworks: &'a [Framework],
        by_code: &'a ByCode,
    ) -> Self {
        let mut countries = vec![NOWHERE; store.names.len()];
        for (number, code) in codes.iter().enumerate() {
            countries[code.number()] = number as u32;
        }
        let (of_countries, starts) = (Vec::new(), Vec::new());
        let by_id = by_id(store, frameworks);
        let mut index =
            Self { store, ranks, countries, codes, frameworks, by_code, of_countries, starts, by_id };
        let mut all: Vec<(u32, u32, u32)> = Vec::with_capacity(frameworks.len());
        for (number, framework) in (0..).zip(frameworks) {
            let rank = ranks[framework.framework.symbol().number()];
            all.extend(index.countries_of(framework.country).map(|country| (country, rank, number)));
        }
        all.sort_unstable();
        for (n, (country, ..)) in (0..).zip(&all) {
            index.starts.resize(index.starts.len().max(*country as usize + 1), n);
        }
        index.starts.resize(index.codes.len() + 1, all.len() as u32);
        let listed =
            |(_, rank, number): (_, _, u32)| Listed { rank, number, kind: frameworks[number as usize].kind };
        index.of_countries = all.into_iter().map(listed).collect();
        index
    }

    /// The text of a name.
    pub(super) fn text(&self, symbol: Symbol) -> String {
        self.store.names.text(symbol).to_owned()
    }

    /// The framework of this id, where there is only one of that side in the whole data.
    pub(super) fn only_one(&self, id: FrameworkId, side: Side) -> Option<&Framework> {
        match self.by_id.get(id.symbol().number())?[side as usize] {
            Only::One(number) => Some(&self.frameworks[number as usize]),
            Only::None | Only::Several => None,
        }
    }

    /// How many frameworks there are.
    pub(super) fn frameworks(&self) -> usize {
        self.frameworks.len()
    }

    /// The frameworks of a country, in order.
    pub(super) fn of_country(&self, country: u32) -> &[Listed] {
        let [start, end] = [country, country + 1].map(|n| self.starts[n as usize] as usize);
        &self.of_countries[start..end]
    }

    /// The countries of a framework, home first.
    pub(super) fn countries_of(&self, list: CountryList) -> impl Iterator<Item = u32> + use<'a, '_> {
        let number = |symbol: Symbol| Some(self.countries[symbol.number()]).filter(|&c| c != NOWHERE);
        countries_in(self.store, list).filter_map(number)
    }
}

fn by_id(store: &Store, frameworks: &[Framework]) -> Vec<[Only; 3]> {
    let mut by_id = vec![[Only::None; 3]; store.names.len()];
    for (number, framework) in (0..).zip(frameworks) {
        for side in [Side::Dwcp, Side::Un, Side::Any].into_iter().filter(|side| side.takes(framework.kind)) {
            let only = &mut by_id[framework.framework.symbol().number()][side as usize];
            *only = if let Only::None = only { Only::One(number) } else { Only::Several };
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
