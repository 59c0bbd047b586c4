//! All colours, symbols and line styles of every form: a class is shown by word, symbol and line as well as by colour.

use anstyle::{AnsiColor, Style};

use crate::vocab::{OutcomeClass, PairingClass, PriorityClass, TargetStatus};

/// How a class looks.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// A sign that can be distinguished without colour.
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

/// The look of what nobody has examined: never that of a gap.
pub(crate) const NEUTRAL: Look = look("–", AnsiColor::BrightBlack, "#f5f5f5", "#6b6b6b", "solid");

/// The look of a priority's class.
#[must_use]
pub const fn priority(class: PriorityClass) -> Look {
    match class {
        PriorityClass::Full => look("●", AnsiColor::Green, "#d5ebe4", "#00684a", "solid"),
        PriorityClass::Partial => look("◐", AnsiColor::Yellow, "#fdf0cf", "#8a5a00", "dashed"),
        PriorityClass::Unexamined => NEUTRAL,
        PriorityClass::DwcpOnly => look("○", AnsiColor::Red, "#ffffff", "#a3360a", "dotted"),
    }
}

/// The look of an outcome's class.
#[must_use]
pub const fn outcome(class: OutcomeClass) -> Look {
    match class {
        OutcomeClass::Shared => look("●", AnsiColor::Green, "#d5ebe4", "#00684a", "solid"),
        OutcomeClass::UndafOnly => look("◇", AnsiColor::Blue, "#ffffff", "#0b4f8a", "dotted"),
        OutcomeClass::Unexamined => NEUTRAL,
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
        PairingClass::Unexamined | PairingClass::NotComparable => PriorityClass::Unexamined,
    })
}

/// The colours of a workbook: ground and writing of a kind of cell.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ink {
    /// The ground.
    pub(crate) ground: &'static str,
    /// What is written on it.
    pub(crate) text: &'static str,
}

const fn ink(ground: &'static str, text: &'static str) -> Ink {
    Ink { ground, text }
}

/// The heading of a column that must be filled.
pub(crate) const SHEET_REQUIRED: Ink = ink("#0b4f8a", "#ffffff");
/// The heading of a column that may stay empty.
pub(crate) const SHEET_OPTIONAL: Ink = ink("#cfe0f0", "#12324f");
/// The heading of a column that the program has written.
pub(crate) const SHEET_MARK: Ink = ink("#3d3d3d", "#ffffff");
/// The example row.
pub(crate) const SHEET_EXAMPLE: Ink = ink("#f1f1f1", "#6b6b6b");
/// A cell with an error.
pub(crate) const SHEET_ERROR: Ink = ink("#f8d0c4", "#7a1f00");
/// A cell with a warning.
pub(crate) const SHEET_WARNING: Ink = ink("#fdf0cf", "#5c3c00");
/// Titles and links.
pub(crate) const SHEET_TITLE: Ink = ink("#ffffff", "#0b4f8a");
/// What is said by the way.
pub(crate) const SHEET_ASIDE: Ink = ink("#ffffff", "#6b6b6b");
/// A box to type in.
pub(crate) const SHEET_INPUT: Ink = ink("#fffbe6", SHEET_TEXT);
/// What is written in black, whatever the ground.
pub(crate) const SHEET_TEXT: &str = "#000000";
/// The lines between cells.
pub(crate) const SHEET_LINE: &str = "#b8c4cf";
/// The tab of a sheet that is always filled, of one that is filled when more is to be said, and of what the program says.
pub(crate) const SHEET_TABS: [&str; 3] = ["#0b4f8a", "#b8c4cf", "#00684a"];
/// How money looks in a drawing: light enough and dark enough to be told apart in grey, too.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MoneyColours {
    /// What is needed: an outline.
    pub(crate) need: &'static str,
    /// What is available: a light bar in the outline.
    pub(crate) available: &'static str,
    /// What was spent: a dark bar in the light one.
    pub(crate) spent: &'static str,
}

/// The look of money.
pub(crate) const MONEY: MoneyColours =
    MoneyColours { need: "#8a5a00", available: "#9cc7e8", spent: ink::ILO };

/// What is set apart from the paper.
pub(crate) const GROUND: &str = "#f5f6f8";
/// What can be followed, and the line of a chart.
pub(crate) const ACCENT: &str = ink::ILO;

/// What is whole, shared, or takes part.
pub(crate) const SHARED: Look = priority(PriorityClass::Full);
/// What is so in part.
pub(crate) const PART: Look = priority(PriorityClass::Partial);
/// What could be and is not.
pub(crate) const LACKING: Look = priority(PriorityClass::DwcpOnly);

/// The look of an indicator's status.
#[must_use]
pub(crate) const fn status(status: Option<TargetStatus>) -> Look {
    match status {
        Some(TargetStatus::Met) => priority(PriorityClass::Full),
        Some(TargetStatus::OnTrack) => priority(PriorityClass::Partial),
        Some(TargetStatus::Behind) => priority(PriorityClass::DwcpOnly),
        Some(TargetStatus::NoBaseline | TargetStatus::Undecided) | None => outcome(OutcomeClass::OutOfScope),
    }
}

/// The colours of a page, as CSS variables: classes by name, then ink, paper and what is between. Text on each ground
/// has a contrast of at least 4.5 to 1.
#[must_use]
pub(crate) fn page() -> String {
    use std::fmt::Write as _;

    use crate::vocab::Vocabulary as _;

    let mut css = format!(
        ":root{{--ink:{};--quiet:{};--paper:{};--ground:{GROUND};--rule:{};--link:{ACCENT};--accent:{ACCENT};\
         --mark:#fff3bf;",
        ink::TEXT,
        ink::SOFT,
        ink::PAPER,
        ink::RULE
    );
    let classes = PriorityClass::ALL.iter().map(|&class| (class.word(), priority(class)));
    let classes = classes.chain(OutcomeClass::ALL.iter().map(|&class| (class.word(), outcome(class))));
    for (word, look) in
        classes.chain([(PairingClass::NoneTakenUp.word(), pairing(PairingClass::NoneTakenUp))])
    {
        let _ = write!(css, "--{word}:{};--{word}-line:{};", look.fill, look.line);
    }
    css + "}"
}

/// The style of a brief, on a screen and on one A4 page; its verdict in the look of its class.
#[must_use]
pub(crate) fn brief_style(look: Option<Look>) -> String {
    let (fill, line) = look.map_or(("#f1f1f1", "#6b6b6b"), |look| (look.fill, look.line));
    format!(
        "@page{{size:A4;margin:12mm 14mm}}\n\
         *{{box-sizing:border-box}}\n\
         body{{font:15px/1.4 system-ui,\"Segoe UI\",\"DejaVu Sans\",sans-serif;color:#1a1a1a;background:#fff;\
         max-width:60rem;margin:0 auto;padding:1.5rem}}\n\
         h1{{font-size:1.6em;margin:0}}\n\
         h2{{font-size:1.05em;margin:0 0 .3em}}\n\
         header{{border-bottom:3px solid {line};padding-bottom:.6em}}\n\
         header p{{margin:.3em 0 0;color:#4a4a4a}}\n\
         .verdict{{background:{fill};border-left:6px solid {line};padding:.7em 1em;margin:1em 0}}\n\
         .verdict p{{margin:0}}\n\
         .columns{{display:grid;grid-template-columns:1fr 1fr;gap:1.2em;margin:1em 0}}\n\
         .columns section{{border-top:1px solid #b9b9b9;padding-top:.5em}}\n\
         ul,ol{{margin:0;padding-left:1.2em}}\n\
         li{{margin:.2em 0;overflow-wrap:anywhere}}\n\
         .sources{{border-top:1px solid #b9b9b9;padding-top:.5em;font-size:.85em;color:#4a4a4a}}\n\
         footer{{font-size:.8em;color:#4a4a4a}}\n\
         @media (max-width:40rem){{.columns{{grid-template-columns:1fr}}}}\n\
         @media print{{body{{font-size:9.5pt;line-height:1.3;max-width:none;padding:0}}\
         section{{break-inside:avoid}}.columns{{grid-template-columns:1fr 1fr}}}}\n"
    )
}

/// The style of a page of lists and tables, with words that were removed and words that were added.
pub(crate) fn list_style() -> String {
    let (gone, come) = (span::MARK, ink::WHOLE);
    brief_style(None)
        + &format!(
            "body{{max-width:62rem}}\n\
             h2{{margin:1.3em 0 .4em}}\n\
             table{{border-collapse:collapse;width:100%;font-size:.9em}}\n\
             th,td{{text-align:left;vertical-align:top;padding:.35em .6em;border-bottom:1px solid #b9b9b9;\
             overflow-wrap:anywhere}}\n\
             .aside{{color:#4a4a4a;font-size:.85em}}\n\
             del{{color:{gone};background:#fbeae3}}\n\
             ins{{color:{come};background:#e3f3ec}}\n\
             @media print{{table{{font-size:8.5pt}}tr{{break-inside:avoid}}}}\n"
        )
}

/// The inks of pictures: dark enough on white for small text.
pub(crate) mod ink {
    /// Text.
    pub(crate) const TEXT: &str = "#1b1f27";
    /// Text that stands back.
    pub(crate) const SOFT: &str = "#4a5462";
    /// Text and lines of what does not count.
    pub(crate) const FAINT: &str = "#66717f";
    /// Lines between parts.
    pub(crate) const RULE: &str = "#d5dae0";
    /// Paper.
    pub(crate) const PAPER: &str = "#ffffff";
    /// The ILO.
    pub(crate) const ILO: &str = "#0b4f8a";
    /// A wire that takes up the whole.
    pub(crate) const WHOLE: &str = "#00684a";
    /// A wire that takes up a part.
    pub(crate) const PART: &str = "#8a5a00";
}

/// The colours of plans on a line of time: told apart in grey, too.
pub(crate) mod span {
    /// A UN framework.
    pub(crate) const UN: &str = "#cfe3f5";
    /// Its outline.
    pub(crate) const UN_LINE: &str = "#0b4f8a";
    /// A DWCP.
    pub(crate) const DWCP: &str = "#f6dfb0";
    /// Its outline.
    pub(crate) const DWCP_LINE: &str = "#8a5a00";
    /// The ground of the years of preparation.
    pub(crate) const BAND: &str = "#f3f4f6";
    /// The mark of a year of preparation.
    pub(crate) const MARK: &str = "#a3360a";
}

/// The colours of what Graphviz draws, beside those of classes.
pub(crate) mod dot {
    /// Outlines of boxes, and arrows of no other colour.
    pub(crate) const LINE: &str = "#444444";
    /// The frame round a plan.
    pub(crate) const FRAME: &str = "#888888";
    /// A frame inside another, or round a legend.
    pub(crate) const FRAME_FAINT: &str = "#c8c8c8";
    /// From a priority to its elements.
    pub(crate) const STEM: &str = "#b0b0b0";
    /// A link that counts.
    pub(crate) const LINK: &str = "#1a1a1a";
    /// A link that is only suggested.
    pub(crate) const SUGGESTED: &str = "#8a8a8a";
    /// From a constituent to a plan.
    pub(crate) const PART: &str = "#7a7a7a";
    /// From an outcome to an agency.
    pub(crate) const ROLE: &str = "#9a9a9a";
    /// The ground of a constituent.
    pub(crate) const CONSTITUENT: &str = "#eef2f7";
    /// The ground of the ILO.
    pub(crate) const ILO: &str = "#dfe8f5";
}
