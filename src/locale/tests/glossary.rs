//! The catalogues are held against the glossary.

use super::{messages, sentence};

/// A row of the glossary.
struct Term {
    language: &'static str,
    term: &'static str,
    avoided: Vec<&'static str>,
    exceptions: Vec<&'static str>,
}

fn glossary() -> Vec<Term> {
    let rows = include_str!("../glossary.tsv").lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('\t').collect();
        let [_, language, term, avoided, exceptions] = cells[..] else { unreachable!("five cells: {row}") };
        let listed = |cell: &'static str| cell.split('|').filter(|word| !word.is_empty()).collect();
        Term { language, term, avoided: listed(avoided), exceptions: listed(exceptions) }
    })
    .collect()
}

/// Does a text use a word that is to be avoided? `stem*` is any word that begins so, and `word +next` the word where
/// the next one does not follow it.
fn uses(text: &str, avoided: &str) -> bool {
    let (word, next) = avoided.split_once(" +").map_or((avoided, None), |(word, next)| (word, Some(next)));
    let stem = word.strip_suffix('*');
    let word = stem.unwrap_or(word);
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let whole = !inside(before.chars().next_back()) && (stem.is_some() || !inside(after.chars().next()));
        whole && !next.is_some_and(|next| after.trim_start().starts_with(next))
    })
}

#[test]
fn no_message_uses_a_word_that_the_glossary_avoids() {
    let terms = glossary();
    assert!(terms.len() > 20);
    let mut found = Vec::new();
    for (language, key, text) in messages() {
        let text = sentence(&text).to_lowercase();
        for term in terms.iter().filter(|term| term.language == language && !term.exceptions.contains(&&*key))
        {
            for avoided in term.avoided.iter().filter(|avoided| uses(&text, avoided)) {
                found.push(format!("{language} {key}: “{avoided}”, not “{}”", term.term));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_word_is_found_as_a_whole_a_stem_at_its_beginning_and_a_pair_where_it_is_not_whole() {
    assert!(uses("two pairings here", "pairings") && !uses("repairings", "pairings"));
    assert!(uses("la retomaban", "retom*") && !uses("pretomar", "retom*"));
    assert!(uses("el efecto compartido", "efecto +directo") && !uses("el efecto directo", "efecto +directo"));
}
