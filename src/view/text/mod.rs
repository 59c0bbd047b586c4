//! Text for a terminal or a pipe: tables, pages, amounts and findings.

pub mod amount;
pub mod findings;
pub mod page;
pub mod plan;
pub mod screen;
pub mod style;
pub mod table;
pub mod wrap;
