//! The laws of the semantics as properties, on datasets that are well formed by construction.

mod certainty;
mod diff;
mod links;
mod order;
mod parts;
pub(crate) mod plans;
mod rows;
mod silence;
mod soup;
mod suggested;
