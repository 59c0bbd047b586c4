//! The graph itself, for programs that analyse networks: every plan, item, agency and constituent as a node, and every
//! statement that joins two of them as an edge. The same in every language.

mod gexf;
mod graphml;

pub use gexf::{gexf, write_gexf};
pub use graphml::{graphml, write_graphml};

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Result, Write};

use crate::agency::un_entity;
use crate::align::{Policy, pairings};
use crate::country::by_code;
use crate::graph::{AgencyPart, Country, Framework, Link, Outcome, PlanGraph, Priority};
use crate::record::{ColumnKind, Pillars};
use crate::vocab::{Constituent, Language, OutcomeClass, PriorityClass, Vocabulary as _};

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

/// Nodes and edges, in the order of the graph: made while they are written, since all of them would take many times the
/// memory of the data. Two nodes may be joined by several edges: one for each statement.
#[derive(Debug)]
pub struct Network<'g> {
    graph: &'g PlanGraph,
    country: Option<Country<'g>>,
    /// The best class of each item that stands in a pairing.
    priorities: BTreeMap<Priority<'g>, PriorityClass>,
    outcomes: BTreeMap<Outcome<'g>, OutcomeClass>,
}

/// Where text goes as it is made.
type Out<'o> = &'o mut (dyn Write + Send);

/// The network of all countries, or of the plans of one. The class of a priority or outcome is its best one over its
/// pairings.
#[must_use]
pub fn network<'g>(graph: &'g PlanGraph, country: Option<Country<'g>>, policy: &Policy) -> Network<'g> {
    let mut network = Network { graph, country, priorities: BTreeMap::new(), outcomes: BTreeMap::new() };
    for pairing in pairings(graph).filter(|pairing| country.is_none_or(|own| pairing.dwcp.belongs_to(own))) {
        let verdict = pairing.judge(policy);
        for priority in &verdict.priorities {
            let best = network.priorities.entry(priority.priority).or_insert_with(|| priority.class());
            *best = (*best).max(priority.class());
        }
        for outcome in &verdict.outcomes {
            let best = network.outcomes.entry(outcome.outcome).or_insert_with(|| outcome.class());
            *best = (*best).max(outcome.class());
        }
    }
    network
}

impl<'g> Network<'g> {
    /// Is a plan shown?
    fn shows(&self, framework: &Framework<'_>) -> bool {
        self.country.is_none_or(|country| framework.belongs_to(country))
    }

    fn frameworks(&self) -> impl Iterator<Item = Framework<'g>> {
        self.graph.frameworks().filter(|framework| self.shows(framework))
    }

    /// Gives every node, each once.
    ///
    /// # Errors
    /// What kept one from being taken.
    pub fn nodes(&self, mut take: impl FnMut(&Node) -> Result<()>) -> Result<()> {
        let (mut agencies, mut constituents) = (BTreeMap::new(), BTreeMap::new());
        let mut countries = BTreeSet::new();
        for framework in self.frameworks() {
            for one in framework.countries() {
                if countries.insert(one) {
                    let mut node =
                        Node::new(one.code().to_owned(), "country", one.code(), one.name(Language::English));
                    node.attributes[8] = by_code(one.code()).map_or("", |country| country.m49).to_owned();
                    take(&node)?;
                }
            }
            self.nodes_of(framework, &mut take)?;
            for outcome in framework.outcomes() {
                for part in outcome.agencies() {
                    agencies
                        .entry(agency(&part))
                        .or_insert_with(|| part.agency.name(Language::English).to_owned());
                }
            }
            for part in framework.participation() {
                constituents.entry(constituent(part.constituent)).or_insert(part.constituent);
            }
        }
        for (id, name) in agencies {
            let reference = id.strip_prefix("agency:").and_then(un_entity).and_then(|entity| entity.iati);
            let mut node = Node::new(id, "agency", "", &name);
            node.attributes[9] = reference.unwrap_or_default().to_owned();
            take(&node)?;
        }
        for (id, constituent) in constituents {
            take(&Node::new(id, "constituent", "", constituent.word()))?;
        }
        Ok(())
    }

    /// The nodes of a plan and of what it contains.
    fn nodes_of(&self, framework: Framework<'g>, take: &mut impl FnMut(&Node) -> Result<()>) -> Result<()> {
        let (home, english) = (framework.home(), Language::English);
        let mut node = Node::new(framework.address(), framework.kind().word(), home, framework.title());
        let year = |year: Option<crate::record::Year>| year.map_or_else(String::new, |year| year.to_string());
        node.attributes[3] = year(framework.period().start);
        node.attributes[4] = year(framework.period().end);
        take(&node)?;
        for priority in framework.priorities() {
            let mut node = Node::new(priority.address(), "priority", home, priority.title(english));
            node.attributes[5] = pillars(priority.pillars());
            node.attributes[6] = priority.sdgs().collect::<Vec<_>>().join(";");
            node.attributes[7] = self.priorities.get(&priority).map_or("", |class| class.word()).to_owned();
            take(&node)?;
            for element in priority.elements() {
                take(&Node::new(element.address(), "element", home, element.title(english)))?;
            }
        }
        for outcome in framework.outcomes() {
            let mut node = Node::new(outcome.address(), "outcome", home, outcome.title(english));
            node.attributes[5] = pillars(outcome.pillars());
            node.attributes[6] = outcome.sdgs().collect::<Vec<_>>().join(";");
            node.attributes[7] = self.outcomes.get(&outcome).map_or("", |class| class.word()).to_owned();
            take(&node)?;
            for output in outcome.outputs() {
                take(&Node::new(output.address(), "output", home, output.title(english)))?;
            }
        }
        Ok(())
    }

    /// Gives every edge.
    ///
    /// # Errors
    /// What kept one from being taken.
    pub fn edges(&self, mut take: impl FnMut(&Edge) -> Result<()>) -> Result<()> {
        for framework in self.frameworks() {
            self.edges_of(framework, &mut take)?;
            for outcome in framework.outcomes() {
                for part in outcome.agencies() {
                    let target = part.output.map_or_else(|| outcome.address(), |output| output.address());
                    let said = [("role", part.role.word().to_owned())];
                    take(&Edge::new(agency(&part), target, "role", said))?;
                }
            }
            for part in framework.participation() {
                let said = [("role", part.phase.word().to_owned()), ("level", part.level.word().to_owned())];
                let source = constituent(part.constituent);
                take(&Edge::new(source, framework.address(), "participation", said))?;
            }
        }
        Ok(())
    }

    /// The edges to a plan, to what it contains, and from there as links.
    fn edges_of(&self, framework: Framework<'g>, take: &mut impl FnMut(&Edge) -> Result<()>) -> Result<()> {
        let address = framework.address();
        let holds = |whole: &str, part: String| Edge::new(whole.to_owned(), part, "contains", []);
        for country in framework.countries() {
            take(&Edge::new(country.code().to_owned(), address.clone(), "has", []))?;
        }
        for priority in framework.priorities() {
            let id = priority.address();
            take(&holds(&address, id.clone()))?;
            for element in priority.elements() {
                take(&holds(&id, element.address()))?;
            }
            // A link into a plan that is not shown leads nowhere here.
            for link in priority.links().filter(|link| self.shows(&link.outcome().framework())) {
                take(&joined(&link))?;
            }
        }
        for outcome in framework.outcomes() {
            let id = outcome.address();
            take(&holds(&address, id.clone()))?;
            for output in outcome.outputs() {
                take(&holds(&id, output.address()))?;
            }
        }
        Ok(())
    }
}

impl Node {
    fn new(id: String, kind: &str, country: &str, title: &str) -> Self {
        let mut attributes: [String; 10] = Default::default();
        attributes[0] = kind.to_owned();
        attributes[1] = country.to_owned();
        attributes[2] = title.to_owned();
        Self { id, attributes }
    }
}

impl Edge {
    fn new<const N: usize>(source: String, target: String, kind: &str, said: [(&str, String); N]) -> Self {
        let mut attributes: [String; 6] = Default::default();
        attributes[0] = kind.to_owned();
        for (name, text) in said {
            if let Some(place) = EDGE_ATTRIBUTES.iter().position(|known| *known == name) {
                attributes[place] = text;
            }
        }
        Self { source, target, attributes }
    }
}

fn agency(part: &AgencyPart<'_>) -> String {
    format!("agency:{}", part.agency.acronym())
}

fn constituent(constituent: Constituent) -> String {
    format!("constituent:{}", constituent.word())
}

fn joined(link: &Link<'_>) -> Edge {
    let confidence = link.stated_confidence().map_or_else(String::new, |sure| sure.to_string());
    let said = [
        ("extent", link.extent().word().to_owned()),
        ("status", link.status().word().to_owned()),
        ("confidence", confidence),
    ];
    Edge::new(link.item().address(), link.target().address(), "link", said)
}

/// The strategic objectives, as files write them.
fn pillars(pillars: Pillars) -> String {
    pillars.iter().map(|pillar| pillar.word()).collect::<Vec<_>>().join(";")
}
