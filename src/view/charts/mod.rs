//! Charts: what they show, worked out once, and drawn as SVG.

pub mod agencies;
mod draw;
mod grid;
pub mod heat;
pub mod indicator;
pub mod matrix;

pub use draw::{inline, stacked};
