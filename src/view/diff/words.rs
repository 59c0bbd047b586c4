//! The words of changes.

use super::names::{called, place, place_in};
use crate::align::short;
use crate::diff::{Change, Class, Difference, Fate, Figure, Kind, MovedIndicator, State};
use crate::locale::{clauses, labelled, list, years};
use crate::say;
use crate::view::text::page::{Reworded, Titled};
use crate::view::with_state;
use crate::vocab::{Language, Vocabulary as _, heading, table_label};

/// The most letters of a title or a text in a list.
pub(super) const TITLE: usize = 60;

/// An item by name and title, where some plans have been named above, and what is said of it.
pub(super) fn titled(
    difference: &Difference,
    address: &str,
    above: &[&str],
    after: String,
    language: Language,
) -> Titled {
    let found = difference.title_found(address, language);
    Titled {
        before: place_in(difference, address, above, language),
        title: found.map_or_else(String::new, |(title, _)| short(title, TITLE)),
        other: found.map(|(_, its_own)| its_own).filter(|its_own| *its_own != language),
        after,
    }
}

/// A verdict with its state of nothing; that there was none.
pub(super) fn state_words(state: Option<State>, language: Language) -> String {
    let Some(state) = state else { return say!(language, "diff-none") };
    let class = match state.class {
        Class::Comparison(class) if state.so_far => {
            say!(language, "verdict-so-far", class = class.shown(language))
        }
        Class::Comparison(class) => class.shown(language).into_owned(),
        Class::Priority(class) => with_state(language, class.label(language), state.nothing),
        Class::Outcome(class) => with_state(language, class.label(language), state.nothing),
    };
    match state.uptake {
        Some(uptake) => say!(language, "diff-with-uptake", class = class, uptake = uptake.shown(language)),
        None => class,
    }
}

/// What became of so many gaps.
pub(super) fn fate_words(fate: Fate, n: usize, language: Language) -> String {
    match fate {
        Fate::Closed => say!(language, "diff-closed", n = n),
        Fate::Reopened => say!(language, "diff-reopened", n = n),
        Fate::Found => say!(language, "diff-found", n = n),
        Fate::Withdrawn => say!(language, "diff-withdrawn", n = n),
        Fate::StillOpen => say!(language, "diff-still-open", n = n),
    }
}

/// A change in one clause: the table, what it speaks of, and what happened.
pub(super) fn change_words(
    difference: &Difference,
    change: &Change,
    above: &[&str],
    language: Language,
) -> String {
    let table = crate::vocab::small(table_label(change.table().name, language));
    say!(language, "diff-cause", table = table, row = row(difference, change, above, language))
}

/// The same without the table.
pub(super) fn row(difference: &Difference, change: &Change, above: &[&str], language: Language) -> String {
    let what = match change.kind {
        Kind::Added => say!(language, "diff-was-added"),
        Kind::Removed => say!(language, "diff-was-removed"),
        Kind::Moved => {
            let from = place(difference, change.from.as_deref().unwrap_or_default(), language);
            say!(language, "diff-was-moved", from = from)
        }
        Kind::Changed => String::new(),
    };
    let mut said: Vec<String> = Some(what).filter(|what| !what.is_empty()).into_iter().collect();
    // What a statement says that was added or is gone.
    if matches!(change.kind, Kind::Added | Kind::Removed) {
        let stated = stated(change, language);
        said.extend((!stated.is_empty()).then(|| list(language, &stated)));
    }
    said.extend(
        change
            .reworded()
            .map(|(column, ..)| say!(language, "diff-new-wording", column = column_label(column, language))),
    );
    said.extend(change.restated().map(|(column, old, new)| {
        let [old, new] = [old, new].map(|cell| word(change, column, cell, language));
        say!(language, "diff-from-to", column = column_label(column, language), old = old, new = new)
    }));
    let name = called(difference, change, above, language);
    if said.is_empty() { name } else { labelled(language, &name, &clauses(language, &said)) }
}

/// What the row of a statement says, in the words of its vocabularies.
fn stated(change: &Change, language: Language) -> Vec<String> {
    let Some(row) = change.row() else { return Vec::new() };
    let told = ["extent", "status", "state", "examined", "stated", "pillar", "role", "level", "satisfied"];
    let cells = told.into_iter().map(|column| (column, row.cell(column)));
    cells
        .filter(|(_, cell)| !cell.is_empty())
        .map(|(column, cell)| {
            labelled(language, &column_label(column, language), &word(change, column, cell, language))
        })
        .collect()
}

/// What a cell states as people read it: a word of a vocabulary by its label, a longer text in short.
pub(super) fn word(change: &Change, column: &str, cell: &str, language: Language) -> String {
    if cell.is_empty() {
        return say!(language, "diff-not-stated");
    }
    let declared = change.table().columns.iter().find(|declared| declared.name == column);
    let vocabulary = declared.and_then(|declared| declared.words.zip(declared.labels));
    let label = |word: &str| {
        let (words, labels) = vocabulary?;
        let at = words().iter().position(|known| *known == word)?;
        labels(language).get(at).map(|label| crate::vocab::small(label))
    };
    let shown: Option<Vec<String>> = cell.split(';').map(label).collect();
    shown.map_or_else(|| short(cell, TITLE), |shown| list(language, &shown))
}

fn column_label(column: &'static str, language: Language) -> String {
    crate::vocab::small(heading(column, language))
}

/// An item that was added, is gone or moved, with its title.
pub(super) fn item(difference: &Difference, change: &Change, language: Language) -> Titled {
    let found = change.row().and_then(|row| row.title_found(language));
    let now = change.address.as_str();
    Titled {
        before: match &change.from {
            Some(from) => place(difference, &format!("{from} → {now}"), language),
            None => place(difference, now, language),
        },
        title: found.map_or_else(String::new, |(title, _)| short(title, TITLE)),
        other: found.map(|(_, its_own)| its_own).filter(|its_own| *its_own != language),
        after: String::new(),
    }
}

/// The titles of an item that changed.
pub(super) fn reworded(difference: &Difference, change: &Change, language: Language) -> Vec<Reworded> {
    let of = |column: &str| match column {
        "title_fr" => Language::French,
        "title_es" => Language::Spanish,
        _ => Language::English,
    };
    let one = |(column, old, new): (&str, &str, &str)| Reworded {
        lead: place(difference, &change.address, language),
        old: old.to_owned(),
        new: new.to_owned(),
        other: Some(of(column)).filter(|its_own| *its_own != language),
    };
    change.reworded().map(one).collect()
}

/// The cells of an indicator: id, years, what it was, what it is, and which frameworks made the difference.
pub(super) fn indicator(difference: &Difference, moved: &MovedIndicator, language: Language) -> [String; 5] {
    let (first, last) = (moved.years.start().to_string(), moved.years.end().to_string());
    let span = if first == last { first } else { years(language, &first, &last) };
    let mut said = Vec::new();
    let named = |plans: &[String]| {
        let names: Vec<String> = plans.iter().map(|plan| place(difference, plan, language)).collect();
        clauses(language, &names)
    };
    if !moved.came.is_empty() {
        said.push(say!(language, "diff-came", frameworks = named(&moved.came)));
    }
    if !moved.went.is_empty() {
        said.push(say!(language, "diff-went", frameworks = named(&moved.went)));
    }
    [
        moved.id.clone(),
        span,
        figure(moved.old.as_ref(), language),
        figure(moved.new.as_ref(), language),
        said.join(" · "),
    ]
}

fn figure(figure: Option<&Figure>, language: Language) -> String {
    match figure {
        None => say!(language, "diff-none"),
        Some(Figure::Count(_, 0, _)) => say!(language, "diff-no-data"),
        Some(Figure::Count(value, among, 0)) => say!(language, "diff-count", value = *value, of = *among),
        Some(Figure::Count(value, among, undecided)) => {
            say!(language, "diff-count-undecided", value = *value, of = *among, undecided = *undecided)
        }
        Some(Figure::Shares(shares)) if shares.is_empty() => say!(language, "diff-no-data"),
        Some(Figure::Shares(shares)) => {
            let share = |share: &crate::indicator::Share| {
                let (part, whole) = (share.part.to_string(), share.whole.to_string());
                let currency = share.currency.map(|currency| currency.to_string()).unwrap_or_default();
                say!(language, "diff-share", part = part, whole = whole, currency = currency)
                    .trim_end()
                    .to_owned()
            };
            list(language, &shares.iter().map(share).collect::<Vec<_>>())
        }
    }
}
