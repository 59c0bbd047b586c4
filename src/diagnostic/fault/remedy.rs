//! What would be right, or what to do.

use super::likely::{dates_in, is_placeholder, likely};
use super::{Fault, named};
use crate::agency::un_entity;
use crate::diagnostic::{looks_like, nearest_id, quoted_list};
use crate::locale::clauses;
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
            Self::OldLines => say!(l, "help-old-lines"),
            Self::OpenQuote => say!(l, "help-open-quote"),
            Self::StrayQuote { .. } => say!(l, "help-stray-quote"),
            Self::TooLarge { .. } => say!(l, "help-too-large"),
            Self::TooLargeTogether { .. } => say!(l, "help-too-large-together"),
            Self::EmptyDataset => say!(l, "help-empty-dataset"),
            Self::ConceptTableIgnored => say!(l, "help-concept-table-ignored"),
            Self::UnknownFile { nearest } | Self::UnknownFileIgnored { nearest } => {
                did_you_mean(l, nearest.as_deref(), || say!(l, "help-unknown-file"))
            }
            Self::Unreadable { .. } => say!(l, "help-unreadable"),
            Self::MissingColumn { column, nearest: Some(near), .. } => {
                say!(l, "help-rename-heading", near = near, column = named::column(l, column))
            }
            Self::MissingColumn { found, nearest, .. } => did_you_mean(l, nearest.as_deref(), || {
                if found.is_empty() {
                    return say!(l, "help-no-heading");
                }
                let columns = quoted_list(l, found.iter().map(String::as_str));
                say!(l, "help-missing-column", columns = columns)
            }),
            Self::NoHeading { columns, .. } => {
                say!(l, "help-no-heading-found", columns = columns.join(", "))
            }
            Self::NotTables { .. } => say!(l, "help-not-tables"),
            Self::Unreferred { wanted, .. } => say!(l, "help-did-you-mean", near = wanted),
            Self::OwnColumns { .. } => say!(l, "help-own-columns"),
            Self::AgencyList { agencies, .. } => match &agencies[..] {
                [one] => say!(l, "help-agency-and-more", agency = acronym(one, l)),
                _ => {
                    let named: Vec<String> = agencies.iter().map(|one| acronym(one, l).to_owned()).collect();
                    say!(l, "help-agency-list", agencies = clauses(l, &named))
                }
            },
            Self::NotCounted { .. } => say!(l, "help-not-counted"),
            Self::ScaledUnits { .. } => say!(l, "help-scaled-units"),
            Self::RaggedRow { .. } => say!(l, "help-ragged-row"),
            Self::RepeatedColumn { .. } => say!(l, "help-repeated-column"),
            Self::UnknownTable { nearest, known, .. } => did_you_mean(l, nearest.as_deref(), || {
                let known: Vec<String> = known.iter().map(|table| named::table(l, table)).collect();
                say!(l, "help-unknown-table", tables = quoted_list(l, known.iter().map(String::as_str)))
            }),
            Self::NestedElsewhere { column, .. } => {
                say!(l, "help-nested-elsewhere", column = named::column(l, column))
            }
            Self::EmptyCell { .. } => say!(l, "help-empty-cell"),
            Self::WrongType { found, .. } if is_placeholder(found.text()) => say!(l, "help-leave-empty"),
            Self::UnknownWord { word, .. } if is_placeholder(word) => say!(l, "help-leave-empty"),
            Self::BadDate { value } if is_placeholder(value) => say!(l, "help-leave-empty"),
            Self::WrongType { column, expected, found }
                if let Some(meant) = likely(found.text(), column, *expected) =>
            {
                say!(l, "help-did-you-mean", near = meant)
            }
            Self::BadDate { value } => match &dates_in(value)[..] {
                [one, other, ..] => say!(l, "help-two-dates", one = one, other = other),
                [one] => say!(l, "help-did-you-mean", near = one),
                [] => say!(l, "help-bad-date"),
            },
            Self::WrongType { expected, .. } => say!(l, "help-wrong-type", expected = expected.words(l)),
            Self::UnknownWord { nearest, allowed, .. } => {
                let help = did_you_mean(l, *nearest, || say!(l, "help-choose-a-word"));
                say!(l, "help-allowed", help = help, words = &allowed[l.index()])
            }
            Self::YearOutOfRange { .. } => say!(l, "help-year"),
            Self::ConfidenceOutOfRange { .. } => say!(l, "help-confidence"),
            Self::AmbiguousFigure { thousands, .. } => {
                say!(l, "help-ambiguous-figure", thousands = thousands)
            }
            Self::NotFinite { .. } => say!(l, "help-not-finite"),
            Self::BadId { .. } => say!(l, "help-bad-id"),
            Self::LostForm { .. } => say!(l, "help-lost-form"),
            Self::NoTitle => say!(l, "help-no-title"),
            Self::Dangling { id, nearest: Some(near), .. } if let Some(letter) = look_alike(id, near) => {
                say!(l, "help-look-alike", near = near, letter = letter)
            }
            Self::Dangling { what, nearest, known, .. } => did_you_mean(l, nearest.as_deref(), || {
                if known.is_empty() {
                    return say!(l, "help-none-known", what = what.word(l));
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
            Self::WrongKind { expected, .. } => {
                say!(l, "help-wrong-kind", expected = expected.with_article(l))
            }
            Self::StatedTwice { .. } => say!(l, "help-stated-twice"),
            Self::CountryTwice { .. } => say!(l, "help-country-twice"),
            Self::PeriodReversed { .. } => say!(l, "help-period-reversed"),
            Self::RoleContradiction { .. } => say!(l, "help-role-contradiction"),
            Self::AbsenceContradiction { .. } => say!(l, "help-absence-contradiction"),
            Self::NoColumnHeading { .. } => say!(l, "help-no-column-heading"),
            Self::UnknownColumn { nearest, .. } => {
                did_you_mean(l, *nearest, || say!(l, "help-unknown-column"))
            }
            Self::UnknownCountry { code } => {
                let former = crate::country::code_now(code);
                // Most codes of three letters are a letter away from several countries.
                let named = || crate::country::nearest_name(code).map(|country| country.alpha3);
                let slip = || nearest_id(code, crate::country::iso_codes().map(|iso| (iso, true)));
                let near = former.or_else(named).or_else(|| slip().filter(|_| code.len() <= 4));
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
            Self::TooManyComparisons { .. } => say!(l, "help-too-many-comparisons"),
            Self::Judgement(fault) => fault.remedy(l),
            Self::Concept(fault) => fault.remedy(l),
            Self::Merge(fault) => fault.remedy(l),
            Self::Workbook(fault) => fault.remedy(l),
            Self::Uninfo(fault) => fault.remedy(l),
        }
    }
}

/// An agency by the acronym that the reader knows.
fn acronym(agency: &str, l: Language) -> &str {
    un_entity(agency).map_or(agency, |known| known.acronyms[l.index()])
}

/// The first letter of an id that looks like one of another alphabet in the id that is meant.
fn look_alike(id: &str, near: &str) -> Option<String> {
    let letter = id.chars().find(|&letter| looks_like(letter).is_some() && !near.contains(letter))?;
    Some(letter.to_string())
}
