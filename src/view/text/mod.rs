//! Text for a terminal or a pipe: tables, pages, amounts and findings.

pub(crate) mod amount;
pub mod findings;
pub(crate) mod page;
pub mod screen;
pub(crate) mod style;
pub(crate) mod table;
pub(crate) mod wording;
pub(crate) mod wrap;
