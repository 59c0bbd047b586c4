//! Verdict cards: a priority or an outcome with its class, why, and what would lift it.

use maud::{Markup, html};

use super::links;
use super::parts::{Anchors, outcome_badge, pillars, priority_badge, sdgs, with_source};
use super::words::colon;
use crate::align::{ElementCover, OutcomeVerdict, PriorityVerdict, Standing};
use crate::graph::{Absence, Outcome};
use crate::say;
use crate::view::markup::html::{Data, title};
use crate::vocab::{Certainty, Engagement, Language, Pillar, PriorityClass, Role, Vocabulary};

/// What a card is filtered by that was compared with nothing.
pub(super) const NOT_COMPARED: &str = "not-compared";

/// Words separated by blanks, for an attribute that the page's filters read.
fn attribute<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<String> = words.map(crate::diagnostic::plain).collect();
    all.sort_unstable();
    all.dedup();
    all.join("|")
}

fn pillar_words(pillars: crate::record::Pillars) -> String {
    attribute(pillars.iter().map(Pillar::word))
}

fn lift(text: Option<String>, language: Language) -> Markup {
    html! {
        @if let Some(text) = text {
            p.lift { b { (say!(language, "report-lift")) } " " (Data(&text)) }
        }
    }
}

/// Documented, counted, possible, where they differ.
fn bounds<C: Copy + PartialEq + Vocabulary>(at: impl Fn(Certainty) -> C, language: Language) -> Markup {
    let (low, high) = (at(Certainty::Documented), at(Certainty::Possible));
    html! {
        @if low != high {
            p.bounds { (say!(language, "report-bounds", low = low.label(language), high = high.label(language))) }
        }
    }
}

fn stated(absence: Option<Absence<'_>>, language: Language) -> Markup {
    html! {
        @if let Some(absence) = absence {
            p.stated {
                b { (absence.state().label(language)) }
                @let by: Vec<String> = absence.reviewer().map(str::to_owned).into_iter()
                    .chain(absence.date().map(|d| crate::locale::date(language, &d.to_string()))).collect();
                @if !by.is_empty() { " (" (Data(&by.join(", "))) ")" }
                (colon(language)) (with_source(absence.reason(), absence.evidence().cited().as_deref()))
            }
        }
    }
}

/// The card of a priority.
pub(super) fn priority<'g>(
    verdict: &PriorityVerdict<'g>,
    anchors: &Anchors<'g>,
    language: Language,
) -> Markup {
    let own = anchors.priority(verdict);
    let live = || verdict.links.iter().filter(|l| l.standing != Standing::Rejected);
    let ends: Vec<String> = live().map(|l| anchors.outcome(verdict.pairing, l.link.outcome())).collect();
    let agencies: Vec<_> = live().flat_map(|l| l.link.outcome().agencies()).collect();
    let item = verdict.priority;
    html! {
        article class={ "card dwcp " (verdict.class().word()) } id=(own) data-item=(Data(&item.address()))
            data-to=(attribute(ends.iter().map(String::as_str)))
            data-class=(verdict.class().word())
            data-pillars=(pillar_words(item.pillars()))
            data-agencies=(attribute(agencies.iter().map(|a| a.agency.acronym())))
        {
            h5 { a.code href={ "#" (own) } { (Data(item.id())) } " " (title(item.titled(language), language)) }
            p.class { (priority_badge((verdict.class(), verdict.label(language)), verdict.nothing(), language)) " " (pillars(item.pillars(), language)) (sdgs(item.sdgs(), language)) }
            p.why { (Data(&verdict.why(language))) }
            (lift(verdict.lift(language), language))
            (bounds(|certainty| verdict.class_at(certainty), language))
            (stated(verdict.absence(), language))
            @if item.elements().next().is_some() {
                ul.elements {
                    @for (element, cover) in verdict.elements() {
                        li class=(mark(cover).0) {
                            span.mark aria-hidden="true" { (mark(cover).1) } " " b { (Data(element.id())) } " "
                            (title(element.titled(language), language)) (colon(language)) (cover_word(cover, language))
                            (stated(element.absence_in(verdict.pairing.un), language))
                        }
                    }
                }
            }
            (links::of_priority(verdict, anchors, language))
            (foot(&verdict.rule(language), item.note(), item.evidence().cited(), language))
        }
    }
}

const fn mark(cover: ElementCover) -> (&'static str, &'static str) {
    match cover {
        ElementCover::Own | ElementCover::ThroughPriority => ("whole", "●"),
        ElementCover::Part => ("part", "◐"),
        ElementCover::NotCovered => ("not", "○"),
        ElementCover::Unexamined => ("unexamined", "–"),
    }
}

/// How far an element is taken up, in words.
pub(super) fn cover_word(cover: ElementCover, language: Language) -> String {
    match cover {
        ElementCover::Own => say!(language, "report-cover-whole"),
        ElementCover::ThroughPriority => say!(language, "report-cover-through"),
        ElementCover::Part => say!(language, "report-cover-part"),
        ElementCover::NotCovered => say!(language, "report-cover-not"),
        ElementCover::Unexamined => PriorityClass::Unexamined.small(language),
    }
}

/// Rule, remark and source, folded.
fn foot(rule: &str, note: Option<&str>, cited: Option<String>, language: Language) -> Markup {
    html! {
        details.foot {
            summary { (say!(language, "report-rule-and-source")) }
            p { (say!(language, "report-rule")) " " (Data(rule)) }
            @if let Some(cited) = cited { p { (say!(language, "report-stated-in")) " " (Data(&cited)) } }
            @if let Some(note) = note { p { (say!(language, "report-note")) " " (Data(note)) } }
        }
    }
}

/// The card of an outcome.
pub(super) fn outcome<'g>(verdict: &OutcomeVerdict<'g>, anchors: &Anchors<'g>, language: Language) -> Markup {
    let own = anchors.outcome_of(verdict);
    let item = verdict.outcome;
    let live = verdict.links.iter().filter(|l| l.standing != Standing::Rejected);
    let base = anchors.pairing(verdict.pairing);
    let place = |l: &crate::align::JudgedLink<'g>| {
        let n = verdict.pairing.dwcp.priorities().position(|p| p == l.link.priority()).unwrap_or_default();
        format!("{base}-p{}", n + 1)
    };
    let ends: Vec<String> = live.map(place).collect();
    let (reached, outputs) = verdict.outputs_reached();
    html! {
        article class={ "card un " (verdict.class().word()) } id=(own) data-item=(Data(&item.address()))
            data-to=(attribute(ends.iter().map(String::as_str)))
            data-class=(verdict.class().word())
            data-pillars=(pillar_words(item.pillars()))
            data-agencies=(attribute(item.agencies().iter().map(|a| a.agency.acronym())))
        {
            h5 { a.code href={ "#" (own) } { (Data(item.id())) } " " (title(item.titled(language), language)) }
            p.class {
                (outcome_badge((verdict.class(), verdict.label(language)), verdict.nothing(), language)) " "
                @if let Some(uptake) = verdict.uptake() {
                    span.state { (say!(language, "report-uptake", uptake = uptake.small(language))) } " "
                }
                (pillars(item.pillars(), language))
                (sdgs(item.sdgs(), language))
            }
            p.why { (Data(&verdict.why(language))) }
            (lift(verdict.lift(language), language))
            (bounds(|certainty| verdict.class_at(certainty), language))
            (stated(verdict.absence(), language))
            (agencies(item, verdict.engagement(), language))
            (links::of_outcome(verdict, anchors, language))
            @if reached > 0 { p.bounds { (say!(language, "report-outputs-reached", n = reached, of = outputs)) } }
            (output_list(item, language))
            (foot(&verdict.rule(language), item.note(), item.evidence().cited(), language))
        }
    }
}

/// An outcome that was compared with nothing.
pub(super) fn alone(item: Outcome<'_>, id: &str, language: Language) -> Markup {
    html! {
        article.card.un.alone id=(id) data-class=(NOT_COMPARED)
            data-pillars=(pillar_words(item.pillars()))
            data-agencies=(attribute(item.agencies().iter().map(|a| a.agency.acronym())))
        {
            h5 { a.code href={ "#" (id) } { (Data(item.id())) } " " (title(item.titled(language), language)) }
            @if !item.pillars().is_empty() || item.sdgs().next().is_some() {
                p.class { (pillars(item.pillars(), language)) (sdgs(item.sdgs(), language)) }
            }
            @for absence in item.absences() { (stated(Some(absence), language)) }
            (agencies(item, crate::align::engagement(item), language))
            (output_list(item, language))
        }
    }
}

/// A priority that was compared with nothing.
pub(super) fn alone_priority(item: crate::graph::Priority<'_>, id: &str, language: Language) -> Markup {
    html! {
        article.card.dwcp.alone id=(id) data-class=(NOT_COMPARED) data-pillars=(pillar_words(item.pillars())) data-agencies="" {
            h5 { a.code href={ "#" (id) } { (Data(item.id())) } " " (title(item.titled(language), language)) }
            @if !item.pillars().is_empty() || item.sdgs().next().is_some() {
                p.class { (pillars(item.pillars(), language)) (sdgs(item.sdgs(), language)) }
            }
            @for absence in item.absences() { (stated(Some(absence), language)) }
            @if item.elements().next().is_some() {
                ul.elements { @for element in item.elements() {
                    li { b { (Data(element.id())) } " " (title(element.titled(language), language)) }
                } }
            }
        }
    }
}

/// The agencies as chips: filled takes part, dashed does not or is not stated; the ILO first and always.
fn agencies(item: Outcome<'_>, engagement: Engagement, language: Language) -> Markup {
    let mut others: Vec<(&str, &str, Role)> = Vec::new();
    let mut places = std::collections::BTreeMap::new();
    for part in item.agencies().iter().filter(|part| !part.agency.is_ilo()) {
        let acronym = part.agency.shown(language);
        match places.get(acronym).and_then(|&n: &usize| others.get_mut(n)) {
            Some((.., role)) => *role = (*role).max(part.role),
            None => {
                places.insert(acronym, others.len());
                others.push((acronym, part.agency.name(language), part.role));
            }
        }
    }
    let dashed = |out: bool| if out { "chip agency out" } else { "chip agency in" };
    let ilo_out = matches!(engagement, Engagement::Unknown | Engagement::Stated(Role::NotInvolved));
    let engaged = match engagement {
        Engagement::Unknown => say!(language, "report-role-not-stated"),
        Engagement::Stated(role) => role.small(language),
    };
    html! {
        p.agencies {
            span class=(dashed(ilo_out)) { b { (say!(language, "report-ilo")) } " " (engaged) } " "
            @for (acronym, name, role) in &others {
                span class=(dashed(*role == Role::NotInvolved)) {
                    @if acronym == name { b { (Data(acronym)) } } @else { abbr title=(crate::diagnostic::plain(name)) { (Data(acronym)) } }
                    @if *role != Role::Implementing { " " (role.small(language)) }
                } " "
            }
        }
    }
}

fn output_list(item: Outcome<'_>, language: Language) -> Markup {
    let n = item.outputs().count();
    html! {
        @if n > 0 {
            details.outputs {
                summary { (say!(language, "report-outputs", n = n)) }
                ul { @for output in item.outputs() {
                    li { b { (Data(output.id())) } " " (title(output.titled(language), language)) }
                } }
            }
        }
    }
}
