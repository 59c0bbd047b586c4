//! The chapter of one country: its pairings with picture, cards, matrix and agencies, and what stands alone.

use maud::{Markup, PreEscaped, html};

use super::parts::{Anchors, pairing_badge};
use super::{Chapter, Report, card, words};
use crate::align::PairingVerdict;
use crate::graph::name::{plan, plan_of_country};
use crate::graph::{Framework, Item};
use crate::say;
use crate::view::charts::agencies::{self, Agencies};
use crate::view::charts::matrix::{Matrix, Tie, sign_of_none, words_of_none};
use crate::view::markup::html::{Data, title};
use crate::vocab::{FrameworkKind, Language, Role, Vocabulary as _, capital};

/// How many countries there may be before each is folded.
pub(super) const UNFOLDED: usize = 3;

/// The chapter of a country.
pub(super) fn chapter<'g>(report: &Report<'g>, chapter: &Chapter<'g>, anchors: &Anchors<'g>) -> Markup {
    let language = report.language;
    let country = chapter.country;
    let heading = html! { (Data(country.name(language))) " " span.code { (Data(country.code())) } };
    let folded = report.chapters.len() > UNFOLDED;
    let body = body(report, chapter, anchors);
    html! {
        section.chapter id=(anchors.chapter(country)) data-country=(country.code()) {
            @if folded {
                details {
                    summary {
                        h3 { (heading) } " "
                        span.verdicts {
                            @for verdict in &chapter.verdicts { (pairing_badge(verdict, language)) " " }
                            @if chapter.verdicts.is_empty() { span.state { (say!(language, "report-no-pairing")) } }
                        }
                    }
                    (body)
                }
            } @else {
                h3 { (heading) }
                (body)
            }
        }
    }
}

fn body<'g>(report: &Report<'g>, chapter: &Chapter<'g>, anchors: &Anchors<'g>) -> Markup {
    let language = report.language;
    html! {
        @for (n, verdict) in chapter.verdicts.iter().enumerate() {
            // The agencies of a framework are told once, however many DWCPs it is paired with.
            @let first = chapter.verdicts[..n].iter().all(|v| v.pairing.un != verdict.pairing.un);
            (pairing(report, verdict, anchors, first))
        }
        @for framework in &chapter.unpaired { (alone(*framework, anchors, language)) }
        @for (framework, country) in &chapter.elsewhere {
            p.elsewhere {
                (say!(language, "report-shared-framework")) " "
                a href={ "#" (anchors.chapter(*country)) } { (Data(&plan_of_country(*framework, language))) }
            }
        }
        @if chapter.verdicts.is_empty() && chapter.unpaired.is_empty() && chapter.elsewhere.is_empty() {
            p { (say!(language, "report-nothing-of-country")) }
        }
    }
}

/// `DWCP 2008–2011`: what a framework is, with its title and period.
fn framework_line(framework: Framework<'_>, language: Language) -> Markup {
    html! {
        (Data(&plan(framework, language)))
        @if !framework.title().is_empty() { " – " bdi { (Data(framework.title())) } }
        @if framework.countries().nth(1).is_some() {
            " – "
            @let codes: Vec<String> = framework.countries().map(|c| c.name(language).to_owned()).collect();
            (say!(language, "report-framework-of", countries = crate::diagnostic::plain(&crate::locale::list(language, &codes))))
        }
    }
}

fn pairing<'g>(
    report: &Report<'g>,
    verdict: &PairingVerdict<'g>,
    anchors: &Anchors<'g>,
    first: bool,
) -> Markup {
    let language = report.language;
    let id = anchors.pairing(verdict.pairing);
    html! {
        section.pairing id=(id) {
            h4 {
                (Data(&plan(verdict.pairing.dwcp, language))) " × " (Data(&plan(verdict.pairing.un, language))) " "
                (pairing_badge(verdict, language))
            }
            p.verdict { (Data(&capital(&verdict.why(language)))) }
            dl.plans {
                dt { (say!(language, "report-the-dwcp")) } dd { (framework_line(verdict.pairing.dwcp, language)) }
                dt { (say!(language, "report-the-un-framework")) } dd { (framework_line(verdict.pairing.un, language)) }
                dt { (say!(language, "report-years")) } dd { (words::shared_years(verdict.pairing.overlap, language)) }
            }
            @for stated in verdict.pairing.stated_in_words(language) { p.stated { (Data(&stated)) } }
            @if let Some(caveat) = verdict.pairing.caveat(language) { p.caveat { (caveat) } }
            @if let Some(board) = super::picture(report, verdict, id) {
                figure.board {
                    div.scroll tabindex="0" role="region" aria-label=(say!(language, "report-picture-of", pairing = id)) { (PreEscaped(board)) }
                    figcaption { (say!(language, "report-board-caption")) }
                }
            }
            div.ends {
                div.end {
                    h5.end { (say!(language, "report-priorities-of-dwcp", n = verdict.priorities.len())) }
                    @for priority in &verdict.priorities { (card::priority(priority, anchors, language)) }
                }
                div.end {
                    h5.end { (say!(language, "report-outcomes-of-un", n = verdict.outcomes.len())) }
                    @for group in verdict.outcomes.chunk_by(|a, b| a.outcome.group() == b.outcome.group()) {
                        @if let Some(name) = group.first().and_then(|v| v.outcome.group()) { p.group { bdi { (Data(name)) } } }
                        @for outcome in group { (card::outcome(outcome, anchors, language)) }
                    }
                }
            }
            (matrix(verdict, anchors, id, language))
            @if first { (agencies(verdict.pairing.un, language)) }
        }
    }
}

/// A framework in no pairing.
fn alone<'g>(framework: Framework<'g>, anchors: &Anchors<'g>, language: Language) -> Markup {
    let id = anchors.unpaired(framework);
    let reason = if framework.kind() == FrameworkKind::Dwcp {
        say!(language, "report-dwcp-alone")
    } else {
        say!(language, "report-un-alone")
    };
    let n = if framework.kind() == FrameworkKind::Dwcp {
        say!(language, "report-priorities-of-dwcp", n = framework.priorities().count())
    } else {
        say!(language, "report-outcomes-of-un", n = framework.outcomes().count())
    };
    html! {
        section.pairing.alone id=(id) {
            h4 { (Data(&plan(framework, language))) " " span class="badge plain" { (say!(language, "report-not-compared")) } }
            p.verdict { (reason) }
            dl.plans { dt { @if framework.kind() == FrameworkKind::Dwcp { (say!(language, "report-the-dwcp")) } @else { (say!(language, "report-the-un-framework")) } } dd { (framework_line(framework, language)) } }
            h5.end { (n) }
            div.wide {
                @for (n, priority) in framework.priorities().enumerate() {
                    (card::alone_priority(priority, &format!("{id}-{}", n + 1), language))
                }
                @let outcomes: Vec<_> = framework.outcomes().enumerate().collect();
                @for group in outcomes.chunk_by(|a, b| a.1.group() == b.1.group()) {
                    @if let Some(name) = group.first().and_then(|(_, o)| o.group()) { p.group { bdi { (Data(name)) } } }
                    @for (n, outcome) in group { (card::alone(*outcome, &format!("{id}-{}", n + 1), language)) }
                }
            }
            (agencies(framework, language))
        }
    }
}

const fn class_of(tie: Tie) -> &'static str {
    match tie {
        Tie::Whole => "whole",
        Tie::Part => "part",
        Tie::Suggested => "suggested",
        Tie::SetAside => "aside",
    }
}

/// The matrix as a table: rows are priorities and elements, columns outcomes.
fn matrix<'g>(verdict: &PairingVerdict<'g>, anchors: &Anchors<'g>, id: &str, language: Language) -> Markup {
    let matrix = Matrix::of(verdict);
    if matrix.rows.is_empty() || matrix.outcomes.is_empty() {
        return html! {};
    }
    let caption = say!(language, "report-matrix", pairing = id);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.matrix {
                caption {
                    (caption)
                    @if let Some(folded) = matrix.folded(language) { " " (folded) }
                    @for one in matrix.ties() { " " span.key { (one.sign()) " " (one.words(language)) } }
                    @for examined in matrix.kinds_of_none() {
                        " " span.key { (sign_of_none(examined)) " " (words_of_none(examined, language)) }
                    }
                }
                thead { tr {
                    td {}
                    @for outcome in &matrix.outcomes {
                        th scope="col" data-item=(Data(&outcome.address())) { a href={ "#" (anchors.outcome(verdict.pairing, *outcome)) } { (Data(outcome.id())) } }
                    }
                    th scope="col" { (say!(language, "chart-joined-to")) }
                } }
                tbody { @for row in &matrix.rows {
                    tr class=[matches!(row.item, Item::Element(_)).then_some("element")] data-item=(Data(&row.item.address())) {
                        th scope="row" {
                            (Data(row.item.id())) " "
                            @match row.item {
                                Item::Priority(priority) => (title(priority.titled(language), language)),
                                Item::Element(element) => (title(element.titled(language), language)),
                            }
                        }
                        @for (joined, examined) in row.ties.iter().zip(&row.examined) {
                            @match joined {
                                Some(one) => {
                                    td class=(class_of(*one)) { span aria-hidden="true" { (one.sign()) } span.hidden { (one.words(language)) } }
                                }
                                None => td class=(if *examined { "none" } else { "unexamined" }) {
                                    span aria-hidden="true" { (sign_of_none(*examined)) }
                                    span.hidden { (words_of_none(*examined, language)) }
                                },
                            }
                        }
                        td.n { (row.total(language)) }
                    }
                } }
            }
        }
    }
}

/// Who does what for which outcome, folded; nothing where no role is stated.
fn agencies(framework: Framework<'_>, language: Language) -> Markup {
    let agencies = Agencies::of(framework);
    let caption = say!(
        language,
        "chart-agencies-of",
        framework = crate::diagnostic::plain(&plan_of_country(framework, language))
    );
    html! {
        @if !agencies.rows.is_empty() {
            details.agencies {
                summary { (caption) }
                div.scroll tabindex="0" role="region" aria-label=(caption) {
                    table.matrix {
                        caption { @for &role in Role::ALL.iter().rev() { span.key { (agencies::sign(role)) " " (role.label(language)) } " " } }
                        thead { tr {
                            td {}
                            @for outcome in &agencies.outcomes { th scope="col" { (Data(outcome.id())) } }
                            th scope="col" { (say!(language, "chart-takes-part-in")) }
                        } }
                        tbody { @for row in &agencies.rows { tr {
                            th.agency scope="row" { (Data(row.agency.shown(language))) }
                            @for role in &row.roles { (role_cell(*role, language)) }
                            td.n { (say!(language, "report-of", n = row.taking_part(), of = row.roles.len())) }
                        } } }
                    }
                }
            }
        }
    }
}

fn role_cell(role: Option<Role>, language: Language) -> Markup {
    let class = match role {
        Some(Role::Lead | Role::Implementing) => "whole",
        Some(Role::TechnicalAssistance) => "part",
        Some(Role::NotInvolved) => "aside",
        None => "none",
    };
    let word =
        role.map_or_else(|| say!(language, "chart-role-not-stated"), |role| role.label(language).to_owned());
    html! { td class=(class) { span aria-hidden="true" { (role.map_or("·", agencies::sign)) } span.hidden { (word) } } }
}
