//! What stands between words: labels, spans of years, dates and decimals, as each language writes them.

use super::message;
use crate::say;
use crate::vocab::Language;

/// `label: text`, with the space before the colon that French has.
#[must_use]
pub fn labelled(language: Language, label: &str, text: &str) -> String {
    say!(language, "labelled", label = label, text = text)
}

/// A span of years: `2008–2011`; with a hyphen in French and Spanish, as the United Nations write it.
#[must_use]
pub fn years(language: Language, from: &str, to: &str) -> String {
    say!(language, "years-range", from = from, to = to)
}

/// A date with the name of its month: `24 November 2026`, `November 2026`, `2026`. A text that is no date is given back
/// as it is.
#[must_use]
pub fn date(language: Language, iso: &str) -> String {
    let parts: Vec<u32> = iso.split('-').filter_map(|part| part.parse().ok()).collect();
    let month = |month: u32| {
        (1..=12).contains(&month).then(|| message(language, &format!("month-{month}"), Vec::new()))
    };
    let named = match parts[..] {
        [year, number, day] => {
            let (day, year) = (day.to_string(), year.to_string());
            month(number).map(|month| say!(language, "date-day", day = day, month = month, year = year))
        }
        [year, number] => {
            month(number).map(|month| say!(language, "date-month", month = month, year = year.to_string()))
        }
        _ => None,
    };
    named.unwrap_or_else(|| iso.to_owned())
}

/// What the operating system says of a failed read or write, in words.
#[must_use]
pub fn os_error(language: Language, error: &std::io::Error) -> String {
    os_words(language, error.kind(), &error.to_string())
}

/// The same of an error of which the kind and the system's own words are kept.
#[must_use]
pub fn os_words(language: Language, kind: std::io::ErrorKind, words: &str) -> String {
    use std::io::ErrorKind;
    match kind {
        ErrorKind::NotFound => say!(language, "os-not-found"),
        ErrorKind::PermissionDenied => say!(language, "os-denied"),
        ErrorKind::AlreadyExists => say!(language, "os-exists"),
        ErrorKind::IsADirectory => say!(language, "os-is-folder"),
        ErrorKind::NotADirectory => say!(language, "os-not-folder"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say!(language, "os-full"),
        ErrorKind::ReadOnlyFilesystem => say!(language, "os-read-only"),
        ErrorKind::InvalidData => say!(language, "os-no-text"),
        ErrorKind::InvalidFilename => say!(language, "os-bad-name"),
        _ => say!(language, "os-other", error = words),
    }
}

/// A decimal number as the language writes it: `0.75` in English, `0,75` in French and Spanish.
#[must_use]
pub fn decimal(language: Language, number: &str) -> String {
    match language {
        Language::English => number.to_owned(),
        Language::French | Language::Spanish => number.replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Language; 3] = [Language::English, Language::French, Language::Spanish];

    #[test]
    fn a_date_has_the_name_of_its_month() {
        let dates = |iso| ALL.map(|language| date(language, iso));
        assert_eq!(dates("2026-11-24"), ["24 November 2026", "24 novembre 2026", "24 de noviembre de 2026"]);
        assert_eq!(dates("2026-08"), ["August 2026", "août 2026", "agosto de 2026"]);
        assert_eq!(dates("2026"), ["2026"; 3]);
        assert_eq!(dates("2026-13-01"), ["2026-13-01"; 3]);
    }

    #[test]
    fn spans_of_years_labels_and_decimals_are_those_of_the_language() {
        assert_eq!(ALL.map(|l| years(l, "2008", "2011")), ["2008–2011", "2008-2011", "2008-2011"]);
        assert_eq!(ALL.map(|l| labelled(l, "a", "b")), ["a: b", "a\u{a0}: b", "a: b"]);
        assert_eq!(ALL.map(|l| decimal(l, "0.75")), ["0.75", "0,75", "0,75"]);
    }
}
