//! The class of a UN outcome, the ILO's engagement, how much is taken up, and the four states of nothing (semantics,
//! section 4).

use super::notation::{Sketch, hold};
use crate::support::{codes, read};
use dwalign::text::Detail;

#[test]
fn an_outcome_is_shared_out_of_scope_undaf_only_or_unexamined() {
    hold(&[
        ("a counting link reaches it: shared", "P1 / O1 <- P1", "O1 shared"),
        ("a part link is enough", "P1 / O1 <- P1 part", "O1 shared"),
        ("a link of an element is enough", "P1: E1 / O1 <- E1 part", "O1 shared"),
        ("shared with or without a pillar", "P1 / O1 rights, O1 <- P1", "O1 shared"),
        ("a pillar, and nobody looked", "P1 / O1 rights", "O1 unexamined, outcomes unexamined 1"),
        ("a pillar, and somebody looked", "P1 / O1 rights, O1 is open", "O1 undaf-only, undaf-only 1"),
        ("a pillar, and both plans gone through", "P1 / O1 rights, examined complete", "O1 undaf-only"),
        ("gone through in part", "P1 / O1 rights, examined partly", "O1 unexamined"),
        ("any pillar", "P1 / O1 social-dialogue+employment, O1 is none-found", "O1 undaf-only"),
        (
            "an empty cell, whatever was examined",
            "P1 / O1, O2, examined complete, O2 is open",
            "O1 unexamined, O2 unexamined",
        ),
        (
            "the word none, examined or not",
            "P1 / O1 none, O2 none, O2 is open",
            "O1 out-of-scope, O2 out-of-scope",
        ),
        ("the word none and a link: shared", "P1 / O1 none, O1 <- P1", "O1 shared"),
        ("a link that does not count, and a pillar", "P1 / O1 rights, O1 <- P1 suggested", "O1 unexamined"),
        ("a link that does not count, and no pillar", "P1 / O1 <- P1 rejected", "O1 unexamined"),
        ("of a DWCP without priorities", " / O1 rights, O2 none", "O1 unexamined, O2 out-of-scope"),
        ("a link reaches its own outcome only", "P1 / O1 <- P1, O2 rights", "O1 shared, O2 unexamined"),
    ]);
}

#[test]
fn a_link_to_an_output_reaches_its_outcome() {
    hold(&[
        ("the outcome is shared", "P1 / O1 outputs 1 2, O1/1 <- P1", "P1 full, O1 shared, P1→O1/1 counts"),
        ("an element's link, too", "P1: E1 E2 / O1 outputs 1, O1/1 <- E1", "P1 partial, O1 shared"),
    ]);
}

#[test]
fn engagement_is_the_strongest_role_of_the_ilo() {
    hold(&[
        ("lead", "P1 / O1 = ILO lead", "O1 ILO lead"),
        ("implementing", "P1 / O1 = ILO implementing", "O1 ILO implementing"),
        ("technical assistance", "P1 / O1 = ILO technical-assistance", "O1 ILO technical-assistance"),
        ("not involved", "P1 / O1 = ILO not-involved", "O1 ILO not-involved"),
        ("no role of the ILO: unknown", "P1 / O1 = UNDP lead", "O1 ILO unknown"),
        ("no role at all: unknown", "P1 / O1", "O1 ILO unknown"),
        ("the strongest of several", "P1 / O1 = ILO technical-assistance, O1 = ILO lead", "O1 ILO lead"),
        (
            "a role on an output speaks for its outcome",
            "P1 / O1 outputs 1, O1/1 = ILO implementing",
            "O1 ILO implementing",
        ),
        (
            "the strongest of outcome and outputs",
            "P1 / O1 outputs 1 2, O1 = ILO technical-assistance, O1/2 = ILO lead",
            "O1 ILO lead",
        ),
        (
            "the ILO by whichever of its acronyms",
            "P1 / O1 = BIT lead, O2 = ILO implementing, O3 = oit technical-assistance, O3 = BIT implementing",
            "O1 ILO lead, O2 ILO implementing, O3 ILO implementing",
        ),
        ("it is an axis of its own", "P1 / O1 = ILO lead", "O1 unexamined"),
        (
            "whatever the class",
            "P1 / O1 rights, O1 = ILO not-involved, O1 <- P1",
            "O1 shared, O1 ILO not-involved",
        ),
    ]);
}

#[test]
fn not_involved_beside_another_role_of_the_ilo_is_an_error() {
    for line in [
        "P1 / O1 = ILO not-involved, O1 = ILO lead",
        "P1 / O1 outputs 1, O1 = ILO not-involved, O1/1 = ILO technical-assistance",
        "P1 / O1 = BIT not-involved, O1 = OIT lead",
        "P1 / O1 = UNDP not-involved, O1 = FAO lead, O1 = UNDP lead",
    ] {
        let (_, findings) = read(&Sketch::of(line).data.files(), Detail::Full);
        assert_eq!(codes(&findings), ["E504"], "{line}");
    }
    for (line, why) in [
        ("P1 / O1 = ILO not-involved, O2 = ILO lead", "two outcomes are two matters"),
        ("P1 / O1 = ILO not-involved, O1 = UNDP lead", "and so are two agencies"),
    ] {
        let (_, findings) = read(&Sketch::of(line).data.files(), Detail::Full);
        assert_eq!(codes(&findings), Vec::<&str>::new(), "{why}");
    }
}

#[test]
fn a_shared_outcome_says_how_much_of_it_is_taken_up() {
    hold(&[
        ("nobody says: not stated", "P1 / O1 <- P1", "O1 taken up not-stated"),
        ("a counting link says whole", "P1 / O1 <- P1 un=whole", "O1 taken up whole"),
        ("a counting link says part", "P1 / O1 <- P1 un=part", "O1 taken up part"),
        ("whole outweighs part", "P1; P2 / O1 <- P1 un=part, O1 <- P2 un=whole", "O1 taken up whole"),
        ("two parts stay a part", "P1; P2 / O1 <- P1 un=part, O1 <- P2 un=part", "O1 taken up part"),
        ("the two ends are two questions", "P1 / O1 <- P1 whole un=part", "P1 full, O1 taken up part"),
        (
            "a part of the priority may be all of the outcome",
            "P1 / O1 <- P1 part un=whole",
            "P1 partial, O1 taken up whole",
        ),
        ("a suggestion says nothing", "P1 / O1 <- P1, O1 <- P1 suggested un=whole", "O1 taken up not-stated"),
        (
            "what is not shared has none",
            "P1 / O1 rights, O1 <- P1 rejected un=whole",
            "O1 unexamined, O1 taken up –",
        ),
        (
            "every output reached: whole",
            "P1; P2 / O1 outputs 1 2, O1/1 <- P1, O1/2 <- P2 part",
            "O1 taken up whole",
        ),
        ("an only output reached: whole", "P1 / O1 outputs 1, O1/1 <- P1", "O1 taken up whole"),
        ("some outputs reached: part", "P1 / O1 outputs 1 2, O1/1 <- P1", "O1 taken up part"),
        (
            "an output that only a suggestion reaches is not reached",
            "P1 / O1 outputs 1 2, O1/1 <- P1, O1/2 <- P1 suggested",
            "O1 taken up part",
        ),
        (
            "a link of the outcome itself reaches no output",
            "P1 / O1 outputs 1 2, O1 <- P1",
            "O1 taken up not-stated",
        ),
        (
            "whole said of the outcome",
            "P1 / O1 outputs 1 2, O1/1 <- P1, O1 <- P1 un=whole",
            "O1 taken up whole",
        ),
    ]);
}

#[test]
fn an_item_without_a_link_is_in_one_of_four_states_of_nothing() {
    hold(&[
        ("nobody has said anything", "P1 / O1 rights", "P1 state unexamined, O1 state –"),
        (
            "someone looked and found none",
            "P1 / O1 rights, P1 is none-found, O1 is none-found",
            "P1 state none-found, O1 state none-found",
        ),
        (
            "someone went through both plans",
            "P1 / O1 rights, O2, examined complete",
            "P1 state none-found, O1 state none-found, O2 state –",
        ),
        (
            "kept on purpose",
            "P1 / O1 rights, P1 is accepted, O1 is accepted",
            "P1 state accepted, O1 state accepted",
        ),
        ("to be closed", "P1 / O1 rights, P1 is open, O1 is open", "P1 state open, O1 state open"),
        ("what is taken up is in none", "P1 / O1 <- P1 part", "P1 state –, O1 state –"),
    ]);
}

#[test]
fn rejected_and_suggested_links_do_not_change_the_state_of_nothing() {
    hold(&[
        ("rejected, nothing said", "P1 / O1 rights, O1 <- P1 rejected", "P1 state unexamined, O1 unexamined"),
        (
            "rejected, none found",
            "P1 / O1 rights, O1 <- P1 rejected, P1 is none-found, O1 is open",
            "P1 state none-found, O1 state open",
        ),
        (
            "suggested, nothing said",
            "P1 / O1 rights, O1 <- P1 suggested",
            "P1 state unexamined, O1 unexamined",
        ),
        ("suggested, open", "P1 / O1 <- P1 suggested, P1 is open", "P1 dwcp-only, P1 state open"),
    ]);
}

#[test]
fn an_absence_together_with_a_counting_link_on_the_same_item_is_an_error() {
    for (line, found) in [
        ("P1 / O1 <- P1, P1 is none-found", vec!["E505"]),
        ("P1 / O1 <- P1 part, O1 is open", vec!["E505"]),
        ("P1 / O1 <- P1 suggested, P1 is none-found, O1 is open", vec![]),
        ("P1 / O1 <- P1 rejected, P1 is accepted", vec![]),
        ("P1: E1 / O1 <- E1, E1 is none-found", vec!["E505"]),
        ("P1: E1 E2 / O1 <- E1, E2 is none-found", vec![]),
        ("P1: E1 E2 / O1 <- P1 part, E2 is none-found", vec![]),
    ] {
        let (_, findings) = read(&Sketch::of(line).data.files(), Detail::Full);
        assert_eq!(codes(&findings), found, "{line}");
    }
}
