//! The roll-outs as JSON: keys and words are the same in every language.

use serde::Serialize;

use super::Plan;
use crate::graph::Framework;
use crate::rollout::{Months, Outlook, Reach};
use crate::vocab::{Attendance, Constituent, Language, Nothing, PriorityClass, Vocabulary};

#[derive(Serialize)]
struct Json<'a> {
    from: u16,
    to: u16,
    planned: Option<usize>,
    known: usize,
    expected: usize,
    years: Vec<JsonYear>,
    rollouts: Vec<JsonRollout<'a>>,
    undatable: Vec<String>,
    policy: String,
}

#[derive(Serialize)]
struct JsonYear {
    prepared: u16,
    known: usize,
    expected: usize,
}

#[derive(Serialize)]
struct JsonFramework {
    framework: String,
    start: Option<u16>,
    end: Option<u16>,
}

#[derive(Serialize)]
struct JsonMonths {
    months: Option<u16>,
    at_most: bool,
}

#[derive(Serialize)]
struct JsonRollout<'a> {
    prepared: u16,
    countries: Vec<&'a str>,
    current: Option<JsonFramework>,
    next: Option<JsonFramework>,
    next_start: u16,
    dwcps: Vec<JsonDwcp>,
    agenda: Vec<JsonAgenda<'a>>,
    carry_over: Vec<String>,
    fall_outside: Vec<String>,
    reach_unknown: Vec<String>,
    assessment: Vec<(&'static str, Attendance)>,
    formulation: Vec<(&'static str, Attendance)>,
    last_formulation: Vec<(&'static str, Attendance)>,
}

#[derive(Serialize)]
struct JsonDwcp {
    dwcp: JsonFramework,
    in_force: Option<bool>,
    with_current: Option<JsonMonths>,
    with_next: JsonMonths,
}

#[derive(Serialize)]
struct JsonAgenda<'a> {
    priority: String,
    title: &'a str,
    class: Option<PriorityClass>,
    nothing: Option<Nothing>,
    open_elements: &'a [String],
    class_in_next: Option<PriorityClass>,
    agencies: Vec<(&'a str, Vec<&'a str>)>,
}

fn framework(framework: Framework<'_>) -> JsonFramework {
    let period = framework.period();
    let year = |y: Option<crate::record::Year>| y.map(crate::record::Year::number);
    JsonFramework { framework: framework.address(), start: year(period.start), end: year(period.end) }
}

/// An unknown span has no number of months.
fn months(months: Months) -> JsonMonths {
    let (months, at_most) = match months {
        Months::Shared(n) => (Some(n), false),
        Months::AtMost(n) => (Some(n), true),
        Months::None => (Some(0), false),
        Months::Unknown => (None, false),
    };
    JsonMonths { months, at_most }
}

fn states(states: [Attendance; 3]) -> Vec<(&'static str, Attendance)> {
    Constituent::TRIPARTITE.into_iter().map(|c| c.word()).zip(states).collect()
}

fn rollout<'a>(outlook: &'a Outlook<'_>, language: Language) -> JsonRollout<'a> {
    let rollout = outlook.rollout;
    let links = |reach| outlook.links_that(reach).map(|link| link.words()).collect();
    JsonRollout {
        prepared: rollout.year,
        countries: rollout.countries().map(|c| c.code()).collect(),
        current: rollout.current.map(framework),
        next: rollout.next.map(framework),
        next_start: rollout.starts(),
        dwcps: outlook
            .dwcps
            .iter()
            .map(|then| JsonDwcp {
                dwcp: framework(then.dwcp),
                in_force: then.in_force,
                with_current: then.with_current.map(months),
                with_next: months(then.with_next),
            })
            .collect(),
        agenda: outlook
            .agenda
            .iter()
            .map(|item| JsonAgenda {
                priority: item.priority.address(),
                title: item.priority.title(language),
                class: item.class,
                nothing: item.nothing,
                open_elements: &item.open_elements,
                class_in_next: item.next_class,
                agencies: (item.neighbours.iter())
                    .map(|n| (n.agency.acronym(), n.outcomes.iter().map(|o| o.id()).collect()))
                    .collect(),
            })
            .collect(),
        carry_over: links(Reach::CarriesOver),
        fall_outside: links(Reach::FallsOutside),
        reach_unknown: links(Reach::Unknown),
        assessment: states(outlook.table.assessment),
        formulation: states(outlook.table.formulation),
        last_formulation: states(outlook.table.last_time),
    }
}

pub(super) fn json(plan: &Plan<'_>, language: Language) -> String {
    let (known, expected) = plan.total();
    super::super::json(&Json {
        from: *plan.years.start(),
        to: *plan.years.end(),
        planned: plan.planned,
        known,
        expected,
        years: plan
            .counts
            .iter()
            .map(|c| JsonYear { prepared: c.year, known: c.known, expected: c.expected })
            .collect(),
        rollouts: plan.outlooks.iter().map(|o| rollout(o, language)).collect(),
        undatable: plan.undatable.iter().map(|f| f.address()).collect(),
        policy: plan.policy.to_string(),
    })
}
