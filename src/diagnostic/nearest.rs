//! Did you mean …?

use crate::say;
use crate::vocab::Language;

/// The candidate most like `wanted`, if any is near enough to be a slip of the same word. Letter case, and blanks,
/// dots and dashes between the parts of a code, weigh less than letters; ties go to the first in byte order.
#[must_use]
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody mistypes a word of a hundred letters; and to look would take long.
    if wanted.len() > 100 {
        return None;
    }
    let folded = fold(wanted);
    let allowed = match folded.chars().count() {
        0 => return None,
        1..=4 => 1,
        5..=8 => 2,
        n => n / 3,
    };
    candidates
        .into_iter()
        .filter(|candidate| *candidate != wanted && candidate.len() <= 200)
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &fold(candidate)), candidate))
        .filter(|(distance, candidate)| {
            *distance <= allowed && *distance < fold(candidate).chars().count().max(1)
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// The id that `wanted` is likely to be a slip of, among ids of which each may be named elsewhere already (`true`) or not. One
/// that nobody names yet is likelier, and so is one with a letter more or less. An id that is in use and differs in a letter
/// is never proposed: whoever took it would make another link that is wrong, and nothing would say so. Nothing where two are
/// equally likely.
#[must_use]
pub(crate) fn nearest_id<'a>(
    wanted: &str,
    candidates: impl IntoIterator<Item = (&'a str, bool)>,
) -> Option<&'a str> {
    if wanted.len() > 100 {
        return None;
    }
    let folded: Vec<char> = likeness(wanted);
    let allowed = match folded.len() {
        0 => return None,
        1..=4 => 1,
        5..=8 => 2,
        n => n / 3,
    };
    let mut best: Option<((u8, usize), &str, bool)> = None;
    for (candidate, used) in candidates {
        if candidate == wanted || candidate.len() > 200 {
            continue;
        }
        let letters = likeness(candidate);
        // `02` is `O2` to whoever reads it.
        let looks_same =
            folded.len() == letters.len() && folded.iter().zip(&letters).all(|(a, b)| is_alike(*a, *b));
        let distance = if looks_same { 0 } else { strsim::generic_damerau_levenshtein(&folded, &letters) };
        let one_more = distance == 1 && folded.len() != letters.len();
        let swapped = distance == 1 && folded.len() == letters.len() && {
            let differing = folded.iter().zip(&letters).filter(|(a, b)| a != b).count();
            differing == 2
        };
        let digits = |text: &[char]| text.iter().copied().filter(char::is_ascii_digit).collect::<Vec<_>>();
        let class = match (distance, used) {
            (0, _) => 0,
            (_, false) if one_more || swapped => 1,
            (_, true) if one_more || swapped => 2,
            (d, false) if d <= allowed && d < letters.len() => 3,
            (d, true) if d <= allowed && folded.len() >= 5 && digits(&folded) == digits(&letters) => 4,
            _ => continue,
        };
        let rank = (class, distance);
        match &mut best {
            Some((known, _, tied)) if *known == rank => *tied = true,
            Some((known, ..)) if *known < rank => {}
            _ => best = Some((rank, candidate, false)),
        }
    }
    best.filter(|(_, _, tied)| !tied).map(|(_, candidate, _)| candidate)
}

/// Are two small letters the same, or a nought and the letter O?
fn is_alike(a: char, b: char) -> bool {
    a == b || matches!((a, b), ('0', 'o') | ('o', '0'))
}

/// The letters of an id as they look: small, without blanks, dots and dashes, and Cyrillic and Greek ones as the Latin ones that
/// they look like.
fn likeness(text: &str) -> Vec<char> {
    let letter = |c: char| looks_like(c).unwrap_or(c);
    text.chars().map(letter).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The Latin letter that a letter of another alphabet looks like.
#[must_use]
pub(crate) fn looks_like(letter: char) -> Option<char> {
    const ALIKE: [(&str, &str); 2] =
        [("АВЕКМНОРСТХаеорсухіІјЅѕ", "ABEKMHOPCTXaeopcyxiIjSs"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo")];
    ALIKE.iter().find_map(|(other, latin)| {
        let place = other.chars().position(|known| known == letter)?;
        latin.chars().nth(place)
    })
}

/// A text of reasonable length: the beginning of one that is longer, and “…”.
#[must_use]
pub fn shortened(text: &str) -> std::borrow::Cow<'_, str> {
    match text.char_indices().nth(120) {
        Some((cut, _)) => format!("{}…", &text[..cut]).into(),
        None => text.into(),
    }
}

fn fold(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The first few of some names, quoted: `P1, P2, P3 and 4 more`.
#[must_use]
pub fn quoted_list<'a>(language: Language, names: impl IntoIterator<Item = &'a str>) -> String {
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_by(|a, b| crate::id::natural(a, b));
    names.dedup();
    let shown = if names.len() > 8 { 6 } else { names.len() };
    let quoted = names[..shown].iter().map(|n| say!(language, "quoted", text = shortened(n)));
    let list = quoted.collect::<Vec<_>>().join(", ");
    match names.len() - shown {
        0 => list,
        more => say!(language, "findings-more", names = list, n = more),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_finds_none() {
        let words = ["employment", "social-protection", "social-dialogue", "rights"];
        assert_eq!(nearest("social protection", words), Some("social-protection"));
        assert_eq!(nearest("emploment", words), Some("employment"));
        assert_eq!(nearest("health", words), None);
        assert_eq!(nearest("P1", ["P2", "P10", "O1"]), Some("O1"));
        assert_eq!(nearest("p1", ["P1"]), Some("P1"));
        assert_eq!(nearest("", words), None);
    }

    #[test]
    fn a_nought_is_read_as_the_letter_that_it_looks_like() {
        let ids = |used| ["O1", "O2", "O10"].map(|id| (id, used));
        assert_eq!(nearest_id("02", ids(true)), Some("O2"));
        assert_eq!(nearest_id("O1O", ids(true)), Some("O10"));
        assert_eq!(nearest_id("O9", ids(true)), None);
    }

    #[test]
    fn a_long_list_is_cut_and_says_so() {
        let names: Vec<String> = (1..=12).map(|n| format!("P{n}")).collect();
        let list = quoted_list(Language::English, names.iter().map(String::as_str));
        assert_eq!(list, "“P1”, “P2”, “P3”, “P4”, “P5”, “P6” and 6 more");
    }
}
