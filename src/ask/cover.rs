//! The fewest sets that cover everything: exactly where that can be searched, else with a bound.

/// Sets chosen so that everything is covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The sets chosen, by number, ascending.
    pub chosen: Vec<usize>,
    /// At least so many are needed. As many as were chosen, where the answer is exact.
    pub at_least: usize,
}

/// Up to so many sets are searched exactly.
const EXACT: usize = 25;

impl Cover {
    /// Is no smaller choice possible?
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.at_least == self.chosen.len()
    }

    /// Covers things, each given by the sets that hold it, ascending; a thing in no set must not be among them.
    /// Of several smallest choices the first that is found is taken, which is the same every time.
    pub(super) fn of(things: &[Vec<usize>], sets: usize) -> Self {
        let at_least = apart(things);
        let greedy = greedy(things, sets);
        if sets > EXACT {
            return Self { chosen: greedy, at_least };
        }
        let chosen = (at_least..=greedy.len()).find_map(|size| search(things, &mut Vec::new(), size));
        let chosen = chosen.unwrap_or(greedy);
        Self { at_least: chosen.len(), chosen }
    }
}

/// How many things there are of which no two share a set: each of them needs a set of its own.
fn apart(things: &[Vec<usize>]) -> usize {
    let mut order: Vec<&Vec<usize>> = things.iter().collect();
    order.sort_by_key(|sets| (sets.len(), *sets));
    let mut taken: Vec<usize> = Vec::new();
    let mut number = 0;
    for sets in order {
        if !sets.iter().any(|set| taken.contains(set)) {
            taken.extend(sets);
            number += 1;
        }
    }
    number
}

/// Takes the set that covers most of what is left, until all is covered.
fn greedy(things: &[Vec<usize>], sets: usize) -> Vec<usize> {
    let mut left: Vec<&Vec<usize>> = things.iter().collect();
    let mut chosen = Vec::new();
    while !left.is_empty() {
        let covers = |set: usize| left.iter().filter(|of| of.contains(&set)).count();
        let Some(best) = (0..sets).max_by_key(|&set| (covers(set), std::cmp::Reverse(set))) else { break };
        if covers(best) == 0 {
            break;
        }
        left.retain(|of| !of.contains(&best));
        chosen.push(best);
    }
    chosen.sort_unstable();
    chosen
}

/// A choice of at most `size` sets, by trying each set of the thing that has fewest.
fn search(things: &[Vec<usize>], chosen: &mut Vec<usize>, size: usize) -> Option<Vec<usize>> {
    let left = things.iter().filter(|of| !of.iter().any(|set| chosen.contains(set)));
    let Some(hardest) = left.min_by_key(|of| (of.len(), (*of).clone())) else {
        let mut found = chosen.clone();
        found.sort_unstable();
        return Some(found);
    };
    if chosen.len() == size {
        return None;
    }
    for &set in hardest {
        chosen.push(set);
        let found = search(things, chosen, size);
        chosen.pop();
        if found.is_some() {
            return found;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_choice_is_found_where_the_greedy_one_is_larger() {
        // The largest set, 0, holds four of six things; sets 1 and 2 hold three each, and all of them together.
        let things = [vec![0, 1], vec![0, 1], vec![0, 2], vec![0, 2], vec![1], vec![2]];
        assert_eq!(greedy(&things, 3).len(), 3);
        let cover = Cover::of(&things, 3);
        assert_eq!((cover.chosen.clone(), cover.is_exact()), (vec![1, 2], true));
    }

    #[test]
    fn of_more_sets_than_can_be_searched_the_bound_is_told() {
        // A triangle of things, each pair of which shares a set: two sets are needed, one is all the bound can say.
        let things: Vec<Vec<usize>> = vec![vec![0, 1], vec![1, 2], vec![0, 2]];
        let cover = Cover::of(&things, 26);
        assert_eq!((cover.chosen.len(), cover.at_least, cover.is_exact()), (2, 1, false));
        let searched = Cover::of(&things, 25);
        assert_eq!((searched.chosen.len(), searched.at_least), (2, 2));
    }

    #[test]
    fn nothing_to_cover_needs_nothing() {
        assert_eq!(Cover::of(&[], 5), Cover { chosen: Vec::new(), at_least: 0 });
    }
}
