//! Review on a terminal or in a pipe: what is asked, with both texts side by side, and what an answer would change.

mod changes;
mod json;
mod screen;

pub use changes::{effect, refusal, stale};
pub use json::json;
pub use screen::{Screen, answer};

use crate::graph::{Item, Target};
use crate::vocab::Language;

/// A priority or element by its ids: `P1/E2`.
#[must_use]
pub fn item_id(item: Item<'_>) -> String {
    match item {
        Item::Priority(priority) => priority.id().to_owned(),
        Item::Element(element) => format!("{}/{}", element.priority().id(), element.id()),
    }
}

/// An outcome or output by its ids: `O3/1.2`.
#[must_use]
pub fn target_id(target: Target<'_>) -> String {
    match target {
        Target::Outcome(outcome) => outcome.id().to_owned(),
        Target::Output(output) => format!("{}/{}", output.outcome().id(), output.id()),
    }
}

fn item_title(item: Item<'_>, language: Language) -> &str {
    match item {
        Item::Priority(priority) => priority.title(language),
        Item::Element(element) => element.title(language),
    }
}

fn target_title(target: Target<'_>, language: Language) -> &str {
    match target {
        Target::Outcome(outcome) => outcome.title(language),
        Target::Output(output) => output.title(language),
    }
}
