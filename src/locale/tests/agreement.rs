//! Words agree with the numbers before them, and French elides before what may begin with a vowel.

use std::collections::BTreeSet;

use super::messages;

/// Messages whose number is never 1: limits, and what is said only of several.
const NEVER_ONE: [&str; 23] = [
    "ask-bridges-joins",
    "ask-fewest-bound",
    "board-portfolio-folded",
    "bound-cells",
    "bound-parts",
    "bound-rows",
    "bound-sheets",
    "bound-strings",
    "bound-text",
    "bound-unpacked",
    "chart-agencies-of-many",
    "chart-matrix-folded",
    "fault-agency-list",
    "fault-joint-rows",
    "fault-shared",
    "fault-too-large",
    "fault-too-many-comparisons",
    "findings-not-shown-errors",
    "findings-not-shown-warnings",
    "months-at-most",
    "report-boards-folded",
    "report-sum-folded",
    "report-title-many",
];

/// A text without its selectors, and every variant of one that stands for more than one.
fn apart(text: &str) -> (String, Vec<String>) {
    let (mut plain, mut many) = (text.to_owned(), Vec::new());
    while let Some(arrow) = plain.rfind("->") {
        let start = plain[..arrow].rfind('{').unwrap_or(arrow);
        let mut depth = 0;
        let end = plain[start..].char_indices().find_map(|(at, c)| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            (depth == 0).then_some(start + at + 1)
        });
        let end = end.unwrap_or(plain.len());
        let variants = &plain[arrow..end];
        many.extend(variants.split("*[other]").skip(1).map(|rest| rest.trim().to_owned()));
        plain.replace_range(start..end, "§");
    }
    (plain, many)
}

/// The words that stand directly after a value, with its name.
fn after_values(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("{ $").skip(1).filter_map(|rest| {
        let (name, after) = rest.split_once(" }")?;
        let after = after.strip_prefix([' ', '\u{a0}'])?;
        Some((name, after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default()))
    })
}

#[test]
fn a_number_stands_before_no_plural_that_does_not_agree_with_it() {
    for language in ["en", "fr", "es"] {
        let all: Vec<_> = messages().into_iter().filter(|(code, ..)| *code == language).collect();
        // The words that are many somewhere are the nouns and their companions.
        let mut plurals: BTreeSet<String> = BTreeSet::new();
        for (_, _, text) in &all {
            for variant in apart(text).1 {
                plurals.extend(variant.split(|c: char| !c.is_alphabetic()).next().map(str::to_owned));
                plurals.extend(after_values(&variant).map(|(_, word)| word.to_owned()));
            }
        }
        plurals.retain(|word| word.len() > 4 && word.ends_with('s') && !["dans", "sans"].contains(&&**word));
        assert!(plurals.len() > 20, "{plurals:?}");
        let mut found = Vec::new();
        for (_, key, text) in all.iter().filter(|(_, key, _)| !NEVER_ONE.contains(&&**key)) {
            // “2 of 5 rows”: what all there are of is many.
            for (name, word) in after_values(&apart(text).0) {
                let is_whole = ["of", "all", "countries", "pillars"].contains(&name);
                if plurals.contains(word) && !is_whole {
                    found.push(format!("{language} {key}: {{ ${name} }} {word}"));
                }
            }
        }
        assert!(found.is_empty(), "{found:#?}");
    }
}

/// Values that begin with a digit or a capital code, or with a name that French does not elide.
const BEGINS_WITH_NO_VOWEL: [&str; 37] = [
    "all",
    "all_columns",
    "all_rows",
    "category",
    "countries",
    "covered",
    "due",
    "dwcp",
    "end",
    "form",
    "from",
    "height",
    "indicator",
    "limit",
    "links",
    "location",
    "mark",
    "n",
    "nodes",
    "now",
    "of",
    "open",
    "outcomes",
    "percent",
    "plan",
    "planned",
    "rows",
    "size",
    "start",
    "starts",
    "then",
    "threshold",
    "to",
    "values",
    "width",
    "year",
    "years",
];

/// Where French would have to elide: `de emploi`, `que { $agency }`.
fn not_elided(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let words: Vec<&str> = text.split([' ', '\u{a0}', '\n', '(']).filter(|word| !word.is_empty()).collect();
    for (n, word) in words.iter().enumerate() {
        let small = word.to_lowercase();
        let next = words.get(n + 1).copied().unwrap_or_default();
        if !["de", "que", "ne", "se", "le", "la", "je"].contains(&&*small) {
            continue;
        }
        let name = (next == "{").then(|| words.get(n + 2).and_then(|name| name.strip_prefix('$'))).flatten();
        let vowel = next.starts_with(|c| "aeiouyàâéèêîôûAEIOUÉÈÊ".contains(c));
        // Numbers are not elided before, nor are words that are named and not used.
        let apart =
            next.starts_with("un") || next.starts_with("onze") || next.starts_with("UN") || next == "ou";
        if name.is_some_and(|name| !BEGINS_WITH_NO_VOWEL.contains(&name)) || vowel && !apart {
            found.push(format!("{word} {}", name.unwrap_or(next)));
        }
    }
    found
}

#[test]
fn french_elides_before_a_vowel_and_before_a_value_that_may_begin_with_one() {
    let mut found = Vec::new();
    for (_, key, text) in messages().iter().filter(|(code, ..)| *code == "fr") {
        found.extend(not_elided(text).into_iter().map(|place| format!("{key}: {place}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_does_not_agree_and_what_is_not_elided_is_found() {
    assert_eq!(not_elided("les deux parlent de { $concept }"), ["de concept"]);
    assert_eq!(not_elided("la liste de emplois à la fin de { $year }"), ["de emplois"]);
    let (plain, many) = apart("{ $n } { $n ->\n    [one] effet\n   *[other] effets\n} de { $of }");
    assert_eq!((plain.as_str(), many.len()), ("{ $n } § de { $of }", 1));
    assert_eq!(after_values("{ $n } effets et { $of }").next(), Some(("n", "effets")));
}
