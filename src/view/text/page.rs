//! A page of headings, paragraphs, lists and tables: one content for a terminal, for Markdown and for HTML.

use anstyle::Style;
use maud::{Markup, html};

use crate::text::{Piece, words_diff};
use crate::view::Surface;
use crate::view::markup::docx::{Docx, Drawing};
use crate::view::markup::escape::markdown as escaped;
use crate::view::markup::html::Data;
use crate::view::markup::markdown::{Markdown, strong};
use crate::view::text::style;
use crate::view::text::table::Table;
use crate::view::text::wrap::{hanging, lines};
use crate::vocab::Language;

/// A part of a page.
#[derive(Debug, Clone)]
pub(crate) enum Block {
    /// A heading; 1 is the page's own.
    Heading(u8, String),
    /// Running text.
    Paragraph(String),
    /// An explanation by the way.
    Aside(String),
    /// Running text that begins with words in bold.
    Strong(String, String),
    /// A list of lines.
    List(Vec<String>),
    /// Lines that come one after the other, as steps do.
    Steps(Vec<String>),
    /// A picture; only a document has it.
    Picture(Drawing),
    /// A list of lines with a title of the data in each.
    Titled(Vec<Titled>),
    /// A list of wordings that changed.
    Reworded(Vec<Reworded>),
    /// A table.
    Table(Table),
}

/// A line with a title of the data, which may be in another language than the page.
#[derive(Debug, Clone)]
pub(crate) struct Titled {
    /// What stands before the title.
    pub(crate) before: String,
    /// The title; empty where there is none.
    pub(crate) title: String,
    /// The language of the title, where it is not that of the page.
    pub(crate) other: Option<Language>,
    /// What stands after it.
    pub(crate) after: String,
}

impl Titled {
    /// In one line; a title in another language says in which.
    fn plain(&self) -> String {
        let named = [self.before.as_str(), &self.title].into_iter().filter(|part| !part.is_empty());
        let line = named.collect::<Vec<_>>().join(" ") + &mark(self.other);
        line + &self.after
    }
}

/// What says in text that a title is in another language than the page.
fn mark(other: Option<Language>) -> String {
    other.map_or_else(String::new, |language| format!(" [{}]", language.code()))
}

/// A text that changed, behind what it is the text of.
#[derive(Debug, Clone)]
pub(crate) struct Reworded {
    /// What it is the text of.
    pub(crate) lead: String,
    /// The old wording.
    pub(crate) old: String,
    /// The new wording.
    pub(crate) new: String,
    /// The language of both, where it is not that of the page.
    pub(crate) other: Option<Language>,
}

impl Reworded {
    /// In one line: what was removed between `[-` and `-]`, what was added between `{+` and `+}`.
    fn plain(&self) -> String {
        let pieces = words_diff(&self.old, &self.new).into_iter();
        let shown = pieces.map(|piece| match piece {
            Piece::Same(words) => words.to_owned(),
            Piece::Removed(words) => format!("[-{words}-]"),
            Piece::Added(words) => format!("{{+{words}+}}"),
        });
        format!("{} {}{}", self.lead, shown.collect::<String>(), mark(self.other))
    }
}

/// A page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    /// Its parts, in order.
    pub(crate) blocks: Vec<Block>,
}

impl Page {
    /// Adds a heading.
    pub(crate) fn heading(&mut self, level: u8, words: impl Into<String>) {
        self.blocks.push(Block::Heading(level, words.into()));
    }

    /// Adds running text.
    pub(crate) fn paragraph(&mut self, words: impl Into<String>) {
        self.blocks.push(Block::Paragraph(words.into()));
    }

    /// Adds an explanation by the way.
    pub(crate) fn aside(&mut self, words: impl Into<String>) {
        self.blocks.push(Block::Aside(words.into()));
    }

    /// Adds a list, if there is anything in it.
    pub(crate) fn list(&mut self, lines: Vec<String>) {
        if !lines.is_empty() {
            self.blocks.push(Block::List(lines));
        }
    }

    /// Adds running text that begins with words in bold.
    pub(crate) fn strong(&mut self, bold: impl Into<String>, words: impl Into<String>) {
        self.blocks.push(Block::Strong(bold.into(), words.into()));
    }

    /// Adds steps, if there are any.
    pub(crate) fn steps(&mut self, lines: Vec<String>) {
        if !lines.is_empty() {
            self.blocks.push(Block::Steps(lines));
        }
    }

    /// Adds a picture.
    pub(crate) fn picture(&mut self, drawing: Drawing) {
        self.blocks.push(Block::Picture(drawing));
    }

    /// Adds a list of lines with a title in each, if there is anything in it.
    pub(crate) fn titled(&mut self, lines: Vec<Titled>) {
        if !lines.is_empty() {
            self.blocks.push(Block::Titled(lines));
        }
    }

    /// Adds a list of wordings that changed, if there is anything in it.
    pub(crate) fn reworded(&mut self, texts: Vec<Reworded>) {
        if !texts.is_empty() {
            self.blocks.push(Block::Reworded(texts));
        }
    }

    /// Adds a table, if it has a row.
    pub(crate) fn table(&mut self, table: Table) {
        if !table.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }

    /// For a terminal or a pipe.
    #[must_use]
    pub(crate) fn text(&self, surface: Surface) -> String {
        let mut text = String::new();
        for (n, block) in self.blocks.iter().enumerate() {
            let gap = n > 0 && matches!(block, Block::Heading(1 | 2, _));
            text += if gap { "\n" } else { "" };
            match block {
                Block::Heading(3.., words) => text += &lines(words, 2, style::HEADING, surface),
                Block::Heading(_, words) => text += &lines(words, 0, style::HEADING, surface),
                Block::Paragraph(words) => text += &lines(words, 0, Style::new(), surface),
                Block::Aside(words) => text += &lines(words, 0, style::ASIDE, surface),
                Block::Strong(bold, words) => {
                    text += &lines(&format!("{bold}{words}"), 0, Style::new(), surface);
                }
                Block::Picture(_) => {}
                Block::List(items) | Block::Steps(items) => {
                    text.extend(items.iter().map(|item| hanging("  - ", item, Style::new(), surface)));
                }
                Block::Titled(titled) => {
                    let items = titled.iter().map(Titled::plain);
                    text.extend(items.map(|item| hanging("  - ", &item, Style::new(), surface)));
                }
                Block::Reworded(texts) => {
                    let lines = texts.iter().map(Reworded::plain);
                    text.extend(lines.map(|line| hanging("  - ", &line, Style::new(), surface)));
                }
                Block::Table(table) => text += &table.text(surface, 2),
            }
        }
        text
    }

    /// In Markdown.
    #[must_use]
    pub(crate) fn markdown(&self) -> String {
        self.as_markdown().document()
    }

    /// In Markdown, where more of the document stands behind it.
    #[must_use]
    pub(crate) fn markdown_before_more(&self) -> String {
        self.as_markdown().finish()
    }

    fn as_markdown(&self) -> Markdown {
        let mut document = Markdown::default();
        for block in &self.blocks {
            match block {
                Block::Heading(level, words) => document.heading(*level, words),
                Block::Paragraph(words) | Block::Aside(words) => document.paragraph(words),
                Block::Strong(bold, words) => {
                    document.written(&format!("{}{}", strong(bold), escaped(words)));
                }
                Block::Picture(_) => {}
                Block::List(items) | Block::Steps(items) => document.list(items),
                Block::Titled(lines) => {
                    document.list(lines.iter().map(Titled::plain).collect::<Vec<_>>());
                }
                Block::Reworded(texts) => {
                    for text in texts {
                        document.reworded(&text.lead, &words_diff(&text.old, &text.new));
                    }
                    document.gap();
                }
                Block::Table(table) => document.table(table),
            }
        }
        document
    }

    /// As a Word document. Nothing where it could not be packed.
    #[must_use]
    pub(crate) fn docx(&self, title: &str, language: Language) -> Option<Vec<u8>> {
        let mut document = Docx::new(title, language);
        for block in &self.blocks {
            match block {
                Block::Heading(level, words) => document.heading(*level, words),
                Block::Paragraph(words) => document.paragraph(words),
                Block::Aside(words) => document.aside(words),
                Block::Strong(bold, words) => document.strong(bold, words),
                Block::List(items) => document.list(items),
                Block::Steps(items) => document.steps(items),
                Block::Titled(lines) => {
                    document.list(&lines.iter().map(Titled::plain).collect::<Vec<_>>());
                }
                Block::Reworded(texts) => {
                    document.list(&texts.iter().map(Reworded::plain).collect::<Vec<_>>())
                }
                Block::Table(table) => document.table(table),
                Block::Picture(drawing) => document.picture(drawing),
            }
        }
        document.finish()
    }

    /// As a part of an HTML page, whose own heading stands above: headings begin at the second level.
    #[must_use]
    pub(crate) fn html(&self) -> String {
        self.blocks.iter().map(|block| element(block, 1).into_string()).collect()
    }
}

/// A part of a page in HTML, whose headings stand so many levels lower.
pub(in crate::view) fn element(block: &Block, lower: u8) -> Markup {
    match block {
        Block::Heading(level, words) => match level.saturating_add(lower) {
            0 | 1 => html! { h1 { (Data(words)) } },
            2 => html! { h2 { (Data(words)) } },
            3 => html! { h3 { (Data(words)) } },
            _ => html! { h4 { (Data(words)) } },
        },
        Block::Titled(lines) => html! { ul { @for line in lines { (titled(line)) } } },
        Block::Reworded(texts) => html! { ul { @for text in texts { (reworded(text)) } } },
        Block::Paragraph(words) => html! { p { (Data(words)) } },
        Block::Aside(words) => html! { p.aside { (Data(words)) } },
        Block::Strong(bold, words) => html! { p { b { (Data(bold)) } (Data(words)) } },
        Block::Picture(_) => html! {},
        Block::Steps(items) => html! { ol { @for item in items { li { (Data(item)) } } } },
        Block::List(items) => html! { ul { @for item in items { li { (Data(item)) } } } },
        Block::Table(table) => html! {
            div.scroll tabindex="0" role="region" aria-label=(table.heading.join(", ")) {
                table {
                    thead { tr { @for heading in &table.heading { th scope="col" { (heading) } } } }
                    tbody { @for row in &table.rows { tr { @for cell in row { td { (cell.text) } } } } }
                }
            }
        },
    }
}

/// A line with a title, whose language is said where it is not that of the page.
fn titled(line: &Titled) -> Markup {
    html! {
        li {
            (Data(&line.before))
            @if !line.before.is_empty() && !line.title.is_empty() { " " }
            @if !line.title.is_empty() {
                bdi lang=[line.other.map(Language::code)] { (Data(&line.title)) }
            }
            (Data(&line.after))
        }
    }
}

/// A wording that changed, what was removed and what was added as such.
fn reworded(text: &Reworded) -> Markup {
    html! {
        li {
            (Data(&text.lead)) " "
            span lang=[text.other.map(Language::code)] {
                @for piece in words_diff(&text.old, &text.new) {
                    @match piece {
                        Piece::Same(words) => (Data(words)),
                        Piece::Removed(words) => { del { (Data(words)) } },
                        Piece::Added(words) => { ins { (Data(words)) } },
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_the_same_on_a_terminal_in_markdown_and_in_html() {
        let mut page = Page::default();
        page.heading(1, "Who");
        page.paragraph("one <two>");
        page.list(vec!["a".to_owned(), "b*c".to_owned()]);
        page.list(Vec::new());
        page.table(Table::new(&["x"]));
        assert_eq!(page.text(Surface::PIPE), "Who\none <two>\n  - a\n  - b*c\n");
        assert_eq!(page.markdown(), "# Who\n\none &lt;two&gt;\n\n- a\n- b\\*c\n");
        assert_eq!(page.html(), "<h2>Who</h2><p>one &lt;two&gt;</p><ul><li>a</li><li>b*c</li></ul>");
    }
}
