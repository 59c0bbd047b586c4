//! Laws of comparing versions: the same data in any form do not differ, one edit is named and nothing else, every verdict
//! that moved has a cause, and what came one way goes the other way round.

use proptest::prelude::*;

use super::links::any_link;
use super::order::dealt_out;
use super::plans::{cases, dataset};
use crate::support::{Data, Dice, File, Row, cell, inputs, set};
use dwalign::align::Policy;
use dwalign::diff::{Change, Difference, Fate, Kind, Version, difference};
use dwalign::load::Options;

fn version(files: &[File]) -> Version {
    let version = Version::of(inputs(files), &Options::default());
    assert!(!version.loaded.findings.has_errors(), "the data have errors");
    version
}

fn compared(old: &[File], new: &[File]) -> Difference {
    difference(&version(old), &version(new), &Policy::default())
}

/// What an edit did: kind, table, and the columns that changed.
type Done = (Kind, &'static str, Vec<&'static str>);

/// One edit of one row; nothing where the data have no row for it.
fn edit(data: &mut Data, dice: &mut Dice) -> Option<Done> {
    fn pick(data: &Data, table: &str, dice: &mut Dice) -> Option<usize> {
        let rows = data.rows(table).len();
        (rows > 0).then(|| dice.below(rows))
    }
    Some(match dice.below(8) {
        0 => {
            let mut link = any_link(data, dice)?;
            set(&mut link, "note", "said later");
            data.rows_mut("links").push(link);
            (Kind::Added, "links", Vec::new())
        }
        1 => {
            let at = pick(data, "links", dice)?;
            let gone = data.rows_mut("links").remove(at);
            // One that another row repeats is not gone.
            if data.rows("links").iter().any(|row| same(row, &gone)) {
                return None;
            }
            (Kind::Removed, "links", Vec::new())
        }
        2 => {
            let table = *dice.pick(&["priorities", "elements", "outcomes", "outputs"]);
            let at = pick(data, table, dice)?;
            set(&mut data.rows_mut(table)[at], "title", "Another wording");
            (Kind::Changed, table, vec!["title"])
        }
        3 => {
            let at = pick(data, "outcomes", dice)?;
            let row = &mut data.rows_mut("outcomes")[at];
            let pillars = if cell(row, "pillars") == "rights" { "employment" } else { "rights" };
            set(row, "pillars", pillars);
            (Kind::Changed, "outcomes", vec!["pillars"])
        }
        4 => {
            let at = pick(data, "absences", dice)?;
            data.rows_mut("absences").remove(at);
            (Kind::Removed, "absences", Vec::new())
        }
        5 => {
            let at = pick(data, "absences", dice)?;
            let row = &mut data.rows_mut("absences")[at];
            let state = if cell(row, "state") == "open" { "accepted" } else { "open" };
            set(row, "state", state);
            (Kind::Changed, "absences", vec!["state"])
        }
        6 => {
            let at = pick(data, "frameworks", dice)?;
            let row = &mut data.rows_mut("frameworks")[at];
            let end = cell(row, "end").parse::<u16>().ok()?;
            set(row, "end", &(end + 3).to_string());
            (Kind::Changed, "frameworks", vec!["end"])
        }
        _ => {
            let at = pick(data, "priorities", dice)?;
            let row = &mut data.rows_mut("priorities")[at];
            let exhaustive = if cell(row, "exhaustive") == "no" { "yes" } else { "no" };
            set(row, "exhaustive", exhaustive);
            (Kind::Changed, "priorities", vec!["exhaustive"])
        }
    })
}

fn same(a: &Row, b: &Row) -> bool {
    let sorted = |row: &Row| {
        let mut row = row.clone();
        row.sort();
        row
    };
    sorted(a) == sorted(b)
}

fn done(change: &Change) -> Done {
    (change.kind, change.table().name, change.columns.clone())
}

/// Edits that leave the data without an error, so that both versions can be compared.
fn edited(data: &Data, edits: usize, dice: &mut Dice) -> (Data, Vec<Done>) {
    let (mut edited, mut all) = (Data::default(), Vec::new());
    data.tables().for_each(|(table, rows)| edited.rows_mut(table).extend_from_slice(rows));
    for _ in 0..edits {
        let mut next = Data::default();
        edited.tables().for_each(|(table, rows)| next.rows_mut(table).extend_from_slice(rows));
        let Some(done) = edit(&mut next, dice) else { continue };
        let loaded = Version::of(inputs(&next.files()), &Options::default());
        let errors =
            loaded.loaded.findings.has_errors() || dwalign::align::check(&loaded.loaded.graph).has_errors();
        if !errors {
            edited = next;
            all.push(done);
        }
    }
    (edited, all)
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn the_same_rows_in_another_order_and_form_do_not_differ(data in dataset(), seed in any::<u64>()) {
        let again = dealt_out(&data, &mut Dice::new(seed));
        let found = compared(&data.files(), &again);
        prop_assert!(found.is_empty(), "{:?} {:?}", found.changes, found.indicators);
        prop_assert!(found.gaps.iter().all(|gap| gap.fate == Fate::StillOpen));
    }

    #[test]
    fn one_edit_is_named_and_nothing_else_and_what_moved_moved_because_of_it(
        data in dataset(),
        seed in any::<u64>(),
    ) {
        let (new, done_to) = edited(&data, 1, &mut Dice::new(seed));
        let found = compared(&data.files(), &new.files());
        let named: Vec<Done> = found.changes.iter().map(done).collect();
        prop_assert_eq!(named, done_to);
        for verdict in &found.verdicts {
            prop_assert_eq!(&verdict.causes, &[0], "{:?}", verdict.subject);
        }
    }

    #[test]
    fn every_verdict_that_moved_has_a_cause_that_moved_it(data in dataset(), seed in any::<u64>()) {
        let (new, _) = edited(&data, 6, &mut Dice::new(seed));
        let found = compared(&data.files(), &new.files());
        for verdict in &found.verdicts {
            prop_assert!(!verdict.causes.is_empty(), "{:?}", verdict.subject);
            prop_assert!(verdict.causes.windows(2).all(|pair| pair[0] < pair[1]));
            for cause in &verdict.causes {
                // Neither an evidence nor a plain wording moves a verdict: no link of these data has a pin.
                let columns = &found.changes[*cause].columns;
                prop_assert!(
                    columns.is_empty() || columns.iter().any(|c| !["title", "note"].contains(c)),
                    "{verdict:?}"
                );
            }
        }
    }

    #[test]
    fn the_other_way_round_what_was_added_is_removed_and_what_was_closed_is_reopened(
        data in dataset(),
        seed in any::<u64>(),
    ) {
        let (new, _) = edited(&data, 6, &mut Dice::new(seed));
        let (there, back) = (compared(&data.files(), &new.files()), compared(&new.files(), &data.files()));
        let counts = |found: &Difference, kind| found.changes.iter().filter(|c| c.kind == kind).count();
        prop_assert_eq!(counts(&there, Kind::Added), counts(&back, Kind::Removed));
        prop_assert_eq!(counts(&there, Kind::Changed), counts(&back, Kind::Changed));
        prop_assert_eq!(there.verdicts.len(), back.verdicts.len());
        prop_assert_eq!(there.indicators.len(), back.indicators.len());
        let fates = |found: &Difference, fate| found.gaps.iter().filter(|gap| gap.fate == fate).count();
        prop_assert_eq!(fates(&there, Fate::Closed), fates(&back, Fate::Reopened));
        prop_assert_eq!(fates(&there, Fate::Found), fates(&back, Fate::Withdrawn));
        prop_assert_eq!(fates(&there, Fate::StillOpen), fates(&back, Fate::StillOpen));
    }

    #[test]
    fn another_code_with_the_same_text_is_a_move_and_moves_no_verdict(data in dataset(), at in any::<u8>()) {
        let codes: Vec<[String; 3]> = (data.rows("priorities").iter())
            .map(|row| ["country", "framework", "priority"].map(|column| cell(row, column).to_owned()))
            .collect();
        prop_assume!(!codes.is_empty());
        let [country, framework, priority] = &codes[usize::from(at) % codes.len()];
        let mut new = Data::default();
        data.tables().for_each(|(table, rows)| new.rows_mut(table).extend_from_slice(rows));
        for (table, plan, column) in [
            ("priorities", "framework", "priority"),
            ("elements", "framework", "priority"),
            ("links", "dwcp", "priority"),
            ("absences", "framework", "item"),
        ] {
            for row in new.rows_mut(table) {
                if [cell(row, "country"), cell(row, plan), cell(row, column)] == [country, framework, priority] {
                    set(row, column, "Z9");
                }
            }
        }
        let found = compared(&data.files(), &new.files());
        let named: Vec<Done> = found.changes.iter().map(done).collect();
        prop_assert_eq!(named, vec![(Kind::Moved, "priorities", Vec::new())]);
        prop_assert!(found.verdicts.is_empty(), "{:?}", found.verdicts);
        prop_assert!(found.indicators.is_empty());
    }
}
