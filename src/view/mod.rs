//! Pure functions from graph, verdicts and findings to text.

pub mod alignment;
pub mod amount;
pub mod ask;
pub mod board;
pub mod brief;
pub mod chart;
pub mod dot;
pub mod escape;
pub mod explain;
pub mod findings;
pub mod font;
pub mod indicators;
pub mod letters;
pub mod page;
pub mod participation;
mod parts;
#[cfg_attr(not(feature = "pictures"), path = "left_out/pdf.rs")]
pub mod pdf;
mod progress;
#[cfg_attr(not(feature = "pictures"), path = "left_out/raster.rs")]
pub mod raster;
pub mod report;
pub mod resources;
pub mod results;
pub mod rollout;
pub mod schema;
pub mod shares;
pub mod svg;
pub mod table;
pub mod theme;
#[cfg(feature = "pictures")]
mod typeset;
pub mod undrawn;
pub mod workbook;

use crate::graph::Framework;
use crate::say;
use crate::vocab::{Language, Vocabulary};

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

/// A plan with what it is and its years: `MDA/undaf (undaf, 2007–2011)`.
pub(crate) fn named_plan(name: &str, framework: Framework<'_>, language: Language) -> String {
    let kind = say!(language, "kind-short", kind = framework.kind().word());
    format!("{name} ({kind}, {})", framework.period().words(language))
}

/// A title in the language asked for; one in another language says in which.
fn titled(found: Option<(&str, Language)>, asked: Language) -> String {
    match found {
        None => String::new(),
        Some((title, language)) if language == asked => title.to_owned(),
        Some((title, language)) => format!("{title} [{}]", language.code()),
    }
}

/// A class with the state of nothing that the item is in, if any: `dwcp-only, unexamined`.
fn with_state(language: Language, class: impl Vocabulary, state: Option<impl Vocabulary>) -> String {
    let class = class.shown(language);
    match state {
        Some(state) => {
            say!(language, "with-state", class = class, state = state.shown(language))
        }
        None => class.into_owned(),
    }
}

/// A value as JSON, indented, with a line end.
fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).expect("the values that views build have string keys only") + "\n"
}
