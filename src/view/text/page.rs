//! A page of headings, paragraphs, lists and tables: one content for a terminal and for Markdown.

use crate::diagnostic::plain;
use crate::view::Surface;
use crate::view::markup::escape;
use crate::view::svg::theme::{self, paint};
use crate::view::text::table::{Table, wrap};

/// A part of a page.
#[derive(Debug, Clone)]
pub enum Block {
    /// A heading; 1 is the page's own.
    Heading(u8, String),
    /// Running text.
    Paragraph(String),
    /// An explanation by the way.
    Aside(String),
    /// A list of lines.
    List(Vec<String>),
    /// A table.
    Table(Table),
}

/// A page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Its parts, in order.
    pub blocks: Vec<Block>,
}

impl Page {
    /// Adds a heading.
    pub fn heading(&mut self, level: u8, words: impl Into<String>) {
        self.blocks.push(Block::Heading(level, words.into()));
    }

    /// Adds running text.
    pub fn paragraph(&mut self, words: impl Into<String>) {
        self.blocks.push(Block::Paragraph(words.into()));
    }

    /// Adds an explanation by the way.
    pub fn aside(&mut self, words: impl Into<String>) {
        self.blocks.push(Block::Aside(words.into()));
    }

    /// Adds a list, if there is anything in it.
    pub fn list(&mut self, lines: Vec<String>) {
        if !lines.is_empty() {
            self.blocks.push(Block::List(lines));
        }
    }

    /// Adds a table, if it has a row.
    pub fn table(&mut self, table: Table) {
        if !table.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }

    /// For a terminal or a pipe.
    #[must_use]
    pub fn text(&self, surface: Surface) -> String {
        let lines = |words: &str, indent: usize, first: &str, style: anstyle::Style| -> String {
            let width = surface.width.map_or(usize::MAX, |w| w.saturating_sub(indent));
            let mut text = String::new();
            for (n, line) in wrap(&plain(words), width).iter().enumerate() {
                let margin = if n == 0 { first.to_owned() } else { " ".repeat(indent) };
                text += &format!("{margin}{}\n", paint(line, style, surface.colour));
            }
            text
        };
        let mut text = String::new();
        for (n, block) in self.blocks.iter().enumerate() {
            let gap = n > 0 && matches!(block, Block::Heading(1 | 2, _));
            text += if gap { "\n" } else { "" };
            match block {
                Block::Heading(3.., words) => text += &lines(words, 2, "  ", theme::HEADING),
                Block::Heading(_, words) => text += &lines(words, 0, "", theme::HEADING),
                Block::Paragraph(words) => text += &lines(words, 0, "", anstyle::Style::new()),
                Block::Aside(words) => text += &lines(words, 0, "", theme::ASIDE),
                Block::List(items) => {
                    items.iter().for_each(|item| text += &lines(item, 4, "  - ", anstyle::Style::new()));
                }
                Block::Table(table) => text += &table.text(surface, 2),
            }
        }
        text
    }

    /// In Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        for block in &self.blocks {
            match block {
                Block::Heading(level, words) => {
                    text += &format!("{} {}\n\n", "#".repeat(usize::from(*level)), escape::markdown(words));
                }
                Block::Paragraph(words) | Block::Aside(words) => {
                    text += &format!("{}\n\n", escape::markdown(words));
                }
                Block::List(items) => {
                    items.iter().for_each(|item| text += &format!("- {}\n", escape::markdown(item)));
                    text.push('\n');
                }
                Block::Table(table) => text += &format!("{}\n", table.markdown()),
            }
        }
        text.truncate(text.trim_end().len());
        text + "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_the_same_on_a_terminal_and_in_markdown() {
        let mut page = Page::default();
        page.heading(1, "Who");
        page.paragraph("one <two>");
        page.list(vec!["a".to_owned(), "b*c".to_owned()]);
        page.list(Vec::new());
        page.table(Table::new(&["x"]));
        assert_eq!(page.text(Surface::PIPE), "Who\none <two>\n  - a\n  - b*c\n");
        assert_eq!(page.markdown(), "# Who\n\none &lt;two&gt;\n\n- a\n- b\\*c\n");
    }
}
