//! A picture of rows and columns: a heading, cells with a sign and words, what the signs mean, and a foot. A picture cut
//! out of its page still explains itself.

use crate::view::svg::font::{Weight, harmless};
use crate::view::svg::theme::ink;
use crate::view::svg::{Anchor, Picture, Svg, Type};

/// One cell.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    /// A sign that can be distinguished without colour.
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

const MARGIN: f64 = 24.0;
const STEP: f64 = 17.0;

const TITLE: Type = Type::of(18.0, Weight::Bold, ink::TEXT);
const ABOUT: Type = Type::of(13.0, Weight::Regular, ink::SOFT);
const CODE: Type = Type::of(13.0, Weight::Bold, ink::TEXT);
const LABEL: Type = Type::of(13.0, Weight::Regular, ink::TEXT);
const HEADING: Type = Type::of(11.0, Weight::Regular, ink::SOFT);
const SMALL: Type = Type::of(12.0, Weight::Regular, ink::SOFT);
const RULE: (&str, &str) = ("stroke", ink::RULE);

/// Where the parts of a grid stand.
struct Layout {
    width: f64,
    label: f64,
    column: f64,
}

impl Layout {
    /// The left edge of a column.
    fn x(&self, column: usize) -> f64 {
        MARGIN + self.label + self.column * column as f64
    }
}

fn widest(widths: impl Iterator<Item = f64>) -> f64 {
    widths.fold(0.0, f64::max).ceil()
}

impl Grid {
    fn layout(&self) -> Layout {
        let of_row = |row: &Row| CODE.width(&row.code) + LABEL.width(&row.label) + row.indent() + 24.0;
        let label = widest(self.rows.iter().map(of_row)).clamp(140.0, 340.0);
        let of_cell = |cell: &Cell| CODE.width(cell.sign) + LABEL.width(&cell.words) + 22.0;
        let cells = widest(self.rows.iter().flat_map(|row| row.cells.iter().map(of_cell)));
        let codes = widest(self.columns.iter().map(|(code, _)| CODE.width(code) + 16.0));
        let least = cells.max(codes.min(100.0)).max(48.0);
        let n = self.columns.len().max(1) as f64;
        let with_text = self.columns.iter().any(|(_, text)| !text.is_empty());
        let roomy = ((1120.0 - 2.0 * MARGIN - label) / n).floor().clamp(0.0, 150.0);
        let column = if with_text { least.max(roomy) } else { least };
        Layout { width: (2.0 * MARGIN + label + column * n).max(560.0), label, column }
    }

    /// The picture.
    pub(super) fn draw(&self) -> Picture {
        let layout = self.layout();
        let inner = layout.width - 2.0 * MARGIN;
        let mut svg = Svg::default();
        let title = harmless(&self.title);
        let mut y = svg.lines([MARGIN, MARGIN + 12.0], &TITLE.wrap(&title, inner, 4), 23.0, TITLE);
        for text in &self.about {
            y = svg.lines([MARGIN, y], &ABOUT.wrap(&harmless(text), inner, 6), STEP, ABOUT) + 2.0;
        }
        y = self.head(&mut svg, &layout, y + 8.0);
        for row in &self.rows {
            y = row.draw(&mut svg, &layout, y);
        }
        svg.line([MARGIN, y, layout.x(self.columns.len()), y], &[RULE]);
        y = self.key(&mut svg, inner, y + 28.0);
        for text in &self.foot {
            y = svg.lines([MARGIN, y], &SMALL.wrap(&harmless(text), inner, 4), 16.0, SMALL);
        }
        Picture::labelled([layout.width, y + 8.0], &title, svg)
    }

    /// The headings of the columns, standing on their line; returns where they end.
    fn head(&self, svg: &mut Svg, layout: &Layout, y: f64) -> f64 {
        let (mut end, mut n) = (y, 0);
        // Neighbours of one code have one heading over all of them, each with its text below.
        for same in self.columns.chunk_by(|a, b| a.0 == b.0) {
            let wide = layout.column * same.len() as f64;
            let code = CODE.wrap(&harmless(&same[0].0), wide - 8.0, 4);
            let middle = layout.x(n) + (wide / 2.0).floor();
            let below = svg.lines([middle, y + 12.0], &code, STEP, CODE.at(Anchor::Middle)) - 2.0;
            for (_, text) in same {
                let x = layout.x(n) + (layout.column / 2.0).floor();
                let text = HEADING.wrap(&harmless(text), layout.column - 10.0, 5);
                end = end.max(svg.lines([x, below], &text, 14.0, HEADING.at(Anchor::Middle)) - 10.0);
                n += 1;
            }
        }
        end + 12.0
    }

    /// What the signs mean; returns where it ends.
    fn key(&self, svg: &mut Svg, inner: f64, top: f64) -> f64 {
        let (mut x, mut y) = (MARGIN, top);
        for cell in &self.legend {
            let wide = SMALL.width(&cell.words).ceil() + 52.0;
            if x + wide > MARGIN + inner && x > MARGIN {
                (x, y) = (MARGIN, y + 24.0);
            }
            svg.rect([x, y - 14.0, 26.0, 19.0], 0.0, &[("fill", cell.fill), RULE]);
            svg.text([x + 13.0, y], cell.sign, CODE.at(Anchor::Middle).coloured(cell.ink));
            svg.text([x + 33.0, y], &cell.words, SMALL);
            x += wide;
        }
        if self.legend.is_empty() { y } else { y + 30.0 }
    }
}

impl Row {
    fn indent(&self) -> f64 {
        if self.indented { 18.0 } else { 0.0 }
    }

    /// Draws the row; returns where it ends.
    fn draw(&self, svg: &mut Svg, layout: &Layout, y: f64) -> f64 {
        let start = MARGIN + self.indent();
        let code = harmless(&self.code);
        let words = if code.is_empty() { start } else { start + CODE.width(&code).ceil() + 6.0 };
        let label = LABEL.wrap(&harmless(&self.label), (MARGIN + layout.label - words - 8.0).max(0.0), 3);
        let height = (label.len().max(1) as f64 * STEP + 12.0).max(30.0);
        let middle = y + (height / 2.0).floor() + 5.0;
        let first = middle - (label.len().saturating_sub(1) as f64 * STEP / 2.0).floor();
        svg.line([MARGIN, y, MARGIN + layout.label, y], &[RULE]);
        if !code.is_empty() {
            svg.text([start, first], &code, CODE);
        }
        svg.lines([words, first], &label, STEP, LABEL);
        for (n, cell) in self.cells.iter().enumerate() {
            svg.rect([layout.x(n), y, layout.column, height], 0.0, &[("fill", cell.fill), RULE]);
            let centre = [layout.x(n) + (layout.column / 2.0).floor(), middle];
            svg.sign_and_words(centre, cell.sign, &cell.words, LABEL.at(Anchor::Middle).coloured(cell.ink));
        }
        y + height
    }
}
