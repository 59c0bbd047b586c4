//! The sheet on which suggestions are decided: a row for each pair, each item and each strategic objective that is asked
//! about, with a cell for the decision. A row without one says nothing, whatever else stands in it. What the rows mean
//! beside those of other sheets and files is settled once all are read.

use std::collections::BTreeSet;

use super::super::Part;
use super::cell::{Held, SheetRow};
use super::grid::{At, Known, Writing};
use super::words;
use crate::diagnostic::{Fault, WorkbookFault, nearest};
use crate::place::{FileId, Layout, Place};
use crate::record::{AbsenceRow, Link, PillarRow, Record as _};
use crate::vocab::{Absence, Extent, Judgement, Language, LinkStatus, Vocabulary as _, heading_means};

/// The columns that are read, by the names that tables give them.
const COLUMNS: [&str; 13] = [
    "country",
    "dwcp",
    "priority",
    "element",
    "undaf",
    "outcome",
    "output",
    "pillar",
    "extent_un",
    "reviewer",
    "date",
    "note",
    "pin",
];

/// A sheet that is being read.
pub(super) struct Review<'p> {
    writing: Writing<'p>,
    /// The number of each column that is read, by its name.
    columns: Vec<(&'static str, u32)>,
    decision: Option<u32>,
    /// Was there any row?
    headed: bool,
}

impl<'p> Review<'p> {
    pub(super) fn new(part: &'p mut Part, file: FileId, sheet: &str) -> Self {
        let (cells, reported) = (Vec::new(), BTreeSet::new());
        let writing = Writing { part, file, cells, sheet: sheet.to_owned(), known: Known::new(), reported };
        Self { writing, columns: Vec::new(), decision: None, headed: false }
    }

    /// Takes the next row that is not empty.
    pub(super) fn row(&mut self, row: &SheetRow<'_>) {
        // Titles and notes may stand above the heading.
        let Some(column) = self.decision else {
            self.headed = true;
            self.head(row);
            return;
        };
        let Some(held) = row.at(column).filter(|held| held.is_filled()) else { return };
        if self.failed(row, column) {
            return;
        }
        let at = (row.number - 1, column);
        let word = held.text();
        let kind = self.kind(row);
        // “No” is a word of more than one language and kind, so only what fits the row is looked at.
        let found = kind.answers().iter().copied().find(|judgement| means(*judgement, word));
        match found {
            Some(judgement) if judgement.decides() => self.decided(row, judgement, (word.to_owned(), at)),
            Some(_) => {}
            None => self.unknown(kind, word, at),
        }
    }

    /// Reports formulas without a value among the cells of a decision.
    fn failed(&mut self, row: &SheetRow<'_>, decision: u32) -> bool {
        let read = [decision].into_iter().chain(self.columns.iter().map(|(_, column)| *column));
        let faults: Vec<(Fault, u32)> = read
            .filter_map(|column| {
                let fault = match row.at(column)? {
                    Held::Failed(value) => WorkbookFault::FailedFormula { value: value.clone() },
                    Held::Uncalculated => WorkbookFault::UncalculatedFormula,
                    _ => return None,
                };
                Some((Fault::Workbook(fault), column))
            })
            .collect();
        let failed = !faults.is_empty();
        for (fault, column) in faults {
            let place = self.writing.place((row.number - 1, column), Vec::new());
            self.writing.part.findings.report(fault, place.whole());
        }
        failed
    }

    fn head(&mut self, row: &SheetRow<'_>) {
        let filled = || row.cells.iter().filter(|(_, held)| held.is_filled());
        let decision = filled().find(|(_, held)| words::is_decision(held.text()));
        let Some((decision, _)) = decision else { return };
        self.decision = Some(*decision);
        for (column, held) in filled().filter(|(column, _)| column != decision) {
            let heading = held.text().trim_end_matches(['*', ' ']);
            if let Some(name) = COLUMNS.into_iter().find(|name| heading_means(heading, name)) {
                self.columns.push((name, *column));
            } else if !words::is_shown_in_review(heading) {
                let place = self.writing.place((row.number - 1, *column), Vec::new());
                let (table, column) = (Link::TABLE.name, heading.to_owned());
                let near = nearest(heading, COLUMNS);
                let fault = Fault::UnknownColumn { table, column, nearest: near };
                self.writing.part.findings.report(fault, place.whole());
            }
        }
    }

    /// A value of the row, where one stands.
    fn value(&self, row: &SheetRow<'_>, name: &str) -> Option<At> {
        let (_, column) = self.columns.iter().find(|(known, _)| *known == name)?;
        let held = row.at(*column).filter(|held| held.is_filled())?;
        Some((held.text().to_owned(), (row.number - 1, *column)))
    }

    fn kind(&self, row: &SheetRow<'_>) -> Kind {
        match (self.value(row, "pillar"), self.value(row, "outcome")) {
            (Some(_), _) => Kind::Objective,
            (None, Some(_)) => Kind::Pair,
            (None, None) => Kind::Item,
        }
    }

    fn unknown(&mut self, kind: Kind, word: &str, at: (u32, u32)) {
        let words: Vec<&'static str> = kind.answers().iter().map(|judgement| judgement.word()).collect();
        let fault = Fault::UnknownWord {
            vocabulary: Judgement::NAME,
            word: word.to_owned(),
            nearest: nearest(word, words.iter().copied()),
            allowed: Box::new(Language::ALL.map(|language| Judgement::list_of(kind.answers(), language))),
        };
        let place = self.writing.place(at, Vec::new());
        self.writing.part.findings.report(fault, place.whole());
    }

    fn decided(&mut self, row: &SheetRow<'_>, judgement: Judgement, at: At) {
        let value = |name: &str| self.value(row, name);
        let word = |word: &str| Some((word.to_owned(), at.1));
        let names = ["country", "note", "reviewer", "date"];
        let mut values: Vec<(&str, Option<At>)> = names.into_iter().map(|name| (name, value(name))).collect();
        let item = || {
            let (text, at) = value("priority")?;
            let element = value("element").map(|(element, _)| format!("/{element}")).unwrap_or_default();
            Some((text + &element, at))
        };
        let status = match judgement {
            Judgement::NotThis | Judgement::No => LinkStatus::Rejected,
            _ => LinkStatus::Reviewed,
        };
        match judgement {
            Judgement::Whole | Judgement::Part | Judgement::NotThis => {
                let ids = ["dwcp", "priority", "element", "undaf", "outcome", "output", "pin"];
                values.extend(ids.into_iter().map(|name| (name, value(name))));
                let extent_un = value("extent_un").filter(|_| judgement != Judgement::NotThis);
                values.push(("extent_un", extent_un));
                let extent = match judgement {
                    Judgement::Whole => word(Extent::Whole.word()),
                    Judgement::Part => word(Extent::Part.word()),
                    _ => None,
                };
                values.extend([("extent", extent), ("status", word(status.word()))]);
                self.writing.record(Link::TABLE, at.1, values);
            }
            Judgement::NoneFound => {
                let note = values.iter_mut().find(|(name, _)| *name == "note");
                let reason = note.and_then(|(_, note)| note.take());
                values.extend([
                    ("reason", reason),
                    ("framework", value("dwcp")),
                    ("item", item()),
                    ("state", word(Absence::NoneFound.word())),
                    ("against", value("undaf")),
                ]);
                self.writing.record(AbsenceRow::TABLE, at.1, values);
            }
            _ => {
                let of_outcome = value("outcome").is_some();
                let (framework, id) = if of_outcome { ("undaf", "outcome") } else { ("dwcp", "priority") };
                values.extend([
                    ("framework", value(framework)),
                    ("item", value(id)),
                    ("pillar", value("pillar")),
                    ("status", word(status.word())),
                ]);
                self.writing.record(PillarRow::TABLE, at.1, values);
            }
        }
    }

    /// Notes where the rows stand that were read. A sheet of this name without a column of decisions is somebody's own.
    pub(super) fn end(self) {
        let is_ours = self.decision.is_some() || !self.headed;
        let Writing { part, cells, sheet, file, .. } = self.writing;
        if !is_ours {
            let fault = WorkbookFault::SheetIgnored { sheet: sheet.clone(), nearest: None };
            part.findings.report(Fault::Workbook(fault), Place { file, row: 0 }.whole());
        }
        part.dataset.files.set_layout(file, Layout::Grid { sheet, cells });
    }
}

/// What a row asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Pair,
    Item,
    Objective,
}

impl Kind {
    /// The answers that fit.
    const fn answers(self) -> &'static [Judgement] {
        use Judgement::*;
        match self {
            Self::Pair => &[Whole, Part, NotThis, Skip, LookAgain],
            Self::Item => &[NoneFound, Skip, LookAgain],
            Self::Objective => &[Yes, No, Skip, LookAgain],
        }
    }
}

/// Is this the word, or its label in one of the languages?
fn means(judgement: Judgement, text: &str) -> bool {
    let wanted = text.trim().to_lowercase();
    judgement.word() == wanted
        || Language::ALL.iter().any(|&language| judgement.label(language).to_lowercase() == wanted)
}
