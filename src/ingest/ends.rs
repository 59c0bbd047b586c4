//! The ends of rows that were read before. Where the last cells of a table hold words of closed lists, the same ends
//! come again and again behind other beginnings; each is read once in a block.

use std::hash::BuildHasher as _;

use super::cut::common_start;

/// How many ends are remembered; a new one takes the place of another.
const SLOTS: usize = 1 << 10;

/// An end of a row: where it was first read.
#[derive(Debug, Clone, Copy, Default)]
struct Known {
    hash: u32,
    /// Where it begins in the block.
    start: u32,
    length: u16,
    /// How many cells stand before it.
    cells: u16,
    /// The row that has it, among those of the block.
    row: u32,
}

/// What is known of the ends of rows in one block.
pub(super) struct Ends<'a> {
    block: &'a [u8],
    known: Vec<Known>,
}

/// An end that was not known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unknown {
    slot: usize,
    end: Known,
}

impl<'a> Ends<'a> {
    pub(super) fn new(block: &'a [u8]) -> Self {
        Self { block, known: vec![Known::default(); SLOTS] }
    }

    /// The row that ends in the same way, from its `cells`-th cell on, as one that ends with `start..start + length`.
    #[inline]
    pub(super) fn find(&self, start: usize, length: usize, cells: usize) -> Result<usize, Option<Unknown>> {
        let bytes = |start: usize, length: usize| &self.block[start..start + length];
        let hash = foldhash::fast::FixedState::with_seed(cells as u64).hash_one(bytes(start, length));
        let slot = hash as usize % SLOTS;
        let hash = (hash >> 32) as u32;
        let known = &self.known[slot];
        let same = (known.hash, known.length as usize, known.cells as usize) == (hash, length, cells);
        if same && common_start(bytes(known.start as usize, length), bytes(start, length)) == length {
            return Ok(known.row as usize);
        }
        let end = (|| {
            let (start, length) = (u32::try_from(start).ok()?, u16::try_from(length).ok()?);
            Some(Known { hash, start, length, cells: u16::try_from(cells).ok()?, row: 0 })
        })();
        Err(end.map(|end| Unknown { slot, end }))
    }

    /// Remembers the row that has an end.
    #[inline]
    pub(super) fn learn(&mut self, unknown: Unknown, row: usize) {
        if let Ok(row) = u32::try_from(row) {
            self.known[unknown.slot] = Known { row, ..unknown.end };
        }
    }
}
