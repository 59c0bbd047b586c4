//! Building the graph: tables are put in order, references resolved, nodes and then edges added.

mod absences;
mod assemble;
mod costs;
mod edges;
mod ledgers;
mod partners;
mod said;
mod stated;
mod tables;

use std::sync::Arc;

use petgraph::graph::NodeIndex;
use rayon::prelude::*;

use super::index::{ByCode, Index};
use super::order::Ordered;
use super::resolve::Resolver;
use super::{AgencyRow, Bases, Containment, PlanGraph};
use crate::diagnostic::{Findings, Severity};
use crate::id::{AgencyId, Interner, SourceId};
use crate::ingest::{Passed, Waiting};
use crate::place::Place;
use crate::record::{self, Dataset, Remap, TableId};
use edges::Task;
use stated::Stated;

/// The tables whose rows are nodes, in order.
struct Tables {
    priorities: Ordered<record::Priority>,
    elements: Ordered<record::Element>,
    outcomes: Ordered<record::Outcome>,
    outputs: Ordered<record::Output>,
    agencies: Vec<AgencyRow>,
    /// Those of them that are the ILO.
    ilo: Vec<AgencyId>,
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
    let mut countries = tables::countries(&mut dataset, &mut findings);
    let mut store = std::mem::take(&mut dataset.store);
    store.names = std::mem::take(&mut store.names).flatten();
    let ranks = store.names.ranks();
    // What is known now keeps its symbol in every file that is read later.
    let known = Arc::new(std::mem::take(&mut store.names));
    store.names = Interner::with_base(&known);
    let frameworks = std::mem::take(&mut dataset.frameworks);
    let homes = tables::homes(&frameworks, &store, &ranks);
    countries.sort_unstable_by_key(|country| {
        let code = country.id.symbol().number();
        (homes[code], ranks[code])
    });
    let frameworks = tables::frameworks(frameworks, &homes, &store, &ranks, &mut findings);
    let codes: Vec<_> = countries.iter().map(|c| c.id.symbol()).collect();
    let by_code = ByCode::new(&codes, &frameworks, &store, &ranks);
    let index = Index::new(&store, &ranks, codes, &frameworks, &by_code);
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
            let told = |before: &Stated| before.findings.count(Severity::Error);
            let each = |told: u64, rows: &Dataset| {
                stated::stated(rows, Resolver::of_rows(&index, &rows.store).behind(told), &tables)
            };
            let add = |all: &mut Stated, mut of_block: Stated, by: &Remap| {
                of_block.rename(by);
                all.absorb(of_block);
            };
            let read = |waiting: &Waiting| waiting.read(&known, told, each, add);
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
    drop(known);
    store.names = std::mem::take(&mut store.names).flatten();
    cited.extend(stated.cites.iter().map(|(_, source)| *source));
    tables.add_partners(&mut dataset, &store, &stated, cited, &mut findings);
    stated.gather(&tables, frameworks.len());
    let Stated { findings: found, mut links, roles, took_part, answers, mut cites } = stated;
    findings.absorb(found);
    cites.extend(tables.documents(&frameworks, &store));
    let cites = tables.citations(cites, &store);

    let ((pairs, repeated), (ilo_roles, contradictions)) = rayon::join(
        || links.gather(frameworks.len(), |item| tables.standing(item), &store),
        || stated::of_outcomes(&roles, &tables, &frameworks, &store),
    );
    let mut graph = assemble::nodes(&tables, memberships.len() + pairs.len() + cites.len());
    let first_pair = assemble::statements(&mut graph, tables.bases, &pairs, cites, &memberships);
    drop(pairs);
    findings.absorb(repeated);
    findings.absorb(contradictions);
    let Tables { priorities, elements, outcomes, outputs, agencies, ilo, sources, bases } = tables;
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
        agency_numbers: partners::numbers(&agencies, &store),
        agencies,
        ilo,
        ilo_roles,
        sources,
        links,
        first_pair,
        roles,
        took_part,
        answers,
        absences,
        indicators: dataset.indicators,
        resources: ledgers.resources,
        projects: ledgers.projects,
        costs,
        said,
        frameworks,
        by_code,
        store,
    };
    findings.sort();
    (graph, findings, rows_passed)
}
