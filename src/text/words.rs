//! What changed between two wordings, word by word.

/// A run of a text: words with the blanks and signs between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'t> {
    /// In both wordings.
    Same(&'t str),
    /// In the old wording only.
    Removed(&'t str),
    /// In the new wording only.
    Added(&'t str),
}

/// Of how many pairs of words, at the most, the longest common run is looked for. Longer texts are compared by their
/// beginnings and ends alone.
const MOST: usize = 4_000_000;

/// The pieces of two wordings, in reading order; of a change what was removed comes first. The pieces `Same` and `Removed`
/// together are the old wording, `Same` and `Added` the new one, to the letter. Two empty texts have no piece.
#[must_use]
pub fn words_diff<'t>(old: &'t str, new: &'t str) -> Vec<Piece<'t>> {
    let (a, b) = (tokens(old), tokens(new));
    let before = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let rest = a.len().min(b.len()) - before;
    let after = a.iter().rev().zip(b.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let (inner_a, inner_b) = (&a[before..a.len() - after], &b[before..b.len() - after]);
    let mut found = Runs { old, new, pieces: Vec::new(), at: [0, 0] };
    found.same(a[..before].iter().map(|t| t.len()).sum());
    if inner_a.len().saturating_mul(inner_b.len()) <= MOST {
        common(inner_a, inner_b, &mut found);
    } else {
        found.removed(inner_a.iter().map(|t| t.len()).sum());
        found.added(inner_b.iter().map(|t| t.len()).sum());
    }
    found.same(a[a.len() - after..].iter().map(|t| t.len()).sum());
    found.pieces
}

/// Walks along the longest common run of words of two texts.
fn common(a: &[&str], b: &[&str], found: &mut Runs<'_>) {
    let width = b.len() + 1;
    // How many words are common from here on. A word weighs more than a blank, so that words decide.
    let mut longest = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let skipped = longest[(i + 1) * width + j].max(longest[i * width + j + 1]);
            let weight = if is_word(a[i]) { 4 } else { 1 };
            let kept = if a[i] == b[j] { longest[(i + 1) * width + j + 1] + weight } else { 0 };
            longest[i * width + j] = skipped.max(kept);
        }
    }
    let (mut i, mut j) = (0, 0);
    let (mut removed, mut added) = (0, 0);
    while i < a.len() || j < b.len() {
        let here = longest[i * width + j];
        if i < a.len() && here == longest[(i + 1) * width + j] {
            removed += a[i].len();
            i += 1;
        } else if j < b.len() && here == longest[i * width + j + 1] {
            added += b[j].len();
            j += 1;
        } else {
            found.removed(std::mem::take(&mut removed));
            found.added(std::mem::take(&mut added));
            found.same(a[i].len());
            (i, j) = (i + 1, j + 1);
        }
    }
    found.removed(removed);
    found.added(added);
}

/// The pieces so far, and how far both texts have been walked.
struct Runs<'t> {
    old: &'t str,
    new: &'t str,
    pieces: Vec<Piece<'t>>,
    at: [usize; 2],
}

impl<'t> Runs<'t> {
    fn same(&mut self, length: usize) {
        let start = self.at[1];
        self.at = self.at.map(|at| at + length);
        match self.pieces.last_mut() {
            _ if length == 0 => {}
            Some(Piece::Same(run)) => *run = &self.new[start - run.len()..self.at[1]],
            _ => self.pieces.push(Piece::Same(&self.new[start..self.at[1]])),
        }
    }

    fn removed(&mut self, length: usize) {
        let start = self.at[0];
        self.at[0] += length;
        if length > 0 {
            self.pieces.push(Piece::Removed(&self.old[start..self.at[0]]));
        }
    }

    fn added(&mut self, length: usize) {
        let start = self.at[1];
        self.at[1] += length;
        if length > 0 {
            self.pieces.push(Piece::Added(&self.new[start..self.at[1]]));
        }
    }
}

fn is_word(token: &str) -> bool {
    token.starts_with(char::is_alphanumeric)
}

/// Words, runs of blanks, and single signs; together they are the text.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        c if c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}') => 0,
        c if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut tokens = Vec::new();
    let (mut start, mut last) = (0, None);
    for (at, c) in text.char_indices() {
        let own = kind(c);
        if last.is_some_and(|last| last != own || own == 2) {
            tokens.push(&text[start..at]);
            start = at;
        }
        last = Some(own);
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::Piece::{Added, Removed, Same};
    use super::*;

    #[test]
    fn a_word_that_changed_is_shown_between_those_that_did_not() {
        let pieces = words_diff("Social protection floors for all", "Social protection for all workers");
        assert_eq!(
            pieces,
            [Same("Social protection "), Removed("floors "), Same("for all"), Added(" workers")]
        );
        assert_eq!(words_diff("Jobs", "Skills"), [Removed("Jobs"), Added("Skills")]);
        assert_eq!(words_diff("Same", "Same"), [Same("Same")]);
        assert!(words_diff("", "").is_empty());
    }

    #[test]
    fn the_pieces_of_any_two_texts_are_those_texts_to_the_letter() {
        let texts = [
            "",
            "l’égalité, l’emploi",
            "égalite\u{301} et emploi",
            "就业 policy — 2.1",
            "a b a b a",
            "b a b",
            "  ",
        ];
        for old in texts {
            for new in texts {
                let (mut left, mut right) = (String::new(), String::new());
                for piece in words_diff(old, new) {
                    match piece {
                        Same(run) => [&mut left, &mut right].into_iter().for_each(|side| side.push_str(run)),
                        Removed(run) => left.push_str(run),
                        Added(run) => right.push_str(run),
                    }
                }
                assert_eq!((left.as_str(), right.as_str()), (old, new));
            }
        }
        let long = "a b ".repeat(3000);
        assert!(words_diff(&long, &format!("x {long}y")).len() <= 5);
    }
}
