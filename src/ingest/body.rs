//! The rows of one block of a CSV table.

use super::csv::Plan;
use super::cut::Cut;
use super::encoding;
use super::ends::{Ends, Tail};
use super::eye::Look;
use super::row::Row;
use super::scan::{Bare, Rows, Span};
use crate::diagnostic::{Fault, Findings};
use crate::place::Place;
use crate::record::{Dataset, OfRows, Record, Store};

/// Reads the rows of a block from its `skip`-th byte into an empty dataset, and answers with what was found. That byte
/// stands behind so many lines of a file.
pub(super) fn read_block(
    bytes: &[u8],
    skip: usize,
    behind: Place,
    plan: &Plan,
    dataset: &mut Dataset,
) -> Findings {
    let (text, bad) = encoding::text(bytes);
    let text = &text[skip..];
    let mut findings = Findings::default();
    if let Some((offset, fault)) = bad.filter(|(offset, _)| *offset >= skip) {
        let before = &text.as_bytes()[..offset.saturating_sub(skip)];
        let line = memchr::memchr_iter(b'\n', before).count();
        findings.report(fault, at(behind, u32::try_from(line).unwrap_or(u32::MAX)).whole());
    }
    dataset.with_rows(plan.table.id, Body { text, behind, plan, findings })
}

/// The place of a line of a block, from 0.
fn at(behind: Place, line: u32) -> Place {
    Place { row: behind.row.saturating_add(line).saturating_add(1), ..behind }
}

fn filled(text: &str, span: Span) -> bool {
    !matches!(text[span.start..span.end].trim(), "" | "\"\"")
}

/// The text of a block, to be read row by row.
struct Body<'a> {
    text: &'a str,
    behind: Place,
    plan: &'a Plan,
    findings: Findings,
}

impl OfRows for Body<'_> {
    /// What was found.
    type Answer = Findings;

    fn of<R: Record>(self, taken: &mut Vec<R>, store: &mut Store) -> Findings {
        let Self { text, behind, plan, findings } = self;
        // Rows are seldom shorter than this; where they are, the table grows.
        taken.reserve(text.len() / 32);
        let mut rows = Rows::new(text, plan.delimiter);
        let (before, spans, unescaped) = (Before::default(), Vec::new(), Vec::new());
        let mut reader =
            Reader { text, behind, plan, findings, store, before, spans, unescaped, told: false };
        let mut ends = Ends::default();
        while let Some(look) = rows.look() {
            let Err(unknown) = reader.like_others(&mut rows, look, &ends, taken) else { continue };
            reader.cut(&mut rows, look, taken);
            if let Some(end) = unknown.filter(|_| reader.before.plain) {
                ends.learn(end, taken.len() - 1);
            }
        }
        reader.findings
    }
}

/// What is known of the row before.
#[derive(Default)]
struct Before {
    /// Where it begins.
    start: usize,
    /// Was it read without a fault, so that it is the last that was taken?
    known: bool,
    /// Has it neither quotes nor cells without a heading, too?
    plain: bool,
}

/// Reads rows one after the other.
struct Reader<'a> {
    text: &'a str,
    behind: Place,
    plan: &'a Plan,
    findings: Findings,
    store: &'a mut Store,
    before: Before,
    spans: Vec<Span>,
    unescaped: Vec<String>,
    /// Was it told already that a column has no heading?
    told: bool,
}

impl<'a> Reader<'a> {
    /// Takes a row that begins as the row before it and ends as one that was read already. Where it is not such a row,
    /// answers with its end, if that may be remembered.
    #[inline]
    fn like_others<R: Record>(
        &mut self,
        rows: &mut Rows<'_>,
        look: Look,
        ends: &Ends,
        taken: &mut Vec<R>,
    ) -> Result<(), Option<Tail<'a>>> {
        let (start, bytes) = (rows.position(), self.text.as_bytes());
        let Some(length) = look.stop().filter(|length| self.before.plain && bytes[start + length] == b'\n')
        else {
            return Err(None);
        };
        let row = &bytes[start..start + length];
        // No line end stands within the row, so that what is in common is within the row before, too.
        let shared = rows.common_start(self.before.start).min(length);
        if shared == 0 || !row[0].is_ascii_alphanumeric() {
            return Err(None);
        }
        let (same, behind) = look.cells_within(shared);
        let end = Tail { until: &bytes[..start + length], length: length - behind, cells: same };
        let like = ends.find(end).ok_or(Some(end))?;
        // What was written a moment ago is slow to be read as a whole: of the row before only single columns are taken.
        let Some(copy) = taken.get(like).cloned() else { return Err(None) };
        taken.push(copy);
        let [.., before, row_taken] = taken.as_mut_slice() else { return Err(None) };
        let place = at(self.behind, rows.lines());
        let mut row_read = Row::new(self.plan.table, self.store, &mut self.findings, place, ());
        let columns_from = &self.plan.columns_from;
        let kept = columns_from[0] & !columns_from[same.min(self.plan.heading.width)];
        row_taken.follow(kept, before, &mut row_read);
        let known = row_read.faultless;
        self.before = Before { start, known, plain: known };
        rows.pass(length + 1);
        Ok(())
    }

    /// Takes a row cell by cell.
    fn cut<R: Record>(&mut self, rows: &mut Rows<'_>, look: Look, taken: &mut Vec<R>) {
        let (start, place, bytes) = (rows.position(), at(self.behind, rows.lines()), self.text.as_bytes());
        // A row that has the whole of the one before in common ends where that does.
        let shared = if self.before.known { rows.common_start(self.before.start) } else { 0 };
        let cut = rows.next_into(look, &mut self.spans);
        let row = &bytes[start..rows.position()];
        let before = Before { start, known: false, plain: false };
        let known = std::mem::replace(&mut self.before, before).known;
        if cut.open {
            self.findings.report(Fault::OpenQuote, place.whole());
            return;
        }
        if !row[0].is_ascii_alphanumeric() && !self.spans.iter().any(|&span| filled(self.text, span)) {
            return;
        }
        let Plan { table, heading, numbers, columns_from, .. } = self.plan;
        // A cell is the same when what ends it is, too.
        let mut same = self.spans.iter().take_while(|span| span.end < start + shared).count();
        if same == self.spans.len() && shared < row.len() {
            same -= 1;
        }
        let regular = heading.blank.is_empty() && self.spans.len() <= heading.width;
        if !regular {
            self.without_heading(place);
        }
        if cut.quoted {
            self.unquote(place);
        }
        let cells = Cut { text: self.text, spans: &self.spans, unescaped: &self.unescaped, numbers };
        let mut row = Row::new(table, self.store, &mut self.findings, place, cells);
        let read = match taken.last().filter(|_| known).cloned() {
            Some(copy) => {
                taken.push(copy);
                let changed = columns_from[same.min(heading.width)];
                let whole = taken.last_mut().is_some_and(|next| next.read_again(changed, &mut row));
                if !whole {
                    taken.pop();
                }
                whole
            }
            None => {
                let record = R::read(&mut row);
                let read = record.is_some();
                taken.extend(record);
                read
            }
        };
        self.before.known = read && row.faultless;
        self.before.plain = self.before.known && regular && !cut.quoted;
    }

    /// Tells of cells that stand under no heading.
    #[cold]
    fn without_heading(&mut self, place: Place) {
        let Plan { table, heading, .. } = self.plan;
        let holds = |cell: usize| self.spans.get(cell).is_some_and(|&span| filled(self.text, span));
        if let Some(&cell) = heading.blank.iter().find(|&&cell| !self.told && holds(cell)) {
            self.told = true;
            let column = format!("(column {} has no heading)", cell + 1);
            let fault = Fault::UnknownColumn { table: table.name, column: column.clone(), nearest: None };
            self.findings.report(fault, place.column(&column));
        }
        let cells = self.spans.len();
        if cells > heading.width && self.spans[heading.width..].iter().any(|&span| filled(self.text, span)) {
            self.findings.report(Fault::RaggedRow { cells, columns: heading.width }, place.whole());
        }
    }

    /// Takes the quotes off the cells of a row.
    #[inline(never)]
    fn unquote(&mut self, place: Place) {
        self.unescaped.clear();
        for (number, span) in self.spans.iter_mut().enumerate().filter(|(_, span)| span.quotes > 0) {
            match span.bare(self.text) {
                Bare::Slice(bare) => *span = bare,
                Bare::Unescaped(value) => {
                    self.unescaped.push(value);
                    span.start = self.unescaped.len() - 1;
                }
                Bare::Stray => {
                    let name = self.plan.heading.names.get(number).cloned().unwrap_or_default();
                    self.findings.report(Fault::StrayQuote { column: name.clone() }, place.column(&name));
                    span.quotes = 0;
                }
            }
        }
    }
}
