//! Currencies, by the three letters of ISO 4217.

use super::{Cell, ColumnKind, Store, Value, Written};
use crate::country::is_currency;
use crate::diagnostic::{Expected, Fault};

/// A currency, by its three letters: `USD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The currency of three letters of the standard, in either letter case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let letters: [u8; 3] = text.as_bytes().try_into().ok()?;
        let letters = letters.map(|byte| byte.to_ascii_uppercase());
        is_currency(std::str::from_utf8(&letters).ok()?).then_some(Self(letters))
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(std::str::from_utf8(&self.0).unwrap_or_default())
    }
}

impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Value for Currency {
    const KIND: ColumnKind = ColumnKind::Currency;

    fn written(self, _: &Store) -> Written<'_> {
        Written::Made(self.to_string())
    }

    fn read(cell: Cell<'_>, column: &str, _: &mut Store) -> Result<Self, Box<Fault>> {
        let text = cell.as_text().unwrap_or_default().trim();
        Self::parse(text).ok_or_else(|| cell.wrong(column, Expected::Currency))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_three_letters() {
        assert_eq!(Currency::parse("usd").map(|c| c.to_string()).as_deref(), Some("USD"));
        assert_eq!(["US$", "EURO", "UDS", "CFA", "lei"].map(Currency::parse), [None; 5]);
    }
}
