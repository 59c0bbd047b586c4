//! One row for each roll-out and each DWCP beside it; columns and words are the same in every language.

use super::Plan;
use super::words;
use crate::rollout::{Months, Reach};
use crate::view::text::table::Table;
use crate::vocab::{Attendance, Constituent, Language, Vocabulary};

fn months(months: Months) -> String {
    match months {
        Months::Shared(n) => n.to_string(),
        Months::AtMost(n) => format!("<={n}"),
        Months::None => "0".to_owned(),
        Months::Unknown => String::new(),
    }
}

fn states(states: [Attendance; 3]) -> String {
    let one = |(c, state): (Constituent, Attendance)| format!("{}: {}", c.word(), state.word());
    Constituent::TRIPARTITE.into_iter().zip(states).map(one).collect::<Vec<_>>().join("; ")
}

pub(super) fn csv(plan: &Plan<'_>, language: Language) -> String {
    let mut table = Table::new(&[
        "prepared",
        "countries",
        "country_name",
        "current",
        "current_end",
        "next",
        "next_start",
        "known",
        "dwcp",
        "dwcp_in_force",
        "months_with_current",
        "months_with_next",
        "agenda",
        "links_carry_over",
        "links_fall_outside",
        "assessment",
        "formulation",
        "last_formulation",
    ]);
    for outlook in &plan.outlooks {
        let rollout = outlook.rollout;
        let codes: Vec<&str> = rollout.countries().map(|c| c.code()).collect();
        let end = rollout.current.and_then(|f| f.period().end);
        let before = [
            rollout.year.to_string(),
            codes.join(";"),
            words::country(rollout, language),
            rollout.current.map_or_else(String::new, |f| f.address()),
            end.map_or_else(String::new, |year| year.to_string()),
            rollout.next.map_or_else(String::new, |f| f.address()),
            rollout.starts().to_string(),
            if rollout.is_known() { "yes" } else { "no" }.to_owned(),
        ];
        let mut dwcps: Vec<[String; 5]> = Vec::new();
        for then in &outlook.dwcps {
            let own = outlook.agenda.iter().filter(|item| item.priority.framework() == then.dwcp);
            let in_force = then.in_force.map_or("", |yes| if yes { "yes" } else { "no" });
            dwcps.push([
                then.dwcp.address(),
                in_force.to_owned(),
                then.with_current.map_or_else(String::new, months),
                months(then.with_next),
                own.map(|item| item.priority.id()).collect::<Vec<_>>().join(";"),
            ]);
        }
        if dwcps.is_empty() {
            dwcps.push(Default::default());
        }
        let count = |reach| outlook.links_that(reach).count().to_string();
        let after = [
            count(Reach::CarriesOver),
            count(Reach::FallsOutside),
            states(outlook.table.assessment),
            states(outlook.table.formulation),
            states(outlook.table.last_time),
        ];
        for dwcp in dwcps {
            table.row(before.iter().chain(&dwcp).chain(&after).map(|text| text.as_str().into()));
        }
    }
    table.csv()
}
