//! The sheet on which suggestions are decided: a row for each pair that is proposed, one for each item as a whole, and one
//! for each strategic objective, with a cell to choose a decision from. [`ingest`](crate::ingest) reads it back.

use rust_xlsxwriter::{DataValidation, Format, Worksheet, XlsxError};

use super::style::Styles;
use super::table::{lines_of, note};
use crate::graph::pin;
use crate::locale::message;
use crate::review::{About, Asked};
use crate::say;
use crate::suggest::Candidate;
use crate::view::review::{ITEM, OBJECTIVE, PAIR, Questions, item_title, target_title};
use crate::view::suggest::{evidence, grade, silence, spoken};
use crate::vocab::{Extent, Judgement, Language, Vocabulary as _, heading};

/// The columns, by the name of their table's column or the key of their message, with their widths.
const COLUMNS: [(&str, f64); 20] = [
    ("review-col-decision", 24.0),
    ("extent_un", 18.0),
    ("country", 9.0),
    ("dwcp", 16.0),
    ("priority", 10.0),
    ("element", 10.0),
    ("review-col-item-title", 44.0),
    ("undaf", 16.0),
    ("outcome", 10.0),
    ("output", 10.0),
    ("review-col-target-title", 44.0),
    ("pillar", 22.0),
    ("review-col-grade", 11.0),
    ("review-col-score", 9.0),
    ("review-col-evidence", 48.0),
    ("review-col-effect", 48.0),
    ("reviewer", 22.0),
    ("date", 12.0),
    ("note", 36.0),
    ("pin", 14.0),
];

/// The columns that a reviewer fills in.
const OWN: [&str; 5] = ["review-col-decision", "extent_un", "reviewer", "date", "note"];

/// A row that is asked about: its cells by the column, and the answers that fit.
struct Row {
    cells: Vec<(&'static str, String)>,
    answers: &'static [Judgement],
    /// Is it folded away until somebody wants to see it?
    folded: bool,
}

pub(super) fn write(
    sheet: &mut Worksheet,
    review: &Questions<'_, '_>,
    language: Language,
    styles: &Styles,
) -> Result<(), XlsxError> {
    sheet.set_name(say!(language, "sheet-review"))?;
    for (place, (name, width)) in (0..).zip(COLUMNS) {
        let own = OWN.contains(&name);
        let text = match name.starts_with("review-") {
            true => message(language, name, Vec::new()),
            false => heading(name, language).to_owned(),
        };
        let style = if own { &styles.required } else { &styles.optional };
        sheet.write_string_with_format(0, place, text, style)?;
        sheet.set_column_width(place, width)?;
        // What is typed is read as it is typed: a code does not become a date.
        sheet.set_column_format(place, if own { &styles.text } else { &styles.code })?;
    }
    sheet.insert_note(0, 0, &note(say!(language, "review-col-note")))?;
    if let Some(effect) = COLUMNS.iter().position(|(name, _)| *name == "review-col-effect") {
        let place = u16::try_from(effect).unwrap_or_default();
        sheet.insert_note(0, place, &note(say!(language, "review-col-effect-note")))?;
    }
    let last = u16::try_from(COLUMNS.len() - 1).unwrap_or_default();
    sheet.set_column_hidden(last)?;
    let rows = rows(review, language);
    for (number, row) in (1..).zip(&rows) {
        let mut lines = 1;
        for (name, text) in &row.cells {
            let Some(place) = COLUMNS.iter().position(|(column, _)| column == name) else { continue };
            let style: &Format = if COLUMNS[place].1 > 20.0 { &styles.text } else { &styles.code };
            lines = lines.max(lines_of(text, COLUMNS[place].1));
            sheet.write_string_with_format(number, u16::try_from(place).unwrap_or_default(), text, style)?;
        }
        sheet.set_row_height(number, 15 * lines)?;
        let words: Vec<&str> = row.answers.iter().map(|answer| answer.label(language)).collect();
        let choice = DataValidation::new().allow_list_strings(&words)?;
        sheet.add_data_validation(number, 0, number, 0, &choice)?;
        if row.answers == PAIR {
            let extents: Vec<&str> = Extent::ALL.iter().map(|extent| extent.label(language)).collect();
            let choice = DataValidation::new().allow_list_strings(&extents)?;
            sheet.add_data_validation(number, 1, number, 1, &choice)?;
        }
    }
    // What stands below an item is folded into the row of the item as a whole, which comes after it.
    let mut from = None;
    for (number, row) in (1..).zip(&rows) {
        match (row.folded, from) {
            (true, None) => from = Some(number),
            (false, Some(first)) => {
                sheet.group_rows_collapsed(first, number - 1)?;
                from = None;
            }
            _ => {}
        }
    }
    let end = u32::try_from(rows.len()).unwrap_or_default().max(1);
    sheet.set_row_height(0, 32)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofilter(0, 0, end, last)?;
    sheet.ignore_error_range(0, 0, end, last, rust_xlsxwriter::IgnoreError::NumberStoredAsText)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

fn rows(review: &Questions<'_, '_>, language: Language) -> Vec<Row> {
    let mut rows = Vec::new();
    let row = |about: &About, mut cells: Vec<(&'static str, String)>, answers, folded| {
        let would = review.would(about, answers, language).into_iter();
        let said: Vec<String> = would
            .map(|(answer, effect)| say!(language, "review-if", answer = answer, effect = effect))
            .collect();
        cells.push(("review-col-effect", said.join("\n")));
        Row { cells, answers, folded }
    };
    for asked in &review.queue.items {
        for candidate in review.near(asked) {
            let cells = pair(review, asked, candidate, language);
            rows.push(row(&asked.pair(candidate.target), cells, PAIR, false));
        }
        for candidate in review.others(asked) {
            let cells = pair(review, asked, candidate, language);
            rows.push(row(&asked.pair(candidate.target), cells, PAIR, true));
        }
        let mut cells = item(asked, language);
        let outcomes = asked.pairing.un.outcomes().count();
        cells.push(("review-col-target-title", say!(language, "review-whole-framework", n = outcomes)));
        cells.push(("review-col-evidence", looked_for(review, asked, language)));
        rows.push(row(&asked.about(), cells, ITEM, false));
    }
    for asked in &review.queue.pillars {
        let (proposal, about) = (&asked.proposal, asked.about());
        let mut cells = ids(&about);
        let title = match about.outcome {
            Some(_) => "review-col-target-title",
            None => "review-col-item-title",
        };
        cells.push((title, proposal.subject.title(language).to_owned()));
        cells.push(("pillar", proposal.pillar.label(language).to_owned()));
        cells.push(("review-col-grade", grade(proposal.grade, language)));
        cells.push(("review-col-score", format!("{:.2}", proposal.score)));
        cells.push(("review-col-evidence", spoken(&proposal.words, language)));
        rows.push(row(&about, cells, OBJECTIVE, false));
    }
    rows
}

fn looked_for(review: &Questions<'_, '_>, asked: &Asked<'_>, language: Language) -> String {
    if asked.has_near() { String::new() } else { silence(review.concepts, &asked.concepts, language) }
}

/// The ids of what is asked about, by column.
fn ids(about: &About) -> Vec<(&'static str, String)> {
    let mut cells = vec![("country", about.country.clone())];
    let parts = [
        ("dwcp", &about.dwcp),
        ("priority", &about.priority),
        ("element", &about.element),
        ("undaf", &about.undaf),
        ("outcome", &about.outcome),
        ("output", &about.output),
    ];
    cells.extend(parts.into_iter().filter_map(|(name, id)| Some((name, id.clone()?))));
    cells
}

fn item(asked: &Asked<'_>, language: Language) -> Vec<(&'static str, String)> {
    let mut cells = ids(&asked.about());
    cells.push(("review-col-item-title", item_title(asked.item, language).to_owned()));
    cells
}

fn pair(
    review: &Questions<'_, '_>,
    asked: &Asked<'_>,
    candidate: &Candidate<'_>,
    language: Language,
) -> Vec<(&'static str, String)> {
    let title = target_title(candidate.target, language);
    let mut cells = item(asked, language);
    let about = asked.pair(candidate.target);
    cells.extend(
        [("outcome", about.outcome), ("output", about.output)]
            .into_iter()
            .filter_map(|(n, id)| Some((n, id?))),
    );
    cells.push(("review-col-target-title", title.to_owned()));
    cells.push(("review-col-grade", grade(candidate.grade, language)));
    cells.push(("review-col-score", format!("{:.2}", candidate.score)));
    cells.push(("review-col-evidence", evidence(review.concepts, candidate, language)));
    cells.push(("pin", pin(asked.item, candidate.target)));
    cells
}
