//! Codes that were looked for not long ago: in a file the same few come again and again.

use super::Symbol;

/// How many places there are; in each stand two codes, so that two that come in turn do not drive each other out.
const PLACES: usize = 1 << 8;

/// A code as numbers: compared at once, and without a look at where its text is kept. No code is `default()`.
pub(super) trait Packed: Copy + Eq + Default {
    /// Its bits, mixed.
    fn mixed(self) -> u64;
}

/// A code of up to seven bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Short(pub(super) u64);

/// A code of eight to sixteen bytes: the first eight, the last eight, and how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Longer(u64, u64, usize);

/// Odd, with its bits well mixed.
const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

impl Short {
    #[inline]
    pub(super) fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let low = |four: &[u8; 4]| u64::from(u32::from_le_bytes(*four));
        let number = match bytes {
            [] => 0,
            [a] => u64::from(*a),
            [a, b] => u64::from(*a) | u64::from(*b) << 8,
            [a, b, c] => u64::from(*a) | u64::from(*b) << 8 | u64::from(*c) << 16,
            // Two halves that may overlap: of the second only what is new is taken.
            _ if bytes.len() < 8 => {
                let new = low(bytes.last_chunk()?) >> (8 * (8 - bytes.len()));
                low(bytes.first_chunk()?) | new << 32
            }
            _ => return None,
        };
        Some(Self(number | (bytes.len() as u64 + 1) << 56))
    }
}

impl Longer {
    #[inline]
    pub(super) fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let half = |eight: &[u8; 8]| u64::from_le_bytes(*eight);
        (bytes.len() <= 16).then_some(Self(
            half(bytes.first_chunk()?),
            half(bytes.last_chunk()?),
            bytes.len(),
        ))
    }
}

impl Packed for Short {
    #[inline]
    fn mixed(self) -> u64 {
        self.0.wrapping_mul(MIX)
    }
}

impl Packed for Longer {
    #[inline]
    fn mixed(self) -> u64 {
        (self.0.wrapping_mul(MIX) ^ self.1.rotate_left(32) ^ self.2 as u64).wrapping_mul(MIX)
    }
}

/// Codes of one kind with their symbols. Nothing takes room before the first is remembered.
#[derive(Debug, Clone, Default)]
pub(super) struct Recent<K>(Vec<[(K, Symbol); 2]>);

impl<K: Packed> Recent<K> {
    #[inline]
    fn place(code: K) -> usize {
        (code.mixed() >> (64 - PLACES.ilog2())) as usize
    }

    /// The symbol of a code, if it was looked for not long ago.
    #[inline]
    pub(super) fn find(&self, code: K) -> Option<Symbol> {
        let [first, second] = self.0.get(Self::place(code))?;
        if first.0 == code {
            return Some(first.1);
        }
        (second.0 == code).then_some(second.1)
    }

    /// Remembers a code in place of the one of its place that has been known longer.
    pub(super) fn remember(&mut self, code: K, symbol: Symbol) {
        self.0.resize(PLACES, [(K::default(), symbol); 2]);
        let [first, second] = &mut self.0[Self::place(code)];
        *second = std::mem::replace(first, (code, symbol));
    }

    /// Forgets all codes but those with certain symbols.
    pub(super) fn keep(&mut self, kept: impl Fn(Symbol) -> bool) {
        let forgotten = self.0.iter_mut().flatten().filter(|(_, symbol)| !kept(*symbol));
        forgotten.for_each(|(code, _)| *code = K::default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_apart_by_every_byte_and_by_their_length() {
        let text = "undaf-2007-2011x";
        let texts: Vec<String> = (0..=text.len())
            .flat_map(|length| {
                let changed = (0..length).map(move |at| {
                    let mut other = text[..length].to_owned();
                    other.replace_range(at..=at, "?");
                    other
                });
                changed.chain([text[..length].to_owned()])
            })
            .chain(["aaaaaaaa".to_owned(), "aaaaaaaaa".to_owned(), "aaa".to_owned(), "aaaa".to_owned()])
            .collect();
        for a in &texts {
            assert_eq!(Short::of(a).is_some(), a.len() < 8, "{a}");
            assert_eq!(Longer::of(a).is_some(), (8..=16).contains(&a.len()), "{a}");
            assert_ne!(Short::of(a), Some(Short::default()));
            assert_ne!(Longer::of(a), Some(Longer::default()));
            for b in &texts {
                assert_eq!(
                    Short::of(a) == Short::of(b) && Longer::of(a) == Longer::of(b),
                    a == b,
                    "{a}, {b}"
                );
            }
        }
        assert_eq!(Longer::of("12345678901234567"), None);
    }

    #[test]
    fn a_code_is_found_again_until_two_others_took_its_place_or_it_is_forgotten() {
        let code = |n: usize| Short(n as u64 + 1);
        let same: Vec<Short> =
            (0..100_000).map(code).filter(|c| Recent::place(*c) == Recent::place(code(0))).take(3).collect();
        let mut recent = Recent::default();
        assert_eq!(recent.find(same[0]), None);
        for (n, code) in same.iter().enumerate() {
            recent.remember(*code, Symbol::new(n));
        }
        assert_eq!(
            same.iter().map(|c| recent.find(*c).map(Symbol::number)).collect::<Vec<_>>(),
            [None, Some(1), Some(2)]
        );
        recent.keep(|symbol| symbol.number() < 2);
        assert_eq!((recent.find(same[1]).map(Symbol::number), recent.find(same[2])), (Some(1), None));
    }
}
