//! Dates of the calendar.

use std::num::NonZeroU32;

use super::{Cell, ColumnKind, Store, Value, Written};
use crate::diagnostic::{Expected, Fault};

/// A day, a month or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(NonZeroU32);

impl Date {
    /// The date written as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, if it is one of the calendar.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |length: usize| match parts.next() {
            None => Some(0),
            Some(p) if p.len() == length && p.bytes().all(|b| b.is_ascii_digit()) => {
                p.parse::<u32>().ok().filter(|&n| n > 0)
            }
            Some(_) => None,
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            0 => 0,
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let valid = parts.next().is_none() && month <= 12 && day <= days && (1000..=9999).contains(&year);
        valid.then(|| NonZeroU32::new(year * 10_000 + month * 100 + day).map(Self)).flatten()
    }
}

impl Date {
    /// The year that it lies in.
    #[must_use]
    pub const fn year(self) -> u16 {
        (self.0.get() / 10_000) as u16
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = (self.0.get() / 10_000, self.0.get() / 100 % 100, self.0.get() % 100);
        match (month, day) {
            (0, _) => write!(f, "{year}"),
            (_, 0) => write!(f, "{year}-{month:02}"),
            _ => write!(f, "{year}-{month:02}-{day:02}"),
        }
    }
}

impl Value for Date {
    const KIND: ColumnKind = ColumnKind::Date;

    fn written(self, _: &Store) -> Written<'_> {
        Written::Made(self.to_string())
    }

    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        let (Cell::Text(text) | Cell::Integer(text) | Cell::Date(text)) = cell else {
            return Err(cell.wrong(column, Expected::Date));
        };
        Self::parse(text).ok_or_else(|| Box::new(Fault::BadDate { value: text.to_owned() }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_outside_the_calendar_are_told() {
        for (text, valid) in [
            ("2009", true),
            ("2009-10", true),
            ("2009-10-12", true),
            ("2009-02-29", false),
            ("12/10/2009", false),
            ("2009-13", false),
        ] {
            assert_eq!(Date::parse(text).map(|d| d.to_string()).as_deref(), valid.then_some(text), "{text}");
        }
    }
}
