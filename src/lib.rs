//! **dwalign**: how far Decent Work Country Programmes (DWCPs) are found in the plans of UN country teams.
//!
//! Both plans, the agencies and the constituents become one graph; each priority and each outcome gets a class with
//! its reasons; indicators count the frameworks; views turn all of it into text and pictures. The rules come from an
//! ILO Governing Body paper of 2009 (GB.306/TC/1); `¶` in the documentation is one of its paragraphs, `§` a section of
//! the project's semantics, which the documentation of each rule repeats.
//!
//! # The way through
//!
//! `files → load (ingest → Dataset → graph) → align → verdicts → indicator → view → text → cli → file or stdout`
//!
//! # Floors
//!
//! A module imports only from floors below its own:
//!
//! | floor | modules |
//! |---|---|
//! | 0 | [`agency`], [`country`], [`id`], [`place`], [`vocab`] |
//! | 1 | [`locale`], [`text`] |
//! | 2 | [`diagnostic`] |
//! | 3 | [`record`] |
//! | 4 | [`emit`], [`ingest`] |
//! | 5 | [`graph`] |
//! | 6 | [`load`] |
//! | 7 | [`align`], [`funding`] |
//! | 8 | [`ask`], [`indicator`], [`participation`], [`suggest`] |
//! | 9 | [`rollout`] |
//! | 10 | [`view`] |
//! | 11 | [`cli`] |
//!
//! # Invariants
//!
//! Each has a test of its own in `tests/invariants.rs`:
//!
//! 1. Reading never panics and never stops at the first finding.
//! 2. Only [`load`] and [`cli`] open files, and only [`cli`] prints or exits.
//! 3. A built graph has no dangling reference and is never changed.
//! 4. The same dataset gives the same bytes.
//! 5. The order of the input changes no verdict.
//! 6. Every word and every code is written once.
//! 7. Silence is never “not aligned”.

pub mod agency;
pub mod align;
pub mod ask;
pub mod cli;
pub mod country;
pub mod diagnostic;
pub mod emit;
pub mod funding;
pub mod graph;
pub mod id;
pub mod indicator;
pub mod ingest;
pub mod load;
pub mod locale;
pub mod participation;
pub mod place;
pub mod record;
pub mod rollout;
pub mod suggest;
pub mod text;
pub mod view;
pub mod vocab;
