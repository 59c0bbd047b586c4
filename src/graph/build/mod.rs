//! Building the graph: tables are put in order, references resolved, nodes and then edges added.

mod absences;
mod costs;
mod edges;
mod ledgers;
mod said;
mod stated;
mod tables;

use petgraph::graph::{Graph, NodeIndex};
use rayon::prelude::*;

use super::order::{Ordered, sort_below};
use super::resolve::{Index, Resolver};
use super::{Bases, Containment, Edge, Node, PlanGraph, rows};
use crate::diagnostic::Findings;
use crate::id::{AgencyId, SourceId};
use crate::ingest::{Passed, Waiting};
use crate::place::Place;
use crate::record::{self, Dataset, Store, TableId};
use crate::vocab::{Constituent, Vocabulary};
use edges::Task;
use stated::{PlannedPart, PlannedRole, Stated};

/// The tables whose rows are nodes, in order.
struct Tables {
    priorities: Ordered<record::Priority>,
    elements: Ordered<record::Element>,
    outcomes: Ordered<record::Outcome>,
    outputs: Ordered<record::Output>,
    agencies: Vec<(AgencyId, Option<record::Agency>)>,
    sources: Vec<(SourceId, Option<record::Source>)>,
    bases: Bases,
}

/// A node, by the base of its kind and its row.
fn node(base: u32, row: u32) -> NodeIndex<u32> {
    NodeIndex::new((base + row) as usize)
}

/// The tables whose rows go straight into the graph as they are read: they make up most of large data.
pub(super) fn waits(table: TableId) -> bool {
    use TableId::{AgencyRole, Link, Participation, Satisfaction};
    matches!(table, Link | AgencyRole | Participation | Satisfaction)
}

/// Builds the graph of a dataset and of tables that are yet to be read; answers it with what was found and with the
/// number of rows that were read now.
pub(super) fn build(mut dataset: Dataset, waiting: &[Waiting]) -> (PlanGraph, Findings, usize) {
    let mut findings = Findings::default();
    let countries = tables::countries(&mut dataset, &mut findings);
    let mut store = std::mem::take(&mut dataset.store);
    let ranks = store.names.ranks();
    let frameworks =
        tables::frameworks(std::mem::take(&mut dataset.frameworks), &store, &ranks, &mut findings);
    let codes = countries.iter().map(|c| c.id.symbol()).collect();
    let index = Index::new(&store, &ranks, codes, &frameworks);
    let memberships: Vec<(u32, u32)> = (0u32..)
        .zip(&frameworks)
        .flat_map(|(n, f)| index.countries_of(f.country).map(move |country| (country, n)))
        .collect();

    let mut tables = tables::tables(&mut dataset, &index, [countries.len(), frameworks.len()], &mut findings);
    let (ledgers, found) = ledgers::ledgers(&mut dataset, &index, &tables);
    findings.absorb(found);
    let costs = costs::costs(std::mem::take(&mut dataset.costs), &mut Resolver::new(&index), &mut findings);
    let mut cited = said::sources(&dataset);
    let (said, of_said) = said::tables(&mut dataset, &index);
    findings.absorb(of_said);

    // Statements of different tables have nothing to do with each other.
    let absences = std::mem::take(&mut dataset.absences);
    let ((absences, mut stated), passed) = rayon::join(
        || {
            let mut task = Task::new(Resolver::new(&index), &tables);
            let absences = task.absences(absences);
            let mut stated = task.finish();
            stated.absorb(stated::stated(&dataset, Resolver::new(&index), &tables));
            (absences, stated)
        },
        || {
            let each = |rows: &Dataset, store: &Store| {
                stated::stated(rows, Resolver::of_rows(&index, store), &tables)
            };
            let read = |waiting: &Waiting| waiting.read(&store.names, each, Stated::absorb);
            waiting.par_iter().map(read).collect::<Vec<_>>()
        },
    );
    drop(index);
    let mut rows_passed = 0;
    for Passed { store: mut of_file, findings: found, rows, mut made } in passed {
        made.rename(&store.absorb(&mut of_file, Place::default()));
        stated.absorb(made);
        findings.absorb(found);
        rows_passed += rows;
    }
    cited.extend(stated.cites.iter().map(|(_, source)| *source));
    tables.add_partners(&mut dataset, &store, &stated, cited, &mut findings);
    findings.absorb(stated::contradictions(&stated.roles, &tables, &frameworks, &store));
    let Stated {
        findings: found,
        links: link_rows,
        ends,
        roles,
        took_part,
        mut answers,
        statements,
        mut cites,
    } = stated;
    findings.absorb(found);
    let (links, found) = edges::in_order(&link_rows, ends, tables.bases, &store);
    findings.absorb(found);
    sort_below(&mut answers, frameworks.len(), |answer| answer.framework);
    cites.extend(tables.documents(&frameworks, &store));
    let cites = tables.citations(cites, &store);

    let bases = tables.bases;
    let edges = memberships.len() + links.len() + roles.len() + took_part.len() + cites.len();
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

    // Last added comes out first, so everything is added from the last row to the first, and what is asked for most at
    // the very end.
    for &(from, to, row) in links.iter().rev() {
        graph.add_edge(from, to, Edge::Link(row));
    }
    drop(links);
    for (from, to) in cites.into_iter().rev() {
        graph.add_edge(from, to, Edge::Cites);
    }
    for PlannedPart { constituent, framework, phase, level, statement } in took_part.into_iter().rev() {
        let (from, to) = (node(bases.constituent, constituent as u32), node(bases.framework, framework));
        graph.add_edge(from, to, Edge::TookPart { phase, level, statement });
    }
    let mut agencies_by_symbol = vec![0; store.names.len()];
    for (n, (id, _)) in (0u32..).zip(&tables.agencies) {
        agencies_by_symbol[id.symbol().number()] = n;
    }
    for PlannedRole { agency, to, role, statement, .. } in roles.into_iter().rev() {
        let from = node(bases.agency, agencies_by_symbol[agency.symbol().number()]);
        graph.add_edge(from, to, Edge::Role { role, statement });
    }
    let Tables { priorities, elements, outcomes, outputs, agencies, sources, .. } = tables;
    for &(country, framework) in memberships.iter().rev() {
        graph.add_edge(node(0, country), node(bases.framework, framework), Edge::Holds);
    }
    let graph = PlanGraph {
        graph,
        bases,
        files: dataset.files,
        countries,
        priorities: priorities.rows,
        elements: elements.rows,
        outcomes: outcomes.rows,
        outputs: outputs.rows,
        below: Containment {
            priorities: priorities.below,
            elements: elements.below,
            outcomes: outcomes.below,
            outputs: outputs.below,
        },
        agencies,
        sources,
        links: link_rows,
        answers,
        absences,
        indicators: dataset.indicators,
        resources: ledgers.resources,
        projects: ledgers.projects,
        costs,
        statements,
        said,
        frameworks,
        store,
    };
    findings.sort();
    (graph, findings, rows_passed)
}
