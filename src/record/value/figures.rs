//! Figures as people write them: separators of thousands, a decimal comma, blanks that do not break, brackets for what is
//! owed, `1e6`. A figure is read where it has one meaning; where it has two, both are given back.

use super::numbers::decimal;
use crate::diagnostic::Fault;

/// Why a text was not taken as a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Misread {
    /// One separator, and three digits after it: thousands in one country, decimals in another. Both readings.
    Ambiguous {
        /// With the separator as one of thousands.
        thousands: String,
        /// With the separator as the decimal point.
        decimals: String,
    },
    /// No figure, too large a one, or one with more decimals than are kept.
    NotAFigure,
}

impl Misread {
    /// The finding of it: both readings where there are two, else what `wrong` makes.
    pub(super) fn fault(self, value: &str, wrong: impl FnOnce() -> Box<Fault>) -> Box<Fault> {
        match self {
            Self::Ambiguous { thousands, decimals } => {
                Box::new(Fault::AmbiguousFigure { value: value.to_owned(), thousands, decimals })
            }
            Self::NotAFigure => wrong(),
        }
    }
}

/// A figure as a whole number of its `places`-th decimal. What a calculation leaves beyond them, such as
/// 300000.30000000005, is taken off; further decimals that somebody wrote are not.
pub(super) fn figure(text: &str, places: usize) -> Result<i64, Misread> {
    let plain = plain(text);
    let (negative, digits) = sign(&plain);
    if let Some((mantissa, exponent)) = digits.split_once('e') {
        return power(mantissa, exponent, places).map(|n| signed(n, negative)).ok_or(Misread::NotAFigure);
    }
    let (whole, fraction) = split(digits)?;
    let number = decimal(&format!("{whole}.{fraction}"), places)
        .or_else(|| without_noise(&whole, &fraction, places))
        .ok_or(Misread::NotAFigure)?;
    Ok(signed(number, negative))
}

fn signed(number: i64, negative: bool) -> i64 {
    if negative { -number } else { number }
}

/// The text with ASCII digits and signs, one kind of blank between groups, and nothing around it.
pub(super) fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        '０'..='９' => char::from_u32(letter as u32 - '０' as u32 + '0' as u32).unwrap_or(letter),
        '．' => '.',
        '，' => ',',
        '（' => '(',
        '）' => ')',
        '％' | '٪' => '%',
        '＋' => '+',
        '\u{2212}' | '\u{2013}' | '－' => '-',
        // Blanks that do not break, and the apostrophes of Swiss figures.
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\'' | '\u{2019}' => ' ',
        'E' => 'e',
        other => other,
    };
    text.chars().map(letter).collect::<String>().trim().to_owned()
}

/// What stands before the sign or the words for per cent, of a text that was made [`plain`].
pub(super) fn per_cent(text: &str) -> Option<&str> {
    const SIGNS: [&str; 6] = ["%", "per cent", "percent", "pour cent", "por ciento", "p. 100"];
    SIGNS.iter().find_map(|sign| {
        let cut = text.len().checked_sub(sign.len()).filter(|&cut| text.is_char_boundary(cut))?;
        text[cut..].eq_ignore_ascii_case(sign).then(|| text[..cut].trim_end())
    })
}

/// Whether it is below nought, by a minus or by brackets, and the rest.
fn sign(text: &str) -> (bool, &str) {
    if let Some(owed) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (true, owed.trim());
    }
    match text.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// The digits before and after the decimal point, without separators of thousands.
fn split(text: &str) -> Result<(String, String), Misread> {
    let marks: Vec<char> = text.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    if marks.iter().any(|mark| !matches!(mark, '.' | ',' | ' ')) || !text.bytes().any(|b| b.is_ascii_digit())
    {
        return Err(Misread::NotAFigure);
    }
    let Some(&last) = marks.last() else { return Ok((text.to_owned(), String::new())) };
    let alone = marks.iter().filter(|mark| **mark == last).count() == 1;
    if last == ' ' || !alone {
        // The last mark divides thousands, so nothing divides decimals.
        return Ok((groups(text, last).ok_or(Misread::NotAFigure)?, String::new()));
    }
    let (before, after) = text.rsplit_once(last).ok_or(Misread::NotAFigure)?;
    let Some(&mark) = marks.first().filter(|mark| **mark != last) else {
        // One mark in all. Thousands have one to three digits before it, not beginning with nought, and three after it.
        let thousands = after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
        if thousands {
            let decimals = format!("{before}.{}", after.trim_end_matches('0'));
            return Err(Misread::Ambiguous {
                thousands: format!("{before}{after}"),
                decimals: decimals.trim_end_matches('.').to_owned(),
            });
        }
        return Ok((before.to_owned(), after.to_owned()));
    };
    Ok((groups(before, mark).ok_or(Misread::NotAFigure)?, after.to_owned()))
}

/// Digits in groups of three: `12 000 000`. Nothing where a group has another number of digits or a mark is another.
fn groups(text: &str, mark: char) -> Option<String> {
    let mut parts = text.split(mark);
    let first = parts.next().filter(|first| (1..=3).contains(&first.len()))?;
    let rest: Vec<&str> = parts.collect();
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (digits(first) && rest.iter().all(|part| part.len() == 3 && digits(part)))
        .then(|| format!("{first}{}", rest.concat()))
}

/// `1.5e6` as a whole number of `places`-th decimals, where it is one.
fn power(mantissa: &str, exponent: &str, places: usize) -> Option<i64> {
    let exponent: i32 = exponent.parse().ok().filter(|power: &i32| (-18..=18).contains(power))?;
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let shift = i32::try_from(places).ok()? + exponent - i32::try_from(fraction.len()).ok()?;
    let number: i64 = digits.parse().ok()?;
    if shift >= 0 {
        return number.checked_mul(10_i64.checked_pow(shift.unsigned_abs())?);
    }
    let unit = 10_i64.checked_pow(shift.unsigned_abs())?;
    (number % unit == 0).then_some(number / unit)
}

/// A figure with many decimals that lies as near to one with `places` as a calculation with doubles leaves it.
fn without_noise(whole: &str, fraction: &str, places: usize) -> Option<i64> {
    if fraction.len() < 9 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value: f64 = format!("{whole}.{fraction}").parse().ok()?;
    let unit = 10_f64.powi(i32::try_from(places).ok()?);
    let nearest = (value * unit).round();
    // Doubles hold 15 digits; a sum of a few hundred of them is off by less than three more.
    let noise = (value - nearest / unit).abs() <= value.abs().max(1.0) * 1e-12;
    (noise && nearest < 9e15).then_some(nearest as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_with_one_meaning_is_read_in_whatever_way_it_is_written() {
        for (text, cents) in [
            ("0", 0),
            ("500", 50_000),
            ("0,8", 80),
            ("0.500", 50),
            ("12 000 000", 1_200_000_000),
            ("12\u{a0}000\u{202f}000", 1_200_000_000),
            ("12'000.50", 1_200_050),
            ("1.355,90", 135_590),
            ("1,355.9", 135_590),
            ("12.000.000", 1_200_000_000),
            ("1,250,000.25", 125_000_025),
            ("12 000,500", 1_200_050),
            ("1234.500", 123_450),
            ("(50)", -5_000),
            ("-50", -5_000),
            ("\u{2212}50", -5_000),
            ("1e6", 100_000_000),
            ("1.5E3", 150_000),
            ("25e-2", 25),
            ("５００", 50_000),
            ("300000.30000000005", 30_000_030),
            ("0.30000000000000004", 30),
            ("-12.5", -1_250),
        ] {
            assert_eq!(figure(text, 2), Ok(cents), "{text}");
        }
    }

    #[test]
    fn three_digits_after_a_single_separator_have_two_readings() {
        for (text, thousands, decimals) in [
            ("500,000", "500000", "500"),
            ("500.000", "500000", "500"),
            ("1,250", "1250", "1.25"),
            ("12.345", "12345", "12.345"),
            ("2.675", "2675", "2.675"),
        ] {
            let both = Misread::Ambiguous { thousands: thousands.into(), decimals: decimals.into() };
            assert_eq!(figure(text, 2), Err(both), "{text}");
        }
    }

    #[test]
    fn what_is_no_figure_is_none() {
        for text in [
            "",
            " ",
            ".",
            "-",
            "about 5",
            "1 2",
            "12 00",
            "1.2.3",
            "1,23,456",
            "1e",
            "1e99",
            "12345.678",
            "5 USD",
            "99999999999999999999",
            "1-2",
            "()",
            "12 000 00",
            "1 000.000.000",
        ] {
            assert_eq!(figure(text, 2), Err(Misread::NotAFigure), "{text}");
        }
    }
}
