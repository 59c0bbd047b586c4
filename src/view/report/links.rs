//! The links of a card, each with its extent, its standing and its word, and the matrix of a pairing.

use maud::{Markup, html};

use super::parts::Anchors;
use super::words::{self, colon};
use crate::align::{JudgedLink, OutcomeVerdict, PriorityVerdict, Standing};
use crate::say;
use crate::view::markup::html::Data;
use crate::vocab::{Extent, Language, Vocabulary};

/// The links of a priority and its elements.
pub(super) fn of_priority<'g>(
    verdict: &PriorityVerdict<'g>,
    anchors: &Anchors<'g>,
    language: Language,
) -> Markup {
    html! {
        @if !verdict.links.is_empty() {
            ul.links {
                @for judged in &verdict.links {
                    @let link = judged.link;
                    li class=(line(judged)) {
                        @if let Some(element) = link.element() { (Data(element.id())) " " }
                        span aria-hidden="true" { "→ " }
                        a href={ "#" (anchors.outcome(verdict.pairing, link.outcome())) } {
                            (Data(link.outcome().id())) @if let Some(output) = link.output() { "/" (Data(output.id())) }
                        }
                        (colon(language)) (told(judged, language))
                    }
                }
            }
        }
    }
}

/// The links that reach an outcome.
pub(super) fn of_outcome<'g>(
    verdict: &OutcomeVerdict<'g>,
    anchors: &Anchors<'g>,
    language: Language,
) -> Markup {
    let base = anchors.pairing(verdict.pairing);
    let place = |judged: &JudgedLink<'g>| {
        let found = verdict.pairing.dwcp.priorities().position(|p| p == judged.link.priority());
        format!("#{base}-p{}", found.unwrap_or_default() + 1)
    };
    html! {
        @if !verdict.links.is_empty() {
            ul.links {
                @for judged in &verdict.links {
                    @let link = judged.link;
                    li class=(line(judged)) {
                        span aria-hidden="true" { "← " }
                        a href=(place(judged)) {
                            (Data(link.priority().id())) @if let Some(element) = link.element() { "/" (Data(element.id())) }
                        }
                        @if let Some(output) = link.output() { " (" (Data(output.id())) ")" }
                        (colon(language)) (told(judged, language))
                    }
                }
            }
        }
    }
}

/// How a link is drawn: whole, part, suggested, or set aside.
fn line(judged: &JudgedLink<'_>) -> &'static str {
    match (judged.standing, judged.link.extent()) {
        (Standing::Counts, Extent::Whole) => "whole",
        (Standing::Counts, Extent::Part) => "part",
        (Standing::Suggested, _) => "suggested",
        _ => "aside",
    }
}

/// How much of the priority or element it takes up; one that does not say is taken as the whole.
fn extent(judged: &JudgedLink<'_>, language: Language) -> String {
    let extent = judged.link.extent().small(language);
    if judged.link.states_extent() {
        return extent;
    }
    say!(language, "explain-extent-unstated", extent = extent)
}

fn told(judged: &JudgedLink<'_>, language: Language) -> Markup {
    html! {
        (extent(judged, language)) ", " (Data(&words::word_of(judged, language)))
        @if judged.standing != Standing::Counts {
            " · " (judged.standing.words(language))
        }
        @if let Some(note) = judged.link.note() { " " span.note { (Data(note)) } }
    }
}
