//! Silence, absence and presence; the strongest and the latest word; one statement and two.

use serde_json::Value;

use crate::common::{Folder, plans_with};

fn json(folder: &Folder) -> Value {
    folder.run(&["participation", ".", "--format", "json"]).ends(0).json()
}

/// The three, each with its state in the only consultation.
fn states(answer: &Value) -> Vec<(String, String)> {
    let seats = answer["participation"][0]["constituents"].as_array().expect("constituents");
    let text = |v: &Value| v.as_str().expect("a word").to_owned();
    seats.iter().map(|s| (text(&s["constituent"]), text(&s["attendance"]))).collect()
}

/// What is said of employers, and what becomes of it.
#[test]
fn silence_is_never_took_no_part() {
    for (level, state) in [
        ("", "not-stated"),
        ("none", "none-reported"),
        ("proposed", "proposed"),
        ("indirect", "indirect"),
        ("weak", "took-part"),
        ("some", "took-part"),
        ("active", "took-part"),
        ("strong", "took-part"),
    ] {
        let mut table =
            "country,framework,phase,constituent,level\nMDA,undaf,formulation,workers,some\n".to_owned();
        if !level.is_empty() {
            table += &format!("MDA,undaf,formulation,employers,{level}\n");
        }
        let answer = json(&plans_with(&[("participation.csv", &table)]));
        let own = |who: &str, state: &str| (who.to_owned(), state.to_owned());
        let expected =
            [own("government", "not-stated"), own("employers", state), own("workers", "took-part")];
        assert_eq!(states(&answer), expected, "{level}");
        assert_eq!(answer["participation"][0]["tripartite"], false);
    }
}

#[test]
fn one_rule_says_in_every_view_who_took_part() {
    for (level, tripartite, state) in [
        ("indirect", true, ""),
        ("weak", true, ""),
        ("none", false, "none_reported"),
        ("proposed", false, "proposed"),
    ] {
        let table = format!(
            "country,framework,phase,constituent,level\nMDA,undaf,formulation,government,some\n\
             MDA,undaf,formulation,employers,{level}\nMDA,undaf,formulation,workers,some\n"
        );
        let folder = plans_with(&[("participation.csv", &table)]);
        assert_eq!(json(&folder)["participation"][0]["tripartite"], tripartite, "{level}");
        folder.run(&["report", ".", "--output", "report.json"]).ends(0);
        let report = std::fs::read(folder.path().join("report.json")).expect("the report");
        let report: Value = serde_json::from_slice(&report).expect("JSON");
        for key in ["none_reported", "proposed", "not_stated"] {
            let expected =
                if key == state { serde_json::json!(["employers"]) } else { serde_json::json!([]) };
            assert_eq!(report["participation"][0][key], expected, "{level}: {key}");
        }
    }
}

#[test]
fn a_framework_of_which_nothing_is_said_is_named_and_has_no_states() {
    let answer = json(&plans_with(&[]));
    assert_eq!(answer["participation"].as_array().map(Vec::len), Some(0));
    assert_eq!(answer["nothing_said"], serde_json::json!(["MDA/dwcp", "MDA/undaf"]));
}

#[test]
fn civil_society_is_shown_and_never_counted_among_the_three() {
    let table = "country,framework,phase,constituent,level\nMDA,undaf,formulation,government,some\n\
                 MDA,undaf,formulation,employers,some\nMDA,undaf,formulation,civil-society,strong\n";
    let answer = json(&plans_with(&[("participation.csv", table)]));
    let consultation = &answer["participation"][0];
    assert_eq!(consultation["tripartite"], false, "workers are not stated, whoever else was there");
    let civil = &consultation["constituents"][3];
    assert_eq!((&civil["constituent"], &civil["counted"]), (&"civil-society".into(), &false.into()));
    let with_workers = format!("{table}MDA,undaf,formulation,workers,weak\n");
    let answer = json(&plans_with(&[("participation.csv", &with_workers)]));
    assert_eq!(answer["participation"][0]["tripartite"], true);
}

#[test]
fn the_strongest_and_the_latest_statement_are_told_apart() {
    let table = "country,framework,phase,constituent,level,date,source\n\
                 MDA,undaf,formulation,workers,active,2009,early\nMDA,undaf,formulation,workers,weak,2011-05,late\n\
                 MDA,undaf,formulation,workers,none,,undated\n";
    let folder = plans_with(&[("participation.csv", table)]);
    let answer = json(&folder);
    let workers = &answer["participation"][0]["constituents"][2];
    assert_eq!((&workers["strongest"], &workers["latest"]), (&"active".into(), &"weak".into()));
    let text = folder.run(&["participation", ".", "--notes"]).ends(0).stdout;
    assert!(
        text.contains("the strongest statement says active [early], the latest says weak [late]"),
        "{text}"
    );
}

#[test]
fn a_statement_without_a_date_has_the_date_of_its_source() {
    let table = "country,framework,phase,constituent,level,date,source\n\
                 MDA,undaf,formulation,workers,strong,2009,minutes\nMDA,undaf,formulation,workers,weak,,report\n";
    let sources = "source,title,date\nreport,A report,2012-03-01\n";
    let answer = json(&plans_with(&[("participation.csv", table), ("sources.csv", sources)]));
    assert_eq!(answer["participation"][0]["constituents"][2]["latest"], "weak");
}

#[test]
fn two_constituents_with_one_evidence_are_one_statement_and_without_a_source_they_are_two() {
    let table = |source: &str| {
        format!(
            "country,framework,phase,constituent,level,source\nMDA,undaf,formulation,employers,some,{source}\n\
             MDA,undaf,formulation,workers,some,{source}\n"
        )
    };
    let voices = |source: &str| {
        let answer = json(&plans_with(&[("participation.csv", &table(source))]));
        answer["participation"][0]["statements"].as_array().map(Vec::len)
    };
    assert_eq!(voices("a report"), Some(1));
    assert_eq!(voices(""), Some(2));
}

#[test]
fn a_region_that_is_none_of_the_five_is_told_with_the_nearest() {
    let folder = plans_with(&[("barriers.csv", "region,barrier\nAfrca,limited-capacity\n")]);
    let run = folder.run(&["check", "."]).ends(1);
    assert!(run.stdout.contains("africa"), "{run:?}");
}

#[test]
fn a_row_that_repeats_another_is_told_and_counted_once() {
    let events = "kind,title,people\ntraining,T,12\ntraining,T,12\ntraining,T,13\n";
    let folder = plans_with(&[("events.csv", events)]);
    let check = folder.run(&["check", "."]).ends(0);
    assert!(check.stdout.contains("1 warning"), "{check:?}");
    assert_eq!(json(&folder)["events"].as_array().map(Vec::len), Some(2));
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let participation = [
        "MDA,undaf,formulation,workers,some,2009,a,",
        "MDA,undaf,formulation,workers,weak,2010,b,",
        "MDA,undaf,formulation,employers,some,2009,a,",
        "MDA,undaf,formulation,workers,some,2009,c,x",
        "MDA,dwcp,implementation,government,strong,,b,",
    ];
    let said = [
        "africa,most,workers,weak,a,n1",
        "africa,most,employers,weak,a,n1",
        "africa;americas,,workers,,a,n2",
        ",few,government,some,b,n3",
    ];
    let events = ["training,T,12,africa", "workshop,W,,", "training,T,13,africa"];
    let table = |heading: &str, rows: &[&str]| format!("{heading}\n{}\n", rows.join("\n"));
    let answer = |turn: usize| {
        let turned = |rows: &[&'static str]| {
            let mut rows = rows.to_vec();
            let by = turn % rows.len();
            rows.rotate_left(by);
            if turn % 2 == 1 {
                rows.reverse();
            }
            rows
        };
        let folder = plans_with(&[
            (
                "participation.csv",
                &table("country,framework,phase,constituent,level,date,source,note", &turned(&participation)),
            ),
            ("statements.csv", &table("region,breadth,constituent,level,source,note", &turned(&said))),
            ("events.csv", &table("kind,title,people,region", &turned(&events))),
        ]);
        ["table", "csv", "json", "markdown"]
            .map(|format| folder.run(&["participation", ".", "--format", format]).ends(0).stdout)
    };
    let first = answer(0);
    for turn in 1..6 {
        assert_eq!(answer(turn), first, "turned by {turn}");
    }
}
