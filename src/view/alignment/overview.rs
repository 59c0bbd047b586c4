//! The first screen of the alignment: one line a comparison, those that say something first.

use std::io::{Error, Result};

use super::{Alignment, Out};
use crate::align::{Pairing, PairingVerdict};
use crate::graph::PairingStatement;
use crate::graph::name;
use crate::locale::{clauses, list};
use crate::say;
use crate::view::Surface;
use crate::view::markup::html::in_order;
use crate::view::svg::theme;
use crate::view::text::screen::{LINES, hint, most};
use crate::view::text::style;
use crate::view::text::table::{Cell, Table};
use crate::view::text::wrap::lines;
use crate::vocab::{Language, PairingClass, PriorityClass, Vocabulary};

/// What one comparison says, in numbers.
struct Row<'g> {
    pairing: Pairing<'g>,
    class: PairingClass,
    says_something: bool,
    /// Its priorities that are full, partial, without a counterpart and not examined.
    priorities: [usize; 4],
    /// Its outcomes that are linked, and all.
    outcomes: (usize, usize),
    /// Those of them that nobody has examined.
    unexamined: usize,
}

impl<'g> Row<'g> {
    fn of(verdict: &PairingVerdict<'g>) -> Self {
        let counts = verdict.counts();
        let (full, taken_up) = (counts.full.counted, counts.taken_up.counted);
        Self {
            pairing: verdict.pairing,
            class: verdict.class(),
            says_something: verdict.says_something(),
            priorities: [full, taken_up - full, counts.dwcp_only, counts.unexamined],
            outcomes: (counts.shared.counted, counts.outcomes),
            unexamined: counts.outcomes_unexamined,
        }
    }

    /// How many of its priorities are in which class; where none is reflected, what sources say of the whole, in their own
    /// words.
    fn priorities(&self, language: Language) -> String {
        let classes =
            [PriorityClass::Full, PriorityClass::Partial, PriorityClass::DwcpOnly, PriorityClass::Unexamined];
        let some = self.priorities.into_iter().zip(classes).filter(|(n, _)| *n > 0);
        let mut said: Vec<String> = some
            .map(|(n, class)| say!(language, "overview-priorities", n = n, class = class.word()))
            .collect();
        if said.is_empty() {
            said.push(say!(language, "overview-no-items"));
        }
        let words = |s: PairingStatement<'_>| Some(s.stated()?.shown(language).into_owned());
        let mut stated: Vec<String> = self.pairing.stated().filter_map(words).collect();
        stated.sort();
        stated.dedup();
        // Beside what is found in the plans the reasons show it; one line has no room for both.
        if !stated.is_empty() && self.priorities[..2] == [0, 0] {
            said.push(say!(language, "overview-stated", stated = list(language, &stated)));
        }
        said.join(", ")
    }

    fn cells(&self, language: Language) -> [Cell; 5] {
        let (linked, of) = self.outcomes;
        let outcomes = match of {
            0 => say!(language, "overview-no-items"),
            _ if linked == 0 && self.unexamined > 0 => PriorityClass::Unexamined.small(language),
            of => say!(language, "overview-of", n = linked, of = of),
        };
        let pairing = &self.pairing;
        [
            pairing.country.name(language).into(),
            name::years(pairing.dwcp, language).into(),
            name::plan(pairing.un, language).into(),
            Cell::styled(self.priorities(language), theme::pairing(self.class).style),
            outcomes.into(),
        ]
    }
}

/// Writes the first screen, or with `all` every comparison, a line each.
pub(super) fn write(alignment: &Alignment<'_>, all: bool, surface: Surface, out: Out<'_>) -> Result<()> {
    let language = alignment.language;
    let mut rows = Vec::new();
    alignment.judged(
        |some| some.iter().map(Row::of).collect::<Vec<_>>(),
        |some| {
            rows.extend(some);
            Ok::<(), Error>(())
        },
    )?;
    if rows.is_empty() {
        return out.write_all(nothing_to_compare(alignment, all, surface).as_bytes());
    }
    // Those that say most come first; the order of the data decides among the others.
    rows.sort_by_key(|row| {
        let [full, partial, only, _] = row.priorities;
        std::cmp::Reverse((row.says_something, full, partial, row.outcomes.0, only))
    });
    let head = head(alignment, &rows, surface);
    let hint = hints(alignment, &rows, surface);
    let saying = rows.iter().filter(|row| row.says_something).count();
    let body = |n: usize| {
        let mut text = table(&rows[..n], language).text(surface, 0);
        if n < rows.len() {
            text += &lines(&more(n, saying, rows.len(), language), 0, style::ASIDE, surface);
        }
        text
    };
    let body = if all {
        let unpaired = unpaired(alignment, usize::MAX, surface);
        table(&rows, language).text(surface, 0) + &unpaired
    } else {
        let room = LINES.saturating_sub(head.lines().count());
        most(if saying == 0 { rows.len() } else { saying }, room, body)
    };
    out.write_all((head + &body + &hint).as_bytes())
}

/// That no two plans can be compared, and which plans there are: all of them, or as many as a first screen holds.
fn nothing_to_compare(alignment: &Alignment<'_>, all: bool, surface: Surface) -> String {
    let language = alignment.language;
    let head = lines(&say!(language, "align-no-pairing"), 0, style::HEADING, surface);
    let plans = alignment.unpaired.len();
    let shown = if all { plans } else { plans.min(ALONE) };
    let mut ways = Vec::new();
    if shown < plans {
        ways.push((say!(language, "screen-all"), "--all".to_owned()));
    }
    ways.push((say!(language, "screen-rules"), alignment.policy.version()));
    head + &unpaired(alignment, shown, surface) + &hint(&ways, surface, language)
}

/// How many plans in no comparison a first screen names.
const ALONE: usize = 5;

/// The first plans that are in no comparison, by name, and how many more there are; nothing where there are none.
fn unpaired(alignment: &Alignment<'_>, shown: usize, surface: Surface) -> String {
    let language = alignment.language;
    if alignment.unpaired.is_empty() {
        return String::new();
    }
    let mut names: Vec<String> =
        alignment.unpaired.iter().map(|plan| name::plan_of_country(*plan, language)).collect();
    names.sort_by_cached_key(|name| in_order(name));
    let more = names.len().saturating_sub(shown);
    names.truncate(shown);
    let mut said = clauses(language, &names);
    if more > 0 {
        said = say!(language, "indicators-and-more", plans = said, n = more);
    }
    lines(&say!(language, "align-unpaired", frameworks = said), 0, style::ASIDE, surface)
}

fn head(alignment: &Alignment<'_>, rows: &[Row<'_>], surface: Surface) -> String {
    let language = alignment.language;
    let mut countries: Vec<_> = rows.iter().map(|row| row.pairing.country).collect();
    countries.sort();
    countries.dedup();
    let title = say!(language, "overview-title", n = rows.len(), countries = countries.len());
    let mut text = lines(&title, 0, style::HEADING, surface);
    let of = |class: PairingClass| rows.iter().filter(|row| row.class == class).count();
    let order = [
        PairingClass::Full,
        PairingClass::Partial,
        PairingClass::NoneTakenUp,
        PairingClass::Unexamined,
        PairingClass::NotComparable,
    ];
    let counts = order.iter().map(|class| (*class, of(*class))).filter(|(_, n)| *n > 0);
    let mut counts: Vec<String> =
        counts.map(|(class, n)| say!(language, "overview-class", class = class.word(), n = n)).collect();
    if !alignment.unpaired.is_empty() {
        counts.push(say!(language, "overview-unpaired", n = alignment.unpaired.len()));
    }
    text += &lines(&counts.join(" · "), 0, anstyle::Style::new(), surface);
    text
}

fn table(rows: &[Row<'_>], language: Language) -> Table {
    let mut table = Table::new(&[
        say!(language, "column-country"),
        say!(language, "overview-dwcp"),
        say!(language, "overview-un"),
        say!(language, "overview-reflected"),
        say!(language, "overview-linked"),
    ]);
    rows.iter().for_each(|row| table.row(row.cells(language)));
    table
}

/// What is not among the first `n` comparisons: how many more say something, and how many say nothing yet.
fn more(n: usize, saying: usize, all: usize, language: Language) -> String {
    let others = saying.saturating_sub(n);
    let silent = all - n - others;
    match (others, silent) {
        (0, silent) => say!(language, "overview-silent", n = silent),
        (others, 0) => say!(language, "overview-others", n = others),
        (others, silent) => say!(language, "overview-more", n = others, silent = silent),
    }
}

fn hints(alignment: &Alignment<'_>, rows: &[Row<'_>], surface: Surface) -> String {
    let language = alignment.language;
    let code = rows.first().map_or("", |row| row.pairing.country.code());
    let ways = [
        (say!(language, "screen-all"), "--all".to_owned()),
        (say!(language, "screen-reasons"), "--why".to_owned()),
        (say!(language, "screen-one-country"), format!("--country {code}")),
        (say!(language, "screen-rules"), alignment.policy.version()),
    ];
    hint(&ways, surface, language)
}
