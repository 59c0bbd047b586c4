//! The report for programs: the verdicts as `align` gives them, the indicators as `indicators` gives them, and what
//! the page says beside them.

use serde::Serialize;
use serde_json::value::RawValue;

use super::overview::Overview;
use super::{Report, gaps, participation, sources};
use crate::participation::Consultation;
use crate::view::alignment::{self, Alignment};
use crate::view::{Format, Surface};
use crate::vocab::{Attendance, Constituent, Level, Nothing, Phase};

#[derive(Serialize)]
struct Whole<'a> {
    language: &'static str,
    policy: String,
    overview: Overview,
    alignment: Box<RawValue>,
    indicators: Box<RawValue>,
    participation: Vec<Process<'a>>,
    without_counterpart: Vec<Without<'a>>,
    sources: Vec<Source<'a>>,
}

#[derive(Serialize)]
struct Process<'a> {
    framework: String,
    phase: Phase,
    statements: Vec<Statement<'a>>,
    none_reported: Vec<Constituent>,
    proposed: Vec<Constituent>,
    not_stated: Vec<Constituent>,
}

#[derive(Serialize)]
struct Statement<'a> {
    constituent: Constituent,
    level: Level,
    organisation: Option<&'a str>,
    source: Option<&'a str>,
    locator: Option<&'a str>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct Without<'a> {
    country: &'a str,
    item: String,
    title: &'a str,
    state: Nothing,
    reason: Option<&'a str>,
    reviewer: Option<&'a str>,
    date: Option<String>,
    rejected_candidates: usize,
}

#[derive(Serialize)]
struct Source<'a> {
    source: &'a str,
    title: Option<&'a str>,
    symbol: Option<&'a str>,
    date: Option<String>,
    language: Option<&'a str>,
    url: Option<&'a str>,
    cited: usize,
}

/// The report as JSON.
#[must_use]
pub fn json(report: &Report<'_>) -> String {
    // Programs find the pairings in the order in which “align” gives them, whatever the language.
    let mut pairings: Vec<_> = report.verdicts().map(|verdict| verdict.pairing).collect();
    pairings.sort_by_key(|pairing| (pairing.country, pairing.dwcp, pairing.un));
    let mut unpaired: Vec<_> = report.chapters.iter().flat_map(|c| c.unpaired.iter().copied()).collect();
    unpaired.sort();
    let alignment = Alignment { policy: report.policy, pairings, unpaired, language: report.language };
    let raw = |text: String| RawValue::from_string(text).expect("a view writes well-formed JSON");
    let indicators = crate::view::indicators::render(
        &report.indicators,
        &[],
        &[],
        report.policy,
        Format::Json,
        Surface::PIPE,
        report.language,
    );
    let anchors = super::parts::Anchors::of(report);
    let gaps = gaps::without(report, &anchors);
    let processes = participation::participation(report);
    crate::view::json(&Whole {
        language: report.language.code(),
        policy: report.policy.to_string(),
        overview: Overview::of(report),
        alignment: raw(alignment::render(&alignment, Format::Json, Surface::PIPE)),
        indicators: raw(indicators),
        participation: processes.iter().map(process).collect(),
        without_counterpart: gaps
            .iter()
            .map(|item| Without {
                country: item.country.code(),
                item: item.address.clone(),
                title: item.title.0,
                state: item.state,
                reason: item.absence.and_then(|a| a.reason()),
                reviewer: item.absence.and_then(|a| a.reviewer()),
                date: item.absence.and_then(|a| a.date()).map(|d| d.to_string()),
                rejected_candidates: item.rejected,
            })
            .collect(),
        sources: sources::cited(report)
            .into_iter()
            .map(|source| Source {
                source: source.id,
                title: source.listed.map(|l| l.title),
                symbol: source.listed.and_then(|l| l.symbol),
                date: source.listed.and_then(|l| l.date).map(|d| d.to_string()),
                language: source.listed.and_then(|l| l.language),
                url: source.listed.and_then(|l| l.url),
                cited: source.times,
            })
            .collect(),
    })
}

fn process<'a>(process: &'a Consultation<'_>) -> Process<'a> {
    let without = process.without_part();
    let of = |state| without.iter().filter(|(_, s)| *s == state).map(|(c, _)| *c).collect();
    Process {
        framework: process.framework.address(),
        phase: process.phase,
        statements: process
            .parts
            .iter()
            .map(|part| Statement {
                constituent: part.constituent,
                level: part.level,
                organisation: part.organisation(),
                source: part.evidence().source(),
                locator: part.evidence().locator(),
                note: part.note(),
            })
            .collect(),
        none_reported: of(Attendance::NoneReported),
        proposed: of(Attendance::Proposed),
        not_stated: of(Attendance::NotStated),
    }
}
