//! What nobody has looked at reads and looks the same in every view, and never as a gap.
//!
//! Three small datasets (nothing examined, partly, completely) are shown by every view in the three languages.

use super::views::{COMPLETELY, NOTHING, PARTLY, dataset, views};

/// Words of gaps and of looking in vain, by language.
fn words_of_gaps(code: &str) -> &'static [&'static str] {
    match code {
        "fr" => &[
            "sans correspondant",
            "hors travail décent",
            "dans le pptd seulement",
            "dans le plan-cadre seulement",
            "en retard",
            "0 sur 0",
            "manqu",
            "lacune",
            "aucun lien",
            "pas pris en compte",
            "non pris en compte",
            "✗",
        ],
        "es" => &[
            "sin equivalente",
            "ajeno al trabajo decente",
            "ajenos al trabajo decente",
            "solo en el ptdp",
            "solo en el marco",
            "atrasad",
            "retras",
            "0 de 0",
            "faltan",
            "falta de",
            "laguna",
            "brecha",
            "ningún vínculo",
            "sin vínculo",
            "no se recoge",
            "✗",
        ],
        _ => &[
            "none taken up",
            "not taken up",
            "out of scope",
            "not about decent work",
            "no counterpart",
            "without a counterpart",
            "without counterpart",
            "not reflected",
            "in the dwcp only",
            "in the un framework only",
            "behind",
            "0 of 0",
            "missing",
            "lack",
            "no link",
            "gap is",
            "gap accepted",
            "✗",
        ],
    }
}

/// What must be said of it instead.
fn words_of_silence(code: &str) -> &'static [&'static str] {
    match code {
        "fr" => &["non examin"],
        "es" => &["sin examinar"],
        _ => &["not examined"],
    }
}

/// The sentences in which one of the words stands.
fn with_words(text: &str, words: &[&str]) -> Vec<String> {
    let mut lower = text.to_lowercase();
    // That no link counts is a fact of the data, and the reason behind it says what nobody has examined.
    for counted in ["aucun lien compté", "ningún vínculo contado", "sin vínculo contado"] {
        lower = lower.replace(counted, "");
    }
    let near = |(at, word): (usize, &str)| {
        let start = lower[..at].char_indices().rev().nth(60).map_or(0, |(n, _)| n);
        lower[start..at + word.len()].to_owned()
    };
    words.iter().flat_map(|word| lower.match_indices(*word)).map(near).collect()
}

#[test]
fn no_view_has_a_word_of_gaps_for_what_nobody_has_examined() {
    let data = dataset(NOTHING);
    for code in ["en", "fr", "es"] {
        let mut found = Vec::new();
        for shown in views(&data, &["LKA", "IRQ", "KHM"], code) {
            let words = with_words(&shown.text, words_of_gaps(code));
            found.extend(words.into_iter().map(|words| format!("{code}, {}: …{words}", shown.view)));
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn every_view_of_a_comparison_says_that_nobody_has_examined_it() {
    let data = dataset(NOTHING);
    let of_comparisons =
        ["align", "explain", "diagram", "board-LKA", "brief-LKA", "portfolio", "matrix", "report"];
    for code in ["en", "fr", "es"] {
        for shown in views(&data, &["LKA"], code) {
            if of_comparisons.iter().any(|view| shown.view.starts_with(view)) {
                let words: Vec<&str> = words_of_silence(code).iter().copied().chain(["unexamined"]).collect();
                assert!(
                    !with_words(&shown.text, &words).is_empty(),
                    "{code}, {}: {}",
                    shown.view,
                    shown.text
                );
            }
        }
    }
}

#[test]
fn what_was_examined_without_a_link_is_said_where_it_was_and_only_there() {
    let (partly, completely) = (dataset(PARTLY), dataset(COMPLETELY));
    for (code, only, silent) in [
        ("en", ["in the dwcp only", "without counterpart"], "not examined"),
        ("fr", ["dans le pptd seulement", "sans correspondant"], "non examin"),
        ("es", ["solo en el ptdp", "sin equivalente"], "sin examinar"),
    ] {
        let views = |data| views(data, &["LKA"], code);
        for (partly, completely) in views(&partly).into_iter().zip(views(&completely)) {
            let of_classes =
                ["align", "diagram", "board", "report"].iter().any(|v| partly.view.starts_with(v));
            let programs = partly.view.ends_with("csv") || partly.view.ends_with("json");
            if of_classes && !programs {
                let (before, after) = (partly.text.to_lowercase(), completely.text.to_lowercase());
                let only = |text: &str| only.iter().any(|words| text.contains(words));
                assert!(!only(&before), "{code}, {}:\n{before}", partly.view);
                assert!(before.contains(silent), "{code}, {}:\n{before}", partly.view);
                assert!(only(&after), "{code}, {}:\n{after}", completely.view);
            }
        }
    }
}
