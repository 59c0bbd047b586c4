//! CSV tables: read in blocks of whole rows, the blocks in parallel.

use std::io::Read;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::blocks::Blocks;
use super::body::{Block, read_block};
use super::cut::ABSENT;
use super::heading::Heading;
use super::scan::{self, Rows};
use super::{Options, Part, encoding};
use crate::diagnostic::{Fault, Findings};
use crate::place::{File, FileId, Layout, Place};
use crate::record::{Dataset, Moved, Store, Table};

/// Reads one table into a dataset, whose texts it shares.
pub(super) fn read(
    name: &str,
    table: &'static Table,
    source: &mut (dyn Read + Send),
    options: Options,
    Part { dataset, findings }: &mut Part,
) {
    let file = dataset.files.add(File { name: name.to_owned(), layout: Layout::Lines });
    let mut store = std::mem::take(&mut dataset.store);
    let take = |dataset: &mut Dataset, rows: &mut Dataset, ()| dataset.append(rows);
    // Nothing else is read meanwhile, so that few may wait for the last.
    let lines = Lines { table, file, source, options, blocks: 3 };
    pass(lines, (&mut store, findings), dataset, |_, _, _| (), take);
    dataset.store = store;
}

/// A table on its way in.
pub(super) struct Lines<'a> {
    pub(super) table: &'static Table,
    pub(super) file: FileId,
    pub(super) source: &'a mut (dyn Read + Send),
    pub(super) options: Options,
    /// How many blocks each thread reads before their rows are taken in.
    pub(super) blocks: usize,
}

/// Reads a table block by block. What `each` makes of the rows of a block, several blocks at a time, is taken into
/// `all` in order, with the rows. Their texts are in the store when `each` sees them, and it sees what `all` was before
/// these blocks.
pub(super) fn pass<A: Send + Sync, T: Send>(
    lines: Lines<'_>,
    (store, findings): (&mut Store, &mut Findings),
    all: &mut A,
    each: impl Fn(&A, &Dataset, &Store) -> T + Sync,
    mut take: impl FnMut(&mut A, &mut Dataset, T) + Send,
) {
    let Lines { table, file, source, options, blocks: blocks_each } = lines;
    let at_file = Place { file, row: 0 };
    let mut source = Blocks::new(source, options.max_size);
    let begun = match source.first() {
        Ok(first) => begin(first, table, file, findings),
        Err(fault) => {
            findings.report(fault, at_file.whole());
            return;
        }
    };
    let Some((plan, skip, mut line)) = begun else { return };
    let source = Mutex::new(source);
    // Who reads a block fetches it, too, so that it is in the cache: they are cut one after the other.
    let read_next = |empty: Dataset| -> Result<Option<Numbered>, Fault> {
        let Some((number, bytes)) = locked(&source).next()? else { return Ok(None) };
        let block = read_block(&bytes, if number == 0 { skip } else { 0 }, &plan, empty);
        locked(&source).give_back(bytes);
        Ok(Some(Numbered { number, block, by: Moved::default() }))
    };
    // Rows of blocks that are done with, whose room is filled again.
    let mut spare: Vec<Dataset> = Vec::new();
    let (mut made, mut at_once): (Vec<Made<T>>, usize) = (Vec::new(), 1);
    loop {
        let mut empty_one = || {
            let spare = spare.pop().filter(|rows| rows.store.is_part_of(store));
            spare.unwrap_or_else(|| Dataset::part_of(store))
        };
        let empty: Vec<Dataset> = (0..at_once).map(|_| empty_one()).collect();
        // While some blocks are read, what was made of those before is taken in.
        let before = std::mem::take(&mut made);
        let (read, done): (Vec<_>, Vec<Dataset>) = rayon::join(
            || empty.into_par_iter().map(read_next).collect(),
            || take_all(before, all, &mut take),
        );
        spare.extend(done);
        let mut blocks: Vec<Numbered> = Vec::with_capacity(at_once);
        for block in read {
            match block {
                Ok(block) => blocks.extend(block),
                Err(fault) => findings.report(fault, at_file.whole()),
            }
        }
        let ended = blocks.len() < at_once;
        // Blocks are merged in order, and then stay with the threads that have read them.
        let mut in_order: Vec<&mut Numbered> = blocks.iter_mut().collect();
        in_order.sort_unstable_by_key(|numbered| numbered.number);
        for Numbered { block, by, .. } in in_order {
            let from = Place { file, row: line };
            *by = store.absorb(&mut block.dataset.store, from);
            let mut found = std::mem::take(&mut block.findings);
            found.move_places(|place| place.moved(from));
            findings.absorb(found);
            line += block.lines;
        }
        if at_once == 1 {
            // Most codes come in the first rows; once they are known in every block, few rows have to be renamed.
            store.names.share();
            at_once = blocks_each * rayon::current_num_threads();
        }
        let (before, store) = (&*all, &*store);
        made = (blocks.into_par_iter())
            .map(|Numbered { number, block, by }| {
                let mut rows = block.dataset;
                rows.move_rows(&by);
                let of_block = each(before, &rows, store);
                Made { number, rows, of_block }
            })
            .collect();
        made.sort_unstable_by_key(|made| made.number);
        if ended {
            break;
        }
    }
    take_all(made, all, &mut take);
}

/// Which block of a table was read, and how its rows have to be moved.
struct Numbered {
    number: usize,
    block: Block,
    by: Moved,
}

/// What was made of the rows of a block.
struct Made<T> {
    number: usize,
    rows: Dataset,
    of_block: T,
}

/// What threads take blocks from. Where one of them has failed, all of them will.
fn locked<'a, 'b>(source: &'a Mutex<Blocks<'b>>) -> MutexGuard<'a, Blocks<'b>> {
    source.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes in what was made of some blocks; answers their rows, whose room can be filled again.
fn take_all<A, T>(
    made: Vec<Made<T>>,
    all: &mut A,
    take: &mut impl FnMut(&mut A, &mut Dataset, T),
) -> Vec<Dataset> {
    let taken = made.into_iter().map(|Made { mut rows, of_block, .. }| {
        take(all, &mut rows, of_block);
        rows
    });
    taken.collect()
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
pub(super) struct Plan {
    pub(super) table: &'static Table,
    pub(super) heading: Heading,
    /// The number of the cell that holds each column; past every row where there is none.
    pub(super) numbers: Vec<u32>,
    pub(super) delimiter: u8,
    /// For each cell, and for the one behind the last: the columns, one bit each, that it and those right of it hold.
    pub(super) columns_from: Vec<u32>,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Link, Record as _};
    use crate::text::Keep;

    /// What the rows of a table of links say of their elements.
    fn elements(csv: &str) -> Vec<Option<String>> {
        let mut part = Part::new(Keep::Everything);
        read("links.csv", Link::TABLE, &mut csv.as_bytes(), Options::default(), &mut part);
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
        let mut part = Part::new(Keep::Everything);
        read("links.csv", Link::TABLE, &mut csv.as_bytes(), Options::default(), &mut part);
        assert_eq!(part.dataset.links.len(), 40_000);
        let last = part.dataset.links.last().expect("there are links");
        assert_eq!(last.place.row, 2 + 2 * 39_999);
        assert_eq!(last.note.map(|n| part.dataset.store.texts.get(n)), Some("a, \"quoted\"\nnote 39999"));
    }
}
