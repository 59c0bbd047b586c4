//! Pictures: one writer of SVG, the bundled font, the colours, and the same pictures as PDF and PNG.

mod error;
pub mod font;
#[cfg(feature = "cli")]
pub(crate) mod glyphs;
#[cfg_attr(not(feature = "pictures"), path = "unavailable/pdf.rs")]
pub mod pdf;
mod picture;
#[cfg_attr(not(feature = "pictures"), path = "unavailable/png.rs")]
pub mod png;
mod set;
pub mod theme;
#[cfg(feature = "pictures")]
mod typeset;
mod writer;

pub use error::RenderError;
pub use picture::Picture;

/// What draws an SVG as PNG for a document: [`png::draw`], or a browser. Nothing where it cannot be drawn.
pub type Rasterise<'a> = &'a dyn Fn(&str) -> Option<png::Raster>;

/// The program's own drawing, where this build has it.
pub(crate) fn raster(svg: &str) -> Option<png::Raster> {
    png::draw(svg).ok()
}

pub(crate) use set::{Anchor, Type};
pub(crate) use writer::Svg;
