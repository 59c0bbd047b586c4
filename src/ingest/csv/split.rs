//! Splitting a block of CSV text into rows and cells (RFC 4180), without copying.

/// A cell as byte offsets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ingest) struct CellSpan {
    /// Offset of its first byte in the block.
    pub(super) start: usize,
    /// Offset after its last byte.
    pub(super) end: usize,
    /// The number of quotes in it.
    pub(super) quotes: u32,
}

/// A cell without the quotes around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unquoted {
    /// It is a slice of the block.
    Slice(CellSpan),
    /// It held doubled quotes; here they are single.
    Unescaped(String),
    /// It has a quote in a place where RFC 4180 allows none.
    Stray,
}

impl CellSpan {
    /// Removes the quotes around the cell.
    pub(super) fn unquote(self, block: &str) -> Unquoted {
        if self.quotes == 0 {
            return Unquoted::Slice(self);
        }
        let raw = &block[self.start..self.end];
        // Blanks between a quote and the delimiter are rare, but they occur.
        let (before, quoted) = match raw.as_bytes() {
            [b'"', .., b'"'] => (0, raw),
            _ => (raw.len() - raw.trim_start().len(), raw.trim()),
        };
        let start = self.start + before;
        let Some(inner) = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
            return Unquoted::Stray;
        };
        if self.quotes == 2 {
            return Unquoted::Slice(Self { start: start + 1, end: start + 1 + inner.len(), quotes: 0 });
        }
        let (mut text, mut rest) = (String::with_capacity(inner.len()), inner);
        while let Some(quote) = rest.find('"') {
            if rest.as_bytes().get(quote + 1) != Some(&b'"') {
                return Unquoted::Stray;
            }
            text.push_str(&rest[..=quote]);
            rest = &rest[quote + 2..];
        }
        text.push_str(rest);
        Unquoted::Unescaped(text)
    }

    /// The text of the cell; one with a stray quote as it is written.
    pub(in crate::ingest) fn text(self, block: &str) -> String {
        match self.unquote(block) {
            Unquoted::Slice(span) => block[span.start..span.end].to_owned(),
            Unquoted::Unescaped(text) => text,
            Unquoted::Stray => block[self.start..self.end].to_owned(),
        }
    }
}

/// How a row ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ingest) struct RowEnd {
    /// The line of the block on which the row begins, from 0.
    pub(in crate::ingest) line: u32,
    /// Is a quote still open at the end of the block?
    pub(super) open: bool,
    /// Does one of its cells hold a quote?
    pub(super) quoted: bool,
}

/// Splits a block row by row.
pub(in crate::ingest) struct Splitter<'a> {
    bytes: &'a [u8],
    /// The delimiters, line ends and quotes after `position`.
    marks: Marks<'a>,
    position: usize,
    lines: u32,
}

impl<'a> Splitter<'a> {
    pub(in crate::ingest) fn new(block: &'a str, delimiter: u8) -> Self {
        let bytes = block.as_bytes();
        Self { bytes, marks: Marks::new(bytes, delimiter), position: 0, lines: 0 }
    }

    /// The number of lines before the next row.
    pub(super) fn lines(&self) -> u32 {
        self.lines
    }

    /// The offset of the next row.
    pub(super) fn position(&self) -> usize {
        self.position
    }

    /// Puts the cells of the next row into `cells`. Returns nothing after the last row.
    #[inline]
    pub(in crate::ingest) fn next_row(&mut self, cells: &mut Vec<CellSpan>) -> Option<RowEnd> {
        cells.clear();
        let (bytes, line) = (self.bytes, self.lines);
        if self.position >= bytes.len() {
            return None;
        }
        let mut start = self.position;
        // A quote opens a cell only at its start; anywhere else it belongs to the text and is reported.
        let (mut quotes, mut quoted, mut inside, mut literal) = (0, false, false, false);
        for mark in self.marks.by_ref() {
            match bytes[mark] {
                b'"' => {
                    literal |= quotes == 0 && bytes[start..mark].iter().any(|&byte| byte != b' ');
                    inside = !inside && !literal;
                    quotes += 1;
                    quoted = true;
                }
                b'\n' => {
                    self.lines += 1;
                    if inside {
                        continue;
                    }
                    let carriage_return = mark > start && bytes[mark - 1] == b'\r';
                    cells.push(CellSpan { start, end: mark - usize::from(carriage_return), quotes });
                    self.position = mark + 1;
                    return Some(RowEnd { line, open: false, quoted });
                }
                _ if inside => {}
                _ => {
                    cells.push(CellSpan { start, end: mark, quotes });
                    (start, quotes, literal) = (mark + 1, 0, false);
                }
            }
        }
        cells.push(CellSpan { start, end: bytes.len(), quotes });
        self.position = bytes.len();
        Some(RowEnd { line, open: inside, quoted })
    }
}

/// The offsets of delimiters, line ends and quotes; 64 bytes are looked at together, and become the bits of one number.
struct Marks<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    /// The offset of the bytes after those in `found`.
    next: usize,
    /// The marks among the last 64 bytes that are yet to be returned: the bit of each.
    found: u64,
}

impl<'a> Marks<'a> {
    fn new(bytes: &'a [u8], delimiter: u8) -> Self {
        Self { bytes, delimiter, next: 0, found: 0 }
    }

    /// The marks among the 64 bytes from `at` on, or the fewer that are left.
    #[inline]
    fn look(&self, at: usize) -> u64 {
        let rest = &self.bytes[at..];
        match rest.first_chunk::<64>() {
            Some(bytes) => self.bits(bytes),
            None => {
                let mut padded = [0; 64];
                padded[..rest.len()].copy_from_slice(rest);
                self.bits(&padded) & ((1 << rest.len()) - 1)
            }
        }
    }

    #[inline]
    fn bits(&self, bytes: &[u8; 64]) -> u64 {
        let mut is_mark = [0; 64];
        // The compiler compares 16 bytes at once in a loop as plain as this; iterators, and `map` of an array, it may leave as
        // calls.
        for n in 0..64 {
            let byte = bytes[n];
            is_mark[n] = u8::from(byte == self.delimiter) | u8::from(byte == b'\n') | u8::from(byte == b'"');
        }
        // The product has the lowest bits of eight bytes side by side in its highest byte.
        let eight = |n: usize| {
            let flags = is_mark[8 * n..].first_chunk().map_or(0, |eight| u64::from_le_bytes(*eight));
            (flags.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (8 * n)
        };
        (0..8).fold(0, |bits, n| bits | eight(n))
    }
}

impl Iterator for Marks<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            if self.next >= self.bytes.len() {
                return None;
            }
            self.found = self.look(self.next);
            self.next += 64;
        }
        let bit = self.found.trailing_zeros() as usize;
        self.found &= self.found - 1;
        Some(self.next - 64 + bit)
    }
}

/// The offset after the last line end outside quotes: a block that is cut there holds whole rows only.
pub(super) fn last_row_end(bytes: &[u8]) -> Option<usize> {
    let quotes = |part: &[u8]| memchr::memchr_iter(b'"', part).count();
    let odd = quotes(bytes) % 2 == 1;
    let (mut end, mut odd_after) = (bytes.len(), false);
    loop {
        let newline = memchr::memrchr(b'\n', &bytes[..end])?;
        odd_after ^= quotes(&bytes[newline..end]) % 2 == 1;
        // The line end is outside quotes when the quotes before it are even in number.
        if odd == odd_after {
            return Some(newline + 1);
        }
        end = newline;
    }
}

/// The delimiter of a header row: the one of `,` `;` tab that occurs in it most often outside quotes.
pub(super) fn delimiter(header: &str) -> u8 {
    let mut counts = [(0_u32, b','), (0, b';'), (0, b'\t')];
    let mut inside = false;
    for byte in header.bytes() {
        inside ^= byte == b'"';
        for (count, delimiter) in &mut counts {
            *count += u32::from(!inside && byte == *delimiter);
        }
    }
    counts.into_iter().rev().max_by_key(|(count, _)| *count).map_or(b',', |(_, delimiter)| delimiter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(block: &str) -> Vec<(u32, bool, Vec<String>)> {
        let (mut rows, mut cells, mut all) = (Splitter::new(block, b','), Vec::new(), Vec::new());
        while let Some(end) = rows.next_row(&mut cells) {
            let stray = |c: &CellSpan| c.unquote(block) == Unquoted::Stray;
            let show = |c: &CellSpan| if stray(c) { "stray!".to_owned() } else { c.text(block) };
            all.push((end.line, end.open, cells.iter().map(show).collect()));
        }
        all
    }

    fn cells(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|t| (*t).to_owned()).collect()
    }

    #[test]
    fn quotes_commas_and_line_ends_inside_a_cell_belong_to_it() {
        let block = "a,\"b, \"\"c\"\"\",\"d\ne\"\r\nf,,\ng";
        let wanted = [(0, cells(&["a", "b, \"c\"", "d\ne"])), (2, cells(&["f", "", ""])), (3, cells(&["g"]))];
        assert_eq!(rows(block), wanted.map(|(line, cells)| (line, false, cells)));
    }

    #[test]
    fn a_stray_or_open_quote_is_reported() {
        let found = rows("a,5\" pipe,c\nd\n");
        assert_eq!(found, [(0, false, cells(&["a", "stray!", "c"])), (1, false, cells(&["d"]))]);
        assert_eq!(rows("5\" by 6\" pipe\nd\n").len(), 2);
        assert!(rows("a,\"b\nc,d\n")[0].1);
        assert_eq!(rows("\"a\"b,c\n")[0].2[0], "stray!");
    }

    #[test]
    fn a_block_is_cut_after_a_whole_row() {
        assert_eq!(last_row_end(b"a,b\nc,d\ne"), Some(8));
        assert_eq!(last_row_end(b"a,b\n\"c\nd"), Some(4));
        assert_eq!(last_row_end(b"\"c\nd"), None);
        assert_eq!(last_row_end(b"\"c\nd\"\ne,\"f\n\"\"g\n"), Some(6));
    }

    #[test]
    fn marks_are_found_wherever_they_stand() {
        let text = "a,b\"c\n,,,\u{80}\u{ac2c},é;\t\"\"\n0123456789abcdef,x\0y".repeat(5);
        for delimiter in [b',', b';', b'\0'] {
            for start in 0..text.len() {
                let bytes = &text.as_bytes()[start..];
                let found: Vec<usize> = Marks::new(bytes, delimiter).collect();
                let wanted: Vec<usize> = memchr::memchr3_iter(delimiter, b'\n', b'"', bytes).collect();
                assert_eq!(found, wanted, "from {start}");
            }
        }
    }

    #[test]
    fn the_delimiter_is_the_commonest_outside_quotes() {
        assert_eq!(delimiter("country;framework;kind"), b';');
        assert_eq!(delimiter("country,\"a;b;c;d\",kind"), b',');
        assert_eq!(delimiter("country\tkind"), b'\t');
        assert_eq!(delimiter("country"), b',');
    }
}
