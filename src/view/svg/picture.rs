//! A whole picture: a file of its own, a part of a web page, or one of several below one another.

use super::font;
use super::theme::ink;
use super::writer::{Svg, number};

/// A picture on white paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    size: [f64; 2],
    role: &'static str,
    /// What it says of itself to those who do not see it: an attribute and its value.
    named_by: Option<(&'static str, String)>,
    drawn: String,
}

/// The gap between pictures below one another, in pixels.
const GAP: f64 = 16.0;

impl Picture {
    /// A picture of a size in pixels with a title and a description; `name` begins their ids, which are unique on a page
    /// when names are.
    #[must_use]
    pub(crate) fn described(name: &str, size: [f64; 2], title: &str, description: &str, drawn: Svg) -> Self {
        let [title_id, description_id] = ["title", "desc"].map(|end| format!("{name}-{end}"));
        let mut head = Svg::default();
        head.plain("title", &[("id", &title_id)], title);
        head.plain("desc", &[("id", &description_id)], description);
        let named_by = Some(("aria-labelledby", format!("{title_id} {description_id}")));
        Self { size, role: "img", named_by, drawn: on_paper(head, size, drawn) }
    }

    /// A picture of a size in pixels with a name.
    #[must_use]
    pub(crate) fn labelled(size: [f64; 2], name: &str, drawn: Svg) -> Self {
        let named_by = Some(("aria-label", name.to_owned()));
        Self { size, role: "img", named_by, drawn: on_paper(Svg::default(), size, drawn) }
    }

    /// The same, with parts that can be reached one by one: a group of things, and not one image.
    #[must_use]
    pub(crate) fn of_parts(self) -> Self {
        Self { role: "group", ..self }
    }

    /// Pictures below one another, as one.
    #[must_use]
    pub fn stacked(pictures: Vec<Self>) -> Self {
        let mut pictures = pictures;
        if pictures.len() == 1 {
            return pictures.remove(0);
        }
        let wide = pictures.iter().map(|picture| picture.size[0]).fold(0.0, f64::max);
        let (mut drawn, mut y) = (Svg::default(), 0.0);
        for picture in &pictures {
            picture.write(&mut drawn, &[], Some(y));
            y += picture.size[1] + GAP;
        }
        let size = [wide, (y - GAP).max(0.0)];
        Self { size, role: "group", named_by: None, drawn: on_paper(Svg::default(), size, drawn) }
    }

    /// As a part of a web page, which needs no namespace.
    #[must_use]
    pub fn inline(&self) -> String {
        let mut out = Svg::default();
        self.write(&mut out, &[], None);
        out.finish()
    }

    fn write(&self, out: &mut Svg, first: &[(&str, &str)], y: Option<f64>) {
        let [wide, high] = self.size;
        out.start("svg");
        for (name, value) in first {
            out.set(name, *value);
        }
        if let Some(y) = y {
            out.set("y", y);
        }
        out.set("width", wide);
        out.set("height", high);
        out.set("viewBox", format!("0 0 {} {}", number(wide), number(high)));
        out.set("role", self.role);
        if let Some((attribute, value)) = &self.named_by {
            out.set(attribute, value.as_str());
        }
        out.set("font-family", font::FAMILY);
        out.head_ends();
        out.take_in(&self.drawn);
        out.end();
    }
}

/// The picture as a file.
impl std::fmt::Display for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = Svg::default();
        self.write(&mut out, &[("xmlns", "http://www.w3.org/2000/svg")], None);
        f.write_str(&out.finish())
    }
}

fn on_paper(mut head: Svg, [wide, high]: [f64; 2], drawn: Svg) -> String {
    head.rect([0.0, 0.0, wide, high], 0.0, &[("fill", ink::PAPER)]);
    head.take_in(&drawn.finish());
    head.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::svg::Type;
    use crate::view::svg::font::Weight;

    #[test]
    fn text_means_itself() {
        let mut drawn = Svg::default();
        drawn.text([0.0, 0.0], "</text><script>\u{0}\u{1b}\u{202e}", Type::of(10.0, Weight::Bold, ink::TEXT));
        let text = Picture::described("a", [10.0, 10.0], "<b>\"&'", "]]></svg>", drawn).to_string();
        assert!(text.contains("&lt;b&gt;&quot;&amp;&#39;"));
        assert!(text.contains("&lt;/text&gt;&lt;script&gt;</text>"));
        assert!(text.ends_with("</svg>\n") && text.matches("<svg").count() == 1);
    }

    #[test]
    fn pictures_below_one_another_keep_their_sizes() {
        let picture = |wide, high| Picture::labelled([wide, high], "one", Svg::default());
        let both = Picture::stacked(vec![picture(10.0, 20.0), picture(30.0, 5.0)]).to_string();
        assert!(
            both.contains("viewBox=\"0 0 30 41\"") && both.contains("<svg y=\"36\" width=\"30\""),
            "{both}"
        );
        assert_eq!(Picture::stacked(vec![picture(1.0, 2.0)]), picture(1.0, 2.0));
    }
}
