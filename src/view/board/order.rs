//! In which order cards and rows stand, so that few wires cross.
//!
//! Barycentre sweeps, and after each of them groups, cards and rows are moved one by one; at last
//! some are moved at random, by draws that are the same every time. The order of the data is kept unless another has fewer crossings, so that
//! people find P1 before P2 where it costs nothing.

use indexmap::IndexMap;

use super::contents::{Contents, Port};
use super::local_search::{Draw, settle, shake, sink};

/// How many crossings the wires of a board have. Wires that meet at one end do not cross.
pub(super) fn crossings(contents: &Contents) -> u64 {
    let (left, right) = (places(&contents.left), places(&contents.right));
    let mut ends: Vec<(usize, usize)> =
        contents.wires.iter().map(|w| (place(&left, w.from), place(&right, w.to))).collect();
    ends.sort_unstable();
    inversions(&mut ends.into_iter().map(|(_, to)| to).collect::<Vec<_>>())
}

/// The place of every card's own port, and after it those of its rows.
pub(super) fn places(cards: &[super::contents::Card]) -> Vec<usize> {
    let mut next = 0;
    cards
        .iter()
        .map(|card| {
            let place = next;
            next += 1 + card.rows.len();
            place
        })
        .collect()
}

pub(super) fn place(places: &[usize], (card, row): Port) -> usize {
    places[card] + row.map_or(0, |row| row + 1)
}

/// How many pairs stand in the wrong order; the numbers are sorted by it.
fn inversions(numbers: &mut [usize]) -> u64 {
    let half = numbers.len() / 2;
    if half == 0 {
        return 0;
    }
    let (left, right) = numbers.split_at_mut(half);
    let mut found = inversions(left) + inversions(right);
    let mut merged = Vec::with_capacity(numbers.len());
    let (mut i, mut j) = (0, half);
    while i < half || j < numbers.len() {
        if j == numbers.len() || (i < half && numbers[i] <= numbers[j]) {
            merged.push(numbers[i]);
            i += 1;
        } else {
            found += (half - i) as u64;
            merged.push(numbers[j]);
            j += 1;
        }
    }
    numbers.copy_from_slice(&merged);
    found
}

/// How many times the wires are swept from one side to the other: on a board that people read, and on a larger one.
const SWEEPS: [usize; 2] = [8, 3];
/// How often something is moved at random, times the cards of the board.
const TRIES: usize = 7_200;
/// Up to so many cards people read a board.
const READ: usize = 200;

/// Puts cards and rows in the order that was found; answers the crossings before and after.
pub(super) fn order(contents: &mut Contents) -> (u64, u64) {
    gather(contents);
    let before = crossings(contents);
    let mut best = contents.clone();
    let mut fewest = before;
    let mut tried = contents.clone();
    if before > 0 {
        // What is best near the order of the data is tried first.
        settle(&mut tried);
        let found = crossings(&tried);
        if found < fewest {
            (fewest, best) = (found, tried.clone());
        }
    }
    let cards = contents.left.len() + contents.right.len();
    for sweep in 0..SWEEPS[usize::from(cards > READ)] {
        if fewest == 0 {
            break;
        }
        by_barycentre(&mut tried, sweep % 2 == 0);
        settle(&mut tried);
        let found = crossings(&tried);
        if found < fewest {
            (fewest, best) = (found, tried.clone());
        }
    }
    // From the best that was found: something is moved at random, and all is settled again.
    let tries = if cards > READ { 0 } else { (TRIES / cards.max(1)).clamp(30, 240) };
    let (mut draw, mut walked) = (Draw::default(), best.clone());
    for _ in 0..tries {
        if fewest == 0 {
            break;
        }
        let mut tried = walked.clone();
        shake(&mut tried, &mut draw);
        settle(&mut tried);
        let found = crossings(&tried);
        if found < fewest {
            best = tried.clone();
        }
        // A way out may lead over orders that are only as good.
        if found <= fewest {
            (fewest, walked) = (found, tried);
        }
    }
    sink(&mut best);
    *contents = best;
    (before, fewest)
}

/// Brings the outcomes of each group together, and what is wired before what is not, so that wires are short; else
/// everything stays in the order in which the data name it.
fn gather(contents: &mut Contents) {
    for right in [false, true] {
        let side = if right { &contents.right } else { &contents.left };
        let mut wired = vec![false; side.len()];
        for wire in &contents.wires {
            wired[if right { wire.to.0 } else { wire.from.0 }] = true;
        }
        // Whether any card of a group is wired. The groups stand in the order in which the cards name them.
        let mut groups: IndexMap<&str, bool> = IndexMap::new();
        let of_card: Vec<usize> = (side.iter().zip(&wired))
            .map(|(card, wired)| {
                let group = groups.entry(&card.group);
                let place = group.index();
                *group.or_default() |= wired;
                place
            })
            .collect();
        let mut order: Vec<usize> = (0..side.len()).collect();
        order.sort_by_key(|&n| (!groups[of_card[n]], of_card[n], !wired[n], n));
        let rows: Vec<Vec<usize>> = side.iter().map(|c| (0..c.rows.len()).collect()).collect();
        rearrange(contents, right, &order, &rows);
    }
}

/// Orders one side by the middle of what each card and row is wired to on the other.
fn by_barycentre(contents: &mut Contents, right: bool) {
    let (near, far) =
        if right { (&contents.right, &contents.left) } else { (&contents.left, &contents.right) };
    let far_places = places(far);
    let mut cards: Vec<Mean> = vec![Mean::default(); near.len()];
    let mut rows: Vec<Vec<Mean>> = near.iter().map(|c| vec![Mean::default(); c.rows.len()]).collect();
    for wire in &contents.wires {
        let (own, other) = if right { (wire.to, wire.from) } else { (wire.from, wire.to) };
        let at = place(&far_places, other);
        cards[own.0].add(at);
        if let Some(row) = own.1 {
            rows[own.0][row].add(at);
        }
    }
    // Cards of one group stay together: groups are ordered first, by the middle of all that they hold.
    let mut groups: IndexMap<&str, Mean> = IndexMap::new();
    for (card, mean) in near.iter().zip(&cards) {
        groups.entry(&card.group).or_default().join(*mean);
    }
    let of_group = |n: usize| {
        let group = groups.get_full(near[n].group.as_str());
        group.map(|(place, _, mean)| (mean.key(), place))
    };
    let mut order: Vec<usize> = (0..near.len()).collect();
    let keys: Vec<_> = order.iter().map(|&n| (of_group(n), cards[n].key(), n)).collect();
    order.sort_by_key(|&n| keys[n]);
    let row_orders: Vec<Vec<usize>> = (rows.iter())
        .map(|means| {
            let mut order: Vec<usize> = (0..means.len()).collect();
            order.sort_by_key(|&n| (means[n].key(), n));
            order
        })
        .collect();
    rearrange(contents, right, &order, &row_orders);
}

/// The middle of some places, kept exact.
#[derive(Debug, Clone, Copy, Default)]
struct Mean {
    sum: usize,
    number: usize,
}

impl Mean {
    fn add(&mut self, place: usize) {
        self.sum += place;
        self.number += 1;
    }

    fn join(&mut self, other: Self) {
        self.sum += other.sum;
        self.number += other.number;
    }

    /// Where it comes in an order; what is wired to nothing comes last.
    fn key(self) -> u64 {
        if self.number == 0 { u64::MAX } else { (self.sum as u64 * 4096) / self.number as u64 }
    }
}

/// Puts the cards of one side in an order, and the rows of each card, and lets the wires follow.
pub(super) fn rearrange(contents: &mut Contents, right: bool, order: &[usize], rows: &[Vec<usize>]) {
    let side = if right { &mut contents.right } else { &mut contents.left };
    let mut taken: Vec<Option<super::contents::Card>> = std::mem::take(side).into_iter().map(Some).collect();
    let mut new_card = vec![0; order.len()];
    for (n, &card) in order.iter().enumerate() {
        new_card[card] = n;
        if let Some(mut moved) = taken[card].take() {
            let mut old: Vec<Option<super::contents::Row>> = moved.rows.into_iter().map(Some).collect();
            moved.rows = rows[card].iter().filter_map(|&row| old[row].take()).collect();
            side.push(moved);
        }
    }
    let new_row: Vec<Vec<usize>> = rows
        .iter()
        .map(|order| {
            let mut new = vec![0; order.len()];
            order.iter().enumerate().for_each(|(n, &row)| new[row] = n);
            new
        })
        .collect();
    for wire in &mut contents.wires {
        let port = if right { &mut wire.to } else { &mut wire.from };
        *port = (new_card[port.0], port.1.map(|row| new_row[port.0][row]));
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::view::board::contents::{Card, Row, Wire};
    use crate::view::svg::theme;
    use crate::vocab::{Extent, LinkStatus, PriorityClass};
    use proptest::prelude::*;

    /// Cards with so many rows each, and wires between their ports; a port is a card and 0 for itself or a row.
    pub(crate) fn board(left: &[usize], right: &[usize], wires: &[(usize, usize, usize, usize)]) -> Contents {
        let look = theme::priority(PriorityClass::Full);
        let cards = |side: &str, rows: &[usize]| -> Vec<Card> {
            let card = |(n, rows): (usize, &usize)| Card {
                address: format!("{side}{n}"),
                id: format!("{side}{n}"),
                title: format!("Title {n}"),
                look,
                class: "full".to_owned(),
                why: String::new(),
                rows: (0..*rows)
                    .map(|row| Row {
                        address: format!("{side}{n}/{row}"),
                        text: String::new(),
                        mark: String::new(),
                        look,
                    })
                    .collect(),
                chips: Vec::new(),
                group: if side == "O" { format!("group {}", n / 3) } else { String::new() },
                weight: 5,
            };
            rows.iter().enumerate().map(card).collect()
        };
        let port = |rows: &[usize], card: usize, row: usize| {
            let card = card % rows.len();
            let row = row % (rows[card] + 1);
            (card, row.checked_sub(1))
        };
        let wires = wires.iter().map(|&(a, b, c, d)| Wire {
            from: port(left, a, b),
            to: port(right, c, d),
            extent: Extent::Whole,
            status: LinkStatus::Documented,
            times: 1,
        });
        let mut wires: Vec<Wire> = wires.collect();
        wires.sort_by_key(|w| (w.from, w.to));
        wires.dedup();
        Contents { left: cards("P", left), right: cards("O", right), wires }
    }

    fn naive(contents: &Contents) -> u64 {
        let (left, right) = (places(&contents.left), places(&contents.right));
        let ends: Vec<(usize, usize)> =
            contents.wires.iter().map(|w| (place(&left, w.from), place(&right, w.to))).collect();
        let mut found = 0;
        for (n, a) in ends.iter().enumerate() {
            found +=
                ends[..n].iter().filter(|b| (a.0 < b.0 && a.1 > b.1) || (a.0 > b.0 && a.1 < b.1)).count();
        }
        found as u64
    }

    /// What every wire joins, by address.
    fn joined(contents: &Contents) -> Vec<(String, String)> {
        let name = |cards: &[Card], (card, row): Port| {
            let card = &cards[card];
            row.map_or_else(|| card.address.clone(), |row| card.rows[row].address.clone())
        };
        let mut joined: Vec<(String, String)> = (contents.wires.iter())
            .map(|w| (name(&contents.left, w.from), name(&contents.right, w.to)))
            .collect();
        joined.sort();
        joined
    }

    #[test]
    fn a_knot_is_untied() {
        let mut knot = board(&[0, 0, 0], &[0, 0, 0], &[(0, 0, 2, 0), (1, 0, 1, 0), (2, 0, 0, 0)]);
        assert_eq!(crossings(&knot), 3);
        assert_eq!(order(&mut knot), (3, 0));
    }

    #[test]
    fn an_order_without_crossings_is_left_alone() {
        let mut straight = board(&[1, 0, 2], &[0, 1], &[(0, 0, 0, 0), (2, 1, 1, 0)]);
        let before: Vec<String> = straight.left.iter().map(|c| c.address.clone()).collect();
        assert_eq!(order(&mut straight), (0, 0));
        let after: Vec<String> = straight.left.iter().map(|c| c.address.clone()).collect();
        assert_eq!(
            after,
            [&before[0], &before[2], &before[1]].map(Clone::clone),
            "what is wired comes first"
        );
    }

    proptest! {
        #[test]
        fn ordering_never_adds_a_crossing_and_loses_no_wire(
            left in prop::collection::vec(0_usize..4, 1..8),
            right in prop::collection::vec(0_usize..3, 1..9),
            wires in prop::collection::vec((0_usize..8, 0_usize..4, 0_usize..9, 0_usize..3), 0..30),
        ) {
            let mut contents = board(&left, &right, &wires);
            prop_assert_eq!(crossings(&contents), naive(&contents));
            let wired = joined(&contents);
            let (before, after) = order(&mut contents);
            prop_assert!(after <= before);
            prop_assert_eq!(after, naive(&contents));
            prop_assert_eq!(joined(&contents), wired);
            // Within its group, nothing that is wired stands below what is not.
            let wired = |card: usize| contents.wires.iter().any(|w| w.to.0 == card);
            for n in 1..contents.right.len() {
                let same = contents.right[n - 1].group == contents.right[n].group;
                prop_assert!(!same || wired(n - 1) || !wired(n), "card {}", n);
            }
            let groups: Vec<&str> = contents.right.iter().map(|c| c.group.as_str()).collect();
            let mut seen: Vec<&str> = groups.clone();
            seen.dedup();
            let mut distinct = seen.clone();
            distinct.sort_unstable();
            distinct.dedup();
            prop_assert_eq!(seen.len(), distinct.len(), "a group is torn apart: {:?}", groups);
        }
    }
}
