//! What would be too much for a reader is folded, and it is said so.

use super::output::tell;
use crate::say;
use crate::vocab::Language;

/// The most countries that a report covers, and the most charts and boards of one picture. There are fewer countries in
/// the world; data with more are of a test or a mistake.
pub(super) const MOST: usize = 250;

/// The first [`MOST`] of all; where there are more, how many are left out is said on stderr.
pub(super) fn folded<T>(mut all: Vec<T>, language: Language) -> Vec<T> {
    if all.len() > MOST {
        tell(&(say!(language, "cli-folded", shown = MOST, n = all.len()) + "\n"));
        all.truncate(MOST);
    }
    all
}
