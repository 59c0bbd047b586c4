//! How an indicator goes: from the first year with data to the last, and how far it is to the milestone ahead.

use crate::indicator::{Evaluation, Targets};
use crate::say;
use crate::vocab::Language;

/// From the first year with data to the last, in words; years and values come as they are shown.
pub(super) fn trend(known: &[(String, String)], language: Language) -> String {
    match known {
        [] => say!(language, "trend-none"),
        [(from, first)] => say!(language, "trend-one", from = from, first = first),
        [(from, first), .., (to, last)] => {
            say!(language, "trend", from = from, first = first, to = to, last = last)
        }
    }
}

/// Trend and distance of an indicator that counts frameworks: “9 needed, 7 so far”. A year in which nothing is known
/// of any framework is no datum.
pub(super) fn of_counts(years: &[Evaluation<'_>], targets: &Targets, language: Language) -> Vec<String> {
    let known: Vec<&Evaluation<'_>> =
        years.iter().filter(|e| e.known() == crate::indicator::Known::Value).collect();
    let shown: Vec<(String, String)> =
        known.iter().map(|e| (e.year.to_string(), e.value.to_string())).collect();
    // One year is no trend.
    let mut told: Vec<String> = if years.len() > 1 { vec![trend(&shown, language)] } else { Vec::new() };
    if let Some(last) = known.last()
        && let Some(target) = targets.ahead(last.year)
    {
        let (due, year, needed) = (target.year.to_string(), last.year.to_string(), target.value);
        told.push(if last.value >= needed {
            say!(language, "distance-count-met", due = due, needed = needed, value = last.value, year = year)
        } else {
            let lacking = needed - last.value;
            say!(
                language,
                "distance-count",
                due = due,
                needed = needed,
                value = last.value,
                year = year,
                lacking = lacking,
            )
        });
    }
    told
}
