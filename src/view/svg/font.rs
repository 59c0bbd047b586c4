//! Real glyph widths of the font that every picture is set in, so that text is wrapped where it ends.
//!
//! The font is DejaVu Sans, bundled: its letters cover Latin with all accents (Vietnamese too), Greek, Cyrillic and
//! Arabic. Where a viewer has it not, the usual sans-serif fonts are narrower, so what fits here fits there.

use std::sync::LazyLock;

use crate::diagnostic::steers;

/// The families that a picture asks for, the bundled one first.
pub(crate) const FAMILY: &str = "DejaVu Sans, Verdana, Segoe UI, Helvetica, Arial, sans-serif";

/// How heavy text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For titles and words that classes are told by.
    Bold,
}

/// Letters whose widths are looked up once: up to the end of Latin Extended-B.
const COMMON: usize = 0x250;

/// What the widths are: the font itself takes 1.5 MB, which only drawing needs.
const TABLE: &str = include_str!("font/widths.txt");

/// The font's own units in an em, by which sizes are given.
const UNITS: u16 = 2048;

struct Widths {
    /// Runs of letters: the first, and their widths in order.
    runs: Vec<(u32, Vec<u16>)>,
    common: Vec<u16>,
}

static REGULAR: LazyLock<Widths> = LazyLock::new(|| Widths::of("regular"));
static BOLD: LazyLock<Widths> = LazyLock::new(|| Widths::of("bold"));

impl Widths {
    fn of(weight: &str) -> Self {
        let lines = TABLE.lines().skip_while(|line| *line != weight).skip(1);
        let run = |line: &str| {
            let (first, widths) = line.split_once(' ')?;
            let widths = widths.split(' ').map(|width| width.parse().unwrap_or(UNITS)).collect();
            Some((u32::from_str_radix(first, 16).ok()?, widths))
        };
        // The other weight begins with a line of one word.
        let mut widths = Self { runs: lines.map_while(run).collect(), common: Vec::new() };
        widths.common =
            (0..COMMON as u32).map(|c| char::from_u32(c).map_or(0, |c| widths.look_up(c))).collect();
        widths
    }

    fn look_up(&self, letter: char) -> u16 {
        let after = self.runs.partition_point(|(first, _)| *first <= u32::from(letter));
        let run = after.checked_sub(1).and_then(|n| self.runs.get(n));
        let place = |first: u32| (u32::from(letter) - first) as usize;
        // What the font lacks is drawn by another one, seldom wider than its height.
        run.and_then(|(first, widths)| widths.get(place(*first)).copied()).unwrap_or(UNITS)
    }

    fn advance(&self, letter: char) -> u16 {
        self.common.get(letter as usize).copied().unwrap_or_else(|| self.look_up(letter))
    }
}

fn widths(weight: Weight) -> &'static Widths {
    match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    }
}

/// How wide a text is, in pixels, set `size` pixels high. Empty text has no width.
#[must_use]
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let widths = widths(weight);
    let units: u64 = text.chars().map(|letter| u64::from(widths.advance(letter))).sum();
    units as f64 * size / f64::from(UNITS)
}

/// A text without whatever could break or steer a picture: line ends and tabs are blanks, runs of blanks one blank, and
/// control and direction-changing characters are gone.
#[must_use]
pub(crate) fn harmless(text: &str) -> String {
    let shown = text.chars().filter(|&c| c.is_whitespace() || !steers(c));
    let mut clean = String::with_capacity(text.len());
    for letter in shown {
        match letter {
            c if c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}' => {
                if !clean.is_empty() && !clean.ends_with(' ') {
                    clean.push(' ');
                }
            }
            c => clean.push(c),
        }
    }
    clean.truncate(clean.trim_end().len());
    clean
}

/// A text cut to a width, with “…” where something is gone.
#[must_use]
pub(crate) fn cut(text: &str, size: f64, weight: Weight, wide: f64) -> String {
    if width(text, size, weight) <= wide {
        return text.to_owned();
    }
    let widths = widths(weight);
    let room = (wide - width("…", size, weight)) * f64::from(UNITS) / size;
    let mut used = 0.0;
    let kept = text.chars().take_while(|&letter| {
        used += f64::from(widths.advance(letter));
        used <= room
    });
    let kept: String = kept.collect();
    format!("{}…", kept.trim_end_matches([' ', ',', ';', ':']))
}

/// A text in lines of at most `wide` pixels: broken at blanks, a word that is wider than a line wherever it must be, and
/// cut with “…” after `most` lines. Empty text has no lines.
#[must_use]
pub(crate) fn wrap(text: &str, size: f64, weight: Weight, wide: f64, most: usize) -> Vec<String> {
    let blank = width(" ", size, weight);
    let (mut lines, mut line, mut used) = (Vec::new(), String::new(), 0.0);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let mut word = word;
        let mut wants = width(word, size, weight);
        if !line.is_empty() && used + blank + wants > wide {
            lines.push(std::mem::take(&mut line));
            used = 0.0;
        }
        while wants > wide && lines.len() <= most {
            let fits = fitting(word, size, weight, wide);
            lines.push(word[..fits].to_owned());
            word = &word[fits..];
            wants = width(word, size, weight);
        }
        if lines.len() > most {
            break;
        }
        if !line.is_empty() {
            line.push(' ');
            used += blank;
        }
        line.push_str(word);
        used += wants;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            // The mark needs its room even where the line itself would fit.
            let marked = format!("{last}…");
            *last =
                if width(&marked, size, weight) <= wide { marked } else { cut(&marked, size, weight, wide) };
        }
    }
    lines
}

/// How many bytes of a word fit in a line, at least one letter.
fn fitting(word: &str, size: f64, weight: Weight, wide: f64) -> usize {
    let widths = widths(weight);
    let room = wide * f64::from(UNITS) / size;
    let mut used = 0.0;
    for (at, letter) in word.char_indices() {
        used += f64::from(widths.advance(letter));
        if used > room && at > 0 {
            return at;
        }
    }
    word.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ttf_parser::Face;

    #[test]
    fn lines_are_as_wide_as_their_glyphs() {
        assert!(width("W", 10.0, Weight::Regular) > 2.0 * width("i", 10.0, Weight::Regular));
        assert!(width("Wages", 10.0, Weight::Bold) > width("Wages", 10.0, Weight::Regular));
        assert_eq!(width("", 10.0, Weight::Regular), 0.0);
        let text = "Effective social-protection mechanism for the poor and most vulnerable";
        let lines = wrap(text, 12.0, Weight::Regular, 160.0, 9);
        assert!(lines.len() > 1 && lines.iter().all(|line| width(line, 12.0, Weight::Regular) <= 160.0));
        assert_eq!(lines.join(" "), text);
    }

    #[test]
    fn what_is_cut_says_so_and_fits() {
        let lines = wrap("one two three four five six seven", 12.0, Weight::Regular, 60.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…') && width(&lines[1], 12.0, Weight::Regular) <= 60.0, "{lines:?}");
        let long = "x".repeat(5000);
        let lines = wrap(&long, 12.0, Weight::Bold, 100.0, 3);
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| width(line, 12.0, Weight::Bold) <= 100.0));
        assert!(cut(&long, 12.0, Weight::Bold, 50.0).ends_with('…'));
        assert_eq!(cut("short", 12.0, Weight::Bold, 500.0), "short");
    }

    #[test]
    fn the_widths_are_those_of_the_font() {
        for (bytes, widths) in [(dejavu::sans::regular(), &*REGULAR), (dejavu::sans::bold(), &*BOLD)] {
            let face = Face::parse(bytes, 0).expect("the bundled font is whole");
            assert_eq!(face.units_per_em(), UNITS);
            for letter in char::MIN..=char::MAX {
                let advance = face.glyph_index(letter).and_then(|glyph| face.glyph_hor_advance(glyph));
                assert_eq!(widths.advance(letter), advance.unwrap_or(UNITS), "{letter:?}");
            }
        }
    }

    #[test]
    fn accents_of_every_language_are_glyphs_of_the_font() {
        let face = Face::parse(dejavu::sans::regular(), 0).expect("the bundled font is whole");
        for letter in "Ấn định tiền lương, coopération, protección, ñ, œ, ●◐○◇·✓✗≤×→…–“”«»".chars()
        {
            assert!(face.glyph_index(letter).is_some(), "{letter}");
        }
    }

    #[test]
    fn nothing_in_a_label_steers_the_picture() {
        assert_eq!(harmless("a\u{202e}b\u{7}\tc\r\n  d\u{1b}[31m "), "ab c d[31m");
    }
}
