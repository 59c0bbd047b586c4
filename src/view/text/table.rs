//! Tables as text: fitted to a terminal's width, or one line a row in a pipe; and the same table as CSV.

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::into_plain;
use crate::view::Surface;
use crate::view::markup::escape;
use crate::view::text::style::{self, paint};
use crate::view::text::wrap::{columns, wrap};

/// One cell.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cell {
    pub(in crate::view) text: String,
    style: Style,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text: into_plain(text), style: Style::new() }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Cell {
    /// Text in a style.
    #[must_use]
    pub(crate) fn styled(text: impl Into<String>, style: Style) -> Self {
        Self { text: into_plain(text.into()), style }
    }
}

/// A table with a heading.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    pub(in crate::view) heading: Vec<String>,
    pub(in crate::view) rows: Vec<Vec<Cell>>,
}

/// The gap between columns.
const GAP: usize = 2;

/// The least width to which a column of running text is squeezed.
const LEAST: usize = 16;

impl Table {
    /// An empty table.
    #[must_use]
    pub(crate) fn new(heading: &[impl AsRef<str>]) -> Self {
        let heading = heading.iter().map(|h| into_plain(h.as_ref().to_owned())).collect();
        Self { heading, rows: Vec::new() }
    }

    /// Adds a row; it has a cell for each heading.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Is there no row?
    #[must_use]
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The widths that the columns ask for, where no line is broken: that of the widest cell, the heading among them.
    #[must_use]
    pub(crate) fn widths(&self) -> Vec<usize> {
        self.widest(|heading| heading.width())
    }

    fn widest(&self, of_heading: impl Fn(&String) -> usize) -> Vec<usize> {
        let mut widths: Vec<usize> = self.heading.iter().map(of_heading).collect();
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(columns(&cell.text));
            }
        }
        widths
    }

    fn fitted(&self, surface: Surface, indent: usize) -> Vec<usize> {
        let Some(total) = surface.width else { return self.widths() };
        // On a terminal a heading of several words takes several lines rather than a wide column.
        let mut widths =
            self.widest(|heading| heading.split(' ').map(|word| word.width()).max().unwrap_or(0));
        let room = total.saturating_sub(indent + GAP * widths.len().saturating_sub(1));
        // The widest column gives way first, down to a width at which text can still be read.
        while widths.iter().sum::<usize>() > room {
            let Some(widest) = widths.iter().copied().enumerate().max_by_key(|&(n, w)| (w, n)) else { break };
            if widest.1 <= LEAST {
                break;
            }
            let excess = widths.iter().sum::<usize>() - room;
            let next = widths.iter().copied().filter(|&w| w < widest.1).max().unwrap_or(LEAST).max(LEAST);
            widths[widest.0] = widest.1.saturating_sub(excess).max(next.min(widest.1 - 1));
        }
        widths
    }

    /// The table as lines of text, each behind so many blanks.
    #[must_use]
    pub(crate) fn text(&self, surface: Surface, indent: usize) -> String {
        let widths = self.fitted(surface, indent);
        self.text_heading(&widths, surface, indent) + &self.text_rows(&widths, surface, indent)
    }

    /// The heading of the text, over columns of such widths.
    #[must_use]
    pub(crate) fn text_heading(&self, widths: &[usize], surface: Surface, indent: usize) -> String {
        let heading: Vec<Cell> = self.heading.iter().map(|h| Cell::styled(h, style::ASIDE)).collect();
        lines(&heading, widths, surface, indent)
    }

    /// The rows of the text, without the heading.
    #[must_use]
    pub(crate) fn text_rows(&self, widths: &[usize], surface: Surface, indent: usize) -> String {
        self.rows.iter().map(|row| lines(row, widths, surface, indent)).collect()
    }

    /// The table as CSV, with LF ends.
    #[must_use]
    pub(crate) fn csv(&self) -> String {
        self.heading.join(",").replace(' ', "_") + "\n" + &self.csv_rows()
    }

    /// The rows of the CSV, without the heading.
    #[must_use]
    pub(crate) fn csv_rows(&self) -> String {
        let mut text = String::new();
        for row in &self.rows {
            for (n, cell) in row.iter().enumerate() {
                if n > 0 {
                    text.push(',');
                }
                text.push_str(&escape::csv(&cell.text));
            }
            text.push('\n');
        }
        text
    }
}

/// A row as lines of text.
fn lines(row: &[Cell], widths: &[usize], surface: Surface, indent: usize) -> String {
    let mut text = String::new();
    let mut line = |parts: &mut dyn Iterator<Item = &str>| {
        let mut pending = indent;
        for ((cell, part), &width) in row.iter().zip(parts).zip(widths) {
            if !part.is_empty() {
                text.extend(std::iter::repeat_n(' ', pending));
                match surface.colour {
                    true => text.push_str(&paint(part, cell.style, true)),
                    false => text.push_str(part),
                }
                pending = 0;
            }
            pending += width.saturating_sub(columns(part)) + GAP;
        }
        text.push('\n');
    };
    if surface.width.is_none() {
        if !row.is_empty() && !widths.is_empty() {
            line(&mut row.iter().map(|cell| cell.text.as_str()));
        }
        return text;
    }
    let wrapped: Vec<Vec<String>> =
        row.iter().zip(widths).map(|(cell, &width)| wrap(&cell.text, width)).collect();
    for n in 0..wrapped.iter().map(Vec::len).max().unwrap_or(0) {
        line(&mut wrapped.iter().map(|parts| parts.get(n).map_or("", String::as_str)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::markup::markdown::Markdown;

    fn sample() -> Table {
        let mut table = Table::new(&["id", "class", "why"]);
        table.row([
            "P1".into(),
            "partial".into(),
            "E1 is taken up whole and E2 is not taken up at all by any outcome".into(),
        ]);
        table.row(["P2".into(), "full".into(), "a|b, \"c\"".into()]);
        table
    }

    #[test]
    fn a_table_fits_the_terminal_and_is_never_broken_in_a_pipe() {
        let narrow = sample().text(Surface { width: Some(40), colour: false }, 2);
        assert!(narrow.lines().all(|line| line.width() <= 40), "{narrow}");
        assert!(narrow.lines().count() > 4);
        assert_eq!(sample().text(Surface::PIPE, 0).lines().count(), 3);
    }

    #[test]
    fn colour_changes_nothing_but_colour() {
        let plain = sample().text(Surface { width: Some(40), colour: false }, 0);
        let coloured = sample().text(Surface { width: Some(40), colour: true }, 0);
        assert_ne!(plain, coloured);
        let mut bare = String::new();
        let mut escaped = false;
        for c in coloured.chars() {
            match c {
                '\u{1b}' => escaped = true,
                'm' if escaped => escaped = false,
                c if !escaped => bare.push(c),
                _ => {}
            }
        }
        assert_eq!(bare, plain);
    }

    #[test]
    fn the_same_table_is_markdown_and_csv() {
        let mut markdown = Markdown::default();
        markdown.table(&sample());
        assert!(markdown.document().ends_with("| P2 | full | a\\|b, \"c\" |\n"));
        assert!(sample().csv().ends_with("P2,full,\"a|b, \"\"c\"\"\"\n"));
    }
}
