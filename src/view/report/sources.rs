//! The sources that what is told rests on, and how often.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::Report;
use super::parts::table;
use crate::graph::{Evidence, Framework, ListedSource};
use crate::say;
use crate::view::markup::html::Data;

/// One source of the report.
pub(super) struct Cited<'g> {
    /// As it was cited.
    pub(super) id: &'g str,
    /// What the table of sources says of it.
    pub(super) listed: Option<ListedSource<'g>>,
    /// How many statements of the report rest on it.
    pub(super) times: usize,
}

/// The sources that statements of the report cite, by id.
pub(super) fn cited<'g>(report: &Report<'g>) -> Vec<Cited<'g>> {
    let mut times: BTreeMap<&'g str, usize> = BTreeMap::new();
    let mut count = |evidence: Evidence<'g>| {
        if let Some(source) = evidence.source() {
            *times.entry(source).or_default() += 1;
        }
    };
    for framework in report.frameworks() {
        evidence_of(framework, &mut count);
    }
    let shown = report.frameworks();
    for absence in report.graph.absences() {
        let of = |f: Framework<'g>| shown.binary_search(&f).is_ok();
        let item = absence.item().map(|item| item.priority().framework());
        if item.or(absence.outcome().map(crate::graph::Outcome::framework)).is_some_and(of) {
            count(absence.evidence());
        }
    }
    let listed: BTreeMap<&str, ListedSource<'g>> =
        report.graph.listed_sources().map(|source| (source.id, source)).collect();
    times.into_iter().map(|(id, times)| Cited { id, listed: listed.get(id).copied(), times }).collect()
}

fn evidence_of<'g>(framework: Framework<'g>, count: &mut impl FnMut(Evidence<'g>)) {
    count(framework.evidence());
    for priority in framework.priorities() {
        count(priority.evidence());
        priority.links().for_each(|link| count(link.evidence()));
    }
    for outcome in framework.outcomes() {
        count(outcome.evidence());
        outcome.agencies().iter().for_each(|part| count(part.evidence));
    }
    framework.participation().iter().for_each(|part| count(part.evidence()));
    framework.answers().iter().for_each(|answer| count(answer.evidence()));
}

/// The section.
pub(super) fn section(report: &Report<'_>) -> Markup {
    let language = report.language;
    let all = cited(report);
    let headings: Vec<String> = [
        say!(language, "report-source"),
        say!(language, "report-title"),
        say!(language, "report-date"),
        say!(language, "report-language"),
        say!(language, "report-where-found"),
        say!(language, "report-cited"),
    ]
    .into();
    let rows = html! {
        @for source in &all {
            @let listed = source.listed;
            tr {
                td { (Data(listed.and_then(|l| l.symbol).unwrap_or(source.id))) }
                td { @match listed { Some(listed) => bdi { (Data(listed.title)) }, None => span.state { (say!(language, "report-not-listed")) } } }
                td.n { @if let Some(date) = listed.and_then(|l| l.date) { (date.to_string()) } }
                td { @if let Some(language) = listed.and_then(|l| l.language) { (Data(language)) } }
                td.url { @if let Some(url) = listed.and_then(|l| l.url) { (address(url)) } }
                td.n { (crate::locale::number(language, i64::try_from(source.times).unwrap_or(i64::MAX))) }
            }
        }
    };
    html! {
        @if all.is_empty() { p { (say!(language, "report-no-sources")) } }
        @else { (table(&say!(language, "report-sources"), &headings, &rows)) }
    }
}

/// An address: one of the web can be followed, anything else is only text.
fn address(url: &str) -> Markup {
    let web = url.starts_with("https://") || url.starts_with("http://");
    html! {
        @if web { a href=(crate::diagnostic::plain(url)) rel="noreferrer noopener" { (Data(url)) } }
        @else { (Data(url)) }
    }
}
