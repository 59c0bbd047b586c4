//! Blocks of whole rows: what one task takes of a table.

use std::io::Read;

use super::scan;

/// How much of a file one task takes: large enough that merging its rows is cheap, small enough to stay in a cache.
pub(super) const BLOCK: usize = 1 << 18;

/// Blocks of whole rows from a stream of bytes.
pub(super) struct Blocks<'a> {
    source: &'a mut (dyn Read + Send),
    /// What was read behind the last whole row.
    carry: Vec<u8>,
    ended: bool,
    /// Blocks that are done with, to be filled again.
    pub(super) spare: Vec<Vec<u8>>,
    /// How many bytes have been read.
    pub(super) read: u64,
}

impl<'a> Blocks<'a> {
    pub(super) fn new(source: &'a mut (dyn Read + Send)) -> Self {
        Self { source, carry: Vec::new(), ended: false, spare: Vec::new(), read: 0 }
    }

    /// The next blocks, at most so many.
    pub(super) fn batch(&mut self, most: usize) -> std::io::Result<Vec<Vec<u8>>> {
        let mut batch = Vec::new();
        while batch.len() < most {
            match self.next()? {
                Some(block) => batch.push(block),
                None => break,
            }
        }
        Ok(batch)
    }

    fn next(&mut self) -> std::io::Result<Option<Vec<u8>>> {
        let mut block = self.spare.pop().unwrap_or_default();
        block.clear();
        block.append(&mut self.carry);
        while !self.ended {
            // A row longer than a block makes the block longer, by half of it at a time.
            let wanted = BLOCK.max(block.len() + block.len() / 2) - block.len();
            block.reserve(wanted);
            let read = (&mut *self.source).take(wanted as u64).read_to_end(&mut block)?;
            self.read += read as u64;
            self.ended = read < wanted;
            if self.ended {
                break;
            }
            if let Some(end) = scan::last_row_end(&block) {
                self.carry.extend_from_slice(&block[end..]);
                block.truncate(end);
                return Ok(Some(block));
            }
        }
        Ok((!block.is_empty()).then_some(block))
    }
}
