//! Charts: what they show, worked out once, and drawn as SVG.

pub mod heat;
pub mod matrix;
