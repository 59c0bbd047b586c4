//! What would be right, or what to do.

use super::Fault;
use crate::diagnostic::{nearest, quoted_list};
use crate::locale::phrase;
use crate::say;
use crate::vocab::Language;

fn did_you_mean(l: Language, nearest: Option<&str>, otherwise: impl FnOnce() -> String) -> String {
    nearest.map_or_else(otherwise, |near| say!(l, "help-did-you-mean", near = near))
}

impl Fault {
    pub(super) fn remedy(&self, l: Language) -> String {
        match self {
            Self::NotUtf8 { .. } | Self::Utf16 => say!(l, "help-utf8"),
            Self::Syntax { .. } => say!(l, "help-syntax"),
            Self::OpenQuote => say!(l, "help-open-quote"),
            Self::StrayQuote { .. } => say!(l, "help-stray-quote"),
            Self::TooLarge { .. } => say!(l, "help-too-large"),
            Self::TooLargeTogether { .. } => say!(l, "help-too-large-together"),
            Self::EmptyDataset => say!(l, "help-empty-dataset"),
            Self::UnknownFile { nearest } | Self::UnknownFileIgnored { nearest } => {
                did_you_mean(l, nearest.as_deref(), || say!(l, "help-unknown-file"))
            }
            Self::Unreadable { .. } => say!(l, "help-unreadable"),
            Self::MissingColumn { found, nearest, .. } => did_you_mean(l, nearest.as_deref(), || {
                if found.is_empty() {
                    return say!(l, "help-no-heading");
                }
                let columns = quoted_list(l, found.iter().map(String::as_str));
                say!(l, "help-missing-column", columns = columns)
            }),
            Self::RaggedRow { .. } => say!(l, "help-ragged-row"),
            Self::RepeatedColumn { .. } => say!(l, "help-repeated-column"),
            Self::UnknownTable { nearest, known, .. } => did_you_mean(l, nearest.as_deref(), || {
                say!(l, "help-unknown-table", tables = quoted_list(l, known.iter().copied()))
            }),
            Self::NestedElsewhere { column, .. } => say!(l, "help-nested-elsewhere", column = *column),
            Self::EmptyCell { .. } => say!(l, "help-empty-cell"),
            Self::WrongType { expected, .. } => say!(l, "help-wrong-type", expected = expected.words(l)),
            Self::UnknownWord { nearest, allowed, .. } => {
                let help = did_you_mean(l, *nearest, || say!(l, "help-choose-a-word"));
                say!(l, "help-allowed", help = help, words = allowed)
            }
            Self::YearOutOfRange { .. } => say!(l, "help-year"),
            Self::ConfidenceOutOfRange { .. } => say!(l, "help-confidence"),
            Self::AmbiguousFigure { thousands, .. } => {
                say!(l, "help-ambiguous-figure", thousands = thousands)
            }
            Self::NotFinite { .. } => say!(l, "help-not-finite"),
            Self::BadId { .. } => say!(l, "help-bad-id"),
            Self::LostForm { .. } => say!(l, "help-lost-form"),
            Self::BadDate { .. } => say!(l, "help-bad-date"),
            Self::NoTitle => say!(l, "help-no-title"),
            Self::Dangling { what, nearest, known, .. } => did_you_mean(l, nearest.as_deref(), || {
                if known.is_empty() {
                    return say!(l, "help-none-known", what = phrase(l, what));
                }
                say!(l, "help-known", names = quoted_list(l, known.iter().map(String::as_str)))
            }),
            Self::AcrossCountries { country, .. } => say!(l, "help-across-countries", country = country),
            Self::ForeignElement { belongs_to, .. } => {
                say!(l, "help-foreign-element", priority = belongs_to)
            }
            Self::ForeignOutput { belongs_to, .. } => say!(l, "help-foreign-output", outcome = belongs_to),
            Self::Ambiguous { candidates, .. } => {
                let names = quoted_list(l, candidates.iter().map(String::as_str));
                say!(l, "help-ambiguous", names = names)
            }
            Self::WrongKind { expected, .. } => say!(l, "help-wrong-kind", expected = phrase(l, expected)),
            Self::StatedTwice { .. } => say!(l, "help-stated-twice"),
            Self::CountryTwice { .. } => say!(l, "help-country-twice"),
            Self::PeriodReversed { .. } => say!(l, "help-period-reversed"),
            Self::RoleContradiction { .. } => say!(l, "help-role-contradiction"),
            Self::AbsenceContradiction { .. } => say!(l, "help-absence-contradiction"),
            Self::UnknownColumn { nearest, .. } => {
                did_you_mean(l, *nearest, || say!(l, "help-unknown-column"))
            }
            Self::UnknownCountry { code } => {
                let near = nearest(code, crate::country::iso_codes());
                did_you_mean(l, near, || say!(l, "help-unknown-country"))
            }
            Self::UnlistedCountry { nearest, .. } => {
                did_you_mean(l, nearest.as_deref(), || say!(l, "help-unlisted-country"))
            }
            Self::RepeatedRow { .. } => say!(l, "help-repeated-row"),
            Self::OutOfPeriod { .. } => say!(l, "help-out-of-period"),
            Self::StaleLink { now, .. } => say!(l, "help-stale-link", now = now),
            Self::CostsDiffer { .. } => say!(l, "help-costs-differ"),
            Self::MilestoneUnfit { is_share: true, .. } => say!(l, "help-milestone-of-share"),
            Self::MilestoneUnfit { .. } => say!(l, "help-milestone-of-count"),
            Self::SumTooLarge { .. } => say!(l, "help-sum-too-large"),
            Self::Judgement(fault) => fault.remedy(l),
            Self::Merge(fault) => fault.remedy(l),
            Self::Workbook(fault) => fault.remedy(l),
            Self::Uninfo(fault) => fault.remedy(l),
        }
    }
}
