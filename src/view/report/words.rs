//! Words that several parts of the report use.

use crate::align::{JudgedLink, PairingVerdict};
use crate::graph::Overlap;
use crate::locale::{date, decimal};
use crate::say;
use crate::vocab::{Language, LinkStatus, Vocabulary, capital};

/// What a picture of a pairing says above it: the verdict, the years, and what is to be borne in mind.
#[must_use]
pub fn about(verdict: &PairingVerdict<'_>, language: Language) -> Vec<String> {
    let pairing = verdict.pairing;
    let years = say!(language, "report-years-of", years = shared_years(pairing.overlap, language));
    let class = format!("{}. {}", verdict_word(verdict, language), capital(&verdict.why(language)));
    let stated = pairing.stated_in_words(language);
    std::iter::once(class).chain(stated).chain([years]).collect()
}

/// The label of the pairing's class.
pub(super) fn verdict_word(verdict: &PairingVerdict<'_>, language: Language) -> String {
    verdict.label(language)
}

/// The years that a pairing shares.
pub(super) fn shared_years(overlap: Overlap, language: Language) -> String {
    match overlap {
        Overlap::Years(first, last) => say!(
            language,
            "report-shared-years",
            n = last.number() - first.number() + 1,
            first = first.to_string(),
            last = last.to_string()
        ),
        Overlap::SomeYears => say!(language, "align-years-some"),
        Overlap::Assumed => say!(language, "report-overlap-assumed"),
        Overlap::None => say!(language, "report-overlap-none"),
    }
}

/// The colon between a label and its text.
pub(super) fn colon(language: Language) -> String {
    crate::locale::labelled(language, "", "")
}

/// The basis of a link: status, confidence, source, reviewer, date.
pub(super) fn word_of(link: &JudgedLink<'_>, language: Language) -> String {
    let link = link.link;
    let mut parts = vec![link.status().small(language)];
    parts.extend(
        link.stated_confidence()
            .map(|c| say!(language, "report-confidence", value = decimal(language, &c.to_string()))),
    );
    parts.extend(link.evidence().cited());
    let reviewer = link.reviewer().map(str::to_owned);
    let dated = link.date().map(|d| date(language, &d.to_string()));
    if link.status() == LinkStatus::Suggested || reviewer.is_some() || dated.is_some() {
        parts.extend(reviewer.into_iter().chain(dated));
    }
    parts.join(", ")
}
