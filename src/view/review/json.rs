//! The questions for a page: each item with its candidates, ready to be shown side by side.

use serde::Serialize;

use super::{item_id, item_title, target_id, target_title};
use crate::diagnostic::plain;
use crate::graph::{Item, Outcome, Target, name};
use crate::review::{About, Asked, AskedPillar, Queue};
use crate::suggest::{Candidate, Concepts, Grade};
use crate::view::suggest::{evidence, grade, silence, spoken};
use crate::vocab::{Language, Vocabulary as _};

/// How many candidates of an item are given; after them come the outcomes that are not among these, so that each can be
/// judged.
const MOST: usize = 12;

#[derive(Serialize)]
struct All<'a> {
    items: Vec<Question<'a>>,
    objectives: Vec<Objective>,
}

/// A priority or element, or an outcome or output, as it is shown.
#[derive(Serialize)]
struct Shown {
    id: String,
    title: String,
    /// The priority above an element, the outcome above an output.
    above: Option<String>,
    /// The elements of a priority, the agencies of an outcome or output.
    beside: Vec<String>,
    /// The words of the title that the other side shares.
    shared: Vec<String>,
}

#[derive(Serialize)]
struct Question<'a> {
    about: About,
    country: &'a str,
    plans: [String; 2],
    shown: Shown,
    flagged: bool,
    skipped: bool,
    /// What was looked for, where nothing is near.
    silence: Option<String>,
    candidates: Vec<Proposed>,
}

#[derive(Serialize)]
struct Proposed {
    about: About,
    shown: Shown,
    /// The words of the item that this candidate shares.
    own: Vec<String>,
    grade: String,
    near: bool,
    evidence: String,
}

#[derive(Serialize)]
struct Objective {
    about: About,
    id: String,
    title: String,
    pillar: String,
    grade: String,
    words: String,
}

/// The questions that are left, as JSON: titles and words in the language, ids as decisions name them.
#[must_use]
pub fn json(queue: &Queue<'_>, concepts: &Concepts, language: Language) -> String {
    let items = queue.items.iter().map(|asked| question(asked, concepts, language)).collect();
    let objectives = queue.pillars.iter().map(|asked| objective(asked, language)).collect();
    crate::view::json(&All { items, objectives })
}

fn question<'g>(asked: &Asked<'g>, concepts: &Concepts, language: Language) -> Question<'g> {
    let pairing = asked.pairing;
    let wanted = |(n, candidate): &(usize, &Candidate<'g>)| {
        *n < MOST || matches!(candidate.target, Target::Outcome(_))
    };
    let candidates = asked.candidates.iter().enumerate().filter(wanted).map(|(_, candidate)| candidate);
    Question {
        about: asked.about(),
        country: pairing.country.name(language),
        plans: [name::plan(pairing.dwcp, language), name::plan(pairing.un, language)],
        shown: item(asked.item, language),
        flagged: asked.flagged,
        skipped: asked.skipped,
        silence: (!asked.has_near()).then(|| plain(&silence(concepts, &asked.concepts, language))),
        candidates: candidates.map(|candidate| proposed(asked, candidate, concepts, language)).collect(),
    }
}

fn proposed<'g>(
    asked: &Asked<'g>,
    candidate: &Candidate<'g>,
    concepts: &Concepts,
    language: Language,
) -> Proposed {
    let words = |spoken: &crate::suggest::Spoken<'_>| spoken.words.to_owned();
    Proposed {
        about: asked.pair(candidate.target),
        shown: target(
            candidate.target,
            candidate.shared.iter().map(|both| words(&both.target)).collect(),
            language,
        ),
        own: candidate.shared.iter().map(|both| words(&both.item)).collect(),
        grade: grade(candidate.grade, language),
        near: candidate.grade > Grade::Weak,
        evidence: plain(&evidence(concepts, candidate, language)),
    }
}

fn item(item: Item<'_>, language: Language) -> Shown {
    let (own, title) = (item_id(item), item_title(item, language));
    let elements = |element: crate::graph::Element<'_>| {
        format!("{} {}", element.id(), name::without_code(element.id(), element.title(language)))
    };
    let (above, beside) = match item {
        Item::Priority(priority) => (None, priority.elements().map(elements).collect()),
        Item::Element(element) => (Some(element.priority().title(language).to_owned()), Vec::new()),
    };
    shown(&own, title, above, beside, Vec::new())
}

fn target(target: Target<'_>, shared: Vec<String>, language: Language) -> Shown {
    let (own, title) = (target_id(target), target_title(target, language));
    let above = match target {
        Target::Output(output) => Some(output.outcome().title(language).to_owned()),
        Target::Outcome(_) => None,
    };
    let agencies = |outcome: Outcome<'_>| {
        let mut names: Vec<String> =
            outcome.agencies().iter().map(|part| part.agency.acronym().to_owned()).collect();
        names.dedup();
        names
    };
    shown(&own, title, above, agencies(target.outcome()), shared)
}

fn shown(own: &str, title: &str, above: Option<String>, beside: Vec<String>, shared: Vec<String>) -> Shown {
    let last = own.rsplit('/').next().unwrap_or(own);
    Shown {
        id: own.to_owned(),
        title: plain(name::without_code(last, title)),
        above: above.map(|words| plain(&words)),
        beside: beside.iter().map(|words| plain(words)).collect(),
        shared,
    }
}

fn objective(asked: &AskedPillar<'_>, language: Language) -> Objective {
    let proposal = &asked.proposal;
    let subject = proposal.subject;
    Objective {
        about: asked.about(),
        id: format!("{}/{}", subject.framework().address(), subject.id()),
        title: plain(name::without_code(subject.id(), subject.title(language))),
        pillar: proposal.pillar.shown(language).into_owned(),
        grade: grade(proposal.grade, language),
        words: plain(&spoken(&proposal.words, language)),
    }
}
