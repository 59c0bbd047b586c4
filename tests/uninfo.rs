//! Real UN INFO exports, where they are: every one is read, and what it lost is told.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::common::Folder;
use crate::support::{exports, exports_folder};

fn check(path: &Path) -> (i32, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_dwalign"))
        .env("LC_ALL", "C")
        .args(["check", "--format", "json"])
        .arg(path)
        .output()
        .expect("the binary was built for this test");
    let findings = serde_json::from_slice(&output.stdout).expect("the findings are JSON");
    (output.status.code().expect("it ends by itself"), findings)
}

#[test]
fn every_export_is_read_and_told_what_it_lost() {
    for path in exports() {
        let (status, findings) = check(&path);
        assert_eq!((status, &findings["errors"]), (0, &Value::from(0)), "{}", path.display());
        let counts = findings["counts"].as_object().expect("findings are counted");
        assert!(counts.contains_key("W607"), "{}: its period is said to come from its rows", path.display());
    }
}

#[test]
fn defects_are_told_with_counts() {
    let Some(folder) = exports_folder() else { return };
    let told = |file: &str, code: &str| {
        let (_, findings) = check(&folder.join(file));
        let all = findings["shown"].as_array().expect("findings are a list");
        let found = all.iter().find(|f| f["code"] == code).expect("the defect is told");
        found["message"].as_str().expect("a message is text").to_owned()
    };
    assert_eq!(
        told("BRA.json", "W602").split(';').next(),
        Some("338 of 361 sub-output rows could not be matched with an output")
    );
    assert!(told("JOR.json", "W605").contains("the agencies of 1 outcome are not stated"));
    assert!(
        told("MDA.json", "W608")
            .starts_with("1 code had stray blanks, which were removed; 20 names begin with the code")
    );
    assert!(told("VNM.json", "W607").contains("2022–2026 are the years of 194 rows"));
    assert!(told("BRA.json", "W604").starts_with("1 joint sub-output appears in 2 rows"));
    assert!(told("BRA.json", "W603").contains("part of the tree is missing"));
    assert!(told("MDA.json", "W601").starts_with("names cut at 200 characters"));
}

#[test]
fn a_framework_of_several_countries_is_one() {
    let Some(folder) = exports_folder() else { return };
    let (_, findings) = check(&folder);
    let all = findings["counts"].as_object().expect("findings are counted");
    assert_eq!(all["W606"], Value::from(2), "the Pacific, and Malaysia with Singapore and Brunei");
    // Two frameworks were exported eight times and three times: 94 files, 85 frameworks with a period told for each.
    assert_eq!(all["W607"], Value::from(94 - 7 - 2));
    let output = Command::new(env!("CARGO_BIN_EXE_dwalign"))
        .env("LC_ALL", "C")
        .args(["align", "--format", "json"])
        .arg(&folder)
        .output()
        .expect("the binary was built for this test");
    let alignment: Value = serde_json::from_slice(&output.stdout).expect("the alignment is JSON");
    assert_eq!(alignment["unpaired"].as_array().map(Vec::len), Some(85));
}

#[test]
fn an_export_whose_names_begin_unseen_is_the_same_once_it_was_converted() {
    let folder = Folder::new();
    let export = "{\"workspace_id\": 51, \"name\": \"\\u202Ex\\uFFFE\", \"start\": \"2021-01-01\", \"end\": \"2022-12-31\", \
                  \"framework\": [{\"id\": \"1\", \"name\": \"\\u200BPeople\\u200B\", \"outcomes\": []}], \"projects\": []}";
    folder.file("MDA.json", export);
    assert_eq!(folder.run(&["convert", "MDA.json", "-o", "once.toml"]).status, 0);
    assert_eq!(folder.run(&["convert", "once.toml", "-o", "twice.toml"]).status, 0);
    let [once, twice] = ["once.toml", "twice.toml"]
        .map(|name| std::fs::read_to_string(folder.path().join(name)).expect("it can be read"));
    assert_eq!(once, twice);
    assert!(once.contains("locator = \"x\""), "{once}");
}
