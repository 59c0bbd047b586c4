//! Who took part, of whom no participation is known, and what stood in the way.

mod csv;
mod json;
mod text;
pub(in crate::view) mod words;

use super::{Format, Surface};
use crate::participation::Participation;
use crate::vocab::Language;

/// Everything that is said of participation, in a format. Words are in the language; the columns of CSV and the keys of
/// JSON are the same in every language.
#[must_use]
pub fn render(
    participation: &Participation<'_>,
    language: Language,
    format: Format,
    surface: Surface,
) -> String {
    match format {
        Format::Csv => csv::csv(participation, language),
        Format::Json => json::json(participation, language),
        Format::Table => text::page(participation, language).text(surface),
        Format::Markdown => text::page(participation, language).markdown(),
    }
}
