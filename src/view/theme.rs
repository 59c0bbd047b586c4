//! All colours, symbols and line styles: a class is told by word, symbol and line as well as by colour.

use anstyle::{AnsiColor, Style};

use crate::vocab::{OutcomeClass, PairingClass, PriorityClass};

/// How a class looks.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// A sign that is told apart without colour.
    pub symbol: &'static str,
    /// On a terminal.
    pub style: Style,
    /// Fill of a box in a drawing; light enough for black text, told apart by colour-blind people.
    pub fill: &'static str,
    /// Outline of a box in a drawing.
    pub line: &'static str,
    /// The outline's style in DOT.
    pub dash: &'static str,
}

const fn look(
    symbol: &'static str,
    colour: AnsiColor,
    fill: &'static str,
    line: &'static str,
    dash: &'static str,
) -> Look {
    Look { symbol, style: colour.on_default().bold(), fill, line, dash }
}

/// The look of a priority's class.
#[must_use]
pub const fn priority(class: PriorityClass) -> Look {
    match class {
        PriorityClass::Full => look("●", AnsiColor::Green, "#d5ebe4", "#00684a", "solid"),
        PriorityClass::Partial => look("◐", AnsiColor::Yellow, "#fdf0cf", "#8a5a00", "dashed"),
        PriorityClass::DwcpOnly => look("○", AnsiColor::Red, "#ffffff", "#a3360a", "dotted"),
    }
}

/// The look of an outcome's class.
#[must_use]
pub const fn outcome(class: OutcomeClass) -> Look {
    match class {
        OutcomeClass::Shared => look("●", AnsiColor::Green, "#d5ebe4", "#00684a", "solid"),
        OutcomeClass::UndafOnly => look("◇", AnsiColor::Blue, "#ffffff", "#0b4f8a", "dotted"),
        OutcomeClass::OutOfScope => look("·", AnsiColor::BrightBlack, "#f1f1f1", "#6b6b6b", "solid"),
    }
}

/// The look of a pairing's verdict.
#[must_use]
pub const fn pairing(class: PairingClass) -> Look {
    priority(match class {
        PairingClass::Full => PriorityClass::Full,
        PairingClass::Partial => PriorityClass::Partial,
        PairingClass::NoneTakenUp => PriorityClass::DwcpOnly,
    })
}

/// How money looks in a drawing: light enough and dark enough to be told apart in grey, too.
#[derive(Debug, Clone, Copy)]
pub struct Coins {
    /// What is needed: an outline.
    pub need: &'static str,
    /// What is available: a light bar in the outline.
    pub available: &'static str,
    /// What was spent: a dark bar in the light one.
    pub spent: &'static str,
    /// Running text.
    pub ink: &'static str,
    /// What is said by the way.
    pub aside: &'static str,
    /// The ground.
    pub paper: &'static str,
}

/// The look of money.
pub const MONEY: Coins = Coins {
    need: "#8a5a00",
    available: "#9cc7e8",
    spent: "#0b4f8a",
    ink: "#1a1a1a",
    aside: "#555555",
    paper: "#ffffff",
};

/// The heading of a block on a terminal.
pub const HEADING: Style = Style::new().bold();
/// What is said by the way.
pub const ASIDE: Style = Style::new().dimmed();
/// An error's code.
pub const ERROR: Style = AnsiColor::Red.on_default().bold();
/// A warning's code.
pub const WARNING: Style = AnsiColor::Yellow.on_default().bold();

/// Text in a style, when colours are wanted.
#[must_use]
pub fn paint(text: &str, style: Style, colour: bool) -> String {
    if colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}
