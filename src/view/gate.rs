//! Conditions on the counts: which are met, and by what those that are not fail.

use serde::Serialize;

use super::{Surface, titled, with_state};
use crate::align::{Condition, ElementCover, Member, Tally};
use crate::graph::name::{item_of_plan, plan, plan_of_country, target_of_plan};
use crate::graph::{Item, Target};
use crate::say;
use crate::view::text::style;
use crate::view::text::wrap::{hanging, lines};
use crate::vocab::{Language, Vocabulary as _};

/// How many things are named below a condition that is not met.
const NAMED: usize = 8;

/// Conditions and the counts that they are held against.
#[derive(Debug)]
pub struct Gate<'g> {
    /// The conditions, in the order in which they were given.
    pub conditions: Vec<Condition>,
    /// The counts.
    pub tally: Tally<'g>,
}

impl Gate<'_> {
    /// How many conditions are not met.
    #[must_use]
    pub fn failures(&self) -> usize {
        self.conditions
            .iter()
            .filter(|condition| !condition.is_met(self.tally.number(condition.count)))
            .count()
    }
}

/// The conditions for people: those that are not met with the names of what they fail by, all of them with `all`.
#[must_use]
pub fn text(gate: &Gate<'_>, all: bool, surface: Surface, language: Language) -> String {
    let failures = gate.failures();
    let head = match failures {
        0 => say!(language, "gate-all-met", n = gate.conditions.len()),
        n => say!(language, "gate-not-met", n = n, all = gate.conditions.len()),
    };
    let style = if failures == 0 { anstyle::Style::new() } else { style::ERROR };
    let mut text = lines(&head, 0, style, surface);
    for condition in &gate.conditions {
        let line = line(*condition, gate.tally.number(condition.count), language);
        text += &hanging("  ", &line, anstyle::Style::new(), surface);
        let failing = condition.failing(&gate.tally);
        if failing.is_empty() {
            continue;
        }
        // Where there are too few, those that are named are not what was counted.
        if condition.short_by(gate.tally.number(condition.count)).is_some() {
            text += &lines(&say!(language, "gate-others"), 4, style::ASIDE, surface);
        }
        let shown = if all { failing.len() } else { NAMED };
        for member in failing.iter().take(shown) {
            text += &hanging("    - ", &named(member, language), anstyle::Style::new(), surface);
        }
        if failing.len() > shown {
            let more = say!(language, "gate-more", n = failing.len() - shown);
            text += &lines(&more, 4, style::ASIDE, surface);
        }
    }
    text
}

fn line(condition: Condition, number: usize, language: Language) -> String {
    let (name, written) = (condition.count.label(language), condition.to_string());
    let state =
        if condition.is_met(number) { say!(language, "gate-met") } else { say!(language, "gate-failed") };
    if let Some(by) = condition.short_by(number) {
        return say!(
            language,
            "gate-short",
            state = state,
            condition = written,
            name = name,
            number = number,
            by = by
        );
    }
    match condition.over_by(number) {
        Some(by) => say!(
            language,
            "gate-over",
            state = state,
            condition = written,
            name = name,
            number = number,
            by = by
        ),
        None => say!(language, "gate-line", state = state, condition = written, name = name, number = number),
    }
}

/// A thing with its name, its title and what is known of it.
fn named(member: &Member<'_>, language: Language) -> String {
    let (title, state) = said(member, language);
    let title = crate::align::short(&title, 70);
    match state {
        Some(state) => {
            say!(language, "gate-member", name = name(member, language), title = title, state = state)
        }
        None => say!(language, "gate-member-plain", name = name(member, language), title = title),
    }
}

/// What a person calls it: after its plan and country.
fn name(member: &Member<'_>, language: Language) -> String {
    match member {
        Member::Priority(priority, ..) => item_of_plan(Item::Priority(*priority), language),
        Member::Element(element, _) => item_of_plan(Item::Element(*element), language),
        Member::Outcome(outcome, ..) => target_of_plan(Target::Outcome(*outcome), language),
        Member::Comparison(pairing, _) => {
            format!("{} × {}", plan_of_country(pairing.dwcp, language), plan(pairing.un, language))
        }
        Member::Plan(framework) => plan_of_country(*framework, language),
        Member::Link(link) => {
            let (item, target) =
                (item_of_plan(link.item(), language), target_of_plan(link.target(), language));
            format!("{item} → {target}")
        }
    }
}

fn said(member: &Member<'_>, language: Language) -> (String, Option<String>) {
    match member {
        Member::Priority(priority, class, nothing) => (
            titled(priority.title_found(language), language),
            Some(with_state(language, class.label(language), *nothing)),
        ),
        Member::Outcome(outcome, class, nothing) => (
            titled(outcome.title_found(language), language),
            Some(with_state(language, class.label(language), *nothing)),
        ),
        Member::Element(element, cover) => {
            (titled(element.title_found(language), language), Some(covered(*cover, language)))
        }
        Member::Comparison(_, class) => (String::new(), Some(class.shown(language).into_owned())),
        Member::Plan(plan) => (plan.title().to_owned(), None),
        Member::Link(_) => (String::new(), None),
    }
}

fn covered(cover: ElementCover, language: Language) -> String {
    match cover {
        ElementCover::Own => say!(language, "report-cover-whole"),
        ElementCover::ThroughPriority => say!(language, "report-cover-through"),
        ElementCover::Part => say!(language, "report-cover-part"),
        ElementCover::NotCovered => say!(language, "report-cover-not"),
        ElementCover::Unexamined => say!(language, "state-unexamined"),
    }
}

/// A condition for programs.
#[derive(Debug, Serialize)]
pub(in crate::view) struct Held {
    condition: String,
    count: &'static str,
    wanted: usize,
    number: usize,
    met: bool,
    too_few: usize,
    too_many: usize,
    /// What it fails by: the others where there are too few, those counted where there are too many.
    failing: Vec<String>,
}

/// The conditions for programs.
pub(in crate::view) fn held(gate: &Gate<'_>) -> Vec<Held> {
    let held = |condition: &Condition| {
        let number = gate.tally.number(condition.count);
        Held {
            condition: condition.to_string(),
            count: condition.count.word(),
            wanted: condition.wanted,
            number,
            met: condition.is_met(number),
            too_few: condition.short_by(number).unwrap_or_default(),
            too_many: condition.over_by(number).unwrap_or_default(),
            failing: condition.failing(&gate.tally).iter().map(Member::address).collect(),
        }
    };
    gate.conditions.iter().map(held).collect()
}
