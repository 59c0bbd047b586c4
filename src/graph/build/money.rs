//! The tables that are kept beside the graph: milestones of indicators, money, projects, lines of costs. Each thing once,
//! and each reference to something that is there.

use super::sums::that_add_up;
use super::totals::without_totals;
use super::{Builder, PlanTables};
use crate::diagnostic::{Fault, Finding, Noun};
use crate::graph::index::Side;
use crate::graph::merge::merged;
use crate::graph::money::MoneyOf;
use crate::graph::resolve::{Resolver, dangling};
use crate::graph::unresolved::{Reference, Scope};
use crate::id::{CountryId, ItemId};
use crate::place::Spot;
use crate::record::{self, Milestone, Record as _};

/// The money and the projects, in order, with what each row is for.
pub(super) struct MoneyTables {
    pub(super) resources: Vec<(Option<MoneyOf>, record::Resource)>,
    pub(super) projects: Vec<(Option<MoneyOf>, record::Project)>,
}

impl Builder {
    /// Takes the tables of money and projects, and checks the milestones of indicators.
    pub(super) fn money(&mut self, tables: &PlanTables) -> MoneyTables {
        let resources = std::mem::take(&mut self.dataset.resources);
        let projects = std::mem::take(&mut self.dataset.projects);
        let indicators = std::mem::take(&mut self.dataset.indicators);
        self.dataset.indicators = self.resolve(|to| milestones(indicators, to));
        let resources = without_totals(resources, &mut self.findings);
        let resources = self.resolve(|to| sorted_resources(resources, to, tables));
        let projects = self.resolve(|to| sorted_projects(projects, to, tables));
        MoneyTables { resources, projects }
    }
}

/// The milestones in the order in which they were read, each once. Reports those that do not fit the measure of their
/// indicator.
fn milestones(mut table: Vec<record::Indicator>, to: &mut Resolver<'_>) -> Vec<record::Indicator> {
    let name = |symbol| to.store.names.text(symbol).to_owned();
    // By the end of one year a figure may be due, and something to be in place.
    let due = |row: &record::Indicator| (row.indicator, row.year, row.milestone == Some(Milestone::InPlace));
    let mut order: Vec<usize> = (0..table.len()).collect();
    order.sort_by_key(|&n| due(&table[n]));
    let what = |row: &record::Indicator| {
        let year = row.year.map_or_else(|| "–".to_owned(), |year| year.to_string());
        (Noun::Milestone, format!("{}, {year}", name(row.indicator.symbol())), Noun::Milestone.column())
    };
    let same = |a: &usize, b: &usize| due(&table[*a]) == due(&table[*b]);
    let mut kept = Vec::with_capacity(order.len());
    for numbers in order.chunk_by(same) {
        let rows = numbers.iter().map(|&n| table[n].clone()).collect();
        kept.push((numbers[0], merged(rows, to.store, &mut to.findings, what)));
    }
    kept.sort_by_key(|(n, _)| *n);
    table = kept.into_iter().map(|(_, row)| row).collect();
    let indicators = &table;
    for row in indicators {
        let of_id = indicators.iter().filter(|other| other.indicator == row.indicator);
        let Some(measure) = of_id.filter_map(|other| other.measure).next() else { continue };
        let unfit = match row.milestone {
            Some(Milestone::Share(_)) => !measure.is_share(),
            Some(Milestone::Count(_)) => measure.is_share(),
            _ => false,
        };
        if let Some(milestone) = row.milestone.filter(|_| unfit) {
            let (indicator, milestone) = (name(row.indicator.symbol()), milestone.to_string());
            let fault = Fault::MilestoneUnfit { indicator, milestone, is_share: measure.is_share() };
            to.findings.report(fault, row.place.column("milestone"));
        }
    }
    table
}

/// The projects in order of id and biennium, each once.
fn sorted_projects(
    mut table: Vec<record::Project>,
    to: &mut Resolver<'_>,
    tables: &PlanTables,
) -> Vec<(Option<MoneyOf>, record::Project)> {
    let store = to.store;
    let name = |row: &record::Project| {
        let id = store.names.text(row.project.symbol());
        (Noun::Project, format!("{id}, {}", row.biennium), Noun::Project.column())
    };
    table.sort_by_key(|row| (to.rank(row.project.symbol()), row.biennium, row.place));
    let mut projects = Vec::with_capacity(table.len());
    for rows in table.chunk_by(|a, b| (a.project, a.biennium) == (b.project, b.biennium)) {
        let row = merged(rows.to_vec(), store, &mut to.findings, name);
        let spot = row.place.column("dwcp_priority");
        projects.push((to.item_of(tables, (row.country, row.dwcp_priority), Side::Dwcp, spot), row));
    }
    that_add_up(projects, &mut to.findings, |(_, row)| {
        let amounts = [("allocation", row.allocation), ("expenditure", row.expenditure)];
        (row.place, row.currency, amounts)
    })
}

/// The rows of money in the order of what they are for; a row that repeats another word for word adds nothing.
fn sorted_resources(
    table: Vec<record::Resource>,
    resolver: &mut Resolver<'_>,
    tables: &PlanTables,
) -> Vec<(Option<MoneyOf>, record::Resource)> {
    let mut rows: Vec<(Option<MoneyOf>, record::Resource)> = Vec::with_capacity(table.len());
    for row in table {
        let spot = row.place.column("outcome_ref");
        rows.push((resolver.item_of(tables, (row.country, row.outcome_ref), Side::Un, spot), row));
    }
    let key = |(of, row): &(Option<MoneyOf>, record::Resource)| {
        let amounts = (row.need, row.available, row.spent, row.earmarked);
        (*of, row.country.map(|c| resolver.rank(c.symbol())), row.biennium, row.currency, row.fund, amounts)
    };
    rows.sort_by(|a, b| key(a).cmp(&key(b)).then(a.1.place.cmp(&b.1.place)));
    let mut kept: Vec<(Option<MoneyOf>, record::Resource)> = Vec::with_capacity(rows.len());
    let mut repeated = Vec::new();
    for row in rows {
        let same = |first: &&(Option<MoneyOf>, record::Resource)| key(first) == key(&row);
        let twin = kept
            .iter()
            .rev()
            .take_while(same)
            .find(|first| first.1.differing(&row.1, resolver.store).is_empty());
        if let Some((_, first)) = twin {
            let fault = Fault::RepeatedRow { table: record::Resource::TABLE.name };
            let finding = Finding::new(fault, row.1.place.column("outcome_ref"));
            repeated.push(finding.with_related(first.place.column("outcome_ref")));
            continue;
        }
        kept.push(row);
    }
    repeated.into_iter().for_each(|finding| resolver.findings.add(finding));
    that_add_up(kept, &mut resolver.findings, |(_, row)| {
        let amounts = [
            ("need", row.need),
            ("available", row.available),
            ("spent", row.spent),
            ("earmarked", row.earmarked),
        ];
        (row.place, row.currency, amounts)
    })
}

impl Resolver<'_> {
    /// What a reference such as `undaf-2007-2011/O3` means: in the country of the row, if it names one. The framework
    /// may be left out where that is plain, and an output may follow; a framework alone means the whole of it.
    fn item_of(
        &mut self,
        tables: &PlanTables,
        (country, item): (Option<CountryId>, Option<ItemId>),
        side: Side,
        spot: Spot,
    ) -> Option<MoneyOf> {
        let number = match country {
            Some(country) => Some(self.country(country, spot.place)?),
            None => None,
        };
        let item = item.map(|item| self.text(item.symbol()))?;
        let parts: Vec<&str> = item.split('/').map(str::trim).collect();
        let index = self.index;
        let of_side = |framework: &u32| side.takes(index.frameworks[*framework as usize].kind);
        let frameworks: Vec<u32> = match number {
            Some(number) => self.frameworks_of(number).filter(of_side).collect(),
            None => (0..index.frameworks.len() as u32).filter(of_side).collect(),
        };
        let mut found: Vec<MoneyOf> =
            frameworks.iter().flat_map(|&f| self.owners(tables, f, &parts, side)).collect();
        if found.is_empty() && side == Side::Un && parts.len() == 1 {
            let called = |&f: &u32| self.framework_id(f) == parts[0];
            found = frameworks.iter().copied().filter(called).map(MoneyOf::Framework).collect();
        }
        if let [one] = found[..] {
            return Some(one);
        }
        if found.is_empty() {
            let what = if side == Side::Dwcp { Noun::Priority } else { Noun::Outcome };
            let known = self.addresses(tables, &frameworks, side);
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let within = number.map_or(0, |number| number + 1);
            let symbol = self.store.names.find(item);
            let country = country.map(CountryId::symbol);
            let reference = Reference { what, by_address: true, within, id: symbol };
            let named = country.map_or("", |country| self.text(country));
            let fault = dangling(what, item, named, &known);
            self.unresolved(reference, Scope { country, framework: None }, spot, |_| fault);
            return None;
        }
        let names = frameworks.iter().filter(|&&f| !self.owners(tables, f, &parts, side).is_empty());
        let candidates = names.map(|&f| format!("{}/{item}", self.framework_name(f))).collect();
        let within = country.map_or("", |country| self.text(country.symbol())).to_owned();
        let fault = Fault::Ambiguous { what: Noun::Item, within, candidates };
        self.findings.report(fault, spot);
        None
    }

    /// The first addresses of what frameworks contain, as references write them.
    fn addresses(&self, tables: &PlanTables, frameworks: &[u32], side: Side) -> Vec<String> {
        let of = |&framework: &u32| {
            let ids = match side {
                Side::Dwcp => self.ids_of(&tables.priorities, framework),
                _ => self.ids_of(&tables.outcomes, framework),
            };
            let plan = self.framework_id(framework);
            ids.into_iter().map(move |id| format!("{plan}/{id}"))
        };
        frameworks.iter().flat_map(of).take(200).collect()
    }

    /// What the parts of a reference mean in one framework.
    fn owners(&self, tables: &PlanTables, framework: u32, parts: &[&str], side: Side) -> Vec<MoneyOf> {
        let outcome = |id: &str| self.rank_of(id).and_then(|rank| tables.outcomes.find(framework, rank));
        let output = |o: u32, id: &str| self.rank_of(id).and_then(|rank| tables.outputs.find(o, rank));
        let priority = |id: &str| self.rank_of(id).and_then(|rank| tables.priorities.find(framework, rank));
        let named = |id: &str| self.framework_id(framework) == id;
        let found = match (side, parts) {
            (Side::Dwcp, [id]) => priority(id).map(MoneyOf::Priority),
            (Side::Dwcp, [f, id]) if named(f) => priority(id).map(MoneyOf::Priority),
            (Side::Dwcp, _) => None,
            (_, [id]) => outcome(id).map(MoneyOf::Outcome),
            (_, [f, id]) if named(f) => outcome(id).map(MoneyOf::Outcome),
            (_, [o, id]) => outcome(o).and_then(|o| output(o, id)).map(MoneyOf::Output),
            (_, [f, o, id]) if named(f) => outcome(o).and_then(|o| output(o, id)).map(MoneyOf::Output),
            _ => None,
        };
        found.into_iter().collect()
    }
}
