//! The brief as a picture of one A4 page, from which its PDF is made.

use super::{Brief, Section, Words};
use crate::say;
use crate::view::svg::font::{Weight, harmless};
use crate::view::svg::theme::{self, ink};
use crate::view::svg::{Picture, Svg, Type};
use crate::vocab::Language;

/// A4 in pixels of which 96 are an inch.
const WIDE: f64 = 793.7;
const HIGH: f64 = 1122.5;
const MARGIN: f64 = 52.0;
const BETWEEN: f64 = 26.0;

/// The heights of letters that are tried, from the most comfortable down to the smallest that is still read in print.
const SIZES: [f64; 8] = [13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5];

/// The most lines of one entry.
const LINES: usize = 6;

/// How text is set on the page.
#[derive(Clone, Copy)]
struct Set {
    size: f64,
}

impl Set {
    fn text(self) -> Type {
        Type::of(self.size, Weight::Regular, ink::TEXT)
    }

    fn heading(self) -> Type {
        Type::of(self.size + 1.0, Weight::Bold, ink::TEXT)
    }

    fn small(self) -> Type {
        Type::of((self.size - 1.5).max(8.5), Weight::Regular, ink::SOFT)
    }

    fn leading(self) -> f64 {
        self.size * 1.32
    }
}

/// The page; longer than A4 only where even the smallest letters do not fit.
#[must_use]
pub fn sheet(brief: &Brief<'_>, language: Language) -> Picture {
    let words = brief.words(language);
    let title = harmless(&say!(language, "brief-title", country = &words.country));
    let mut last = (Svg::default(), HIGH);
    for size in SIZES {
        let (drawn, end) = draw(&words, &title, Set { size });
        let fits = end <= HIGH - MARGIN;
        last = (drawn, if fits { HIGH } else { end + MARGIN });
        if fits {
            break;
        }
    }
    let (drawn, high) = last;
    Picture::described("brief", [WIDE, high], &title, &harmless(&words.sentences.join(" ")), drawn)
}

/// Everything on the page, and where it ends.
fn draw(words: &Words, title: &str, set: Set) -> (Svg, f64) {
    let mut svg = Svg::default();
    let room = WIDE - 2.0 * MARGIN;
    let (fill, line) = words.class.map_or((ink::PAPER, ink::FAINT), |class| {
        let look = theme::pairing(class);
        (look.fill, look.line)
    });
    let heading = Type::of(set.size + 8.0, Weight::Bold, ink::TEXT);
    let mut y = MARGIN + set.size + 2.0;
    y = svg.lines([MARGIN, y], &heading.wrap(title, room, 3), (set.size + 8.0) * 1.2, heading);
    let soft = Type { fill: ink::SOFT, ..set.text() };
    y = svg.lines([MARGIN, y - 4.0], &soft.wrap(&harmless(&words.plans), room, 4), set.leading(), soft);
    svg.rect([MARGIN, y - set.size * 0.5, room, 3.0], 0.0, &[("fill", line)]);
    y += set.leading();

    let inner = room - 34.0;
    let sentences = set.text().wrap(&harmless(&words.sentences.join(" ")), inner, 8);
    let box_high = set.leading() * (sentences.len() as f64 + 1.0) + 22.0;
    svg.rect([MARGIN, y, room, box_high], 0.0, &[("fill", fill)]);
    svg.rect([MARGIN, y, 6.0, box_high], 0.0, &[("fill", line)]);
    let symbol = words.class.map_or(String::new(), |class| format!("{} ", theme::pairing(class).symbol));
    let verdict = harmless(&format!("{symbol}{}", words.verdict));
    svg.text([MARGIN + 20.0, y + set.size + 9.0], &verdict, set.heading());
    svg.lines([MARGIN + 20.0, y + set.size + 13.0 + set.leading()], &sentences, set.leading(), set.text());
    y += box_high + 26.0;

    let wide = (room - BETWEEN) / 2.0;
    let right = MARGIN + wide + BETWEEN;
    let [taken, open, table, steps] = &words.sections;
    for (n, (one, other)) in [(taken, open), (table, steps)].into_iter().enumerate() {
        let end = section(&mut svg, one, [MARGIN, y, wide], set, set.text());
        y = end.max(section(&mut svg, other, [right, y, wide], set, set.text())) + 14.0;
        if let Some(unexamined) = words.unexamined.as_ref().filter(|_| n == 0) {
            y = section(&mut svg, unexamined, [MARGIN, y, room], set, set.text()) + 14.0;
        }
    }
    y = section(&mut svg, &words.sources, [MARGIN, y, room], set, set.small()) + 8.0;
    let foot = set.small().wrap(&harmless(&words.foot), room, 4);
    y = svg.lines([MARGIN, y], &foot, set.small().size * 1.3, set.small());
    (svg, y)
}

/// A section below a rule; answers where the next may begin.
fn section(svg: &mut Svg, section: &Section, [x, y, wide]: [f64; 3], set: Set, text: Type) -> f64 {
    svg.line([x, y - 8.0, x + wide, y - 8.0], &[("stroke", ink::RULE), ("stroke-width", "1")]);
    svg.text([x, y + set.size], &harmless(&section.heading), set.heading());
    let leading = text.size * 1.32;
    let mut y = y + set.size + leading + 4.0;
    for (n, line) in section.lines.iter().enumerate() {
        let mark = if section.numbered { format!("{}.", n + 1) } else { "•".to_owned() };
        svg.text([x, y], &mark, text);
        y = svg.lines([x + 18.0, y], &text.wrap(&harmless(line), wide - 18.0, LINES), leading, text) + 3.0;
    }
    y
}
