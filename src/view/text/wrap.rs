//! Running text in lines.

use anstyle::Style;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::style::paint;
use crate::diagnostic::plain;
use crate::view::Surface;

/// Breaks text into lines of at most `width` columns: between words, and inside a word only if it is longer than that.
#[must_use]
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let (mut lines, mut line) = (Vec::new(), String::new());
    for word in text.split(' ').filter(|w| !w.is_empty()) {
        let gap = usize::from(!line.is_empty());
        if line.width() + gap + word.width() <= width {
            line.push_str(&" "[..gap]);
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            if line.width() + c.width().unwrap_or(0) > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// How many columns a text without control characters takes: of ASCII as many as it has letters.
#[must_use]
pub(crate) fn columns(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// Running text behind `indent` blanks, wrapped to the terminal; one line in a pipe.
#[must_use]
pub(crate) fn lines(words: &str, indent: usize, style: Style, surface: Surface) -> String {
    hanging(&" ".repeat(indent), words, style, surface)
}

/// The same behind a mark, under whose end the further lines begin.
#[must_use]
pub(crate) fn hanging(mark: &str, words: &str, style: Style, surface: Surface) -> String {
    let words = plain(words);
    let lines = match surface.width {
        Some(width) => wrap(&words, width.saturating_sub(mark.width())),
        None => vec![words],
    };
    let blank = " ".repeat(mark.width());
    let margins = std::iter::once(mark).chain(std::iter::repeat(blank.as_str()));
    margins
        .zip(&lines)
        .map(|(margin, line)| format!("{margin}{}\n", paint(line, style, surface.colour)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_and_wide_letters_are_wrapped_by_their_width() {
        assert_eq!(wrap("aa bbbbb c", 4), ["aa", "bbbb", "b c"]);
        assert_eq!(wrap("社会保護 x", 4), ["社会", "保護", "x"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
