//! The only writer of Markdown.

use super::escape::markdown as escaped;
use crate::text::Piece;
use crate::view::text::table::Table;

/// What is written of a document so far. Every text is escaped on the way.
#[derive(Debug, Clone, Default)]
pub(crate) struct Markdown(String);

impl Markdown {
    /// A heading; 1 is the document's own.
    pub(crate) fn heading(&mut self, level: u8, words: &str) {
        self.0 += &format!("{} {}\n\n", "#".repeat(usize::from(level)), escaped(words));
    }

    /// Running text.
    pub(crate) fn paragraph(&mut self, words: &str) {
        self.0 += &format!("{}\n\n", escaped(words));
    }

    /// Running text that is Markdown already.
    pub(crate) fn written(&mut self, markdown: &str) {
        self.0 += &format!("{markdown}\n\n");
    }

    /// A line of a list; `level` 0 is the outermost.
    pub(crate) fn item(&mut self, level: usize, words: &str) {
        self.written_item(level, &escaped(words));
    }

    /// A line of a list, with its beginning in bold.
    pub(crate) fn bold_item(&mut self, bold: &str, words: &str) {
        self.written_item(0, &format!("{}: {}", strong(bold), escaped(words)));
    }

    /// A line of a list: a wording that changed, what was removed struck through and what was added in bold.
    pub(crate) fn reworded(&mut self, lead: &str, pieces: &[Piece<'_>]) {
        // Blanks stand outside the marks, or they would not be taken as marks.
        let marked = |words: &str, mark: &str| {
            let bare = words.trim();
            let (before, after) = (words.len() - words.trim_start().len(), words.trim_end().len());
            match bare {
                "" => words.to_owned(),
                bare => {
                    format!("{}{mark}{}{mark}{}", &words[..before], escaped(bare), &words[after..])
                }
            }
        };
        let shown = pieces.iter().map(|piece| match piece {
            Piece::Same(words) => escaped(words),
            Piece::Removed(words) => marked(words, "~~"),
            Piece::Added(words) => marked(words, "**"),
        });
        let line = format!("{} {}", escaped(lead), shown.collect::<String>());
        self.written_item(0, &line);
    }

    fn written_item(&mut self, level: usize, markdown: &str) {
        self.0 += &format!("{}- {markdown}\n", "  ".repeat(level));
    }

    /// An empty line, after a list.
    pub(crate) fn gap(&mut self) {
        self.0.push('\n');
    }

    /// A list of lines.
    pub(crate) fn list<T: AsRef<str>>(&mut self, items: impl IntoIterator<Item = T>) {
        items.into_iter().for_each(|item| self.item(0, item.as_ref()));
        self.gap();
    }

    /// A table; nothing where it has no row.
    pub(crate) fn table(&mut self, table: &Table) {
        if table.is_empty() {
            return;
        }
        self.row(&table.heading, |heading| escaped(heading));
        self.row(&table.heading, |_| "---".to_owned());
        table.rows.iter().for_each(|row| self.row(row, |cell| escaped(&cell.text)));
        self.gap();
    }

    fn row<T>(&mut self, cells: &[T], shown: impl Fn(&T) -> String) {
        let cells: Vec<String> = cells.iter().map(shown).collect();
        self.0 += &format!("| {} |\n", cells.join(" | "));
    }

    /// The document so far.
    #[must_use]
    pub(crate) fn finish(self) -> String {
        self.0
    }

    /// The whole document: with one line end.
    #[must_use]
    pub(crate) fn document(self) -> String {
        format!("{}\n", self.0.trim_end())
    }
}

/// Words in bold, escaped.
#[must_use]
pub(crate) fn strong(words: &str) -> String {
    format!("**{}**", escaped(words))
}
