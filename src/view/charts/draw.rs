//! What charts share: the frame of a picture, and text that fits.
//!
//! Elements are written with an end tag each, so that a picture is well-formed XML as well as a part of a page.

use maud::{Markup, Render, html};

use crate::diagnostic::plain;
use crate::view::svg::font::{self, Weight};
use crate::view::svg::theme;

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
            role="img" aria-label=(plain(name)) font-family=(font::FAMILY) font-size="13" fill=(theme::ink::TEXT)
        {
            rect width=(width) height=(height) fill=(theme::ink::PAPER) {}
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
        theme::ink::PAPER
    );
    for svg in pictures {
        all += &inline(svg).replacen("<svg ", &format!("<svg y=\"{y}\" "), 1);
        y += side(svg, "height") + GAP;
    }
    all + "</svg>\n"
}

/// The room between pictures below one another.
const GAP: usize = 16;

/// How wide a text is, in whole pixels.
pub(super) fn width(text: &str, size: usize, weight: Weight) -> usize {
    font::width(text, size as f64, weight).ceil() as usize
}

/// A text in lines that are at most so wide; what does not fit into the lines that there may be is cut with “…”.
pub(super) fn lines(text: &str, size: usize, weight: Weight, most: usize, at_most: usize) -> Vec<String> {
    font::wrap(&plain(text), size as f64, weight, most as f64, at_most)
}

/// Lines of text below one another; answers the height that they take.
pub(super) fn block(lines: &[String], x: usize, y: usize, step: usize, anchor: &str) -> Markup {
    html! {
        @for (n, line) in lines.iter().enumerate() {
            text x=(x) y=(y + n * step) text-anchor=(anchor) { (line) }
        }
    }
}
