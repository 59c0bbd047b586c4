//! Roll-outs with dates and months worked out by hand.

use serde_json::Value;

use crate::common::{Folder, root, run};

/// A DWCP 2008–2013 with three priorities; a UNDAF 2007–2011 that takes up P1 and a part of P2, whose O1 is led by
/// UNICEF; a UNDAF 2012–2016 that follows; and a country whose framework has no successor.
const DATA: &[(&str, &str)] = &[
    (
        "frameworks.csv",
        "country,framework,kind,start,end\nMDA,dwcp,dwcp,2008,2013\nMDA,old,dwcp,2006,2009\n\
         MDA,undaf-1,undaf,2007,2011\nMDA,undaf-2,undaf,2012,2016\nKEN,undaf,undaf,2009,2012\nUGA,undaf,undaf,,\n\
         PER,early,undaf,2000,2004\nPER,late,unsdcf,2022,2026\n",
    ),
    (
        "priorities.csv",
        "country,framework,priority,title,pillars\nMDA,dwcp,P1,Whole,rights\nMDA,dwcp,P2,Part,employment\n\
         MDA,dwcp,P3,Left,social-protection\nMDA,old,Q1,Old,rights\n",
    ),
    ("elements.csv", "country,framework,priority,element,title\nMDA,dwcp,P2,E1,a\nMDA,dwcp,P2,E2,b\n"),
    (
        "outcomes.csv",
        "country,framework,outcome,title,pillars\nMDA,undaf-1,O1,Services,social-protection\n\
         MDA,undaf-1,O2,Jobs,employment\nMDA,undaf-1,O3,Courts,rights\n",
    ),
    (
        "roles.csv",
        "country,framework,outcome,agency,role\nMDA,undaf-1,O1,UNICEF,lead\nMDA,undaf-1,O1,WFP,not-involved\n\
         MDA,undaf-1,O1,ILO,implementing\nMDA,undaf-1,O2,UNDP,lead\n",
    ),
    (
        "links.csv",
        "country,dwcp,priority,element,undaf,outcome,status\nMDA,dwcp,P1,,undaf-1,O3,reviewed\n\
         MDA,dwcp,P2,E1,undaf-1,O2,reviewed\nMDA,old,Q1,,undaf-1,O3,reviewed\nMDA,dwcp,P3,,undaf-1,O1,suggested\n",
    ),
    (
        "participation.csv",
        "country,framework,phase,constituent,level\nMDA,undaf-1,formulation,government,strong\n\
         MDA,undaf-2,formulation,employers,some\nMDA,undaf-2,formulation,workers,none\n\
         MDA,cca,assessment,government,active\n",
    ),
    (
        "more.json",
        r#"{"frameworks":[{"country":"MDA","framework":"cca","kind":"cca","start":2011,"end":2011}]}"#,
    ),
];

fn plan(arguments: &[&str]) -> Value {
    let folder = Folder::of(DATA);
    folder.run(&[&["rollout", ".", "--format", "json"], arguments].concat()).ends(0).json()
}

#[test]
fn a_framework_is_prepared_in_the_year_before_it_begins_and_expected_where_none_follows() {
    let all = plan(&["--from", "2004", "--to", "2026", "--planned", "90"]);
    let of = |r: &Value| {
        let name = |f: &Value| f["framework"].as_str().unwrap_or("-").to_owned();
        (r["prepared"].as_u64().expect("a year"), name(&r["current"]), name(&r["next"]))
    };
    let found: Vec<_> = all["rollouts"].as_array().expect("roll-outs").iter().map(of).collect();
    let own = |year, current: &str, next: &str| (year, current.to_owned(), next.to_owned());
    assert_eq!(
        found,
        [
            // Seventeen years later another framework begins: what came between is not in the data.
            own(2004, "PER/early", "-"),
            own(2006, "-", "MDA/undaf-1"),
            own(2008, "-", "KEN/undaf"),
            own(2011, "MDA/undaf-1", "MDA/undaf-2"),
            own(2012, "KEN/undaf", "-"),
            own(2016, "MDA/undaf-2", "-"),
            own(2021, "-", "PER/late"),
            own(2026, "PER/late", "-"),
        ]
    );
    assert_eq!((&all["known"], &all["expected"], &all["planned"]), (&4.into(), &4.into(), &90.into()));
    assert_eq!(all["undatable"], serde_json::json!(["UGA/undaf"]));
}

#[test]
fn the_roll_outs_of_each_year_add_up_to_all_of_them() {
    let all = plan(&["--from", "2004", "--to", "2026"]);
    let years = all["years"].as_array().expect("years");
    assert_eq!(years.len(), 23);
    let sum = |key: &str| years.iter().filter_map(|y| y[key].as_u64()).sum::<u64>();
    assert_eq!((sum("known"), sum("expected")), (4, 4));
    assert_eq!(plan(&["--from", "2009", "--to", "2010"])["rollouts"].as_array().map(Vec::len), Some(0));
}

fn moldova() -> Value {
    plan(&["--from", "2011", "--to", "2011"])["rollouts"][0].clone()
}

#[test]
fn months_are_the_years_in_common_times_twelve() {
    let dwcps = moldova()["dwcps"].clone();
    assert_eq!(dwcps.as_array().map(Vec::len), Some(1), "the old DWCP has ended by then: {dwcps}");
    let dwcp = &dwcps[0];
    assert_eq!(dwcp["dwcp"]["framework"], "MDA/dwcp");
    assert_eq!(dwcp["in_force"], true);
    // 2008–2011 are four years, 2012–2013 two.
    assert_eq!((&dwcp["with_current"]["months"], &dwcp["with_next"]["months"]), (&48.into(), &24.into()));
    assert_eq!(dwcp["with_next"]["at_most"], false);
}

#[test]
fn what_is_not_taken_up_whole_is_the_agenda_with_the_agencies_on_its_pillars() {
    let agenda = moldova()["agenda"].clone();
    let of = |n: usize| &agenda[n];
    assert_eq!(agenda.as_array().map(Vec::len), Some(2), "P1 is taken up whole: {agenda}");
    assert_eq!((&of(0)["priority"], &of(0)["class"]), (&"MDA/dwcp/P2".into(), &"partial".into()));
    assert_eq!(of(0)["open_elements"], serde_json::json!(["E2"]));
    assert_eq!(of(0)["agencies"], serde_json::json!([["UNDP", ["O2"]]]));
    assert_eq!((&of(1)["priority"], &of(1)["class"]), (&"MDA/dwcp/P3".into(), &"unexamined".into()));
    assert_eq!(of(1)["nothing"], "unexamined", "silence stays silence");
    // Neither the ILO itself nor who takes no part.
    assert_eq!(of(1)["agencies"], serde_json::json!([["UNICEF", ["O1"]]]));
}

#[test]
fn links_of_a_dwcp_that_has_ended_fall_outside_and_those_of_one_that_goes_on_are_carried_over() {
    let rollout = moldova();
    assert_eq!(rollout["carry_over"], serde_json::json!(["P1 → O3", "P2/E1 → O2"]));
    assert_eq!(rollout["fall_outside"], serde_json::json!(["Q1 → O3"]));
    assert_eq!(rollout["reach_unknown"], serde_json::json!([]));
}

#[test]
fn who_is_to_be_brought_in_is_told_phase_by_phase() {
    let rollout = moldova();
    let states =
        |g: &str, e: &str, w: &str| serde_json::json!([["government", g], ["employers", e], ["workers", w]]);
    assert_eq!(rollout["assessment"], states("took-part", "not-stated", "not-stated"));
    assert_eq!(rollout["formulation"], states("not-stated", "took-part", "none-reported"));
    assert_eq!(rollout["last_formulation"], states("took-part", "not-stated", "not-stated"));
}

#[test]
fn a_year_that_is_not_known_gives_a_bound_or_nothing_and_never_a_guess() {
    let folder = Folder::of(&[(
        "frameworks.csv",
        "country,framework,kind,start,end\nSYR,dwcp,dwcp,2008,\nSYR,undaf,undaf,2007,2011\n\
         TUR,dwcp,dwcp,2009,2014\nTUR,undaf,undaf,2006,2011\n",
    )]);
    let plan =
        folder.run(&["rollout", ".", "--from", "2011", "--to", "2011", "--format", "json"]).ends(0).json();
    let months = |country: usize, with: &str| {
        let span = &plan["rollouts"][country]["dwcps"][0][with];
        (span["months"].as_u64(), span["at_most"].as_bool())
    };
    assert_eq!(plan["rollouts"][0]["dwcps"][0]["in_force"], Value::Null);
    assert_eq!(months(0, "with_current"), (Some(48), Some(true)));
    assert_eq!(months(0, "with_next"), (None, Some(false)));
    // The next begins in 2012 and has no known end; the DWCP leaves it three years.
    assert_eq!(months(1, "with_next"), (Some(36), Some(true)));
}

#[test]
fn the_order_of_rows_changes_no_plan() {
    let turned: Vec<(&str, String)> = DATA
        .iter()
        .map(|(name, text)| {
            let mut lines: Vec<&str> = text.lines().collect();
            if name.ends_with(".csv") {
                lines[1..].reverse();
            }
            (*name, lines.join("\n") + "\n")
        })
        .collect();
    let (plain, turned) = (Folder::of(DATA), Folder::of(&turned));
    for format in ["table", "csv", "json", "markdown"] {
        let arguments = ["rollout", ".", "--from", "2004", "--to", "2026", "--format", format];
        assert_eq!(plain.run(&arguments).ends(0).stdout, turned.run(&arguments).ends(0).stdout, "{format}");
    }
}

#[test]
fn every_roll_out_of_real_plans_follows_from_a_start_or_an_end() {
    let arguments = ["rollout", "datasets/cycles", "--from", "2000", "--to", "2030", "--format", "json"];
    let plan = run(root(), &arguments).ends(0).json();
    let all = plan["rollouts"].as_array().expect("roll-outs");
    assert!(all.len() > 30, "{}", all.len());
    for rollout in all {
        let (year, current, next) = (rollout["prepared"].as_u64(), &rollout["current"], &rollout["next"]);
        match next["start"].as_u64() {
            Some(start) => assert_eq!(year, Some(start - 1), "{rollout}"),
            None => assert_eq!(year, current["end"].as_u64(), "{rollout}"),
        }
        if let (Some(end), Some(start)) = (current["end"].as_u64(), next["start"].as_u64()) {
            assert!(start <= end + 2, "{rollout}");
        }
    }
}

#[test]
fn a_wrong_span_of_years_and_a_file_of_no_known_kind_are_told() {
    let folder = Folder::of(DATA);
    let run = folder.run(&["rollout", ".", "--from", "2012", "--to", "2010"]).ends(2);
    assert!(run.stderr.contains("2012 is later than 2010"), "{run:?}");
    let run = folder.run(&["rollout", ".", "--from", "2010", "--to", "2012", "-o", "plan.docx"]).ends(2);
    assert!(run.stderr.contains(".ics"), "{run:?}");
    assert!(!folder.names().contains(&"plan.docx".to_owned()));
}
