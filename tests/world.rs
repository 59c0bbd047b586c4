//! `dwalign world`: of which strategic objectives UN frameworks seem to speak, by suggestions that are counted nowhere.

use crate::common::{Folder, root, run};

const PLANS: &str = r#"
[[frameworks]]
country = "XAA;XBB"
framework = "unsdcf"
kind = "unsdcf"
start = 2023
end = 2027

[[outcomes]]
country = "XAA"
framework = "unsdcf"
outcome = "1"
title = "Social protection floors for all"

[[outcomes]]
country = "XAA"
framework = "unsdcf"
outcome = "2"
title = "Clean rivers"

[[frameworks]]
country = "XCC"
framework = "unsdcf"
kind = "unsdcf"
start = 2023
end = 2027

[[outcomes]]
country = "XCC"
framework = "unsdcf"
outcome = "1"
title_fr = "Un socle de protection sociale"
pillars = ["social-protection"]

[[frameworks]]
country = "XDD"
framework = "unsdcf"
kind = "unsdcf"

[[outcomes]]
country = "XDD"
framework = "unsdcf"
outcome = "1"
title = "Dialogue social et tripartisme"
"#;

#[test]
fn every_figure_of_the_world_is_marked_as_suggested_and_counted_stays_what_is_stated() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    let text = folder.run(&["world", "plans.toml", "--year", "2024"]).ends(0).stdout;
    for words in [
        "Nobody has judged them, and none is counted",
        "Social protection",
        "2 of 4 (1 stated)",
        "Indicator 3.1 on 31 December 2024: 1 counted; with suggestions 2; undecided 1; of 2 in force. Period unknown: 1.",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let of_one = folder.run(&["world", "plans.toml", "--country", "XBB"]).ends(0).stdout;
    assert!(of_one.contains("“Social protection floors”") && of_one.contains("no word found"), "{of_one}");
    for (language, words) in [("fr", "aucune n’est comptée"), ("es", "ninguna se cuenta")] {
        let said = folder.run(&["world", "plans.toml", "--lang", language]).ends(0).stdout;
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn a_framework_of_several_countries_is_one_and_programs_get_every_word() {
    let folder = Folder::of(&[("plans.toml", PLANS)]);
    let csv = folder.run(&["world", "plans.toml", "--format", "csv"]).ends(0).stdout;
    assert_eq!(csv.lines().count(), 1 + 3 * 4, "{csv}");
    assert!(csv.contains("XAA;XBB,XAA/unsdcf,2023,2027,2,social-protection,0,1,"), "{csv}");
    let json = folder.run(&["world", "plans.toml", "--format", "json", "--year", "2024"]).ends(0).json();
    assert_eq!(json["suggestions_count"], false);
    assert_eq!(json["indicator"]["counted"], 1);
    assert_eq!(
        json["frameworks"][0]["objectives"][1]["suggested"][0]["words"][0],
        "Social protection floors"
    );
    let none = folder.run(&["world", "plans.toml", "--format", "json", "--year", "1990"]).ends(0).json();
    assert!(none["indicator"]["counted"].is_null(), "no data is not nought: {none}");
    let markdown = folder.run(&["world", "plans.toml", "--format", "markdown"]).ends(0).stdout;
    assert!(markdown.contains("| --- |"));
}

/// What `world` says would be counted with suggestions is what `indicators` says once they are rows of the data.
#[test]
fn possible_figures_take_in_the_suggestions_that_suggest_writes() {
    for (data, year) in
        [("datasets/cycles", "2022"), ("datasets/cycles", "2024"), ("datasets/gb306-2009", "2010")]
    {
        let folder = Folder::new();
        let data = root().join(data).display().to_string();
        let account =
            folder.run(&["world", &data, "--year", year, "--format", "json"]).ends(0).json()["indicator"]
                .clone();
        folder.run(&["suggest", &data, "-o", "suggested.toml"]).ends(0);
        let line = ["indicators", &data, "suggested.toml", "--year", year, "--format", "json"];
        let counted = folder.run(&line).ends(0).json();
        let found = counted["indicators"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|indicator| indicator["id"] == "3.1")
            .expect("3.1 is counted")
            .clone();
        let figure = &found["years"][0];
        assert_eq!(figure["range"]["possible"], account["with_suggestions"], "{data} {year}: {found}");
        assert_eq!(figure["value"], account["counted"], "{data} {year}: {found}");
    }
}

#[test]
fn the_exports_of_today_are_read_alike_every_time() {
    let Some(exports) = crate::support::exports_folder() else { return };
    let path = exports.display().to_string();
    let csv = || run(root(), &["world", &path, "--format", "csv"]).ends(0).stdout;
    let first = csv();
    assert!(first == csv(), "two runs differ");
    let text = run(root(), &["world", &path, "--year", "2025"]).ends(0).stdout;
    // As the README states it.
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    let line = text.lines().find(|line| line.starts_with("Indicator 3.1")).expect("the indicator is there");
    let said = line.trim_start_matches("Indicator 3.1 on 31 December 2025: ").trim_end();
    assert!(readme.replace('\n', " ").contains(said), "the README does not say “{said}”");
}
