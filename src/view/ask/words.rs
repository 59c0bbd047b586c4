//! The sentences of answers.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::sync::Arc;

use super::{Answer, Point};
use crate::align::Pairing;
use crate::ask::{Bridge, Closing, Fewest, Field, Gap, Held, Loss, OnOneLink, Without};
use crate::emit::json::Each;
use crate::graph::name::{self, item_of_plan, plan, plan_of_country};
use crate::graph::{AgencyPart, Item, Link, Outcome, Priority, Target};
use crate::locale::{clauses, labelled, list};
use crate::say;
use crate::view::titled as shown;
use crate::vocab::{Language, Vocabulary, capital};

/// What a link stands on: its source, its status, who judged, and its note.
fn evidence(link: &Link<'_>, language: Language) -> String {
    let joined = joined(link, language);
    let cited = link.evidence().cited();
    let status = link.status().small(language);
    let who = link.reviewer().map(str::to_owned);
    let parts = [Some(status), cited, who, link.note().map(str::to_owned)];
    labelled(language, &joined, &clauses(language, &parts.into_iter().flatten().collect::<Vec<_>>()))
}

/// What a link joins, within its two plans: `P1/E2 → outcome 3`.
fn joined(link: &Link<'_>, language: Language) -> String {
    let target = name::target(link.target(), language);
    say!(language, "ask-link", item = link.item().path(), target = target)
}

/// The same with both plans: `Cabo Verde, DWCP 2023–2027, P1 → UNSDCF 2023–2027, outcome 1`.
fn joined_plans(link: &Link<'_>, language: Language) -> String {
    let un = plan(link.outcome().framework(), language);
    let target = say!(language, "item-of-plan", plan = un, item = name::target(link.target(), language));
    say!(language, "ask-link", item = item_of_plan(link.item(), language), target = target)
}

fn outcome(of: Outcome<'_>, language: Language) -> String {
    name::outcome(of.id(), language)
}

fn names(outcomes: &[Outcome<'_>], language: Language) -> String {
    list(language, &outcomes.iter().map(|of| outcome(*of, language)).collect::<Vec<_>>())
}

fn titled(name: String, title: &str, language: Language) -> String {
    if title.is_empty() { name } else { say!(language, "why-named", id = name, title = title) }
}

/// What hangs on one link only?
#[must_use]
pub fn on_one_link<'a>(found: &'a [OnOneLink<'_>], language: Language) -> Answer<'a> {
    let point = move |one: &OnOneLink<'_>| {
        let link = joined(&one.link, language);
        let answer = match (one.priority, one.outcome) {
            (Some((priority, class)), Some((reached, without))) => say!(
                language,
                "ask-one-link-both",
                link = &link,
                priority = priority.id(),
                class = class.small(language),
                outcome = outcome(reached, language),
                without = without.small(language),
            ),
            (Some((priority, class)), None) => say!(
                language,
                "ask-one-link-priority",
                link = &link,
                priority = priority.id(),
                class = class.small(language),
            ),
            (None, Some((reached, without))) => say!(
                language,
                "ask-one-link-outcome",
                link = &link,
                outcome = outcome(reached, language),
                class = without.small(language),
            ),
            (None, None) => String::new(),
        };
        Point {
            about: format!("{} → {}", one.link.item().address(), one.link.target().address()),
            name: joined_plans(&one.link, language),
            answer: capital(&answer),
            evidence: vec![evidence(&one.link, language)],
        }
    };
    Answer {
        question: say!(language, "ask-one-link"),
        how: say!(language, "ask-one-link-how"),
        points: Each::of(found.iter().map(point)),
        remarks: Vec::new(),
    }
}

/// What would be lost without an agency?
#[must_use]
pub fn without<'a>(found: &'a Without<'_>, language: Language) -> Answer<'a> {
    let agency = found.agency.shown(language);
    let part = move |part: &AgencyPart<'_>| {
        let at = part.output.map_or_else(String::new, |output| format!(" ({})", output.id()));
        let role = labelled(language, part.agency.shown(language), &(part.role.small(language) + &at));
        clauses(language, &[Some(role), part.evidence.cited()].into_iter().flatten().collect::<Vec<_>>())
    };
    let loss = move |loss: &Loss<'_>| {
        let answer = match loss.held {
            Held::Alone => {
                let mut roles: Vec<String> = loss.parts.iter().map(|p| p.role.small(language)).collect();
                roles.sort();
                roles.dedup();
                say!(language, "ask-without-alone", agency = agency, roles = list(language, &roles))
            }
            Held::NobodyElseLeads(n) => say!(language, "ask-without-lead", agency = agency, n = n),
        };
        Point {
            about: titled(loss.outcome.address(), loss.outcome.title(language), language),
            name: titled(
                name::target_of_plan(Target::Outcome(loss.outcome), language),
                &shown(loss.outcome.title_found(language), language),
                language,
            ),
            answer,
            evidence: loss.parts.iter().map(part).collect(),
        }
    };
    let priority = move |(priority, outcomes): &(Priority<'_>, Vec<Outcome<'_>>)| {
        let links = priority.links().filter(|link| outcomes.contains(&link.outcome()));
        Point {
            about: titled(priority.address(), priority.title(language), language),
            name: titled(
                item_of_plan(Item::Priority(*priority), language),
                &shown(priority.title_found(language), language),
                language,
            ),
            answer: say!(
                language,
                "ask-without-priority",
                agency = agency,
                outcomes = names(outcomes, language)
            ),
            evidence: links.map(|link| evidence(&link, language)).collect(),
        }
    };
    let alone = found.losses.iter().filter(|loss| loss.held == Held::Alone).count();
    let remark = if found.outcomes == 0 {
        say!(language, "ask-without-unknown", agency = agency)
    } else {
        say!(language, "ask-without-count", agency = agency, n = found.outcomes, alone = alone)
    };
    Answer {
        question: say!(language, "ask-without-title", agency = agency),
        how: say!(language, "ask-without-how"),
        points: Each::of(found.losses.iter().map(loss).chain(found.priorities.iter().map(priority))),
        remarks: vec![remark],
    }
}

/// The two plans of a comparison, after its country.
fn plans(pairing: Pairing<'_>, language: Language) -> String {
    format!("{} × {}", plan_of_country(pairing.dwcp, language), plan(pairing.un, language))
}

/// The fewest outcomes that would have to change?
#[must_use]
pub fn fewest<'a, 'g: 'a>(
    found: impl IntoIterator<Item: Borrow<Fewest<'g>>, IntoIter: 'a>,
    language: Language,
) -> Answer<'a> {
    let point = move |one: &Fewest<'_>| {
        let pairing = one.verdict.pairing;
        let open = one.open.len();
        let covered = one.open.iter().filter(|open| !open.candidates.is_empty()).count();
        let outcomes = names(&one.chosen, language);
        let answer = if one.verdict.priorities.is_empty() {
            say!(language, "ask-fewest-no-priorities", framework = plan(pairing.dwcp, language))
        } else if one.verdict.outcomes.is_empty() {
            say!(language, "ask-fewest-no-outcomes", framework = plan(pairing.un, language))
        } else if open == 0 {
            say!(language, "ask-fewest-none-open")
        } else if covered == 0 {
            say!(language, "ask-fewest-no-candidate", open = open)
        } else if one.cover.is_exact() {
            say!(
                language,
                "ask-fewest-exact",
                n = one.chosen.len(),
                outcomes = outcomes,
                open = open,
                covered = covered,
                candidates = one.candidates,
            )
        } else {
            say!(
                language,
                "ask-fewest-bound",
                n = one.chosen.len(),
                least = one.cover.at_least,
                outcomes = outcomes,
                open = open,
                covered = covered,
                candidates = one.candidates,
            )
        };
        let known = one.open.iter().filter(|_| !one.verdict.outcomes.is_empty());
        let evidence = known.map(|open| {
            let item = open.item.path();
            let Some((chosen, suggested)) = open.candidates.iter().find(|(o, _)| one.chosen.contains(o))
            else {
                return say!(language, "ask-fewest-without", item = item);
            };
            let name = outcome(*chosen, language);
            if suggested.is_some() {
                return say!(language, "ask-fewest-by-suggestion", item = item, outcome = name);
            }
            let theirs = chosen.pillars();
            let shared: Vec<String> = (open.item.priority().pillars().iter())
                .filter(|p| theirs.iter().any(|q| q == *p))
                .map(|p| p.small(language))
                .collect();
            let pillars = list(language, &shared);
            say!(language, "ask-fewest-by-pillar", item = item, outcome = name, pillars = pillars)
        });
        Point {
            about: format!("{} · {}", pairing.dwcp.address(), pairing.un.address()),
            name: plans(pairing, language),
            answer,
            evidence: evidence.collect(),
        }
    };
    Answer {
        question: say!(language, "ask-fewest"),
        how: say!(language, "ask-fewest-how"),
        points: Each::of(found.into_iter().map(move |one| point(one.borrow()))),
        remarks: Vec::new(),
    }
}

/// A priority after its plan, without the country: `DWCP 2022–2026, P1`.
fn of_dwcp(priority: Priority<'_>, language: Language) -> String {
    say!(language, "item-of-plan", plan = plan(priority.framework(), language), item = priority.id())
}

/// How a country closed a gap, and by which links.
fn closed(closing: &Closing<'_>, language: Language) -> Vec<String> {
    let closed = say!(
        language,
        "ask-same-gap-closing",
        country = closing.country.name(language),
        pillar = closing.pillar.small(language),
        before = of_dwcp(closing.before, language),
        after = titled(
            of_dwcp(closing.after, language),
            &shown(closing.after.title_found(language), language),
            language
        ),
        class = closing.class.small(language),
    );
    let links = closing.how.iter().map(|link| format!("– {}", evidence(link, language)));
    std::iter::once(closed).chain(links).collect()
}

/// Which countries closed the same gap, and how?
#[must_use]
pub fn gaps<'a>(found: &'a [Gap<'_>], language: Language) -> Answer<'a> {
    // Many gaps were closed in the same ways, of which each is put into words once.
    let mut known: HashMap<*const Closing<'_>, Vec<String>> = HashMap::new();
    let point = move |gap: &'a Gap<'_>| {
        let priority = gap.verdict.priority;
        let title = shown(priority.title_found(language), language);
        let answer = if priority.pillars().is_empty() {
            say!(language, "ask-same-gap-no-pillar", title = title)
        } else {
            let (n, elsewhere) = (gap.countries, gap.taken_up_elsewhere);
            say!(language, "ask-same-gap-open", title = title, n = n, elsewhere = elsewhere)
        };
        let mut told = Vec::new();
        if let Some(absence) = gap.verdict.absence() {
            let (state, cited) = (absence.state().small(language), absence.evidence().cited());
            let parts = [Some(state), cited, absence.reason().map(str::to_owned)];
            let state = clauses(language, &parts.into_iter().flatten().collect::<Vec<_>>());
            told.push(say!(language, "ask-same-gap-state", item = priority.id(), state = state));
        }
        for closing in &gap.closed {
            let words = known.entry(Arc::as_ptr(closing)).or_insert_with(|| closed(closing, language));
            told.extend_from_slice(words);
        }
        if gap.unlisted > 0 {
            let country = gap.verdict.pairing.country.code();
            told.push(say!(language, "ask-same-gap-unlisted", n = gap.unlisted, country = country));
        }
        let about = format!("{} · {}", priority.address(), gap.verdict.pairing.un.address());
        let item = item_of_plan(Item::Priority(priority), language);
        let name = format!("{item} · {}", plan(gap.verdict.pairing.un, language));
        Point { about, name, answer, evidence: told }
    };
    Answer {
        question: say!(language, "ask-same-gap"),
        how: say!(language, "ask-same-gap-how"),
        points: Each::of(found.iter().map(point)),
        remarks: Vec::new(),
    }
}

/// Which agencies bridge pillars?
#[must_use]
pub fn bridges<'a>(found: &'a [Bridge<'_>], language: Language) -> Answer<'a> {
    let point = move |bridge: &Bridge<'_>| {
        let (agency, n) = (bridge.agency.shown(language), bridge.fields.len());
        let field = |(field, outcomes): (&Field<'_>, &Vec<Outcome<'_>>)| {
            let name = match field {
                Field::Pillar(pillar) => pillar.label(language),
                Field::Group(group) => group,
            };
            say!(language, "ask-bridges-field", field = name, outcomes = names(outcomes, language))
        };
        Point {
            about: bridge.framework.address(),
            name: plan_of_country(bridge.framework, language),
            answer: say!(language, "ask-bridges-joins", agency = agency, n = n),
            evidence: bridge.fields.iter().map(field).collect(),
        }
    };
    Answer {
        question: say!(language, "ask-bridges"),
        how: say!(language, "ask-bridges-how"),
        points: Each::of(found.iter().map(point)),
        remarks: Vec::new(),
    }
}
