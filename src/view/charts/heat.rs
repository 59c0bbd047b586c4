//! The heat map: for each country and each of the ILO's strategic objectives, how much of what the DWCP says is taken
//! up, and how many of the UN outcomes about it are shared. Every count says of how many.

use super::grid::{self, Grid};
use crate::align::{PairingVerdict, Policy, best_outcomes, best_priorities};
use crate::graph::Country;
use crate::say;
use crate::view::markup::html::in_order;
use crate::view::svg::{Picture, theme};
use crate::vocab::{Certainty, Language, OutcomeClass, Pillar, PriorityClass, Vocabulary as _};

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// How many.
    pub n: usize,
    /// Of how many; with none, there is nothing to tell, and not zero.
    pub of: usize,
    /// How many of them nobody has examined.
    pub unexamined: usize,
}

/// One country and one objective.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cell {
    /// Priorities of the DWCPs taken up whole or in part, each in its best pairing.
    pub priorities: Share,
    /// Outcomes of the UN frameworks that a DWCP reaches.
    pub outcomes: Share,
}

/// A row of the heat map.
#[derive(Debug, Clone)]
pub struct Row<'g> {
    /// The country.
    pub country: Country<'g>,
    /// One cell for each objective, in the vocabulary's order, and a last one for what names no objective.
    pub cells: Vec<Cell>,
}

/// One row for each country that has a pairing, in the order of the verdicts. What serves several objectives counts
/// under each of them.
#[must_use]
pub fn heat<'g>(verdicts: &[&PairingVerdict<'g>]) -> Vec<Row<'g>> {
    let mut rows = Vec::new();
    for group in verdicts.chunk_by(|a, b| a.pairing.country == b.pairing.country) {
        let Some(first) = group.first() else { continue };
        let mut cells = vec![Cell::default(); Pillar::ALL.len() + 1];
        let places = |pillars: crate::record::Pillars| -> Vec<usize> {
            let named: Vec<usize> = pillars.iter().map(|p| p as usize).collect();
            if named.is_empty() { vec![Pillar::ALL.len()] } else { named }
        };
        for (priority, best) in best_priorities(group.iter().copied(), Certainty::Counted) {
            for n in places(priority.pillars()) {
                cells[n].priorities.of += 1;
                cells[n].priorities.n += usize::from(best.class() >= PriorityClass::Partial);
                cells[n].priorities.unexamined += usize::from(best.class() == PriorityClass::Unexamined);
            }
        }
        for (outcome, best) in best_outcomes(group.iter().copied(), Certainty::Counted) {
            for n in places(outcome.pillars()) {
                cells[n].outcomes.of += 1;
                cells[n].outcomes.n += usize::from(best.class() == OutcomeClass::Shared);
                cells[n].outcomes.unexamined += usize::from(best.class() == OutcomeClass::Unexamined);
            }
        }
        rows.push(Row { country: first.pairing.country, cells });
    }
    rows
}

/// The rows in the order of the names of their countries.
#[must_use]
pub fn by_name<'r, 'g>(rows: &'r [Row<'g>], language: Language) -> Vec<&'r Row<'g>> {
    let mut rows: Vec<&Row<'g>> = rows.iter().collect();
    rows.sort_by_cached_key(|row| in_order(row.country.name(language)));
    rows
}

/// How much of a share there is, in five steps: nothing to tell, not examined, none, some, all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// There is nothing of the kind.
    Nothing,
    /// None of them so far, and not all are examined.
    Unexamined,
    /// None of them, and all are examined.
    NoneOfThem,
    /// Some of them.
    Some,
    /// All of them.
    All,
}

impl Share {
    /// The step of the share.
    #[must_use]
    pub const fn step(self) -> Step {
        match (self.n, self.of, self.unexamined) {
            (_, 0, _) => Step::Nothing,
            (0, _, 0) => Step::NoneOfThem,
            (0, ..) => Step::Unexamined,
            (n, of, _) if n == of => Step::All,
            _ => Step::Some,
        }
    }
}

impl Step {
    /// A sign that can be distinguished without colour.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Unexamined => theme::NEUTRAL.symbol,
            Self::NoneOfThem => "○",
            Self::Some => "◐",
            Self::All => "●",
        }
    }

    const fn colours(self) -> (&'static str, &'static str) {
        match self {
            Self::Nothing => (theme::ink::PAPER, theme::ink::SOFT),
            Self::Unexamined => (theme::NEUTRAL.fill, theme::NEUTRAL.line),
            Self::NoneOfThem => (theme::LACKING.fill, theme::LACKING.line),
            Self::Some => (theme::PART.fill, theme::PART.line),
            Self::All => (theme::SHARED.fill, theme::SHARED.line),
        }
    }
}

fn cell(share: Share, language: Language) -> grid::Cell {
    let (fill, ink) = share.step().colours();
    let words = match share.step() {
        Step::Nothing => String::new(),
        Step::Unexamined => crate::locale::number(language, i64::try_from(share.of).unwrap_or(i64::MAX)),
        _ => say!(language, "report-of", n = share.n, of = share.of),
    };
    grid::Cell { sign: share.step().sign(), words, fill, ink }
}

/// The heat map as a picture.
#[must_use]
pub fn draw(rows: &[Row<'_>], policy: &Policy, language: Language) -> Picture {
    let rows = by_name(rows, language);
    let objectives = (Pillar::ALL.iter().map(|p| p.label(language).to_owned()))
        .chain([say!(language, "chart-no-objective")]);
    let ends = [say!(language, "chart-priorities"), say!(language, "chart-outcomes")];
    let columns = objectives.flat_map(|name| ends.clone().map(|end| (name.clone(), end)));
    let found: Vec<Step> = rows
        .iter()
        .flat_map(|row| &row.cells)
        .flat_map(|c| [c.priorities.step(), c.outcomes.step()])
        .collect();
    let legend = [
        (Step::All, say!(language, "chart-step-all")),
        (Step::Some, say!(language, "chart-step-some")),
        (Step::NoneOfThem, say!(language, "chart-step-none")),
        (Step::Unexamined, say!(language, "chart-step-unexamined")),
        (Step::Nothing, say!(language, "chart-step-nothing")),
    ]
    .into_iter()
    .filter(|(step, _)| found.contains(step))
    .map(|(step, words)| {
        let (fill, ink) = step.colours();
        grid::Cell { sign: step.sign(), words, fill, ink }
    });
    Grid {
        title: say!(language, "chart-heat", n = rows.len()),
        about: vec![say!(language, "chart-heat-about")],
        columns: columns.collect(),
        rows: (rows.iter())
            .map(|row| grid::Row {
                code: row.country.code().to_owned(),
                label: row.country.name(language).to_owned(),
                indented: false,
                cells: (row.cells.iter())
                    .flat_map(|c| [cell(c.priorities, language), cell(c.outcomes, language)])
                    .collect(),
            })
            .collect(),
        legend: legend.collect(),
        foot: vec![say!(language, "report-made-with", policy = policy.words(language))],
    }
    .draw()
}
