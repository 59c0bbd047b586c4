//! What a cell of a table can hold, and how it is read from text.

use std::num::{NonZeroU16, NonZeroU32};

use crate::diagnostic::{Fault, nearest};
use crate::id::*;
use crate::place::Place;
use crate::text::{Keep, Text, Texts};
use crate::vocab::{self, Vocabulary};

/// A cell as a form of data delivers it.
#[derive(Debug, Clone, Copy)]
pub enum Cell<'a> {
    /// Nothing was stated.
    Empty,
    /// Text; the only kind that CSV knows. Blanks around it are already gone.
    Text(&'a str),
    /// A whole number, as written.
    Integer(&'a str),
    /// A number with a fraction or exponent, as written.
    Float(&'a str),
    /// A truth value.
    Bool(bool),
    /// A date of the form itself, as written.
    Date(&'a str),
    /// A nested list or table where a single value is wanted.
    Nested(&'static str),
}

impl<'a> Cell<'a> {
    /// The cell as text, whatever kind of scalar it is.
    fn as_text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) | Self::Integer(text) | Self::Float(text) | Self::Date(text) => Some(text),
            Self::Bool(true) => Some("true"),
            Self::Bool(false) => Some("false"),
            Self::Empty | Self::Nested(_) => None,
        }
    }

    #[cold]
    fn wrong(self, column: &str, expected: &'static str) -> Box<Fault> {
        let found = match self {
            Self::Nested(what) => what.to_owned(),
            other => format!("“{}”", other.as_text().unwrap_or_default()),
        };
        Box::new(Fault::WrongType { column: column.to_owned(), expected, found })
    }
}

/// The texts of a dataset: names, citations and longer texts.
#[derive(Debug, Clone, Default)]
pub struct Store {
    /// Codes that name things.
    pub names: Names,
    /// Sources, locators and the like.
    pub citations: Names,
    /// Titles, notes and reasons.
    pub texts: Texts,
}

impl Store {
    /// An empty store.
    #[must_use]
    pub fn new(keep: Keep) -> Self {
        let citations = match keep {
            Keep::Everything => Names::default(),
            Keep::Fingerprints => Names::of_fingerprints(),
        };
        Self { names: Names::default(), citations, texts: Texts::new(keep) }
    }

    /// How the texts are kept.
    #[must_use]
    pub const fn keep(&self) -> Keep {
        if self.citations.keeps_texts() { Keep::Everything } else { Keep::Fingerprints }
    }

    fn space(&mut self, space: Space) -> &mut Names {
        match space {
            Space::Name => &mut self.names,
            Space::Citation => &mut self.citations,
        }
    }
}

/// What the texts, files and lines of a part are called once it belongs to a larger dataset.
#[derive(Debug, Clone)]
pub(crate) struct Moved {
    pub(crate) names: Option<Vec<Symbol>>,
    pub(crate) citations: Option<Vec<Symbol>>,
    pub(crate) texts: u32,
    pub(crate) from: Place,
}

impl Moved {
    fn symbol(&self, symbol: Symbol, space: Space) -> Symbol {
        let renamed = match space {
            Space::Name => &self.names,
            Space::Citation => &self.citations,
        };
        renamed.as_ref().map_or(symbol, |map| map[symbol.number()])
    }
}

/// A type of value that a column can hold.
pub trait Value: Copy {
    /// What the column holds, for the schema and for messages.
    const KIND: &'static str;
    /// The closed list of words, where there is one.
    const WORDS: Option<fn() -> Vec<&'static str>> = None;

    /// Reads a cell that is not empty. `near` remembers the symbol of the same column a row earlier.
    ///
    /// # Errors
    /// The fault that the cell has.
    fn read(
        cell: Cell<'_>,
        column: &str,
        store: &mut Store,
        near: &mut Option<Symbol>,
    ) -> Result<Self, Box<Fault>>;

    /// The value whose symbol was read in the row before, for values that are symbols.
    #[doc(hidden)]
    #[must_use]
    fn again(_symbol: Symbol) -> Option<Self> {
        None
    }

    /// The same value once its dataset is part of a larger one.
    #[doc(hidden)]
    #[must_use]
    #[expect(private_interfaces, reason = "only datasets move values")]
    fn moved(self, _by: &Moved) -> Self {
        self
    }

    /// Do two values say the same?
    fn same(self, other: Self, store: &Store) -> bool;
}

macro_rules! plain_value {
    ($($name:ty),*) => {$(
        impl Value for $name {
            const KIND: &'static str = "word";
            const WORDS: Option<fn() -> Vec<&'static str>> =
                Some(|| <Self as Vocabulary>::ALL.iter().map(|w| w.word()).collect());

            fn read(cell: Cell<'_>, column: &str, _: &mut Store, _: &mut Option<Symbol>) -> Result<Self, Box<Fault>> {
                match cell {
                    Cell::Text(text) => <Self as Vocabulary>::read(text).ok_or_else(|| unknown_word::<Self>(text)),
                    _ => Err(cell.wrong(column, "a word of the vocabulary")),
                }
            }

            fn same(self, other: Self, _: &Store) -> bool {
                self == other
            }
        }
    )*};
}

plain_value! {
    vocab::FrameworkKind, vocab::Extent, vocab::LinkStatus, vocab::Role, vocab::Absence, vocab::Phase,
    vocab::Constituent, vocab::Level, vocab::Fund, vocab::Measure
}

#[cold]
fn unknown_word<V: Vocabulary>(word: &str) -> Box<Fault> {
    let languages = [vocab::Language::English, vocab::Language::French, vocab::Language::Spanish];
    let labels = V::ALL.iter().flat_map(|w| languages.map(|language| w.label(language)));
    let known = || V::ALL.iter().map(|w| w.word());
    Box::new(Fault::UnknownWord {
        vocabulary: V::NAME,
        word: word.to_owned(),
        nearest: nearest(word, known()).or_else(|| nearest(word, labels)),
        allowed: V::list(),
    })
}

macro_rules! id_values {
    ($($name:ident: $check:ident),* $(,)?) => {$(
        impl Value for $name {
            const KIND: &'static str = $check::KIND;

            #[inline]
            fn read(cell: Cell<'_>, column: &str, store: &mut Store, near: &mut Option<Symbol>) -> Result<Self, Box<Fault>> {
                let space = store.space(Self::SPACE);
                // What stood in the same column a row earlier, or is known as a code, has been checked before.
                if let Cell::Text(text) = cell
                    && space.keeps_texts()
                {
                    if let Some(symbol) = near.filter(|&symbol| space.is_called(symbol, text)) {
                        return Ok(Self::from_symbol(symbol));
                    }
                    if let Some(symbol) = space.find(text)
                        && !text.as_bytes().contains(&b'/')
                    {
                        *near = Some(symbol);
                        return Ok(Self::from_symbol(symbol));
                    }
                }
                let symbol = space.intern($check::check(cell, column)?);
                *near = Some(symbol);
                Ok(Self::from_symbol(symbol))
            }

            #[inline]
            fn again(symbol: Symbol) -> Option<Self> {
                Some(Self::from_symbol(symbol))
            }

            #[expect(private_interfaces, reason = "only datasets move values")]
            fn moved(self, by: &Moved) -> Self {
                Self::from_symbol(by.symbol(self.symbol(), Self::SPACE))
            }

            fn same(self, other: Self, _: &Store) -> bool {
                self == other
            }
        }
    )*};
}

id_values! {
    CountryId: code, CountryList: codes, FrameworkId: code, PriorityId: code, ElementId: code, OutcomeId: code,
    OutputId: code, ItemId: path, AgencyId: code, ProjectId: code, IndicatorId: code, SourceId: cited,
    Locator: cited, Reviewer: cited, Organisation: cited, GroupId: cited,
}

mod code {
    use super::{Cell, Fault};
    pub(super) const KIND: &str = "id";

    pub(super) fn check<'a>(cell: Cell<'a>, column: &str) -> Result<&'a str, Box<Fault>> {
        let text = super::path::check(cell, column)?;
        if text.contains('/') {
            return Err(Box::new(Fault::BadId { id: text.to_owned(), reason: "it holds a “/”" }));
        }
        Ok(text)
    }
}

/// A code that may be an address of several parts.
mod path {
    use super::{Cell, Fault};
    pub(super) const KIND: &str = "id";

    pub(super) fn check<'a>(cell: Cell<'a>, column: &str) -> Result<&'a str, Box<Fault>> {
        let text = match cell {
            Cell::Text(text) | Cell::Integer(text) => text,
            Cell::Float(text) => {
                return Err(Box::new(Fault::LostForm { value: text.to_owned(), became: "a number" }));
            }
            Cell::Date(text) => {
                return Err(Box::new(Fault::LostForm { value: text.to_owned(), became: "a date" }));
            }
            _ => return Err(cell.wrong(column, "a code as text")),
        };
        if super::looks_like_a_date(text) {
            return Err(Box::new(Fault::LostForm { value: text.to_owned(), became: "a date" }));
        }
        if text.bytes().any(|b| b < b' ' || b == 0x7f) {
            return Err(Box::new(Fault::BadId {
                id: text.to_owned(),
                reason: "it holds a control character",
            }));
        }
        if text.len() > 400 {
            return Err(Box::new(Fault::BadId {
                id: text.chars().take(40).chain(['…']).collect(),
                reason: "it is longer than 400 bytes",
            }));
        }
        Ok(text)
    }
}

/// Several codes in one cell, separated by `;`.
mod codes {
    use super::{Cell, Fault};
    pub(super) const KIND: &str = "ids";

    pub(super) fn check<'a>(cell: Cell<'a>, column: &str) -> Result<&'a str, Box<Fault>> {
        super::code::check(cell, column)
    }
}

/// Free text that is cited.
mod cited {
    use super::{Cell, Fault};
    pub(super) const KIND: &str = "text";

    pub(super) fn check<'a>(cell: Cell<'a>, column: &str) -> Result<&'a str, Box<Fault>> {
        cell.as_text().ok_or_else(|| cell.wrong(column, "text"))
    }
}

/// What spreadsheet programs make of codes such as `1-2` and `3/4`: `01/02/2024`, `1-Feb`, `févr-24`,
/// `2024-02-01 00:00:00`.
fn looks_like_a_date(text: &str) -> bool {
    let first = text.as_bytes().first().copied().unwrap_or(0);
    if text.len() < 5 || !(first.is_ascii_digit() || text.contains('-') && first.is_ascii_alphabetic()) {
        return false;
    }
    let digits =
        |s: &str, lengths: &[usize]| lengths.contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
    if let Some((date, time)) = text.split_once([' ', 'T'])
        && time.starts_with("00:00")
    {
        return date.split('-').count() == 3;
    }
    let parts: Vec<&str> = text.split(['/', '-']).collect();
    match parts[..] {
        [day, month, year] if text.contains('/') => {
            digits(day, &[1, 2]) && digits(month, &[1, 2]) && digits(year, &[2, 4])
        }
        [day, month, year] => digits(day, &[1, 2]) && is_month(month) && digits(year, &[2, 4]),
        [a, b] => (digits(a, &[1, 2]) && is_month(b)) || (is_month(a) && digits(b, &[2, 4])),
        _ => false,
    }
}

/// The short names of months that Excel writes in English, French and Spanish.
fn is_month(text: &str) -> bool {
    const MONTHS: [&str; 30] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "janv",
        "févr", "mars", "avr", "mai", "juin", "juil", "août", "déc", "ene", "abr", "ago", "dic", "fév",
        "Févr", "Août", "Déc",
    ];
    let text = text.strip_suffix('.').unwrap_or(text);
    matches!(text.len(), 3..=5) && MONTHS.iter().any(|month| month.eq_ignore_ascii_case(text))
}

impl Value for Text {
    const KIND: &'static str = "text";

    fn read(
        cell: Cell<'_>,
        column: &str,
        store: &mut Store,
        _: &mut Option<Symbol>,
    ) -> Result<Self, Box<Fault>> {
        cell.as_text().map(|text| store.texts.add(text)).ok_or_else(|| cell.wrong(column, "text"))
    }

    #[expect(private_interfaces, reason = "only datasets move values")]
    fn moved(self, by: &Moved) -> Self {
        Self::moved(self, by.texts)
    }

    fn same(self, other: Self, store: &Store) -> bool {
        store.texts.fingerprint(self) == store.texts.fingerprint(other)
            && store.texts.get(self) == store.texts.get(other)
    }
}

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
    const KIND: &'static str = "year";

    fn read(cell: Cell<'_>, column: &str, _: &mut Store, _: &mut Option<Symbol>) -> Result<Self, Box<Fault>> {
        let expected = "a year, such as 2010";
        let (Cell::Text(text) | Cell::Integer(text)) = cell else {
            return Err(not_finite(cell).unwrap_or_else(|| cell.wrong(column, expected)));
        };
        if !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(not_finite(cell).unwrap_or_else(|| cell.wrong(column, expected)));
        }
        let year = text.parse::<u16>().ok().and_then(Self::new);
        year.ok_or_else(|| Box::new(Fault::YearOutOfRange { year: text.to_owned() }))
    }

    fn same(self, other: Self, _: &Store) -> bool {
        self == other
    }
}

/// The cell is one of the leftovers of a failed calculation.
fn not_finite(cell: Cell<'_>) -> Option<Box<Fault>> {
    let text = cell.as_text()?;
    let bare = text.trim_start_matches(['+', '-']).to_ascii_lowercase();
    ["nan", "inf", "infinity", "∞", "#n/a", "#div/0!", "#value!", "#ref!", "#num!", "#name?"]
        .contains(&bare.as_str())
        .then(|| Box::new(Fault::NotFinite { value: text.to_owned() }))
}

/// A decimal number as a whole number of its `places`-th decimal: exact, with a point or a decimal comma.
fn decimal(text: &str, places: usize) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let plain = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty())
        || !plain(whole)
        || !plain(fraction)
        || fraction.len() > places
    {
        return None;
    }
    let mut number: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    for place in 0..places {
        let digit = fraction.as_bytes().get(place).map_or(0, |b| b - b'0');
        number = number.checked_mul(10)?.checked_add(i64::from(digit))?;
    }
    Some(if negative { -number } else { number })
}

/// The shortest decimal text of a whole number of `places`-th decimals.
fn decimal_text(number: i64, places: u32) -> String {
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

    /// The confidence written so, if it is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let millionths = u32::try_from(decimal(text, 6)?).ok()?;
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
    const KIND: &'static str = "number from 0 to 1";

    fn read(cell: Cell<'_>, column: &str, _: &mut Store, _: &mut Option<Symbol>) -> Result<Self, Box<Fault>> {
        let (Cell::Text(text) | Cell::Integer(text) | Cell::Float(text)) = cell else {
            return Err(cell.wrong(column, "a number from 0 to 1"));
        };
        if let Some(fault) = not_finite(cell) {
            return Err(fault);
        }
        if let Some(confidence) = Self::parse(text) {
            return Ok(confidence);
        }
        if text.replace(',', ".").parse::<f64>().is_ok() {
            return Err(Box::new(Fault::ConfidenceOutOfRange { value: text.to_owned() }));
        }
        Err(cell.wrong(column, "a number from 0 to 1"))
    }

    fn same(self, other: Self, _: &Store) -> bool {
        self == other
    }
}

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
    const KIND: &'static str = "date";

    fn read(cell: Cell<'_>, column: &str, _: &mut Store, _: &mut Option<Symbol>) -> Result<Self, Box<Fault>> {
        let (Cell::Text(text) | Cell::Integer(text) | Cell::Date(text)) = cell else {
            return Err(cell.wrong(column, "a date"));
        };
        Self::parse(text).ok_or_else(|| Box::new(Fault::BadDate { value: text.to_owned() }))
    }

    fn same(self, other: Self, _: &Store) -> bool {
        self == other
    }
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct YesNo(pub bool);

impl Value for YesNo {
    const KIND: &'static str = "yes or no";
    const WORDS: Option<fn() -> Vec<&'static str>> =
        Some(|| vocab::Answer::ALL.iter().map(|w| w.word()).collect());

    fn read(cell: Cell<'_>, column: &str, _: &mut Store, _: &mut Option<Symbol>) -> Result<Self, Box<Fault>> {
        match cell {
            Cell::Bool(answer) => Ok(Self(answer)),
            Cell::Text("true") => Ok(Self(true)),
            Cell::Text("false") => Ok(Self(false)),
            Cell::Text(text) => match vocab::Answer::read(text) {
                Some(answer) => Ok(Self(answer == vocab::Answer::Yes)),
                None => Err(unknown_word::<vocab::Answer>(text)),
            },
            _ => Err(cell.wrong(column, "yes or no")),
        }
    }

    fn same(self, other: Self, _: &Store) -> bool {
        self == other
    }
}

/// A set of the ILO's four strategic objectives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Pillars(u8);

impl Pillars {
    /// Is there none?
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those in the set, in the vocabulary's order.
    pub fn iter(self) -> impl Iterator<Item = vocab::Pillar> {
        vocab::Pillar::ALL.iter().copied().filter(move |&p| self.0 & (1 << p as u8) != 0)
    }
}

impl Value for Pillars {
    const KIND: &'static str = "words";
    const WORDS: Option<fn() -> Vec<&'static str>> =
        Some(|| vocab::Pillar::ALL.iter().map(|w| w.word()).collect());

    fn read(cell: Cell<'_>, column: &str, _: &mut Store, _: &mut Option<Symbol>) -> Result<Self, Box<Fault>> {
        let Cell::Text(text) = cell else { return Err(cell.wrong(column, "words separated by “;”")) };
        let mut set = Self::default();
        for word in text.split(';').map(str::trim).filter(|w| !w.is_empty()) {
            let pillar = vocab::Pillar::read(word).ok_or_else(|| unknown_word::<vocab::Pillar>(word))?;
            set.0 |= 1 << pillar as u8;
        }
        Ok(set)
    }

    fn same(self, other: Self, _: &Store) -> bool {
        self == other
    }
}

/// An amount of money or another figure, exact to the second decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount(pub i64);

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&decimal_text(self.0, 2))
    }
}

impl Value for Amount {
    const KIND: &'static str = "number";

    fn read(cell: Cell<'_>, column: &str, _: &mut Store, _: &mut Option<Symbol>) -> Result<Self, Box<Fault>> {
        let (Cell::Text(text) | Cell::Integer(text) | Cell::Float(text)) = cell else {
            return Err(cell.wrong(column, "a number"));
        };
        if let Some(fault) = not_finite(cell) {
            return Err(fault);
        }
        decimal(text, 2).map(Self).ok_or_else(|| cell.wrong(column, "a number with at most two decimals"))
    }

    fn same(self, other: Self, _: &Store) -> bool {
        self == other
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
}

impl std::fmt::Display for Milestone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Increase(n) => write!(f, "+{} %", decimal_text(*n, 3)),
            Self::Share(n) => write!(f, "{} %", decimal_text(*n, 3)),
            Self::Count(n) => write!(f, "{n}"),
        }
    }
}

impl Value for Milestone {
    const KIND: &'static str = "“+20%”, “70%” or a count";

    fn read(cell: Cell<'_>, column: &str, _: &mut Store, _: &mut Option<Symbol>) -> Result<Self, Box<Fault>> {
        let read = |text: &str| {
            if let Some(share) = text.strip_suffix('%') {
                let thousandths = decimal(share.trim_end(), 3)?;
                return Some(if text.starts_with('+') {
                    Self::Increase(thousandths)
                } else {
                    Self::Share(thousandths)
                });
            }
            decimal(text, 0).filter(|&n| n >= 0).map(Self::Count)
        };
        let text = cell.as_text().unwrap_or_default();
        read(text).ok_or_else(|| cell.wrong(column, "“+20%”, “70%” or a count"))
    }

    fn same(self, other: Self, _: &Store) -> bool {
        self == other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<V: Value>(cell: Cell<'_>) -> Result<V, Fault> {
        V::read(cell, "column", &mut Store::default(), &mut None).map_err(|fault| *fault)
    }

    #[test]
    fn codes_that_a_spreadsheet_has_changed_are_told() {
        for text in ["01/02/2024", "1-Feb", "1-févr.", "feb-24", "3-ene", "2024-02-01 00:00:00", "1-feb-2024"]
        {
            assert!(matches!(read::<PriorityId>(Cell::Text(text)), Err(Fault::LostForm { .. })), "{text}");
        }
        for text in ["1-2", "1.10", "P1", "undaf-2007-2011", "1/2", "mar-y-sol", "O1 bis", "2024-1"] {
            assert!(!matches!(read::<ItemId>(Cell::Text(text)), Err(Fault::LostForm { .. })), "{text}");
        }
        assert!(matches!(read::<PriorityId>(Cell::Float("1.1")), Err(Fault::LostForm { .. })));
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
        assert_eq!(read::<Amount>(Cell::Text("-12.5")).map(|a| a.to_string()), Ok("-12.5".into()));
        assert_eq!(read::<Milestone>(Cell::Text("+20%")), Ok(Milestone::Increase(20_000)));
        assert_eq!(read::<Milestone>(Cell::Text("70 %")), Ok(Milestone::Share(70_000)));
    }

    #[test]
    fn years_and_dates_outside_the_calendar_are_told() {
        assert_eq!(read::<Year>(Cell::Text("2010")).map(Year::number), Ok(2010));
        assert!(matches!(read::<Year>(Cell::Text("1944")), Err(Fault::YearOutOfRange { .. })));
        assert!(matches!(read::<Year>(Cell::Text("40179")), Err(Fault::YearOutOfRange { .. })));
        assert!(matches!(read::<Year>(Cell::Text("soon")), Err(Fault::WrongType { .. })));
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

    #[test]
    fn pillars_are_a_set_whose_blanks_mean_none() {
        assert_eq!(read::<Pillars>(Cell::Text(";")), Ok(Pillars::default()));
        let both =
            read::<Pillars>(Cell::Text("rights; Emploi ;rights")).map(|p| p.iter().collect::<Vec<_>>());
        assert_eq!(both, Ok(vec![vocab::Pillar::Employment, vocab::Pillar::Rights]));
        assert!(matches!(
            read::<Pillars>(Cell::Text("rigths")),
            Err(Fault::UnknownWord { nearest: Some("rights"), .. })
        ));
    }
}
