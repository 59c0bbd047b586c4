//! Whole numbers as a language groups them.

use std::cell::LazyCell;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

use crate::vocab::Language;

thread_local! {
    static FORMATTERS: [LazyCell<DecimalFormatter>; 3] = const {
        [LazyCell::new(|| formatter("en")), LazyCell::new(|| formatter("fr")), LazyCell::new(|| formatter("es"))]
    };
}

fn formatter(code: &str) -> DecimalFormatter {
    let locale: icu_locale_core::Locale =
        code.parse().expect("the codes of the three languages are well formed");
    DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default())
        .expect("the data of the three languages are compiled in")
}

/// A whole number: `1,234` in English, `1 234` (with U+202F) in French, `1234` and `12.345` in Spanish.
#[must_use]
pub fn number(language: Language, number: i64) -> String {
    if (-999..=999).contains(&number) {
        return number.to_string();
    }
    FORMATTERS.with(|formatters| formatters[language.index()].format(&Decimal::from(number)).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_each_language_does() {
        let in_each = |n| Language::ALL.map(|l| number(l, n));
        assert_eq!(in_each(0), ["0", "0", "0"]);
        assert_eq!(in_each(1234), ["1,234", "1\u{202f}234", "1234"]);
        assert_eq!(in_each(-1_234_567), ["-1,234,567", "-1\u{202f}234\u{202f}567", "-1.234.567"]);
    }
}
