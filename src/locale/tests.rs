use std::collections::BTreeSet;

use super::*;

mod agreement;
mod glossary;
mod typography;

/// Every message: the code of its language, its key, and its pattern as it stands in the catalogue.
fn messages() -> Vec<(&'static str, String, String)> {
    let mut all: Vec<(&'static str, String, String)> = Vec::new();
    for (_, code, texts) in CATALOGUES {
        for line in texts.iter().flat_map(|text| text.lines()).filter(|line| !line.starts_with('#')) {
            match line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
                Some((key, text)) => all.push((code, key.to_owned(), text.to_owned())),
                None => {
                    if let Some((_, _, text)) = all.last_mut() {
                        text.push('\n');
                        text.push_str(line);
                    }
                }
            }
        }
    }
    all
}

/// A pattern as a reader may see it: a letter for each value, the variants one after the other.
fn sentence(pattern: &str) -> String {
    let mut text = String::new();
    for line in pattern.lines() {
        let line = line.trim().trim_start_matches('*');
        let variant = line.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let line = variant
            .filter(|(name, _)| !name.contains(' '))
            .map_or(line, |(_, rest)| rest.trim_start_matches(' '));
        let mut rest = line;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let (inner, after) = after.split_once('}').unwrap_or((after, ""));
            match inner.trim() {
                literal if literal.starts_with('"') => text.push_str(literal.trim_matches('"')),
                _ => text.push('x'),
            }
            rest = after;
        }
        // The end of a selector stands for the value that was chosen.
        text.push_str(&rest.replace('}', "x"));
        text.push('\n');
    }
    text.trim_end_matches('\n').to_owned()
}

/// The keys of a language's catalogues with the arguments that each names.
fn keys(place: usize) -> BTreeSet<(String, Vec<String>)> {
    let mut keys = BTreeSet::new();
    for text in CATALOGUES[place].2 {
        let mut key = String::new();
        let mut arguments = BTreeSet::new();
        for line in text.lines().chain(["end = "]) {
            if line.starts_with('#') {
                continue;
            }
            if let Some((name, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                if !key.is_empty() {
                    keys.insert((std::mem::take(&mut key), arguments.iter().cloned().collect()));
                }
                key = name.to_owned();
                arguments.clear();
            }
            arguments.extend(line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
            }));
        }
    }
    keys
}

#[test]
fn every_language_has_the_same_keys() {
    let names = |place| keys(place).into_iter().map(|(name, _)| name).collect::<BTreeSet<_>>();
    let english = names(0);
    assert!(!english.is_empty());
    for (place, (_, code, _)) in CATALOGUES.iter().enumerate().skip(1) {
        let other = names(place);
        let missing: Vec<_> = english.symmetric_difference(&other).collect();
        assert!(missing.is_empty(), "{code}: {missing:?}");
    }
}

#[test]
fn every_catalogue_is_well_formed() {
    for (place, (language, _, texts)) in CATALOGUES.into_iter().enumerate() {
        (0..texts.len()).for_each(|file| drop(bundle(place, file)));
        assert_ne!(
            message(language, "list-last", vec![("first", "a".into()), ("last", "b".into())]),
            "list-last"
        );
    }
}

#[test]
fn a_list_ends_as_the_language_ends_it() {
    let names = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(list(Language::English, &names), "a, b and c");
    assert_eq!(list(Language::French, &names), "a, b et c");
    assert_eq!(list(Language::Spanish, &names[..1]), "a");
}
