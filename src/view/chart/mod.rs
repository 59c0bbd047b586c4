//! Charts: what they show, worked out once, and drawn as SVG.

mod draw;
pub mod heat;
pub mod indicator;
pub mod matrix;

pub use draw::inline;
