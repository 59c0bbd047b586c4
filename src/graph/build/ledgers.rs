//! The tables that are kept beside the graph: indicators, resources and projects. Each thing once, and each reference
//! to something that is there.

use super::Tables;
use crate::diagnostic::{Fault, Findings};
use crate::graph::order::told_twice;
use crate::graph::resolve::{Index, Resolver, Side, dangling};
use crate::id::{CountryId, ItemId};
use crate::place::Place;
use crate::record::Dataset;

/// Looks through them.
pub(super) fn check(dataset: &Dataset, index: &Index<'_>, tables: &Tables) -> Findings {
    let mut resolver = Resolver::new(index);
    let store = resolver.store;
    let name = |symbol| store.names.text(symbol).to_owned();

    let mut milestones: Vec<_> = dataset.indicators.iter().collect();
    milestones.sort_by_key(|row| (row.indicator, row.year, row.place));
    for pair in milestones.windows(2).filter(|p| (p[0].indicator, p[0].year) == (p[1].indicator, p[1].year)) {
        let what = |row: &crate::record::Indicator| {
            ("milestone of", format!("{} in {}", name(row.indicator.symbol()), row.year), "year")
        };
        told_twice(pair[0], pair[1], store, &mut resolver.findings, what);
    }
    let mut projects: Vec<_> = dataset.projects.iter().collect();
    projects.sort_by_key(|row| (row.project, row.biennium, row.place));
    for pair in projects.windows(2).filter(|p| (p[0].project, p[0].biennium) == (p[1].project, p[1].biennium))
    {
        let what = |row: &crate::record::Project| {
            ("project", format!("{} in {}", name(row.project.symbol()), row.biennium), "project")
        };
        told_twice(pair[0], pair[1], store, &mut resolver.findings, what);
    }
    for row in &dataset.resources {
        resolver.item_of(tables, row.country, row.outcome_ref, Side::Un, row.place, "outcome_ref");
    }
    for row in &dataset.projects {
        resolver.item_of(tables, row.country, row.dwcp_priority, Side::Dwcp, row.place, "dwcp_priority");
    }
    resolver.findings
}

impl Resolver<'_> {
    /// Looks for what a reference such as `undaf-2007-2011/O3` means: in the country of the row, if it names one.
    fn item_of(
        &mut self,
        tables: &Tables,
        country: Option<CountryId>,
        item: Option<ItemId>,
        side: Side,
        place: Place,
        column: &str,
    ) {
        let number = match country {
            Some(country) => match self.country(country, place) {
                Some(number) => Some(number),
                None => return,
            },
            None => None,
        };
        let Some(item) = item.map(|item| self.text(item.symbol())) else { return };
        let (framework, id) =
            item.split_once('/').map_or((None, item), |(framework, id)| (Some(framework), id));
        let frameworks: Vec<u32> = match number {
            Some(number) => self.frameworks_of(number).collect(),
            None => self.all_frameworks().collect(),
        };
        let wanted =
            |f: &u32| framework.is_none_or(|wanted| self.framework_name(*f).ends_with(&format!("/{wanted}")));
        let rank = self.store.names.find(id.trim()).map(|symbol| self.rank(symbol));
        let holds = |f: u32| {
            rank.is_some_and(|rank| match side {
                Side::Dwcp => tables.priorities.find(f, rank).is_some(),
                Side::Un | Side::Any => tables.outcomes.find(f, rank).is_some(),
            })
        };
        if frameworks.iter().filter(|f| wanted(f)).any(|&f| holds(f)) {
            return;
        }
        let (what, within) = match (side, country) {
            (Side::Dwcp, Some(country)) => ("priority", self.text(country.symbol())),
            (_, Some(country)) => ("outcome", self.text(country.symbol())),
            (Side::Dwcp, None) => ("priority", "the data"),
            (_, None) => ("outcome", "the data"),
        };
        let names: Vec<String> = frameworks.iter().take(20).map(|&f| self.framework_name(f)).collect();
        let known: Vec<&str> =
            names.iter().filter_map(|name| name.split_once('/').map(|(_, id)| id)).collect();
        let fault: Fault = dangling(what, item, within, &known);
        self.findings.report(fault, place.column(column));
    }
}
