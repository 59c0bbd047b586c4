//! The roll-outs of some years: what ends and begins when, and what there is to bring to the table.

mod csv;
mod ics;
mod json;
mod screen;
mod svg;
pub(in crate::view) mod words;

use std::ops::RangeInclusive;

use rayon::prelude::*;

use super::{Format, Surface};
use crate::align::Policy;
use crate::graph::name::{self, plan_of_country};
use crate::graph::{Country, Framework, PlanGraph};
use crate::locale::clauses;
use crate::rollout::{self, Count, Outlook, Reach, rollouts, undatable};
use crate::say;
use crate::view::text::page::Page;
use crate::view::text::table::Table;
use crate::view::titled;
use crate::vocab::Language;

pub use ics::calendar;
pub use svg::gantt;

/// The roll-outs of some years with everything about each.
#[derive(Debug)]
pub struct Plan<'g> {
    /// The years of preparation.
    pub years: RangeInclusive<u16>,
    /// The roll-outs, in order of year and country.
    pub outlooks: Vec<Outlook<'g>>,
    /// How many each year has.
    pub counts: Vec<Count>,
    /// How many are planned in all these years, where that is given.
    pub planned: Option<usize>,
    /// The UN frameworks that cannot be placed in time.
    pub undatable: Vec<Framework<'g>>,
    /// The rules that links were counted by.
    pub policy: Policy,
}

impl<'g> Plan<'g> {
    /// The roll-outs whose preparation falls into these years, of one country or of all. `planned` is how many are planned,
    /// where that is known.
    #[must_use]
    pub fn of(
        graph: &'g PlanGraph,
        years: RangeInclusive<u16>,
        country: Option<Country<'g>>,
        planned: Option<usize>,
        policy: Policy,
    ) -> Self {
        let mut all = rollouts(graph, years.clone());
        all.retain(|r| country.is_none_or(|wanted| r.countries().any(|own| own == wanted)));
        let mut undatable = undatable(graph);
        undatable.retain(|framework| country.is_none_or(|wanted| framework.belongs_to(wanted)));
        let counts = rollout::counts(&all, years.clone());
        let outlooks = all.into_par_iter().map(|r| Outlook::of(r, &policy)).collect();
        Self { years, outlooks, counts, planned, undatable, policy }
    }
}

impl Plan<'_> {
    /// The roll-outs of all years: those known and those expected.
    #[must_use]
    pub fn total(&self) -> (usize, usize) {
        self.counts.iter().fold((0, 0), |(known, expected), c| (known + c.known, expected + c.expected))
    }

    /// The years in words: `2010–2012`.
    #[must_use]
    pub fn span(&self, language: Language) -> String {
        let [first, last] = [self.years.start(), self.years.end()].map(ToString::to_string);
        if first == last { first } else { crate::locale::years(language, &first, &last) }
    }
}

/// The roll-outs in a format. Words are in the language; columns of CSV and keys of JSON are the same in every one.
#[must_use]
pub fn render(plan: &Plan<'_>, language: Language, format: Format, surface: Surface) -> String {
    match format {
        Format::Csv => csv::csv(plan, language),
        Format::Json => json::json(plan, language),
        Format::Table => page(plan, language).text(surface),
        Format::Markdown => page(plan, language).markdown(),
    }
}

/// The first screen: a line for each roll-out, and how to see more.
#[must_use]
pub fn screen(plan: &Plan<'_>, surface: Surface, language: Language) -> String {
    screen::screen(plan, surface, language)
}

/// The roll-outs as a part of an HTML page: the picture, which bears the title, and everything in words.
#[must_use]
pub fn part(plan: &Plan<'_>, language: Language) -> String {
    let mut page = Page::default();
    details(&mut page, plan, 1, language);
    format!("<figure><div class=\"scroll\">{}</div></figure>{}", gantt(plan, language).inline(), page.html())
}

fn page(plan: &Plan<'_>, language: Language) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(language, "rollout-title", years = plan.span(language)));
    page.aside(say!(language, "rollout-reading"));
    page.paragraph(total(plan, language));
    details(&mut page, plan, 2, language);
    page
}

/// What stands below the title, with headings from this level on.
fn details(page: &mut Page, plan: &Plan<'_>, level: u8, language: Language) {
    page.table(counts(plan, language));
    if !plan.outlooks.is_empty() {
        page.heading(level, say!(language, "rollout-dates"));
        page.table(dates(plan, language));
    }
    for outlook in by_name(plan, language) {
        self::outlook(page, outlook, level, language);
    }
    if !plan.undatable.is_empty() {
        page.heading(level, say!(language, "rollout-undatable", n = plan.undatable.len()));
        page.paragraph(clauses(
            language,
            &plan.undatable.iter().map(|f| plan_of_country(*f, language)).collect::<Vec<_>>(),
        ));
    }
    page.aside(say!(language, "policy-line", policy = plan.policy.words(language)));
}

/// The roll-outs in order of year, and within a year of the names of their countries.
fn by_name<'p, 'g>(plan: &'p Plan<'g>, language: Language) -> Vec<&'p Outlook<'g>> {
    let mut outlooks: Vec<&Outlook<'g>> = plan.outlooks.iter().collect();
    let name = |rollout| crate::view::markup::html::in_order(&words::country(rollout, language));
    outlooks.sort_by_cached_key(|outlook| (outlook.rollout.year, name(outlook.rollout)));
    outlooks
}

/// How many there are, against how many are planned.
fn total(plan: &Plan<'_>, language: Language) -> String {
    let (known, expected) = plan.total();
    let n = known + expected;
    match plan.planned {
        Some(planned) => {
            let years = plan.span(language);
            say!(language, "rollout-of-planned", n = n, planned = planned, years = years)
        }
        None => say!(language, "rollout-total", n = n, years = plan.span(language)),
    }
}

fn counts(plan: &Plan<'_>, language: Language) -> Table {
    let mut table = Table::new(&[
        say!(language, "head-prepared"),
        say!(language, "head-known"),
        say!(language, "head-expected"),
        say!(language, "head-together"),
    ]);
    for count in &plan.counts {
        table.row([
            count.year.to_string().into(),
            count.known.to_string().into(),
            count.expected.to_string().into(),
            (count.known + count.expected).to_string().into(),
        ]);
    }
    table
}

/// What the columns of the dates are headed.
pub(in crate::view) fn date_headings(language: Language) -> [String; 7] {
    [
        say!(language, "head-prepared"),
        say!(language, "head-country"),
        say!(language, "head-current"),
        say!(language, "head-next"),
        say!(language, "head-dwcp-then"),
        say!(language, "head-with-current"),
        say!(language, "head-with-next"),
    ]
}

fn dates(plan: &Plan<'_>, language: Language) -> Table {
    let mut table = Table::new(&date_headings(language));
    for outlook in by_name(plan, language) {
        let rollout = outlook.rollout;
        let mut first = true;
        let mut row = |dwcp: String, current: String, next: String| {
            let once = |text: String| if first { text } else { String::new() };
            let cells = [
                once(rollout.year.to_string()),
                once(words::country(rollout, language)),
                once(words::current(rollout, language)),
                once(words::next(rollout, language)),
            ];
            first = false;
            table.row(cells.into_iter().chain([dwcp, current, next]).map(Into::into));
        };
        if outlook.dwcps.is_empty() {
            row(say!(language, "rollout-no-dwcp"), String::new(), String::new());
        }
        for then in &outlook.dwcps {
            let months = |m| words::months(m, language);
            row(
                words::framework(then.dwcp, language),
                then.with_current.map_or_else(String::new, months),
                months(then.with_next),
            );
        }
    }
    table
}

fn outlook(page: &mut Page, outlook: &Outlook<'_>, level: u8, language: Language) {
    let rollout = outlook.rollout;
    let (country, year) = (words::country(rollout, language), rollout.year.to_string());
    page.heading(level, say!(language, "rollout-of", country = country, year = year));
    let mut lines = vec![say!(
        language,
        "rollout-line",
        current = words::current(rollout, language),
        next = words::next(rollout, language)
    )];
    for verdict in &outlook.verdicts {
        let dwcp = name::plan(verdict.pairing.dwcp, language);
        lines.push(words::pair(&dwcp, &words::verdict(verdict, language), language));
    }
    let table = outlook.table;
    let who = |states| words::to_bring_in(states, language);
    if table.assessment == table.formulation {
        lines.push(say!(language, "table-both", who = who(table.formulation)));
    } else {
        lines.push(say!(language, "table-assessment", who = who(table.assessment)));
        lines.push(say!(language, "table-formulation", who = who(table.formulation)));
    }
    if rollout.current.is_some() {
        lines.push(say!(language, "table-last-time", who = words::last_time(table.last_time, language)));
    }
    for (reach, key) in [(Reach::CarriesOver, 0), (Reach::FallsOutside, 1), (Reach::Unknown, 2)] {
        let links: Vec<String> = outlook.links_that(reach).map(|link| link.words()).collect();
        if links.is_empty() {
            continue;
        }
        let mut each = links.clone();
        each.dedup();
        let (n, links) = (links.len(), each.join(", "));
        lines.push(match key {
            0 => say!(language, "links-carry-over", n = n, links = links),
            1 => say!(language, "links-fall-outside", n = n, links = links),
            _ => say!(language, "links-reach-unknown", n = n, links = links),
        });
    }
    page.list(lines);
    if outlook.agenda.is_empty() {
        return;
    }
    page.heading(level + 1, say!(language, "agenda-title"));
    let mut table = Table::new(&[
        say!(language, "head-priority"),
        say!(language, "head-title"),
        say!(language, "head-state"),
        say!(language, "head-whom"),
    ]);
    for item in &outlook.agenda {
        let priority = item.priority;
        let neighbours = match words::neighbours(item, language) {
            none if none.is_empty() && priority.pillars().is_empty() => say!(language, "agenda-no-pillar"),
            none if none.is_empty() => say!(language, "agenda-no-agency"),
            agencies => agencies,
        };
        table.row([
            words::priority(priority, language).into(),
            titled(priority.title_found(language), language).into(),
            words::state(item, rollout, language).into(),
            neighbours.into(),
        ]);
    }
    page.table(table);
}
