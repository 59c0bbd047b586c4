//! Plain questions to the graph, each one query with its evidence.

mod bridge;
mod cover;
mod fewest;
mod gap;
mod link;
mod without;

pub use bridge::{Bridge, Field, bridges};
pub use cover::Cover;
pub use fewest::{Fewest, Open, fewest};
pub use gap::{CLOSINGS, Closing, Gap, gaps};
pub use link::{OnOneLink, on_one_link};
pub use without::{Held, Loss, Without, without};
