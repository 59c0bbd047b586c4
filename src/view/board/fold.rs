//! What a board leaves out when there is more than a page can show, and what it says of it.

use std::collections::BTreeMap;

use super::contents::{Contents, Port, Row, Wire};
use crate::say;
use crate::vocab::Language;

/// What was folded away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Folded {
    /// Priorities, by class and state.
    pub(super) left: BTreeMap<String, usize>,
    /// Outcomes, by class and state.
    pub(super) right: BTreeMap<String, usize>,
    /// Cards shown, and all there are.
    pub(super) cards: (usize, usize),
    /// Links shown, and all there are.
    pub(super) links: (usize, usize),
}

fn links(wires: &[Wire]) -> usize {
    wires.iter().map(|wire| wire.times).sum()
}

/// How many elements or outputs stand on a card at most, as many as cards on a board.
const MOST_ROWS: usize = 60;

/// Leaves at most [`MOST_ROWS`] rows on each card, with one below them that says how many others there are; their wires go
/// with them.
fn fold_rows(contents: &mut Contents, language: Language) {
    for card in contents.left.iter_mut().chain(&mut contents.right) {
        let more = card.rows.len().saturating_sub(MOST_ROWS);
        if more > 0 {
            card.rows.truncate(MOST_ROWS);
            let text = say!(language, "board-more-rows", n = more);
            card.rows.push(Row { address: String::new(), text, mark: String::new(), look: card.look });
        }
    }
    let stays = |port: Port| port.1.is_none_or(|row| row < MOST_ROWS);
    contents.wires.retain(|wire| stays(wire.from) && stays(wire.to));
}

/// Leaves at most so many cards: those that say least are folded first (what is out of scope, then what nobody has
/// examined, then stated gaps, then priorities without a link), the last in order first. Links go with their cards.
pub(super) fn fold(contents: &mut Contents, limit: usize, language: Language) -> Folded {
    let (left, right) = (contents.left.len(), contents.right.len());
    let all = links(&contents.wires);
    fold_rows(contents, language);
    let links_left = (links(&contents.wires), all);
    let mut folded = Folded { cards: (left + right, left + right), links: links_left, ..Folded::default() };
    if left + right <= limit {
        return folded;
    }
    // Both sides keep a share of the room that is as large as their share of the cards.
    let share = |n: usize| (n * limit).div_ceil(left + right).max(usize::from(n > 0));
    let keep_left = share(left).min(limit.saturating_sub(usize::from(right > 0))).max(usize::from(left > 0));
    let keep_right = limit.saturating_sub(keep_left).max(usize::from(right > 0));
    let kept = |cards: &[super::contents::Card], keep: usize| {
        let mut order: Vec<usize> = (0..cards.len()).collect();
        order.sort_by_key(|&n| (std::cmp::Reverse(cards[n].weight), n));
        order.truncate(keep);
        order.sort_unstable();
        order
    };
    let (stay_left, stay_right) = (kept(&contents.left, keep_left), kept(&contents.right, keep_right));
    let at = |stay: &[usize], card: usize| stay.binary_search(&card).ok();
    let wires = std::mem::take(&mut contents.wires).into_iter().filter_map(|wire| {
        let (from, to) = (at(&stay_left, wire.from.0)?, at(&stay_right, wire.to.0)?);
        Some(Wire { from: (from, wire.from.1), to: (to, wire.to.1), ..wire })
    });
    contents.wires = wires.collect();
    for (cards, stay, counted) in [
        (&mut contents.left, &stay_left, &mut folded.left),
        (&mut contents.right, &stay_right, &mut folded.right),
    ] {
        let mut n = 0;
        cards.retain(|card| {
            let stays = stay.binary_search(&n).is_ok();
            if !stays {
                *counted.entry(card.class.clone()).or_default() += 1;
            }
            n += 1;
            stays
        });
    }
    folded.cards.0 = contents.left.len() + contents.right.len();
    folded.links.0 = links(&contents.wires);
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::board::order::tests::board;

    #[test]
    fn what_is_folded_is_counted_and_what_stays_fits() {
        let mut contents = board(&[0; 30], &[0; 60], &[(0, 0, 59, 0), (29, 0, 0, 0), (1, 0, 1, 0)]);
        for (n, card) in contents.right.iter_mut().enumerate() {
            card.weight = if n == 59 { 5 } else { 0 };
        }
        let folded = fold(&mut contents, 20, Language::English);
        assert_eq!(folded.cards, (20, 90));
        assert_eq!(contents.left.len() + contents.right.len(), 20);
        assert_eq!(folded.left.values().sum::<usize>() + folded.right.values().sum::<usize>(), 70);
        assert_eq!(contents.right.last().map(|c| c.id.as_str()), Some("O59"), "what is linked stays");
        assert_eq!(folded.links, (2, 3));
    }

    #[test]
    fn a_card_with_very_many_rows_says_how_many_it_leaves_out() {
        let mut contents = board(&[100], &[0], &[(0, 99, 0, 0), (0, 1, 0, 0)]);
        let folded = fold(&mut contents, 60, Language::English);
        assert_eq!((contents.left[0].rows.len(), contents.wires.len()), (MOST_ROWS + 1, 1));
        assert!(contents.left[0].rows[MOST_ROWS].text.contains("40"));
        assert_eq!((folded.cards, folded.links), ((2, 2), (1, 2)));
    }

    #[test]
    fn nothing_is_folded_where_there_is_room() {
        let mut contents = board(&[1, 2], &[0, 3], &[(0, 1, 1, 2)]);
        let folded = fold(&mut contents, 4, Language::English);
        assert_eq!((folded.cards, folded.links), ((4, 4), (1, 1)));
        assert!(folded.left.is_empty() && folded.right.is_empty());
    }
}
