//! Building the graph of a dataset, in steps: each takes its tables out of the dataset, resolves their references, and
//! reports what leads nowhere.

mod absences;
mod agencies;
mod aliases;
mod causes;
mod costs;
mod countries;
mod edges;
mod judged;
mod money;
mod regional;
mod roles;
mod roots;
mod statements;
mod sums;
mod tables;
mod totals;
mod twins;
mod uses;

use petgraph::graph::NodeIndex;

use super::index::Index;
use super::resolve::Resolver;
use super::unresolved::Unresolved;
use super::{Containment, PlanGraph};
use crate::diagnostic::{Findings, Lost};
use crate::record::Dataset;
use statements::Statements;
use tables::PlanTables;

/// Builds the graph of a dataset.
pub(super) fn build(dataset: Dataset) -> (PlanGraph, Findings) {
    let mut builder = Builder::new(dataset);
    let mut statements = builder.statements_about_frameworks();
    let tables = builder.plan_tables();
    builder.grid_twins(&tables);
    let money = builder.money(&tables);
    let costs = builder.costs();
    let regional = builder.regional();
    let absences = builder.statements_about_items(&tables, &mut statements);
    let judgements = builder.judgements(&tables, &mut statements.cites);
    statements.cites.extend(builder.documents(&tables));
    let cited = statements.cites.iter().map(|(_, source)| *source).chain(regional.sources());
    let sources = builder.sources(cited.collect());
    let agencies = builder.agencies(&statements.roles);
    let ilo_roles = builder.ilo_roles(&statements.roles, agencies.ilo, &tables);
    builder.sort_links(&mut statements.links, &tables);
    let graph = builder.connect(&tables, &statements, &sources);

    builder
        .report_roots(&tables, |builder| builder.uses(&tables, &statements, &absences, &judgements, &money));

    let Builder { dataset, index, mut findings, .. } = builder;
    findings.sort();
    let PlanTables { priorities, elements, outcomes, outputs, bases } = tables;
    let Statements { links, roles, took_part, answers, .. } = statements;
    let graph = PlanGraph {
        graph,
        bases,
        store: index.store,
        files: dataset.files,
        countries: index.countries,
        country_numbers: index.country_numbers,
        crowded: index.crowded,
        frameworks: index.frameworks,
        priorities: priorities.rows,
        elements: elements.rows,
        outcomes: outcomes.rows,
        outputs: outputs.rows,
        containment: Containment {
            priorities: priorities.ranges,
            elements: elements.ranges,
            outcomes: outcomes.ranges,
            outputs: outputs.ranges,
        },
        agencies,
        ilo_roles,
        sources,
        links,
        roles,
        took_part,
        answers,
        absences,
        judgements,
        indicators: dataset.indicators,
        resources: money.resources,
        projects: money.projects,
        costs,
        regional,
    };
    (graph, findings)
}

/// A dataset on its way to a graph.
struct Builder {
    /// The tables that no step has taken yet.
    dataset: Dataset,
    /// Countries, frameworks and names, which every later step looks things up in.
    index: Index,
    /// What is wrong with the rows.
    findings: Findings,
    /// The references that lead nowhere.
    unresolved: Unresolved,
    /// What could not be read of the data.
    lost: Vec<Lost>,
}

impl Builder {
    /// The first steps: ids of one plan become one, and countries and frameworks are indexed.
    fn new(mut dataset: Dataset) -> Self {
        let mut findings = Findings::default();
        aliases::apply(&mut dataset, &mut findings);
        let index = countries::index(&mut dataset, &mut findings);
        let lost = std::mem::take(&mut dataset.lost);
        Self { dataset, index, findings, unresolved: Unresolved::default(), lost }
    }

    /// Runs a step that resolves rows, and keeps what is wrong with them.
    fn resolve<T>(&mut self, step: impl FnOnce(&mut Resolver<'_>) -> T) -> T {
        let mut resolver = Resolver::new(&self.index);
        let resolved = step(&mut resolver);
        let Resolver { findings, unresolved, .. } = resolver;
        self.findings.absorb(findings);
        self.unresolved.absorb(unresolved);
        resolved
    }
}

/// A node, by the base of its kind and its row.
fn node(base: u32, row: u32) -> NodeIndex<u32> {
    NodeIndex::new((base + row) as usize)
}
