//! Lines of cost tables: each once, and no total that its parts contradict.

use super::Builder;
use super::sums::that_add_up;
use crate::diagnostic::{CostFigure, Fault, Noun};
use crate::graph::merge::merged;
use crate::graph::resolve::{Resolver, dangling};
use crate::record::{Amount, Cost, Percent};

/// A hundred per cent, in thousandths of a per cent.
const WHOLE: i64 = 100_000;

impl Builder {
    /// Takes the lines of cost tables.
    pub(super) fn costs(&mut self) -> Vec<Cost> {
        let table = std::mem::take(&mut self.dataset.costs);
        self.resolve(|to| costs(table, to))
    }
}

/// Sorts the lines by id, and reports what does not add up.
fn costs(mut table: Vec<Cost>, to: &mut Resolver<'_>) -> Vec<Cost> {
    let store = to.store;
    let id = |row: &Cost| store.names.text(row.cost.symbol());
    table.sort_by_key(|row| (to.rank(row.cost.symbol()), row.place));
    let name = |row: &Cost| (Noun::CostLine, id(row).to_owned(), Noun::CostLine.column());
    let of_one_id = table.chunk_by(|a, b| a.cost == b.cost);
    let costs: Vec<Cost> =
        of_one_id.map(|rows| merged(rows.to_vec(), store, &mut to.findings, name)).collect();
    for row in &costs {
        if let Some(whole) = row.part_of
            && !costs.iter().any(|other| other.cost == whole && whole != row.cost)
        {
            let known: Vec<&str> = costs.iter().filter(|other| other.cost != row.cost).map(id).collect();
            let text = store.names.text(whole.symbol());
            to.findings.report(dangling(Noun::CostLine, text, "", &known), row.place.column("part_of"));
        }
    }
    let costs = that_add_up(costs, &mut to.findings, |row| {
        (row.place, row.currency, [("available", row.available), ("shortfall", row.shortfall)])
    });
    for whole in &costs {
        let parts: Vec<&Cost> = costs.iter().filter(|row| row.part_of == Some(whole.cost)).collect();
        if parts.is_empty() {
            continue;
        }
        let mut differs = |figure: CostFigure, total: String, of_parts: String| {
            let fault = Fault::CostsDiffer { cost: id(whole).to_owned(), figure, total, parts: of_parts };
            to.findings.report(fault, whole.place.column(figure.column()));
        };
        let named = |row: &Cost| row.currency.map_or_else(String::new, |c| c.to_string());
        if let Some(other) = parts.iter().find(|part| part.currency != whole.currency) {
            differs(CostFigure::Currency, named(whole), named(other));
            continue;
        }
        for (figure, total, of_parts) in [
            (CostFigure::Available, whole.available, sum(parts.iter().map(|part| part.available))),
            (CostFigure::Shortfall, whole.shortfall, sum(parts.iter().map(|part| part.shortfall))),
        ] {
            if let (Some(total), Some(of_parts)) = (total, of_parts)
                && total != of_parts
            {
                differs(figure, total.to_string(), of_parts.to_string());
            }
        }
        let shares = parts.iter().try_fold(0_i64, |all, part| Some(all + part.share?.0));
        // A few lines taken out of a whole need not make it up; lines that all state their money do.
        let complete = parts.iter().all(|part| part.available.is_some());
        if let Some(shares) = shares.filter(|&all| all > WHOLE || (complete && all != WHOLE)) {
            differs(CostFigure::Share, Percent(WHOLE).to_string(), Percent(shares).to_string());
        }
    }
    costs
}

/// The sum; nothing where a part does not state its figure.
fn sum(mut figures: impl Iterator<Item = Option<Amount>>) -> Option<Amount> {
    figures.try_fold(Amount(0), |all, figure| Some(all + figure?))
}
