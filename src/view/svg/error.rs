//! Why a picture could not be drawn.

use crate::say;
use crate::vocab::Language;

/// Why there is no PNG or PDF of a picture.
#[derive(Debug, Clone, PartialEq)]
pub enum RenderError {
    /// This build makes no such file.
    LeftOut(&'static str),
    /// The text is no SVG.
    NoSvg(String),
    /// There is nothing to put on a page.
    NoPicture,
    /// No page is so large, in points.
    NoPage(f32, f32),
    /// The picture does not go on its page.
    NotPut,
    /// No picture is so large, in dots.
    NoDots(u32, u32),
    /// The file of this form could not be made.
    Unwritten(&'static str, String),
}

impl RenderError {
    /// As a reader is told.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        match self {
            Self::LeftOut(form) => say!(language, "undrawn-left-out", form = *form),
            Self::NoSvg(why) => say!(language, "undrawn-no-svg", why = why),
            Self::NoPicture => say!(language, "undrawn-no-picture"),
            Self::NoPage(width, height) => {
                let (width, height) = (width.to_string(), height.to_string());
                say!(language, "undrawn-no-page", width = width, height = height)
            }
            Self::NotPut => say!(language, "undrawn-not-put"),
            Self::NoDots(width, height) => {
                say!(language, "undrawn-no-dots", width = *width, height = *height)
            }
            Self::Unwritten(form, why) => say!(language, "undrawn-unwritten", form = *form, why = why),
        }
    }
}
