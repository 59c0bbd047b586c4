//! The three languages: that nothing is said but by the catalogues, and that nothing stands in them unsaid.

mod said;
mod shown;
