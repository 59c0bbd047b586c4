//! Verdicts for people: blocks for a terminal, and Markdown.

use std::io::Result;

use super::{Alignment, Out, bounds, outcome_class, priority_class};
use crate::align::{OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::graph::name;
use crate::graph::{Framework, Item, Outcome, Overlap, Priority};
use crate::locale::clauses;
use crate::say;
use crate::view::markup::escape;
use crate::view::markup::html::in_order;
use crate::view::markup::markdown::{Markdown, strong};
use crate::view::parallel::ordered_chunks;
use crate::view::svg::theme;
use crate::view::text::style;
use crate::view::text::table::Table;
use crate::view::text::wrap::lines;
use crate::view::{Surface, titled};
use crate::vocab::{Language, OutcomeClass, PriorityClass, Vocabulary};

/// The years that a pairing shares, in words.
fn shared_years(verdict: &PairingVerdict<'_>, language: Language) -> String {
    match verdict.pairing.overlap {
        Overlap::Years(first, last) => say!(
            language,
            "align-years",
            n = last.number() - first.number() + 1,
            first = first.to_string(),
            last = last.to_string()
        ),
        Overlap::SomeYears => say!(language, "align-years-some"),
        Overlap::Assumed => say!(language, "align-years-assumed"),
        Overlap::None => say!(language, "align-years-none"),
    }
}

/// `Republic of Moldova (MDA): DWCP 2008–2011 × UNDAF 2007–2011`.
fn heading(verdict: &PairingVerdict<'_>, language: Language) -> String {
    let pairing = verdict.pairing;
    say!(
        language,
        "align-plans",
        country = pairing.country.name(language),
        code = pairing.country.code(),
        dwcp = name::plan(pairing.dwcp, language),
        un = name::plan(pairing.un, language)
    )
}

fn outcome_title(outcome: Outcome<'_>, language: Language) -> String {
    titled(outcome.title_found(language), language)
}

fn class_of(verdict: &PairingVerdict<'_>, language: Language) -> String {
    verdict.word(language)
}

pub(super) fn blocks(alignment: &Alignment<'_>, surface: Surface, out: Out<'_>) -> Result<()> {
    let language = alignment.language;
    let best = alignment
        .write_judged(|some| some.iter().map(|verdict| block(verdict, surface, language)).collect(), out)?;
    foot(alignment, &best, |line| aside(line, surface), out)
}

fn block(verdict: &PairingVerdict<'_>, surface: Surface, language: Language) -> String {
    let mut text = String::new();
    let paragraph =
        |text: &mut String, words: &str, indent, style| *text += &lines(words, indent, style, surface);
    paragraph(&mut text, &heading(verdict, language), 0, style::HEADING);
    let (class, why) = (class_of(verdict, language), verdict.why(language));
    let said = say!(language, "align-verdict", class = class, why = why);
    let look = theme::pairing(verdict.class()).style;
    paragraph(&mut text, &said, 2, look);
    for stated in verdict.pairing.stated_in_words(language) {
        paragraph(&mut text, &stated, 2, anstyle::Style::new());
    }
    paragraph(&mut text, &format!("{}.", shared_years(verdict, language)), 2, style::ASIDE);
    let mut table = Table::new(&[
        say!(language, "column-the-dwcp"),
        say!(language, "column-class"),
        say!(language, "column-priority-all"),
    ]);
    let (silent, telling): (Vec<_>, Vec<_>) =
        verdict.priorities.iter().partition(|p| p.class() == PriorityClass::Unexamined && p.links.is_empty());
    for priority in telling {
        let (id, class) = (priority.priority.id(), priority_class(priority, language));
        table.row([id.into(), class, titled(priority.priority.title_found(language), language).into()]);
        table.row(["".into(), "".into(), priority.why(language).into()]);
        if let Some(lift) = priority.lift(language) {
            table.row(["".into(), "".into(), format!("→ {lift}").into()]);
        }
        if let Some((low, high)) = bounds(priority) {
            let (low, high) = (low.shown(language).into_owned(), high.shown(language).into_owned());
            let bounds = say!(language, "align-bounds", low = low, high = high);
            table.row(["".into(), "".into(), bounds.into()]);
        }
    }
    let same = |p: &PriorityVerdict<'_>| (p.nothing(), p.why(language));
    for (ids, first) in together(&silent, same, |p| p.priority.id()) {
        table.row([ids.into(), priority_class(first, language), first.why(language).into()]);
    }
    if !table.is_empty() {
        text += &table.text(surface, 2);
    }
    let mut table = Table::new(&[
        say!(language, "column-the-un"),
        say!(language, "column-class"),
        say!(language, "column-the-ilo"),
        say!(language, "column-outcome-all"),
    ]);
    let (silent, telling): (Vec<_>, Vec<_>) =
        verdict.outcomes.iter().partition(|o| o.class() == OutcomeClass::Unexamined && o.links.is_empty());
    for outcome in telling {
        let (id, class, ilo) = (
            outcome.outcome.id(),
            outcome_class(outcome, language),
            outcome.engagement().shown(language).into_owned(),
        );
        table.row([id.into(), class, ilo.into(), outcome_title(outcome.outcome, language).into()]);
        table.row(["".into(), "".into(), "".into(), outcome.why(language).into()]);
    }
    let same = |o: &OutcomeVerdict<'_>| (o.nothing(), o.engagement(), o.why(language));
    for (ids, first) in together(&silent, same, |o| o.outcome.id()) {
        let ilo = first.engagement().shown(language).into_owned();
        table.row([ids.into(), outcome_class(first, language), ilo.into(), first.why(language).into()]);
    }
    if !table.is_empty() {
        text += &table.text(surface, 2);
    }
    text.push('\n');
    text
}

/// Verdicts of which the same is to be said, together: their ids in order, and the first of them.
fn together<'v, V, K: PartialEq>(
    verdicts: &[&'v V],
    same: impl Fn(&V) -> K,
    id: impl Fn(&'v V) -> &'v str,
) -> Vec<(String, &'v V)> {
    let mut groups: Vec<(K, Vec<&str>, &V)> = Vec::new();
    for &verdict in verdicts {
        let key = same(verdict);
        match groups.iter_mut().find(|(known, ..)| *known == key) {
            Some((_, ids, _)) => ids.push(id(verdict)),
            None => groups.push((key, vec![id(verdict)], verdict)),
        }
    }
    groups.into_iter().map(|(_, ids, first)| (ids.join(", "), first)).collect()
}

/// What no line of a priority or an outcome says: which comparisons cannot be made, and what sources state of whole ones.
pub(super) fn of_whole_comparisons(alignment: &Alignment<'_>) -> Vec<String> {
    let language = alignment.language;
    let mut lines = Vec::new();
    for pairing in &alignment.pairings {
        let stated = pairing.stated_in_words(language);
        let cannot_be_compared = pairing.lacks_priorities() || pairing.lacks_outcomes();
        if !cannot_be_compared && stated.is_empty() {
            continue;
        }
        let verdict = pairing.judge(alignment.policy);
        let why = cannot_be_compared.then(|| {
            say!(language, "align-verdict", class = verdict.word(language), why = verdict.why(language))
        });
        let said: Vec<String> = why.into_iter().chain(stated).collect();
        let plans = heading(&verdict, language);
        lines.push(say!(language, "align-plans-verdict", plans = plans, why = said.join(" ")));
    }
    lines
}

/// What stands below the verdicts: best classes over several pairings, what is in no pairing, and the policy. Each line
/// is written as it is to be shown.
pub(super) fn foot(
    alignment: &Alignment<'_>,
    best: &[(Priority<'_>, PriorityClass)],
    shown: impl Fn(&str) -> String + Sync,
    out: Out<'_>,
) -> Result<()> {
    let language = alignment.language;
    let over_all = |(priority, class): &(Priority<'_>, PriorityClass)| {
        let class = class.shown(language);
        let priority = name::item_of_plan(Item::Priority(*priority), language);
        shown(&say!(language, "align-over-all", priority = priority, class = class))
    };
    let part = |some: &[_]| some.iter().map(over_all).collect::<String>();
    ordered_chunks(best, LINES, part, |lines| out.write_all(lines.as_bytes()))?;
    let mut lines: Vec<String> = Vec::new();
    if alignment.pairings.is_empty() {
        lines.push(say!(language, "align-no-pairing"));
    }
    if !alignment.unpaired.is_empty() {
        let named = |f: &Framework<'_>| name::plan_of_country(*f, language);
        let mut names: Vec<String> = alignment.unpaired.iter().map(named).collect();
        names.sort_by_cached_key(|name| in_order(name));
        lines.push(say!(language, "align-unpaired", frameworks = clauses(language, &names)));
    }
    lines.push(say!(language, "policy-line", policy = alignment.policy.words(language)));
    lines.iter().try_for_each(|line| out.write_all(shown(line).as_bytes()))
}

/// How many lines of the foot make one part of it.
const LINES: usize = 64;

/// A line of the foot, fitted to where it goes.
pub(super) fn aside(line: &str, surface: Surface) -> String {
    lines(line, 0, style::ASIDE, surface)
}

pub(super) fn markdown(alignment: &Alignment<'_>, out: Out<'_>) -> Result<()> {
    let language = alignment.language;
    let mut title = Markdown::default();
    title.heading(1, &say!(language, "align-title"));
    out.write_all(title.finish().as_bytes())?;
    let best = alignment
        .write_judged(|some| some.iter().map(|verdict| section(verdict, language)).collect(), out)?;
    let item = |line: &str| {
        let mut foot = Markdown::default();
        foot.item(0, line);
        foot.finish()
    };
    foot(alignment, &best, item, out)
}

/// A pairing in Markdown.
fn section(verdict: &PairingVerdict<'_>, language: Language) -> String {
    let mut page = Markdown::default();
    page.heading(2, &heading(verdict, language));
    let (class, why) = (strong(&class_of(verdict, language)), escape::markdown(&verdict.why(language)));
    let said = say!(language, "align-verdict", class = class, why = why);
    page.written(&format!("{said}\n{}.", shared_years(verdict, language)));
    verdict.pairing.stated_in_words(language).iter().for_each(|stated| page.paragraph(stated));
    let mut table = Table::new(&[
        say!(language, "column-the-dwcp"),
        say!(language, "column-class"),
        say!(language, "column-priority"),
        say!(language, "column-why"),
        say!(language, "column-what-would-lift"),
    ]);
    for priority in &verdict.priorities {
        table.row([
            priority.priority.id().into(),
            priority_class(priority, language),
            titled(priority.priority.title_found(language), language).into(),
            priority.why(language).into(),
            priority.lift(language).unwrap_or_default().into(),
        ]);
    }
    page.table(&table);
    let mut table = Table::new(&[
        say!(language, "column-the-un"),
        say!(language, "column-class"),
        say!(language, "column-the-ilo"),
        say!(language, "column-outcome"),
        say!(language, "column-why"),
    ]);
    for outcome in &verdict.outcomes {
        table.row([
            outcome.outcome.id().into(),
            outcome_class(outcome, language),
            outcome.engagement().shown(language).into_owned().into(),
            outcome_title(outcome.outcome, language).into(),
            outcome.why(language).into(),
        ]);
    }
    page.table(&table);
    page.finish()
}
