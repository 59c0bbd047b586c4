//! Cases 1 to 4: what is no gap, what is undecided or without data, and what cannot be compared.

use super::super::notation::{Sketch, hold};
use super::{TAKING_ACCOUNT, find, taking_account};
use crate::support::{graph, judged, result_files};
use dwalign::align::Policy;
use dwalign::indicator::{Known, Measures, Targets, definitions};
use dwalign::vocab::{Language, Vocabulary as _};

#[test]
fn case_1_a_link_that_does_not_count_is_no_gap() {
    hold(&[
        (
            "below the threshold, in plans gone through",
            "P1; P2 / O1 rights, O2 rights, O1 <- P1 0.4, examined complete / threshold 0.5",
            "P1 unexamined, P2 dwcp-only, O1 unexamined, O2 undaf-only",
        ),
        (
            "stale",
            "P1; P2 / O1 rights, O1 <- P1 pin=0123456789ab, examined complete",
            "P1 unexamined, P2 dwcp-only, O1 unexamined",
        ),
        (
            "without the ILO",
            "P1; P2 / O1 rights, O1 <- P1, examined complete / engaged",
            "P1 unexamined, P2 dwcp-only, O1 unexamined",
        ),
        (
            "of one element",
            "P1: E1 E2 / O1 <- E1 0.4, examined complete / threshold 0.5",
            "P1 unexamined, E1 unexamined, E2 not at all",
        ),
        (
            "of the priority: its elements, too",
            "P1: E1 E2 / O1 <- P1 0.4, examined complete / threshold 0.5",
            "P1 unexamined, E1 unexamined, E2 unexamined",
        ),
        (
            "rejected and suggested ones are nobody's finding",
            "P1; P2 / O1 rights, O1 <- P1 rejected, O1 <- P2 suggested, examined complete",
            "P1 dwcp-only, P2 dwcp-only, O1 undaf-only",
        ),
    ]);
    let sketch = Sketch::of("P1 / O1 rights, O1 <- P1 0.4, examined complete / threshold 0.5");
    let graph = sketch.graph();
    let verdict = &judged(&graph, &sketch.policy)[0];
    let named = "P1 → O1 is below the threshold of confidence.";
    assert!(verdict.priorities[0].why(Language::English).ends_with(named), "the reason names the link");
    assert!(verdict.outcomes[0].why(Language::English).ends_with(named));
}

#[test]
fn case_1_a_link_that_does_not_count_leaves_its_framework_undecided() {
    for line in [
        "P1 / O1 none, O1 <- P1 pin=0123456789ab, examined complete",
        "P1 / O1 none, O1 <- P1, examined complete / engaged",
        "P1 / O1 none, O1 <- P1 0.4, examined complete / threshold 0.5",
    ] {
        assert_eq!(taking_account(line, 2010), (0, 1, 0), "{line}");
    }
    for line in ["P1 / O1 none, O1 <- P1 rejected, examined complete", "P1 / O1 none, examined complete"] {
        assert_eq!(taking_account(line, 2010), (0, 0, 0), "{line}");
    }
}

#[test]
fn case_2_where_none_is_in_force_there_are_no_data_and_half_known_periods_are_undatable_where_they_cannot_be_told()
 {
    let known = |line: &str, measure, year| {
        let sketch = Sketch::of(line);
        let graph = sketch.graph();
        Measures::of(&graph, &sketch.policy).evaluate(measure, year).known()
    };
    assert_eq!(known("P1 / [2009-2011] O1", TAKING_ACCOUNT, 2012), Known::NoData);
    assert_eq!(known("P1 / [2009-2011] O1", TAKING_ACCOUNT, 2011), Known::Value);
    for (line, year, wanted) in [
        ("P1 / [?] O1 rights", 2010, (0, 0, 1)),
        ("P1 / [2009-?] O1 rights", 2008, (0, 0, 0)),
        ("P1 / [2009-?] O1 rights", 2009, (1, 0, 0)),
        ("P1 / [2009-?] O1 rights", 2010, (0, 0, 1)),
        ("P1 / [?-2009] O1 rights", 2008, (0, 0, 1)),
        ("P1 / [?-2009] O1 rights", 2009, (1, 0, 0)),
        ("P1 / [?-2009] O1 rights", 2010, (0, 0, 0)),
    ] {
        assert_eq!(taking_account(line, year), wanted, "{line} in {year}");
    }
}

#[test]
fn case_2_undatable_frameworks_count_as_undecided_for_the_status() {
    // Two are due; one counts, and of one it is not known whether it is in force.
    let mut data = Sketch::of("P1 / [?] O1 rights").data;
    data.add(
        "frameworks",
        &[("country", "KEN"), ("framework", "U"), ("kind", "undaf"), ("start", "2010"), ("end", "2012")],
    );
    let outcome = [("country", "KEN"), ("outcome", "O1"), ("title", "a title"), ("pillars", "rights")];
    data.add("outcomes", &outcome);
    for (year, milestone) in [("2010", "1"), ("2012", "2")] {
        let cells = [
            ("indicator", "3.1"),
            ("measure", "un-frameworks-taking-account"),
            ("baseline_year", "2010"),
            ("baseline", "2"),
            ("year", year),
            ("milestone", milestone),
        ];
        data.add("indicators", &cells);
    }
    let (graph, policy) = (graph(&data), Policy::default());
    let measures = Measures::of(&graph, &policy);
    let known = definitions(&graph);
    let targets = Targets::of(&known[0], TAKING_ACCOUNT, &measures);
    let status = targets.status(&measures.evaluate(TAKING_ACCOUNT, 2012));
    assert_eq!(status.map(|status| status.word()), Some("undecided"));
}

#[test]
fn case_3_a_framework_is_decided_without_a_dwcp_and_the_reason_says_so() {
    let why = |line: &str| {
        let sketch = Sketch::of(line);
        let graph = sketch.graph();
        let measures = Measures::of(&graph, &sketch.policy);
        let found = measures.evaluate(TAKING_ACCOUNT, 2010);
        let [framework] = found.not_counted[..] else { panic!("{line}: one framework is decided") };
        measures.why_not(TAKING_ACCOUNT, framework, Language::English)
    };
    let none = "every outcome is stated not to be about decent work, and";
    assert_eq!(why("[2020-2022] P1 / O1 none"), format!("{none} no DWCP of its years is in the data"));
    assert_eq!(
        why("P1 / O1 none, examined complete"),
        format!("{none} nothing was found in the complete examination against DWCP 2008–2012")
    );
}

#[test]
fn an_undecided_framework_says_what_nobody_has_said() {
    for (line, wanted) in [
        ("P1 / examined complete", "no outcome of it is in the data"),
        (
            "P1 / O1 none, O2",
            "it is not stated for 1 of its 2 outcomes whether it is about decent work; \
             not examined completely against DWCP 2008–2012",
        ),
        (
            "P1 / O1 none, O1 <- P1 pin=0123456789ab, examined complete",
            "P1 → O1 does not count: one of the two texts has changed since the link was reviewed",
        ),
        (
            "P1 / O1 rights, examined complete / engaged",
            "outcome 1: tagged, but the ILO neither leads nor implements",
        ),
        (
            "P1 / O1 none, stated full, examined complete / engaged",
            "what a source states of DWCP 2008–2012 says nothing of the ILO’s role",
        ),
    ] {
        let sketch = Sketch::of(line);
        let graph = sketch.graph();
        let measures = Measures::of(&graph, &sketch.policy);
        let found = measures.evaluate(TAKING_ACCOUNT, 2010);
        let [framework] = found.open[..] else { panic!("{line}: one framework is undecided") };
        assert_eq!(measures.why_not(TAKING_ACCOUNT, framework, Language::English), wanted, "{line}");
    }
}

#[test]
fn case_4_complete_with_one_side_empty_is_a_warning_and_only_the_result_files_print_the_classes() {
    find(&[
        ("no outcome", "P1 / examined complete", &["W508"]),
        ("no priority", " / O1 rights, examined complete", &["W508"]),
        ("partly says nothing", "P1 / examined partly", &[]),
    ]);
    hold(&[
        ("no outcome", "P1 / examined complete", "all cannot be compared, P1 unexamined, says nothing"),
        ("no priority", " / O1 rights, examined complete", "all cannot be compared, O1 unexamined"),
        (
            "an absence of its own stays",
            "P1 / P1 is open",
            "all cannot be compared, P1 dwcp-only, says something",
        ),
    ]);
    let sketch = Sketch::of("P1 / examined complete");
    let graph = sketch.graph();
    let files = result_files(&graph, &sketch.policy);
    assert!(files[0].1.ends_with("TZA,D,U,P1,dwcp-only\n"), "{}", files[0].1);
    let why = judged(&graph, &sketch.policy)[0].priorities[0].why(Language::English);
    assert_eq!(why, "Cannot be compared: no outcome of the UN framework is in the data.");
}
