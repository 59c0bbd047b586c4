//! Money of UN INFO exports against the exports' own totals, and the cost table of the strategy.

use crate::common;
use crate::support::{exports, exports_folder};

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

/// An amount as it is written, in hundredths: exact, and read by other code than the program's.
fn hundredths(text: &str) -> i128 {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let cents: String = decimals.chars().chain("00".chars()).take(2).collect();
    let size = whole.parse::<i128>().expect("digits") * 100 + cents.parse::<i128>().expect("digits");
    if negative { -size } else { size }
}

const FIGURES: [(&str, &str); 3] = [("required", "need"), ("available", "available"), ("spent", "spent")];

/// The sums of the outcomes of an export, figure by figure.
fn outcomes_of(export: &Value) -> BTreeMap<&'static str, i128> {
    let mut sums = BTreeMap::new();
    for group in export["framework"].as_array().expect("a list") {
        for outcome in group["children"].as_array().into_iter().flatten() {
            for (theirs, ours) in FIGURES {
                if let Some(figure) = outcome[theirs].as_number() {
                    *sums.entry(ours).or_default() += hundredths(&figure.to_string());
                }
            }
        }
    }
    sums
}

#[test]
fn the_money_of_every_export_is_its_own_and_a_total_that_differs_is_told_with_its_cause() {
    let mut differing = 0;
    let exports = exports();
    for path in &exports {
        let name = path.file_name().unwrap_or_default().display();
        let export: Value =
            serde_json::from_str(&std::fs::read_to_string(path).expect("it can be read")).expect("JSON");
        let shown = path.to_string_lossy();
        let run = common::run(common::root(), &["resources", "--format", "json", &shown]);
        assert_eq!(run.status, 0, "{name}: {}", run.stderr);
        let answer = run.json();
        let framework = &answer["frameworks"][0];
        let wanted = outcomes_of(&export);
        let checked = common::run(common::root(), &["check", "--format", "json", &shown]).json();
        let causes: Vec<&str> = (checked["shown"].as_array().into_iter().flatten())
            .filter(|finding| finding["code"] == "W612")
            .filter_map(|finding| finding["message"].as_str())
            .collect();
        for (theirs, ours) in FIGURES {
            let read = |of: &Value| of[ours].as_str().map(hundredths);
            let sum = read(&framework["sum_of_outcomes"]).unwrap_or_default();
            assert_eq!(sum, wanted[ours], "{name}: {ours} of the outcomes");
            let total = export["totals"][theirs].as_number().map(|n| hundredths(&n.to_string()));
            let total = total.expect("every export has totals");
            assert_eq!(read(&framework["stated_total"]), Some(total), "{name}: {ours} in total");
            if total != sum {
                differing += 1;
                assert_eq!(read(&framework["difference"]), Some(total - sum), "{name}: {ours}");
                // A difference below one is rounding, of which nothing is said.
                let told = causes.iter().any(|cause| cause.starts_with(&format!("{theirs}: ")));
                assert_eq!(told, (total - sum).abs() >= 100, "{name}: {theirs}: {causes:?}");
                let unexplained = causes.iter().any(|cause| cause.contains("does not say why"));
                assert!(!unexplained, "{name}: {causes:?}");
            }
        }
    }
    assert!(exports.is_empty() || differing > 0);
}

#[test]
fn the_share_of_gaps_filled_is_known_for_every_export() {
    let Some(folder) = exports_folder() else { return };
    let shown = folder.to_string_lossy();
    let answer = common::run(common::root(), &["resources", "--format", "json", &shown]).json();
    let frameworks = answer["frameworks"].as_array().expect("a list");
    let mut countries = 0;
    for framework in frameworks {
        let share = framework["met_percent"].as_str().map(|share| share.parse::<f64>());
        assert!(
            matches!(share, Some(Ok(share)) if (0.0..=100.0).contains(&share)),
            "{}",
            framework["framework"]
        );
        countries += framework["countries"].as_array().expect("a list").len();
    }
    assert_eq!(countries, 94);
}

#[test]
fn the_cost_table_of_the_strategy_adds_up() {
    let data = common::root().join("datasets/gb306-2009");
    let shown = data.to_string_lossy();
    let check = common::run(common::root(), &["check", "--format", "json", &shown]).json();
    assert_eq!(check["counts"]["W504"], Value::Null);
    let answer = common::run(common::root(), &["resources", "--format", "json", &shown]).json();
    let lines = answer["costs"].as_array().expect("the costs are a list");
    let of = |id: &str, figure: &str| {
        let line = lines.iter().find(|line| line["id"] == id).expect("the line is there");
        line[figure].as_str().map(hundredths)
    };
    let results = ["result-1", "result-2", "result-3"];
    let sum = |figure| results.iter().map(|id| of(id, figure).expect("it is stated")).sum::<i128>();
    assert_eq!((sum("available"), of("strategy", "available")), (1_200_000_000, Some(1_200_000_000)));
    assert_eq!(sum("shortfall"), 148_000_000);
    assert_eq!(of("allocated", "available"), Some(1_184_725_200));
    assert!(lines.iter().all(|line| line["currency"] == "USD"));
}

/// A small dataset with two currencies and an amount in none.
fn several_currencies() -> common::Folder {
    common::Folder::of(&[
        ("frameworks.csv", "country,framework,kind,start,end\nMDA,U,undaf,2010,2013\n"),
        ("outcomes.csv", "country,outcome,title\nMDA,O1,Jobs\nMDA,O2,Health\n"),
        ("outputs.csv", "country,outcome,output,title\nMDA,O1,1,Skills\nMDA,O1,2,Labour offices\n"),
        (
            "resources.csv",
            "country,outcome_ref,need,available,spent,currency\n\
             MDA,U/O1,10.50,4.25,1,USD\n\
             MDA,U/O1/1,10,4,1,USD\n\
             MDA,O2,7,,,USD\n\
             MDA,O1,100,100,,EUR\n\
             MDA,O1,1000,1,,\n",
        ),
    ])
}

#[test]
fn amounts_of_different_currencies_and_of_none_stated_are_never_added_up() {
    let folder = several_currencies();
    let answer = folder.run(&["resources", "--format", "json", "."]).json();
    let told: Vec<(Option<&str>, Option<&str>)> = (answer["frameworks"].as_array().expect("a list").iter())
        .map(|f| (f["currency"].as_str(), f["sum_of_outcomes"]["need"].as_str()))
        .collect();
    assert_eq!(told, [(None, Some("1000")), (Some("EUR"), Some("100")), (Some("USD"), Some("17.5"))]);
}

#[test]
fn a_figure_that_is_missing_is_empty_and_not_zero() {
    let folder = several_currencies();
    let csv = folder.run(&["resources", "--format", "csv", "."]).stdout;
    assert!(csv.contains("MDA,U,O1,,outcome,USD,10.5,4.25,1,6.25,40.5\n"), "{csv}");
    assert!(
        csv.contains("MDA,U,O2,,outcome,USD,7,,,,\n"),
        "need stated, nothing else: no gap is known\n{csv}"
    );
    assert!(csv.contains("MDA,U,O1,2,output,USD,,,,,\n"), "{csv}");
}

#[test]
fn a_row_of_money_that_stands_twice_word_for_word_is_told_and_counted_once() {
    let rows = "country,outcome_ref,need,available\nMDA,O1,10,4\nMDA,O1,10,4\nMDA,O1,10,5\n";
    let folder = common::Folder::of(&[
        ("frameworks.csv", "country,framework,kind\nMDA,U,undaf\n"),
        ("outcomes.csv", "country,outcome,title\nMDA,O1,Jobs\n"),
        ("resources.csv", rows),
    ]);
    let check = folder.run(&["check", "--format", "json", "."]).json();
    assert_eq!(check["counts"]["W501"], Value::from(1));
    let answer = folder.run(&["resources", "--format", "json", "."]).json();
    assert_eq!(answer["frameworks"][0]["sum_of_outcomes"]["need"], Value::from("20"));
}

#[test]
fn the_order_of_rows_and_files_changes_no_sum() {
    let example = common::root().join("tests/cases/money");
    let tables: Vec<String> =
        common::names(&example).into_iter().filter(|name| name.ends_with(".csv")).collect();
    let (kept, turned) = (common::Folder::new(), common::Folder::new());
    for name in &tables {
        let text = std::fs::read_to_string(example.join(name)).expect("it can be read");
        let (heading, rows) = text.split_once('\n').expect("there is a heading");
        let backwards: Vec<&str> = rows.lines().rev().collect();
        kept.file(name, &text);
        turned.file(&format!("sub/{name}"), format!("{heading}\n{}\n", backwards.join("\n")));
    }
    for command in [vec!["resources"], vec!["indicators", "--years", "2009..2014"]] {
        let arguments: Vec<&str> = command.iter().copied().chain([".", "--format", "json"]).collect();
        assert_eq!(kept.run(&arguments).stdout, turned.run(&arguments).stdout, "{command:?}");
    }
}

#[test]
fn the_result_files_hold_the_counted_indicators_only() {
    let data = common::root().join("datasets/gb306-2009");
    let folder = common::Folder::new();
    let out = folder.path().join("out");
    let (shown, out) = (data.to_string_lossy(), out.to_string_lossy());
    let run = folder.run(&["results", &shown, "--output", &out, "--years", "2010..2010"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let text = std::fs::read_to_string(Path::new(&*out).join("indicators.csv")).expect("it was written");
    let ids: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split(',').nth(1)).collect();
    assert_eq!(ids, ["3.1", "3.2", "3.3"]);
}

/// The worked example: year, indicator and value as they come out by hand, with the milestone ahead and the status. The
/// outcomes of XAB have no stated pillars, and its DWCP has no answers before 2012, so that 3.1 and 3.2 have one undecided
/// framework in the baseline year: what is on track or met against a baseline of 1 is not against one of 2. Nothing grows
/// from the nought of 3.3.
const WORKED: &str = "\
2009 1.1 no data
2010 1.1 190/240 USD, 70, met
2011 1.1 190/240 USD, 70, met
2012 1.1 90/100 EUR, 80, met; 1/10 USD, 80, no-baseline
2013 1.1 90/100 EUR, 80, met; 1/10 USD, 80, behind
2009 1.2 no data
2010 1.2 140/165 USD, 60, met
2012 1.2 90/90 EUR, 70, met; 1/1 USD, 70, met
2009 2.1 no data
2010 2.1 2/3, 75, no-baseline
2011 2.1 2/3, 75, behind
2012 2.1 no data
2010 2.2 100.25/150.5 USD, 75, no-baseline
2011 2.2 100.25/150.5 USD, 75, behind
2012 2.2 no data
2010 ¶26 60/75 USD, ,\x20
2009 3.1 0, 2,\x20
2010 3.1 1, 2, undecided
2011 3.1 1, 2, undecided
2014 3.1 1, 2, behind
2010 3.2 1, 2, undecided
2011 3.2 1, 2, undecided
2012 3.2 2, 2, undecided
2010 3.3 0, ,\x20
2012 3.3 1, ,\x20
";

#[test]
fn the_worked_example_comes_out_as_by_hand() {
    let example = common::root().join("tests/cases/money");
    let shown = example.to_string_lossy();
    let run =
        common::run(common::root(), &["indicators", &shown, "--years", "2009..2014", "--format", "csv"]);
    let mut heading: Vec<&str> = Vec::new();
    let mut found: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for line in run.stdout.lines() {
        let cells: Vec<&str> = line.split(',').collect();
        if heading.is_empty() {
            heading = cells;
            continue;
        }
        let of = |name: &str| cells[heading.iter().position(|h| *h == name).expect("the column is there")];
        let value = match of("whole") {
            "" => of("value").to_owned(),
            whole => format!("{}/{whole} {}", of("part"), of("currency")).trim_end().to_owned(),
        };
        let told = format!("{value}, {}, {}", of("milestone"), of("status"));
        found.entry((of("year").to_owned(), of("indicator").to_owned())).or_default().push(told);
    }
    for line in WORKED.lines() {
        let mut words = line.splitn(3, ' ');
        let mut word = || words.next().unwrap_or_default().to_owned();
        let key = (word(), word());
        let told = found.get(&key).map_or_else(|| "no data".to_owned(), |told| told.join("; "));
        assert_eq!(told, word(), "{} in {}", key.1, key.0);
    }
}

#[test]
fn the_picture_of_the_worked_example_is_what_the_program_draws() {
    let (folder, golden) = (common::Folder::new(), common::root().join("graphs/money.svg"));
    let example = common::root().join("tests/cases/money");
    let shown = example.to_string_lossy();
    let drawing = ["resources", &shown, "--country", "XAA", "--year", "2010", "-o", "money.svg"];
    assert_eq!(folder.run(&drawing).status, 0);
    let drawn = std::fs::read_to_string(folder.path().join("money.svg")).expect("it was written");
    if std::env::var_os("DWALIGN_BLESS").is_some() {
        std::fs::write(&golden, &drawn).expect("graphs/ can be written");
    }
    let kept = std::fs::read_to_string(golden).expect("the picture has its file");
    assert!(kept == drawn, "graphs/money.svg differs from what the program draws");
}

#[test]
fn every_text_of_the_picture_ends_on_the_paper() {
    use dwalign::view::svg::font::{Weight, width};
    let long = "Un effet dont l’intitulé est si long que nulle ligne ne le tient et un mot encore ".repeat(4);
    let folder = common::Folder::new();
    let example = common::root().join("tests/cases/money");
    for name in common::names(&example) {
        let text = std::fs::read_to_string(example.join(&name)).expect("a file of the example");
        folder.file(
            &name,
            text.replace("More and better jobs", &long).replace("Health for all", &"M".repeat(300)),
        );
    }
    for language in ["en", "fr", "es"] {
        let drawing =
            ["resources", ".", "--country", "XAA", "--year", "2010", "-o", "long.svg", "--lang", language];
        assert_eq!(folder.run(&drawing).status, 0);
        let drawn = std::fs::read_to_string(folder.path().join("long.svg")).expect("it was written");
        let document = roxmltree::Document::parse(&drawn).expect("well-formed XML");
        let number = |node: roxmltree::Node<'_, '_>, name: &str| -> f64 {
            node.attribute(name).expect("a number").parse().expect("a number")
        };
        let paper = number(document.root_element(), "width");
        let texts: Vec<_> = document.descendants().filter(|node| node.has_tag_name("text")).collect();
        assert!(texts.len() > 10 && drawn.contains('…'), "{language}");
        for text in texts {
            let bold = text.attribute("font-weight") == Some("bold");
            let weight = if bold { Weight::Bold } else { Weight::Regular };
            let words = text.text().unwrap_or_default();
            let end = number(text, "x") + width(words, number(text, "font-size"), weight);
            assert!(end <= paper, "{language}: {words}");
        }
    }
}

#[test]
fn the_picture_shows_every_outcome_and_says_what_is_not_stated() {
    let example = common::root().join("tests/cases/money");
    let folder = common::Folder::new();
    let shown = example.to_string_lossy();
    let run = folder.run(&["resources", &shown, "--country", "XAB", "-o", "bars.svg"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let svg = std::fs::read_to_string(folder.path().join("bars.svg")).expect("it was written");
    assert!(svg.contains(">O1<") && svg.contains(">O2<") && svg.contains("gap not stated"), "{svg}");
    let refused = folder.run(&["resources", &shown, "--country", "XAB", "-o", "bars.png"]);
    assert_eq!((refused.status, folder.names()), (2, vec!["bars.svg".to_owned()]));
}

#[test]
fn everything_about_money_is_said_in_three_languages() {
    use dwalign::align::{Policy, pairings};
    use dwalign::graph::PlanGraph;
    use dwalign::indicator::{Measures, definitions};
    use dwalign::ingest::{Input, Options, read};
    use dwalign::view::indicators::shares;
    use dwalign::view::resources::{Resources, render, svg};
    use dwalign::view::{Format, Surface, ask as words};
    use dwalign::vocab::Language;

    let folder = common::root().join("tests/cases/money");
    let names = common::names(&folder).into_iter().filter(|name| name.ends_with(".csv"));
    let file =
        |name: String| Input::of_bytes(&name, std::fs::read(folder.join(&name)).expect("it can be read"));
    let (dataset, _) = read(names.map(file).collect(), Options::default());
    let (graph, _) = PlanGraph::build(dataset);
    let policy = Policy::default();
    let (known, measures) = (definitions(&graph), Measures::of(&graph, &policy));
    let evaluated = shares::evaluate(&known, &measures, 2009..=2014);
    let counted = dwalign::view::indicators::evaluate(
        &known,
        &measures,
        2009..=2014,
        dwalign::vocab::Language::English,
    );
    let verdicts: Vec<_> = pairings(&graph).map(|pairing| pairing.judge(&policy)).collect();
    let mut all: Vec<String> = Vec::new();
    for language in Language::ALL {
        let country = graph.country("XAA");
        let mut said = String::new();
        for of in [Resources::of(&graph, None, None), Resources::of(&graph, country, None)] {
            said += &render(&of, Format::Table, Surface::PIPE, language);
            said += &svg(&of, language).to_string();
        }
        said += &dwalign::view::indicators::render(
            &counted,
            &evaluated,
            &known,
            &policy,
            Format::Markdown,
            Surface::PIPE,
            language,
        );
        let agency = graph.agencies().next().expect("there is an agency");
        let links = dwalign::ask::on_one_link(&verdicts);
        let without = dwalign::ask::without(&graph, &verdicts, agency, None);
        let fewest: Vec<_> = verdicts.iter().map(dwalign::ask::fewest).collect();
        let gaps = dwalign::ask::gaps(&verdicts, None);
        let bridges = dwalign::ask::bridges(&graph, None);
        let answers = [
            words::on_one_link(&links, language),
            words::without(&without, language),
            words::fewest(&fewest, language),
            words::gaps(&gaps, language),
            words::bridges(&bridges, language),
        ];
        for answer in &answers {
            said += &words::render(answer, Format::Table, Surface::PIPE, language);
        }
        // A key that is missing from a catalogue is shown as it is.
        for part in ["money-", "share-", "distance-", "trend", "ask-"] {
            assert!(
                !said.split_whitespace().any(|word| word.starts_with(part)),
                "{part} {language:?}: {said}"
            );
        }
        all.push(said);
    }
    assert!(all[0] != all[1] && all[1] != all[2]);
}
