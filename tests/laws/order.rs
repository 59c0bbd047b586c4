//! Laws of form: neither the order of rows, columns and files, nor the form they are written in, nor what is kept of
//! texts, nor the number of threads changes a verdict.

use proptest::prelude::*;
use rayon::ThreadPoolBuilder;

use super::plans::{cases, dataset};
use crate::support::{
    Data, Dice, File, Row, alignment, as_json, as_toml, cell, columns, csv, read, result_files, told,
};
use dwalign::align::Policy;
use dwalign::graph::{Country, Framework, PlanGraph};
use dwalign::indicator::{Measures, definitions};
use dwalign::text::Detail;
use dwalign::view::report::{Report, html};
use dwalign::vocab::{Constituent, Language, Measure, Vocabulary as _};

/// The same rows in other places: dealt out over several files of several forms, in another order, with the columns
/// in another order.
pub(crate) fn dealt_out(data: &Data, dice: &mut Dice) -> Vec<File> {
    let mut hands: [Vec<(&'static str, Vec<Row>)>; 4] = Default::default();
    for (table, rows) in data.tables() {
        let mut rows = rows.to_vec();
        dice.shuffle(&mut rows);
        for hand in &mut hands {
            hand.push((table, Vec::new()));
        }
        for mut row in rows {
            dice.shuffle(&mut row);
            let hand = &mut hands[dice.below(4)];
            hand.last_mut().expect("the table was just added").1.push(row);
        }
    }
    let mut files = Vec::new();
    for (number, hand) in hands.iter_mut().enumerate() {
        hand.retain(|(_, rows)| !rows.is_empty());
        dice.shuffle(hand);
        let tables = || hand.iter().map(|(table, rows)| (*table, rows.as_slice()));
        match number {
            0 => files.push(("two.json".to_owned(), as_json(tables()).into_bytes())),
            1 => files.push(("one.toml".to_owned(), as_toml(tables()).into_bytes())),
            folder => {
                for (table, rows) in tables() {
                    let mut columns = columns(rows);
                    // A column that nobody fills changes nothing, as long as its table knows it.
                    if table == "links" && !columns.contains(&"note") {
                        columns.push("note");
                    }
                    dice.shuffle(&mut columns);
                    let line_end = if dice.chance(50) { "\r\n" } else { "\n" };
                    let text = csv(&complete(table, columns), rows, line_end);
                    files.push((format!("{folder}/{table}.csv"), text.into_bytes()));
                }
            }
        }
    }
    dice.shuffle(&mut files);
    files
}

/// The columns, and those that the table requires.
fn complete(table: &str, mut columns: Vec<&'static str>) -> Vec<&'static str> {
    let known = dwalign::record::TABLES.iter().find(|t| t.name == table).expect("a table of the model");
    for column in known.columns.iter().filter(|c| c.required) {
        if !columns.contains(&column.name) {
            columns.push(column.name);
        }
    }
    columns
}

/// Everything that is listed over several countries, in the order in which it is.
fn listed(graph: &PlanGraph) -> String {
    let policy = Policy::default();
    let mut lines: Vec<String> = Vec::new();
    let links = graph.links().map(|l| format!("{} – {}", l.item().address(), l.target().address()));
    lines.extend(links);
    lines.extend(graph.absences().map(|absence| {
        let items = (absence.item().map(|i| i.address()), absence.outcome().map(|o| o.address()));
        format!("{items:?} {}", absence.state().word())
    }));
    lines.extend(graph.money().map(|money| format!("{:?} {:?}", money.funded(), money.need())));
    // Handles are compared in the order in which they are listed, however they come.
    let mut frameworks: Vec<Framework<'_>> = graph.countries().flat_map(Country::frameworks).collect();
    frameworks.extend(graph.constituents().frameworks(Constituent::Workers));
    let mut countries: Vec<Country<'_>> = frameworks.iter().flat_map(|f| f.countries()).collect();
    let mut outcomes: Vec<_> = frameworks.iter().rev().flat_map(|f| f.outcomes()).collect();
    let mut outputs: Vec<_> = outcomes.iter().flat_map(|o| o.outputs()).collect();
    let mut elements: Vec<_> =
        frameworks.iter().rev().flat_map(|f| f.priorities()).flat_map(|p| p.elements()).collect();
    frameworks.sort();
    countries.sort();
    outcomes.sort();
    outputs.sort();
    elements.sort();
    lines.push(format!("{frameworks:?} {countries:?} {outcomes:?} {outputs:?} {elements:?}"));
    let measures = Measures::of(graph, &policy);
    for measure in [Measure::UnFrameworksTakingAccount, Measure::UnFrameworksSatisfied] {
        for found in measures.evaluate_years(measure, 2004..=2026) {
            let why = found.counted.iter().map(|f| measures.why(measure, *f, found.year, Language::English));
            let why: Vec<String> = why.collect();
            lines.push(format!("{} {:?} {:?} {why:?}", found.year, found.counted, found.incomplete));
        }
    }
    let definitions = definitions(graph);
    let report = Report::of(graph, &policy, &definitions, &[], Language::English);
    lines.push(html(&report));
    lines.join("\n")
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn the_order_of_records_files_and_columns_changes_no_verdict(data in dataset(), seed in any::<u64>()) {
        let policy = Policy::default();
        let (graph, findings) = read(&data.files(), Detail::Full);
        let wanted = alignment(&graph, &policy);
        let mut dice = Dice::new(seed);
        for _ in 0..3 {
            let (other, others) = read(&dealt_out(&data, &mut dice), Detail::Full);
            prop_assert!(!others.has_errors(), "{}", told(&other, &others));
            prop_assert_eq!(others.counts(), findings.counts());
            prop_assert_eq!(alignment(&other, &policy), wanted.as_str());
            prop_assert_eq!(result_files(&other, &policy), result_files(&graph, &policy));
        }
    }

    #[test]
    fn whatever_is_listed_is_listed_in_one_order(mut data in dataset(), seed in any::<u64>()) {
        for row in data.rows("outcomes").to_vec() {
            let outcome = format!("{}/{}", cell(&row, "framework"), cell(&row, "outcome"));
            let country = cell(&row, "country");
            data.add("resources", &[("country", country), ("outcome_ref", &outcome), ("need", "7")]);
        }
        let (graph, _) = read(&data.files(), Detail::Full);
        let wanted = listed(&graph);
        let mut dice = Dice::new(seed);
        for _ in 0..3 {
            let (other, _) = read(&dealt_out(&data, &mut dice), Detail::Full);
            prop_assert_eq!(listed(&other), wanted.as_str());
        }
    }

    #[test]
    fn a_graph_without_the_evidence_of_statements_tells_the_same_verdicts_and_findings(data in dataset()) {
        let policy = Policy::default();
        let (all, findings) = read(&data.files(), Detail::Full);
        let (lean, _) = read(&data.files(), Detail::Verdicts);
        prop_assert_eq!(alignment(&lean, &policy), alignment(&all, &policy));
        for detail in [Detail::Verdicts, Detail::Classes] {
            let (lean, lean_findings) = read(&data.files(), detail);
            prop_assert_eq!(result_files(&lean, &policy), result_files(&all, &policy));
            prop_assert_eq!(told(&lean, &lean_findings), told(&all, &findings));
        }
    }
}

#[test]
fn texts_that_repeat_or_differ_are_found_whether_they_are_kept_or_not() {
    let mut data = Data::default();
    for (code, name) in [("TZA", "Tanzania"), ("TZA", "Zanzibar"), ("KEN", "Kenya"), ("KEN", "Kenya")] {
        data.add("countries", &[("country", code), ("name", name)]);
    }
    for (id, kind) in [("D", "dwcp"), ("U", "undaf")] {
        for note in ["signed", "signed", "not signed"] {
            data.add("frameworks", &[("country", "TZA"), ("framework", id), ("kind", kind), ("note", note)]);
        }
    }
    for title in ["Youth employment", "Youth employment", "Youth unemployed"] {
        data.add("priorities", &[("country", "TZA"), ("priority", "P1"), ("title", title)]);
        data.add("outcomes", &[("country", "TZA"), ("outcome", "O1"), ("title", title)]);
        let link =
            [("country", "TZA"), ("priority", "P1"), ("outcome", "O1"), ("source", "a"), ("note", title)];
        data.add("links", &link);
        data.add("links", &[("pin", "0123456789ab"), link[0], link[1], link[2], link[3], link[4]]);
        let role =
            [("country", "TZA"), ("outcome", "O1"), ("agency", "ILO"), ("role", "lead"), ("source", title)];
        data.add("roles", &role);
    }
    let (graph, findings) = read(&data.files(), Detail::Full);
    let wanted = told(&graph, &findings);
    for shown in ["Tanzania", "0123456789ab"] {
        assert!(wanted.contains(shown), "{wanted}");
    }
    assert!(findings.counts().values().sum::<u64>() >= 10, "{wanted}");
    for detail in [Detail::Verdicts, Detail::Classes] {
        let (lean, found) = read(&data.files(), detail);
        assert_eq!(without_shown_texts(&told(&lean, &found)), without_shown_texts(&wanted));
    }
}

/// Findings without the text that one of them shows: where texts are only compared there is none to show.
fn without_shown_texts(findings: &str) -> String {
    let line = |line: &str| match line.split_once("; “") {
        Some((start, rest)) if rest.ends_with("” is shown") => start.to_owned(),
        _ => line.to_owned(),
    };
    findings.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn an_error_names_what_is_known_in_order_of_code_whatever_was_read_first() {
    // More than an error names, so that it matters which come first.
    let mut codes =
        ["AGO", "ALB", "ARM", "AZE", "BDI", "BEN", "BFA", "BGD", "BOL", "BTN", "BWA", "CAF"].to_vec();
    codes.extend(["CHN", "CIV", "CMR", "COD", "COG", "COL", "COM", "CPV", "CRI", "CUB"]);
    let told_of = |codes: &[&str]| {
        let mut data = Data::default();
        for code in codes {
            let id = format!("U-{code}");
            data.add("frameworks", &[("country", code), ("framework", &id), ("kind", "undaf")]);
            data.add("outcomes", &[("country", code), ("outcome", "O1"), ("title", "a title")]);
        }
        data.add("roles", &[("country", "XXX"), ("outcome", "O1"), ("agency", "ILO"), ("role", "lead")]);
        data.add("resources", &[("outcome_ref", "O1"), ("need", "1")]);
        data.add("resources", &[("outcome_ref", "O9"), ("need", "1")]);
        let (graph, findings) = read(&data.files(), Detail::Full);
        told(&graph, &findings)
    };
    let told = told_of(&codes);
    for known in ["known: “AGO”, “ALB”", "“AGO/U-AGO/O1”, “ALB/U-ALB/O1”", "known: “U-AGO/O1”, “U-ALB/O1”"]
    {
        assert!(told.contains(known), "{told}");
    }
    codes.reverse();
    assert_eq!(told_of(&codes), told);
}

#[test]
fn one_thread_and_two_give_the_same_results() {
    let pool = |n| ThreadPoolBuilder::new().num_threads(n).build().expect("threads can be started");
    let (one, two) = (pool(1), pool(2));
    let policy = Policy::default();
    let everything = |files: &[File]| {
        let (graph, findings) = read(files, Detail::Full);
        (result_files(&graph, &policy), alignment(&graph, &policy), told(&graph, &findings))
    };
    proptest!(cases(24), |(data in dataset())| {
        let files = data.files();
        prop_assert_eq!(one.install(|| everything(&files)), two.install(|| everything(&files)));
    });
}

#[test]
fn a_file_of_many_blocks_reads_as_one_and_finds_its_rows_again() {
    // Three megabytes of links with line ends in their notes: several blocks, cut at the ends of whole rows.
    let mut data = Data::default();
    for (id, kind) in [("D", "dwcp"), ("U", "undaf")] {
        data.add("frameworks", &[("country", "TZA"), ("framework", id), ("kind", kind)]);
    }
    data.add("priorities", &[("country", "TZA"), ("priority", "P1"), ("title", "a title")]);
    data.add("outcomes", &[("country", "TZA"), ("outcome", "O1"), ("title", "a title")]);
    let note = format!("“{}”\n\"{}\", and so on", "é".repeat(100), "x".repeat(60));
    for n in 0..9000 {
        let (note, status) = (format!("{n} {note}"), if n == 8765 { "reviewd" } else { "suggested" });
        let cells = [("country", "TZA"), ("priority", "P1"), ("outcome", "O1"), ("status", status)];
        data.add("links", &[&cells[..], &[("note", note.as_str())]].concat());
    }
    let (graph, findings) = read(&data.files(), Detail::Full);
    let told = told(&graph, &findings);
    // Each row before it takes two lines, and the heading one.
    assert!(told.contains(&format!("links.csv:{}, column status", 2 * 8765 + 2)), "{told}");
    assert_eq!(findings.counts().len(), 1, "{told}");
    assert_eq!(graph.links().count(), 8999 + 1, "a status that is not known leaves the row");
}
