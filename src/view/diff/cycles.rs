//! Two cycles of a country as a page and for programs.

use serde::Serialize;

use super::names::of_outcome;
use super::words::{fate_words, state_words};
use super::{Form, json};
use crate::align::short;
use crate::diff::{Cycle, CycleItem, Cycles, Fate, Kept, Side};
use crate::graph::name::plan;
use crate::say;
use crate::suggest::PlanItem;
use crate::view::text::page::{Page, Reworded, Titled};
use crate::view::{Surface, markup};
use crate::vocab::{Language, PairingClass, Vocabulary as _};

/// The most letters of a title in a list.
const TITLE: usize = 70;

/// The cycles in a form. `limit` is how many entries of a list are shown.
#[must_use]
pub fn render(
    cycles: &Cycles<'_>,
    policy: &str,
    form: Form,
    limit: Option<usize>,
    surface: Surface,
    language: Language,
) -> String {
    let page = || page(cycles, policy, limit, language);
    match form {
        Form::Json => program(cycles, policy, language),
        Form::Text => page().text(surface),
        Form::Markdown => page().markdown(),
        Form::Html => markup::page::html(&page(), language),
    }
}

/// The cycles as a part of an HTML page.
#[must_use]
pub fn part(cycles: &Cycles<'_>, policy: &str, language: Language) -> String {
    page(cycles, policy, None, language).html()
}

/// The cycles as a page.
fn page(cycles: &Cycles<'_>, policy: &str, limit: Option<usize>, language: Language) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(language, "cycles-title", country = cycles.country.name(language)));
    let said = |cycle: &Cycle<'_>| {
        let name = |framework| plan(framework, language);
        say!(language, "cycles-plans", previous = name(cycle.before), present = name(cycle.now))
    };
    page.list([Some(&cycles.dwcp), cycles.un.as_ref()].into_iter().flatten().map(said).collect());
    for side in [Side::Dwcp, Side::Un] {
        let items: Vec<&CycleItem<'_>> = cycles.items.iter().filter(|item| item.side == side).collect();
        page.heading(
            2,
            match side {
                Side::Dwcp => say!(language, "cycles-dwcp"),
                Side::Un => say!(language, "cycles-un"),
            },
        );
        if side == Side::Un && cycles.un.is_none() {
            page.paragraph(say!(language, "cycles-one-un"));
            continue;
        }
        if items.is_empty() {
            page.paragraph(say!(language, "cycles-no-items"));
            continue;
        }
        let count = |wanted: fn(Kept) -> bool| items.iter().filter(|item| wanted(item.kept)).count();
        page.paragraph(say!(
            language,
            "cycles-counts",
            carried = count(|kept| kept == Kept::CarriedOn),
            reworded = count(|kept| kept == Kept::Reworded),
            dropped = count(|kept| matches!(kept, Kept::Dropped | Kept::Proposed(_))),
            new = count(|kept| matches!(kept, Kept::New | Kept::Proposed(_))),
            unknown = count(|kept| kept == Kept::NotComparable),
            proposed = count(|kept| matches!(kept, Kept::Proposed(_)))
        ));
        side_lists(&mut page, &items, limit, language);
    }
    gaps(&mut page, cycles, limit, language);
    page.aside(say!(language, "policy-line", policy = policy));
    page
}

fn cut<T>(entries: &mut Vec<T>, limit: Option<usize>) -> usize {
    let all = entries.len();
    entries.truncate(limit.unwrap_or(all));
    all - entries.len()
}

/// The title of an item, where there is one.
fn title(item: Option<PlanItem<'_>>, language: Language) -> &str {
    item.and_then(|item| item.title_found(language)).map_or("", |(title, _)| title)
}

/// The language of a title, where it is not the reader’s.
fn other(item: PlanItem<'_>, language: Language) -> Option<Language> {
    item.title_found(language).map(|(_, found)| found).filter(|found| *found != language)
}

/// An item by its name and title, and what is said of it.
fn titled(name: String, item: &CycleItem<'_>, after: String, language: Language) -> Titled {
    let shown = item.now.or(item.before);
    Titled {
        before: name,
        title: short(title(shown, language), TITLE),
        other: shown.and_then(|item| other(item, language)),
        after,
    }
}

/// What became of the items of one side, kind by kind.
fn side_lists(page: &mut Page, items: &[&CycleItem<'_>], limit: Option<usize>, language: Language) {
    let of = |wanted: fn(Kept) -> bool| items.iter().copied().filter(move |item| wanted(item.kept));
    let ids = |item: &CycleItem<'_>| {
        let path =
            |of: Option<PlanItem<'_>>| of.map(|of| called(of, item.side, language)).unwrap_or_default();
        match (path(item.before), path(item.now)) {
            (before, now) if before == now || now.is_empty() => before,
            (before, now) if before.is_empty() => now,
            (before, now) => format!("{before} → {now}"),
        }
    };
    let worded = |item: &CycleItem<'_>| {
        let other = |item: Option<PlanItem<'_>>| item.and_then(|item| other(item, language));
        Reworded {
            lead: ids(item),
            old: title(item.before, language).to_owned(),
            new: title(item.now, language).to_owned(),
            other: other(item.now).filter(|found| other(item.before) == Some(*found)),
        }
    };
    let plain = |item: &CycleItem<'_>| titled(ids(item), item, String::new(), language);
    let mut add = |heading: String, wanted: fn(Kept) -> bool, in_words: bool| {
        let mut some: Vec<&CycleItem<'_>> = of(wanted).collect();
        if some.is_empty() {
            return;
        }
        page.paragraph(heading);
        let left = cut(&mut some, limit);
        if in_words {
            page.reworded(some.into_iter().map(worded).collect());
        } else {
            page.titled(some.into_iter().map(plain).collect());
        }
        if left > 0 {
            page.aside(say!(language, "diff-more", n = left));
        }
    };
    add(say!(language, "cycles-carried"), |kept| kept == Kept::CarriedOn, false);
    add(say!(language, "cycles-reworded"), |kept| kept == Kept::Reworded, true);
    add(say!(language, "cycles-proposed"), |kept| matches!(kept, Kept::Proposed(_)), true);
    add(say!(language, "cycles-dropped"), |kept| kept == Kept::Dropped, false);
    add(say!(language, "cycles-new"), |kept| kept == Kept::New, false);
    add(say!(language, "cycles-not-comparable"), |kept| kept == Kept::NotComparable, false);
}

/// An item within its plan: `P1`, `outcome 3`.
fn called(item: PlanItem<'_>, side: Side, language: Language) -> String {
    match side {
        Side::Dwcp => item.path(),
        Side::Un => of_outcome(&item.path(), language),
    }
}

/// What became of gaps; what rests on a proposal says so and is not counted.
fn gaps(page: &mut Page, cycles: &Cycles<'_>, limit: Option<usize>, language: Language) {
    let with_fate = |fate| cycles.items.iter().filter(move |item| item.fate() == Some(fate));
    if Fate::ALL.into_iter().all(|fate| with_fate(fate).next().is_none()) {
        return;
    }
    page.heading(2, say!(language, "diff-gaps"));
    for fate in Fate::ALL {
        let mut some: Vec<&CycleItem<'_>> = with_fate(fate).collect();
        let counted = some.iter().filter(|item| !item.is_proposed()).count();
        let left = cut(&mut some, limit);
        let line = |item: &&CycleItem<'_>| {
            let shown = item.now.or(item.before);
            let name = shown.map(|shown| called(shown, item.side, language)).unwrap_or_default();
            let (was, now) = (state_words(item.old, language), state_words(item.new, language));
            let after = if item.is_proposed() {
                say!(language, "cycles-gap-proposed", was = was, now = now)
            } else {
                say!(language, "cycles-gap", was = was, now = now)
            };
            titled(name, item, after, language)
        };
        if !some.is_empty() {
            page.paragraph(fate_words(fate, counted, language));
            page.titled(some.iter().map(line).collect());
        }
        if left > 0 {
            page.aside(say!(language, "diff-more", n = left));
        }
    }
}

#[derive(Serialize)]
struct Json<'a> {
    country: &'a str,
    policy: &'a str,
    dwcp: Option<Plans>,
    undaf: Option<Plans>,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Plans {
    previous: String,
    present: String,
}

#[derive(Serialize)]
struct Item<'a> {
    side: &'static str,
    kept: &'static str,
    previous: Option<Named<'a>>,
    present: Option<Named<'a>>,
    likeness: Option<f64>,
    fate: Option<Fate>,
    old: Option<json::JsonState>,
    new: Option<json::JsonState>,
}

#[derive(Serialize)]
struct Named<'a> {
    address: String,
    title: &'a str,
}

fn program(cycles: &Cycles<'_>, policy: &str, language: Language) -> String {
    let plans = |cycle: &Cycle<'_>| Plans { previous: cycle.before.address(), present: cycle.now.address() };
    crate::view::json(&Json {
        country: cycles.country.code(),
        policy,
        dwcp: Some(plans(&cycles.dwcp)),
        undaf: cycles.un.as_ref().map(plans),
        items: cycles.items.iter().map(|item| one(item, language)).collect(),
    })
}

fn one<'g>(item: &CycleItem<'g>, language: Language) -> Item<'g> {
    let named = |item: PlanItem<'g>| Named { address: item.address(), title: title(Some(item), language) };
    let likeness = match item.kept {
        Kept::Proposed(likeness) => Some((likeness.score() * 1000.0).round() / 1000.0),
        _ => None,
    };
    Item {
        side: match item.side {
            Side::Dwcp => "dwcp",
            Side::Un => "un",
        },
        kept: match item.kept {
            Kept::CarriedOn => "carried-on",
            Kept::Reworded => "reworded",
            Kept::Proposed(_) => "proposed",
            Kept::Dropped => "dropped",
            Kept::New => "new",
            Kept::NotComparable => PairingClass::NotComparable.word(),
        },
        previous: item.before.map(named),
        present: item.now.map(named),
        likeness,
        fate: item.fate(),
        old: json::state(item.old),
        new: json::state(item.new),
    }
}
