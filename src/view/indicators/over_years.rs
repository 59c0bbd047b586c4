//! The indicators over some years in one table: a line for each year, a column for each indicator that has data.

use super::Indicator;
use super::overview::{Overview, some};
use super::shares::ShareIndicator;
use super::text::baseline;
use crate::diagnostic::plain;
use crate::indicator::{Evaluation, Known};
use crate::say;
use crate::view::Surface;
use crate::view::text::screen::hint;
use crate::view::text::style;
use crate::view::text::table::Table;
use crate::view::text::wrap::lines;
use crate::vocab::{Language, Vocabulary};

/// The table, what each of its columns counts, what has no data, and how to see more.
#[must_use]
pub fn over_years(overview: &Overview<'_, '_>, last: u16, surface: Surface, language: Language) -> String {
    let (from, to) = (overview.year.to_string(), last.to_string());
    let head = say!(language, "indicators-over", from = &from, to = &to, countries = overview.countries);
    let mut text = lines(&head, 0, style::HEADING, surface);
    let of_counts = |i: &&Indicator<'_>| i.years.iter().any(|e| e.known() == Known::Value);
    let counts: Vec<&Indicator<'_>> = overview.counts.iter().filter(of_counts).collect();
    let shares: Vec<&ShareIndicator<'_>> = overview.shares.iter().filter(|share| share.has_data()).collect();
    let ids = counts.iter().map(|i| &i.definition.id).chain(shares.iter().map(|share| &share.definition.id));
    let headings: Vec<String> = std::iter::once(say!(language, "column-year")).chain(ids.cloned()).collect();
    if headings.len() > 1 {
        let mut table = Table::new(&headings);
        for year in overview.year..=last {
            let count = |i: &&Indicator<'_>| figure(i, year, language);
            let share = |s: &&ShareIndicator<'_>| s.in_year(year, language).unwrap_or_else(|| "–".to_owned());
            let cells = counts.iter().map(count).chain(shares.iter().map(share));
            table.row(std::iter::once(year.to_string()).chain(cells).map(Into::into));
        }
        text += &table.text(surface, 0);
    }
    for indicator in &counts {
        text += &lines(&indicator.title(language), 0, anstyle::Style::new(), surface);
        text += &lines(&baseline(indicator, language), 5, style::ASIDE, surface);
        if !indicator.undatable.is_empty() {
            let plans = some(&indicator.undatable, language);
            text += &lines(&say!(language, "indicators-undatable", plans = plans), 5, style::ASIDE, surface);
        }
    }
    for share in &shares {
        text += &lines(&share.title(language), 0, anstyle::Style::new(), surface);
        text += &lines(&share.baseline(language), 5, style::ASIDE, surface);
    }
    let shown = |id: &str| {
        counts.iter().any(|i| i.definition.id == id) || shares.iter().any(|s| s.definition.id == id)
    };
    let rest = overview.definitions.iter().filter(|d| !shown(&d.id));
    let unanswered = |id: &str| {
        let counted = overview.counts.iter().find(|i| i.definition.id == id);
        counted.is_some_and(|i| i.years.iter().any(|e| e.known() == Known::NoAnswers))
    };
    let (unanswered, silent): (Vec<_>, Vec<_>) = rest.partition(|d| unanswered(&d.id));
    let ids = |all: &[&crate::indicator::Definition]| {
        all.iter().map(|d| plain(&d.id)).collect::<Vec<_>>().join(", ")
    };
    if !unanswered.is_empty() {
        let said = say!(language, "indicators-no-answers", indicators = ids(&unanswered));
        text += &lines(&said, 0, anstyle::Style::new(), surface);
    }
    if !silent.is_empty() {
        let year = crate::locale::years(language, &from, &to);
        let said = say!(language, "indicators-no-data", indicators = ids(&silent), year = year);
        text += &lines(&said, 0, anstyle::Style::new(), surface);
    }
    let ways = [
        (say!(language, "screen-reasons"), "--why".to_owned()),
        (say!(language, "indicators-one-year"), format!("--year {to}")),
        (say!(language, "screen-rules"), overview.policy.version.clone()),
    ];
    text + &hint(&ways, surface, language)
}

/// What an indicator is in a year: how many count and are undecided, of how many, and its status.
fn figure(indicator: &Indicator<'_>, year: u16, language: Language) -> String {
    let Some(found) = indicator.years.iter().find(|found| found.year == year) else {
        return "–".to_owned();
    };
    let said = match found.known() {
        Known::NoData => return "–".to_owned(),
        Known::NoAnswers => say!(language, "report-no-answers"),
        Known::Value => {
            let Evaluation { value, among, undecided, .. } = found;
            say!(language, "indicators-figure", n = *value, of = *among, undecided = *undecided)
        }
    };
    match indicator.targets.status(found) {
        Some(status) => format!("{said}; {}", status.small(language)),
        None => said,
    }
}
