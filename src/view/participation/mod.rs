//! Who took part, of whom no participation is known, and what stood in the way.

mod csv;
mod json;
mod screen;
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

/// Everything that is said of participation, as a part of an HTML page.
#[must_use]
pub fn html(participation: &Participation<'_>, language: Language) -> String {
    text::page(participation, language).html()
}

/// What is shown of participation on a terminal beside the whole page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The first screen.
    Screen,
    /// The statements on regions and groups of countries.
    Regions,
    /// Barriers, and what was done for the capacity of constituents.
    Barriers,
}

/// One part as text.
#[must_use]
pub fn part(participation: &Participation<'_>, part: Part, surface: Surface, language: Language) -> String {
    match part {
        Part::Screen => screen::screen(participation, surface, language),
        Part::Regions => text::regions(participation, language).text(surface),
        Part::Barriers => text::barriers_page(participation, language).text(surface),
    }
}
