//! All findings of a run are told at once, and a flood of them is counted.

use crate::common::{Folder, codes, found, plans_with};

#[test]
fn a_toml_file_with_broken_text_and_wrong_data_is_told_in_one_run() {
    let text = r#"country = "MDA"

[[frameworks]]
framework = dwcp
kind = "dwcp"

[[frameworks]]
framework = "undaf"
kind = "undaff"
start = 2010-

[[frameworks]]
framework = "dwcp-2"
kind = "dwcp"
start = 2011
end = 2008

  [[frameworks.priorities]]
  priority = 1.1
  pillars = ["rigths"]

[[links]]
priority = "P1"
outcome = "O1"
confidence = nan
date = 2009-10-12
remark = "x"

[[lnks]]
"#;
    let found = found(&Folder::of(&[("a.toml", text)]), &["a.toml"]);
    let syntax: Vec<&str> = found.iter().filter(|f| f.code == "E102").map(|f| f.place.as_str()).collect();
    assert_eq!(syntax, ["a.toml:4:13", "a.toml:10:9"], "both mistakes of the text are told: {found:#?}");
    let wanted = ["E102", "E204", "E303", "E306", "E308", "E503", "W201"];
    for code in wanted {
        assert!(codes(&found).contains(&code), "{code} is missing in {found:#?}");
    }
}

#[test]
fn every_wrong_cell_of_a_row_is_told() {
    let rows = "country,priority,outcome,status,confidence,date,extent\nMDA,,O/1,maybe,2,never,much\n";
    let found = found(&plans_with(&[("links.csv", rows)]), &["."]);
    assert_eq!(codes(&found), ["E301", "E303", "E305", "E307", "E309"]);
    assert_eq!(found.len(), 6, "status and extent are both told: {found:#?}");
}

#[test]
fn mistakes_of_several_files_are_told_in_one_run() {
    let folder = plans_with(&[
        ("links.csv", "country,priority,outcome\nMDA,P9,O1\n"),
        ("more/review.toml", "country = \"MDA\"\n[[absences]]\nitem = \"O2\"\nstate = \"opne\"\n"),
        ("more/agencies.json", "{\"agencies\": [{\"name\": \"International Labour Organization\"}]}"),
        ("notes.txt", "no data"),
    ]);
    let found = found(&folder, &["."]);
    assert_eq!(codes(&found), ["E301", "E303", "E401", "W101"]);
}

#[test]
fn a_flood_of_findings_is_counted_and_the_first_hundred_are_shown() {
    let mut rows = "country,priority,outcome\n".to_owned();
    rows.extend((1..=250).map(|n| format!("MDA,P1,X{n}\n")));
    let folder = plans_with(&[("links.csv", &rows)]);
    let run = folder.run(&["check", ".", "--all"]).ends(1);
    let shown = run.stdout.lines().filter(|line| line.starts_with("error[E401]")).count();
    assert_eq!(shown, 100);
    assert!(run.stdout.contains("… the first 100 of 250 errors are shown.\n"));
    let places: Vec<String> = found(&folder, &["."]).into_iter().map(|f| f.place).collect();
    let wanted: Vec<String> = (2..=101).map(|line| format!("./links.csv:{line}, column outcome")).collect();
    assert_eq!(places, wanted, "the first are those that stand first");
    let all = folder.run(&["check", ".", "--format", "json"]).json();
    assert_eq!((all["errors"].as_u64(), all["counts"]["E401"].as_u64()), (Some(250), Some(250)));
}

#[test]
fn a_command_that_needs_good_data_tells_the_same_on_stderr() {
    let folder = plans_with(&[("links.csv", "country,priority,outcome\nMDA,P9,O1\n")]);
    let check = folder.run(&["check", "."]).ends(1);
    for command in ["align", "indicators", "diagram"] {
        let run = folder.run(&[command, "."]).ends(1);
        assert_eq!(run.stdout, "", "{command} prints nothing when the data are wrong");
        let first = check.stdout.lines().nth(1).expect("there is a finding below the counts");
        assert!(run.stderr.starts_with(first), "{command}: {}", run.stderr);
        assert!(run.stderr.ends_with("1 error, no warnings; nothing was written.\n"), "{}", run.stderr);
    }
}
