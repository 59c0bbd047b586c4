//! The dates as a calendar (RFC 5545) that any calendar program reads.
//!
//! Only years are known, so that a preparation is the whole year, an end its last day and a beginning its first. The
//! same plan gives the same bytes: the stamp is the first day of the plan, not the hour in which it was written.

use super::Plan;
use super::words;
use crate::diagnostic::plain;
use crate::rollout::{Outlook, Rollout};
use crate::say;
use crate::vocab::Language;

/// The longest line, in bytes, before it is folded.
const LINE: usize = 75;

/// A text value: what has a meaning in the format is escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (n, line) in text.lines().enumerate() {
        if n > 0 {
            escaped.push_str("\\n");
        }
        for c in plain(line).chars() {
            if matches!(c, '\\' | ';' | ',') {
                escaped.push('\\');
            }
            escaped.push(c);
        }
    }
    escaped
}

/// A line with its end, folded between letters so that none is longer than the format allows.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(c);
        length += c.len_utf8();
    }
    folded + "\r\n"
}

/// An event of whole days.
struct Event {
    id: String,
    /// The first day, as `YYYYMMDD`.
    first: String,
    /// The day after the last.
    after: String,
    summary: String,
    description: String,
}

fn year_of(year: u16) -> (String, String) {
    (format!("{year}0101"), format!("{}0101", year + 1))
}

fn last_day_of(year: u16) -> (String, String) {
    (format!("{year}1231"), format!("{}0101", year + 1))
}

fn first_day_of(year: u16) -> (String, String) {
    (format!("{year}0101"), format!("{year}0102"))
}

/// What names a roll-out, in an id.
fn slug(rollout: Rollout<'_>) -> String {
    let framework = rollout.next.or(rollout.current);
    let name = framework.map_or_else(String::new, |f| f.address());
    name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '.' }).collect()
}

fn events(outlook: &Outlook<'_>, language: Language) -> Vec<Event> {
    let rollout = outlook.rollout;
    let country = words::country(rollout, language);
    let event = |what: &str, (first, after): (String, String), summary: String, description: String| Event {
        id: format!("{}-{what}-{}@dwalign", slug(rollout), &first[..4]),
        first,
        after,
        summary,
        description,
    };
    let current = words::current(rollout, language);
    let next = words::next(rollout, language);
    let mut lines = vec![say!(language, "rollout-line", current = current, next = &next)];
    lines.extend(outlook.dwcps.iter().map(|then| words::framework(then.dwcp, language)));
    let agenda: Vec<String> =
        (outlook.agenda.iter()).map(|item| words::priority(item.priority, language)).collect();
    if !agenda.is_empty() {
        let title = say!(language, "agenda-title");
        lines.push(crate::locale::labelled(language, &title, &agenda.join(", ")));
    }
    lines.push(say!(
        language,
        "table-formulation",
        who = words::to_bring_in(outlook.table.formulation, language)
    ));
    lines.push(say!(language, "calendar-years-only"));
    let mut events = vec![event(
        "preparation",
        year_of(rollout.year),
        say!(language, "calendar-preparation", country = &country),
        lines.join("\n"),
    )];
    let years_only = || say!(language, "calendar-years-only");
    if let Some((framework, end)) = rollout.current.and_then(|f| Some((f, f.period().end?))) {
        let title = say!(
            language,
            "calendar-ends",
            country = &country,
            framework = words::framework(framework, language)
        );
        events.push(event("end", last_day_of(end.number()), title, years_only()));
    }
    let start = rollout.starts();
    let name =
        rollout.next.map_or_else(|| say!(language, "calendar-next"), |f| words::framework(f, language));
    let title = say!(language, "calendar-begins", country = &country, framework = name);
    events.push(event("start", first_day_of(start), title, format!("{next}\n{}", years_only())));
    for then in &outlook.dwcps {
        let Some(end) = then.dwcp.period().end else { continue };
        let title = say!(
            language,
            "calendar-ends",
            country = &country,
            framework = words::framework(then.dwcp, language)
        );
        let id = format!("dwcp-{}", then.dwcp.id());
        events.push(event(&id, last_day_of(end.number()), title, years_only()));
    }
    events
}

/// The calendar of a plan.
#[must_use]
pub fn calendar(plan: &Plan<'_>, language: Language) -> String {
    let stamp = format!("{}0101T000000Z", plan.years.start());
    let name = say!(language, "rollout-title", years = plan.span(language));
    let mut lines: Vec<String> = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//dwalign//roll-out//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("NAME:{}", escaped(&name)),
        format!("X-WR-CALNAME:{}", escaped(&name)),
    ];
    let mut known = std::collections::BTreeSet::new();
    for event in plan.outlooks.iter().flat_map(|o| events(o, language)) {
        // A DWCP beside two roll-outs ends once.
        if !known.insert(event.id.clone()) {
            continue;
        }
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(&event.id)),
            format!("DTSTAMP:{stamp}"),
            format!("DTSTART;VALUE=DATE:{}", event.first),
            format!("DTEND;VALUE=DATE:{}", event.after),
            format!("SUMMARY:{}", escaped(&event.summary)),
            format!("DESCRIPTION:{}", escaped(&event.description)),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_meaning_in_the_format_is_escaped() {
        assert_eq!(escaped("a; b, c\\d\ne"), "a\\; b\\, c\\\\d\\ne");
        assert_eq!(escaped("x\r\nEND:VEVENT"), "x\\nEND:VEVENT");
    }

    #[test]
    fn a_long_line_is_folded_between_letters_and_unfolds_to_itself() {
        let line = format!("SUMMARY:{}", "é漢a".repeat(40));
        let folded = folded(&line);
        assert!(folded.lines().all(|part| part.len() <= LINE), "{folded}");
        assert!(folded.ends_with("\r\n"));
        assert_eq!(folded.replace("\r\n ", "").trim_end(), line);
        assert_eq!(super::folded("BEGIN:VEVENT"), "BEGIN:VEVENT\r\n");
    }
}
