//! Who took part, at which level and on whose word, who is missing, and who is satisfied.

use maud::{Markup, html};

use super::parts::{table, with_source};
use super::{Report, words};
use crate::graph::{Framework, TookPart};
use crate::say;
use crate::view::markup::html::Data;
use crate::vocab::{Constituent, Language, Level, Phase, Vocabulary as _};

/// What is stated of one framework and phase.
pub(super) struct Participation<'g> {
    pub(super) framework: Framework<'g>,
    pub(super) phase: Phase,
    /// The statements, by constituent.
    pub(super) parts: Vec<TookPart<'g>>,
}

impl Participation<'_> {
    /// The statements about one constituent.
    pub(super) fn of(&self, constituent: Constituent) -> impl Iterator<Item = &TookPart<'_>> {
        self.parts.iter().filter(move |part| part.constituent == constituent)
    }

    /// Those of the three of whom nothing is stated.
    pub(super) fn not_stated(&self) -> Vec<Constituent> {
        Constituent::TRIPARTITE.into_iter().filter(|c| self.of(*c).next().is_none()).collect()
    }

    /// Those of the three who are stated to have taken no part.
    pub(super) fn missing(&self) -> Vec<Constituent> {
        let out = |part: &TookPart<'_>| matches!(part.level, Level::NotAtAll | Level::Proposed);
        let is_out = |c: &Constituent| self.of(*c).next().is_some() && self.of(*c).all(out);
        Constituent::TRIPARTITE.into_iter().filter(is_out).collect()
    }
}

/// By framework and phase.
pub(super) fn participation<'g>(report: &Report<'g>) -> Vec<Participation<'g>> {
    let mut all = Vec::new();
    for framework in report.frameworks() {
        let parts = framework.participation();
        for &phase in Phase::ALL {
            let of_phase: Vec<TookPart<'g>> = parts.iter().copied().filter(|p| p.phase == phase).collect();
            if !of_phase.is_empty() {
                all.push(Participation { framework, phase, parts: of_phase });
            }
        }
    }
    all
}

/// The labels of some constituents, in a sentence.
pub(super) fn named(constituents: &[Constituent], language: Language) -> String {
    let labels: Vec<String> = constituents.iter().map(|c| c.small(language)).collect();
    crate::locale::list(language, &labels)
}

/// The section.
pub(super) fn section(report: &Report<'_>) -> Markup {
    let language = report.language;
    let all = participation(report);
    let frameworks = report.frameworks();
    let with = frameworks.iter().filter(|f| !f.participation().is_empty()).count();
    let headings: Vec<String> = [say!(language, "report-framework"), say!(language, "report-phase")]
        .into_iter()
        .chain(Constituent::ALL.iter().map(|c| c.label(language).to_owned()))
        .chain([say!(language, "report-missing")])
        .collect();
    let rows = html! { @for row in &all { (participation_row(row, language)) } };
    html! {
        p { (say!(language, "report-participation-intro", n = with, of = frameworks.len())) }
        @if !all.is_empty() { (table(&say!(language, "report-participation"), &headings, &rows)) }
        (answers(&frameworks, language))
    }
}

fn participation_row(row: &Participation<'_>, language: Language) -> Markup {
    html! {
        tr data-country=(row.framework.home()) {
            td.code { (Data(&row.framework.address())) }
            td { (row.phase.label(language)) }
            @for &constituent in Constituent::ALL {
                td {
                    @for part in row.of(constituent) {
                        p class={ "level " (part.level.word()) } {
                            b { (part.level.label(language)) }
                            @if let Some(organisation) = part.organisation() { " – " (Data(organisation)) }
                            " " (with_source(None, words::cited(part.evidence()).as_deref()))
                            @if let Some(note) = part.note() { span.note { " " (Data(note)) } }
                        }
                    }
                    @if row.of(constituent).next().is_none() { span.state { (say!(language, "report-not-stated")) } }
                }
            }
            td {
                @let (missing, unknown) = (row.missing(), row.not_stated());
                @if !missing.is_empty() { p { (say!(language, "report-took-no-part", who = named(&missing, language))) } }
                @if !unknown.is_empty() { p.state { (say!(language, "report-nothing-stated-of", who = named(&unknown, language))) } }
                @if missing.is_empty() && unknown.is_empty() { (say!(language, "report-all-three")) }
            }
        }
    }
}

/// The answers about satisfaction.
fn answers(frameworks: &[Framework<'_>], language: Language) -> Markup {
    let asked: Vec<&Framework<'_>> =
        frameworks.iter().filter(|f| f.answers().iter().next().is_some()).collect();
    let headings: Vec<String> = [
        say!(language, "report-framework"),
        say!(language, "report-constituent"),
        say!(language, "report-year"),
        say!(language, "report-satisfied"),
        say!(language, "report-source"),
    ]
    .into();
    let rows = html! {
        @for framework in &asked { @for answer in framework.answers().iter() {
            tr data-country=(framework.home()) {
                td.code { (Data(&framework.address())) }
                td { (answer.constituent().label(language)) }
                td.n { (answer.year().to_string()) }
                td { @if answer.is_yes() { "✓ " (say!(language, "report-yes")) } @else { "✗ " (say!(language, "report-no")) } }
                td { (with_source(None, words::cited(answer.evidence()).as_deref())) }
            }
        } }
    };
    html! {
        h3 { (say!(language, "report-satisfaction")) }
        p { (say!(language, "report-satisfaction-intro", n = asked.len(), of = frameworks.len())) }
        @if !asked.is_empty() { (table(&say!(language, "report-satisfaction"), &headings, &rows)) }
    }
}
