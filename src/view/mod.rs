//! Pure functions from graph, verdicts and findings to text and bytes.
//!
//! `text`, `svg` and `markup` each hold the one writer of their form; beside them stands one folder for each product:
//! `mod` is its model, the other files are its forms.

pub mod alignment;
pub mod ask;
pub mod board;
pub mod brief;
pub mod charts;
pub mod columns;
pub mod diff;
pub mod dot;
pub mod explain;
pub mod gate;
pub mod indicators;
pub mod markup;
pub mod network;
mod parallel;
pub mod participation;
pub mod report;
pub mod resources;
pub mod results;
pub mod review;
pub mod rollout;
pub mod schema;
pub mod schemas;
pub mod suggest;
pub mod svg;
pub mod text;
pub mod workbook;
pub mod world;

use crate::emit::json::written as json;
use crate::say;
use crate::vocab::{Language, Nothing, Vocabulary, small};

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

/// How many of `what` (`priority`, `element` or `outcome`) are of each class, by its word: `1 partly reflected, 2 not
/// examined`. Classes that nothing is of are left out.
fn counted_classes<const N: usize>(what: &str, classes: [(usize, &str); N], language: Language) -> String {
    let found = classes.into_iter().filter(|(n, _)| *n > 0);
    let words: Vec<String> =
        found.map(|(n, class)| say!(language, "counted-class", n = n, what = what, class = class)).collect();
    words.join(", ")
}

/// A title in the language asked for; one in another language says in which.
fn titled(found: Option<(&str, Language)>, asked: Language) -> String {
    match found {
        None => String::new(),
        Some(found) => crate::graph::name::in_language(found, asked),
    }
}

/// A class by its label with what is known of an item without a counterpart, if anything is: `in the DWCP only, gap to be
/// closed`.
fn with_state(language: Language, label: &str, state: Option<Nothing>) -> String {
    let class = small(label);
    match state.filter(|state| *state != Nothing::Unexamined) {
        Some(state) => say!(language, "with-state", class = class, state = state.shown(language)),
        None => class,
    }
}
