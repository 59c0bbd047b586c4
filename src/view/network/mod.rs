//! The graph itself, for programs that analyse networks: every plan, item, agency and constituent as a node, and every
//! statement that joins two of them as an edge. The same in every language.

mod gexf;
mod graphml;

pub use gexf::gexf;
pub use graphml::graphml;

use std::collections::BTreeMap;

use crate::agency::un_entity;
use crate::align::{PairingVerdict, Policy, best_outcomes, best_priorities, pairings};
use crate::country::by_code;
use crate::graph::{Country, Framework, Link, Outcome, PlanGraph, Priority};
use crate::record::{ColumnKind, Pillars};
use crate::vocab::{Certainty, Constituent, Language, Vocabulary as _};

/// What is said of a node beside what it is called; an empty text is not stated.
pub const NODE_ATTRIBUTES: [&str; 10] =
    ["kind", "country", "title", "start", "end", "pillars", "sdg", "class", "m49", "iati"];

/// What is said of an edge.
pub const EDGE_ATTRIBUTES: [&str; 6] = ["kind", "extent", "status", "confidence", "role", "level"];

/// Is an attribute a whole number, a number with decimals, or text?
fn kind_of(attribute: &str) -> ColumnKind {
    match attribute {
        "start" | "end" => ColumnKind::Year,
        "confidence" => ColumnKind::Fraction,
        _ => ColumnKind::Text,
    }
}

/// A node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is called: an address such as `MDA/undaf/O1`, an acronym, or the word of a constituent.
    pub id: String,
    /// One text for each of [`NODE_ATTRIBUTES`].
    pub attributes: [String; 10],
}

/// An edge, by the ids of the nodes it leads from and to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// From.
    pub source: String,
    /// To.
    pub target: String,
    /// One text for each of [`EDGE_ATTRIBUTES`].
    pub attributes: [String; 6],
}

/// Nodes and edges, in the order of the graph. Two nodes may be joined by several edges: one for each statement.
#[derive(Debug, Clone, Default)]
pub struct Network {
    /// The nodes, each once.
    pub nodes: Vec<Node>,
    /// The edges.
    pub edges: Vec<Edge>,
}

/// The network of all countries, or of the plans of one. The class of a priority or outcome is its best one over its
/// pairings.
#[must_use]
pub fn network(graph: &PlanGraph, country: Option<Country<'_>>, policy: &Policy) -> Network {
    let of_country = |framework: &Framework<'_>| country.is_none_or(|country| framework.belongs_to(country));
    let verdicts: Vec<PairingVerdict<'_>> = pairings(graph)
        .filter(|pairing| of_country(&pairing.dwcp))
        .map(|pairing| pairing.judge(policy))
        .collect();
    let classes = Classes {
        priorities: best_priorities(&verdicts, Certainty::Counted)
            .into_iter()
            .map(|(priority, verdict)| (priority, verdict.class().word()))
            .collect(),
        outcomes: best_outcomes(&verdicts, Certainty::Counted)
            .into_iter()
            .map(|(outcome, verdict)| (outcome, verdict.class().word()))
            .collect(),
    };
    let mut network = Network::default();
    let (mut agencies, mut constituents) = (BTreeMap::new(), BTreeMap::new());
    let mut countries = std::collections::BTreeSet::new();
    for framework in graph.frameworks().filter(of_country) {
        for one in framework.countries() {
            if countries.insert(one) {
                let node =
                    network.node(one.code().to_owned(), "country", one.code(), one.name(Language::English));
                node.attributes[8] = by_code(one.code()).map_or("", |country| country.m49).to_owned();
            }
        }
        network.framework(framework, &classes);
        for outcome in framework.outcomes() {
            for part in outcome.agencies() {
                let id = format!("agency:{}", part.agency.acronym());
                agencies.entry(id.clone()).or_insert_with(|| part.agency.name(Language::English).to_owned());
                let target = part.output.map_or_else(|| outcome.address(), |output| output.address());
                network.edge(id, target, "role", [("role", part.role.word().to_owned())]);
            }
        }
        for part in framework.participation() {
            let id = format!("constituent:{}", part.constituent.word());
            constituents.entry(id.clone()).or_insert(part.constituent);
            let said = [("role", part.phase.word().to_owned()), ("level", part.level.word().to_owned())];
            network.edge(id, framework.address(), "participation", said);
        }
    }
    for (id, name) in agencies {
        let reference = id.strip_prefix("agency:").and_then(un_entity).and_then(|entity| entity.iati);
        network.node(id, "agency", "", &name).attributes[9] = reference.unwrap_or_default().to_owned();
    }
    for (id, constituent) in constituents {
        network.node(id, "constituent", "", Constituent::word(constituent));
    }
    let known: std::collections::BTreeSet<&str> = network.nodes.iter().map(|node| node.id.as_str()).collect();
    // A link into a plan that is not shown leads nowhere here.
    network.edges.retain(|edge| known.contains(edge.source.as_str()) && known.contains(edge.target.as_str()));
    network
}

/// The best class of each item that stands in a pairing.
struct Classes<'g> {
    priorities: BTreeMap<Priority<'g>, &'static str>,
    outcomes: BTreeMap<Outcome<'g>, &'static str>,
}

impl Network {
    fn node(&mut self, id: String, kind: &str, country: &str, title: &str) -> &mut Node {
        let mut attributes: [String; 10] = Default::default();
        attributes[0] = kind.to_owned();
        attributes[1] = country.to_owned();
        attributes[2] = title.to_owned();
        self.nodes.push(Node { id, attributes });
        let last = self.nodes.len() - 1;
        &mut self.nodes[last]
    }

    fn edge<const N: usize>(
        &mut self,
        source: String,
        target: String,
        kind: &str,
        said: [(&str, String); N],
    ) {
        let mut attributes: [String; 6] = Default::default();
        attributes[0] = kind.to_owned();
        for (name, text) in said {
            if let Some(place) = EDGE_ATTRIBUTES.iter().position(|known| *known == name) {
                attributes[place] = text;
            }
        }
        self.edges.push(Edge { source, target, attributes });
    }

    fn holds(&mut self, whole: String, part: String) {
        self.edge(whole, part, "contains", []);
    }

    /// A plan with what it contains, and its links.
    fn framework(&mut self, framework: Framework<'_>, classes: &Classes<'_>) {
        let (address, home) = (framework.address(), framework.home());
        let english = Language::English;
        let node = self.node(address.clone(), framework.kind().word(), home, framework.title());
        let year = |year: Option<crate::record::Year>| year.map_or_else(String::new, |year| year.to_string());
        node.attributes[3] = year(framework.period().start);
        node.attributes[4] = year(framework.period().end);
        for country in framework.countries() {
            self.edge(country.code().to_owned(), address.clone(), "has", []);
        }
        for priority in framework.priorities() {
            let id = priority.address();
            let node = self.node(id.clone(), "priority", home, priority.title(english));
            node.attributes[5] = pillars(priority.pillars());
            node.attributes[6] = priority.sdgs().collect::<Vec<_>>().join(";");
            node.attributes[7] = classes.priorities.get(&priority).map_or("", |class| class).to_owned();
            self.holds(address.clone(), id.clone());
            for element in priority.elements() {
                self.node(element.address(), "element", home, element.title(english));
                self.holds(id.clone(), element.address());
            }
            priority.links().for_each(|link| self.link(&link));
        }
        for outcome in framework.outcomes() {
            let id = outcome.address();
            let node = self.node(id.clone(), "outcome", home, outcome.title(english));
            node.attributes[5] = pillars(outcome.pillars());
            node.attributes[6] = outcome.sdgs().collect::<Vec<_>>().join(";");
            node.attributes[7] = classes.outcomes.get(&outcome).map_or("", |class| class).to_owned();
            self.holds(address.clone(), id.clone());
            for output in outcome.outputs() {
                self.node(output.address(), "output", home, output.title(english));
                self.holds(id.clone(), output.address());
            }
        }
    }

    fn link(&mut self, link: &Link<'_>) {
        let confidence = link.stated_confidence().map_or_else(String::new, |sure| sure.to_string());
        let said = [
            ("extent", link.extent().word().to_owned()),
            ("status", link.status().word().to_owned()),
            ("confidence", confidence),
        ];
        self.edge(link.item().address(), link.target().address(), "link", said);
    }
}

/// The strategic objectives, as files write them.
fn pillars(pillars: Pillars) -> String {
    pillars.iter().map(|pillar| pillar.word()).collect::<Vec<_>>().join(";")
}
