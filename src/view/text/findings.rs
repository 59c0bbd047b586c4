//! Findings as text and as JSON.

use serde::Serialize;

use crate::diagnostic::{Finding, Findings, SHOWN, Severity, plain};
use crate::place::{Files, Located, Spot};
use crate::say;
use crate::view::Surface;
use crate::view::gate::{Gate, Held, held};
use crate::view::text::screen::{LINES, hint, most};
use crate::view::text::style::{self, paint};
use crate::view::text::wrap::{hanging, lines, wrap};
use crate::vocab::{Language, capital};
use unicode_width::UnicodeWidthStr as _;

/// How many further places of one finding are shown.
const PLACES: usize = 3;

/// All findings to be shown, and what was not shown.
#[must_use]
pub fn text(findings: &Findings, files: &Files, surface: Surface, language: Language) -> String {
    let mut text = String::new();
    for finding in findings.shown() {
        text += &one(finding, files, surface, language);
    }
    for severity in [Severity::Error, Severity::Warning] {
        let all = findings.count(severity);
        if all > SHOWN as u64 {
            text += &match severity {
                Severity::Error => say!(language, "findings-not-shown-errors", shown = SHOWN, n = all),
                Severity::Warning => say!(language, "findings-not-shown-warnings", shown = SHOWN, n = all),
            };
            text.push('\n');
        }
    }
    text
}

/// The first screen: the numbers, then as many problems as fit; of many only the first of each kind. Where all fit, all
/// are shown as [`text`] shows them.
#[must_use]
pub fn screen(
    findings: &Findings,
    files: &Files,
    head: &str,
    surface: Surface,
    language: Language,
) -> String {
    let head = lines(head, 0, anstyle::Style::new(), surface);
    let all = text(findings, files, surface, language);
    let room = LINES.saturating_sub(head.lines().count());
    if all.lines().count() <= room {
        return head + &all;
    }
    let mut kinds: Vec<&Finding> = Vec::new();
    for finding in findings.shown() {
        if kinds.iter().all(|first| first.code() != finding.code()) {
            kinds.push(finding);
        }
    }
    let total: u64 = findings.counts().values().sum();
    let text = |n: usize| {
        let some = &kinds[..n];
        let mut text: String = some.iter().map(|f| in_short(f, findings, files, surface, language)).collect();
        let shown: u64 = some.iter().filter_map(|f| findings.counts().get(&f.code())).sum();
        if shown < total {
            let more = say!(language, "findings-further", n = total - shown);
            text += &lines(&more, 0, style::ASIDE, surface);
        }
        text
    };
    let code = kinds.first().map_or("", |finding| finding.code().name());
    let ways = [
        (say!(language, "screen-all"), "--all".to_owned()),
        (say!(language, "findings-what-it-means"), say!(language, "findings-explain", code = code)),
    ];
    head + &most(kinds.len(), room, text) + &hint(&ways, surface, language)
}

/// One problem and how many there are of its kind: where it is, what it is and what to do.
fn in_short(
    finding: &Finding,
    all: &Findings,
    files: &Files,
    surface: Surface,
    language: Language,
) -> String {
    let place = at_place(&files.locate(&finding.spot), language);
    let (message, help) = (finding.fault.message(language), capital(&finding.fault.help(language)));
    let said = match place.is_empty() {
        true => message,
        false => crate::locale::labelled(language, &place, &message),
    };
    let n = all.counts().get(&finding.code()).copied().unwrap_or(1);
    let help = match finding.caused {
        0 => help,
        caused => format!("{help} ({})", say!(language, "findings-caused", n = caused)),
    };
    let said = say!(language, "findings-in-short", said = said, help = help, n = n);
    hanging(&format!("{} ", finding.code()), &said, anstyle::Style::new(), surface)
}

fn one(finding: &Finding, files: &Files, surface: Surface, language: Language) -> String {
    let style = if finding.severity() == Severity::Error { style::ERROR } else { style::WARNING };
    let code = format!("{}[{}]", finding.severity().word(language), finding.code());
    let mut text = String::new();
    let heads = [
        say!(language, "findings-place"),
        say!(language, "findings-related"),
        say!(language, "findings-help"),
    ];
    let width = heads.iter().map(|head| head.width()).max().unwrap_or(0);
    let [at, and, help] = heads.map(|head| format!("  {head}{}", " ".repeat(width - head.width())));
    // Words are wrapped under themselves; the painted code counts for what it shows.
    let mut line = |head: &str, painted: String, words: &str| {
        let words = plain(words);
        let room = surface.width.map(|width| width.saturating_sub(head.width() + 1));
        for (n, part) in
            room.map_or_else(|| vec![words.clone()], |room| wrap(&words, room)).iter().enumerate()
        {
            let head = if n == 0 { painted.clone() } else { " ".repeat(at.width().min(head.width())) };
            text += &format!("{head} {part}\n");
        }
    };
    line(&code, paint(&code, style, surface.colour), &finding.fault.message(language));
    let place = |spot: &Spot| at_place(&files.locate(spot), language);
    let first = place(&finding.spot);
    if !first.is_empty() {
        line(&at, at.clone(), &first);
    }
    let related = &finding.related;
    let shown = if related.len() > PLACES { PLACES - 1 } else { related.len() };
    for related in &related[..shown] {
        line(&and, and.clone(), &place(related));
    }
    if related.len() > shown {
        line(&and, and.clone(), &say!(language, "findings-more-places", n = related.len() - shown));
    }
    if finding.caused > 0 {
        line(&and, and.clone(), &say!(language, "findings-caused", n = finding.caused));
    }
    line(&help, help.clone(), &finding.fault.help(language));
    text
}

/// Where something was read: `plan.toml:12:7`, `links.csv:3, column outcome`.
pub(in crate::view) fn at_place(located: &Located<'_>, language: Language) -> String {
    let shown = located.to_string();
    let column = located.column.unwrap_or_default();
    match shown.strip_suffix(column).and_then(|rest| rest.strip_suffix(", column ")) {
        Some(place) if !column.is_empty() => {
            say!(language, "findings-at-column", place = place, column = column)
        }
        _ => shown,
    }
}

/// The numbers in one line: `2 errors, 1 warning`.
#[must_use]
pub fn summary(findings: &Findings, language: Language) -> String {
    let errors = say!(language, "findings-errors", n = findings.count(Severity::Error));
    let warnings = say!(language, "findings-warnings", n = findings.count(Severity::Warning));
    say!(language, "findings-summary", errors = errors, warnings = warnings)
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
    /// Further places, where there are more than two.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<Place<'a>>,
    /// How many rows cannot be understood because of it, and are not listed.
    #[serde(skip_serializing_if = "is_none")]
    caused: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
const fn is_none(number: &u64) -> bool {
    *number == 0
}

#[derive(Serialize)]
struct All<'a> {
    errors: u64,
    warnings: u64,
    counts: std::collections::BTreeMap<&'static str, u64>,
    shown: Vec<One<'a>>,
    /// The conditions, where some were given and the data have no errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    required: Option<Vec<Held>>,
}

fn place<'a>(spot: &'a Spot, files: &'a Files) -> Place<'a> {
    let located = files.locate(spot);
    let crate::place::Located { file, line, character, column, sheet, cell } = located;
    Place { file, line, character, column, sheet, cell }
}

/// The same for a program.
#[must_use]
pub fn json(findings: &Findings, files: &Files, language: Language) -> String {
    json_with(findings, files, None, language)
}

/// The same with the conditions that the data are held against.
#[must_use]
pub fn json_with(findings: &Findings, files: &Files, gate: Option<&Gate<'_>>, language: Language) -> String {
    let shown = findings.shown().map(|finding| One {
        code: finding.code().name(),
        severity: finding.severity().to_string(),
        message: finding.fault.message(language),
        help: finding.fault.help(language),
        place: place(&finding.spot, files),
        related: finding.related.first().map(|spot| place(spot, files)),
        caused: finding.caused,
        also: finding.related.iter().skip(1).map(|spot| place(spot, files)).collect(),
    });
    let all = All {
        errors: findings.count(Severity::Error),
        warnings: findings.count(Severity::Warning),
        counts: findings.counts().iter().map(|(code, n)| (code.name(), *n)).collect(),
        shown: shown.collect(),
        required: gate.map(held),
    };
    crate::view::json(&all)
}
