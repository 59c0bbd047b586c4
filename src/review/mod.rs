//! Review: a person decides on what was suggested, and decisions become rows of the dataset.
//!
//! [`Material`] is what is reviewed; it never changes. [`Log`] holds the decisions in the order in which they were made, as
//! lines of a file that is only ever appended to. Everything else is computed from these two: [`queue()`] what is left to ask,
//! [`Effect`] what an answer would change before it is given, [`apply()`] the dataset with the decisions in it. To take a
//! decision back is a line of its own; what it was about is then asked again, with all its candidates.
//!
//! Nothing here opens a file, reads the clock or asks who is there: reviewer and date come with each decision, and a row
//! that nobody decided on gets neither. The same material and the same lines give the same dataset.
//!
//! Semantics: a link that is decided is `reviewed` and pinned to the texts it was judged on (section 4); an item of which
//! every outcome was judged not to take it up is examined by an absence (sections 3 and 8.13); a whole comparison is
//! examined only where somebody answers so.

mod apply;
mod effect;
mod log;
mod material;
mod queue;
mod read;
mod sign;
mod state;

pub use apply::{Applied, apply};
pub use effect::{Effect, Moved, Outlook, effect};
pub use log::{About, Act, Entry, Log, Undo};
pub use material::{Material, Subject as Resolved};
pub use queue::{Asked, AskedPillar, Queue, alike, asked, queue};
pub use read::{LogFault, LogProblem};
pub use sign::{Signed, current_texts, judged_texts, sign, stale};
pub use state::{Overruled, Refusal, State, refusal};
