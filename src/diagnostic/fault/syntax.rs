//! What the parsers of TOML and JSON say, and serde of what they hold, in the language of the reader.

use crate::locale::found;
use crate::say;
use crate::vocab::Language;

/// The words of a parser: what is wrong, and which signs it expected. What the catalogues do not have is quoted, and said to
/// be in English.
pub(crate) fn words(l: Language, message: &str) -> String {
    if let Some(said) = of_form(l, message) {
        return said;
    }
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
        .filter_map(|part| translated(l, part).or_else(|| part.starts_with('`').then(|| part.to_owned())))
        .collect();
    let said = match what {
        "" => say!(l, "syntax-not-expected"),
        what => translated(l, what).unwrap_or_else(|| say!(l, "syntax-words", words = what)),
    };
    if signs.is_empty() { said } else { say!(l, "syntax-expected", what = said, signs = signs.join(", ")) }
}

/// What serde says of a text that is well-formed and holds something else than it should; nothing where it is no message of
/// that kind.
fn of_form(l: Language, message: &str) -> Option<String> {
    let quoted = |text: &str| text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let line = message.lines().next().unwrap_or_default();
    if line.starts_with("missing field ") {
        return Some(say!(l, "syntax-missing", key = quoted(line).first()?));
    }
    if line.starts_with("duplicate field ") {
        return Some(say!(l, "syntax-twice", key = quoted(line).first()?));
    }
    if line.starts_with("unknown field ") {
        let mut keys = quoted(line).into_iter();
        let key = keys.next()?;
        let known = keys.collect::<Vec<_>>().join(", ");
        return Some(say!(l, "syntax-unknown", key = key, known = known));
    }
    if let Some((_, words)) = line.split_once(" is one of: ") {
        return Some(say!(l, "syntax-one-of", words = words));
    }
    let (found, wanted) = line.split_once(", expected ")?;
    if let Some(number) = found.strip_prefix("invalid length ") {
        // A list that stands for keys has no right length.
        if let Some(keys @ Kind::Keys) = Kind::of(wanted) {
            return Some(say!(l, "syntax-type", found = Kind::List.words(l), wanted = keys.words(l)));
        }
        return Some(say!(l, "syntax-length", n = number.to_owned()));
    }
    let (kind, found) = found.split_once(": ")?;
    if !matches!(kind, "invalid type" | "invalid value") {
        return None;
    }
    if kind == "invalid value" {
        return Some(say!(l, "syntax-value", value = quoted(found).first()?));
    }
    let found = Kind::of(found)?.words(l);
    let wanted = Kind::of(wanted).map_or_else(|| wanted.to_owned(), |kind| kind.words(l));
    Some(say!(l, "syntax-type", found = found, wanted = wanted))
}

/// A kind of value, as serde names it.
enum Kind {
    Text,
    Truth,
    Nothing,
    Keys,
    List,
    Number,
}

impl Kind {
    /// The kind that serde names, or one of that kind.
    fn of(named: &str) -> Option<Self> {
        let first = named.split_whitespace().find(|word| !matches!(*word, "a" | "an"))?;
        Some(match first {
            "string" | "str" | "borrowed" => Self::Text,
            "boolean" => Self::Truth,
            "null" | "unit" => Self::Nothing,
            "map" | "struct" => Self::Keys,
            "sequence" | "array" | "tuple" => Self::List,
            "integer" | "floating" | "number" => Self::Number,
            word if word.starts_with(['u', 'i', 'f']) && word[1..].parse::<u8>().is_ok() => Self::Number,
            _ => return None,
        })
    }

    fn words(self, l: Language) -> String {
        match self {
            Self::Text => say!(l, "kind-text"),
            Self::Truth => say!(l, "kind-truth"),
            Self::Nothing => say!(l, "kind-nothing"),
            Self::Keys => say!(l, "kind-keys"),
            Self::List => say!(l, "found-list"),
            Self::Number => say!(l, "became-number"),
        }
    }
}

/// A message of a parser in the language, where the catalogues have it. Parsers give nothing but their English words.
fn translated(l: Language, english: &str) -> Option<String> {
    let letters = english.to_ascii_lowercase();
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let key = format!("parser-{}", words.collect::<Vec<_>>().join("-"));
    found(Language::English, &key).filter(|known| known == english).and_then(|_| found(l, &key))
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

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only what serde says of it is looked at")]
    struct Form {
        id: String,
        #[serde(default)]
        terms: Vec<String>,
        number: Option<f64>,
        both: Option<[String; 2]>,
    }

    #[test]
    fn what_serde_says_of_toml_and_of_json_is_said_in_three_languages_and_in_own_words() {
        let toml = |text: &str| toml::from_str::<Form>(text).expect_err("it is wrong").message().to_owned();
        let json = |text: &str| {
            let message = serde_json::from_str::<Form>(text).expect_err("it is wrong").to_string();
            message.split(" at line ").next().unwrap_or_default().to_owned()
        };
        let said = |message: &str| {
            Language::ALL.map(|language| words(language, message).replace(['\u{a0}', '\u{202f}'], " "))
        };
        assert_eq!(
            said(&toml("terms = []")),
            ["the key “id” is missing", "la clé « id » manque", "falta la clave «id»"]
        );
        assert_eq!(
            said(&toml("id = \"a\"\nterm = []"))[1],
            "la clé « term » est inconnue ; clés admises : id, terms, number, both"
        );
        for (message, english) in [
            (toml("id = 3"), "text was expected here, and a number was found"),
            (toml("id = \"a\"\nterms = \"b\""), "a list was expected here, and text was found"),
            (toml("id = \"a\"\nnumber = true"), "a number was expected here, and true or false was found"),
            (json("{\"id\":\"a\",\"id\":\"a\"}"), "the key “id” stands there twice"),
            (json("{\"id\":null}"), "text was expected here, and nothing was found"),
            (json("[]"), "a group of keys was expected here, and a list was found"),
            (json("{\"id\":\"a\",\"both\":[\"b\"]}"), "the list has not as many entries as it must have: 1"),
            ("invalid value: integer `-1`, expected u64".to_owned(), "“-1” is not allowed here"),
            (json("{\"id\":\"a\",\"both\":{}}"), "a list was expected here, and a group of keys was found"),
        ] {
            let [en, fr, es] = said(&message);
            assert_eq!(en, english, "{message}");
            assert!(fr != en && es != en && !fr.contains("[en]") && !es.contains("[en]"), "{fr} {es}");
        }
        let word = "perhaps".parse::<crate::vocab::Judgement>().expect_err("it is no decision");
        assert!(said(&word)[1].starts_with("mot inconnu ; mots admis : whole, part"), "{:?}", said(&word));
    }
}
