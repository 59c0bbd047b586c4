//! Rows of money that are the totals of the rows above them: they would count everything twice.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Fault, Findings, Uncounted};
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

/// The rows without those that are totals: they name no outcome, and each amount that they state is the sum of at least two
/// rows of their file that do, of one country or one biennium or all of them. Each of these is reported. In which order the
/// rows stand makes no difference.
pub(super) fn without_totals(table: Vec<Resource>, findings: &mut Findings) -> Vec<Resource> {
    if table.iter().all(|row| row.outcome_ref.is_some()) {
        return table;
    }
    let mut sums: BTreeMap<Scope, Sum> = BTreeMap::new();
    for row in table.iter().filter(|row| row.outcome_ref.is_some()) {
        for scope in scopes(row) {
            let sum = sums.entry(scope).or_default();
            sum.rows += 1;
            for (sum, amount) in sum.amounts.iter_mut().zip(amounts(row)) {
                *sum += amount.unwrap_or_default();
            }
        }
    }
    let is_total = |row: &Resource| {
        let is_sum = |sum: &Sum| {
            let stated =
                amounts(row).into_iter().zip(sum.amounts).filter_map(|(amount, sum)| Some((amount?, sum)));
            let mut stated = stated.peekable();
            sum.rows > 1
                && stated.peek().is_some()
                && stated.all(|(amount, sum)| amount == sum && amount != 0)
        };
        row.outcome_ref.is_none() && scopes(row).into_iter().any(|scope| sums.get(&scope).is_some_and(is_sum))
    };
    let (totals, kept): (Vec<Resource>, Vec<Resource>) = table.into_iter().partition(is_total);
    for row in totals {
        let value = row.need.or(row.available).or(row.spent).or(row.earmarked).unwrap_or_default();
        let fault = Fault::NotCounted { row: Uncounted::Totals, value: value.to_string() };
        findings.report(fault, row.place.whole());
    }
    kept
}

fn amounts(row: &Resource) -> [Option<i128>; 4] {
    [row.need, row.available, row.spent, row.earmarked]
        .map(|amount| amount.map(|amount| i128::from(amount.0)))
}

/// The scopes that a row is in: what it states, and all.
fn scopes(row: &Resource) -> BTreeSet<Scope> {
    let file = row.place.file;
    let mut scopes = BTreeSet::new();
    for country in [None, row.country] {
        for biennium in [None, row.biennium] {
            scopes.extend([None, row.currency].map(|currency| (file, country, biennium, currency)));
        }
    }
    scopes
}
