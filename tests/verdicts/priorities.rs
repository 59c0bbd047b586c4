//! The class of a priority, its counts, and the verdict on the whole pairing (semantics, sections 3, 4 and 6).

use crate::notation::hold;
use crate::support::{Data, graph, judged};
use dwalign::align::{PairingVerdict, Policy, best_classes};

#[test]
fn a_priority_without_elements_is_full_by_a_whole_link_of_its_own_only() {
    hold(&[
        ("a whole link of a priority without elements: full", "P1 / O1 <- P1 whole", "P1 full"),
        ("an extent that is not stated is the whole", "P1 / O1 <- P1", "P1 full"),
        ("a part link: partial", "P1 / O1 <- P1 part", "P1 partial"),
        (
            "three part links stay partial, since parts are named by elements",
            "P1 / O1 <- P1 part, O2 <- P1 part, O3 <- P1 part",
            "P1 partial, elements 0+1+0",
        ),
        ("a whole and a part link: full", "P1 / O1 <- P1 part, O2 <- P1 whole", "P1 full"),
        ("no link: dwcp-only", "P1 / O1", "P1 dwcp-only"),
        ("an outcome of decent work without a link changes nothing", "P1 / O1 rights", "P1 dwcp-only"),
    ]);
}

#[test]
fn a_priority_with_elements_is_full_when_every_one_is_wholly_covered() {
    hold(&[
        (
            "every element whole: full",
            "P1: E1 E2 / O1 <- E1 whole, O2 <- E2 whole",
            "P1 full, E1 whole, E2 whole",
        ),
        ("one outcome may take up all", "P1: E1 E2 / O1 <- E1, O1 <- E2", "P1 full"),
        ("one element only in part: partial", "P1: E1 E2 / O1 <- E1, O2 <- E2 part", "P1 partial, E2 part"),
        ("one element not taken up: partial", "P1: E1 E2 / O1 <- E1", "P1 partial, E2 not at all"),
        ("one element in part and nothing else: partial", "P1: E1 E2 / O1 <- E1 part", "P1 partial"),
        ("no element taken up: dwcp-only", "P1: E1 E2 / O1", "P1 dwcp-only, E1 not at all"),
        (
            "two part links never make a whole element",
            "P1: E1 / O1 <- E1 part, O2 <- E1 part",
            "P1 partial, E1 part",
        ),
        (
            "a part and a whole link: the element is whole",
            "P1: E1 / O1 <- E1 part, O2 <- E1",
            "P1 full, E1 whole",
        ),
        ("an only element that is whole: full", "P1: E1 / O1 <- E1", "P1 full"),
        (
            "elements are those of their own priority",
            "P1: E1; P2: E2 / O1 <- E1",
            "P1 full, P2 dwcp-only, E2 not at all",
        ),
    ]);
}

#[test]
fn a_link_of_the_priority_itself_speaks_for_its_elements_only_when_it_is_whole() {
    hold(&[
        (
            "a whole link of the priority covers all its elements: full",
            "P1: E1 E2 / O1 <- P1",
            "P1 full, E1 whole through its priority, E2 whole through its priority",
        ),
        (
            "an element covered through its priority beside one with a link of its own",
            "P1: E1 E2 / O1 <- P1, O2 <- E2",
            "P1 full, E1 whole through its priority, E2 whole",
        ),
        (
            "an element in part is whole through its priority",
            "P1: E1 / O1 <- P1, O2 <- E1 part",
            "P1 full, E1 whole through its priority",
        ),
        (
            "a part link of the priority covers none of its elements",
            "P1: E1 E2 / O1 <- P1 part",
            "P1 partial, E1 not at all, E2 not at all",
        ),
        (
            "a part link of the priority fills no gap among its elements",
            "P1: E1 E2 / O1 <- E1, O2 <- P1 part",
            "P1 partial, E2 not at all",
        ),
    ]);
}

#[test]
fn elements_that_are_not_the_whole_of_their_priority_never_make_it_full() {
    hold(&[
        ("all elements whole, not exhaustive: partial", "P1: E1 E2 … / O1 <- E1, O2 <- E2", "P1 partial"),
        ("not exhaustive, and the priority itself whole: full", "P1: E1 E2 … / O1 <- P1", "P1 full"),
        ("both together: full", "P1: E1 … / O1 <- E1, O2 <- P1", "P1 full"),
        ("not exhaustive and no link: dwcp-only", "P1: E1 … / O1", "P1 dwcp-only"),
        ("not exhaustive and without elements: a whole link is enough", "P1: … / O1 <- P1", "P1 full"),
    ]);
}

#[test]
fn the_pairing_is_full_or_none_taken_up_only_when_every_priority_is() {
    hold(&[
        ("all full", "P1; P2 / O1 <- P1, O2 <- P2", "all full"),
        ("all dwcp-only", "P1; P2 / O1", "all none-taken-up"),
        ("one full, one dwcp-only: partial", "P1; P2 / O1 <- P1", "all partial"),
        ("one full, one partial: partial", "P1; P2 / O1 <- P1, O1 <- P2 part", "all partial"),
        ("all partial: partial", "P1; P2 / O1 <- P1 part, O1 <- P2 part", "all partial"),
        ("a single priority decides", "P1 / O1 <- P1 part", "all partial"),
        ("no listed priorities: no verdict", " / O1 rights", "all no verdict, elements 0+0+0"),
    ]);
}

#[test]
fn elements_are_counted_whole_in_part_and_not_at_all() {
    hold(&[
        ("each by its own links", "P1: E1 E2 E3 / O1 <- E1, O1 <- E2 part", "elements 1+1+1"),
        ("a priority without elements counts as one: whole", "P1 / O1 <- P1", "elements 1+0+0"),
        ("a priority without elements counts as one: in part", "P1 / O1 <- P1 part", "elements 0+1+0"),
        ("a priority without elements counts as one: not at all", "P1 / O1", "elements 0+0+1"),
        ("through a whole link of the priority", "P1: E1 E2 / O1 <- P1", "elements 2+0+0"),
        ("a part link of the priority names no element", "P1: E1 E2 / O1 <- P1 part", "elements 0+0+2"),
        ("over all priorities", "P1: E1 E2; P2 / O1 <- E1, O1 <- P2 part", "elements 1+1+1"),
    ]);
}

#[test]
fn every_count_has_a_documented_a_counted_and_a_possible_figure() {
    hold(&[
        (
            "documented only",
            "P1 / O1 <- P1 documented",
            "P1 documented full, full 1≤1≤1, taken up 1≤1≤1, shared 1≤1≤1",
        ),
        (
            "reviewed adds to what is documented",
            "P1 / O1 <- P1 reviewed",
            "P1 documented dwcp-only, full 0≤1≤1",
        ),
        (
            "suggested adds to what is possible",
            "P1 / O1 <- P1 suggested",
            "P1 dwcp-only, P1 possible full, full 0≤0≤1, shared 0≤0≤1, O1 possible shared",
        ),
        ("rejected adds to nothing", "P1 / O1 <- P1 rejected", "P1 possible dwcp-only, shared 0≤0≤0"),
        (
            "each certainty has its own class",
            "P1: E1 E2 E3 / O1 <- E1 documented, O1 <- E2 reviewed, O1 <- E3 suggested",
            "P1 documented partial, P1 partial, P1 possible full, full 0≤0≤1, taken up 1≤1≤1",
        ),
    ]);
}

/// One DWCP and three UN frameworks, each of which takes up more.
fn three_pairings() -> Data {
    let mut data = Data::default();
    let plans = [("D", "dwcp"), ("U1", "undaf"), ("U2", "undap"), ("U3", "unsdcf")];
    for (id, kind) in plans {
        let cells =
            [("country", "TZA"), ("framework", id), ("kind", kind), ("start", "2008"), ("end", "2012")];
        data.add("frameworks", &cells);
    }
    for priority in ["P1", "P2", "P3"] {
        data.add("priorities", &[("country", "TZA"), ("priority", priority), ("title", "a title")]);
    }
    for un in ["U1", "U2", "U3"] {
        data.add(
            "outcomes",
            &[("country", "TZA"), ("framework", un), ("outcome", "O1"), ("title", "a title")],
        );
    }
    for (priority, un, extent) in [("P1", "U2", "part"), ("P1", "U3", "whole"), ("P2", "U2", "part")] {
        let cells = [
            ("country", "TZA"),
            ("priority", priority),
            ("undaf", un),
            ("outcome", "O1"),
            ("extent", extent),
        ];
        data.add("links", &cells);
    }
    data
}

#[test]
fn over_several_pairings_a_priority_has_its_best_class() {
    let graph = graph(&three_pairings());
    let verdicts = judged(&graph, &Policy::default());
    let classes = |n: usize| verdicts[n].priorities.iter().map(|p| p.class().to_string()).collect::<Vec<_>>();
    assert_eq!(classes(0), ["dwcp-only", "dwcp-only", "dwcp-only"]);
    assert_eq!(classes(1), ["partial", "partial", "dwcp-only"]);
    assert_eq!(classes(2), ["full", "dwcp-only", "dwcp-only"]);
    let all = verdicts.iter().flat_map(PairingVerdict::classes).collect();
    let best: Vec<String> =
        best_classes(all).iter().map(|(p, class)| format!("{} {class}", p.id())).collect();
    assert_eq!(best, ["P1 full", "P2 partial", "P3 dwcp-only"]);
}
