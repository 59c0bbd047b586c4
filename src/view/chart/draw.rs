//! What charts share: the frame of a picture, and text that fits.
//!
//! Elements are written with an end tag each, so that a picture is well-formed XML as well as a part of a page.

use maud::{Markup, Render, html};
use unicode_width::UnicodeWidthStr as _;

use crate::diagnostic::plain;
use crate::view::theme;

/// The fonts of a chart, the first that there is.
const FONTS: &str = "DejaVu Sans, Verdana, Segoe UI, Helvetica, Arial, sans-serif";

/// Text of the data in a picture: nothing in it is obeyed.
pub(super) struct Data<'a>(pub(super) &'a str);

impl Render for Data<'_> {
    fn render_to(&self, buffer: &mut String) {
        plain(self.0).render_to(buffer);
    }
}

/// A picture of a size, with a name for those who do not see it.
pub(super) fn picture(width: usize, height: usize, name: &str, body: &Markup) -> String {
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height)
            role="img" aria-label=(plain(name)) font-family=(FONTS) font-size="13" fill=(theme::INK)
        {
            rect width=(width) height=(height) fill=(theme::PAPER) {}
            (body)
        }
    }
    .into_string()
}

/// The same picture as a part of a page, which knows the namespace without being told.
#[must_use]
pub fn inline(svg: &str) -> String {
    svg.replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1)
}

/// Pictures below one another, as one.
#[must_use]
pub fn stacked(pictures: &[String]) -> String {
    if let [one] = pictures {
        return one.clone() + "\n";
    }
    let side = |svg: &str, name: &str| -> usize {
        let value = svg.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
        value.and_then(|(value, _)| value.parse().ok()).unwrap_or_default()
    };
    let width = pictures.iter().map(|svg| side(svg, "width")).max().unwrap_or_default();
    let height: usize =
        pictures.iter().map(|svg| side(svg, "height") + GAP).sum::<usize>().saturating_sub(GAP);
    let mut y = 0;
    let mut all = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"></rect>",
        theme::PAPER
    );
    for svg in pictures {
        all += &inline(svg).replacen("<svg ", &format!("<svg y=\"{y}\" "), 1);
        y += side(svg, "height") + GAP;
    }
    all + "</svg>\n"
}

/// The room between pictures below one another.
const GAP: usize = 16;

/// About how wide a text is at a size, in pixels; rather too wide than too narrow.
pub(super) fn width(text: &str, size: usize) -> usize {
    (text.width() * size * 31).div_ceil(50)
}

/// A text in lines that are at most so wide; what does not fit into the lines that there may be is cut with “…”.
pub(super) fn lines(text: &str, size: usize, most: usize, at_most: usize) -> Vec<String> {
    let columns = (most * 50 / (size * 31)).max(4);
    let mut all = Vec::new();
    for line in crate::view::table::wrap(&plain(text), columns) {
        // A word that is longer than a line is broken where it has to be.
        let mut rest: Vec<char> = line.chars().collect();
        while rest.len() > columns {
            let tail = rest.split_off(columns);
            all.push(rest.into_iter().collect());
            rest = tail;
        }
        all.push(rest.into_iter().collect::<String>());
    }
    if all.len() > at_most {
        all.truncate(at_most);
        if let Some(last) = all.last_mut() {
            let cut: String = last.chars().take(columns.saturating_sub(1)).collect();
            *last = cut.trim_end().to_owned() + "…";
        }
    }
    all
}

/// Lines of text below one another; answers the height that they take.
pub(super) fn block(lines: &[String], x: usize, y: usize, step: usize, anchor: &str) -> Markup {
    html! {
        @for (n, line) in lines.iter().enumerate() {
            text x=(x) y=(y + n * step) text-anchor=(anchor) { (line) }
        }
    }
}
