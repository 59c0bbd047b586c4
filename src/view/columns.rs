//! The columns of the tables that views write as CSV, for programs that want numbers as numbers.
//!
//! A column that is not named here holds text, a code or a word.

use crate::record::ColumnKind;

/// What the columns of a table hold that hold numbers.
pub type Numbers = &'static [(&'static str, ColumnKind)];

/// Of the three files of [`results`](super::results).
pub const RESULTS: Numbers = &[
    ("year", ColumnKind::Year),
    ("value", ColumnKind::WholeNumber),
    ("via_dwcp_only", ColumnKind::WholeNumber),
    ("other_only", ColumnKind::WholeNumber),
    ("both", ColumnKind::WholeNumber),
    ("undecided", ColumnKind::WholeNumber),
];

/// Of [`indicators`](super::indicators): values are counts, or shares in per cent; sums of money have two decimals at most.
pub const INDICATORS: Numbers = &[
    ("year", ColumnKind::Year),
    ("value", ColumnKind::Number),
    ("of", ColumnKind::WholeNumber),
    ("undecided", ColumnKind::WholeNumber),
    ("incomplete", ColumnKind::WholeNumber),
    ("via_dwcp_only", ColumnKind::WholeNumber),
    ("other_only", ColumnKind::WholeNumber),
    ("both", ColumnKind::WholeNumber),
    ("documented", ColumnKind::WholeNumber),
    ("possible", ColumnKind::WholeNumber),
    ("milestone", ColumnKind::Number),
    ("part", ColumnKind::Number),
    ("whole", ColumnKind::Number),
    ("to_go", ColumnKind::Number),
];

/// Of [`participation`](super::participation). The number of people is text, since it may be an estimate: `~120`.
pub const PARTICIPATION: Numbers = &[("number", ColumnKind::WholeNumber)];

/// Of [`suggest`](super::suggest).
pub const SUGGESTIONS: Numbers = &[("score", ColumnKind::Number)];

/// Of [`alignment`](super::alignment): none.
pub const VERDICTS: Numbers = &[];
