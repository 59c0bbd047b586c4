use std::collections::BTreeSet;

use super::*;

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
