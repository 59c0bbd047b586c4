//! Handles: small, borrowed, and the only way to ask the graph anything.

mod dwcp;
mod framework;
mod partner;
mod un;

pub use dwcp::Item;
pub use partner::{AgencyPart, Constituents, ListedSource};

pub(super) use partner::is_ilo;
pub use un::Target;

use petgraph::graph::NodeIndex;

use super::evidence::Evidence;
use super::grouped::RoleRow;
use super::judged::PillarStatement;
use super::name::without_code;
use super::statement::Absence;
use super::{Node, PlanGraph};
use crate::id::Symbol;
use crate::record::{self, Confidence, Pillars};
use crate::text::Text;
use crate::vocab::{Certainty, Language};

/// Handles of one graph are equal when they name the same thing, and ordered as the graph orders its things.
macro_rules! handles {
    ($($(#[$doc:meta])* $name:ident: $row:ty, $($table:ident).+;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'g> {
            pub(in crate::graph) graph: &'g PlanGraph,
            pub(in crate::graph) index: u32,
        }

        impl<'g> $name<'g> {
            fn row(self) -> &'g $row {
                &self.graph.$($table).+[self.index as usize]
            }
        }

        impl PartialEq for $name<'_> {
            fn eq(&self, other: &Self) -> bool {
                self.index == other.index
            }
        }

        impl Eq for $name<'_> {}

        impl PartialOrd for $name<'_> {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name<'_> {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.index.cmp(&other.index)
            }
        }

        impl std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), self.address())
            }
        }
    )+};
}

handles! {
    /// A country or territory.
    Country: super::CountryRow, countries;
    /// A DWCP, a UN framework, or another process.
    Framework: record::Framework, frameworks;
    /// A priority of a DWCP.
    Priority: record::Priority, priorities;
    /// An element of a priority.
    Element: record::Element, elements;
    /// An outcome of a UN framework.
    Outcome: record::Outcome, outcomes;
    /// An output of an outcome.
    Output: record::Output, outputs;
    /// An agency.
    Agency: super::AgencyRow, agencies.rows;
}

/// What items with titles have in common.
macro_rules! titled {
    ($($name:ident),+) => {$(
        impl<'g> $name<'g> {
            pub(in crate::graph) fn titles(self) -> Titles {
                [self.row().title, self.row().title_fr, self.row().title_es]
            }

            /// Where it was read.
            #[must_use]
            pub fn place(self) -> crate::place::Place {
                self.row().place
            }

            /// Its title in the language asked for where it is given, else in one that is; without a code of its own that
            /// the title repeats.
            #[must_use]
            pub fn title(self, language: Language) -> &'g str {
                self.titled(language).0
            }

            /// The same with the language that it is in; an empty title is in the language asked for.
            #[must_use]
            pub fn titled(self, language: Language) -> (&'g str, Language) {
                self.title_found(language).unwrap_or(("", language))
            }

            /// The same with the language that it is in; nothing where no title is given.
            #[must_use]
            pub fn title_found(self, language: Language) -> Option<(&'g str, Language)> {
                let (title, found) = self.graph.title_found(self.titles(), language)?;
                Some((without_code(self.id(), title), found))
            }
        }
    )+};
}

titled! { Priority, Element, Outcome, Output }

/// What things that a source states have in common.
macro_rules! stated {
    ($($name:ident),+) => {$(
        impl<'g> $name<'g> {
            /// A remark.
            #[must_use]
            pub fn note(self) -> Option<&'g str> {
                self.graph.text(self.row().note)
            }

            /// What it rests on.
            #[must_use]
            pub fn evidence(self) -> Evidence<'g> {
                Evidence::new(self.graph, self.row().source, self.row().locator, Some(self.row().place))
            }
        }
    )+};
}

pub(in crate::graph) use stated;

stated! { Framework, Priority, Outcome }

/// What things about decent work have in common.
macro_rules! classified {
    ($($name:ident),+) => {$(
        impl<'g> $name<'g> {
            /// The ILO's strategic objectives that it is stated to serve by its own content, or that it is stated to serve
            /// none of them: in its cell, or by a row that counts whatever its confidence.
            #[must_use]
            pub fn pillars(self) -> Pillars {
                self.pillars_at(Certainty::Counted, Confidence::LEAST)
            }

            /// The same at a certainty, where statements count from a confidence on.
            #[must_use]
            pub fn pillars_at(self, certainty: Certainty, threshold: Confidence) -> Pillars {
                self.graph.pillars_at(self.node(), self.row().pillars, certainty, threshold)
            }

            /// What its own cell states.
            #[must_use]
            pub fn pillars_in_cell(self) -> Pillars {
                self.row().pillars.unwrap_or_default()
            }

            /// The Sustainable Development Goals and targets that it is stated to contribute to, in their order.
            pub fn sdgs(self) -> impl Iterator<Item = &'static str> {
                let list = self.row().sdg.map(|list| self.graph.called(list.symbol()));
                list.into_iter().flat_map(crate::record::sdg_ids)
            }

            /// What the rows of the pillars table state of it.
            pub fn pillar_statements(self) -> impl Iterator<Item = PillarStatement<'g>> {
                self.graph.pillars_of(self.node())
            }
        }
    )+};
}

classified! { Priority, Outcome }

/// What things that may lack a counterpart have in common.
macro_rules! linked {
    ($($name:ident),+) => {$(
        impl<'g> $name<'g> {
            /// What is stated of it without a counterpart in the pairing with another framework: of several statements
            /// the one that decides.
            #[must_use]
            pub fn absence_in(self, other: Framework<'_>) -> Option<Absence<'g>> {
                self.graph.absence_in(self.node(), other)
            }

            /// All that is stated of it without a counterpart.
            pub fn absences(self) -> impl Iterator<Item = Absence<'g>> {
                self.graph.absences_of(self.node())
            }
        }
    )+};
}

linked! { Priority, Element, Outcome }

/// Titles in the three languages.
pub(in crate::graph) type Titles = [Option<Text>; 3];

impl PlanGraph {
    /// Every framework that a country belongs to.
    pub(in crate::graph) fn frameworks_of(&self, country: u32) -> impl Iterator<Item = Framework<'_>> {
        self.graph.neighbors(NodeIndex::new(country as usize)).filter_map(|node| match self.weight(node) {
            Node::Framework(index) => Some(Framework { graph: self, index }),
            _ => None,
        })
    }

    /// Every country of a framework.
    pub(in crate::graph) fn countries_of(&self, framework: u32) -> impl Iterator<Item = Country<'_>> {
        let node = NodeIndex::new((self.bases.framework + framework) as usize);
        self.graph.neighbors_directed(node, petgraph::Incoming).filter_map(|node| match self.weight(node) {
            Node::Country(index) => Some(Country { graph: self, index }),
            _ => None,
        })
    }

    pub(in crate::graph) fn title(&self, titles: Titles, language: Language) -> &str {
        self.title_found(titles, language).map_or("", |(title, _)| title)
    }

    pub(super) fn title_found(&self, titles: Titles, language: Language) -> Option<(&str, Language)> {
        let others = Language::ALL;
        [language]
            .into_iter()
            .chain(others)
            .find_map(|found| titles[found.index()].map(|text| (self.store.texts.get(text), found)))
    }

    fn fingerprint(&self, titles: Titles) -> u64 {
        titles
            .into_iter()
            .flatten()
            .fold(0, |print: u64, text| print.rotate_left(9) ^ self.store.texts.fingerprint(text))
    }

    pub(in crate::graph) fn text(&self, text: Option<Text>) -> Option<&str> {
        text.map(|t| self.store.texts.get(t))
    }

    /// The id behind a symbol.
    pub(crate) fn called(&self, symbol: Symbol) -> &str {
        self.store.names.text(symbol)
    }

    fn at(base: u32, index: u32) -> NodeIndex<u32> {
        NodeIndex::new((base + index) as usize)
    }

    /// What agencies do for an outcome or an output; of outputs, the number behind all outcomes.
    fn parts_at(&self, of: u32, output: Option<u32>) -> impl Iterator<Item = AgencyPart<'_>> {
        self.roles.iter(of).map(move |(row, said)| AgencyPart {
            agency: self.agency_of(row),
            role: row.role,
            output: output.map(|index| Output { graph: self, index }),
            evidence: Evidence::of_statement(self, said),
        })
    }

    fn agency_of(&self, row: &RoleRow) -> Agency<'_> {
        Agency { graph: self, index: self.agencies.number(row.agency) }
    }
}
