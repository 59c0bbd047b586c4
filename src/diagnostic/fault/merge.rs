//! What differs between rows about one thing, and between two ids of one plan.

use super::{Fault, Noun};
use crate::diagnostic::Code;
use crate::say;
use crate::vocab::Language;

/// Something about rows that are to be one, with the facts its message needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the fields are the facts that the message below names")]
pub enum MergeFault {
    /// Names, titles, notes or sources of one thing that differ: one of them is shown.
    TextsDiffer { what: Noun, id: String, differing: Vec<&'static str>, shown: String },
    /// A DWCP that is said to be the same plan as a UN framework.
    AliasOfOtherSide { one: String, other: String },
    /// Two items that are said to be one, though they are of different kinds or within different items.
    AliasUnlike { one: String, other: String },
    /// Two UN frameworks of one country and of one period, without an alias.
    SamePeriod { country: String, one: String, other: String, period: String },
    /// Two items of one id in two ids of one plan, whose titles differ.
    SameIdOtherTitle { country: String, one: String, other: String, item: String, titles: [String; 2] },
}

impl From<MergeFault> for Fault {
    fn from(fault: MergeFault) -> Self {
        Self::Merge(Box::new(fault))
    }
}

impl MergeFault {
    pub(super) const fn code(&self) -> Code {
        match self {
            Self::AliasOfOtherSide { .. } | Self::AliasUnlike { .. } => Code::AliasContradiction,
            Self::TextsDiffer { .. } => Code::TextsDiffer,
            Self::SamePeriod { .. } => Code::SamePeriod,
            Self::SameIdOtherTitle { .. } => Code::SameIdOtherTitle,
        }
    }

    pub(super) fn words(&self, l: Language) -> String {
        match self {
            Self::TextsDiffer { what, id, differing, shown } => {
                let (what, differing) = (what.word(l), differing.join(", "));
                say!(l, "fault-texts-differ", what = what, id = id, differing = differing, shown = shown)
            }
            Self::AliasOfOtherSide { one, other } => {
                say!(l, "fault-alias-of-other-side", one = one, other = other)
            }
            Self::AliasUnlike { one, other } => say!(l, "fault-alias-unlike", one = one, other = other),
            Self::SamePeriod { country, one, other, period } => {
                say!(l, "fault-same-period", country = country, one = one, other = other, period = period)
            }
            Self::SameIdOtherTitle { one, other, item, titles: [first, second], .. } => say!(
                l,
                "fault-same-id-other-title",
                one = one,
                other = other,
                item = item,
                first = first,
                second = second
            ),
        }
    }

    pub(super) fn remedy(&self, l: Language) -> String {
        match self {
            Self::TextsDiffer { .. } => say!(l, "help-texts-differ"),
            Self::AliasOfOtherSide { .. } => say!(l, "help-alias-of-other-side"),
            Self::AliasUnlike { .. } => say!(l, "help-alias-unlike"),
            Self::SamePeriod { country, one, other, .. } => {
                say!(l, "help-same-period", country = country, one = one, other = other)
            }
            Self::SameIdOtherTitle { country, one, other, item, .. } => {
                say!(l, "help-same-id-other-title", country = country, one = one, other = other, item = item)
            }
        }
    }
}
