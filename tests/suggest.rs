//! `dwalign suggest`: proposals with their evidence, never counted, the same every time, and as good as the read-me says.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use common::Folder;

const PLANS: &str = r#"
[[frameworks]]
country = "MDA"
framework = "dwcp"
kind = "dwcp"
start = 2020
end = 2024

[[frameworks]]
country = "MDA"
framework = "unsdcf"
kind = "unsdcf"
start = 2020
end = 2024

[[priorities]]
country = "MDA"
framework = "dwcp"
priority = "P1"
title = "Social protection floors for all"

[[priorities]]
country = "MDA"
framework = "dwcp"
priority = "P2"
title = "Tripartism and social dialogue"

[[outcomes]]
country = "MDA"
framework = "unsdcf"
outcome = "1"
title_fr = "Un socle de protection sociale est en place"

[[outcomes]]
country = "MDA"
framework = "unsdcf"
outcome = "2"
title = "Ecosystems are restored"

[[roles]]
country = "MDA"
framework = "unsdcf"
outcome = "1"
agency = "ILO"
role = "lead"
"#;

fn plans() -> Folder {
    Folder::of(&[("plans.toml", PLANS)])
}

#[test]
fn evidence_names_the_words_of_both_titles_and_the_role_of_the_ilo() {
    let run = plans().run(&["suggest", "plans.toml", "--format", "csv"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let line = run.stdout.lines().nth(1).expect("there is a suggestion");
    assert!(line.starts_with("MDA,dwcp,unsdcf,P1,,1,,"), "{line}");
    for words in [",likely,", "“Social protection floors”", "“socle de protection sociale”", "the ILO works"]
    {
        assert!(line.contains(words), "{words}: {line}");
    }
}

#[test]
fn where_nothing_is_near_what_was_looked_for_is_told_in_three_languages() {
    for (language, words) in [
        ("en", "Nothing is near. Looked for: social dialogue."),
        ("fr", "Rien n’est proche. Notions cherchées : dialogue social."),
        ("es", "No hay nada cercano. Se buscó: diálogo social."),
    ] {
        let run = plans().run(&["--lang", language, "suggest", "plans.toml"]);
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ").replace('á', "a");
        assert!(plain(&run.stdout).contains(&plain(words)), "{}", run.stdout);
    }
}

#[test]
fn no_suggestion_changes_what_is_counted_and_all_can_be_read_back() {
    let folder = plans();
    let counted = || {
        let run = folder.run(&["indicators", ".", "--year", "2022", "--format", "csv"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        run.stdout
    };
    let value = |text: &str| -> Vec<String> {
        let heading: Vec<&str> = text.lines().next().unwrap_or_default().split(',').collect();
        let at = heading.iter().position(|name| name.contains("value")).expect("a column of values");
        text.lines().skip(1).map(|line| line.split(',').nth(at).unwrap_or_default().to_owned()).collect()
    };
    let before = value(&counted());
    let made = folder.run(&["suggest", "plans.toml", "-o", "more.toml", "--all"]);
    assert_eq!(made.status, 0, "{}", made.stderr);
    let written = std::fs::read_to_string(folder.path().join("more.toml")).expect("it was written");
    assert!(written.contains("[[links]]") && written.contains("[[pillars]]"), "{written}");
    assert!(!written.contains("reviewed") && !written.contains("documented"));
    assert_eq!(value(&counted()), before);
}

#[test]
fn a_priority_that_is_decided_is_left_out_unless_all_are_asked_for() {
    let folder = plans();
    folder.file("links.toml", "[[links]]\ncountry = \"MDA\"\ndwcp = \"dwcp\"\npriority = \"P1\"\nundaf = \"unsdcf\"\noutcome = \"2\"\nstatus = \"reviewed\"\n");
    let csv = |more: &[&str]| folder.run(&[&["suggest", ".", "--format", "csv"], more].concat()).stdout;
    assert!(!csv(&[]).contains(",P1,"));
    assert!(csv(&["--all"]).contains(",P1,"));
}

#[test]
fn hostile_titles_are_read_in_order_and_twice_the_same() {
    let long = "decent work in the informal economy ".repeat(2000);
    let titles = ["…!!", "العمل اللائق والحماية الاجتماعية", "\u{202e}krow tneced", "1 2 3", &long];
    let mut text = PLANS.to_owned();
    for (n, title) in titles.iter().enumerate() {
        text += &format!(
            "\n[[priorities]]\ncountry = \"MDA\"\nframework = \"dwcp\"\npriority = \"H{n}\"\ntitle = \"{title}\"\n\n[[outcomes]]\ncountry = \"MDA\"\nframework = \"unsdcf\"\noutcome = \"H{n}\"\ntitle = \"{title}\"\n"
        );
    }
    let folder = Folder::of(&[("plans.toml", text)]);
    for format in ["csv", "text", "toml", "json"] {
        let run = || folder.run(&["suggest", "plans.toml", "--all", "--format", format]);
        let (first, second) = (run(), run());
        assert_eq!(first.status, 0, "{}", first.stderr);
        assert!(first.stdout == second.stdout, "{format} differs between two runs");
    }
    let text = folder.run(&["suggest", "plans.toml", "--limit", "30"]).stdout;
    assert!(text.lines().all(|line| line.chars().count() < 2000));
}

#[test]
fn a_table_of_ones_own_adds_concepts_and_is_checked() {
    let folder = plans();
    folder.file("own.toml", "[[concepts]]\nid = \"restoration\"\nen = [\"for all\", \"restored\"]\n");
    folder.file("wrong.toml", "[[concepts]]\nid = \"a\"\nkind = \"huge\"\nen = [\"word\"]\n");
    let good = folder.run(&["suggest", "plans.toml", "--concepts", "own.toml", "--format", "csv"]);
    assert!(good.stdout.contains("restored"), "{}", good.stdout);
    assert_eq!(folder.run(&["check", "own.toml"]).status, 0);
    let wrong = folder.run(&["check", "wrong.toml"]);
    assert_eq!(wrong.status, 1);
    assert!(wrong.stdout.contains("wrong.toml:3:8: "), "{}", wrong.stdout);
    assert_eq!(folder.run(&["suggest", "plans.toml", "--concepts", "wrong.toml"]).status, 1);
}

/// What was measured of the queries of one language.
#[derive(Debug, Default)]
struct Measure {
    precisions: Vec<f64>,
    recalls: Vec<f64>,
    likely_right: usize,
    likely_wrong: usize,
    related: usize,
    silent: usize,
    nothing: usize,
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The places of outcomes and outputs in an export, by their ids as the program gives them.
fn places(export: &Path) -> BTreeMap<(String, String), String> {
    let text = std::fs::read_to_string(export).expect("an export can be read");
    let export: serde_json::Value = serde_json::from_str(&text).expect("an export is JSON");
    let list = |value: &serde_json::Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let code = |value: &serde_json::Value| value["code"].as_str().unwrap_or_default().trim().to_owned();
    let mut places = BTreeMap::new();
    let outcomes: Vec<_> =
        list(&export, "framework").iter().flat_map(|group| list(group, "children")).collect();
    for (n, outcome) in outcomes.iter().enumerate() {
        places.insert((code(outcome), String::new()), format!("{}", n + 1));
        for (k, output) in list(outcome, "children").iter().enumerate() {
            places.insert((code(outcome), code(output)), format!("{}.{}", n + 1, k + 1));
        }
    }
    places
}

#[test]
fn judged_pairs_are_found_as_well_as_the_read_me_says() {
    let shared: PathBuf = common::root().join("../shared");
    let Ok(gold) = std::fs::read_to_string(shared.join("gold/pairs-develop.txt")) else {
        eprintln!("the judged pairs are not there: nothing was measured");
        return;
    };
    let mut queries: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut judged: BTreeMap<&str, Vec<(&str, Vec<&str>, Vec<&str>)>> = BTreeMap::new();
    for line in gold.lines() {
        if let Some(query) = line.strip_prefix("Q ") {
            let cells: Vec<&str> = query.split('|').map(str::trim).collect();
            queries.insert(cells[0], cells[1..].to_vec());
        } else if let Some(judgement) = line.strip_prefix("J ") {
            let (head, rest) = judgement.split_once(':').expect("a judgement has a colon");
            let (query, country) = head.trim().split_once(' ').expect("a query and a country");
            let (related, doubtful) = rest.split_once(';').expect("related and doubtful items");
            let (related, doubtful) = (related.split_whitespace(), doubtful.split_whitespace());
            judged.entry(country.trim()).or_default().push((query, related.collect(), doubtful.collect()));
        }
    }
    let own = |country: &str| match country {
        "MAR" => 1,
        "ECU" => 2,
        "CPV" => 3,
        _ => 0,
    };
    let (mut within, mut across) = (Measure::default(), Measure::default());
    for (country, judgements) in &judged {
        let export = shared.join(format!("data/uninfo/{country}.json"));
        let places = places(&export);
        for language in 0..4 {
            let mut text =
                format!("[[frameworks]]\ncountry = \"{country}\"\nframework = \"dwcp\"\nkind = \"dwcp\"\n");
            for (query, ..) in judgements {
                let title = quoted(queries[query][language]);
                text += &format!(
                    "\n[[priorities]]\ncountry = \"{country}\"\nframework = \"dwcp\"\npriority = \"{query}\"\ntitle = {title}\n"
                );
            }
            let folder = Folder::of(&[("queries.toml", text)]);
            let path = export.display().to_string();
            let run = folder.run(&["suggest", "queries.toml", &path, "--format", "csv", "--all"]);
            assert_eq!(run.status, 0, "{}", run.stderr);
            let mut rows = csv::Reader::from_reader(run.stdout.as_bytes());
            let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("a row")).collect();
            let measure = if language == own(country) { &mut within } else { &mut across };
            for (query, related, doubtful) in judgements {
                let of_query = rows.iter().filter(|row| &row[3] == *query);
                let mut found: Vec<(f64, bool, bool)> = Vec::new();
                for row in of_query {
                    let place = places[&(row[5].to_owned(), row[6].to_owned())].as_str();
                    if !doubtful.contains(&place) {
                        let score: f64 = row[7].parse().expect("a score");
                        assert!((0.0..=1.0).contains(&score));
                        found.push((score, related.contains(&place), &row[8] == "likely"));
                    }
                }
                // Ties are broken against the program.
                found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
                let right = found.iter().filter(|(_, related, likely)| *related && *likely).count();
                let likely = found.iter().filter(|(.., likely)| *likely).count();
                measure.likely_right += right;
                measure.likely_wrong += likely - right;
                measure.related += related.len();
                if related.is_empty() {
                    measure.nothing += 1;
                    measure.silent += usize::from(likely == 0);
                    continue;
                }
                let (mut hits, mut sum) = (0, 0.0);
                for (n, _) in found.iter().enumerate().filter(|(_, (_, related, _))| *related) {
                    hits += 1;
                    sum += f64::from(hits) / (n + 1) as f64;
                }
                measure.precisions.push(sum / related.len() as f64);
                let in_ten = found.iter().take(10).filter(|(_, related, _)| *related).count();
                measure.recalls.push(in_ten as f64 / related.len() as f64);
            }
        }
    }
    for (name, measure, least) in [("within", &within, 0.92), ("across", &across, 0.90)] {
        let mean = |figures: &[f64]| figures.iter().sum::<f64>() / figures.len() as f64;
        let (map, recall) = (mean(&measure.precisions), mean(&measure.recalls));
        let likely = (measure.likely_right + measure.likely_wrong) as f64;
        let precision = measure.likely_right as f64 / likely;
        let found = measure.likely_right as f64 / measure.related as f64;
        let silent = measure.silent as f64 / measure.nothing as f64;
        eprintln!(
            "{name}: MAP {map:.3}, recall at 10 {recall:.3}, likely: precision {precision:.3}, recall {found:.3}, silent {silent:.3}"
        );
        assert!(map >= least && recall >= 0.95, "{name}: MAP {map:.3}, recall at 10 {recall:.3}");
        assert!(precision >= 0.92 && found >= 0.60, "{name}: likely {precision:.3} / {found:.3}");
        assert!(silent >= 0.95, "{name}: {silent:.3} without a likely one where nothing is related");
    }
}
