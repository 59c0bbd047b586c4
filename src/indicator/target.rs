//! Baseline, milestones and status (semantics, section 5), exact in whole numbers.

use super::{Definition, Evaluation, Known, Measures};
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
    /// How many frameworks of the baseline year are undecided, where the baseline was taken from the data.
    pub baseline_undecided: usize,
    /// The milestones in order of year; none that depend on a baseline where there is none, or where it is nought.
    pub milestones: Vec<Target>,
    /// Is a growth asked for that cannot be set, since the baseline is nought?
    pub no_growth: bool,
    /// The years for which there is a status: from the baseline year to the last milestone's.
    years: Option<(u16, u16)>,
}

impl Targets {
    /// Works them out. A baseline that is not given is the value in the baseline year, if anything is known of any
    /// framework in that year: no framework, or none that was asked, is no baseline, and not zero.
    #[must_use]
    pub fn of(definition: &Definition, measure: Measure, measures: &Measures<'_>) -> Self {
        let found = definition
            .baseline_year
            .filter(|_| definition.baseline.is_none() && measures.signed(measure).is_none())
            .map(|year| measures.evaluate(measure, year.number()))
            .filter(|evaluation| evaluation.known() == Known::Value);
        let value = definition.baseline.or_else(|| found.as_ref().map(|found| Amount::whole(found.value)));
        let baseline = definition.baseline_year.zip(value).map(|(year, value)| (year.number(), value));
        let mut targets = Self::from_baseline(
            baseline,
            definition.baseline.is_none(),
            found.map_or(0, |found| found.undecided),
            &definition.milestones,
        );
        let start = definition.baseline_year.map_or(0, Year::number);
        let last = definition.milestones.last().map(|(year, _)| year.number());
        targets.years = last.map(|last| (start, last)).filter(|_| measures.signed(measure).is_none());
        targets
    }

    fn from_baseline(
        baseline: Option<(u16, Amount)>,
        from_data: bool,
        baseline_undecided: usize,
        milestones: &[(Year, Milestone)],
    ) -> Self {
        let base = baseline.map(|(_, base)| base);
        let target = |&(year, set_as): &(Year, Milestone)| {
            Some(Target { year: year.number(), value: due(set_as, base)?, set_as })
        };
        let grows = |(_, set_as): &(Year, Milestone)| matches!(set_as, Milestone::Increase(_));
        let last = milestones.last().map(|(year, _)| year.number());
        Self {
            baseline,
            from_data,
            baseline_undecided,
            milestones: milestones.iter().filter_map(target).collect(),
            no_growth: base == Some(Amount(0)) && milestones.iter().any(grows),
            years: last.map(|last| (baseline.map_or(0, |(year, _)| year), last)),
        }
    }

    /// The milestone ahead in a year: the first that is due then or later; none after the last.
    #[must_use]
    pub fn ahead(&self, year: u16) -> Option<&Target> {
        self.milestones.iter().find(|t| t.year >= year)
    }

    /// Where a figure stands in its year; nothing where none was looked at, and in years without a status.
    #[must_use]
    pub fn status(&self, found: &Evaluation<'_>) -> Option<TargetStatus> {
        let status = || self.status_of(found.year, found.value, found.undecided + found.undatable);
        (found.among > 0).then(status).flatten()
    }

    /// Where a value stands in a year, with so many frameworks that may count, too; nothing before the baseline year and
    /// after the last milestone, and nothing where there are no milestones.
    #[must_use]
    pub fn status_of(&self, year: u16, value: usize, open: usize) -> Option<TargetStatus> {
        self.years.filter(|(first, last)| (*first..=*last).contains(&year))?;
        let Some((start, base)) = self.baseline else { return Some(TargetStatus::NoBaseline) };
        let target = self.ahead(year)?;
        // What is met or on track has to be so against the highest baseline that there may be, too.
        let highest = Amount(base.0.saturating_add(Amount::whole(self.baseline_undecided).0));
        let bases = [base, highest];
        let is_met = |base| due(target.set_as, Some(base)).is_some_and(|due| value >= due);
        // On or above the line from (start, base) to the milestone, without dividing.
        let on_line = |value: usize, base: Amount| {
            let Some(due) = due(target.set_as, Some(base)) else { return false };
            let (done, whole) = (i128::from(year - start), i128::from(target.year.saturating_sub(start)));
            let risen = i128::from(Amount::whole(value).0) - i128::from(base.0);
            let to_rise = i128::from(Amount::whole(due).0) - i128::from(base.0);
            year < target.year && risen * whole >= to_rise * done
        };
        let reaches = |value: usize| on_line(value, base) || value >= target.value;
        Some(if bases.into_iter().all(is_met) {
            TargetStatus::Met
        } else if bases.into_iter().all(|base| is_met(base) || on_line(value, base)) {
            TargetStatus::OnTrack
        } else if reaches(value.saturating_add(open)) {
            TargetStatus::Undecided
        } else {
            TargetStatus::Behind
        })
    }
}

/// What is due by a milestone; nothing where it grows from a baseline that there is not, or from nought.
fn due(set_as: Milestone, base: Option<Amount>) -> Option<usize> {
    match set_as {
        Milestone::Increase(by) => base.filter(|base| base.0 > 0).map(|base| increased(base, by)),
        Milestone::Count(count) => usize::try_from(count).ok(),
        _ => None,
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
        Targets::from_baseline(base.map(|b| (2010, Amount::whole(b))), true, 0, &milestones)
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
        let status = |year, value| targets.status_of(year, value, 0).map(|s| s.to_string());
        assert_eq!(status(2009, 10), None);
        assert_eq!(status(2010, 10).as_deref(), Some("on-track"));
        assert_eq!(status(2011, 12).as_deref(), Some("met"));
        assert_eq!(status(2011, 11).as_deref(), Some("behind"));
        assert_eq!(status(2012, 13).as_deref(), Some("on-track"), "14 by 2013: the line of 2012 is at 12.67");
        assert_eq!(status(2012, 12).as_deref(), Some("behind"));
        assert_eq!(status(2015, 15).as_deref(), Some("met"));
        assert_eq!(status(2016, 15), None, "nothing is due after the last milestone");
    }

    #[test]
    fn what_is_undecided_may_reach_the_line_and_raises_the_baseline() {
        let mut targets = targets(Some(10));
        let status = |targets: &Targets, year, value, open| {
            targets.status_of(year, value, open).map(|s| s.to_string()).unwrap_or_default()
        };
        assert_eq!(status(&targets, 2011, 11, 0), "behind");
        assert_eq!(status(&targets, 2011, 11, 1), "undecided");
        assert_eq!(status(&targets, 2012, 10, 2), "behind");
        assert_eq!(status(&targets, 2011, 12, 9), "met");
        // Of 10 to 15 frameworks in the baseline year a fifth more is 12 to 18.
        targets.baseline_undecided = 5;
        assert_eq!(status(&targets, 2011, 12, 0), "undecided");
        assert_eq!(status(&targets, 2011, 18, 0), "met");
    }

    #[test]
    fn from_nought_nothing_grows() {
        let targets = targets(Some(0));
        assert!(targets.no_growth && targets.milestones.is_empty());
        assert_eq!(targets.status_of(2012, 3, 0), None);
    }

    #[test]
    fn without_a_baseline_there_is_no_status_but_that() {
        assert_eq!(targets(None).status_of(2012, 99, 0), Some(TargetStatus::NoBaseline));
        assert!(targets(None).milestones.is_empty());
    }
}
