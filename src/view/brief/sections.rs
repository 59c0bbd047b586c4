//! What each section of a brief says.

use std::collections::{BTreeMap, BTreeSet};

use super::super::participation::words::{level, pair, process, who, without_part};
use super::super::rollout::words as rollout_words;
use super::{Brief, MOST, Section, Words};
use crate::align::{ElementCover, OutcomeVerdict, PairingVerdict, PriorityVerdict, Standing};
use crate::graph::name::{self, in_language, outcome_titled, plan};
use crate::graph::{Evidence, Framework, Item, Outcome};
use crate::locale::{clauses, list};
use crate::rollout::Outlook;
use crate::say;
use crate::view::counted_classes;
use crate::vocab::{
    Attendance, Constituent, Engagement, FrameworkKind, Language, OutcomeClass, PairingClass, PriorityClass,
    Vocabulary, capital, small,
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
            Some(verdict) => say!(language, "brief-verdict", class = small(&verdict.label(language))),
        },
        sentences: sentences(brief, language),
        sections: [
            section(say!(language, "brief-taken-up"), taken_up(brief, language), false, language),
            section(say!(language, "brief-open"), open(brief, language), false, language),
            section(say!(language, "brief-at-the-table"), at_the_table(brief, language), false, language),
            section(say!(language, "brief-next-steps"), next_steps(brief, language), true, language),
        ],
        unexamined: unexamined(brief, language),
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
    let said = capital(&rollout_words::verdict(verdict, language));
    let mut sentences = vec![if said.ends_with('.') { said } else { said + "." }];
    sentences.extend(verdict.pairing.stated_in_words(language));
    if verdict.class() != PairingClass::NotComparable {
        let classes = [
            (counts.shared.counted, OutcomeClass::Shared),
            (counts.undaf_only, OutcomeClass::UndafOnly),
            (counts.out_of_scope, OutcomeClass::OutOfScope),
            (counts.outcomes_unexamined, OutcomeClass::Unexamined),
        ];
        let classes = counted_classes("outcome", classes.map(|(n, class)| (n, class.word())), language);
        sentences.push(say!(language, "brief-outcomes", n = counts.outcomes, classes = classes));
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

/// A priority or an element: its id and title.
fn item(item: Item<'_>, language: Language) -> String {
    let found = match item {
        Item::Priority(priority) => priority.title_found(language),
        Item::Element(element) => element.title_found(language),
    };
    named(&item.path(), &found.map_or_else(String::new, |found| in_language(found, language)))
}

fn outcome(of: Outcome<'_>, language: Language) -> String {
    short(&outcome_titled(of, language))
}

fn taken_up(brief: &Brief<'_>, language: Language) -> Vec<String> {
    let Some(verdict) = &brief.verdict else { return Vec::new() };
    let taken = verdict.priorities.iter().filter(|p| p.class().is_taken_up());
    let line = |p: &PriorityVerdict<'_>| {
        let mut outcomes: Vec<_> = p.counting().map(|l| l.link.outcome()).collect();
        outcomes.sort_unstable();
        outcomes.dedup();
        let outcomes: Vec<String> = outcomes.into_iter().map(|o| with_role(o, language)).collect();
        let (class, item) = (p.class().small(language), item(Item::Priority(p.priority), language));
        say!(language, "brief-in", item = item, class = class, outcomes = clauses(language, &outcomes))
    };
    taken.map(line).collect()
}

/// An outcome, and what the ILO does in it where that is stated.
fn with_role(of: Outcome<'_>, language: Language) -> String {
    let named = outcome(of, language);
    match crate::align::engagement(of) {
        Engagement::Unknown => named,
        Engagement::Stated(role) => {
            say!(language, "brief-outcome-ilo", outcome = named, role = role.small(language))
        }
    }
}

/// What is known not to be taken up, or only in part.
fn open(brief: &Brief<'_>, language: Language) -> Vec<String> {
    let Some(verdict) = &brief.verdict else { return Vec::new() };
    let mut lines = Vec::new();
    for p in &verdict.priorities {
        let priority = || item(Item::Priority(p.priority), language);
        match (p.class(), p.nothing()) {
            (PriorityClass::DwcpOnly, Some(nothing)) => {
                let line = pair(&priority(), &nothing.small(language), language);
                lines.push(match p.absence().and_then(|a| a.reason()) {
                    Some(reason) => {
                        let quoted = say!(language, "quoted", text = short(reason));
                        pair(&line, &quoted, language)
                    }
                    None => line,
                });
            }
            (PriorityClass::Partial, _) => {
                let of = |wanted: ElementCover| {
                    let some = p.elements().filter(move |(_, cover)| *cover == wanted);
                    some.map(|(e, _)| item(Item::Element(e), language)).collect::<Vec<_>>()
                };
                let (part, none) = (of(ElementCover::Part), of(ElementCover::NotCovered));
                let unexamined = p.elements().any(|(_, cover)| cover == ElementCover::Unexamined);
                let mut said = Vec::new();
                if !part.is_empty() {
                    let parts = clauses(language, &part);
                    said.push(say!(language, "brief-partial", item = priority(), rest = parts));
                }
                if !none.is_empty() {
                    let rest = clauses(language, &none);
                    said.push(say!(language, "brief-not-covered", item = priority(), rest = rest));
                }
                if said.is_empty() && !unexamined {
                    said.push(say!(language, "brief-rest", item = priority()));
                }
                lines.extend(said);
            }
            _ => {}
        }
    }
    for o in verdict.outcomes.iter().filter(|o| o.class() == OutcomeClass::UndafOnly) {
        let known = o.nothing().map_or_else(String::new, |nothing| nothing.small(language));
        lines.push(pair(&with_role(o.outcome, language), &known, language));
    }
    lines
}

/// What nobody has examined: priorities and elements, and outcomes about decent work; nothing where all is.
fn unexamined(brief: &Brief<'_>, language: Language) -> Option<Section> {
    let verdict = brief.verdict.as_ref()?;
    let mut lines = Vec::new();
    for p in &verdict.priorities {
        match p.class() {
            PriorityClass::Unexamined => lines.push(item(Item::Priority(p.priority), language)),
            PriorityClass::Partial => {
                let open = p.elements().filter(|(_, cover)| *cover == ElementCover::Unexamined);
                lines.extend(open.map(|(element, _)| item(Item::Element(element), language)));
            }
            PriorityClass::Full | PriorityClass::DwcpOnly => {}
        }
    }
    let of_outcomes = |o: &&OutcomeVerdict<'_>| o.class() == OutcomeClass::Unexamined;
    let (tagged, others): (Vec<_>, Vec<_>) =
        verdict.outcomes.iter().filter(of_outcomes).partition(|o| !o.pillars.is_empty());
    lines.extend(tagged.iter().map(|o| with_role(o.outcome, language)));
    if !others.is_empty() {
        let names: Vec<String> = others.iter().map(|o| name::outcome(o.outcome.id(), language)).collect();
        lines.push(say!(language, "brief-relevance", outcomes = list(language, &names), n = names.len()));
    }
    let heading = if verdict.class() == PairingClass::NotComparable {
        verdict.label(language)
    } else {
        PriorityClass::Unexamined.label(language).to_owned()
    };
    (!lines.is_empty()).then(|| section(heading, lines, false, language))
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
        Some(outlook) => steps.extend(dates(outlook, verdict, brief.year, language)),
        None => steps.push(say!(language, "step-find-dates", framework = plan(verdict.pairing.un, language))),
    }
    // What is to be said in the making of a framework that has begun comes too late.
    let is_past = brief.outlook.as_ref().is_some_and(|o| o.rollout.starts() <= brief.year);
    let outlook = brief.outlook.as_ref().filter(|_| !is_past);
    let agenda: Vec<&str> = verdict
        .priorities
        .iter()
        .filter(|p| p.class() < PriorityClass::Full)
        .map(|p| p.priority.id())
        .collect();
    if !is_past && !agenda.is_empty() {
        steps.push(say!(language, "step-agenda", n = agenda.len(), items = agenda.join(", ")));
    }
    let talk = outlook.and_then(|outlook| agencies(outlook, language));
    steps.extend(talk.map(|talk| say!(language, "step-talk", agencies = talk)));
    let states = outlook.map_or([Attendance::NotStated; 3], |o| o.table.formulation);
    if !is_past && states.iter().any(|s| !s.is_participation()) {
        let who = rollout_words::to_bring_in(states, language);
        steps.push(say!(language, "step-bring-in", who = who));
    }
    let counts = verdict.counts();
    let n = counts.unexamined + counts.outcomes_unexamined;
    match verdict.class() {
        PairingClass::NotComparable => steps.push(say!(language, "step-add-items")),
        _ if n > 0 => steps.push(say!(language, "step-examine", n = n)),
        _ => {}
    }
    let links = verdict.priorities.iter().flat_map(|p| &p.links);
    let suggested = links.filter(|l| l.standing == Standing::Suggested).count();
    if suggested > 0 {
        steps.push(say!(language, "step-review", n = suggested));
    }
    steps
}

/// When the next UN framework and the next DWCP begin, as it is seen from a year: of what lies behind it that it ended, and
/// of what lies ahead when it is to be prepared.
fn dates(outlook: &Outlook<'_>, verdict: &PairingVerdict<'_>, now: u16, language: Language) -> Vec<String> {
    let rollout = outlook.rollout;
    let (prepared, begins) = (rollout.year, rollout.starts());
    let (year, start) = (prepared.to_string(), begins.to_string());
    let has_begun = begins <= now;
    let un = || plan(verdict.pairing.un, language);
    let mut steps = vec![match rollout.next {
        Some(next) if has_begun => {
            say!(language, "step-followed", plan = un(), next = plan(next, language))
        }
        None if has_begun => say!(language, "step-ended", plan = un(), end = &year),
        Some(next) => say!(language, "step-known", year = year, next = plan(next, language), start = start),
        None => say!(language, "step-expected", year = year, start = start),
    }];
    let dwcp = verdict.pairing.dwcp;
    let Some(end) = dwcp.period().end.map(crate::record::Year::number) else { return steps };
    let follows = |f: &Framework<'_>| {
        f.kind() == FrameworkKind::Dwcp && f.period().start.is_some_and(|start| start.number() > end)
    };
    let next = dwcp.countries().flat_map(crate::graph::Country::frameworks).filter(follows);
    let next = next.min_by_key(|f| (f.period().start, *f));
    match next {
        Some(next) if end < now => {
            let (plan_name, next) = (plan(dwcp, language), plan(next, language));
            steps.push(say!(language, "step-followed", plan = plan_name, next = next));
        }
        None if end < now => {
            let plan_name = plan(dwcp, language);
            steps.push(say!(language, "step-ended", plan = plan_name, end = end.to_string()));
        }
        None if end < begins => {
            let plan_name = plan(dwcp, language);
            steps.push(say!(language, "step-renew-dwcp", dwcp = plan_name, end = end.to_string()));
        }
        _ => {}
    }
    steps
}

/// The agencies on outcomes of the pillars that are open, those with the most outcomes first.
fn agencies(outlook: &Outlook<'_>, language: Language) -> Option<String> {
    let mut known: BTreeMap<crate::graph::Agency<'_>, BTreeSet<&str>> = BTreeMap::new();
    for neighbour in outlook.agenda.iter().flat_map(|item| &item.neighbours) {
        known.entry(neighbour.agency).or_default().extend(neighbour.outcomes.iter().map(|o| o.id()));
    }
    let mut found: Vec<_> = known.into_iter().collect();
    found.sort_by_key(|(agency, outcomes)| (std::cmp::Reverse(outcomes.len()), *agency));
    let names: Vec<String> = (found.iter().take(6))
        .map(|(agency, outcomes)| {
            let outcomes: Vec<&str> = outcomes.iter().copied().collect();
            format!("{} ({})", agency.shown(language), outcomes.join(", "))
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
