//! The sentences of verdicts, as a board shows them.

use super::contents::Contents;
use crate::align::{OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::vocab::Language;

pub(super) fn priority(verdict: &PriorityVerdict<'_>, _language: Language) -> String {
    verdict.why()
}

pub(super) fn outcome(verdict: &OutcomeVerdict<'_>, _language: Language) -> String {
    verdict.why()
}

pub(super) fn pairing(verdict: &PairingVerdict<'_>, _language: Language) -> String {
    capital(&verdict.why())
}

pub(super) fn caveat(verdict: &PairingVerdict<'_>, _language: Language) -> Option<String> {
    verdict.pairing.caveat().map(str::to_owned)
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
