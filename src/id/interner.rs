//! Texts by number: every distinct one is stored once.

use std::hash::BuildHasher;
use std::sync::Arc;

use rayon::slice::ParallelSliceMut as _;

use super::{Symbol, natural, same_bytes};

/// Every distinct text once, and the symbol of each.
///
/// An interner may stand on a base: a frozen interner that many share. The texts of the base keep their symbols, so
/// that the parts of a file that are read in parallel agree on them; new texts get the numbers after those of the base. A base
/// never has a base of its own.
#[derive(Debug, Clone, Default)]
pub(crate) struct Interner {
    base: Option<Arc<Self>>,
    /// The number of texts in the base, which is also known once it was released.
    base_len: usize,
    bytes: String,
    /// The end of each text in `bytes`.
    ends: Vec<usize>,
    /// The hash of each text, and one more than its number, at the first free place from that of its hash on; without the
    /// texts of the base. At most half of the places are taken, and their number is a power of two.
    places: Vec<(u32, u32)>,
}

/// The new symbols of texts that were absorbed by another interner.
#[derive(Debug, Clone, Default)]
pub(crate) struct Renumbered {
    /// The number of texts that keep their symbols, being those of the common base.
    first: usize,
    /// The new symbols of the others; empty where none changes.
    symbols: Vec<Symbol>,
}

impl Renumbered {
    /// Does every text keep its symbol?
    pub(crate) fn is_identity(&self) -> bool {
        self.symbols.is_empty()
    }

    /// The new symbol of a text.
    #[inline]
    pub(crate) fn symbol(&self, symbol: Symbol) -> Symbol {
        let new = symbol.number().checked_sub(self.first).and_then(|number| self.symbols.get(number));
        new.copied().unwrap_or(symbol)
    }
}

impl Interner {
    /// An empty interner on a base, which has none itself.
    pub(crate) fn with_base(base: &Arc<Self>) -> Self {
        debug_assert!(base.base.is_none(), "a base has no base");
        Self { base: Some(Arc::clone(base)), base_len: base.ends.len(), ..Self::default() }
    }

    /// Lets go of the base, so that it need not be copied to grow. What is left is only good to be absorbed by the interner
    /// that the base was frozen from.
    pub(crate) fn release_base(&mut self) {
        self.base = None;
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

    /// The text with this number among those above the base.
    #[inline]
    fn own(&self, number: usize) -> &str {
        slice(&self.bytes, &self.ends, number)
    }

    /// The number of a text among those above the base.
    #[inline]
    fn find_own(&self, hash: u32, text: &str) -> Option<usize> {
        let (ends, bytes, last) = (&self.ends, self.bytes.as_bytes(), self.places.len().checked_sub(1)?);
        let mut place = hash as usize;
        loop {
            let (known, number) = self.places[place & last];
            let number = (number as usize).checked_sub(1)?;
            if known == hash && same_bytes(&bytes[start(ends, number)..ends[number]], text.as_bytes()) {
                return Some(number);
            }
            place += 1;
        }
    }

    /// Notes the hash of the text that was stored last.
    fn note(&mut self, hash: u32) {
        if self.ends.len() * 2 > self.places.len() {
            let more = vec![(0, 0); (self.places.len() * 2).max(16)];
            for (hash, number) in std::mem::replace(&mut self.places, more) {
                if number > 0 {
                    self.put(hash, number);
                }
            }
        }
        // The number of texts is smaller than a symbol, which holds 32 bits.
        self.put(hash, self.ends.len() as u32);
    }

    fn put(&mut self, hash: u32, number: u32) {
        let last = self.places.len() - 1;
        let mut place = hash as usize;
        while self.places[place & last].1 > 0 {
            place += 1;
        }
        self.places[place & last] = (hash, number);
    }

    #[inline]
    fn find_hashed(&self, hash: u32, text: &str) -> Option<Symbol> {
        if let Some(number) = self.base.as_deref().and_then(|base| base.find_own(hash, text)) {
            return Some(Symbol::new(number));
        }
        self.find_own(hash, text).map(|own| Symbol::new(self.base_len + own))
    }

    /// The symbol of `text`, new or known.
    pub(crate) fn intern(&mut self, text: &str) -> Symbol {
        let hash = hash(text);
        if let Some(symbol) = self.find_hashed(hash, text) {
            return symbol;
        }
        let symbol = Symbol::new(self.len());
        self.bytes.push_str(text);
        self.ends.push(self.bytes.len());
        self.note(hash);
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
        match (symbol.number().checked_sub(self.base_len), &self.base) {
            (None, Some(base)) => base.own(symbol.number()),
            (own, _) => self.own(own.unwrap_or_default()),
        }
    }

    /// The number of distinct texts.
    #[must_use]
    pub(crate) fn len(&self) -> usize {
        self.base_len + self.ends.len()
    }

    /// Interns the texts of another. Those of a base that it has released have the same symbols here, since that base was
    /// frozen from this interner.
    pub(crate) fn absorb(&mut self, other: &Self) -> Renumbered {
        let first = if other.base.is_some() { 0 } else { other.base_len };
        let text = |number| other.text(Symbol::new(number));
        let symbols: Vec<Symbol> = (first..other.len()).map(|number| self.intern(text(number))).collect();
        let identity = (first..).zip(&symbols).all(|(number, symbol)| symbol.number() == number);
        Renumbered { first, symbols: if identity { Vec::new() } else { symbols } }
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
        one.release_base();
        assert!(all.absorb(&one).is_identity(), "the first keeps its number");
        let mut elsewhere = Interner::default();
        elsewhere.intern("O1");
        let renumbered = elsewhere.absorb(&two);
        assert_eq!([p1, b].map(|symbol| elsewhere.text(renumbered.symbol(symbol))), ["P1", "P2"]);
        two.release_base();
        all.freeze();
        let renumbered = all.absorb(&two);
        assert_eq!(renumbered.symbol(p1), p1);
        assert_eq!((all.text(a), all.text(renumbered.symbol(b))), ("a longer name", "P2"));
        assert_eq!((all.len(), all.find("P2")), (3, Some(renumbered.symbol(b))));
    }
}
