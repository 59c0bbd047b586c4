//! **dwalign**: how far Decent Work Country Programmes (DWCPs) are found in the plans of UN country teams.
//!
//! Both plans, the agencies and the constituents become one graph; each priority and each outcome gets a class with
//! its reasons; indicators count the frameworks; views turn all of it into text and pictures. The rules come from an
//! ILO Governing Body paper of 2009 (GB.306/TC/1); `¶` in the documentation is one of its paragraphs, `§` a section of
//! the project's semantics, which the documentation of each rule repeats.
//!
//! # A tour
//!
//! [`load::files`] reads files and folders, CSV, TOML, JSON and workbooks alike, and builds the graph of what they state;
//! [`Pairing::judge`](align::Pairing::judge) says how far a DWCP and a UN framework are found in each other:
//!
//! ```
//! use dwalign::align::{Policy, pairings};
//! use dwalign::load::{self, Options};
//! use dwalign::vocab::{Language::English, Vocabulary as _};
//!
//! let loaded = load::files(["datasets/gb306-2009"], &Options::default())?;
//! assert!(!loaded.findings.has_errors());
//! let policy = Policy::default();
//! let mut said = String::new();
//! for pairing in pairings(&loaded.graph) {
//!     for verdict in pairing.judge(&policy).priorities {
//!         let (priority, class) = (verdict.priority.address(), verdict.class().shown(English));
//!         said += &format!("{priority} {class}: {}\n", verdict.why(English));
//!     }
//! }
//! print!("{said}");
//! assert!(said.contains("TZA/dwcp/P1 full: "));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! A program that has its data at hand needs no files. It names the table, the columns and the values; what is wrong with
//! them is a finding, as in a file. `dwalign schema` lists the tables and their columns, and so does [`record::TABLES`]:
//!
//! ```
//! use dwalign::align::{Policy, pairings};
//! use dwalign::load::{self, Input, Options};
//! use dwalign::vocab::PriorityClass;
//!
//! let frameworks = [["MDA", "dwcp", "dwcp", "2008", "2011"], ["MDA", "undaf", "undaf", "2007", "2011"]];
//! let links = [["MDA", "1", "2", "part", "reviewed"]];
//! let inputs = vec![
//!     Input::of_rows("frameworks", &["country", "framework", "kind", "start", "end"], frameworks),
//!     Input::of_rows("priorities", &["country", "priority", "title"], [["MDA", "1", "Decent jobs for all"]]),
//!     Input::of_rows("outcomes", &["country", "outcome", "title"], [["MDA", "2", "Rural employment"]]),
//!     Input::of_rows("links", &["country", "priority", "outcome", "extent", "status"], links),
//! ];
//! let loaded = load::inputs(inputs, &Options::default());
//! assert!(!loaded.findings.has_errors());
//! let pairing = pairings(&loaded.graph).next().expect("the two plans overlap");
//! let verdict = pairing.judge(&Policy::default());
//! assert_eq!(verdict.priorities[0].class(), PriorityClass::Partial);
//! ```
//!
//! Views turn verdicts into text, tables and pictures; none of them touches a file. A board shows a country:
//!
//! ```
//! use dwalign::align::{Policy, pairings_with};
//! use dwalign::load::{self, Options};
//! use dwalign::view::board;
//!
//! let loaded = load::files(["datasets/gb306-2009"], &Options::default())?;
//! let moldova = loaded.graph.country("MDA").expect("the data name Moldova");
//! let policy = Policy::default();
//! let verdicts: Vec<_> = pairings_with(moldova).into_iter().map(|pairing| pairing.judge(&policy)).collect();
//! let drawn = board::country("Moldova", &verdicts, &[], &policy, &board::Options::default());
//! let svg = drawn.picture.to_string();
//! assert!(svg.starts_with("<svg") && svg.contains("Moldova"));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # The types to know
//!
//! | type | what it is |
//! |---|---|
//! | [`load::Input`] | a file to be read, or the rows of a table |
//! | [`load::Loaded`] | the graph, and what is wrong with the data |
//! | [`diagnostic::Findings`] | what is wrong: code, place, reason and remedy of each |
//! | [`graph::PlanGraph`] | both plans, the agencies and the constituents of every country |
//! | [`graph::Framework`], [`graph::Priority`], [`graph::Outcome`] … | handles of what the graph holds |
//! | [`align::Policy`] | the rules of a run: what counts, and from which confidence on |
//! | [`align::Pairing`] | a DWCP and a UN framework of one country whose periods overlap |
//! | [`align::PairingVerdict`] | a pairing judged: a verdict for each priority and each outcome |
//! | [`align::PriorityVerdict`], [`align::OutcomeVerdict`] | the links that count; class and sentence are computed from them |
//! | [`indicator::Measures`] | the indicators, counted and added up year by year |
//! | [`view::report::Report`] … | one type for each product, with a function for each of its forms |
//! | [`vocab::Language`], [`vocab::Vocabulary`] | the words of every class in English, French and Spanish |
//!
//! # Lifetimes
//!
//! The graph owns all that was read and never changes. Everything else borrows it for `'g`: handles, pairings and verdicts
//! are small, most of them `Copy`, and live as long as the graph does; texts that they give out are slices of it. Views
//! borrow verdicts only while they run, and give out strings and bytes that borrow nothing.
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
//! | 0 | [`agency`], [`id`], [`place`], [`vocab`] |
//! | 1 | [`country`], [`locale`], [`sdg`], [`text`] |
//! | 2 | [`diagnostic`] |
//! | 3 | [`record`] |
//! | 4 | [`emit`], [`ingest`] |
//! | 5 | [`graph`] |
//! | 6 | [`load`] |
//! | 7 | [`align`], [`funding`] |
//! | 8 | [`ask`], [`indicator`], [`participation`], [`suggest`] |
//! | 9 | [`diff`], [`review`], [`rollout`], [`world`] |
//! | 10 | [`view`] |
//! | 11 | [`cli`] |
//!
//! [`cli`] is behind the feature `cli`, which is on by default. Without it and without `pictures` the library runs where
//! there is no machine under it, as in a browser: [`load::inputs`] reads bytes, and the views return bytes.
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
#[cfg(feature = "cli")]
pub mod cli;
pub mod country;
pub mod diagnostic;
pub mod diff;
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
pub mod review;
pub mod rollout;
pub mod sdg;
pub mod suggest;
pub mod text;
pub mod view;
pub mod vocab;
pub mod world;
