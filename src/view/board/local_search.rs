//! Small moves of groups, cards and rows: those that undo crossings, and those made at random to get out of a dead end.

use super::contents::Contents;
use super::order::{crossings, place, places, rearrange};
use super::sift::sift;

/// How often both sides are settled at most.
const ROUNDS: usize = 6;

/// Moves groups, the cards of each group, and the rows of each card, on one side and then on the other, until nothing
/// undoes a crossing any more.
pub(super) fn settle(contents: &mut Contents) {
    let mut fewest = crossings(contents);
    for _ in 0..ROUNDS {
        settle_side(contents, true);
        settle_side(contents, false);
        let found = crossings(contents);
        if found >= fewest {
            break;
        }
        fewest = found;
    }
}

fn settle_side(contents: &mut Contents, right: bool) {
    let far = places(if right { &contents.left } else { &contents.right });
    let side = if right { &contents.right } else { &contents.left };
    let mut cards: Vec<Vec<usize>> = vec![Vec::new(); side.len()];
    let mut rows: Vec<Vec<Vec<usize>>> = side.iter().map(|card| vec![Vec::new(); card.rows.len()]).collect();
    for wire in &contents.wires {
        let (own, other) = if right { (wire.to, wire.from) } else { (wire.from, wire.to) };
        let at = place(&far, other);
        cards[own.0].push(at);
        if let Some(row) = own.1 {
            rows[own.0][row].push(at);
        }
    }
    cards.iter_mut().chain(rows.iter_mut().flatten()).for_each(|ends| ends.sort_unstable());
    let row_orders: Vec<Vec<usize>> = rows.iter().map(|rows| sift(rows)).collect();
    // Cards of one group stand together already.
    let numbers: Vec<usize> = (0..side.len()).collect();
    let groups: Vec<&[usize]> = numbers.chunk_by(|&a, &b| side[a].group == side[b].group).collect();
    let group_ends: Vec<Vec<usize>> = (groups.iter())
        .map(|group| {
            let mut ends: Vec<usize> = group.iter().flat_map(|&card| cards[card].iter().copied()).collect();
            ends.sort_unstable();
            ends
        })
        .collect();
    let mut order = Vec::with_capacity(side.len());
    for group in sift(&group_ends) {
        let group = groups[group];
        let ends: Vec<&[usize]> = group.iter().map(|&card| cards[card].as_slice()).collect();
        order.extend(sift(&ends).into_iter().map(|n| group[n]));
    }
    rearrange(contents, right, &order, &row_orders);
}

/// Puts what is wired to nothing last, cards in their groups and groups on their side: it crosses nothing anywhere.
pub(super) fn sink(contents: &mut Contents) {
    for right in [false, true] {
        let side = if right { &contents.right } else { &contents.left };
        let mut bare = vec![true; side.len()];
        for wire in &contents.wires {
            bare[if right { wire.to.0 } else { wire.from.0 }] = false;
        }
        let numbers: Vec<usize> = (0..side.len()).collect();
        let groups = numbers.chunk_by(|&a, &b| side[a].group == side[b].group);
        let mut groups: Vec<Vec<usize>> = groups.map(<[usize]>::to_vec).collect();
        groups.sort_by_key(|group| group.iter().all(|&card| bare[card]));
        groups.iter_mut().for_each(|group| group.sort_by_key(|&card| bare[card]));
        let rows: Vec<Vec<usize>> = side.iter().map(|card| (0..card.rows.len()).collect()).collect();
        rearrange(contents, right, &groups.concat(), &rows);
    }
}

/// Numbers that look random and are the same every time.
#[derive(Debug, Default)]
pub(super) struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        // A linear congruential generator with Knuth's constants; its upper bits are the good ones.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

/// Moves one group of each side elsewhere, and two cards within their groups.
pub(super) fn shake(contents: &mut Contents, draw: &mut Draw) {
    for right in [false, true] {
        let side = if right { &contents.right } else { &contents.left };
        if side.is_empty() {
            continue;
        }
        let numbers: Vec<usize> = (0..side.len()).collect();
        let groups = numbers.chunk_by(|&a, &b| side[a].group == side[b].group);
        let mut groups: Vec<Vec<usize>> = groups.map(<[usize]>::to_vec).collect();
        let (from, to) = (draw.below(groups.len()), draw.below(groups.len()));
        let moved = groups.remove(from);
        groups.insert(to, moved);
        for _ in 0..2 {
            let group = draw.below(groups.len());
            let (from, to) = (draw.below(groups[group].len()), draw.below(groups[group].len()));
            let moved = groups[group].remove(from);
            groups[group].insert(to, moved);
        }
        let rows: Vec<Vec<usize>> = side.iter().map(|card| (0..card.rows.len()).collect()).collect();
        rearrange(contents, right, &groups.concat(), &rows);
    }
}
