//! Blocks of whole rows: what one task takes of a table.

use std::io::{ErrorKind, Read};

use super::scan;
use crate::diagnostic::Fault;

/// How much of a file one task takes: large enough that merging its rows is cheap, small enough to stay in a cache.
pub(super) const BLOCK: usize = 1 << 18;

/// How much is read of a file at first.
const LEAST: usize = 1 << 13;

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
        // What a block held before is written over, and not cleared first.
        let mut block = self.spare.pop().unwrap_or_default();
        block.resize(block.len().max(self.carry.len()), 0);
        block[..self.carry.len()].copy_from_slice(&self.carry);
        let mut filled = self.carry.len();
        self.carry.clear();
        while !self.ended {
            if filled < block.len() {
                filled += self.read_into(&mut block[filled..])?;
                continue;
            }
            if filled < BLOCK {
                // Many files are short, and a new block is not made longer than it has to be.
                block.reserve(BLOCK - filled);
                block.resize((2 * filled).clamp(LEAST, BLOCK), 0);
                continue;
            }
            if let Some(end) = scan::last_row_end(&block) {
                self.carry.extend_from_slice(&block[end..]);
                block.truncate(end);
                return Ok(Some(block));
            }
            // A row longer than a block makes the block longer, by half of it at a time.
            block.resize(filled + filled / 2, 0);
        }
        block.truncate(filled);
        Ok((!block.is_empty()).then_some(block))
    }

    /// Reads into a part of a block as much as the source gives at once; of one that has ended, nothing.
    fn read_into(&mut self, part: &mut [u8]) -> Result<usize, Fault> {
        let read = loop {
            match self.source.read(part) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        // Nothing is to be had behind a mistake.
        self.ended = !matches!(read, Ok(1..));
        let read = read.map_err(|error| Fault::Unreadable { reason: error.to_string() })?;
        self.read += read as u64;
        // A size is known beforehand only of a file; what comes from elsewhere is counted as it comes.
        if self.read > self.most {
            self.ended = true;
            return Err(Fault::TooLarge { size: self.read, limit: self.most });
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A source that gives so many bytes at most at a time, and is interrupted before each of them.
    struct Dripping<'a>(&'a [u8], usize, bool);

    impl Read for Dripping<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            self.2 = !self.2;
            if self.2 {
                return Err(ErrorKind::Interrupted.into());
            }
            let most = into.len().min(self.1);
            self.0.read(&mut into[..most])
        }
    }

    #[test]
    fn however_a_source_gives_its_bytes_blocks_hold_them_all_in_whole_rows() {
        let row = |n: usize| format!("{n},{}\n", "x".repeat(n % 1000));
        let long = |n: usize| format!("{n},{}\n", "y".repeat(5 * BLOCK / 2));
        let short: String = (0..2_000).map(row).collect();
        for text in [String::new(), "a".to_owned(), short.clone(), format!("{short}{}{short}z", long(1))] {
            for at_a_time in [7_919, BLOCK, usize::MAX] {
                let mut source = Dripping(text.as_bytes(), at_a_time, false);
                let mut blocks = Blocks::new(&mut source, u64::MAX);
                let (mut all, mut lines) = (Vec::new(), 0);
                while let Some(Taken { number: _, line, bytes }) =
                    blocks.next().expect("nothing is wrong with it")
                {
                    assert_eq!(line, lines);
                    assert!(bytes.ends_with(b"\n") || blocks.ended());
                    lines +=
                        u32::try_from(memchr::memchr_iter(b'\n', &bytes).count()).expect("there are few");
                    all.extend_from_slice(&bytes);
                    blocks.give_back(bytes);
                }
                assert!(
                    all == text.as_bytes(),
                    "{} bytes of {}, {at_a_time} at a time",
                    all.len(),
                    text.len()
                );
            }
        }
    }
}
