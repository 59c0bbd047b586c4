//! The few shapes that pictures are made of. Every text is escaped here and nowhere else, and every number is written
//! with at most two decimals, so that a picture has the same bytes on every machine.

mod error;
pub mod font;
pub mod glyphs;
#[cfg_attr(not(feature = "pictures"), path = "unavailable/pdf.rs")]
pub mod pdf;
#[cfg_attr(not(feature = "pictures"), path = "unavailable/png.rs")]
pub mod png;
pub mod theme;
#[cfg(feature = "pictures")]
mod typeset;

use std::fmt::Write as _;

pub use self::error::RenderError;
use self::font::Weight;

/// An SVG picture being written.
#[derive(Debug, Clone, Default)]
pub struct Svg {
    out: String,
    open: Vec<&'static str>,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub struct Type {
    /// Its height, in pixels.
    pub size: f64,
    /// How heavy.
    pub weight: Weight,
    /// Its colour.
    pub fill: &'static str,
    /// Slanted?
    pub italic: bool,
    /// Where its `x` is.
    pub anchor: Anchor,
}

/// Which end of a text its place names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The beginning.
    Start,
    /// The middle.
    Middle,
    /// The end.
    End,
}

impl Type {
    /// Upright text of a size and colour, from its beginning.
    #[must_use]
    pub const fn of(size: f64, weight: Weight, fill: &'static str) -> Self {
        Self { size, weight, fill, italic: false, anchor: Anchor::Start }
    }

    /// The same, set from another end.
    #[must_use]
    pub const fn at(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// The same, slanted.
    #[must_use]
    pub const fn slanted(self) -> Self {
        Self { italic: true, ..self }
    }

    /// The same, in another colour.
    #[must_use]
    pub const fn coloured(self, fill: &'static str) -> Self {
        Self { fill, ..self }
    }

    /// How wide a text is.
    #[must_use]
    pub fn width(self, text: &str) -> f64 {
        font::width(text, self.size, self.weight)
    }

    /// A text in lines.
    #[must_use]
    pub fn wrap(self, text: &str, wide: f64, most: usize) -> Vec<String> {
        font::wrap(text, self.size, self.weight, wide, most)
    }

    /// A text cut to a width.
    #[must_use]
    pub fn cut(self, text: &str, wide: f64) -> String {
        font::cut(text, self.size, self.weight, wide)
    }
}

/// A number with at most two decimals, and none where it is whole.
#[must_use]
pub fn number(value: f64) -> String {
    let hundredths = (value * 100.0).round() as i64;
    let (sign, size) = (if hundredths < 0 { "-" } else { "" }, hundredths.unsigned_abs());
    match size % 100 {
        0 => format!("{sign}{}", size / 100),
        part if part % 10 == 0 => format!("{sign}{}.{}", size / 100, part / 10),
        part => format!("{sign}{}.{part:02}", size / 100),
    }
}

/// A value that an attribute takes.
pub trait Attribute {
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
        escape(self, out);
    }
}

impl Attribute for String {
    fn write(&self, out: &mut String) {
        escape(self, out);
    }
}

/// Text that means itself, in an element and in an attribute. What XML has no place for is left out.
fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
}

impl Svg {
    /// A picture of a size in pixels; `name` begins the ids of its title and description, which are unique on a page
    /// when names are.
    #[must_use]
    pub fn new(name: &str, wide: f64, high: f64, title: &str, description: &str) -> Self {
        let mut svg = Self::default();
        let (title_id, description_id) = (format!("{name}-title"), format!("{name}-desc"));
        svg.start("svg");
        svg.set("xmlns", "http://www.w3.org/2000/svg");
        svg.set("width", wide);
        svg.set("height", high);
        svg.set("viewBox", format!("0 0 {} {}", number(wide), number(high)));
        svg.set("role", "img");
        svg.set("aria-labelledby", format!("{title_id} {description_id}"));
        svg.set("font-family", font::FAMILY);
        svg.out.push_str(">\n");
        svg.plain("title", &[("id", &title_id)], title);
        svg.plain("desc", &[("id", &description_id)], description);
        svg
    }

    fn start(&mut self, element: &'static str) {
        self.out.push('<');
        self.out.push_str(element);
        self.open.push(element);
    }

    fn set(&mut self, name: &str, value: impl Attribute) {
        let _ = write!(self.out, " {name}=\"");
        value.write(&mut self.out);
        self.out.push('"');
    }

    fn plain(&mut self, element: &str, attributes: &[(&str, &str)], text: &str) {
        let _ = write!(self.out, "<{element}");
        for (name, value) in attributes {
            self.set(name, *value);
        }
        self.out.push('>');
        escape(text, &mut self.out);
        let _ = writeln!(self.out, "</{element}>");
    }

    /// Begins a group with these attributes.
    pub fn group(&mut self, attributes: &[(&str, &str)]) {
        self.start("g");
        for (name, value) in attributes {
            self.set(name, *value);
        }
        self.out.push_str(">\n");
    }

    /// Ends the group that was begun last.
    pub fn end(&mut self) {
        if let Some(element) = self.open.pop() {
            let _ = writeln!(self.out, "</{element}>");
        }
    }

    /// A title for the group that was just begun: shown when a mouse rests on it, read aloud by screen readers.
    pub fn title(&mut self, text: &str) {
        self.plain("title", &[], text);
    }

    /// A rectangle with round corners.
    pub fn rect(&mut self, [x, y, wide, high]: [f64; 4], round: f64, attributes: &[(&str, &str)]) {
        self.shape(
            "rect",
            &[("x", x), ("y", y), ("width", wide), ("height", high), ("rx", round)],
            attributes,
        );
    }

    /// A dot.
    pub fn dot(&mut self, [x, y]: [f64; 2], radius: f64, fill: &str) {
        self.shape("circle", &[("cx", x), ("cy", y), ("r", radius)], &[("fill", fill)]);
    }

    /// A ring, white inside.
    pub fn ring(&mut self, [x, y]: [f64; 2], radius: f64, stroke: &str) {
        let attributes = [("fill", "#ffffff"), ("stroke", stroke), ("stroke-width", "1.4")];
        self.shape("circle", &[("cx", x), ("cy", y), ("r", radius)], &attributes);
    }

    /// A straight line.
    pub fn line(&mut self, [x1, y1, x2, y2]: [f64; 4], attributes: &[(&str, &str)]) {
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
    pub fn path(&mut self, commands: &[(char, &[f64])], attributes: &[(&str, &str)]) {
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

    /// One line of text; `y` is its baseline.
    pub fn text(&mut self, [x, y]: [f64; 2], text: &str, set: Type) {
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
        self.out.push('>');
        escape(text, &mut self.out);
        self.out.push_str("</text>\n");
    }

    /// Lines of text below one another; answers the baseline that a further line would have.
    pub fn lines(&mut self, [x, y]: [f64; 2], lines: &[String], leading: f64, set: Type) -> f64 {
        let mut y = y;
        for line in lines {
            self.text([x, y], line, set);
            y += leading;
        }
        y
    }

    /// White paper under the whole picture.
    pub fn paper(&mut self, wide: f64, high: f64) {
        self.rect([0.0, 0.0, wide, high], 0.0, &[("fill", "#ffffff")]);
    }

    /// Takes in what another picture drew.
    pub fn absorb(&mut self, drawn: &str) {
        self.out.push_str(drawn);
    }

    /// A part of a picture, to be taken in by another.
    #[must_use]
    pub fn part() -> Self {
        Self::default()
    }

    /// The whole text.
    #[must_use]
    pub fn finish(mut self) -> String {
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

    #[test]
    fn text_means_itself() {
        let mut svg = Svg::new("a", 10.0, 10.0, "<b>\"&'", "]]></svg>");
        svg.text([0.0, 0.0], "</text><script>\u{0}\u{1b}", Type::of(10.0, Weight::Bold, "#000"));
        let text = svg.finish();
        assert!(text.contains("&lt;b&gt;&quot;&amp;&#39;"));
        assert!(text.contains("&lt;/text&gt;&lt;script&gt;</text>"));
        assert!(text.ends_with("</svg>\n") && text.matches("<svg").count() == 1);
    }
}
