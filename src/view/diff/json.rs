//! What changed, for programs. [`super::schema()`] says the same as a JSON Schema; keys and words are the same in every
//! language.

use serde::Serialize;

use super::Changed;
use crate::diff::{Change, Class, Figure, Gap, Kind, MovedIndicator, MovedVerdict, State};
use crate::vocab::{Nothing, Uptake, Vocabulary as _};

#[derive(Serialize)]
struct Json<'a> {
    old: &'a str,
    new: &'a str,
    policy: &'a str,
    same: bool,
    changes: Vec<JsonChange<'a>>,
    verdicts: Vec<JsonVerdict<'a>>,
    gaps: Vec<JsonGap<'a>>,
    indicators: Vec<JsonIndicator<'a>>,
}

#[derive(Serialize)]
struct JsonChange<'a> {
    table: &'static str,
    kind: Kind,
    address: &'a str,
    from: Option<&'a str>,
    columns: Vec<JsonColumn<'a>>,
}

#[derive(Serialize)]
struct JsonColumn<'a> {
    column: &'static str,
    old: Option<&'a str>,
    new: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct JsonState {
    class: &'static str,
    state: Option<Nothing>,
    uptake: Option<Uptake>,
    so_far: bool,
}

#[derive(Serialize)]
struct JsonVerdict<'a> {
    dwcp: &'a str,
    undaf: &'a str,
    item: Option<&'a str>,
    old: Option<JsonState>,
    new: Option<JsonState>,
    /// Numbers of the changes, from 0.
    causes: &'a [usize],
}

#[derive(Serialize)]
struct JsonGap<'a> {
    dwcp: &'a str,
    undaf: &'a str,
    item: Option<&'a str>,
    fate: crate::diff::Fate,
    old: Option<JsonState>,
    new: Option<JsonState>,
}

#[derive(Serialize)]
struct JsonIndicator<'a> {
    indicator: &'a str,
    from: u16,
    to: u16,
    old: Option<JsonFigure>,
    new: Option<JsonFigure>,
    came: &'a [String],
    went: &'a [String],
}

#[derive(Serialize)]
struct JsonFigure {
    value: Option<usize>,
    of: Option<usize>,
    undecided: Option<usize>,
    shares: Vec<JsonShare>,
}

#[derive(Serialize)]
struct JsonShare {
    part: String,
    whole: String,
    currency: Option<String>,
}

/// A verdict for programs.
pub(super) fn state(state: Option<State>) -> Option<JsonState> {
    state.map(|state| JsonState {
        class: match state.class {
            Class::Comparison(class) => class.word(),
            Class::Priority(class) => class.word(),
            Class::Outcome(class) => class.word(),
        },
        state: state.nothing,
        uptake: state.uptake,
        so_far: state.so_far,
    })
}

fn stated(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

fn change(change: &Change) -> JsonChange<'_> {
    let table = change.table();
    // Of a row that was added or is gone all that it states.
    let wanted = |column: &&'static str| match change.kind {
        Kind::Changed | Kind::Moved => change.columns.contains(column),
        Kind::Added | Kind::Removed => change.row().is_some_and(|row| !row.cell(column).is_empty()),
    };
    let columns = table.columns.iter().map(|column| column.name).filter(|name| wanted(name));
    let cell = |column: &'static str| JsonColumn {
        column,
        old: change.old.as_ref().and_then(|row| stated(row.cell(column))),
        new: change.new.as_ref().and_then(|row| stated(row.cell(column))),
    };
    JsonChange {
        table: table.name,
        kind: change.kind,
        address: &change.address,
        from: change.from.as_deref(),
        columns: columns.map(cell).collect(),
    }
}

fn figure(figure: Option<&Figure>) -> Option<JsonFigure> {
    let none = JsonFigure { value: None, of: None, undecided: None, shares: Vec::new() };
    figure.map(|figure| match figure {
        // No framework was looked at: no data, and not nought.
        Figure::Count(_, 0, _) => none,
        Figure::Count(value, of, undecided) => {
            JsonFigure { value: Some(*value), of: Some(*of), undecided: Some(*undecided), ..none }
        }
        Figure::Shares(shares) => {
            let share = |share: &crate::indicator::Share| JsonShare {
                part: share.part.to_string(),
                whole: share.whole.to_string(),
                currency: share.currency.map(|currency| currency.to_string()),
            };
            JsonFigure { shares: shares.iter().map(share).collect(), ..none }
        }
    })
}

fn verdict(moved: &MovedVerdict) -> JsonVerdict<'_> {
    let MovedVerdict { subject, old, new, causes } = moved;
    JsonVerdict {
        dwcp: &subject.dwcp,
        undaf: &subject.un,
        item: subject.item.as_deref(),
        old: state(*old),
        new: state(*new),
        causes,
    }
}

fn gap(gap: &Gap) -> JsonGap<'_> {
    JsonGap {
        dwcp: &gap.subject.dwcp,
        undaf: &gap.subject.un,
        item: gap.subject.item.as_deref(),
        fate: gap.fate,
        old: state(gap.old),
        new: state(gap.new),
    }
}

fn indicator(moved: &MovedIndicator) -> JsonIndicator<'_> {
    JsonIndicator {
        indicator: &moved.id,
        from: *moved.years.start(),
        to: *moved.years.end(),
        old: figure(moved.old.as_ref()),
        new: figure(moved.new.as_ref()),
        came: &moved.came,
        went: &moved.went,
    }
}

/// The whole of it.
pub(super) fn json(changed: &Changed<'_>) -> String {
    let difference = changed.difference;
    let [old, new] = &changed.names;
    crate::view::json(&Json {
        old,
        new,
        policy: &changed.policy,
        same: difference.is_empty(),
        changes: difference.changes.iter().map(change).collect(),
        verdicts: difference.verdicts.iter().map(verdict).collect(),
        gaps: difference.gaps.iter().map(gap).collect(),
        indicators: difference.indicators.iter().map(indicator).collect(),
    })
}
