//! The tables whose rows become nodes: each put in order, each thing once.

use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::stated::Stated;
use super::{Tables, node, partners};
use crate::country::is_iso;
use crate::diagnostic::{Code, Fault, Finding, Findings, Severity, nearest};
use crate::graph::index::{Index, Side, codes_of, countries_in};
use crate::graph::order::{Key, NO_PARENT, Ordered, told_twice};
use crate::graph::resolve::Resolver;
use crate::graph::{Bases, CountryRow};
use crate::id::{CountryId, SourceId, Symbol};
use crate::place::Place;
use crate::record::{self, Dataset, Record, Store};
use crate::text::Detail;

/// Every table below the frameworks. The two sides have nothing to do with each other.
pub(super) fn tables(
    dataset: &mut Dataset,
    index: &Index<'_>,
    [countries, frameworks]: [usize; 2],
    findings: &mut Findings,
) -> Tables {
    let (priorities, elements) =
        (std::mem::take(&mut dataset.priorities), std::mem::take(&mut dataset.elements));
    let (outcomes, outputs) = (std::mem::take(&mut dataset.outcomes), std::mem::take(&mut dataset.outputs));
    let (mut of_dwcp, mut of_un) = (Findings::default(), Findings::default());
    let ((priorities, elements), (outcomes, outputs)) = rayon::join(
        || {
            let priorities = self::priorities(priorities, index, &mut of_dwcp);
            let elements = self::elements(elements, index, &mut of_dwcp, &priorities);
            (priorities, elements)
        },
        || {
            let outcomes = self::outcomes(outcomes, index, &mut of_un);
            let outputs = self::outputs(outputs, index, &mut of_un, &outcomes);
            (outcomes, outputs)
        },
    );
    let mut bases = Bases::default();
    let mut next = countries;
    for (base, size) in [
        (&mut bases.framework, frameworks),
        (&mut bases.priority, priorities.rows.len()),
        (&mut bases.element, elements.rows.len()),
        (&mut bases.outcome, outcomes.rows.len()),
        (&mut bases.output, outputs.rows.len()),
        (&mut bases.source, 0),
    ] {
        *base = next as u32;
        next += size;
    }
    findings.absorb(of_dwcp);
    findings.absorb(of_un);
    let (agencies, ilo, sources) = (Vec::new(), Vec::new(), Vec::new());
    Tables { priorities, elements, outcomes, outputs, agencies, ilo, sources, bases }
}

impl Tables {
    /// Adds the agencies and the sources, once every statement has been looked through.
    pub(super) fn add_partners(
        &mut self,
        dataset: &mut Dataset,
        store: &Store,
        stated: &Stated,
        cited: Vec<SourceId>,
        findings: &mut Findings,
    ) {
        self.agencies = partners::agencies(std::mem::take(&mut dataset.agencies), stated, store, findings);
        self.ilo = partners::ilo(&self.agencies, store);
        self.sources = partners::sources(std::mem::take(&mut dataset.sources), cited, store, findings);
    }

    /// The DWCP of an item, and where the item stands in it: each priority before its elements.
    pub(super) fn standing(&self, item: NodeIndex<u32>) -> (u32, u32) {
        let (below, item) = (&self.elements.below, item.index() as u32);
        let (priority, standing) = if item < self.bases.element {
            let priority = item - self.bases.priority;
            (priority, priority + below.rows(priority).start)
        } else {
            let element = item - self.bases.element;
            let priority = below.parent(element);
            (priority, priority + element + 1)
        };
        (self.priorities.below.parent(priority), standing)
    }

    /// The sources of frameworks, priorities and outcomes themselves.
    pub(super) fn documents(
        &self,
        frameworks: &[record::Framework],
        store: &Store,
    ) -> Vec<(NodeIndex<u32>, SourceId)> {
        if store.detail() != Detail::Full {
            return Vec::new();
        }
        let of = |base: u32, sources: &mut dyn Iterator<Item = Option<SourceId>>| -> Vec<_> {
            let cited = (0u32..).zip(sources).filter_map(|(n, source)| Some((n, source?)));
            cited.map(|(n, source)| (node(base, n), source)).collect()
        };
        let mut documents = of(self.bases.framework, &mut frameworks.iter().map(|row| row.source));
        documents.extend(of(self.bases.priority, &mut self.priorities.rows.iter().map(|row| row.source)));
        documents.extend(of(self.bases.outcome, &mut self.outcomes.rows.iter().map(|row| row.source)));
        documents
    }

    /// The edges to the sources that there are, in order, each once.
    pub(super) fn citations(
        &self,
        cites: Vec<(NodeIndex<u32>, SourceId)>,
        store: &Store,
    ) -> Vec<(NodeIndex<u32>, NodeIndex<u32>)> {
        let mut numbers = vec![None; store.citations.len()];
        for (n, (id, _)) in (0u32..).zip(&self.sources) {
            if let Some(number) = numbers.get_mut(id.symbol().number()) {
                *number = Some(n);
            }
        }
        let number = |id: SourceId| numbers.get(id.symbol().number()).copied().flatten();
        let edge = |(about, source)| Some((about, node(self.bases.source, number(source)?)));
        let mut edges: Vec<_> = cites.into_iter().filter_map(edge).collect();
        edges.sort_unstable();
        edges.dedup();
        edges
    }
}

/// Every country of the table of countries or of a framework, in no order.
pub(super) fn countries(dataset: &mut Dataset, findings: &mut Findings) -> Vec<CountryRow> {
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
    told_twice(kept, row, store, findings, name);
}

/// For each name that is the code of a country with a framework, its place among these: as frameworks are read, so that
/// what is read together stands together. First come those that share a framework with others, in order of code: where one
/// list holds things of several countries, these are among them, and things are listed as they stand. Of any other name
/// it is a place behind all.
pub(super) fn homes(table: &[record::Framework], store: &Store, ranks: &[u32]) -> Vec<u32> {
    let (mut sharing, mut as_read) = (Vec::new(), Vec::new());
    for run in table.chunk_by(|a, b| a.country == b.country) {
        let mut countries = countries_in(store, run[0].country);
        let Some(home) = countries.next() else { continue };
        as_read.push(home);
        let before = sharing.len();
        sharing.extend(countries);
        if sharing.len() > before {
            sharing.push(home);
        }
    }
    sharing.sort_unstable_by_key(|code: &Symbol| ranks[code.number()]);
    let (mut homes, mut next) = (vec![NO_PARENT; ranks.len()], 0..);
    for code in sharing.into_iter().chain(as_read) {
        let home = &mut homes[code.number()];
        if *home == NO_PARENT {
            *home = next.next().unwrap_or(NO_PARENT);
        }
    }
    homes
}

/// The frameworks, each once: home country after home country as these are read, and of each country in order of id.
pub(super) fn frameworks(
    table: Vec<record::Framework>,
    homes: &[u32],
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
        let parent = home.map_or(NO_PARENT, |home| homes[home.number()]);
        Key { parent, rank: rank(row.framework.symbol()) }
    });
    let keys = keys.collect();
    let name = |f: &record::Framework| {
        let country = store.names.text(f.country.symbol());
        ("framework", format!("{country}/{}", store.names.text(f.framework.symbol())), "framework")
    };
    let frameworks = Ordered::new(table, keys, ranks.len(), store, findings, name).rows;
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
        told_twice(&frameworks[pair[0].2], &frameworks[pair[1].2], store, findings, name);
    }
    frameworks
}

/// Puts the rows of a table in order below so many parents, by what `key` finds of each: its parent and the rank of its
/// id. What is wrong with them is told.
fn ordered<T: Record + Sync>(
    table: Vec<T>,
    index: &Index<'_>,
    parents: usize,
    findings: &mut Findings,
    key: impl Fn(&mut Resolver<'_>, &T) -> Option<(u32, u32)> + Sync,
    (what, id): (&'static str, impl Fn(&T) -> Symbol),
) -> Ordered<T> {
    const ROWS: usize = 1 << 14;
    let part = |keys: &mut [Key], first: usize, told: u64| {
        let mut to = Resolver::new(index).behind(told);
        for (row, keyed) in table[first..].iter().zip(keys) {
            let (parent, rank) = key(&mut to, row).unwrap_or((NO_PARENT, 0));
            *keyed = Key { parent, rank };
        }
        to.findings
    };
    let mut keys = vec![Key { parent: 0, rank: 0 }; table.len()];
    // Where the first rows are full of errors, those of the others are only counted.
    let (start, rest) = keys.split_at_mut(table.len().min(ROWS));
    let mut found = part(start, 0, 0);
    let told = found.count(Severity::Error);
    let parts = rest.par_chunks_mut(ROWS).enumerate();
    for more in parts.map(|(n, keys)| part(keys, (n + 1) * ROWS, told)).collect::<Vec<_>>() {
        found.absorb(more);
    }
    findings.absorb(found);
    let name = |row: &T| (what, index.text(id(row)), what);
    Ordered::new(table, keys, parents, index.store, findings, name)
}

fn priorities(
    table: Vec<record::Priority>,
    index: &Index<'_>,
    findings: &mut Findings,
) -> Ordered<record::Priority> {
    let id = |row: &record::Priority| row.priority.symbol();
    let key = |to: &mut Resolver<'_>, row: &record::Priority| {
        let dwcp = to.framework(row.country, row.framework, Side::Dwcp, row.place, "framework")?;
        Some((dwcp, to.rank(id(row))))
    };
    ordered(table, index, index.frameworks(), findings, key, ("priority", id))
}

fn outcomes(
    table: Vec<record::Outcome>,
    index: &Index<'_>,
    findings: &mut Findings,
) -> Ordered<record::Outcome> {
    let id = |row: &record::Outcome| row.outcome.symbol();
    let key = |to: &mut Resolver<'_>, row: &record::Outcome| {
        let un = to.framework(row.country, row.framework, Side::Un, row.place, "framework")?;
        Some((un, to.rank(id(row))))
    };
    ordered(table, index, index.frameworks(), findings, key, ("outcome", id))
}

fn elements(
    table: Vec<record::Element>,
    index: &Index<'_>,
    findings: &mut Findings,
    above: &Ordered<record::Priority>,
) -> Ordered<record::Element> {
    let id = |row: &record::Element| row.element.symbol();
    let key = |to: &mut Resolver<'_>, row: &record::Element| {
        let dwcp = to.framework(row.country, row.framework, Side::Dwcp, row.place, "framework")?;
        Some((to.priority(above, dwcp, row.priority, row.place)?, to.rank(id(row))))
    };
    ordered(table, index, above.rows.len(), findings, key, ("element", id))
}

fn outputs(
    table: Vec<record::Output>,
    index: &Index<'_>,
    findings: &mut Findings,
    above: &Ordered<record::Outcome>,
) -> Ordered<record::Output> {
    let id = |row: &record::Output| row.output.symbol();
    let key = |to: &mut Resolver<'_>, row: &record::Output| {
        let un = to.framework(row.country, row.framework, Side::Un, row.place, "framework")?;
        Some((to.outcome(above, un, row.outcome, row.place)?, to.rank(id(row))))
    };
    ordered(table, index, above.rows.len(), findings, key, ("output", id))
}
