//! The order of things on one side of a board, when the other side stands: each is moved to where fewest wires cross.

/// Up to so many things, each is tried at every place; of more, only neighbours are swapped.
const SIFTED: usize = 160;
/// How often all of them are gone through at most.
const PASSES: usize = 8;

/// How many wires of two things cross when the first stands above the second; their other ends are sorted.
fn crossing(above: &[usize], below: &[usize]) -> u64 {
    let mut found = 0;
    let mut passed = 0;
    for end in above {
        while passed < below.len() && below[passed] < *end {
            passed += 1;
        }
        found += passed as u64;
    }
    found
}

/// Orders things by the sorted other ends of their wires so that no more wires cross than in the order that they have,
/// which is kept where no other is better.
pub(super) fn sift(ends: &[impl AsRef<[usize]>]) -> Vec<usize> {
    let order: Vec<usize> = (0..ends.len()).collect();
    if ends.len() <= SIFTED { to_the_best_place(ends, order) } else { swapped(ends, order) }
}

/// Swaps neighbours as long as that undoes crossings.
fn swapped(ends: &[impl AsRef<[usize]>], mut order: Vec<usize>) -> Vec<usize> {
    for _ in 0..PASSES {
        let mut moved = false;
        for n in 1..order.len() {
            let (a, b) = (ends[order[n - 1]].as_ref(), ends[order[n]].as_ref());
            if crossing(b, a) < crossing(a, b) {
                order.swap(n - 1, n);
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    order
}

/// Takes each out and puts it where it crosses least, the fewest crossings of each pair being known beforehand.
fn to_the_best_place(ends: &[impl AsRef<[usize]>], mut order: Vec<usize>) -> Vec<usize> {
    let number = ends.len();
    let pairs: Vec<u64> = (0..number * number)
        .map(|n| crossing(ends[n / number].as_ref(), ends[n % number].as_ref()))
        .collect();
    let above = |a: usize, b: usize| pairs[a * number + b];
    for _ in 0..PASSES {
        let mut moved = false;
        for thing in 0..number {
            let Some(at) = order.iter().position(|&other| other == thing) else { continue };
            order.remove(at);
            // What it costs at the top; a step down turns one pair round.
            let mut cost: u64 = order.iter().map(|&other| above(thing, other)).sum();
            let mut costs = Vec::with_capacity(number);
            costs.push(cost);
            for &other in &order {
                cost = cost - above(thing, other) + above(other, thing);
                costs.push(cost);
            }
            let least = costs.iter().copied().min().unwrap_or_default();
            let best = if costs[at] == least {
                at
            } else {
                costs.iter().position(|&cost| cost == least).unwrap_or(at)
            };
            moved |= best != at;
            order.insert(best, thing);
        }
        if !moved {
            break;
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn crossings(ends: &[Vec<usize>], order: &[usize]) -> u64 {
        let pairs = order.iter().enumerate().flat_map(|(n, a)| order[n + 1..].iter().map(move |b| (a, b)));
        pairs.map(|(a, b)| crossing(&ends[*a], &ends[*b])).sum()
    }

    #[test]
    fn what_belongs_to_the_other_end_is_moved_there() {
        assert_eq!(sift(&[vec![9], vec![1], vec![2], vec![3]]), [1, 2, 3, 0]);
        assert_eq!(sift(&[vec![1], vec![], vec![1]]), [0, 1, 2], "where nothing is better, nothing moves");
    }

    proptest! {
        #[test]
        fn sifting_never_adds_a_crossing_and_loses_nothing(
            mut ends in prop::collection::vec(prop::collection::vec(0_usize..20, 0..5), 0..12),
        ) {
            ends.iter_mut().for_each(|ends| ends.sort_unstable());
            let as_is: Vec<usize> = (0..ends.len()).collect();
            for order in [sift(&ends), swapped(&ends, as_is.clone())] {
                prop_assert!(crossings(&ends, &order) <= crossings(&ends, &as_is));
                let mut all = order;
                all.sort_unstable();
                prop_assert_eq!(&all, &as_is);
            }
        }
    }
}
