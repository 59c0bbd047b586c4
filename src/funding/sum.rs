//! Sums of money of one currency.

use crate::graph::Money;
use crate::record::Amount;

/// What is needed, available, spent and earmarked, in one currency. A figure that no row states is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// What is needed.
    pub need: Option<Amount>,
    /// What there is.
    pub available: Option<Amount>,
    /// What was spent.
    pub spent: Option<Amount>,
    /// What is tied to a purpose.
    pub earmarked: Option<Amount>,
}

fn add(a: Option<Amount>, b: Option<Amount>) -> Option<Amount> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a + b),
        (one, other) => one.or(other),
    }
}

impl Sum {
    /// Adds a row.
    pub fn add(&mut self, row: &Money<'_>) {
        let (need, available, spent) = (row.need(), row.available(), row.spent());
        *self = *self + Self { need, available, spent, earmarked: row.earmarked() };
    }

    /// Is no figure stated?
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Figure by figure this sum's, else the other's.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            need: self.need.or(other.need),
            available: self.available.or(other.available),
            spent: self.spent.or(other.spent),
            earmarked: self.earmarked.or(other.earmarked),
        }
    }

    /// What is needed beyond what there is: the resource gap. Zero where there is enough; nothing where the need or
    /// what is available is not stated.
    #[must_use]
    pub fn gap(self) -> Option<Amount> {
        Some(Amount((self.need?.0 - self.available?.0).max(0)))
    }

    /// How much of the need is met: never more than the need, since what is left over here fills no gap elsewhere.
    #[must_use]
    pub fn met(self) -> Option<Amount> {
        Some(self.available?.min(self.need?))
    }
}

impl std::ops::Add for Sum {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            need: add(self.need, other.need),
            available: add(self.available, other.available),
            spent: add(self.spent, other.spent),
            earmarked: add(self.earmarked, other.earmarked),
        }
    }
}

impl std::iter::Sum for Sum {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| sum + one)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(need: Option<i64>, available: Option<i64>) -> Sum {
        Sum { need: need.map(Amount), available: available.map(Amount), ..Sum::default() }
    }

    #[test]
    fn a_gap_is_known_only_where_need_and_availability_are() {
        assert_eq!(sum(Some(500), Some(200)).gap(), Some(Amount(300)));
        assert_eq!(sum(Some(500), Some(700)).gap(), Some(Amount(0)));
        assert_eq!(sum(Some(500), None).gap(), None);
        assert_eq!(sum(None, Some(200)).gap(), None);
    }

    #[test]
    fn what_is_left_over_is_not_counted_as_met() {
        assert_eq!(sum(Some(500), Some(700)).met(), Some(Amount(500)));
    }

    #[test]
    fn a_figure_that_is_not_stated_adds_nothing_and_is_not_zero() {
        let both = sum(Some(500), None) + sum(Some(1), None);
        assert_eq!((both.need, both.available), (Some(Amount(501)), None));
        assert_eq!(sum(Some(500), None).or(sum(Some(9), Some(9))), sum(Some(500), Some(9)));
    }
}
