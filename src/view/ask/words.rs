//! The sentences of answers.

use super::{Answer, Point};
use crate::ask::{Bridge, Fewest, Field, Gap, Held, OnOneLink, Without};
use crate::graph::{AgencyPart, Link, Outcome};
use crate::locale::{clauses, labelled, list};
use crate::say;
use crate::vocab::{Language, Vocabulary};

/// What a link stands on: its source, its status, who judged, and its note.
fn evidence(link: &Link<'_>, language: Language) -> String {
    let joined = say!(language, "ask-link", item = link.item().address(), target = link.target().address());
    let cited = link.evidence().cited();
    let status = link.status().small(language);
    let who = link.reviewer().map(str::to_owned);
    let parts = [Some(status), cited, who, link.note().map(str::to_owned)];
    labelled(language, &joined, &clauses(language, &parts.into_iter().flatten().collect::<Vec<_>>()))
}

fn addresses(outcomes: &[Outcome<'_>], language: Language) -> String {
    list(language, &outcomes.iter().map(|outcome| outcome.address()).collect::<Vec<_>>())
}

fn titled(address: String, title: &str, language: Language) -> String {
    if title.is_empty() { address } else { say!(language, "why-named", id = address, title = title) }
}

/// What hangs on one link only?
#[must_use]
pub fn on_one_link(found: &[OnOneLink<'_>], language: Language) -> Answer {
    let point = |one: &OnOneLink<'_>| {
        let link = say!(
            language,
            "ask-link",
            item = one.link.item().address(),
            target = one.link.target().address()
        );
        let answer = match (one.priority, one.outcome) {
            (Some((priority, class)), Some((outcome, without))) => say!(
                language,
                "ask-one-link-both",
                link = &link,
                priority = priority.address(),
                class = class.label(language),
                outcome = outcome.address(),
                without = without.label(language),
            ),
            (Some((priority, class)), None) => say!(
                language,
                "ask-one-link-priority",
                link = &link,
                priority = priority.address(),
                class = class.label(language),
            ),
            (None, Some((outcome, without))) => say!(
                language,
                "ask-one-link-outcome",
                link = &link,
                outcome = outcome.address(),
                class = without.label(language),
            ),
            (None, None) => String::new(),
        };
        Point { about: link, answer, evidence: vec![evidence(&one.link, language)] }
    };
    Answer {
        question: say!(language, "ask-one-link"),
        how: say!(language, "ask-one-link-how"),
        points: found.iter().map(point).collect(),
        remarks: Vec::new(),
    }
}

/// What would be lost without an agency?
#[must_use]
pub fn without(found: &Without<'_>, language: Language) -> Answer {
    let agency = found.agency.shown(language);
    let part = |part: &AgencyPart<'_>| {
        let at = part.output.map_or_else(String::new, |output| format!(" ({})", output.id()));
        let cited = part.evidence.cited().map_or_else(String::new, |cited| format!("; {cited}"));
        format!("{} {}{at}{cited}", part.agency.shown(language), part.role.small(language))
    };
    let mut points: Vec<Point> = Vec::new();
    for loss in &found.losses {
        let answer = match loss.held {
            Held::Alone => {
                let mut roles: Vec<String> = loss.parts.iter().map(|p| p.role.small(language)).collect();
                roles.sort();
                roles.dedup();
                say!(language, "ask-without-alone", agency = agency, roles = list(language, &roles))
            }
            Held::NobodyElseLeads(n) => say!(language, "ask-without-lead", agency = agency, n = n),
        };
        points.push(Point {
            about: titled(loss.outcome.address(), loss.outcome.title(language), language),
            answer,
            evidence: loss.parts.iter().map(part).collect(),
        });
    }
    for (priority, outcomes) in &found.priorities {
        let links = priority.links().filter(|link| outcomes.contains(&link.outcome()));
        points.push(Point {
            about: titled(priority.address(), priority.title(language), language),
            answer: say!(
                language,
                "ask-without-priority",
                agency = agency,
                outcomes = addresses(outcomes, language)
            ),
            evidence: links.map(|link| evidence(&link, language)).collect(),
        });
    }
    let alone = found.losses.iter().filter(|loss| loss.held == Held::Alone).count();
    let remark = if found.outcomes == 0 {
        say!(language, "ask-without-unknown", agency = agency)
    } else {
        say!(language, "ask-without-count", agency = agency, n = found.outcomes, alone = alone)
    };
    Answer {
        question: say!(language, "ask-without-title", agency = agency),
        how: say!(language, "ask-without-how"),
        points,
        remarks: vec![remark],
    }
}

/// The fewest outcomes that would have to change?
#[must_use]
pub fn fewest(found: &[Fewest<'_>], language: Language) -> Answer {
    let point = |one: &Fewest<'_>| {
        let pairing = one.verdict.pairing;
        let open = one.open.len();
        let covered = one.open.iter().filter(|open| !open.candidates.is_empty()).count();
        let outcomes = addresses(&one.chosen, language);
        let answer = if one.verdict.outcomes.is_empty() {
            say!(language, "ask-fewest-no-outcomes", framework = pairing.un.address())
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
            let item = open.item.address();
            let Some((outcome, suggested)) = open.candidates.iter().find(|(o, _)| one.chosen.contains(o))
            else {
                return say!(language, "ask-fewest-without", item = item);
            };
            let outcome_address = outcome.address();
            if suggested.is_some() {
                return say!(language, "ask-fewest-by-suggestion", item = item, outcome = outcome_address);
            }
            let theirs = outcome.pillars();
            let shared: Vec<String> = (open.item.priority().pillars().iter())
                .filter(|p| theirs.iter().any(|q| q == *p))
                .map(|p| p.small(language))
                .collect();
            let pillars = list(language, &shared);
            say!(language, "ask-fewest-by-pillar", item = item, outcome = outcome_address, pillars = pillars)
        });
        Point {
            about: format!("{} · {}", pairing.dwcp.address(), pairing.un.address()),
            answer,
            evidence: evidence.collect(),
        }
    };
    Answer {
        question: say!(language, "ask-fewest"),
        how: say!(language, "ask-fewest-how"),
        points: found.iter().map(point).collect(),
        remarks: Vec::new(),
    }
}

/// Which countries closed the same gap, and how?
#[must_use]
pub fn gaps(found: &[Gap<'_>], language: Language) -> Answer {
    let point = |gap: &Gap<'_>| {
        let priority = gap.verdict.priority;
        let title = priority.title(language);
        let answer = if priority.pillars().is_empty() {
            say!(language, "ask-same-gap-no-pillar", title = title)
        } else {
            let (n, elsewhere) = (gap.countries, gap.taken_up_elsewhere);
            say!(language, "ask-same-gap-open", title = title, n = n, elsewhere = elsewhere)
        };
        let mut told = Vec::new();
        if let Some(absence) = gap.verdict.absence() {
            let (state, cited) = (absence.state().label(language), absence.evidence().cited());
            let parts = [Some(state.to_owned()), cited, absence.reason().map(str::to_owned)];
            let state = clauses(language, &parts.into_iter().flatten().collect::<Vec<_>>());
            told.push(say!(language, "ask-same-gap-state", item = priority.address(), state = state));
        }
        for closing in &gap.closed {
            told.push(say!(
                language,
                "ask-same-gap-closing",
                country = closing.country.name(language),
                pillar = closing.pillar.small(language),
                before = closing.before.address(),
                after = titled(closing.after.address(), closing.after.title(language), language),
                class = closing.class.label(language),
            ));
            told.extend(closing.how.iter().map(|link| format!("– {}", evidence(link, language))));
        }
        if gap.unlisted > 0 {
            let country = gap.verdict.pairing.country.code();
            told.push(say!(language, "ask-same-gap-unlisted", n = gap.unlisted, country = country));
        }
        let about = format!("{} · {}", priority.address(), gap.verdict.pairing.un.address());
        Point { about, answer, evidence: told }
    };
    Answer {
        question: say!(language, "ask-same-gap"),
        how: say!(language, "ask-same-gap-how"),
        points: found.iter().map(point).collect(),
        remarks: Vec::new(),
    }
}

/// Which agencies bridge pillars?
#[must_use]
pub fn bridges(found: &[Bridge<'_>], language: Language) -> Answer {
    let point = |bridge: &Bridge<'_>| {
        let (agency, n) = (bridge.agency.shown(language), bridge.fields.len());
        let field = |(field, outcomes): (&Field<'_>, &Vec<Outcome<'_>>)| {
            let name = match field {
                Field::Pillar(pillar) => pillar.label(language),
                Field::Group(group) => group,
            };
            let ids: Vec<String> = outcomes.iter().map(|outcome| outcome.id().to_owned()).collect();
            say!(language, "ask-bridges-field", field = name, outcomes = list(language, &ids))
        };
        Point {
            about: bridge.framework.address(),
            answer: say!(language, "ask-bridges-joins", agency = agency, n = n),
            evidence: bridge.fields.iter().map(field).collect(),
        }
    };
    Answer {
        question: say!(language, "ask-bridges"),
        how: say!(language, "ask-bridges-how"),
        points: found.iter().map(point).collect(),
        remarks: Vec::new(),
    }
}
