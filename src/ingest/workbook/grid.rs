//! The other layout: a sheet with priorities and elements down, outcomes across, and a sign where they meet.
//!
//! Above the grid stand the country and, where they are needed, the two plans. What the workbook states in its tables
//! as well is taken from there; the grid then says no more than which goes with which.

mod checks;
mod writing;

use std::collections::BTreeSet;

use self::writing::known;
pub(super) use self::writing::{Known, Writing};
use super::super::Part;
use super::cell::{Held, SheetRow};
use super::{Found, Marks, marks_among, words};
use crate::diagnostic::{Fault, WorkbookFault};
use crate::place::{FileId, Layout, Place};
use crate::record::{Element, Link, Outcome, PairingRow, Priority, Record};
use crate::vocab::{Absence, Examination, Extent, Language, LinkStatus, Vocabulary, heading_means};

/// The most rows and columns of a grid.
const MOST: usize = 2000;

/// What a sign says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Whole,
    Part,
    Looked,
}

impl Sign {
    fn read(text: &str) -> Option<Self> {
        match text {
            "W" | "w" => return Some(Self::Whole),
            "P" | "p" => return Some(Self::Part),
            "N" | "n" => return Some(Self::Looked),
            _ => {}
        }
        let none = Absence::read(text) == Some(Absence::NoneFound) || words::is_none(text);
        match Extent::read(text) {
            Some(Extent::Whole) => Some(Self::Whole),
            Some(Extent::Part) => Some(Self::Part),
            None => none.then_some(Self::Looked),
        }
    }
}

/// A value of the sheet and where it stands.
pub(super) type At = (String, (u32, u32));

/// What was found of a grid before anything is made of it.
#[derive(Default)]
pub(super) struct Grid {
    country: Option<At>,
    dwcp: Option<At>,
    undaf: Option<At>,
    /// Whether all priorities and outcomes of both plans stand here, as the sheet answers.
    complete: Option<At>,
    /// The column of the codes of items, from 0: people insert columns before it.
    origin: u32,
    /// The row of the codes of outcomes, from 0.
    heading: Option<u32>,
    /// The language of the titles, as the heading over them says.
    language: Option<Language>,
    /// Code by column.
    outcomes: Vec<At>,
    titles: Vec<At>,
    pillars: Vec<At>,
    items: Vec<Item>,
    /// The first cell under no outcome, right of the titles.
    astray: Option<(u32, u32)>,
    wrong: Vec<(Fault, (u32, u32))>,
    rows: Vec<u32>,
    /// The columns of an earlier marking.
    marks: Option<Marks>,
}

struct Item {
    code: At,
    title: Option<At>,
    signs: Vec<(Sign, (u32, u32))>,
}

impl Item {
    /// Does every cell of its row say N?
    fn is_looked_through(&self, outcomes: usize) -> bool {
        outcomes > 0
            && self.signs.len() == outcomes
            && self.signs.iter().all(|(sign, _)| *sign == Sign::Looked)
    }
}

impl Grid {
    /// A grid of which nothing has been read yet.
    pub(super) fn of(found: &Found) -> Self {
        Self { marks: found.marks, ..Self::default() }
    }

    /// Takes the next row that is not empty.
    pub(super) fn row(&mut self, row: &SheetRow<'_>) {
        let number = row.number - 1;
        let value = |column: u32| {
            let text = row.at(column).map(Held::text).filter(|text| !text.is_empty())?;
            Some((text.to_owned(), (number, column)))
        };
        let Some(heading) = self.heading else {
            let Some((first, head)) = row.cells.iter().find(|(_, held)| held.is_filled()) else { return };
            let beside = value(first + 1);
            match words::grid_head(head.text()) {
                Some("grid-country") => self.country = beside,
                Some("grid-dwcp") => self.dwcp = beside,
                Some("grid-undaf") => self.undaf = beside,
                Some("grid-complete") => self.complete = beside,
                Some("grid-code") => {
                    self.heading = Some(number);
                    self.origin = *first;
                    self.language = beside.and_then(|(text, _)| words::title_language(&text));
                    let right = first + 1;
                    let codes = row.cells.iter().filter(|(column, held)| *column > right && held.is_filled());
                    let codes = codes.map(|(column, held)| (held.text().to_owned(), (number, *column)));
                    let texts = row.cells.iter().map(|(column, held)| (*column, held.text()));
                    self.marks = self.marks.or_else(|| marks_among(number, texts));
                    let marks = self.marks;
                    let is_mark = |column: u32| marks.is_some_and(|m| (m.first..=m.last).contains(&column));
                    self.outcomes = codes.filter(|(_, at)| !is_mark(at.1)).take(MOST).collect();
                    self.lost_codes(row);
                    self.failed(row);
                }
                _ => {}
            }
            return;
        };
        let origin = self.origin;
        let head = value(origin).map(|(text, _)| text).unwrap_or_default();
        let of_outcomes = || self.outcomes.iter().filter_map(|(_, (_, column))| value(*column));
        // The row of titles, also where rows were inserted above it.
        let above_items = self.items.is_empty() && self.titles.is_empty() && head.is_empty();
        if above_items
            && (number == heading + 1 || of_outcomes().any(|(text, _)| Sign::read(&text).is_none()))
        {
            self.titles = of_outcomes().collect();
            self.note_astray(row);
            return;
        }
        if self.items.is_empty() && heading_means(&head, "pillars") {
            self.pillars = of_outcomes().collect();
            return;
        }
        self.item(row, value(origin).unwrap_or((String::new(), (number, origin))), value(origin + 1));
    }

    fn item(&mut self, row: &SheetRow<'_>, code: At, title: Option<At>) {
        if words::is_example(&code.0) || self.items.len() >= MOST {
            return;
        }
        let number = code.1.0;
        let mut signs = Vec::new();
        for (_, (_, column)) in &self.outcomes {
            let Some(held) = row.at(*column).filter(|held| held.is_filled()) else { continue };
            let at = (number, *column);
            match (Sign::read(held.text()), held) {
                (Some(sign), _) => signs.push((sign, at)),
                (None, Held::Failed(_) | Held::Uncalculated) => {}
                (None, held) => self
                    .wrong
                    .push((Fault::Workbook(WorkbookFault::GridSign { sign: held.text().to_owned() }), at)),
            }
        }
        self.failed(row);
        self.note_astray(row);
        if code.0.is_empty() && signs.is_empty() && title.is_none() {
            return;
        }
        self.lost_code(row, code.1.1);
        self.rows.push(row.number);
        self.items.push(Item { code, title, signs });
    }

    /// The outcome over a column.
    fn outcome_at(&self, column: u32) -> Option<&At> {
        let found = self.outcomes.binary_search_by_key(&column, |(_, at)| at.1).ok()?;
        Some(&self.outcomes[found])
    }

    /// Notes the formulas that have no value.
    fn failed(&mut self, row: &SheetRow<'_>) {
        for (column, held) in &row.cells {
            if *column > self.origin + 1 && self.outcome_at(*column).is_none() {
                continue;
            }
            let fault = match held {
                Held::Failed(value) => Fault::Workbook(WorkbookFault::FailedFormula { value: value.clone() }),
                Held::Uncalculated => Fault::Workbook(WorkbookFault::UncalculatedFormula),
                _ => continue,
            };
            self.wrong.push((fault, (row.number - 1, *column)));
        }
    }

    /// Makes records of it.
    pub(super) fn end(mut self, part: &mut Part, file: FileId, found: &Found) {
        self.check_codes();
        self.check_merged(found);
        let whole = Place { file, row: 0 }.whole();
        let known = known(&part.dataset);
        let mut writing = Writing {
            part,
            file,
            cells: Vec::new(),
            sheet: found.name.clone(),
            known,
            reported: BTreeSet::new(),
        };
        let Some(_) = self.heading else {
            let fault =
                Fault::Workbook(WorkbookFault::SheetIgnored { sheet: found.name.clone(), nearest: None });
            writing.part.findings.report(fault, whole);
            return;
        };
        for (fault, at) in &self.wrong {
            let place = writing.place(*at, Vec::new());
            writing.part.findings.report(fault.clone(), place.whole());
        }
        if let Some(at) = self.astray {
            let name = crate::place::cell_name(0, at.1);
            let column = name.trim_end_matches('1').to_owned();
            let place = writing.place(at, Vec::new());
            let fault = Fault::NoColumnHeading { table: Outcome::TABLE.name, column };
            writing.part.findings.report(fault, place.whole());
        }
        let hidden: Vec<u32> =
            self.rows.iter().copied().filter(|row| found.hidden_rows.binary_search(row).is_ok()).collect();
        if let Some(&first) = hidden.first() {
            let fault = Fault::Workbook(WorkbookFault::HiddenRows {
                count: hidden.len() as u64,
                rows: super::sheet::ranges(&hidden),
            });
            let place = writing.place((first - 1, 0), Vec::new());
            writing.part.findings.report(fault, place.whole());
        }
        self.outcomes(&mut writing);
        self.items(&mut writing);
        self.links(&mut writing);
        self.absences(&mut writing);
        self.examined(&mut writing);
        let Writing { part, cells, sheet, .. } = writing;
        part.dataset.files.set_layout(file, Layout::Grid { sheet, cells });
    }

    fn title_column(&self) -> &'static str {
        match self.language {
            Some(Language::French) => "title_fr",
            Some(Language::Spanish) => "title_es",
            Some(Language::English) | None => "title",
        }
    }

    fn outcomes(&self, writing: &mut Writing<'_>) {
        for code in &self.outcomes {
            let below = |row: &[At]| row.iter().find(|(_, at)| at.1 == code.1.1).cloned();
            if writing.knows(Outcome::TABLE, &code.0, &self.country, &self.undaf) {
                continue;
            }
            let values = vec![
                ("country", self.country.clone()),
                ("framework", self.undaf.clone()),
                ("outcome", Some(code.clone())),
                (self.title_column(), below(&self.titles)),
                ("pillars", below(&self.pillars)),
            ];
            writing.record(Outcome::TABLE, code.1, values);
        }
    }

    fn items(&self, writing: &mut Writing<'_>) {
        for item in self.items.iter().filter(|item| !item.code.0.is_empty()) {
            let (priority, element) = item.split();
            let below = element.as_ref().map_or(String::new(), |(element, _)| format!("/{element}"));
            let ids = format!("{}{below}", priority.0);
            let table = if element.is_some() { Element::TABLE } else { Priority::TABLE };
            if writing.knows(table, &ids, &self.country, &self.dwcp) {
                continue;
            }
            let values = vec![
                ("country", self.country.clone()),
                ("framework", self.dwcp.clone()),
                ("priority", Some(priority)),
                ("element", element),
                (self.title_column(), item.title.clone()),
            ];
            writing.record(table, item.code.1, values);
        }
    }

    fn links(&self, writing: &mut Writing<'_>) {
        for item in &self.items {
            let (priority, element) = item.split();
            for (sign, at) in &item.signs {
                let outcome = self.outcome_at(at.1).cloned();
                let said = |word: &str| Some((word.to_owned(), *at));
                let (extent, status) = match sign {
                    Sign::Whole => (said(Extent::Whole.word()), None),
                    Sign::Part => (said(Extent::Part.word()), None),
                    Sign::Looked => (None, said(LinkStatus::Rejected.word())),
                };
                let values = vec![
                    ("country", self.country.clone()),
                    ("dwcp", self.dwcp.clone()),
                    ("priority", Some(priority.clone())),
                    ("element", element.clone()),
                    ("undaf", self.undaf.clone()),
                    ("outcome", outcome),
                    ("extent", extent),
                    ("status", status),
                ];
                writing.record(Link::TABLE, *at, values);
            }
        }
    }

    /// An item or outcome for which every cell says N has no counterpart in the other plan; that is more than a few rejected
    /// candidates. A priority with rows for its elements has none only where all of these have none (semantics, §8.13).
    fn absences(&self, writing: &mut Writing<'_>) {
        let outcomes = self.outcomes.len();
        let elements_of = |code: &str| {
            let below = format!("{code}/");
            self.items.iter().filter(move |item| item.code.0.starts_with(&below))
        };
        for item in self.items.iter().filter(|item| !item.code.0.is_empty()) {
            let code = item.code.0.as_str();
            if item.is_looked_through(outcomes)
                && elements_of(code).all(|element| element.is_looked_through(outcomes))
            {
                writing.absence(&item.code, &self.country, [&self.dwcp, &self.undaf]);
            }
        }
        for code in &self.outcomes {
            let looked = |item: &Item| item.signs.contains(&(Sign::Looked, (item.code.1.0, code.1.1)));
            if !self.items.is_empty() && self.items.iter().all(looked) {
                writing.absence(code, &self.country, [&self.undaf, &self.dwcp]);
            }
        }
    }

    /// Where the sheet answers that it holds all priorities and outcomes of both plans, the comparison is examined.
    fn examined(&self, writing: &mut Writing<'_>) {
        let Some(answer) = &self.complete else { return };
        if writing.answer(answer) == Some(true) {
            let complete = (Examination::Complete.word().to_owned(), answer.1);
            let values = vec![
                ("country", self.country.clone()),
                ("dwcp", self.dwcp.clone()),
                ("undaf", self.undaf.clone()),
                ("examined", Some(complete)),
            ];
            writing.record(PairingRow::TABLE, answer.1, values);
        }
    }
}

impl Item {
    /// Its priority and, where it is one, its element.
    fn split(&self) -> (At, Option<At>) {
        let (text, at) = &self.code;
        match text.split_once('/') {
            Some((priority, element)) => {
                ((priority.trim().to_owned(), *at), Some((element.trim().to_owned(), *at)))
            }
            None => (self.code.clone(), None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_letters_or_words_of_three_languages() {
        let read = |text| Sign::read(text);
        assert!(["W", "w", "whole", "Entier", "Total"].iter().all(|t| read(t) == Some(Sign::Whole)));
        assert!(["P", "Partie", "parte"].iter().all(|t| read(t) == Some(Sign::Part)));
        assert!(["N", "none", "aucun", "Ninguno"].iter().all(|t| read(t) == Some(Sign::Looked)));
        assert!(["X", "yes", "1"].iter().all(|t| read(t).is_none()));
    }
}
