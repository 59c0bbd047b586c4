//! All tests of the library and of the program, in one binary: it is linked once, and its tests share both cores.
//!
//! `cargo test` runs all of them, `cargo test verdicts::` those of one folder. Goldens are written anew with
//! `DWALIGN_BLESS=1 cargo test`; read the difference before it is kept.

mod common;

mod ask;
mod board;
mod cli;
mod diff;
mod faults;
mod findings;
mod fuzz;
mod gate;
mod gold;
mod goldens;
mod inert;
mod invariants;
mod languages;
mod laws;
mod money;
mod participation;
mod pictures;
mod readme;
mod report;
mod results;
mod review;
mod screens;
mod seen;
mod stopped;
mod suggest;
mod support;
mod uninfo;
mod verdicts;
mod workbook;
mod world;
