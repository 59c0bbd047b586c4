//! What the program says about bad input.
//!
//! `tests/cases/invalid/` has a case for every code: a folder `E401/` with the data and beside it `E401.txt`, the exact
//! text that `dwalign check` prints for it. After a change that is meant,
//! `DWALIGN_BLESS=1 cargo test findings::` writes these texts anew; read the difference before keeping it.

mod answers;
mod cases;
mod dialects;
mod forms;
mod hostile;
mod many;
mod meant;
mod odd;
mod people;
mod repeated;
mod roots;
mod terminal;
mod vocabularies;
mod words;
