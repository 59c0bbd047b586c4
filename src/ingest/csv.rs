//! CSV tables: read in blocks of whole rows, the blocks in parallel.

use std::io::Read;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::blocks::{Blocks, Taken};
use super::body::read_block;
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
    let take = |dataset: &mut Dataset, rows: &mut Dataset, (), by: &Moved| {
        rows.move_rows(by);
        dataset.append(rows);
    };
    let lines = Lines { table, file, source, options };
    pass(lines, (&mut store, findings), dataset, |_| 0, |_, _| (), take);
    dataset.store = store;
}

/// A table on its way in.
pub(super) struct Lines<'a> {
    pub(super) table: &'static Table,
    pub(super) file: FileId,
    pub(super) source: &'a mut (dyn Read + Send),
    pub(super) options: Options,
}

/// How many blocks each thread reads before their rows are taken in.
const AT_ONCE: usize = 3;

/// Reads a table block by block. What `each` makes of the rows of a block is taken into `all` in order, with the rows,
/// with what their texts are called in the store. It is told how many errors were `told` of `all` some blocks before.
pub(super) fn pass<A: Send, T: Send>(
    lines: Lines<'_>,
    (store, findings): (&mut Store, &mut Findings),
    all: &mut A,
    told: impl Fn(&A) -> u64,
    each: impl Fn(u64, &mut Dataset) -> T + Sync,
    mut take: impl FnMut(&mut A, &mut Dataset, T, &Moved) + Send,
) {
    let Lines { table, file, source, options } = lines;
    let at_file = Place { file, row: 0 };
    let mut source = Blocks::new(source, options.max_size);
    let begun = match source.first() {
        Ok(first) => begin(first, table, file, findings),
        Err(fault) => {
            findings.report(fault, at_file.whole());
            return;
        }
    };
    let Some((plan, heading, lines_of_heading)) = begun else { return };
    // Rows that are done with leave their room to others: soon, so that it is in the cache, too.
    let (source, rooms) = (Mutex::new(source), Mutex::new(Vec::new()));
    // Who takes a block makes of it all that can be made, while it is in the cache.
    let make_of_next = |told: u64, texts: Store| -> Result<Option<Made<T>>, Fault> {
        let Some(Taken { number, line, bytes }) = locked(&source).next()? else { return Ok(None) };
        let (skip, line) = if number == 0 { (heading, lines_of_heading) } else { (0, line) };
        let mut rows: Dataset = locked(&rooms).pop().unwrap_or_default();
        rows.store = texts;
        let findings = read_block(&bytes, skip, Place { file, row: line }, &plan, &mut rows);
        locked(&source).give_back(bytes);
        let of_block = each(told, &mut rows);
        let texts = std::mem::take(&mut rows.store);
        let rows = if rows.rows() > 0 {
            Some(rows)
        } else {
            locked(&rooms).push(rows);
            None
        };
        Ok(Some(Made { number, texts, rows, findings, of_block }))
    };
    // Texts of blocks that are done with, whose room is filled again.
    let mut spare: Vec<Store> = Vec::new();
    let (mut made, mut at_once): (Vec<(Made<T>, Moved)>, usize) = (Vec::new(), 1);
    loop {
        let mut empty_one =
            || spare.pop().filter(|texts| texts.is_part_of(store)).unwrap_or_else(|| store.part());
        let empty: Vec<Store> = (0..at_once).map(|_| empty_one()).collect();
        let told = told(all);
        // While some blocks are read, what was made of those before is taken in.
        let (read, done): (Vec<_>, Vec<Store>) = rayon::join(
            || empty.into_par_iter().map(|texts| make_of_next(told, texts)).collect(),
            || take_all(std::mem::take(&mut made), all, &rooms, &mut take),
        );
        spare.extend(done);
        let mut blocks: Vec<Made<T>> = Vec::with_capacity(at_once);
        for block in read {
            match block {
                Ok(block) => blocks.extend(block),
                Err(fault) => findings.report(fault, at_file.whole()),
            }
        }
        blocks.sort_unstable_by_key(|block| block.number);
        for mut block in blocks {
            findings.absorb(std::mem::take(&mut block.findings));
            let by = store.absorb(&mut block.texts, Place::default());
            made.push((block, by));
        }
        if locked(&source).ended() {
            break;
        }
        if at_once == 1 {
            // Most codes come in the first rows; once they are known in every block, few rows have to be renamed.
            store.names.share();
            at_once = AT_ONCE * rayon::current_num_threads();
        }
    }
    take_all(made, all, &rooms, &mut take);
}

/// What was made of a block.
struct Made<T> {
    number: usize,
    texts: Store,
    /// Its rows, where some are yet to be taken.
    rows: Option<Dataset>,
    findings: Findings,
    of_block: T,
}

/// Takes in what was made of some blocks; answers their texts, whose room can be filled again, as can that of their rows.
fn take_all<A, T>(
    made: Vec<(Made<T>, Moved)>,
    all: &mut A,
    rooms: &Mutex<Vec<Dataset>>,
    take: &mut impl FnMut(&mut A, &mut Dataset, T, &Moved),
) -> Vec<Store> {
    let taken = made.into_iter().map(|(Made { texts, rows, of_block, .. }, by)| {
        let left = rows.is_some();
        let mut rows = rows.unwrap_or_default();
        take(all, &mut rows, of_block, &by);
        if left {
            locked(rooms).push(rows);
        }
        texts
    });
    taken.collect()
}

/// What threads share. Where one of them has failed, all of them will.
fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
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
    use crate::diagnostic::Code;
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

    /// Links of many blocks, each of two lines.
    fn many(links: usize) -> String {
        let link = |n: usize| format!("TZA,P{},,O1,\"a note\n{n}\"\n", n % 7);
        "country,priority,element,outcome,note\n".to_owned() + &(0..links).map(link).collect::<String>()
    }

    #[test]
    fn rows_of_many_blocks_stand_as_in_the_file_and_know_their_lines() {
        let csv = many(60_000);
        assert!(csv.len() > 5 * super::super::blocks::BLOCK);
        let mut part = Part::new(Keep::Everything);
        read("links.csv", Link::TABLE, &mut csv.as_bytes(), Options::default(), &mut part);
        let Dataset { links, store, .. } = &part.dataset;
        let note = |link: &Link| link.note.map(|note| store.texts.get(note).to_owned());
        for (n, link) in links.iter().enumerate() {
            let priority = store.names.text(link.priority.symbol());
            let read = (link.place.row, note(link), priority.to_owned());
            assert_eq!(read, (2 + 2 * n as u32, Some(format!("a note\n{n}")), format!("P{}", n % 7)));
        }
        assert_eq!(links.len(), 60_000);
    }

    /// A source that fails behind its text.
    struct Failing<'a>(&'a [u8]);

    impl Read for Failing<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            match self.0.read(into)? {
                0 => Err(std::io::Error::other("the disk is gone")),
                read => Ok(read),
            }
        }
    }

    #[test]
    fn of_a_source_that_fails_or_is_too_large_the_blocks_before_are_read_and_it_is_told_once() {
        let csv = many(60_000);
        let told = |source: &mut (dyn Read + Send), max_size| {
            let mut part = Part::new(Keep::Everything);
            let options = Options { max_size, ..Options::default() };
            read("links.csv", Link::TABLE, source, options, &mut part);
            let faults: Vec<_> = part.findings.shown().map(|found| found.code()).collect();
            let lines: Vec<u32> = part.dataset.links.iter().map(|link| link.place.row).collect();
            assert!(lines.iter().eq((2..).step_by(2).take(lines.len()).collect::<Vec<_>>().iter()));
            (faults, lines.len())
        };
        let (faults, links) = told(&mut Failing(csv.as_bytes()), u64::MAX);
        assert_eq!(faults, [Code::Unreadable]);
        assert!((30_000..60_000).contains(&links), "{links}");
        let (faults, links) = told(&mut csv.as_bytes(), csv.len() as u64 / 2);
        assert_eq!(faults, [Code::TooLarge]);
        assert!((10_000..60_000).contains(&links), "{links}");
        assert_eq!(told(&mut Failing(b""), u64::MAX), (vec![Code::Unreadable], 0));
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
