//! The three languages: that nothing is said but by the catalogues, and that nothing stands in them unsaid.

mod empty;
mod looks;
mod rendered;
mod said;
mod shown;
mod views;
