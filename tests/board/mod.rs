//! Laws of the board, on plans of any shape, on hostile labels and on real UN frameworks: it is well-formed, nothing
//! overlaps, nothing is cut without a sign, everything is said, and the order of the input changes no byte.

use crate::laws::plans;
use crate::support;

mod columns;
mod hostile;
mod picture;
mod real;

use dwalign::align::{PairingVerdict, Policy, pairings};
use dwalign::graph::PlanGraph;
use dwalign::view::board::{Drawn, Options, country, has_cards};
use picture::Picture;
use proptest::prelude::*;

const POLICY: fn() -> Policy = Policy::default;

/// The boards of every country with a pairing, and the verdicts that they draw.
fn boards<'g>(
    graph: &'g PlanGraph,
    policy: &Policy,
    options: &Options<'_>,
) -> Vec<(Vec<PairingVerdict<'g>>, Drawn)> {
    let verdicts: Vec<PairingVerdict<'g>> = pairings(graph).map(|p| p.judge(policy)).collect();
    verdicts
        .chunk_by(|a, b| a.pairing.country == b.pairing.country)
        .map(|of_country| {
            let name = of_country.first().map_or("", |v| v.pairing.country.code());
            let drawn = of_country.iter().filter(|v| has_cards(v)).cloned().collect();
            (drawn, country(name, of_country, &[], policy, options))
        })
        .collect()
}

proptest! {
    #![proptest_config(plans::cases(48))]

    #[test]
    fn nothing_overlaps_and_every_label_fits_its_card(data in plans::dataset(), limit in 2_usize..40, outputs: bool) {
        let graph = support::graph(&data);
        let options = Options { limit, outputs, ..Options::default() };
        for (verdicts, drawn) in boards(&graph, &POLICY(), &options) {
            prop_assert!(drawn.crossings <= drawn.crossings_before);
            let picture = Picture::of(&drawn.picture.to_string());
            picture.holds();
            let most = limit.max(2) * verdicts.len();
            prop_assert!(picture.cards.len() <= most, "{} cards, at most {most}", picture.cards.len());
        }
    }

    #[test]
    fn every_card_says_its_class_and_every_class_is_drawn(data in plans::dataset()) {
        let graph = support::graph(&data);
        let options = Options { limit: usize::MAX, ..Options::default() };
        for (verdicts, drawn) in boards(&graph, &POLICY(), &options) {
            let picture = Picture::of(&drawn.picture.to_string());
            let items: usize = verdicts.iter().map(|v| v.priorities.len() + v.outcomes.len()).sum();
            prop_assert_eq!(picture.cards.len(), items);
            for verdict in verdicts.iter().flat_map(|v| &v.priorities) {
                let card = picture.card(&verdict.priority.address());
                prop_assert!(card.iter().any(|card| card.says(symbol(verdict.class()))), "{:?}", card);
            }
        }
    }

    #[test]
    fn the_order_of_the_rows_changes_no_byte(data in plans::dataset()) {
        let mut turned = data.clone();
        for table in ["priorities", "elements", "outcomes", "outputs", "links", "roles", "absences"] {
            turned.rows_mut(table).reverse();
        }
        let (one, other) = (support::graph(&data), support::graph(&turned));
        let options = Options::default();
        let drawn = |graph| boards(graph, &POLICY(), &options).into_iter().map(|(_, d)| d.picture.to_string()).collect::<Vec<_>>();
        prop_assert_eq!(drawn(&one), drawn(&other));
    }
}

fn symbol(class: dwalign::vocab::PriorityClass) -> &'static str {
    dwalign::view::svg::theme::priority(class).symbol
}
