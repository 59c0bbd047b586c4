//! The tables. A required column identifies its row or says what it is about; an empty cell anywhere else is
//! “not stated”, never zero.

mod judgements;
mod money;
mod participation;
mod plans;
mod statements;

pub use judgements::*;
pub use money::*;
pub use participation::*;
pub use plans::*;
pub use statements::*;
