//! Countries and frameworks, and the index of both.

use crate::country::is_iso;
use crate::diagnostic::{Code, Fault, Finding, Findings, nearest};
use crate::graph::CountryRow;
use crate::graph::index::{Index, codes_of, countries_in};
use crate::graph::sorted::{Key, NO_PARENT, SortedTable, report_duplicate};
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
    Index::new(store, ranks, countries, frameworks)
}

/// Every country of the table of countries or of a framework, in no order.
fn countries(dataset: &mut Dataset, findings: &mut Findings) -> Vec<CountryRow> {
    let store = &mut dataset.store;
    let mut table = std::mem::take(&mut dataset.countries);
    table.sort_by_key(|row| row.country);
    let mut named: Vec<record::Country> = Vec::with_capacity(table.len());
    for row in table {
        match named.last() {
            Some(kept) if kept.country == row.country => country_twice(kept, &row, store, findings),
            _ => named.push(row),
        }
    }
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

fn country_twice(kept: &record::Country, row: &record::Country, store: &Store, findings: &mut Findings) {
    let spots = (row.place.column("country"), kept.place.column("country"));
    if let (Some(a), Some(b)) = (kept.name, row.name)
        && store.texts.fingerprint(a) != store.texts.fingerprint(b)
    {
        let names = [a, b].map(|n| store.texts.get(n).to_owned());
        let fault = Fault::CountryTwice { country: store.names.text(row.country.symbol()).to_owned(), names };
        findings.add(Finding::new(fault, spots.0).with_related(spots.1));
        return;
    }
    let name = |c: &record::Country| ("country", store.names.text(c.country.symbol()).to_owned(), "country");
    report_duplicate(kept, row, store, findings, name);
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
        ("framework", format!("{country}/{}", store.names.text(f.framework.symbol())), "framework")
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
        report_duplicate(&frameworks[pair[0].2], &frameworks[pair[1].2], store, findings, name);
    }
    frameworks
}
