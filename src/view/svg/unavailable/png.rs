//! PNG, left out of this build: the same names, answering with words.

use crate::view::svg::RenderError;

/// Can this build make PNG?
pub const BUILT_IN: bool = false;

/// How much a picture is enlarged when it is not bounded, in dots for each of its pixels.
pub const SCALE: f32 = 2.0;

/// A picture in dots.
#[derive(Debug, Clone, PartialEq)]
pub struct Raster {
    /// The PNG file.
    pub bytes: Vec<u8>,
    /// How wide it is, in dots.
    pub width: u32,
    /// How high it is, in dots.
    pub height: u32,
    /// Dots for each pixel of the picture.
    pub scale: f32,
}

/// The PNG of an SVG picture.
///
/// # Errors
///
/// Always: the feature `pictures` was left out.
pub fn png(_svg: &str) -> Result<Vec<u8>, RenderError> {
    Err(RenderError::LeftOut("PNG"))
}

/// The PNG of an SVG picture with its size.
///
/// # Errors
///
/// Always: the feature `pictures` was left out.
pub fn draw(svg: &str) -> Result<Raster, RenderError> {
    png(svg).map(|bytes| Raster { bytes, width: 0, height: 0, scale: 0.0 })
}
