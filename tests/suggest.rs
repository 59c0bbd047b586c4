//! `dwalign suggest`: proposals with their evidence, never counted, the same every time, and as good as the read-me says.

#![expect(clippy::print_stderr, reason = "what a test leaves out or measures is said where the tests report")]

use crate::gold;

use crate::common::Folder;
use crate::gold::{Gold, Measure, Ranked};
use dwalign::load::{self, Options};
use dwalign::suggest::{self, Concepts};

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
fn all_gives_every_pair_that_there_is_with_a_score_the_best_first_for_each_item() {
    let folder = plans();
    folder.file("more.toml", "[[elements]]\ncountry = \"MDA\"\nframework = \"dwcp\"\npriority = \"P1\"\nelement = \"E1\"\ntitle = \"Pensions\"\n\n[[outputs]]\ncountry = \"MDA\"\nframework = \"unsdcf\"\noutcome = \"1\"\noutput = \"1.1\"\ntitle = \"Pensions\"\n\n[[links]]\ncountry = \"MDA\"\npriority = \"P2\"\noutcome = \"2\"\nstatus = \"rejected\"\n");
    let csv = folder.run(&["suggest", ".", "--all", "--format", "csv"]).ends(0).stdout;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let heading = "country,dwcp,undaf,priority,element,outcome,output,score,grade,evidence";
    assert_eq!(csv.lines().next(), Some(heading));
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let item = |row: &csv::StringRecord| format!("{}/{}", &row[3], &row[4]);
    let pairs: std::collections::BTreeSet<String> =
        rows.iter().map(|row| format!("{} {}/{}", item(row), &row[5], &row[6])).collect();
    // Two priorities and an element; two outcomes and an output.
    assert_eq!((pairs.len(), rows.len()), (9, 9), "{csv}");
    for two in rows.windows(2) {
        let [a, b] = [&two[0], &two[1]].map(|row| row[7].parse::<f64>().expect("a score"));
        assert!((0.0..=1.0).contains(&a) && (0.0..=1.0).contains(&b), "{csv}");
        assert!(a >= b || item(&two[0]) != item(&two[1]), "{csv}");
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
fn plans_that_cannot_be_compared_are_said_to_be_so_and_not_to_have_nothing_near() {
    let folder = plans();
    folder.file("bare.toml", "[[frameworks]]\ncountry = \"MDA\"\nframework = \"bare\"\nkind = \"unsdcf\"\nstart = 2022\nend = 2024\n");
    let run = folder.run(&["suggest", ".", "--width", "80"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let reason = "No outcome of the UN framework is in the data";
    let (_, list) = run.stdout.split_once(reason).expect("the plan without outcomes is named");
    assert!(list.contains("DWCP 2020–2024 × UNSDCF 2022–2024"), "{list}");
    assert_eq!(run.stdout.matches("Nothing is near").count(), 1, "{}", run.stdout);
}

#[test]
fn a_priority_takes_at_most_twelve_lines_and_says_how_much_is_left_out() {
    let folder = plans();
    let element = |n: usize| {
        format!(
            "[[elements]]\ncountry = \"MDA\"\nframework = \"dwcp\"\npriority = \"P1\"\nelement = \"E{n}\"\ntitle = \"Social protection {n}\"\n\n"
        )
    };
    folder.file("elements.toml", (1..=9).map(element).collect::<String>());
    let run = folder.run(&["suggest", ".", "--width", "80"]);
    let of_first = run.stdout.lines().skip_while(|line| !line.starts_with("  P1 "));
    let of_first: Vec<&str> = of_first.take_while(|line| !line.starts_with("  P2 ")).collect();
    assert!(of_first.len() <= 12, "{}", run.stdout);
    assert!(of_first.last().is_some_and(|line| line.contains("more elements")), "{}", run.stdout);
    assert!(of_first.iter().any(|line| line.contains("both speak of social protection")), "{}", run.stdout);
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

/// A DWCP of the country with one priority on social protection, linked to the first outcome of the framework.
fn linked_dwcp(id: &str, years: &str) -> String {
    let within = format!("country = \"MDA\"\nframework = \"{id}\"\n");
    format!(
        "[[frameworks]]\n{within}kind = \"dwcp\"\n{years}\n\n[[priorities]]\n{within}priority = \"P1\"\ntitle = \"Social protection floors\"\n\n[[links]]\ncountry = \"MDA\"\ndwcp = \"{id}\"\npriority = \"P1\"\nundaf = \"unsdcf\"\noutcome = \"1\"\nstatus = \"reviewed\"\n\n"
    )
}

#[test]
fn what_was_linked_before_is_of_the_latest_dwcp_that_ended_before_this_one_began() {
    let told = |others: &[(&str, &str)]| {
        let folder = plans();
        folder
            .file("others.toml", others.iter().map(|(id, years)| linked_dwcp(id, years)).collect::<String>());
        let run = folder.run(&["suggest", ".", "--format", "csv"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let line = run.stdout.lines().find(|line| line.starts_with("MDA,dwcp,unsdcf,P1,,1,,"));
        let line = line.expect("the outcome is proposed").to_owned();
        line.split_once(" was linked to")
            .map(|(said, _)| said.rsplit([' ', '\u{a0}']).next().unwrap_or("").to_owned())
    };
    let first = ("first", "start = 2008\nend = 2011");
    let second = ("second", "start = 2012\nend = 2019");
    let same = ("same", "start = 2019\nend = 2020");
    let later = ("later", "start = 2025\nend = 2029");
    assert_eq!(told(&[later]), None);
    assert_eq!(told(&[same]), None);
    assert_eq!(told(&[("undated", "")]), None);
    assert_eq!(told(&[later, first, second, same]).as_deref(), Some("MDA/second/P1"));
    assert_eq!(told(&[second, first]).as_deref(), Some("MDA/second/P1"));
}

#[test]
fn what_was_agreed_before_lifts_a_score_and_never_a_grade() {
    let line = |others: &str| {
        let folder = plans();
        folder.file("others.toml", others);
        let run = folder.run(&["suggest", ".", "--format", "csv"]);
        let line = run.stdout.lines().find(|line| line.starts_with("MDA,dwcp,unsdcf,P1,,1,,"));
        let cells: Vec<String> = line.expect("it is proposed").split(',').map(str::to_owned).collect();
        (cells[7].parse::<f64>().expect("a score"), cells[8].clone())
    };
    let (alone, with) = (line(""), line(&linked_dwcp("first", "start = 2008\nend = 2011")));
    assert!(with.0 > alone.0 && with.0 <= 1.0, "{with:?} {alone:?}");
    assert_eq!(with.1, alone.1);
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
    assert!(
        wrong.stdout.contains("error[E703]") && wrong.stdout.contains("wrong.toml:3:8"),
        "{}",
        wrong.stdout
    );
    assert_eq!(folder.run(&["suggest", "plans.toml", "--concepts", "wrong.toml"]).status, 1);
    // Beside data it is one of the findings, for programs, too.
    let json = folder.run(&["check", "wrong.toml", "plans.toml", "--format", "json"]).ends(1).json();
    assert_eq!(json["shown"][0]["code"], "E703");
    assert_eq!(json["shown"][0]["place"]["file"], "wrong.toml");
    // Among data it is no data, wherever the folder is read; it is checked where the folder is.
    folder.file("data/plans.toml", PLANS);
    folder.file("data/own.toml", "[[concepts]]\nid = \"restoration\"\nen = [\"restored\"]\n");
    for command in ["align", "suggest", "review"] {
        let mut arguments = vec![command, "data"];
        arguments.extend((command == "review").then_some(["-o", "out.toml"]).into_iter().flatten());
        folder.file("decisions.jsonl", "");
        let run = folder.run(&arguments).ends(0);
        assert!(!run.stderr.contains("error"), "{command}: {}", run.stderr);
    }
    let run = folder.run(&["check", "data"]).ends(0);
    assert!(run.stdout.contains("W101") && run.stdout.contains("is a concept table"), "{}", run.stdout);
    assert!(run.stdout.contains("1 concept table was checked."), "{}", run.stdout);
    folder.file("data/own.toml", "[[concepts]]\nid = \"a\"\nterm = [\"word\"]\n");
    let run = folder.run(&["--lang", "fr", "check", "data"]).ends(1);
    let plain = run.stdout.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(plain.contains("E701") && plain.contains("data/own.toml:3:1"), "{plain}");
    assert!(plain.contains("la clé « term » est inconnue"), "{plain}");
    let table = crate::common::root().join("datasets/concepts").display().to_string();
    let good = folder.run(&["check", &table]).ends(0);
    assert!(good.stdout.contains("1 concept table was checked."), "{}", good.stdout);
}

#[test]
fn judged_pairs_are_found_as_well_as_the_read_me_says() {
    let Some(gold) = Gold::read() else {
        eprintln!("the judged pairs are not there: nothing was measured");
        return;
    };
    let (mut within, mut across) = (Measure::default(), Measure::default());
    for (country, judgements) in &gold.judged {
        let export = gold::export(country);
        let places = gold::places(&export);
        for language in 0..4 {
            let folder = Folder::of(&[("queries.toml", gold.plan(country, language))]);
            let path = export.display().to_string();
            let run = folder.run(&["suggest", "queries.toml", &path, "--format", "csv", "--all"]);
            assert_eq!(run.status, 0, "{}", run.stderr);
            let mut rows = csv::Reader::from_reader(run.stdout.as_bytes());
            let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("a row")).collect();
            let measure = if language == gold::language_of(country) { &mut within } else { &mut across };
            for judgement in judgements {
                let ranked = |row: &csv::StringRecord| Ranked {
                    place: places[&(row[5].to_owned(), row[6].to_owned())].clone(),
                    score: row[7].parse().expect("a score"),
                    likely: &row[8] == "likely",
                };
                let of_query = rows.iter().filter(|row| row[3] == judgement.query);
                let found: Vec<Ranked> = of_query.map(ranked).collect();
                assert!(found.iter().all(|ranked| (0.0..=1.0).contains(&ranked.score)));
                measure.add(found, judgement);
            }
        }
    }
    for (name, measure, least) in [("within", &within, 0.92), ("across", &across, 0.90)] {
        let (map, recall) = (measure.map(), measure.recall());
        let (precision, found) = (measure.likely_precision(), measure.likely_recall());
        let (nothing, silent) = measure.silence();
        eprintln!("{name}: MAP {map:.3}, recall at 10 {recall:.3}, likely {precision:.3} / {found:.3}");
        assert!(map >= least && recall >= 0.95, "{name}: MAP {map:.3}, recall at 10 {recall:.3}");
        assert!(precision >= 0.92 && found >= 0.60, "{name}: likely {precision:.3} / {found:.3}");
        assert!(silent * 100 >= nothing * 95, "{name}: {silent} of {nothing} without a likely one");
    }
}

/// The weights of the table are those that the exports give, to the digit. After a change of its terms
/// `DWALIGN_BLESS=1 cargo test suggest::the_weights` writes them anew.
#[test]
fn the_weights_of_the_table_are_those_of_the_exports() {
    let exports = gold::shared().join("data/uninfo");
    if !exports.is_dir() {
        eprintln!("the exports are not there: the weights were not worked out");
        return;
    }
    let graph = load::files([exports], &Options::default()).expect("the exports can be read").graph;
    let concepts = Concepts::default();
    let weights = suggest::weights(&graph, &concepts);
    let path = crate::common::root().join("datasets/concepts/concepts.toml");
    let text = std::fs::read_to_string(&path).expect("the table is there");
    let mut parts = text.split("[[concepts]]\n");
    let mut written = parts.next().unwrap_or_default().to_owned();
    for (part, weight) in parts.zip(&weights) {
        let id = &concepts.all()[weight.concept].id;
        assert!(
            part.starts_with(&format!("id = \"{id}\"")),
            "the concepts stand in the order of the table: {id}"
        );
        let line = part.lines().find(|line| line.starts_with("weight = ")).unwrap_or_default();
        let own = format!("weight = {:.2}", weight.weight);
        written += "[[concepts]]\n";
        written += &if line.is_empty() { part.to_owned() } else { part.replace(line, &own) };
    }
    if std::env::var_os("DWALIGN_BLESS").is_some() {
        std::fs::write(path, written).expect("the table can be written");
        return;
    }
    for (old, new) in text.lines().zip(written.lines()) {
        assert_eq!(old, new);
    }
    assert!(weights.iter().all(|weight| (0.0..=100.0).contains(&weight.weight)));
}

#[test]
fn candidates_are_listed_under_outcomes_as_well_and_say_where_nothing_is_near() {
    let folder = plans();
    let text = folder.run(&["suggest", "plans.toml", "--by", "outcome"]).ends(0).stdout;
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    let (first, candidate, second) =
        (at("  1 Un socle"), at(" P1 Social protection floors"), at("  2 Ecosystems"));
    assert!(first < candidate && candidate < second, "{text}");
    assert!(text[second..].contains("No undecided priority or element is near."), "{text}");
    // Both ways have the same pairs.
    let pairs = |by: &str| {
        let csv =
            folder.run(&["suggest", "plans.toml", "--by", by, "--all", "--format", "csv"]).ends(0).stdout;
        let mut lines: Vec<String> = csv.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(pairs("outcome"), pairs("priority"));
}
