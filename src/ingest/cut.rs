//! A row that was cut into cells, and what stands in each.

use super::row::Cells;
use super::scan::Span;
use crate::record::Cell;

/// The number of no cell.
pub(super) const ABSENT: u32 = u32::MAX;

/// A row that was cut into cells.
pub(super) struct Cut<'a> {
    pub(super) text: &'a str,
    pub(super) spans: &'a [Span],
    /// The cells with doubled quotes; a span that is still quoted begins with its number here.
    pub(super) unescaped: &'a [String],
    pub(super) numbers: &'a [u32],
}

/// No cells: those of a row that is like others.
impl<'a> Cells<'a> for () {
    fn cell(&self, _: usize) -> Option<Cell<'a>> {
        None
    }
}

impl<'a> Cells<'a> for Cut<'a> {
    #[inline(always)]
    fn cell(&self, column: usize) -> Option<Cell<'a>> {
        let number = self.numbers[column];
        let Some(span) = self.spans.get(number as usize) else {
            return (number != ABSENT).then_some(Cell::Empty);
        };
        let value = if span.quotes > 0 {
            self.unescaped[span.start].as_str()
        } else {
            &self.text[span.start..span.end]
        };
        let value = bare(value);
        Some(if value.is_empty() { Cell::Empty } else { Cell::Text(value) })
    }
}

/// Text without blanks around it, and without what a spreadsheet program needs before it. In most texts there is
/// neither, which is seen at a glance.
#[inline]
fn bare(text: &str) -> &str {
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return text };
    match first.is_ascii_graphic() && *first != b'\'' && last.is_ascii_graphic() {
        true => text,
        false => rearmed(text.trim()),
    }
}

/// Text without the apostrophe that was put before it so that no spreadsheet program takes it for a formula.
fn rearmed(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => text,
    }
}
