//! Rows that people write among data and that are no data: totals, and units below the heading.

use super::row::Cells;
use crate::diagnostic::{Fault, Uncounted};
use crate::record::{Cell, ColumnKind, Table};

/// May a table have rows of totals: has it money or numbers of people, and no lines that add up to others?
pub(super) fn may_have_totals(table: &Table) -> bool {
    matches!(table.name, "resources" | "projects" | "events")
}

/// What is wrong with a row of such a table that is one of totals, and the column that shows it: it is called so, or it has
/// amounts and says neither of what nor of when.
pub(super) fn total<'c>(table: &Table, cells: &impl Cells<'c>) -> Option<(Fault, &'static str)> {
    let mut named = None;
    let (mut amounts, mut others) = (Vec::new(), 0);
    for (number, column) in table.columns.iter().enumerate() {
        let (Cell::Text(text) | Cell::Integer(text) | Cell::Float(text)) =
            cells.own(number).unwrap_or(Cell::Empty)
        else {
            continue;
        };
        match column.kind {
            ColumnKind::Number | ColumnKind::WholeNumber => amounts.push((text, column.name)),
            ColumnKind::Currency => {}
            ColumnKind::Id if is_total(text) => named = Some((text, column.name)),
            ColumnKind::Text if is_total(text) && named.is_none() => named = Some((text, column.name)),
            _ => others += 1,
        }
    }
    let unnamed = || amounts.first().copied().filter(|_| others == 0);
    // A name alone may be that of a project.
    let (text, column) = named.filter(|_| !amounts.is_empty()).or_else(unnamed)?;
    Some((Fault::NotCounted { row: Uncounted::Totals, value: text.to_owned() }, column))
}

/// Is this a word for a total, alone or before what it is a total of?
fn is_total(text: &str) -> bool {
    const WORDS: [&str; 11] = [
        "total",
        "totals",
        "totaux",
        "totales",
        "subtotal",
        "subtotales",
        "soustotal",
        "soustotaux",
        "somme",
        "suma",
        "sum",
    ];
    let small = text.to_lowercase().replace(['-', ' '], " ");
    let mut words = small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut first = words.next().unwrap_or_default().to_owned();
    if matches!(first.as_str(), "sub" | "sous" | "grand" | "gran" | "overall") {
        let second = words.next().unwrap_or_default();
        first = if matches!(first.as_str(), "sub" | "sous") { first + second } else { second.to_owned() };
    }
    WORDS.contains(&first.as_str()) && words.count() <= 3
}

/// What is wrong with a first row that says units only: nothing of it is data. Where it says that amounts are in thousands, they
/// would be read a thousand times too small.
pub(super) fn units<'t>(cells: impl Iterator<Item = &'t str>) -> Option<Fault> {
    let filled: Vec<&str> = cells.map(str::trim).filter(|cell| !cell.is_empty()).collect();
    if filled.is_empty() || !filled.iter().all(|cell| is_unit(cell)) {
        return None;
    }
    match filled.iter().find(|cell| is_scale(cell)) {
        Some(units) => Some(Fault::ScaledUnits { units: (*units).to_owned() }),
        None => Some(Fault::NotCounted { row: Uncounted::Units, value: filled.join(", ") }),
    }
}

/// Is this a unit, as people write it below a heading: `USD`, `(year)`, `%`, `thousand USD`?
fn is_unit(text: &str) -> bool {
    const WORDS: [&str; 44] = [
        "usd", "us$", "$", "eur", "€", "chf", "gbp", "xof", "xaf", "%", "#", "n", "no", "nº", "n°", "year",
        "years", "année", "années", "año", "años", "date", "fecha", "text", "texte", "texto", "code",
        "codes", "código", "códigos", "number", "nombre", "número", "yyyy", "aaaa", "dd", "mm", "jj", "yes",
        "amount", "montant", "importe", "in", "en",
    ];
    let inner = |open, close| text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    if let Some(inside) = inner('(', ')').or_else(|| inner('[', ']')) {
        return !inside.is_empty() && inside.len() <= 40;
    }
    let small = text.to_lowercase();
    let mut words = small.split([' ', '/', '-', '.']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| WORDS.contains(&word) || is_scale_word(word))
}

/// Does it say that figures are thousands or millions?
pub(super) fn is_scale(text: &str) -> bool {
    let small = text.to_lowercase();
    small.split([' ', '/', '-', '.', '(', ')', '[', ']', ',']).any(is_scale_word)
}

fn is_scale_word(word: &str) -> bool {
    const WORDS: [&str; 23] = [
        "thousand",
        "thousands",
        "millier",
        "milliers",
        "mil",
        "miles",
        "million",
        "millions",
        "millón",
        "millones",
        "'000",
        "’000",
        "000",
        "000s",
        "'000s",
        "000s$",
        "k",
        "kusd",
        "k$",
        "m$",
        "musd",
        "mio",
        "mn",
    ];
    WORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_for_a_total_is_known_in_three_languages() {
        for text in [
            "Total",
            "TOTAL:",
            "Totaux",
            "Sous-total",
            "Sub-total 2023",
            "Grand total",
            "Gran total",
            "Total général",
            "Suma",
        ] {
            assert!(is_total(text), "{text}");
        }
        for text in
            ["MDA", "Totally new", "undaf/O1", "", "Summary", "Total quality management of small firms"]
        {
            assert!(!is_total(text), "{text}");
        }
    }

    #[test]
    fn a_row_of_units_is_known_and_one_of_thousands_is_an_error() {
        let of = |cells: &[&str]| units(cells.iter().copied());
        for cells in [&["", "(code)", "USD", "USD"][..], &["%"], &["text", "année", "US$"], &["[yyyy]"]] {
            assert!(matches!(of(cells), Some(Fault::NotCounted { .. })), "{cells:?}");
        }
        for cells in
            [&["thousand USD"][..], &["(USD thousands)"], &["", "milliers USD"], &["miles USD"], &["k USD"]]
        {
            assert!(matches!(of(cells), Some(Fault::ScaledUnits { .. })), "{cells:?}");
        }
        for cells in [&["", ""][..], &["MDA", "USD"], &["P1", "(see note)"], &["2023"]] {
            assert_eq!(of(cells), None, "{cells:?}");
        }
    }
}
