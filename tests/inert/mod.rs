//! Text is data: one table in which every text tries to be something else, through every view of every command, each
//! answer read by a parser that is not the program's own.

mod data;
mod readers;

use std::path::Path;

use crate::common::{self, Folder, Run};
use data::{CODES, LABELS, dataset, policy};
use readers::{Shape, shape, steering};

/// A folder with the table, and a policy that tries the same.
fn folder(labels: &[&str]) -> Folder {
    Folder::of(&[("data/plans.json", dataset(labels)), ("policy.toml", policy(labels[0]))])
}

/// The same table with nothing in it.
const USUAL: [&str; 9] = [
    "Decent work for all",
    "Social protection",
    "Youth",
    "Rights at work",
    "Skills and jobs",
    "Tripartism",
    "Statistics of work",
    "Rural income",
    "Labour inspection",
];

/// What each command prints, by the form it is read as.
fn printed() -> Vec<(&'static str, Vec<String>)> {
    let [_, priority, outcome, ..] = CODES;
    let mut all = Vec::new();
    let mut add = |form, words: &str| {
        all.push((form, words.split(' ').map(|word| word.replace('_', " ")).collect::<Vec<_>>()));
    };
    for (option, form) in [("table", "text"), ("csv", "csv"), ("json", "json"), ("markdown", "md")] {
        for command in [
            "align data --why --policy policy.toml",
            "align data --policy policy.toml",
            "align data --all",
            "indicators data --years 2009..2011 --why",
            "indicators data --policy policy.toml",
            "participation data --notes",
            "participation data --regions",
            "participation data --barriers",
            "participation data",
            "resources data",
            "rollout data --from 2010 --to 2015 --all",
            "rollout data --from 2010 --to 2015",
            "ask one-link data",
            "ask fewest data",
            "ask same-gap data",
            "ask bridges data",
        ] {
            add(form, &format!("{command} --format {option}"));
        }
    }
    add("md", "brief MDA data --policy policy.toml");
    add("dot", "diagram data");
    add("dot", "diagram data --country MDA --policy policy.toml");
    for (option, form) in [("text", "text"), ("csv", "csv"), ("json", "json"), ("toml", "toml")] {
        add(form, &format!("suggest data --all --format {option}"));
    }
    add("text", "check data --all");
    add("json", "check data --format json");
    for item in [priority, outcome] {
        all.push(("text", vec!["explain".into(), format!("MDA/*/{item}"), "data".into()]));
    }
    let without = ["ask", "without", "data", "--agency", CODES[3]];
    all.push(("text", without.map(str::to_owned).to_vec()));
    all
}

/// What each command writes: the command without its output, and the file.
const WRITTEN: [(&str, &str); 29] = [
    ("convert data", "data.toml"),
    ("convert data", "again.json"),
    ("convert data", "data.xlsx"),
    ("convert data", "tables"),
    ("results data --years 2009..2011", "results"),
    ("report data --policy policy.toml", "report.html"),
    ("report data", "report.md"),
    ("report data", "report.json"),
    ("brief MDA data --policy policy.toml", "brief.html"),
    ("brief MDA data", "brief.svg"),
    ("brief MDA data", "brief.pdf"),
    ("resources data --country MDA", "resources.svg"),
    ("rollout data --from 2010 --to 2015", "rollout.ics"),
    ("rollout data --from 2010 --to 2015", "rollout.svg"),
    ("rollout data --from 2010 --to 2015", "rollout.md"),
    ("diagram data --country MDA --outputs", "board.svg"),
    ("diagram data --country MDA --columns", "columns.svg"),
    ("diagram data --view portfolio", "portfolio.svg"),
    ("diagram data --view heatmap", "heatmap.svg"),
    ("diagram data --view matrix", "matrix.svg"),
    ("diagram data --view agencies", "agencies.svg"),
    ("diagram data --view indicators", "indicators.svg"),
    ("diagram data --country MDA", "board.png"),
    ("suggest data --all", "suggested.xlsx"),
    ("suggest data --all", "suggested.csv"),
    ("template --from data", "template.xlsx"),
    ("template --from data --matrix", "grid.xlsx"),
    ("align data.xlsx --policy policy.toml --mark", "marked.xlsx"),
    ("check data.xlsx --mark", "checked.xlsx"),
];

/// The files of a path, by the form that their names say.
fn files(path: &Path) -> Vec<(String, Vec<u8>)> {
    let form = |path: &Path| path.extension().expect("a file has a form").to_string_lossy().into_owned();
    let read = |path: &Path| (form(path), std::fs::read(path).expect("it was written"));
    if !path.is_dir() {
        return vec![read(path)];
    }
    let names = common::names(path).into_iter().filter(|name| !name.starts_with('.'));
    names.map(|name| read(&path.join(name))).collect()
}

fn ended(run: Run, words: &dyn std::fmt::Debug) -> Run {
    assert_eq!(run.status, 0, "{words:?}: {run:#?}");
    assert_eq!(steering(&run.stderr), "", "{words:?}: {:?}", run.stderr);
    run
}

/// The forms of which a text could make more or less than there is; the others are held alone.
const COMPARED: [&str; 3] = ["md", "html", "xlsx"];

/// The shape of what a command prints.
fn shape_printed(folder: &Folder, form: &str, words: &[String]) -> Shape {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let run = ended(folder.run(&words), &words);
    assert_eq!(steering(&run.stdout), "", "{words:?}: {:?}", run.stdout);
    shape(form, run.stdout.as_bytes(), &words.join(" "))
}

/// The shape of what a command writes.
fn shape_written(folder: &Folder, command: &str, file: &str) -> Shape {
    let mut words: Vec<&str> = command.split(' ').collect();
    if words.last() != Some(&"--mark") {
        words.push("-o");
    }
    words.push(file);
    ended(folder.run(&words), &words);
    let mut all = Vec::new();
    for (form, bytes) in files(&folder.path().join(file)) {
        // Data that are written to be read again say what they said; all else says nothing that is obeyed.
        if let (Ok(text), false) = (std::str::from_utf8(&bytes), file == "tables") {
            assert_eq!(steering(&text.replace("\r\n", "\n")), "", "{words:?}");
        }
        all.extend(shape(&form, &bytes, &words.join(" ")));
    }
    all
}

#[test]
fn no_text_adds_or_hides_anything_in_what_is_printed() {
    let (usual, hostile) = (folder(&USUAL), folder(&LABELS));
    for (form, words) in printed() {
        let shape = shape_printed(&hostile, form, &words);
        if COMPARED.contains(&form) {
            assert_eq!(shape_printed(&usual, form, &words), shape, "{words:?}");
        }
    }
}

#[test]
fn no_text_adds_or_hides_anything_in_what_is_written() {
    let (usual, hostile) = (folder(&USUAL), folder(&LABELS));
    for (command, file) in WRITTEN {
        let shape = shape_written(&hostile, command, file);
        // What is proposed depends on the words, and so does how much.
        let depends = command.starts_with("suggest");
        if !depends && COMPARED.iter().any(|form| file.ends_with(form)) {
            assert_eq!(shape_written(&usual, command, file), shape, "{command} {file}");
        }
    }
}

#[test]
fn a_code_with_a_letter_that_nobody_sees_is_refused_at_its_place() {
    for letter in ['\u{202e}', '\u{2028}', '\u{fffe}', '\u{200b}', '\u{ad}', '\u{7}'] {
        let table = format!("country,priority,title\nMDA,P{letter}1,Jobs\nMDA,P2\u{202c},Jobs\n");
        let found = common::found(&common::plans_with(&[("priorities.csv", &table)]), &["priorities.csv"]);
        let bad: Vec<&str> = found.iter().filter(|f| f.code == "E307").map(|f| f.place.as_str()).collect();
        assert_eq!(bad, ["priorities.csv:2, column priority"], "{letter:?}: {found:?}");
    }
}

#[test]
fn what_is_written_to_be_read_again_says_the_same() {
    let folder = folder(&LABELS);
    folder.run(&["convert", "data", "-o", "own.json"]).ends(0);
    let own = std::fs::read(folder.path().join("own.json")).expect("it was written");
    for form in ["a.toml", "a.json", "a.xlsx", "a"] {
        folder.run(&["convert", "data", "-o", form]).ends(0);
        folder.run(&["convert", form, "-o", "back.json"]).ends(0);
        let back = std::fs::read(folder.path().join("back.json")).expect("it was written");
        assert_eq!(String::from_utf8_lossy(&back), String::from_utf8_lossy(&own), "{form}");
    }
}

#[test]
fn a_mistake_on_the_command_line_or_in_a_file_beside_it_is_shown_not_obeyed() {
    let evil = "\u{1b}]0;evil\u{7}\u{202e}";
    let folder = folder(&USUAL);
    folder.file("bad.toml", format!("version = \"x\u{1b}[31m\"\nthreshold = {evil} 2\n"));
    folder.file("slip.toml", format!("version = \"x\"\n\"slip\\u001b[31m\\u202e{evil}\" = 2\n"));
    folder.file("concepts.toml", format!("[[concepts]]\nid = \"a\"\nterms = {evil}\n"));
    folder.file("bad.json", format!("{{\"links\": [{{\"{evil}\": 1}}]}}"));
    let option = format!("--{evil}");
    for words in [
        &["align", "data", "--policy", "bad.toml"][..],
        &["align", "data", "--policy", "slip.toml"],
        &["align", "data", "--policy", evil],
        &["suggest", "data", "--concepts", "concepts.toml"],
        &["check", "concepts.toml"],
        &["check", "bad.json"],
        &["check", evil],
        &["check", "data", &option],
        &["check", "data", "--format", evil],
        &["align", "data", "--country", evil],
        &["ask", "without", "data", "--agency", evil],
        &["explain", evil],
        &["indicators", "data", "--years", evil],
        &["check", "data", "--max-size", evil],
        &["convert", "data", "-o", &format!("a.{evil}")],
        &["convert", "data", "-o", &format!("{evil}/a/../../a.json")],
        &["report", "data", "-o", &format!("a.{evil}")],
        &["template", "-o", &format!("a.{evil}")],
        &["diagram", "data", "--view", "board", "--country", "MDA", "--dwcp", evil],
        &["participation", "data", "--region", evil],
        &[evil],
    ] {
        for language in ["en", "fr"] {
            let run = folder.run(&[words, &["--lang", language]].concat());
            assert_ne!(run.status, 0, "{words:?}: {run:?}");
            assert_eq!(steering(&(run.stdout + &run.stderr)), "", "{words:?}");
        }
    }
}

#[test]
fn a_text_that_no_cell_can_hold_is_known_before_the_work_and_at_its_place() {
    let long = "😀".repeat(16_384);
    let folder = common::plans_with(&[(
        "priorities.csv",
        &format!("country,priority,title\nMDA,P1,Jobs\nMDA,P2,{long}\n"),
    )]);
    for words in [&["convert", "."][..], &["template", "--from", "."]] {
        let run = folder.run(&[words, &["-o", "a.xlsx"]].concat()).ends(1);
        let (place, code) = ("priorities.csv:3, column title", "E109");
        assert!(run.stderr.contains(place) && run.stderr.contains(code), "{}", run.stderr);
        assert!(run.stderr.contains("32,768") && run.stderr.contains("32,767"), "{}", run.stderr);
    }
    assert!(!folder.names().contains(&"a.xlsx".to_owned()));
    folder.run(&["convert", ".", "-o", "a.json"]).ends(0);
}
