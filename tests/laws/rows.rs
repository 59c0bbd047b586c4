//! Laws of reading: what a row of a table says does not depend on the rows around it, though readers take from the row
//! before, and from rows that end alike, whatever they can; and a graph of files is the graph of their dataset.

use proptest::prelude::*;

use super::order::dealt_out;
use super::plans::{cases, dataset};
use crate::support::{Dice, File, alignment, inputs, is_thorough, read, result_files, told};
use dwalign::align::{Policy, check};
use dwalign::diagnostic::{Code, Finding, Findings, Severity};
use dwalign::graph::PlanGraph;
use dwalign::ingest::{self, Input, Options};
use dwalign::place::Spot;
use dwalign::record::TableId;
use dwalign::text::Detail;

type Column = (&'static str, &'static [&'static str]);

/// What stands in each column: few different things, right and wrong, so that rows begin and end alike.
const COLUMNS: [Column; 8] = [
    ("country", &["TZA", "TZA", "TZA", "MDA", " TZA", "'TZA", "", "\"TZA\""]),
    ("framework", &["D", "D", "D", "dwcp-2006-2010", "D/1", "\"D\"", "", "1-feb"]),
    ("phase", &["formulation", "formulation", "Formulation", "formulatio", ""]),
    ("constituent", &["workers", "workers", "workers", "Travailleurs", "nobody"]),
    ("level", &["strong", "strong", "strong", "\"weak\"", "5\" wide", ""]),
    ("note", &["", "", "so", "'=1+1", "\"a, \"\"b\"\"\"", "\"two\nlines\"", "\"two\nmore\"", LONG]),
    ("organisation", &["", "T", "T\rUC", "\"T\"", " "]),
    ("date", &["", "2009", "2009-13"]),
];

const LONG: &str = "a remark that is so long that no row that holds it is seen whole at one glance";

/// A row, often like the one before.
fn row(columns: &[Column], before: &[&'static str], dice: &mut Dice) -> Vec<&'static str> {
    let kept = if dice.chance(80) { dice.below(columns.len() + 1) } else { 0 };
    let cell = |n: usize, dice: &mut Dice| match before.get(n) {
        Some(cell) if n < kept => *cell,
        _ => *dice.pick(columns[n].1),
    };
    let width = if dice.chance(10) { dice.between(1, columns.len()) } else { columns.len() };
    let mut cells: Vec<&'static str> = (0..width).map(|n| cell(n, dice)).collect();
    if width == columns.len() && dice.chance(10) {
        cells.push("one too many");
    }
    cells
}

fn text_of(row: &[&str], dice: &mut Dice) -> String {
    row.join(",") + if dice.chance(80) { "\n" } else { "\r\n" }
}

/// What the rows of some files say, and how often what was found in them.
fn said(files: &[(String, String)]) -> (Vec<String>, Vec<(&'static str, u64)>) {
    let input = |(name, text): &(String, String)| Input::of_bytes(name, text.clone().into_bytes());
    let (dataset, findings) = ingest::read(files.iter().map(input).collect(), Options::default());
    let rows = dataset.written(TableId::Participation).map(|(_, cells)| format!("{cells:?}")).collect();
    (rows, findings.counts().iter().map(|(code, n)| (code.name(), *n)).collect())
}

#[test]
fn a_row_says_the_same_among_others_and_alone() {
    proptest!(cases(300), |(seed in any::<u64>(), number in 1_usize..80)| {
        let mut dice = Dice::new(seed);
        let mut columns = COLUMNS;
        dice.shuffle(&mut columns);
        let heading = columns.map(|(name, _)| name).join(",");
        let (mut rows, mut last): (Vec<String>, Vec<&'static str>) = (Vec::new(), Vec::new());
        for _ in 0..number {
            last = row(&columns, &last, &mut dice);
            rows.push(text_of(&last, &mut dice));
        }
        let file = |name: String, rows: &[String]| (name, format!("{heading}\n{}", rows.concat()));
        let together = [file("participation.csv".to_owned(), &rows)];
        let alone: Vec<_> = rows
            .iter()
            .enumerate()
            .map(|(n, row)| file(format!("{n:03}/participation.csv"), std::slice::from_ref(row)))
            .collect();
        prop_assert_eq!(said(&together), said(&alone), "{}", together[0].1);
    });
}

/// The graph of a dataset that was read whole.
fn built(files: &[File], detail: Detail) -> (PlanGraph, Findings) {
    let (dataset, mut findings) = ingest::read(inputs(files), Options { detail, ..Options::default() });
    let (graph, found) = PlanGraph::build(dataset);
    findings.absorb(found);
    findings.absorb(check(&graph));
    findings.sort();
    (graph, findings)
}

/// What statements on edges rest on.
fn evidence(graph: &PlanGraph) -> Vec<String> {
    let mut all = Vec::new();
    for framework in graph.frameworks() {
        for part in framework.participation() {
            all.push(format!("{:?} {:?}", part.evidence().cited(), part.evidence().place));
        }
        for answer in framework.answers().iter() {
            all.push(format!("{:?} {:?}", answer.evidence().cited(), answer.evidence().place));
        }
        for part in framework.outcomes().flat_map(|outcome| outcome.agencies()) {
            all.push(format!("{:?} {:?} {:?}", part.agency, part.evidence.cited(), part.evidence.place));
        }
    }
    all
}

fn compared(files: &[File]) -> Result<(), TestCaseError> {
    [Detail::Full, Detail::Verdicts].iter().try_for_each(|detail| compared_keeping(*detail, files))
}

fn compared_keeping(detail: Detail, files: &[File]) -> Result<(), TestCaseError> {
    let policy = Policy::default();
    let ((graph, findings), (other, others)) = (read(files, detail), built(files, detail));
    prop_assert_eq!(told(&graph, &findings), told(&other, &others));
    prop_assert_eq!(findings.counts(), others.counts());
    prop_assert_eq!(graph.size(), other.size());
    prop_assert_eq!(evidence(&graph), evidence(&other));
    prop_assert_eq!(result_files(&graph, &policy), result_files(&other, &policy));
    prop_assert_eq!(alignment(&graph, &policy), alignment(&other, &policy));
    Ok(())
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn a_graph_of_files_is_the_graph_of_their_dataset(data in dataset(), seed in any::<u64>()) {
        compared(&data.files())?;
        compared(&dealt_out(&data, &mut Dice::new(seed)))?;
        // The same with a framework that is not there any more, so that rows of every table lead nowhere.
        let mut dice = Dice::new(seed);
        let mut files = data.files();
        for (_, bytes) in files.iter_mut().filter(|(name, _)| name.ends_with("frameworks.csv")) {
            let text = String::from_utf8(bytes.clone()).expect("the files are text");
            let lines: Vec<&str> = text.lines().collect();
            let lost = dice.between(1, lines.len().max(2) - 1);
            let left = lines.iter().enumerate().filter(|(n, _)| *n != lost).map(|(_, line)| *line);
            *bytes = left.collect::<Vec<_>>().join("\n").into_bytes();
        }
        compared(&files)?;
    }
}

#[test]
fn of_links_that_say_the_same_the_one_further_on_repeats_the_other_whatever_is_read_first() {
    let json = r#"{
        "frameworks": [
            {"country": "TZA", "framework": "D", "kind": "dwcp"},
            {"country": "TZA", "framework": "U", "kind": "undaf"}
        ],
        "priorities": [{"country": "TZA", "framework": "D", "priority": "P", "title": "Work"}],
        "outcomes": [{"country": "TZA", "framework": "U", "outcome": "O", "title": "Work"}],
        "links": [{"country": "TZA", "dwcp": "D", "priority": "P", "undaf": "U", "outcome": "O", "source": "S"}]
    }"#;
    let csv = "country,dwcp,priority,undaf,outcome,source\nTZA,D,P,U,O,S\nTZA,D,P,U,O,S\n";
    let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    let files = [file("b.json", json), file("a/links.csv", csv), file("c/links.csv", csv)];
    compared(&files).expect("both ways of reading tell the same");
    let (graph, findings) = read(&files, Detail::Full);
    let places = |finding: &Finding| {
        let name = |spot: &Spot| (graph.files().name(spot.place.file).to_owned(), spot.place.row);
        (name(&finding.spot), finding.related.first().map(name))
    };
    let found = findings.shown().filter(|f| f.code() == Code::RepeatedRow).map(places);
    let rows =
        [("a/links.csv", 2), ("a/links.csv", 3), ("b.json", 5), ("c/links.csv", 2), ("c/links.csv", 3)];
    let rows = rows.map(|(name, row)| (name.to_owned(), row));
    let pairs = rows.windows(2).map(|pair| (pair[1].clone(), Some(pair[0].clone())));
    assert_eq!(found.collect::<Vec<_>>(), pairs.collect::<Vec<_>>());
}

#[test]
fn which_of_two_frameworks_of_one_id_is_meant_does_not_hang_on_the_row_before() {
    let frameworks = "country,framework,kind\nTZA,A,dwcp\nTZA,D,dwcp\nKEN;TZA,D,dwcp\n";
    let heading = "country,framework,phase,constituent,level\n";
    let rows = ["TZA,A,formulation,workers,strong\n", "TZA,D,formulation,workers,strong\n"];
    let took_part = |rows: [&str; 2]| -> Vec<(String, usize)> {
        let participation = format!("{heading}{}", rows.concat());
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let files = [file("frameworks.csv", frameworks), file("participation.csv", &participation)];
        let (graph, findings) = read(&files, Detail::Full);
        assert_eq!(findings.shown().map(Finding::code).collect::<Vec<_>>(), [Code::StatedTwice]);
        graph.frameworks().map(|framework| (framework.address(), framework.participation().len())).collect()
    };
    assert_eq!(took_part([rows[0], rows[1]]), took_part([rows[1], rows[0]]));
}

#[test]
fn rows_that_only_seem_alike_are_read_apart() {
    let rows = |ends: &[&str]| -> Vec<String> {
        ends.iter().map(|end| format!("TZA,D,formulation,workers,strong,{end}")).collect()
    };
    for ends in [
        // The one ends where the other goes on, or in the middle of a quoted cell.
        &["T\rUC\n", "T\r\n"][..],
        &["so\n", "\"two\nlines\"\n", "so\n", "\"two\nmore\"\n"],
        &["so\n", "so,more\n", "so\n", "so,more\n"],
    ] {
        let (heading, rows) = ("country,framework,phase,constituent,level,organisation", rows(ends));
        let together = [("participation.csv".to_owned(), format!("{heading}\n{}", rows.concat()))];
        let alone: Vec<_> = (0..)
            .zip(&rows)
            .map(|(n, row): (u32, _)| (format!("{n}/participation.csv"), format!("{heading}\n{row}")))
            .collect();
        assert_eq!(said(&together), said(&alone), "{ends:?}");
    }
}

/// Rows of a table in as many files as it has pieces of so many rows.
fn in_pieces(files: &[File], rows: usize) -> Vec<File> {
    let pieces = |(name, bytes): &File| -> Vec<File> {
        let text = String::from_utf8(bytes.clone()).expect("the files are text");
        let (heading, body) = text.split_once('\n').expect("a file has a heading");
        let lines: Vec<&str> = body.lines().collect();
        let piece = |(n, lines): (usize, &[&str])| {
            (format!("{n:05}/{name}"), format!("{heading}\n{}\n", lines.join("\n")).into_bytes())
        };
        lines.chunks(rows).enumerate().map(piece).collect()
    };
    files.iter().flat_map(pieces).collect()
}

/// Tables of several blocks, with few rows for their size; agencies and sources that no earlier block knows; and, in
/// the last block, rows that lead nowhere.
fn large() -> Vec<File> {
    let (long, note) = ("a title that goes on and on, ".repeat(40), "a remark that goes on, ".repeat(14));
    let mut tables: [(&str, String); 6] = [
        ("frameworks", "country,framework,kind,start,end\n".to_owned()),
        ("priorities", "country,framework,priority,title\n".to_owned()),
        ("outcomes", "country,framework,outcome,title,pillars\n".to_owned()),
        ("links", "country,dwcp,priority,undaf,outcome,source,note\n".to_owned()),
        ("roles", "country,framework,outcome,agency,role,source\n".to_owned()),
        ("participation", "country,framework,phase,constituent,level,note\n".to_owned()),
    ];
    for n in 0..1000 {
        let country = ["TZA", "MDA", "SYR", "KHM"][n % 4];
        let plan = n / 4 % 25;
        let mut add = |table: usize, row: String| tables[table].1 += &(row + "\n");
        if n < 100 {
            add(0, format!("{country},D{plan},dwcp,2008,2012"));
            add(0, format!("{country},U{plan},undaf,2008,2012"));
        }
        let item = 1 + n / 100;
        add(1, format!("{country},D{plan},P{item},\"{long}{n}\""));
        add(2, format!("{country},U{plan},O{item},\"{long}{}\",rights", n % 7));
        let lost = if n == 990 { "X" } else { "" };
        add(3, format!("{country},D{plan},{lost}P{item},U{plan},O{},src-{n},\"{note}\"", item.div_ceil(2)));
        add(4, format!("{country},U{plan},{lost}O{item},AG{},lead,\"src-{} {note}\"", n / 50, n % 90));
        add(5, format!("{country},D{plan},formulation,workers,strong{lost},\"{note}\""));
    }
    tables.into_iter().map(|(name, text)| (format!("{name}.csv"), text.into_bytes())).collect()
}

#[test]
fn a_table_of_many_blocks_says_what_its_pieces_say() {
    let files = large();
    let least = |name: &str| match name {
        "frameworks.csv" => 0,
        "priorities.csv" | "outcomes.csv" => 4 << 18,
        _ => 1 << 18,
    };
    assert!(files.iter().all(|(name, bytes)| bytes.len() > least(name)), "tables are of several blocks");
    let details: &[Detail] =
        if is_thorough() { &[Detail::Full, Detail::Verdicts] } else { &[Detail::Verdicts] };
    for detail in details {
        compared_keeping(*detail, &files)
            .expect("read as its rows come, it is what it is when it is read whole");
    }
    let ((whole, found), (pieces, told)) =
        (read(&files, Detail::Full), read(&in_pieces(&files, 97), Detail::Full));
    assert_eq!(found.counts(), told.counts());
    assert_eq!(found.count(Severity::Error), 3);
    assert_eq!(whole.size(), pieces.size());
    let policy = Policy::default();
    assert_eq!(result_files(&whole, &policy), result_files(&pieces, &policy));
}
