//! Pure functions from graph, verdicts and findings to text.

pub mod alignment;
pub mod amount;
pub mod ask;
pub mod dot;
pub mod escape;
pub mod explain;
pub mod findings;
pub mod indicators;
mod progress;
pub mod resources;
pub mod results;
pub mod schema;
pub mod shares;
pub mod table;
pub mod theme;

/// How a table is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Text for a terminal or a pipe.
    Table,
    /// Comma-separated values.
    Csv,
    /// JSON.
    Json,
    /// A Markdown table.
    Markdown,
}

/// Where text goes: a terminal so many columns wide, or a pipe, where no line is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surface {
    /// The width of the terminal; none in a pipe.
    pub width: Option<usize>,
    /// Are colours wanted?
    pub colour: bool,
}

impl Surface {
    /// A pipe: no colours, no broken lines.
    pub const PIPE: Self = Self { width: None, colour: false };
}

/// A value as JSON, indented, with a line end.
fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).expect("the values that views build have string keys only") + "\n"
}
