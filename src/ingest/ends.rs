//! The ends of rows that were read before. Where the last cells of a table hold words of closed lists, the same ends
//! come again and again behind other beginnings; each is read once in a block.

/// How many ends are remembered; a new one takes the place of another.
const SLOTS: usize = 1 << 10;

/// The longest end that is remembered.
const LONGEST: usize = 32;

/// An end of a row.
#[derive(Debug, Clone, Copy)]
struct End {
    /// Its bytes; where they are fewer, some of them twice.
    words: [u64; 4],
    length: u16,
    /// How many cells stand before it.
    cells: u16,
    /// The row that has it, among those of the block.
    row: u32,
}

/// What is known of the ends of rows in one block.
pub(super) struct Ends(Vec<End>);

impl End {
    /// No row ends so.
    const NONE: Self = Self { words: [0; 4], length: u16::MAX, cells: 0, row: 0 };

    #[inline]
    fn new(end: &[u8], cells: usize) -> Option<Self> {
        let word = |bytes: Option<&[u8; 8]>| bytes.map_or(0, |bytes| u64::from_le_bytes(*bytes));
        let half = |bytes: Option<&[u8; 4]>| bytes.map_or(0, |bytes| u64::from(u32::from_le_bytes(*bytes)));
        let words = match end.len() {
            0..4 => [end.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0, 0, 0],
            4..8 => [half(end.first_chunk()) | half(end.last_chunk()) << 32, 0, 0, 0],
            8..=16 => [word(end.first_chunk()), word(end.last_chunk()), 0, 0],
            17..=LONGEST => {
                let (first, last) = (&end[..16], &end[end.len() - 16..]);
                let [a, b] = [first, last].map(|half| [word(half.first_chunk()), word(half.last_chunk())]);
                [a[0], a[1], b[0], b[1]]
            }
            _ => return None,
        };
        Some(Self { words, length: end.len() as u16, cells: u16::try_from(cells).ok()?, row: 0 })
    }

    /// The slot that it stands in.
    #[inline]
    fn slot(&self) -> usize {
        // Odd numbers with their bits well mixed; the products do not wait for each other.
        const MIX: [u64; 4] =
            [0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5];
        let mixed = |n: usize| self.words[n].wrapping_mul(MIX[n]);
        let both = |x: u64, y: u64| x.wrapping_add(y.rotate_left(32));
        let (first, last) = (both(mixed(0), mixed(1)), both(mixed(2), mixed(3)));
        let shape = u64::from(self.length) << 16 | u64::from(self.cells);
        ((first ^ last.rotate_left(17) ^ shape).wrapping_mul(MIX[0]) >> (64 - SLOTS.ilog2())) as usize
    }
}

impl Ends {
    pub(super) fn new() -> Self {
        Self(vec![End::NONE; SLOTS])
    }

    /// The row that ends in the same way behind so many cells.
    #[inline]
    pub(super) fn find(&self, end: &[u8], cells: usize) -> Option<usize> {
        let end = End::new(end, cells)?;
        let known = &self.0[end.slot()];
        let same = (known.words, known.length, known.cells) == (end.words, end.length, end.cells);
        same.then_some(known.row as usize)
    }

    /// Remembers the row that has an end.
    pub(super) fn learn(&mut self, end: &[u8], cells: usize, row: usize) {
        if let (Some(end), Ok(row)) = (End::new(end, cells), u32::try_from(row)) {
            self.0[end.slot()] = End { row, ..end };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_found_only_behind_as_many_cells_and_byte_for_byte() {
        let long = "government,strong,2009,yes,abcdef";
        for length in 0..=long.len() {
            let (mut ends, end) = (Ends::new(), &long.as_bytes()[..length]);
            ends.learn(end, 2, 7);
            assert_eq!(ends.find(end, 2), (length <= LONGEST).then_some(7), "{length}");
            assert_eq!(ends.find(end, 3), None);
            for at in 0..length {
                let mut other = end.to_vec();
                other[at] ^= 1;
                assert_eq!(ends.find(&other, 2), None, "{length}, {at}");
            }
            assert!((0..length).all(|shorter| ends.find(&end[..shorter], 2).is_none()));
        }
    }
}
