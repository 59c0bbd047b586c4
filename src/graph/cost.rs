//! Lines of an estimate of costs.

use super::evidence::Evidence;
use super::handle::stated;
use super::{PlanGraph, rows};
use crate::record::{self, Amount, Currency, Percent, Year};
use crate::vocab::Language;

/// A line of the table of costs.
#[derive(Debug, Clone, Copy)]
pub struct Cost<'g> {
    graph: &'g PlanGraph,
    index: u32,
}

impl PlanGraph {
    /// Every line of the table of costs, in order of id.
    pub fn costs(&self) -> impl Iterator<Item = Cost<'_>> {
        rows(&self.costs).map(|index| Cost { graph: self, index })
    }
}

stated! { Cost }

impl<'g> Cost<'g> {
    fn row(self) -> &'g record::Cost {
        &self.graph.costs[self.index as usize]
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.store.names.text(self.row().cost.symbol())
    }

    /// The id of the line of which it is a part.
    #[must_use]
    pub fn part_of(self) -> Option<&'g str> {
        self.row().part_of.map(|id| self.graph.store.names.text(id.symbol()))
    }

    /// What it is for, in the language asked for where it is given, else in one that is; empty where none is.
    #[must_use]
    pub fn title(self, language: Language) -> &'g str {
        self.graph.title([self.row().title, self.row().title_fr, self.row().title_es], language)
    }

    /// The first year of its biennium.
    #[must_use]
    pub fn biennium(self) -> Option<u16> {
        self.row().biennium.map(Year::number)
    }

    /// What there is for it. Nothing is “not stated”, never zero.
    #[must_use]
    pub fn available(self) -> Option<Amount> {
        self.row().available
    }

    /// What lacks.
    #[must_use]
    pub fn shortfall(self) -> Option<Amount> {
        self.row().shortfall
    }

    /// Its share of the line of which it is a part.
    #[must_use]
    pub fn share(self) -> Option<Percent> {
        self.row().share
    }

    /// Are its figures given as “about”?
    #[must_use]
    pub fn is_approximate(self) -> bool {
        self.row().approximate.is_some_and(|answer| answer.0)
    }

    /// The currency of its amounts, where one is stated.
    #[must_use]
    pub fn currency(self) -> Option<Currency> {
        self.row().currency
    }
}
