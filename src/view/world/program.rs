//! The world today for programs: one line, or one object, for each framework and objective.

use serde::Serialize;

use super::Today;
use crate::suggest::Grade;
use crate::view::markup::escape;
use crate::vocab::Vocabulary as _;
use crate::world::{Objective, PlanToday};

/// The columns, the same in every language.
const HEADING: &str =
    "countries,framework,start,end,outcomes,objective,stated,suggested,likely,outcomes_suggested,words\n";

pub(super) fn csv(today: &Today<'_, '_>) -> String {
    let mut text = HEADING.to_owned();
    for plan in &today.world.plans {
        for objective in &plan.objectives {
            let [countries, framework, start, end] = of_plan(plan);
            let ids: Vec<&str> = objective.suggested.iter().map(|speaking| speaking.outcome.id()).collect();
            let words: Vec<String> = objective.words().into_iter().map(|(word, _)| word).collect();
            let cells = [
                countries,
                framework,
                start,
                end,
                plan.outcomes.to_string(),
                objective.pillar.word().to_owned(),
                objective.stated.len().to_string(),
                objective.suggested.len().to_string(),
                likely(objective).to_string(),
                ids.join(";"),
                words.join(";"),
            ];
            let cells: Vec<_> = cells.iter().map(|cell| escape::csv(cell)).collect();
            text += &cells.join(",");
            text.push('\n');
        }
    }
    text
}

fn likely(objective: &Objective<'_>) -> usize {
    objective.suggested.iter().filter(|speaking| speaking.grade == Grade::Likely).count()
}

fn of_plan(plan: &PlanToday<'_>) -> [String; 4] {
    let codes: Vec<&str> = plan.framework.countries().map(|country| country.code()).collect();
    let period = plan.framework.period();
    let [start, end] = [period.start, period.end]
        .map(|year| year.map_or_else(String::new, |year| year.number().to_string()));
    [codes.join(";"), plan.framework.address(), start, end]
}

#[derive(Serialize)]
struct Json<'a> {
    /// Nobody has judged the suggestions, and none of them counts.
    suggestions_count: bool,
    policy: &'a str,
    indicator: Figure,
    frameworks: Vec<Plan<'a>>,
}

#[derive(Serialize)]
struct Figure {
    indicator: &'static str,
    year: u16,
    among: usize,
    /// Nothing where none is in force: no data, and not nought.
    counted: Option<usize>,
    with_suggestions: Option<usize>,
    undecided: Option<usize>,
    undatable: usize,
}

#[derive(Serialize)]
struct Plan<'a> {
    framework: String,
    countries: Vec<&'a str>,
    start: Option<u16>,
    end: Option<u16>,
    outcomes: usize,
    objectives: Vec<Of<'a>>,
}

#[derive(Serialize)]
struct Of<'a> {
    objective: &'static str,
    stated: Vec<&'a str>,
    suggested: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    outcome: &'a str,
    grade: &'static str,
    words: Vec<&'a str>,
}

pub(super) fn json(today: &Today<'_, '_>) -> String {
    let account = today.world.account;
    let known = |n: usize| Some(n).filter(|_| account.among > 0);
    let plans = today.world.plans.iter().map(plan).collect();
    crate::view::json(&Json {
        suggestions_count: false,
        policy: &today.policy,
        indicator: Figure {
            indicator: "3.1",
            year: account.year,
            among: account.among,
            counted: known(account.counted),
            with_suggestions: known(account.possible),
            undecided: known(account.undecided),
            undatable: account.undatable,
        },
        frameworks: plans,
    })
}

fn plan<'g>(plan: &PlanToday<'g>) -> Plan<'g> {
    let year = |year: Option<crate::record::Year>| year.map(crate::record::Year::number);
    let period = plan.framework.period();
    Plan {
        framework: plan.framework.address(),
        countries: plan.framework.countries().map(|country| country.code()).collect(),
        start: year(period.start),
        end: year(period.end),
        outcomes: plan.outcomes,
        objectives: plan.objectives.iter().map(of).collect(),
    }
}

fn of<'g>(objective: &Objective<'g>) -> Of<'g> {
    Of {
        objective: objective.pillar.word(),
        stated: objective.stated.iter().map(|outcome| outcome.id()).collect(),
        suggested: (objective.suggested.iter())
            .map(|speaking| One {
                outcome: speaking.outcome.id(),
                grade: speaking.grade.word(),
                words: speaking.words.iter().map(|spoken| spoken.words).collect(),
            })
            .collect(),
    }
}
