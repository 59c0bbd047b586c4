//! The ends of rows that were read before. Where the last cells of a table hold words of closed lists, the same ends
//! come again and again behind other beginnings; each is read once in a block.

/// How many ends are remembered; a new one takes the place of another.
const SLOTS: usize = 1 << 10;

/// The longest end that is remembered.
const LONGEST: usize = 32;

/// The end of a row, where it stands.
#[derive(Clone, Copy)]
pub(super) struct Tail<'a> {
    /// The text up to the end of the row.
    pub(super) until: &'a [u8],
    /// How many bytes of it the end has.
    pub(super) length: usize,
    /// How many cells of the row stand before it.
    pub(super) cells: usize,
}

/// For every number of last bytes, a mask of them: of the longest end, as four numbers.
const LAST: [[u64; 4]; LONGEST + 1] = {
    let mut masks = [[0; 4]; LONGEST + 1];
    let mut length = 1;
    while length <= LONGEST {
        masks[length] = masks[length - 1];
        let byte = LONGEST - length;
        masks[length][byte / 8] |= 0xFF << (8 * (byte % 8));
        length += 1;
    }
    masks
};

/// An end of a row.
#[derive(Debug, Clone, Copy)]
struct End {
    /// Its bytes, at the end of these.
    words: [u64; 4],
    length: u16,
    /// How many cells stand before it.
    cells: u16,
    /// The row that has it, among those of the block.
    row: u32,
}

/// What is known of the ends of rows in one block. Where rows end in longer texts, there is no room for any.
#[derive(Default)]
pub(super) struct Ends(Vec<End>);

impl End {
    /// No row ends so.
    const NONE: Self = Self { words: [0; 4], length: u16::MAX, cells: 0, row: 0 };

    #[inline]
    fn new(Tail { until, length, cells }: Tail<'_>) -> Option<Self> {
        let (masks, bytes) = (LAST.get(length)?, until.last_chunk::<LONGEST>()?);
        let (bytes, _) = bytes.as_chunks::<8>();
        let words = std::array::from_fn(|n| u64::from_le_bytes(bytes[n]) & masks[n]);
        Some(Self { words, length: length as u16, cells: u16::try_from(cells).ok()?, row: 0 })
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
    /// The row that ends in the same way behind as many cells.
    #[inline(always)]
    pub(super) fn find(&self, end: Tail<'_>) -> Option<usize> {
        if self.0.is_empty() {
            return None;
        }
        let end = End::new(end)?;
        let known = &self.0[end.slot()];
        let same = (known.words, known.length, known.cells) == (end.words, end.length, end.cells);
        same.then_some(known.row as usize)
    }

    /// Remembers the row that has an end.
    pub(super) fn learn(&mut self, end: Tail<'_>, row: usize) {
        if let (Some(end), Ok(row)) = (End::new(end), u32::try_from(row)) {
            self.0.resize(SLOTS, End::NONE);
            self.0[end.slot()] = End { row, ..end };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_found_only_behind_as_many_cells_and_byte_for_byte() {
        let text = "TZA,undaf-2007-2011,formulation,government,strong,2009,yes,abcdef";
        let tail = |until: &'static str, length, cells| Tail { until: until.as_bytes(), length, cells };
        for length in 0..=text.len() {
            let mut ends = Ends::default();
            ends.learn(tail(text, length, 2), 7);
            assert_eq!(ends.find(tail(text, length, 2)), (length <= LONGEST).then_some(7), "{length}");
            assert_eq!(ends.find(tail(text, length, 3)), None);
            let bits = (text.len() - length..text.len()).flat_map(|at| (0..8).map(move |bit| (at, bit)));
            for (at, bit) in bits {
                let mut other = text.as_bytes().to_vec();
                other[at] ^= 1 << bit;
                assert_eq!(ends.find(Tail { until: &other, length, cells: 2 }), None, "{length}, {at}");
            }
            assert!((0..length).all(|shorter| ends.find(tail(text, shorter, 2)).is_none()));
            // What stands before the end is of no matter, as long as something does.
            let other = "ZZZ,another-framework-of-another-time,".to_owned() + &text[text.len() - length..];
            let found = ends.find(Tail { until: other.as_bytes(), length, cells: 2 });
            assert_eq!(found, (length <= LONGEST).then_some(7), "{length}");
        }
        assert_eq!(Ends::default().find(tail("yes", 3, 2)), None);
    }
}
