//! The rows of one block of a CSV table.

use super::super::row::{Cells, Found, Row};
use super::super::{apart, encoding};
use super::header::Header;
use super::split::{CellSpan, Splitter, Unquoted};
use crate::diagnostic::{Fault, Finding, Findings, as_formula};
use crate::id::same_bytes;
use crate::place::Place;
use crate::record::{Cell, Dataset, Record, RowVisitor, Store};

/// Reads the rows of a block, but for its first `skip` bytes, into an empty dataset. Returns what was found. `after` is
/// the place of the line before the first row.
pub(super) fn read_rows(
    bytes: &[u8],
    skip: usize,
    after: Place,
    header: &Header,
    dataset: &mut Dataset,
) -> Findings {
    let (text, bad) = encoding::text(bytes);
    let text = &text[skip..];
    let mut findings = Findings::default();
    if let Some((offset, fault)) = bad.filter(|(offset, _)| *offset >= skip) {
        let before = &text.as_bytes()[..offset.saturating_sub(skip)];
        let line = memchr::memchr_iter(b'\n', before).count();
        findings.report(fault, place_of(after, u32::try_from(line).unwrap_or(u32::MAX)).whole());
    }
    dataset.visit_rows(header.table.id, BlockReader { text, after, header, findings, heading_warned: false })
}

/// The place of a line of a block, from 0.
fn place_of(after: Place, line: u32) -> Place {
    Place { row: after.row.saturating_add(line).saturating_add(1), ..after }
}

/// Does the cell hold more than blanks or an empty pair of quotes?
#[inline]
fn is_filled(text: &str, cell: CellSpan) -> bool {
    match text.as_bytes()[cell.start..cell.end] {
        [] => false,
        [first, ..] if first.is_ascii_graphic() && first != b'"' => true,
        _ => !matches!(text[cell.start..cell.end].trim(), "" | "\"\""),
    }
}

/// Reads the rows of a block one after the other.
struct BlockReader<'a> {
    text: &'a str,
    after: Place,
    header: &'a Header,
    findings: Findings,
    /// Was a column without a heading reported already?
    heading_warned: bool,
}

impl RowVisitor for BlockReader<'_> {
    /// What was found.
    type Output = Findings;

    fn visit<R: Record>(mut self, records: &mut Vec<R>, store: &mut Store) -> Findings {
        // Rows are seldom shorter than this; where they are, the table grows.
        records.reserve(self.text.len() / 32);
        let mut rows = Splitter::new(self.text, self.header.delimiter);
        let (mut cells, mut unescaped) = (Vec::new(), String::new());
        // The cells of the last row that was read, if it was read without a fault.
        let mut before = Vec::new();
        let all_stated = &self.header.columns.stated;
        let stated = if all_stated.iter().any(Option::is_some) { &all_stated[..] } else { &[] };
        let totals = apart::may_have_totals(self.header.table);
        while let Some(end) = rows.next_row(&mut cells) {
            let place = place_of(self.after, end.line);
            if end.open {
                let finding = Finding::new(Fault::OpenQuote, place.whole());
                self.findings.lose_table(Some(self.header.table.name), finding.clone());
                self.findings.add(finding);
                continue;
            }
            if !cells.iter().any(|&cell| is_filled(self.text, cell)) {
                continue;
            }
            let columns = &self.header.columns;
            if cells.len() > columns.width() || !columns.blank.is_empty() {
                self.check_headings(&cells, place);
            }
            if end.quoted {
                self.unquote(&mut cells, &mut unescaped, place);
            }
            let split = SplitRow {
                text: self.text,
                cells: &cells,
                unescaped: &unescaped,
                before: &before,
                cell_of_column: &columns.cell_of_column,
                stated,
            };
            if totals && let Some((fault, column)) = apart::total(self.header.table, &split) {
                self.findings.report(fault, place.column(column));
                continue;
            }
            let mut row = Row::new(self.header.table, store, &mut self.findings, place, split);
            let record = R::read(&mut row, records.last().filter(|_| !before.is_empty()));
            if record.is_none() {
                row.refused();
            }
            if record.is_some() && row.is_faultless() {
                std::mem::swap(&mut cells, &mut before);
            } else {
                before.clear();
            }
            if let Some(record) = record {
                records.push(record);
            }
        }
        self.findings
    }
}

impl BlockReader<'_> {
    /// Reports filled cells without a heading: once in a block in a column of the header, in each row after its last column.
    #[cold]
    fn check_headings(&mut self, cells: &[CellSpan], place: Place) {
        let Header { table, columns, .. } = self.header;
        let text = self.text;
        let filled = |cell: usize| cells.get(cell).is_some_and(|&cell| is_filled(text, cell));
        if let Some(&cell) = columns.blank.iter().find(|&&cell| !self.heading_warned && filled(cell)) {
            self.heading_warned = true;
            let column = (cell + 1).to_string();
            let fault = Fault::NoColumnHeading { table: table.name, column: column.clone() };
            self.findings.report(fault, place.column(&column));
        }
        let (cells, columns) = (cells.len(), columns.width());
        if (columns..cells).any(filled) {
            self.findings.report(Fault::RaggedRow { cells, columns }, place.whole());
        }
    }

    /// Removes the quotes around the cells of a row, and reports stray ones.
    #[cold]
    fn unquote(&mut self, cells: &mut [CellSpan], unescaped: &mut String, place: Place) {
        unescaped.clear();
        for (number, cell) in cells.iter_mut().enumerate().filter(|(_, cell)| cell.quotes > 0) {
            match cell.unquote(self.text) {
                Unquoted::Slice(inner) => *cell = inner,
                Unquoted::Unescaped(value) => {
                    cell.start = unescaped.len();
                    unescaped.push_str(&value);
                    cell.end = unescaped.len();
                }
                Unquoted::Stray => {
                    let name = self.header.columns.names.get(number).cloned().unwrap_or_default();
                    self.findings.report(Fault::StrayQuote { column: name.clone() }, place.column(&name));
                    cell.quotes = 0;
                }
            }
        }
    }
}

/// A row that was split into cells.
struct SplitRow<'a> {
    text: &'a str,
    cells: &'a [CellSpan],
    /// The text of the cells that held doubled quotes. A cell that still counts quotes is a slice of this.
    unescaped: &'a str,
    /// The cells of the row before; none where it had a fault.
    before: &'a [CellSpan],
    cell_of_column: &'a [Option<usize>],
    /// What a line above the table states for all rows, by column; empty where none does.
    stated: &'a [Option<String>],
}

impl<'a> SplitRow<'a> {
    #[inline]
    fn stated_above(&self, column: usize) -> Found<'a> {
        let stated = self.stated.get(column).and_then(Option::as_deref);
        stated.map_or(Found::Missing, |text| Found::Cell(Cell::Text(text)))
    }
}

impl<'a> Cells<'a> for SplitRow<'a> {
    #[inline(always)]
    fn cell(&self, column: usize) -> Found<'a> {
        let Some(number) = self.cell_of_column[column] else { return self.stated_above(column) };
        let Some(cell) = self.cells.get(number) else { return Found::Cell(Cell::Empty) };
        let bytes = |span: &CellSpan| &self.text.as_bytes()[span.start..span.end];
        if let Some(before) = self.before.get(number)
            && cell.quotes + before.quotes == 0
            && same_bytes(bytes(cell), bytes(before))
        {
            return Found::Same;
        }
        let text = if cell.quotes > 0 { self.unescaped } else { self.text };
        let value = trim_cell(&text[cell.start..cell.end]);
        Found::Cell(if value.is_empty() { Cell::Empty } else { Cell::Text(value) })
    }

    #[cold]
    fn own(&self, column: usize) -> Option<Cell<'a>> {
        let cell = self.cells.get(self.cell_of_column[column]?)?;
        let text = if cell.quotes > 0 { self.unescaped } else { self.text };
        let value = trim_cell(&text[cell.start..cell.end]);
        Some(if value.is_empty() { Cell::Empty } else { Cell::Text(value) })
    }
}

/// A cell without blanks around it and without the guard against formulas. Most cells have neither, which their first and
/// last byte tell.
#[inline]
fn trim_cell(text: &str) -> &str {
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return text };
    match first.is_ascii_graphic() && *first != b'\'' && last.is_ascii_graphic() {
        true => text,
        false => strip_formula_guard(text.trim()),
    }
}

/// Text without the apostrophe that was put before it so that no spreadsheet program takes it for a formula: the
/// opposite of what [`cell`](crate::emit::csv::cell) does.
#[must_use]
pub fn strip_formula_guard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(as_formula) => rest,
        _ => text,
    }
}
