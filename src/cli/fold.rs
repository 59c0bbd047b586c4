//! What would be too much for a reader is folded, and it is said so.

use super::output::tell;
use crate::say;
use crate::view::board::note as note_of;
use crate::view::svg::Picture;
use crate::vocab::Language;

/// The most countries that a report covers, and the most charts and boards of one picture. There are fewer countries in
/// the world; data with more are of a test or a mistake.
pub(super) const MOST: usize = 250;

/// The first [`MOST`] of all, and how many there are beside them; where there are any, that is said on stderr. What is made of
/// the first says so itself.
pub(super) fn folded<T>(mut all: Vec<T>, language: Language) -> (Vec<T>, usize) {
    let left_out = all.len().saturating_sub(MOST);
    if left_out > 0 {
        tell(&(words(left_out, language) + "\n"));
        all.truncate(MOST);
    }
    (all, left_out)
}

/// The picture that says how many others there are; none where there are no others.
pub(super) fn note(left_out: usize, language: Language) -> Option<Picture> {
    (left_out > 0).then(|| note_of(&words(left_out, language)))
}

fn words(left_out: usize, language: Language) -> String {
    say!(language, "cli-folded", shown = MOST, n = MOST + left_out)
}
