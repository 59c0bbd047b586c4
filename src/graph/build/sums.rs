//! Amounts that can be added up: a row whose amounts would take a sum too far is reported and left out.

use std::collections::BTreeMap;

use crate::diagnostic::{Fault, Findings};
use crate::place::Place;
use crate::record::{Amount, Currency, Sizes};

/// The amounts of a row: where it stands, in which currency they are, and each with its column.
pub(super) type Amounts<const N: usize> = (Place, Option<Currency>, [(&'static str, Option<Amount>); N]);

/// The rows whose amounts can be added up, column by column and currency by currency, in whatever way they are chosen
/// and grouped: all of them together stay below [`Amount::MOST`].
pub(super) fn that_add_up<T, const N: usize>(
    mut rows: Vec<T>,
    findings: &mut Findings,
    amounts: impl Fn(&T) -> Amounts<N>,
) -> Vec<T> {
    let mut by_currency: BTreeMap<Option<Currency>, [Sizes; N]> = BTreeMap::new();
    rows.retain(|row| {
        let (place, currency, amounts) = amounts(row);
        let kept = by_currency.entry(currency).or_insert_with(|| [Sizes::default(); N]);
        let mut sizes = *kept;
        for ((column, amount), size) in amounts.into_iter().zip(&mut sizes) {
            if amount.is_some_and(|amount| !size.take(amount)) {
                let figure = currency.map_or_else(|| column.to_owned(), |c| format!("{column} ({c})"));
                let fault = Fault::SumTooLarge { figure, limit: Amount::MOST.0 / 100 };
                findings.report(fault, place.column(column));
                return false;
            }
        }
        *kept = sizes;
        true
    });
    rows
}
