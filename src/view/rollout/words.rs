//! What a roll-out, its dates and its agenda are called.

pub(in crate::view) use super::super::participation::words::pair;
use crate::align::PairingVerdict;
use crate::graph::name::plan;
use crate::graph::{Framework, Priority};
use crate::locale::{clauses, list};
use crate::rollout::{Agenda, Months, Rollout};
use crate::say;
use crate::view::counted_classes;
use crate::view::participation::words::without_part;
use crate::vocab::{Attendance, Constituent, Language, PairingClass, PriorityClass, Vocabulary};

pub(in crate::view) fn country(rollout: Rollout<'_>, language: Language) -> String {
    let names: Vec<String> = rollout.countries().map(|c| c.name(language).to_owned()).collect();
    list(language, &names)
}

pub(in crate::view) fn framework(framework: Framework<'_>, language: Language) -> String {
    plan(framework, language)
}

/// A priority by its id, with its DWCP: `P2 (DWCP 2018–2022)`.
pub(in crate::view) fn priority(priority: Priority<'_>, language: Language) -> String {
    format!("{} ({})", priority.id(), plan(priority.framework(), language))
}

/// The framework that is prepared, or that it is expected only.
pub(in crate::view) fn next(rollout: Rollout<'_>, language: Language) -> String {
    match rollout.next {
        Some(next) => framework(next, language),
        None => say!(language, "rollout-expected-from", year = rollout.starts().to_string()),
    }
}

pub(in crate::view) fn current(rollout: Rollout<'_>, language: Language) -> String {
    rollout.current.map_or_else(|| say!(language, "rollout-no-current"), |f| framework(f, language))
}

pub(in crate::view) fn months(months: Months, language: Language) -> String {
    match months {
        Months::Shared(n) => say!(language, "months-shared", n = n),
        Months::AtMost(n) => say!(language, "months-at-most", n = n),
        Months::None => say!(language, "months-none"),
        Months::Unknown => say!(language, "months-unknown"),
    }
}

/// What is known of an item of the agenda: its class in the framework that ends, and what stands behind it.
pub(in crate::view) fn state(item: &Agenda<'_>, rollout: Rollout<'_>, language: Language) -> String {
    let state = match (item.class, item.nothing) {
        (None, _) if rollout.current.is_none() => say!(language, "agenda-no-current"),
        (None, _) => say!(language, "agenda-never-met"),
        (Some(PriorityClass::Partial), _) if !item.open_elements.is_empty() => {
            let open = item.open_elements.join(", ");
            say!(language, "agenda-partial-elements", open = open)
        }
        (Some(class), None) => class.small(language),
        (Some(class), Some(nothing)) => {
            format!("{} ({})", class.small(language), nothing.small(language))
        }
    };
    match item.next_class {
        Some(class) => {
            let class = class.small(language);
            say!(language, "agenda-in-next", state = state, class = class)
        }
        None => state,
    }
}

/// The agencies to talk to: “UNICEF (O2, O3), WFP (O2)”.
pub(in crate::view) fn neighbours(item: &Agenda<'_>, language: Language) -> String {
    let one = |n: &crate::rollout::Neighbour<'_>| {
        let outcomes: Vec<&str> = n.outcomes.iter().map(|o| o.id()).collect();
        format!("{} ({})", n.agency.shown(language), outcomes.join(", "))
    };
    item.neighbours.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Who is still to be brought in: those of the three of whom no participation is known, by state.
pub(in crate::view) fn to_bring_in(states: [Attendance; 3], language: Language) -> String {
    let mut told: Vec<String> = Vec::new();
    for state in Attendance::ALL.iter().filter(|state| !state.is_participation()) {
        let of_state = Constituent::TRIPARTITE.into_iter().zip(states).filter(|(_, s)| s == state);
        let named: Vec<String> = of_state.map(|(constituent, _)| constituent.small(language)).collect();
        if !named.is_empty() {
            told.push(say!(language, "table-who", who = list(language, &named), state = state.word()));
        }
    }
    if told.is_empty() { say!(language, "all-three-took-part") } else { clauses(language, &told) }
}

/// How each of the three took part in the last making of a framework, where no participation is known, by state.
pub(in crate::view) fn last_time(states: [Attendance; 3], language: Language) -> String {
    let all: Vec<(Constituent, Attendance)> = Constituent::TRIPARTITE.into_iter().zip(states).collect();
    match without_part(&all, language) {
        nobody if nobody.is_empty() => say!(language, "all-three-took-part"),
        some => some,
    }
}

/// The verdict of a pairing in words.
pub(in crate::view) fn verdict(verdict: &PairingVerdict<'_>, language: Language) -> String {
    let counts = verdict.counts();
    if verdict.class() == PairingClass::NotComparable {
        return verdict.why(language);
    }
    let full = counts.full.counted;
    let partial = counts.taken_up.counted - full;
    let classes = [
        (full, PriorityClass::Full),
        (partial, PriorityClass::Partial),
        (counts.dwcp_only, PriorityClass::DwcpOnly),
        (counts.unexamined, PriorityClass::Unexamined),
    ]
    .map(|(n, class)| (n, class.word()));
    let classes = counted_classes("priority", classes, language);
    say!(language, "verdict-counts", n = counts.priorities, classes = classes)
}
