//! Who took part, of whom no participation is known, and what stood in the way.

mod csv;
mod json;
mod screen;
mod text;
pub(in crate::view) mod words;

use std::io::{Result, Write};

use super::{Format, Surface};
use crate::participation::Participation;
use crate::vocab::Language;

/// Where text goes as it is made.
type Out<'o> = &'o mut (dyn Write + Send);

/// Everything that is said of participation, in a format. Words are in the language; the columns of CSV and the keys of
/// JSON are the same in every language.
#[must_use]
pub fn render(
    participation: &Participation<'_>,
    language: Language,
    format: Format,
    surface: Surface,
) -> String {
    let mut text = Vec::new();
    write(participation, language, format, surface, &mut text).expect("memory can be written to");
    String::from_utf8(text).expect("views write text")
}

/// What [`render`] gives, written as it is made.
///
/// # Errors
/// What kept it from being written.
pub fn write(
    participation: &Participation<'_>,
    language: Language,
    format: Format,
    surface: Surface,
    out: Out<'_>,
) -> Result<()> {
    match format {
        Format::Csv => csv::write(participation, language, out),
        Format::Json => json::write(participation, language, out),
        Format::Table => {
            let mut gap = "";
            text::sections(participation, language).try_for_each(|part| {
                write!(out, "{}{}", std::mem::replace(&mut gap, "\n"), part.text(surface))
            })
        }
        Format::Markdown => {
            let mut parts = text::sections(participation, language).peekable();
            while let Some(part) = parts.next() {
                let last = parts.peek().is_none();
                let text = if last { part.markdown() } else { part.markdown_before_more() };
                out.write_all(text.as_bytes())?;
            }
            Ok(())
        }
    }
}

/// Everything that is said of participation, as a part of an HTML page.
#[must_use]
pub fn html(participation: &Participation<'_>, language: Language) -> String {
    text::sections(participation, language).map(|part| part.html()).collect()
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
