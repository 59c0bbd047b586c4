//! What is reviewed: a dataset with its graph, and what the ids of a decision mean there.

use std::collections::BTreeSet;

use super::About;
use crate::align::{Pairing, pairings_with};
use crate::diagnostic::Findings;
use crate::graph::{Country, Framework, Item, Outcome, PlanGraph, Priority, Target};
use crate::record::{Dataset, Record, RowVisitor, Store, TABLES};
use crate::suggest;
use crate::vocab::{FrameworkKind, PillarWord};

/// A dataset and its graph. Neither is ever changed by a review.
#[derive(Debug)]
pub struct Material {
    dataset: Dataset,
    graph: PlanGraph,
}

/// What the ids of a decision mean.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'g> {
    /// A priority or element and an outcome or output.
    Pair(Pairing<'g>, Item<'g>, Target<'g>),
    /// A priority or element in a comparison.
    Item(Pairing<'g>, Item<'g>),
    /// A strategic objective of a priority or outcome.
    Objective(suggest::Subject<'g>, PillarWord),
    /// A comparison as a whole.
    Plans(Pairing<'g>),
}

impl Material {
    /// The material of a dataset, and what is wrong with its references.
    #[must_use]
    pub fn new(dataset: Dataset) -> (Self, Findings) {
        let (graph, findings) = PlanGraph::build(dataset.clone());
        (Self { dataset, graph }, findings)
    }

    /// The dataset as it was read.
    #[must_use]
    pub const fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// Its graph.
    #[must_use]
    pub const fn graph(&self) -> &PlanGraph {
        &self.graph
    }

    /// Both, for one who changes the dataset.
    #[must_use]
    pub(super) fn into_parts(self) -> (Dataset, PlanGraph) {
        (self.dataset, self.graph)
    }

    /// What a decision is about; nothing where an id names nothing in the data, or two plans are not compared.
    #[must_use]
    pub fn find(&self, about: &About) -> Option<Subject<'_>> {
        let country = self.graph.country(&about.country)?;
        if let Some(pillar) = about.pillar {
            let subject = if about.outcome.is_some() {
                let un = framework(country, about.undaf.as_deref()?)?;
                suggest::Subject::Outcome(outcome(un, about.outcome.as_deref()?)?)
            } else {
                let dwcp = framework(country, about.dwcp.as_deref()?)?;
                suggest::Subject::Priority(priority(dwcp, about.priority.as_deref()?)?)
            };
            return Some(Subject::Objective(subject, pillar));
        }
        let pairing = pairing(country, about.dwcp.as_deref()?, about.undaf.as_deref()?)?;
        let Some(id) = about.priority.as_deref() else {
            let is_whole = about.element.is_none() && about.outcome.is_none() && about.output.is_none();
            return is_whole.then_some(Subject::Plans(pairing));
        };
        let priority = priority(pairing.dwcp, id)?;
        let item = match about.element.as_deref() {
            Some(id) => Item::Element(priority.elements().find(|element| element.id() == id)?),
            None => Item::Priority(priority),
        };
        let Some(id) = about.outcome.as_deref() else {
            return about.output.is_none().then_some(Subject::Item(pairing, item));
        };
        let outcome = outcome(pairing.un, id)?;
        let target = match about.output.as_deref() {
            Some(id) => Target::Output(outcome.outputs().find(|output| output.id() == id)?),
            None => Target::Outcome(outcome),
        };
        Some(Subject::Pair(pairing, item, target))
    }

    /// A dataset of some countries alone, and of those that share a plan with them. Rows that name no country stay.
    pub(super) fn only(&self, dataset: &Dataset, countries: &BTreeSet<String>) -> Dataset {
        let mut codes = countries.clone();
        let shared = self.graph.frameworks().filter(|f| f.countries().any(|c| countries.contains(c.code())));
        codes.extend(shared.flat_map(Framework::countries).map(|country| country.code().to_owned()));
        let mut dataset = dataset.clone();
        for table in TABLES {
            dataset.visit_rows(table.id, Retained(&codes));
        }
        dataset
    }
}

/// Keeps the rows of some countries.
struct Retained<'c>(&'c BTreeSet<String>);

impl RowVisitor for Retained<'_> {
    type Output = ();

    fn visit<R: Record>(self, rows: &mut Vec<R>, store: &mut Store) {
        let Some(column) = R::TABLE.column("country") else { return };
        rows.retain(|row| {
            let stated = row.written(store).into_iter().nth(column).flatten();
            stated.is_none_or(|code| code.text().split(';').any(|code| self.0.contains(code.trim())))
        });
    }
}

fn framework<'g>(country: Country<'g>, id: &str) -> Option<Framework<'g>> {
    country.frameworks().find(|framework| framework.id() == id)
}

fn priority<'g>(dwcp: Framework<'g>, id: &str) -> Option<Priority<'g>> {
    dwcp.priorities().find(|priority| priority.id() == id)
}

fn outcome<'g>(un: Framework<'g>, id: &str) -> Option<Outcome<'g>> {
    un.outcomes().find(|outcome| outcome.id() == id)
}

fn pairing<'g>(country: Country<'g>, dwcp: &str, un: &str) -> Option<Pairing<'g>> {
    let is_dwcp = framework(country, dwcp)?.kind() == FrameworkKind::Dwcp;
    let all = if is_dwcp { pairings_with(country) } else { Vec::new() };
    all.into_iter().find(|pairing| pairing.dwcp.id() == dwcp && pairing.un.id() == un)
}
