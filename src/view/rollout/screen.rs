//! The first screen of the roll-outs: a line for each, and what to raise.

use super::{Plan, by_name, total, words};
use crate::graph::name;
use crate::locale::list;
use crate::rollout::{Agenda, Outlook};
use crate::say;
use crate::view::Surface;
use crate::view::text::screen::{LINES, hint, most};
use crate::view::text::style;
use crate::view::text::table::Table;
use crate::view::text::wrap::lines;
use crate::vocab::{Language, PriorityClass, Vocabulary};

/// As text, with at most the lines of a first screen, and how to see more.
pub(super) fn screen(plan: &Plan<'_>, surface: Surface, language: Language) -> String {
    let mut said = total(plan, language);
    let (_, expected) = plan.total();
    if expected > 0 {
        said = format!("{said} {}", say!(language, "rollout-expected", n = expected));
    }
    let head = lines(&said, 0, style::HEADING, surface);
    let room = LINES.saturating_sub(head.lines().count());
    let all = by_name(plan, language);
    let text = |n: usize| {
        let mut text = if n == 0 { String::new() } else { table(&all[..n], language).text(surface, 0) };
        if n < all.len() {
            text += &lines(&say!(language, "screen-more-rows", n = all.len() - n), 0, style::ASIDE, surface);
        }
        text
    };
    if all.is_empty() {
        return head;
    }
    let country = all.first().and_then(|o| o.rollout.countries().next()).map(|c| c.code());
    let one = country.map(|code| (say!(language, "screen-one-country"), format!("--country {code}")));
    let ways = [
        (say!(language, "screen-all"), "--all".to_owned()),
        (say!(language, "screen-calendar"), "-o dates.ics".to_owned()),
        (say!(language, "screen-picture"), "-o rollout.svg".to_owned()),
    ];
    let ways: Vec<(String, String)> = one.into_iter().chain(ways).collect();
    head + &most(all.len(), room, text) + &hint(&ways, surface, language)
}

fn table(outlooks: &[&Outlook<'_>], language: Language) -> Table {
    let mut table = Table::new(&[
        say!(language, "head-prepared"),
        say!(language, "head-country"),
        say!(language, "head-current"),
        say!(language, "head-next"),
        say!(language, "overview-dwcp"),
        say!(language, "head-to-raise"),
    ]);
    for outlook in outlooks {
        let rollout = outlook.rollout;
        let next = match rollout.next {
            Some(next) => name::plan(next, language),
            None => say!(language, "rollout-expected-year", year = rollout.starts().to_string()),
        };
        let dwcps: Vec<String> = outlook.dwcps.iter().map(|then| name::years(then.dwcp, language)).collect();
        let none = || "–".to_owned();
        table.row(
            [
                rollout.year.to_string(),
                words::country(rollout, language),
                rollout.current.map_or_else(none, |current| name::plan(current, language)),
                next,
                if dwcps.is_empty() { none() } else { list(language, &dwcps) },
                to_raise(&outlook.agenda, language),
            ]
            .map(Into::into),
        );
    }
    table
}

/// The priorities to raise, with what is known of each in the framework that ends, else in the next one: `P1, P2 (partly)`.
fn to_raise(agenda: &[Agenda<'_>], language: Language) -> String {
    let mut groups: Vec<(Option<PriorityClass>, Vec<&str>)> = Vec::new();
    for item in agenda {
        let class = item.class.or(item.next_class);
        if class == Some(PriorityClass::Full) {
            continue;
        }
        match groups.iter_mut().find(|(known, _)| *known == class) {
            Some((_, ids)) => ids.push(item.priority.id()),
            None => groups.push((class, vec![item.priority.id()])),
        }
    }
    let words = |(class, ids): (Option<PriorityClass>, Vec<&str>)| match class {
        Some(class) => say!(language, "to-raise", ids = ids.join(", "), class = class.word()),
        None => ids.join(", "),
    };
    let all: Vec<String> = groups.into_iter().map(words).collect();
    if all.is_empty() { "–".to_owned() } else { crate::locale::clauses(language, &all) }
}
