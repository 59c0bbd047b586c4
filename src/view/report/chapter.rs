//! The chapter of one country: its pairings with picture, cards, matrix and agencies, and what stands alone.

use maud::{Markup, PreEscaped, html};

use super::parts::{Anchors, pairing_badge};
use super::text::{Data, code, title};
use super::{Chapter, Report, card, words};
use crate::align::PairingVerdict;
use crate::graph::{Framework, Item};
use crate::say;
use crate::view::chart::matrix::{Matrix, Tie};
use crate::vocab::{FrameworkKind, Language};

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
                            @for verdict in &chapter.verdicts { (pairing_badge(verdict.class(), language)) " " }
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
        @for verdict in &chapter.verdicts { (pairing(report, verdict, anchors)) }
        @for framework in &chapter.unpaired { (alone(*framework, anchors, language)) }
        @for (framework, country) in &chapter.elsewhere {
            p.elsewhere {
                (say!(language, "report-shared-framework")) " "
                a href={ "#" (anchors.chapter(*country)) } { (Data(&framework.address())) }
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
        span.code { (Data(framework.id())) } " " (Data(&words::framework(framework, language)))
        " (" (words::period(framework.period(), language)) ")"
        @if framework.countries().nth(1).is_some() {
            " – "
            @let codes: Vec<String> = framework.countries().map(|c| c.name(language).to_owned()).collect();
            (say!(language, "report-framework-of", countries = crate::diagnostic::plain(&crate::locale::list(language, &codes))))
        }
    }
}

fn pairing<'g>(report: &Report<'g>, verdict: &PairingVerdict<'g>, anchors: &Anchors<'g>) -> Markup {
    let language = report.language;
    let id = anchors.pairing(verdict.pairing);
    let spoken = words::spoken(language);
    let other = (spoken != language).then(|| code(spoken));
    html! {
        section.pairing id=(id) {
            h4 {
                (Data(verdict.pairing.dwcp.id())) " × " (Data(verdict.pairing.un.id())) " "
                (pairing_badge(verdict.class(), language))
            }
            p.verdict lang=[other] { (Data(&words::why_pairing(verdict, language))) }
            dl.plans {
                dt { (say!(language, "report-the-dwcp")) } dd { (framework_line(verdict.pairing.dwcp, language)) }
                dt { (say!(language, "report-the-un-framework")) } dd { (framework_line(verdict.pairing.un, language)) }
                dt { (say!(language, "report-years")) } dd { (words::shared_years(verdict.pairing.overlap, language)) }
            }
            @if let Some(caveat) = words::caveat(verdict, language) { p.caveat lang=[other] { (caveat) } }
            @if let Some(board) = super::picture(report, verdict) {
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
            h4 { (Data(framework.id())) " " span class="badge plain" { (say!(language, "report-not-compared")) } }
            p.verdict { (reason) }
            dl.plans { dt { (framework.kind().to_string()) } dd { (framework_line(framework, language)) } }
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
        }
    }
}

/// The sign of a tie, and its word.
fn tie(tie: Tie, language: Language) -> (&'static str, &'static str, String) {
    match tie {
        Tie::Whole => ("whole", "●", say!(language, "report-tie-whole")),
        Tie::Part => ("part", "◐", say!(language, "report-tie-part")),
        Tie::Suggested => ("suggested", "?", say!(language, "report-tie-suggested")),
        Tie::SetAside => ("aside", "×", say!(language, "report-tie-set-aside")),
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
                    @for one in Tie::ALL { @let (_, sign, word) = tie(one, language); " " span.key { (sign) " " (word) } }
                }
                thead { tr {
                    td {}
                    @for outcome in &matrix.outcomes {
                        th scope="col" { a href={ "#" (anchors.outcome(verdict.pairing, *outcome)) } { (Data(outcome.id())) } }
                    }
                    th scope="col" { (say!(language, "report-joined-to")) }
                } }
                tbody { @for row in &matrix.rows {
                    tr class=[matches!(row.item, Item::Element(_)).then_some("element")] {
                        th scope="row" {
                            (Data(row.item.id())) " "
                            @match row.item {
                                Item::Priority(priority) => (title(priority.titled(language), language)),
                                Item::Element(element) => (title(element.titled(language), language)),
                            }
                        }
                        @for joined in &row.ties {
                            @match joined {
                                Some(one) => {
                                    @let (class, sign, word) = tie(*one, language);
                                    td class=(class) { span aria-hidden="true" { (sign) } span.hidden { (word) } }
                                }
                                None => td.none { span aria-hidden="true" { "·" } span.hidden { (say!(language, "report-tie-none")) } },
                            }
                        }
                        @let n = row.ties.iter().filter(|t| matches!(t, Some(Tie::Whole | Tie::Part))).count();
                        td.n { (say!(language, "report-of", n = n, of = row.ties.len())) }
                    }
                } }
            }
        }
    }
}
