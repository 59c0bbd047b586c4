//! Who took part, at which level and on whose word, of whom no participation is known, and who is satisfied.

use maud::{Markup, html};

use super::Report;
use super::parts::{table, with_source};
use crate::graph::Framework;
use crate::graph::name::plan_of_country;
use crate::participation::{Consultation, consultations_of};
use crate::say;
use crate::view::markup::html::Data;
use crate::view::participation::words::without_part;
use crate::vocab::{Constituent, Language, Vocabulary as _};

/// What is stated of the frameworks of a report, by framework and phase.
pub(super) fn participation<'g>(report: &Report<'g>) -> Vec<Consultation<'g>> {
    report.frameworks().into_iter().flat_map(consultations_of).collect()
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
        .chain([say!(language, "report-without-part")])
        .collect();
    let rows = html! { @for row in &all { (participation_row(row, language)) } };
    html! {
        p { (say!(language, "report-participation-intro", n = with, of = frameworks.len())) }
        @if !all.is_empty() { (table(&say!(language, "report-participation"), &headings, &rows)) }
        (answers(&frameworks, language))
    }
}

fn participation_row(row: &Consultation<'_>, language: Language) -> Markup {
    html! {
        tr data-country=(row.framework.home()) {
            td { (Data(&plan_of_country(row.framework, language))) }
            td { (row.phase.label(language)) }
            @for &constituent in Constituent::ALL {
                @let seat = row.seat(constituent);
                td {
                    @for part in &seat.parts {
                        p class={ "level " (part.level.word()) } {
                            b { (part.level.label(language)) }
                            @if let Some(organisation) = part.organisation() { " – " (Data(organisation)) }
                            " " (with_source(None, part.evidence().cited().as_deref()))
                            @if let Some(note) = part.note() { span.note { " " (Data(note)) } }
                        }
                    }
                    @if seat.parts.is_empty() { span.state { (say!(language, "report-not-stated")) } }
                }
            }
            td {
                @match without_part(&row.without_part(), language) {
                    nobody if nobody.is_empty() => (say!(language, "report-all-three")),
                    some => p.state { (some) },
                }
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
                td { (Data(&plan_of_country(**framework, language))) }
                td { (answer.constituent().label(language)) }
                td.n { (answer.year().to_string()) }
                td { @if answer.is_yes() { "✓ " (say!(language, "report-yes")) } @else { "✗ " (say!(language, "report-no")) } }
                td { (with_source(None, answer.evidence().cited().as_deref())) }
            }
        } }
    };
    html! {
        h3 { (say!(language, "report-satisfaction")) }
        p { (say!(language, "report-satisfaction-intro", n = asked.len(), of = frameworks.len())) }
        @if !asked.is_empty() { (table(&say!(language, "report-satisfaction"), &headings, &rows)) }
    }
}
