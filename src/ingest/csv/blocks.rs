//! Blocks of whole rows from a stream of bytes: the pieces of a table that threads read in parallel.

use std::io::{ErrorKind, Read};

use super::split;
use crate::diagnostic::Fault;

/// The size of a block in bytes: large enough that merging its rows is cheap, small enough for a core's cache.
pub(in crate::ingest) const BLOCK: usize = 1 << 18;

/// The size of the first read; it doubles up to [`BLOCK`], since many files are short.
const FIRST_READ: usize = 1 << 13;

/// Some whole rows; the last block of a file may end within a row.
#[derive(Default)]
pub(super) struct Block {
    /// The number of lines of the file before this block.
    pub(super) lines_before: u32,
    pub(super) bytes: Vec<u8>,
}

/// Cuts a source into blocks.
pub(super) struct Blocks<'a> {
    source: &'a mut (dyn Read + Send),
    /// The bytes that were read after the last whole row.
    carry: Vec<u8>,
    ended: bool,
    /// The number of lines in the blocks that were returned.
    lines: u32,
    /// The number of bytes that have been read, and its limit.
    size: u64,
    limit: u64,
}

impl<'a> Blocks<'a> {
    /// The blocks of a source of at most `limit` bytes.
    pub(super) fn new(source: &'a mut (dyn Read + Send), limit: u64) -> Self {
        Self { source, carry: Vec::new(), ended: false, lines: 0, size: 0, limit }
    }

    /// The next block; none after the last, nor after an error.
    ///
    /// # Errors
    /// The source cannot be read, or is larger than the limit.
    pub(super) fn next(&mut self) -> Result<Option<Block>, Fault> {
        let mut bytes = std::mem::take(&mut self.carry);
        let mut filled = bytes.len();
        while !self.ended {
            if filled < bytes.len() {
                filled += self.read_into(&mut bytes[filled..])?;
            } else if filled < BLOCK {
                bytes.reserve(BLOCK - filled);
                bytes.resize((2 * filled).clamp(FIRST_READ, BLOCK), 0);
            } else if let Some(end) = split::last_row_end(&bytes) {
                self.carry.extend_from_slice(&bytes[end..]);
                bytes.truncate(end);
                filled = end;
                break;
            } else {
                // A row longer than a block makes the block longer, by half of it at a time.
                bytes.resize(filled + filled / 2, 0);
            }
        }
        bytes.truncate(filled);
        if bytes.is_empty() {
            return Ok(None);
        }
        let lines_before = self.lines;
        let lines = memchr::memchr_iter(b'\n', &bytes).count();
        self.lines = lines_before.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        Ok(Some(Block { lines_before, bytes }))
    }

    /// Fills the beginning of `buffer` with what the source gives at once. Returns the number of bytes; 0 at its end.
    fn read_into(&mut self, buffer: &mut [u8]) -> Result<usize, Fault> {
        let read = loop {
            match self.source.read(buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.ended = !matches!(read, Ok(1..));
        let read = read.map_err(|error| Fault::Unreadable { reason: error.into() })?;
        self.size += read as u64;
        // The size of a file is checked before it is opened; that of a pipe is known only now.
        if self.size > self.limit {
            self.ended = true;
            return Err(Fault::TooLarge { size: self.size, limit: self.limit });
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A source that gives at most this many bytes at a time, and is interrupted before each of them.
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
                while let Some(Block { lines_before, bytes }) =
                    blocks.next().expect("nothing is wrong with it")
                {
                    assert_eq!(lines_before, lines);
                    assert!(bytes.ends_with(b"\n") || blocks.ended);
                    lines +=
                        u32::try_from(memchr::memchr_iter(b'\n', &bytes).count()).expect("there are few");
                    all.extend_from_slice(&bytes);
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
