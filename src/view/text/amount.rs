//! Amounts of money and shares, as a reader of a language writes them.

use crate::locale::{decimal, number};
use crate::record::{Amount, Currency, Milestone};
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

/// A share in per cent with one decimal, rounded, but never up to a whole number, so that nothing is shown as reached
/// before it is: `66.7 %` of two thirds, and `69.9 %` just below 70.
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

/// A milestone as it was set, such as `+20%`, in French and Spanish `+20 %`.
#[must_use]
pub(crate) fn set_as(language: Language, milestone: Milestone) -> String {
    let sign = match language {
        Language::English => "%",
        Language::French | Language::Spanish => "\u{a0}%",
    };
    decimal(language, &milestone.to_string()).replace(" %", sign)
}

/// A share for programs: `69.9`.
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

/// Tenths of a per cent, rounded to the nearest that is not a whole per cent above.
fn tenths(part: Amount, whole: Amount) -> Option<i128> {
    (whole.0 > 0).then(|| {
        let (part, whole) = (i128::from(part.0) * 1000, i128::from(whole.0));
        let down = part.div_euclid(whole);
        let up = 2 * part.rem_euclid(whole) >= whole && (down + 1) % 10 != 0;
        down + i128::from(up)
    })
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
    fn a_milestone_has_its_sign_as_the_language_sets_it() {
        let (cell, mut store) = (crate::record::Cell::Text("+12.5 %"), crate::record::Store::default());
        let read = crate::record::Value::read(cell, "milestone", &mut store);
        let milestone: Milestone = read.expect("it is one");
        assert_eq!(
            Language::ALL.map(|language| set_as(language, milestone)),
            ["+12.5%", "+12,5\u{a0}%", "+12,5\u{a0}%"]
        );
    }

    #[test]
    fn a_share_is_rounded_but_never_up_to_a_whole_and_nothing_where_there_is_nothing_to_share() {
        let of = |a, b| share(Language::English, Amount(a), Amount(b));
        assert_eq!(of(6999, 10_000).as_deref(), Some("69.9%"));
        assert_eq!(of(7000, 10_000).as_deref(), Some("70%"));
        assert_eq!([of(2, 3), of(190, 240)].map(Option::unwrap_or_default), ["66.7%", "79.2%"]);
        assert_eq!(of(9999, 10_000).as_deref(), Some("99.9%"));
        assert_eq!(of(0, 10_000).as_deref(), Some("0%"));
        assert_eq!(of(1, 0), None);
        assert_eq!(plain_share(Amount(1), Amount(3)).as_deref(), Some("33.3"));
    }
}
