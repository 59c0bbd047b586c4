//! Texts by number: every distinct one is stored once.

use std::hash::BuildHasher;
use std::sync::Arc;

use hashbrown::HashTable;
use rayon::slice::ParallelSliceMut as _;

use super::{Symbol, natural};

/// Every distinct text once, and the symbol of each.
///
/// An interner may stand on a base: a frozen interner that many share. The texts of the base keep their symbols, so
/// that the parts of a file that are read in parallel agree on them; new texts get the numbers after those of the base. A base
/// never has a base of its own.
#[derive(Debug, Clone, Default)]
pub(crate) struct Interner {
    base: Option<Arc<Self>>,
    bytes: String,
    /// The end of each text in `bytes`.
    ends: Vec<usize>,
    /// The hash and the number of each text, without those of the base.
    numbers: HashTable<(u32, u32)>,
}

impl Interner {
    /// An empty interner on a base, which has none itself.
    pub(crate) fn with_base(base: &Arc<Self>) -> Self {
        debug_assert!(base.base.is_none(), "a base has no base");
        Self { base: Some(Arc::clone(base)), ..Self::default() }
    }

    /// Turns all texts so far into a base, on which this interner stands from now on, with all symbols as they are.
    pub(crate) fn freeze(&mut self) -> Arc<Self> {
        let base = match &self.base {
            Some(base) if self.ends.is_empty() => Arc::clone(base),
            _ => Arc::new(std::mem::take(self).flatten()),
        };
        *self = Self::with_base(&base);
        base
    }

    /// The same texts with the same symbols in one table without a base.
    #[must_use]
    pub(crate) fn flatten(mut self) -> Self {
        let Some(base) = self.base.take() else { return self };
        let mut all = Arc::unwrap_or_clone(base);
        for number in 0..self.ends.len() {
            all.intern(self.own(number));
        }
        all
    }

    /// The number of texts in the base.
    fn base_len(&self) -> usize {
        self.base.as_ref().map_or(0, |base| base.ends.len())
    }

    /// The text with this number among those above the base.
    #[inline]
    fn own(&self, number: usize) -> &str {
        slice(&self.bytes, &self.ends, number)
    }

    /// The number of a text among those above the base.
    #[inline]
    fn find_own(&self, hash: u32, text: &str) -> Option<usize> {
        // Bytes are compared, since a slice of text would look for the boundary of a letter first.
        let Self { bytes, ends, numbers, .. } = self;
        let is_same = |&(known, number): &(u32, u32)| {
            let number = number as usize;
            known == hash && bytes.as_bytes()[start(ends, number)..ends[number]] == *text.as_bytes()
        };
        numbers.find(spread(hash), is_same).map(|&(_, number)| number as usize)
    }

    #[inline]
    fn find_hashed(&self, hash: u32, text: &str) -> Option<Symbol> {
        if let Some(number) = self.base.as_deref().and_then(|base| base.find_own(hash, text)) {
            return Some(Symbol::new(number));
        }
        self.find_own(hash, text).map(|own| Symbol::new(self.base_len() + own))
    }

    /// The symbol of `text`, new or known.
    pub(crate) fn intern(&mut self, text: &str) -> Symbol {
        let hash = hash(text);
        if let Some(symbol) = self.find_hashed(hash, text) {
            return symbol;
        }
        let symbol = Symbol::new(self.len());
        // It is smaller than the symbol, which holds 32 bits.
        let number = self.ends.len() as u32;
        self.bytes.push_str(text);
        self.ends.push(self.bytes.len());
        self.numbers.insert_unique(spread(hash), (hash, number), |&(hash, _)| spread(hash));
        symbol
    }

    /// The symbol of `text` if it is known.
    #[inline]
    #[must_use]
    pub(crate) fn find(&self, text: &str) -> Option<Symbol> {
        self.find_hashed(hash(text), text)
    }

    /// The text of a symbol of this interner.
    #[inline]
    #[must_use]
    pub(crate) fn text(&self, symbol: Symbol) -> &str {
        match (symbol.number().checked_sub(self.base_len()), &self.base) {
            (None, Some(base)) => base.own(symbol.number()),
            (own, _) => self.own(own.unwrap_or_default()),
        }
    }

    /// The number of distinct texts.
    #[must_use]
    pub(crate) fn len(&self) -> usize {
        self.base_len() + self.ends.len()
    }

    /// The number of texts that have the same symbols in both, because both stand on the same base.
    pub(crate) fn shared_with(&self, other: &Self) -> usize {
        match (&self.base, &other.base) {
            (Some(base), Some(other)) if Arc::ptr_eq(base, other) => base.len(),
            _ => 0,
        }
    }

    /// Interns the texts of another from the number `first` on. Returns their symbols here, in the order of their
    /// numbers; nothing where each of them keeps its symbol.
    pub(crate) fn absorb(&mut self, other: &Self, first: usize) -> Vec<Symbol> {
        let symbols: Vec<Symbol> =
            (first..other.len()).map(|number| self.intern(other.text(Symbol::new(number)))).collect();
        let identity = (first..).zip(&symbols).all(|(number, symbol)| symbol.number() == number);
        if identity { Vec::new() } else { symbols }
    }

    /// The rank of every text in the natural order ([`natural`]), to be indexed by the number of its symbol.
    pub(crate) fn ranks(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0u32..).take(self.len()).collect();
        let text = |number: u32| self.text(Symbol::new(number as usize));
        order.par_sort_unstable_by(|&a, &b| natural(text(a), text(b)));
        let mut ranks = vec![0; order.len()];
        for (rank, number) in (0u32..).zip(order) {
            ranks[number as usize] = rank;
        }
        ranks
    }
}

#[inline]
fn hash(text: &str) -> u32 {
    foldhash::fast::FixedState::with_seed(0x0D_EC_E7).hash_one(text.as_bytes()) as u32
}

/// Fills the 64 bits that the table looks at.
#[inline]
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

#[inline]
fn start(ends: &[usize], number: usize) -> usize {
    if number == 0 { 0 } else { ends[number - 1] }
}

#[inline]
fn slice<'a>(bytes: &'a str, ends: &[usize], number: usize) -> &'a str {
    &bytes[start(ends, number)..ends[number]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_stored_once_and_found_again() {
        let mut names = Interner::default();
        let (a, b) = (names.intern("P1"), names.intern("O1"));
        assert_eq!(names.intern("P1"), a);
        assert_ne!(a, b);
        assert_eq!((names.text(a), names.text(b), names.len()), ("P1", "O1", 2));
        assert_eq!((names.find("O1"), names.find("O2")), (Some(b), None));
    }

    #[test]
    fn texts_of_every_length_are_distinguished() {
        let mut names = Interner::default();
        let texts: Vec<String> =
            (0..20).flat_map(|n| ["a".repeat(n), "ab".repeat(n), format!("{}b", "a".repeat(n))]).collect();
        for text in &texts {
            let symbol = names.intern(text);
            assert_eq!((names.text(symbol), names.find(text)), (text.as_str(), Some(symbol)));
        }
        let distinct: std::collections::BTreeSet<&String> = texts.iter().collect();
        assert_eq!(names.len(), distinct.len());
    }

    #[test]
    fn freezing_and_flattening_keep_every_symbol() {
        let mut names = Interner::default();
        let first = names.intern("P1");
        let base = names.freeze();
        let second = names.intern("a name that is longer");
        assert!(Arc::ptr_eq(&base, &names.clone().freeze()) || !names.ends.is_empty());
        names.freeze();
        let third = names.intern("O/1");
        let flat = names.clone().flatten();
        assert!(flat.base.is_none());
        for names in [&names, &flat] {
            for (symbol, text) in [(first, "P1"), (second, "a name that is longer"), (third, "O/1")] {
                assert_eq!((names.text(symbol), names.find(text)), (text, Some(symbol)));
            }
            assert_eq!(names.len(), 3);
        }
    }

    #[test]
    fn the_base_keeps_its_symbols_and_new_texts_are_renumbered() {
        let mut all = Interner::default();
        let p1 = all.intern("P1");
        let base = all.freeze();
        let (mut one, mut two) = (Interner::with_base(&base), Interner::with_base(&base));
        let [a, b] = [(&mut one, "a longer name"), (&mut two, "P2")].map(|(names, text)| {
            assert_eq!((names.intern("P1"), names.find("P3")), (p1, None));
            names.intern(text)
        });
        assert_eq!(a, b, "each numbers its own");
        assert_eq!((all.shared_with(&one), all.shared_with(&Interner::default())), (1, 0));
        assert_eq!(all.absorb(&one, 1), [], "the first keeps its number");
        let renumbered = all.absorb(&two, 1);
        assert_eq!((all.text(a), all.text(renumbered[0])), ("a longer name", "P2"));
        assert_eq!((all.len(), all.find("P2")), (3, Some(renumbered[0])));
    }
}
