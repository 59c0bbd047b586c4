//! PDF, left out of this build: the same names, answering with words.

use crate::view::svg::RenderError;

/// Can this build make PDF?
pub const BUILT_IN: bool = false;

/// The PDF of an SVG picture.
///
/// # Errors
///
/// Always: the feature `pictures` was left out.
pub fn pdf(svg: &str, title: &str) -> Result<Vec<u8>, RenderError> {
    pdf_pages(&[svg], title)
}

/// The PDF of SVG pictures.
///
/// # Errors
///
/// Always: the feature `pictures` was left out.
pub fn pdf_pages(_svgs: &[&str], _title: &str) -> Result<Vec<u8>, RenderError> {
    Err(RenderError::LeftOut("PDF"))
}
