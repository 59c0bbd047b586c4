//! Amounts of money, exact to the second decimal, and what they add up to.

use super::figures::figure;
use super::numbers::{decimal, decimal_text, not_finite};
use super::{Cell, ColumnKind, Store, Value, Written};
use crate::diagnostic::{Expected, Fault};

/// An amount of money or another figure, exact to the second decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Amount(pub i64);

impl Amount {
    /// The most that the amounts of one column and one currency may add up to, signs left out: 10,000,000,000,000,000.
    /// Rows beyond it are reported and left out, so that sums and differences of the others are exact.
    pub const MOST: Self = Self(1_000_000_000_000_000_000);

    /// A whole number.
    #[must_use]
    pub fn whole(number: usize) -> Self {
        Self(i64::try_from(number).unwrap_or(i64::MAX).saturating_mul(100))
    }

    /// The amount written so; what lies beyond the second decimal is rounded to it, half away from zero. Nothing for
    /// what is no plain decimal number, or too large to be held.
    #[must_use]
    pub fn rounded(text: &str) -> Option<Self> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
            return None;
        }
        let kept = &fraction[..fraction.len().min(2)];
        let cents = decimal(&format!("{whole}.{kept}"), 2)?;
        let up = i64::from(fraction.as_bytes().get(2).is_some_and(|&b| b >= b'5'));
        let size = cents.checked_add(up)?;
        Some(Self(if negative { -size } else { size }))
    }

    /// Is it a whole number of cents as written: has it at most two decimals?
    #[must_use]
    pub fn is_exact(text: &str) -> bool {
        text.split_once('.').is_none_or(|(_, fraction)| fraction.trim_end_matches('0').len() <= 2)
    }
}

impl std::ops::Add for Amount {
    type Output = Self;

    /// The sum. The amounts of a graph add up to [`Amount::MOST`] at most.
    ///
    /// # Panics
    /// Where the sum cannot be held.
    fn add(self, other: Self) -> Self {
        Self(self.0.checked_add(other.0).expect("amounts that are kept can be added up"))
    }
}

/// Adds up the sizes of amounts one by one, to tell before any sum is made which of them would take one too far.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sizes(u64);

impl Sizes {
    /// Takes an amount in, unless the sizes would add up to more than [`Amount::MOST`] then.
    pub(crate) fn take(&mut self, amount: Amount) -> bool {
        let sum = self.0.saturating_add(amount.0.unsigned_abs());
        let fits = sum <= Amount::MOST.0.unsigned_abs();
        self.0 = if fits { sum } else { self.0 };
        fits
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&decimal_text(self.0, 2))
    }
}

impl Value for Amount {
    const KIND: ColumnKind = ColumnKind::Number;

    fn written(self, _: &Store) -> Written<'_> {
        Written::Number(self.to_string())
    }

    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        let (Cell::Text(text) | Cell::Integer(text) | Cell::Float(text)) = cell else {
            return Err(cell.wrong(column, Expected::Number));
        };
        if matches!(cell, Cell::Float(_))
            && let Some(exact) = decimal(text, 2)
        {
            // A number of a program has a decimal point and nothing else.
            return Ok(Self(exact));
        }
        figure(text, 2).map(Self).map_err(|misread| {
            misread.fault(text, || not_finite(cell).unwrap_or_else(|| cell.wrong(column, Expected::Amount)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_of_an_export_is_taken_to_the_nearest_hundredth() {
        let rounded = |t| Amount::rounded(t).map(|a| a.to_string());
        assert_eq!(rounded("317526627.07").as_deref(), Some("317526627.07"));
        assert_eq!(rounded("2.675").as_deref(), Some("2.68"));
        assert_eq!(rounded("-0.005").as_deref(), Some("-0.01"));
        assert_eq!(rounded("12").as_deref(), Some("12"));
        assert_eq!(rounded("1e20"), None);
        assert_eq!(rounded(""), None);
        assert_eq!(rounded("99999999999999999999"), None);
        assert!(Amount::is_exact("2.670") && !Amount::is_exact("2.675"));
    }

    #[test]
    fn an_amount_keeps_its_sign_and_its_decimals() {
        let read = Amount::read(Cell::Text("-12.5"), "need", &mut Store::default());
        assert_eq!(read.map(|amount| amount.to_string()), Ok("-12.5".into()));
    }

    #[test]
    fn amounts_are_taken_as_long_as_their_sizes_can_be_added_up() {
        let mut sizes = Sizes::default();
        let taken = [Amount::MOST, Amount(1), Amount(0), Amount(i64::MIN)].map(|amount| sizes.take(amount));
        assert_eq!(taken, [true, false, true, false]);
        let mut sizes = Sizes::default();
        assert!(sizes.take(Amount(-Amount::MOST.0)) && !sizes.take(Amount(1)));
    }
}
