//! Suggestions as text, as CSV and as rows of the dataset's own tables.

mod csv;
mod text;

pub use csv::{csv, write_csv};
pub use text::write_text;

use std::io::Write;

use crate::align::Pairing;
use crate::graph::{Item, Outcome, Target, name};
use crate::locale::{clauses, decimal, list};
use crate::record::Dataset;
use crate::say;
use crate::suggest::{
    Candidate, Concepts, Grade, PillarProposal, Proposal, Proposals, Search, Spoken, Subject,
};
use crate::view::parallel::ordered_chunks;
use crate::vocab::{Language, Vocabulary as _};

/// From where on letters alone are worth telling.
const ALIKE: f64 = 0.25;
/// How many concepts are named for one candidate.
const TOLD: usize = 3;

/// What is shown: links and strategic objectives that were proposed.
#[derive(Debug)]
pub struct Suggested<'a, 'g> {
    /// The table that they were found with.
    pub concepts: &'a Concepts,
    /// Where links are looked for; nothing where none are asked for.
    pub links: Option<Search<'a, 'g>>,
    /// The strategic objectives.
    pub pillars: Vec<PillarProposal<'g>>,
    /// How many candidates of an item are shown.
    pub limit: usize,
    /// Is every pair shown, and every item, too?
    pub all: bool,
    /// Are candidates listed under the outcomes that they are of?
    pub by_outcome: bool,
}

/// Where text goes as it is made.
type Out<'o> = &'o mut (dyn Write + Send);

/// For how many pairings links are looked for in one piece.
const PAIRINGS: usize = 8;

impl<'g> Suggested<'_, 'g> {
    /// Looks for the links of each pairing, some at a time, and takes in order what is made of them: the proposals of all
    /// pairings would take many times the memory of the data.
    fn proposed<P: Send>(
        &self,
        make: impl Fn(&Proposals<'g>) -> P + Sync,
        mut take: impl FnMut(P) -> std::io::Result<()> + Send,
    ) -> std::io::Result<()> {
        let Some(links) = &self.links else { return Ok(()) };
        let part = |some: &[Pairing<'g>]| -> Vec<P> {
            some.iter().map(|pairing| make(&links.proposals(*pairing))).collect()
        };
        ordered_chunks(links.pairings(), PAIRINGS, part, |some| some.into_iter().try_for_each(&mut take))
    }

    /// Is a candidate shown, by its place among those of its item?
    fn is_shown(&self, place: usize, candidate: &Candidate<'g>) -> bool {
        self.all || (place < self.limit && candidate.grade >= Grade::Possible)
    }
}

/// The suggestions as rows of the tables of a dataset, to be read back with the data: nothing of them counts.
#[must_use]
pub fn dataset(suggested: &Suggested<'_, '_>, language: Language) -> Dataset {
    let links = suggested.links.iter();
    let mut dataset = crate::suggest::rows(
        links.flat_map(|links| links.pairings().iter().map(|pairing| links.proposals(*pairing))),
        |place, candidate| suggested.is_shown(place, candidate),
        |candidate| evidence(suggested.concepts, candidate, language),
    );
    crate::suggest::pillar_rows(&mut dataset, &suggested.pillars, |proposal| {
        spoken(&proposal.words, language)
    });
    dataset
}

/// The candidates of an outcome and of its outputs, the best first, each with its priority or element: of each of these the
/// nearest one, as many as are shown; all there are with `all`.
fn of_outcome<'p, 'g>(
    suggested: &Suggested<'_, 'g>,
    proposals: &'p Proposals<'g>,
    outcome: Outcome<'g>,
) -> Vec<(&'p Proposal<'g>, &'p Candidate<'g>)> {
    let mut found = Vec::new();
    for proposal in &proposals.items {
        let of = proposal.candidates.iter().filter(|candidate| candidate.target.outcome() == outcome);
        let shown = of.filter(|candidate| suggested.all || candidate.grade >= Grade::Possible);
        let most = if suggested.all { usize::MAX } else { 1 };
        found.extend(shown.take(most).map(|candidate| (proposal, candidate)));
    }
    found.sort_by(|(a, x), (b, y)| {
        y.score.total_cmp(&x.score).then(a.item.cmp(&b.item)).then(x.target.cmp(&y.target))
    });
    found.truncate(if suggested.all { found.len() } else { suggested.limit });
    found
}

/// The grade in the language.
pub(in crate::view) fn grade(grade: Grade, language: Language) -> String {
    match grade {
        Grade::Likely => say!(language, "suggest-likely"),
        Grade::Possible => say!(language, "suggest-possible"),
        Grade::Weak => say!(language, "suggest-weak"),
    }
}

/// How near a candidate is, from 0 to 1, as the language writes it.
pub(in crate::view) fn score(score: f64, language: Language) -> String {
    decimal(language, &format!("{score:.2}"))
}

/// An outcome or priority after its plan: `Kenya, UNSDCF 2022–2027, outcome 1.1`.
pub(in crate::view) fn subject_name(subject: Subject<'_>, language: Language) -> String {
    match subject {
        Subject::Outcome(outcome) => name::target_of_plan(Target::Outcome(outcome), language),
        Subject::Priority(priority) => name::item_of_plan(Item::Priority(priority), language),
    }
}

/// What speaks for a candidate, in words.
pub(in crate::view) fn evidence(
    concepts: &Concepts,
    candidate: &Candidate<'_>,
    language: Language,
) -> String {
    let name = |spoken: &Spoken<'_>| concepts.all()[spoken.concept].name(language).to_owned();
    let mut said: Vec<String> = Vec::new();
    for shared in candidate.shared.iter().take(TOLD) {
        let (item, target) = (shared.item.words, shared.target.words);
        said.push(if shared.item.concept != shared.target.concept {
            say!(language, "suggest-kin", item = item, target = target)
        } else if item.to_lowercase() == target.to_lowercase() {
            say!(language, "suggest-same", words = item)
        } else {
            say!(language, "suggest-both", concept = name(&shared.item), item = item, target = target)
        });
    }
    if candidate.by_outputs {
        said.push(say!(language, "suggest-by-outputs"));
    }
    if candidate.letters >= ALIKE {
        let percent = (candidate.letters * 100.0).round() as i64;
        said.push(say!(language, "suggest-alike", percent = percent));
    }
    if let Some(role) = candidate.ilo {
        let role = role.shown(language);
        said.push(match candidate.target {
            Target::Output(_) => say!(language, "suggest-ilo-output", role = role),
            Target::Outcome(_) => say!(language, "suggest-ilo-outcome", role = role),
        });
    }
    if let Some(link) = &candidate.before {
        let (item, target) = (link.item().address(), link.target().address());
        said.push(say!(language, "suggest-before", item = item, target = target));
    }
    if candidate.elsewhere > 0 {
        said.push(say!(language, "suggest-elsewhere", n = candidate.elsewhere));
    }
    if said.is_empty() { say!(language, "suggest-nothing-shared") } else { clauses(language, &said) }
}

/// The words that speak for a strategic objective.
pub(in crate::view) fn spoken(words: &[Spoken<'_>], language: Language) -> String {
    let mut quoted: Vec<String> =
        words.iter().map(|w| say!(language, "suggest-quoted", words = w.words)).collect();
    quoted.dedup();
    quoted.truncate(5);
    quoted.join(", ")
}

/// What was looked for where nothing is near.
pub(in crate::view) fn silence(concepts: &Concepts, looked: &[Spoken<'_>], language: Language) -> String {
    let name = |concept: usize| concepts.all()[concept].name(language).to_owned();
    let names: Vec<String> = looked.iter().map(|spoken| name(spoken.concept)).collect();
    if names.is_empty() {
        say!(language, "suggest-no-concept")
    } else {
        say!(language, "suggest-silence", concepts = list(language, &names))
    }
}
