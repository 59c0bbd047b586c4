//! Things of which some are one: which they are, and which of them is shown.

/// Things by number, some of them joined to others.
pub(super) struct Sets {
    /// Another thing of the same set, or the thing itself.
    next: Vec<usize>,
    /// Which was said to be the same as which.
    same_as: Vec<(usize, usize)>,
}

impl Sets {
    pub(super) fn new(things: usize) -> Self {
        Self { next: (0..things).collect(), same_as: Vec::new() }
    }

    /// Joins two things, of which the other is shown.
    pub(super) fn join(&mut self, one: usize, other: usize) {
        self.join_equal(one, other);
        if one != other {
            self.same_as.push((one, other));
        }
    }

    /// Joins two things, of which neither goes before the other.
    pub(super) fn join_equal(&mut self, one: usize, other: usize) {
        let (one, other) = (self.set(one), self.set(other));
        self.next[one.max(other)] = one.min(other);
    }

    /// The least thing of the set.
    pub(super) fn set(&self, mut thing: usize) -> usize {
        while self.next[thing] != thing {
            thing = self.next[thing];
        }
        thing
    }

    /// For each thing the one of its set that is shown: the last `same_as`; where several are last, or none is, the one that
    /// comes last in `order`.
    pub(super) fn shown<K: Ord>(&self, order: impl Fn(usize) -> K) -> Vec<usize> {
        let things = self.next.len();
        let (mut goes_on, mut is_named) = (vec![false; things], vec![false; things]);
        for &(one, other) in &self.same_as {
            (goes_on[one], is_named[other]) = (true, true);
        }
        let mut best: Vec<Option<usize>> = vec![None; things];
        for thing in 0..things {
            let rank = |n: usize| (!goes_on[n] && is_named[n], !goes_on[n], order(n), n);
            let best = &mut best[self.set(thing)];
            *best = Some(best.map_or(thing, |known| if rank(thing) > rank(known) { thing } else { known }));
        }
        (0..things).map(|thing| best[self.set(thing)].unwrap_or(thing)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Sets;

    #[test]
    fn the_last_same_as_is_shown_in_whatever_order_the_rows_come() {
        let mut rows = [(0, 1), (1, 2), (4, 3)];
        for _ in 0..3 {
            rows.rotate_left(1);
            let mut sets = Sets::new(6);
            rows.iter().for_each(|&(one, other)| sets.join(one, other));
            assert_eq!(sets.shown(|n| n), [2, 2, 2, 3, 3, 5]);
        }
        // Two that are each said to be the other: the later one.
        let mut sets = Sets::new(2);
        sets.join(0, 1);
        sets.join(1, 0);
        assert_eq!(sets.shown(|n| n), [1, 1]);
    }
}
