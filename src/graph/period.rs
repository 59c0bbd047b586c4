//! Periods in whole years.

use crate::record::Year;
use crate::vocab::Language;

/// The years of a framework, inclusive; either end may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    /// First year.
    pub start: Option<Year>,
    /// Last year.
    pub end: Option<Year>,
}

/// How two periods meet (semantics, section 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overlap {
    /// They share these years, first and last.
    Years(Year, Year),
    /// They share a year for certain, though not all of their years are known.
    SomeYears,
    /// An unknown period is taken to overlap, and the verdict says that it was.
    Assumed,
    /// They share no year.
    None,
}

impl Period {
    /// How this period meets another. One whose ends are not both known is taken to overlap, unless what is known of
    /// it settles that.
    #[must_use]
    pub fn overlap(self, other: Self) -> Overlap {
        let ends_before =
            |a: Self, b: Self| matches!((a.end, b.start), (Some(end), Some(start)) if end < start);
        if ends_before(self, other) || ends_before(other, self) {
            return Overlap::None;
        }
        match (self.start, self.end, other.start, other.end) {
            (Some(a), Some(b), Some(c), Some(d)) => Overlap::Years(a.max(c), b.min(d)),
            _ if self.shares_a_year(other) => Overlap::SomeYears,
            _ => Overlap::Assumed,
        }
    }

    /// Do they share a year for certain? So they do where a year that is known of one lies in the other, whatever is not
    /// known; a missing end or start is open.
    fn shares_a_year(self, other: Self) -> bool {
        let lies_in = |year: Option<Year>, period: Self| {
            year.is_some_and(|year| {
                period.start.is_some_and(|start| start <= year) && period.end.is_some_and(|end| year <= end)
            })
        };
        [self.start, self.end].into_iter().any(|year| lies_in(year, other))
            || [other.start, other.end].into_iter().any(|year| lies_in(year, self))
            || self.start.is_some() && self.start == other.start
            || self.end.is_some() && self.end == other.end
    }

    /// The years on whose 31 December a framework of this period is in force for certain: of one of which one end is known
    /// only that year, and none where neither is.
    #[must_use]
    pub fn years(self) -> Option<std::ops::RangeInclusive<u16>> {
        Some(self.start.or(self.end)?.number()..=self.end.or(self.start)?.number())
    }

    /// Is a framework of this period known to be in force on 31 December of `year`? One without a period is in no year.
    #[must_use]
    pub fn in_force(self, year: u16) -> bool {
        self.years().is_some_and(|years| years.contains(&year))
    }

    /// Is it unknown whether a framework of this period is in force in `year`? It is known where the end that is known
    /// rules it out, and in the year of that end.
    #[must_use]
    pub fn may_be_in_force(self, year: u16) -> bool {
        !self.is_known()
            && !self.in_force(year)
            && self.start.is_none_or(|start| start.number() <= year)
            && self.end.is_none_or(|end| year <= end.number())
    }

    /// The years, or in the language that nothing is known of them.
    #[must_use]
    pub fn words(self, language: Language) -> String {
        match (self.start, self.end) {
            (None, None) => crate::say!(language, "period-unknown"),
            (Some(start), Some(end)) if start == end => start.to_string(),
            (start, end) => {
                let year = |year: Option<Year>| year.map_or_else(|| "?".to_owned(), |year| year.to_string());
                crate::locale::years(language, &year(start), &year(end))
            }
        }
    }

    /// Are both ends known?
    #[must_use]
    pub const fn is_known(self) -> bool {
        self.start.is_some() && self.end.is_some()
    }
}

impl Overlap {
    /// Do the periods meet, as far as is known?
    #[must_use]
    pub const fn meets(self) -> bool {
        !matches!(self, Self::None)
    }

    /// Do they share a year for certain?
    #[must_use]
    pub const fn is_known(self) -> bool {
        matches!(self, Self::Years(..) | Self::SomeYears)
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.start, self.end) {
            (Some(start), Some(end)) if start == end => write!(f, "{start}"),
            (Some(start), Some(end)) => write!(f, "{start}–{end}"),
            (Some(start), None) => write!(f, "{start}–?"),
            (None, Some(end)) => write!(f, "?–{end}"),
            (None, None) => f.write_str(&crate::say!(Language::English, "period-unknown")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(start: u16, end: u16) -> Period {
        Period { start: Year::new(start), end: Year::new(end) }
    }

    #[test]
    fn periods_that_touch_in_one_year_overlap_and_neighbours_do_not() {
        let year = |n| Year::new(n).expect("in range");
        assert_eq!(period(2006, 2010).overlap(period(2010, 2014)), Overlap::Years(year(2010), year(2010)));
        assert_eq!(period(2006, 2010).overlap(period(2011, 2014)), Overlap::None);
    }

    #[test]
    fn an_unknown_end_is_taken_to_overlap_unless_the_known_end_rules_it_out() {
        assert_eq!(period(2006, 0).overlap(period(2011, 2014)), Overlap::Assumed);
        assert_eq!(period(2016, 0).overlap(period(2011, 2014)), Overlap::None);
        assert_eq!(Period::default().overlap(Period::default()), Overlap::Assumed);
    }

    #[test]
    fn of_a_half_known_period_the_known_year_is_told_and_the_years_beyond_are_not() {
        let (from, until) = (period(2006, 0), period(0, 2010));
        assert!(from.in_force(2006) && !from.may_be_in_force(2006));
        assert!(!from.in_force(2007) && from.may_be_in_force(2007) && !from.may_be_in_force(2005));
        assert!(until.in_force(2010) && until.may_be_in_force(2009) && !until.may_be_in_force(2011));
        assert_eq!(from.overlap(period(2004, 2006)), Overlap::SomeYears);
        assert_eq!(from.overlap(from), Overlap::SomeYears);
        assert_eq!(from.overlap(period(2005, 0)), Overlap::Assumed);
    }
}
