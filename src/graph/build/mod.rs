//! Building the graph: tables are put in order, references resolved, nodes and then edges added.

mod absences;
mod costs;
mod edges;
mod ledgers;
mod said;
mod tables;

use petgraph::graph::{Graph, NodeIndex};

use super::order::Ordered;
use super::resolve::{Index, Resolver};
use super::{Bases, Edge, Node, PlanGraph, rows};
use crate::diagnostic::Findings;
use crate::id::{AgencyId, SourceId};
use crate::record::{self, Dataset};
use crate::vocab::{Constituent, Vocabulary};
use edges::Task;

/// The tables whose rows are nodes, in order.
struct Tables {
    priorities: Ordered<record::Priority>,
    elements: Ordered<record::Element>,
    outcomes: Ordered<record::Outcome>,
    outputs: Ordered<record::Output>,
    agencies: Vec<(AgencyId, Option<record::Agency>)>,
    sources: Vec<(SourceId, Option<record::Source>)>,
    /// The number of the source behind every citation, by the citation's symbol; one past the last where it is none.
    source_numbers: Vec<u32>,
    bases: Bases,
}

/// A node, by the base of its kind and its row.
fn node(base: u32, row: u32) -> NodeIndex<u32> {
    NodeIndex::new((base + row) as usize)
}

pub(super) fn build(mut dataset: Dataset) -> (PlanGraph, Findings) {
    let mut findings = Findings::default();
    let countries = tables::countries(&mut dataset, &mut findings);
    let store = std::mem::take(&mut dataset.store);
    let ranks = store.names.ranks();
    let frameworks =
        tables::frameworks(std::mem::take(&mut dataset.frameworks), &store, &ranks, &mut findings);
    let codes = countries.iter().map(|c| c.id.symbol()).collect();
    let index = Index::new(&store, &ranks, codes, &frameworks);
    let memberships: Vec<(u32, u32)> = (0u32..)
        .zip(&frameworks)
        .flat_map(|(n, f)| index.countries_of(f.country).map(move |country| (country, n)))
        .collect();

    let tables = tables::tables(&mut dataset, &index, [countries.len(), frameworks.len()], &mut findings);
    let Tables { bases, .. } = tables;
    let (ledgers, found) = ledgers::ledgers(&mut dataset, &index, &tables);
    findings.absorb(found);
    let costs = costs::costs(std::mem::take(&mut dataset.costs), &mut Resolver::new(&index), &mut findings);
    let (said, of_said) = said::tables(&mut dataset, &index);
    findings.absorb(of_said);

    // Statements of different tables have nothing to do with each other.
    let absences = std::mem::take(&mut dataset.absences);
    let (roles, participation) =
        (std::mem::take(&mut dataset.roles), std::mem::take(&mut dataset.participation));
    let satisfaction = std::mem::take(&mut dataset.satisfaction);
    let task = || Task::new(Resolver::new(&index), &tables);
    let (of_links, (of_roles, of_frameworks)) = rayon::join(
        || {
            let mut task = task();
            let links = task.links(&dataset.links);
            (links, task.absences(absences), task.finish())
        },
        || {
            let mut first = task();
            let roles = first.roles(roles);
            let mut second = task();
            let took_part = second.participation(participation);
            let answers = second.answers(satisfaction);
            second.documents(&frameworks);
            ((roles, first.finish()), (took_part, answers, second.finish()))
        },
    );
    let (links, absences, mut finished) = of_links;
    let (mut roles, of_roles) = of_roles;
    let (mut took_part, mut answers, of_frameworks) = of_frameworks;
    let by = finished.absorb(of_roles);
    roles.iter_mut().for_each(|planned| planned.2.renumber(by));
    let by = finished.absorb(of_frameworks);
    took_part.iter_mut().for_each(|planned| planned.2.renumber(by));
    answers.iter_mut().for_each(|answer| answer.statement = answer.statement.and_then(|n| n.checked_add(by)));
    findings.absorb(finished.findings);
    let mut cites = finished.cites;
    cites.sort_unstable();
    cites.dedup();

    let held = [
        &tables.priorities.parents,
        &tables.elements.parents,
        &tables.outcomes.parents,
        &tables.outputs.parents,
    ];
    let held: usize = held.iter().map(|parents| parents.len()).sum();
    let edges = memberships.len() + held + links.len() + roles.len() + took_part.len() + cites.len();
    let mut graph = Graph::with_capacity(bases.source as usize + tables.sources.len(), edges);
    rows(&countries).for_each(|n| _ = graph.add_node(Node::Country(n)));
    rows(&frameworks).for_each(|n| _ = graph.add_node(Node::Framework(n)));
    rows(&tables.priorities.rows).for_each(|n| _ = graph.add_node(Node::Priority(n)));
    rows(&tables.elements.rows).for_each(|n| _ = graph.add_node(Node::Element(n)));
    rows(&tables.outcomes.rows).for_each(|n| _ = graph.add_node(Node::Outcome(n)));
    rows(&tables.outputs.rows).for_each(|n| _ = graph.add_node(Node::Output(n)));
    rows(&tables.agencies).for_each(|n| _ = graph.add_node(Node::Agency(n)));
    Constituent::ALL.iter().for_each(|&c| _ = graph.add_node(Node::Constituent(c)));
    rows(&tables.sources).for_each(|n| _ = graph.add_node(Node::Source(n)));

    // Last added comes out first, so everything is added from the last row to the first, and containment, which is
    // asked for most, at the very end.
    for &(from, to, row) in links.iter().rev() {
        graph.add_edge(from, to, Edge::Link(row));
    }
    drop(links);
    for (from, to) in cites.into_iter().rev() {
        graph.add_edge(from, to, Edge::Cites);
    }
    for (from, to, edge) in [took_part, roles].into_iter().flat_map(|edges| edges.into_iter().rev()) {
        graph.add_edge(from, to, edge);
    }
    let Tables { priorities, elements, outcomes, outputs, agencies, sources, .. } = tables;
    let mut hold = |parents: Vec<u32>, parent_base: u32, base: u32| {
        for (n, parent) in parents.into_iter().enumerate().rev() {
            graph.add_edge(node(parent_base, parent), node(base, n as u32), Edge::Holds);
        }
    };
    hold(outputs.parents, bases.outcome, bases.output);
    hold(outcomes.parents, bases.framework, bases.outcome);
    hold(elements.parents, bases.priority, bases.element);
    hold(priorities.parents, bases.framework, bases.priority);
    for &(country, framework) in memberships.iter().rev() {
        graph.add_edge(node(0, country), node(bases.framework, framework), Edge::Holds);
    }
    drop(index);
    let graph = PlanGraph {
        graph,
        bases,
        files: dataset.files,
        countries,
        priorities: priorities.rows,
        elements: elements.rows,
        outcomes: outcomes.rows,
        outputs: outputs.rows,
        agencies,
        sources,
        links: dataset.links,
        answers,
        absences,
        indicators: dataset.indicators,
        resources: ledgers.resources,
        projects: ledgers.projects,
        costs,
        statements: finished.statements,
        said,
        frameworks,
        store,
    };
    findings.sort();
    (graph, findings)
}
