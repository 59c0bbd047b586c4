//! The section on which suggestions are decided. The script of the page makes the lines of a file of decisions of it.

use maud::{Markup, html};

use crate::graph::name;
use crate::locale::{labelled, message};
use crate::review::{About, Asked};
use crate::say;
use crate::suggest::Candidate;
use crate::view::markup::html::Data;
use crate::view::review::{ITEM, OBJECTIVE, PAIR, Questions, item_id, item_title, target_id, target_title};
use crate::view::suggest::{evidence, grade, score, silence, spoken, subject_name};
use crate::vocab::{Extent, Judgement, Language, Vocabulary as _, heading};

pub(super) fn section(asked: &Questions<'_, '_>, language: Language) -> Markup {
    let queue = asked.queue;
    if queue.items.is_empty() && queue.pillars.is_empty() {
        return html! { p { (say!(language, "report-review-nothing")) } };
    }
    html! {
        p { (say!(language, "report-review-how")) }
        noscript { p { (say!(language, "report-review-scripts")) } }
        p.save hidden {
            label { (say!(language, "report-review-reviewer")) " " input type="text" name="reviewer" autocomplete="name"; }
            " "
            label { (say!(language, "report-review-date")) " " input type="date" name="date"; }
            " "
            button type="button" data-save="" { (say!(language, "report-review-save")) }
            " "
            output role="status" data-words=(say!(language, "report-review-count", n = "%n")) {}
        }
        @for one in &queue.items { (item(asked, one, language)) }
        @if !queue.pillars.is_empty() {
            @let rows = html! {
                @for one in &queue.pillars {
                    @let subject = one.proposal.subject;
                    @let words = spoken(&one.proposal.words, language);
                    @let pillar = one.proposal.pillar.shown(language);
                    @let grade = grade(one.proposal.grade, language);
                    @let said = say!(language, "suggest-pillar", pillar = pillar, grade = grade, words = words);
                    @let named = subject_name(subject, language);
                    (row(asked, &one.about(), &format!("{named} {}", subject.title(language)), &said, OBJECTIVE, language))
                }
            };
            (table(&say!(language, "report-objective"), &rows, language))
        }
    }
}

/// An item with its candidates, and as a whole.
fn item(asked: &Questions<'_, '_>, one: &Asked<'_>, language: Language) -> Markup {
    let title = name::without_code(one.item.id(), item_title(one.item, language));
    let (dwcp, un) = (name::plan(one.pairing.dwcp, language), name::plan(one.pairing.un, language));
    let heading = format!("{} {title}", item_id(one.item));
    let near: Vec<&Candidate<'_>> = asked.near(one).collect();
    let whole = say!(language, "report-review-whole", item = item_id(one.item));
    let silent =
        if near.is_empty() { silence(asked.concepts, &one.concepts, language) } else { String::new() };
    let pair = |candidate: &Candidate<'_>| {
        let id = target_id(candidate.target);
        let own = id.rsplit('/').next().unwrap_or(&id);
        let title = name::without_code(own, target_title(candidate.target, language));
        let (grade, evidence) =
            (grade(candidate.grade, language), evidence(asked.concepts, candidate, language));
        let grade = format!("{grade} {}", score(candidate.score, language));
        let said = labelled(language, &grade, &evidence);
        row(asked, &one.pair(candidate.target), &format!("{id} {title}"), &said, PAIR, language)
    };
    let others: Vec<&Candidate<'_>> = asked.others(one).collect();
    let rows = html! {
        @for candidate in &near { (pair(candidate)) }
        (row(asked, &one.about(), &whole, &silent, ITEM, language))
    };
    let more = html! { @for candidate in &others { (pair(candidate)) } };
    html! {
        h3 { (Data(&heading)) }
        p.quiet { (Data(&labelled(language, one.pairing.country.name(language), &format!("{dwcp} × {un}")))) }
        (table(&heading, &rows, language))
        @if !others.is_empty() {
            @let words = say!(language, "report-review-others", n = others.len());
            details { summary { (words) } (table(&labelled(language, &heading, &words), &more, language)) }
        }
    }
}

fn table(caption: &str, rows: &Markup, language: Language) -> Markup {
    let columns =
        ["review-col-target-title", "review-col-evidence", "review-col-decision", "report-review-note"];
    html! {
        div.scroll { table aria-label=(Data(caption)) {
            thead { tr { @for key in columns { th scope="col" { (message(language, key, Vec::new())) } } } }
            tbody { (rows) }
        } }
    }
}

/// A row that is asked about.
fn row(
    asked: &Questions<'_, '_>,
    about: &About,
    what: &str,
    said: &str,
    answers: &[Judgement],
    language: Language,
) -> Markup {
    let on = serde_json::to_string(about).unwrap_or_default();
    let label = say!(language, "review-col-decision");
    let note = say!(language, "report-review-note");
    let would = asked.would(about, answers, language);
    html! {
        tr data-on=(on) {
            td { (Data(what)) }
            td { (Data(said)) }
            td { select name="decision" aria-label=(Data(&format!("{label}: {what}"))) {
                option value="" { (say!(language, "report-review-open")) }
                @for answer in answers { option value=(answer.word()) { (answer.label(language)) } }
            }
            @if answers == PAIR {
                @let label = heading("extent_un", language);
                br;
                select name="extent_un" aria-label=(Data(&format!("{label}: {what}"))) title=(label) {
                    option value="" { (say!(language, "report-review-un")) }
                    @for extent in Extent::ALL { option value=(extent.word()) { (extent.label(language)) } }
                }
            }
            @if !would.is_empty() {
                ul.would { @for (answer, effect) in &would { li { b { (answer) } " → " (Data(effect)) } } }
            } }
            td { input type="text" name="note" aria-label=(Data(&format!("{note}: {what}"))); }
        }
    }
}
