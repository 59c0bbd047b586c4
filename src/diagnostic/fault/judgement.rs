//! What can be wrong with judgements of people: statements that contradict each other, or that speak of nothing.

use super::{Fault, named};
use crate::diagnostic::Code;
use crate::say;
use crate::vocab::{
    Absence, Extent, Language, LinkStatus, PairingClass, PillarWord, StatedAlignment, Vocabulary as _,
};

/// One thing that is wrong with what people judged, with the facts its message needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields are the facts that the message below names")]
pub enum JudgementFault {
    /// “none” beside an objective: in one cell, or of one item.
    PillarContradiction { item: Option<String>, pillars: Vec<&'static str> },
    /// Links of one pair: whole and part, or one rejected and one counting.
    LinksDisagree { item: String, outcome: String, said: Vec<&'static str> },
    /// A row of the pairings table about plans whose periods do not overlap.
    PairingApart { dwcp: String, dwcp_period: String, un: String, un_period: String },
    /// Completely examined, while a plan has no item in the data.
    CompleteButEmpty { dwcp: String, un: String, empty: String },
    /// What a source states of a whole pairing contradicts the verdict.
    StatedContradiction { dwcp: String, un: String, stated: &'static str, verdict: &'static str },
    /// One source states that nothing is taken up, another that something is.
    StatedDiffer { dwcp: String, un: String, stated: &'static str },
    /// Two absences of one item that differ.
    AbsencesDiffer { item: String, differing: Vec<&'static str> },
    /// An absence that speaks of no pairing.
    AbsenceOfNoPairing { item: String, against: Option<String> },
    /// An absence of a priority beside a link of an element, or of an element beside a whole link of its priority.
    AbsenceBesideLink { item: String, state: &'static str, linked: String, linked_to: String },
    /// A rejected row against a pillar that a cell states.
    PillarRejected { item: String, pillar: &'static str },
}

impl From<JudgementFault> for Fault {
    fn from(fault: JudgementFault) -> Self {
        Self::Judgement(fault)
    }
}

impl JudgementFault {
    pub(super) const fn code(&self) -> Code {
        match self {
            Self::PillarContradiction { .. } => Code::PillarContradiction,
            Self::LinksDisagree { .. } => Code::LinksDisagree,
            Self::PairingApart { .. } => Code::PairingApart,
            Self::CompleteButEmpty { .. } => Code::CompleteButEmpty,
            Self::StatedContradiction { .. } | Self::StatedDiffer { .. } => Code::StatedContradiction,
            Self::AbsencesDiffer { .. } => Code::AbsencesDiffer,
            Self::AbsenceOfNoPairing { .. } => Code::AbsenceOfNoPairing,
            Self::AbsenceBesideLink { .. } => Code::AbsenceBesideLink,
            Self::PillarRejected { .. } => Code::PillarRejected,
        }
    }

    pub(super) fn words(&self, l: Language) -> String {
        match self {
            Self::PillarContradiction { item: None, pillars } => {
                say!(l, "fault-pillar-contradiction-cell", pillars = objectives(l, pillars))
            }
            Self::PillarContradiction { item: Some(item), pillars } => {
                say!(l, "fault-pillar-contradiction", item = item, pillars = objectives(l, pillars))
            }
            Self::LinksDisagree { item, outcome, said } => {
                let word = |word: &&str| match Extent::from_word(word) {
                    Some(_) => named::word::<Extent>(l, word),
                    None => named::word::<LinkStatus>(l, word),
                };
                let said: Vec<String> = said.iter().map(word).collect();
                let said = crate::locale::list(l, &said);
                say!(l, "fault-links-disagree", item = item, outcome = outcome, said = said)
            }
            Self::PairingApart { dwcp, dwcp_period, un, un_period } => say!(
                l,
                "fault-pairing-apart",
                dwcp = dwcp,
                dwcp_period = dwcp_period,
                un = un,
                un_period = un_period
            ),
            Self::CompleteButEmpty { dwcp, un, empty } => {
                say!(l, "fault-complete-but-empty", dwcp = dwcp, un = un, empty = empty)
            }
            Self::StatedContradiction { dwcp, un, stated, verdict } => {
                say!(
                    l,
                    "fault-stated-contradiction",
                    dwcp = dwcp,
                    un = un,
                    stated = named::word::<StatedAlignment>(l, stated),
                    verdict = named::word::<PairingClass>(l, verdict)
                )
            }
            Self::StatedDiffer { dwcp, un, stated } => {
                let stated = named::word::<StatedAlignment>(l, stated);
                say!(l, "fault-stated-differ", dwcp = dwcp, un = un, stated = stated)
            }
            Self::AbsencesDiffer { item, differing } => {
                let differing: Vec<String> = differing.iter().map(|name| named::column(l, name)).collect();
                say!(l, "fault-absences-differ", item = item, differing = differing.join(", "))
            }
            Self::AbsenceOfNoPairing { item, against: Some(against) } => {
                say!(l, "fault-absence-of-no-pairing-against", item = item, against = against)
            }
            Self::AbsenceOfNoPairing { item, against: None } => {
                say!(l, "fault-absence-of-no-pairing", item = item)
            }
            Self::AbsenceBesideLink { item, state, linked, linked_to } => say!(
                l,
                "fault-absence-beside-link",
                item = item,
                state = named::word::<Absence>(l, state),
                linked = linked,
                linked_to = linked_to
            ),
            Self::PillarRejected { item, pillar } => {
                let pillar = named::word::<PillarWord>(l, pillar);
                say!(l, "fault-pillar-rejected", item = item, pillar = pillar)
            }
        }
    }

    pub(super) fn remedy(&self, l: Language) -> String {
        match self {
            Self::PillarContradiction { .. } => say!(l, "help-pillar-contradiction"),
            Self::LinksDisagree { .. } => say!(l, "help-links-disagree"),
            Self::PairingApart { .. } => say!(l, "help-pairing-apart"),
            Self::CompleteButEmpty { .. } => say!(l, "help-complete-but-empty"),
            Self::StatedContradiction { .. } | Self::StatedDiffer { .. } => {
                say!(l, "help-stated-contradiction")
            }
            Self::AbsencesDiffer { .. } => say!(l, "help-absences-differ"),
            Self::AbsenceOfNoPairing { .. } => say!(l, "help-absence-of-no-pairing"),
            Self::AbsenceBesideLink { .. } => say!(l, "help-absence-beside-link"),
            Self::PillarRejected { .. } => say!(l, "help-pillar-rejected"),
        }
    }
}

/// The strategic objectives of some words, for a reader.
fn objectives(l: Language, words: &[&'static str]) -> String {
    let words: Vec<String> = words.iter().map(|word| named::word::<PillarWord>(l, word)).collect();
    words.join(", ")
}
