//! What has no counterpart, by its four states, and who took part.

use maud::{Markup, html};

use super::Report;
use super::parts::{Anchors, table, with_source};
use crate::align::{ElementCover, PairingVerdict, Standing, best_outcomes, best_priorities};
use crate::graph::name::{item_of_plan, target_of_plan};
use crate::graph::{Absence, Country, Item, Target};
use crate::say;
use crate::view::markup::html::{Data, title};
use crate::vocab::{Absence as Stated, Certainty, Language, Nothing, OutcomeClass, Vocabulary as _};

/// An item without a counting link.
pub(super) struct Without<'g> {
    pub(super) country: Country<'g>,
    /// Its plan and code, as people know them.
    pub(super) name: String,
    pub(super) address: String,
    /// Where its card is, where it has one.
    pub(super) anchor: Option<String>,
    pub(super) title: (&'g str, Language),
    pub(super) state: Nothing,
    pub(super) absence: Option<Absence<'g>>,
    /// Is it an element? Only priorities and outcomes are counted.
    pub(super) element: bool,
    /// How many links a person judged against.
    pub(super) rejected: usize,
}

/// Everything without a counting link: priorities, elements of which that is stated, outcomes about decent work, and
/// outcomes that nobody has examined.
pub(super) fn without<'g>(report: &Report<'g>, anchors: &Anchors<'g>) -> Vec<Without<'g>> {
    let mut all = Vec::new();
    let language = report.language;
    for chapter in &report.chapters {
        for (priority, verdict) in best_priorities(&chapter.verdicts, Certainty::Counted) {
            let rejected = |l: &&crate::align::JudgedLink<'g>| l.standing == Standing::Rejected;
            if let Some(state) = verdict.nothing() {
                all.push(Without {
                    country: chapter.country,
                    name: item_of_plan(Item::Priority(priority), language),
                    address: priority.address(),
                    anchor: Some(anchors.priority(verdict)),
                    title: priority.titled(language),
                    state,
                    absence: verdict.absence(),
                    element: false,
                    rejected: verdict.links.iter().filter(rejected).count(),
                });
            }
            for (element, _) in verdict.elements().filter(|(_, cover)| *cover == ElementCover::NotCovered) {
                let Some(absence) = element.absence_in(verdict.pairing.un) else { continue };
                let own = verdict.links_of(element).iter();
                all.push(Without {
                    country: chapter.country,
                    name: item_of_plan(Item::Element(element), language),
                    address: element.address(),
                    anchor: Some(anchors.priority(verdict)),
                    title: element.titled(language),
                    state: Nothing::Stated(absence.state()),
                    absence: Some(absence),
                    element: true,
                    rejected: own.filter(rejected).count(),
                });
            }
        }
        for (outcome, verdict) in best_outcomes(&chapter.verdicts, Certainty::Counted) {
            let unexamined = (verdict.class() == OutcomeClass::Unexamined).then_some(Nothing::Unexamined);
            let Some(state) = verdict.nothing().or(unexamined) else { continue };
            all.push(Without {
                country: chapter.country,
                name: target_of_plan(Target::Outcome(outcome), language),
                address: outcome.address(),
                anchor: Some(anchors.outcome_of(verdict)),
                title: outcome.titled(language),
                state,
                absence: verdict.absence(),
                element: false,
                rejected: verdict.links.iter().filter(|l| l.standing == Standing::Rejected).count(),
            });
        }
    }
    all
}

/// What each of the four states means.
pub(super) fn meaning(state: Nothing, language: Language) -> String {
    match state {
        Nothing::Unexamined => say!(language, "report-state-unexamined"),
        Nothing::Stated(Stated::NoneFound) => say!(language, "report-state-none-found"),
        Nothing::Stated(Stated::Accepted) => say!(language, "report-state-accepted"),
        Nothing::Stated(Stated::Open) => say!(language, "report-state-open"),
    }
}

/// The section: one part for each state, kept apart.
pub(super) fn section<'g>(report: &Report<'g>, anchors: &Anchors<'g>) -> Markup {
    let language = report.language;
    let all = without(report, anchors);
    html! {
        @for (state, some) in by_state(&all) {
            h3 { (state.label(language)) " " span.count { "(" (count(&some, language)) ")" } }
            p { (meaning(state, language)) }
            (states(&some, state, language))
        }
    }
}

/// The states that something is in, each with what is in it.
pub(super) fn by_state<'w, 'g>(all: &'w [Without<'g>]) -> Vec<(Nothing, Vec<&'w Without<'g>>)> {
    let of_state =
        |&state: &Nothing| (state, all.iter().filter(|item| item.state == state).collect::<Vec<_>>());
    Nothing::ALL.iter().map(of_state).filter(|(_, some)| !some.is_empty()).collect()
}

/// How many priorities and outcomes are in a state, as the summary counts them, and how many elements beside them.
pub(super) fn count(some: &[&Without<'_>], language: Language) -> String {
    let elements = some.iter().filter(|item| item.element).count();
    say!(language, "report-gaps-count", n = some.len() - elements, elements = elements)
}

fn states(some: &[&Without<'_>], state: Nothing, language: Language) -> Markup {
    let mut headings =
        vec![say!(language, "report-country"), say!(language, "report-item"), say!(language, "report-title")];
    if state != Nothing::Unexamined {
        headings.extend([say!(language, "report-reason"), say!(language, "report-who-and-when")]);
    }
    headings.push(say!(language, "report-rejected-candidates"));
    let rows = html! {
        @for item in some {
            tr data-country=(item.country.code()) {
                td { (Data(item.country.name(language))) }
                td { @match &item.anchor {
                    Some(anchor) => a href={ "#" (anchor) } { (Data(&item.name)) },
                    None => span { (Data(&item.name)) },
                } }
                td { (title(item.title, language)) }
                @if state != Nothing::Unexamined {
                    td { @if let Some(absence) = item.absence { (with_source(absence.reason(), absence.evidence().cited().as_deref())) } }
                    td { @if let Some(absence) = item.absence {
                        @let by: Vec<String> = absence.reviewer().map(str::to_owned).into_iter().chain(absence.date().map(|d| crate::locale::date(language, &d.to_string()))).collect();
                        (Data(&by.join(", ")))
                    } }
                }
                td.n { (crate::locale::number(language, i64::try_from(item.rejected).unwrap_or(i64::MAX))) }
            }
        }
    };
    table(state.label(language), &headings, &rows)
}

/// How many priorities and outcomes of a pairing are not examined.
pub(super) fn unexamined(verdict: &PairingVerdict<'_>) -> usize {
    let counts = verdict.counts();
    counts.unexamined + counts.outcomes_unexamined
}
