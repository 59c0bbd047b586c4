//! Rows about one thing, and two ids of one plan (semantics, section 8, cases 10 and 11).

use crate::support::{File, alignment, codes, read, result_files, told};
use dwalign::align::Policy;
use dwalign::diagnostic::Findings;
use dwalign::graph::PlanGraph;
use dwalign::text::Detail;
use dwalign::vocab::{Language, Vocabulary as _};

/// Files as a short list of `table: heading | row | row`.
fn files(tables: &[&str]) -> Vec<File> {
    let file = |(n, table): (usize, &&str)| {
        let (name, rows) = table.split_once(": ").expect("a table and its rows");
        (format!("{n}/{name}.csv"), rows.replace(" | ", "\n").into_bytes())
    };
    tables.iter().enumerate().map(file).collect()
}

fn graph(tables: &[&str]) -> (PlanGraph, Findings) {
    read(&files(tables), Detail::Full)
}

/// Two plans of one country in an export and in rows of one's own, and a DWCP that is linked to both.
const PLANS: [&str; 6] = [
    "frameworks: country,framework,kind,title,start,end | TZA,D,dwcp,,2008,2012 | TZA,U,undaf,UNDAF,2008,2012",
    "frameworks: country,framework,kind,title,start,end | TZA,X,undaf,UNDAF,,",
    "priorities: country,framework,priority,title | TZA,D,P1,Work",
    "outcomes: country,framework,outcome,title,title_fr,pillars | TZA,U,O1,Decent work for all,,rights",
    "outcomes: country,framework,outcome,title,title_fr,pillars | TZA,X,O1,O1:  DECENT WORK for all,Travail décent,",
    "links: country,dwcp,priority,undaf,outcome | TZA,D,P1,X,O1",
];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    PLANS.iter().chain(more).copied().collect()
}

fn addresses(graph: &PlanGraph) -> Vec<String> {
    let outcomes = graph.frameworks().flat_map(|framework| framework.outcomes().collect::<Vec<_>>());
    outcomes.map(|outcome| outcome.address()).collect()
}

const ALIAS: &str = "aliases: country,framework,same_as | TZA,X,U";

#[test]
fn an_empty_cell_never_differs_from_a_filled_one() {
    for (what, tables) in [
        (
            "countries",
            [
                "countries: country,name | TZA,Tanzania",
                "countries: country,region,dao_pilot | TZA,Africa,yes",
            ],
        ),
        (
            "frameworks",
            [
                "frameworks: country,framework,kind,start,end | TZA,D,dwcp,2008,2012",
                "frameworks: country,framework,kind,title | TZA,D,dwcp,DWCP",
            ],
        ),
        (
            "agencies",
            [
                "agencies: agency,name | UNDP,Development Programme",
                "agencies: agency,name_fr | UNDP,Programme",
            ],
        ),
        ("sources", ["sources: source,title,url | s,Title,u", "sources: source,title,symbol | s,Title,GB"]),
        (
            "indicators",
            [
                "indicators: indicator,year,milestone,title | 3.1,2013,+20%,Frameworks",
                "indicators: indicator,year,milestone,unit | 3.1,2013,+20%,frameworks",
            ],
        ),
        (
            "projects",
            [
                "projects: project,biennium,title,allocation | X,2010,One,5",
                "projects: project,biennium,title,expenditure | X,2010,One,4",
            ],
        ),
    ] {
        let mut tables = tables.to_vec();
        tables.push("frameworks: country,framework,kind | TZA,E,dwcp");
        let (graph, findings) = graph(&tables);
        assert_eq!(codes(&findings), Vec::<&str>::new(), "{what}: {}", told(&graph, &findings));
    }
}

#[test]
fn what_one_row_leaves_open_another_fills() {
    let (graph, _) = graph(&[
        "frameworks: country,framework,kind,start | TZA,D,dwcp,2008",
        "frameworks: country,framework,kind,end,title | TZA,D,dwcp,2012,DWCP",
        "priorities: country,priority,title | TZA,P1,Work",
        "priorities: country,framework,priority,title_fr,pillars,exhaustive | TZA,D,P1,Travail,rights,no",
    ]);
    let dwcp = graph.frameworks().next().expect("there is one");
    assert_eq!((dwcp.period().to_string().as_str(), dwcp.title()), ("2008–2012", "DWCP"));
    let priorities: Vec<_> = dwcp.priorities().collect();
    let [priority] = priorities[..] else { panic!("there is one priority") };
    assert_eq!(priority.title(Language::English), "Work");
    assert_eq!(priority.title(Language::French), "Travail");
}

#[test]
fn texts_that_differ_are_one_warning_and_kinds_periods_pillars_and_answers_an_error() {
    for (what, rows, found) in [
        ("title", ["title | DWCP", "title | Programme"], "W514"),
        ("source and locator", ["source,locator | a,p. 1", "source,locator | b,p. 2"], "W514"),
        ("start", ["start | 2008", "start | 2009"], "E501"),
        ("year of signature", ["signed | 2008", "signed | 2009"], "E501"),
    ] {
        let row = |cells: &str| {
            let (heading, value) = cells.split_once(" | ").expect("a heading and a row");
            format!("frameworks: country,framework,kind,{heading} | TZA,D,dwcp,{value}")
        };
        let rows = rows.map(row);
        let (graph, findings) = graph(&[&rows[0], &rows[1]]);
        assert_eq!(codes(&findings), [found], "{what}: {}", told(&graph, &findings));
        assert_eq!(findings.shown().count(), 1, "{what}: {}", told(&graph, &findings));
    }
    let of = |table: &str, rows: [&str; 2]| {
        let plans = "frameworks: country,framework,kind | TZA,D,dwcp | TZA,U,undaf";
        let rows = rows.map(|row| format!("{table}: {row}"));
        codes(&graph(&[plans, &rows[0], &rows[1]]).1)
    };
    let heading = "country,outcome,title,pillars";
    let rows = ["rights", "employment"].map(|pillar| format!("{heading} | TZA,O1,Work,{pillar}"));
    assert_eq!(of("outcomes", [&rows[0], &rows[1]]), ["E501"]);
    let rows = ["yes", "no"].map(|answer| format!("country,dao_pilot | TZA,{answer}"));
    assert_eq!(of("countries", [&rows[0], &rows[1]]), ["E501"]);
    let kinds = ["undaf", "unsdcf"].map(|kind| format!("frameworks: country,framework,kind | TZA,U,{kind}"));
    assert_eq!(codes(&graph(&[&kinds[0], &kinds[1]]).1), ["E501"]);
}

#[test]
fn what_is_shown_where_texts_differ_does_not_hang_on_the_order_of_reading() {
    let rows = ["Beta,s2,p. 9", "Alpha,s3,", "Gamma,s1,p. 1"]
        .map(|cells| format!("outcomes: country,outcome,title,source,locator | TZA,O1,{cells}"));
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0], [2, 1, 0]] {
        let plan = "frameworks: country,framework,kind | TZA,U,undaf";
        let (graph, findings) = graph(&[plan, &rows[order[0]], &rows[order[1]], &rows[order[2]]]);
        assert_eq!(findings.shown().count(), 1, "{}", told(&graph, &findings));
        let outcome = graph.frameworks().flat_map(|f| f.outcomes().collect::<Vec<_>>()).next().expect("one");
        assert_eq!(outcome.title(Language::English), "Alpha");
        let evidence = format!("{:?}", (outcome.evidence().source(), outcome.evidence().locator()));
        assert_eq!(evidence, "(Some(\"s1\"), Some(\"p. 1\"))", "a locator stays with its source");
    }
}

#[test]
fn a_row_that_repeats_another_is_a_warning_only_within_one_file() {
    let row = "countries: country,name | TZA,Tanzania";
    let plan = "frameworks: country,framework,kind | TZA,U,undaf";
    assert_eq!(codes(&graph(&[plan, row, row]).1), Vec::<&str>::new());
    assert_eq!(codes(&graph(&[plan, "countries: country,name | TZA,Tanzania | TZA,Tanzania"]).1), ["W501"]);
}

#[test]
fn names_of_two_countries_do_not_stand_for_one_code() {
    let plan = "frameworks: country,framework,kind | NER,U,undaf";
    assert_eq!(codes(&graph(&[plan, "countries: country,name | NER,Niger | NER,Nigeria"]).1), ["E502"]);
    let plan = "frameworks: country,framework,kind | CPV,U,undaf";
    assert_eq!(
        codes(&graph(&[plan, "countries: country,name | CPV,Cabo Verde | CPV,Cape Verde"]).1),
        ["W514"]
    );
}

#[test]
fn un_frameworks_of_one_country_and_one_known_period_are_a_warning_until_an_alias_joins_them() {
    for (kinds, found) in [
        (["undaf,2008,2012", "undaf,2008,2012"], vec!["W515"]),
        (["undaf,2008,2012", "undaf,2008,2013"], vec![]),
        (["undaf,,2012", "undaf,,2012"], vec![]),
        (["dwcp,2008,2012", "undaf,2008,2012"], vec![]),
        (["cca,2008,2012", "undaf,2008,2012"], vec![]),
    ] {
        let [a, b] = kinds;
        let plans = format!("frameworks: country,framework,kind,start,end | TZA,X,{a} | TZA,U,{b}");
        let (graph, findings) = graph(&[&plans]);
        assert_eq!(codes(&findings), found, "{kinds:?}: {}", told(&graph, &findings));
    }
    let plans =
        "frameworks: country,framework,kind,start,end | TZA,X,undaf,2008,2012 | TZA,U,undaf,2008,2012";
    let (graph, findings) = graph(&[plans, ALIAS]);
    assert_eq!(codes(&findings), Vec::<&str>::new(), "{}", told(&graph, &findings));
    assert_eq!(graph.frameworks().count(), 1);
}

#[test]
fn two_ids_of_one_plan_are_one_plan_and_no_statement_is_counted_twice() {
    let more = ["links: country,dwcp,priority,undaf,outcome | TZA,D,P1,U,O1", ALIAS];
    let (graph, findings) = graph(&with(&more));
    assert!(!findings.has_errors(), "{}", told(&graph, &findings));
    assert_eq!(addresses(&graph), ["TZA/U/O1"]);
    let lines = alignment(&graph, &Policy::default());
    assert!(lines.contains("shared") && !lines.contains("\"X\""), "{lines}");
    let outcome = graph.frameworks().flat_map(|f| f.outcomes().collect::<Vec<_>>()).next().expect("one");
    assert_eq!(outcome.title(Language::French), "Travail décent", "what only one of them states is taken");
    assert_eq!(outcome.title(Language::English), "Decent work for all", "the row of the shown id decides");
    let results = result_files(&graph, &Policy::default());
    let without: Vec<&str> = with(&more).into_iter().filter(|table| *table != PLANS[5]).collect();
    assert_eq!(results, result_files(&self::graph(&without).0, &Policy::default()));
}

#[test]
fn the_last_same_as_is_shown_in_whatever_order_rows_and_files_come() {
    let chain = [
        "frameworks: country,framework,kind | TZA,A,undaf | TZA,B,undaf | TZA,C,undaf",
        "aliases: country,framework,same_as | TZA,B,C",
        "aliases: country,framework,same_as | TZA,A,B",
        "outcomes: country,framework,outcome,title,pillars | TZA,A,O1,One,rights",
        "outcomes: country,framework,outcome,title,pillars | TZA,B,O2,Two,",
        "participation: country,framework,phase,constituent,level | TZA,A,formulation,workers,some",
        "satisfaction: country,framework,constituent,year,satisfied | TZA,B,workers,2010,yes",
        "resources: country,outcome_ref,biennium,fund,need | TZA,A/O1,2010,xb,5",
        "absences: country,framework,item,state | TZA,A,O1,none-found",
        "pillars: country,framework,item,pillar | TZA,B,O2,rights",
        "roles: country,framework,outcome,agency,role | TZA,A,O1,ILO,lead",
    ];
    let mut tables = chain.to_vec();
    let mut first = None;
    for _ in 0..chain.len() {
        tables.rotate_left(1);
        let (graph, findings) = graph(&tables);
        assert_eq!(codes(&findings), ["W511"], "{}", told(&graph, &findings));
        assert_eq!(addresses(&graph), ["TZA/C/O1", "TZA/C/O2"]);
        let results = result_files(&graph, &Policy::default());
        assert_eq!(*first.get_or_insert_with(|| results.clone()), results);
    }
}

#[test]
fn a_known_period_fills_an_unknown_one() {
    let (graph, _) = graph(&with(&[ALIAS]));
    let periods: Vec<_> = graph.frameworks().map(|f| (f.address(), f.period().to_string())).collect();
    assert_eq!(
        periods,
        [("TZA/D".to_owned(), "2008–2012".to_owned()), ("TZA/U".to_owned(), "2008–2012".to_owned())]
    );
    // The same where only the id that is not shown states it.
    let tables =
        ["frameworks: country,framework,kind,start,end | TZA,X,undaf,2008,2012 | TZA,U,undaf,,", ALIAS];
    let (graph, _) = self::graph(&tables);
    assert_eq!(graph.frameworks().next().map(|f| f.period().to_string()).as_deref(), Some("2008–2012"));
}

#[test]
fn a_dwcp_is_no_un_framework_and_any_other_difference_is_a_warning_that_names_both() {
    let tables = [
        "frameworks: country,framework,kind | TZA,D,dwcp | TZA,U,undaf",
        "aliases: country,framework,same_as | TZA,D,U",
    ];
    let (graph, findings) = graph(&tables);
    assert_eq!(codes(&findings), ["E507"]);
    assert_eq!(graph.frameworks().count(), 2);
    let tables = ["frameworks: country,framework,kind,start | TZA,X,undaf,2008 | TZA,U,unsdcf,2009", ALIAS];
    let (graph, findings) = self::graph(&tables);
    assert_eq!(codes(&findings), ["W514"]);
    let text = told(&graph, &findings);
    assert!(text.contains("TZA/X") && text.contains("TZA/U"), "{text}");
    let row = graph.frameworks().next().expect("one");
    assert_eq!(
        (row.kind().word(), row.period().to_string().as_str()),
        ("unsdcf", "2009–?"),
        "its row decides"
    );
}

#[test]
fn items_of_one_id_are_one_where_their_titles_agree_and_two_where_they_do_not() {
    let other = "outcomes: country,framework,outcome,title | TZA,U,O2,Health";
    let export = "outcomes: country,framework,outcome,title | TZA,X,O2,Schools";
    let (graph, findings) = graph(&with(&[other, export, ALIAS]));
    assert!(codes(&findings).contains(&"W516"), "{}", told(&graph, &findings));
    assert_eq!(addresses(&graph), ["TZA/U/O1", "TZA/U/U:O2", "TZA/U/X:O2"]);
    assert!(told(&graph, &findings).contains("item O2, same_item O2"));
    // The row that is proposed.
    let row = "aliases: country,framework,same_as,item,same_item | TZA,X,U,O2,O2";
    let (graph, findings) = self::graph(&with(&[other, export, row]));
    assert!(!codes(&findings).contains(&"W516"), "{}", told(&graph, &findings));
    assert_eq!(addresses(&graph), ["TZA/U/O1", "TZA/U/O2"]);
}

#[test]
fn items_of_two_ids_are_one_where_an_alias_row_names_both() {
    let export = "outcomes: country,framework,outcome,title | TZA,X,1,Schools";
    let outputs = "outputs: country,framework,outcome,output,title | TZA,X,1,1.1,Rooms | TZA,U,O1,1.2,Books";
    let link = "links: country,dwcp,priority,undaf,outcome,output | TZA,D,P1,X,1,1.1";
    let row = "aliases: country,framework,same_as,item,same_item | TZA,X,U,1,O1";
    let (graph, findings) = graph(&with(&[export, outputs, link, row]));
    assert!(!findings.has_errors(), "{}", told(&graph, &findings));
    assert_eq!(addresses(&graph), ["TZA/U/O1"]);
    let targets: Vec<String> = graph.links().map(|link| link.target().address()).collect();
    assert_eq!(targets, ["TZA/U/O1", "TZA/U/O1/1.1"]);
    let outputs = "aliases: country,framework,same_as,item,same_item | TZA,X,U,1/1.1,O1/1.2";
    let both = "outputs: country,framework,outcome,output,title | TZA,X,1,1.1,Rooms | TZA,U,O1,1.2,Books";
    let (graph, findings) = self::graph(&with(&[export, both, link, row, outputs]));
    assert!(!findings.has_errors(), "{}", told(&graph, &findings));
    let targets: Vec<String> = graph.links().map(|link| link.target().address()).collect();
    assert_eq!(targets, ["TZA/U/O1", "TZA/U/O1/1.2"]);
}

#[test]
fn an_alias_row_that_leads_nowhere_or_joins_unlike_things_is_an_error() {
    for (row, found) in [
        ("country,framework,same_as | TZA,X,V", "E401"),
        ("country,framework,same_as | KEN,X,U", "E401"),
        ("country,framework,same_as,item,same_item | TZA,X,U,O1,O9", "E401"),
        ("country,framework,same_as,item,same_item | TZA,X,U,O1,O1/1", "E507"),
        ("country,framework,same_as,item | TZA,X,U,O1", "E301"),
    ] {
        let (graph, findings) = graph(&with(&[&format!("aliases: {row}")]));
        assert!(codes(&findings).contains(&found), "{row}: {}", told(&graph, &findings));
    }
}

#[test]
fn the_shipped_datasets_merge_and_an_alias_turns_an_export_and_rows_of_ones_own_into_one_plan() {
    let datasets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("datasets");
    let folders = ["cycles", "gb306-2009"].map(|name| datasets.join(name));
    let loaded =
        dwalign::load::files(&folders, &dwalign::load::Options::default()).expect("they can be read");
    assert!(!loaded.findings.has_errors(), "{}", told(&loaded.graph, &loaded.findings));

    let export = r#"{"workspace_id": 7, "name": "Tanzania", "framework": [{"code": "1", "name": "Group", "children":
        [{"code": "O1", "name": "O1 Decent work for all", "children": []}]}], "projects": null}"#;
    let own = [
        "frameworks: country,framework,kind,start,end | TZA,D,dwcp,2008,2012 | TZA,U,unsdcf,2008,2012",
        "priorities: country,framework,priority,title | TZA,D,P1,Work",
        "outcomes: country,framework,outcome,title,pillars | TZA,U,O1,Decent work for all,rights",
        "links: country,dwcp,priority,undaf,outcome | TZA,D,P1,U,O1",
        "aliases: country,framework,same_as | TZA,uninfo-7,U",
    ];
    let mut all = files(&own);
    all.push(("TZA.json".to_owned(), export.as_bytes().to_vec()));
    let (graph, findings) = read(&all, Detail::Full);
    assert!(!findings.has_errors(), "{}", told(&graph, &findings));
    assert_eq!(addresses(&graph), ["TZA/U/O1"]);
    assert_eq!(graph.frameworks().count(), 2);
}
