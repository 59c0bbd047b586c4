//! Text is data: one escaping function for each format, so that no label can break out of it.

pub use crate::emit::csv::cell as csv;

use crate::diagnostic::{plain, steers};

/// A cell of a Markdown table.
#[must_use]
pub fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in plain(text).chars() {
        match c {
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '#' => escaped.extend(['\\', c]),
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
            '\t' | '\n' | '\r' => out.push(' '),
            c if steers(c) || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
}

/// A DOT string without its quotes: for ids and labels.
#[must_use]
pub fn dot(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\\\"),
            '"' => escaped.push_str("\\\""),
            '\n' => escaped.push_str("\\n"),
            '&' => escaped.push_str("&amp;"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

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
        assert_eq!(dot("a\"]; b \\ & c\nd"), "a\\\"]; b \\\\ &amp; c\\nd");
    }
}
