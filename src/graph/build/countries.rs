//! Countries and frameworks, and the index of both.

use std::collections::BTreeSet;

use crate::country::{is_iso, meant};
use crate::diagnostic::{Code, Fault, Finding, Findings, MergeFault, Noun, nearest};
use crate::graph::index::{Index, MOST_COMPARISONS, Side, codes_of, countries_in};
use crate::graph::merge::{merged, stated_twice};
use crate::graph::sorted::{Key, NO_PARENT, SortedTable};
use crate::graph::{CountryRow, Period};
use crate::id::{CountryId, Symbol};
use crate::place::Place;
use crate::record::{self, Dataset, Store};

/// Takes the names, the countries and the frameworks out of a dataset.
pub(super) fn index(dataset: &mut Dataset, findings: &mut Findings) -> Index {
    let mut countries = countries(dataset, findings);
    let mut store = std::mem::take(&mut dataset.store);
    store.names = std::mem::take(&mut store.names).flatten();
    let ranks = store.names.ranks();
    let frameworks = std::mem::take(&mut dataset.frameworks);
    countries.sort_unstable_by_key(|country| ranks[country.id.symbol().number()]);
    let frameworks = self::frameworks(frameworks, &store, &ranks, findings);
    let index = Index::new(store, ranks, countries, frameworks);
    same_periods(&index, findings);
    too_many_comparisons(&index, findings);
    index
}

/// Tells the countries whose plans cannot all be compared with each other. No country has had a tenth of [`MOST_COMPARISONS`].
fn too_many_comparisons(index: &Index, findings: &mut Findings) {
    for &country in &index.crowded {
        let of_country = index.of_country(country);
        let dwcps = of_country.iter().filter(|of| Side::Dwcp.takes(of.kind)).count();
        let uns = of_country.iter().filter(|of| Side::Un.takes(of.kind)).count();
        let fault = Fault::TooManyComparisons {
            country: index.text(index.countries[country as usize].id.symbol()).to_owned(),
            dwcps,
            uns,
            limit: MOST_COMPARISONS,
        };
        let rows = of_country.iter().map(|of| index.frameworks[of.number as usize].place);
        findings.report(fault, rows.max().unwrap_or_default().column("framework"));
    }
}

/// Warns of UN frameworks of one country that have the same known years: they may be one plan under two ids.
fn same_periods(index: &Index, findings: &mut Findings) {
    let mut reported = BTreeSet::new();
    for country in 0..index.countries.len() as u32 {
        let un = index.of_country(country).iter().filter(|of| of.kind.is_un_framework());
        let mut dated: Vec<_> = un
            .filter_map(|of| {
                let row = &index.frameworks[of.number as usize];
                Some(((row.start?, row.end?), of.number, row))
            })
            .collect();
        dated.sort_by_key(|(years, number, _)| (*years, *number));
        for pair in dated.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            let [((start, end), first, one), (_, second, other)] = [pair[0], pair[1]];
            if !reported.insert((first, second)) {
                continue;
            }
            let fault = MergeFault::SamePeriod {
                country: index.text(index.countries[country as usize].id.symbol()).to_owned(),
                one: index.text(one.framework.symbol()).to_owned(),
                other: index.text(other.framework.symbol()).to_owned(),
                period: Period { start: Some(start), end: Some(end) }.to_string(),
            };
            let mut places = [one.place, other.place];
            places.sort_unstable();
            let finding = Finding::new(fault.into(), places[1].column("framework"));
            findings.add(finding.with_related(places[0].column("framework")));
        }
    }
}

/// Every country of the table of countries or of a framework, in no order.
fn countries(dataset: &mut Dataset, findings: &mut Findings) -> Vec<CountryRow> {
    let store = &mut dataset.store;
    let mut table = std::mem::take(&mut dataset.countries);
    table.sort_by_key(|row| row.country);
    let same = |a: &record::Country, b: &record::Country| a.country == b.country;
    let named: Vec<record::Country> =
        table.chunk_by(same).map(|rows| one_country(rows.to_vec(), store, findings)).collect();
    let listed = !named.is_empty();
    let mut used: Vec<(Symbol, Place)> = Vec::new();
    let mut last = None;
    for framework in &dataset.frameworks {
        // Rows come in runs of one country.
        if last.replace(framework.country) == Some(framework.country) {
            continue;
        }
        let list = store.names.text(framework.country.symbol());
        if list.contains(';') {
            let list = list.to_owned();
            used.extend(codes_of(&list).map(|code| (store.names.intern(code), framework.place)));
        } else {
            used.push((framework.country.symbol(), framework.place));
        }
    }
    used.sort_unstable();
    used.dedup_by_key(|(code, _)| *code);
    let mut countries: Vec<CountryRow> =
        named.into_iter().map(|row| CountryRow { id: row.country, row: Some(row) }).collect();
    let in_table = countries.len();
    for (code, place) in used {
        let id = CountryId::from_symbol(code);
        if countries[..in_table].binary_search_by_key(&id, |c| c.id).is_ok() {
            continue;
        }
        if listed {
            let known = countries[..in_table].iter().take(1000).map(|c| store.names.text(c.id.symbol()));
            let text = store.names.text(code);
            let near = nearest(text, known).map(str::to_owned);
            findings.report(
                Fault::UnlistedCountry { code: text.to_owned(), nearest: near },
                place.column("country"),
            );
        }
        countries.push(CountryRow { id, row: None });
    }
    let place = |c: &CountryRow| c.row.as_ref().map(|r| r.place);
    for country in &countries {
        let code = store.names.text(country.id.symbol());
        if !is_iso(code) && (listed == country.row.is_some()) {
            let first = || {
                dataset
                    .frameworks
                    .iter()
                    .find(|f| codes_of(store.names.text(f.country.symbol())).any(|c| c == code))
                    .map(|f| f.place)
            };
            let place = place(country).or_else(first).unwrap_or_default();
            findings.report_of(Code::UnknownCountry, place, || {
                Finding::new(Fault::UnknownCountry { code: code.to_owned() }, place.column("country"))
            });
        }
    }
    countries
}

/// The country that rows of one code are about. Names under which two countries are known do not stand for one.
fn one_country(rows: Vec<record::Country>, store: &Store, findings: &mut Findings) -> record::Country {
    let name = |row: &record::Country| row.name.map(|name| store.texts.get(name));
    let known = |row: &record::Country| Some((name(row)?, meant(name(row)?)?.alpha3));
    if let Some((first, (one, code))) = rows.iter().find_map(|row| Some((row, known(row)?)))
        && let Some((other, (later, _))) = rows.iter().find_map(|row| {
            let (name, of) = known(row)?;
            (of != code).then_some((row, (name, of)))
        })
    {
        let country = store.names.text(first.country.symbol()).to_owned();
        let fault = Fault::CountryTwice { country, names: [one, later].map(str::to_owned) };
        let finding = Finding::new(fault, other.place.column("country"));
        findings.add(finding.with_related(first.place.column("country")));
        return first.clone();
    }
    merged(rows, store, findings, |row| {
        (Noun::Country, store.names.text(row.country.symbol()).to_owned(), Noun::Country.column())
    })
}

/// The frameworks by home country and id, each once.
fn frameworks(
    table: Vec<record::Framework>,
    store: &Store,
    ranks: &[u32],
    findings: &mut Findings,
) -> Vec<record::Framework> {
    let rank = |symbol: Symbol| ranks[symbol.number()];
    let keys = table.iter().map(|row| {
        let home = countries_in(store, row.country).next();
        if home.is_none() {
            findings.report(Fault::EmptyCell { column: "country".into() }, row.place.column("country"));
        }
        let parent = home.map_or(NO_PARENT, rank);
        Key { parent, rank: rank(row.framework.symbol()) }
    });
    let keys = keys.collect();
    let name = |f: &record::Framework| {
        let country = store.names.text(f.country.symbol());
        (Noun::Framework, format!("{country}/{}", store.names.text(f.framework.symbol())), "framework")
    };
    let frameworks = SortedTable::new(table, keys, ranks.len(), store, findings, name).rows;
    // A framework of several countries may not share its id with another framework of one of them.
    let mut shared: Vec<(u32, u32, usize)> = Vec::new();
    if frameworks.iter().any(|f| store.names.text(f.country.symbol()).contains(';')) {
        for (n, f) in frameworks.iter().enumerate() {
            let id = rank(f.framework.symbol());
            shared.extend(countries_in(store, f.country).map(|country| (rank(country), id, n)));
        }
    }
    shared.sort_unstable();
    for pair in shared.windows(2).filter(|p| (p[0].0, p[0].1) == (p[1].0, p[1].1) && p[0].2 != p[1].2) {
        stated_twice(&frameworks[pair[0].2], &frameworks[pair[1].2], store, findings, name);
    }
    frameworks
}
