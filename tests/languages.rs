//! The three languages: that nothing is said but by the catalogues, and that nothing stands in them unsaid.

#[path = "common/mod.rs"]
mod common;
#[path = "languages/looks.rs"]
mod looks;
#[path = "languages/said.rs"]
mod said;
#[path = "languages/shown.rs"]
mod shown;
