//! The verdicts of every pairing: blocks on a terminal, one line each in a pipe, CSV, Markdown, JSON.

mod json;
mod text;

pub use json::json;

use rayon::prelude::*;

use super::table::{Cell, Table};
use super::{Format, Surface, theme, titled};
use crate::align::{OutcomeVerdict, Pairing, PairingVerdict, Policy, PriorityVerdict};
use crate::graph::Framework;
use crate::say;
use crate::vocab::{Certainty, Language, PriorityClass, Vocabulary};

/// What `align` has to say.
#[derive(Debug)]
pub struct Alignment<'g> {
    /// The policy it was made with.
    pub policy: &'g Policy,
    /// Every pairing, judged.
    pub verdicts: Vec<PairingVerdict<'g>>,
    /// The DWCPs and UN frameworks in no pairing.
    pub unpaired: Vec<Framework<'g>>,
    /// The language of its sentences and titles.
    pub language: Language,
}

/// The alignment in a format.
#[must_use]
pub fn render(alignment: &Alignment<'_>, format: Format, surface: Surface) -> String {
    match format {
        Format::Json => json(alignment),
        Format::Csv => csv(alignment),
        Format::Markdown => text::markdown(alignment),
        Format::Table if surface.width.is_some() => text::blocks(alignment, surface),
        Format::Table => {
            let Alignment { verdicts, language, .. } = alignment;
            let words = Words { language: *language, for_programs: false };
            flat(verdicts, words).text(surface, 0) + &text::foot(alignment, surface)
        }
    }
}

/// The columns of the table for programs, the same in every language.
const COLUMNS: [&str; 14] = [
    "country",
    "dwcp",
    "undaf",
    "end",
    "item",
    "class",
    "state",
    "uptake",
    "ilo",
    "documented",
    "possible",
    "title",
    "why",
    "lift",
];

/// The same for readers.
fn headings(language: Language) -> [String; 14] {
    [
        say!(language, "column-country"),
        say!(language, "column-dwcp"),
        say!(language, "column-undaf"),
        say!(language, "column-end"),
        say!(language, "column-item"),
        say!(language, "column-class"),
        say!(language, "column-state"),
        say!(language, "column-uptake"),
        say!(language, "column-ilo"),
        say!(language, "column-documented"),
        say!(language, "column-possible"),
        say!(language, "column-title"),
        say!(language, "column-why"),
        say!(language, "column-lift"),
    ]
}

/// How words are given out: the language of sentences and titles, and for whom the words of the vocabularies are.
#[derive(Clone, Copy)]
struct Words {
    language: Language,
    /// For programs they stay as files write them.
    for_programs: bool,
}

impl Words {
    fn word(self, word: impl Vocabulary) -> String {
        if self.for_programs { word.word().to_owned() } else { word.shown(self.language).into_owned() }
    }

    fn or_empty(self, word: Option<impl Vocabulary>) -> Cell {
        word.map_or_else(String::new, |word| self.word(word)).into()
    }

    fn title(self, found: Option<(&str, Language)>) -> Cell {
        match found {
            Some((title, _)) if self.for_programs => title.into(),
            found => titled(found, self.language).into(),
        }
    }

    fn ends(self) -> [String; 2] {
        if self.for_programs {
            return ["dwcp", "un"].map(str::to_owned);
        }
        [say!(self.language, "align-end-dwcp"), say!(self.language, "align-end-un")]
    }
}

/// The same lines as CSV, a few pairings at a time: a table of all of them would take many times their text.
fn csv(alignment: &Alignment<'_>) -> String {
    let words = Words { language: alignment.language, for_programs: true };
    let part = |some: &[PairingVerdict<'_>]| flat(some, words).csv_rows();
    let parts: Vec<String> = alignment.verdicts.par_chunks(64).map(part).collect();
    let mut csv = flat(&[], words).csv();
    csv.reserve(parts.iter().map(String::len).sum());
    parts.into_iter().for_each(|part| csv += &part);
    csv
}

/// One line for every priority and outcome of every pairing.
fn flat(verdicts: &[PairingVerdict<'_>], words: Words) -> Table {
    let language = words.language;
    let mut table = if words.for_programs { Table::new(&COLUMNS) } else { Table::new(&headings(language)) };
    let [dwcp_end, un_end] = words.ends();
    for verdict in verdicts {
        let pairing = verdict.pairing;
        let start =
            |end: &str| [pairing.country.code(), pairing.dwcp.id(), pairing.un.id(), end].map(Cell::from);
        for priority in &verdict.priorities {
            let look = theme::priority(priority.class());
            table.row(start(&dwcp_end).into_iter().chain([
                priority.priority.id().into(),
                Cell::styled(words.word(priority.class()), look.style),
                words.or_empty(priority.nothing()),
                "".into(),
                "".into(),
                words.word(priority.class_at(Certainty::Documented)).into(),
                words.word(priority.class_at(Certainty::Possible)).into(),
                words.title(priority.priority.title_found(language)),
                with_caveat(priority.why(language), &pairing, language),
                priority.lift(language).unwrap_or_default().into(),
            ]));
        }
        for outcome in &verdict.outcomes {
            let look = theme::outcome(outcome.class());
            table.row(start(&un_end).into_iter().chain([
                outcome.outcome.id().into(),
                Cell::styled(words.word(outcome.class()), look.style),
                words.or_empty(outcome.nothing()),
                words.or_empty(outcome.uptake()),
                words.word(outcome.engagement()).into(),
                words.word(outcome.class_at(Certainty::Documented)).into(),
                words.word(outcome.class_at(Certainty::Possible)).into(),
                words.title(outcome.outcome.title_found(language)),
                with_caveat(outcome.why(language), &pairing, language),
                outcome.lift(language).unwrap_or_default().into(),
            ]));
        }
    }
    table
}

fn with_caveat(why: String, pairing: &Pairing<'_>, language: Language) -> Cell {
    pairing.caveat(language).map_or(why.clone(), |caveat| format!("{why} {caveat}")).into()
}

/// The class of a priority with its state of nothing: `dwcp-only, unexamined`.
fn priority_class(verdict: &PriorityVerdict<'_>, language: Language) -> Cell {
    let look = theme::priority(verdict.class());
    let class = super::with_state(language, verdict.class(), verdict.nothing());
    Cell::styled(format!("{} {class}", look.symbol), look.style)
}

/// The class of an outcome with its state of nothing.
fn outcome_class(verdict: &OutcomeVerdict<'_>, language: Language) -> Cell {
    let look = theme::outcome(verdict.class());
    let class = super::with_state(language, verdict.class(), verdict.nothing());
    Cell::styled(format!("{} {class}", look.symbol), look.style)
}

/// What would have to be true for the class to be another than it is: only where the bounds differ.
fn bounds(priority: &PriorityVerdict<'_>) -> Option<(PriorityClass, PriorityClass)> {
    let (low, high) = (priority.class_at(Certainty::Documented), priority.class_at(Certainty::Possible));
    (low != high).then_some((low, high))
}
