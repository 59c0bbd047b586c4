//! Amounts of money and shares, as a reader of a language writes them.

use crate::locale::number;
use crate::record::{Amount, Currency};
use crate::vocab::Language;

/// An amount, grouped as the language does, with decimals only where there are some: `1,234.5`.
#[must_use]
pub(crate) fn amount(language: Language, amount: Amount) -> String {
    let (whole, cents) = (amount.0 / 100, amount.0.unsigned_abs() % 100);
    let sign = if amount.0 < 0 && whole == 0 { "-" } else { "" };
    if cents == 0 {
        return number(language, whole);
    }
    let digits = format!("{cents:02}");
    format!("{sign}{}{}{}", number(language, whole), point(language), digits.trim_end_matches('0'))
}

/// An amount that may be not stated; then empty.
#[must_use]
pub(crate) fn stated(language: Language, figure: Option<Amount>) -> String {
    figure.map_or_else(String::new, |figure| amount(language, figure))
}

/// A share in per cent with one decimal, rounded down, so that nothing is shown as reached before it is: `69.9 %`.
/// Nothing where there is nothing to have a share of.
#[must_use]
pub(crate) fn share(language: Language, part: Amount, whole: Amount) -> Option<String> {
    let tenths = tenths(part, whole)?;
    let (sign, size) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    let decimal = if size % 10 == 0 { String::new() } else { format!("{}{}", point(language), size % 10) };
    let whole = number(language, i64::try_from(size / 10).unwrap_or(i64::MAX));
    Some(match language {
        Language::English => format!("{sign}{whole}{decimal}%"),
        Language::French | Language::Spanish => format!("{sign}{whole}{decimal}\u{a0}%"),
    })
}

/// The same for programs: `69.9`.
#[must_use]
pub(crate) fn plain_share(part: Amount, whole: Amount) -> Option<String> {
    let tenths = tenths(part, whole)?;
    let (sign, size) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    Some(if size % 10 == 0 {
        format!("{sign}{}", size / 10)
    } else {
        format!("{sign}{}.{}", size / 10, size % 10)
    })
}

/// Tenths of a per cent, rounded down.
fn tenths(part: Amount, whole: Amount) -> Option<i128> {
    (whole.0 > 0).then(|| (i128::from(part.0) * 1000).div_euclid(i128::from(whole.0)))
}

const fn point(language: Language) -> &'static str {
    match language {
        Language::English => ".",
        Language::French | Language::Spanish => ",",
    }
}

/// The currency's letters; empty where none is stated.
#[must_use]
pub(crate) fn currency(currency: Option<Currency>) -> String {
    currency.map_or_else(String::new, |currency| currency.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_grouped_and_keep_their_hundredths() {
        let in_each = |cents| Language::ALL.map(|l| amount(l, Amount(cents)));
        assert_eq!(in_each(123_456_700), ["1,234,567", "1\u{202f}234\u{202f}567", "1.234.567"]);
        assert_eq!(in_each(-50), ["-0.5", "-0,5", "-0,5"]);
        assert_eq!(in_each(12_305), ["123.05", "123,05", "123,05"]);
    }

    #[test]
    fn a_share_is_rounded_down_and_nothing_where_there_is_nothing_to_share() {
        let of = |a, b| share(Language::English, Amount(a), Amount(b));
        assert_eq!(of(6999, 10_000).as_deref(), Some("69.9%"));
        assert_eq!(of(7000, 10_000).as_deref(), Some("70%"));
        assert_eq!(of(0, 10_000).as_deref(), Some("0%"));
        assert_eq!(of(1, 0), None);
        assert_eq!(plain_share(Amount(1), Amount(3)).as_deref(), Some("33.3"));
    }
}
