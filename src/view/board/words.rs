//! The sentences of verdicts, as a board shows them.

use super::contents::Contents;
use crate::align::{OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::vocab::{Language, capital};

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

/// A board in words, for those who do not see it: the verdict, then every card with its class and why.
pub(super) fn described(verdict: &PairingVerdict<'_>, contents: &Contents, language: Language) -> String {
    let mut text =
        format!("{}/{}: {}", verdict.pairing.dwcp.id(), verdict.pairing.un.id(), pairing(verdict, language));
    for card in contents.left.iter().chain(&contents.right) {
        text += &format!(" {} {}: {}.", card.id, card.title, card.class);
    }
    text
}
