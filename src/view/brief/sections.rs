//! What each section of a brief says.

use std::collections::{BTreeMap, BTreeSet};

use super::super::participation::words::{level, pair, process, who, without_part};
use super::super::rollout::words as rollout_words;
use super::{Brief, MOST, Section, Words};
use crate::align::{OutcomeVerdict, PairingVerdict, PriorityVerdict, Standing};
use crate::graph::{Evidence, Framework};
use crate::locale::{clauses, list};
use crate::rollout::{Months, Outlook, months};
use crate::say;
use crate::vocab::{
    Attendance, Constituent, Engagement, Language, OutcomeClass, PriorityClass, Vocabulary, capital,
};

pub(super) fn words(brief: &Brief<'_>, language: Language) -> Words {
    let verdict = brief.verdict.as_ref();
    let class = verdict.map(PairingVerdict::class);
    Words {
        country: brief.country.name(language).to_owned(),
        plans: plans(brief, language),
        class,
        verdict: match verdict {
            None => say!(language, "brief-nothing-to-compare"),
            Some(verdict) => say!(language, "brief-verdict", class = verdict.label(language)),
        },
        sentences: sentences(brief, language),
        sections: [
            section(say!(language, "brief-taken-up"), taken_up(brief, language), false, language),
            section(say!(language, "brief-open"), open(brief, language), false, language),
            section(say!(language, "brief-at-the-table"), at_the_table(brief, language), false, language),
            section(say!(language, "brief-next-steps"), next_steps(brief, language), true, language),
        ],
        sources: section(say!(language, "brief-sources"), sources(brief), false, language),
        foot: say!(language, "brief-foot", policy = brief.policy.words(language)),
    }
}

/// A section with no more lines than fit, and with “none” where there is none.
fn section(heading: String, mut lines: Vec<String>, numbered: bool, language: Language) -> Section {
    let more = lines.len().saturating_sub(MOST);
    if more > 0 {
        lines.truncate(MOST);
        lines.push(say!(language, "brief-more", n = more));
    }
    if lines.is_empty() {
        lines.push(say!(language, "brief-none"));
    }
    Section { heading, lines, numbered }
}

fn plan(framework: Framework<'_>, language: Language) -> String {
    let period = framework.period();
    let (kind, period) = (framework.kind().label(language), period.words(language));
    format!("{kind} {} ({period})", framework.id())
}

fn plans(brief: &Brief<'_>, language: Language) -> String {
    let Some(verdict) = &brief.verdict else {
        let all: Vec<String> = brief.country.frameworks().map(|f| plan(f, language)).collect();
        return if all.is_empty() { say!(language, "brief-none") } else { list(language, &all) };
    };
    let (dwcp, un) = (plan(verdict.pairing.dwcp, language), plan(verdict.pairing.un, language));
    say!(language, "brief-plans", dwcp = dwcp, un = un)
}

fn sentences(brief: &Brief<'_>, language: Language) -> Vec<String> {
    let Some(verdict) = &brief.verdict else { return vec![say!(language, "brief-no-pairing")] };
    let counts = verdict.counts();
    let mut sentences = vec![capital(&rollout_words::verdict(verdict, language)) + "."];
    if counts.outcomes == 0 {
        sentences.push(say!(language, "brief-no-outcomes"));
    } else {
        let (n, shared, only) = (counts.outcomes, counts.shared.counted, counts.undaf_only);
        sentences.push(say!(language, "brief-outcomes", n = n, shared = shared, only = only));
    }
    if counts.taken_up.possible > counts.taken_up.counted {
        let n = counts.taken_up.possible - counts.taken_up.counted;
        sentences.push(say!(language, "brief-possible", n = n));
    }
    if brief.others > 0 {
        sentences.push(say!(language, "brief-others", n = brief.others));
    }
    sentences
}

/// A title, cut at a word where it is long.
fn short(title: &str) -> String {
    crate::align::short(title, 90)
}

fn named(id: &str, title: &str) -> String {
    if title.is_empty() { id.to_owned() } else { format!("{id} {}", short(title)) }
}

fn taken_up(brief: &Brief<'_>, language: Language) -> Vec<String> {
    let Some(verdict) = &brief.verdict else { return Vec::new() };
    let taken = verdict.priorities.iter().filter(|p| p.class().is_taken_up());
    let line = |p: &PriorityVerdict<'_>| {
        let mut outcomes: Vec<_> = p.counting().map(|l| l.link.outcome()).collect();
        outcomes.sort_unstable();
        outcomes.dedup();
        let outcomes: Vec<String> = outcomes
            .into_iter()
            .map(|o| match crate::align::engagement(o) {
                Engagement::Unknown => named(o.id(), o.title(language)),
                Engagement::Stated(role) => {
                    let (outcome, role) = (named(o.id(), o.title(language)), role.small(language));
                    say!(language, "brief-outcome-ilo", outcome = outcome, role = role)
                }
            })
            .collect();
        let (class, item) = (p.class().small(language), named(p.priority.id(), p.priority.title(language)));
        say!(language, "brief-in", item = item, class = class, outcomes = clauses(language, &outcomes))
    };
    taken.map(line).collect()
}

fn open(brief: &Brief<'_>, language: Language) -> Vec<String> {
    let Some(verdict) = &brief.verdict else { return Vec::new() };
    let mut lines = Vec::new();
    for p in &verdict.priorities {
        let item = || named(p.priority.id(), p.priority.title(language));
        match (p.class(), p.nothing()) {
            (PriorityClass::DwcpOnly, Some(nothing)) => {
                let (class, state) = (p.class().small(language), nothing.small(language));
                let line = pair(&item(), &format!("{class} ({state})"), language);
                lines.push(match p.absence().and_then(|a| a.reason()) {
                    Some(reason) => pair(&line, &format!("“{}”", short(reason)), language),
                    None => line,
                });
            }
            (PriorityClass::Unexamined, _) => {
                lines.push(pair(&item(), &p.class().small(language), language));
            }
            (PriorityClass::Partial, _) => {
                use crate::align::ElementCover::{NotCovered, Part, Unexamined};
                let open = p.elements().filter(|(_, cover)| matches!(cover, NotCovered | Part | Unexamined));
                let open: Vec<String> = open.map(|(e, _)| named(e.id(), e.title(language))).collect();
                let rest =
                    if open.is_empty() { say!(language, "brief-rest") } else { clauses(language, &open) };
                lines.push(say!(language, "brief-partial", item = item(), rest = rest));
            }
            _ => {}
        }
    }
    let only = |o: &&OutcomeVerdict<'_>| match o.class() {
        OutcomeClass::UndafOnly => true,
        OutcomeClass::Unexamined => !o.pillars.is_empty(),
        OutcomeClass::OutOfScope | OutcomeClass::Shared => false,
    };
    for o in verdict.outcomes.iter().filter(only) {
        let item = named(o.outcome.id(), o.outcome.title(language));
        let class = o.class().small(language);
        let state = o.nothing().map_or_else(String::new, |n| format!(" ({})", n.small(language)));
        let line = pair(&item, &format!("{class}{state}"), language);
        lines.push(match o.engagement() {
            Engagement::Unknown => line,
            Engagement::Stated(role) => {
                let outcome = line;
                say!(language, "brief-outcome-ilo", outcome = outcome, role = role.small(language))
            }
        });
    }
    lines
}

fn at_the_table(brief: &Brief<'_>, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    for consultation in &brief.consultations {
        let voices: Vec<String> = consultation
            .voices()
            .iter()
            .map(|v| {
                let who = who(&v.constituents, &v.organisations, language);
                pair(&who, &level(Some(v.part.level), language), language)
            })
            .collect();
        let silent: Vec<(Constituent, Attendance)> =
            consultation.without_part().into_iter().filter(|(_, s)| *s == Attendance::NotStated).collect();
        let process = process(Some(consultation.framework.kind()), Some(consultation.phase), language);
        let all = voices.into_iter().chain(Some(without_part(&silent, language)).filter(|m| !m.is_empty()));
        lines.push(pair(&process, &clauses(language, &all.collect::<Vec<_>>()), language));
    }
    if lines.is_empty() {
        lines.push(say!(language, "brief-nobody-said"));
    }
    lines
}

fn next_steps(brief: &Brief<'_>, language: Language) -> Vec<String> {
    let Some(verdict) = &brief.verdict else {
        return vec![say!(language, "step-add-plans")];
    };
    let mut steps = Vec::new();
    match &brief.outlook {
        Some(outlook) => steps.extend(dates(outlook, verdict, language)),
        None => steps.push(say!(language, "step-find-dates", framework = verdict.pairing.un.id())),
    }
    let agenda: Vec<&str> = verdict
        .priorities
        .iter()
        .filter(|p| p.class() < PriorityClass::Full)
        .map(|p| p.priority.id())
        .collect();
    if !agenda.is_empty() {
        steps.push(say!(language, "step-agenda", n = agenda.len(), items = agenda.join(", ")));
    }
    if let Some(talk) = brief.outlook.as_ref().and_then(|o| agencies(o)) {
        steps.push(say!(language, "step-talk", agencies = talk));
    }
    let states = brief.outlook.as_ref().map_or([Attendance::NotStated; 3], |o| o.table.formulation);
    if states.iter().any(|s| !s.is_participation()) {
        let who = rollout_words::to_bring_in(states, language);
        steps.push(say!(language, "step-bring-in", who = who));
    }
    let unexamined = verdict.counts();
    let n = unexamined.unexamined + unexamined.outcomes_unexamined;
    if n > 0 {
        steps.push(say!(language, "step-examine", n = n));
    }
    let links = verdict.priorities.iter().flat_map(|p| &p.links);
    let suggested = links.filter(|l| l.standing == Standing::Suggested).count();
    if suggested > 0 {
        steps.push(say!(language, "step-review", n = suggested));
    }
    steps
}

fn dates(outlook: &Outlook<'_>, verdict: &PairingVerdict<'_>, language: Language) -> Vec<String> {
    let rollout = outlook.rollout;
    let (year, start) = (rollout.year.to_string(), rollout.starts().to_string());
    let mut steps = vec![match rollout.next {
        Some(next) => say!(language, "step-known", year = year, next = next.id(), start = start),
        None => say!(language, "step-expected", year = year, start = start),
    }];
    let dwcp = verdict.pairing.dwcp;
    let next = rollout
        .next
        .map(Framework::period)
        .unwrap_or(crate::graph::Period { start: crate::record::Year::new(rollout.starts()), end: None });
    if months(dwcp.period(), next) == Months::None {
        let end = dwcp.period().end.map_or_else(String::new, |y| y.to_string());
        steps.push(say!(language, "step-renew-dwcp", dwcp = dwcp.id(), end = end));
    }
    steps
}

/// The agencies on outcomes of the pillars that are open, those with the most outcomes first.
fn agencies(outlook: &Outlook<'_>) -> Option<String> {
    let mut known: BTreeMap<crate::graph::Agency<'_>, BTreeSet<&str>> = BTreeMap::new();
    for neighbour in outlook.agenda.iter().flat_map(|item| &item.neighbours) {
        known.entry(neighbour.agency).or_default().extend(neighbour.outcomes.iter().map(|o| o.id()));
    }
    let mut found: Vec<_> = known.into_iter().collect();
    found.sort_by_key(|(agency, outcomes)| (std::cmp::Reverse(outcomes.len()), *agency));
    let names: Vec<String> = (found.iter().take(6))
        .map(|(agency, outcomes)| {
            let outcomes: Vec<&str> = outcomes.iter().copied().collect();
            format!("{} ({})", agency.acronym(), outcomes.join(", "))
        })
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Every source that a line of the brief rests on, with the places cited.
fn sources(brief: &Brief<'_>) -> Vec<String> {
    let mut cited: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut cite = |evidence: Evidence<'_>| {
        let Some(name) = evidence.name() else { return };
        cited.entry(name.to_owned()).or_default().extend(evidence.locator().map(str::to_owned));
    };
    if let Some(verdict) = &brief.verdict {
        [verdict.pairing.dwcp, verdict.pairing.un].iter().for_each(|f| cite(f.evidence()));
        for priority in &verdict.priorities {
            cite(priority.priority.evidence());
            priority.counting().for_each(|l| cite(l.link.evidence()));
            if let Some(absence) = priority.absence() {
                cite(absence.evidence());
            }
        }
        for outcome in &verdict.outcomes {
            cite(outcome.outcome.evidence());
            if let Some(absence) = outcome.absence() {
                cite(absence.evidence());
            }
        }
    }
    for consultation in &brief.consultations {
        consultation.parts.iter().for_each(|p| cite(p.evidence()));
    }
    let line = |(name, locators): (String, BTreeSet<String>)| {
        let mut locators: Vec<String> = locators.into_iter().collect();
        locators.sort_by(|a, b| crate::id::natural(a, b));
        let shown: Vec<&str> = locators.iter().map(String::as_str).take(5).collect();
        let more = if locators.len() > shown.len() { ", …" } else { "" };
        if shown.is_empty() { short(&name) } else { format!("{} ({}{more})", short(&name), shown.join(", ")) }
    };
    cited.into_iter().map(line).collect()
}
