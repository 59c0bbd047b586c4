//! Two ids of one plan, and two ids of one item of such a plan, become one id before anything is resolved (semantics,
//! section 8): every later step sees one plan. The last `same_as` is the id that is shown, and its rows decide.

mod items;
mod rewrite;
mod sets;

use std::collections::BTreeMap;

use crate::diagnostic::{Fault, Finding, Findings, MergeFault, Noun};
use crate::graph::index::{Side, codes_of};
use crate::graph::merge::{Called, merged_of_plans};
use crate::graph::resolve::dangling;
use crate::id::{CountryId, CountryList, FrameworkId, Symbol, natural};
use crate::record::{self, Alias, Dataset, Record, Store};
use crate::vocab::FrameworkKind;
use items::Items;
use sets::Sets;

/// Makes the plans and items that alias rows name one, in every table.
pub(super) fn apply(dataset: &mut Dataset, findings: &mut Findings) {
    if dataset.aliases.is_empty() {
        return;
    }
    let mut plans = Plans::of(dataset);
    let rows = std::mem::take(&mut dataset.aliases);
    let aliases = plans.unite(&rows, &dataset.store, findings);
    let items = Items::of(dataset, &plans, &aliases, findings);
    items.rewrite(dataset, &plans, findings);
    plans.merge_frameworks(dataset, findings);
}

/// A plan, by the id that its rows write.
struct Plan {
    /// The countries, home first.
    countries: Vec<Symbol>,
    id: FrameworkId,
    kind: FrameworkKind,
}

/// The plans of the countries that alias rows name, in order of home country and id.
struct Plans {
    all: Vec<Plan>,
    by_id: BTreeMap<(Symbol, FrameworkId), usize>,
    /// The plan that each is shown as; itself where no row says otherwise.
    shown: Vec<usize>,
    /// Is it one of several ids of one plan?
    is_aliased: Vec<bool>,
}

/// An alias row whose two plans are known.
struct Known<'a> {
    row: &'a Alias,
    one: usize,
    other: usize,
}

impl Plans {
    fn of(dataset: &mut Dataset) -> Self {
        let Dataset { store, frameworks, aliases, .. } = dataset;
        let mut named: Vec<Symbol> = aliases.iter().map(|row| row.country.symbol()).collect();
        named.sort_unstable();
        named.dedup();
        let mut all: Vec<Plan> = Vec::new();
        for row in frameworks.iter() {
            let list = store.names.text(row.country.symbol()).to_owned();
            let countries: Vec<Symbol> = codes_of(&list).map(|code| store.names.intern(code)).collect();
            if countries.iter().any(|country| named.binary_search(country).is_ok()) {
                all.push(Plan { countries, id: row.framework, kind: row.kind });
            }
        }
        let text = |symbol: Symbol| store.names.text(symbol);
        // Which kind goes first where rows of one id contradict each other is decided by the kinds, not by the rows.
        all.sort_by(|a, b| {
            natural(text(a.countries[0]), text(b.countries[0]))
                .then_with(|| natural(text(a.id.symbol()), text(b.id.symbol())))
                .then_with(|| a.kind.cmp(&b.kind))
        });
        all.dedup_by(|later, first| (later.countries[0], later.id) == (first.countries[0], first.id));
        let mut by_id = BTreeMap::new();
        for (n, plan) in all.iter().enumerate() {
            for &country in &plan.countries {
                by_id.entry((country, plan.id)).or_insert(n);
            }
        }
        let (shown, is_aliased) = ((0..all.len()).collect(), vec![false; all.len()]);
        Self { all, by_id, shown, is_aliased }
    }

    /// Makes the plans that rows name one. Returns the rows that have an effect.
    fn unite<'a>(&mut self, rows: &'a [Alias], store: &Store, findings: &mut Findings) -> Vec<Known<'a>> {
        let mut sets = Sets::new(self.all.len());
        let mut known = Vec::new();
        for (n, row) in rows.iter().enumerate() {
            let same =
                |first: &&Alias| first.place.file == row.place.file && first.differing(row, store).is_empty();
            if let Some(first) = rows[..n].iter().find(same) {
                let finding = Finding::new(
                    Fault::RepeatedRow { table: Alias::TABLE.name },
                    row.place.column("same_as"),
                );
                findings.add(finding.with_related(first.place.column("same_as")));
                continue;
            }
            let one = self.find(row, row.framework, "framework", store, findings);
            let other = self.find(row, row.same_as, "same_as", store, findings);
            let (Some(one), Some(other)) = (one, other) else { continue };
            let [a, b] = [one, other].map(|plan| self.all[plan].kind);
            let side_differs =
                |x: FrameworkKind, y: FrameworkKind| x == FrameworkKind::Dwcp && y != FrameworkKind::Dwcp;
            if side_differs(a, b) || side_differs(b, a) {
                let (dwcp, un) = if side_differs(a, b) { (one, other) } else { (other, one) };
                let [one, other] = [dwcp, un].map(|plan| self.name(plan, store));
                let fault = MergeFault::AliasOfOtherSide { one, other };
                findings.report(fault.into(), row.place.column("same_as"));
                continue;
            }
            sets.join(one, other);
            known.push(Known { row, one, other });
        }
        self.shown = sets.shown(|plan| plan);
        for (n, &shown) in self.shown.iter().enumerate() {
            if n != shown {
                (self.is_aliased[n], self.is_aliased[shown]) = (true, true);
            }
        }
        known
    }

    fn find(
        &self,
        row: &Alias,
        id: FrameworkId,
        column: &str,
        store: &Store,
        findings: &mut Findings,
    ) -> Option<usize> {
        let country = row.country.symbol();
        let found = self.by_id.get(&(country, id)).copied();
        if found.is_none() {
            let text = |symbol| store.names.text(symbol);
            let of_country = self.by_id.keys().filter(|(of, _)| *of == country);
            let mut known: Vec<&str> = of_country.map(|(_, id)| text(id.symbol())).collect();
            known.sort_by(|a, b| natural(a, b));
            findings.report(
                dangling(Noun::Framework, text(id.symbol()), text(country), &known),
                row.place.column(column),
            );
        }
        found
    }

    /// `MDA/undaf`, for messages.
    fn name(&self, plan: usize, store: &Store) -> String {
        let Plan { countries, id, .. } = &self.all[plan];
        format!("{}/{}", store.names.text(countries[0]), store.names.text(id.symbol()))
    }

    /// The plan that a row names, or the only one of its side that it can mean; nothing where no alias speaks of it.
    fn named(&self, country: CountryId, id: Option<FrameworkId>, side: Side) -> Option<usize> {
        let country = country.symbol();
        let plan = match id {
            Some(id) => *self.by_id.get(&(country, id))?,
            None => {
                let of_country =
                    self.all.iter().enumerate().filter(|(_, plan)| plan.countries.contains(&country));
                let mut shown: Vec<usize> = of_country
                    .filter(|(_, plan)| side.takes(plan.kind))
                    .map(|(n, _)| self.shown[n])
                    .collect();
                shown.dedup();
                shown.sort_unstable();
                shown.dedup();
                let [only] = shown[..] else { return None };
                only
            }
        };
        self.is_aliased[plan].then_some(plan)
    }

    /// The id that a plan is shown by.
    fn shown_id(&self, plan: usize) -> FrameworkId {
        self.all[self.shown[plan]].id
    }

    /// The rows of frameworks that are one plan become one row.
    fn merge_frameworks(&self, dataset: &mut Dataset, findings: &mut Findings) {
        let Dataset { store, frameworks, .. } = dataset;
        let mut of_sets: BTreeMap<usize, Vec<(usize, record::Framework)>> = BTreeMap::new();
        frameworks.retain(|row| {
            let list = store.names.text(row.country.symbol());
            let home = codes_of(list).next().and_then(|code| store.names.find(code));
            let plan = home.and_then(|home| self.by_id.get(&(home, row.framework)));
            let Some(&plan) = plan.filter(|plan| self.is_aliased[**plan]) else { return true };
            let shown = self.shown[plan];
            let order = if plan == shown { 0 } else { plan + 1 };
            of_sets.entry(shown).or_default().push((order, row.clone()));
            false
        });
        for (shown, mut rows) in of_sets {
            let ids: Vec<usize> = (0..self.all.len()).filter(|&plan| self.shown[plan] == shown).collect();
            let mut codes: Vec<Symbol> = self.all[shown].countries.clone();
            for plan in &ids {
                let more = self.all[*plan].countries.iter().filter(|code| !codes.contains(code)).copied();
                let more: Vec<Symbol> = more.collect();
                codes.extend(more);
            }
            let codes: Vec<&str> = codes.iter().map(|code| store.names.text(*code)).collect();
            let list = CountryList::from_symbol({
                let list = codes.join(";");
                store.names.intern(&list)
            });
            for (_, row) in &mut rows {
                (row.framework, row.country) = (self.all[shown].id, list);
            }
            let names: Vec<String> = ids.iter().map(|&plan| self.name(plan, store)).collect();
            frameworks.push(merged_of_plans(rows, store, findings, |_| {
                (Noun::Framework, names.join(" = "), Noun::Framework.column())
            }));
        }
    }
}

/// Rows that are about one item become one row: those with a key, each with the order in which its id goes.
fn merge_rows<T: Record, K: Ord>(
    table: &mut Vec<T>,
    mut key: impl FnMut(&mut T) -> Option<(K, usize)>,
    name: impl Fn(&T, &Store) -> Called,
    store: &Store,
    findings: &mut Findings,
) {
    let mut of_keys: BTreeMap<K, Vec<(usize, T)>> = BTreeMap::new();
    let mut others = Vec::with_capacity(table.len());
    for mut row in std::mem::take(table) {
        match key(&mut row) {
            Some((key, order)) => of_keys.entry(key).or_default().push((order, row)),
            None => others.push(row),
        }
    }
    *table = others;
    let one = |rows| merged_of_plans(rows, store, findings, |row| name(row, store));
    table.extend(of_keys.into_values().map(one));
}

/// A fault about an alias row at one of its columns.
fn report(findings: &mut Findings, fault: impl Into<Fault>, row: &Alias, column: &str) {
    findings.add(Finding::new(fault.into(), row.place.column(column)));
}
