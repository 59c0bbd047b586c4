//! Cutting a block of CSV text into rows and cells (RFC 4180), without copying.

use super::eye::{EYE, Eye, Look, Marks};

/// A cell: where it stands in the block, and how many quotes stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) quotes: u32,
}

/// A cell without the quotes around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Bare {
    /// It stands in the block as it is.
    Slice(Span),
    /// It held doubled quotes, which are made single here.
    Unescaped(String),
    /// A quote stands where it may not.
    Stray,
}

impl Span {
    /// Takes off the quotes.
    pub(super) fn bare(self, block: &str) -> Bare {
        if self.quotes == 0 {
            return Bare::Slice(self);
        }
        let raw = &block[self.start..self.end];
        // Seldom is there a blank between a quote and the delimiter.
        let (before, quoted) = match raw.as_bytes() {
            [b'"', .., b'"'] => (0, raw),
            _ => (raw.len() - raw.trim_start().len(), raw.trim()),
        };
        let start = self.start + before;
        let Some(inner) = quoted.strip_prefix('"').and_then(|r| r.strip_suffix('"')) else {
            return Bare::Stray;
        };
        // Mostly there are no other quotes than those around it.
        let other = if self.quotes == 2 { None } else { memchr::memchr(b'"', inner.as_bytes()) };
        let Some(first) = other else {
            return Bare::Slice(Self { start: start + 1, end: start + 1 + inner.len(), quotes: 0 });
        };
        let (mut text, mut rest, mut quote) = (String::with_capacity(inner.len()), inner, Some(first));
        while let Some(at) = quote {
            if rest.as_bytes().get(at + 1) != Some(&b'"') {
                return Bare::Stray;
            }
            text.push_str(&rest[..=at]);
            rest = &rest[at + 2..];
            quote = memchr::memchr(b'"', rest.as_bytes());
        }
        text.push_str(rest);
        Bare::Unescaped(text)
    }

    /// The text of the cell for a reader, whatever its quotes.
    pub(super) fn text(self, block: &str) -> String {
        match self.bare(block) {
            Bare::Slice(span) => block[span.start..span.end].to_owned(),
            Bare::Unescaped(text) => text,
            Bare::Stray => block[self.start..self.end].to_owned(),
        }
    }
}

/// A row that was cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cut {
    /// The line of the block on which it begins, from 0.
    pub(super) line: u32,
    /// Is a quote still open at the end of the block?
    pub(super) open: bool,
    /// Does a quote stand in one of its cells?
    pub(super) quoted: bool,
}

/// Cuts a block row by row.
pub(super) struct Rows<'a> {
    eye: Eye<'a>,
    at: usize,
    line: u32,
}

impl<'a> Rows<'a> {
    pub(super) fn new(block: &'a str, delimiter: u8) -> Self {
        Self { eye: Eye::new(block.as_bytes(), delimiter), at: 0, line: 0 }
    }

    /// How many lines have been passed.
    pub(super) fn lines(&self) -> u32 {
        self.line
    }

    /// Where the next row begins.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    /// What stands at the beginning of the next row; nothing behind the last.
    #[inline]
    pub(super) fn look(&self) -> Option<Look> {
        (self.at < self.eye.bytes.len()).then(|| self.eye.look(self.at))
    }

    /// Passes a row of so many bytes, its line end included, that is one line.
    #[inline]
    pub(super) fn pass(&mut self, length: usize) {
        self.at += length;
        self.line += 1;
    }

    /// How many bytes the next row begins with in common with one that begins at `other`: as many as are looked at
    /// together, or fewer.
    #[inline]
    pub(super) fn common_start(&self, other: usize) -> usize {
        self.eye.common_start(other, self.at)
    }

    /// The cells of the next row, which begins with what was seen, put into `cells`.
    pub(super) fn next_into(&mut self, look: Look, cells: &mut Vec<Span>) -> Cut {
        cells.clear();
        let bytes = self.eye.bytes;
        let line = self.line;
        let mut start = self.at;
        // Most rows hold no quote at all and are cut without a thought for them.
        let (mut at, mut look) = (self.at, look);
        let mark = loop {
            let mut delimiters = look.delimiters();
            while delimiters != 0 {
                let end = at + delimiters.trailing_zeros() as usize;
                delimiters &= delimiters - 1;
                cells.push(Span { start, end, quotes: 0 });
                start = end + 1;
            }
            if let Some(stop) = look.stop() {
                break at + stop;
            }
            at += EYE;
            if at >= bytes.len() {
                break bytes.len();
            }
            look = self.eye.look(at);
        };
        if bytes.get(mark) == Some(&b'"') {
            return self.next_quoted(cells, start, mark, Marks::behind(self.eye, at, look, mark));
        }
        let carriage = mark > start && mark < bytes.len() && bytes[mark - 1] == b'\r';
        cells.push(Span { start, end: mark - usize::from(carriage), quotes: 0 });
        self.line += u32::from(mark < bytes.len());
        self.at = bytes.len().min(mark + 1);
        Cut { line, open: false, quoted: false }
    }

    /// The rest of a row from its first quote, which stands at `quote` in the cell that begins at `start`.
    fn next_quoted(
        &mut self,
        cells: &mut Vec<Span>,
        mut start: usize,
        quote: usize,
        marks: Marks<'a>,
    ) -> Cut {
        let bytes = self.eye.bytes;
        let line = self.line;
        // A quote opens a cell only at its start; anywhere else it belongs to the text, and is told.
        let opens = |start: usize, mark: usize| bytes[start..mark].iter().all(|&b| b == b' ');
        let mut literal = !opens(start, quote);
        let (mut quotes, mut inside) = (1, !literal);
        for mark in marks {
            match bytes[mark] {
                b'"' => {
                    literal |= quotes == 0 && !opens(start, mark);
                    inside = !inside && !literal;
                    quotes += 1;
                }
                b'\n' => {
                    self.line += 1;
                    if inside {
                        continue;
                    }
                    let carriage = mark > start && bytes[mark - 1] == b'\r';
                    cells.push(Span { start, end: mark - usize::from(carriage), quotes });
                    self.at = mark + 1;
                    return Cut { line, open: false, quoted: true };
                }
                _ if inside => {}
                _ => {
                    cells.push(Span { start, end: mark, quotes });
                    (start, quotes, literal) = (mark + 1, 0, false);
                }
            }
        }
        cells.push(Span { start, end: bytes.len(), quotes });
        self.at = bytes.len();
        Cut { line, open: inside, quoted: true }
    }
}

/// Where a block has to be cut so that no row is torn: behind the last line end that stands in no quotes.
pub(super) fn last_row_end(bytes: &[u8]) -> Option<usize> {
    let quotes = |part: &[u8]| memchr::memchr_iter(b'"', part).count();
    let odd = quotes(bytes) % 2 == 1;
    let (mut end, mut behind_odd) = (bytes.len(), false);
    loop {
        let newline = memchr::memrchr(b'\n', &bytes[..end])?;
        behind_odd ^= quotes(&bytes[newline..end]) % 2 == 1;
        // The line end is outside quotes when the quotes before it are even in number.
        if odd == behind_odd {
            return Some(newline + 1);
        }
        end = newline;
    }
}

/// The delimiter of a heading row: the one of `,` `;` tab that stands in it most often outside quotes.
pub(super) fn delimiter(heading: &str) -> u8 {
    let mut counts = [(0_u32, b','), (0, b';'), (0, b'\t')];
    let mut inside = false;
    for byte in heading.bytes() {
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
        let (mut rows, mut cells, mut all) = (Rows::new(block, b','), Vec::new(), Vec::new());
        while let Some(look) = rows.look() {
            let cut = rows.next_into(look, &mut cells);
            let stray = |c: &Span| c.bare(block) == Bare::Stray;
            let show = |c: &Span| if stray(c) { "stray!".to_owned() } else { c.text(block) };
            all.push((cut.line, cut.open, cells.iter().map(show).collect()));
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
    fn a_stray_or_open_quote_is_told() {
        let found = rows("a,5\" pipe,c\nd\n");
        assert_eq!(found, [(0, false, cells(&["a", "stray!", "c"])), (1, false, cells(&["d"]))]);
        assert_eq!(rows("5\" by 6\" pipe\nd\n").len(), 2);
        assert!(rows("a,\"b\nc,d\n")[0].1);
        assert_eq!(rows("\"a\"b,c\n")[0].2[0], "stray!");
    }

    #[test]
    fn a_block_is_cut_behind_a_whole_row() {
        assert_eq!(last_row_end(b"a,b\nc,d\ne"), Some(8));
        assert_eq!(last_row_end(b"a,b\n\"c\nd"), Some(4));
        assert_eq!(last_row_end(b"\"c\nd"), None);
        assert_eq!(last_row_end(b"\"c\nd\"\ne,\"f\n\"\"g\n"), Some(6));
    }

    #[test]
    fn the_delimiter_is_the_commonest_outside_quotes() {
        assert_eq!(delimiter("country;framework;kind"), b';');
        assert_eq!(delimiter("country,\"a;b;c;d\",kind"), b',');
        assert_eq!(delimiter("country\tkind"), b'\t');
        assert_eq!(delimiter("country"), b',');
    }
}
