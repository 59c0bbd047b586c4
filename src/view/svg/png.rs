//! PNG, drawn by the program itself: sharp on a projector, and never so large that it takes the machine's memory.

use resvg::tiny_skia::{Color, Pixmap};
use resvg::usvg::{Size, Transform};

use crate::view::svg::RenderError;
use crate::view::svg::typeset;

/// Can this build make PNG?
pub const BUILT_IN: bool = true;

/// How much a picture is enlarged when it is not bounded, in dots for each of its pixels.
pub const SCALE: f32 = 2.0;

/// The dots that a picture has at most; each takes four bytes while it is drawn.
const DOTS: f32 = 10_000_000.0;

/// The dots of the longer side at most: what is longer is not shown by many programs.
const SIDE: f32 = 16_384.0;

/// A picture in dots.
#[derive(Debug, Clone, PartialEq)]
pub struct Raster {
    /// The PNG file.
    pub bytes: Vec<u8>,
    /// How wide it is, in dots.
    pub width: u32,
    /// How high it is, in dots.
    pub height: u32,
    /// Dots for each pixel of the picture: [`SCALE`], or less where the picture would have become too large.
    pub scale: f32,
}

/// The PNG of an SVG picture, on white. The same picture gives the same bytes.
///
/// # Errors
///
/// Why, when the text is no SVG or has no size.
pub fn png(svg: &str) -> Result<Vec<u8>, RenderError> {
    draw(svg).map(|raster| raster.bytes)
}

/// The PNG of an SVG picture with its size, which tells whether the picture had to be bounded.
///
/// # Errors
///
/// Why, when the text is no SVG or has no size.
pub fn draw(svg: &str) -> Result<Raster, RenderError> {
    let tree = typeset::read(svg)?;
    let scale = scale(tree.size());
    let dots = |pixels: f32| (pixels * scale).ceil().max(1.0) as u32;
    let (width, height) = (dots(tree.size().width()), dots(tree.size().height()));
    let mut canvas = Pixmap::new(width, height).ok_or(RenderError::NoDots(width, height))?;
    // A page without ground would be black in many viewers.
    canvas.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut canvas.as_mut());
    let bytes = canvas.encode_png().map_err(|error| RenderError::Unwritten("PNG", error.to_string()))?;
    Ok(Raster { bytes, width, height, scale })
}

/// How much a picture of a size is enlarged, or made smaller.
fn scale(size: Size) -> f32 {
    let by_dots = (DOTS / (size.width() * size.height())).sqrt();
    let by_side = SIDE / size.width().max(size.height());
    SCALE.min(by_dots).min(by_side)
}

#[cfg(test)]
mod tests;
