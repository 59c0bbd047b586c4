//! CSV tables: read in blocks of whole rows, the blocks in parallel.

use std::io::Read;

use rayon::prelude::*;

use super::blocks::Blocks;
use super::cut::{ABSENT, Cut, common_start, trimmed};
use super::ends::Ends;
use super::heading::Heading;
use super::row::Row;
use super::scan::{self, Bare, Rows, Span};
use super::{Options, Part, encoding};
use crate::diagnostic::{Fault, Findings};
use crate::place::{File, FileId, Layout, Place};
use crate::record::{Dataset, Moved, Reading, Store, Table};

/// How many blocks are held at once.
fn blocks_at_once() -> usize {
    2 * rayon::current_num_threads()
}

/// Reads one table.
pub(super) fn read(
    name: &str,
    table: &'static Table,
    source: &mut (dyn Read + Send),
    options: Options,
) -> Part {
    let Part { mut dataset, mut findings } = Part::new(options.keep);
    let file = dataset.files.add(File { name: name.to_owned(), layout: Layout::Lines });
    let mut store = std::mem::take(&mut dataset.store);
    let take = |dataset: &mut Dataset, rows: &mut Dataset, ()| dataset.append(rows);
    let lines = Lines { table, file, source, options };
    pass(lines, (&mut store, &mut findings), &mut dataset, |_, _, _| (), take);
    dataset.store = store;
    Part { dataset, findings }
}

/// A table on its way in.
pub(super) struct Lines<'a> {
    pub(super) table: &'static Table,
    pub(super) file: FileId,
    pub(super) source: &'a mut (dyn Read + Send),
    pub(super) options: Options,
}

/// Reads a table block by block. What `each` makes of the rows of a block, several blocks at a time, is taken into
/// `all` in order, with the rows. Their texts are in the store when `each` sees them, and it sees what `all` was before
/// these blocks.
pub(super) fn pass<A: Sync, T: Send>(
    lines: Lines<'_>,
    (store, findings): (&mut Store, &mut Findings),
    all: &mut A,
    each: impl Fn(&A, &Dataset, &Store) -> T + Sync,
    mut take: impl FnMut(&mut A, &mut Dataset, T),
) {
    let Lines { table, file, source, options } = lines;
    let mut blocks = Blocks::new(source);
    let at_file = Place { file, row: 0 };
    let mut plan: Option<Plan> = None;
    // Rows of blocks that are done with, whose room is filled again.
    let mut spare: Vec<Dataset> = Vec::new();
    let (mut next, mut line) = (blocks.batch(1), 0);
    loop {
        let batch = match next {
            Ok(batch) => batch,
            Err(error) => {
                findings.report(Fault::Unreadable { reason: error.to_string() }, at_file.whole());
                break;
            }
        };
        // A size is known beforehand only of a file; what comes from elsewhere is counted as it comes.
        if blocks.read > options.max_size {
            let fault = Fault::TooLarge { size: blocks.read, limit: options.max_size };
            findings.report(fault, at_file.whole());
            break;
        }
        let mut skip = 0;
        if plan.is_none() {
            let first = batch.first().map_or(&[][..], Vec::as_slice);
            let Some(found) = begin(first, table, file, findings) else { break };
            (plan, skip, line) = (Some(found.0), found.1, found.2);
        }
        let (Some(plan), false) = (&plan, batch.is_empty()) else { break };
        let empty: Vec<Dataset> =
            batch.iter().map(|_| spare.pop().unwrap_or_else(|| Dataset::new(options.keep))).collect();
        // More is fetched while this is read.
        let (read, more): (Vec<Block>, _) = rayon::join(
            || {
                batch
                    .par_iter()
                    .zip(empty)
                    .map(|(block, empty)| read_block(block, skip, plan, empty))
                    .collect()
            },
            || blocks.batch(blocks_at_once()),
        );
        next = more;
        blocks.spare.extend(batch);
        let mut moved: Vec<(Dataset, Moved)> = Vec::with_capacity(read.len());
        for block in read {
            let Block { mut dataset, findings: mut found, lines } = block;
            let from = Place { file, row: line };
            let by = store.absorb(&mut dataset.store, from);
            moved.push((dataset, by));
            found.move_places(|place| place.moved(from));
            findings.absorb(found);
            line += lines;
        }
        let (before, store) = (&*all, &*store);
        let made: Vec<(Dataset, T)> = (moved.into_par_iter())
            .map(|(mut rows, by)| {
                rows.move_rows(&by);
                let made = each(before, &rows, store);
                (rows, made)
            })
            .collect();
        for (mut rows, made) in made {
            take(all, &mut rows, made);
            spare.push(rows);
        }
    }
}

/// Finds out from the first block how the rows are read, and where they begin: as a byte and as a number of lines.
/// Nothing where the file cannot be read at all.
fn begin(
    first: &[u8],
    table: &'static Table,
    file: FileId,
    findings: &mut Findings,
) -> Option<(Plan, usize, u32)> {
    let at_file = Place { file, row: 0 };
    if encoding::is_utf16(first) {
        findings.report(Fault::Utf16, at_file.whole());
        return None;
    }
    if !first.contains(&b'\n') && first.contains(&b'\r') {
        let message = "its lines end in CR alone, as on old Macs; save it with LF or CRLF".to_owned();
        findings.report(Fault::Syntax { form: "CSV", message }, at_file.whole());
        return None;
    }
    let (text, bad) = encoding::text(first);
    let (plan, skip, lines) = read_heading(&text, table, file, findings);
    if let Some((_, fault)) = bad.filter(|(offset, _)| *offset < skip) {
        findings.report(fault, Place { file, row: lines.max(1) }.whole());
    }
    Some((plan, skip, lines))
}

/// How the rows of one file are read.
struct Plan {
    table: &'static Table,
    heading: Heading,
    /// The number of the cell that holds each column; past every row where there is none.
    numbers: Vec<u32>,
    delimiter: u8,
    /// For each cell, and for the one behind the last: the columns, one bit each, that it and those right of it hold.
    columns_from: Vec<u32>,
}

/// Finds delimiter and columns; answers with them where the rows begin, as a byte and as a number of lines.
fn read_heading(
    text: &str,
    table: &'static Table,
    file: FileId,
    findings: &mut Findings,
) -> (Plan, usize, u32) {
    let mut start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (mut stated, mut skipped) = (None, 0);
    // Excel writes and obeys a first line such as “sep=;”; blank lines before the heading say nothing.
    while let Some(line) = text[start..].split_inclusive('\n').next() {
        let bare = line.trim().trim_matches('"');
        match bare.strip_prefix("sep=").map(str::as_bytes) {
            Some([delimiter, ..]) => stated = Some(*delimiter),
            _ if bare.is_empty() => {}
            _ => break,
        }
        start += line.len();
        skipped += 1;
    }
    let body = &text[start..];
    let delimiter = stated.unwrap_or_else(|| scan::delimiter(body.lines().next().unwrap_or_default()));
    let (mut rows, mut cells) = (Rows::new(body, delimiter), Vec::new());
    let place = Place { file, row: 1 + skipped };
    if rows.look().is_some_and(|look| rows.next_into(look, &mut cells).open) {
        findings.report(Fault::OpenQuote, place.whole());
    }
    let names = cells.iter().map(|c| c.text(body).trim().to_owned()).collect();
    let heading = Heading::read(names, table, place, findings);
    let number = |cell: &Option<usize>| cell.map_or(ABSENT, |cell| u32::try_from(cell).unwrap_or(ABSENT));
    let numbers: Vec<u32> = heading.cells.iter().map(number).collect();
    let mut columns_from = vec![0; heading.width + 1];
    for (column, cell) in heading.cells.iter().enumerate() {
        let Some(cell) = *cell else { continue };
        columns_from[..=cell].iter_mut().for_each(|columns| *columns |= 1 << column);
    }
    let plan = Plan { table, heading, numbers, delimiter, columns_from };
    (plan, start + rows.position(), skipped + rows.lines())
}

struct Block {
    dataset: Dataset,
    findings: Findings,
    lines: u32,
}

/// Reads the rows of a block from its `skip`-th byte into an empty dataset; places count from there, in the first file.
fn read_block(bytes: &[u8], skip: usize, plan: &Plan, mut dataset: Dataset) -> Block {
    let (text, bad) = encoding::text(bytes);
    let text = &text[skip..];
    let Plan { table, heading, numbers, delimiter, columns_from } = plan;
    let mut store = std::mem::take(&mut dataset.store);
    let mut findings = Findings::default();
    let at = |line: u32| Place { file: FileId::default(), row: line + 1 };
    if let Some((offset, fault)) = bad.filter(|(offset, _)| *offset >= skip) {
        let before = &text.as_bytes()[..offset.saturating_sub(skip)];
        let line = memchr::memchr_iter(b'\n', before).count();
        findings.report(fault, at(u32::try_from(line).unwrap_or(u32::MAX - 1)).whole());
    }
    let (bytes, mut rows) = (text.as_bytes(), Rows::new(text, *delimiter));
    let mut unescaped: Vec<String> = Vec::new();
    // Rows are seldom shorter than this; where they are, the table grows.
    dataset.reserve(table.id, text.len() / 32);
    let (mut spans, mut ends) = (Vec::new(), Ends::new(bytes));
    // The row before, whether it was read without a fault, and whether without a quote.
    let (mut before, mut known, mut plain): (&[u8], bool, bool) = (&[], false, false);
    let (mut taken, mut told) = (0, false);
    while let Some(look) = rows.look() {
        let (start, place) = (rows.position(), at(rows.lines()));
        let shared = if known { common_start(before, &bytes[start..]) } else { 0 };
        let begins = bytes[start].is_ascii_alphanumeric();
        let mut unknown = None;
        if let Some(length) = look.row_length().filter(|_| plain && shared > 0 && begins) {
            let (same, behind) = look.cells_within(shared.min(length));
            match ends.find(start + behind, length - behind, same) {
                Ok(like) => {
                    let mut row = Row::new(table, &mut store, &mut findings, place, ());
                    row.reading = Reading::Like(columns_from[same.min(heading.width)], like);
                    taken += usize::from(dataset.read_row(table.id, &mut row));
                    known = row.faultless;
                    before = &bytes[start..start + length];
                    rows.pass(length + 1);
                    continue;
                }
                Err(end) => unknown = end,
            }
        }
        let cut = rows.next_into(look, &mut spans);
        let row = &bytes[start..rows.position()];
        before = row;
        plain = !cut.quoted;
        if cut.open {
            findings.report(Fault::OpenQuote, place.whole());
            known = false;
            continue;
        }
        let filled = |span: &Span| !matches!(trimmed(&text[span.start..span.end]), "" | "\"\"");
        if !begins && !spans.iter().any(filled) {
            known = false;
            continue;
        }
        // A cell is the same when what ends it is, too.
        let mut same = spans.iter().take_while(|span| span.end < start + shared).count();
        if same == spans.len() && shared < row.len() {
            same -= 1;
        }
        if let Some(&cell) = heading.blank.iter().find(|&&cell| !told && spans.get(cell).is_some_and(filled))
        {
            told = true;
            let column = format!("(column {} has no heading)", cell + 1);
            let fault = Fault::UnknownColumn { table: table.name, column: column.clone(), nearest: None };
            findings.report(fault, place.column(&column));
        }
        if spans.len() > heading.width && spans[heading.width..].iter().any(filled) {
            findings.report(Fault::RaggedRow { cells: spans.len(), columns: heading.width }, place.whole());
        }
        if cut.quoted {
            unescaped.clear();
            for (number, span) in spans.iter_mut().enumerate().filter(|(_, span)| span.quoted) {
                match span.bare(text) {
                    Bare::Slice(bare) => *span = bare,
                    Bare::Unescaped(value) => {
                        unescaped.push(value);
                        span.start = unescaped.len() - 1;
                    }
                    Bare::Stray => {
                        let name = heading.names.get(number).cloned().unwrap_or_default();
                        findings.report(Fault::StrayQuote { column: name.clone() }, place.column(&name));
                        span.quoted = false;
                    }
                }
            }
        }
        let cells = Cut { text, spans: &spans, unescaped: &unescaped, numbers };
        let mut row = Row::new(table, &mut store, &mut findings, place, cells);
        if known {
            row.reading = Reading::Changed(columns_from[same.min(heading.width)]);
        }
        let read = dataset.read_row(table.id, &mut row);
        known = read && row.faultless;
        taken += usize::from(read);
        let regular = plain && heading.blank.is_empty() && spans.len() <= heading.width;
        if let Some(unknown) = unknown.filter(|_| known && regular) {
            ends.learn(unknown, taken - 1);
        }
    }
    dataset.store = store;
    Block { dataset, findings, lines: rows.lines() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Link, Record as _};

    /// What the rows of a table of links say of their elements.
    fn elements(csv: &str) -> Vec<Option<String>> {
        let part = read("links.csv", Link::TABLE, &mut csv.as_bytes(), Options::default());
        assert!(!part.findings.has_errors(), "{:?}", part.findings);
        let names = &part.dataset.store.names;
        part.dataset.links.iter().map(|l| l.element.map(|e| names.text(e.symbol()).to_owned())).collect()
    }

    #[test]
    fn a_cell_that_repeats_an_empty_one_is_empty() {
        let csv = "country,priority,element,outcome\nTZA,P1,E1,O1\nTZA,P1,,O1\nTZA,P1,,O2\nTZA,P1,E1,O2\nTZA,P1,E1,O3\n";
        let e1 = || Some("E1".to_owned());
        assert_eq!(elements(csv), [e1(), None, None, e1(), e1()]);
    }

    #[test]
    fn blocks_of_any_size_give_the_same_rows() {
        let mut csv = String::from("country,priority,element,outcome,note\n");
        for n in 0..40_000 {
            csv += &format!(
                "TZA,P{},{},O{},\"a, \"\"quoted\"\"\nnote {n}\"\n",
                n % 7,
                if n % 3 == 0 { "E1" } else { "" },
                n % 5
            );
        }
        assert!(csv.len() > 3 * super::super::blocks::BLOCK);
        let part = read("links.csv", Link::TABLE, &mut csv.as_bytes(), Options::default());
        assert_eq!(part.dataset.links.len(), 40_000);
        let last = part.dataset.links.last().expect("there are links");
        assert_eq!(last.place.row, 2 + 2 * 39_999);
        assert_eq!(last.note.map(|n| part.dataset.store.texts.get(n)), Some("a, \"quoted\"\nnote 39999"));
    }
}
