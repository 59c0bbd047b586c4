//! The verdict table: one readable line for every rule and boundary of the semantics, sections 2 to 5, so that the
//! meaning of a class cannot drift without a named line failing.

mod indicators;
mod links;
mod merging;
mod notation;
mod outcomes;
mod priorities;
mod sentences;
mod settled;
mod shares;
