//! Text is data: one escaping function for each format, so that no label can break out of it.

pub use crate::emit::csv::cell as csv;

use crate::diagnostic::{plain, steers};

/// Text of Markdown, in a paragraph, a list or a cell of a table: none of its signs is markup.
#[must_use]
pub fn markdown(text: &str) -> String {
    let shown = plain(text);
    // Four blanks would begin a block of code.
    let shown = shown.trim_start_matches(' ');
    let mut escaped = String::with_capacity(shown.len());
    let number = shown.bytes().take_while(u8::is_ascii_digit).count();
    let sets_apart = |at: usize| !shown[at + 1..].starts_with(|c: char| c.is_alphanumeric());
    for (at, c) in shown.char_indices() {
        match c {
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '#' | '~' | '$' => escaped.extend(['\\', c]),
            // At the beginning of a line they begin a list or make a rule.
            '-' | '+' | '=' if at == 0 && sets_apart(at) => escaped.extend(['\\', c]),
            '.' | ')' if at > 0 && at == number && sets_apart(at) => escaped.extend(['\\', c]),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Text and attribute values of XML, at the end of `out`. Line ends are blanks; what XML has no place for, and what
/// would steer a reader, is left out.
pub fn xml(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push(' '),
            c if steers(c) => {}
            c => out.push(c),
        }
    }
}

/// A DOT string without its quotes: for ids and labels. Signs that steer are shown, not obeyed. A long string is broken
/// by ends of lines that DOT ignores.
#[must_use]
pub fn dot(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut broken = 0;
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\\\"),
            '"' => escaped.push_str("\\\""),
            '\n' => escaped.push_str("\\n"),
            '&' => escaped.push_str("&amp;"),
            '\r' | '\t' | '\u{2028}' | '\u{2029}' => escaped.push(' '),
            c if steers(c) => escaped.extend(["\\".to_owned(), c.escape_unicode().to_string()]),
            c => escaped.push(c),
        }
        if escaped.len() - broken > DOT_LINE {
            escaped.push_str("\\\n");
            broken = escaped.len();
        }
    }
    escaped
}

/// The longest piece of a DOT string, in bytes: Graphviz reads none of more than 16,384.
const DOT_LINE: usize = 8_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_quotes_only_what_needs_it_and_disarms_formulas() {
        assert_eq!(csv("plain; text"), "plain; text");
        assert_eq!(csv("say \"yes\", now"), "\"say \"\"yes\"\", now\"");
        assert_eq!(csv("=1+1"), "'=1+1");
        assert_eq!(csv("-a,b"), "\"'-a,b\"");
        assert_eq!([csv("-50"), csv("-16.7")], ["-50", "-16.7"], "a number stays a number");
        assert_eq!(csv("-1+cmd|'/c'!A1"), "'-1+cmd|'/c'!A1");
    }

    #[test]
    fn markdown_and_dot_hold_hostile_labels() {
        assert_eq!(markdown("a|b <script>\n*c*"), "a\\|b &lt;script&gt; \\*c\\*");
        assert_eq!(markdown("1. ~~x~~"), "1\\. \\~\\~x\\~\\~");
        assert_eq!(
            ["- a - b", "    12) x", "1.5 m", "-3"].map(markdown),
            ["\\- a - b", "12\\) x", "1.5 m", "-3"]
        );
        assert_eq!(dot("a\"]; b \\ & c\nd\u{202e}"), "a\\\"]; b \\\\ &amp; c\\nd\\\\u{202e}");
    }

    #[test]
    fn no_piece_of_a_dot_string_is_longer_than_graphviz_reads() {
        let (text, long) = ("é".repeat(20_000), 16_384);
        let escaped = dot(&text);
        assert!(escaped.split("\\\n").all(|piece| piece.len() < long) && escaped.len() > 2 * long);
        assert_eq!(escaped.replace("\\\n", ""), text);
    }
}
