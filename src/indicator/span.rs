//! Which years the data speak of.

use std::ops::RangeInclusive;

use crate::graph::PlanGraph;

/// The year in which most UN frameworks are in force, the last where there are several: what one screen is made of.
#[must_use]
pub fn fullest_year(graph: &PlanGraph) -> u16 {
    let un = || graph.frameworks().filter(|f| f.kind().is_un_framework());
    let in_force = |year: &u16| un().filter(|f| f.period().in_force(*year)).count();
    years_of(graph).max_by_key(in_force).unwrap_or(2015)
}

/// From the first year in which a framework of the data is in force, or to which money or a project belongs, to the
/// last; the strategy's years where there is none.
#[must_use]
pub fn years_of(graph: &PlanGraph) -> RangeInclusive<u16> {
    let periods = || graph.frameworks().map(|f| f.period()).filter(|p| p.is_known());
    let biennia = || graph.money().filter_map(|m| m.biennium()).chain(graph.projects().map(|p| p.biennium()));
    let start = periods().filter_map(|p| p.start).map(|year| year.number()).chain(biennia()).min();
    let end = periods().filter_map(|p| p.end).map(|year| year.number());
    let end = end.chain(biennia().map(|first| first + 1)).max();
    match (start, end) {
        (Some(start), Some(end)) => start..=end,
        _ => 2010..=2015,
    }
}
