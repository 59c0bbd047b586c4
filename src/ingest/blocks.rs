//! Blocks of whole rows: what one task takes of a table.

use std::io::Read;

use super::scan;
use crate::diagnostic::Fault;

/// How much of a file one task takes: large enough that merging its rows is cheap, small enough to stay in a cache.
pub(super) const BLOCK: usize = 1 << 18;

/// A block that somebody took.
pub(super) struct Taken {
    /// How many blocks stand before it.
    pub(super) number: usize,
    /// How many lines do.
    pub(super) line: u32,
    pub(super) bytes: Vec<u8>,
}

/// Blocks of whole rows from a stream of bytes.
pub(super) struct Blocks<'a> {
    source: &'a mut (dyn Read + Send),
    /// What was read behind the last whole row.
    carry: Vec<u8>,
    ended: bool,
    /// A block that was looked at and is yet to be given out.
    first: Option<Vec<u8>>,
    /// Blocks that are done with, to be filled again.
    spare: Vec<Vec<u8>>,
    /// How many blocks were given out, and how many lines end in them.
    given: usize,
    lines: u32,
    /// How many bytes have been read, and how many may be.
    read: u64,
    most: u64,
}

impl<'a> Blocks<'a> {
    /// Blocks of a source that has at most so many bytes.
    pub(super) fn new(source: &'a mut (dyn Read + Send), most: u64) -> Self {
        let (carry, spare) = (Vec::new(), Vec::new());
        Self { source, carry, ended: false, first: None, spare, given: 0, lines: 0, read: 0, most }
    }

    /// The first block, which is given out all the same.
    pub(super) fn first(&mut self) -> Result<&[u8], Fault> {
        self.first = self.fetch()?;
        Ok(self.first.as_deref().unwrap_or_default())
    }

    /// The next block.
    pub(super) fn next(&mut self) -> Result<Option<Taken>, Fault> {
        let fetched = match self.first.take() {
            Some(first) => Some(first),
            None => self.fetch()?,
        };
        Ok(fetched.map(|bytes| {
            let (number, line) = (self.given, self.lines);
            let lines = memchr::memchr_iter(b'\n', &bytes).count();
            self.lines = line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
            self.given += 1;
            Taken { number, line, bytes }
        }))
    }

    /// Is there no block any more, once those that were asked for are given out?
    pub(super) const fn ended(&self) -> bool {
        self.ended
    }

    /// Takes back a block that is done with.
    pub(super) fn give_back(&mut self, block: Vec<u8>) {
        self.spare.push(block);
    }

    fn fetch(&mut self) -> Result<Option<Vec<u8>>, Fault> {
        let mut block = self.spare.pop().unwrap_or_default();
        block.clear();
        block.append(&mut self.carry);
        while !self.ended {
            // A row longer than a block makes the block longer, by half of it at a time.
            let wanted = BLOCK.max(block.len() + block.len() / 2) - block.len();
            block.reserve(wanted);
            let read = (&mut *self.source).take(wanted as u64).read_to_end(&mut block);
            // Nothing is to be had behind a mistake.
            self.ended = !matches!(read, Ok(read) if read == wanted);
            self.read += read.map_err(|error| Fault::Unreadable { reason: error.to_string() })? as u64;
            // A size is known beforehand only of a file; what comes from elsewhere is counted as it comes.
            if self.read > self.most {
                self.ended = true;
                return Err(Fault::TooLarge { size: self.read, limit: self.most });
            }
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
