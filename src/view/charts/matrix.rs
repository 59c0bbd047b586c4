//! The matrix of a pairing: what of the DWCP is joined to which outcome, and how.

use std::collections::BTreeMap;

use super::grid::{self, Grid};
use crate::align::{JudgedLink, PairingVerdict, Policy, PriorityVerdict, Standing};
use crate::graph::name::plan;
use crate::graph::{Item, Outcome};
use crate::say;
use crate::view::svg::{Picture, theme};
use crate::view::titled;
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

    /// A sign that can be distinguished without colour.
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
    /// For each outcome: has somebody looked for a link, so that none means none?
    pub examined: Vec<bool>,
    /// To how many outcomes a counting link joins it, those that have no column among them.
    counted: usize,
    /// How many outcomes there are.
    outcomes: usize,
    /// Has somebody looked at all of them?
    all_examined: bool,
}

impl Row<'_> {
    /// To how many of how many outcomes a counting link joins it; a dash where there is none and not all are examined.
    #[must_use]
    pub fn total(&self, language: Language) -> String {
        if self.counted == 0 && !self.all_examined {
            return theme::NEUTRAL.symbol.to_owned();
        }
        say!(language, "report-of", n = self.counted, of = self.outcomes)
    }

    /// To how many outcomes a counting link joins it, those that have no column among them.
    #[must_use]
    pub const fn joined(&self) -> usize {
        self.counted
    }
}

/// How many rows and columns a matrix has at most: more can be neither read nor drawn.
const MOST: [usize; 2] = [400, 200];

/// The matrix.
#[derive(Debug, Clone)]
pub struct Matrix<'g> {
    /// The outcomes of the UN framework, in order.
    pub outcomes: Vec<Outcome<'g>>,
    /// The priorities of the DWCP, each followed by its elements.
    pub rows: Vec<Row<'g>>,
    /// How many rows and columns there would be without a limit.
    all: [usize; 2],
}

impl<'g> Matrix<'g> {
    /// The kinds of ties that it holds, the strongest first.
    #[must_use]
    pub fn ties(&self) -> Vec<Tie> {
        let holds = |tie: &Tie| self.rows.iter().any(|row| row.ties.contains(&Some(*tie)));
        Tie::ALL.into_iter().filter(holds).collect()
    }

    /// The kinds of places where nothing is joined: examined, and not.
    #[must_use]
    pub fn kinds_of_none(&self) -> Vec<bool> {
        let holds = |wanted: &bool| {
            let places = |row: &Row<'_>| {
                row.ties.iter().zip(&row.examined).any(|(tie, examined)| tie.is_none() && examined == wanted)
            };
            self.rows.iter().any(places)
        };
        [true, false].into_iter().filter(holds).collect()
    }

    /// The matrix of a pairing; without rows or columns where an end lists nothing.
    #[must_use]
    pub fn of(verdict: &PairingVerdict<'g>) -> Self {
        let outcomes: Vec<Outcome<'g>> = verdict.outcomes.iter().take(MOST[1]).map(|v| v.outcome).collect();
        let absent: Vec<bool> = verdict.outcomes.iter().map(|o| o.absence().is_some()).collect();
        let all_absent = absent.iter().all(|absent| *absent);
        let of_priority = |priority: &PriorityVerdict<'_>| 1 + priority.priority.elements().count();
        let all = [verdict.priorities.iter().map(of_priority).sum(), verdict.outcomes.len()];
        let mut rows = Vec::new();
        'rows: for priority in &verdict.priorities {
            let items = std::iter::once(Item::Priority(priority.priority))
                .chain(priority.priority.elements().map(Item::Element));
            for item in items {
                if rows.len() == MOST[0] {
                    break 'rows;
                }
                let links = match item {
                    Item::Priority(_) => priority.own_links(),
                    Item::Element(element) => priority.links_of(element),
                };
                let mut tied: BTreeMap<Outcome<'g>, Tie> = BTreeMap::new();
                for link in links {
                    let tie = Tie::of(link);
                    tied.entry(link.link.outcome()).and_modify(|most| *most = tie.min(*most)).or_insert(tie);
                }
                let tie = |outcome: &Outcome<'g>| tied.get(outcome).copied();
                let own = match item {
                    Item::Priority(priority) => priority.absence_in(verdict.pairing.un).is_some(),
                    Item::Element(element) => element.absence_in(verdict.pairing.un).is_some(),
                };
                let own = own || priority.absence().is_some() || verdict.pairing.complete;
                rows.push(Row {
                    item,
                    ties: outcomes.iter().map(tie).collect(),
                    examined: absent.iter().take(outcomes.len()).map(|absent| own || *absent).collect(),
                    counted: tied.values().filter(|tie| matches!(tie, Tie::Whole | Tie::Part)).count(),
                    outcomes: verdict.outcomes.len(),
                    all_examined: own || all_absent,
                });
            }
        }
        Self { outcomes, rows, all }
    }

    /// That rows or columns are left out, where they are.
    #[must_use]
    pub fn folded(&self, language: Language) -> Option<String> {
        let [rows, columns] = [self.rows.len(), self.outcomes.len()];
        let [all_rows, all_columns] = self.all;
        (self.all != [rows, columns]).then(|| {
            say!(
                language,
                "chart-matrix-folded",
                rows = rows,
                all_rows = all_rows,
                columns = columns,
                all_columns = all_columns
            )
        })
    }
}

/// The sign of a place where nothing is joined, by whether somebody has looked.
#[must_use]
pub const fn sign_of_none(examined: bool) -> &'static str {
    if examined { "·" } else { theme::NEUTRAL.symbol }
}

/// The message for such a place.
#[must_use]
pub fn words_of_none(examined: bool, language: Language) -> String {
    if examined { say!(language, "chart-tie-none") } else { say!(language, "chart-tie-unexamined") }
}

fn cell(tie: Option<Tie>, examined: bool) -> grid::Cell {
    let (fill, ink) = match tie {
        Some(Tie::Whole) => (theme::SHARED.fill, theme::SHARED.line),
        Some(Tie::Part) => (theme::PART.fill, theme::PART.line),
        Some(Tie::Suggested | Tie::SetAside) => (theme::GROUND, theme::ink::SOFT),
        None if examined => (theme::ink::PAPER, theme::ink::SOFT),
        None => (theme::NEUTRAL.fill, theme::NEUTRAL.line),
    };
    let sign = tie.map_or(sign_of_none(examined), Tie::sign);
    grid::Cell { sign, words: String::new(), fill, ink }
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
    let about = about.into_iter().chain(matrix.folded(language)).collect();
    let mut columns: Vec<(String, String)> = matrix
        .outcomes
        .iter()
        .map(|o| (o.id().to_owned(), titled(o.title_found(language), language)))
        .collect();
    columns.push((say!(language, "chart-joined-to"), String::new()));
    let rows = matrix.rows.iter().map(|row| {
        let total = grid::Cell {
            words: row.total(language),
            fill: theme::ink::PAPER,
            ink: theme::ink::TEXT,
            ..grid::Cell::default()
        };
        let title = match row.item {
            Item::Priority(priority) => priority.title_found(language),
            Item::Element(element) => element.title_found(language),
        };
        grid::Row {
            code: row.item.id().to_owned(),
            label: titled(title, language),
            indented: matches!(row.item, Item::Element(_)),
            cells: (row.ties.iter().zip(&row.examined))
                .map(|(tie, examined)| cell(*tie, *examined))
                .chain([total])
                .collect(),
        }
    });
    let legend =
        matrix
            .ties()
            .into_iter()
            .map(|tie| grid::Cell { words: tie.words(language), ..cell(Some(tie), true) })
            .chain(matrix.kinds_of_none().into_iter().map(|examined| grid::Cell {
                words: words_of_none(examined, language),
                ..cell(None, examined)
            }));
    Grid {
        title: say!(
            language,
            "chart-matrix",
            country = pairing.country.name(language),
            dwcp = plan(pairing.dwcp, language),
            un = plan(pairing.un, language)
        ),
        about,
        columns,
        rows: rows.collect(),
        legend: legend.collect(),
        foot: vec![say!(language, "report-made-with", policy = policy.words(language))],
    }
    .draw()
}
