//! Which agency does what for which outcome of a UN framework.

use std::collections::BTreeMap;

use super::grid::{self, Grid};
use crate::graph::name::plan;
use crate::graph::{Agency, Framework, Outcome};
use crate::say;
use crate::view::svg::{Picture, theme};
use crate::view::titled;
use crate::vocab::{Language, Role, Vocabulary as _};

/// One agency.
#[derive(Debug, Clone)]
pub struct Row<'g> {
    /// The agency.
    pub agency: Agency<'g>,
    /// The strongest of its roles on each outcome or its outputs, in order of outcome; nothing where none is stated.
    pub roles: Vec<Option<Role>>,
}

/// The agencies of a framework.
#[derive(Debug, Clone)]
pub struct Agencies<'g> {
    /// The framework.
    pub framework: Framework<'g>,
    /// Its outcomes, in order.
    pub outcomes: Vec<Outcome<'g>>,
    /// The agencies: the ILO first, then those with the most outcomes, then by acronym.
    pub rows: Vec<Row<'g>>,
}

impl<'g> Agencies<'g> {
    /// The agencies of a framework; no rows where no role is stated.
    #[must_use]
    pub fn of(framework: Framework<'g>) -> Self {
        let outcomes: Vec<Outcome<'g>> = framework.outcomes().collect();
        let mut rows: Vec<Row<'g>> = Vec::new();
        let mut places: BTreeMap<Agency<'g>, usize> = BTreeMap::new();
        for (n, outcome) in outcomes.iter().enumerate() {
            for part in outcome.agencies() {
                let at = *places.entry(part.agency).or_insert_with(|| {
                    rows.push(Row { agency: part.agency, roles: vec![None; outcomes.len()] });
                    rows.len() - 1
                });
                rows[at].roles[n] = rows[at].roles[n].max(Some(part.role));
            }
        }
        rows.sort_by_key(|row| (!row.agency.is_ilo(), std::cmp::Reverse(row.taking_part()), row.agency));
        Self { framework, outcomes, rows }
    }
}

impl Row<'_> {
    /// For how many outcomes it does something.
    #[must_use]
    pub fn taking_part(&self) -> usize {
        self.roles.iter().filter(|role| role.is_some_and(|role| role != Role::NotInvolved)).count()
    }
}

/// The sign of a role.
#[must_use]
pub const fn sign(role: Role) -> &'static str {
    match role {
        Role::Lead => "★",
        Role::Implementing => "●",
        Role::TechnicalAssistance => "◐",
        Role::NotInvolved => "×",
    }
}

fn cell(role: Option<Role>) -> grid::Cell {
    let (fill, ink) = match role {
        Some(Role::Lead | Role::Implementing) => (theme::SHARED.fill, theme::SHARED.line),
        Some(Role::TechnicalAssistance) => (theme::PART.fill, theme::PART.line),
        Some(Role::NotInvolved) | None => (theme::ink::PAPER, theme::ink::SOFT),
    };
    grid::Cell { sign: role.map_or("·", sign), words: String::new(), fill, ink }
}

/// The most agencies of one framework that a picture draws; in a picture of several frameworks there are fewer.
pub const MOST: [usize; 2] = [60, 12];

/// Agencies × outcomes as a picture. `countries` names whose framework it is. At most `most` agencies are drawn, those that
/// take part in most outcomes first; the foot says how many are not.
#[must_use]
pub fn draw(agencies: &Agencies<'_>, countries: &str, most: usize, language: Language) -> Picture {
    let framework = agencies.framework;
    let mut legend: Vec<grid::Cell> = (Role::ALL.iter().rev())
        .map(|&role| grid::Cell { words: role.label(language).to_owned(), ..cell(Some(role)) })
        .collect();
    legend.push(grid::Cell { words: say!(language, "chart-role-not-stated"), ..cell(None) });
    let n = agencies.outcomes.len();
    let mut columns: Vec<(String, String)> = agencies
        .outcomes
        .iter()
        .map(|o| (o.id().to_owned(), titled(o.title_found(language), language)))
        .collect();
    columns.push((say!(language, "chart-takes-part-in"), String::new()));
    let folded = agencies.rows.len().saturating_sub(most);
    let rows = agencies.rows.iter().take(most).map(|row| {
        let total = grid::Cell {
            words: say!(language, "report-of", n = row.taking_part(), of = n),
            fill: theme::ink::PAPER,
            ink: theme::ink::TEXT,
            ..grid::Cell::default()
        };
        let name = row.agency.name(language);
        grid::Row {
            code: row.agency.shown(language).to_owned(),
            label: if name == row.agency.shown(language) { String::new() } else { name.to_owned() },
            indented: false,
            cells: row.roles.iter().map(|role| cell(*role)).chain([total]).collect(),
        }
    });
    Grid {
        title: say!(language, "chart-agencies", countries = countries, framework = plan(framework, language)),
        about: vec![match agencies.rows.len() {
            0 => say!(language, "chart-no-agencies"),
            n => say!(language, "chart-agencies-about", n = n),
        }],
        columns,
        rows: rows.collect(),
        legend,
        foot: if folded > 0 { vec![say!(language, "chart-agencies-folded", n = folded)] } else { Vec::new() },
    }
    .draw()
}

/// How many frameworks are drawn each with its agencies; of more, each is a row of one table.
pub const APART: usize = 12;

/// A row for each of many frameworks: what the ILO does in it, in how many outcomes, how many agencies are named, and which of
/// them take part in most outcomes.
#[must_use]
pub fn overview(all: &[Agencies<'_>], language: Language) -> Picture {
    let plain = |words: String| grid::Cell {
        words,
        fill: theme::ink::PAPER,
        ink: theme::ink::TEXT,
        ..grid::Cell::default()
    };
    let rows = all.iter().map(|one| {
        let ilo = one.rows.iter().find(|row| row.agency.is_ilo());
        let role = ilo.and_then(|row| row.roles.iter().copied().flatten().max());
        let part = ilo.map_or_else(String::new, |row| {
            say!(language, "report-of", n = row.taking_part(), of = one.outcomes.len())
        });
        let others = one.rows.iter().filter(|row| !row.agency.is_ilo() && row.taking_part() > 0).take(3);
        let foremost: Vec<&str> = others.map(|row| row.agency.shown(language)).collect();
        grid::Row {
            code: String::new(),
            label: crate::graph::name::plan_of_country(one.framework, language),
            indented: false,
            cells: vec![
                cell(role),
                plain(part),
                plain(one.rows.len().to_string()),
                plain(foremost.join(", ")),
            ],
        }
    });
    let mut legend: Vec<grid::Cell> = (Role::ALL.iter().rev())
        .map(|&role| grid::Cell { words: role.label(language).to_owned(), ..cell(Some(role)) })
        .collect();
    legend.push(grid::Cell { words: say!(language, "chart-role-not-stated"), ..cell(None) });
    Grid {
        title: say!(language, "chart-agencies-of-many", n = all.len()),
        about: vec![say!(language, "chart-agencies-of-many-about")],
        columns: [
            say!(language, "chart-ilo-role"),
            say!(language, "chart-takes-part-in"),
            say!(language, "chart-agencies-named"),
            say!(language, "chart-agencies-foremost"),
        ]
        .map(|heading| (heading, String::new()))
        .into(),
        rows: rows.collect(),
        legend,
        foot: vec![say!(language, "chart-agencies-of-one")],
    }
    .draw()
}
