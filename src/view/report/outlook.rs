//! When UN frameworks are prepared, and what there is to bring to the table: a row for each roll-out and each DWCP beside it.

use maud::{Markup, html};

use super::Report;
use super::parts::table;
use crate::rollout::{Months, Outlook};
use crate::say;
use crate::view::markup::html::Data;
use crate::view::rollout::{Plan, date_headings, words};
use crate::vocab::Language;

/// The roll-outs of the countries of a report, of all years.
pub(super) fn rollouts<'g>(report: &Report<'g>) -> Vec<Outlook<'g>> {
    let years = super::years(report.frameworks().into_iter());
    // A framework is prepared before it begins, and the last one is followed by another.
    let years = years.start().saturating_sub(2)..=years.end().saturating_add(1);
    let country = match &report.chapters[..] {
        [only] => Some(only.country),
        _ => None,
    };
    let mut plan = Plan::of(report.graph, years, country, None, report.policy.clone());
    let ours = |outlook: &Outlook<'g>| {
        outlook.rollout.countries().any(|country| report.chapters.iter().any(|c| c.country == country))
    };
    plan.outlooks.retain(ours);
    plan.outlooks
}

/// The section; nothing where no framework can be placed in time.
pub(super) fn section(report: &Report<'_>) -> Option<Markup> {
    let language = report.language;
    let outlooks = rollouts(report);
    if outlooks.is_empty() {
        return None;
    }
    let headings = date_headings(language).into_iter().chain([say!(language, "agenda-title")]);
    let headings: Vec<String> = headings.map(|heading| crate::vocab::capital(&heading)).collect();
    let rows = html! {
        @for outlook in &outlooks {
            @for dwcp in &outlook.dwcps {
                @let months = [dwcp.with_current, Some(dwcp.with_next)];
                @let agenda: Vec<&str> = outlook.agenda.iter().filter(|item| item.priority.framework() == dwcp.dwcp).map(|item| item.priority.id()).collect();
                (row(outlook, Some(words::framework(dwcp.dwcp, language)), months, &agenda, language))
            }
            @if outlook.dwcps.is_empty() { (row(outlook, None, [None, None], &[], language)) }
        }
    };
    let name = say!(language, "report-rollouts");
    Some(html! {
        p { (say!(language, "report-rollouts-intro", n = outlooks.len())) }
        (table(&name, &headings, &rows))
    })
}

fn row(
    outlook: &Outlook<'_>,
    dwcp: Option<String>,
    months: [Option<Months>; 2],
    agenda: &[&str],
    language: Language,
) -> Markup {
    let rollout = outlook.rollout;
    let home = rollout.countries().next().map_or("", |country| country.code());
    html! {
        tr data-country=(home) {
            td.n { (rollout.year.to_string()) }
            td { (Data(&words::country(rollout, language))) }
            td { (Data(&words::current(rollout, language))) }
            td { (Data(&words::next(rollout, language))) }
            td {
                @match &dwcp {
                    Some(dwcp) => (Data(dwcp)),
                    None => span.state { (say!(language, "rollout-no-dwcp")) },
                }
            }
            @for shared in months {
                @match shared {
                    Some(shared) => td data-v=(sorted(shared)) { (words::months(shared, language)) },
                    None => td.quiet data-v="-2" { "–" },
                }
            }
            td { (Data(&agenda.join(", "))) }
        }
    }
}

/// What a number of months is sorted by; what is not known stands first.
fn sorted(months: Months) -> i64 {
    match months {
        Months::Shared(n) | Months::AtMost(n) => i64::from(n),
        Months::None => 0,
        Months::Unknown => -1,
    }
}
