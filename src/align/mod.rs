//! Alignment: how far each end of a pairing is found in the other (semantics, sections 2 to 4 and 6).
//!
//! A verdict holds its reasons and nothing else; class, sentence and what would lift it are computed from them.

mod best;
mod check;
mod counts;
mod gate;
mod judged;
mod outcome;
mod pairing;
mod policy;
mod priority;
mod standing;
mod tally;
mod why;

pub use best::{best_classes, best_outcomes, best_priorities};
pub use check::check;
pub use counts::{Counts, ElementCounts, NothingCounts, Range};
pub use gate::{Condition, GateFault, Relation, conditions};
pub(crate) use judged::Judged;
pub use outcome::{OutcomeVerdict, Unknown};
pub(crate) use pairing::pairings_of_un;
pub use pairing::{Pairing, PairingVerdict, pairings, pairings_of, pairings_with, unpaired};
pub use policy::{Policy, SignedBetween};
pub use priority::{Coverage, ElementCover, PriorityVerdict};
pub use tally::{Member, Tally};
pub(crate) use why::short;

use standing::in_vain;
pub use standing::{JudgedLink, JudgedLinks, Standing, engagement, standing};
