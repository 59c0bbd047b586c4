//! Looking at many bytes at a time: for delimiters, line ends and quotes, and for what two rows begin with.

use wide::u8x16;

/// How many bytes are looked at together: cells are short, and a search that begins anew for each of them costs more
/// than it finds.
pub(super) const EYE: usize = 64;

/// Finds delimiters, line ends and quotes.
#[derive(Clone, Copy)]
pub(super) struct Eye<'a> {
    pub(super) bytes: &'a [u8],
    wanted: [u8x16; 3],
}

/// What was seen in some bytes: one bit for each of them.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// Delimiters, line ends and quotes.
    found: u64,
    /// Line ends and quotes.
    stops: u64,
}

impl Look {
    /// Where the first line end or quote stands, if one was seen.
    #[inline]
    pub(super) fn stop(self) -> Option<usize> {
        (self.stops != 0).then_some(self.stops.trailing_zeros() as usize)
    }

    /// The delimiters before the first line end or quote.
    #[inline]
    pub(super) fn delimiters(self) -> u64 {
        let first_stop = self.stops & self.stops.wrapping_neg();
        self.found & first_stop.wrapping_sub(1)
    }

    /// How many delimiters stand among the first so many bytes of a row without quotes that was seen whole, and where what
    /// follows the last of them begins.
    #[inline]
    pub(super) fn cells_within(self, length: usize) -> (usize, usize) {
        let within = self.found & ((1 << length) - 1);
        (within.count_ones() as usize, 64 - within.leading_zeros() as usize)
    }
}

impl<'a> Eye<'a> {
    pub(super) fn new(bytes: &'a [u8], delimiter: u8) -> Self {
        Self { bytes, wanted: [delimiter, b'\n', b'"'].map(u8x16::splat) }
    }

    /// The bytes from `at` on that are looked at together; near the end there are none.
    #[inline]
    fn bytes_at(&self, at: usize) -> Option<&[u8; EYE]> {
        self.bytes.get(at..at + EYE)?.try_into().ok()
    }

    /// How many of these the bytes at both places begin with in common.
    #[inline]
    pub(super) fn common_start(&self, a: usize, b: usize) -> usize {
        let (Some(both_a), Some(both_b)) = (self.bytes_at(a), self.bytes_at(b)) else {
            let same = self.bytes[a..].iter().zip(&self.bytes[b..]).take_while(|(a, b)| a == b);
            return same.take(EYE).count();
        };
        let (quarters_a, quarters_b) = (both_a.as_chunks::<16>().0, both_b.as_chunks::<16>().0);
        let mut same = 0;
        for (n, (a, b)) in quarters_a.iter().zip(quarters_b).enumerate() {
            same |= u64::from(u8x16::new(*a).simd_eq(u8x16::new(*b)).to_bitmask()) << (16 * n);
        }
        same.trailing_ones() as usize
    }

    /// What stands among the bytes from `at` on; past the end there is nothing.
    #[inline]
    pub(super) fn look(&self, at: usize) -> Look {
        let (mut padded, mut seen) = ([0; EYE], u64::MAX);
        let eye: &[u8; EYE] = match self.bytes_at(at) {
            Some(eye) => eye,
            None => {
                let rest = self.bytes.get(at..).unwrap_or_default();
                padded[..rest.len()].copy_from_slice(rest);
                seen = (1 << rest.len()) - 1;
                &padded
            }
        };
        let (quarters, _) = eye.as_chunks::<16>();
        let (mut found, mut stops) = (0, 0);
        for (n, quarter) in quarters.iter().enumerate() {
            let part = u8x16::new(*quarter);
            let [delimiter, newline, quote] = self.wanted.map(|wanted| part.simd_eq(wanted));
            let stop = newline | quote;
            found |= u64::from((delimiter | stop).to_bitmask()) << (16 * n);
            stops |= u64::from(stop.to_bitmask()) << (16 * n);
        }
        Look { found: found & seen, stops: stops & seen }
    }
}

/// The places of delimiters, line ends and quotes.
pub(super) struct Marks<'a> {
    eye: Eye<'a>,
    /// The place of the bytes under the eye.
    at: usize,
    /// The marks among them that are yet to be given out.
    found: u64,
}

impl<'a> Marks<'a> {
    /// Those behind a mark that was seen among the bytes from `at` on.
    pub(super) fn behind(eye: Eye<'a>, at: usize, look: Look, mark: usize) -> Self {
        Self { eye, at, found: look.found & (!1 << (mark - at)) }
    }
}

impl Iterator for Marks<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            self.at += EYE;
            if self.at >= self.eye.bytes.len() {
                return None;
            }
            self.found = self.eye.look(self.at).found;
        }
        let mark = self.at + self.found.trailing_zeros() as usize;
        self.found &= self.found - 1;
        Some(mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_wherever_they_stand() {
        let text = "a,b\"c\n,,,\u{80}\u{ac2c},é;\t\"\"\n0123456789abcdef,x";
        for start in 0..text.len() {
            let bytes = &text.as_bytes()[start..];
            let eye = Eye::new(bytes, b',');
            let found: Vec<usize> = Marks { eye, at: 0, found: eye.look(0).found }.collect();
            let wanted: Vec<usize> = memchr::memchr3_iter(b',', b'\n', b'"', bytes).collect();
            assert_eq!(found, wanted, "from {start}");
            for mark in wanted.iter().take_while(|mark| **mark < EYE) {
                let behind: Vec<usize> = Marks::behind(eye, 0, eye.look(0), *mark).collect();
                assert!(wanted.iter().filter(|other| *other > mark).eq(&behind), "{behind:?} from {start}");
            }
        }
    }

    #[test]
    fn bytes_in_common_are_counted_from_the_front_and_as_many_as_are_looked_at() {
        let mut text = [b'x'; 4 * EYE];
        for differing in [0, 1, 15, 16, 31, 47, 63, 64, 100] {
            text[2 * EYE + differing] = b'y';
            let eye = Eye::new(&text, b',');
            assert_eq!(eye.common_start(0, 2 * EYE), differing.min(EYE));
            // The same near the end, where so many bytes do not stand together any more.
            let short = &text[..2 * EYE + differing.min(EYE - 1)];
            assert_eq!(Eye::new(short, b',').common_start(0, 2 * EYE), differing.min(EYE - 1));
            text[2 * EYE + differing] = b'x';
        }
    }
}
