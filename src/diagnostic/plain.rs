//! Text of the data as what it is: nothing in it is obeyed by what shows it.

/// Text that cannot steer a terminal: control and direction-changing characters are shown, not obeyed. Ends of lines and
/// tabs are blanks.
#[must_use]
pub fn plain(text: &str) -> String {
    into_plain(text.to_owned())
}

/// The same; a text that steers nothing is handed back as it is.
#[must_use]
pub fn into_plain(text: String) -> String {
    // Most texts are plain ASCII; to look at every byte of one, without stopping at any, is the fastest way to see it.
    let suspect = text.bytes().fold(false, |suspect, b| suspect | !(b' '..0x7f).contains(&b));
    if !suspect || !text.contains(steers) {
        return text;
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => shown.push(' '),
            c if steers(c) => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    shown
}

/// The same for a text of several lines, which stay lines.
#[must_use]
pub fn plain_lines(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(plain).collect();
    lines.join("\n")
}

/// Does a character steer what shows it, or break the form that it is written in: control characters, those that change
/// the direction of writing, end a line, are never seen, or are no characters at all (U+FFFE)?
///
/// The joiners U+200C and U+200D are letters of Persian, Sinhala and others, and steer nothing.
#[must_use]
pub fn steers(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{fdd0}'..='\u{fdef}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
        || c as u32 & 0xfffe == 0xfffe
}

/// Is this a letter of no width, which no reader sees: a zero-width space or joiner, a soft hyphen, a byte-order mark?
#[must_use]
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Does a spreadsheet program take a cell that begins with this character for a formula? The wide forms are taken for
/// the narrow ones where the program speaks Chinese, Japanese or Korean.
#[must_use]
pub const fn as_formula(first: char) -> bool {
    matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_shown_not_obeyed() {
        assert_eq!(plain("red \u{1b}[31m\u{202e}x\ny"), "red \\u{1b}[31m\\u{202e}x y");
        assert_eq!(plain_lines("a\u{7}\nb\rc"), "a\\u{7}\nb c");
    }

    #[test]
    fn line_ends_of_unicode_are_blanks_and_what_is_no_character_is_shown() {
        assert_eq!(plain("a\u{2028}b\u{2029}c"), "a b c");
        assert_eq!(plain("\u{fffe}\u{10ffff}\u{fdd0}"), "\\u{fffe}\\u{10ffff}\\u{fdd0}");
        let letters = "می\u{200c}خواهم ශ්\u{200d}රී 😀\u{fe0f} \u{a0}»";
        assert_eq!(plain(letters), letters, "what is a letter somewhere stays");
    }
}
