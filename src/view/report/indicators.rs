//! The indicators: value, baseline, milestones and status over the years, and which frameworks count, and why.

use maud::{Markup, PreEscaped, html};

use super::parts::table;
use super::{Counted, Report};
use crate::graph::name::plan_of_country;
use crate::indicator::{Evaluation, Known};
use crate::say;
use crate::view::indicators::{Indicator, baseline_alone};
use crate::view::markup::html::Data;
use crate::view::svg::theme;
use crate::vocab::{Language, Vocabulary as _};

/// The sentence on baseline and milestones.
pub(super) fn baseline(indicator: &Indicator<'_>, language: Language) -> String {
    let targets = &indicator.targets;
    if indicator.signed.is_some() {
        return baseline_alone(indicator, language);
    }
    let baseline = match (targets.baseline, indicator.definition.baseline_year) {
        (Some((year, value)), _) if targets.from_data => {
            say!(language, "report-baseline-from-data", year = year.to_string(), value = value.to_string())
        }
        (Some((year, value)), _) => {
            say!(language, "report-baseline-given", year = year.to_string(), value = value.to_string())
        }
        (None, Some(year)) => say!(language, "report-baseline-none", year = year.to_string()),
        (None, None) => say!(language, "report-baseline-no-year"),
    };
    if targets.milestones.is_empty() {
        return baseline;
    }
    let milestones: Vec<String> = (targets.milestones.iter())
        .map(|t| {
            let set_as = crate::view::text::amount::set_as(language, t.set_as);
            say!(language, "report-milestone", value = t.value, year = t.year.to_string(), set_as = set_as)
        })
        .collect();
    format!(
        "{baseline} {}",
        say!(language, "report-milestones", all = crate::locale::clauses(language, &milestones))
    )
}

/// Runs of years: `2008–2011, 2015`.
pub(super) fn runs(years: &[u16]) -> String {
    let runs = years.chunk_by(|a, b| a + 1 == *b).map(|run| match run {
        [one] => one.to_string(),
        [first, .., last] => format!("{first}–{last}"),
        [] => String::new(),
    });
    runs.collect::<Vec<_>>().join(", ")
}

/// The section.
pub(super) fn section(report: &Report<'_>) -> Markup {
    let language = report.language;
    html! {
        p { (say!(language, "report-indicators-intro", n = report.chapters.len())) }
        @for (indicator, counted) in report.indicators.iter().zip(&report.counted) {
            (one(indicator, counted, language))
        }
        @if report.indicators.is_empty() { p { (say!(language, "report-no-indicators")) } }
    }
}

fn one(indicator: &Indicator<'_>, counted: &[Counted<'_>], language: Language) -> Markup {
    let caption = say!(language, "report-values-of", indicator = indicator.definition.id.as_str());
    let broken_down = indicator.years.iter().any(|e| e.breakdown.is_some());
    html! {
        article.indicator {
            h3 { (Data(&indicator.definition.id)) " " (measure(indicator, language)) }
            p.title { bdi { (Data(indicator.definition.title_in(language))) } }
            p { (baseline(indicator, language)) }
            @match super::chart(indicator, language) {
                Some(chart) => figure.chart { (PreEscaped(chart)) },
                None => p.state { (say!(language, "report-nothing-to-draw")) },
            }
            details open[indicator.years.iter().any(|e| e.known() == crate::indicator::Known::Value)] {
                summary { (caption) }
                (table(&caption, &headings(broken_down, language), &html! {
                    @for evaluation in &indicator.years { (year(indicator, evaluation, language)) }
                }))
            }
            @if !counted.is_empty() {
                details open[counted.len() <= 12] {
                    summary { (say!(language, "report-frameworks-counted", n = counted.len())) }
                    ul.counted { @for one in counted {
                        li {
                            (Data(&plan_of_country(one.framework, language))) " (" (runs(&one.years)) "): "
                            (Data(&one.why))
                        }
                    } }
                }
            }
            @if !indicator.undatable.is_empty() {
                p { (undatable(indicator, language)) }
            }
        }
    }
}

/// The frameworks that cannot be dated, by name.
pub(super) fn undatable(indicator: &Indicator<'_>, language: Language) -> String {
    let names: Vec<String> = indicator.undatable.iter().map(|f| plan_of_country(*f, language)).collect();
    say!(
        language,
        "report-undatable",
        all = crate::diagnostic::plain(&crate::locale::clauses(language, &names))
    )
}

fn measure(indicator: &Indicator<'_>, language: Language) -> &'static str {
    indicator.definition.measure.map_or("", |measure| measure.label(language))
}

/// The headings of the table of years.
pub(super) fn headings(broken_down: bool, language: Language) -> Vec<String> {
    let mut all = vec![
        say!(language, "report-year"),
        say!(language, "report-value"),
        say!(language, "report-undecided"),
    ];
    if broken_down {
        all.extend([
            say!(language, "report-via-dwcp-only"),
            say!(language, "report-other-only"),
            say!(language, "report-both"),
            say!(language, "report-documented"),
            say!(language, "report-possible"),
        ]);
    } else {
        all.push(say!(language, "report-incomplete"));
    }
    all.extend([say!(language, "report-milestone-ahead"), say!(language, "report-status")]);
    all
}

/// The cells of a year, as text: the same in every form.
pub(super) fn cells(
    indicator: &Indicator<'_>,
    evaluation: &Evaluation<'_>,
    language: Language,
) -> Vec<String> {
    let number = |n: usize| crate::locale::number(language, i64::try_from(n).unwrap_or(i64::MAX));
    // Of no framework there is no count, and what nobody has answered is not nought.
    let value = match evaluation.known() {
        Known::NoData => "–".to_owned(),
        Known::NoAnswers => say!(language, "report-no-answers"),
        Known::Value => say!(language, "report-of", n = evaluation.value, of = evaluation.among),
    };
    let mut all = vec![evaluation.year.to_string(), value, number(evaluation.undecided)];
    match (evaluation.breakdown, evaluation.range) {
        (Some(by), Some(range)) => all.extend([
            number(by.via_dwcp_only),
            number(by.other_only),
            number(by.both),
            number(range.documented),
            number(range.possible),
        ]),
        _ => all.push(number(evaluation.incomplete.len())),
    }
    let ahead = indicator.targets.ahead(evaluation.year);
    all.push(ahead.map_or(String::new(), |t| format!("{} ({})", number(t.value), t.year)));
    let status = indicator.targets.status(evaluation);
    all.push(
        status.map_or(String::new(), |s| format!("{} {}", theme::status(Some(s)).symbol, s.label(language))),
    );
    all
}

fn year(indicator: &Indicator<'_>, evaluation: &Evaluation<'_>, language: Language) -> Markup {
    let cells = cells(indicator, evaluation, language);
    let last = cells.len() - 1;
    html! {
        tr {
            @for (n, cell) in cells.iter().enumerate() {
                @if n == 1 {
                    td.n data-v=(if evaluation.known() != Known::Value { "-1".to_owned() } else { evaluation.value.to_string() }) { (cell) }
                }
                @else { td class=[(n != last).then_some("n")] { (cell) } }
            }
        }
    }
}
