//! What somebody is likely to mean by a value that is not read: a year, a date, a figure, a currency.

use super::Expected;

/// Is this what people write where they have nothing to write: `n/a`, `s/o`, `-`, `?`?
pub(super) fn is_placeholder(text: &str) -> bool {
    const WORDS: [&str; 21] = [
        "n/a",
        "na",
        "n.a.",
        "n.a",
        "s/o",
        "s.o.",
        "nd",
        "n.d.",
        "n/d",
        "tbd",
        "tbc",
        "-",
        "--",
        "–",
        "—",
        "?",
        ".",
        "…",
        "unknown",
        "inconnu",
        "desconocido",
    ];
    WORDS.contains(&bare(text).to_lowercase().as_str())
}

/// A value as it is shown in a finding, without the quotes around it.
fn bare(text: &str) -> &str {
    text.trim_matches(['“', '”', ' '])
}

/// What a value of the wrong type is likely to mean, as it has to be written.
pub(super) fn likely(found: &str, column: &str, expected: Expected) -> Option<String> {
    match expected {
        Expected::Year => year_in(found, column),
        Expected::Amount | Expected::Number | Expected::WholeNumber => figure_in(bare(found), expected),
        Expected::Percent | Expected::Milestone => share_in(bare(found), expected),
        Expected::Currency => crate::country::currency_meant(bare(found)).map(str::to_owned),
        _ => None,
    }
}

/// The year that a text with one or two of them means: of two the later one where a period ends.
fn year_in(text: &str, column: &str) -> Option<String> {
    let mut years = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| {
        digits.parse().is_ok_and(|year: u16| digits.len() == 4 && (1945..=2100).contains(&year))
    });
    let first = years.next()?;
    let last = years.next().unwrap_or(first);
    if years.next().is_some() {
        return None;
    }
    Some(if column == "end" { last } else { first }.to_owned())
}

/// The figure in a text that has words beside it: `USD 500`, `about 500`, `1.2 million`. Nothing where there are two, and
/// nothing where the figure itself has two readings.
fn figure_in(text: &str, expected: Expected) -> Option<String> {
    let (start, end) =
        (text.find(|c: char| c.is_ascii_digit())?, text.rfind(|c: char| c.is_ascii_digit())? + 1);
    let (before, figure, after) = (&text[..start], &text[start..end], text[end..].trim());
    let is_mark = |c: char| matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’');
    if !figure.chars().all(|c| c.is_ascii_digit() || is_mark(c))
        || before.trim_end().ends_with(['-', '−', '('])
    {
        return None;
    }
    let unit = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    let power = match unit.as_str() {
        "k" | "thousand" | "thousands" | "mille" | "millier" | "milliers" | "mil" | "miles" => 3,
        "m" | "mn" | "mio" | "million" | "millions" | "millón" | "millones" => 6,
        _ if after.contains('%') || text.contains('/') => return None,
        _ if before.trim().is_empty() && after.is_empty() => return None,
        _ => 0,
    };
    let marks: Vec<char> = figure.chars().filter(|c| is_mark(*c)).collect();
    let digits: String = figure.chars().filter(char::is_ascii_digit).collect();
    let (whole, decimals) = match marks[..] {
        [] => (digits, ""),
        ['.' | ','] => figure.split_once(['.', ',']).map(|(whole, rest)| (whole.to_owned(), rest))?,
        _ => (digits, ""),
    };
    // `1.200 people` has two readings, and `1.234.567` one.
    let grouped = marks.len() > 1 || matches!(marks[..], [' ' | '\u{a0}' | '\u{202f}' | '\'' | '’']);
    if decimals.len() > if power == 0 { 2 } else { power }
        || (grouped && power > 0)
        || (grouped && figure.contains(['.', ',']))
    {
        return None;
    }
    if decimals.is_empty() || power > 0 {
        return Some(format!("{whole}{decimals}{}", "0".repeat(power - decimals.len().min(power))));
    }
    (expected != Expected::WholeNumber).then(|| format!("{whole}.{decimals}"))
}

/// A share that lacks its sign: `30` and `0.3` where `30%` is meant.
fn share_in(text: &str, expected: Expected) -> Option<String> {
    let plain = text.replace(',', ".");
    let value: f64 = plain.parse().ok().filter(|value: &f64| value.is_finite())?;
    if let Some(rest) = text.strip_prefix('+').filter(|_| expected == Expected::Milestone) {
        return Some(format!("+{rest}%"));
    }
    if plain.contains('.') && (0.0..=1.0).contains(&value) {
        let percent = (value * 1e5).round() / 1e3;
        return Some(format!("{percent}%"));
    }
    (expected == Expected::Percent && (1.0..=100.0).contains(&value)).then(|| format!("{plain}%"))
}

/// The days that a text may be, as files write them: one, or two where it is not plain which number is the month.
pub(super) fn dates_in(text: &str) -> Vec<String> {
    let text = text.trim();
    // What programs write after a day: `2021-05-12T00:00:00`.
    let text = match text.find(['T', ' ']) {
        Some(end) if text[end..].contains(':') => &text[..end],
        _ => text,
    };
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let number = |word: &str| word.parse::<u32>().ok();
    let year_of = |word: &str| number(word).filter(|year| word.len() == 4 && (1945..=2100).contains(year));
    let day = |year: u32, month: u32, day: u32| {
        let valid = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
        valid.then(|| format!("{year}-{month:02}-{day:02}"))
    };
    match words[..] {
        [year, month, last] if year_of(year).is_some() && number(month).is_some() => day(
            year_of(year).unwrap_or_default(),
            number(month).unwrap_or_default(),
            number(last).unwrap_or_default(),
        )
        .into_iter()
        .collect(),
        [one, other, year] if year_of(year).is_some() && number(one).is_some() && number(other).is_some() => {
            let (year, one, other) = (
                year_of(year).unwrap_or_default(),
                number(one).unwrap_or_default(),
                number(other).unwrap_or_default(),
            );
            let mut both: Vec<String> =
                [day(year, other, one), day(year, one, other)].into_iter().flatten().collect();
            both.dedup();
            both
        }
        [month, year] if year_of(year).is_some() && number(month).is_some_and(|m| (1..=12).contains(&m)) => {
            vec![format!("{year}-{:02}", number(month).unwrap_or_default())]
        }
        [digits] if digits.len() == 8 && number(digits).is_some() && digits.is_ascii() => {
            let part = |range: std::ops::Range<usize>| number(&digits[range]).unwrap_or_default();
            day(part(0..4), part(4..6), part(6..8))
                .filter(|_| year_of(&digits[..4]).is_some())
                .into_iter()
                .collect()
        }
        // The days since the end of 1899 that a spreadsheet keeps.
        [digits] if digits.len() == 5 => number(digits)
            .filter(|days| (20_000..=60_000).contains(days))
            .map(day_of_serial)
            .into_iter()
            .collect(),
        _ => named_month(&words).into_iter().collect(),
    }
}

/// `12 May 2021`, `1er janvier 2021`, `12 de mayo de 2021`, `May 2021`.
fn named_month(words: &[&str]) -> Option<String> {
    let (mut year, mut month, mut day) = (None, None, None);
    for word in words {
        let small = word.to_lowercase();
        let digits = small.trim_end_matches(|c: char| c.is_alphabetic());
        match (digits.parse::<u32>().ok(), month_of(&small)) {
            (Some(number), _) if digits.len() == 4 && year.is_none() => year = Some(number),
            (Some(number), _) if digits.len() <= 2 && day.is_none() => day = Some(number),
            (None, Some(found)) if month.is_none() => month = Some(found),
            (None, None) if ["de", "del", "of", "le", "el", "the"].contains(&small.as_str()) => {}
            _ => return None,
        }
    }
    let (year, month) = (year.filter(|year| (1945..=2100).contains(year))?, month?);
    match day {
        None => Some(format!("{year}-{month:02}")),
        Some(day) => (1..=days_of(year, month)).contains(&day).then(|| format!("{year}-{month:02}-{day:02}")),
    }
}

/// The number of a month by its name or its first letters, in English, French or Spanish.
fn month_of(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["january", "janvier", "enero"],
        &["february", "février", "fevrier", "febrero"],
        &["march", "mars", "marzo"],
        &["april", "avril", "abril"],
        &["may", "mai", "mayo"],
        &["june", "juin", "junio"],
        &["july", "juillet", "julio"],
        &["august", "août", "aout", "agosto"],
        &["september", "septembre", "septiembre", "sept"],
        &["october", "octobre", "octubre"],
        &["november", "novembre", "noviembre"],
        &["december", "décembre", "decembre", "diciembre"],
    ];
    let fits = |name: &&str| *name == word || (word.chars().count() >= 3 && name.starts_with(word));
    let mut found = (1..).zip(MONTHS).filter(|(_, names)| names.iter().any(fits));
    let (month, _) = found.next()?;
    // `jui` is the beginning of two months.
    found.next().is_none().then_some(month)
}

/// How many days a month has.
pub(super) fn days_of(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day with this number in a spreadsheet, in which 1 is 31 December 1899.
fn day_of_serial(serial: u32) -> String {
    let (mut year, mut rest) = (1900, serial - 2);
    let length = |year: u32| (1..=12).map(|month| days_of(year, month)).sum::<u32>();
    while rest >= length(year) {
        rest -= length(year);
        year += 1;
    }
    let mut month = 1;
    while rest >= days_of(year, month) {
        rest -= days_of(year, month);
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", rest + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_another_form_is_known_where_it_is_one_day() {
        for (text, day) in [
            ("2021/05/12", "2021-05-12"),
            ("2021-5-2", "2021-05-02"),
            ("20210512", "2021-05-12"),
            ("44328", "2021-05-12"),
            ("25569", "1970-01-01"),
            ("2021-05-12 00:00:00", "2021-05-12"),
            ("2021-05-12T00:00:00", "2021-05-12"),
            ("12 May 2021", "2021-05-12"),
            ("May 12, 2021", "2021-05-12"),
            ("12 mai 2021", "2021-05-12"),
            ("1er janvier 2021", "2021-01-01"),
            ("12 de mayo de 2021", "2021-05-12"),
            ("mai 2021", "2021-05"),
            ("05/2021", "2021-05"),
            ("25/12/2025", "2025-12-25"),
        ] {
            assert_eq!(dates_in(text), [day], "{text}");
        }
        assert_eq!(dates_in("12/05/2025"), ["2025-05-12", "2025-12-05"]);
        for none in ["31/11/2021", "2021-02-30", "Q3 2021", "soon", "", "12.05.21", "juin juillet 2021"] {
            assert!(dates_in(none).is_empty(), "{none}: {:?}", dates_in(none));
        }
    }

    #[test]
    fn a_figure_among_words_is_known_where_it_is_one() {
        let amount = |text: &str| figure_in(text, Expected::Amount);
        for (text, figure) in [
            ("500 USD", "500"),
            ("US$ 1.2 million", "1200000"),
            ("1,2 M", "1200000"),
            ("500k", "500000"),
            ("~500", "500"),
            ("environ 1 200", "1200"),
            ("12.50 EUR", "12.50"),
            ("10 personnes", "10"),
        ] {
            assert_eq!(amount(text).as_deref(), Some(figure), "{text}");
        }
        for none in ["50-60", "-5 USD", "1.200 people", "50%", "1/2", "none", "1.2.3", "1,23,456", "1.2345"] {
            assert_eq!(amount(none), None, "{none}");
        }
        assert_eq!(share_in("0,3", Expected::Percent).as_deref(), Some("30%"));
        assert_eq!(share_in("30", Expected::Percent).as_deref(), Some("30%"));
        assert_eq!(share_in("+20", Expected::Milestone).as_deref(), Some("+20%"));
        assert_eq!(share_in("110", Expected::Percent), None);
    }
}
