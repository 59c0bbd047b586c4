//! What UN INFO itself asks of a work plan before it is published. A check looks only at fields that the export
//! carries: what is not in the export at all is no mistake of it.

use super::export::{Export, RawRow};
use crate::diagnostic::{Fault, UninfoFault};

/// How many rows are named.
const NAMED: usize = 5;

/// The faults of the rows, each with the number of rows and the first of them.
pub(super) fn faults(export: &Export) -> Vec<Fault> {
    let rows = &export.rows;
    let mut faults = Vec::new();
    let mut told = |found: Vec<&RawRow>, fault: fn(u64, Vec<String>) -> Fault| {
        if !found.is_empty() {
            let first = found.iter().take(NAMED).map(|row| named(row)).collect();
            faults.push(fault(found.len() as u64, first));
        }
    };
    let those = |wanted: &dyn Fn(&RawRow) -> bool| rows.iter().filter(|row| wanted(row)).collect::<Vec<_>>();
    told(those(&reversed), |rows, first| Fault::Uninfo(UninfoFault::Reversed { rows, first }));
    told(those(&at_odds), |rows, first| Fault::Uninfo(UninfoFault::Status { rows, first }));
    told(those(&|row| row.partner.as_deref() == Some("")), |rows, first| {
        Fault::Uninfo(UninfoFault::NoPartner { rows, first })
    });
    told(those(&|row| row.outcome.trim().is_empty()), |rows, first| {
        Fault::Uninfo(UninfoFault::NoParent { rows, first })
    });
    told(those(&|row| row.empty > 0), |rows, first| Fault::Uninfo(UninfoFault::EmptyMoney { rows, first }));
    told(those(&zero_for_empty), |rows, first| Fault::Uninfo(UninfoFault::Zero { rows, first }));
    if let Some((start, end)) = &export.period {
        let outside = those(&|row| {
            let (first, last) = (day(&row.start), day(&row.end));
            first.is_some_and(|first| before(first, start)) || last.is_some_and(|last| before(end, last))
        });
        if !outside.is_empty() {
            let first = outside.iter().take(NAMED).map(|row| named(row)).collect();
            let (start, end) = (start.clone(), end.clone());
            faults.push(Fault::Uninfo(UninfoFault::Outside {
                rows: outside.len() as u64,
                start,
                end,
                first,
            }));
        }
    }
    faults
}

/// A row by its number where it has one, else by the beginning of its name.
fn named(row: &RawRow) -> String {
    row.id.clone().unwrap_or_else(|| row.name.chars().take(40).collect())
}

/// A date that is written as `2024-06-30` or begins so: its text is in the order of time.
fn day(date: &Option<String>) -> Option<&str> {
    let text = date.as_deref()?.trim();
    let year = text.get(..4)?;
    year.bytes().all(|b| b.is_ascii_digit()).then_some(text.get(..10).unwrap_or(text))
}

/// Is a day before another? A year alone is before a day only where it is an earlier year.
fn before(a: &str, b: &str) -> bool {
    let length = a.len().min(b.len());
    match (a.get(..length), b.get(..length)) {
        (Some(a), Some(b)) => a < b,
        _ => false,
    }
}

fn reversed(row: &RawRow) -> bool {
    day(&row.start).zip(day(&row.end)).is_some_and(|(start, end)| before(end, start))
}

/// Words for a stage, as work plans in four languages write them.
const DONE: [&str; 7] =
    ["completed", "closed", "finalized", "finalised", "terminé", "finalizado", "concluído"];
const AHEAD: [&str; 6] = ["planned", "pipeline", "not started", "prévu", "planificado", "planejado"];

/// Does the status say something else than the dates and the money: done without an end, or ahead with money spent?
fn at_odds(row: &RawRow) -> bool {
    let Some(status) = &row.status else { return false };
    let is = |words: &[&str]| words.iter().any(|word| status.to_lowercase().contains(word));
    (is(&DONE) && row.end.as_deref().is_none_or(|end| end.trim().is_empty()))
        || (is(&AHEAD) && row.money.spent.is_some_and(|spent| spent.0 > 0))
}

/// Nothing is needed, as the row has it, and yet there is money: the nought stands for an empty field.
fn zero_for_empty(row: &RawRow) -> bool {
    let some = |figure: Option<crate::record::Amount>| figure.is_some_and(|f| f.0 > 0);
    row.money.required.is_some_and(|f| f.0 == 0) && (some(row.money.available) || some(row.money.spent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_alone_is_before_a_day_only_where_it_is_an_earlier_year() {
        assert!(before("2024-06-30", "2024-07-01") && before("2023", "2024-01-01"));
        assert!(!before("2024", "2024-01-01") && !before("2024-12-31", "2024"));
        assert_eq!(day(&Some("2024-06-30T00:00:00Z".to_owned())), Some("2024-06-30"));
        assert_eq!(day(&Some("soon".to_owned())), None);
    }
}
