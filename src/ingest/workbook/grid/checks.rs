//! What is checked of a grid as of every table: codes that a spreadsheet changed, codes that stand twice, merged cells, and
//! cells under no heading.

use super::{At, Grid};
use crate::diagnostic::{Became, Fault, WorkbookFault};
use crate::ingest::workbook::Found;
use crate::ingest::workbook::cell::{Held, SheetRow};
use crate::place::{cell_name, corners};

impl Grid {
    /// Notes the codes of outcomes that a spreadsheet has made numbers or dates.
    pub(super) fn lost_codes(&mut self, row: &SheetRow<'_>) {
        let columns: Vec<u32> = self.outcomes.iter().map(|(_, at)| at.1).collect();
        for column in columns {
            self.lost_code(row, column);
        }
    }

    /// Notes a code that a spreadsheet has made a number or a date: `1.10` became 1.1, `1-2` the first of February.
    pub(super) fn lost_code(&mut self, row: &SheetRow<'_>, column: u32) {
        let (value, became) = match row.at(column) {
            Some(Held::Float(value)) => (value, Became::Number),
            Some(Held::Date(value)) => (value, Became::Date),
            _ => return,
        };
        self.wrong.push((Fault::LostForm { value: value.clone(), became }, (row.number - 1, column)));
    }

    /// Notes the first filled cell right of the titles that stands under no outcome.
    pub(super) fn note_astray(&mut self, row: &SheetRow<'_>) {
        if self.astray.is_some() {
            return;
        }
        let is_mark = |column: u32| self.marks.is_some_and(|m| (m.first..=m.last).contains(&column));
        let astray = row.cells.iter().find(|(column, held)| {
            *column > self.origin + 1
                && held.is_filled()
                && self.outcome_at(*column).is_none()
                && !is_mark(*column)
        });
        self.astray = astray.map(|(column, _)| (row.number - 1, *column));
    }

    /// Notes codes that head two columns or two rows, and codes of elements that do not name their priority.
    pub(super) fn check_codes(&mut self) {
        let items: Vec<&At> =
            self.items.iter().map(|item| &item.code).filter(|(code, _)| !code.is_empty()).collect();
        let mut wrong = repeated(&self.outcomes.iter().collect::<Vec<_>>());
        wrong.extend(repeated(&items));
        let mut priority: Option<&str> = None;
        for (code, at) in &items {
            if code.contains('/') {
                continue;
            }
            match priority.and_then(|priority| element_of(priority, code)) {
                Some(meant) => {
                    let fault = WorkbookFault::GridElement { code: code.clone(), meant };
                    wrong.push((Fault::Workbook(fault), *at));
                }
                None => priority = Some(code),
            }
        }
        // A code that a spreadsheet changed is the root; that it now stands twice follows from it.
        wrong.retain(|(_, at)| self.wrong.iter().all(|(_, known)| known != at));
        self.wrong.extend(wrong);
    }

    /// Notes merged cells over the grid: all but the first of them are empty, whatever they look like.
    pub(super) fn check_merged(&mut self, found: &Found) {
        let Some(heading) = self.heading else { return };
        let right = self.outcomes.last().map_or(self.origin + 1, |(_, at)| at.1);
        for range in &found.merged {
            let Some((first, last)) = corners(range) else { continue };
            if last.0 >= heading && last.1 >= self.origin && first.1 <= right {
                let fault = WorkbookFault::MergedCells { range: range.clone() };
                self.wrong.push((Fault::Workbook(fault), first));
            }
        }
    }
}

/// The codes that stand a second time, each with the cell of the first.
fn repeated(codes: &[&At]) -> Vec<(Fault, (u32, u32))> {
    let again = |(n, (code, at)): (usize, &&At)| {
        let (_, first) = codes[..n].iter().find(|(known, _)| known == code)?;
        let first = cell_name(first.0, first.1);
        Some((Fault::Workbook(WorkbookFault::GridCodeTwice { code: code.clone(), first }), *at))
    };
    codes.iter().enumerate().filter_map(again).collect()
}

/// What the code of an element is likely to mean below a priority: `P1.1` and `E2` below P1 mean `P1/1` and `P1/E2`.
fn element_of(priority: &str, code: &str) -> Option<String> {
    if let Some(rest) = code.strip_prefix(priority).and_then(|rest| rest.strip_prefix(['.', '-', '_', ' '])) {
        return (!rest.is_empty()).then(|| format!("{priority}/{rest}"));
    }
    let is_element = |code: &str| {
        let digits = code.strip_prefix(['E', 'e']).unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    (is_element(code) && !is_element(priority)).then(|| format!("{priority}/{code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_of_an_element_names_its_priority() {
        assert_eq!(element_of("P1", "P1.1").as_deref(), Some("P1/1"));
        assert_eq!(element_of("P1", "E2").as_deref(), Some("P1/E2"));
        for other in ["P2", "P10", "P1", "Energy", "E", "2"] {
            assert_eq!(element_of("P1", other), None, "{other}");
        }
        assert_eq!(element_of("E1", "E2"), None, "the priorities themselves are called so");
    }
}
