//! Texts by number: every distinct one once.

use std::hash::BuildHasher;
use std::sync::Arc;

use hashbrown::HashTable;
use rayon::slice::ParallelSliceMut as _;

use super::recent::{Longer, Recent, Short};
use super::{Symbol, fingerprint, natural};

fn fingerprint_symbol(text: &str) -> Symbol {
    Symbol::new((fingerprint(text) >> 33) as usize)
}

/// Every distinct text once, and the symbol of each.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// Texts that were known before and are shared with others; their symbols come first.
    base: Option<Arc<Self>>,
    /// How many they are.
    shared: usize,
    bytes: String,
    ends: Vec<u32>,
    /// The numbers of the short texts, which most codes are, each with the text itself.
    short: HashTable<(Short, u32)>,
    /// The numbers of the others.
    long: HashTable<u32>,
    /// Codes that were looked for not long ago, by their lengths.
    recent: Recent<Short>,
    recent_longer: Recent<Longer>,
    /// Is there a text with a “/” in it, shared ones included?
    paths: bool,
    only_fingerprints: bool,
}

impl Names {
    /// A table that keeps no text, only a number made from it: two texts have one symbol when they are equal, and
    /// (with a chance of one in two thousand million) when they are not. For runs that compare texts and show none.
    #[must_use]
    pub fn of_fingerprints() -> Self {
        Self { only_fingerprints: true, ..Self::default() }
    }

    /// A table that knows all texts of another by the same symbols, and has room for more.
    pub(crate) fn above(base: &Arc<Self>) -> Self {
        Self { base: Some(Arc::clone(base)), shared: base.len(), paths: base.paths, ..Self::default() }
    }

    /// Shares from now on all texts that it has, where it shares some already.
    pub(crate) fn share(&mut self) {
        if self.base.is_some() {
            *self = Self::above(&Arc::new(std::mem::take(self)));
        }
    }

    /// Do both share the same texts with others?
    pub(crate) fn shares_with(&self, other: &Self) -> bool {
        match (&self.base, &other.base) {
            (Some(base), Some(other)) => Arc::ptr_eq(base, other),
            (None, None) => true,
            _ => false,
        }
    }

    /// A table that shares with others what this one shares, and has room for more.
    pub(crate) fn part(&self) -> Self {
        self.base.as_ref().map_or_else(Self::default, Self::above)
    }

    fn hash(text: impl std::hash::Hash) -> u64 {
        foldhash::fast::FixedState::with_seed(0x0D_EC_E7).hash_one(text)
    }

    /// The number of a text, if it is known.
    #[inline]
    fn number(&self, text: &str) -> Option<u32> {
        let all = |layer: &Self, own: u32| own + layer.shared as u32;
        match Short::of(text) {
            Some(code) => {
                let hash = Self::hash(code.0);
                let own = |layer: &Self| layer.short.find(hash, |known| known.0 == code).map(|known| known.1);
                self.layers().find_map(|layer| Some(all(layer, own(layer)?)))
            }
            None => {
                let hash = Self::hash(text.as_bytes());
                let own = |layer: &Self| {
                    let same = |&n: &u32| is_slice(&layer.bytes, &layer.ends, n as usize, text);
                    layer.long.find(hash, same).copied()
                };
                self.layers().find_map(|layer| Some(all(layer, own(layer)?)))
            }
        }
    }

    /// This table, the one that it shares with others, the one that that one shares, and so on.
    fn layers(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |layer| layer.base.as_deref())
    }

    /// The symbol of `text`, new or known.
    pub fn intern(&mut self, text: &str) -> Symbol {
        if self.only_fingerprints {
            return fingerprint_symbol(text);
        }
        if let Some(number) = self.number(text) {
            return Symbol::new(number as usize);
        }
        let symbol = Symbol::new(self.len());
        let Self { bytes, ends, short, long, .. } = self;
        let number = u32::try_from(ends.len()).expect("fewer than four billion distinct texts");
        bytes.push_str(text);
        ends.push(u32::try_from(bytes.len()).expect("less than four gigabytes of distinct names"));
        match Short::of(text) {
            Some(code) => {
                short.insert_unique(Self::hash(code.0), (code, number), |known| Self::hash(known.0.0));
            }
            None => {
                let hash = |&n: &u32| Self::hash(slice(bytes, ends, n as usize).as_bytes());
                long.insert_unique(Self::hash(text.as_bytes()), number, hash);
            }
        }
        self.paths |= text.contains('/');
        symbol
    }

    /// The symbol of `text` if it is known.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Symbol> {
        self.number(text).map(|number| Symbol::new(number as usize))
    }

    /// The symbol of `text` if it is known and holds no “/”.
    #[inline]
    pub(crate) fn find_code(&mut self, text: &str) -> Option<Symbol> {
        Short::of(text).and_then(|code| self.recent.find(code)).or_else(|| self.find_other_code(text))
    }

    /// The same for one that is not short or was not looked for not long ago.
    #[inline(never)]
    fn find_other_code(&mut self, text: &str) -> Option<Symbol> {
        let longer = Longer::of(text);
        if let Some(symbol) = longer.and_then(|code| self.recent_longer.find(code)) {
            return Some(symbol);
        }
        if self.only_fingerprints || (self.paths && text.contains('/')) {
            return None;
        }
        let symbol = self.find(text)?;
        if let Some(code) = Short::of(text) {
            self.recent.remember(code, symbol);
        }
        if let Some(code) = longer {
            self.recent_longer.remember(code, symbol);
        }
        Some(symbol)
    }

    /// The text behind a symbol; empty in a table of fingerprints.
    #[must_use]
    pub fn text(&self, symbol: Symbol) -> &str {
        if self.only_fingerprints { "" } else { self.at(symbol.number()) }
    }

    /// The text of this number.
    #[inline]
    fn at(&self, number: usize) -> &str {
        match (number.checked_sub(self.shared), &self.base) {
            (Some(own), _) => slice(&self.bytes, &self.ends, own),
            (None, base) => base.as_deref().map_or("", |base| base.at(number)),
        }
    }

    /// Is this the symbol of `text`?
    #[must_use]
    pub fn is_called(&self, symbol: Symbol, text: &str) -> bool {
        if self.only_fingerprints {
            return symbol == fingerprint_symbol(text);
        }
        self.at(symbol.number()) == text
    }

    /// How many distinct texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.shared + self.ends.len()
    }

    /// Is there no text at all?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets every text of its own, and keeps the room that they took.
    pub(crate) fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.short.clear();
        self.long.clear();
        // What is shared keeps its symbol.
        let shared = self.shared;
        let kept = |symbol: Symbol| symbol.number() < shared;
        self.recent.keep(kept);
        self.recent_longer.keep(kept);
        self.paths = self.base.as_ref().is_some_and(|base| base.paths);
    }

    /// Takes in another table and answers what its symbols are called here.
    pub(crate) fn absorb(&mut self, other: &Self) -> Renamed {
        if other.only_fingerprints {
            return Renamed::nothing();
        }
        let same = other.layers().filter(|layer| self.shares_with(layer)).map(|layer| layer.shared).next();
        let same = same.unwrap_or_default();
        let others: Vec<Symbol> = (same..other.len()).map(|n| self.intern(other.at(n))).collect();
        let renamed = |(n, symbol): (usize, &Symbol)| symbol.number() != same + n;
        if others.iter().enumerate().any(renamed) { Renamed { same, others } } else { Renamed::nothing() }
    }

    /// The place of every symbol in the natural order of texts ([`natural`]); to be indexed by symbol number.
    pub(crate) fn ranks(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0u32..).take(self.len()).collect();
        order.par_sort_unstable_by(|&a, &b| natural(self.at(a as usize), self.at(b as usize)));
        let mut ranks = vec![0; order.len()];
        for (rank, number) in (0u32..).zip(order) {
            ranks[number as usize] = rank;
        }
        ranks
    }
}

/// What the symbols of a table are called in another that took it in.
#[derive(Debug, Clone)]
pub(crate) struct Renamed {
    /// So many of the first are called the same: those that both share; of fingerprints all.
    same: usize,
    others: Vec<Symbol>,
}

impl Renamed {
    /// Every symbol is called the same.
    const fn nothing() -> Self {
        Self { same: usize::MAX, others: Vec::new() }
    }

    /// Is every symbol called the same?
    pub(crate) fn keeps_all(&self) -> bool {
        self.others.is_empty()
    }

    /// What a symbol is called.
    #[inline]
    pub(crate) fn symbol(&self, symbol: Symbol) -> Symbol {
        match symbol.number().checked_sub(self.same) {
            Some(other) => self.others[other],
            None => symbol,
        }
    }
}

#[inline]
fn slice<'a>(bytes: &'a str, ends: &[u32], number: usize) -> &'a str {
    let start = if number == 0 { 0 } else { ends[number - 1] as usize };
    &bytes[start..ends[number] as usize]
}

/// Is the text of this number equal to `text`? Bytes are compared, which needs no look at where letters begin.
#[inline]
fn is_slice(bytes: &str, ends: &[u32], number: usize, text: &str) -> bool {
    let start = if number == 0 { 0 } else { ends[number - 1] as usize };
    bytes.as_bytes()[start..ends[number] as usize] == *text.as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_stored_once_and_found_again() {
        let mut names = Names::default();
        let (a, b) = (names.intern("P1"), names.intern("O1"));
        assert_eq!(names.intern("P1"), a);
        assert_ne!(a, b);
        assert_eq!((names.text(a), names.text(b), names.len()), ("P1", "O1", 2));
        assert_eq!((names.find("O1"), names.find("O2")), (Some(b), None));
    }

    #[test]
    fn texts_of_every_length_are_told_apart() {
        let mut names = Names::default();
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
    fn what_is_shared_keeps_its_symbol_and_what_is_new_is_called_anew() {
        let mut base = Names::default();
        let p1 = base.intern("P1");
        let base = Arc::new(base);
        let (mut all, mut one, mut two) = (Names::above(&base), Names::above(&base), Names::above(&base));
        let [a, b] = [(&mut one, "a longer name"), (&mut two, "P2")].map(|(names, text)| {
            assert_eq!((names.intern("P1"), names.find("P3")), (p1, None));
            (names.intern(text), text)
        });
        for (names, (symbol, text)) in [(&one, a), (&two, b)] {
            let renamed = all.absorb(names);
            assert_eq!((renamed.symbol(p1), all.text(renamed.symbol(symbol))), (p1, text));
        }
        assert_eq!((all.len(), all.find("P2").map(|s| all.text(s))), (3, Some("P2")));
        assert!(all.is_called(p1, "P1") && !all.is_called(p1, "P2"));
    }

    #[test]
    fn a_path_is_no_code() {
        let mut names = Names::default();
        let (code, path) = (names.intern("P1"), names.intern("P1/E2"));
        assert_eq!((names.find_code("P1"), names.find_code("P1/E2")), (Some(code), None));
        assert_eq!((names.find_code("P1"), names.find_code("P2")), (Some(code), None), "again");
        assert_eq!(names.find("P1/E2"), Some(path));
    }

    #[test]
    fn a_code_of_its_own_is_forgotten_and_a_shared_one_is_not() {
        let mut base = Names::default();
        let p1 = base.intern("P1");
        let shared = [p1, base.intern("undaf-2007-2011"), base.intern("a framework of a longer name")];
        let mut all = Names::above(&Arc::new(base));
        let mut part = all.part();
        for (shared, (code, own)) in shared.into_iter().zip([
            ("P1", "P2"),
            ("undaf-2007-2011", "undaf-2012-2016"),
            ("a framework of a longer name", "another of a longer name"),
        ]) {
            let symbol = part.intern(own);
            assert_eq!((part.find_code(code), part.find_code(own)), (Some(shared), Some(symbol)));
            assert_eq!(
                (part.find_code(code), part.find_code(own)),
                (Some(shared), Some(symbol)),
                "once more"
            );
            part.clear();
            assert_eq!((part.find_code(code), part.find_code(own)), (Some(shared), None));
        }
        // What one part told all is known in those that are made from then on.
        let p3 = all.intern("P3");
        all.share();
        let mut later = all.part();
        assert_eq!((later.find_code("P1"), later.find_code("P3")), (Some(p1), Some(p3)));
        assert!(later.shares_with(&all) && !part.shares_with(&all));
        let p4 = later.intern("P4");
        let renamed = all.absorb(&later);
        assert_eq!((renamed.symbol(p1), renamed.symbol(p3)), (p1, p3));
        assert_eq!(all.text(renamed.symbol(p4)), "P4");
    }
}
