//! Agencies and constituents as columns of their own.

use proptest::prelude::*;

use super::picture::Picture;
use super::{POLICY, boards, plans, support};
use dwalign::view::board::Options;
use dwalign::vocab::Language;

const COLUMNS: Options<'static> = Options {
    language: Language::English,
    limit: usize::MAX,
    outputs: false,
    columns: true,
    live: false,
    name: "board",
};

proptest! {
    #![proptest_config(plans::cases(48))]

    #[test]
    fn every_role_has_one_sign_in_the_matrix_and_every_constituent_one_box(data in plans::dataset()) {
        let graph = support::graph(&data);
        for (verdicts, drawn) in boards(&graph, &POLICY(), &COLUMNS) {
            let picture = Picture::of(&drawn.picture.to_string());
            picture.holds();
            let (mut boxes, mut signs) = (0, 0);
            for verdict in &verdicts {
                for outcome in &verdict.outcomes {
                    let mut agencies: Vec<&str> =
                        outcome.outcome.agencies().iter().map(|part| part.agency.acronym()).collect();
                    agencies.dedup();
                    signs += agencies.len();
                }
                boxes += 3 + usize::from(civil_society(verdict));
            }
            prop_assert_eq!(picture.partners.len(), boxes);
            prop_assert_eq!(drawn.picture.to_string().matches("class=\"tie\"").count(), signs);
        }
    }
}

/// Is civil society named in either plan?
fn civil_society(verdict: &dwalign::align::PairingVerdict<'_>) -> bool {
    let plans = [verdict.pairing.dwcp, verdict.pairing.un];
    let mut parts = plans.iter().flat_map(|plan| plan.participation());
    parts.any(|part| part.constituent == dwalign::vocab::Constituent::CivilSociety)
}

#[test]
fn columns_are_there_only_when_asked_for() {
    let data = [("data.toml".to_owned(), include_bytes!("../../datasets/cycles/viet-nam.toml").to_vec())];
    let (graph, _) = support::read(&data, dwalign::text::Detail::Full);
    for (columns, wanted) in [(false, false), (true, true)] {
        let options = Options { columns, ..COLUMNS };
        for (_, drawn) in boards(&graph, &POLICY(), &options) {
            let picture = Picture::of(&drawn.picture.to_string());
            picture.holds();
            assert_eq!(!picture.partners.is_empty(), wanted);
            assert_eq!(picture.wide > 1123.0, wanted);
        }
    }
}
