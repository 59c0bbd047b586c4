//! Measures that are shares (semantics, section 5): sums over the tables of resources and projects, numerator and
//! denominator kept apart and exact. A row that lacks a figure that the share needs is left out and named; it is never
//! zero. Each currency has a share of its own.

use std::collections::{BTreeMap, BTreeSet};

use super::Measures;
use crate::funding::{Coverage, Sum, funds};
use crate::graph::{Funded, Money, Project};
use crate::record::{Amount, Currency};
use crate::vocab::{Fund, Measure};

/// Stands, for programs, for the country of money that has none.
pub const NO_COUNTRY: &str = "(no country)";

/// A numerator and a denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The currency of both; none for numbers, and for money whose currency is not stated.
    pub currency: Option<Currency>,
    /// The numerator: an amount of money, or a number of things.
    pub part: Amount,
    /// The denominator; more than nothing.
    pub whole: Amount,
}

/// A measure in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ratio {
    /// The year.
    pub year: u16,
    /// One share for each currency; none where every denominator is empty: no data, and not nought.
    pub shares: Vec<Share>,
    /// What lacks a figure that the share needs, by name.
    pub left_out: Vec<String>,
}

impl Ratio {
    /// The only share; nothing where there are no data, or several currencies, which are not added up.
    #[must_use]
    pub fn only(&self) -> Option<Share> {
        match self.shares[..] {
            [share] => Some(share),
            _ => None,
        }
    }
}

/// Numerators and denominators by currency, and what is left out.
#[derive(Default)]
struct Gathered {
    by_currency: BTreeMap<Option<Currency>, (Amount, Amount)>,
    left_out: BTreeSet<String>,
}

impl Gathered {
    fn add(&mut self, currency: Option<Currency>, part: Amount, whole: Amount) {
        let sums = self.by_currency.entry(currency).or_default();
        sums.0 = sums.0 + part;
        sums.1 = sums.1 + whole;
    }

    fn ratio(self, year: u16) -> Ratio {
        let share = |(currency, (part, whole))| Share { currency, part, whole };
        let shares = self.by_currency.into_iter().map(share).filter(|share| share.whole.0 > 0);
        Ratio { year, shares: shares.collect(), left_out: self.left_out.into_iter().collect() }
    }
}

impl Measures<'_> {
    /// A measure that is a share, in one year; nothing for a measure that counts frameworks.
    #[must_use]
    pub fn ratio(&self, measure: Measure, year: u16) -> Option<Ratio> {
        let gathered = match measure {
            Measure::ResourceGapsFilled => self.gaps_filled(year),
            Measure::ContributionsToPriorities => self.contributions(year),
            Measure::ProposalsAppraised => self.appraised(year),
            Measure::DeliveryRate => self.delivered(year),
            Measure::FundingForNationalOutcomes => self.national(year),
            Measure::UnFrameworksTakingAccount | Measure::DwcpsSatisfied | Measure::UnFrameworksSatisfied => {
                return None;
            }
        };
        Some(gathered.ratio(year))
    }

    /// Of what outcomes need, what is there; an outcome's need is met at most whole. Money of no outcome is taken
    /// together by country and biennium.
    fn gaps_filled(&self, year: u16) -> Gathered {
        let mut gathered = Gathered::default();
        for framework in funds(self.graph, |money| money.belongs_to(year)) {
            let Coverage { need, met, .. } = framework.coverage();
            gathered.add(framework.currency, met, need);
            for outcome in &framework.outcomes {
                let sum = outcome.sum();
                if sum.met().is_none() && (sum.need.is_some() || sum.available.is_some()) {
                    gathered.left_out.insert(outcome.outcome.address());
                }
            }
        }
        let mut loose: BTreeMap<_, Sum> = BTreeMap::new();
        for money in self.graph.money().filter(|m| m.funded().is_none() && m.belongs_to(year)) {
            let key = (money.country(), money.biennium(), money.currency());
            loose.entry(key).or_default().add(&money);
        }
        for ((country, biennium, currency), sum) in loose {
            match (sum.met(), sum.need) {
                (Some(met), Some(need)) => gathered.add(currency, met, need),
                _ if sum.need.is_some() || sum.available.is_some() => {
                    let country = country.map_or(NO_COUNTRY, |c| c.code());
                    gathered.left_out.insert(format!("{country} {}", biennium.unwrap_or_default()));
                }
                _ => {}
            }
        }
        gathered
    }

    /// The rows that can be added up: no stated totals, and no outputs whose outcome has a row of its own.
    fn rows(&self, year: u16) -> Vec<Money<'_>> {
        let rows: Vec<Money<'_>> = self.graph.money().filter(|money| money.belongs_to(year)).collect();
        let key = |money: &Money<'_>| (money.biennium(), money.currency());
        let own: BTreeSet<_> = (rows.iter())
            .filter_map(|m| match m.funded() {
                Some(Funded::Outcome(outcome)) => Some((outcome, key(m))),
                _ => None,
            })
            .collect();
        let adds = |money: &Money<'_>| match money.funded() {
            Some(Funded::Framework(_)) => false,
            Some(Funded::Output(output)) => !own.contains(&(output.outcome(), key(money))),
            Some(Funded::Outcome(_)) | None => true,
        };
        rows.iter().copied().filter(adds).collect()
    }

    /// Of all voluntary contributions, those to the RBSA, partnerships and the One UN fund, and those that support a
    /// DWCP. The regular budget is no voluntary contribution.
    fn contributions(&self, year: u16) -> Gathered {
        let mut gathered = Gathered::default();
        for money in self.rows(year).iter().filter(|money| money.fund() != Some(Fund::Rb)) {
            let aimed = match money.fund() {
                Some(Fund::Rbsa | Fund::Ppp | Fund::OneUn) => Some(true),
                Some(_) => money.supports_dwcp(),
                None => None,
            };
            gathered.add_if(money, aimed);
        }
        gathered
    }

    /// Of the extra-budgetary money of countries, that which supports a DWCP: regional and interregional money, which
    /// is of no country, and the regular budget are not looked at (footnote 12).
    fn national(&self, year: u16) -> Gathered {
        let mut gathered = Gathered::default();
        let rows = self.rows(year);
        for money in rows.iter().filter(|m| m.fund() == Some(Fund::Xb) && m.country().is_some()) {
            gathered.add_if(money, money.supports_dwcp());
        }
        gathered
    }

    /// Of the approved proposals, those that went through the appraisal mechanism.
    fn appraised(&self, year: u16) -> Gathered {
        let mut gathered = Gathered::default();
        for project in self.graph.projects().filter(|project| project.belongs_to(year)) {
            match (project.approved(), project.appraised()) {
                (Some(false), _) => {}
                (Some(true), Some(appraised)) => {
                    gathered.add(None, Amount::whole(usize::from(appraised)), Amount::whole(1));
                }
                _ => _ = gathered.left_out.insert(name(&project)),
            }
        }
        gathered
    }

    /// Of what was allocated to projects, what was spent.
    fn delivered(&self, year: u16) -> Gathered {
        let mut gathered = Gathered::default();
        for project in self.graph.projects().filter(|project| project.belongs_to(year)) {
            match (project.expenditure(), project.allocation()) {
                (Some(spent), Some(allocated)) => gathered.add(project.currency(), spent, allocated),
                (None, None) => {}
                _ => _ = gathered.left_out.insert(name(&project)),
            }
        }
        gathered
    }
}

impl Gathered {
    /// Adds what a row has available to the denominator, and to the numerator if it is aimed at what is asked for. A
    /// row of which that is not known, or with no figure, is left out.
    fn add_if(&mut self, money: &Money<'_>, aimed: Option<bool>) {
        let (Some(available), Some(aimed)) = (money.available(), aimed) else {
            if money.available().is_some() {
                self.left_out.insert(what(money));
            }
            return;
        };
        self.add(money.currency(), if aimed { available } else { Amount(0) }, available);
    }
}

fn what(money: &Money<'_>) -> String {
    match money.funded() {
        Some(Funded::Outcome(outcome)) => outcome.address(),
        Some(Funded::Output(output)) => output.address(),
        Some(Funded::Framework(framework)) => framework.address(),
        None => {
            let country = money.country().map_or(NO_COUNTRY, |country| country.code());
            format!("{country} {}", money.biennium().unwrap_or_default())
        }
    }
}

fn name(project: &Project<'_>) -> String {
    format!("{} {}", project.id(), project.biennium())
}
