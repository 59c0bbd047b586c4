//! The class of a priority, its counts, and the verdict on the whole pairing (semantics, sections 3, 4 and 6).

use super::notation::hold;
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
            "P1 partial, elements 0+1+0+0",
        ),
        ("a whole and a part link: full", "P1 / O1 <- P1 part, O2 <- P1 whole", "P1 full"),
        ("no link: unexamined", "P1 / O1", "P1 unexamined"),
        ("an outcome of decent work without a link changes nothing", "P1 / O1 rights", "P1 unexamined"),
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
        ("one element not taken up: partial", "P1: E1 E2 / O1 <- E1", "P1 partial, E2 unexamined"),
        ("one element in part and nothing else: partial", "P1: E1 E2 / O1 <- E1 part", "P1 partial"),
        ("no element taken up: unexamined", "P1: E1 E2 / O1", "P1 unexamined, E1 unexamined"),
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
            "P1 full, P2 unexamined, E2 unexamined",
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
            "P1 partial, E1 unexamined, E2 unexamined",
        ),
        (
            "a part link of the priority fills no gap among its elements",
            "P1: E1 E2 / O1 <- E1, O2 <- P1 part",
            "P1 partial, E2 unexamined",
        ),
    ]);
}

#[test]
fn elements_that_are_not_the_whole_of_their_priority_never_make_it_full() {
    hold(&[
        ("all elements whole, not exhaustive: partial", "P1: E1 E2 … / O1 <- E1, O2 <- E2", "P1 partial"),
        ("not exhaustive, and the priority itself whole: full", "P1: E1 E2 … / O1 <- P1", "P1 full"),
        ("both together: full", "P1: E1 … / O1 <- E1, O2 <- P1", "P1 full"),
        ("not exhaustive and no link: unexamined", "P1: E1 … / O1", "P1 unexamined"),
        ("not exhaustive and without elements: a whole link is enough", "P1: … / O1 <- P1", "P1 full"),
    ]);
}

#[test]
fn the_pairing_is_full_or_none_taken_up_only_when_every_priority_is() {
    hold(&[
        ("all full", "P1; P2 / O1 <- P1, O2 <- P2", "all full"),
        ("all examined, none found", "P1; P2 / O1, P1 is open, P2 is none-found", "all no counterpart"),
        ("gone through, nothing found", "P1; P2 / O1, examined complete", "all no counterpart"),
        ("nobody looked", "P1; P2 / O1", "all not examined, unexamined 2"),
        ("one examined, the other not", "P1; P2 / O1, P1 is open", "all not examined, unexamined 1"),
        ("gone through in part says nothing", "P1 / O1, examined partly", "all not examined"),
        ("one full, one examined: partial", "P1; P2 / O1 <- P1, P2 is open", "all partial"),
        ("one full, one not examined: so far", "P1; P2 / O1 <- P1", "all partial so far"),
        ("one full, one partial: partial", "P1; P2 / O1 <- P1, O1 <- P2 part", "all partial"),
        ("all partial: partial", "P1; P2 / O1 <- P1 part, O1 <- P2 part", "all partial"),
        ("an element of a partial one is open", "P1: E1 E2 / O1 <- E1", "all partial so far"),
        ("an element of a partial one was examined", "P1: E1 E2 / O1 <- E1, E2 is open", "all partial"),
        ("a single priority decides", "P1 / O1 <- P1 part", "all partial"),
        ("no listed priorities", " / O1 rights", "all cannot be compared, elements 0+0+0+0"),
        ("no listed outcomes", "P1 / ", "all cannot be compared"),
        ("not even when examined", "P1 / examined complete", "all cannot be compared, P1 unexamined"),
    ]);
}

#[test]
fn elements_are_counted_whole_in_part_not_at_all_and_unexamined() {
    hold(&[
        ("each by its own links", "P1: E1 E2 E3 / O1 <- E1, O1 <- E2 part", "elements 1+1+0+1"),
        ("a priority without elements counts as one: whole", "P1 / O1 <- P1", "elements 1+0+0+0"),
        ("a priority without elements counts as one: in part", "P1 / O1 <- P1 part", "elements 0+1+0+0"),
        ("a priority without elements counts as one: unexamined", "P1 / O1", "elements 0+0+0+1"),
        ("through a whole link of the priority", "P1: E1 E2 / O1 <- P1", "elements 2+0+0+0"),
        ("a part link of the priority names no element", "P1: E1 E2 / O1 <- P1 part", "elements 0+0+0+2"),
        ("examined and not found", "P1: E1 E2; P2 / O1 <- E1, E2 is open, P2 is open", "elements 1+0+2+0"),
        ("over all priorities", "P1: E1 E2; P2 / O1 <- E1, O1 <- P2 part", "elements 1+1+0+1"),
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
            "P1 documented unexamined, full 0≤1≤1",
        ),
        (
            "suggested adds to what is possible",
            "P1 / O1 <- P1 suggested",
            "P1 unexamined, P1 possible full, full 0≤0≤1, shared 0≤0≤1, O1 possible shared",
        ),
        ("rejected adds to nothing", "P1 / O1 <- P1 rejected", "P1 possible unexamined, shared 0≤0≤0"),
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
    assert_eq!(classes(0), ["unexamined", "unexamined", "unexamined"]);
    assert_eq!(classes(1), ["partial", "partial", "unexamined"]);
    assert_eq!(classes(2), ["full", "unexamined", "unexamined"]);
    let all = verdicts.iter().flat_map(PairingVerdict::classes).collect();
    let best: Vec<String> =
        best_classes(all).iter().map(|(p, class)| format!("{} {class}", p.id())).collect();
    assert_eq!(best, ["P1 full", "P2 partial", "P3 unexamined"]);
}
