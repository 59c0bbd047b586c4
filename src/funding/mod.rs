//! Money beside what it is for: what every outcome and output needs, what there is for it, and the gap between.
//!
//! Amounts are exact, in hundredths. Amounts of different currencies, or of a stated and an unstated one, are never
//! added up: each currency has sums of its own. A figure that is not stated is not zero, so a gap is known only where
//! both the need and what is available are.

mod coverage;
mod sum;

pub use coverage::Coverage;
pub use sum::Sum;

use std::collections::BTreeMap;

use crate::graph::{Framework, Funded, Money, Outcome, Output, PlanGraph};
use crate::record::Currency;

/// The money of one output.
#[derive(Debug, Clone, Copy)]
pub struct OutputFunds<'g> {
    /// The output.
    pub output: Output<'g>,
    /// Its money; nothing stated where it has none.
    pub sum: Sum,
}

/// The money of one outcome, in one currency.
#[derive(Debug, Clone)]
pub struct OutcomeFunds<'g> {
    /// The outcome.
    pub outcome: Outcome<'g>,
    /// What was stated of the outcome itself.
    pub own: Sum,
    /// Its outputs, each with its money, in order.
    pub outputs: Vec<OutputFunds<'g>>,
}

/// The money of one UN framework, in one currency.
#[derive(Debug, Clone)]
pub struct FrameworkFunds<'g> {
    /// The framework.
    pub framework: Framework<'g>,
    /// The currency; none where none is stated.
    pub currency: Option<Currency>,
    /// What was stated of the framework as a whole, to be compared with what its outcomes add up to.
    pub stated: Option<Sum>,
    /// What was said of that total.
    pub note: Option<&'g str>,
    /// Its outcomes, each with its money, in order; those of which nothing is stated too.
    pub outcomes: Vec<OutcomeFunds<'g>>,
}

impl OutcomeFunds<'_> {
    /// The money of the outcome: figure by figure what is stated of it, else what its outputs add up to. Outputs break
    /// their outcome's money down and are not added to it.
    #[must_use]
    pub fn sum(&self) -> Sum {
        self.own.or(self.of_outputs())
    }

    /// What its outputs add up to.
    #[must_use]
    pub fn of_outputs(&self) -> Sum {
        self.outputs.iter().map(|o| o.sum).sum()
    }
}

impl FrameworkFunds<'_> {
    /// What the outcomes add up to.
    #[must_use]
    pub fn sum(&self) -> Sum {
        self.outcomes.iter().map(OutcomeFunds::sum).sum()
    }

    /// How much of the need of its outcomes is met.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        Coverage::of(&self.outcomes)
    }
}

/// The money of every UN framework that has any, by framework and currency; only rows that `wanted` takes.
#[must_use]
pub fn funds<'g>(graph: &'g PlanGraph, wanted: impl Fn(&Money<'g>) -> bool) -> Vec<FrameworkFunds<'g>> {
    let mut of: BTreeMap<(Framework<'g>, Option<Currency>), Vec<Money<'g>>> = BTreeMap::new();
    for money in graph.money().filter(wanted) {
        if let Some(funded) = money.funded() {
            of.entry((funded.framework(), money.currency())).or_default().push(money);
        }
    }
    of.into_iter().map(|((framework, currency), rows)| one(framework, currency, &rows)).collect()
}

fn one<'g>(framework: Framework<'g>, currency: Option<Currency>, rows: &[Money<'g>]) -> FrameworkFunds<'g> {
    let mut sums: BTreeMap<Funded<'g>, Sum> = BTreeMap::new();
    for row in rows {
        if let Some(funded) = row.funded() {
            sums.entry(funded).or_default().add(row);
        }
    }
    let sum = |funded| sums.get(&funded).copied().unwrap_or_default();
    let outcomes = framework.outcomes().map(|outcome| OutcomeFunds {
        outcome,
        own: sum(Funded::Outcome(outcome)),
        outputs: outcome
            .outputs()
            .map(|output| OutputFunds { output, sum: sum(Funded::Output(output)) })
            .collect(),
    });
    let whole = Funded::Framework(framework);
    FrameworkFunds {
        framework,
        currency,
        stated: sums.get(&whole).copied(),
        note: rows.iter().filter(|row| row.funded() == Some(whole)).find_map(|row| row.note()),
        outcomes: outcomes.collect(),
    }
}
