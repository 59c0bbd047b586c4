//! What a reviewer types.

use crate::vocab::{Extent, Judgement};

/// One answer: to the item as a whole, or about the candidate with this number; and how much of the UN outcome the item makes
/// up, where that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Given {
    pub(super) judgement: Judgement,
    pub(super) number: Option<usize>,
    pub(super) extent_un: Option<Extent>,
}

/// What a line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// Answers about the item that is shown, and a note.
    Answers(Vec<Given>, Option<String>),
    /// One answer about several items: by their ids, or those that nothing is near to.
    Several(Judgement, Several, Option<String>),
    /// What answers would change.
    Preview(Vec<Given>),
    /// The last answer for all pairs alike.
    Alike,
    /// Both plans were gone through.
    Complete,
    /// Take back so many answers; all of this run where no number is given.
    Back(Option<usize>),
    /// Show an item.
    Go(String),
    /// More candidates.
    More,
    /// More keys.
    Help,
    /// An empty line: it decides nothing.
    Nothing,
    Quit,
    /// Something else.
    Unknown,
}

/// Which items an answer is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Several {
    /// Those with these ids.
    Named(Vec<String>),
    /// Those that nothing is near to.
    Silent,
}

/// Reads a line. With `objective` it answers whether something serves a strategic objective: y, n, and 0 for none of them.
pub(super) fn read(line: &str, objective: bool) -> Line {
    let (words, note) = match line.split_once('#') {
        Some((words, note)) => (words, Some(note.trim().to_owned()).filter(|note| !note.is_empty())),
        None => (line, None),
    };
    let words: Vec<&str> = words.split_whitespace().collect();
    match words[..] {
        [] if note.is_some() => Line::Unknown,
        [] => Line::Nothing,
        ["?"] => Line::Help,
        ["q"] => Line::Quit,
        ["l"] => Line::More,
        ["a"] => Line::Alike,
        ["c"] => Line::Complete,
        ["u"] => Line::Back(Some(1)),
        ["u", "all"] => Line::Back(None),
        ["u", number] => {
            number.parse().ok().filter(|n| *n > 0).map_or(Line::Unknown, |n| Line::Back(Some(n)))
        }
        ["g", item] => Line::Go(item.to_owned()),
        [answer, "@", ref items @ ..] if !items.is_empty() => match one(answer, objective) {
            Some(Given { judgement, number: None, .. }) if items == ["silent"] => {
                Line::Several(judgement, Several::Silent, note)
            }
            Some(Given { judgement, number: None, .. }) => {
                let named = items.iter().map(|item| (*item).to_owned()).collect();
                Line::Several(judgement, Several::Named(named), note)
            }
            _ => Line::Unknown,
        },
        [first, ..] if first.starts_with('=') => {
            let mut bare = words.clone();
            bare[0] = &first[1..];
            all(&bare, objective).map_or(Line::Unknown, Line::Preview)
        }
        _ => all(&words, objective).map_or(Line::Unknown, |answers| Line::Answers(answers, note)),
    }
}

/// Every word as an answer; nothing where one of them is none.
fn all(words: &[&str], objective: bool) -> Option<Vec<Given>> {
    words.iter().map(|word| one(word, objective)).collect()
}

fn one(word: &str, objective: bool) -> Option<Given> {
    let plain = match (word, objective) {
        ("s", _) => Some(Judgement::Skip),
        ("f", _) => Some(Judgement::LookAgain),
        ("n", false) => Some(Judgement::NoneFound),
        ("n", true) => Some(Judgement::No),
        ("y" | "0", true) => Some(Judgement::Yes),
        _ => None,
    };
    if let Some(judgement) = plain {
        return Some(Given { judgement, number: (word == "0").then_some(0), extent_un: None });
    }
    let judgement = match word.chars().next()? {
        'w' => Judgement::Whole,
        'p' => Judgement::Part,
        'x' => Judgement::NotThis,
        _ => return None,
    };
    // An answer about a candidate names it: no number is taken for granted.
    let links = judgement != Judgement::NotThis;
    let (digits, extent_un) = match word[1..].strip_suffix(['w', 'p']) {
        Some(digits) if links && word.ends_with('w') => (digits, Some(Extent::Whole)),
        Some(digits) if links => (digits, Some(Extent::Part)),
        _ => (&word[1..], None),
    };
    let number: usize = digits.parse().ok().filter(|_| !objective)?;
    (number > 0).then_some(Given { judgement, number: Some(number), extent_un })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Judgement::{NoneFound, NotThis, Part, Whole, Yes};

    fn plain(judgement: Judgement) -> Given {
        Given { judgement, number: None, extent_un: None }
    }

    fn to(judgement: Judgement, number: usize) -> Given {
        Given { number: Some(number), ..plain(judgement) }
    }

    #[test]
    fn a_line_says_what_it_says_and_no_more() {
        let note = Some("as the survey says".to_owned());
        assert_eq!(
            read("w1 p2 x3 # as the survey says", false),
            Line::Answers(vec![to(Whole, 1), to(Part, 2), to(NotThis, 3)], note.clone())
        );
        assert_eq!(read("n", false), Line::Answers(vec![plain(NoneFound)], None));
        assert_eq!(read("=w2", false), Line::Preview(vec![to(Whole, 2)]));
        // How much of the outcome the item makes up stands after the number.
        let of = |judgement, extent| Given { extent_un: Some(extent), ..to(judgement, 1) };
        assert_eq!(read("w1p", false), Line::Answers(vec![of(Whole, Extent::Part)], None));
        assert_eq!(read("p1w", false), Line::Answers(vec![of(Part, Extent::Whole)], None));
        for wrong in ["x1p", "w1x", "wp", "np"] {
            assert_eq!(read(wrong, false), Line::Unknown, "{wrong}");
        }
        let named = Several::Named(vec!["P2".to_owned(), "P3/E1".to_owned()]);
        assert_eq!(read("n @ P2 P3/E1", false), Line::Several(NoneFound, named, None));
        assert_eq!(read("n @ silent", false), Line::Several(NoneFound, Several::Silent, None));
        assert_eq!(read("0", true), Line::Answers(vec![to(Yes, 0)], None));
        assert_eq!(read("u 3", false), Line::Back(Some(3)));
        // Neither an empty line, nor a bare number, nor a letter without its candidate decides anything.
        assert_eq!(read("", false), Line::Nothing);
        for nothing in ["1", "w", "p", "w0", "w-1", "W1 x", "# note", "=", "w1 @ P2", "u 0", "y", "w1 2"] {
            assert_eq!(read(nothing, false), Line::Unknown, "{nothing}");
        }
    }
}
