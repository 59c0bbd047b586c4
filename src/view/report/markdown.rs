//! The report as Markdown: the same words, without pictures.

use super::overview::Overview;
use super::parts::Anchors;
use super::{Chapter, Report, gaps, indicators, participation, sources, summary, words};
use crate::align::{OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::say;
use crate::view::markup::escape::markdown as escaped;
use crate::view::svg::theme;
use crate::vocab::{Constituent, Language, Nothing, Vocabulary as _};

/// The report as Markdown.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    let language = report.language;
    let mut text = format!("# {}\n\n", escaped(&summary::title(report)));
    text += &format!("## {}\n\n", say!(language, "report-summary"));
    for sentence in summary::sentences(&Overview::of(report), language) {
        text += &format!("{}\n\n", escaped(&sentence));
    }
    text += &format!("## {}\n\n", say!(language, "report-verdicts"));
    report.chapters.iter().for_each(|one| chapter(&mut text, one, language));
    text += &format!("## {}\n\n", say!(language, "report-indicators"));
    for indicator in &report.indicators {
        let broken_down = indicator.years.iter().any(|e| e.breakdown.is_some());
        text += &format!("### {}\n\n", escaped(&indicator.title(language)));
        text += &format!("{}\n\n", escaped(&indicators::baseline(indicator, language)));
        let years = indicator.years.iter().map(|e| indicators::cells(indicator, e, language));
        table(&mut text, &indicators::headings(broken_down, language), years);
    }
    text += &format!("## {}\n\n", say!(language, "report-participation"));
    participation(&mut text, report);
    text += &format!("## {}\n\n", say!(language, "report-gaps"));
    gaps(&mut text, report);
    text += &format!("## {}\n\n", say!(language, "report-sources"));
    for source in sources::cited(report) {
        let listed = source.listed;
        let name = listed.and_then(|l| l.symbol).unwrap_or(source.id);
        let parts = [Some(name), listed.map(|l| l.title), listed.and_then(|l| l.url)];
        let line: Vec<String> = parts.into_iter().flatten().map(escaped).collect();
        text += &format!("- {}\n", line.join(" – "));
    }
    let policy = words::policy(report.policy, language);
    text + &format!("\n{}\n", escaped(&say!(language, "report-made-with", policy = policy)))
}

/// A table; nothing where there are no rows.
fn table(text: &mut String, headings: &[String], rows: impl Iterator<Item = Vec<String>>) {
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|c| escaped(c)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return;
    }
    *text += &line(headings);
    *text += &format!("|{}\n", " --- |".repeat(headings.len()));
    rows.for_each(|row| *text += &line(&row));
    text.push('\n');
}

fn chapter(text: &mut String, chapter: &Chapter<'_>, language: Language) {
    let country = chapter.country;
    *text += &format!("### {} ({})\n\n", escaped(country.name(language)), escaped(country.code()));
    for verdict in &chapter.verdicts {
        pairing(text, verdict, language);
    }
    for framework in &chapter.unpaired {
        let period = framework.period().words(language);
        let name = format!("{} ({period})", framework.address());
        *text += &format!("#### {}: {}\n\n", escaped(&name), say!(language, "report-not-compared"));
        for priority in framework.priorities() {
            *text += &format!("- {} {}\n", escaped(priority.id()), escaped(priority.title(language)));
        }
        for outcome in framework.outcomes() {
            *text += &format!("- {} {}\n", escaped(outcome.id()), escaped(outcome.title(language)));
        }
        text.push('\n');
    }
    for (framework, country) in &chapter.elsewhere {
        let told = say!(language, "report-shared-framework");
        *text += &format!("{told} {} ({})\n\n", escaped(&framework.address()), escaped(country.code()));
    }
}

fn pairing(text: &mut String, verdict: &PairingVerdict<'_>, language: Language) {
    let [dwcp, un] = [verdict.pairing.dwcp, verdict.pairing.un].map(|framework| {
        let period = framework.period().words(language);
        format!("{} ({period})", framework.id())
    });
    *text += &format!("#### {} × {}\n\n", escaped(&dwcp), escaped(&un));
    let class = words::verdict_word(verdict, language);
    let years = words::shared_years(verdict.pairing.overlap, language);
    *text += &format!("**{class}**: {} {years}\n\n", escaped(&words::why_pairing(verdict, language)));
    let headings = |item| {
        [
            item,
            say!(language, "report-class"),
            say!(language, "report-title"),
            say!(language, "report-why"),
            say!(language, "report-lift"),
        ]
    };
    let rows = verdict.priorities.iter().map(|judged| priority(judged, language));
    table(text, &headings(say!(language, "report-priority")), rows);
    let rows = verdict.outcomes.iter().map(|judged| outcome(judged, language));
    table(text, &headings(say!(language, "report-outcome")), rows);
}

fn with_state(symbol: &str, label: &str, state: Option<Nothing>, language: Language) -> String {
    let state = state.map_or(String::new(), |state| format!(", {}", state.small(language)));
    format!("{symbol} {label}{state}")
}

fn priority(judged: &PriorityVerdict<'_>, language: Language) -> Vec<String> {
    let look = theme::priority(judged.class());
    vec![
        judged.priority.id().to_owned(),
        with_state(look.symbol, judged.class().label(language), judged.nothing(), language),
        judged.priority.title(language).to_owned(),
        words::why_priority(judged, language),
        words::lift_priority(judged, language).unwrap_or_default(),
    ]
}

fn outcome(judged: &OutcomeVerdict<'_>, language: Language) -> Vec<String> {
    let look = theme::outcome(judged.class());
    vec![
        judged.outcome.id().to_owned(),
        with_state(look.symbol, judged.class().label(language), judged.nothing(), language),
        judged.outcome.title(language).to_owned(),
        words::why_outcome(judged, language),
        words::lift_outcome(judged, language).unwrap_or_default(),
    ]
}

fn participation(text: &mut String, report: &Report<'_>) {
    let language = report.language;
    let headings: Vec<String> = [say!(language, "report-framework"), say!(language, "report-phase")]
        .into_iter()
        .chain(Constituent::ALL.iter().map(|c| c.label(language).to_owned()))
        .collect();
    let all = participation::participation(report);
    let rows = all.iter().map(|process| {
        let cell = |constituent: &Constituent| {
            let said = process
                .seat(*constituent)
                .parts
                .into_iter()
                .map(|part| part.level.label(language).to_owned());
            let said: Vec<String> = said.collect();
            if said.is_empty() {
                say!(language, "report-not-stated")
            } else {
                crate::locale::clauses(language, &said)
            }
        };
        let start = [process.framework.address(), process.phase.label(language).to_owned()];
        start.into_iter().chain(Constituent::ALL.iter().map(cell)).collect()
    });
    table(text, &headings, rows);
}

fn gaps(text: &mut String, report: &Report<'_>) {
    let language = report.language;
    let anchors = Anchors::of(report);
    let all = gaps::without(report, &anchors);
    let headings =
        [say!(language, "report-item"), say!(language, "report-title"), say!(language, "report-reason")];
    for &state in Nothing::ALL {
        let some: Vec<_> = all.iter().filter(|item| item.state == state).collect();
        let n = say!(language, "report-of", n = some.len(), of = all.len());
        *text += &format!("### {} ({n})\n\n{}\n\n", state.label(language), gaps::meaning(state, language));
        let rows = some.iter().map(|item| {
            let reason = item.absence.and_then(|a| a.reason()).unwrap_or_default();
            vec![item.address.clone(), item.title.0.to_owned(), reason.to_owned()]
        });
        table(text, &headings, rows);
    }
}
