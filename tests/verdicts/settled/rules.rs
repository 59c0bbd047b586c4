//! Cases 8 to 14: defaults, frameworks of several countries, policies, and figures without answers.

use super::super::notation::Sketch;
use super::{TAKING_ACCOUNT, find, taking_account};
use crate::support::{Data, graph, judged, result_files, set};
use dwalign::align::{Policy, SignedBetween};
use dwalign::indicator::{Known, Measures, Targets, definitions};
use dwalign::vocab::{Basis, Measure};

#[test]
fn case_8_defaults_of_rows_without_a_status() {
    let range = |data: &Data| {
        let (graph, policy) = (graph(data), Policy::default());
        let range = Measures::of(&graph, &policy).evaluate(TAKING_ACCOUNT, 2010).range.expect("of links");
        [range.documented, range.counted, range.possible]
    };
    for (table, cells) in [
        ("pairings", [("dwcp", "D"), ("undaf", "U"), ("stated", "full"), ("country", "TZA")]),
        ("pillars", [("framework", "U"), ("item", "O1"), ("pillar", "rights"), ("country", "TZA")]),
        ("links", [("priority", "P1"), ("outcome", "O1"), ("undaf", "U"), ("country", "TZA")]),
    ] {
        let mut data = Sketch::of("P1 / O1").data;
        data.add(table, &cells);
        assert_eq!(range(&data), [0, 1, 1], "{table} without a source: reviewed");
        let mut data = Sketch::of("P1 / O1").data;
        data.add(table, &[&cells[..], &[("source", "paper")]].concat());
        assert_eq!(range(&data), [1, 1, 1], "{table} with a source: documented");
    }
    assert_eq!(range(&Sketch::of("P1 / O1 rights").data), [0, 1, 1], "a cell counts as reviewed");
    let both = Sketch::of("P1 / O1 rights, O1 serves rights documented");
    assert_eq!(range(&both.data), [1, 1, 1], "unless a row says documented");
    find(&[
        ("a rejected row against a cell", "P1 / O1 rights, O1 serves rights rejected", &["W513"]),
        ("none against a row that counts", "P1 / O1 none, O1 serves rights", &["E506"]),
        ("none against a suggestion", "P1 / O1 none, O1 serves rights suggested", &[]),
    ]);
    assert_eq!(taking_account("P1 / O1 rights, O1 serves rights rejected", 2010).0, 1, "the cell stands");
}

/// Two countries with a DWCP each, and one UN framework of both.
fn shared(more: &[(&'static str, &[(&'static str, &str)])]) -> Data {
    let mut data = Data::default();
    for (country, id, kind) in [("COK", "D", "dwcp"), ("FJI", "D", "dwcp"), ("COK;FJI", "U", "unsdcf")] {
        let cells =
            [("country", country), ("framework", id), ("kind", kind), ("start", "2008"), ("end", "2012")];
        data.add("frameworks", &cells);
    }
    for country in ["COK", "FJI"] {
        let cells = [("country", country), ("framework", "D"), ("priority", "P1"), ("title", "a title")];
        data.add("priorities", &cells);
    }
    let outcome = [
        ("country", "COK"),
        ("framework", "U"),
        ("outcome", "O1"),
        ("title", "a title"),
        ("pillars", "rights"),
    ];
    data.add("outcomes", &outcome);
    more.iter().for_each(|(table, cells)| _ = data.add(table, cells));
    data
}

#[test]
fn case_9_what_is_said_of_a_shared_framework_speaks_of_the_country_of_the_row() {
    let classes = |data: &Data| {
        let graph = graph(data);
        let verdicts = judged(&graph, &Policy::default());
        verdicts
            .iter()
            .map(|v| format!("{} {}", v.pairing.country.code(), v.outcomes[0].class()))
            .collect::<Vec<_>>()
    };
    let absence = [("country", "FJI"), ("framework", "U"), ("item", "O1"), ("state", "open")];
    let of_fiji = ["COK unexamined", "FJI undaf-only"];
    assert_eq!(
        classes(&shared(&[("absences", &absence)])),
        of_fiji,
        "an empty `against` speaks of its DWCPs"
    );
    let against = [&absence[..], &[("against", "D")]].concat();
    assert_eq!(classes(&shared(&[("absences", &against)])), of_fiji, "`against` is looked up in it");
    let link = [("country", "FJI"), ("dwcp", "D"), ("priority", "P1"), ("undaf", "U"), ("outcome", "O1")];
    assert_eq!(classes(&shared(&[("links", &link)])), ["COK unexamined", "FJI shared"]);
}

#[test]
fn case_9_a_shared_framework_takes_account_of_the_dwcp_of_any_of_its_countries() {
    let figures = |data: &Data| {
        let (graph, policy) = (graph(data), Policy::default());
        let found = Measures::of(&graph, &policy).evaluate(TAKING_ACCOUNT, 2010);
        (found.value, found.undecided, found.among)
    };
    let none = |more: &[(&'static str, &[(&'static str, &str)])]| {
        let mut data = shared(more);
        set(&mut data.rows_mut("outcomes")[0], "pillars", "none");
        data
    };
    let link = [("country", "FJI"), ("dwcp", "D"), ("priority", "P1"), ("undaf", "U"), ("outcome", "O1")];
    assert_eq!(figures(&none(&[("links", &link)])), (1, 0, 1), "counted once");
    let complete = |country| [("country", country), ("dwcp", "D"), ("undaf", "U"), ("examined", "complete")];
    let (one, other) = (complete("COK"), complete("FJI"));
    assert_eq!(figures(&none(&[("pairings", &one)])), (0, 1, 1), "the DWCP of the other is not examined");
    assert_eq!(figures(&none(&[("pairings", &one), ("pairings", &other)])), (0, 0, 1), "both are");
}

#[test]
fn case_12_engaged_asks_for_the_ilo_on_the_outcome_that_bears_the_pillar() {
    for (line, wanted) in [
        ("P1 / O1 rights / engaged", (0, 1, 0)),
        ("P1 / O1 rights, O1 = ILO technical-assistance / engaged", (0, 1, 0)),
        ("P1 / O1 rights, O1 = ILO implementing / engaged", (1, 0, 0)),
        ("P1 / O1 rights, O2 none, O2 = ILO lead / engaged", (0, 1, 0)),
        ("P1 / O1 none, stated full, examined complete / engaged", (0, 1, 0)),
        ("P1 / O1 none, examined complete / engaged", (0, 0, 0)),
    ] {
        assert_eq!(taking_account(line, 2010), wanted, "{line}");
    }
}

#[test]
fn case_12_signed_in_the_span_takes_the_place_of_in_force() {
    let mut sketch = Sketch::of("P1 / [2009-2012] O1 rights");
    set(&mut sketch.data.rows_mut("frameworks")[1], "signed", "2008");
    let unsigned =
        [("country", "KEN"), ("framework", "U"), ("kind", "undaf"), ("start", "2009"), ("end", "2012")];
    sketch.data.add("frameworks", &unsigned);
    let graph = sketch.graph();
    let span = |from, to| Policy {
        basis: Basis::Signed,
        signed: Some(SignedBetween { from, to }),
        ..Policy::default()
    };
    let policy = span(2004, 2008);
    let measures = Measures::of(&graph, &policy);
    for year in [2004, 2008, 2010, 2020] {
        let found = measures.evaluate(TAKING_ACCOUNT, year);
        assert_eq!((found.value, found.among, found.undatable), (1, 1, 1), "the same in {year}");
    }
    let undatable: Vec<String> = measures.undatable(TAKING_ACCOUNT).iter().map(|f| f.address()).collect();
    assert_eq!(undatable, ["KEN/U"], "without a year of signature");
    let known = definitions(&graph);
    let of_links = known.iter().find(|d| d.measure == Some(TAKING_ACCOUNT)).expect("3.1 is defined");
    let targets = Targets::of(of_links, TAKING_ACCOUNT, &measures);
    assert_eq!(targets.status(&measures.evaluate(TAKING_ACCOUNT, 2011)), None, "there is no status");
    let in_force = Measures::of(&graph, &policy).evaluate(Measure::UnFrameworksSatisfied, 2010);
    assert_eq!(in_force.among, 2, "3.2 and 3.3 ask who is in force, as ever");
    let policy = span(2009, 2012);
    assert_eq!(
        Measures::of(&graph, &policy).evaluate(TAKING_ACCOUNT, 2010).among,
        0,
        "signed before the span"
    );
}

#[test]
fn case_14_no_answers_means_none_up_to_the_year_among_those_in_force() {
    let known = |answer: &str, year| {
        let mut data = Sketch::of("P1 / O1").data;
        let cells = [
            ("country", "TZA"),
            ("framework", "D"),
            ("constituent", "workers"),
            ("year", answer),
            ("satisfied", "yes"),
        ];
        data.add("satisfaction", &cells);
        let (graph, policy) = (graph(&data), Policy::default());
        let found = Measures::of(&graph, &policy).evaluate(Measure::DwcpsSatisfied, year);
        let files = result_files(&graph, &policy);
        let line = format!("{year},3.2,0,,,,{}\n", found.undecided);
        assert!(files[2].1.contains(&line), "the result file has 0 and the undecided number: {}", files[2].1);
        found.known()
    };
    assert_eq!(known("2011", 2010), Known::NoAnswers, "an answer of a later year");
    assert_eq!(known("2010", 2010), Known::Value, "one answer is enough");
    assert_eq!(known("2006", 2010), Known::Value, "an answer about its making");
    assert_eq!(known("2010", 2013), Known::NoData, "it is in force no more");
}
