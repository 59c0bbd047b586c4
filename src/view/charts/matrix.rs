//! The matrix of a pairing: what of the DWCP is joined to which outcome, and how.

use super::grid::{self, Grid};
use crate::align::{JudgedLink, PairingVerdict, Policy, Standing};
use crate::graph::{Item, Outcome};
use crate::say;
use crate::view::svg::{Picture, theme};
use crate::vocab::{Extent, Language};

/// How a DWCP item and a UN outcome are joined; ordered from the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// The outcome takes up the whole item.
    Whole,
    /// It takes up a part of it.
    Part,
    /// A link is only suggested.
    Suggested,
    /// There are links, and none of them counts or is suggested.
    SetAside,
}

impl Tie {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Whole, Self::Part, Self::Suggested, Self::SetAside];

    /// A sign that is told apart without colour.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Whole => "●",
            Self::Part => "◐",
            Self::Suggested => "?",
            Self::SetAside => "×",
        }
    }

    /// What it says, in words.
    #[must_use]
    pub fn words(self, language: Language) -> String {
        match self {
            Self::Whole => say!(language, "chart-tie-whole"),
            Self::Part => say!(language, "chart-tie-part"),
            Self::Suggested => say!(language, "chart-tie-suggested"),
            Self::SetAside => say!(language, "chart-tie-set-aside"),
        }
    }

    fn of(judged: &JudgedLink<'_>) -> Self {
        match (judged.standing, judged.link.extent()) {
            (Standing::Counts, Extent::Whole) => Self::Whole,
            (Standing::Counts, Extent::Part) => Self::Part,
            (Standing::Suggested, _) => Self::Suggested,
            _ => Self::SetAside,
        }
    }
}

/// One row: a priority or one of its elements, with what joins it to each outcome.
#[derive(Debug, Clone)]
pub struct Row<'g> {
    /// The priority or element.
    pub item: Item<'g>,
    /// The strongest tie to each outcome, in the order of the columns; nothing where no link joins them.
    pub ties: Vec<Option<Tie>>,
}

impl Row<'_> {
    /// To how many outcomes a counting link joins it.
    #[must_use]
    pub fn joined(&self) -> usize {
        self.ties.iter().filter(|tie| matches!(tie, Some(Tie::Whole | Tie::Part))).count()
    }
}

/// The matrix.
#[derive(Debug, Clone)]
pub struct Matrix<'g> {
    /// The outcomes of the UN framework, in order.
    pub outcomes: Vec<Outcome<'g>>,
    /// The priorities of the DWCP, each followed by its elements.
    pub rows: Vec<Row<'g>>,
}

impl<'g> Matrix<'g> {
    /// The matrix of a pairing; without rows or columns where an end lists nothing.
    #[must_use]
    pub fn of(verdict: &PairingVerdict<'g>) -> Self {
        let outcomes: Vec<Outcome<'g>> = verdict.outcomes.iter().map(|v| v.outcome).collect();
        let mut rows = Vec::new();
        for priority in &verdict.priorities {
            let items = std::iter::once(Item::Priority(priority.priority))
                .chain(priority.priority.elements().map(Item::Element));
            for item in items {
                let tie = |outcome: &Outcome<'g>| {
                    let joins = |l: &&JudgedLink<'g>| l.link.item() == item && l.link.outcome() == *outcome;
                    priority.links.iter().filter(joins).map(Tie::of).min()
                };
                rows.push(Row { item, ties: outcomes.iter().map(tie).collect() });
            }
        }
        Self { outcomes, rows }
    }
}

fn cell(tie: Option<Tie>) -> grid::Cell {
    let (fill, ink) = match tie {
        Some(Tie::Whole) => (theme::SHARED.fill, theme::SHARED.line),
        Some(Tie::Part) => (theme::PART.fill, theme::PART.line),
        Some(Tie::Suggested | Tie::SetAside) => (theme::GROUND, theme::ink::SOFT),
        None => (theme::ink::PAPER, theme::ink::SOFT),
    };
    grid::Cell { sign: tie.map_or("·", Tie::sign), words: String::new(), fill, ink }
}

/// The matrix of a pairing as a picture. `about` are the verdict and the years, in sentences.
#[must_use]
pub fn draw(
    verdict: &PairingVerdict<'_>,
    about: Vec<String>,
    policy: &Policy,
    language: Language,
) -> Picture {
    let (matrix, pairing) = (Matrix::of(verdict), verdict.pairing);
    let mut columns: Vec<(String, String)> =
        matrix.outcomes.iter().map(|o| (o.id().to_owned(), o.title(language).to_owned())).collect();
    columns.push((say!(language, "chart-joined-to"), String::new()));
    let rows = matrix.rows.iter().map(|row| {
        let total = grid::Cell {
            words: say!(language, "report-of", n = row.joined(), of = row.ties.len()),
            fill: theme::ink::PAPER,
            ink: theme::ink::TEXT,
            ..grid::Cell::default()
        };
        let title = match row.item {
            Item::Priority(priority) => priority.title(language),
            Item::Element(element) => element.title(language),
        };
        grid::Row {
            code: row.item.id().to_owned(),
            label: title.to_owned(),
            indented: matches!(row.item, Item::Element(_)),
            cells: row.ties.iter().map(|tie| cell(*tie)).chain([total]).collect(),
        }
    });
    let mut legend: Vec<grid::Cell> =
        Tie::ALL.iter().map(|&tie| grid::Cell { words: tie.words(language), ..cell(Some(tie)) }).collect();
    legend.push(grid::Cell { words: say!(language, "chart-tie-none"), ..cell(None) });
    Grid {
        title: say!(
            language,
            "chart-matrix",
            country = pairing.country.name(language),
            dwcp = pairing.dwcp.id(),
            un = pairing.un.id()
        ),
        about,
        columns,
        rows: rows.collect(),
        legend,
        foot: vec![say!(language, "report-made-with", policy = policy.words(language))],
    }
    .draw()
}
