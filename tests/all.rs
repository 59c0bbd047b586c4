//! All tests of the library and of the program, in one binary: it is linked once, and its tests share both cores.
//!
//! `cargo test` runs all of them, `cargo test verdicts::` those of one folder. Goldens are written anew with
//! `DWALIGN_BLESS=1 cargo test`; read the difference before it is kept.

mod common;
mod pictures;

// A build without pictures is tested where it differs, and has none of the others to compile.
#[cfg(feature = "pictures")]
mod ask;
#[cfg(feature = "pictures")]
mod board;
#[cfg(feature = "pictures")]
mod cli;
#[cfg(feature = "pictures")]
mod diff;
#[cfg(feature = "pictures")]
mod faults;
#[cfg(feature = "pictures")]
mod findings;
#[cfg(feature = "pictures")]
mod fuzz;
#[cfg(feature = "pictures")]
mod gate;
#[cfg(feature = "pictures")]
mod gold;
#[cfg(feature = "pictures")]
mod goldens;
#[cfg(feature = "pictures")]
mod inert;
#[cfg(feature = "pictures")]
mod invariants;
#[cfg(feature = "pictures")]
mod languages;
#[cfg(feature = "pictures")]
mod laws;
#[cfg(feature = "pictures")]
mod money;
#[cfg(feature = "pictures")]
mod participation;
#[cfg(feature = "pictures")]
mod readme;
#[cfg(feature = "pictures")]
mod report;
#[cfg(feature = "pictures")]
mod results;
#[cfg(feature = "pictures")]
mod review;
#[cfg(feature = "pictures")]
mod screens;
#[cfg(feature = "pictures")]
mod seen;
#[cfg(feature = "pictures")]
mod stopped;
#[cfg(feature = "pictures")]
mod suggest;
#[cfg(feature = "pictures")]
mod support;
#[cfg(feature = "pictures")]
mod uninfo;
#[cfg(feature = "pictures")]
mod verdicts;
#[cfg(feature = "pictures")]
mod workbook;
#[cfg(feature = "pictures")]
mod world;
