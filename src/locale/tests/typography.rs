//! One typography for each language, in every message.

use super::{messages, sentence};

/// What is wrong with the signs of a text.
fn faults(language: &str, text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let at = |place: usize| signs.get(place).copied();
    let before = |place: usize| place.checked_sub(1).and_then(at);
    let mut faults = Vec::new();
    for (place, &sign) in signs.iter().enumerate() {
        let near: String = signs[place.saturating_sub(12)..signs.len().min(place + 6)].iter().collect();
        let mut expect = |right: bool, what: &str| {
            if !right {
                faults.push(format!("{what}: “{near}”"));
            }
        };
        let (previous, next) = (before(place), at(place + 1));
        let ends = next.is_none_or(|c| c.is_whitespace() || c == '\u{a0}');
        match sign {
            '\'' => expect(false, "a straight apostrophe"),
            '%' if language == "en" => expect(!previous.is_some_and(char::is_whitespace), "a space before %"),
            '%' => expect(previous == Some('\u{a0}'), "no fixed space before %"),
            '«' if language == "fr" => expect(next == Some('\u{a0}'), "no fixed space after «"),
            '»' if language == "fr" => expect(previous == Some('\u{a0}'), "no fixed space before »"),
            ':' if language == "fr" && ends => expect(previous == Some('\u{a0}'), "no fixed space before :"),
            ';' | '!' | '?' if language == "fr" && ends && previous != Some('(') => {
                let quoted = previous == Some('\u{a0}') && before(place - 1) == Some('«');
                expect(previous == Some('\u{202f}') || quoted, "no narrow space before the sign");
            }
            ';' | ':' | '!' | '?' if language != "fr" => {
                let blank = previous.is_some_and(|c| c.is_whitespace() && c != '\n');
                expect(!blank, "a space before the sign");
            }
            '«' | '»' if language == "en" => expect(false, "a guillemet in English"),
            '“' | '”' if language != "en" => {
                let outer = |marks: [char; 2]| {
                    let opened = signs[..place].iter().filter(|&&c| c == marks[0]).count();
                    let closed = signs[..place].iter().filter(|&&c| c == marks[1]).count();
                    opened > closed
                };
                expect(outer(['«', '»']), "English quotation marks on the first level");
            }
            _ => {}
        }
    }
    faults
}

#[test]
fn every_message_has_the_typography_of_its_language() {
    let mut found = Vec::new();
    for (language, key, text) in messages() {
        // Legends that are only a sign, and what a user types, have no neighbours to keep apart from.
        let code = [
            "value-",
            "list-",
            "usage-options",
            "results-legend",
            "report-semicolon",
            "review-keys",
            "review-objective-keys",
            "review-not-understood",
            "review-help",
        ]
        .iter()
        .any(|begin| key.starts_with(begin));
        if !code {
            found.extend(
                faults(language, &sentence(&text))
                    .into_iter()
                    .map(|fault| format!("{language} {key}: {fault}")),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_fault_of_each_language_is_found() {
    for (language, right, wrong) in [
        (
            "fr",
            "a\u{a0}: b\u{202f}; c\u{202f}? «\u{a0}d\u{a0}» 5\u{a0}%",
            ["a : b", "a; b", "«d»", "5 %", "l'un"],
        ),
        ("es", "a: b; «c “d” e» 5\u{a0}%", ["a : b", "a ; b", "“d”", "5%", "l'un"]),
        ("en", "a: b; “c” 5%", ["a : b", "a ; b", "«d»", "5 %", "it's"]),
    ] {
        assert_eq!(faults(language, right), Vec::<String>::new());
        for text in wrong {
            assert!(!faults(language, text).is_empty(), "{language}: {text}");
        }
    }
}
