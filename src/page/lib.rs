//! dwalign as a page: what the page asks, answered with the functions that the command line calls.
//!
//! The page hands in one buffer of [parts](pack) and gets one back. The first part of a question is `request`, JSON that
//! [`ask::Request`] describes; files follow under their names. What was opened stays open for the questions after it, so
//! that a page shows another part or another country without reading the files again.

pub mod ask;
mod open;
pub mod pack;
mod review;
mod show;
mod take;
mod versions;
mod wire;
