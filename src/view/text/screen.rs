//! First screens: the answer in a few lines, and how to see more.

use super::style;
use super::wrap::lines;
use crate::say;
use crate::view::Surface;
use crate::vocab::Language;

/// How many lines a first screen has at most, before the lines that say how to see more.
pub const LINES: usize = 12;

/// The text of the most items, of `all`, that fits into so many lines; of one item where even that does not fit.
pub fn most(all: usize, lines: usize, text: impl Fn(usize) -> String) -> String {
    let mut wanted = all.min(lines);
    loop {
        let made = text(wanted);
        if wanted <= 1 || made.lines().count() <= lines {
            return made;
        }
        wanted -= 1;
    }
}

/// One line of how to see more: a purpose and what to type for it, such as `Reasons: --why`.
#[must_use]
pub fn hint(ways: &[(String, String)], surface: Surface, language: Language) -> String {
    let way =
        |(purpose, typed): &(String, String)| say!(language, "screen-way", purpose = purpose, typed = typed);
    let ways: Vec<String> = ways.iter().map(way).collect();
    lines(&ways.join(" · "), 0, style::ASIDE, surface)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_items_are_shown_as_fit() {
        let two_lines_each = |n: usize| "a\nb\n".repeat(n);
        assert_eq!(most(9, 5, two_lines_each).lines().count(), 4);
        assert_eq!(most(2, 12, two_lines_each).lines().count(), 4);
        assert_eq!(most(3, 1, two_lines_each).lines().count(), 2);
        assert_eq!(most(0, 5, two_lines_each), "");
    }
}
