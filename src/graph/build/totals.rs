//! Rows of money that are the totals of the rows above them: they would count everything twice.

use std::collections::BTreeMap;

use crate::diagnostic::{Fault, Findings};
use crate::id::CountryId;
use crate::place::FileId;
use crate::record::{Currency, Resource, Year};

/// Of what rows a total may be.
type Scope = (FileId, Option<CountryId>, Option<Year>, Option<Currency>);

/// What the rows of a scope add up to, in hundredths, and how many rows there are.
#[derive(Default, Clone, Copy)]
struct Sum {
    amounts: [i128; 4],
    rows: u32,
}

/// The rows in the order in which they were read, without those that say what no row of an outcome says: the sums of at least
/// two rows above them in their file, of one country or one biennium or all of them. Each of these is reported.
pub(super) fn without_totals(table: Vec<Resource>, findings: &mut Findings) -> Vec<Resource> {
    let mut sums: BTreeMap<Scope, Sum> = BTreeMap::new();
    let mut kept = Vec::with_capacity(table.len());
    for row in table {
        let amounts =
            [row.need, row.available, row.spent, row.earmarked].map(|amount| amount.map(|a| i128::from(a.0)));
        let file = row.place.file;
        let scopes = || {
            let countries = [None, row.country];
            let years = [None, row.biennium];
            let currencies = [None, row.currency];
            countries.into_iter().flat_map(move |country| {
                years.into_iter().flat_map(move |year| {
                    currencies.into_iter().map(move |currency| (file, country, year, currency))
                })
            })
        };
        let is_sum = |sum: &Sum| {
            let stated = amounts.iter().zip(sum.amounts).filter_map(|(amount, sum)| Some(((*amount)?, sum)));
            let mut stated = stated.peekable();
            sum.rows > 1
                && stated.peek().is_some()
                && stated.all(|(amount, sum)| amount == sum && amount != 0)
        };
        if row.outcome_ref.is_none() && scopes().any(|scope| sums.get(&scope).is_some_and(is_sum)) {
            let value = row.need.or(row.available).or(row.spent).or(row.earmarked).unwrap_or_default();
            let fault = Fault::NotCounted { row: "a row of totals", value: value.to_string() };
            findings.report(fault, row.place.whole());
            continue;
        }
        let mut last = None;
        for scope in scopes() {
            // A row without a country or a currency has two scopes that are one.
            if last.replace(scope) == Some(scope) {
                continue;
            }
            let sum = sums.entry(scope).or_default();
            sum.rows += 1;
            for (sum, amount) in sum.amounts.iter_mut().zip(amounts) {
                *sum += amount.unwrap_or_default();
            }
        }
        kept.push(row);
    }
    kept
}
