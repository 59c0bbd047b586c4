//! Money and projects: rows beside the graph that speak of its things.

use super::evidence::Evidence;
use super::handle::stated;
use super::handle::{Country, Framework, Outcome, Output, Priority};
use super::{PlanGraph, rows};
use crate::record::{self, Amount, Currency, Year};
use crate::vocab::Fund;

/// What a row of money or a project is for, by its row in the table of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MoneyOf {
    Framework(u32),
    Outcome(u32),
    Output(u32),
    Priority(u32),
}

/// What money is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Funded<'g> {
    /// A UN framework as a whole: a total that somebody stated, never added to what stands below it.
    Framework(Framework<'g>),
    /// An outcome.
    Outcome(Outcome<'g>),
    /// An output.
    Output(Output<'g>),
}

impl<'g> Funded<'g> {
    /// Its UN framework.
    #[must_use]
    pub fn framework(self) -> Framework<'g> {
        match self {
            Self::Framework(framework) => framework,
            Self::Outcome(outcome) => outcome.framework(),
            Self::Output(output) => output.outcome().framework(),
        }
    }
}

/// A row of the table of resources.
#[derive(Debug, Clone, Copy)]
pub struct Money<'g> {
    graph: &'g PlanGraph,
    index: u32,
}

/// A row of the table of projects.
#[derive(Debug, Clone, Copy)]
pub struct Project<'g> {
    graph: &'g PlanGraph,
    index: u32,
}

impl PlanGraph {
    /// Every row of money, in the order of what it is for; that for nothing named comes first.
    pub fn money(&self) -> impl Iterator<Item = Money<'_>> {
        rows(&self.resources).map(|index| Money { graph: self, index })
    }

    /// Every project, by id and biennium.
    pub fn projects(&self) -> impl Iterator<Item = Project<'_>> {
        rows(&self.projects).map(|index| Project { graph: self, index })
    }
}

/// A biennium, by its first year, has this year and the next.
fn in_biennium(first: Year, year: u16) -> bool {
    (first.number()..=first.number() + 1).contains(&year)
}

stated! { Money }

impl<'g> Money<'g> {
    fn row(self) -> &'g record::Resource {
        &self.graph.resources[self.index as usize].1
    }

    /// What it is for, where that is named.
    #[must_use]
    pub fn funded(self) -> Option<Funded<'g>> {
        let graph = self.graph;
        Some(match self.graph.resources[self.index as usize].0? {
            MoneyOf::Framework(index) => Funded::Framework(Framework { graph, index }),
            MoneyOf::Outcome(index) => Funded::Outcome(Outcome { graph, index }),
            MoneyOf::Output(index) => Funded::Output(Output { graph, index }),
            MoneyOf::Priority(_) => return None,
        })
    }

    /// The country: the row's own, else the home of the framework it is for; none for money of no country.
    #[must_use]
    pub fn country(self) -> Option<Country<'g>> {
        let own = self.row().country.map(|c| self.graph.store.names.text(c.symbol()));
        let home = || self.funded().map(|f| f.framework().home());
        own.or_else(home).and_then(|code| self.graph.country(code))
    }

    /// Does it belong to a year: by its biennium, else by the period of the framework it is for? Money with neither
    /// belongs to no year.
    #[must_use]
    pub fn belongs_to(self, year: u16) -> bool {
        match self.row().biennium {
            Some(first) => in_biennium(first, year),
            None => self.funded().is_some_and(|f| f.framework().period().in_force(year)),
        }
    }

    /// The first year of its biennium, where one is stated.
    #[must_use]
    pub fn biennium(self) -> Option<u16> {
        self.row().biennium.map(Year::number)
    }

    /// Where it comes from.
    #[must_use]
    pub fn fund(self) -> Option<Fund> {
        self.row().fund
    }

    /// What is needed. Nothing is “not stated”, never zero; so it is with every amount.
    #[must_use]
    pub fn need(self) -> Option<Amount> {
        self.row().need
    }

    /// What there is.
    #[must_use]
    pub fn available(self) -> Option<Amount> {
        self.row().available
    }

    /// What was spent.
    #[must_use]
    pub fn spent(self) -> Option<Amount> {
        self.row().spent
    }

    /// What is tied to a purpose.
    #[must_use]
    pub fn earmarked(self) -> Option<Amount> {
        self.row().earmarked
    }

    /// Does it support a DWCP?
    #[must_use]
    pub fn supports_dwcp(self) -> Option<bool> {
        self.row().supports_dwcp.map(|answer| answer.0)
    }

    /// The currency of its amounts, where one is stated.
    #[must_use]
    pub fn currency(self) -> Option<Currency> {
        self.row().currency
    }
}

impl<'g> Project<'g> {
    fn row(self) -> &'g record::Project {
        &self.graph.projects[self.index as usize].1
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'g str {
        self.graph.store.names.text(self.row().project.symbol())
    }

    /// The DWCP priority it serves, where one is named.
    #[must_use]
    pub fn priority(self) -> Option<Priority<'g>> {
        match self.graph.projects[self.index as usize].0? {
            MoneyOf::Priority(index) => Some(Priority { graph: self.graph, index }),
            _ => None,
        }
    }

    /// Does its biennium hold a year?
    #[must_use]
    pub fn belongs_to(self, year: u16) -> bool {
        in_biennium(self.row().biennium, year)
    }

    /// The first year of its biennium.
    #[must_use]
    pub fn biennium(self) -> u16 {
        self.row().biennium.number()
    }

    /// What was allocated. Nothing is “not stated”, never zero.
    #[must_use]
    pub fn allocation(self) -> Option<Amount> {
        self.row().allocation
    }

    /// What was spent.
    #[must_use]
    pub fn expenditure(self) -> Option<Amount> {
        self.row().expenditure
    }

    /// Did it go through the appraisal mechanism?
    #[must_use]
    pub fn appraised(self) -> Option<bool> {
        self.row().appraised.map(|answer| answer.0)
    }

    /// Was it approved?
    #[must_use]
    pub fn approved(self) -> Option<bool> {
        self.row().approved.map(|answer| answer.0)
    }

    /// The currency of its amounts, where one is stated.
    #[must_use]
    pub fn currency(self) -> Option<Currency> {
        self.row().currency
    }
}
