//! What statements rest on.

use super::{PlanGraph, Statement};
use crate::id::{Locator, SourceId};
use crate::place::Place;
use crate::record::{self, Date};

/// What a statement rests on.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'g> {
    graph: &'g PlanGraph,
    source: Option<SourceId>,
    locator: Option<Locator>,
    /// Where the statement was read.
    pub place: Option<Place>,
}

impl<'g> Evidence<'g> {
    pub(super) fn new(
        graph: &'g PlanGraph,
        source: Option<SourceId>,
        locator: Option<Locator>,
        place: Option<Place>,
    ) -> Self {
        Self { graph, source, locator, place }
    }

    pub(super) fn of_statement(graph: &'g PlanGraph, said: Option<&Statement>) -> Self {
        Self::new(graph, said.and_then(|s| s.source), said.and_then(|s| s.locator), said.map(|s| s.place))
    }

    /// The source as it was cited: an id of the table of sources, or plain words.
    #[must_use]
    pub fn source(&self) -> Option<&'g str> {
        self.source.map(|s| self.graph.store.citations.text(s.symbol()))
    }

    /// The row of the table of sources, where the source is listed.
    fn listed(&self) -> Option<&'g record::Source> {
        self.graph.sources.listed(self.source?)
    }

    /// The document symbol of a listed source, else its title, else the citation itself.
    #[must_use]
    pub fn name(&self) -> Option<&'g str> {
        let listed = self.listed().and_then(|row| row.symbol.or(Some(row.title)));
        listed.map(|text| self.graph.store.texts.get(text)).or_else(|| self.source())
    }

    /// The date of a listed source.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.listed()?.date
    }

    /// Where in the source.
    #[must_use]
    pub fn locator(&self) -> Option<&'g str> {
        self.locator.map(|l| self.graph.store.citations.text(l.symbol()))
    }

    /// Source and locator in one: `GB.306/TC/1 ¶6`.
    #[must_use]
    pub fn cited(&self) -> Option<String> {
        match (self.name(), self.locator()) {
            (Some(name), Some(locator)) => Some(format!("{name} {locator}")),
            (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
            (None, None) => None,
        }
    }
}
