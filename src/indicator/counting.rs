//! Measures counted framework by framework, where only their values are asked for.

use std::ops::RangeInclusive;

use super::satisfaction::Satisfaction;
use super::{Evaluation, account, concerns};
use crate::align::Policy;
use crate::graph::Framework;
use crate::vocab::Measure;

/// Some measures in some years, of the frameworks added so far. Frameworks are not listed.
#[derive(Debug, Clone)]
pub(crate) struct Counting<'g> {
    policy: &'g Policy,
    each: Vec<(Measure, Vec<Evaluation<'g>>)>,
}

impl<'g> Counting<'g> {
    /// Counts nothing yet.
    pub(crate) fn new(
        measures: impl Iterator<Item = Measure>,
        years: &RangeInclusive<u16>,
        policy: &'g Policy,
    ) -> Self {
        let none = |measure| (measure, years.clone().map(|year| Evaluation::new(measure, year)).collect());
        Self { policy, each: measures.map(none).collect() }
    }

    /// Counts a framework.
    pub(crate) fn add(&mut self, framework: Framework<'g>) {
        for (measure, years) in &mut self.each {
            if !concerns(*measure, framework.kind()) {
                continue;
            }
            match measure {
                Measure::UnFrameworksTakingAccount => {
                    account(framework, self.policy).take_into(years, self.policy, false);
                }
                _ => Satisfaction { framework }.take_into(years, self.policy, false),
            }
        }
    }

    /// Adds what was counted of other frameworks.
    pub(crate) fn absorb(&mut self, other: &Self) {
        for ((_, years), (_, of_others)) in self.each.iter_mut().zip(&other.each) {
            years.iter_mut().zip(of_others).for_each(|(year, of_others)| year.absorb(of_others));
        }
    }

    /// Each measure, in the order given, with its years.
    pub(crate) fn each(&self) -> impl Iterator<Item = &[Evaluation<'g>]> {
        self.each.iter().map(|(_, years)| &years[..])
    }
}
