//! How a text is set: size, weight, colour and the end that its place names.

use super::font::{self, Weight};

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Type {
    /// Its height, in pixels.
    pub(crate) size: f64,
    /// How heavy.
    pub(crate) weight: Weight,
    /// Its colour.
    pub(crate) fill: &'static str,
    /// Slanted?
    pub(crate) italic: bool,
    /// Where its `x` is.
    pub(crate) anchor: Anchor,
}

/// Which end of a text its place names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// The beginning.
    Start,
    /// The middle.
    Middle,
    /// The end.
    End,
}

impl Type {
    /// Upright text of a size and colour, from its beginning.
    #[must_use]
    pub(crate) const fn of(size: f64, weight: Weight, fill: &'static str) -> Self {
        Self { size, weight, fill, italic: false, anchor: Anchor::Start }
    }

    /// The same, set from another end.
    #[must_use]
    pub(crate) const fn at(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// The same, slanted.
    #[must_use]
    pub(crate) const fn slanted(self) -> Self {
        Self { italic: true, ..self }
    }

    /// The same, in another colour.
    #[must_use]
    pub(crate) const fn coloured(self, fill: &'static str) -> Self {
        Self { fill, ..self }
    }

    /// How wide a text is.
    #[must_use]
    pub(crate) fn width(self, text: &str) -> f64 {
        font::width(text, self.size, self.weight)
    }

    /// A text in lines.
    #[must_use]
    pub(crate) fn wrap(self, text: &str, wide: f64, most: usize) -> Vec<String> {
        font::wrap(text, self.size, self.weight, wide, most)
    }

    /// A text cut to a width.
    #[must_use]
    pub(crate) fn cut(self, text: &str, wide: f64) -> String {
        font::cut(text, self.size, self.weight, wide)
    }
}
