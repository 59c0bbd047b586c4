//! The sentences of verdicts, asked for in one place, and the other words that every part of the report uses.

use crate::align::{JudgedLink, OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::graph::{Evidence, Framework, Overlap};
use crate::locale::{date, decimal};
use crate::say;
use crate::vocab::{Language, LinkStatus, Vocabulary};

/// Why a priority has its class.
pub(super) fn why_priority(verdict: &PriorityVerdict<'_>, language: Language) -> String {
    verdict.why(language)
}

/// What would lift it.
pub(super) fn lift_priority(verdict: &PriorityVerdict<'_>, language: Language) -> Option<String> {
    verdict.lift(language)
}

/// The rule that decides a priority's class.
pub(super) fn rule_priority(verdict: &PriorityVerdict<'_>, language: Language) -> String {
    verdict.rule(language)
}

/// Why an outcome has its class.
pub(super) fn why_outcome(verdict: &OutcomeVerdict<'_>, language: Language) -> String {
    verdict.why(language)
}

/// What would lift it.
pub(super) fn lift_outcome(verdict: &OutcomeVerdict<'_>, language: Language) -> Option<String> {
    verdict.lift(language)
}

/// The rule that decides an outcome's class.
pub(super) fn rule_outcome(verdict: &OutcomeVerdict<'_>, language: Language) -> String {
    verdict.rule(language)
}

/// The verdict on a pairing.
pub(super) fn why_pairing(verdict: &PairingVerdict<'_>, language: Language) -> String {
    let why = verdict.why(language);
    let mut letters = why.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// What a picture of a pairing says above it: the verdict, the years, and what is to be borne in mind.
#[must_use]
pub fn about(verdict: &PairingVerdict<'_>, language: Language) -> Vec<String> {
    let pairing = verdict.pairing;
    let plan = |f: Framework<'_>| format!("{}: {}", f.id(), f.period().words(language));
    let years = say!(language, "report-years-of", years = shared_years(pairing.overlap, language));
    let class = format!("{}. {}", verdict_word(verdict, language), why_pairing(verdict, language));
    vec![class, format!("{}; {}. {years}", plan(pairing.dwcp), plan(pairing.un))]
}

/// What is to be borne in mind with a pairing's verdicts.
pub(super) fn caveat(verdict: &PairingVerdict<'_>, language: Language) -> Option<String> {
    verdict.pairing.caveat(language)
}

/// Does a link count, and if not, why not?
pub(super) fn standing(link: &JudgedLink<'_>, language: Language) -> String {
    link.standing.words(language)
}

/// The policy, for the foot.
pub(super) fn policy(policy: &crate::align::Policy, language: Language) -> String {
    policy.words(language)
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
        Overlap::Assumed => say!(language, "report-overlap-assumed"),
        Overlap::None => say!(language, "report-overlap-none"),
    }
}

/// What a framework is called: its title, or what it is.
pub(super) fn framework(framework: Framework<'_>, language: Language) -> String {
    let title = framework.title();
    if title.is_empty() { framework.kind().label(language).to_owned() } else { title.to_owned() }
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

/// What a statement rests on, where it says so.
pub(super) fn cited(evidence: Evidence<'_>) -> Option<String> {
    evidence.cited()
}
