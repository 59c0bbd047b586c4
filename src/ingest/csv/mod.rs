//! CSV tables.
//!
//! A file is cut into blocks of whole rows (`blocks`). The first lines tell how rows are read (`header`). Threads split
//! blocks into rows and cells (`split`) and read them into records (`rows`); the records are merged in the order of the
//! file, so that the result is the same for any number of threads.
//!
//! # How this is fast
//!
//! The bound is a share of what a columnar engine needs for the same job; what is not needed for it is not here. Advice
//! for whoever changes this:
//!
//! - **Whole rows in parallel.** A block ends after a line end outside quotes, which is found from its end by counting
//!   quotes. A block holds about 5,000 rows, so that merging costs little beside reading.
//! - **No thread waits.** While the blocks of a round are read, the rows of the round before are merged and the bytes of
//!   the next are fetched.
//! - **No copies.** A cell is a slice of its block; only a cell with doubled quotes is written anew. UTF-8 is checked once
//!   for each block.
//! - **64 bytes at a time.** Cells are short: a search that begins anew for each of them, as `memchr3` does, takes twice as
//!   long. `Marks` turns 64 bytes into the bits of one number, with a plain loop that the compiler makes compare 16 bytes
//!   at once: 0.35 instead of 0.56 of 2.8 billion instructions for the middle set, against eight bytes at a time.
//! - **Nothing is kept that nobody asks for.** Result files show no text, so of the titles and notes of plans only a
//!   fingerprint is kept (`Detail::Classes`), and of citations in tables of evidence nothing (`Store::begin_row`): the
//!   largest set takes 402 MB instead of 655 MB.
//! - **Frozen names.** Most names of a file occur in its first rows. Each round of blocks stands on a frozen interner of
//!   the names so far; a block whose names are all known is merged without renumbering.
//! - **Repeated cells.** Rows come sorted, so that country, framework and priority mostly repeat. A cell that repeats is
//!   compared with the one above it and its value is copied (`Row::required`); it is not parsed or looked up again. This
//!   holds for every type of value and every column.
//! - **Counting instead of sorting.** Countries come in no order, so that the rows of every table have to be grouped anew:
//!   two passes that count (`graph::sorted::grouped`) instead of a sort, and the plan that rows of one plan name is looked
//!   up once (`Resolver::framework`). Building the graph takes 0.32 instead of 0.67 billion instructions.
//!
//! All figures are of 2026-11-30; instructions are counted with one thread and one unit of code (`--profile dist`) on the
//! set of 740,912 rows.
//!
//! What was tried and left out, since it buys little: remembering the ends of rows, caches of recent codes.

mod blocks;
mod header;
mod rows;
pub(super) mod split;

pub(super) use self::blocks::BLOCK;
pub use self::rows::strip_formula_guard;

use std::io::Read;
use std::sync::Arc;

use rayon::prelude::*;

use self::blocks::{Block, Blocks};
use self::header::Header;
use super::{Options, Part};
use crate::diagnostic::Fault;
use crate::id::Interner;
use crate::place::{File, FileId, Layout, Place};
use crate::record::Table;

/// The number of blocks that each thread reads before their rows are merged.
const BLOCKS_PER_THREAD: usize = 4;

/// Reads one table into `dataset`, which may already hold rows. The blocks of a round are read in parallel; the rows of the
/// round before are merged meanwhile, in the order of the file, and the bytes of the next are fetched.
pub(super) fn read(
    name: &str,
    table: &'static Table,
    source: &mut (dyn Read + Send),
    options: Options,
    Part { dataset, findings }: &mut Part,
) {
    let file = dataset.files.add(File { name: name.to_owned(), layout: Layout::Lines });
    let at_file = Place { file, row: 0 }.whole();
    let mut blocks = Blocks::new(source, options.max_size);
    let first = match blocks.next() {
        Ok(first) => first.unwrap_or_default(),
        Err(fault) => return findings.report(fault, at_file),
    };
    let Some(header) = Header::read(&first.bytes, table, file, findings) else { return };
    let (mut round, mut parts) = (vec![first], Vec::new());
    while !round.is_empty() || !parts.is_empty() {
        // Names that are known by now have the same symbols in every block, so that few rows have to be renumbered.
        let names = dataset.store.names.freeze();
        let read = |block: Block| read_block(&block, &names, &header, file, options);
        (parts, round) = rayon::join(
            || round.into_par_iter().map(read).collect(),
            || {
                for Part { dataset: rows, findings: found } in parts {
                    findings.absorb(found);
                    dataset.absorb_rows(rows);
                }
                next_round(&mut blocks, |fault| findings.report(fault, at_file.clone()))
            },
        );
    }
}

/// The blocks of the next round; none at the end of the file. Where it cannot be read on, they are the blocks before that.
fn next_round(blocks: &mut Blocks<'_>, report: impl FnOnce(Fault)) -> Vec<Block> {
    let mut round = Vec::new();
    while round.len() < BLOCKS_PER_THREAD * rayon::current_num_threads() {
        match blocks.next() {
            Ok(Some(block)) => round.push(block),
            Ok(None) => break,
            Err(fault) => {
                report(fault);
                break;
            }
        }
    }
    round
}

/// Reads the rows of a block. The first block begins with the header.
fn read_block(block: &Block, names: &Arc<Interner>, header: &Header, file: FileId, options: Options) -> Part {
    let is_first = block.lines_before == 0;
    let (skip, lines) = if is_first { (header.bytes, header.lines) } else { (0, block.lines_before) };
    let mut part = Part::new(options.detail);
    part.dataset.store.names = Interner::with_base(names);
    let after = Place { file, row: lines };
    part.findings = rows::read_rows(&block.bytes, skip, after, header, &mut part.dataset);
    part.dataset.store.names.release_base();
    part
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::record::{Dataset, Link, Record as _};
    use crate::text::Detail;

    /// What the rows of a table of links say of their elements.
    fn elements(csv: &str) -> Vec<Option<String>> {
        let mut part = Part::new(Detail::Full);
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
        assert!(csv.len() > 5 * BLOCK);
        let mut part = Part::new(Detail::Full);
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
            let mut part = Part::new(Detail::Full);
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
        assert!(csv.len() > 3 * BLOCK);
        let mut part = Part::new(Detail::Full);
        read("links.csv", Link::TABLE, &mut csv.as_bytes(), Options::default(), &mut part);
        assert_eq!(part.dataset.links.len(), 40_000);
        let last = part.dataset.links.last().expect("there are links");
        assert_eq!(last.place.row, 2 + 2 * 39_999);
        assert_eq!(last.note.map(|n| part.dataset.store.texts.get(n)), Some("a, \"quoted\"\nnote 39999"));
    }
}
