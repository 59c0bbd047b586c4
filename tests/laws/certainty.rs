//! Laws of one dataset: certainties in order, one class each, and verdicts that keep their word.

use proptest::prelude::*;

use super::plans::{cases, dataset};
use crate::support::{Data, Row, cell, graph, judged, set};
use dwalign::align::{ElementCover, PairingVerdict, Policy, PriorityVerdict, Range, Standing};
use dwalign::indicator::Measures;
use dwalign::vocab::{Certainty, Language, Measure, OutcomeClass, PairingClass, PriorityClass};

fn in_order(range: Range) -> bool {
    range.documented <= range.counted && range.counted <= range.possible
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn every_count_is_ordered_documented_counted_possible(data in dataset()) {
        let (graph, policy) = (graph(&data), Policy::default());
        for verdict in judged(&graph, &policy) {
            let counts = verdict.counts();
            for range in [counts.full, counts.taken_up, counts.shared] {
                prop_assert!(in_order(range), "{range:?}");
            }
            prop_assert!(counts.full.counted <= counts.taken_up.counted);
            prop_assert!(counts.taken_up.possible <= counts.priorities && counts.shared.possible <= counts.outcomes);
            prop_assert!(counts.shared.counted + counts.undaf_only <= counts.outcomes);
            for p in &verdict.priorities {
                let at = |certainty| p.class_at(certainty);
                prop_assert!(at(Certainty::Documented) <= at(Certainty::Counted));
                prop_assert!(at(Certainty::Counted) <= at(Certainty::Possible));
            }
        }
        let measures = Measures::of(&graph, &policy);
        for year in 2003..2022 {
            let found = measures.evaluate(Measure::UnFrameworksTakingAccount, year);
            let range = found.range.expect("3.1 rests on links");
            prop_assert!(in_order(range) && range.counted == found.value && range.possible <= found.among);
            let parts = found.breakdown.expect("3.1 is broken down");
            prop_assert_eq!(parts.via_dwcp_only + parts.other_only + parts.both, found.value);
        }
    }

    #[test]
    fn every_priority_and_every_outcome_has_exactly_one_class_in_every_pairing(data in dataset()) {
        let graph = graph(&data);
        let verdicts = judged(&graph, &Policy::default());
        let mut seen: Vec<(String, String)> =
            verdicts.iter().map(|v| (v.pairing.dwcp.address(), v.pairing.un.address())).collect();
        let pairings = seen.len();
        seen.sort();
        seen.dedup();
        prop_assert_eq!(seen.len(), pairings, "each pairing stands once");
        for verdict in &verdicts {
            let judged: Vec<_> = verdict.priorities.iter().map(|p| p.priority).collect();
            prop_assert_eq!(judged, verdict.pairing.dwcp.priorities().collect::<Vec<_>>());
            let judged: Vec<_> = verdict.outcomes.iter().map(|o| o.outcome).collect();
            prop_assert_eq!(judged, verdict.pairing.un.outcomes().collect::<Vec<_>>());
            let counts = verdict.counts();
            let not_shared = counts.undaf_only + counts.out_of_scope + counts.outcomes_unexamined;
            prop_assert_eq!(counts.shared.counted + not_shared, counts.outcomes);
            let not_taken_up = counts.dwcp_only + counts.unexamined;
            prop_assert_eq!(counts.taken_up.counted + not_taken_up, counts.priorities);
        }
    }

    #[test]
    fn the_verdict_on_a_pairing_follows_from_its_priorities(data in dataset()) {
        let graph = graph(&data);
        for verdict in judged(&graph, &Policy::default()) {
            let all = |class| verdict.priorities.iter().all(|p| p.class() == class);
            let any = |class| verdict.priorities.iter().any(|p| p.class() == class);
            let wanted = match verdict.priorities.len().min(verdict.outcomes.len()) {
                0 => PairingClass::NotComparable,
                _ if all(PriorityClass::Full) => PairingClass::Full,
                _ if all(PriorityClass::DwcpOnly) => PairingClass::NoneTakenUp,
                _ if any(PriorityClass::Full) || any(PriorityClass::Partial) => PairingClass::Partial,
                _ => PairingClass::Unexamined,
            };
            prop_assert_eq!(verdict.class(), wanted);
            let elements = verdict.counts().elements;
            let of = |p: &PriorityVerdict<'_>| p.priority.elements().count().max(1);
            let listed: usize = verdict.priorities.iter().map(of).sum();
            prop_assert_eq!(elements.all(), listed);
        }
    }

    #[test]
    fn full_means_that_every_element_is_covered_where_they_are_the_whole(data in dataset()) {
        let graph = graph(&data);
        for verdict in judged(&graph, &Policy::default()) {
            for p in &verdict.priorities {
                let covered =
                    |c: ElementCover| matches!(c, ElementCover::Own | ElementCover::ThroughPriority);
                let all = p.elements().all(|(_, cover)| covered(cover));
                if p.class() == PriorityClass::Full {
                    prop_assert!(all, "{} is full and not covered", p.priority.address());
                } else if p.priority.is_exhaustive() && p.elements().next().is_some() {
                    prop_assert!(!all, "{} is covered and not full", p.priority.address());
                }
            }
        }
    }

    #[test]
    fn nothing_is_called_a_gap_that_nobody_has_called_one(mut data in dataset()) {
        data.rows_mut("absences").clear();
        let graph = graph(&data);
        for verdict in judged(&graph, &Policy::default()) {
            for p in &verdict.priorities {
                prop_assert!(p.class() != PriorityClass::DwcpOnly);
                let expected = (p.class() == PriorityClass::Unexamined).then(|| "unexamined".to_owned());
                prop_assert_eq!(p.nothing().map(|s| s.to_string()), expected);
            }
            for o in &verdict.outcomes {
                prop_assert!(o.class() != OutcomeClass::UndafOnly);
                prop_assert_eq!(o.nothing(), None);
            }
        }
    }
}

/// A link of a whole item of the DWCP to the first outcome of the pairing's UN framework.
fn whole_link(verdict: &PairingVerdict<'_>, priority: &str, element: &str) -> Row {
    let (dwcp, un) = (verdict.pairing.dwcp, verdict.pairing.un);
    let outcome = verdict.outcomes[0].outcome.id();
    let cells = [
        ("country", verdict.pairing.country.code()),
        ("dwcp", dwcp.id()),
        ("priority", priority),
        ("element", element),
        ("undaf", un.id()),
        ("outcome", outcome),
        ("status", "reviewed"),
    ];
    cells.map(|(name, value)| (name, value.to_owned())).into_iter().filter(|(_, v)| !v.is_empty()).collect()
}

/// The class of one priority in the pairing of these plans, after some links were added.
fn class_with(data: &Data, links: Vec<Row>, of: &PriorityVerdict<'_>) -> PriorityClass {
    let mut data = data.clone();
    data.rows_mut("absences").clear();
    data.rows_mut("links").extend(links);
    let graph = graph(&data);
    let verdicts = judged(&graph, &Policy::default());
    let same = |v: &&PairingVerdict<'_>| {
        v.pairing.dwcp.address() == of.pairing.dwcp.address()
            && v.pairing.un.address() == of.pairing.un.address()
    };
    let verdict = verdicts.iter().find(same).expect("the pairing is still there");
    let priority = verdict.priorities.iter().find(|p| p.priority.id() == of.priority.id());
    priority.expect("and so is the priority").class()
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn what_a_lift_names_lifts_the_class_of_every_priority(data in dataset()) {
        let graph = graph(&data);
        for verdict in judged(&graph, &Policy::default()).iter().filter(|v| !v.outcomes.is_empty()) {
            for p in &verdict.priorities {
                let Some(lift) = p.lift(Language::English) else {
                    // Nothing more is said than the definition: there is no element to name, and no link to mend.
                    let named = p.class() == PriorityClass::Partial && p.priority.elements().next().is_some();
                    prop_assert!(!named, "{}", p.priority.address());
                    continue;
                };
                let id = p.priority.id();
                prop_assert!(p.class() < PriorityClass::Full, "{}", lift);
                if p.class() != PriorityClass::Partial {
                    prop_assert!(p.links.iter().any(|l| l.standing != Standing::Rejected), "{}", lift);
                    continue;
                }
                let itself = vec![whole_link(verdict, id, "")];
                prop_assert_eq!(class_with(&data, itself, p), PriorityClass::Full, "{}", lift);
                let named: Vec<&str> = (lift.strip_prefix("Becomes full if "))
                    .and_then(|l| l.split_once(" fully reflected, or"))
                    .map_or(vec![], |(l, _)| l.split([' ', ',']).filter(|w| w.starts_with('E')).collect());
                if !named.is_empty() {
                    let each = named.iter().map(|e| whole_link(verdict, id, e)).collect();
                    prop_assert_eq!(class_with(&data, each, p), PriorityClass::Full, "{}", lift);
                    let all_but_one = named[1..].iter().map(|e| whole_link(verdict, id, e)).collect();
                    let class = class_with(&data, all_but_one, p);
                    prop_assert!(class < PriorityClass::Full, "{} names more than is needed", lift);
                }
            }
        }
    }

    #[test]
    fn accepting_every_suggestion_gives_the_possible_classes(data in dataset()) {
        let graph_before = graph(&data);
        let before = judged(&graph_before, &Policy::default());
        let mut accepted = data.clone();
        accepted.rows_mut("absences").clear();
        for row in accepted.rows_mut("links").iter_mut().filter(|row| cell(row, "status") == "suggested") {
            set(row, "status", "reviewed");
        }
        let graph_after = graph(&accepted);
        let after = judged(&graph_after, &Policy::default());
        let plans = |v: &PairingVerdict<'_>| (v.pairing.dwcp.address(), v.pairing.un.address());
        for before in &before {
            // A link that counts may join plans without years that did not meet before, so there may be more pairings.
            let after = after.iter().find(|after| plans(after) == plans(before));
            let after = after.expect("a link more takes no pairing away");
            for (a, b) in before.priorities.iter().zip(&after.priorities) {
                // Nothing else is examined once the absences are gone.
                let up = |class: PriorityClass| class.is_taken_up().then_some(class);
                prop_assert_eq!(up(a.class_at(Certainty::Possible)), up(b.class()));
            }
            for (a, b) in before.outcomes.iter().zip(&after.outcomes) {
                let shared = |class| class == OutcomeClass::Shared;
                prop_assert_eq!(shared(a.class_at(Certainty::Possible)), shared(b.class()));
            }
        }
    }
}
