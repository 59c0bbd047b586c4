//! A changed wording: what was removed and added stands in its place.

use super::style::{ADDED, REMOVED, paint};
use crate::diagnostic::plain;
use crate::text::{Piece, words_diff};

/// The new wording with what changed in it: `Social protection [-floors-] for all {+workers+}`; with colours, the same in
/// red and green. A wording that did not change is shown as it is.
#[must_use]
pub(crate) fn changed(old: &str, new: &str, colour: bool) -> String {
    let (old, new) = (plain(old), plain(new));
    let shown = |piece: &Piece<'_>| match piece {
        Piece::Same(run) => (*run).to_owned(),
        Piece::Removed(run) => marked(run, "[-", "-]", |words| paint(words, REMOVED, colour)),
        Piece::Added(run) => marked(run, "{+", "+}", |words| paint(words, ADDED, colour)),
    };
    words_diff(&old, &new).iter().map(shown).collect()
}

/// Marks around the words of a run; the blanks at its ends stay outside.
fn marked(run: &str, open: &str, close: &str, paint: impl Fn(&str) -> String) -> String {
    let words = run.trim();
    if words.is_empty() {
        return paint(&format!("{open}{run}{close}"));
    }
    let start = run.len() - run.trim_start().len();
    let (before, after) = (&run[..start], &run[start + words.len()..]);
    format!("{before}{}{after}", paint(&format!("{open}{words}{close}")))
}

#[cfg(test)]
mod tests {
    use super::changed;

    #[test]
    fn what_changed_is_marked_where_it_stands() {
        let shown = changed("Social protection floors for all", "Social protection for all workers", false);
        assert_eq!(shown, "Social protection [-floors-] for all {+workers+}");
        assert_eq!(changed("Jobs", "Jobs", true), "Jobs");
        assert!(changed("Jobs", "Skills", true).contains('\u{1b}'));
    }
}
