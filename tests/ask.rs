//! Plain questions, on small plans whose answers are seen at a glance.

use crate::common;

use serde_json::Value;

const FRAMEWORKS: &str = "country,framework,kind,start,end\n\
     MDA,D,dwcp,2010,2013\nMDA,U,undaf,2010,2013\n\
     UGA,D1,dwcp,2004,2007\nUGA,U1,undaf,2004,2007\nUGA,D2,dwcp,2010,2013\nUGA,U2,undaf,2010,2013\n";

/// Moldova has four priorities and four outcomes; Uganda closed a gap of social dialogue between two cycles.
fn plans() -> common::Folder {
    common::Folder::of(&[
        ("frameworks.csv", FRAMEWORKS),
        (
            "priorities.csv",
            "country,framework,priority,title,pillars\n\
             MDA,D,P1,Jobs,employment\nMDA,D,P2,Dialogue,social-dialogue\n\
             MDA,D,P3,Safety,rights\nMDA,D,P4,Pensions,social-protection\n\
             UGA,D1,P1,Talks,social-dialogue\nUGA,D2,P1,More talks,social-dialogue\n",
        ),
        (
            "outcomes.csv",
            "country,framework,outcome,title,pillars\n\
             MDA,U,O1,Growth,employment\nMDA,U,O2,Institutions,social-dialogue;rights\n\
             MDA,U,O3,Protection,social-protection\nMDA,U,O4,Water,\n\
             UGA,U1,O1,Peace,\nUGA,U2,O1,Governance,social-dialogue\n",
        ),
        (
            "links.csv",
            "country,dwcp,priority,undaf,outcome,status,note\n\
             MDA,D,P1,U,O1,reviewed,the only one\n\
             MDA,D,P4,U,O3,rejected,judged against\n\
             UGA,D2,P1,U2,O1,reviewed,talks are in it\n",
        ),
        (
            "absences.csv",
            "country,framework,item,state,reason\n\
             MDA,D,P2,open,to be closed\nMDA,D,P3,none-found,all four were read\n\
             UGA,D1,P1,none-found,nothing on talks\n",
        ),
        (
            "roles.csv",
            "country,framework,outcome,agency,role\n\
             MDA,U,O1,ILO,implementing\nMDA,U,O2,ILO,lead\nMDA,U,O2,UNDP,implementing\n\
             MDA,U,O3,UNDP,lead\nMDA,U,O3,UNICEF,not-involved\n",
        ),
    ])
}

/// The answer about each thing.
fn asked(arguments: &[&str]) -> Vec<(String, String, String)> {
    let run = plans().run(&[&["ask"], arguments, &[".", "--format", "json"]].concat());
    assert_eq!(run.status, 0, "{}", run.stderr);
    let points = run.json()["points"].as_array().cloned().expect("the points are a list");
    let text = |value: &Value| value.as_str().expect("it is a text").to_owned();
    let told = |p: &Value| {
        let evidence: Vec<String> = p["evidence"].as_array().expect("a list").iter().map(text).collect();
        (text(&p["about"]), text(&p["answer"]), evidence.join("\n"))
    };
    points.iter().map(told).collect()
}

#[test]
fn what_hangs_on_one_link_only_is_told_with_the_link() {
    let found = asked(&["one-link", "--country", "MDA"]);
    assert_eq!(found.len(), 1, "{found:?}");
    let (about, answer, evidence) = &found[0];
    assert_eq!(about, "MDA/D/P1 → MDA/U/O1");
    assert!(answer.contains("not examined") && answer.contains("now: full"), "{answer}");
    assert!(evidence.contains("the only one"), "{evidence}");
}

#[test]
fn a_second_link_to_the_same_outcome_means_that_nothing_hangs_on_one() {
    let folder = plans();
    let links = "country,dwcp,priority,undaf,outcome,status,note\n\
                 MDA,D,P1,U,O1,reviewed,one\nMDA,D,P1,U,O1,documented,another\n";
    folder.file("links.csv", links);
    let run = folder.run(&["ask", "one-link", ".", "--format", "json"]);
    assert_eq!(run.json()["points"], Value::Array(Vec::new()));
}

#[test]
fn without_an_agency_an_outcome_is_lost_that_nobody_else_has_a_part_in() {
    let found = asked(&["without", "--agency", "ilo", "--country", "MDA"]);
    let about: Vec<&str> = found.iter().map(|(about, _, _)| about.as_str()).collect();
    assert_eq!(about, ["MDA/U/O1 “Growth”", "MDA/U/O2 “Institutions”", "MDA/D/P1 “Jobs”"]);
    assert!(
        found[0].1.contains("no agency but ILO") && found[1].1.contains("none of them as lead"),
        "{found:?}"
    );
    let found = asked(&["without", "--agency", "UNDP"]);
    assert_eq!(found.len(), 1, "an agency that is not involved is no other agency: {found:?}");
    let wrong = plans().run(&["ask", "without", ".", "--agency", "UNDO"]);
    assert!(wrong.status == 2 && wrong.stderr.contains("did you mean UNDP?"), "{}", wrong.stderr);
}

#[test]
fn the_fewest_outcomes_cover_every_open_element_that_has_a_candidate() {
    let found = asked(&["fewest", "--country", "MDA"]);
    let (_, answer, evidence) = &found[0];
    // P2 and P3 are both served by O2; the only outcome that shares a pillar with P4 was rejected for it.
    assert!(
        answer.starts_with(
            "Widening 1 outcome (outcome 2) could cover 2 of the 3 elements without a counted link"
        ),
        "{answer}"
    );
    assert!(evidence.contains("P4 has no candidate"), "{evidence}");
}

#[test]
fn an_accepted_gap_is_not_open() {
    let folder = plans();
    let absences = "country,framework,item,state,reason\nMDA,D,P2,accepted,not now\nMDA,D,P3,accepted,no\n\
                    MDA,D,P4,accepted,no\n";
    folder.file("absences.csv", absences);
    let answer = folder.run(&["ask", "fewest", ".", "--country", "MDA", "--format", "json"]).json();
    assert_eq!(
        answer["points"][0]["answer"],
        Value::from("Every element is reflected, or its gap is accepted.")
    );
}

#[test]
fn the_same_gap_was_closed_by_a_country_that_had_it_before_and_has_it_no_more() {
    let found = asked(&["same-gap", "--country", "MDA"]);
    assert_eq!(found.len(), 2, "P4 was not examined and is not yet a gap: {found:?}");
    let (about, answer, evidence) = &found[0];
    assert_eq!(about, "MDA/D/P2 · MDA/U");
    assert!(answer.contains("1 country closed the same gap"), "{answer}");
    assert!(evidence.contains("P1 was not reflected") && evidence.contains("talks are in it"), "{evidence}");
    assert!(found[1].1.contains("No country"), "{found:?}");
}

#[test]
fn an_agency_bridges_the_pillars_of_the_outcomes_it_has_a_part_in() {
    let found = asked(&["bridges"]);
    let answers: Vec<&str> = found.iter().map(|(_, answer, _)| answer.as_str()).collect();
    assert_eq!(answers, ["ILO works on 3 objectives.", "UNDP works on 3 objectives."]);
}

#[test]
fn without_a_question_the_questions_are_listed() {
    let run = plans().run(&["ask"]);
    assert_eq!(run.status, 0);
    for question in ["one-link", "without", "fewest", "same-gap", "bridges"] {
        assert!(run.stdout.contains(question), "{}", run.stdout);
    }
    assert_eq!(plans().run(&["ask", "bridges"]).status, 2, "data are needed");
}
