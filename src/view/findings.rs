//! Findings as text and as JSON.

use serde::Serialize;

use super::Surface;
use super::table::wrap;
use super::theme::{self, paint};
use crate::diagnostic::{Finding, Findings, SHOWN, Severity, plain};
use crate::place::{Files, Spot};

/// All findings to be shown, and what was not shown.
#[must_use]
pub fn text(findings: &Findings, files: &Files, surface: Surface) -> String {
    let mut text = String::new();
    for finding in findings.shown() {
        text += &one(finding, files, surface);
    }
    for severity in [Severity::Error, Severity::Warning] {
        let all = findings.count(severity);
        if all > SHOWN as u64 {
            text += &format!("… the first {SHOWN} of {all} {severity}s are shown.\n");
        }
    }
    text
}

fn one(finding: &Finding, files: &Files, surface: Surface) -> String {
    let style = if finding.severity() == Severity::Error { theme::ERROR } else { theme::WARNING };
    let code = format!("{}[{}]", finding.severity(), finding.code());
    let mut text = String::new();
    // Words are wrapped under themselves; the painted code counts for what it shows.
    let mut line = |head: &str, painted: String, words: &str| {
        let words = plain(words);
        let room = surface.width.map(|width| width.saturating_sub(head.len() + 1));
        for (n, part) in
            room.map_or_else(|| vec![words.clone()], |room| wrap(&words, room)).iter().enumerate()
        {
            let head = if n == 0 {
                painted.clone()
            } else {
                " ".repeat(if head.len() > 7 { 6 } else { head.len() })
            };
            text += &format!("{head} {part}\n");
        }
    };
    line(&code, paint(&code, style, surface.colour), &finding.fault.message());
    let at = |spot: &Spot| files.locate(spot).to_string();
    let place = at(&finding.spot);
    if !place.is_empty() {
        line("  at  ", "  at  ".to_owned(), &place);
    }
    if let Some(related) = &finding.related {
        line("  and ", "  and ".to_owned(), &at(related));
    }
    line("  help", "  help".to_owned(), &finding.fault.help());
    text
}

/// The numbers in one line: `2 errors, 1 warning`.
#[must_use]
pub fn summary(findings: &Findings) -> String {
    let count = |severity: Severity| match findings.count(severity) {
        0 => format!("no {severity}s"),
        1 => format!("1 {severity}"),
        n => format!("{n} {severity}s"),
    };
    format!("{}, {}", count(Severity::Error), count(Severity::Warning))
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: Option<u32>,
    character: Option<u32>,
    column: Option<&'a str>,
    sheet: Option<&'a str>,
    cell: Option<String>,
}

#[derive(Serialize)]
struct One<'a> {
    code: &'static str,
    severity: String,
    message: String,
    help: String,
    place: Place<'a>,
    related: Option<Place<'a>>,
}

#[derive(Serialize)]
struct All<'a> {
    errors: u64,
    warnings: u64,
    counts: std::collections::BTreeMap<&'static str, u64>,
    shown: Vec<One<'a>>,
}

fn place<'a>(spot: &'a Spot, files: &'a Files) -> Place<'a> {
    let located = files.locate(spot);
    let crate::place::Located { file, line, character, column, sheet, cell } = located;
    Place { file, line, character, column, sheet, cell }
}

/// The same for a program.
#[must_use]
pub fn json(findings: &Findings, files: &Files) -> String {
    let shown = findings.shown().map(|finding| One {
        code: finding.code().name(),
        severity: finding.severity().to_string(),
        message: finding.fault.message(),
        help: finding.fault.help(),
        place: place(&finding.spot, files),
        related: finding.related.as_ref().map(|spot| place(spot, files)),
    });
    let all = All {
        errors: findings.count(Severity::Error),
        warnings: findings.count(Severity::Warning),
        counts: findings.counts().iter().map(|(code, n)| (code.name(), *n)).collect(),
        shown: shown.collect(),
    };
    super::json(&all)
}
