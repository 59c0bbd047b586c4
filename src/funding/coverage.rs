//! How much of what is needed is there.

use super::OutcomeFunds;
use crate::record::Amount;

/// How much of the need is met, over the outcomes of a framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// What is needed, where what is available is stated too.
    pub need: Amount,
    /// What of it is there: never more than the need of each outcome.
    pub met: Amount,
    /// Outcomes whose need and available money are stated.
    pub known: usize,
    /// Outcomes whose need or available money is not stated.
    pub left_out: usize,
}

impl Coverage {
    /// What is still needed: the gaps of the outcomes together. Nothing where no outcome has both figures.
    #[must_use]
    pub fn gap(self) -> Option<Amount> {
        (self.known > 0).then(|| Amount(self.need.0 - self.met.0))
    }

    /// Of the outcomes given.
    #[must_use]
    pub fn of(outcomes: &[OutcomeFunds<'_>]) -> Self {
        outcomes.iter().map(OutcomeFunds::sum).fold(Self::default(), |all, sum| match (sum.need, sum.met()) {
            (Some(need), Some(met)) => Self { need: all.need + need, met: all.met + met, ..all },
            _ => Self { left_out: all.left_out + 1, ..all },
        })
    }
}
