//! The plain sentence of a verdict, its rule, and the smallest change that would lift it, in the language asked for.

mod outcome;
mod pairing;
mod priority;

use super::{JudgedLink, Standing};
use crate::graph::{Absence, Element, Overlap};
use crate::locale::{clauses, list};
use crate::say;
use crate::vocab::{Absence as Stated, Language, Nothing, Vocabulary};

/// The distinct outcomes that some links reach: `O1`, `O3/1.2`.
struct Reached(Vec<String>);

impl Reached {
    fn by<'a, 'g: 'a>(links: impl Iterator<Item = &'a JudgedLink<'g>>) -> Self {
        let mut names: Vec<String> = links
            .map(|l| match l.link.output() {
                Some(output) => format!("{}/{}", l.link.outcome().id(), output.id()),
                None => l.link.outcome().id().to_owned(),
            })
            .collect();
        names.dedup();
        Self(names)
    }

    fn list(&self, language: Language) -> String {
        list(language, &self.0)
    }
}

/// An element by id and title.
fn named(language: Language, element: Element<'_>) -> String {
    let title = element.title(language);
    if title.is_empty() {
        return element.id().to_owned();
    }
    say!(language, "why-named", id = element.id(), title = short(title, 60))
}

/// A title cut at a word, with “…” where something is gone.
#[must_use]
pub(crate) fn short(title: &str, most: usize) -> String {
    if title.chars().count() <= most {
        return title.to_owned();
    }
    let cut: String = title.chars().take(most).collect();
    let end = cut.rfind(' ').filter(|&n| n * 2 > cut.len()).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ' ']))
}

/// Ends a sentence, if its last words have not ended it.
fn sentence(words: String) -> String {
    // A quotation that is a sentence ends with it.
    let last = words.trim_end_matches(['”', '»', '\u{a0}', '\u{202f}']);
    if last.ends_with(['.', '!', '?']) { words } else { words + "." }
}

/// What is known where there is no counterpart, and the links that do not count.
fn state_and_aside(
    language: Language,
    nothing: Nothing,
    absence: Option<Absence<'_>>,
    links: &[JudgedLink<'_>],
) -> String {
    let said = |l: &JudgedLink<'_>| {
        !matches!(l.standing, Standing::Counts | Standing::Suggested | Standing::Rejected)
    };
    let state = match nothing {
        Nothing::Unexamined if links.iter().any(said) => say!(language, "state-linked-in-vain"),
        Nothing::Unexamined => say!(language, "state-unexamined"),
        Nothing::Stated(Stated::NoneFound) => say!(language, "state-none-found"),
        Nothing::Stated(Stated::Accepted) => say!(language, "state-accepted"),
        Nothing::Stated(Stated::Open) => say!(language, "state-open"),
    };
    with_aside(language, with_reason(language, state, absence), links)
}

/// That an item cannot be compared, since the other plan has nothing in the data; nothing where it has.
fn not_comparable(language: Language, other_is_empty: bool, missing: &str) -> Option<String> {
    other_is_empty.then(|| {
        let nothing = say!(language, "why-nothing-in-data", missing = missing);
        say!(language, "why-not-comparable", nothing = nothing)
    })
}

/// What is known, with the reason that is given for it.
fn with_reason(language: Language, state: String, absence: Option<Absence<'_>>) -> String {
    match absence.and_then(|a| a.reason()) {
        Some(reason) => say!(language, "state-with-reason", state = state, reason = short(reason, 160)),
        None => state,
    }
}

/// The links that do not count, each group with the reason why, after a first clause.
fn with_aside(language: Language, first: String, links: &[JudgedLink<'_>]) -> String {
    let mut said = vec![first];
    for standing in [
        Standing::Suggested,
        Standing::Rejected,
        Standing::Stale,
        Standing::BelowThreshold,
        Standing::NotEngaged,
    ] {
        let of_standing = || links.iter().filter(|l| l.standing == standing);
        let n = of_standing().count();
        if n == 0 {
            continue;
        }
        // What somebody judged to hold and does not count is no gap, so that it is named (semantics, section 8, case 1).
        let named = || {
            let mut all: Vec<String> = of_standing().map(|l| l.link.words()).collect();
            all.dedup();
            list(language, &all)
        };
        said.extend(match standing {
            Standing::Suggested => Some(say!(language, "aside-suggested", n = n)),
            Standing::Rejected => Some(say!(language, "aside-rejected", n = n)),
            Standing::Stale => Some(say!(language, "aside-stale", n = n, links = named())),
            Standing::BelowThreshold => Some(say!(language, "aside-below-threshold", n = n, links = named())),
            Standing::NotEngaged => Some(say!(language, "aside-not-engaged", n = n, links = named())),
            Standing::Counts | Standing::OutOfPeriod => None,
        });
    }
    clauses(language, &said)
}

/// That the class becomes another one, when links of a standing count which do not yet.
fn becomes(
    language: Language,
    class: impl Vocabulary,
    standing: Standing,
    links: &[JudgedLink<'_>],
) -> String {
    let aside = || links.iter().filter(move |l| l.standing == standing);
    let n = aside().count();
    let condition = match standing {
        Standing::NotEngaged => {
            say!(language, "lift-if-engaged", outcomes = Reached::by(aside()).list(language))
        }
        Standing::Stale => say!(language, "lift-if-judged-anew", n = n),
        Standing::BelowThreshold => say!(language, "lift-if-confirmed", n = n),
        _ => say!(language, "lift-if-accepted", n = n),
    };
    say!(language, "lift-becomes", class = class.word(), condition = condition)
}

/// The standings whose links were judged and are set aside, in the order in which they are easiest mended.
const SET_ASIDE: [Standing; 3] = [Standing::Stale, Standing::BelowThreshold, Standing::NotEngaged];

impl super::Pairing<'_> {
    /// What a verdict in this pairing has to say of its periods: that an unknown one was taken to overlap.
    #[must_use]
    pub fn caveat(&self, language: Language) -> Option<String> {
        (self.overlap == Overlap::Assumed).then(|| say!(language, "caveat"))
    }
}

impl Standing {
    /// In words, for a list of links.
    #[must_use]
    pub fn words(self, language: Language) -> String {
        match self {
            Self::Counts => say!(language, "standing-counts"),
            Self::Suggested => say!(language, "standing-suggested"),
            Self::Rejected => say!(language, "standing-rejected"),
            Self::OutOfPeriod => say!(language, "standing-out-of-period"),
            Self::Stale => say!(language, "standing-stale"),
            Self::BelowThreshold => say!(language, "standing-below-threshold"),
            Self::NotEngaged => say!(language, "standing-not-engaged"),
        }
    }
}
