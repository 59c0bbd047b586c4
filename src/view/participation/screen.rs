//! The first screen of participation: one line for the countries of a region of which the same is said.

use std::collections::BTreeMap;

use super::text::counts;
use super::words;
use crate::graph::Country;
use crate::participation::{Participation, Place, Round, rounds};
use crate::say;
use crate::view::Surface;
use crate::view::text::screen::{LINES, hint, most};
use crate::view::text::style;
use crate::view::text::table::{Cell, Table};
use crate::view::text::wrap::lines;
use crate::vocab::{Constituent, FrameworkKind, Language, Level, Phase, Vocabulary};

/// The statements on some countries, by constituent.
struct Row<'g> {
    place: Place<'g>,
    countries: Vec<Country<'g>>,
    kind: FrameworkKind,
    phase: Phase,
    levels: BTreeMap<Constituent, Level>,
}

/// As text, with at most the lines of a first screen, and how to see more.
pub(super) fn screen(participation: &Participation<'_>, surface: Surface, language: Language) -> String {
    let mut head = lines(&say!(language, "participation-title"), 0, style::HEADING, surface);
    if participation.consultations.is_empty() {
        head += &lines(&say!(language, "participation-none"), 0, anstyle::Style::new(), surface);
    } else {
        head += &lines(&counts(participation, language), 0, anstyle::Style::new(), surface);
    }
    let rows = rows(participation);
    let room = LINES.saturating_sub(head.lines().count());
    let text = |n: usize| {
        let mut text = if n == 0 { String::new() } else { table(&rows[..n], language).text(surface, 0) };
        if n < rows.len() {
            text += &lines(&say!(language, "screen-more-rows", n = rows.len() - n), 0, style::ASIDE, surface);
        }
        text
    };
    head + &most(rows.len(), room, text) + &hints(participation, &rows, surface, language)
}

/// Those that say of which constituents they are; what is said of several constituents of the same countries is one row.
fn rows<'g>(participation: &Participation<'g>) -> Vec<Row<'g>> {
    let mut rows: Vec<Row<'g>> = Vec::new();
    for (place, rounds) in rounds(&participation.consultations) {
        for Round { kind, phase, constituents, level, countries, .. } in rounds {
            let same = |row: &&mut Row<'g>| {
                row.place == place && row.kind == kind && row.phase == phase && row.countries == countries
            };
            let levels = constituents.into_iter().map(|constituent| (constituent, level));
            match rows.iter_mut().find(same) {
                Some(row) => {
                    for (constituent, level) in levels {
                        let known = row.levels.entry(constituent).or_insert(level);
                        *known = level.max(*known);
                    }
                }
                None => rows.push(Row { place, countries, kind, phase, levels: levels.collect() }),
            }
        }
    }
    // The line above the table says where civil society, which is none of the three, is mentioned.
    rows.retain(|row| Constituent::TRIPARTITE.iter().any(|constituent| row.levels.contains_key(constituent)));
    rows
}

fn table(rows: &[Row<'_>], language: Language) -> Table {
    let mut heading =
        vec![say!(language, "head-country"), say!(language, "head-framework"), say!(language, "head-phase")];
    heading.extend(Constituent::TRIPARTITE.iter().map(|constituent| constituent.small(language)));
    let mut table = Table::new(&heading);
    for row in rows {
        let mut cells: Vec<Cell> = vec![
            words::countries(&row.countries, language).into(),
            say!(language, "plan-kind", kind = row.kind.word()).into(),
            row.phase.small(language).into(),
        ];
        cells.extend(Constituent::TRIPARTITE.iter().map(|constituent| match row.levels.get(constituent) {
            Some(level) => Cell::from(say!(language, "level-short", level = level.word())),
            None => Cell::styled(say!(language, "level-not-stated"), style::ASIDE),
        }));
        table.row(cells);
    }
    table
}

fn hints(
    participation: &Participation<'_>,
    rows: &[Row<'_>],
    surface: Surface,
    language: Language,
) -> String {
    let mut ways = Vec::new();
    let mut way = |purpose: String, typed: String| ways.push((purpose, typed));
    if !participation.said.is_empty() {
        way(say!(language, "screen-regions"), "--regions".to_owned());
    }
    if !participation.barriers.is_empty() || !participation.events.is_empty() {
        way(say!(language, "screen-barriers"), "--barriers".to_owned());
    }
    if !participation.consultations.is_empty() {
        way(say!(language, "screen-notes"), "--notes".to_owned());
    }
    if let Some(country) = rows.first().and_then(|row| row.countries.first()) {
        way(say!(language, "screen-one-country"), format!("--country {}", country.code()));
    }
    if ways.is_empty() { String::new() } else { hint(&ways, surface, language) }
}
