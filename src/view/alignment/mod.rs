//! The verdicts of every pairing: blocks on a terminal, one line each in a pipe, CSV, Markdown, JSON.

mod json;
mod overview;
mod text;

use std::collections::BTreeSet;
use std::io::{Result, Write};

use super::{Format, Surface, titled};
use crate::align::{OutcomeVerdict, Pairing, PairingVerdict, Policy, PriorityVerdict, best_classes};
use crate::graph::{Framework, Priority, name};
use crate::say;
use crate::view::parallel::ordered_chunks;
use crate::view::svg::theme;
use crate::view::text::table::{Cell, Table};
use crate::vocab::{Certainty, Language, PriorityClass, Vocabulary, small};

/// What `align` has to say.
#[derive(Debug)]
pub struct Alignment<'g> {
    /// The policy it is made with.
    pub policy: &'g Policy,
    /// Every pairing.
    pub pairings: Vec<Pairing<'g>>,
    /// The DWCPs and UN frameworks in no pairing.
    pub unpaired: Vec<Framework<'g>>,
    /// The language of its sentences and titles.
    pub language: Language,
}

/// Where text goes as it is made.
type Out<'o> = &'o mut (dyn Write + Send);

/// How many pairings are judged for one part of the text.
const PAIRINGS: usize = 8;

/// Priorities, each with a class.
type Classes<'g> = Vec<(Priority<'g>, PriorityClass)>;

/// Judges every pairing and writes the alignment in a format. What is judged is written while more is being judged,
/// and forgotten: the verdicts and the text of all pairings would take many times the memory of the data.
///
/// # Errors
/// What kept it from being written.
pub fn write(alignment: &Alignment<'_>, format: Format, surface: Surface, out: Out<'_>) -> Result<()> {
    match format {
        Format::Json => json::write(alignment, out),
        Format::Csv => csv(alignment, out),
        Format::Markdown => text::markdown(alignment, out),
        Format::Table if surface.width.is_some() => text::blocks(alignment, surface, out),
        Format::Table => table(alignment, surface, out),
    }
}

/// Writes the first screen for people: a line for each comparison that says most, and how to see more; with `all` a line
/// for every comparison.
///
/// # Errors
/// What kept it from being written.
pub fn write_overview(alignment: &Alignment<'_>, all: bool, surface: Surface, out: Out<'_>) -> Result<()> {
    overview::write(alignment, all, surface, out)
}

/// What [`write()`] writes, as one text.
#[must_use]
pub fn render(alignment: &Alignment<'_>, format: Format, surface: Surface) -> String {
    let mut text = Vec::new();
    write(alignment, format, surface, &mut text).expect("memory can be written to");
    String::from_utf8(text).expect("views write text")
}

impl<'g> Alignment<'g> {
    /// Judges the pairings, some at a time, and takes in order what is made of their verdicts.
    fn judged<P: Send>(
        &self,
        make: impl Fn(&[PairingVerdict<'g>]) -> P + Sync,
        take: impl FnMut(P) -> Result<()> + Send,
    ) -> Result<()> {
        let judge = |pairing: &Pairing<'g>| pairing.judge(self.policy);
        let part = |some: &[Pairing<'g>]| make(&some.iter().map(judge).collect::<Vec<_>>());
        ordered_chunks(&self.pairings, PAIRINGS, part, take)
    }

    /// Judges the pairings and writes the text of their verdicts. Answers the best class of each priority whose DWCP
    /// stands in several of them.
    fn write_judged(
        &self,
        text: impl Fn(&[PairingVerdict<'g>]) -> String + Sync,
        out: Out<'_>,
    ) -> Result<Classes<'g>> {
        let mut seen = BTreeSet::new();
        let dwcps = self.pairings.iter().map(|pairing| pairing.dwcp);
        let in_several: BTreeSet<Framework<'g>> = dwcps.filter(|dwcp| !seen.insert(*dwcp)).collect();
        let classes = |some: &[PairingVerdict<'g>]| -> Classes<'g> {
            let wanted = some.iter().filter(|verdict| in_several.contains(&verdict.pairing.dwcp));
            wanted.flat_map(PairingVerdict::classes).collect()
        };
        let mut all = Vec::new();
        self.judged(
            |some| (text(some), classes(some)),
            |(text, classes)| {
                all.extend(classes);
                out.write_all(text.as_bytes())
            },
        )?;
        Ok(best_classes(all))
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

    fn class(self, class: impl Vocabulary, label: &str) -> String {
        if self.for_programs { class.word().to_owned() } else { small(label) }
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

/// One line for each verdict, and what stands below them. Every cell takes the room of the widest one of its column, so
/// all pairings are judged twice: for the widths, and for the text.
fn table(alignment: &Alignment<'_>, surface: Surface, out: Out<'_>) -> Result<()> {
    let words = Words { language: alignment.language, for_programs: false };
    let empty = flat(&[], words);
    let mut widths = empty.widths();
    alignment.judged(
        |some| flat(some, words).widths(),
        |of_some| {
            widths.iter_mut().zip(of_some).for_each(|(width, more)| *width = more.max(*width));
            Ok(())
        },
    )?;
    out.write_all(empty.text_heading(&widths, surface, 0).as_bytes())?;
    let best = alignment.write_judged(|some| flat(some, words).text_rows(&widths, surface, 0), out)?;
    for line in text::of_whole_comparisons(alignment) {
        out.write_all(text::aside(&line, surface).as_bytes())?;
    }
    text::foot(alignment, &best, |line| text::aside(line, surface), out)
}

/// The same lines as CSV.
fn csv(alignment: &Alignment<'_>, out: Out<'_>) -> Result<()> {
    let words = Words { language: alignment.language, for_programs: true };
    out.write_all(flat(&[], words).csv().as_bytes())?;
    alignment.judged(|some| flat(some, words).csv_rows(), |part| out.write_all(part.as_bytes()))
}

/// One line for every priority and outcome of every pairing.
fn flat(verdicts: &[PairingVerdict<'_>], words: Words) -> Table {
    let language = words.language;
    let mut table = if words.for_programs { Table::new(&COLUMNS) } else { Table::new(&headings(language)) };
    let [dwcp_end, un_end] = words.ends();
    for verdict in verdicts {
        let pairing = verdict.pairing;
        let plans = if words.for_programs {
            [pairing.country.code(), pairing.dwcp.id(), pairing.un.id()].map(str::to_owned)
        } else {
            let country = pairing.country.name(language).to_owned();
            [country, name::years(pairing.dwcp, language), name::plan(pairing.un, language)]
        };
        let start = |end: &str| {
            let [country, dwcp, un] = plans.each_ref().map(String::as_str);
            [country, dwcp, un, end].map(Cell::from)
        };
        for priority in &verdict.priorities {
            let look = theme::priority(priority.class());
            table.row(start(&dwcp_end).into_iter().chain([
                priority.priority.id().into(),
                Cell::styled(words.class(priority.class(), priority.label(language)), look.style),
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
                Cell::styled(words.class(outcome.class(), outcome.label(language)), look.style),
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
    let class = super::with_state(language, verdict.label(language), verdict.nothing());
    Cell::styled(format!("{} {class}", look.symbol), look.style)
}

/// The class of an outcome with its state of nothing.
fn outcome_class(verdict: &OutcomeVerdict<'_>, language: Language) -> Cell {
    let look = theme::outcome(verdict.class());
    let class = super::with_state(language, verdict.label(language), verdict.nothing());
    Cell::styled(format!("{} {class}", look.symbol), look.style)
}

/// What would have to be true for the class to be another than it is: only where the bounds differ.
fn bounds(priority: &PriorityVerdict<'_>) -> Option<(PriorityClass, PriorityClass)> {
    let (low, high) = (priority.class_at(Certainty::Documented), priority.class_at(Certainty::Possible));
    (low != high).then_some((low, high))
}
