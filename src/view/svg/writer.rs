//! The few shapes that pictures are made of: the only writer of SVG. Every text is escaped on the way, and every number is
//! written with at most two decimals, so that a picture has the same bytes on every machine.

use std::fmt::Write as _;

use super::font::Weight;
use super::theme::ink;
use super::{Anchor, Type};
use crate::view::markup::escape;

/// What is drawn of a picture so far.
#[derive(Debug, Clone, Default)]
pub(crate) struct Svg {
    out: String,
    open: Vec<&'static str>,
}

/// A number with at most two decimals, and none where it is whole.
#[must_use]
pub(super) fn number(value: f64) -> String {
    let hundredths = (value * 100.0).round() as i64;
    let (sign, size) = (if hundredths < 0 { "-" } else { "" }, hundredths.unsigned_abs());
    match size % 100 {
        0 => format!("{sign}{}", size / 100),
        part if part % 10 == 0 => format!("{sign}{}.{}", size / 100, part / 10),
        part => format!("{sign}{}.{part:02}", size / 100),
    }
}

/// A value that an attribute takes.
pub(super) trait Attribute {
    /// The value, escaped.
    fn write(&self, out: &mut String);
}

impl Attribute for f64 {
    fn write(&self, out: &mut String) {
        out.push_str(&number(*self));
    }
}

impl Attribute for &str {
    fn write(&self, out: &mut String) {
        escape::xml(self, out);
    }
}

impl Attribute for String {
    fn write(&self, out: &mut String) {
        escape::xml(self, out);
    }
}

impl Svg {
    pub(super) fn start(&mut self, element: &'static str) {
        self.out.push('<');
        self.out.push_str(element);
        self.open.push(element);
    }

    pub(super) fn set(&mut self, name: &str, value: impl Attribute) {
        let _ = write!(self.out, " {name}=\"");
        value.write(&mut self.out);
        self.out.push('"');
    }

    pub(super) fn plain(&mut self, element: &str, attributes: &[(&str, &str)], text: &str) {
        let _ = write!(self.out, "<{element}");
        for (name, value) in attributes {
            self.set(name, *value);
        }
        self.out.push('>');
        escape::xml(text, &mut self.out);
        let _ = writeln!(self.out, "</{element}>");
    }

    /// Ends the head of an element that was started.
    pub(super) fn head_ends(&mut self) {
        self.out.push_str(">\n");
    }

    /// Takes in what was drawn elsewhere.
    pub(super) fn take_in(&mut self, drawn: &str) {
        self.out.push_str(drawn);
    }

    /// Begins a group with these attributes.
    pub(crate) fn group(&mut self, attributes: &[(&str, &str)]) {
        self.start("g");
        for (name, value) in attributes {
            self.set(name, *value);
        }
        self.head_ends();
    }

    /// Ends the group that was begun last.
    pub(crate) fn end(&mut self) {
        if let Some(element) = self.open.pop() {
            let _ = writeln!(self.out, "</{element}>");
        }
    }

    /// A title for the group that was just begun: shown when a mouse rests on it, read aloud by screen readers.
    pub(crate) fn title(&mut self, text: &str) {
        self.plain("title", &[], text);
    }

    /// A rectangle with round corners.
    pub(crate) fn rect(&mut self, [x, y, wide, high]: [f64; 4], round: f64, attributes: &[(&str, &str)]) {
        self.shape(
            "rect",
            &[("x", x), ("y", y), ("width", wide), ("height", high), ("rx", round)],
            attributes,
        );
    }

    /// A circle.
    pub(crate) fn circle(&mut self, [x, y]: [f64; 2], radius: f64, attributes: &[(&str, &str)]) {
        self.shape("circle", &[("cx", x), ("cy", y), ("r", radius)], attributes);
    }

    /// A dot.
    pub(crate) fn dot(&mut self, at: [f64; 2], radius: f64, fill: &str) {
        self.circle(at, radius, &[("fill", fill)]);
    }

    /// A ring, white inside.
    pub(crate) fn ring(&mut self, at: [f64; 2], radius: f64, stroke: &str) {
        self.circle(at, radius, &[("fill", ink::PAPER), ("stroke", stroke), ("stroke-width", "1.4")]);
    }

    /// A straight line.
    pub(crate) fn line(&mut self, [x1, y1, x2, y2]: [f64; 4], attributes: &[(&str, &str)]) {
        self.shape("line", &[("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)], attributes);
    }

    fn shape(&mut self, element: &str, numbers: &[(&str, f64)], attributes: &[(&str, &str)]) {
        let _ = write!(self.out, "<{element}");
        for (name, value) in numbers.iter().filter(|(name, value)| *name != "rx" || *value > 0.0) {
            self.set(name, *value);
        }
        for (name, value) in attributes {
            self.set(name, *value);
        }
        self.out.push_str("/>\n");
    }

    /// A path, by its commands: letters and the numbers behind them.
    pub(crate) fn path(&mut self, commands: &[(char, &[f64])], attributes: &[(&str, &str)]) {
        let mut data = String::new();
        for (letter, numbers) in commands {
            data.push(*letter);
            let numbers: Vec<String> = numbers.iter().map(|n| number(*n)).collect();
            data.push_str(&numbers.join(" "));
        }
        self.out.push_str("<path");
        self.set("d", data);
        for (name, value) in attributes {
            self.set(name, *value);
        }
        self.out.push_str("/>\n");
    }

    /// Straight lines from point to point.
    pub(crate) fn polyline(&mut self, points: &[[f64; 2]], attributes: &[(&str, &str)]) {
        let points: Vec<String> =
            points.iter().map(|[x, y]| format!("{},{}", number(*x), number(*y))).collect();
        self.out.push_str("<polyline");
        self.set("points", points.join(" "));
        for (name, value) in attributes {
            self.set(name, *value);
        }
        self.out.push_str("/>\n");
    }

    /// One line of text; `y` is its baseline.
    pub(crate) fn text(&mut self, at: [f64; 2], text: &str, set: Type) {
        self.text_with(at, text, set, &[]);
    }

    /// The same, with further attributes.
    pub(crate) fn text_with(&mut self, at: [f64; 2], text: &str, set: Type, attributes: &[(&str, &str)]) {
        self.start_text(at, set, attributes);
        escape::xml(text, &mut self.out);
        self.out.push_str("</text>\n");
    }

    /// A sign in bold, and words behind it; either may be empty.
    pub(crate) fn sign_and_words(&mut self, at: [f64; 2], sign: &str, words: &str, set: Type) {
        self.start_text(at, set, &[]);
        if !sign.is_empty() {
            self.out.push_str("<tspan font-weight=\"bold\">");
            escape::xml(sign, &mut self.out);
            self.out.push_str("</tspan>");
        }
        if !sign.is_empty() && !words.is_empty() {
            self.out.push(' ');
        }
        escape::xml(words, &mut self.out);
        self.out.push_str("</text>\n");
    }

    fn start_text(&mut self, [x, y]: [f64; 2], set: Type, attributes: &[(&str, &str)]) {
        self.out.push_str("<text");
        self.set("x", x);
        self.set("y", y);
        self.set("font-size", set.size);
        if set.weight == Weight::Bold {
            self.set("font-weight", "bold");
        }
        if set.italic {
            self.set("font-style", "italic");
        }
        match set.anchor {
            Anchor::Start => {}
            Anchor::Middle => self.set("text-anchor", "middle"),
            Anchor::End => self.set("text-anchor", "end"),
        }
        self.set("fill", set.fill);
        for (name, value) in attributes {
            self.set(name, *value);
        }
        self.out.push('>');
    }

    /// Lines of text below one another; answers the baseline that a further line would have.
    pub(crate) fn lines(&mut self, [x, y]: [f64; 2], lines: &[String], leading: f64, set: Type) -> f64 {
        let mut y = y;
        for line in lines {
            self.text([x, y], line, set);
            y += leading;
        }
        y
    }

    /// What was drawn; groups that are still open are ended.
    #[must_use]
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_at_most_two_decimals() {
        let written: Vec<String> = [0.0, 1.5, -0.25, 12.345, 99.999, -3.0].into_iter().map(number).collect();
        assert_eq!(written, ["0", "1.5", "-0.25", "12.35", "100", "-3"]);
    }
}
