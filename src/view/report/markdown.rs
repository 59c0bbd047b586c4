//! The report as Markdown and as a Word document: the same words; the document has the boards as pictures.

use super::overview::Overview;
use super::parts::Anchors;
use super::{Chapter, Report, gaps, indicators, participation, sources, summary, words};
use crate::align::{OutcomeVerdict, PairingVerdict, PriorityVerdict};
use crate::graph::name::{plan, plan_of_country};
use crate::say;
use crate::view::participation::words::pair;
use crate::view::svg::{Rasterise, raster, theme};
use crate::view::text::page::Page;
use crate::view::text::table::Table;
use crate::view::titled;
use crate::vocab::{Constituent, Language, Nothing, Vocabulary as _, capital};

/// How many boards a document has at most: each takes a tenth of a second to draw, and a place of its own to be read.
const MOST_PICTURES: usize = 60;

/// The report as Markdown.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    page(report, 0, &raster).markdown()
}

/// The report as a Word document, with the board of every comparison as a picture. Nothing where it could not be packed.
#[must_use]
pub fn docx(report: &Report<'_>) -> Option<Vec<u8>> {
    docx_drawn(report, &raster)
}

/// The same with boards that another draws.
#[must_use]
pub fn docx_drawn(report: &Report<'_>, draw: Rasterise<'_>) -> Option<Vec<u8>> {
    page(report, MOST_PICTURES, draw).docx(&summary::title(report), report.language)
}

fn page(report: &Report<'_>, most: usize, draw: Rasterise<'_>) -> Page {
    let mut pictures = Pictures { left: most, draw };
    let language = report.language;
    let boards = report.verdicts().filter(|verdict| super::has_board(verdict)).count();
    let mut page = Page::default();
    page.heading(1, summary::title(report));
    page.heading(2, say!(language, "report-summary"));
    summary::sentences(&Overview::of(report), language)
        .into_iter()
        .for_each(|sentence| page.paragraph(sentence));
    page.heading(2, say!(language, "report-verdicts"));
    if (1..boards).contains(&most) {
        page.aside(say!(language, "report-boards-folded", n = boards, shown = most));
    }
    report.chapters.iter().for_each(|one| chapter(&mut page, report, one, &mut pictures));
    page.heading(2, say!(language, "report-indicators"));
    for indicator in &report.indicators {
        let broken_down = indicator.years.iter().any(|e| e.breakdown.is_some());
        page.heading(3, indicator.title(language));
        page.paragraph(indicators::baseline(indicator, language));
        let years = indicator.years.iter().map(|e| indicators::cells(indicator, e, language));
        page.table(table(&indicators::headings(broken_down, language), years));
    }
    page.heading(2, say!(language, "report-participation"));
    participation(&mut page, report);
    page.heading(2, say!(language, "report-gaps"));
    gaps(&mut page, report);
    page.heading(2, say!(language, "report-sources"));
    let cited = sources::cited(report).into_iter().map(|source| {
        let listed = source.listed;
        let name = listed.and_then(|l| l.symbol).unwrap_or(source.id);
        let parts = [Some(name), listed.map(|l| l.title), listed.and_then(|l| l.url)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
    });
    page.list(cited.collect());
    page.aside(say!(language, "report-made-with", policy = report.policy.words(language)));
    page
}

fn table(headings: &[String], rows: impl Iterator<Item = Vec<String>>) -> Table {
    let mut table = Table::new(headings);
    rows.for_each(|row| table.row(row.into_iter().map(Into::into)));
    table
}

/// How many pictures a document may still have, and what draws them.
struct Pictures<'d> {
    left: usize,
    draw: Rasterise<'d>,
}

fn chapter(page: &mut Page, report: &Report<'_>, chapter: &Chapter<'_>, pictures: &mut Pictures<'_>) {
    let (country, language) = (chapter.country, report.language);
    page.heading(3, format!("{} ({})", country.name(language), country.code()));
    for verdict in &chapter.verdicts {
        pairing(page, report, verdict, pictures);
    }
    for framework in &chapter.unpaired {
        let name = plan(*framework, language);
        page.heading(4, pair(&name, &say!(language, "report-not-compared"), language));
        let priorities = framework.priorities().map(|p| format!("{} {}", p.id(), p.title(language)));
        let outcomes = framework.outcomes().map(|o| format!("{} {}", o.id(), o.title(language)));
        page.list(priorities.chain(outcomes).collect());
    }
    for (framework, country) in &chapter.elsewhere {
        let told = say!(language, "report-shared-framework");
        page.paragraph(format!(
            "{told} {} ({})",
            plan_of_country(*framework, language),
            country.name(language)
        ));
    }
}

fn pairing(page: &mut Page, report: &Report<'_>, verdict: &PairingVerdict<'_>, pictures: &mut Pictures<'_>) {
    let language = report.language;
    let [dwcp, un] = [verdict.pairing.dwcp, verdict.pairing.un].map(|framework| plan(framework, language));
    page.heading(4, format!("{dwcp} × {un}"));
    let class = words::verdict_word(verdict, language);
    let years = words::shared_years(verdict.pairing.overlap, language);
    let whole = pair(&class, &capital(&verdict.why(language)), language);
    let why = whole.strip_prefix(&class).unwrap_or(&whole).to_owned();
    page.strong(class, format!("{why} {years}"));
    verdict.pairing.stated_in_words(language).into_iter().for_each(|stated| page.paragraph(stated));
    if pictures.left > 0
        && let Some(drawing) = super::drawing(report, verdict, pictures.draw)
    {
        pictures.left -= 1;
        page.picture(drawing);
    }
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
    page.table(table(&headings(say!(language, "report-priority")), rows));
    let rows = verdict.outcomes.iter().map(|judged| outcome(judged, language));
    page.table(table(&headings(say!(language, "report-outcome")), rows));
}

fn with_state(symbol: &str, label: &str, state: Option<Nothing>, language: Language) -> String {
    let state = state.filter(|state| *state != Nothing::Unexamined);
    let state = state.map_or(String::new(), |state| format!(", {}", state.small(language)));
    format!("{symbol} {label}{state}")
}

fn priority(judged: &PriorityVerdict<'_>, language: Language) -> Vec<String> {
    let look = theme::priority(judged.class());
    vec![
        judged.priority.id().to_owned(),
        with_state(look.symbol, judged.label(language), judged.nothing(), language),
        titled(judged.priority.title_found(language), language),
        judged.why(language),
        judged.lift(language).unwrap_or_default(),
    ]
}

fn outcome(judged: &OutcomeVerdict<'_>, language: Language) -> Vec<String> {
    let look = theme::outcome(judged.class());
    vec![
        judged.outcome.id().to_owned(),
        with_state(look.symbol, judged.label(language), judged.nothing(), language),
        titled(judged.outcome.title_found(language), language),
        judged.why(language),
        judged.lift(language).unwrap_or_default(),
    ]
}

fn participation(page: &mut Page, report: &Report<'_>) {
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
        let start = [plan_of_country(process.framework, language), process.phase.label(language).to_owned()];
        start.into_iter().chain(Constituent::ALL.iter().map(cell)).collect()
    });
    page.table(table(&headings, rows));
}

fn gaps(page: &mut Page, report: &Report<'_>) {
    let language = report.language;
    let anchors = Anchors::of(report);
    let all = gaps::without(report, &anchors);
    let headings =
        [say!(language, "report-item"), say!(language, "report-title"), say!(language, "report-reason")];
    for (state, some) in gaps::by_state(&all) {
        let n = gaps::count(&some, language);
        page.heading(3, format!("{} ({n})", state.label(language)));
        page.paragraph(gaps::meaning(state, language));
        let rows = some.iter().map(|item| {
            let reason = item.absence.and_then(|a| a.reason()).unwrap_or_default();
            vec![
                item.name.clone(),
                titled(Some(item.title).filter(|(text, _)| !text.is_empty()), language),
                reason.to_owned(),
            ]
        });
        page.table(table(&headings, rows));
    }
}
