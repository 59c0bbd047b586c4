//! Typed ids: the only strings that may name a thing.
//!
//! At a million links a string is stored once. `Interner` holds every distinct text, an id is a four-byte
//! `Symbol` into it, and each kind of thing has its own type around that symbol, so that a priority is never
//! taken for an outcome.

mod interner;

pub(crate) use interner::{Interner, Renumbered};

use std::num::NonZeroU32;

/// The number of a text in a [`Interner`] table. Never zero, so that an optional id costs no more than an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Symbol(NonZeroU32);

impl Symbol {
    /// The symbol with this zero-based number.
    #[inline]
    pub(crate) fn new(number: usize) -> Self {
        let number = u32::try_from(number + 1).expect("fewer than four billion distinct texts");
        Self(NonZeroU32::new(number).expect("one more than a number is not zero"))
    }

    /// The zero-based number of this symbol.
    #[inline]
    pub(crate) fn number(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// The 64-bit fingerprint of a text: the same on every machine and in every version, since links are pinned with it.
#[must_use]
pub(crate) fn fingerprint(text: &str) -> u64 {
    xxhash_rust::xxh3::xxh3_64(text.as_bytes())
}

/// Are two short texts the same? Most codes and words have 3 to 16 bytes, which are compared as two numbers that may
/// overlap; a call of the general comparison takes longer.
#[inline]
pub(crate) fn same_bytes(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match a.len() {
        8..=16 => a.first_chunk::<8>() == b.first_chunk() && a.last_chunk::<8>() == b.last_chunk(),
        4..8 => a.first_chunk::<4>() == b.first_chunk() && a.last_chunk::<4>() == b.last_chunk(),
        2..4 => a.first_chunk::<2>() == b.first_chunk() && a.last() == b.last(),
        _ => a == b,
    }
}

/// The order people expect of codes: `P2` before `P10`. Runs of digits compare as numbers, the rest bytewise; texts
/// that differ only in leading zeros are told apart bytewise, so that the order is total.
#[must_use]
pub(crate) fn natural(a: &str, b: &str) -> std::cmp::Ordering {
    let (x, y) = (a.as_bytes(), b.as_bytes());
    let (mut i, mut j) = (0, 0);
    while i < x.len() && j < y.len() {
        if x[i].is_ascii_digit() && y[j].is_ascii_digit() {
            let digits = |s: &[u8], from: usize| s[from..].iter().take_while(|c| c.is_ascii_digit()).count();
            let (m, n) = (digits(x, i), digits(y, j));
            let trim = |s: &str| s.trim_start_matches('0').len();
            let (p, q) = (&a[i..i + m], &b[j..j + n]);
            let by_value =
                trim(p).cmp(&trim(q)).then_with(|| p.trim_start_matches('0').cmp(q.trim_start_matches('0')));
            if by_value.is_ne() {
                return by_value;
            }
            (i, j) = (i + m, j + n);
        } else if x[i] == y[j] {
            (i, j) = (i + 1, j + 1);
        } else {
            return x[i].cmp(&y[j]);
        }
    }
    (x.len() - i).cmp(&(y.len() - j)).then_with(|| a.cmp(b))
}

/// Which of a dataset's two tables of texts a kind of id lives in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Space {
    /// Codes that name a thing of the model; few, and always kept.
    Name,
    /// What a statement cites or who made it; many, and kept only when they will be shown.
    Citation,
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident in $space:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Symbol);

        impl $name {
            /// The table its text is in.
            pub(crate) const SPACE: Space = Space::$space;

            pub(crate) const fn from_symbol(symbol: Symbol) -> Self {
                Self(symbol)
            }

            /// The symbol of its text.
            #[must_use]
            pub(crate) const fn symbol(self) -> Symbol {
                self.0
            }
        }
    )*};
}

ids! {
    /// A country, by its ISO 3166-1 alpha-3 code.
    CountryId in Name;
    /// The countries of one framework as written, home first: `TZA`, `COK;FJI;KIR`.
    CountryList in Name;
    /// The Sustainable Development Goals and targets of an item, in their order: `8.5;8.b`.
    SdgList in Name;
    /// A plan: a DWCP or a UN framework, unique in its country.
    FrameworkId in Name;
    /// A priority of a DWCP, unique in it.
    PriorityId in Name;
    /// An element of a priority, unique in it.
    ElementId in Name;
    /// An outcome of a UN framework, unique in it.
    OutcomeId in Name;
    /// An output of an outcome, unique in it.
    OutputId in Name;
    /// The item an absence speaks of: a priority, an element (`P1/E2`, or `E2` where that is plain) or an outcome.
    ItemId in Name;
    /// An agency, by its acronym.
    AgencyId in Name;
    /// A project of technical cooperation.
    ProjectId in Name;
    /// A line of a cost table.
    CostId in Name;
    /// An indicator of the strategy: `3.1`.
    IndicatorId in Name;
    /// A source: an id of the sources table or a plain citation.
    SourceId in Citation;
    /// Where in a source: a paragraph, a page, a row.
    Locator in Citation;
    /// Who judged.
    Reviewer in Citation;
    /// A named organisation of a constituent.
    Organisation in Citation;
    /// The strategic priority of the UN framework under which an outcome stands.
    GroupId in Citation;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_the_same_that_have_the_same_bytes() {
        for length in 0..40 {
            let text = vec![b'a'; length];
            assert!(same_bytes(&text, &text.clone()) && !same_bytes(&text, &[&text[..], b"a"].concat()));
            for at in 0..length {
                let mut other = text.clone();
                other[at] = b'b';
                assert!(!same_bytes(&text, &other), "{at} of {length}");
            }
        }
    }

    #[test]
    fn codes_are_ordered_as_people_count() {
        let mut codes = ["P10", "P2", "P1", "1.10", "1.9", "P02", "P"];
        codes.sort_by(|a, b| natural(a, b));
        assert_eq!(codes, ["1.9", "1.10", "P", "P1", "P02", "P2", "P10"]);
    }
}
