//! Workbooks: the empty one that a country team fills in, a dataset as one, and the team's own one back, marked.
//!
//! Sheets, headings, notes and lists are made from the declaration of the tables; the colours are the theme's.

mod grid;
mod held;
mod judge;
mod lists;
mod mark;
mod package;
mod problems;
mod readme;
mod results;
mod review;
mod shape;
mod style;
mod table;
mod template;
mod verdict;
mod words;

pub use held::unheld;
pub use judge::marked_with;
pub use mark::{Judged, Marked, Marking, Told, language_of, marked};
pub use package::is_untouched;
pub use template::{Layout, Template, start, template};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::emit;
use crate::record::Dataset;
use crate::view::review::Questions;
use crate::vocab::Language;

use lists::Lists;
use style::Styles;

/// Why a workbook could not be written: a text that no cell can hold, or more rows than a sheet has. [`unheld`] knows both
/// of a dataset before the work.
#[derive(Debug)]
pub struct Unwritable(String);

impl std::fmt::Display for Unwritable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<XlsxError> for Unwritable {
    fn from(error: XlsxError) -> Self {
        Self(error.to_string())
    }
}

impl From<package::Broken> for Unwritable {
    fn from(error: package::Broken) -> Self {
        Self(error.0)
    }
}

/// A dataset as a workbook: one sheet for each table that has rows, headings and words in the language.
///
/// # Errors
/// Where a text is longer than a cell can hold (32,767 characters), or a table has more rows than a sheet.
pub fn dataset(dataset: &Dataset, language: Language) -> Result<Vec<u8>, Unwritable> {
    dataset_with(dataset, None, language)
}

/// The same, with a sheet on which suggestions are decided, where one is given.
///
/// # Errors
/// As those of [`dataset()`].
pub fn dataset_with(
    dataset: &Dataset,
    review: Option<&Questions<'_, '_>>,
    language: Language,
) -> Result<Vec<u8>, Unwritable> {
    let (mut book, styles) = (new(), Styles::new());
    let filled: Vec<emit::Filled<'_>> =
        emit::tables(dataset, None).into_iter().filter(|t| !t.rows.is_empty()).collect();
    let present: Vec<&'static str> = filled.iter().map(|t| t.table.name).collect();
    let lists = Lists::of(&present, language, 1);
    for filled in &filled {
        let sheet = book.add_worksheet();
        table::write(
            sheet,
            &table::Sheet { filled, example: false, room: filled.rows.len() },
            &lists,
            &styles,
        )?;
    }
    if let Some(review) = review {
        review::write(book.add_worksheet(), review, language, &styles)?;
    }
    lists.write(&mut book)?;
    Ok(book.save_to_buffer()?)
}

/// An empty workbook that says nothing of when it was made, so that the same data give the same bytes.
fn new() -> Workbook {
    let mut book = Workbook::new();
    let mut properties = DocProperties::new().set_author("dwalign");
    if let Ok(always) = ExcelDateTime::from_ymd(2020, 1, 1) {
        properties = properties.set_creation_datetime(&always);
    }
    book.set_properties(&properties);
    book
}
