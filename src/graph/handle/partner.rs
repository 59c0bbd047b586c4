//! Agencies, constituents and sources.

use petgraph::Incoming;

use super::{Agency, Framework, Output};
use crate::agency::un_entity;
use crate::graph::PlanGraph;
use crate::graph::evidence::Evidence;
use crate::id::Locator;
use crate::record;
use crate::vocab::{Constituent, Language, Role};

impl<'g> Agency<'g> {
    /// Its acronym.
    #[must_use]
    pub fn acronym(self) -> &'g str {
        self.graph.called(self.row().id.symbol())
    }

    /// The same as its acronym.
    #[must_use]
    pub fn address(self) -> String {
        self.acronym().to_owned()
    }

    /// Its acronym as people write it in this language: `PNUD` in French. Its id where the table of UN entities has none.
    #[must_use]
    pub fn shown(self, language: Language) -> &'g str {
        un_entity(self.acronym()).map_or(self.acronym(), |entity| entity.acronyms[language as usize])
    }

    /// Its full name in the language asked for: the data's own, else that of the table of UN entities, else the data's own
    /// in another language; its acronym where there is none of these.
    #[must_use]
    pub fn name(self, language: Language) -> &'g str {
        let names = self.row().row.as_ref().map(|row| [row.name, row.name_fr, row.name_es]);
        let own = names.and_then(|names| self.graph.title_found(names, language));
        match (own, un_entity(self.acronym())) {
            (Some((name, found)), _) if found == language => name,
            (_, Some(entity)) => entity.names[language as usize],
            (Some((name, _)), None) => name,
            (None, None) => self.acronym(),
        }
    }

    /// Is it the ILO?
    #[must_use]
    pub fn is_ilo(self) -> bool {
        self.graph.agencies.ilo == Some(self.row().id)
    }
}

/// Is this the ILO? Reading has brought every way to write it to this one.
pub(in crate::graph) fn is_ilo(acronym: &str) -> bool {
    un_entity(acronym).is_some_and(|entity| entity.id() == "ILO")
}

/// What an agency does for an outcome, or for one of its outputs.
#[derive(Debug, Clone, Copy)]
pub struct AgencyPart<'g> {
    /// The agency.
    pub agency: Agency<'g>,
    /// What it does.
    pub role: Role,
    /// The output, where the part is in one.
    pub output: Option<Output<'g>>,
    /// What the statement rests on.
    pub evidence: Evidence<'g>,
}

/// A row of the table of sources.
#[derive(Debug, Clone, Copy)]
pub struct ListedSource<'g> {
    /// The id that statements cite.
    pub id: &'g str,
    /// The title.
    pub title: &'g str,
    /// The document symbol.
    pub symbol: Option<&'g str>,
    /// Its date.
    pub date: Option<record::Date>,
    /// Its language, as it was written.
    pub language: Option<&'g str>,
    /// Where it is found, as it was written.
    pub url: Option<&'g str>,
}

/// The constituents.
#[derive(Debug, Clone, Copy)]
pub struct Constituents<'g> {
    graph: &'g PlanGraph,
}

impl PlanGraph {
    /// The constituents.
    #[must_use]
    pub const fn constituents(&self) -> Constituents<'_> {
        Constituents { graph: self }
    }

    /// Every source that something in the data rests on or that is listed, by text: its id, its title where it is
    /// listed, and how many things cite it.
    pub fn sources(&self) -> impl Iterator<Item = (&str, Option<&str>, usize)> {
        (0..).zip(self.sources.rows()).map(|(n, source)| {
            let node = Self::at(self.bases.source, n);
            let cited = self.graph.edges_directed(node, Incoming).count();
            let title = source.listed.as_ref().map(|row| self.store.texts.get(row.title));
            (self.store.citations.text(source.id.symbol()), title, cited)
        })
    }

    /// The sources of the table of sources, by id, with all that it says of them.
    pub fn listed_sources(&self) -> impl Iterator<Item = ListedSource<'_>> {
        self.sources.rows().iter().filter_map(|source| {
            let (row, text) = (source.listed.as_ref()?, |text| self.store.texts.get(text));
            Some(ListedSource {
                id: self.store.citations.text(source.id.symbol()),
                title: text(row.title),
                symbol: row.symbol.map(text),
                date: row.date,
                language: row.language.map(text),
                url: row.url.map(text),
            })
        })
    }

    /// The text of a locator.
    #[must_use]
    pub fn locator(&self, locator: Locator) -> &str {
        self.store.citations.text(locator.symbol())
    }
}

impl<'g> Constituents<'g> {
    /// The frameworks in which a constituent took part, each once, in order.
    pub fn frameworks(self, constituent: Constituent) -> impl Iterator<Item = Framework<'g>> {
        let graph = self.graph;
        let took_part = move |framework: &Framework<'g>| {
            graph.took_part.get(framework.index).0.iter().any(|row| row.constituent == constituent)
        };
        graph.frameworks().filter(took_part)
    }
}
