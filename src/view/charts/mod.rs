//! Charts: what they show, worked out once, and drawn as SVG.

pub mod agencies;
mod grid;
pub mod heat;
pub mod indicator;
pub mod matrix;
