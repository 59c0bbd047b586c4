//! The words by which the program knows what it wrote itself: sheets and columns that are not data, and the example row.

use crate::locale::message;
use crate::vocab::{Language, same_words};

fn is_one_of(text: &str, keys: &[&str]) -> bool {
    keys.iter().any(|key| {
        Language::ALL.iter().any(|&language| same_words(text, &message(language, key, Vec::new())))
    })
}

/// Which of the sheets that the program writes for people to read has this name?
pub(super) fn our_sheet(name: &str) -> Option<&'static str> {
    let sheets = ["sheet-readme", "sheet-lists", "sheet-problems", "sheet-results"];
    sheets.into_iter().find(|key| is_one_of(name, &[key]))
}

/// Is this the title, by its message, that stands above such a sheet?
pub(super) fn is_title(text: &str, key: &str) -> bool {
    is_one_of(text, &[key])
}

/// Is this the heading of a column that the program writes beside the data?
pub(super) fn is_mark(heading: &str) -> bool {
    is_one_of(heading, &["mark-verdict", "mark-why", "mark-lift"])
}

/// Are these the headings of such columns in their order?
pub(super) fn are_marks(headings: [&str; 3]) -> bool {
    let keys = ["mark-verdict", "mark-why", "mark-lift"];
    headings.into_iter().zip(keys).all(|(heading, key)| is_one_of(heading, &[key]))
}

/// Does a cell begin as an example row begins, such as “Example: MDA”?
pub(super) fn is_example(text: &str) -> bool {
    let Some((first, _)) = text.split_once(':') else { return false };
    first.len() < 20 && is_one_of(first.trim(), &["example-mark"])
}

/// Is this a word for nothing, as somebody may type it into the grid?
pub(super) fn is_none(text: &str) -> bool {
    is_one_of(text, &["grid-none"])
}

/// Is this the name of a sheet with a grid? Several grids of one workbook have something of their own behind the word.
pub(super) fn is_grid(sheet: &str) -> bool {
    let first = sheet.split_whitespace().next().unwrap_or_default();
    is_one_of(first, &["sheet-grid"]) || is_one_of(sheet, &["sheet-grid"])
}

/// Is this the name of a sheet on which suggestions are decided?
pub(super) fn is_review(sheet: &str) -> bool {
    is_one_of(sheet, &["sheet-review"])
}

/// Is this the heading over the decisions of such a sheet?
pub(super) fn is_decision(heading: &str) -> bool {
    is_one_of(heading.trim_end_matches(['*', ' ']), &["review-col-decision"])
}

/// Is this the heading of a column of such a sheet that is there to be read by people only?
pub(super) fn is_shown_in_review(heading: &str) -> bool {
    is_one_of(
        heading,
        &[
            "review-col-item-title",
            "review-col-target-title",
            "review-col-grade",
            "review-col-score",
            "review-col-evidence",
            "review-col-effect",
        ],
    )
}

/// What the first cell of a row above a grid announces.
pub(super) fn grid_head(text: &str) -> Option<&'static str> {
    let heads = ["grid-country", "grid-dwcp", "grid-undaf", "grid-complete", "grid-code"];
    let bare = text.trim_end_matches(['*', ' ', ':']);
    heads.into_iter().find(|key| !bare.is_empty() && is_one_of(bare, &[key]))
}

/// The language whose word for a title this is.
pub(super) fn title_language(text: &str) -> Option<Language> {
    let bare = text.trim_end_matches(['*', ' ']);
    Language::ALL.into_iter().find(|&language| same_words(bare, &message(language, "grid-title", Vec::new())))
}
