//! The sentences of verdicts, as a board shows them.

use super::contents::Contents;
use crate::align::{OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::graph::Framework;
use crate::say;
use crate::vocab::{Language, Vocabulary};

pub(super) fn priority(verdict: &PriorityVerdict<'_>, language: Language) -> String {
    verdict.why(language)
}

pub(super) fn outcome(verdict: &OutcomeVerdict<'_>, language: Language) -> String {
    verdict.why(language)
}

pub(super) fn pairing(verdict: &PairingVerdict<'_>, language: Language) -> String {
    capital(&verdict.why(language))
}

pub(super) fn caveat(verdict: &PairingVerdict<'_>, language: Language) -> Option<String> {
    verdict.pairing.caveat(language)
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// A board in words, for those who do not see it: the verdict, then every card with its class and why.
pub(super) fn described(verdict: &PairingVerdict<'_>, contents: &Contents, language: Language) -> String {
    let mut text =
        format!("{}/{}: {}", verdict.pairing.dwcp.id(), verdict.pairing.un.id(), pairing(verdict, language));
    for card in contents.left.iter().chain(&contents.right) {
        text += &format!(" {} {}: {}.", card.id, card.title, card.class);
    }
    text
}

/// A word of a vocabulary inside a sentence: with a small letter, unless it begins with an acronym.
pub(super) fn word(word: impl Vocabulary, language: Language) -> String {
    let label = word.label(language);
    let mut letters = label.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(label.chars().skip(1)).collect()
        }
        _ => label.to_owned(),
    }
}

/// The years of a plan.
pub(super) fn period(framework: Framework<'_>, language: Language) -> String {
    let period = framework.period();
    if period.start.is_none() && period.end.is_none() {
        say!(language, "board-period-unknown")
    } else {
        period.to_string()
    }
}
