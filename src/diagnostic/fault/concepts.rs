//! What can be wrong in a concept table.

use super::{Fault, syntax};
use crate::diagnostic::Code;
use crate::say;
use crate::vocab::{Language, Pillar, Vocabulary as _};

/// One thing that is wrong in a concept table, with the facts its message needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConceptFault {
    /// It is not TOML, or not of this form; in the parser's words.
    Form(String),
    /// Two concepts of one file have this id.
    Twice(String),
    /// The wider concept is not in the table.
    NoParent(String),
    /// The wider concepts of this one lead back to it.
    Circle(String),
    /// No such kind.
    Kind(String),
    /// No such strategic objective.
    Pillar(String),
    /// The weight is no number from 0 to 100.
    Weight(String),
    /// A term without letters, or with fewer than two before a star.
    Term(String),
    /// The concept has no term at all.
    Empty(String),
}

impl From<ConceptFault> for Fault {
    fn from(fault: ConceptFault) -> Self {
        Self::Concept(fault)
    }
}

impl ConceptFault {
    pub(super) const fn code(&self) -> Code {
        match self {
            Self::Form(_) => Code::ConceptTable,
            Self::Twice(_) | Self::NoParent(_) | Self::Circle(_) => Code::ConceptPlace,
            Self::Kind(_) | Self::Pillar(_) | Self::Weight(_) => Code::ConceptValue,
            Self::Term(_) | Self::Empty(_) => Code::ConceptTerm,
        }
    }

    pub(super) fn words(&self, l: Language) -> String {
        match self {
            Self::Form(message) => say!(l, "fault-concept-form", message = syntax::words(l, message)),
            Self::Twice(id) => say!(l, "fault-concept-twice", id = id),
            Self::NoParent(id) => say!(l, "fault-concept-no-parent", id = id),
            Self::Circle(id) => say!(l, "fault-concept-circle", id = id),
            Self::Kind(word) => say!(l, "fault-concept-kind", word = word),
            Self::Pillar(word) => say!(l, "fault-concept-pillar", word = word),
            Self::Weight(number) => say!(l, "fault-concept-weight", number = number),
            Self::Term(term) => say!(l, "fault-concept-term", term = term),
            Self::Empty(id) => say!(l, "fault-concept-empty", id = id),
        }
    }

    pub(super) fn remedy(&self, l: Language) -> String {
        match self {
            Self::Form(_) => say!(l, "help-concept-form"),
            Self::Twice(_) => say!(l, "help-concept-twice"),
            Self::NoParent(_) => say!(l, "help-concept-no-parent"),
            Self::Circle(_) => say!(l, "help-concept-circle"),
            Self::Kind(_) => say!(l, "help-concept-kind"),
            Self::Pillar(_) => say!(l, "help-concept-pillar", words = Pillar::list()),
            Self::Weight(_) => say!(l, "help-concept-weight"),
            Self::Term(_) => say!(l, "help-concept-term"),
            Self::Empty(_) => say!(l, "help-concept-empty"),
        }
    }
}
