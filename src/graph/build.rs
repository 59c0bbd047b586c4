//! Building the graph: tables are put in order, references resolved, nodes and then edges added.

use std::num::NonZeroU32;

use petgraph::graph::{Graph, NodeIndex};

use super::order::{Ordered, told_twice};
use super::resolve::{Resolver, Side, codes_of, dangling};
use super::{AnswerRow, Bases, CountryRow, Edge, Node, PlanGraph, Statement, rows};
use crate::country::is_iso;
use crate::diagnostic::{Fault, Finding, Findings, nearest};
use crate::id::{AgencyId, CountryId, SourceId, Symbol};
use crate::place::{Place, Spot};
use crate::record::{self, Dataset, Store};
use crate::text::Keep;
use crate::vocab::{Constituent, Vocabulary};

/// An edge yet to be added: from, to, what it says.
type Planned = (NodeIndex<u32>, NodeIndex<u32>, Edge);

pub(super) fn build(mut dataset: Dataset) -> (PlanGraph, Findings) {
    let mut findings = Findings::default();
    let countries = countries(&mut dataset, &mut findings);
    let store = std::mem::take(&mut dataset.store);
    let ranks = store.names.ranks();
    let frameworks = frameworks(std::mem::take(&mut dataset.frameworks), &store, &ranks, &mut findings);
    let codes = countries.iter().map(|c| c.id.symbol()).collect();
    let mut resolver = Resolver::new(&store, &mut findings, &ranks, codes, &frameworks);

    let priorities = priorities(&mut dataset, &mut resolver, frameworks.len());
    let elements = elements(&mut dataset, &mut resolver, &priorities);
    let outcomes = outcomes(&mut dataset, &mut resolver, frameworks.len());
    let outputs = outputs(&mut dataset, &mut resolver, &outcomes);
    let agencies = agencies(&mut dataset, &mut resolver);
    let sources = sources(&mut dataset, &store, &mut resolver);

    let mut bases = Bases::default();
    let mut next = countries.len();
    let sizes = [
        frameworks.len(),
        priorities.rows.len(),
        elements.rows.len(),
        outcomes.rows.len(),
        outputs.rows.len(),
    ];
    for (base, size) in [
        (&mut bases.framework, sizes[0]),
        (&mut bases.priority, sizes[1]),
        (&mut bases.element, sizes[2]),
        (&mut bases.outcome, sizes[3]),
        (&mut bases.output, sizes[4]),
        (&mut bases.agency, agencies.len()),
        (&mut bases.constituent, Constituent::ALL.len()),
        (&mut bases.source, sources.len()),
    ] {
        *base = next as u32;
        next += size;
    }

    let mut edges = Edges {
        resolver: &mut resolver,
        bases,
        agencies: &agencies,
        sources: &sources,
        priorities: &priorities,
        elements: &elements,
        outcomes: &outcomes,
        outputs: &outputs,
        statements: Vec::new(),
        cites: Vec::new(),
    };
    let links = edges.links(&mut dataset);
    let roles = edges.roles(&mut dataset);
    let took_part = edges.participation(&mut dataset);
    let answers = edges.answers(&mut dataset);
    let absences = edges.absences(&mut dataset);
    edges.documents(&frameworks);
    let Edges { statements, cites, .. } = edges;
    let memberships: Vec<(u32, u32)> = frameworks
        .iter()
        .enumerate()
        .flat_map(|(n, f)| resolver.countries_of(f.country).map(move |c| (c, n as u32)).collect::<Vec<_>>())
        .collect();

    let held = sizes.iter().sum::<usize>() + memberships.len();
    let mut graph =
        Graph::with_capacity(next, held + links.len() + roles.len() + took_part.len() + cites.len());
    rows(&countries).for_each(|n| _ = graph.add_node(Node::Country(n)));
    rows(&frameworks).for_each(|n| _ = graph.add_node(Node::Framework(n)));
    rows(&priorities.rows).for_each(|n| _ = graph.add_node(Node::Priority(n)));
    rows(&elements.rows).for_each(|n| _ = graph.add_node(Node::Element(n)));
    rows(&outcomes.rows).for_each(|n| _ = graph.add_node(Node::Outcome(n)));
    rows(&outputs.rows).for_each(|n| _ = graph.add_node(Node::Output(n)));
    rows(&agencies).for_each(|n| _ = graph.add_node(Node::Agency(n)));
    Constituent::ALL.iter().for_each(|&c| _ = graph.add_node(Node::Constituent(c)));
    rows(&sources).for_each(|n| _ = graph.add_node(Node::Source(n)));

    // Last added comes out first, so everything is added from the last row to the first, and containment, which is
    // asked for most, at the very end.
    for &(from, to, row) in links.iter().rev() {
        graph.add_edge(from, to, Edge::Link(row));
    }
    for (from, to, edge) in [cites, took_part, roles].into_iter().flat_map(|edges| edges.into_iter().rev()) {
        graph.add_edge(from, to, edge);
    }
    let node = |base: u32, n: u32| NodeIndex::new((base + n) as usize);
    let mut hold = |parents: &[u32], parent_base: u32, base: u32| {
        for (n, &parent) in parents.iter().enumerate().rev() {
            graph.add_edge(node(parent_base, parent), node(base, n as u32), Edge::Holds);
        }
    };
    hold(&outputs.parents, bases.outcome, bases.output);
    hold(&outcomes.parents, bases.framework, bases.outcome);
    hold(&elements.parents, bases.priority, bases.element);
    hold(&priorities.parents, bases.framework, bases.priority);
    for &(country, framework) in memberships.iter().rev() {
        graph.add_edge(NodeIndex::new(country as usize), node(bases.framework, framework), Edge::Holds);
    }
    let graph = PlanGraph {
        graph,
        bases,
        files: std::mem::take(&mut dataset.files),
        countries,
        priorities: priorities.rows,
        elements: elements.rows,
        outcomes: outcomes.rows,
        outputs: outputs.rows,
        agencies,
        sources,
        links: std::mem::take(&mut dataset.links),
        answers,
        absences,
        indicators: std::mem::take(&mut dataset.indicators),
        statements,
        frameworks,
        store,
    };
    findings.sort();
    (graph, findings)
}

/// Every country of the table of countries or of a framework, in order of code.
fn countries(dataset: &mut Dataset, findings: &mut Findings) -> Vec<CountryRow> {
    let store = &mut dataset.store;
    let mut table = std::mem::take(&mut dataset.countries);
    table.sort_by_key(|row| row.country);
    let mut named: Vec<record::Country> = Vec::with_capacity(table.len());
    for row in table {
        match named.last() {
            Some(kept) if kept.country == row.country => country_twice(kept, &row, store, findings),
            _ => named.push(row),
        }
    }
    let listed = !named.is_empty();
    let mut used: Vec<(Symbol, Place)> = Vec::new();
    for framework in &dataset.frameworks {
        let list = store.names.text(framework.country.symbol()).to_owned();
        used.extend(codes_of(&list).map(|code| (store.names.intern(code), framework.place)));
    }
    used.sort_unstable();
    used.dedup_by_key(|(code, _)| *code);
    let mut countries: Vec<CountryRow> =
        named.into_iter().map(|row| CountryRow { id: row.country, row: Some(row) }).collect();
    let in_table = countries.len();
    for (code, place) in used {
        let id = CountryId::from_symbol(code);
        if countries[..in_table].binary_search_by_key(&id, |c| c.id).is_ok() {
            continue;
        }
        if listed {
            let known = countries[..in_table].iter().take(1000).map(|c| store.names.text(c.id.symbol()));
            let text = store.names.text(code);
            let near = nearest(text, known).map(str::to_owned);
            findings.report(
                Fault::UnlistedCountry { code: text.to_owned(), nearest: near },
                place.column("country"),
            );
        }
        countries.push(CountryRow { id, row: None });
    }
    let place = |c: &CountryRow| c.row.as_ref().map(|r| r.place);
    for country in &countries {
        let code = store.names.text(country.id.symbol());
        if !is_iso(code) && (listed == country.row.is_some()) {
            let first = || {
                dataset
                    .frameworks
                    .iter()
                    .find(|f| codes_of(store.names.text(f.country.symbol())).any(|c| c == code))
                    .map(|f| f.place)
            };
            let place = place(country).or_else(first).unwrap_or_default();
            findings.report(Fault::UnknownCountry { code: code.to_owned() }, place.column("country"));
        }
    }
    countries
        .sort_by(|a, b| crate::id::natural(store.names.text(a.id.symbol()), store.names.text(b.id.symbol())));
    countries
}

fn country_twice(kept: &record::Country, row: &record::Country, store: &Store, findings: &mut Findings) {
    let spots = (row.place.column("country"), kept.place.column("country"));
    if let (Some(a), Some(b)) = (kept.name, row.name)
        && store.texts.fingerprint(a) != store.texts.fingerprint(b)
    {
        let names = [a, b].map(|n| store.texts.get(n).to_owned());
        let fault = Fault::CountryTwice { country: store.names.text(row.country.symbol()).to_owned(), names };
        findings.add(Finding::new(fault, spots.0).with_related(spots.1));
        return;
    }
    let name = |c: &record::Country| ("country", store.names.text(c.country.symbol()).to_owned(), "country");
    told_twice(kept, row, store, findings, name);
}

/// The frameworks in order of home country and id, each once.
fn frameworks(
    table: Vec<record::Framework>,
    store: &Store,
    ranks: &[u32],
    findings: &mut Findings,
) -> Vec<record::Framework> {
    let rank_of = |code: &str| store.names.find(code).map_or(0, |s| ranks[s.number()]);
    let mut keyed: Vec<(u32, u32, u32)> = Vec::with_capacity(table.len());
    for (n, row) in table.iter().enumerate() {
        let home = codes_of(store.names.text(row.country.symbol())).next();
        if let Some(home) = home {
            keyed.push((rank_of(home), ranks[row.framework.symbol().number()], n as u32));
        } else {
            findings.report(Fault::EmptyCell { column: "country".into() }, row.place.column("country"));
        }
    }
    keyed.sort_unstable();
    let name = |f: &record::Framework| {
        let country = store.names.text(f.country.symbol());
        ("framework", format!("{country}/{}", store.names.text(f.framework.symbol())), "framework")
    };
    let mut frameworks: Vec<record::Framework> = Vec::with_capacity(keyed.len());
    let mut last = None;
    for (home, id, n) in keyed {
        let row = &table[n as usize];
        match frameworks.last() {
            Some(kept) if last == Some((home, id)) => told_twice(kept, row, store, findings, name),
            _ => frameworks.push(row.clone()),
        }
        last = Some((home, id));
    }
    // A framework of several countries may not share its id with another framework of one of them.
    let mut shared: Vec<(u32, u32, usize)> = Vec::new();
    if frameworks.iter().any(|f| store.names.text(f.country.symbol()).contains(';')) {
        for (n, f) in frameworks.iter().enumerate() {
            let id = ranks[f.framework.symbol().number()];
            shared.extend(codes_of(store.names.text(f.country.symbol())).map(|code| (rank_of(code), id, n)));
        }
    }
    shared.sort_unstable();
    for pair in shared.windows(2).filter(|p| (p[0].0, p[0].1) == (p[1].0, p[1].1) && p[0].2 != p[1].2) {
        told_twice(&frameworks[pair[0].2], &frameworks[pair[1].2], store, findings, name);
    }
    frameworks
}

fn priorities(dataset: &mut Dataset, to: &mut Resolver<'_>, frameworks: usize) -> Ordered<record::Priority> {
    let table = std::mem::take(&mut dataset.priorities);
    let mut keyed = Vec::with_capacity(table.len());
    for (n, row) in table.iter().enumerate() {
        if let Some(dwcp) = to.framework(row.country, row.framework, Side::Dwcp, row.place, "framework") {
            keyed.push((dwcp, to.rank(row.priority.symbol()), n as u32));
        }
    }
    let store = to.store;
    let name =
        |p: &record::Priority| ("priority", store.names.text(p.priority.symbol()).to_owned(), "priority");
    Ordered::new(table, keyed, frameworks, store, to.findings, name)
}

fn outcomes(dataset: &mut Dataset, to: &mut Resolver<'_>, frameworks: usize) -> Ordered<record::Outcome> {
    let table = std::mem::take(&mut dataset.outcomes);
    let mut keyed = Vec::with_capacity(table.len());
    for (n, row) in table.iter().enumerate() {
        if let Some(un) = to.framework(row.country, row.framework, Side::Un, row.place, "framework") {
            keyed.push((un, to.rank(row.outcome.symbol()), n as u32));
        }
    }
    let store = to.store;
    let name = |o: &record::Outcome| ("outcome", store.names.text(o.outcome.symbol()).to_owned(), "outcome");
    Ordered::new(table, keyed, frameworks, store, to.findings, name)
}

fn elements(
    dataset: &mut Dataset,
    to: &mut Resolver<'_>,
    priorities: &Ordered<record::Priority>,
) -> Ordered<record::Element> {
    let table = std::mem::take(&mut dataset.elements);
    let mut keyed = Vec::with_capacity(table.len());
    for (n, row) in table.iter().enumerate() {
        let dwcp = to.framework(row.country, row.framework, Side::Dwcp, row.place, "framework");
        let Some(dwcp) = dwcp else { continue };
        if let Some(priority) = to.priority(priorities, dwcp, row.priority, row.place) {
            keyed.push((priority, to.rank(row.element.symbol()), n as u32));
        }
    }
    let store = to.store;
    let name = |e: &record::Element| ("element", store.names.text(e.element.symbol()).to_owned(), "element");
    Ordered::new(table, keyed, priorities.rows.len(), store, to.findings, name)
}

fn outputs(
    dataset: &mut Dataset,
    to: &mut Resolver<'_>,
    outcomes: &Ordered<record::Outcome>,
) -> Ordered<record::Output> {
    let table = std::mem::take(&mut dataset.outputs);
    let mut keyed = Vec::with_capacity(table.len());
    for (n, row) in table.iter().enumerate() {
        let un = to.framework(row.country, row.framework, Side::Un, row.place, "framework");
        let Some(un) = un else { continue };
        if let Some(outcome) = to.outcome(outcomes, un, row.outcome, row.place) {
            keyed.push((outcome, to.rank(row.output.symbol()), n as u32));
        }
    }
    let store = to.store;
    let name = |o: &record::Output| ("output", store.names.text(o.output.symbol()).to_owned(), "output");
    Ordered::new(table, keyed, outcomes.rows.len(), store, to.findings, name)
}

/// Every agency of the table or of a role, by acronym.
fn agencies(dataset: &mut Dataset, to: &mut Resolver<'_>) -> Vec<(AgencyId, Option<record::Agency>)> {
    let mut listed: Vec<(AgencyId, Option<record::Agency>)> = Vec::new();
    let mut table = std::mem::take(&mut dataset.agencies);
    table.sort_by_key(|row| row.agency);
    for row in table {
        match listed.last() {
            Some((id, Some(kept))) if *id == row.agency => {
                let store = to.store;
                let name =
                    |a: &record::Agency| ("agency", store.names.text(a.agency.symbol()).to_owned(), "agency");
                told_twice(kept, &row, store, to.findings, name);
            }
            _ => listed.push((row.agency, Some(row))),
        }
    }
    let mut used: Vec<AgencyId> = dataset.roles.iter().map(|r| r.agency).collect();
    used.sort_unstable();
    used.dedup();
    let known = listed.len();
    used.retain(|id| listed[..known].binary_search_by_key(id, |(id, _)| *id).is_err());
    listed.extend(used.into_iter().map(|id| (id, None)));
    listed.sort_by_key(|(id, _)| to.rank(id.symbol()));
    listed
}

/// Every source of the table, and every plain citation, by text. Without texts there is nothing to cite.
fn sources(
    dataset: &mut Dataset,
    store: &Store,
    to: &mut Resolver<'_>,
) -> Vec<(SourceId, Option<record::Source>)> {
    let mut listed: Vec<(SourceId, Option<record::Source>)> = Vec::new();
    let mut table = std::mem::take(&mut dataset.sources);
    table.sort_by_key(|row| row.source);
    let text = |id: SourceId| store.citations.text(id.symbol());
    for row in table {
        match listed.last() {
            Some((id, Some(kept))) if *id == row.source => {
                let name = |s: &record::Source| ("source", text(s.source).to_owned(), "source");
                told_twice(kept, &row, store, to.findings, name);
            }
            _ => listed.push((row.source, Some(row))),
        }
    }
    if store.keep() == Keep::Everything {
        let cited = (dataset.links.iter().map(|r| r.source))
            .chain(dataset.roles.iter().map(|r| r.source))
            .chain(dataset.participation.iter().map(|r| r.source))
            .chain(dataset.satisfaction.iter().map(|r| r.source))
            .chain(dataset.absences.iter().map(|r| r.source));
        let mut used: Vec<SourceId> = cited.flatten().collect();
        used.sort_unstable();
        used.dedup();
        let known = listed.len();
        used.retain(|id| listed[..known].binary_search_by_key(id, |(id, _)| *id).is_err());
        listed.extend(used.into_iter().map(|id| (id, None)));
    }
    listed.sort_by(|a, b| crate::id::natural(text(a.0), text(b.0)).then(a.0.cmp(&b.0)));
    listed
}

/// Works out where each statement's edge goes.
struct Edges<'a, 'r> {
    resolver: &'r mut Resolver<'a>,
    bases: Bases,
    agencies: &'r [(AgencyId, Option<record::Agency>)],
    sources: &'r [(SourceId, Option<record::Source>)],
    priorities: &'r Ordered<record::Priority>,
    elements: &'r Ordered<record::Element>,
    outcomes: &'r Ordered<record::Outcome>,
    outputs: &'r Ordered<record::Output>,
    statements: Vec<Statement>,
    cites: Vec<Planned>,
}

impl Edges<'_, '_> {
    fn node(base: u32, row: u32) -> NodeIndex<u32> {
        NodeIndex::new((base + row) as usize)
    }

    fn keeps_texts(&self) -> bool {
        self.resolver.store.keep() == Keep::Everything
    }

    fn state(&mut self, statement: Statement, about: NodeIndex<u32>) -> Option<NonZeroU32> {
        if !self.keeps_texts() {
            return None;
        }
        self.cite(statement.source, about);
        self.statements.push(statement);
        NonZeroU32::new(self.statements.len() as u32)
    }

    /// The source of a statement about a node; every source once for each node.
    fn cite(&mut self, source: Option<SourceId>, about: NodeIndex<u32>) {
        let Some(source) = source.filter(|_| self.keeps_texts()) else { return };
        let text = |id: SourceId| self.resolver.store.citations.text(id.symbol());
        let order = |(id, _): &(SourceId, Option<record::Source>)| {
            crate::id::natural(text(*id), text(source)).then(id.cmp(&source))
        };
        if let Ok(n) = self.sources.binary_search_by(order) {
            let edge = (about, Self::node(self.bases.source, n as u32), Edge::Cites);
            if self.cites.last() != Some(&edge) {
                self.cites.push(edge);
            }
        }
    }

    /// Links in order of item, outcome and content: from, to, row.
    fn links(&mut self, dataset: &mut Dataset) -> Vec<(NodeIndex<u32>, NodeIndex<u32>, u32)> {
        let mut links = Vec::with_capacity(dataset.links.len());
        for (n, row) in dataset.links.iter().enumerate() {
            let (from, to) = (self.link_from(row), self.link_to(row));
            if let (Some(from), Some(to)) = (from, to) {
                self.cite(row.source, from);
                links.push((from, to, n as u32));
            }
        }
        let store = self.resolver.store;
        let content = |n: u32| {
            let row = &dataset.links[n as usize];
            let cited = |s: Option<Symbol>| s.map(|s| store.citations.text(s));
            let text =
                |t: Option<crate::text::Text>| t.map(|t| (store.texts.get(t), store.texts.fingerprint(t)));
            (
                (row.status, row.extent, row.extent_un, row.confidence, row.date),
                (cited(row.source.map(SourceId::symbol)), cited(row.locator.map(crate::id::Locator::symbol))),
                (cited(row.reviewer.map(crate::id::Reviewer::symbol)), text(row.note), row.place),
            )
        };
        links.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| content(a.2).cmp(&content(b.2))));
        self.repeated(dataset, &links);
        links
    }

    /// Warns of every row of links that repeats another word for word.
    fn repeated(&mut self, dataset: &Dataset, links: &[(NodeIndex<u32>, NodeIndex<u32>, u32)]) {
        use crate::record::Record as _;
        for same in links.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|same| same.len() > 1) {
            let mut rows: Vec<&record::Link> =
                same.iter().map(|&(_, _, n)| &dataset.links[n as usize]).collect();
            rows.sort_by_key(|row| row.place);
            for (n, row) in rows.iter().enumerate() {
                let earlier =
                    rows[..n].iter().find(|kept| kept.differing(row, self.resolver.store).is_empty());
                if let Some(kept) = earlier {
                    let fault = Fault::RepeatedRow { table: "links" };
                    self.resolver
                        .findings
                        .add(Finding::new(fault, row.place.whole()).with_related(kept.place.whole()));
                }
            }
        }
    }

    fn link_from(&mut self, row: &record::Link) -> Option<NodeIndex<u32>> {
        let dwcp = self.resolver.framework(row.country, row.dwcp, Side::Dwcp, row.place, "dwcp")?;
        let priority = self.resolver.priority(self.priorities, dwcp, row.priority, row.place)?;
        let Some(id) = row.element else { return Some(Self::node(self.bases.priority, priority)) };
        let tables = (self.priorities, self.elements);
        let element = self.resolver.element(tables, (dwcp, priority), id, row.place)?;
        Some(Self::node(self.bases.element, element))
    }

    fn link_to(&mut self, row: &record::Link) -> Option<NodeIndex<u32>> {
        let un = self.resolver.framework(row.country, row.undaf, Side::Un, row.place, "undaf")?;
        let outcome = self.resolver.outcome(self.outcomes, un, row.outcome, row.place)?;
        let Some(id) = row.output else { return Some(Self::node(self.bases.outcome, outcome)) };
        let tables = (self.outcomes, self.outputs);
        let output = self.resolver.output(tables, (un, outcome), id, row.place)?;
        Some(Self::node(self.bases.output, output))
    }

    fn roles(&mut self, dataset: &mut Dataset) -> Vec<Planned> {
        let table = std::mem::take(&mut dataset.roles);
        let mut by_symbol = vec![0; self.resolver.ranks.len()];
        for (n, (id, _)) in self.agencies.iter().enumerate() {
            by_symbol[id.symbol().number()] = n as u32;
        }
        let mut roles = Vec::with_capacity(table.len());
        let mut stated: Vec<(u32, u32, crate::vocab::Role, Place)> = Vec::with_capacity(table.len());
        for row in table {
            let un = self.resolver.framework(row.country, row.framework, Side::Un, row.place, "framework");
            let Some(un) = un else { continue };
            let Some(outcome) = self.resolver.outcome(self.outcomes, un, row.outcome, row.place) else {
                continue;
            };
            let to = match row.output {
                None => Self::node(self.bases.outcome, outcome),
                Some(id) => {
                    let tables = (self.outcomes, self.outputs);
                    let Some(output) = self.resolver.output(tables, (un, outcome), id, row.place) else {
                        continue;
                    };
                    Self::node(self.bases.output, output)
                }
            };
            let agency = by_symbol[row.agency.symbol().number()];
            stated.push((outcome, agency, row.role, row.place));
            let statement = Statement {
                source: row.source,
                locator: row.locator,
                organisation: None,
                note: None,
                place: row.place,
            };
            let statement = self.state(statement, to);
            roles.push((Self::node(self.bases.agency, agency), to, Edge::Role { role: row.role, statement }));
        }
        self.contradictions(stated);
        roles.sort_by_key(|(from, to, edge)| {
            let role = if let Edge::Role { role, .. } = edge { Some(*role) } else { None };
            (*from, *to, role)
        });
        roles
    }

    /// Tells where one agency is not involved in an outcome and has a part in it.
    fn contradictions(&mut self, mut stated: Vec<(u32, u32, crate::vocab::Role, Place)>) {
        use crate::vocab::Role;
        stated.sort_unstable();
        for same in stated.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let other = same.last().filter(|s| s.2 != Role::NotInvolved);
            let (Some(not), Some(other)) = (same.first().filter(|s| s.2 == Role::NotInvolved), other) else {
                continue;
            };
            let row = &self.outcomes.rows[not.0 as usize];
            let un = self.resolver.framework_name(self.outcomes.parents[not.0 as usize]);
            let outcome = format!("{un}/{}", self.resolver.text(row.outcome.symbol()));
            let agency = self.resolver.text(self.agencies[not.1 as usize].0.symbol()).to_owned();
            let fault = Fault::RoleContradiction { agency, outcome, role: other.2.word() };
            let finding = Finding::new(fault, not.3.column("role")).with_related(other.3.column("role"));
            self.resolver.findings.add(finding);
        }
    }

    fn participation(&mut self, dataset: &mut Dataset) -> Vec<Planned> {
        let table = std::mem::take(&mut dataset.participation);
        let mut edges = Vec::with_capacity(table.len());
        for row in table {
            let found =
                self.resolver.framework(row.country, Some(row.framework), Side::Any, row.place, "framework");
            let Some(framework) = found else { continue };
            let to = Self::node(self.bases.framework, framework);
            let (source, locator, organisation, note) = (row.source, row.locator, row.organisation, row.note);
            let statement =
                self.state(Statement { source, locator, organisation, note, place: row.place }, to);
            let from = Self::node(self.bases.constituent, row.constituent as u32);
            edges.push((from, to, Edge::TookPart { phase: row.phase, level: row.level, statement }));
        }
        edges.sort_by_key(|(from, to, edge)| {
            let part =
                if let Edge::TookPart { phase, level, .. } = edge { Some((*phase, *level)) } else { None };
            (*to, *from, part)
        });
        edges
    }

    fn answers(&mut self, dataset: &mut Dataset) -> Vec<AnswerRow> {
        let table = std::mem::take(&mut dataset.satisfaction);
        let mut answers = Vec::with_capacity(table.len());
        for row in table {
            let found =
                self.resolver.framework(row.country, Some(row.framework), Side::Any, row.place, "framework");
            let Some(framework) = found else { continue };
            let about = Self::node(self.bases.framework, framework);
            let statement = Statement {
                source: row.source,
                locator: row.locator,
                organisation: None,
                note: None,
                place: row.place,
            };
            let statement = self.state(statement, about);
            let (constituent, year, yes) = (row.constituent, row.year, row.satisfied.0);
            answers.push(AnswerRow { framework, constituent, year, yes, statement });
        }
        answers.sort_unstable();
        answers
    }

    fn absences(&mut self, dataset: &mut Dataset) -> Vec<(NodeIndex<u32>, record::AbsenceRow)> {
        let mut absences: Vec<(NodeIndex<u32>, record::AbsenceRow)> = Vec::new();
        for row in std::mem::take(&mut dataset.absences) {
            let Some(node) = self.absent(&row) else { continue };
            self.cite(row.source, node);
            absences.push((node, row));
        }
        absences.sort_by_key(|(node, row)| (*node, row.place));
        let store = self.resolver.store;
        let mut kept: Vec<(NodeIndex<u32>, record::AbsenceRow)> = Vec::with_capacity(absences.len());
        for (node, row) in absences {
            match kept.last() {
                Some((last, first)) if *last == node && first.state == row.state => {}
                Some((last, first)) if *last == node => {
                    let name = |a: &record::AbsenceRow| {
                        ("absence of", store.names.text(a.item.symbol()).to_owned(), "state")
                    };
                    told_twice(first, &row, store, self.resolver.findings, name);
                }
                _ => kept.push((node, row)),
            }
        }
        kept
    }

    /// The node that an absence speaks of: in the framework it names, or in the only one of the country that has it.
    fn absent(&mut self, row: &record::AbsenceRow) -> Option<NodeIndex<u32>> {
        let item = self.resolver.text(row.item.symbol());
        let frameworks: Vec<u32> = match row.framework {
            Some(id) => {
                vec![self.resolver.framework(row.country, Some(id), Side::Any, row.place, "framework")?]
            }
            None => {
                let country = self.resolver.country(row.country, row.place)?;
                self.resolver.frameworks_of(country).collect()
            }
        };
        let mut found: Vec<(u32, NodeIndex<u32>)> = Vec::new();
        for &framework in &frameworks {
            found.extend(self.items(framework, item).into_iter().map(|node| (framework, node)));
        }
        let within = match frameworks[..] {
            [one] => self.resolver.framework_name(one),
            _ => self.resolver.text(row.country.symbol()).to_owned(),
        };
        let spot: Spot = row.place.column("item");
        match found[..] {
            [(_, node)] => Some(node),
            [] => {
                let known: Vec<&str> = frameworks.iter().flat_map(|&f| self.known_items(f)).collect();
                self.resolver
                    .findings
                    .report(dangling("priority, element or outcome", item, &within, &known), spot);
                None
            }
            _ => {
                let candidates = found
                    .iter()
                    .map(|&(f, _)| format!("{}/{item}", self.resolver.framework_name(f)))
                    .collect();
                let what = "item of this id";
                self.resolver.findings.report(Fault::Ambiguous { what, within, candidates }, spot);
                None
            }
        }
    }

    /// The items of a framework that an id can mean: priority, `priority/element`, element, outcome.
    fn items(&self, framework: u32, item: &str) -> Vec<NodeIndex<u32>> {
        let find = |text: &str| self.resolver.store.names.find(text).map(|s| self.resolver.rank(s));
        let mut found = Vec::new();
        if let Some(rank) = find(item) {
            found.extend(self.priorities.find(framework, rank).map(|n| Self::node(self.bases.priority, n)));
            found.extend(self.outcomes.find(framework, rank).map(|n| Self::node(self.bases.outcome, n)));
            if found.is_empty() {
                let below = self.priorities.below(framework).filter_map(|p| self.elements.find(p, rank));
                found.extend(below.map(|n| Self::node(self.bases.element, n)));
            }
        }
        if let Some((priority, element)) = item.split_once('/')
            && let (Some(p), Some(e)) = (find(priority.trim()), find(element.trim()))
        {
            let element = self.priorities.find(framework, p).and_then(|p| self.elements.find(p, e));
            found.extend(element.map(|n| Self::node(self.bases.element, n)));
        }
        found
    }

    fn known_items(&self, framework: u32) -> Vec<&str> {
        let text = |symbol| self.resolver.store.names.text(symbol);
        let priorities = self
            .priorities
            .below(framework)
            .map(|n| text(self.priorities.rows[n as usize].priority.symbol()));
        let outcomes =
            self.outcomes.below(framework).map(|n| text(self.outcomes.rows[n as usize].outcome.symbol()));
        priorities.chain(outcomes).collect()
    }

    /// The sources of frameworks, priorities and outcomes themselves.
    fn documents(&mut self, frameworks: &[record::Framework]) {
        for (n, row) in frameworks.iter().enumerate() {
            self.cite(row.source, Self::node(self.bases.framework, n as u32));
        }
        for (n, row) in self.priorities.rows.iter().enumerate() {
            self.cite(row.source, Self::node(self.bases.priority, n as u32));
        }
        for (n, row) in self.outcomes.rows.iter().enumerate() {
            self.cite(row.source, Self::node(self.bases.outcome, n as u32));
        }
        self.cites.sort_unstable_by_key(|(from, to, _)| (*from, *to));
        self.cites.dedup();
    }
}
