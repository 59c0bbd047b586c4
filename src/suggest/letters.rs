//! Runs of four letters: how alike two texts are, whatever the endings of their words.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::words::Word;

/// Four letters as one number.
type Gram = u128;

/// The runs of a text with how often each stands in it, in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Grams(Vec<(Gram, u32)>);

impl Grams {
    /// Of the folded words, with one blank between them, before the first and after the last.
    pub(super) fn of(words: &[Word]) -> Self {
        let mut letters = vec![' '];
        for word in words {
            letters.extend(word.folded.chars());
            letters.push(' ');
        }
        let gram = |four: &[char]| four.iter().fold(0, |gram, &c| gram << 32 | Gram::from(u32::from(c)));
        let mut all: Vec<Gram> = letters.windows(4).map(gram).collect();
        all.sort_unstable();
        let mut counted: Vec<(Gram, u32)> = Vec::with_capacity(all.len());
        for gram in all {
            match counted.last_mut() {
                Some((last, n)) if *last == gram => *n += 1,
                _ => counted.push((gram, 1)),
            }
        }
        Self(counted)
    }
}

/// How rare the runs are among the texts of one plan.
#[derive(Debug, Default)]
pub(super) struct Rarity {
    texts: f64,
    with: HashMap<Gram, u32, FixedState>,
}

/// The runs of a text, weighed by how often and how rare they are; of length 1, or empty.
#[derive(Debug, Clone, Default)]
pub(super) struct Weighed(Vec<(Gram, f64)>);

impl Rarity {
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a Grams>) -> Self {
        let mut rarity = Self::default();
        for text in texts {
            rarity.texts += 1.0;
            for (gram, _) in &text.0 {
                *rarity.with.entry(*gram).or_default() += 1;
            }
        }
        rarity
    }

    pub(super) fn weigh(&self, text: &Grams) -> Weighed {
        let weight = |gram: &Gram, n: u32| {
            let with = f64::from(self.with.get(gram).copied().unwrap_or_default());
            (1.0 + f64::from(n).ln()) * (((self.texts + 1.0) / (1.0 + with)).ln() + 1.0)
        };
        let mut all: Vec<(Gram, f64)> = text.0.iter().map(|(gram, n)| (*gram, weight(gram, *n))).collect();
        let length = all.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
        all.iter_mut().for_each(|(_, weight)| *weight /= length);
        Weighed(all)
    }
}

impl Weighed {
    /// From 0, nothing in common, to 1, the same.
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let (a, b) = (&self.0, &other.0);
        let (mut i, mut j) = (0, 0);
        let mut sum = 0.0;
        while let (Some((x, u)), Some((y, v))) = (a.get(i), b.get(j)) {
            if x == y {
                sum += u * v;
            }
            i += usize::from(x <= y);
            j += usize::from(y <= x);
        }
        sum.clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    fn likeness(a: &str, b: &str) -> f64 {
        let [a, b] = [a, b].map(|text| Grams::of(&words(text)));
        let rarity = Rarity::of([&a, &b].into_iter());
        rarity.weigh(&a).likeness(&rarity.weigh(&b))
    }

    #[test]
    fn the_same_text_is_alike_and_one_without_letters_is_like_nothing() {
        assert!((likeness("Decent work", "decent WORK") - 1.0).abs() < 1e-9);
        assert!(likeness("decent work", "decent jobs") > likeness("decent work", "climate change"));
        assert!(likeness("", "…").abs() < 1e-9);
        assert!(likeness("decent work", "").abs() < 1e-9);
    }
}
