//! The verdicts of every pairing: blocks on a terminal, one line each in a pipe, CSV, Markdown, JSON.

mod json;
mod text;

pub use json::json;

use rayon::prelude::*;

use super::table::{Cell, Table};
use super::theme;
use super::{Format, Surface};
use crate::align::{OutcomeVerdict, Pairing, PairingVerdict, Policy, PriorityVerdict};
use crate::graph::Framework;
use crate::vocab::{Certainty, Language, PriorityClass};

/// What `align` has to say.
#[derive(Debug)]
pub struct Alignment<'g> {
    /// The policy it was made with.
    pub policy: &'g Policy,
    /// Every pairing, judged.
    pub verdicts: Vec<PairingVerdict<'g>>,
    /// The DWCPs and UN frameworks in no pairing.
    pub unpaired: Vec<Framework<'g>>,
}

/// The alignment in a format.
#[must_use]
pub fn render(alignment: &Alignment<'_>, format: Format, surface: Surface) -> String {
    match format {
        Format::Json => json(alignment),
        Format::Csv => csv(alignment),
        Format::Markdown => text::markdown(alignment),
        Format::Table if surface.width.is_some() => text::blocks(alignment, surface),
        Format::Table => flat(&alignment.verdicts).text(surface, 0) + &text::foot(alignment, surface),
    }
}

/// The same lines as CSV, a few pairings at a time: a table of all of them would take many times their text.
fn csv(alignment: &Alignment<'_>) -> String {
    let parts: Vec<String> = alignment.verdicts.par_chunks(64).map(|some| flat(some).csv_rows()).collect();
    let mut csv = flat(&[]).csv();
    csv.reserve(parts.iter().map(String::len).sum());
    parts.into_iter().for_each(|part| csv += &part);
    csv
}

/// One line for every priority and outcome of every pairing.
fn flat(verdicts: &[PairingVerdict<'_>]) -> Table {
    let mut table = Table::new(&[
        "country",
        "dwcp",
        "undaf",
        "end",
        "item",
        "class",
        "state",
        "uptake",
        "ilo",
        "documented",
        "possible",
        "title",
        "why",
        "lift",
    ]);
    for verdict in verdicts {
        let pairing = verdict.pairing;
        let start =
            |end: &str| [pairing.country.code(), pairing.dwcp.id(), pairing.un.id(), end].map(Cell::from);
        for priority in &verdict.priorities {
            let look = theme::priority(priority.class());
            table.row(start("dwcp").into_iter().chain([
                priority.priority.id().into(),
                Cell::styled(priority.class().to_string(), look.style),
                word(priority.nothing()),
                "".into(),
                "".into(),
                priority.class_at(Certainty::Documented).to_string().into(),
                priority.class_at(Certainty::Possible).to_string().into(),
                priority.priority.title(Language::English).into(),
                with_caveat(priority.why(Language::English), &pairing),
                priority.lift(Language::English).unwrap_or_default().into(),
            ]));
        }
        for outcome in &verdict.outcomes {
            let look = theme::outcome(outcome.class());
            table.row(start("un").into_iter().chain([
                outcome.outcome.id().into(),
                Cell::styled(outcome.class().to_string(), look.style),
                word(outcome.nothing()),
                word(outcome.uptake()),
                outcome.engagement().to_string().into(),
                outcome.class_at(Certainty::Documented).to_string().into(),
                outcome.class_at(Certainty::Possible).to_string().into(),
                outcome.outcome.title(Language::English).into(),
                with_caveat(outcome.why(Language::English), &pairing),
                outcome.lift(Language::English).unwrap_or_default().into(),
            ]));
        }
    }
    table
}

fn with_caveat(why: String, pairing: &Pairing<'_>) -> Cell {
    pairing.caveat(Language::English).map_or(why.clone(), |caveat| format!("{why} {caveat}")).into()
}

fn word(word: Option<impl ToString>) -> Cell {
    word.map_or_else(String::new, |w| w.to_string()).into()
}

/// The class of a priority with its state of nothing: `dwcp-only, unexamined`.
fn priority_class(verdict: &PriorityVerdict<'_>) -> Cell {
    let look = theme::priority(verdict.class());
    Cell::styled(with_state(format!("{} {}", look.symbol, verdict.class()), verdict.nothing()), look.style)
}

/// The class of an outcome with how much is taken up or its state of nothing.
fn outcome_class(verdict: &OutcomeVerdict<'_>) -> Cell {
    let look = theme::outcome(verdict.class());
    Cell::styled(with_state(format!("{} {}", look.symbol, verdict.class()), verdict.nothing()), look.style)
}

fn with_state(class: String, state: Option<impl ToString>) -> String {
    state.map_or(class.clone(), |state| format!("{class}, {}", state.to_string()))
}

/// What would have to be true for the class to be another than it is: only where the bounds differ.
fn bounds(priority: &PriorityVerdict<'_>) -> Option<(PriorityClass, PriorityClass)> {
    let (low, high) = (priority.class_at(Certainty::Documented), priority.class_at(Certainty::Possible));
    (low != high).then_some((low, high))
}
