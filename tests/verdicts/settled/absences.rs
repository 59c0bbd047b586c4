//! Cases 5 to 7: states of outcomes, absences of priorities and elements, and several statements about one thing.

use super::super::notation::{Sketch, hold};
use super::find;
use crate::support::judged;
use dwalign::vocab::Language;

#[test]
fn case_5_an_outcome_has_a_state_only_where_it_is_undaf_only() {
    hold(&[
        ("examined, relevance not stated", "P1 / O1, O1 is open", "O1 unexamined, O1 state –"),
        ("gone through, relevance not stated", "P1 / O1, examined complete", "O1 unexamined, O1 state –"),
        ("not about decent work", "P1 / O1 none, O1 is open", "O1 out-of-scope, O1 state –"),
        ("about decent work", "P1 / O1 rights, O1 is open", "O1 undaf-only, O1 state open"),
    ]);
    let sketch = Sketch::of("P1 / O1, O1 is open because the next plan names it");
    let graph = sketch.graph();
    let outcome = &judged(&graph, &sketch.policy)[0].outcomes[0];
    let said = "No link found; it is not stated whether it is about decent work: “the next plan names it”.";
    assert_eq!(outcome.why(Language::English), said, "the row is shown, and is no gap");
}

#[test]
fn case_6_absences_of_priorities_and_elements() {
    hold(&[
        (
            "an absence of a priority examines its elements",
            "P1: E1 E2 / O1, P1 is open",
            "P1 dwcp-only, E1 not at all, E2 not at all, elements 0+0+2+0, all no counterpart",
        ),
        (
            "beside a link of one of them the link decides",
            "P1: E1 E2 / O1 <- E1, P1 is open",
            "P1 partial, E1 whole, E2 not at all, all partial",
        ),
        (
            "all elements absent leave the priority unexamined",
            "P1: E1 E2 / O1, E1 is open, E2 is none-found",
            "P1 unexamined, elements 0+0+2+0, all not examined, says something",
        ),
        (
            "a part link, gone through: which part is not named",
            "P1: E1 E2 / O1 <- P1 part, examined complete",
            "P1 partial, E1 unexamined, E2 unexamined, all partial so far",
        ),
        (
            "an absence of an element under a part link",
            "P1: E1 E2 / O1 <- P1 part, E1 is open, E2 is open",
            "P1 partial, E1 not at all, E2 not at all, all partial",
        ),
        (
            "an element without a link, gone through",
            "P1: E1 E2 / O1 <- E1, examined complete",
            "P1 partial, E2 not at all, all partial",
        ),
        ("so far while a priority is open", "P1; P2 / O1 <- P1", "all partial so far"),
        ("an element by its priority", "P1: E1; P2: E1 / O1, P2/E1 is open", "elements 0+0+1+1"),
        ("an element alone, where that is plain", "P1: E1; P2: E2 / O1, E2 is open", "E2 not at all"),
    ]);
    find(&[
        ("a priority beside a link of an element", "P1: E1 E2 / O1 <- E1, P1 is open", &["W512"]),
        ("an element beside a whole link of its priority", "P1: E1 E2 / O1 <- P1, E1 is open", &["W512"]),
        ("an element beside a part link of its priority", "P1: E1 E2 / O1 <- P1 part, E1 is open", &[]),
        ("an outcome beside a link of an output", "P1 / O1 outputs 1, O1/1 <- P1, O1 is open", &["E505"]),
        ("an element id of two priorities", "P1: E1; P2: E1 / O1, E1 is open", &["E404"]),
    ]);
    let sketch = Sketch::of("P1: E1 E2 E3 / O1, E1 is open, E2 is open, E3 is open");
    let graph = sketch.graph();
    let why = judged(&graph, &sketch.policy)[0].priorities[0].why(Language::English);
    let said = "not examined as a whole; 3 of its 3 elements were examined, no counterpart found.";
    assert!(why.ends_with(said), "{why}");
}

#[test]
fn case_7_of_several_statements_one_decides() {
    hold(&[
        (
            "the row that names the other wins",
            "P1 / O1, P1 is accepted against U, P1 is open",
            "P1 state accepted",
        ),
        ("open before none-found", "P1 / O1, P1 is none-found, P1 is open", "P1 state open"),
        ("none-found before accepted", "P1 / O1, P1 is accepted, P1 is none-found", "P1 state none-found"),
        ("partly decides nothing", "P1 / O1, examined partly", "P1 unexamined, says nothing"),
        ("one complete suffices", "P1 / O1, examined partly, examined complete", "P1 dwcp-only"),
        ("a rejected one has no effect", "P1 / O1, examined complete rejected", "P1 unexamined"),
        ("a suggested one neither", "P1 / O1, examined complete suggested", "P1 unexamined"),
        (
            "stated none examines nothing",
            "P1 / O1 rights, stated none",
            "P1 unexamined, O1 unexamined, says something",
        ),
    ]);
    find(&[
        ("equal rows that differ", "P1 / O1, P1 is accepted, P1 is none-found", &["W510"]),
        ("another framework is another matter", "P1 / O1, P1 is accepted against U, P1 is open", &[]),
        ("none beside another", "P1 / O1, stated none, stated partial", &["W509"]),
        ("an absence that speaks of no pairing", "[2006-2008] P1 / [2009-2012] O1, P1 is open", &["W511"]),
        ("a row about plans that do not meet", "[2006-2008] P1 / [2009-2012] O1, examined partly", &["W507"]),
    ]);
    let sketch = Sketch::of("P1 / O1, stated partial, stated aligned");
    let graph = sketch.graph();
    let stated = judged(&graph, &sketch.policy)[0].pairing.stated_in_words(Language::English);
    assert_eq!(stated.len(), 2, "every statement is shown: {stated:?}");
}

#[test]
fn case_7_a_statement_contradicts_as_soon_as_no_further_examination_could_make_both_true() {
    find(&[
        ("full, and all may still be", "P1; P2 / O1 <- P1, stated full", &[]),
        ("full, and one was looked for", "P1; P2 / O1 <- P1, P2 is open, stated full", &["W509"]),
        ("full, and an element was looked for", "P1: E1 E2 / O1 <- E1, E2 is open, stated full", &["W509"]),
        (
            "full, a part and nothing left to look at",
            "P1 / O1 <- P1 part, stated full, examined complete",
            &["W509"],
        ),
        ("full, a part and not gone through", "P1 / O1 <- P1 part, stated full", &[]),
        ("none, and one is linked", "P1; P2 / O1 <- P1 part, stated none", &["W509"]),
        ("none, and nobody looked", "P1 / O1, stated none", &[]),
        ("aligned, and none found", "P1 / O1, examined complete, stated aligned", &["W509"]),
        ("aligned, and not all looked at", "P1; P2 / O1, P1 is open, stated aligned", &[]),
        ("partial, and all are full", "P1 / O1 <- P1, stated partial", &["W509"]),
        ("partial, and one is open", "P1; P2 / O1 <- P1, stated partial", &[]),
        ("nothing to compare", "P1 / stated full", &[]),
    ]);
}
