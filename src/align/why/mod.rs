//! The plain sentence of a verdict, its rule, and the smallest change that would lift it, in the language asked for.

mod outcome;
mod pairing;
mod priority;

use super::{JudgedLink, NothingCounts, Standing};
use crate::graph::{Absence, Element, Overlap};
use crate::locale::{clauses, list, quoted, quoted_title};
use crate::say;
use crate::vocab::{Absence as Stated, Language, Nothing, Vocabulary};

/// The distinct outcomes that some links reach: `O1`, `O3/1.2`.
fn reached<'a, 'g: 'a>(language: Language, links: impl Iterator<Item = &'a JudgedLink<'g>>) -> String {
    let mut names: Vec<String> = links
        .map(|l| match l.link.output() {
            Some(output) => format!("{}/{}", l.link.outcome().id(), output.id()),
            None => l.link.outcome().id().to_owned(),
        })
        .collect();
    names.dedup();
    list(language, &names)
}

/// An element by id and title.
fn named(language: Language, element: Element<'_>) -> String {
    let title = element.title_in(language).filter(|(title, _)| !title.is_empty());
    title.map_or_else(
        || element.id().to_owned(),
        |(title, written)| format!("{} {}", element.id(), quoted_title(language, &short(title, 60), written)),
    )
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
    if words.ends_with(['.', '!', '?']) { words } else { words + "." }
}

/// What is known where there is no counterpart.
fn state_words(
    language: Language,
    nothing: Nothing,
    absence: Option<Absence<'_>>,
    links: &[JudgedLink<'_>],
) -> String {
    let said = |l: &JudgedLink<'_>| {
        !matches!(l.standing, Standing::Counts | Standing::Suggested | Standing::Rejected)
    };
    let state = match nothing {
        Nothing::Unexamined if links.iter().any(said) => say!(language, "state-linked"),
        Nothing::Unexamined => say!(language, "state-unexamined"),
        Nothing::Stated(Stated::NoneFound) => say!(language, "state-none-found"),
        Nothing::Stated(Stated::Accepted) => say!(language, "state-accepted"),
        Nothing::Stated(Stated::Open) => say!(language, "state-open"),
    };
    match absence.and_then(|a| a.reason()) {
        Some(reason) => {
            say!(language, "state-because", state = state, reason = quoted(language, &short(reason, 160)))
        }
        None => state,
    }
}

/// A sentence, and as clauses of it the links that do not count, by the reason why.
fn with_set_aside(language: Language, words: String, links: &[JudgedLink<'_>]) -> String {
    let of = |standing| links.iter().filter(|l| l.standing == standing).count();
    let mut parts = vec![words];
    if let n @ 1.. = of(Standing::Suggested) {
        parts.push(say!(language, "aside-suggested", n = n));
    }
    if let n @ 1.. = of(Standing::Rejected) {
        parts.push(say!(language, "aside-rejected", n = n));
    }
    if let n @ 1.. = of(Standing::Stale) {
        parts.push(say!(language, "aside-stale", n = n));
    }
    if let n @ 1.. = of(Standing::BelowThreshold) {
        parts.push(say!(language, "aside-below-threshold", n = n));
    }
    if let n @ 1.. = of(Standing::NotEngaged) {
        parts.push(say!(language, "aside-not-engaged", n = n));
    }
    sentence(clauses(language, parts))
}

/// What would make the links of a standing count, and the class that would then be reached.
fn becomes(
    language: Language,
    class: impl Vocabulary,
    standing: Standing,
    links: &[JudgedLink<'_>],
) -> String {
    let aside = || links.iter().filter(move |l| l.standing == standing);
    let n = aside().count();
    let change = match standing {
        Standing::NotEngaged => {
            say!(language, "change-not-engaged", outcomes = reached(language, aside()))
        }
        Standing::Stale => say!(language, "change-stale", n = n),
        Standing::BelowThreshold => say!(language, "change-below-threshold", n = n),
        _ => say!(language, "change-suggested", n = n),
    };
    let class = class.shown(language);
    // A label of several words is told apart from the words around it.
    let class = if language == Language::English { class.into_owned() } else { quoted(language, &class) };
    say!(language, "becomes", class = class, change = change)
}

/// The standings whose links were judged and are set aside, in the order in which they are easiest mended.
const SET_ASIDE: [Standing; 3] = [Standing::Stale, Standing::BelowThreshold, Standing::NotEngaged];

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

impl NothingCounts {
    /// Those that there are, in words: `2 unexamined, 1 none-found`; empty where there are none.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let mut words = Vec::new();
        if self.unexamined > 0 {
            words.push(say!(language, "states-unexamined", n = self.unexamined));
        }
        if self.none_found > 0 {
            words.push(say!(language, "states-none-found", n = self.none_found));
        }
        if self.accepted > 0 {
            words.push(say!(language, "states-accepted", n = self.accepted));
        }
        if self.open > 0 {
            words.push(say!(language, "states-open", n = self.open));
        }
        words.join(", ")
    }
}

impl super::Pairing<'_> {
    /// What a verdict in this pairing has to say of its periods: that an unknown one was taken to overlap.
    #[must_use]
    pub fn caveat(&self, language: Language) -> Option<String> {
        (self.overlap == Overlap::Assumed).then(|| say!(language, "caveat"))
    }
}
