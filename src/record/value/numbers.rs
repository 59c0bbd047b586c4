//! Years, confidence, amounts and milestones: whole numbers underneath, so that they stay exact.

use std::num::{NonZeroU16, NonZeroU32};

use super::figures::{Misread, figure, per_cent, plain};
use super::{Cell, ColumnKind, Store, Value, Written, YesNo};
use crate::diagnostic::{Expected, Fault};

/// A year, from 1945 to 2100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Year(NonZeroU16);

impl Year {
    /// The years that are accepted.
    pub const RANGE: std::ops::RangeInclusive<u16> = 1945..=2100;

    /// The year with this number, if it is in range.
    #[must_use]
    pub fn new(number: u16) -> Option<Self> {
        NonZeroU16::new(number).filter(|_| Self::RANGE.contains(&number)).map(Self)
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0.get()
    }
}

impl std::fmt::Display for Year {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl serde::Serialize for Year {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.number())
    }
}

impl Value for Year {
    const KIND: ColumnKind = ColumnKind::Year;

    fn written(self, _: &Store) -> Written<'_> {
        Written::Number(self.to_string())
    }

    #[inline]
    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        let expected = Expected::Year;
        let (Cell::Text(text) | Cell::Integer(text) | Cell::Float(text)) = cell else {
            return Err(not_finite(cell).unwrap_or_else(|| cell.wrong(column, expected)));
        };
        let wide = (!text.is_ascii()).then(|| plain(text));
        let text = wide.as_deref().unwrap_or(text);
        // Programs that keep every number as a double write 2021.0.
        let text = text.strip_suffix(".0").or_else(|| text.strip_suffix(",0")).unwrap_or(text);
        if !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(not_finite(cell).unwrap_or_else(|| cell.wrong(column, expected)));
        }
        let year = text.parse::<u16>().ok().and_then(Self::new);
        year.ok_or_else(|| Box::new(Fault::YearOutOfRange { year: text.to_owned() }))
    }
}

/// The cell is one of the leftovers of a failed calculation.
pub(super) fn not_finite(cell: Cell<'_>) -> Option<Box<Fault>> {
    let text = cell.as_text()?;
    let bare = text.trim_start_matches(['+', '-']).to_ascii_lowercase();
    ["nan", "inf", "infinity", "∞", "#n/a", "#div/0!", "#value!", "#ref!", "#num!", "#name?"]
        .contains(&bare.as_str())
        .then(|| Box::new(Fault::NotFinite { value: text.to_owned() }))
}

/// A decimal number as a whole number of its `places`-th decimal: exact, with a point or a decimal comma.
pub(super) fn decimal(text: &str, places: usize) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    // How many decimals were read, once there was a point; and whether there was any digit that is not left out.
    let (mut number, mut decimals, mut stated) = (0_i64, None, false);
    for byte in digits.bytes() {
        match (byte, decimals) {
            (b'.' | b',', None) => decimals = Some(0),
            // Noughts behind the last decimal say nothing.
            (b'0', Some(read)) if read >= places => {}
            (b'0'..=b'9', _) if decimals.is_none_or(|read| read < places) => {
                stated |= byte != b'0' || decimals.is_none();
                number = number.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
                decimals = decimals.map(|read| read + 1);
            }
            _ => return None,
        }
    }
    for _ in decimals.unwrap_or_default()..places {
        number = number.checked_mul(10)?;
    }
    stated.then_some(if negative { -number } else { number })
}

/// The shortest decimal text of a whole number of `places`-th decimals.
pub(super) fn decimal_text(number: i64, places: u32) -> String {
    let unit = 10_u64.pow(places);
    let (sign, size) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
    let fraction = format!("{:0width$}", size % unit, width = places as usize);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{}{point}{fraction}", size / unit)
}

/// A confidence from 0 to 1, exact to the sixth decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Confidence(NonZeroU32);

impl Confidence {
    /// Certain; what a link without a stated confidence has.
    pub const CERTAIN: Self = Self(NonZeroU32::new(1_000_001).expect("it is not zero"));

    /// The least there is: nothing is below it.
    pub const LEAST: Self = Self(NonZeroU32::MIN);

    /// The confidence written so, if it is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let wide = (!text.is_ascii()).then(|| plain(text));
        let text = wide.as_deref().unwrap_or(text);
        // What a calculation leaves, such as 0.30000000000000004 or 1e-1, is taken to the nearest millionth.
        if let Some(share) = per_cent(text) {
            let millionths = decimal(share, 4).and_then(|n| u32::try_from(n).ok());
            let confidence = millionths.filter(|n| *n <= 1_000_000).and_then(|n| NonZeroU32::new(n + 1));
            return confidence.map(Self);
        }
        let rounded = || text.replace(',', ".").parse::<f64>().ok().map(|n| (n * 1e6).round());
        let millionths = match decimal(text, 6) {
            Some(exact) => u32::try_from(exact).ok()?,
            None => rounded().filter(|n| (0.0..=1e6).contains(n))? as u32,
        };
        (millionths <= 1_000_000)
            .then(|| Self(NonZeroU32::new(millionths + 1).expect("one more is not zero")))
    }
}

impl std::fmt::Display for Confidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&decimal_text(i64::from(self.0.get() - 1), 6))
    }
}

impl Value for Confidence {
    const KIND: ColumnKind = ColumnKind::Fraction;

    fn written(self, _: &Store) -> Written<'_> {
        Written::Number(self.to_string())
    }

    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        let (Cell::Text(text) | Cell::Integer(text) | Cell::Float(text)) = cell else {
            return Err(cell.wrong(column, Expected::Fraction));
        };
        if let Some(confidence) = Self::parse(text) {
            return Ok(confidence);
        }
        if let Some(fault) = not_finite(cell) {
            return Err(fault);
        }
        if per_cent(text).unwrap_or(text).replace(',', ".").parse::<f64>().is_ok() {
            return Err(Box::new(Fault::ConfidenceOutOfRange { value: text.to_owned() }));
        }
        Err(cell.wrong(column, Expected::Fraction))
    }
}

/// A number of things that are counted: of people, of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Count(pub u32);

impl Value for Count {
    const KIND: ColumnKind = ColumnKind::WholeNumber;

    fn written(self, _: &Store) -> Written<'_> {
        Written::Number(self.0.to_string())
    }

    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        let text = cell.as_text().unwrap_or_default();
        let wrong = || not_finite(cell).unwrap_or_else(|| cell.wrong(column, Expected::WholeNumber));
        if matches!(cell, Cell::Float(_))
            && let Some(Ok(exact)) = decimal(text, 0).map(u32::try_from)
        {
            return Ok(Self(exact));
        }
        let number = figure(text, 0).map_err(|misread| misread.fault(text, wrong))?;
        u32::try_from(number).map(Self).map_err(|_| wrong())
    }
}

/// A share of a whole, in thousandths of a per cent: `30%`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Percent(pub i64);

impl std::fmt::Display for Percent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&format!("{}%", decimal_text(self.0, 3)))
    }
}

impl Value for Percent {
    const KIND: ColumnKind = ColumnKind::Percent;

    fn written(self, _: &Store) -> Written<'_> {
        Written::Made(self.to_string())
    }

    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        let text = cell.as_text().unwrap_or_default();
        let text = plain(text);
        let share = per_cent(&text).and_then(|share| decimal(share, 3));
        share
            .filter(|share| (0..=100_000).contains(share))
            .map(Self)
            .ok_or_else(|| cell.wrong(column, Expected::Percent))
    }
}

/// What an indicator is to reach by a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Milestone {
    /// So many thousandths of a per cent above the baseline: `+20%`.
    Increase(i64),
    /// So many thousandths of a per cent of the whole: `70%`.
    Share(i64),
    /// So many: `12`.
    Count(i64),
    /// Something is to be in place: `yes`.
    InPlace,
}

impl std::fmt::Display for Milestone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Increase(n) => write!(f, "+{} %", decimal_text(*n, 3)),
            Self::Share(n) => write!(f, "{} %", decimal_text(*n, 3)),
            Self::Count(n) => write!(f, "{n}"),
            Self::InPlace => f.write_str("yes"),
        }
    }
}

impl Value for Milestone {
    const KIND: ColumnKind = ColumnKind::Milestone;

    fn written(self, _: &Store) -> Written<'_> {
        match self {
            Self::Count(_) => Written::Number(self.to_string()),
            Self::Increase(_) | Self::Share(_) | Self::InPlace => Written::Made(self.to_string()),
        }
    }

    fn read(cell: Cell<'_>, column: &str, store: &mut Store) -> Result<Self, Box<Fault>> {
        let read = |text: &str| {
            if let Some(share) = per_cent(text) {
                let thousandths = decimal(share, 3).filter(|&n| n >= 0)?;
                return Some(if text.starts_with('+') {
                    Self::Increase(thousandths)
                } else {
                    Self::Share(thousandths)
                });
            }
            // `+20` lacks the sign that says of what.
            let count = if matches!(cell, Cell::Float(_)) { decimal(text, 0) } else { figure(text, 0).ok() };
            count.filter(|&n| n >= 0 && !text.starts_with('+')).map(Self::Count)
        };
        let text = &*plain(cell.as_text().unwrap_or_default());
        let wrong = || cell.wrong(column, Expected::Milestone);
        // `1` is a count here, and no answer.
        if !text.starts_with(|letter: char| letter.is_ascii_digit())
            && let Ok(YesNo(true)) = YesNo::read(cell, column, store)
        {
            return Ok(Self::InPlace);
        }
        if !matches!(cell, Cell::Float(_))
            && let Err(misread @ Misread::Ambiguous { .. }) = figure(text, 0)
        {
            return Err(misread.fault(text, wrong));
        }
        read(text).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<V: Value>(cell: Cell<'_>) -> Result<V, Fault> {
        V::read(cell, "column", &mut Store::default()).map_err(|fault| *fault)
    }

    #[test]
    fn a_decimal_has_digits_and_no_more_decimals_than_are_kept() {
        let none = [
            "",
            ".",
            "-",
            "+.",
            ".0",
            "1..2",
            "1.2.3",
            "1 2",
            "1e3",
            "0.1234567",
            "0.0000001",
            "--1",
            "9223372036854775808",
        ];
        assert_eq!(none.map(|text| decimal(text, 6)), none.map(|_| None));
        for (text, wanted) in [
            ("0", 0),
            ("0.0", 0),
            ("7.", 7_000_000),
            (".5", 500_000),
            ("-,25", -250_000),
            ("+007.10", 7_100_000),
            ("0.69000000", 690_000),
            ("0.1234560000", 123_456),
        ] {
            assert_eq!(decimal(text, 6), Some(wanted), "{text}");
        }
        assert_eq!((decimal("1.0", 0), decimal("1.5", 0), decimal("12", 0)), (Some(1), None, Some(12)));
    }

    #[test]
    fn numbers_are_exact_and_take_a_decimal_comma() {
        let confidence = |t| read::<Confidence>(Cell::Text(t)).map(|c| c.to_string());
        assert_eq!(confidence("0,85"), Ok("0.85".into()));
        assert_eq!(confidence("1.0"), Ok("1".into()));
        assert!(matches!(confidence("1.1"), Err(Fault::ConfidenceOutOfRange { .. })));
        assert!(matches!(confidence("-0.5"), Err(Fault::ConfidenceOutOfRange { .. })));
        assert!(matches!(confidence("NaN"), Err(Fault::NotFinite { .. })));
        assert!(matches!(confidence("high"), Err(Fault::WrongType { .. })));
        assert_eq!(read::<Milestone>(Cell::Text("+20%")), Ok(Milestone::Increase(20_000)));
        assert_eq!(read::<Milestone>(Cell::Text("70 %")), Ok(Milestone::Share(70_000)));
    }

    #[test]
    fn a_milestone_may_be_that_something_is_in_place() {
        assert_eq!(read::<Milestone>(Cell::Text("yes")), Ok(Milestone::InPlace));
        assert_eq!(read::<Milestone>(Cell::Bool(true)), Ok(Milestone::InPlace));
        assert!(read::<Milestone>(Cell::Text("no")).is_err());
    }

    #[test]
    fn a_share_is_written_with_its_sign() {
        assert_eq!(read::<Percent>(Cell::Text("33,3 %")).map(|p| p.to_string()), Ok("33.3%".into()));
        assert!(read::<Percent>(Cell::Text("101%")).is_err() && read::<Percent>(Cell::Text("0.3")).is_err());
    }

    #[test]
    fn years_outside_the_range_are_told() {
        assert_eq!(read::<Year>(Cell::Text("2010")).map(Year::number), Ok(2010));
        assert!(matches!(read::<Year>(Cell::Text("1944")), Err(Fault::YearOutOfRange { .. })));
        assert!(matches!(read::<Year>(Cell::Text("40179")), Err(Fault::YearOutOfRange { .. })));
        assert!(matches!(read::<Year>(Cell::Text("soon")), Err(Fault::WrongType { .. })));
    }
}
