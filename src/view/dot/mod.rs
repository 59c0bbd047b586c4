//! Diagrams as DOT, through graphviz-rust.
//!
//! A country's diagram has one cluster for each DWCP and each UN framework, in the columns constituents – priorities
//! with their elements – outcomes – agencies. A class is told by word, symbol, line and fill; a gap is an outline.

mod country;
mod draw;
mod evidence;
mod portfolio;

pub use country::country;
pub use portfolio::portfolio;
