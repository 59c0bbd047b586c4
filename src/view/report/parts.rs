//! Parts that every section uses: anchors, badges, chips, tables that can be sorted.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::Report;
use crate::align::{OutcomeVerdict, Pairing, PairingVerdict, PriorityVerdict};
use crate::graph::{Country, Framework};
use crate::record::Pillars;
use crate::say;
use crate::view::markup::html::Data;
use crate::view::svg::theme::{self, Look};
use crate::vocab::{Language, Nothing, OutcomeClass, PriorityClass, Vocabulary};

/// Where each thing stands in the page. An anchor is a country's code with numbers, whatever the ids of the data are.
pub(super) struct Anchors<'g> {
    chapters: BTreeMap<Country<'g>, String>,
    pairings: BTreeMap<(Framework<'g>, Framework<'g>), String>,
    unpaired: BTreeMap<Framework<'g>, String>,
}

impl<'g> Anchors<'g> {
    pub(super) fn of(report: &Report<'g>) -> Self {
        let mut anchors =
            Self { chapters: BTreeMap::new(), pairings: BTreeMap::new(), unpaired: BTreeMap::new() };
        for (n, chapter) in report.chapters.iter().enumerate() {
            let code = chapter.country.code();
            let plain = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
            let name = if plain { code.to_owned() } else { format!("country-{}", n + 1) };
            for (m, verdict) in chapter.verdicts.iter().enumerate() {
                let key = (verdict.pairing.dwcp, verdict.pairing.un);
                anchors.pairings.insert(key, format!("{name}-{}", m + 1));
            }
            for (m, framework) in chapter.unpaired.iter().enumerate() {
                anchors.unpaired.insert(*framework, format!("{name}-alone-{}", m + 1));
            }
            anchors.chapters.insert(chapter.country, name);
        }
        anchors
    }

    pub(super) fn chapter(&self, country: Country<'g>) -> &str {
        self.chapters.get(&country).map_or("verdicts", String::as_str)
    }

    pub(super) fn pairing(&self, pairing: Pairing<'g>) -> &str {
        self.pairings.get(&(pairing.dwcp, pairing.un)).map_or("verdicts", String::as_str)
    }

    pub(super) fn unpaired(&self, framework: Framework<'g>) -> &str {
        self.unpaired.get(&framework).map_or("verdicts", String::as_str)
    }

    pub(super) fn priority(&self, verdict: &PriorityVerdict<'g>) -> String {
        let place = verdict.pairing.dwcp.priorities().position(|p| p == verdict.priority).unwrap_or_default();
        format!("{}-p{}", self.pairing(verdict.pairing), place + 1)
    }

    pub(super) fn outcome(&self, pairing: Pairing<'g>, outcome: crate::graph::Outcome<'g>) -> String {
        let place = pairing.un.outcomes().position(|o| o == outcome).unwrap_or_default();
        format!("{}-o{}", self.pairing(pairing), place + 1)
    }

    pub(super) fn outcome_of(&self, verdict: &OutcomeVerdict<'g>) -> String {
        self.outcome(verdict.pairing, verdict.outcome)
    }
}

/// A class by symbol, word and colour, with its state of nothing.
fn badge(class: &'static str, look: Look, label: &str, state: Option<Nothing>, language: Language) -> Markup {
    html! {
        span class={ "badge " (class) } { span aria-hidden="true" { (look.symbol) } " " (label) }
        // The class says already that nobody has examined it.
        @if let Some(state) = state.filter(|state| *state != Nothing::Unexamined) {
            " " span.state { (state.label(language)) }
        }
    }
}

pub(super) fn priority_badge(
    (class, label): (PriorityClass, &str),
    state: Option<Nothing>,
    language: Language,
) -> Markup {
    badge(class.word(), theme::priority(class), label, state, language)
}

pub(super) fn outcome_badge(
    (class, label): (OutcomeClass, &str),
    state: Option<Nothing>,
    language: Language,
) -> Markup {
    badge(class.word(), theme::outcome(class), label, state, language)
}

pub(super) fn pairing_badge(verdict: &PairingVerdict<'_>, language: Language) -> Markup {
    let class = verdict.class();
    badge(class.word(), theme::pairing(class), &verdict.label(language), None, language)
}

/// The pillars as chips.
pub(super) fn pillars(pillars: Pillars, language: Language) -> Markup {
    html! { @for pillar in pillars.iter() { span.chip { (pillar.label(language)) } " " } }
}

/// The Sustainable Development Goals and targets as chips.
pub(super) fn sdgs(ids: impl Iterator<Item = &'static str>, language: Language) -> Markup {
    html! { @for id in ids { span.chip { (say!(language, "report-sdg", id = id)) } " " } }
}

/// `n` of `of`, as a cell that sorts by its share.
pub(super) fn share(n: usize, of: usize, language: Language) -> Markup {
    let permille = (n * 1000).checked_div(of).map_or("-1".to_owned(), |share| share.to_string());
    html! {
        td.n data-v=(permille) {
            @if of == 0 { span aria-hidden="true" { "–" } span.hidden { (say!(language, "report-nothing-listed")) } }
            @else { (say!(language, "report-of", n = n, of = of)) }
        }
    }
}

/// A table whose columns can be sorted. It scrolls by itself where it is too wide.
pub(super) fn table(caption: &str, headings: &[String], rows: &Markup) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.sortable {
                caption { (caption) }
                thead { tr { @for heading in headings { th scope="col" { (heading) } } } }
                tbody { (rows) }
            }
        }
    }
}

/// Text of the data, with what it rests on in brackets.
pub(super) fn with_source(text: Option<&str>, cited: Option<&str>) -> Markup {
    html! {
        @if let Some(text) = text { (Data(text)) }
        @if let Some(cited) = cited { @if text.is_some() { " " } span.source { "(" (Data(cited)) ")" } }
    }
}
