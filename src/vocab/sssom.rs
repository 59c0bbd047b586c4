//! The terms of SSSOM, the standard for sets of mappings, that stand for words of the data.

/// How the names of such files end.
pub const ENDING: &str = ".sssom.tsv";

/// What there is no counterpart of.
pub const NO_TERM: &str = "sssom:NoTermFound";

/// The prefix of what dwalign names, and what it stands for.
pub const PREFIX: [&str; 2] = ["dwalign:", "urn:dwalign:"];

/// The predicates, each with what it says of the DWCP item and of the UN outcome.
pub const PREDICATES: [(&str, &str, &str); 5] = [
    ("skos:exactMatch", "whole", "whole"),
    ("skos:broadMatch", "whole", "part"),
    ("skos:narrowMatch", "part", "whole"),
    ("skos:relatedMatch", "part", ""),
    ("skos:closeMatch", "", ""),
];

/// The columns.
pub const COLUMNS: [&str; 12] = [
    "subject_id",
    "subject_label",
    "predicate_id",
    "predicate_modifier",
    "object_id",
    "object_label",
    "mapping_justification",
    "confidence",
    "mapping_date",
    "reviewer_label",
    "comment",
    "other",
];
