//! Which agencies bridge pillars?
//!
//! An agency bridges two pillars in a framework when it has a part in an outcome of the one and in an outcome of the
//! other. Where a framework's outcomes have no pillars, its strategic priorities stand for them.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::{Agency, Country, Framework, Outcome, PlanGraph};
use crate::vocab::{Pillar, Role};

/// What an outcome belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field<'g> {
    /// A pillar.
    Pillar(Pillar),
    /// A strategic priority of the framework.
    Group(&'g str),
}

/// An agency in a framework, with the fields it joins.
#[derive(Debug, Clone)]
pub struct Bridge<'g> {
    /// The framework.
    pub framework: Framework<'g>,
    /// The agency.
    pub agency: Agency<'g>,
    /// Each field, at least two, with the outcomes in which the agency has a part.
    pub fields: BTreeMap<Field<'g>, Vec<Outcome<'g>>>,
}

/// Every bridge of the data, or of one country: framework by framework, those that join most fields first.
#[must_use]
pub fn bridges<'g>(graph: &'g PlanGraph, country: Option<Country<'g>>) -> Vec<Bridge<'g>> {
    let mut found = Vec::new();
    let frameworks = graph.frameworks().filter(|f| f.kind().is_un_framework());
    for framework in frameworks.filter(|f| country.is_none_or(|country| f.belongs_to(country))) {
        let by_pillar = framework.outcomes().any(|outcome| !outcome.pillars().is_empty());
        let mut joined: BTreeMap<Agency<'g>, BTreeMap<Field<'g>, Vec<Outcome<'g>>>> = BTreeMap::new();
        for outcome in framework.outcomes() {
            let fields: Vec<Field<'g>> = if by_pillar {
                outcome.pillars().iter().map(Field::Pillar).collect()
            } else {
                outcome.group().map(Field::Group).into_iter().collect()
            };
            let parts = outcome.agencies().into_iter().filter(|part| part.role != Role::NotInvolved);
            let agencies: BTreeSet<Agency<'g>> = parts.map(|part| part.agency).collect();
            for agency in agencies {
                for &field in &fields {
                    joined.entry(agency).or_default().entry(field).or_default().push(outcome);
                }
            }
        }
        let bridges = joined.into_iter().filter(|(_, fields)| fields.len() > 1);
        let mut bridges: Vec<Bridge<'g>> =
            bridges.map(|(agency, fields)| Bridge { framework, agency, fields }).collect();
        bridges.sort_by_key(|bridge| (std::cmp::Reverse(bridge.fields.len()), bridge.agency));
        found.extend(bridges);
    }
    found
}
