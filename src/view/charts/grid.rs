//! A picture of rows and columns: a heading, cells with a sign and words, what the signs mean, and a foot. A picture cut
//! out of its page still explains itself.

use maud::{Markup, html};

use super::draw::{block, lines, picture, width};
use crate::view::svg::font::Weight;
use crate::view::svg::theme;

/// One cell.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    /// A sign that is told apart without colour.
    pub(super) sign: &'static str,
    /// A word or a count beside it.
    pub(super) words: String,
    pub(super) fill: &'static str,
    pub(super) ink: &'static str,
}

/// One row.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// What stands before its label, in bold: a code.
    pub(super) code: String,
    pub(super) label: String,
    /// Is it a part of the row above?
    pub(super) indented: bool,
    pub(super) cells: Vec<Cell>,
}

/// The whole picture.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    pub(super) title: String,
    pub(super) about: Vec<String>,
    /// Each with a code in bold and a text; a text may be empty.
    pub(super) columns: Vec<(String, String)>,
    pub(super) rows: Vec<Row>,
    /// What each kind of cell means.
    pub(super) legend: Vec<Cell>,
    pub(super) foot: Vec<String>,
}

const MARGIN: usize = 24;
const STEP: usize = 17;

/// How wide a code is in bold.
fn bold(code: &str) -> usize {
    width(code, 13, Weight::Bold)
}

/// Where the parts of a grid stand.
struct Layout {
    width: usize,
    label: usize,
    column: usize,
}

impl Grid {
    fn layout(&self) -> Layout {
        let widest = |row: &Row| {
            let indent = if row.indented { 18 } else { 0 };
            bold(&row.code) + width(&row.label, 13, Weight::Regular) + indent + 24
        };
        let label = self.rows.iter().map(widest).max().unwrap_or(0).clamp(140, 340);
        let cell = |cell: &Cell| bold(cell.sign) + width(&cell.words, 13, Weight::Regular) + 22;
        let cells = self.rows.iter().flat_map(|row| row.cells.iter().map(cell)).max().unwrap_or(0);
        let codes = self.columns.iter().map(|(code, _)| bold(code) + 16).max().unwrap_or(0);
        let least = cells.max(codes.min(100)).max(48);
        let n = self.columns.len().max(1);
        let roomy = (1120_usize.saturating_sub(2 * MARGIN + label) / n).min(150);
        let column =
            if self.columns.iter().any(|(_, text)| !text.is_empty()) { least.max(roomy) } else { least };
        Layout { width: (2 * MARGIN + label + column * n).max(560), label, column }
    }

    /// The picture as SVG.
    pub(super) fn draw(&self) -> String {
        let layout = self.layout();
        let inner = layout.width - 2 * MARGIN;
        let mut y = MARGIN + 12;
        let mut parts: Vec<Markup> = Vec::new();
        let title = lines(&self.title, 18, Weight::Bold, inner, 4);
        parts.push(html! { g font-size="18" font-weight="bold" { (block(&title, MARGIN, y, 23, "start")) } });
        y += title.len() * 23;
        for text in &self.about {
            let about = lines(text, 13, Weight::Regular, inner, 6);
            parts.push(html! { g fill=(theme::ink::SOFT) { (block(&about, MARGIN, y, STEP, "start")) } });
            y += about.len() * STEP + 2;
        }
        y += 8;
        let (head, height) = self.head(&layout, y);
        parts.push(head);
        y += height;
        for row in &self.rows {
            let (drawn, height) = row.draw(&layout, y);
            parts.push(drawn);
            y += height;
        }
        parts.push(html! { line x1=(MARGIN) x2=(MARGIN + layout.label + layout.column * self.columns.len()) y1=(y) y2=(y) stroke=(theme::ink::RULE) {} });
        y += 28;
        let (legend, height) = self.key(inner, y);
        parts.push(legend);
        y += height;
        for text in &self.foot {
            let foot = lines(text, 12, Weight::Regular, inner, 4);
            parts.push(
                html! { g font-size="12" fill=(theme::ink::SOFT) { (block(&foot, MARGIN, y, 16, "start")) } },
            );
            y += foot.len() * 16;
        }
        picture(layout.width, y + 8, &self.title, &html! { @for part in &parts { (part) } })
    }

    /// The headings of the columns, standing on their line.
    fn head(&self, layout: &Layout, y: usize) -> (Markup, usize) {
        let heads: Vec<(Vec<String>, Vec<String>)> = (self.columns.iter())
            .map(|(code, text)| {
                let code = lines(code, 13, Weight::Bold, layout.column - 8, 2);
                (code, lines(text, 11, Weight::Regular, layout.column - 10, 5))
            })
            .collect();
        let tall = |(code, text): &(Vec<String>, Vec<String>)| code.len() * STEP + text.len() * 14;
        let height = heads.iter().map(tall).max().unwrap_or(0) + 12;
        let drawn = html! {
            @for (n, (code, text)) in heads.iter().enumerate() {
                @let x = MARGIN + layout.label + layout.column * n + layout.column / 2;
                g font-weight="bold" { (block(code, x, y + 12, STEP, "middle")) }
                g font-size="11" fill=(theme::ink::SOFT) { (block(text, x, y + 10 + code.len() * STEP, 14, "middle")) }
            }
        };
        (drawn, height)
    }

    fn key(&self, inner: usize, y: usize) -> (Markup, usize) {
        let (mut x, mut line) = (MARGIN, 0);
        let mut placed = Vec::new();
        for cell in &self.legend {
            let wide = width(&cell.words, 12, Weight::Regular) + 52;
            if x + wide > MARGIN + inner && x > MARGIN {
                (x, line) = (MARGIN, line + 1);
            }
            placed.push((x, y + line * 24, cell));
            x += wide;
        }
        let drawn = html! {
            @for (x, y, cell) in placed {
                rect x=(x) y=(y - 14) width="26" height="19" fill=(cell.fill) stroke=(theme::ink::RULE) {}
                text x=(x + 13) y=(y) text-anchor="middle" font-weight="bold" fill=(cell.ink) { (cell.sign) }
                text x=(x + 33) y=(y) font-size="12" fill=(theme::ink::SOFT) { (cell.words) }
            }
        };
        (drawn, if self.legend.is_empty() { 0 } else { (line + 1) * 24 + 6 })
    }
}

impl Row {
    fn draw(&self, layout: &Layout, y: usize) -> (Markup, usize) {
        let indent = if self.indented { 18 } else { 0 };
        let start = MARGIN + indent + if self.code.is_empty() { 0 } else { bold(&self.code) + 6 };
        let label =
            lines(&self.label, 13, Weight::Regular, (MARGIN + layout.label).saturating_sub(start + 8), 3);
        let height = (label.len().max(1) * STEP + 12).max(30);
        let middle = y + height / 2 + 5;
        let first = middle - label.len().saturating_sub(1) * STEP / 2;
        let drawn = html! {
            line x1=(MARGIN) x2=(MARGIN + layout.label) y1=(y) y2=(y) stroke=(theme::ink::RULE) {}
            @if !self.code.is_empty() { text x=(MARGIN + indent) y=(first) font-weight="bold" { (super::draw::Data(&self.code)) } }
            (block(&label, start, first, STEP, "start"))
            @for (n, cell) in self.cells.iter().enumerate() {
                @let x = MARGIN + layout.label + layout.column * n;
                rect x=(x) y=(y) width=(layout.column) height=(height) fill=(cell.fill) stroke=(theme::ink::RULE) {}
                text x=(x + layout.column / 2) y=(middle) text-anchor="middle" fill=(cell.ink) {
                    @if !cell.sign.is_empty() { tspan font-weight="bold" { (cell.sign) } }
                    @if !cell.words.is_empty() { @if !cell.sign.is_empty() { " " } (cell.words) }
                }
            }
        };
        (drawn, height)
    }
}
