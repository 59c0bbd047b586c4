//! Baseline, milestones and status (semantics, section 5), exact in whole numbers.

use super::{Definition, Measures};
use crate::record::{Amount, Milestone, Year};
use crate::vocab::{Measure, TargetStatus};

/// A milestone as a number of frameworks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// By the end of this year.
    pub year: u16,
    /// At least so many.
    pub value: usize,
    /// As it was set.
    pub set_as: Milestone,
}

/// Baseline and milestones of one indicator in one dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Targets {
    /// The baseline year and the value in it, where there is one.
    pub baseline: Option<(u16, Amount)>,
    /// Was the baseline taken from the data, not given?
    pub from_data: bool,
    /// The milestones in order of year; none that depend on a baseline where there is none.
    pub milestones: Vec<Target>,
}

impl Targets {
    /// Works them out. A baseline that is not given is the value in the baseline year, if anything is known of any
    /// framework in that year: no framework, or none that was asked, is no baseline, and not zero.
    #[must_use]
    pub fn of(definition: &Definition, measure: Measure, measures: &Measures<'_>) -> Self {
        let given = definition.baseline;
        let from_data = |year: Year| {
            let evaluation = measures.evaluate(measure, year.number());
            (evaluation.among > evaluation.incomplete.len()).then(|| Amount::whole(evaluation.value))
        };
        let baseline = definition
            .baseline_year
            .and_then(|year| Some((year.number(), given.or_else(|| from_data(year))?)));
        Self::from_baseline(baseline, given.is_none(), &definition.milestones)
    }

    fn from_baseline(
        baseline: Option<(u16, Amount)>,
        from_data: bool,
        milestones: &[(Year, Milestone)],
    ) -> Self {
        let value = |set_as: Milestone| match (set_as, baseline) {
            (Milestone::Increase(by), Some((_, base))) => Some(increased(base, by)),
            (Milestone::Count(count), _) => usize::try_from(count).ok(),
            _ => None,
        };
        let target = |&(year, set_as): &(Year, Milestone)| {
            Some(Target { year: year.number(), value: value(set_as)?, set_as })
        };
        Self { baseline, from_data, milestones: milestones.iter().filter_map(target).collect() }
    }

    /// The milestone ahead in a year: the first that is due then or later, and after the last the last.
    #[must_use]
    pub fn ahead(&self, year: u16) -> Option<&Target> {
        self.milestones.iter().find(|t| t.year >= year).or_else(|| self.milestones.last())
    }

    /// Where a value stands in a year; nothing before the baseline year, when nothing was due yet, and nothing where
    /// there are no milestones.
    #[must_use]
    pub fn status(&self, year: u16, value: usize) -> Option<TargetStatus> {
        let Some((start, base)) = self.baseline else { return Some(TargetStatus::NoBaseline) };
        let target = self.ahead(year).filter(|_| year >= start)?;
        if Amount::whole(value) >= Amount::whole(target.value) {
            return Some(TargetStatus::Met);
        }
        // On or above the line from (start, base) to the milestone, without dividing.
        let (done, whole) = (i128::from(year - start), i128::from(target.year.saturating_sub(start)));
        let on_line = year < target.year
            && i128::from(Amount::whole(value).0 - base.0) * whole
                >= i128::from(Amount::whole(target.value).0 - base.0) * done;
        Some(if on_line { TargetStatus::OnTrack } else { TargetStatus::Behind })
    }
}

/// The least whole number not below `base` and so many thousandths of a per cent more.
fn increased(base: Amount, thousandths: i64) -> usize {
    // The base is in hundredths, and a whole is a hundred thousand thousandths of a per cent.
    let (exact, unit) = (i128::from(base.0) * i128::from(100_000 + thousandths), 100 * 100_000);
    let rounded_up = exact.div_euclid(unit) + i128::from(exact.rem_euclid(unit) > 0);
    usize::try_from(rounded_up.max(0)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(base: Option<usize>) -> Targets {
        let year = |n| Year::new(n).expect("in range");
        let milestones = [(2011, 20_000), (2013, 40_000), (2015, 50_000)]
            .map(|(y, by)| (year(y), Milestone::Increase(by)));
        Targets::from_baseline(base.map(|b| (2010, Amount::whole(b))), true, &milestones)
    }

    #[test]
    fn a_fifth_more_than_seven_asks_for_nine() {
        assert_eq!(increased(Amount::whole(7), 20_000), 9);
        assert_eq!(increased(Amount::whole(10), 20_000), 12);
        assert_eq!(increased(Amount::whole(0), 20_000), 0);
        assert_eq!(increased(Amount::whole(5), 12_500), 6);
        assert_eq!(increased(Amount(790), 20_000), 10, "9.48 asks for 10");
    }

    #[test]
    fn status_follows_the_straight_line_to_the_milestone_ahead() {
        let targets = targets(Some(10));
        let status = |year, value| targets.status(year, value).map(|s| s.to_string());
        assert_eq!(status(2009, 10), None);
        assert_eq!(status(2010, 10).as_deref(), Some("on-track"));
        assert_eq!(status(2011, 12).as_deref(), Some("met"));
        assert_eq!(status(2011, 11).as_deref(), Some("behind"));
        assert_eq!(status(2012, 13).as_deref(), Some("on-track"), "14 by 2013: the line of 2012 is at 12.67");
        assert_eq!(status(2012, 12).as_deref(), Some("behind"));
        assert_eq!(status(2020, 15).as_deref(), Some("met"));
        assert_eq!(status(2020, 14).as_deref(), Some("behind"));
    }

    #[test]
    fn without_a_baseline_there_is_no_status_but_that() {
        assert_eq!(targets(None).status(2012, 99), Some(TargetStatus::NoBaseline));
        assert!(targets(None).milestones.is_empty());
    }
}
