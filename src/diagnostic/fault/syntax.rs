//! What the parsers of TOML and JSON say, in the language of the reader.

use crate::locale::phrase;
use crate::say;
use crate::vocab::Language;

/// The words of a parser: what is wrong, and which signs it expected. What the catalogues do not have is quoted, and said to
/// be in English.
pub(super) fn words(l: Language, message: &str) -> String {
    if l == Language::English {
        return message.to_owned();
    }
    let (what, expected) = match message.split_once("expected ") {
        Some(("", expected)) => ("", expected),
        Some((what, expected)) if what.ends_with(", ") => (what.trim_end_matches(", "), expected),
        _ => (message, ""),
    };
    let signs: Vec<String> = expected
        .split(", ")
        .flat_map(|part| part.split(" or "))
        .filter_map(|part| {
            let known = phrase(l, part);
            (part.starts_with('`') || known != part).then_some(known)
        })
        .collect();
    let known = phrase(l, what);
    let said = match what {
        "" => say!(l, "syntax-not-expected"),
        what if known == what => say!(l, "syntax-words", words = what),
        _ => known,
    };
    if signs.is_empty() { said } else { say!(l, "syntax-expected", what = said, signs = signs.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parsers_speak_the_language_of_the_reader() {
        let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
        let french = |message| plain(words(Language::French, message));
        assert_eq!(french("unclosed array, expected `]`"), "liste non fermée ; attendu : `]`");
        assert_eq!(french("expected `,` or `]`"), "signe inattendu ; attendu : `,`, `]`");
        assert_eq!(french("expected value"), "signe inattendu ; attendu : une valeur");
        assert_eq!(french("a novelty"), "l’analyseur indique « a novelty » [en]");
        assert_eq!(words(Language::Spanish, "duplicate key"), "clave repetida");
        assert_eq!(words(Language::English, "duplicate key"), "duplicate key");
    }
}
