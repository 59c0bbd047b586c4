//! The money of an export: at its outcomes and outputs, and against its own totals.
//!
//! The export states no currency and no biennium, so none is stated here: its money is that of the framework's whole
//! period.

use super::Writer;
use super::export::{Export, FIGURES, Money, Noted};
use super::tree::{Outcome, Results};
use crate::diagnostic::{Fault, UninfoFault};
use crate::id::{CountryId, ItemId, SourceId, Symbol};
use crate::record::{Amount, Resource};

/// What the totals of an export are made of, for one of the three figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reckoning {
    pub(super) figure: &'static str,
    /// The export's own total.
    pub(super) total: Amount,
    /// What its outcomes add up to.
    pub(super) outcomes: Amount,
    /// What its strategic priorities have more than the outcomes listed below them: the money of outcomes that the
    /// export lost.
    pub(super) lost: Amount,
    /// What the total has more than the strategic priorities: it is added up by goals, not along the tree.
    pub(super) by_goal: Amount,
    /// Is the total the sum by goals indeed?
    pub(super) goals_explain: bool,
}

/// A difference below one is rounding: the totals are sums of shares with cents.
const ROUNDING: i64 = 100;

impl Reckoning {
    /// Every figure whose total is not what the outcomes add up to.
    pub(super) fn of(export: &Export) -> Vec<Self> {
        let groups = Money::sum(export.tree.iter().map(|group| group.money)).figures();
        let outcomes =
            Money::sum(export.tree.iter().flat_map(|g| g.children.iter().map(|o| o.money))).figures();
        let (totals, by_goal) = (export.totals.figures(), export.by_goal.figures());
        let one = |n: usize| {
            let (total, groups, outcomes) = (totals[n]?, groups[n]?, outcomes[n].unwrap_or(Amount(0)));
            let less = |a: Amount, b: Amount| Amount(a.0 - b.0);
            (total != outcomes).then(|| Self {
                figure: FIGURES[n],
                total,
                outcomes,
                lost: less(groups, outcomes),
                by_goal: less(total, groups),
                goals_explain: by_goal[n].is_some_and(|sum| less(sum, total).0.abs() < ROUNDING),
            })
        };
        (0..FIGURES.len()).filter_map(one).collect()
    }

    /// Is the difference more than rounding?
    pub(super) fn matters(&self) -> bool {
        self.lost.0.abs() >= ROUNDING || self.by_goal.0.abs() >= ROUNDING
    }

    /// The difference and its cause.
    pub(super) fn fault(&self) -> Fault {
        Fault::Uninfo(UninfoFault::Totals {
            figure: self.figure,
            total: self.total.to_string(),
            outcomes: self.outcomes.to_string(),
            lost: (self.lost.0.abs() >= ROUNDING).then(|| self.lost.to_string()),
            by_goal: (self.by_goal.0.abs() >= ROUNDING).then(|| self.by_goal.to_string()),
            goals_explain: self.goals_explain,
        })
    }
}

impl Writer<'_> {
    /// Writes the export's own totals, and the money of every outcome and output that has a figure.
    pub(super) fn money(&mut self, export: &Export, results: &Results, framework: &str, country: CountryId) {
        let reckoned = Reckoning::of(export);
        for fault in reckoned.iter().filter(|r| r.matters()).map(Reckoning::fault) {
            self.part.findings.report(fault, self.place.whole());
        }
        let Noted { inexact, too_large, .. } = &export.noted;
        for (figure, _) in FIGURES.iter().zip(too_large).filter(|(_, too_large)| **too_large) {
            let fault = Fault::SumTooLarge { figure: (*figure).to_owned(), limit: Amount::MOST.0 / 100 };
            self.part.findings.report(fault, self.place.whole());
        }
        if *inexact > 0 {
            let fault = Fault::Uninfo(UninfoFault::Rounded { figures: *inexact });
            self.part.findings.report(fault, self.place.whole());
        }
        self.row(country, framework, export.totals);
        for Outcome { node, outputs, .. } in &results.outcomes {
            let outcome = format!("{framework}/{}", node.id);
            self.row(country, &outcome, node.money);
            for output in outputs {
                self.row(country, &format!("{outcome}/{}", output.id), output.money);
            }
        }
    }

    fn row(&mut self, country: CountryId, of: &str, money: Money) {
        if money.is_empty() {
            return;
        }
        let store = &mut self.part.dataset.store;
        let item: Symbol = store.names.intern(of);
        self.part.dataset.resources.push(Resource {
            country: Some(country),
            outcome_ref: Some(ItemId::from_symbol(item)),
            biennium: None,
            fund: None,
            need: money.required,
            available: money.available,
            spent: money.spent,
            earmarked: None,
            supports_dwcp: None,
            currency: None,
            source: Some(SourceId::from_symbol(store.citations.intern("UN INFO"))),
            locator: None,
            note: None,
            place: self.place,
        });
    }
}
