//! How text looks on a terminal; the colours of classes are those of the theme.

use anstyle::{AnsiColor, Style};

/// The heading of a block on a terminal.
pub(crate) const HEADING: Style = Style::new().bold();
/// What is said by the way.
pub(crate) const ASIDE: Style = Style::new().dimmed();
/// An error's code.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// A warning's code.
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();

/// What a wording has lost.
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default().strikethrough();
/// What a wording has gained.
pub(crate) const ADDED: Style = AnsiColor::Green.on_default().bold();

/// Text in a style, when colours are wanted.
#[must_use]
pub(crate) fn paint(text: &str, style: Style, colour: bool) -> String {
    if colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}
