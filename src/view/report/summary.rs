//! The summary in words, and how to read the report.

use maud::{Markup, html};

use super::overview::Overview;
use super::{Chapter, Report};
use crate::say;
use crate::view::counted_classes;
use crate::vocab::{
    FrameworkKind, Language, Nothing, OutcomeClass, PairingClass, PriorityClass, Vocabulary as _,
};

/// What a report is of: the country, or how many.
#[must_use]
pub fn title(report: &Report<'_>) -> String {
    let language = report.language;
    match &report.chapters[..] {
        [one] => {
            let country = crate::diagnostic::plain(one.country.name(language));
            say!(language, "report-title-one", country = country)
        }
        many => say!(language, "report-title-many", n = many.len()),
    }
}

/// What a country without a pairing has: `1 UN framework, no DWCP`.
pub(super) fn what_there_is(chapter: &Chapter<'_>, language: Language) -> String {
    let shared = chapter.elsewhere.iter().map(|(f, _)| f);
    let all: Vec<_> = chapter.unpaired.iter().chain(shared).collect();
    let dwcps = all.iter().filter(|f| f.kind() == FrameworkKind::Dwcp).count();
    say!(language, "report-what-there-is", dwcps = dwcps, uns = all.len() - dwcps)
}

/// The summary as sentences, the weightiest first.
pub(super) fn sentences(overview: &Overview, language: Language) -> Vec<String> {
    let o = overview;
    let (shown, n) = (o.countries, o.countries + o.countries_left_out);
    let folded =
        (o.countries_left_out > 0).then(|| say!(language, "report-sum-folded", n = n, shown = shown));
    let mut all: Vec<String> = folded.into_iter().collect();
    all.push(say!(
        language,
        "report-sum-pairings",
        countries = o.countries,
        compared = o.countries_compared,
        pairings = o.pairings
    ));
    let verdicts = [
        (o.pairings_full, say!(language, "report-sum-full", n = o.pairings_full)),
        (o.pairings_partial, say!(language, "report-sum-partial", n = o.pairings_partial)),
        (o.pairings_none, say!(language, "report-sum-none", n = o.pairings_none)),
        (o.pairings_unexamined, say!(language, "report-sum-pairings-unexamined", n = o.pairings_unexamined)),
        (
            o.pairings_not_comparable,
            say!(language, "report-sum-not-comparable", n = o.pairings_not_comparable),
        ),
    ];
    if o.pairings == 1 {
        let found = [
            (PairingClass::Full, o.pairings_full),
            (PairingClass::Partial, o.pairings_partial),
            (PairingClass::NoneTakenUp, o.pairings_none),
            (PairingClass::Unexamined, o.pairings_unexamined),
        ];
        let found = found.into_iter().find(|(_, n)| *n > 0);
        let word = found.map_or(PairingClass::NotComparable, |(class, _)| class).label(language);
        all.push(say!(language, "report-sum-verdict", verdict = word));
    } else if o.pairings > 0 {
        all.push(say!(language, "report-sum-verdicts", verdicts = those_found(verdicts, language)));
    }
    let classes = |what, classes| counted_classes(what, classes, language);
    if o.priorities > 0 {
        let classes = classes(
            "priority",
            [
                (o.full.counted, PriorityClass::Full.word()),
                (o.taken_up.counted - o.full.counted, PriorityClass::Partial.word()),
                (o.dwcp_only, PriorityClass::DwcpOnly.word()),
                (o.priorities - o.taken_up.counted - o.dwcp_only, PriorityClass::Unexamined.word()),
            ],
        );
        all.push(say!(language, "report-sum-priorities", n = o.priorities, classes = classes));
    }
    if o.outcomes > 0 {
        let classes = classes(
            "outcome",
            [
                (o.shared.counted, OutcomeClass::Shared.word()),
                (o.undaf_only, OutcomeClass::UndafOnly.word()),
                (o.out_of_scope, OutcomeClass::OutOfScope.word()),
                (
                    o.outcomes - o.shared.counted - o.undaf_only - o.out_of_scope,
                    OutcomeClass::Unexamined.word(),
                ),
            ],
        );
        all.push(say!(language, "report-sum-outcomes", n = o.outcomes, classes = classes));
    }
    let states = [
        (o.none_found, say!(language, "report-sum-none-found", n = o.none_found)),
        (o.accepted, say!(language, "report-sum-accepted", n = o.accepted)),
        (o.open, say!(language, "report-sum-open", n = o.open)),
    ];
    let nothing = states.iter().map(|(n, _)| n).sum::<usize>();
    if nothing > 0 {
        all.push(say!(language, "report-sum-nothing", n = nothing, states = those_found(states, language)));
    }
    if o.suggested > 0 {
        all.push(say!(
            language,
            "report-sum-suggested",
            n = o.suggested,
            now = o.taken_up.counted,
            then = o.taken_up.possible,
            of = o.priorities
        ));
    }
    if o.unpaired > 0 {
        all.push(say!(language, "report-sum-unpaired", n = o.unpaired));
    }
    all
}

/// Of counts in words those that are not zero, one after the other.
fn those_found<const N: usize>(counts: [(usize, String); N], language: Language) -> String {
    let found: Vec<String> = counts.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| words).collect();
    found.join(&(say!(language, "report-semicolon") + " "))
}

/// The section: the figures that matter, then the sentences.
pub(super) fn section(report: &Report<'_>, overview: &Overview) -> Markup {
    let language = report.language;
    let o = overview;
    let tile = |n: usize, of: usize, label: String, class: &str| {
        html! {
            li class={ "tile " (class) } {
                span.figure { (crate::locale::number(language, i64::try_from(n).unwrap_or(i64::MAX))) }
                span.of { " " (say!(language, "report-of-all", of = of)) }
                span.label { (label) }
            }
        }
    };
    html! {
        @if o.pairings > 0 {
            ul.tiles {
                (tile(o.taken_up.counted, o.priorities, say!(language, "report-tile-taken-up"), PriorityClass::Full.word()))
                (tile(o.shared.counted, o.outcomes, say!(language, "report-tile-shared"), OutcomeClass::Shared.word()))
                (tile(o.unexamined, o.priorities + o.outcomes, say!(language, "report-tile-unexamined"), "plain"))
                @if o.countries > 1 { (tile(o.countries_compared, o.countries, say!(language, "report-tile-compared"), "plain")) }
            }
        }
        @for sentence in sentences(overview, language) { p.say { (sentence) } }
    }
}

/// How to read the report: every class and every state in a sentence.
pub(super) fn legend(language: Language) -> Markup {
    let meaning = |class| match class {
        PriorityClass::Full => say!(language, "report-means-full"),
        PriorityClass::Partial => say!(language, "report-means-partial"),
        PriorityClass::DwcpOnly => say!(language, "report-means-dwcp-only"),
        PriorityClass::Unexamined => say!(language, "report-state-unexamined"),
    };
    let un_meaning = |class| match class {
        OutcomeClass::Shared => say!(language, "report-means-shared"),
        OutcomeClass::UndafOnly => say!(language, "report-means-undaf-only"),
        OutcomeClass::OutOfScope => say!(language, "report-means-out-of-scope"),
        OutcomeClass::Unexamined => say!(language, "report-means-outcome-unexamined"),
    };
    html! {
        dl.legend {
            @for &class in PriorityClass::ALL.iter().rev() {
                dt { (super::parts::priority_badge((class, class.label(language)), None, language)) } dd { (meaning(class)) }
            }
            @for &class in OutcomeClass::ALL.iter().rev() {
                dt { (super::parts::outcome_badge((class, class.label(language)), None, language)) } dd { (un_meaning(class)) }
            }
            @for &state in Nothing::ALL {
                dt { span.state { (state.label(language)) } } dd { (super::gaps::meaning(state, language)) }
            }
        }
        p { (say!(language, "report-means-counts")) }
        p { (say!(language, "report-means-silence")) }
    }
}
