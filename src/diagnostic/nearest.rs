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
    fn a_long_list_is_cut_and_says_so() {
        let names: Vec<String> = (1..=12).map(|n| format!("P{n}")).collect();
        let list = quoted_list(Language::English, names.iter().map(String::as_str));
        assert_eq!(list, "“P1”, “P2”, “P3”, “P4”, “P5”, “P6” and 6 more");
    }
}
