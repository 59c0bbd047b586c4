//! How near the items of a UN framework are to one item of a DWCP.
//!
//! Two signals are ranked and joined by reciprocal rank: the concepts that both texts speak of, and how alike their
//! letters are. An output lends to its outcome and the other way round. The figures below were chosen on pairs that a
//! reader of the project judged, all countries together; the read-me of the concept table tells what they reach there.

use super::concepts::{Concepts, Kind};
use super::text::Read;

/// What a concept counts that is found only as its wider or narrower one.
const NEXT: f64 = 0.6;
/// What one counts of which only a sister, with the same wider concept, is found.
const SISTER: f64 = 0.4;
/// The most that groups of people alone can take up of a text that speaks of a topic, too.
const GROUPS_ALONE: f64 = 0.3;
/// Reciprocal ranks: the weight of concepts (letters have 1), and what is added to each rank.
const CONCEPTS: f64 = 2.0;
const RANK: f64 = 10.0;
/// What an output lends to its outcome, and an outcome to its outputs, when ranks are joined.
const LENT: f64 = 0.3;
/// The part of an outcome's own text, and of its two nearest outputs, in its grade.
const OWN: f64 = 0.2;
const OUTPUTS: f64 = 0.8;
/// What an outcome lends to the grade of an output that shares something itself.
const FROM_OUTCOME: f64 = 0.2;
/// From which share a candidate is likely, and from which it is possible.
const LIKELY: f64 = 0.42;
const POSSIBLE: f64 = 0.22;

/// How sure a suggestion is; ordered from the weakest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Little or nothing speaks for it.
    Weak,
    /// Something speaks for it.
    Possible,
    /// Much speaks for it: more than nine in ten of these were right where it was measured.
    Likely,
}

impl Grade {
    /// The word in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Possible => "possible",
            Self::Likely => "likely",
        }
    }

    fn of(share: f64) -> Self {
        match share {
            _ if share >= LIKELY => Self::Likely,
            _ if share >= POSSIBLE => Self::Possible,
            _ => Self::Weak,
        }
    }
}

/// How near one target is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Nearness {
    /// From 0 to 1: what candidates are ordered by.
    pub(super) score: f64,
    pub(super) grade: Grade,
    /// How alike the letters are, from 0 to 1.
    pub(super) letters: f64,
    /// Is the grade of an outcome owed to its outputs?
    pub(super) by_outputs: bool,
}

/// What one concept counts when another is found: 1 for itself, less for its family.
#[derive(Debug)]
pub(super) struct Kinship(Vec<Vec<f64>>);

impl Kinship {
    pub(super) fn of(concepts: &Concepts) -> Self {
        let all = concepts.all();
        let parent = |n: usize| all[n].parent;
        let grand = |n: usize| parent(n).and_then(parent);
        let kin = |a: usize, b: usize| {
            if a == b {
                1.0
            } else if parent(a) == Some(b) || parent(b) == Some(a) {
                NEXT
            } else if parent(a).is_some() && parent(a) == parent(b) {
                SISTER
            } else if grand(a) == Some(b) || grand(b) == Some(a) {
                NEXT * NEXT
            } else {
                0.0
            }
        };
        Self((0..all.len()).map(|a| (0..all.len()).map(|b| kin(a, b)).collect()).collect())
    }

    /// What one concept counts when the other is found.
    pub(super) fn between(&self, concept: usize, found: usize) -> f64 {
        self.0[concept][found]
    }

    /// How much a concept counts in a text that speaks of others.
    fn counts(&self, concept: usize, text: &Read<'_>) -> f64 {
        text.concepts.iter().map(|found| self.0[concept][found.concept]).fold(0.0, f64::max)
    }

    /// The share of the concepts of a text, by weight, that another text takes up.
    pub(super) fn share(&self, concepts: &Concepts, asked: &Read<'_>, text: &Read<'_>) -> f64 {
        let (mut all, mut met, mut topics, mut topics_met) = (0.0, 0.0, 0.0, 0.0);
        for found in &asked.concepts {
            let concept = &concepts.all()[found.concept];
            let counted = concept.weight * self.counts(found.concept, text);
            all += concept.weight;
            met += counted;
            if concept.kind != Kind::Group {
                topics += concept.weight;
                topics_met += counted;
            }
        }
        if all <= 0.0 {
            return 0.0;
        }
        let share: f64 = met / all;
        if topics > 0.0 && topics_met <= 0.0 { share.min(GROUPS_ALONE) } else { share }
    }
}

/// The ranks of figures, the highest first, from 1; equal figures share the mean of their ranks.
fn ranks(figures: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..figures.len()).collect();
    order.sort_by(|&a, &b| figures[b].total_cmp(&figures[a]).then(a.cmp(&b)));
    let mut ranks = vec![0.0; figures.len()];
    let mut from = 0;
    while from < order.len() {
        let same = order[from..].iter().take_while(|&&n| figures[n] == figures[order[from]]).count();
        let rank = (2 * from + same + 1) as f64 / 2.0;
        order[from..from + same].iter().for_each(|&n| ranks[n] = rank);
        from += same;
    }
    ranks
}

/// How near each target is. `outcome` gives for each output the number of its outcome among the targets.
pub(super) fn nearness(
    concepts: &Concepts,
    kinship: &Kinship,
    asked: &Read<'_>,
    targets: &[Read<'_>],
    outcome: &[Option<usize>],
) -> Vec<Nearness> {
    let shares: Vec<f64> = targets.iter().map(|text| kinship.share(concepts, asked, text)).collect();
    let letters: Vec<f64> = targets.iter().map(|text| asked.likeness(text)).collect();
    let (by_concepts, by_letters) = (ranks(&shares), ranks(&letters));
    let joined: Vec<f64> = (0..targets.len())
        .map(|n| {
            let concepts = if shares[n] > 0.0 { CONCEPTS / (RANK + by_concepts[n]) } else { 0.0 };
            let letters = if letters[n] > 0.0 { 1.0 / (RANK + by_letters[n]) } else { 0.0 };
            concepts + letters
        })
        .collect();
    let mut best = vec![0.0_f64; targets.len()];
    let mut nearest = vec![[0.0_f64; 2]; targets.len()];
    for (n, above) in outcome.iter().enumerate() {
        let Some(above) = *above else { continue };
        best[above] = best[above].max(joined[n]);
        let two = &mut nearest[above];
        if shares[n] > two[0] {
            *two = [shares[n], two[0]];
        } else {
            two[1] = two[1].max(shares[n]);
        }
    }
    let most = (CONCEPTS + 1.0) / (RANK + 1.0) * (1.0 + LENT);
    (0..targets.len())
        .map(|n| {
            let (lent, taken) = match outcome[n] {
                None => {
                    let outputs = (nearest[n][0] + nearest[n][1]) / 2.0;
                    (best[n], shares[n].max(OWN * shares[n] + OUTPUTS * outputs))
                }
                Some(above) if shares[n] > 0.0 => {
                    (joined[above], shares[n] + FROM_OUTCOME * shares[above] * (1.0 - shares[n]))
                }
                Some(above) => (joined[above], 0.0),
            };
            let ranked = (joined[n] + LENT * lent) / most;
            let score = f64::midpoint(ranked, taken).clamp(0.0, 1.0);
            Nearness {
                score,
                grade: Grade::of(taken),
                letters: letters[n],
                by_outputs: outcome[n].is_none() && taken > shares[n],
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_figures_share_the_mean_of_their_ranks() {
        assert_eq!(ranks(&[0.5, 0.9, 0.5, 0.1]), [2.5, 1.0, 2.5, 4.0]);
        assert_eq!(ranks(&[]), Vec::<f64>::new());
    }

    #[test]
    fn a_grade_begins_where_it_says() {
        assert_eq!(Grade::of(0.42), Grade::Likely);
        assert_eq!(Grade::of(0.41), Grade::Possible);
        assert_eq!(Grade::of(0.0), Grade::Weak);
        assert!(Grade::Likely > Grade::Possible);
    }
}
