//! Spans of months, from periods of which only the years are known.

use crate::graph::{Overlap, Period};

/// How many months two periods share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Months {
    /// So many: whole years times twelve.
    Shared(u16),
    /// No more than so many, since the end of one is not known.
    AtMost(u16),
    /// They share none.
    None,
    /// A year that is needed is not known.
    Unknown,
}

/// The months that two periods share: whole years times twelve. With one end unknown they share at most what the other
/// period leaves; with a start unknown nothing can be said, unless what is known rules a meeting out.
#[must_use]
pub fn months(a: Period, b: Period) -> Months {
    match a.overlap(b) {
        Overlap::None => Months::None,
        Overlap::Years(first, last) => Months::Shared((last.number() - first.number() + 1) * 12),
        Overlap::SomeYears | Overlap::Assumed => match (a.start.zip(b.start), a.end.or(b.end)) {
            (Some((x, y)), Some(end)) => match (end.number() + 1).checked_sub(x.max(y).number()) {
                Some(years) if years > 0 => Months::AtMost(years * 12),
                _ => Months::Unknown,
            },
            _ => Months::Unknown,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Year;

    fn period(start: u16, end: u16) -> Period {
        Period { start: Year::new(start), end: Year::new(end) }
    }

    #[test]
    fn months_are_years_times_twelve_and_an_unknown_end_gives_a_bound() {
        assert_eq!(months(period(2006, 2010), period(2008, 2012)), Months::Shared(36));
        assert_eq!(months(period(2006, 2010), period(2010, 2012)), Months::Shared(12));
        assert_eq!(months(period(2006, 2010), period(2011, 2012)), Months::None);
        assert_eq!(months(period(2009, 2013), period(2012, 0)), Months::AtMost(24));
        assert_eq!(months(period(2014, 0), period(2012, 0)), Months::Unknown);
        assert_eq!(months(period(0, 2013), period(2012, 2014)), Months::Unknown);
        assert_eq!(months(period(0, 0), period(2012, 2014)), Months::Unknown);
    }
}
